"""Writers: records to bytes, one file a format, each with ``write(records)``; ``--to NAME`` finds it."""

from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from articlekit.model import Record

    Writer = Callable[[Iterable[Record]], Iterator[bytes]]

SUFFIXES = {".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".md": "md", ".markdown": "md", ".txt": "text"}


def names() -> list[str]:
    """Return the names of all writers.

    >>> names()
    ['json', 'jsonl', 'md', 'text']
    """
    return sorted(module.name for module in iter_modules(__path__))


def writer(name: str) -> "Writer":
    """Return the writer of a name; ImportError where there is none."""
    write: Writer = import_module(f"{__name__}.{name}").write
    return write


def suffix_of(name: str) -> str:
    """Return the suffix of files of a format.

    >>> suffix_of("text")
    '.txt'
    """
    return next(suffix for suffix, writer_name in SUFFIXES.items() if writer_name == name)
