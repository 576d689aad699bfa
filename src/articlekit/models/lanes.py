"""Four log-potentials in one integer: the weights of many features are summed as integers, all states at once.

A state's potential counts against the last state's, whose own is 0, in hundredths; each of the first three has a lane
of LANE bits. A sum may go to 10,000 either way before a lane runs over.
"""

from collections.abc import Sequence

Scores = tuple[float, float, float, float]

LANE = 21
HALF, MASK, UNIT = 1 << LANE - 1, (1 << LANE) - 1, 100


def packed(scores: Sequence[float]) -> int:
    """Return the log-potentials of the four states as one integer.

    >>> unpacked(packed((1.0, -2.5, 0.25, 0.0)) + packed((1.0, 1.0, 1.0, 1.0)))
    (1.0, -2.5, 0.25, 0.0)
    """
    *others, last = (round(UNIT * score) for score in scores)
    return sum((score - last) << LANE * lane for lane, score in enumerate(others))


def unpacked(total: int) -> Scores:
    """Return the log-potentials that a sum of packed ones stands for."""
    first = (total + HALF & MASK) - HALF
    total = total - first >> LANE
    second = (total + HALF & MASK) - HALF
    return first / UNIT, second / UNIT, (total - second >> LANE) / UNIT, 0.0
