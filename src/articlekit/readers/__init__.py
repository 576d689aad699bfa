"""Readers: bytes to articles, one file a format, each with ``read(file, source, most)``.

A reader yields an `Article` for each article (a `Page` for one whose markup is yet to be read) and a `Failure` for what
it cannot read; it never raises for what a file holds, and never keeps more than about `most` bytes of one article.
``--from NAME`` finds the file of that name.
"""

from importlib import import_module
from io import BufferedReader
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from articlekit.model import Found

    Reader = Callable[[BufferedReader, str | None, int], Iterator[Found]]

# How many bytes are looked at to tell a format.
PEEK = 1 << 16
SUFFIXES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".md": "md", ".markdown": "md"}
SUFFIXES |= {".html": "html", ".htm": "html", ".warc": "warc", ".wet": "warc", ".parquet": "parquet"}
MAGIC = {b"WARC/": "warc", b"PAR1": "parquet"}
# A page says so in its first bytes, behind comments or an XML declaration.
PAGE_HEAD, PAGE_PEEK = b"<html", 4096
SHARED = ("apart", "fields")  # what readers have in common
# Formats whose files may hold many articles
MANY = frozenset(("jsonl", "parquet", "warc"))
FENCES = {b"---": b":", b"+++": b"="}  # around front matter, and what stands behind its keys


def names() -> list[str]:
    """Return the names of all readers.

    >>> names()
    ['html', 'json', 'jsonl', 'md', 'parquet', 'text', 'warc']
    """
    from pkgutil import iter_modules

    return sorted(module.name for module in iter_modules(__path__) if module.name not in SHARED)


def reader(name: str) -> "Reader":
    """Return the reader of a name; ImportError where there is none."""
    read: Reader = import_module(f"{__name__}.{name}").read
    return read


def format_of(file: BufferedReader, suffix: str) -> str:
    """Return the name of the format of a file: by its suffix, else by its first bytes.

    A line that begins a JSON object and goes on is a line of JSON Lines; a brace alone on a line opens one JSON record.
    """
    if suffix in SUFFIXES:
        return SUFFIXES[suffix]
    head = file.peek(PEEK).removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, name in MAGIC.items():
        if head.startswith(magic):
            return name
    if opens_front_matter(head):
        return "md"
    if head[:1] == b"<" and PAGE_HEAD in head[:PAGE_PEEK].lower():
        return "html"
    if not head.startswith(b"{"):
        return "text"
    first = head.split(b"\n", 1)[0].rstrip()
    if first == b"{":
        return "json"
    return "jsonl" if first[1:].lstrip().startswith(b'"') else "text"


def opens_front_matter(head: bytes) -> bool:
    """Tell whether bytes begin with a fence and a first key.

    >>> opens_front_matter(b"---\\ntitle: A"), opens_front_matter(b"---\\nA rule above: no key")
    (True, False)
    """
    fence, _, rest = head.partition(b"\n")
    mark = FENCES.get(fence.rstrip())
    key, found, _ = rest.split(b"\n", 1)[0].partition(mark or b"\0")
    return bool(found) and key.rstrip().replace(b"-", b"").replace(b"_", b"").isalnum()
