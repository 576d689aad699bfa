"""Lists: those of other stories' headlines, by their length or the heading; and that they stay or go as a whole."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from math import fsum
from statistics import mean

from articlekit.stages.shape import Shape

# Measured on the lists of the development pages: those of stories (offers, ingredients, key points) are shorter, their
# items are, or they begin with numbers.
ITEMS, WORDS = 14, 15  # items at least, words of an item on average at least
LEAST = 6  # words of an item that is counted
BELOW = 8  # items below a heading of other stories
SHORT = 8  # words of a line that parts no list
APART = 2  # blocks from one item of a list to the next, at most
UNENDED, NUMBERED = 0.6, 0.5  # share of items at least that end without a mark, and at most that begin with a number
MARKS = "•*·-–— \t"


def headlines(found: Sequence[Shape], texts: Sequence[str]) -> set[int]:
    """Return which blocks are items of a long list of headlines.

    >>> from articlekit.stages.shape import traits
    >>> from articlekit.tables import Words
    >>> line = "• " + "Mayor and council quarrel over the bridge that nobody wanted " * 2
    >>> shape = Shape(*traits(line, Words()))
    >>> headlines([shape] * 13, [line] * 13), len(headlines([shape] * 14, [line] * 14))
    (set(), 14)
    """
    told = ([i for i in items if found[i].size >= LEAST] for items in lists(found, items_of(found)))
    return {i for items in told if is_of_headlines(found, texts, items) for i in items}


def listed(found: Sequence[Shape], heads: Sequence[bool]) -> set[int]:
    """Return which blocks are items right below a heading of other stories ("Read next:").

    99 in 100 of such lines on the development pages are furniture.

    >>> from articlekit.stages.shape import traits
    >>> from articlekit.tables import Words
    >>> texts = ["Read next:", "• Snow closes the pass", "• Why the bridge leans", "Nobody was hurt."]
    >>> sorted(listed([Shape(*traits(text, Words())) for text in texts], [True, False, False, False]))
    [1, 2]
    """
    told: set[int] = set()
    for head in (i for i, is_head in enumerate(heads) if is_head):
        below = range(head + 1, min(len(found), head + 1 + BELOW))
        told.update(takewhile(lambda i: found[i].item, below))
    return told


def as_one(odds: Sequence[float], found: Sequence[Shape], known: Sequence[bool]) -> list[float]:
    """Return log-odds with those of each list's items as their mean: a list stays or goes as a whole.

    What a rule knows (`known`) is no item.

    >>> from articlekit.stages.shape import traits
    >>> from articlekit.tables import Words
    >>> shapes = [Shape(*traits(text, Words())) for text in ("• 1 egg", "Sauce", "• Salt", "Serve hot.")]
    >>> as_one([1.0, -2.0, -3.0, 4.0], shapes, [False] * 4)
    [-1.0, -2.0, -1.0, 4.0]
    """
    told = list(odds)
    for items in lists(found, (i for i in items_of(found) if not known[i])):
        whole = fsum(odds[i] for i in items) / len(items)
        for i in items:
            told[i] = whole
    return told


def items_of(found: Sequence[Shape]) -> Iterator[int]:
    """Yield the blocks that are items."""
    return (i for i, shape in enumerate(found) if shape.item)


def lists(found: Sequence[Shape], items: Iterable[int]) -> Iterator[list[int]]:
    """Yield some items list by list: at most a short line stands between two of a list."""
    told: list[int] = []
    for i in items:
        apart = i - told[-1] if told else 1
        if apart > 1 and not (apart == APART and found[i - 1].size <= SHORT):
            yield told
            told = []
        told.append(i)
    if told:
        yield told


def is_of_headlines(found: Sequence[Shape], texts: Sequence[str], items: Sequence[int]) -> bool:
    """Tell whether items are headlines."""
    return (
        len(items) >= ITEMS
        and mean(found[i].size for i in items) >= WORDS
        and mean(found[i].end not in ".!q:e," for i in items) >= UNENDED
        and mean(texts[i].lstrip(MARKS)[:1].isdigit() for i in items) < NUMBERED
    )
