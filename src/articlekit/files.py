"""Files in and out: compressed ones are read as what they hold, and an interruption leaves no half of one."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from errno import ELOOP
from functools import partial
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, Any, BinaryIO, cast

if TYPE_CHECKING:
    from pathlib import Path

STDIN = "-"
MAX_SIZE = 100  # megabytes of one article, unless the user says otherwise
MEGABYTE = 1_000_000
LONGEST = 40  # characters of a name that its part is called by: file systems take 255 bytes
BUFFER = 1 << 16
# Bytes that a stream may ask for: `xz -9` needs 65 MiB (its manual), zstd has a limit of 128 MiB of its own
UNPACKER_MEMORY = 128 * MEGABYTE
# What the unpackers of xz and zstd say of one that asks for more
GREEDY = ("Memory usage limit exceeded", "too much memory")
DEVICES = "/dev"
# The first bytes of compressed files, and the suffixes that go with them.
MAGIC = {b"\x1f\x8b": "gz", b"BZh": "bz2", b"\xfd7zXZ\x00": "xz", b"\x28\xb5\x2f\xfd": "zst"}
SUFFIXES = (".gz", ".bz2", ".xz", ".zst")


class MissingPackageError(OSError):
    """A package that is needed is not installed; the message says which extra brings it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"needs the package {package}: pip install 'articlekit[{extra}]'")


@contextmanager
def opened(name: str) -> Iterator[BufferedReader]:
    """Open a file, or standard input for ``-``, and unpack what gzip, bzip2, xz or zstd packed. Raises OSError."""
    if name == STDIN:
        yield unpacked(cast(BufferedReader, sys.stdin.buffer))
        return
    with open(name, "rb", buffering=BUFFER) as file:
        yield unpacked(cast(BufferedReader, file))


def unpacked(file: BufferedReader) -> BufferedReader:
    """Return a file that reads what a compressed file holds; any other file as it is. Raises OSError."""
    head = file.peek(8)
    form = next((form for magic, form in MAGIC.items() if head.startswith(magic)), None)
    return BufferedReader(cast(RawIOBase, Unpacked(form, file)), BUFFER) if form else file


def position(file: BufferedReader) -> int:
    """Return how many bytes of a file have been read: of a compressed one, as it lies on the disk."""
    raw = file.raw
    return raw.packed.tell() if isinstance(raw, Unpacked) else file.tell()


def plain_name(name: str) -> str:
    """Return a file's name without the suffix of its compression.

    >>> plain_name("news.jsonl.GZ"), plain_name("news.jsonl")
    ('news.jsonl', 'news.jsonl')
    """
    return name.rsplit(".", 1)[0] if name.lower().endswith(SUFFIXES) else name


class Unpacked(RawIOBase):
    """What a compressed file holds; whatever its unpacker raises becomes an OSError."""

    def __init__(self, form: str, file: BufferedReader) -> None:
        self.form, self.packed = form, file
        self.file, self.faults = unpacker(form)(file)

    def readable(self) -> bool:
        """Tell that this can be read."""
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        """Read into a buffer; return how many bytes, 0 at the end."""
        try:
            data = self.file.read1(len(buffer))  # type: ignore[attr-defined]
        except EOFError as error:
            raise OSError(f"the {self.form} stream ends too early") from error
        except self.faults as error:
            raise OSError(f"the {self.form} stream {complaint(str(error))}") from error
        buffer[: len(data)] = data
        return len(data)


def complaint(reason: str) -> str:
    """Return what is wrong with a stream, from what its unpacker says.

    >>> complaint("Memory usage limit exceeded")
    'asks for more than 128 MB of memory; pack it anew with a smaller window'
    """
    if any(words in reason for words in GREEDY):
        return f"asks for more than {UNPACKER_MEMORY // MEGABYTE} MB of memory; pack it anew with a smaller window"
    return f"is broken: {reason}"


Opened = tuple[BinaryIO, tuple[type[Exception], ...]]


def unpacker(form: str) -> Callable[[BufferedReader], Opened]:
    """Return what opens a compressed file, and says what its reading may raise."""
    return {"gz": gzip_file, "bz2": bz2_file, "xz": xz_file, "zst": zstd_file}[form]


