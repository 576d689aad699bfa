"""The most likely course of an article: menus before it, its body, what stands between and what comes after."""

from collections.abc import Iterable, Sequence

from articlekit.models import Scores, SequenceModel

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


def potentials(model: SequenceModel, features: Iterable[Sequence[tuple[str, ...]]]) -> list[Scores]:
    """Return the summed weights of each block's features, which come in groups."""
    found = []
    for groups in features:
        before = body = between = after = 0.0
        for row in map(model.total, groups):
            before += row[0]
            body += row[1]
            between += row[2]
            after += row[3]
        found.append((before, body, between, after))
    return found


def course(model: SequenceModel, scores: Sequence[Scores]) -> list[int]:
    """Return the most likely state of each block (Viterbi).

    An article may begin with its body, end with it, or have none; nothing stands between unless body follows.
    """
    if not scores:
        return []
    into: list[list[tuple[int, float]]] = [[], [], [], []]
    for last, state in STEPS:
        into[state].append((last, model.transitions[f"{last}{state}"]))
    best = [scores[0][0], scores[0][1], NEVER, NEVER]
    back: list[list[int]] = []
    for score in scores[1:]:
        steps = [max(((best[last] + cost, -last) for last, cost in into[state])) for state in range(4)]
        back.append([-step[1] for step in steps])
        best = [steps[state][0] + score[state] for state in range(4)]
    best[BETWEEN] = NEVER
    states = [max(range(4), key=best.__getitem__)]
    for step in reversed(back):
        states.append(step[states[-1]])
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
