"""A shard's output, written so that a run killed at any instant can go on where it was.

Chunks of a fixed number of articles are appended to ``NAME.part`` and ``NAME.errors``; then a line of ``NAME.journal``
says how long both are. To go on, both are cut to what the last whole line says, and as much of the input is skipped.
A finished shard is renamed into place; its last line says so.
"""

import os
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import quote

import msgspec
from msgspec import Struct

from articlekit.files import inside

STATE = ".articlekit"
LONGEST = 200  # bytes of a name that are kept


class Head(Struct, frozen=True):
    """What a shard was begun with: its files with their sizes and times of change (ns), and the options."""

    files: tuple[tuple[str, int, int], ...]
    options: str


class Mark(Struct, frozen=True):
    """How far a shard is: chunks done, articles read, articles failed, bytes of both files; whether it is finished.

    `unread` files could not be read to their end: they may be another time, so that such a shard is never gone on with.
    """

    chunks: int = 0
    articles: int = 0
    failed: int = 0
    size: int = 0
    errors: int = 0
    finished: bool = False
    unread: int = 0


class Known(NamedTuple):
    """What was left of a shard: its journal (no head: none, or unreadable), and whether its output is all there."""

    head: Head | None
    mark: Mark
    whole: bool

    def goes_on(self, head: Head) -> Mark:
        """Return from where on a run that begins with the same can go on: from nowhere, if it is not the same."""
        return self.mark if self.head == head and self.whole and not self.mark.unread else Mark()


class Paths(NamedTuple):
    """The files of a shard."""

    final: Path
    part: Path
    errors: Path
    journal: Path


def paths(output: Path, name: str, suffix: str) -> Paths:
    """Return the files of a shard.

    >>> paths(Path("out"), "2025/a", ".jsonl").part.as_posix()
    'out/.articlekit/2025%2Fa.part'
    """
    state, own = output / STATE, state_name(name)
    return Paths(output / f"{name}{suffix}", state / f"{own}.part", state / f"{own}.errors", state / f"{own}.journal")


def state_name(name: str) -> str:
    """Return what the files of a shard's state are called: file systems take names of 255 bytes.

    >>> state_name("2025/a"), len(state_name("a" * 250))
    ('2025%2Fa', 217)
    """
    whole = quote(os.fsencode(name), safe="")
    return whole if len(whole) <= LONGEST else f"{whole[:LONGEST]}-{sha256(whole.encode()).hexdigest()[:16]}"


def known(own: Paths) -> Known:
    """Return what was left of a shard. Raises OSError."""
    try:
        head, mark = parsed(own.journal.read_bytes())
    except FileNotFoundError:
        return Known(None, Mark(), False)
    kept = own.final if mark.finished else own.part
    return Known(head, mark, kept.is_file() and kept.stat().st_size >= mark.size)


def parsed(data: bytes) -> tuple[Head | None, Mark]:
    """Return what a journal says a shard was begun with, and how far it is. A line that was cut short is none."""
    head, mark = None, Mark()
    try:
        for line in data.split(b"\n")[:-1]:
            if head is None:
                head = msgspec.json.decode(line, type=Head)
            else:
                mark = msgspec.json.decode(line, type=Mark)
    except msgspec.DecodeError:
        return None, Mark()
    return head, mark


class Output:
    """A shard's output, open for appending from a mark on."""

    def __init__(self, own: Paths, head: Head, mark: Mark) -> None:
        self.own, self.head, self.mark = own, head, mark
        self.folder = own.journal.parent.parent
        for path in own:
            inside(self.folder, path)
        own.part.parent.mkdir(parents=True, exist_ok=True)
        self.files = ExitStack()
        self.part, self.errors, self.journal = map(self._appending, (own.part, own.errors, own.journal))
        self.part.truncate(mark.size)
        self.errors.truncate(mark.errors)
        if mark == Mark():
            self.journal.truncate(0)
            write_all(self.journal.fileno(), msgspec.json.encode(head) + b"\n")
        else:
            self.journal.truncate(own.journal.read_bytes().rfind(b"\n") + 1)  # a torn line goes

    def _appending(self, path: Path) -> IO[bytes]:
        return self.files.enter_context(open(path, "ab", opener=no_link))

    def close(self) -> None:
        """Close its files."""
        self.files.close()

    def append(self, data: bytes, errors: bytes, *, articles: int, failed: int, unread: int) -> None:
        """Append a chunk. Raises OSError; what is there then counts as not written."""
        write_all(self.part.fileno(), data)
        write_all(self.errors.fileno(), errors)
        was = self.mark
        self.mark = Mark(
            chunks=was.chunks + 1,
            articles=was.articles + articles,
            failed=was.failed + failed,
            size=was.size + len(data),
            errors=was.errors + len(errors),
            unread=was.unread + unread,
        )
        self._note()

    def finish(self) -> None:
        """Put the finished shard in its place."""
        os.fsync(self.part.fileno())
        self.own.final.parent.mkdir(parents=True, exist_ok=True)
        self.own.part.replace(inside(self.folder, self.own.final))
        self.mark = msgspec.structs.replace(self.mark, finished=True)
        self._note()
        os.fsync(self.journal.fileno())

    def _note(self) -> None:
        write_all(self.journal.fileno(), msgspec.json.encode(self.mark) + b"\n")


def write_all(file: int, data: bytes) -> None:
    """Write bytes to an open file past its end, however many calls that takes. Raises OSError."""
    while data:
        data = data[os.write(file, data) :]


def no_link(path: str, flags: int) -> int:
    """Open a file, but no symbolic link: there may be one since it was looked for. Raises OSError."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)
