"""Parquet: a row an input record (`text`, `id`, `date`, `url`, `title`); needs the extra `parquet` (pyarrow)."""

from collections.abc import Iterator
from io import BufferedReader
from typing import Any

import msgspec

from articlekit.model import Article, Failure
from articlekit.readers.fields import article_of
from articlekit.readers.text import too_large

ROWS = 64  # that are in memory at once, or fewer where one may be large
# Times that a column of a row group may be larger unpacked than packed, once it is larger than an article may be: text
# packs to a tenth at best, what says nothing to a ten-thousandth.
RATIO = 100


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Article | Failure]:
    """Yield the article of each row, or why it has none. Raises OSError where pyarrow is not installed."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise OSError("needs the package pyarrow: pip install 'articlekit[parquet]'") from error

    if not file.seekable():
        yield Failure("is Parquet, which is read from a file, not from a pipe or a compressed one")
        return
    try:
        table = parquet.ParquetFile(file)
        sizes = [*columns(table.metadata)]
        if any(unpacked > max(most, RATIO * packed) for packed, unpacked in sizes):
            yield too_large(most)
            return
        largest = max((unpacked for _, unpacked in sizes), default=0)
        for batch in table.iter_batches(batch_size=max(min(ROWS, 4 * most // (largest + 1)), 1)):
            for row in batch.to_pylist():
                fields = {key: plain(value) for key, value in row.items() if value is not None}
                yield too_large(most) if len(str(fields.get("text", ""))) > most else article_of(fields)
    except (pyarrow.ArrowInvalid, pyarrow.ArrowNotImplementedError) as error:
        yield Failure(f"is no Parquet that can be read: {str(error).splitlines()[0]}")


def columns(metadata: Any) -> Iterator[tuple[int, int]]:
    """Yield the bytes of each column of each row group, packed and unpacked, as the file's metadata has them."""
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        for place in range(group.num_columns):
            column = group.column(place)
            yield column.total_compressed_size, column.total_uncompressed_size


def plain(value: Any) -> Any:
    """Return a value as JSON has it: days and times as ISO 8601, what JSON does not know as a string.

    >>> import datetime
    >>> plain(datetime.date(2025, 10, 5))
    '2025-10-05'
    """
    return msgspec.to_builtins(value, enc_hook=str)
