"""What the model of `strip` is told about each block; tools/train_strip.py learns the weights.

All of it is about shape, place and company, but for common words; none names a site. A block is told by a key for each
of GROUPS; the group names the features that the key stands for. Keys recur, so their weights are summed once.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple

from articlekit.stages.shape import Shape, level
from articlekit.stages.vocabulary import Names, last_words, long_words, next_words, short_words, words_of

SIZES = (1, 2, 3, 4, 6, 9, 13, 20, 30, 50, 80)
STOPS = (0.01, 0.1, 0.2, 0.3, 0.4, 0.5)
CAPITALS = (0.01, 0.15, 0.3, 0.5, 0.75, 0.99)
DIGITS = (0.01, 0.15, 0.34, 0.6)
STEPS = (2, 3, 4, 6, 9, 14, 25, 90)  # blocks to the next prose
PLACES = (0.001, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.9999)  # share of the article's prose that stands before
TOTALS = (50, 120, 250, 500, 1000, 2000)  # words of prose in the article
DENSITIES = (0.2, 0.4, 0.6, 0.8, 0.95)
NEAR = (1, 30, 80, 160, 300)  # words of prose in the six blocks before or after
TOPICS = (0.01, 0.15, 0.3, 0.45, 0.6, 0.8)
RUNS = (1, 2, 4, 8, 16)
CORE_STEPS = (2, 3, 5, 10, 25, 90)
FAR = 99


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


class Look(NamedTuple):
    """What a block shows by itself, in levels."""

    size: int
    stop: int
    capital: int
    digit: int
    start: str
    end: str
    sentences: int
    commas: int
    item: bool
    repeated: int
    side: int  # indented less (-1), as (0), or more (1) than most prose
    gap: int
    signs: str


class Beside(NamedTuple):
    """What stands beside a block, in levels; -1 and "" where nothing does."""

    size: int
    item: bool
    last2: int
    last: int
    last_end: str
    last_item: bool
    last_signs: str
    next: int
    next_end: str
    next_item: bool
    next_signs: str
    next2: int


class Place(NamedTuple):
    """Where in the article a block stands, in levels."""

    size: int
    end: str
    before: int
    after: int
    share: int
    total: int
    density: int
    near_before: int
    near_after: int
    closed: int
    core: str
    topic: int
    run: int
    first: int
    final: int


def features(found: Sequence[Shape], stop: frozenset[str]) -> "list[Keys]":
    """Return the keys of each block, None for each of GROUPS that does not tell of it."""
    company = company_of(found, stop)
    return [keys(found, company, i) for i in range(len(found))]


def keys(found: Sequence[Shape], company: Company, i: int) -> "Keys":
    """Return the keys of a block."""
    return look(found[i], company, i), beside(found, company, i), place(found[i], company, i), *words_of(found, i)


def names(block: "Keys") -> Names:
    """Return the names of a block's features."""
    return tuple(name for group, key in zip(GROUPS, block, strict=True) if key is not None for name in group(key))


def company_of(found: Sequence[Shape], stop: frozenset[str]) -> Company:
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
        size=[level(shape.size, SIZES) for shape in found],
        before=steps(prose),
        after=steps(prose[::-1])[::-1],
        told=told,
        topic=topics(found, stop),
        run=runs([shape.item for shape in found]),
        closed=closed,
        core=core_of(found),
        indent=max(indents, key=lambda i: indents[i], default=0),
        gap=max(gaps, key=lambda i: gaps[i], default=0),
        total=level(told[-1], TOTALS),
        density=level(told[-1] / max(1, sum(shape.size for shape in found)), DENSITIES),
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


