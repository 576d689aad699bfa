"""Markdown: one article a file, with what front matter in YAML or TOML tells of it."""

from collections.abc import Iterator
from contextlib import suppress
from io import BufferedReader
from typing import Any

import msgspec
import regex
from msgspec.structs import replace

from articlekit.model import Article, Byline, Dateline, Failure
from articlekit.readers import text
from articlekit.readers.fields import unwieldy

# Front matter as Jekyll, Hugo and Pandoc have it: between two rules at the very top, a key a line.
FRONT_MATTER = regex.compile(
    r"""
    (?P<fence> --- | \+\+\+ ) \n
    (?P<lines> (?: (?! (?P=fence) (?:\n|$) ) (?: [\w-]+[ ]?[:=] | [ \t#-] | (?=\n) ) [^\n]*+ \n )*+ )
    (?P=fence) (?:\n|$)
    """,
    regex.VERBOSE,
)
KEY = regex.compile(r"(?P<key>[\w-]+)[ ]?[:=][ \t]*+(?P<value>.*)")
# A backslash before ASCII punctuation (CommonMark 0.31, section 2.4).
ESCAPE = regex.compile(r"\\(?=[!-/:-@\[-`{-~])")
# A place, an agency in brackets and a date; a date is only certain behind an agency.
DATELINE = regex.compile(r"(?P<place>[^()\d]+) (?: [ ]\((?P<agency>[^()]+)\) (?: [ ](?P<date>.+) )? )?", regex.VERBOSE)
# What other programs call them.
ALIASES = {"author": "authors", "lang": "language"}
NAMES = {"authors", "contributors"}
STRINGS = {"title", "publisher", "poster", "date", "lastmod", "language", "source", "url"}


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Article | Failure]:
    """Yield the one article of a Markdown file."""
    for found in text.read(file, source, most):
        yield found if isinstance(found, Failure) else told(found)


def told(article: Article) -> Article | Failure:
    """Return an article of Markdown with what its front matter says; keys that a record does not have become `extra`.

    >>> told(Article('---\\ntitle: "Rain"\\nauthors: [Ann Poe]\\n---\\nIt \\\\*rained\\\\*.')).text
    'It *rained*.'
    """
    found = FRONT_MATTER.match(article.text)
    rest = ESCAPE.sub("", article.text[found.end() if found else 0 :])
    if not rest.strip():
        return Failure("has nothing below its front matter")
    known = renamed(dict(fields(found["lines"]))) if found else {}
    extra = {key: value for key, value in known.items() if not fits(key, value)}
    own = {key: value for key, value in known.items() if key not in extra}
    return replace(
        article,
        text=rest,
        source=own.get("source", article.source),
        language=own.get("language"),
        url=own.get("url"),
        title=own.get("title"),
        byline=Byline(
            authors=tuple(own.get("authors", ())),
            contributors=tuple(own.get("contributors", ())),
            publisher=own.get("publisher"),
            poster=own.get("poster"),
        ),
        dateline=dateline(own.get("dateline", "")),
        published=own.get("date"),
        modified=own.get("lastmod"),
        extra=extra,
    )


def renamed(known: dict[str, Any]) -> dict[str, Any]:
    """Return fields by the names that the record has for them; one author may stand without a list.

    >>> renamed({"author": "Ann Poe", "lang": "en"})
    {'authors': ['Ann Poe'], 'language': 'en'}
    """
    found = {ALIASES.get(key, key): value for key, value in known.items() if ALIASES.get(key) not in known}
    if isinstance(found.get("authors"), str):
        found["authors"] = [found["authors"]]
    return found


def fits(key: str, value: Any) -> bool:
    """Tell whether a field of front matter is one of the record's, with a value of its type."""
    if key in NAMES:
        return isinstance(value, list) and all(isinstance(name, str) for name in value)
    return isinstance(value, str) and (key in STRINGS or (key == "dateline" and dateline(value) is not None))


def dateline(words: str) -> Dateline | None:
    """Return the dateline that front matter gives as newspapers print it, None where its parts cannot be told apart.

    >>> dateline("LA CROSSE, Wis. (AP)")
    Dateline(place='LA CROSSE, Wis.', agency='AP', date=None)
    """
    found = DATELINE.fullmatch(words)
    return Dateline(found["place"], found["agency"], found["date"]) if found else None


def fields(lines: str) -> Iterator[tuple[str, Any]]:
    """Yield the keys and values of the lines that have both; a list may have an item a line."""
    key, items = "", list[Any]()
    for line in lines.split("\n"):
        if found := KEY.match(line):
            if items:
                yield key, items
            key, items = found["key"], []
            if found["value"].strip():
                yield key, value_of(found["value"].strip())
        elif line.lstrip().startswith("- "):
            items.append(value_of(line.lstrip()[2:].strip()))
    if items:
        yield key, items


def value_of(words: str) -> Any:
    """Return what YAML's flow style says: strings, and lists of them; anything else as the string it is.

    >>> value_of('["a", "b"]'), value_of("[a, b]"), value_of("'it''s'"), value_of("2025-10-05")
    (['a', 'b'], ['a', 'b'], "it's", '2025-10-05')
    """
    if words[0] in '["':
        with suppress(msgspec.DecodeError, RecursionError):
            found = msgspec.json.decode(words)
            if not unwieldy(found):
                return found
    if words[0] == "[" and words[-1] == "]":
        return [string_of(item.strip()) for item in words[1:-1].split(",") if item.strip()]
    return string_of(words)


def string_of(words: str) -> str:
    """Return a string of YAML, with quotation marks or without.

    >>> string_of('"[a]"'), string_of("[a]")
    ('[a]', '[a]')
    """
    if words[0] == '"':
        with suppress(msgspec.DecodeError):
            return msgspec.json.decode(words, type=str)
    if len(words) > 1 and words[0] == words[-1] == "'":
        return words[1:-1].replace("''", "'")
    return words
