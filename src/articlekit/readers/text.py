"""Plain text: one article a file."""

from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from articlekit.model import Article, Failure, unify

BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# Bytes that no Windows-1252 news text holds: what the code page leaves undefined, and thorn and y with diaeresis, which
# are rare in its languages and common in binary data.
NOT_WINDOWS = b"\x81\x8d\x8f\x90\x9d\xfe\xff"
# A well-formed sequence of two to four bytes: chance hardly makes one in a text of one byte a character (RFC 3629).
UTF8_SEQUENCE = rb"[\xc3-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
# Controls that texts do not hold. They do: white space, the end marks of wire services (ETX, EOT), SUB, ESC.
CONTROL = bytes(set(range(0x20)) - set(b"\x03\x04\t\n\v\f\r\x1a\x1b"))
BINARY_SHARE = 0.02
PIECE = 1 << 20  # bytes that are read at once


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Article | Failure]:
    """Yield the one article of a text file."""
    found = whole(file, most)
    yield from (found,) if isinstance(found, Failure) else articles(found, source)


def whole(file: Any, most: int) -> bytes | Failure:
    """Return the bytes of a file, or that there are too many."""
    parts, left = list[bytes](), most + 1
    while left and (part := file.read(min(left, PIECE))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts) if left else too_large(most)


def too_large(most: int, line: int | None = None) -> Failure:
    """Return that an article has more than so many bytes.

    >>> too_large(5_000_000).reason
    'is larger than 5 MB; --max-size takes more'
    """
    return Failure(f"is larger than {most / 1_000_000:g} MB; --max-size takes more", line)


def articles(data: bytes, source: str | None) -> Iterator[Article | Failure]:
    """Yield the one article of a text's bytes."""
    text = decoded(data)
    if isinstance(text, Failure):
        yield text
    elif not text.strip():
        yield Failure("is empty")
    else:
        yield Article(text, source=source)


def decoded(data: bytes) -> str | Failure:
    """Return the text that bytes hold: UTF-8, UTF-16 or UTF-32 with a byte order mark, UTF-8 without, Windows-1252.

    >>> decoded("naïve “text”".encode("cp1252"))
    'naïve “text”'
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return strictly(data.removeprefix(bom), encoding)
    if b"\x00" in data or count(CONTROL, data) > BINARY_SHARE * len(data):
        return Failure("is binary data, not text")
    text = strictly(data, "utf-8")
    if isinstance(text, Failure) and not count(NOT_WINDOWS, data) and not has_utf8(data):
        return strictly(data, "cp1252")
    return text


def count(some: bytes, data: bytes) -> int:
    """Return how many of some bytes there are.

    >>> count(b"ab", b"banana")
    4
    """
    return len(data) - len(data.translate(None, some))


def has_utf8(data: bytes) -> bool:
    """Tell whether bytes hold a sequence of UTF-8: compiled here, for few texts are no UTF-8 as a whole."""
    import regex

    return regex.search(UTF8_SEQUENCE, data) is not None


def strictly(data: bytes, encoding: str) -> str | Failure:
    """Return bytes as text with its line ends unified, or where they are not of that encoding."""
    try:
        return unify(data.decode(encoding))
    except UnicodeDecodeError as error:
        return Failure(f"is not {encoding.upper()} (byte {error.start}); convert it with iconv")
