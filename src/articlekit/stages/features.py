"""What the model of `strip` is told about each block, as names of features; `tools/train_strip.py` learns their weights.

All of them are about shape, place and company, but for common words; none names a site.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from articlekit.stages.shape import Shape, level

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
SHORT = 15  # words up to which a block's words and pairs of words are told


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


def features(found: Sequence[Shape], stop: frozenset[str]) -> list[list[str]]:
    """Return the names of the features that each block has."""
    company = company_of(found, stop)
    return [
        [*looks(found[i], company, i), *neighbours(found, company, i), *place(found, company, i), *vocabulary(found, i)]
        for i in range(len(found))
    ]


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
    content = [{word for word in shape.words if len(word) > 3 and not word.isdigit()} - stop for shape in found]
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

    It is the maximum subsequence of prose less furniture, after Pasternack and Roth, "Extracting article text from the web
    with maximum subsequence segmentation" (2009).
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


def looks(shape: Shape, company: Company, i: int) -> Iterator[str]:
    """Yield what a block shows by itself."""
    size, short = company.size[i], min(company.size[i], 8)
    stop, capital = level(shape.stop, STOPS), level(shape.capital, CAPITALS)
    side = (shape.indent > company.indent) - (shape.indent < company.indent)
    yield "bias"
    yield f"size={size}"
    yield f"stop={stop},{size}"
    yield f"end={shape.end},{size}"
    yield f"start={shape.start},{size}"
    yield f"capital={capital},{size}"
    yield f"stop+capital+end={stop},{capital},{shape.end}"
    yield f"digit={level(shape.digit, DIGITS)},{min(size, 6)}"
    yield f"sentences={min(shape.sentences, 4)},{size}"
    yield f"commas={min(shape.commas, 4)},{size}"
    yield f"item={shape.item},{size}"
    yield f"item+indent={shape.item},{side}"
    yield f"repeated={min(shape.repeated, 3)},{short}"
    yield f"indent={side},{short}"
    yield f"gap={min(shape.gap, 3) - company.gap},{short}"
    for sign in shape.signs:
        yield f"sign={sign}"
        yield f"sign={sign},{short}"


def neighbours(found: Sequence[Shape], company: Company, i: int) -> Iterator[str]:
    """Yield what stands beside a block."""
    sizes = company.size
    size, short = sizes[i], min(sizes[i], 8)
    last, after = sizes[i - 1] if i else -1, sizes[i + 1] if i + 1 < len(found) else -1
    yield f"last={last},{size}"
    yield f"next={after},{size}"
    yield f"last+next={min(last, 9)},{min(after, 9)},{min(size, 9)}"
    yield f"last2={sizes[i - 2] if i > 1 else -1},{last}"
    yield f"next2={after},{sizes[i + 2] if i + 2 < len(found) else -1}"
    if i:
        yield f"last.end={found[i - 1].end},{min(last, 8)},{short}"
        yield f"last.item={found[i - 1].item},{found[i].item}"
    if i + 1 < len(found):
        yield f"next.end={found[i + 1].end},{min(after, 8)},{short}"
        yield f"next.item={found[i + 1].item},{found[i].item}"


def place(found: Sequence[Shape], company: Company, i: int) -> Iterator[str]:
    """Yield where in the article a block stands: how far from prose, how much of it has been told."""
    shape, size, n = found[i], company.size[i], len(found)
    short = min(size, 8)
    before, after = level(company.before[i], STEPS), level(company.after[i], STEPS)
    told, total, density = company.told, company.total, company.density
    share = level(told[i] / max(told[-1], 1), PLACES)
    near_before = level(told[i] - told[max(0, i - 6)], NEAR)
    near_after = level(told[min(n, i + 7)] - told[i + 1], NEAR)
    closed = company.closed[min(n, i + 5)] - company.closed[max(0, i - 4)]
    core, topic, run = core_place(company.core, i), company.topic[i], level(company.run[i], RUNS)
    yield f"before={before},{size}"
    yield f"after={after},{size}"
    yield f"before+after={before},{after}"
    yield f"before+after={before},{after},{short}"
    yield f"told={share},{size}"
    yield f"told+before={share},{before}"
    yield f"told+after={share},{after}"
    yield f"told+total={share},{total}"
    yield f"told+density={share},{density}"
    yield f"density={density},{size}"
    yield f"total={total},{size}"
    yield f"near={near_before},{near_after}"
    yield f"near-={near_before},{size}"
    yield f"near+={near_after},{size}"
    yield f"topic={topic},{size}"
    yield f"topic+core={topic},{core}"
    yield f"topic+end={topic},{shape.end},{min(size, 9)}"
    yield f"run={run},{size}"
    yield f"run+end={run},{shape.end},{size}"
    yield f"closed={closed},{size}"
    yield f"closed+core={closed},{core[0]}"
    yield f"core={core}"
    yield f"core={core},{size}"
    yield f"core+end={core},{shape.end}"
    yield f"core+total={core[0]},{total},{short}"
    yield f"first={min(i, 6)}"
    yield f"final={min(n - 1 - i, 6)}"


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


def vocabulary(found: Sequence[Shape], i: int) -> Iterator[str]:
    """Yield the words of a short block and its pairs of words, the words of a long one, those of short neighbours."""
    words = found[i].words
    if found[i].size > SHORT:
        yield from {f"long:{word}" for word in words}
        yield f"opens:{' '.join(words[:2])}"
    else:
        yield from {f"word:{word}" for word in words}
        yield from (f"pair:{first} {second}" for first, second in pairwise(words))
        yield f"first:{words[0] if words else ''}"
        yield f"final:{words[-1] if words else ''}"
    if i and found[i - 1].size <= 8:
        yield from {f"last:{word}" for word in found[i - 1].words}
    if i + 1 < len(found) and found[i + 1].size <= 8:
        yield from {f"next:{word}" for word in found[i + 1].words}
