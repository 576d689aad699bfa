"""Markdown: front matter in YAML or TOML, and the body in CommonMark."""

import json
from collections.abc import Iterable, Iterator

import regex

from articlekit.model import BodyBlock, Dateline, Record
from articlekit.writers import Layout

# Characters that YAML 1.2 does not take inside quotation marks as they are (section 5.1, "printable").
UNPRINTABLE = regex.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
# CommonMark 0.31: what would begin emphasis, code, a link, HTML, an entity or an escape inside a line.
INLINE = regex.compile(
    r"[*`\[\]] | (?<![\p{L}\p{N}])_ | _(?![\p{L}\p{N}]) | <(?=[A-Za-z/!?]) | &(?=\#?\w+;) | \\(?=[!-/:-@\[-`{-~])",
    regex.VERBOSE,
)
# What would make a line a heading, list item, quotation, rule, fence (of front matter, too) or underline of a heading.
OPENER = regex.compile(
    r"""
    (?P<mark> \#{1,6}(?=\s|$) | [+-](?=\s|$) | [+]{3}(?=\s*$) | > | ~{3} | =+(?=\s*$) | -(?=[-\s]*$) )
    | (?P<number> \d{1,9} ) (?P<dot> [.)](?=\s|$) )
    """,
    regex.VERBOSE,
)
# What would end a heading: it is no part of its words (CommonMark 0.31, section 4.2).
CLOSER = regex.compile(r"(?<=\s) \#+ $", regex.VERBOSE)
FENCES = {"yaml": ("---", ": "), "toml": ("+++", " = ")}
PREFIXES = {"paragraph": "", "heading": "## ", "list-item": "- ", "quote": "> "}


def write(records: Iterable[Record], layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield each record as a Markdown document."""
    for record in records:
        yield f"{front_matter(record, layout.front_matter)}{body(record.body)}".encode()


def front_matter(record: Record, flavour: str = "yaml") -> str:
    """Return what is known of an article as YAML or TOML, strings quoted so that no text can break out of them.

    Hugo reads `authors` and `lastmod`, Jekyll and Pandoc `author`, Pandoc `lang`; Obsidian shows them all.
    """
    if flavour == "none":
        return ""
    byline = record.byline
    fields = {
        "title": record.title,
        "author": byline.authors,
        "authors": byline.authors,
        "contributors": byline.contributors,
        "publisher": byline.publisher,
        "poster": byline.poster,
        "date": record.published,
        "lastmod": record.modified,
        "dateline": dateline(record.dateline) if record.dateline else None,
        "lang": record.language,
        "source": record.source,
        "url": record.url if isinstance(record.url, str) else None,
    }
    fence, mark = FENCES[flavour]
    lines = [f"{key}{mark}{quoted(value)}\n" for key, value in fields.items() if value]
    return f"{fence}\n{''.join(lines)}{fence}\n\n"


def quoted(value: str | tuple[str, ...]) -> str:
    """Return a string or list of strings as YAML's flow style and TOML have it: JSON but for a few characters.

    >>> quoted(('Ann "A." Poe', "yes: no"))
    '["Ann \\\\"A.\\\\" Poe", "yes: no"]'
    """
    text = json.dumps(value, ensure_ascii=False)
    return UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def dateline(said: Dateline) -> str:
    """Return a dateline as newspapers print it.

    >>> dateline(Dateline("LA CROSSE, Wis.", "AP"))
    'LA CROSSE, Wis. (AP)'
    """
    agency = f"({said.agency})" if said.agency else None
    return " ".join(part for part in (said.place, agency, said.date) if part)


def body(blocks: Iterable[BodyBlock]) -> str:
    """Return the body in CommonMark, items of one list on lines next to each other."""
    parts: list[str] = []
    last = None
    for block in blocks:
        tight = last == block.kind == "list-item"
        text = escaped(block.text)
        if block.kind == "heading":
            text = CLOSER.sub(lambda found: f"\\{found[0]}", text)
        parts.append(("" if tight or last is None else "\n") + PREFIXES[block.kind] + text + "\n")
        last = block.kind
    return "".join(parts)


def escaped(text: str) -> str:
    """Return text that CommonMark reads as that text.

    >>> print(escaped("1. *Not* a <b>list</b>"))
    1\\. \\*Not\\* a \\<b>list\\</b>
    """
    text = INLINE.sub(lambda found: f"\\{found[0]}", text)
    opener = OPENER.match(text)
    if not opener:
        return text
    at = opener.end("number") if opener["number"] else 0
    return f"{text[:at]}\\{text[at:]}"
