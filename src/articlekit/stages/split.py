"""`split`: cut the text into blocks and choose its language."""

from collections.abc import Iterator
from itertools import pairwise

import regex
from msgspec import Struct
from msgspec.structs import replace

from articlekit.model import Article, Block, Span
from articlekit.patterns import compiled
from articlekit.stages.language import language_of

# Plain text is wrapped at 60 to 80 columns (RFC 5322 recommends 78, wire services sent 69); a text whose longest lines
# are longer than this has one paragraph a line.
WIDEST = 110
NARROWEST = 40
HYPHENS = "-‐"

ITEM = compiled(r"\s*(?:[•◦▪‣·∙●○■*+–-][ \t]|\d{1,2}[.)][ \t]|>[ ]|\#{1,6}[ ])", regex.VERBOSE)


class Line(Struct, frozen=True):
    """One line that is not blank: its words' start and end in the text, its indent in columns, and its number."""

    start: int
    end: int
    indent: int
    number: int


def split(article: Article) -> Article:
    """Cut the text into blocks: one a line, or one for the lines of a hard-wrapped paragraph.

    >>> [tuple(block.span) for block in split(Article("A title\\n\\nA line.")).blocks]
    [(0, 7), (9, 16)]
    """
    if article.blocks:
        return article
    lines = tuple(lines_of(article.text))
    width = wrap_width(article.text, lines)
    spans = wrapped(article.text, lines, width) if width else (Span(line.start, line.end) for line in lines)
    blocks = tuple(Block(span) for span in spans)
    return replace(article, blocks=blocks, language=article.language or language_of(article.text))


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a text that are not blank."""
    at = 0
    for number, line in enumerate(text.split("\n")):
        words = line.strip()
        if words:
            indent = len(line) - len(line.lstrip())
            yield Line(at + indent, at + indent + len(words), indent, number)
        at += len(line) + 1


def wrap_width(text: str, lines: tuple[Line, ...]) -> int | None:
    """Return the column at which a text was wrapped, None where each line is a paragraph.

    Most lines of wrapped prose that are followed by another are full: the next line's first word had no room on them.
    """
    pairs = [(line, after) for line, after in pairwise(lines) if after.number == line.number + 1]
    if len(pairs) < 2:
        return None
    width = max(line.indent + line.end - line.start for line in lines)
    if not NARROWEST <= width <= WIDEST:
        return None
    long = [(line, after) for line, after in pairs if line.indent + line.end - line.start > width / 2]
    full = sum(is_full(text, line, after, width) for line, after in long)
    return width if len(long) > 1 and full >= 0.5 * len(long) else None


def is_full(text: str, line: Line, after: Line, width: int) -> bool:
    """Tell whether the next line's first word would have run over the width, give or take a ragged edge.

    A line is full, too, where a word is parted at its end.
    """
    if text[line.end - 1] in HYPHENS and text[line.start : line.end - 1][-1:].isalpha() and text[after.start].islower():
        return True
    word = text[after.start : after.end].split(None, 1)[0]
    return line.indent + line.end - line.start + 1 + len(word) > width - 4


def wrapped(text: str, lines: tuple[Line, ...], width: int) -> Iterator[Span]:
    """Yield the paragraphs of a wrapped text: full lines run on, an indent or a list mark begins anew."""
    start: Line | None = None
    last: Line | None = None
    anew = indents_first_lines(lines)
    for line in lines:
        if last and not (
            runs_back(last, line) if anew and (line.indent or last.indent) else runs_on(text, last, line, width)
        ):
            yield Span(start.start if start else last.start, last.end)
            start = line
        start = start or line
        last = line
    if start and last:
        yield Span(start.start, last.end)


def indents_first_lines(lines: tuple[Line, ...]) -> bool:
    """Tell whether paragraphs begin with an indented line and go on at the margin, so that each indent begins anew."""
    pairs = [(line, after) for line, after in pairwise(lines) if line.indent and after.number == line.number + 1]
    return bool(pairs) and sum(not after.indent for _, after in pairs) > len(pairs) / 2


def runs_back(last: Line, line: Line) -> bool:
    """Tell whether a line goes on at the margin with a paragraph that began with an indent, however short."""
    return line.number == last.number + 1 and not line.indent


def runs_on(text: str, last: Line, line: Line, width: int) -> bool:
    """Tell whether a line goes on with the paragraph of the last one."""
    if line.number != last.number + 1 or ITEM.match(text, line.start):
        return False
    return line.indent <= last.indent and is_full(text, last, line, width)
