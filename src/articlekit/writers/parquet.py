"""Parquet: a row a record, its lists and objects as nested columns; needs the extra `parquet` (pyarrow)."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any

import msgspec

from articlekit.model import Record
from articlekit.writers import Layout, RefusedError

ROWS = 512  # a row group


def write(records: Iterable[Record], _layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield a file, a row group at a time. Raises RefusedError where pyarrow is not installed."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise RefusedError("Parquet needs the package pyarrow: pip install 'articlekit[parquet]'") from error

    sink, rows = Sink(), map(row, records)
    with parquet.ParquetWriter(pyarrow.PythonFile(sink, mode="w"), schema(), compression="zstd") as file:
        while group := list(islice(rows, ROWS)):
            file.write_table(pyarrow.Table.from_pylist(group, schema()))
            yield sink.taken()
    yield sink.taken()


class Sink:
    """A file that keeps what is written until it is taken."""

    def __init__(self) -> None:
        self.closed = False
        self._parts: list[bytes] = []
        self._size = 0

    def write(self, data: Any) -> int:
        """Keep bytes."""
        self._parts.append(bytes(data))
        self._size += len(data)
        return len(data)

    def tell(self) -> int:
        """Return how many bytes were written."""
        return self._size

    def flush(self) -> None:
        """Do nothing: there is nowhere to flush to."""

    def close(self) -> None:
        """Be closed."""
        self.closed = True

    def taken(self) -> bytes:
        """Return what was kept, and keep it no longer."""
        data = b"".join(self._parts)
        self._parts.clear()
        return data


def row(record: Record) -> dict[str, Any]:
    """Return a record as a row: `extra`, which may hold anything, as JSON."""
    found: dict[str, Any] = msgspec.to_builtins(record)
    if "extra" in found:
        found["extra"] = msgspec.json.encode(found["extra"]).decode()
    return found


@cache
def schema() -> Any:
    """Return the schema of the file: the record's keys in their order."""
    import pyarrow as pa

    text, span = pa.string(), pa.list_(pa.int64())

    def many(**fields: Any) -> Any:
        return pa.list_(pa.struct(list(fields.items())))

    names = pa.list_(text)
    byline = pa.struct([("authors", names), ("publisher", text), ("contributors", names), ("poster", text)])
    quote = dict.fromkeys(("text", "speaker", "mention", "cue", "kind"), text)
    date = dict.fromkeys(("text", "type", "value", "start", "end"), text)
    heads = ("title", "byline", "published", "modified", "dateline")
    return pa.schema(
        {
            "source": text,
            "language": text,
            "title": text,
            "byline": byline,
            "dateline": pa.struct([("place", text), ("agency", text), ("date", text)]),
            "published": text,
            "modified": text,
            "body": many(kind=text, text=text, span=span),
            "captions": many(text=text, credit=text, span=span),
            "quotes": many(**quote, span=span, speaker_role=text, group=pa.int64()),
            "speakers": many(name=text, role=text, quotes=pa.int64()),
            "dates": many(**date, span=span, mod=text, offset=text),
            "removed": many(text=text, reason=text, rule=text, span=span, score=pa.float64()),
            "spans": pa.struct([(name, pa.list_(span)) for name in heads]),
            "extra": text,
            "date": text,
            "url": text,
            "text": text,
        }
    )
