"""Files in and out, written so that an interruption leaves no half of one."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

STDIN = "-"
BUFFER = 1 << 16


@contextmanager
def opened(name: str) -> Iterator[BufferedReader]:
    """Open a file, or standard input for ``-``. Raises OSError."""
    if name == STDIN:
        yield cast(BufferedReader, sys.stdin.buffer)
        return
    with open(name, "rb", buffering=BUFFER) as file:
        yield cast(BufferedReader, file)


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file under another name beside it and rename it when it is whole. Raises OSError.

    What stood there stays if anything goes wrong; a device or pipe (/dev/stdout) is written to as it is.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            file.writelines(chunks)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.writelines(chunks)
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


def write_out(file: BinaryIO, chunks: Iterable[bytes]) -> None:
    """Write to an open stream, each chunk at once."""
    for chunk in chunks:
        file.write(chunk)
        file.flush()
