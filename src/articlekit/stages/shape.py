"""What a block looks like, in numbers and in no language."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from articlekit.languages import language
from articlekit.model import Article
from articlekit.patterns import compiled
from articlekit.stages.language import UNSPACED
from articlekit.stages.split import ITEM
from articlekit.tables import Words

Classes = tuple[tuple[str, str], ...]
T = TypeVar("T")
SHORT_LINE, KEPT = 100, 1 << 12  # characters of a line that may recur, and how many such lines are remembered

# The last character of a block, as a class: full stop, exclamation or question, quotation mark, colon, ellipsis, comma,
# bracket, sign of a link. Else "d" for a digit and "a" for all the rest.
ENDS: Classes = (
    (".", ".。।؟۔።။"),
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
YEAR = compiled(r"\b(?:19|20)\d\d\b")
CLOCK = compiled(r"\b\d{1,2}[:.]\d\d\b")
# Running prose has 30 to 50 % stop words, a headline or a list of links less than 20. Languages differ, so shares are
# given as if each had as many as English. Where no stop words are known, words that are no names count for so much.
PROSE_STOP, PROSE_SIZE = 0.2, 12
USUAL, UNKNOWN = Words().typical, 0.45
# Sentences of Thai end without a mark: what is long enough is one.
NO_FULL_STOP, THAI_SENTENCE = compiled(r"\p{Thai}$"), 30


def characters(classes: Classes) -> dict[str, str]:
    """Return the class of each character; the first class that holds it wins.

    >>> characters(ENDS)["»"]
    'q'
    """
    return {character: name for name, members in reversed(classes) for character in members}


END, START = characters(ENDS), characters(STARTS)


class Traits(NamedTuple):
    """The looks of a text by itself; sizes are in words (two characters are one where no spaces are written)."""

    size: int
    stop: float  # share of stop words, as if the language had as many as English
    capital: float  # share of words that begin with a capital letter
    digit: float  # share of words that begin with a digit
    commas: int
    sentences: int  # sentence ends inside
    start: str
    end: str
    signs: str  # which signs of links, money and rights it holds; h: an address, y: a year, t: a clock time
    item: bool
    prose: bool  # reads like a sentence of a story
    words: tuple[str, ...]  # lower case, bare of punctuation, each digit as 0


class Shape(NamedTuple):
    """The looks of one block: those of its text, as in Traits, and how it stands in the article."""

    size: int
    stop: float
    capital: float
    digit: float
    commas: int
    sentences: int
    start: str
    end: str
    signs: str
    item: bool
    prose: bool
    words: tuple[str, ...]
    indent: int = 0
    gap: int = 0  # blank lines before it
    repeated: int = 1  # how often its text stands in the article


def shapes(article: Article) -> list[Shape]:
    """Return the looks of each block of an article."""
    look = looker(language(article.language).code)
    text = article.text
    texts = [article.flat(block) for block in article.blocks]
    count = Counter(texts)
    found, end = [], 0
    for block, line in zip(article.blocks, texts, strict=True):
        start = block.span.start
        indent = start - text.rfind("\n", end, start) - 1 if start > end else 0
        gap = max(0, text.count("\n", end, start) - 1)
        found.append(Shape(*look(line), indent, gap, count[line]))
        end = block.span.end
    return found


@cache
def looker(code: str | None) -> Callable[[str], Traits]:
    """Return what tells the looks of a text in a language."""
    words = language(code).words
    return for_short_lines(lambda text: traits(text, words))


def for_short_lines(function: Callable[..., T]) -> Callable[..., T]:
    """Return a pure function of a line that remembers what it found for short ones: menus recur from page to page."""
    remembered = lru_cache(maxsize=KEPT)(function)
    return lambda text, *rest: (remembered if len(text) <= SHORT_LINE else function)(text, *rest)


def traits(text: str, known: Words) -> Traits:
    """Return the looks of a text in a language of known words.

    >>> traits("The mayor said so in 2024.", Words(stop=frozenset({"the", "in"}))).signs
    'y'
    """
    bare = [token.strip(PUNCTUATION) for token in text.split()]
    words = tuple(" ".join(bare).lower().translate(ZEROS).split(" ")) if bare else ()
    initials = [token[:1] for token in bare]
    unspaced: list[str] = [] if text.isascii() else UNSPACED.findall(text)
    size = len(bare) + len(unspaced) // 2
    capitals, digits = sum(map(str.isupper, initials)), sum(map(str.isdigit, initials))
    is_stop = known.stop.__contains__
    stops = sum(map(is_stop, words)) + sum(map(is_stop, unspaced)) / 2 if known.stop else size - capitals - digits
    stop = stops / max(size, 1) * (USUAL / known.typical if known.stop else UNKNOWN)
    end = END.get(text[-1:], "d" if text[-1:].isdigit() else "a")
    return Traits(
        size=size,
        stop=min(1.0, stop),
        capital=capitals / max(len(bare), 1),
        digit=digits / max(len(bare), 1),
        commas=text.count(",") + text.count("、"),
        sentences=sum(map(text.count, SENTENCE_ENDS)),
        start=start_of(text),
        end=end,
        signs=signs_of(text, numbers=digits > 0),
        item=bool(ITEM.match(text)),
        prose=size >= PROSE_SIZE and stop >= PROSE_STOP and is_closed(text, end, size),
        words=words,
    )


def is_closed(text: str, end: str, size: int) -> bool:
    """Tell whether a text of so many words ends as sentences do."""
    return end in ".!qe:" or (size >= THAI_SENTENCE and bool(NO_FULL_STOP.search(text)))


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
