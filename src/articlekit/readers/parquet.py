"""Parquet: a row an input record (`text`, `id`, `date`, `url`, `title`); needs the extra `parquet` (pyarrow)."""

from collections.abc import Iterator
from functools import partial
from importlib.util import find_spec
from io import BufferedReader
from typing import Any

import msgspec

from articlekit.model import Article, Failure
from articlekit.readers.apart import DiedError, apart
from articlekit.readers.fields import INPUT, article_of
from articlekit.readers.text import too_large

ROWS = 64  # that are in memory at once, or fewer where one may be large
# Times that a column of a row group may be larger unpacked than packed, once it is larger than an article may be: text
# packs to a tenth at best, what says nothing to a ten-thousandth.
RATIO = 100
# Bytes of memory that reading may take: pyarrow with a page of the file, and some copies of the largest article. What a
# file says of its sizes need not be true.
MEMORY, COPIES = 1 << 30, 8

Piece = tuple[str | None, dict[str, Any]]  # why there is no row, or a row


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Article | Failure]:
    """Yield the article of each row, or why it has none. Raises OSError where pyarrow is not installed.

    pyarrow ends the process that meets some broken files, so that it reads them in one of its own.
    """
    if find_spec("pyarrow") is None:
        raise OSError("needs the package pyarrow: pip install 'articlekit[parquet]'")
    if not file.seekable():
        yield Failure("is Parquet, which is read from a file, not from a pipe or a compressed one")
        return
    try:
        for piece in apart(partial(pieces, file, most), file, MEMORY + COPIES * most):
            reason, fields = msgspec.json.decode(piece, type=Piece)
            large = len(str(fields.get("text", ""))) > most
            yield Failure(reason) if reason else too_large(most) if large else article_of(fields)
    except DiedError as error:
        yield Failure(f"is no Parquet that can be read: what reads it has died of it ({error})")


def pieces(file: BufferedReader, most: int) -> Iterator[bytes]:
    """Yield each row, or why there is none, as JSON (`Piece`)."""
    import pyarrow
    from pyarrow import parquet

    try:
        table = parquet.ParquetFile(file)
        sizes = [*columns(table.metadata)]
        if any(unpacked > max(most, RATIO * packed) for packed, unpacked in sizes):
            yield piece(too_large(most).reason)
            return
        largest = max((unpacked for _, unpacked in sizes), default=0)
        size = max(min(ROWS, 4 * most // (largest + 1)), 1)
        for batch in table.iter_batches(batch_size=size, use_threads=False):
            yield from map(row_of, rows(batch))
    except MemoryError:
        raise
    except (pyarrow.ArrowException, OSError) as error:
        yield piece(f"is no Parquet that can be read: {str(error).splitlines()[0]}")


def rows(batch: Any) -> Iterator[Any]:
    """Yield each row; a ValueError for one that Python cannot hold (bytes that are no UTF-8, the year 10000)."""
    for number in range(batch.num_rows):
        try:
            yield batch.slice(number, 1).to_pylist()[0]
        except (ValueError, OverflowError) as error:
            yield error


def row_of(row: Any) -> bytes:
    """Return a row of a batch as a piece: days and times as ISO 8601, what JSON does not know as a string."""
    if isinstance(row, Exception):
        return piece(f"cannot be read: {row}")
    try:
        known = {key: row[key].decode() for key in INPUT if isinstance(row.get(key), bytes)}
    except UnicodeDecodeError as error:
        return piece(f"is not UTF-8 (byte {error.start} of a string)")
    return piece(None, {key: known.get(key, value) for key, value in row.items() if value is not None})


def piece(reason: str | None, fields: dict[str, Any] | None = None) -> bytes:
    """Return a piece as JSON.

    >>> import datetime
    >>> piece(None, {"date": datetime.date(2025, 10, 5)})
    b'[null,{"date":"2025-10-05"}]'
    """
    return msgspec.json.encode((reason, fields or {}), enc_hook=str)


def columns(metadata: Any) -> Iterator[tuple[int, int]]:
    """Yield the bytes of each column of each row group, packed and unpacked, as the file's metadata has them."""
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        for place in range(group.num_columns):
            column = group.column(place)
            yield column.total_compressed_size, column.total_uncompressed_size