def topics(found: Sequence[Shape], stop: frozenset[str]) -> list[int]:
    """Return how much of each block's vocabulary other prose of the article uses: a story keeps to its subject.

    A level of TOPICS; 9 where a block has no word to tell by.
    """
    content = [{word for word in {*shape.words} - stop if len(word) > 3 and not word.isdigit()} for shape in found]
    used: Counter[str] = Counter()
    for shape, words in zip(found, content, strict=True):
        if shape.prose:
            used.update(words)
    return [
        level(sum(used[word] > shape.prose for word in words) / len(words), TOPICS) if words else 9
        for shape, words in zip(found, content, strict=True)
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


def look(shape: Shape, company: Company, i: int) -> Look:
    """Return what a block shows by itself."""
    return Look(
        size=company.size[i],
        stop=level(shape.stop, STOPS),
        capital=level(shape.capital, CAPITALS),
        digit=level(shape.digit, DIGITS),
        start=shape.start,
        end=shape.end,
        sentences=min(shape.sentences, 4),
        commas=min(shape.commas, 4),
        item=shape.item,
        repeated=min(shape.repeated, 3),
        side=(shape.indent > company.indent) - (shape.indent < company.indent),
        gap=min(shape.gap, 3) - company.gap,
        signs=shape.signs,
    )


def looks(it: Look) -> Names:
    """Return the names of what a block shows by itself."""
    size, short = it.size, min(it.size, 8)
    return (
        "bias",
        f"size={size}",
        f"stop={it.stop},{size}",
        f"end={it.end},{size}",
        f"start={it.start},{size}",
        f"capital={it.capital},{size}",
        f"stop+capital+end={it.stop},{it.capital},{it.end}",
        f"digit={it.digit},{min(size, 6)}",
        f"sentences={it.sentences},{size}",
        f"commas={it.commas},{size}",
        f"item={it.item},{size}",
        f"item+indent={it.item},{it.side}",
        f"repeated={it.repeated},{short}",
        f"indent={it.side},{short}",
        f"gap={it.gap},{short}",
        *(f"sign={sign}" for sign in it.signs),
        *(f"sign={sign},{short}" for sign in it.signs),
    )


def beside(found: Sequence[Shape], company: Company, i: int) -> Beside:
    """Return what stands beside a block."""
    sizes, final = company.size, len(found) - 1
    last = found[i - 1] if i else None
    after = found[i + 1] if i < final else None
    return Beside(
        size=sizes[i],
        item=found[i].item,
        last2=sizes[i - 2] if i > 1 else -1,
        last=sizes[i - 1] if last else -1,
        last_end=last.end if last else "",
        last_item=last.item if last else False,
        last_signs=last.signs if last else "",
        next=sizes[i + 1] if after else -1,
        next_end=after.end if after else "",
        next_item=after.item if after else False,
        next_signs=after.signs if after else "",
        next2=sizes[i + 2] if i + 1 < final else -1,
    )


def neighbours(it: Beside) -> Names:
    """Return the names of what stands beside a block."""
    size, short = it.size, min(it.size, 8)
    names = [
        f"last={it.last},{size}",
        f"next={it.next},{size}",
        f"last+next={min(it.last, 9)},{min(it.next, 9)},{min(size, 9)}",
        f"last2={it.last2},{it.last}",
        f"next2={it.next},{it.next2}",
    ]
    if it.last_end:
        names += [f"last.end={it.last_end},{min(it.last, 8)},{short}", f"last.item={it.last_item},{it.item}"]
    if it.next_end:
        names += [f"next.end={it.next_end},{min(it.next, 8)},{short}", f"next.item={it.next_item},{it.item}"]
    names += [f"last.sign={sign},{short}" for sign in it.last_signs]
    names += [f"next.sign={sign},{short}" for sign in it.next_signs]
    return tuple(names)


def place(shape: Shape, company: Company, i: int) -> Place:
    """Return where in the article a block stands: how far from prose, how much of it has been told."""
    told, closed, n = company.told, company.closed, len(company.size)
    return Place(
        size=company.size[i],
        end=shape.end,
        before=level(company.before[i], STEPS),
        after=level(company.after[i], STEPS),
        share=level(told[i] / max(told[-1], 1), PLACES),
        total=company.total,
        density=company.density,
        near_before=level(told[i] - told[max(0, i - 6)], NEAR),
        near_after=level(told[min(n, i + 7)] - told[i + 1], NEAR),
        closed=closed[min(n, i + 5)] - closed[max(0, i - 4)],
        core=core_place(company.core, i),
        topic=company.topic[i],
        run=level(company.run[i], RUNS),
        first=min(i, 6),
        final=min(n - 1 - i, 6),
    )


def places(it: Place) -> Names:
    """Return the names of where in the article a block stands."""
    size, short = it.size, min(it.size, 8)
    return (
        f"before={it.before},{size}",
        f"after={it.after},{size}",
        f"before+after={it.before},{it.after}",
        f"before+after={it.before},{it.after},{short}",
        f"told={it.share},{size}",
        f"told+before={it.share},{it.before}",
        f"told+after={it.share},{it.after}",
        f"told+total={it.share},{it.total}",
        f"told+density={it.share},{it.density}",
        f"density={it.density},{size}",
        f"total={it.total},{size}",
        f"near={it.near_before},{it.near_after}",
        f"near-={it.near_before},{size}",
        f"near+={it.near_after},{size}",
        f"topic={it.topic},{size}",
        f"topic+core={it.topic},{it.core}",
        f"topic+end={it.topic},{it.end},{min(size, 9)}",
        f"run={it.run},{size}",
        f"run+end={it.run},{it.end},{size}",
        f"closed={it.closed},{size}",
        f"closed+core={it.closed},{it.core[0]}",
        f"core={it.core}",
        f"core={it.core},{size}",
        f"core+end={it.core},{it.end}",
        f"core+total={it.core[0]},{it.total},{short}",
        f"first={it.first}",
        f"final={it.final}",
    )


def core_place(core: tuple[int, int], i: int) -> str:
    """Return whether a block stands before (b), in (i) or after (a) the core, and how far from its edge.

    >>> core_place((2, 9), 1), core_place((2, 9), 5)
    ('b0', 'i2')
    """
    start, end = core
    if i < start:
        return f"b{level(start - i, CORE_STEPS)}"
    if i >= end:
        return f"a{level(i - end + 1, CORE_STEPS)}"
    return f"i{level(min(i - start, end - 1 - i), (1, 3, 8))}"


Keys = tuple[Look, Beside, Place, Names | None, Names | None, Names | None, Names | None]
# What names the features of a key, by its place among the keys of a block.
GROUPS: tuple[Callable[..., Names], ...] = (
    looks,
    neighbours,
    places,
    short_words,
    long_words,
    last_words,
    next_words,
)
