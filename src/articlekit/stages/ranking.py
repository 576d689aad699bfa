"""Which of the candidates is the title: what a linear model and trees say of each, together."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import exp, log
from typing import Any

from msgspec import Struct

from articlekit.models import SequenceModel, forest, sequence_model
from articlekit.models.trees import Forest
from articlekit.patterns import compiled
from articlekit.stages.figures import Column
from articlekit.stages.headlines import headlines
from articlekit.stages.shape import Shape
from articlekit.stages.title import GROUPS, candidates, fold, none_features, story, title_keys

# How much the trees' word counts beside the linear model's; chosen by cross-validation among 0.2 to 0.5.
TREES = 0.3
LEAST = -1.5  # log-odds: what ranks no higher is no title
BARE, ABOUT = -3.0, 0.3  # log-odds: of a headline printed again with more, and between two that are about as likely
NEVER = -99.0
KICKER = 3  # words: a shorter line above the headline names the section or the topic
SITE = compiled(r"\s*(?:[|\[»›·•]|\s[-–—]\s)")


class Ranker(Struct, frozen=True):
    """What ranks candidates: for each of GROUPS what sums the weights of a key, the weights, and trees."""

    weighers: tuple[Callable[[Any], float], ...]
    weights: Mapping[str, float]
    trees: Forest


@cache
def title_ranker() -> Ranker:
    """Return what ranks candidates by the shipped models."""
    return ranker(sequence_model(), forest("titles"))


def ranker(model: SequenceModel, trees: Forest) -> Ranker:
    """Return what ranks candidates by models; it remembers sums, so one should be kept."""
    return Ranker(tuple(map(model.title_weigher, GROUPS)), model.title, trees)


class Blocks(Struct, frozen=True):
    """The blocks of an article, as far as `strip` knows them before it looks for the title."""

    texts: Sequence[str]
    shapes: Sequence[Shape]
    states: Sequence[int]
    known: Sequence[bool]  # a rule knows it for furniture, or for a caption
    columns: Mapping[str, Column]  # their figures


def ranking(rank: Ranker, blocks: Blocks) -> dict[int, float]:
    """Return how likely each candidate is the title, a log-odds."""
    found, states = blocks.shapes, blocks.states
    near = candidates(found, states, blocks.known)
    if not near:
        return {}
    of = story(found, states, blocks.texts, near)
    keys = [title_keys(of, i) for i in near]
    sums = [sum(weigh(key) for weigh, key in zip(rank.weighers, own, strict=True)) for own in keys]
    none = sum(rank.weights.get(name, 0.0) for name in none_features(found, states))
    whole = log_sum((none, *sums))
    trees = rank.trees.scores(headlines(of, near, keys, blocks.columns), len(near))
    return {i: TREES * tree + (1 - TREES) * (linear - whole) for i, tree, linear in zip(near, trees, sums, strict=True)}


def log_sum(numbers: Sequence[float]) -> float:
    """Return the logarithm of the sum of what numbers are logarithms of.

    >>> round(exp(log_sum((log(2), log(3)))), 6)
    5.0
    """
    top = max(numbers)
    return top + log(sum(exp(number - top) for number in numbers))


def titles_of(scores: Mapping[int, float], texts: Sequence[str], sizes: Sequence[int]) -> list[int]:
    """Return the candidates that may be the title, the likeliest first.

    >>> titles_of({3: -0.1, 5: 0.7, 9: -4.0}, [""] * 10, [9] * 10)
    [5, 3]
    """
    ranked = sorted((i for i in scores if scores[i] > LEAST), key=lambda i: (-scores[i], i))
    if not ranked:
        return []
    best = instead(ranked[0], scores, texts, sizes)
    return [best, *(i for i in ranked if i != best)]


def instead(best: int, scores: Mapping[int, float], texts: Sequence[str], sizes: Sequence[int]) -> int:
    """Return what is the title if not the likeliest candidate.

    The bare headline, where it stands with a kicker or the site's name in one line as well (10 of 10 times on the
    development pages); the line above, where both are about as likely: the lower one is its deck (10 of 13 times), or
    who wrote it, if it is short.
    """
    bare = [i for i in scores if i != best and scores[i] > BARE and is_part(texts[i], texts[best])]
    if bare:
        return max(bare, key=scores.__getitem__)
    above = best - 1
    near = scores.get(above, NEVER) > max(LEAST, scores[best] - ABOUT)
    is_headline = sizes[above] >= KICKER and (sizes[above] <= sizes[best] or sizes[best] <= KICKER)
    return above if near and is_headline else best


def is_part(part: str, whole: str) -> bool:
    """Tell whether a line is the end of another one, or its start before a bar or a dash.

    >>> is_part("Rain floods the town", "Weather: Rain floods the town"), is_part("Rain floods", "Rain floods Salem")
    (True, False)
    >>> is_part("Rain floods the town", "Rain floods the town | The Post")
    True
    """
    if len(part) >= len(whole) or len(fold(part).split()) < KICKER:
        return False
    bare, rest = fold(part), fold(whole)
    if rest.endswith(bare):
        return not rest[: -len(bare)][-1:].isalnum()
    return whole.startswith(part) and SITE.match(whole, len(part)) is not None
