"""The most likely course of an article: menus before it, its body, what stands between and what comes after."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import exp, log
from typing import Any

from articlekit.models.lanes import Scores, unpacked

BEFORE, BODY, BETWEEN, AFTER = range(4)
# Which states may follow which: once the article is over, it does not begin again.
STEPS = (
    (BEFORE, BEFORE),
    (BEFORE, BODY),
    (BODY, BODY),
    (BODY, BETWEEN),
    (BODY, AFTER),
    (BETWEEN, BETWEEN),
    (BETWEEN, BODY),
    (AFTER, AFTER),
)
NEVER = -1e9
CERTAIN = 9.0  # log-odds: surer than that is none of the models
# Blocks between a stray line and the body: more than stand between two paragraphs of one story.
GAP = 5


def potentials(weighers: Sequence[Callable[[Any], int]], blocks: Iterable[Sequence[Any]]) -> list[Scores]:
    """Return the summed weights of each block's keys."""
    found = []
    for keys in blocks:
        total = 0
        for weigh, key in zip(weighers, keys, strict=True):
            if key is not None:
                total += weigh(key)
        found.append(unpacked(total))
    return found


def odds_of(transitions: Mapping[str, float], scores: Sequence[Scores]) -> list[float]:
    """Return the log-odds that each block is of the body, over all courses (forward-backward, written out for STEPS).

    An article may begin with its body, end with it, or have none; nothing stands between unless body follows.
    """
    moves = [exp(transitions[f"{a}{b}"]) for a, b in STEPS]
    here = [likelihoods(score) for score in scores]
    ahead = forward(moves, here)
    behind = backward(moves, here)
    return [
        log_odds(one[BODY] * other[BODY], one[0] * other[0] + one[2] * other[2] + one[3] * other[3])
        for one, other in zip(ahead, behind, strict=True)
    ]


def likelihoods(score: Scores) -> Scores:
    """Return the weight of each state, the most likely one's 1."""
    top = max(score)
    return exp(score[0] - top), exp(score[1] - top), exp(score[2] - top), exp(score[3] - top)


def log_odds(yes: float, no: float) -> float:
    """Return the logarithm of odds, kept within CERTAIN."""
    if not yes or not no:
        return CERTAIN if yes else -CERTAIN
    return max(-CERTAIN, min(CERTAIN, log(yes / no)))


def forward(moves: Sequence[float], here: Sequence[Scores]) -> list[Scores]:
    """Return how likely each state of each block is from what stands before it, and itself."""
    stay0, open1, stay1, pause, close, stay2, resume, stay3 = moves
    found: list[Scores] = []
    before, body, between, after = 1.0, 1.0, 0.0, 0.0
    for at, (now0, now1, now2, now3) in enumerate(here):
        if at:
            before, body, between, after = (
                before * stay0,
                before * open1 + body * stay1 + between * resume,
                body * pause + between * stay2,
                body * close + after * stay3,
            )
        before, body, between, after = before * now0, body * now1, between * now2, after * now3
        total = before + body + between + after or 1.0
        before, body, between, after = before / total, body / total, between / total, after / total
        found.append((before, body, between, after))
    return found


def backward(moves: Sequence[float], here: Sequence[Scores]) -> list[Scores]:
    """Return how likely what stands behind each block is for each of its states."""
    stay0, open1, stay1, pause, close, stay2, resume, stay3 = moves
    found: list[Scores] = [(1.0, 1.0, 0.0, 1.0)] if here else []
    for now0, now1, now2, now3 in reversed(here[1:]):
        before, body, between, after = found[-1]
        before, body, between, after = before * now0, body * now1, between * now2, after * now3
        row = (
            before * stay0 + body * open1,
            body * stay1 + between * pause + after * close,
            between * stay2 + body * resume,
            after * stay3,
        )
        total = sum(row) or 1.0
        found.append((row[0] / total, row[1] / total, row[2] / total, row[3] / total))
    return found[::-1]


def states_of(is_body: Sequence[bool]) -> list[int]:
    """Return the state of each block, by which are of the body.

    >>> states_of([False, True, False, True, False])
    [0, 1, 2, 1, 3]
    """
    if True not in is_body:
        return [BEFORE] * len(is_body)
    first, last = is_body.index(True), len(is_body) - 1 - is_body[::-1].index(True)
    return [
        BODY if is_one else BEFORE if i < first else AFTER if i > last else BETWEEN for i, is_one in enumerate(is_body)
    ]


def without_false_starts(states: Sequence[int], prose: Sequence[bool]) -> list[int]:
    """Return states in which no stray line of a menu begins the body: one without a sentence, far before the next.

    >>> without_false_starts([1, 2, 2, 2, 2, 2, 1, 1], [False] * 6 + [True] * 2)
    [0, 0, 0, 0, 0, 0, 1, 1]
    """
    kept = list(states)
    while BODY in kept:
        start = kept.index(BODY)
        end = next((i for i in range(start, len(kept)) if kept[i] != BODY), len(kept))
        following = next((i for i in range(end, len(kept)) if kept[i] == BODY), len(kept))
        if any(prose[start:end]) or following - end < GAP or following == len(kept):
            break
        kept[:following] = [BEFORE] * following
    return kept
