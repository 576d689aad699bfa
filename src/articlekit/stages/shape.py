"""What a block looks like, in numbers and in no language."""

from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

import regex

from articlekit.languages import language
from articlekit.model import Article
from articlekit.stages.language import UNSPACED
from articlekit.stages.split import ITEM

Classes = tuple[tuple[str, str], ...]

# The last character of a block, as a class: full stop, exclamation or question, quotation mark, colon, ellipsis, comma,
# bracket, sign of a link. Else "d" for a digit and "a" for all the rest.
ENDS: Classes = (
    (".", ".。।؟"),
    ("!", "!?！？"),
    ("q", "\"”“»«'’‘」』"),
    (":", ":："),
    ("e", "…"),
    (",", ",;、，"),
    (")", ")]）"),
    ("|", "|›»→>/–—-×"),
)
# The first character: quotation mark, bracket, list mark, heading mark, sign of rights. Else see `start_of`.
STARTS: Classes = (("q", "\"“”„«»'‘’「『"), ("(", "([（"), ("*", "•◦▪‣·∙●○■*+–-—"), ("#", "#"), ("©", "©®™@"))
PUNCTUATION = ".,:;!?()[]{}\"“”„'‘’«»…|–—-•*"
ZEROS = str.maketrans("123456789", "000000000")
SIGNS = "@©|›»→$€%"
SENTENCE_ENDS = (". ", "? ", "! ", '." ', ".” ", "。")
YEAR = regex.compile(r"\b(?:19|20)\d\d\b")
CLOCK = regex.compile(r"\b\d{1,2}[:.]\d\d\b")
# Running prose has 30 to 50 % stop words, a headline or a list of links less than 20.
PROSE_STOP, PROSE_SIZE = 0.2, 12


def characters(classes: Classes) -> dict[str, str]:
    """Return the class of each character; the first class that holds it wins.

    >>> characters(ENDS)["»"]
    'q'
    """
    return {character: name for name, members in reversed(classes) for character in members}


END, START = characters(ENDS), characters(STARTS)


class Shape(NamedTuple):
    """The looks of one block; sizes are in words (two characters are one where no spaces are written)."""

    size: int
    stop: float  # share of stop words
    capital: float  # share of words that begin with a capital letter
    digit: float  # share of words that begin with a digit
    commas: int
    sentences: int  # sentence ends inside
    start: str
    end: str
    signs: str  # which signs of links, money and rights it holds; h: an address, y: a year, t: a clock time
    indent: int
    gap: int  # blank lines before it
    item: bool
    repeated: int  # how often its text stands in the article
    prose: bool  # reads like a sentence of a story
    words: tuple[str, ...]  # lower case, bare of punctuation, each digit as 0


def shapes(article: Article) -> list[Shape]:
    """Return the looks of each block of an article."""
    stop = language(article.language).words.stop
    texts = [article.flat(block) for block in article.blocks]
    count = Counter(texts)
    found, end = [], 0
    for block, text in zip(article.blocks, texts, strict=True):
        between = article.text[end : block.span.start]
        indent = len(between) - between.rfind("\n") - 1
        gap = max(0, between.count("\n") - 1)
        found.append(shape(text, stop, indent=indent, gap=gap, repeated=count[text]))
        end = block.span.end
    return found


def shape(text: str, stop: frozenset[str], *, indent: int = 0, gap: int = 0, repeated: int = 1) -> Shape:
    """Return the looks of one block.

    >>> shape("The mayor said so in 2024.", frozenset({"the", "in"})).signs
    'y'
    """
    tokens = text.split()
    words = tuple(token.strip(PUNCTUATION) for token in text.lower().translate(ZEROS).split())
    unspaced: list[str] = [] if text.isascii() else UNSPACED.findall(text)
    size = len(tokens) + len(unspaced) // 2
    stops = sum(map(stop.__contains__, words)) + sum(map(stop.__contains__, unspaced)) / 2
    capitals = sum(token[0].isupper() or token[1:2].isupper() for token in tokens)
    digits = sum(token[0].isdigit() for token in tokens)
    end = END.get(text[-1:], "d" if text[-1:].isdigit() else "a")
    return Shape(
        size=size,
        stop=stops / max(size, 1),
        capital=capitals / max(len(tokens), 1),
        digit=digits / max(len(tokens), 1),
        commas=text.count(",") + text.count("、"),
        sentences=sum(map(text.count, SENTENCE_ENDS)),
        start=start_of(text),
        end=end,
        signs=signs_of(text, numbers=digits > 0),
        indent=indent,
        gap=gap,
        item=bool(ITEM.match(text)),
        repeated=repeated,
        prose=size >= PROSE_SIZE and end in ".!qe:" and stops / size >= PROSE_STOP,
        words=words,
    )


def start_of(text: str) -> str:
    """Return the class of the first character: of STARTS, or d, A, a (digit, capital, small letter), or x."""
    first = text[:1]
    if first in START:
        return START[first]
    if first.isdigit():
        return "d"
    return "A" if first.isupper() else "a" if first.islower() else "x"


def signs_of(text: str, *, numbers: bool) -> str:
    """Return which signs of links, money, rights, addresses, years and clock times a text holds."""
    signs = [sign for sign in SIGNS if sign in text]
    if "http" in text or "www." in text:
        signs.append("h")
    if numbers:
        signs += ["y"] * bool(YEAR.search(text)) + ["t"] * bool(CLOCK.search(text))
    return "".join(signs)


def level(number: float, edges: tuple[float, ...]) -> int:
    """Return how many of the rising edges a number reaches.

    >>> level(5, (1, 4, 9))
    2
    """
    return bisect_right(edges, number)
