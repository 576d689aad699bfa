"""Names that may be URLs of object storage: what fsspec can read is read like a file."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Any, cast
from zlib import crc32

from articlekit.files import BUFFER, MissingPackageError, legible, opened, unpacked


def remote(name: str) -> bool:
    """Tell whether a name is a URL.

    >>> remote("s3://news/a.jsonl"), remote("news/a.jsonl")
    (True, False)
    """
    return "://" in name


def path_of(name: str) -> Path:
    """Return a name's path: of a URL, what follows the scheme.

    >>> path_of("s3://news/2025/a.jsonl").as_posix()
    'news/2025/a.jsonl'
    """
    return Path(name.split("://", 1)[-1])


def filesystem(name: str) -> tuple[Any, str]:
    """Return the file system (of fsspec) that a name is in, and its path there. Raises OSError."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise MissingPackageError("fsspec", "remote") from error
    try:
        system, path = url_to_fs(name)
    except (ImportError, ValueError) as error:
        raise OSError(f"{name}: {error}") from error
    return system, path


@contextmanager
def opened_anywhere(name: str) -> Iterator[BufferedReader]:
    """Open a file or a URL, and unpack what is packed. Raises OSError."""
    if not remote(name):
        with opened(name) as file:
            yield file
        return
    system, path = filesystem(name)
    with system.open(path, "rb") as found:
        yield unpacked(BufferedReader(cast(Any, found), BUFFER))


def stamp(name: str) -> tuple[str, int, int]:
    """Return a file's name, its size in bytes and its time of change (ns); -1 for what cannot be said.

    For a URL, a checksum of what its storage says of it (etag, time of change) stands for the time.
    """
    try:
        if not remote(name):
            status = Path(name).stat()
            return legible(name), status.st_size, status.st_mtime_ns
        system, path = filesystem(name)
        told = system.info(path)
    except OSError:
        return legible(name), -1, -1
    marks = [str(told.get(key)) for key in ("ETag", "etag", "mtime", "LastModified", "last_modified", "updated")]
    return name, int(told.get("size") or 0), crc32(" ".join(marks).encode())


def found(source: str) -> tuple[Path, list[str]] | None:
    """Return the files of a URL (of a file, a folder or a glob pattern), and the path that theirs are below.

    None where there is nothing. Raises OSError.
    """
    system, path = filesystem(source)
    if system.isdir(path):
        return Path(path), sorted(map(system.unstrip_protocol, system.find(path)))
    if system.exists(path):
        return Path(path).parent, [source]
    names = sorted(system.unstrip_protocol(name) for name in system.glob(path) if not system.isdir(name))
    if not names:
        return None
    return Path(os.path.commonpath([str(path_of(name).parent) for name in names])), names
