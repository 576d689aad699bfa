"""Word lists as patterns: a trie, which is tried letter by letter.

Patterns that hold one are kept by their words alone (`articlekit.patterns`): after a change here, empty that cache.
"""

from collections.abc import Iterable
from functools import cache

import regex


def alternation(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of some words, for a verbose expression.

    >>> alternation(["may", "march", "mar"])
    '(?:ma(?:r(?:ch)?|y))'
    """
    return _alternation(frozenset(words))


@cache
def _alternation(words: frozenset[str]) -> str:
    return f"(?:{_pattern(sorted(words), 0)})" if words else "(?:)"


def _pattern(words: list[str], start: int) -> str:
    """Return the pattern of sorted words that are the same up to `start`, from there on: longer words first."""
    first, last = words[0], words[-1]
    if first == last:
        return _escaped(first[start:])
    end = start
    while first[end : end + 1] == last[end]:
        end += 1
    tails: dict[str, list[str]] = {}
    for word in words[len(first) == end :]:
        tails.setdefault(word[end], []).append(word)
    branches = "|".join([_pattern(below, end) for below in tails.values()])
    return f"{_escaped(first[start:end])}(?:{branches})" + ("?" if len(first) == end else "")


def _escaped(letters: str) -> str:
    if letters.isalnum():  # most are, and `regex.escape` is slow
        return letters
    return "".join("[ ]" if letter == " " else regex.escape(letter) for letter in letters)
