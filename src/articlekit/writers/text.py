"""Plain text: the title and the body, blank lines between the blocks."""

from collections.abc import Iterable, Iterator

from articlekit.model import Record
from articlekit.writers import Layout


def write(records: Iterable[Record], _layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield each record's title and body; a form feed stands between two articles."""
    for number, record in enumerate(records):
        title = " ".join(record.title.split()) if record.title else ""
        whole = "\n\n".join(filter(None, (title, body_of(record))))
        yield (b"\f\n" if number else b"") + whole.encode() + b"\n"


def body_of(record: Record) -> str:
    """Return the blocks of the body, blank lines between them."""
    return "\n\n".join(block.text for block in record.body)
