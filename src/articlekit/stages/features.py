"""What the model of `strip` is told about each block; tools/train_strip.py learns the weights.

All of it is about shape, place and company, but for common words; none names a site. A block is told by a key for each
of GROUPS: a few levels that recur from page to page, so that the weights of the features that a key stands for are
summed once and remembered; and by words for each of WORDS.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from articlekit.stages.company import Company
from articlekit.stages.shape import Shape
from articlekit.stages.vocabulary import Names, Told, last_words, long_words, next_words, short_words, words_of

Key = tuple[Any, ...]

STOPS = (0.01, 0.1, 0.2, 0.3, 0.4, 0.5)
CAPITALS = (0.01, 0.15, 0.3, 0.5, 0.75, 0.99)
DIGITS = (0.01, 0.15, 0.34, 0.6)
STEPS = (2, 3, 4, 6, 9, 14, 25, 90)  # blocks to the next prose
PLACES = (0.001, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.9999)  # share of the article's prose that stands before
NEAR = (1, 30, 80, 160, 300)  # words of prose in the six blocks before or after
RUNS = (1, 2, 4, 8, 16)
CORE_STEPS = (2, 3, 5, 10, 25, 90)


def features(found: Sequence[Shape], company: Company) -> list[tuple[Key | None, ...]]:
    """Return the keys of each block, None for each of GROUPS and of WORDS that does not tell of it."""
    return [
        (*look(shape, company, i), *beside(found, company, i), *place(shape, company, i), *words_of(found, i))
        for i, shape in enumerate(found)
    ]


def names(block: Sequence[Key | None]) -> Names:
    """Return the names of a block's features."""
    looks, words = block[: len(GROUPS)], block[len(GROUPS) :]
    named = (name for group, key in zip(GROUPS, looks, strict=True) if key is not None for name in group(key))
    told = (row for group, key in zip(WORDS, words, strict=True) if key is not None for row in group(key))
    return (*named, *(f"{where}:{word}" for where, words in told for word in words))


def look(shape: Shape, company: Company, i: int) -> tuple[Key, Key, Key, Key]:
    """Return the keys of what a block shows by itself."""
    size, end = company.size[i], shape.end
    side = (shape.indent > company.indent) - (shape.indent < company.indent)
    return (
        (size, bisect_right(STOPS, shape.stop), bisect_right(CAPITALS, shape.capital), end),
        (size, shape.start, bisect_right(DIGITS, shape.digit), min(shape.sentences, 4), min(shape.commas, 4)),
        (size, shape.item, side, min(shape.repeated, 3), min(shape.gap, 3) - company.gap),
        (size, shape.signs),
    )


def by_looks(it: Key) -> Names:
    """Return the names of a block's size, its stop words, its capitals and its end."""
    size, stop, capital, end = it
    return (
        "bias",
        f"size={size}",
        f"stop={stop},{size}",
        f"end={end},{size}",
        f"capital={capital},{size}",
        f"stop+capital+end={stop},{capital},{end}",
    )


def by_form(it: Key) -> Names:
    """Return the names of how a block begins, its digits, sentences and commas."""
    size, start, digit, sentences, commas = it
    return (
        f"start={start},{size}",
        f"digit={digit},{min(size, 6)}",
        f"sentences={sentences},{size}",
        f"commas={commas},{size}",
    )


def by_layout(it: Key) -> Names:
    """Return the names of how a block is set: as an item, indented, repeated, apart."""
    size, item, side, repeated, gap = it
    short = min(size, 8)
    return (
        f"item={item},{size}",
        f"item+indent={item},{side}",
        f"repeated={repeated},{short}",
        f"indent={side},{short}",
        f"gap={gap},{short}",
    )


def by_signs(it: Key) -> Names:
    """Return the names of a block's signs."""
    size, signs = it
    short = min(size, 8)
    return (*(f"sign={sign}" for sign in signs), *(f"sign={sign},{short}" for sign in signs))


def beside(found: Sequence[Shape], company: Company, i: int) -> tuple[Key | None, ...]:
    """Return the keys of what stands beside a block; -1 is the size of nothing."""
    sizes, final = company.size, len(found) - 1
    size, item = min(sizes[i], 8), found[i].item
    last, after = sizes[i - 1] if i else -1, sizes[i + 1] if i < final else -1
    return (
        (sizes[i], last, after),
        (sizes[i - 2] if i > 1 else -1, last, after, sizes[i + 2] if i + 1 < final else -1),
        (size, item, min(last, 8), found[i - 1].end, found[i - 1].item, found[i - 1].signs) if i else None,
        (size, item, min(after, 8), found[i + 1].end, found[i + 1].item, found[i + 1].signs) if i < final else None,
    )


def by_sizes(it: Key) -> Names:
    """Return the names of a block's size between those of its neighbours."""
    size, last, after = it
    return f"last={last},{size}", f"next={after},{size}", f"last+next={min(last, 9)},{min(after, 9)},{min(size, 9)}"


