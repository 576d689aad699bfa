"""Compiled patterns, kept from one run of the program to the next.

To compile the rules that a first article needs takes longer than all else that a short run does; to build them from
what an earlier run compiled takes a hundredth of that. What is kept is what the package `regex` gives to copy a pattern
(its pickling protocol), stored as plain values, with a checksum: a file that is damaged, or of another version or
shape, is as good as none, and so is a folder that cannot be written.
"""

import copyreg
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

import regex
from msgspec import DecodeError, Raw, Struct, msgpack

VARIABLE = "ARTICLEKIT_CACHE"  # names the folder to keep patterns in; empty: none is kept
CHECK = 4  # bytes
LARGEST = 8_000_000  # bytes: all rules of all languages take half of it


class Parts(Struct, frozen=True, array_like=True):
    """What `regex` builds a compiled pattern from, in its order."""

    pattern: str
    flags: int
    code: bytes
    groups: dict[str, int]
    names: dict[int, str]
    lists: dict[str, frozenset[str]]
    list_indexes: list[frozenset[str]]
    offset: int
    characters: tuple[int, ...]
    character_flags: int
    group_count: int

    def values(self) -> tuple[Any, ...]:
        """Return the parts as `regex` wants them."""
        return tuple(getattr(self, name) for name in self.__struct_fields__)


class Kept:
    """Patterns in a file; without a path, in none."""

    def __init__(self, path: Path | None) -> None:
        """Read what is kept, as far as to know which patterns there are."""
        self.found: dict[str, Raw] = unpacked(path) if path else {}
        self.used: dict[str, Raw] = {}
        self.path = path
        self.grown = False

    def pattern(self, source: str, flags: int, words: Mapping[str, Any]) -> "regex.Pattern[str]":
        """Return a compiled pattern: built from what is kept, else compiled now."""
        if not self.path:
            return regex.compile(source, flags, **words)
        key = ascii((source, flags, words))
        if key in self.found:
            self.used[key] = self.found[key]
            return rebuilt(msgpack.decode(self.found[key], type=Parts))
        made = regex.compile(source, flags, **words)
        if kept := taken(made):
            self.used[key], self.grown = kept, True
        return made

    def save(self) -> None:
        """Write what is new beside what was there, if all of it is not too much; else what was used alone."""
        if not self.path or not self.grown:
            return
        content = packed({**self.found, **self.used})
        if len(content) > LARGEST:
            content = packed(self.used)
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        with suppress(OSError):
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                beside.write_bytes(content)
                beside.replace(self.path)
            finally:
                beside.unlink(missing_ok=True)


kept = Kept(None)


def compiled(source: str, flags: int = 0, **words: Iterable[str]) -> "regex.Pattern[str]":
    """Return a compiled pattern with its named lists (``\\L<name>``).

    >>> compiled(r"\\L<fruit>s", fruit=["fig", "pear"]).findall("figs and pears")
    ['figs', 'pears']
    """
    return kept.pattern(source, flags, {name: sorted(row) for name, row in words.items()})


@contextmanager
def keeping(environment: Mapping[str, str]) -> Iterator[None]:
    """Keep patterns where the user's caches are, for as long as this lasts."""
    global kept
    before, kept = kept, Kept(place(environment))
    try:
        yield
    finally:
        kept.save()
        kept = before


def place(environment: Mapping[str, str]) -> Path | None:
    """Return the file that patterns are kept in, None if the user wants none.

    >>> place({"ARTICLEKIT_CACHE": ""})
    """
    name = f"patterns-{regex.__version__}-{sys.implementation.cache_tag}-{sys.byteorder}"
    if VARIABLE in environment:
        return Path(environment[VARIABLE]) / name if environment[VARIABLE] else None
    home = environment.get("LOCALAPPDATA") if os.name == "nt" else environment.get("XDG_CACHE_HOME")
    return Path(home or os.path.expanduser("~/.cache")) / "articlekit" / name


def packed(patterns: Mapping[str, Raw]) -> bytes:
    """Return patterns as a file holds them: a checksum, then the rest."""
    content = msgpack.encode(patterns)
    return checksum(content) + content


def unpacked(path: Path) -> dict[str, Raw]:
    """Return the patterns of a file, none if it cannot be read or is damaged."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    if checksum(content[CHECK:]) != content[:CHECK]:
        return {}
    return msgpack.decode(content[CHECK:], type=dict[str, Raw])


def checksum(content: bytes) -> bytes:
    """Return what tells whether a file is damaged."""
    return crc32(content).to_bytes(CHECK, "big")


def taken(pattern: "regex.Pattern[str]") -> Raw | None:
    """Return what a pattern is built from; None if `regex` gives it in a shape that this module does not know."""
    if reduce := copyreg.dispatch_table.get(type(pattern)):
        values = reduce(pattern)[1]
        with suppress(TypeError, DecodeError):
            content = msgpack.encode(values)
            if msgpack.decode(content, type=Parts).values() == values:
                return Raw(content)
    return None


def rebuilt(parts: Parts) -> "regex.Pattern[str]":
    """Return the pattern that is built from its parts."""
    made: regex.Pattern[str] = builder()(*parts.values())
    return made


@cache
def builder() -> Any:
    """Return the function of `regex` that builds patterns."""
    return copyreg.dispatch_table[regex.Pattern](regex.compile(""))[0]
