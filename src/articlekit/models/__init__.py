"""Trained weights: data files with the tool that made each, and what reads them."""

from collections.abc import Callable
from functools import cache, cached_property, lru_cache
from pathlib import Path

import msgspec
from msgspec import Struct

Scores = tuple[float, float, float, float]


class SequenceModel(Struct, frozen=True, dict=True):
    """A linear-chain model over the blocks of an article, made by tools/train_strip.py.

    States: before the body, body, between its paragraphs, after it. `weights` give each feature's log-potential for
    each state, `transitions` that of each allowed pair of states; `title` ranks candidates for the title.
    """

    weights: dict[str, Scores]
    transitions: dict[str, float]
    title: dict[str, float]

    @cached_property
    def total(self) -> "Callable[[tuple[str, ...]], Scores]":
        """What sums the weights of a group of features; it remembers, for groups recur."""
        weights = self.weights

        @lru_cache(maxsize=1 << 15)
        def total(names: tuple[str, ...]) -> Scores:
            rows = [row for row in map(weights.get, names) if row]
            return (
                sum(row[0] for row in rows),
                sum(row[1] for row in rows),
                sum(row[2] for row in rows),
                sum(row[3] for row in rows),
            )

        return total


@cache
def sequence_model() -> SequenceModel:
    """Return the model of `strip`."""
    path = Path(__file__).with_name("strip.json")
    return msgspec.json.decode(path.read_bytes(), type=SequenceModel)
