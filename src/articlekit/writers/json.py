"""JSON to be read: records laid out over lines, one after another."""

from collections.abc import Iterable, Iterator

import msgspec

from articlekit.model import Record
from articlekit.writers import Layout


def write(records: Iterable[Record], _layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield each record as indented JSON."""
    for record in records:
        yield msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"
