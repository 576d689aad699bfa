"""A paragraph as words, with each quotation as one token."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from articlekit.model import Span
from articlekit.tables import Quotes

TOKEN = regex.compile(r"[\w@#$][\w'’&%@]*(?:[-/.][\w'’]+)*\.?|[^\w\s]")
ENDS = frozenset(".!?")


class Token(NamedTuple):
    """A word, a mark of punctuation or a whole quotation; `sort` is w (word), C (capitalised), n (number), p, Q.

    `sentence` counts the sentences of the paragraph. Of a quotation, `text` is the last character inside the marks, and
    `quote` its number.
    """

    text: str
    low: str
    start: int
    end: int
    sort: str
    sentence: int
    quote: int = -1


def tokens_of(text: str, quotes: Iterable[Span], first_quote: int, table: Quotes) -> list[Token]:
    """Return a paragraph's tokens; `quotes` are its quotations, numbered from `first_quote`.

    >>> [token.text for token in tokens_of("“No,” he said.", [Span(1, 4)], 0, Quotes())]
    [',', 'he', 'said', '.']
    """
    tokens: list[Token] = []
    at = sentence = 0
    for number, span in enumerate(quotes, first_quote):
        sentence = words_of(text, at, max(span.start - 1, at), sentence, tokens, table)
        last = text[span.end - 1]
        tokens.append(Token(last, last, span.start, span.end, "Q", sentence, number))
        sentence += last == "."
        at = span.end + 1
    words_of(text, at, len(text), sentence, tokens, table)
    return tokens


def words_of(text: str, start: int, end: int, sentence: int, tokens: list[Token], table: Quotes) -> int:
    """Add the words and punctuation between two places to the tokens; return the number of the sentence after them."""
    add = tokens.append
    for found in TOKEN.finditer(text, start, end):
        word = found[0]
        a, b = found.span()
        first = word[0]
        if not (first.isalnum() or first in "_@#$"):
            add(Token(word, word, a, b, "p", sentence))
            sentence += word in ENDS
            continue
        low = word.lower()
        dotted = word[-1] == "." and b - a > 2 and ends_sentence(text, word, low, b, table)
        if dotted or (word[-1] == "." and b == len(text)):
            word, low, b = word[:-1], low[:-1], b - 1
        sort = "C" if first.isupper() or first in "@" else "n" if first.isdigit() or first == "$" else "w"
        add(Token(word, low, a, b, sort, sentence))
        if dotted:
            add(Token(".", ".", b, b + 1, "p", sentence))
            sentence += 1
    return sentence


def ends_sentence(text: str, word: str, low: str, end: int, table: Quotes) -> bool:
    """Tell whether the dot behind a word ends its sentence: no abbreviation, and no comma or small letter after it."""
    if low in table.abbreviations or low.rpartition("-")[2] in table.abbreviations or "." in word[:-1]:
        return False
    after = text[end : end + 2].lstrip()[:1]
    return not (after in ",;:" and after) and not after.islower()


def spoken(text: str) -> Iterator[str]:
    """Yield the words of a stretch."""
    for found in TOKEN.finditer(text):
        yield found[0]
