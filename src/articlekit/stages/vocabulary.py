"""The words that the model of `strip` is told: of short blocks, of long ones, of short neighbours."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from articlekit.stages.shape import Shape

Names = tuple[str, ...]
Told = tuple[tuple[str, Collection[str]], ...]  # words by the name of where they stand

SHORT = 15  # words up to which a block's words and pairs of words are told
NEXT_TO = 8  # words up to which those of a neighbour are told
WHERE = ("long", "opens", "word", "pair", "first", "final", "last", "next")


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


def long_words(words: Names) -> Told:
    """Return a long block's words, and its first two."""
    return ("long", {*words}), ("opens", (" ".join(words[:2]),))


def short_words(words: Names) -> Told:
    """Return a short block's words, pairs of words, first and last word."""
    pairs = {f"{first} {second}" for first, second in pairwise(words)}
    return ("word", {*words}), ("pair", pairs), ("first", words[:1] or ("",)), ("final", words[-1:] or ("",))


def last_words(words: Names) -> Told:
    """Return the words of the block before."""
    return (("last", {*words}),)


def next_words(words: Names) -> Told:
    """Return the words of the block after."""
    return (("next", {*words}),)
