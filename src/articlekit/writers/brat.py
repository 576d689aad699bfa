"""brat standoff, for annotators: what each stretch of the text is, a line each, with offsets in code points.

Offsets point into the text that the record was read from; with ``-o FOLDER/`` it is written beside, as brat wants it.
"""

from collections.abc import Iterable, Iterator
from itertools import chain, count

from articlekit.model import Record, Span
from articlekit.writers import Layout, RefusedError, text_of

FIELDS = ("title", "byline", "published", "modified", "dateline")
Entity = tuple[str, Span, str]


def write(records: Iterable[Record], _layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield the annotations of the one record; RefusedError for a second one, whose offsets would mean another text."""
    for known, record in enumerate(records):
        if known:
            raise RefusedError("brat's annotations are of one article; write to a folder (-o FOLDER/)")
        text = text_of(record)
        notes = count(1)
        for number, (kind, span, note) in enumerate(entities(record), start=1):
            yield f"T{number}\t{kind} {pieces(text, span)}\t{flat(text[span.start : span.end])}\n".encode()
            if note:
                yield f"#{next(notes)}\tAnnotatorNotes T{number}\t{flat(note)}\n".encode()


def entities(record: Record) -> Iterator[Entity]:
    """Yield what stands in the text, in its order: the type, where it is, and what is to be noted of it."""
    yield from sorted(chain(lines(record), within(record)), key=lambda entity: entity[1])


def lines(record: Record) -> Iterator[Entity]:
    """Yield the lines: fields of the head, headings, captions and what was removed."""
    for field in FIELDS:
        yield from ((field.capitalize(), span, "") for span in getattr(record.spans, field))
    yield from (("Heading", block.span, "") for block in record.body if block.kind == "heading")
    yield from (("Caption", one.span, f"credit: {one.credit}" if one.credit else "") for one in record.captions)
    yield from (("Removed", one.span, f"{one.reason} ({one.rule})") for one in record.removed)


def within(record: Record) -> Iterator[Entity]:
    """Yield what stands within lines: quotations and time expressions."""
    for quote in record.quotes:
        said = {"speaker": quote.speaker, "mention": quote.mention, "cue": quote.cue}
        note = "; ".join(f"{key}: {value}" for key, value in said.items() if value)
        yield f"Quote_{quote.kind}", quote.span, note
    for time in record.dates:
        yield time.type, time.span, time.value


def pieces(text: str, span: Span) -> str:
    """Return a span's offsets, one piece for each line, as brat wants what runs over lines.

    >>> pieces("so it\\nwas", Span(3, 9))
    '3 5;6 9'
    """
    found, start = [], span.start
    for line in text[span.start : span.end].split("\n"):
        if line:
            found.append(f"{start} {start + len(line)}")
        start += len(line) + 1
    return ";".join(found)


def flat(text: str) -> str:
    """Return text in one line.

    >>> flat("so it\\n\\nwas")
    'so it was'
    """
    return " ".join(line for line in text.split("\n") if line).replace("\t", " ")
