"""JSON Lines: a record a line."""

from collections.abc import Iterable, Iterator

import msgspec

from articlekit.model import Record


def write(records: Iterable[Record]) -> Iterator[bytes]:
    """Yield each record as a line of JSON."""
    for record in records:
        yield msgspec.json.encode(record) + b"\n"
