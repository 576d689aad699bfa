"""JSON: one or more records one after another, however they are laid out."""

import json
from collections.abc import Iterator
from io import BufferedReader
from typing import Any

import regex

from articlekit.model import Article, Failure
from articlekit.readers.fields import article_of
from articlekit.readers.text import whole

SPACE = regex.compile(r"\s++")


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Article | Failure]:
    """Yield the article of each JSON object of a file, or why there is none."""
    found = whole(file, most)
    if isinstance(found, Failure):
        yield found
        return
    try:
        text = found.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        yield Failure(f"is not UTF-8 (byte {error.start})")
        return
    if not text:
        yield Failure("is empty")
        return
    at = 0
    while at < len(text):
        try:
            fields, end = json.JSONDecoder().raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            yield Failure(f"is not JSON: {complaint(error)}", line=text.count("\n", 0, getattr(error, "pos", at)) + 1)
            return
        yield checked(fields)
        space = SPACE.match(text, end)
        at = space.end() if space else end


def complaint(error: ValueError | RecursionError) -> str:
    """Return what is wrong with what is not JSON."""
    if isinstance(error, json.JSONDecodeError):
        return error.msg
    return "nested too deep" if isinstance(error, RecursionError) else "a number of too many digits"


def checked(fields: Any) -> Article | Failure:
    """Return the article of a JSON value; half of a surrogate pair, which no text can hold, is an error."""
    try:
        json.dumps(fields, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return Failure("holds half of a surrogate pair (\\ud800 to \\udfff)")
    except RecursionError:
        return Failure("is nested too deep")
    return article_of(fields)