def gzip_file(file: BufferedReader) -> Opened:
    """Open a file of gzip."""
    import gzip
    import zlib

    return cast(BinaryIO, gzip.GzipFile(fileobj=file)), (gzip.BadGzipFile, zlib.error)


def bz2_file(file: BufferedReader) -> Opened:
    """Open a file of bzip2."""
    import bz2

    return cast(BinaryIO, bz2.BZ2File(file)), (OSError, ValueError)


def xz_file(file: BufferedReader) -> Opened:
    """Open a file of xz."""
    import lzma

    new = partial(lzma.LZMADecompressor, lzma.FORMAT_XZ, memlimit=UNPACKER_MEMORY)
    return cast(BinaryIO, Frames(file, new, padding=b"\0")), (lzma.LZMAError,)


def zstd_file(file: BufferedReader) -> Opened:
    """Open a file of zstd."""
    zstandard = zstd()
    return cast(BinaryIO, Frames(file, zstandard.ZstdDecompressor().decompressobj)), (zstandard.ZstdError,)


class Frames:
    """What frames of zstd, or streams of xz, hold one behind another, `padding` between them.

    The readers that come with their packages take a frame that ends too early for a whole one (zstd), or any amount of
    memory (xz). Little is unpacked at once: 4 bytes may stand for 128 kB (RFC 8878, RLE blocks).
    """

    STEP = 512

    def __init__(self, file: BufferedReader, new: Callable[[], Any], padding: bytes = b"") -> None:
        self._file, self._new, self._frame, self._padding = file, new, new(), padding
        self._packed, self._ready = b"", memoryview(b"")
        self._begun = False

    def read1(self, size: int) -> bytes:
        """Return some bytes, none at the end. Raises EOFError."""
        while not self._ready:
            self._packed = self._packed or self._file.read(self.STEP)
            if not self._packed:
                if self._begun:
                    raise EOFError
                return b""
            if not self._begun and self._padding:
                self._packed = self._packed.lstrip(self._padding)
                if not self._packed:
                    continue
            self._ready = memoryview(self._frame.decompress(self._packed))
            self._packed, self._begun = self._frame.unused_data, not self._frame.eof
            if self._frame.eof:
                self._frame = self._new()
        found, self._ready = bytes(self._ready[:size]), self._ready[size:]
        return found


def zstd() -> Any:
    """Return the package that packs and unpacks zstd. Raises OSError where it is missing."""
    try:
        import zstandard
    except ImportError as error:
        raise MissingPackageError("zstandard", "zstd") from error

    return zstandard


def legible(name: str) -> str:
    """Return a file's name as text, whatever the locale: bytes of it that are no UTF-8 are shown.

    >>> legible("caf\\udce9.txt")
    'caf\\\\xe9.txt'
    """
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def inside(folder: "Path", path: "Path") -> "Path":
    """Return the path of a file to be written below a folder; OSError where a link leads out of it."""
    if path.is_symlink() or not path.parent.resolve().is_relative_to(folder.resolve()):
        raise OSError(ELOOP, "a symbolic link leads out of the output folder", str(path))
    return path


def write_whole(path: "Path", chunks: Iterable[bytes]) -> None:
    """Write a file under another name beside it and rename it when it is whole. Raises OSError.

    What stood there stays if anything goes wrong; a device or pipe (/dev/stdout) is written to as it is. A symbolic
    link gives way to the file: what it leads to is not touched.
    """
    if path.exists() and not path.is_file() and (not path.is_symlink() or str(path.parent) == DEVICES):
        with path.open("wb") as file:
            file.writelines(chunks)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name[:LONGEST]}.{os.getpid()}.part")
    with suppress(FileNotFoundError):  # of a process of that number that was killed
        part.unlink()
    try:
        with part.open("xb") as file:
            file.writelines(chunks)
        part.replace(path)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()


@contextmanager
def named(name: str) -> Iterator[None]:
    """Give an OSError that names no file this name: what fails on an open file does not say which."""
    try:
        yield
    except OSError as error:
        if error.filename is None and error.errno is not None:
            error.filename = name
        raise


def write_out(file: BinaryIO, chunks: Iterable[bytes]) -> None:
    """Write to an open stream, each chunk at once."""
    for chunk in chunks:
        file.write(chunk)
        file.flush()
