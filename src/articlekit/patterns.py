"""Compiled patterns, and what else takes long to make, kept from one run of the program to the next.

To compile the rules that a first article needs takes longer than all else that a short run does; to build them from
what an earlier run compiled takes a hundredth of that. What is kept is what the package `regex` gives to copy a pattern
(its pickling protocol), stored as plain values, each pattern with a checksum behind an index with one: what is damaged,
or of another version or shape, is as good as none, and so is a folder that cannot be written.
"""

import copyreg
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache, lru_cache
from typing import Any, TypeVar, cast
from zlib import crc32

import regex
from msgspec import DecodeError, Struct, msgpack

from articlekit.version import __version__

VARIABLE = "ARTICLEKIT_CACHE"  # names the folder to keep patterns in; empty: none is kept
SIZE = 4  # bytes of a checksum, and of the index's length
LARGEST = 8_000_000  # bytes: all rules of all languages take half of it

Value = TypeVar("Value")
Words = Mapping[str, Any]  # iterables of strings
Spell = Callable[[str, Words], str]
Lists = Mapping[str, frozenset[str]]
Index = dict[int, tuple[int, int, int]]  # by a pattern's number, where it starts, how long it is, its checksum


class Parts(Struct, frozen=True, array_like=True):
    """What `regex` builds a compiled pattern from, in its order; but `key` says which one it is.

    Of the word lists, only those that the pattern has in another form (without case) are told; others by their name.
    """

    key: str
    pattern: str
    flags: int
    code: bytes
    groups: dict[str, int]
    names: dict[int, str]
    lists: list[str | frozenset[str]]
    offset: int
    characters: tuple[int, ...]
    character_flags: int
    group_count: int

    def values(self, lists: Lists) -> tuple[Any, ...]:
        """Return the parts as `regex` wants them."""
        indexed = [lists[found] if isinstance(found, str) else found for found in self.lists]
        return (
            self.pattern, self.flags, self.code, self.groups, self.names, dict(lists), indexed, self.offset,
            self.characters, self.character_flags, self.group_count,
        )  # fmt: skip


class Kept:
    """Patterns in a file; without a path, in none."""

    def __init__(self, path: str | None) -> None:
        """Read what is kept, as far as to know which patterns there are."""
        self.found, self.content = unpacked(path) if path else ({}, b"")
        self.used: dict[int, bytes] = {}
        self.path = path
        self.grown = False

    def pattern(self, source: str, flags: int, words: Words, spell: Spell | None = None) -> "regex.Pattern[str]":
        """Return a compiled pattern: built from what is kept, else compiled now.

        `spell` puts the words into the source; without it, `regex` looks for them.
        """
        if not self.path:
            return made(source, flags, words, spell)
        spelled = {name: spelling(row if isinstance(row, frozenset) else tuple(row)) for name, row in words.items()}
        head = ascii((source, int(flags), spell and spell.__qualname__))
        key = "\n".join((head, *(f"{name}: {row[0]}" for name, row in spelled.items())))
        lists = {name: row[1] for name, row in spelled.items()}
        told = {} if spell else lists
        if parts := self._known(key, Parts):
            return rebuilt(parts, told)
        pattern = made(source, flags, lists, spell)
        if kept := taken(key, pattern, told):
            self.used[number_of(key)], self.grown = kept, True
        return pattern

    def value(self, key: str, make: Callable[[], Value], kind: type[Value]) -> Value:
        """Return a value of some type: what is kept under a key, else what is made now."""
        if not self.path:
            return make()
        if known := self._known(key, tuple[str, kind]):  # type: ignore[valid-type]
            return cast(Value, known[1])
        made = make()
        self.used[number_of(key)], self.grown = msgpack.encode((key, made)), True
        return made

    def _known(self, key: str, kind: Any) -> Any:
        """Return what is kept under a key, which it has first; None where that is nothing or something else."""
        number = number_of(key)
        if entry := self.entry(number):
            with suppress(DecodeError):
                found = decoder(kind).decode(entry)
                if key == (found.key if isinstance(found, Parts) else found[0]):
                    self.used[number] = entry
                    return found
        return None

    def entry(self, number: int) -> bytes | None:
        """Return what is kept under a number; None where there is nothing, or it is damaged."""
        start, length, check = self.found.get(number, (0, 0, 0))
        entry = self.content[start : start + length]
        return entry if entry and crc32(entry) == check else None

    def save(self) -> None:
        """Write what is new beside what was there, if all of it is not too much; else what was used alone."""
        if not self.path or not self.grown:
            return
        whole = {number: entry for number in self.found if (entry := self.entry(number))} | self.used
        content = packed(whole)
        if len(content) > LARGEST:
            content = packed(self.used)
        beside = f"{self.path}.{os.getpid()}"
        with suppress(OSError):
            os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
            try:
                with open(beside, "wb") as file:
                    file.write(content)
                os.replace(beside, self.path)
            finally:
                with suppress(FileNotFoundError):
                    os.unlink(beside)


