"""Writers: records to bytes, one file a format, each with ``write(records, layout)``; ``--to NAME`` finds it.

What each format takes from the record is told in docs/FORMATS.md.
"""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from articlekit.model import Record

    Writer = Callable[[Iterable[Record], "Layout"], Iterator[bytes]]

FRONT_MATTER = ("yaml", "toml", "none")
TABLES = ("quotes", "dates", "removed", "articles")
# Formats whose offsets mean nothing without the text
WITH_TEXT = frozenset(("brat",))
# The first suffix of a format is that of the files it is written to; a longer one is looked for first.
SUFFIXES = {
    ".ninjs.json": "ninjs",
    ".jsonld": "jsonld",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "md",
    ".markdown": "md",
    ".txt": "text",
    ".csv": "csv",
    ".ann": "brat",
    ".parquet": "parquet",
}


class RefusedError(Exception):
    """What was asked for cannot be written in this format."""


class Layout(NamedTuple):
    """What the user may choose of a format: how Markdown's front matter is written, which table CSV has."""

    front_matter: str = FRONT_MATTER[0]
    table: str = TABLES[0]


def names() -> list[str]:
    """Return the names of all writers.

    >>> names()
    ['brat', 'csv', 'json', 'jsonl', 'jsonld', 'md', 'ninjs', 'parquet', 'text']
    """
    from pkgutil import iter_modules

    return sorted(module.name for module in iter_modules(__path__))


def writer(name: str) -> "Writer":
    """Return the writer of a name; ImportError where there is none."""
    write: Writer = import_module(f"{__name__}.{name}").write
    return write


def format_of(path: str) -> str | None:
    """Return the name of the format that a file's suffix tells.

    >>> format_of("story.MD"), format_of("story.ninjs.json"), format_of("story")
    ('md', 'ninjs', None)
    """
    return next((name for suffix, name in SUFFIXES.items() if path.lower().endswith(suffix)), None)


def suffix_of(name: str) -> str:
    """Return the suffix of files of a format.

    >>> suffix_of("text")
    '.txt'
    """
    return next(suffix for suffix, writer_name in SUFFIXES.items() if writer_name == name)


def text_of(record: "Record") -> str:
    """Return the text that a record's spans point into; RefusedError for a record without it."""
    if not isinstance(record.text, str):
        raise RefusedError("a record without its text has nothing for offsets to point into")
    return record.text
