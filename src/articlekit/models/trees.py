"""A forest of small regression trees, all of it asked at once.

QuickScorer (Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression
trees", SIGIR 2015): for each question "is this figure greater?" that is answered with yes, the leaves that lie below
its no are struck out, of all trees by one AND; the first leaf of each tree that is left is the one that a walk would
reach. Integers of Python are long enough to hold the leaves of all trees: LEAVES bits for each. What is left of two
trees is looked up at once.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from operator import and_
from struct import Struct as Binary
from typing import NamedTuple

from msgspec import Struct

LEAVES = 8
ONE = (1 << LEAVES) - 1  # the leaves of the first of two trees
KEPT = 1 << 10  # answers remembered for each question
OUTSIDE = -9.0  # the figure of a neighbour where there is none


Values = tuple[float, ...]  # of a tree's leaves


class Answers(dict[float, int]):
    """What is left of the leaves by a figure's number; most numbers recur, so their answers are remembered.

    `masks` has a row for each number of edges that a figure is greater than.
    """

    __slots__ = ("edges", "masks")

    def __init__(self, edges: list[float], masks: list[int]) -> None:
        super().__init__()
        self.edges, self.masks = edges, masks

    def __missing__(self, number: float) -> int:
        """Return what a number leaves."""
        mask = self.masks[bisect_left(self.edges, number)]
        if len(self) < KEPT:
            self[number] = mask
        return mask


class Sums(dict[int, float]):
    """Sums of the values of two trees by what is left of their leaves, where that is one leaf of each.

    Few of all pairs of leaves are ever reached.
    """

    __slots__ = ("first", "second")

    def __init__(self, first: Values, second: Values) -> None:
        super().__init__()
        self.first, self.second = first, second

    def __missing__(self, left: int) -> float:
        """Return the sum for the leaves that are left, which it remembers."""
        found = self[left] = self.first[(left & ONE).bit_length() - 1] + self.second[(left >> LEAVES).bit_length() - 1]
        return found


class Question(NamedTuple):
    """What a figure is asked: its column, how many blocks away, and the answers."""

    column: str
    shift: int
    answers: Answers


class Forest(Struct, frozen=True, dict=True):
    """Trees made by tools/train_strip.py.

    `leaves` are the values of each tree's leaves from left to right. `splits` are the questions of each figure, named
    ``column`` or ``column@shift`` (of so many blocks before): (edge, tree, first leaf, end) - a figure greater than the
    edge strikes out the leaves from the first up to the end. `bias` is added to the sum.
    """

    bias: float
    leaves: tuple[Values, ...]
    splits: dict[str, tuple[tuple[float, int, int, int], ...]]

    @cached_property
    def pairs(self) -> "tuple[tuple[Values, Values], ...]":
        """The trees two by two; behind an odd one stands one of a single leaf."""
        return tuple(zip(self.leaves[::2], (*self.leaves[1::2], (0.0,)), strict=False))

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions, made ready to be asked."""
        return tuple(question(name, splits, 2 * len(self.pairs)) for name, splits in self.splits.items())

    @cached_property
    def reach(self) -> "Callable[[int], float]":
        """What sums the values of the first leaf of each tree that is left."""
        pairs, bias, get = len(self.pairs), self.bias, dict.__getitem__
        lowest = sum(1 << LEAVES * tree for tree in range(2 * pairs))
        values = [Sums(first, second) for first, second in self.pairs]
        unpack, length = Binary(f"<{pairs}H").unpack, 2 * pairs

        def reach(left: int) -> float:
            # In each lane, what a one less has not is its lowest bit; no lane is empty, so none borrows of the next.
            return sum(map(get, values, unpack((left & ~(left - lowest)).to_bytes(length, "little"))), bias)

        return reach

    def scores(self, columns: Mapping[str, Sequence[float]], n: int) -> list[float]:
        """Return the sum of all trees for each of n blocks, a log-odds."""
        left = [(1 << 2 * LEAVES * len(self.pairs)) - 1] * n
        for column, shift, answers in self.questions:
            asked = columns[column]
            if shift:
                none = [OUTSIDE] * min(abs(shift), n)
                asked = [*none, *asked[:-shift]] if shift > 0 else [*asked[-shift:], *none]
            left = list(map(and_, left, map(answers.__getitem__, asked)))
        return list(map(self.reach, left))


def question(name: str, splits: Sequence[tuple[float, int, int, int]], trees: int) -> Question:
    """Return a figure's questions with what each answer leaves."""
    column, _, shift = name.partition("@")
    whole = (1 << LEAVES * trees) - 1
    edges: list[float] = []
    masks, struck = [whole], 0
    for edge, tree, first, end in sorted(splits):
        struck |= ((1 << end - first) - 1) << LEAVES * tree + first
        if edges[-1:] != [edge]:
            edges.append(edge)
            masks.append(whole)
        masks[-1] = whole ^ struck
    return Question(column, int(shift or 0), Answers(edges, masks))
