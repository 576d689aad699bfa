"""The figures of each block that the trees of `strip` ask about: its looks, its place, what it shares with the story.

A figure is a column of numbers, one a block. Each has a name; the trees name those that they ask about.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from articlekit.stages.company import Company
from articlekit.stages.shape import Shape
from articlekit.stages.stretches import Story, Terms, common, story_of

Column = list[float]

FAR = 100  # blocks: as far as nothing at all
EDGE = 40  # blocks from the text's first or last: far from it
LIST = 30  # items: a long list
LINE = 9  # words that a line of a menu has less than
STAMP = 13  # words that a line has less than which is little but a date
NEARER, NEAR, WIDER, WIDE = 2, 6, 8, 15  # blocks on each side
ENDS, STARTS = ".!q:e,)|da", "q(*#©dAax"
# A rule's reasons whose last line is asked for: what follows a list of links, a form, an advertisement.
MARKS = (
    ("adjacent-article", "most-read", "related-articles"),
    ("comment-form",),
    ("advertisement",),
)


class Hit(NamedTuple):
    """What a rule says of a block: the reason (None: nothing, or that it is a caption), and whether it heads others."""

    reason: str | None
    heads: bool


class Sums(NamedTuple):
    """Running sums over the blocks, from nothing before the first on."""

    words: list[int]
    told: list[int]  # words of prose
    lines: list[int]  # short blocks
    known: list[int]  # blocks that a rule knows


def figures(
    found: Sequence[Shape], lengths: Sequence[int], terms: Sequence[Terms], company: Company, hits: Sequence[Hit]
) -> dict[str, Column]:
    """Return the columns; `lengths` are the blocks' characters."""
    sums = Sums(
        words=summed([shape.size for shape in found]),
        told=company.told,
        lines=summed([shape.size < LINE for shape in found]),
        known=summed([hit.reason is not None for hit in hits]),
    )
    story = story_of(found, terms)
    return {
        **looks(found, lengths, company),
        **places(len(found), company, sums),
        **windows(found, company, sums),
        **of_stretches(len(found), story),
        **of_subject(terms, story),
        **since(found, hits, story.start, sums),
    }


def summed(numbers: Sequence[int]) -> list[int]:
    """Return the running sums of numbers.

    >>> summed([2, 3])
    [0, 2, 5]
    """
    return [0, *accumulate(numbers)]


def looks(found: Sequence[Shape], lengths: Sequence[int], company: Company) -> dict[str, Column]:
    """Return what blocks show by themselves."""
    longest = max((shape.size for shape in found), default=1) or 1
    return {
        "size": [shape.size for shape in found],
        "stop": [shape.stop for shape in found],
        "capital": [shape.capital for shape in found],
        "digit": [shape.digit for shape in found],
        "commas": [shape.commas for shape in found],
        "sentences": [shape.sentences for shape in found],
        "end": [ENDS.find(shape.end) for shape in found],
        "start": [STARTS.find(shape.start) for shape in found],
        "item": [shape.item for shape in found],
        "prose": [shape.prose for shape in found],
        "repeated": [shape.repeated for shape in found],
        "indent": [shape.indent - company.indent for shape in found],
        "gap": [min(shape.gap, 4) - company.gap for shape in found],
        "letters": [length / (shape.size or 1) for length, shape in zip(lengths, found, strict=True)],
        "longest": [shape.size / longest for shape in found],
        "sign.year": ["y" in shape.signs for shape in found],
    }


def places(n: int, company: Company, sums: Sums) -> dict[str, Column]:
    """Return where blocks stand in the text, and the figures of the whole."""
    told, words = sums.told, sums.words
    start, end = company.core
    return {
        "after": within(company.after, FAR),
        "told": [number / (told[-1] or 1) for number in told[:n]],
        "passed": [number / (words[-1] or 1) for number in words[1:]],
        "core": [max(-FAR, i - start) if i < start else min(FAR, i - end + 1) if i >= end else 0 for i in range(n)],
        "edge": [min(i - start, end - 1 - i) if start <= i < end else -1 for i in range(n)],
        "topic": [*company.topic],
        "run": within(company.run, LIST),
        "first": within(range(n), EDGE),
        "last": within(range(n), EDGE)[::-1],
        "part": [i / n for i in range(n)],
        "prose.all": [told[-1]] * n,
        "prose.share": [told[-1] / (words[-1] or 1)] * n,
        "blocks": [n] * n,
        "core.size": [end - start] * n,
    }


