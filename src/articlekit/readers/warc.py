"""Web archives: the text records of a WET file, the HTML pages of a WARC file; needs the extra `warc` (fastwarc)."""

from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from msgspec.structs import replace

from articlekit.model import Failure, Found, Page
from articlekit.readers import html, text

# What HTTP calls a page.
PAGES = ("text/html", "application/xhtml+xml")


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Found]:
    """Yield the article of each `conversion` record (plain text) and each `response` that is a page.

    The record's address is `source` and `url`; `extra` has its date and id. Raises OSError where a package is missing.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise OSError("needs the package fastwarc: pip install 'articlekit[warc]'") from error

    kinds = WarcRecordType.conversion | WarcRecordType.response
    found = False
    stream: Any = Stream(file)
    for record in ArchiveIterator(stream, record_types=kinds):
        found = True
        if record.record_type == WarcRecordType.conversion:
            yield archived(record, most, page=False)
        elif record.http_content_type in PAGES:
            html.need()
            yield archived(record, most, page=True)
    if not found:
        yield Failure("holds no text or page")


class Stream:
    """A file as FastWARC 2 takes one that cannot be sought in: it panics where there is a `seek` that fails."""

    def __init__(self, file: BufferedReader) -> None:
        self.file, self.place = file, 0

    def read(self, size: int = -1) -> bytes:
        """Read bytes."""
        data = self.file.read(size)
        self.place += len(data)
        return data

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self.place


def archived(record: Any, most: int, *, page: bool) -> Found:
    """Return the page or the plain text of a record, with what the archive says of it."""
    data = text.whole(record.reader, most)
    if isinstance(data, Failure):
        return data
    found = Page(data) if page else next(text.articles(data, None))
    if isinstance(found, Failure):
        return found
    address = record.headers.get("WARC-Target-URI")
    extra = {
        "warc-date": record.headers.get("WARC-Date"),
        "warc-record-id": record.headers.get("WARC-Record-ID"),
    }
    return replace(found, source=address, url=address, extra=extra)
