"""Word lists as patterns: a trie, which is tried letter by letter."""

from collections.abc import Iterable
from functools import cache

import regex

Trie = dict[str, "Trie"]
END = ""


def alternation(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of some words, for a verbose expression.

    >>> alternation(["may", "march", "mar"])
    '(?:ma(?:r(?:ch)?|y))'
    """
    return _alternation(frozenset(words))


@cache
def _alternation(words: frozenset[str]) -> str:
    root: Trie = {}
    for word in sorted(words):
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[END] = {}
    return f"(?:{_pattern(root)})"


def _pattern(node: Trie) -> str:
    """Return the pattern of what may follow in a trie: longer words before the one that ends here."""
    tails = [_escaped(letter) + _pattern(below) for letter, below in node.items() if letter != END]
    if not tails:
        return ""
    if len(tails) == 1 and END not in node:
        return tails[0]
    return f"(?:{'|'.join(tails)})" + ("?" if END in node else "")


def _escaped(letter: str) -> str:
    if letter.isalnum():  # most are, and `regex.escape` is slow
        return letter
    return "[ ]" if letter == " " else regex.escape(letter)
