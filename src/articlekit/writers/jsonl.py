"""JSON Lines: a record a line."""

from collections.abc import Iterable, Iterator

import msgspec

from articlekit.model import Record
from articlekit.writers import Layout


def write(records: Iterable[Record], _layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield each record as a line of JSON."""
    for record in records:
        yield msgspec.json.encode(record) + b"\n"