kept = Kept(None)


def compiled(source: str, flags: int = 0, **words: Iterable[str]) -> "regex.Pattern[str]":
    """Return a compiled pattern with its named lists (``\\L<name>``).

    >>> compiled(r"\\L<fruit>s", fruit=["fig", "pear"]).findall("figs and pears")
    ['figs', 'pears']
    """
    return kept.pattern(source, flags, words)


def compiled_words(source: str, flags: int, words: Words, spell: Spell) -> "regex.Pattern[str]":
    """Return a compiled pattern whose words `spell` puts into the source: called only where it is not kept yet."""
    return kept.pattern(source, flags, words, spell)


def recalled(key: str, make: Callable[[], Value], kind: type[Value]) -> Value:
    """Return a value of plain types that takes long to make: as an earlier run made it under the same key, else anew.

    The key has to tell all that the value hangs on, but for the version of articlekit.

    >>> recalled("an answer, of 6 and 7", lambda: 6 * 7, int)
    42
    """
    return kept.value(key, make, kind)


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


def place(environment: Mapping[str, str]) -> str | None:
    """Return the file that patterns are kept in, None if the user wants none.

    >>> place({"ARTICLEKIT_CACHE": ""})
    """
    name = f"patterns-{__version__}-{regex.__version__}-{sys.implementation.cache_tag}-{sys.byteorder}"
    if VARIABLE in environment:
        return os.path.join(environment[VARIABLE], name) if environment[VARIABLE] else None
    home = environment.get("LOCALAPPDATA") if os.name == "nt" else environment.get("XDG_CACHE_HOME")
    return os.path.join(home or os.path.expanduser("~/.cache"), "articlekit", name)


def made(source: str, flags: int, words: Words, spell: Spell | None) -> "regex.Pattern[str]":
    """Return a pattern, compiled now."""
    return regex.compile(spell(source, words), flags) if spell else regex.compile(source, flags, **words)


@lru_cache(maxsize=256)
def spelling(words: "tuple[str, ...] | frozenset[str]") -> tuple[str, frozenset[str]]:
    """Return what tells a word list from others, and the list; long ones stand in many patterns.

    >>> spelling(("pear", "fig"))[0]
    "['fig', 'pear']"
    """
    return ascii(sorted(words)), frozenset(words)


def number_of(key: str) -> int:
    """Return the number that a pattern is kept under: two that share one are told apart by their keys."""
    return crc32(key.encode()) | len(key) << 32


def packed(entries: Mapping[int, bytes]) -> bytes:
    """Return patterns as a file holds them: a checksum, the index and its length, the patterns themselves."""
    index, start = {}, 0
    for number, entry in entries.items():
        index[number] = start, len(entry), crc32(entry)
        start += len(entry)
    head = msgpack.encode(index)
    head = len(head).to_bytes(SIZE, "big") + head
    return b"".join((crc32(head).to_bytes(SIZE, "big"), head, *entries.values()))


def unpacked(path: str) -> tuple[Index, bytes]:
    """Return the index of a file and its patterns, none if it cannot be read or is damaged."""
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError:
        return {}, b""
    end = 2 * SIZE + int.from_bytes(content[SIZE : 2 * SIZE], "big")
    if crc32(content[SIZE:end]).to_bytes(SIZE, "big") != content[:SIZE]:
        return {}, b""
    return msgpack.decode(content[2 * SIZE : end], type=Index), content[end:]


def taken(key: str, pattern: "regex.Pattern[str]", lists: Lists) -> bytes | None:
    """Return what a pattern is built from; None if `regex` gives it in a shape that this module does not know."""
    if reduce := copyreg.dispatch_table.get(type(pattern)):
        values = reduce(pattern)[1]
        names: dict[Any, str] = {words: name for name, words in lists.items()}
        with suppress(TypeError, DecodeError, IndexError):
            told = [names.get(words, words) for words in values[6]]
            content = msgpack.encode((key, *values[:5], told, *values[7:]))
            if decoder(Parts).decode(content).values(lists) == values:
                return content
    return None


def rebuilt(parts: Parts, lists: Lists) -> "regex.Pattern[str]":
    """Return the pattern that is built from its parts."""
    made: regex.Pattern[str] = builder()(*parts.values(lists))
    return made


@cache
def decoder(kind: Any) -> "msgpack.Decoder[Any]":
    """Return what reads values of a type."""
    return msgpack.Decoder(kind)


@cache
def builder() -> Any:
    """Return the function of `regex` that builds patterns."""
    return copyreg.dispatch_table[regex.Pattern](regex.compile(""))[0]
