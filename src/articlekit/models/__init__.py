"""Trained weights: data files with the tool that made each, and what reads them."""

from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

Scores = tuple[float, float, float, float]


class SequenceModel(Struct, frozen=True):
    """A linear-chain model over the blocks of an article, made by tools/train_strip.py.

    States: before the body, body, between its paragraphs, after it. `weights` give each feature's log-potential for each
    state, `transitions` that of each allowed pair of states; `title` the weights that rank candidates for the title.
    """

    weights: dict[str, Scores]
    transitions: dict[str, float]
    title: dict[str, float]


@cache
def sequence_model() -> SequenceModel:
    """Return the model of `strip`."""
    path = Path(__file__).with_name("strip.json")
    return msgspec.json.decode(path.read_bytes(), type=SequenceModel)
