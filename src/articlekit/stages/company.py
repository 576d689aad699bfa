"""The company that a block is in: what an article as a whole tells of its blocks."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from itertools import accumulate, pairwise
from typing import NamedTuple

from articlekit.patterns import compiled
from articlekit.stages.shape import Shape

SIZES = (1, 2, 3, 4, 6, 9, 13, 20, 30, 50, 80)  # words of a block
TOTALS = (50, 120, 250, 500, 1000, 2000)  # words of prose in the article
DENSITIES = (0.2, 0.4, 0.6, 0.8, 0.95)
TOPICS = (0.01, 0.15, 0.3, 0.45, 0.6, 0.8)
FAR = 99
# Scripts that are written without spaces between words.
UNSPACED = compiled(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]{2,}")


class Company(NamedTuple):
    """What an article tells of its blocks: a list entry each, and the figures of the whole."""

    size: list[int]  # level of SIZES
    before: list[int]  # blocks back to the last prose
    after: list[int]  # blocks on to the next prose
    told: list[int]  # words of prose before the block
    topic: list[int]  # level of the share of its words that other prose of the article uses
    run: list[int]  # length of the run of list items that it is in
    closed: list[int]  # sentences of nine words and more before the block
    core: tuple[int, int]  # the densest stretch of prose
    indent: int  # of most prose
    gap: int
    total: int  # level of the words of prose
    density: int  # level of the share of words that are in prose


def terms_of(found: Sequence[Shape], stop: frozenset[str]) -> list[frozenset[str]]:
    """Return the words of each block that tell what it is about; pairs of characters where no spaces are written."""
    return [frozenset(subjects({*shape.words} - stop)) for shape in found]


def subjects(words: Set[str]) -> Set[str]:
    """Return the words of some that tell of a subject.

    >>> subjects({"bridge", "the", "2024", "橋は開"}) == {"bridge", "橋は", "は開"}
    True
    """
    found = {word for word in words if len(word) > 3 and not word.isdigit()}
    together = " ".join(words)
    if together.isascii() or not (runs := UNSPACED.findall(together)):
        return found
    pairs = {first + second for run in runs for first, second in pairwise(run)}
    return {word for word in found if not UNSPACED.search(word)} | pairs


def company_of(found: Sequence[Shape], terms: Sequence[frozenset[str]]) -> Company:
    """Return what the article as a whole tells."""
    prose = [shape.prose for shape in found]
    told = [0, *accumulate(shape.size if shape.prose else 0 for shape in found)]
    closed = [0, *accumulate(shape.end in ".!q" and shape.size >= 9 for shape in found)]
    indents: Counter[int] = Counter()
    gaps: Counter[int] = Counter()
    for shape in found:
        if shape.prose:
            indents[shape.indent] += shape.size
            gaps[min(shape.gap, 3)] += shape.size
    return Company(
        size=[bisect_right(SIZES, shape.size) for shape in found],
        before=steps(prose),
        after=steps(prose[::-1])[::-1],
        told=told,
        topic=topics(found, terms),
        run=runs([shape.item for shape in found]),
        closed=closed,
        core=core_of(found),
        indent=max(indents, key=lambda i: indents[i], default=0),
        gap=max(gaps, key=lambda i: gaps[i], default=0),
        total=bisect_right(TOTALS, told[-1]),
        density=bisect_right(DENSITIES, told[-1] / max(1, sum(shape.size for shape in found))),
    )


def steps(prose: Sequence[bool]) -> list[int]:
    """Return for each block how many blocks back the last prose stands.

    >>> steps([False, True, False, False])
    [99, 100, 1, 2]
    """
    found, since = [], FAR
    for is_prose in prose:
        found.append(since)
        since = 1 if is_prose else since + 1
    return found


def topics(found: Sequence[Shape], terms: Sequence[frozenset[str]]) -> list[int]:
    """Return how much of each block's vocabulary other prose of the article uses: a story keeps to its subject.

    A level of TOPICS; 9 where a block has no word to tell by.
    """
    used: Counter[str] = Counter()
    for shape, words in zip(found, terms, strict=True):
        if shape.prose:
            used.update(words)
    return [
        bisect_right(TOPICS, sum(used[word] > shape.prose for word in words) / len(words)) if words else 9
        for shape, words in zip(found, terms, strict=True)
    ]


def runs(items: Sequence[bool]) -> list[int]:
    """Return the length of the run that each list item is in, 0 for what is none.

    >>> runs([True, True, False, True])
    [2, 2, 0, 1]
    """
    lengths: list[int] = []
    length = 0
    for item in [*items, False]:
        if item:
            length += 1
            continue
        lengths += [length] * length + [0]
        length = 0
    return lengths[: len(items)]


def core_of(found: Sequence[Shape]) -> tuple[int, int]:
    """Return the stretch of blocks with the most prose and the least else.

    It is the maximum subsequence of prose less furniture, after Pasternack and Roth, "Extracting article text from the
    web with maximum subsequence segmentation" (2009).
    """
    best = total = 0.0
    start, core = 0, (0, 0)
    for i, shape in enumerate(found):
        if total <= 0:
            total, start = 0.0, i
        total += min(shape.size, 60) if shape.prose else -8 if shape.size < 9 else -12
        if total > best:
            best, core = total, (start, i + 1)
    return core
