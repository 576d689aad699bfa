"""Trained weights: data files with the tool that made each, and what reads them."""

from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from articlekit.models.trees import Forest

Scores = tuple[float, float, float, float]

KEPT = 1 << 15  # how many sums are remembered for each group: menus say the same again and again


class SequenceModel(Struct, frozen=True):
    """A linear-chain model over the blocks of an article, made by tools/train_strip.py.

    States: before the body, body, between its paragraphs, after it. `weights` give each feature's log-potential for
    each state, `transitions` that of each allowed pair of states; `title` ranks candidates for the title.
    """

    weights: dict[str, Scores]
    transitions: dict[str, float]
    title: dict[str, float]

    def weigher(self, group: "Callable[[Any], tuple[str, ...]]") -> "Callable[[Any], Scores]":
        """Return what sums the weights of the features that a group names for a key; it remembers, for keys recur."""
        weights = self.weights

        @lru_cache(maxsize=KEPT)
        def weigh(key: Any) -> Scores:
            before = body = between = after = 0.0
            for row in filter(None, map(weights.get, group(key))):
                before += row[0]
                body += row[1]
                between += row[2]
                after += row[3]
            return before, body, between, after

        return weigh

    def title_weigher(self, group: "Callable[[Any], tuple[str, ...]]") -> "Callable[[Any], float]":
        """Return what sums the weights that rank a candidate for the title, for a key of a group; it remembers."""
        weights = self.title

        @lru_cache(maxsize=KEPT)
        def weigh(key: Any) -> float:
            return sum(weights.get(name, 0.0) for name in group(key))

        return weigh


@cache
def sequence_model() -> SequenceModel:
    """Return the model of `strip`."""
    path = Path(__file__).with_name("strip.json")
    return msgspec.json.decode(path.read_bytes(), type=SequenceModel)


@cache
def forest(name: str) -> Forest:
    """Return the trees that tell body text (`trees`) or rank candidates for the title (`titles`)."""
    return msgspec.json.decode(Path(__file__).with_name(f"{name}.json").read_bytes(), type=Forest)
