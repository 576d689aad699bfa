"""The weights that rank who may have said a quotation, and how features are made of what a candidate shows."""

from collections.abc import Callable
from functools import cache, cached_property, lru_cache
from pathlib import Path

import msgspec
from msgspec import Struct

# A group: its name, then values. Its features are the listed combinations of its values, by place.
Group = tuple[str, ...]

COMBINATIONS: dict[str, tuple[tuple[int, ...], ...]] = {
    # Nobody: the stretch is no quotation
    "none": ((), (3, 1), (3, 2), (4, 1, 3), (5, 2)),
    "none.case": ((1, 3), (2, 3)),
    "none.before": ((1, 2), (1, 3), (4,)),
    "none.start": ((1, 2, 3),),
    "none.after": ((1,),),
    "none.cues": ((1,), (2, 3, 4), (5, 3), (6, 3), (7, 8)),
    # The one who spoke before
    "carry": ((1,), (1, 2, 3), (1, 4, 5), (1, 6), (7, 1), (8, 1), (9, 1)),
    "carry.gap": ((1, 2), (3, 2, 4), (5, 6, 2), (7, 2, 8)),
    "carry.far": ((1, 2, 3), (1, 4, 2), (1, 5, 2, 6), (1, 7, 2)),
    # Someone mentioned, with a cue
    "place": ((1, 2, 3, 4, 5), (1, 2, 3, 4, 6)),
    "form": ((3, 4, 5, 6, 7), (8, 6, 3, 4), (8, 1, 3), (1, 6)),
    "gap": ((1, 2, 3, 4), (1, 2, 5, 6), (7, 8, 6), (1, 2, 9, 4)),
    "kin": ((1, 2, 3), (2, 4, 5), (6, 2, 3), (7, 2, 3)),
    "next": ((1, 2, 3, 4),),
    "touch": ((1, 2, 3, 4, 5), (1, 2, 3, 6)),
    "cue": ((1,), (2, 3, 4)),
    "closer": ((1, 2, 3), (4, 5, 6)),
    "lead": ((1, 2), (3, 4, 5, 6)),
    "far": ((1, 2),),
    "owner": ((1, 2),),
    "role": ((1, 2),),
    "pronoun": ((1, 2),),
    "name": ((1, 2), (3, 4, 5), (5, 6, 2)),
    "same": ((1, 2, 3, 4),),
    # A clause or a fragment
    "kind": ((), (3, 1), (3, 2), (4, 1, 3), (5, 2), (4, 2, 1)),
    "kind.words": ((1,), (1, 2), (3,), (4, 5, 2), (4, 5, 6), (7,)),
    "kind.cue": ((1, 2), (2, 3, 4, 5), (2, 3, 6, 7), (4, 2, 8)),
    "kind.far": ((1, 2),),
}


def features(group: Group) -> list[str]:
    """Return a group's features: each listed combination of its values.

    >>> features(("owner", "S", "b"))
    ['owner0:S,b']
    """
    name = group[0]
    return [f"{name}{k}:{','.join([group[i] for i in places])}" for k, places in enumerate(COMBINATIONS[name])]


class SpeakerModel(Struct, frozen=True, dict=True):
    """Weights made by tools/train_quotes.py: `weights` rank candidates, `direct` tell a clause from a fragment."""

    weights: dict[str, float]
    direct: dict[str, float]

    @cached_property
    def total(self) -> Callable[[Group], float]:
        """What sums the weights of a group's features; it remembers, for groups recur."""
        return remembering(self.weights)

    @cached_property
    def directness(self) -> Callable[[Group], float]:
        """The same with the weights that tell a clause."""
        return remembering(self.direct)


def remembering(weights: dict[str, float]) -> Callable[[Group], float]:
    """Return what sums the weights of a group's features."""

    @lru_cache(maxsize=1 << 15)
    def total(group: Group) -> float:
        return sum(weights.get(feature, 0.0) for feature in features(group))

    return total


@cache
def speaker_model() -> SpeakerModel:
    """Return the model of `quotes`."""
    path = Path(__file__).with_name("quotes.json")
    return msgspec.json.decode(path.read_bytes(), type=SpeakerModel)
