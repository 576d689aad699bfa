"""JSON Lines: an input record or an articlekit record a line."""

from collections.abc import Iterator
from io import BufferedReader

import msgspec
from msgspec.structs import replace

from articlekit.model import Article, Failure
from articlekit.readers.fields import article_of
from articlekit.readers.text import PIECE, too_large


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Article | Failure]:
    """Yield the article of each line that is not blank, or why a line has none."""
    for number, line in enumerate(lines(file, most), 1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if len(line) > most:
            yield too_large(most, number)
        elif line.strip():
            found = parsed(line)
            yield replace(found, line=number) if isinstance(found, Failure) else found


def lines(file: BufferedReader, most: int) -> Iterator[bytes]:
    """Yield each line; of a longer one than so many bytes, what is more than one over is read and not kept."""
    while line := file.readline(most + 1):
        end = line if len(line) > most else b""
        while end and not end.endswith(b"\n"):
            end = file.readline(PIECE)
        yield line


def parsed(line: bytes) -> Article | Failure:
    """Return the article of a line, or why it has none.

    >>> parsed(b'{"text": 1}')
    Failure(reason='has a `text` that is no string', line=None)
    """
    try:
        return article_of(msgspec.json.decode(line))
    except UnicodeDecodeError as error:
        return Failure(f"is not UTF-8 (byte {error.start} of the line)")
    except msgspec.DecodeError as error:
        return Failure(f"is not JSON: {error}")
    except RecursionError:
        return Failure("is nested too deep")
