"""The weights that rank who may have said a quotation, and how features are made of what a candidate shows."""

from collections.abc import Callable, Iterator
from functools import cache, cached_property, lru_cache
from operator import itemgetter
from typing import Any

import msgspec
from msgspec import Struct

from articlekit.models import content

# A group: its name, then values. Its features are the listed combinations of its values, by place.
Group = tuple[str, ...]

COMBINATIONS: dict[str, tuple[tuple[int, ...], ...]] = {
    # Nobody: the stretch is no quotation
    "none": ((), (3, 1), (3, 2), (4, 1, 3), (5, 2)),
    "none.case": ((1, 3), (2, 3)),
    "none.start": ((1, 2, 3),),
    "none.after": ((1,),),
    "none.before": ((1,), (2, 3, 4), (3, 5, 4)),
    # The one who spoke before
    "carry": ((1,), (1, 2, 3), (1, 4, 5), (1, 6), (7, 1), (8, 1), (9, 1)),
    "carry.gap": ((1, 2), (3, 2, 4), (5, 6, 2), (7, 2, 8)),
    "carry.far": ((1, 2, 3), (1, 4, 2), (1, 5, 2, 6), (1, 7, 2)),
    # Someone mentioned, with a cue
    "place": ((1, 2, 3, 4, 5), (1, 2, 3, 4, 6)),
    "gap": ((1, 2, 3, 4), (1, 2, 5, 6), (7, 8, 6), (1, 2, 9, 4)),
    "kin": ((1, 2, 3), (2, 4, 5), (6, 2, 3), (7, 2, 3)),
    "touch": ((1, 2, 3, 4, 5), (1, 2, 3, 6)),
    "cue": ((1,), (2, 3, 4)),
    "closer": ((1, 2, 3), (1, 4, 5)),
    "lead": ((1, 2), (3, 4, 5, 6)),
    "role": ((1,),),
    "pronoun": ((1, 2),),
    "name": ((1, 2), (3, 4, 5), (5, 6, 2)),
    "same": ((1, 2, 3, 4),),
    # A clause or a fragment
    "kind": ((), (3, 1), (3, 2), (4, 1, 3), (5, 2), (4, 2, 1)),
    "kind.words": ((1,), (1, 2), (3,), (4, 5, 2), (4, 5, 6), (7,)),
    "kind.between": (
        (1, 2, 3, 4, 5),
        (1, 2, 6, 7),
        (1, 8, 7),
        (10, 9, 1),
        (1, 11, 9, 5),
        (1, 12, 9),
        (13, 9, 14, 5),
        (10, 5, 15),
        (1, 2, 14, 5, 15),
    ),
    "kind.far": ((1, 2),),
}


Feature = tuple[str, str]  # the name of a combination, and its values


def features(group: Group) -> list[Feature]:
    """Return a group's features: each listed combination of its values.

    >>> features(("none.start", "C", "8", ","))
    [('none.start0', 'C 8 ,')]
    """
    name = group[0]
    return [(f"{name}{k}", " ".join([group[i] for i in places])) for k, places in enumerate(COMBINATIONS[name])]


class SpeakerModel(Struct, frozen=True, dict=True):
    """Weights made by tools/train_quotes.py, by feature.

    `weights` rank candidates, `direct` tell a clause from a fragment.
    """

    weights: dict[str, dict[str, float]]
    direct: dict[str, dict[str, float]]

    @cached_property
    def total(self) -> Callable[[Group], float]:
        """What sums the weights of a group's features."""
        return summing(self.weights)

    @cached_property
    def directness(self) -> Callable[[Group], float]:
        """The same with the weights that tell a clause."""
        return summing(self.direct)


def summing(weights: dict[str, dict[str, float]]) -> Callable[[Group], float]:
    """Return what sums the weights of a group's features; it remembers some, for groups recur."""
    known = {name: list(lookups(name, weights)) for name in COMBINATIONS}

    @lru_cache(maxsize=1 << 14)
    def total(group: Group) -> float:
        return sum([values.get(pick(group), 0.0) for pick, values in known[group[0]]])

    return total


Lookup = tuple[Callable[[Group], Any], dict[Any, float]]


def lookups(name: str, weights: dict[str, dict[str, float]]) -> Iterator[Lookup]:
    """Yield what picks each combination out of a group of a name, and its weights by what is picked."""
    for k, places in enumerate(COMBINATIONS[name]):
        values = weights.get(f"{name}{k}")
        if not values:
            continue
        if not places:
            yield itemgetter(0), {name: values[""]}
        elif len(places) == 1:
            yield itemgetter(*places), values
        else:
            yield itemgetter(*places), {tuple(key.split(" ")): weight for key, weight in values.items()}


@cache
def speaker_model() -> SpeakerModel:
    """Return the model of `quotes`."""
    return msgspec.json.decode(content("quotes.json"), type=SpeakerModel)
