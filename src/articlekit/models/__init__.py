"""Trained weights: data files with the tool that made each, and what reads them."""

import os
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Any

import msgspec
from msgspec import Struct

from articlekit.models.trees import Forest

SHORT = 15  # words: longer runs of words do not recur
KEPT = 1 << 12  # how many sums are remembered for each group: menus say the same again and again


class SequenceModel(Struct, frozen=True):
    """A linear-chain model over the blocks of an article, made by tools/train_strip.py.

    States: before the body, body, between its paragraphs, after it. `weights` give each feature's log-potentials for
    the states, packed as in `lanes`, `words` those of words by where they stand (the first, any of a long block);
    `transitions` give the log-potential of each allowed pair of states; `title` ranks candidates for the title.
    """

    weights: dict[str, int]
    words: dict[str, dict[str, int]]
    transitions: dict[str, float]
    title: dict[str, float]

    def weigher(self, group: "Callable[[Any], tuple[str, ...]]") -> "Callable[[Any], int]":
        """Return what sums the weights of the features that a group names for a key; it remembers, for keys recur."""
        get = self.weights.get
        return lru_cache(maxsize=KEPT)(lambda key: sum(filter(None, map(get, group(key)))))

    def word_weigher(self, group: "Callable[..., Iterable[tuple[str, Iterable[str]]]]") -> "Callable[[Any], int]":
        """Return what sums the weights of the words that a group tells of a block; it remembers those of short ones."""
        tables = {where: weights.get for where, weights in self.words.items()}

        def weigh(words: Any) -> int:
            return sum(sum(filter(None, map(tables[where], told))) for where, told in group(words))

        remembered = lru_cache(maxsize=KEPT)(weigh)
        return lambda words: (remembered if len(words) <= SHORT else weigh)(words)

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
    return msgspec.json.decode(content("strip.json"), type=SequenceModel)


@cache
def forest(name: str) -> Forest:
    """Return the trees that tell body text (`trees`) or rank candidates for the title (`titles`)."""
    return msgspec.json.decode(content(f"{name}.json"), type=Forest)


def content(name: str) -> bytes:
    """Return the bytes of a file of weights."""
    with open(os.path.join(os.path.dirname(__file__), name), "rb") as file:
        return file.read()