def windows(found: Sequence[Shape], company: Company, sums: Sums) -> dict[str, Column]:
    """Return how much of what is around blocks is prose, lines of menus, known furniture."""
    n = len(found)
    sizes = [shape.size for shape in found]
    words, told, closed = sums.words, sums.told, company.closed
    around = [(max(0, i - WIDER), i, i + 1, min(n, i + 1 + WIDER)) for i in range(n)]
    columns: dict[str, Column] = {
        "closed": [closed[min(n, i + 5)] - closed[max(0, i - 4)] for i in range(n)],
        "dense": [(told[d] - told[a]) / (words[d] - words[a] or 1) for a, _, _, d in around],
        "dense.after": [(told[d] - told[c]) / (words[d] - words[c] or 1) for _, _, c, d in around],
        "mean": [(words[d] - words[a]) / (d - a) for a, _, _, d in around],
        "lines": [sums.lines[d] - sums.lines[a] for a, _, _, d in around],
        "most.before": [max(sizes[a:b], default=0) for a, b, _, _ in around],
        "most.after": [max(sizes[c:d], default=0) for _, _, c, d in around],
    }
    columns["wide.before"] = [told[i] - told[max(0, i - WIDE)] for i in range(n)]
    columns["near.after"] = [told[min(n, i + 1 + NEAR)] - told[i + 1] for i in range(n)]
    for name, reach in (("known", NEARER), ("known.near", NEAR)):
        columns[name] = [sums.known[min(n, i + 1 + reach)] - sums.known[max(0, i - reach)] for i in range(n)]
    return columns


def of_stretches(n: int, story: Story) -> dict[str, Column]:
    """Return which stretch of prose blocks are in, and how it compares with the story's; -1 outside of any."""
    every, first, longest = story.every, story.first, story.longest
    most = every[longest].words if every else 0
    own = {name: [-1.0] * n for name in ("words", "paragraphs", "share", "from", "to", "like", "like.lead")}
    own["later"] = [-FAR] * n
    for k, one in enumerate(every):
        inside, length = slice(one.start, one.end), one.end - one.start
        own["later"][inside] = [k - first] * length
        own["words"][inside] = [one.words] * length
        own["paragraphs"][inside] = [one.paragraphs] * length
        own["share"][inside] = [one.words / (most or 1)] * length
        own["from"][inside] = range(length)
        own["to"][inside] = range(length - 1, -1, -1)
        same = k == first
        own["like"][inside] = [2.0 if same else common(one.terms, every[first].terms)] * length
        own["like.lead"][inside] = [2.0 if same else common(one.terms, story.lead)] * length
    return {**own, "stretches": [len(every)] * n, "most": [most] * n}


def of_subject(terms: Sequence[Terms], story: Story) -> dict[str, Column]:
    """Return what blocks have in common with the story and with the rest of the text."""
    whole = story.every[story.first].terms if story.every else frozenset()
    counts = Counter(chain.from_iterable(terms))
    again = frozenset(word for word, number in counts.items() if number > 1)
    return {
        "lead": [common(words, story.lead) for words in terms],
        "head": [common(words, story.head) for words in terms],
        "whole": [common(words, whole) for words in terms],
        "again": [common(words, again) for words in terms],
    }


def since(found: Sequence[Shape], hits: Sequence[Hit], start: int, sums: Sums) -> dict[str, Column]:
    """Return how far back furniture, dates and the story's start are, and how much has been said since."""
    n, told, words, known = len(found), sums.told, sums.words, sums.known
    stamp = [shape.size < STAMP and ("t" in shape.signs or "y" in shape.signs) for shape in found]
    dated = summed([at > start and is_one for at, is_one in enumerate(stamp)])
    headed = last_of([hit.heads for hit in hits])
    any_one = last_of([hit.reason is not None for hit in hits])
    coming = last_of([hit.reason is not None for hit in reversed(hits)])[::-1]
    columns: dict[str, Column] = {
        "since.start": [*range(-start, n - start)],
        "since.head": [i - at if at >= 0 else FAR for i, at in enumerate(headed)],
        "since.known": [i - at if at >= 0 else FAR for i, at in enumerate(any_one)],
        "until.known": [n - 1 - at - i if at >= 0 else FAR for i, at in enumerate(coming)],
        "known.since": [known[i] - known[start + 1] if i > start else -1 for i in range(n)],
        "words.since": [words[i] - words[at] if at >= 0 else -1 for i, at in enumerate(headed)],
        "told.since": [told[i] - told[at] if at >= 0 else -1 for i, at in enumerate(headed)],
        "since.stamp": [i - at if at >= 0 else FAR for i, at in enumerate(last_of(stamp))],
        "stamps": [dated[i] if i > start else -1 for i in range(n)],
        "told.start": [told[i] - told[start] if i > start else -1 for i in range(n)],
        "told.left": [told[-1] - told[i + 1] for i in range(n)],
    }
    for reasons in MARKS:
        marked = last_of([hit.reason in reasons for hit in hits])
        columns[f"since.{reasons[0]}"] = [i - at if at >= 0 else FAR for i, at in enumerate(marked)]
    for name, column in columns.items():
        if name.startswith(("since", "until")):
            columns[name] = within(column, 2 * FAR)
    return columns


def within(column: Sequence[float], most: float) -> Column:
    """Return numbers, none above the most.

    >>> within([1, 9], 5)
    [1, 5]
    """
    return [min(number, most) for number in column] if max(column, default=0) > most else [*column]


def last_of(marked: Sequence[bool]) -> list[int]:
    """Return for each block which marked one stands last before it, -1 where none does.

    >>> last_of([False, True, False])
    [-1, -1, 1]
    """
    found, last = [], -1
    for i, is_marked in enumerate(marked):
        found.append(last)
        if is_marked:
            last = i
    return found
