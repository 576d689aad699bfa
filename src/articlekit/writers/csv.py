"""CSV (RFC 4180) for spreadsheets: a table of all articles' quotes, dates or removed lines, or of the articles."""

import csv
from collections.abc import Iterable, Iterator
from typing import Any

import regex

from articlekit.model import Record
from articlekit.writers import Layout

COLUMNS = {
    "quotes": ("source", "speaker", "speaker_role", "mention", "cue", "kind", "group", "text", "start", "end"),
    "dates": ("source", "text", "type", "value", "mod", "first_day", "last_day", "start", "end"),
    "removed": ("source", "reason", "rule", "score", "text", "start", "end"),
    "articles": (
        "source", "url", "language", "title", "authors", "publisher", "contributors", "poster", "place", "agency",
        "published", "modified", "words", "quotes", "dates", "removed",
    ),
}  # fmt: skip
# A cell that begins so is a formula to a spreadsheet (OWASP, "CSV Injection"): an apostrophe before it makes it text.
# Some strip white space and what is invisible before they look.
FORMULA = regex.compile(r"[\s\p{C}]*+ [=+\-@＝＋－＠] | [\t\r\n]", regex.VERBOSE)


class Line:
    """A file of one line, which the writer of the standard library writes to."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        """Hold a line."""
        self.text = text


def write(records: Iterable[Record], layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield a line of column names, then a line for each row of the records' table."""
    line = Line()
    rows = csv.writer(line)
    rows.writerow(COLUMNS[layout.table])
    yield line.text.encode()
    for record in records:
        for row in TABLES[layout.table](record):
            rows.writerow([cell(value) for value in row])
            yield line.text.encode()


def cell(value: Any) -> Any:
    """Return a value as a cell: text that a spreadsheet would compute is made text.

    >>> cell('=HYPERLINK("https://example.org")'), cell(None), cell(-1.5), cell(("Ann Poe", "Bo Ray"))
    ('\\'=HYPERLINK("https://example.org")', '', -1.5, 'Ann Poe; Bo Ray')
    """
    if isinstance(value, tuple):
        value = "; ".join(value)
    if not isinstance(value, str):
        return "" if value is None else value
    return f"'{value}" if FORMULA.match(value) else value


def quotes(record: Record) -> Iterator[tuple[Any, ...]]:
    """Yield a row for each quotation."""
    for one in record.quotes:
        said = (one.speaker, one.speaker_role, one.mention, one.cue, one.kind, one.group, one.text)
        yield (record.source, *said, *one.span)


def dates(record: Record) -> Iterator[tuple[Any, ...]]:
    """Yield a row for each time expression."""
    for one in record.dates:
        yield (record.source, one.text, one.type, one.value, one.mod, one.start, one.end, *one.span)


def removed(record: Record) -> Iterator[tuple[Any, ...]]:
    """Yield a row for each removed line."""
    for one in record.removed:
        yield (record.source, one.reason, one.rule, one.score, one.text, *one.span)


def articles(record: Record) -> Iterator[tuple[Any, ...]]:
    """Yield the row of an article."""
    byline, dateline = record.byline, record.dateline
    yield (
        record.source, record.url if isinstance(record.url, str) else None, record.language, record.title,
        byline.authors, byline.publisher, byline.contributors, byline.poster,
        dateline.place if dateline else None, dateline.agency if dateline else None,
        record.published, record.modified, sum(len(block.text.split()) for block in record.body),
        len(record.quotes), len(record.dates), len(record.removed),
    )  # fmt: skip


TABLES = {"quotes": quotes, "dates": dates, "removed": removed, "articles": articles}
