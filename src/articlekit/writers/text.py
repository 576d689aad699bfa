"""Plain text: the title and the body, blank lines between the blocks."""

from collections.abc import Iterable, Iterator

from articlekit.model import Record


def write(records: Iterable[Record]) -> Iterator[bytes]:
    """Yield each record's title and body; a form feed stands between two articles."""
    for number, record in enumerate(records):
        title = (" ".join(record.title.split()),) if record.title else ()
        blocks = (*title, *(block.text for block in record.body))
        yield (b"\f\n" if number else b"") + "\n\n".join(blocks).encode() + b"\n"
