"""The words that the model of `strip` is told: of short blocks, of long ones, of short neighbours."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from articlekit.stages.shape import Shape

Names = tuple[str, ...]

SHORT = 15  # words up to which a block's words and pairs of words are told
NEXT_TO = 8  # words up to which those of a neighbour are told
KEPT = 1 << 14  # how many results of a pure function are kept: menus say the same again and again


def vocabulary(found: Sequence[Shape], i: int) -> Iterator[Names]:
    """Yield the words of a short block and its pairs of words, the words of a long one, those of short neighbours."""
    shape = found[i]
    yield long_words(shape.words) if shape.size > SHORT else short_words(shape.words)
    if i and found[i - 1].size <= NEXT_TO:
        yield last_words(found[i - 1].words)
    if i + 1 < len(found) and found[i + 1].size <= NEXT_TO:
        yield next_words(found[i + 1].words)


def long_words(words: Names) -> Names:
    """Return the names of a long block's words."""
    return (*{f"long:{word}" for word in words}, f"opens:{' '.join(words[:2])}")


@lru_cache(maxsize=KEPT)
def short_words(words: Names) -> Names:
    """Return the names of a short block's words and pairs of words."""
    return (
        *{f"word:{word}" for word in words},
        *{f"pair:{first} {second}" for first, second in pairwise(words)},
        f"first:{words[0] if words else ''}",
        f"final:{words[-1] if words else ''}",
    )


@lru_cache(maxsize=KEPT)
def last_words(words: Names) -> Names:
    """Return the names of the words of the block before."""
    return tuple({f"last:{word}" for word in words})


@lru_cache(maxsize=KEPT)
def next_words(words: Names) -> Names:
    """Return the names of the words of the block after."""
    return tuple({f"next:{word}" for word in words})
