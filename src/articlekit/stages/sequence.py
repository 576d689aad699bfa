"""The most likely course of an article: menus before it, its body, what stands between and what comes after."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from articlekit.models import Scores

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
# Blocks between a stray line and the body: more than stand between two paragraphs of one story.
GAP = 5


def potentials(weighers: Sequence[Callable[[Any], Scores]], blocks: Iterable[Sequence[Any]]) -> list[Scores]:
    """Return the summed weights of each block's keys."""
    found = []
    for keys in blocks:
        before = body = between = after = 0.0
        for weigh, key in zip(weighers, keys, strict=True):
            if key is not None:
                row = weigh(key)
                before += row[0]
                body += row[1]
                between += row[2]
                after += row[3]
        found.append((before, body, between, after))
    return found


def course(transitions: Mapping[str, float], scores: Sequence[Scores]) -> list[int]:
    """Return the most likely state of each block (Viterbi, written out for STEPS).

    An article may begin with its body, end with it, or have none; nothing stands between unless body follows.
    """
    if not scores:
        return []
    stay0, open1, stay1, pause, close, stay2, resume, stay3 = (transitions[f"{a}{b}"] for a, b in STEPS)
    before, body, between, after = scores[0][0], scores[0][1], NEVER, NEVER
    back: list[tuple[int, int, int, int]] = []
    for here in scores[1:]:
        opened, kept, resumed = before + open1, body + stay1, between + resume
        paused, lasted = body + pause, between + stay2
        closed, ended = body + close, after + stay3
        best = max(opened, kept, resumed)
        back.append(
            (
                BEFORE,
                BEFORE if best == opened else BODY if best == kept else BETWEEN,
                BODY if paused >= lasted else BETWEEN,
                BODY if closed >= ended else AFTER,
            )
        )
        before += stay0 + here[0]
        body = best + here[1]
        between = max(paused, lasted) + here[2]
        after = max(closed, ended) + here[3]
    state = max((before, -BEFORE), (body, -BODY), (after, -AFTER))[1] * -1
    states = [state]
    for step in reversed(back):
        state = step[state]
        states.append(state)
    return states[::-1]


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
