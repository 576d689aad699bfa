"""A record's text cut into rows and pieces: what each line became, and what is marked inside it."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from articlekit.model import Record, Span
from articlekit.stages.plain import INVISIBLE, MARK

# Quotation marks that Unicode does not class as opening (Pi) or closing (Pf) ones.
PLAIN_MARKS = frozenset("\"'„‚「」『』")


class Piece(NamedTuple):
    """Characters with the same marks: the number of the quote and of the date they lie in, whether in the dateline."""

    text: str
    quote: int | None = None
    date: int | None = None
    dateline: bool = False


class Row(NamedTuple):
    """A line or hard-wrapped paragraph: what it is (several words where it serves several uses), and its pieces.

    `labels` are those of the record's fields: title, byline, published, modified, paragraph, heading, list-item, quote,
    caption, removed; `text` for what no stage has labelled. `gap`: whether a blank line stands before it.
    """

    labels: tuple[str, ...]
    span: Span
    pieces: tuple[Piece, ...]
    gap: bool = False
    reason: str | None = None
    rule: str | None = None
    score: float | None = None


class Region(NamedTuple):
    """A stretch of text with one label."""

    span: Span
    label: str
    reason: str | None = None
    rule: str | None = None
    score: float | None = None


def rows(record: Record) -> Iterator[Row]:
    """Yield the rows of a record's text in their order; every character that is not white space is in one.

    Raises ValueError for a record without its text.
    """
    if not isinstance(record.text, str):
        raise ValueError("a record without its text has nothing to show")
    text, marks, end = record.text, Marks.of(record, len(record.text)), 0
    for group in grouped(regions(record), len(text)):
        first = group[0]
        start = max(first.span.start, end)
        between = text[end:start]
        if between.strip():
            yield from loose(text, end, start, marks)
        span = Span(start, first.span.end)
        labels = tuple(dict.fromkeys(region.label for region in group))
        yield Row(labels, span, marks.pieces(text, span), blank(between), first.reason, first.rule, first.score)
        end = span.end
    yield from loose(text, end, len(text), marks)


def cleaned(row: Row) -> tuple[Piece, ...]:
    """Return the pieces of a row of the body as its block's text has them: no dateline, list mark or line end.

    >>> from articlekit import Article, run, to_record
    >>> record = to_record(run(Article("* Rain  and snow fell here on May 5, 2025, all day.")), with_text=True)
    >>> "".join(piece.text for piece in cleaned(next(rows(record))))
    'Rain and snow fell here on May 5, 2025, all day.'
    """
    last = max((i for i, piece in enumerate(row.pieces) if piece.dateline), default=-1)
    found: list[Piece] = []
    spaced = True  # what stands before ends in a space, or is nothing
    for piece in row.pieces[last + 1 :]:
        text = piece.text if found else unmarked(piece.text)
        words = " ".join(INVISIBLE.sub("", text).split())
        words = f"{'' if spaced or not text[:1].isspace() else ' '}{words}{' ' if words and text[-1].isspace() else ''}"
        if words:
            found.append(piece._replace(text=words))
            spaced = words.endswith(" ")
    return tuple(found)


def unmarked(text: str) -> str:
    """Return the beginning of a block without white space or a list mark."""
    text = text.lstrip()
    mark = MARK.match(text)
    return text[mark.end() :] if mark else text


def regions(record: Record) -> Iterator[Region]:
    """Yield the stretches that the record's fields were read from."""
    for label, spans in zip(record.spans.__struct_fields__, list_of_spans(record), strict=True):
        if label != "dateline":
            yield from (Region(span, label) for span in spans)
    yield from (Region(block.span, block.kind) for block in record.body)
    yield from (Region(caption.span, "caption") for caption in record.captions)
    for gone in record.removed:
        yield Region(gone.span, "removed", gone.reason, gone.rule, gone.score)


def list_of_spans(record: Record) -> list[tuple[Span, ...]]:
    """Return the spans of the fields at the head of a record, in the order of its fields."""
    return [getattr(record.spans, name) for name in record.spans.__struct_fields__]


def grouped(found: Iterable[Region], length: int) -> Iterator[list[Region]]:
    """Yield regions in their order, those that begin at one place together; what is outside the text is left out."""
    group: list[Region] = []
    for region in sorted(found, key=lambda region: region.span):
        if not 0 <= region.span.start < region.span.end <= length:
            continue
        if group and region.span.start < group[0].span.end:
            group.append(region)
            continue
        if group:
            yield group
        group = [region]
    if group:
        yield group


def loose(text: str, start: int, end: int, marks: "Marks") -> Iterator[Row]:
    """Yield a row for each line between regions that is not blank."""
    gap = False
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words:
            first = start + line.index(words)
            span = Span(first, first + len(words))
            yield Row(("text",), span, marks.pieces(text, span), gap)
        gap = not words
        start += len(line)


def blank(between: str) -> bool:
    """Tell whether the characters between two rows hold a blank line."""
    return between.count("\n") > 1


class Marks(NamedTuple):
    """For each character the number of the innermost quote and date that it lies in, and where marks begin and end."""

    quotes: list[int | None]
    dates: list[int | None]
    dateline: Span
    cuts: list[int]

    @classmethod
    def of(cls, record: Record, length: int) -> "Marks":
        """Return the marks of a record whose text has this length."""
        quotes = [marked(str(record.text), quote.span) for quote in record.quotes]
        dates = [date.span for date in record.dates]
        dateline = record.spans.dateline[0] if record.spans.dateline else Span(0, 0)
        cuts = {edge for span in (*quotes, *dates, dateline) for edge in span}
        return cls(painted(quotes, length), painted(dates, length), dateline, sorted(cuts))

    def pieces(self, text: str, span: Span) -> tuple[Piece, ...]:
        """Return a span cut where marks begin and end."""
        inside = self.cuts[bisect_right(self.cuts, span.start) : bisect_left(self.cuts, span.end)]
        edges = [span.start, *inside, span.end]
        return tuple(
            Piece(text[a:b], self.quotes[a], self.dates[a], self.dateline.start <= a < self.dateline.end)
            for a, b in pairwise(edges)
        )


def marked(text: str, span: Span) -> Span:
    """Return the span of a quote with the quotation marks around it.

    >>> marked("“So.”", Span(1, 4))
    Span(start=0, end=5)
    """
    before, after = text[max(span.start - 1, 0) : span.start], text[span.end : span.end + 1]
    return Span(span.start - is_mark(before), span.end + is_mark(after))


def is_mark(character: str) -> bool:
    """Tell whether a character opens or closes a quotation."""
    return character in PLAIN_MARKS or (character != "" and unicodedata.category(character) in ("Pi", "Pf"))


def painted(spans: Sequence[Span], length: int) -> list[int | None]:
    """Return for each character the number of the shortest span that it lies in.

    >>> painted([Span(0, 4), Span(1, 2)], 5)
    [0, 1, 0, 0, None]
    """
    found: list[int | None] = [None] * length
    for i in sorted(range(len(spans)), key=lambda i: spans[i].start - spans[i].end):
        span = spans[i]
        if 0 <= span.start < span.end <= length:
            found[span.start : span.end] = [i] * (span.end - span.start)
    return found