def by_rhythm(it: Key) -> Names:
    """Return the names of the sizes of two blocks before and after."""
    last2, last, after, next2 = it
    return f"last2={last2},{last}", f"next2={after},{next2}"


def by_last(it: Key) -> Names:
    """Return the names of the looks of the block before."""
    size, item, last, end, last_item, signs = it
    return (
        f"last.end={end},{last},{size}",
        f"last.item={last_item},{item}",
        *(f"last.sign={sign},{size}" for sign in signs),
    )


def by_next(it: Key) -> Names:
    """Return the names of the looks of the block after."""
    size, item, after, end, next_item, signs = it
    return (
        f"next.end={end},{after},{size}",
        f"next.item={next_item},{item}",
        *(f"next.sign={sign},{size}" for sign in signs),
    )


def place(shape: Shape, company: Company, i: int) -> tuple[Key, ...]:
    """Return the keys of where in the article a block stands: how far from prose, how much of it has been told."""
    told, n, size, end = company.told, len(company.size), company.size[i], shape.end
    before, after = bisect_right(STEPS, company.before[i]), bisect_right(STEPS, company.after[i])
    share = bisect_right(PLACES, told[i] / max(told[-1], 1))
    core = core_place(company.core, i)
    return (
        (size, before, after),
        (share, before, after, company.total, company.density),
        (size, share, company.total, company.density),
        (
            size,
            bisect_right(NEAR, told[i] - told[max(0, i - 6)]),
            bisect_right(NEAR, told[min(n, i + 7)] - told[i + 1]),
            min(i, 6),
            min(n - 1 - i, 6),
        ),
        (size, company.topic[i], core, end),
        (
            size,
            end,
            bisect_right(RUNS, company.run[i]),
            company.closed[min(n, i + 5)] - company.closed[max(0, i - 4)],
            core[0],
            company.total,
        ),
    )


def by_steps(it: Key) -> Names:
    """Return the names of how far a block stands from prose."""
    size, before, after = it
    return (
        f"before={before},{size}",
        f"after={after},{size}",
        f"before+after={before},{after}",
        f"before+after={before},{after},{min(size, 8)}",
    )


def by_told(it: Key) -> Names:
    """Return the names of how much of the article has been told where a block stands."""
    share, before, after, total, density = it
    return (
        f"told+before={share},{before}",
        f"told+after={share},{after}",
        f"told+total={share},{total}",
        f"told+density={share},{density}",
    )


def by_share(it: Key) -> Names:
    """Return the names of a block's size in an article of such a size, so much of it told."""
    size, share, total, density = it
    return f"told={share},{size}", f"density={density},{size}", f"total={total},{size}"


def by_near(it: Key) -> Names:
    """Return the names of how much prose is near a block, and how near it is to the text's ends."""
    size, before, after, first, final = it
    return (
        f"near={before},{after}",
        f"near-={before},{size}",
        f"near+={after},{size}",
        f"first={first}",
        f"final={final}",
    )


def by_topic(it: Key) -> Names:
    """Return the names of how far a block keeps to the subject, in or out of the core."""
    size, topic, core, end = it
    return (
        f"topic={topic},{size}",
        f"topic+core={topic},{core}",
        f"topic+end={topic},{end},{min(size, 9)}",
        f"core={core}",
        f"core={core},{size}",
        f"core+end={core},{end}",
    )


def by_course(it: Key) -> Names:
    """Return the names of a block's list, and of the whole sentences around it."""
    size, end, run, closed, core, total = it
    return (
        f"run={run},{size}",
        f"run+end={run},{end},{size}",
        f"closed={closed},{size}",
        f"closed+core={closed},{core}",
        f"core+total={core},{total},{min(size, 8)}",
    )


def core_place(core: tuple[int, int], i: int) -> str:
    """Return whether a block stands before (b), in (i) or after (a) the core, and how far from its edge.

    >>> core_place((2, 9), 1), core_place((2, 9), 5)
    ('b0', 'i2')
    """
    start, end = core
    if i < start:
        return f"b{bisect_right(CORE_STEPS, start - i)}"
    if i >= end:
        return f"a{bisect_right(CORE_STEPS, i - end + 1)}"
    return f"i{bisect_right((1, 3, 8), min(i - start, end - 1 - i))}"


# What names the features of a key, by its place among the keys of a block.
GROUPS: tuple[Callable[..., Names], ...] = (
    by_looks,
    by_form,
    by_layout,
    by_signs,
    by_sizes,
    by_rhythm,
    by_last,
    by_next,
    by_steps,
    by_told,
    by_share,
    by_near,
    by_topic,
    by_course,
)
# What tells the words of a block, by place behind those keys.
WORDS: tuple[Callable[..., Told], ...] = (short_words, long_words, last_words, next_words)
