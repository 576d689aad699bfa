"""The figures of each candidate for the title that the trees of titles ask about.

A figure is a column of numbers, one a candidate, as in `figures`, which says what blocks show by themselves; here is
what they show as candidates: where they stand to the body, what they share with it, what stands beside them.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from articlekit.models.trees import OUTSIDE
from articlekit.stages.figures import Column
from articlekit.stages.title import Keys, Story, content_of

# Figures of blocks that are asked of candidates as they are, and those that are asked of the blocks beside them.
OWN = (
    "size", "stop", "capital", "digit", "commas", "sentences", "end", "start", "item", "prose", "repeated", "indent",
    "gap", "letters", "lead", "head", "whole", "again", "topic", "since.known", "until.known", "near.after",
    "most.after", "most.before", "known", "known.near", "dense", "part", "first", "later", "since.head",
)  # fmt: skip
BESIDE, SHIFTS = ("size", "end", "capital", "prose", "stop", "sign.year"), (-2, -1, 1, 2, 3)
RANKED = ("size", "told", "told.lead", "rare")  # figures by which candidates are compared
NONE = -1.0  # where there is no word to tell by, or no block


def headlines(of: Story, near: Sequence[int], keys: Sequence[Keys], columns: Mapping[str, Column]) -> dict[str, Column]:
    """Return the columns of candidates, whose keys are given; `columns` are the figures of all blocks."""
    found: dict[str, Column] = {name: [columns[name][i] for i in near] for name in OWN}
    for name in BESIDE:
        for shift in SHIFTS:
            found[f"{name}.{shift}"] = beside(columns[name], near, shift)
    found |= places(of, near, keys)
    found |= words(of, near, keys)
    return {**found, **{f"{name}.rank": ranks(found[name]) for name in RANKED}}


def ranks(column: Column) -> Column:
    """Return for each number how many are greater.

    >>> ranks([2.0, 5.0, 5.0, 3.0])
    [3, 0, 0, 2]
    """
    rising = sorted(column)
    return [len(rising) - bisect_right(rising, number) for number in column]


def beside(column: Column, near: Sequence[int], shift: int) -> Column:
    """Return a figure of the blocks so many behind candidates.

    >>> beside([3.0, 4.0, 5.0], [0, 2], 1)
    [4.0, -9.0]
    """
    return [column[i + shift] if 0 <= i + shift < len(column) else OUTSIDE for i in near]


def places(of: Story, near: Sequence[int], keys: Sequence[Keys]) -> dict[str, Column]:
    """Return where candidates stand to the body and to each other."""
    spots = [key.spot for key in keys]
    return {
        "far": [of.start - i for i in near],
        "state": [spot.state for spot in spots],
        "state.last": [NONE if spot.last is None else spot.last for spot in spots],
        "state.next": [NONE if spot.next is None else spot.next for spot in spots],
        "rivals": [spot.rivals for spot in spots],
        "candidates": [len(near)] * len(near),
        "dated": [key.around.dated for key in keys],
    }


def words(of: Story, near: Sequence[int], keys: Sequence[Keys]) -> dict[str, Column]:
    """Return what candidates share with the body, the first block and the lines around them."""
    content = [content_of(of, i) for i in near]
    told: Column = [sum(map(of.used.__contains__, row)) for row in content]
    lead: Column = [sum(map(of.lead.__contains__, row)) for row in content]
    lines = [of.folded[i].split() for i in near]
    return {
        "hits": told,
        "told": [hits / len(row) if row else NONE for hits, row in zip(told, content, strict=True)],
        "hits.lead": lead,
        "told.lead": [hits / len(row) if row else NONE for hits, row in zip(lead, content, strict=True)],
        "rare": [sum((1 if word in of.used else -1) / of.counts[word] for word in row) for row in content],
        "heads": [key.shared.heads for key in keys],
        "contained": [key.shared.contained for key in keys],
        "top": [
            sum(map(of.top.__contains__, line)) / len(line) if line and i else NONE
            for i, line in zip(near, lines, strict=True)
        ],
    }
