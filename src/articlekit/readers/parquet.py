"""Parquet: a row an input record (`text`, `id`, `date`, `url`, `title`); needs the extra `parquet` (pyarrow)."""

from collections.abc import Iterator
from io import BufferedReader
from typing import Any

import msgspec

from articlekit.model import Article, Failure
from articlekit.readers.fields import article_of
from articlekit.readers.text import too_large

ROWS = 64  # that are in memory at once


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
        for batch in parquet.ParquetFile(file).iter_batches(batch_size=ROWS):
            for row in batch.to_pylist():
                fields = {key: plain(value) for key, value in row.items() if value is not None}
                yield too_large(most) if len(str(fields.get("text", ""))) > most else article_of(fields)
    except (pyarrow.ArrowInvalid, pyarrow.ArrowNotImplementedError) as error:
        yield Failure(f"is no Parquet that can be read: {str(error).splitlines()[0]}")


def plain(value: Any) -> Any:
    """Return a value as JSON has it: days and times as ISO 8601, what JSON does not know as a string.

    >>> import datetime
    >>> plain(datetime.date(2025, 10, 5))
    '2025-10-05'
    """
    return msgspec.to_builtins(value, enc_hook=str)
