"""JSON Lines: an input record or an articlekit record a line."""

from collections.abc import Iterator
from io import BufferedReader

import msgspec
from msgspec.structs import replace

from articlekit.model import Article, Failure
from articlekit.readers.fields import article_of


def read(file: BufferedReader, source: str | None) -> Iterator[Article | Failure]:
    """Yield the article of each line that is not blank, or why a line has none."""
    for number, line in enumerate(file, 1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            found = parsed(line)
            yield replace(found, line=number) if isinstance(found, Failure) else found


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
