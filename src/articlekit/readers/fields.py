"""Articles from JSON objects: input records (``text``, ``id``, ``date``, ``url``, ``title``) or articlekit's own."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from articlekit.model import Article, Block, BodyBlock, Caption, Failure, Label, Record, Removed, Span, unify

INPUT = ("text", "id", "date", "url", "title")
# Where another type than string or null will do.
TYPES = {"text": str, "id": str | int | None}
# Levels and values that an article may have beside its text: Python packs some five hundred levels for a worker.
DEEPEST, MOST_VALUES = 100, 1_000_000
FARTHEST = 10_000_000  # characters of a text that a record is rebuilt with
# What only articlekit's own records have together.
RECORD = ("body", "removed", "spans")


def article_of(fields: Any) -> Article | Failure:
    """Return the article of a JSON value, or why it is none."""
    if not isinstance(fields, dict):
        return Failure("is no JSON object")
    record = all(key in fields for key in RECORD)
    if reason := unwieldy(fields.get("extra") if record else fields):
        return Failure(reason)
    return of_record(fields) if record else of_input(fields)


def unwieldy(value: Any) -> str | None:
    """Return why a JSON value is more than a worker can be given, None where it is not.

    >>> unwieldy([[[5]]]), unwieldy([5] * 2_000_000)
    (None, 'holds more than 1,000,000 values')
    """
    level, count = [value], 0
    for _ in range(DEEPEST):
        level = [part for part in level if isinstance(part, (dict, list))]
        count += sum(map(len, level))
        if count > MOST_VALUES:
            return f"holds more than {MOST_VALUES:,} values"
        if not level:
            return None
        level = [item for part in level for item in (part.values() if isinstance(part, dict) else part)]
    return "is nested too deep"


def of_input(fields: dict[str, Any]) -> Article | Failure:
    """Return the article of an input record; keys it does not know become `extra`.

    >>> of_input({"text": "It rained.", "id": "a/1", "tags": 3}).extra
    {'tags': 3}
    """
    if "text" not in fields:
        return Failure("has no `text`")
    wrong = next(
        (key for key in INPUT if key in fields and not isinstance(fields[key], TYPES.get(key, str | None))), None
    )
    if wrong:
        return Failure(f"has a `{wrong}` that is no string")
    if not fields["text"].strip():
        return Failure("has an empty `text`")
    day = fields.get("date")
    if day and not is_day(day):
        return Failure(f"has a `date` that is no day (YYYY-MM-DD): {day!r}")
    return Article(
        unify(fields["text"]),
        source=None if fields.get("id") is None else str(fields["id"]),
        date=day[:10] if day else None,
        url=fields.get("url"),
        title=fields.get("title"),
        extra={key: value for key, value in fields.items() if key not in INPUT},
    )


def is_day(text: str) -> bool:
    """Tell whether a text begins with an ISO 8601 day and goes on with nothing, or a time.

    >>> is_day("2025-10-05"), is_day("2025-10-05T22:10"), is_day("5 Oct")
    (True, True, False)
    """
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return text[10:11] in ("", "T", " ")


def of_record(fields: dict[str, Any]) -> Article | Failure:
    """Return the article that a record of articlekit shows, labels and all."""
    try:
        record = msgspec.convert(fields, Record)
    except msgspec.ValidationError as error:
        return Failure(f"is no articlekit record: {error}")
    if not isinstance(record.text, str) and max((span.end for _, span in pieces(record)), default=0) > FARTHEST:
        return Failure(f"has no `text`, and spans beyond {FARTHEST:,} characters")
    text = record.text if isinstance(record.text, str) else rebuilt(record)
    spans = record.spans.dateline
    return Article(
        text=text,
        source=record.source,
        language=record.language,
        date=record.date if isinstance(record.date, str) else None,
        url=record.url if isinstance(record.url, str) else None,
        title=record.title,
        byline=record.byline,
        dateline=record.dateline,
        dateline_span=spans[0] if spans else None,
        published=record.published,
        modified=record.modified,
        blocks=tuple(sorted(blocks_of(record, text), key=lambda block: block.span)),
        quotes=record.quotes,
        dates=record.dates,
        extra=record.extra if isinstance(record.extra, dict) else {},
    )


def blocks_of(record: Record, text: str) -> Iterator[Block]:
    """Yield the labelled blocks of a record, in no order."""
    uses: dict[Span, tuple[Label, ...]] = {}
    heads: tuple[tuple[Label, tuple[Span, ...]], ...] = (
        ("title", record.spans.title),
        ("byline", record.spans.byline),
        ("published", record.spans.published),
        ("modified", record.spans.modified),
    )
    for label, spans in heads:
        for span in spans:
            uses[span] = (*uses.get(span, ()), label)
    for span, labels in uses.items():
        yield Block(span, label=labels[0], also=labels[1:])
    for dateline in record.spans.dateline:
        if alone(record, text, dateline):
            yield Block(dateline, label="dateline")
    for piece in record.body:
        yield Block(own_span(record, text, piece.span), label=piece.kind)
    for caption in record.captions:
        yield Block(caption.span, label="caption", credit=caption.credit)
    for gone in record.removed:
        yield Block(gone.span, label="removed", reason=gone.reason, rule=gone.rule, score=gone.score)


def alone(record: Record, text: str, dateline: Span) -> bool:
    """Tell whether a dateline stands on a line of its own."""
    holder = next((one.span for one in record.body if one.span.start <= dateline.start < one.span.end), None)
    return holder is None or (text[dateline.end : dateline.end + 1] == "\n" and holder.end > dateline.end)


def own_span(record: Record, text: str, span: Span) -> Span:
    """Return a body block's span without the dateline on a line of its own before it."""
    for dateline in record.spans.dateline:
        if span.start == dateline.start and alone(record, text, dateline):
            rest = text[dateline.end : span.end]
            return Span(dateline.end + len(rest) - len(rest.lstrip()), span.end)
    return span


def rebuilt(record: Record) -> str:
    """Return a text that has each piece of a record where its span says, for a record without its text."""
    characters = ["\n"] * max((span.end for _, span in pieces(record)), default=0)
    for text, (start, end) in pieces(record):
        characters[start:end] = text[: end - start].ljust(end - start)
    return "".join(characters)


def pieces(record: Record) -> Iterator[tuple[str, Span]]:
    """Yield the words that a record has of its text, and where they stand there."""
    items: tuple[BodyBlock | Caption | Removed, ...] = (*record.body, *record.captions, *record.removed)
    yield from ((item.text, item.span) for item in items)
    yield from ((record.title, span) for span in record.spans.title if record.title)
