"""The words that the model of `strip` is told: of short blocks, of long ones, of short neighbours."""

from collections.abc import Sequence
from itertools import pairwise

from articlekit.stages.shape import Shape

Names = tuple[str, ...]

SHORT = 15  # words up to which a block's words and pairs of words are told
NEXT_TO = 8  # words up to which those of a neighbour are told


def words_of(found: Sequence[Shape], i: int) -> "tuple[Names | None, Names | None, Names | None, Names | None]":
    """Return the words that are told of a block: its own if it is short, or long; of the short ones beside it."""
    shape, final = found[i], len(found) - 1
    short = shape.size <= SHORT
    return (
        shape.words if short else None,
        None if short else shape.words,
        found[i - 1].words if i and found[i - 1].size <= NEXT_TO else None,
        found[i + 1].words if i < final and found[i + 1].size <= NEXT_TO else None,
    )


def long_words(words: Names) -> Names:
    """Return the names of a long block's words."""
    return (*{f"long:{word}" for word in words}, f"opens:{' '.join(words[:2])}")


def short_words(words: Names) -> Names:
    """Return the names of a short block's words and pairs of words."""
    return (
        *{f"word:{word}" for word in words},
        *{f"pair:{first} {second}" for first, second in pairwise(words)},
        f"first:{words[0] if words else ''}",
        f"final:{words[-1] if words else ''}",
    )


def last_words(words: Names) -> Names:
    """Return the names of the words of the block before."""
    return tuple({f"last:{word}" for word in words})


def next_words(words: Names) -> Names:
    """Return the names of the words of the block after."""
    return tuple({f"next:{word}" for word in words})
