"""What a rule is: one row of a language's table that proves itself by its own examples."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

import regex
from msgspec import Struct

from articlekit.patterns import compiled

Words = Mapping[str, Iterable[str]]
START = 4  # letters by which a word is looked up
GAP = compiled(r"[^\p{L}\p{N}]+")
SPACED = compiled(r"[\p{L}--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Hangul}]]", regex.V1)


class Rule(Struct, frozen=True, dict=True, kw_only=True):
    """A pattern with examples.

    `pattern` is a verbose regular expression; `words` are its named lists (``\\L<name>``). Each text of `yes` must be
    won by this rule, and where it is a mapping its named groups must read as promised; no text of `no` may match.
    `reason` is what a rule of the table `strip` says to the user. `needs` are letters (lower case) of which some must
    stand in the text or nearby: a cheap test before the pattern is tried.
    """

    id: str
    pattern: str
    words: Words = {}
    reason: str = ""
    needs: tuple[str, ...] = ()
    yes: Mapping[str, Mapping[str, str | None]] | tuple[str, ...] = ()
    no: tuple[str, ...] = ()

    @cached_property
    def regex(self) -> "regex.Pattern[str]":
        """The compiled pattern."""
        return compiled(self.pattern, regex.VERBOSE, **self.words)

    def may_match(self, low: str) -> bool:
        """Tell whether a text in lower case has what the pattern needs."""
        for letters in self.needs:  # a loop, not any(): it is tried at each line of a text
            if letters in low:
                return True
        return not self.needs


class ByWord(Struct, frozen=True):
    """Rules by a word that must stand in a text, or how it begins: so few of many are tried on it.

    That is the longest word of each of a rule's `needs`, by its first letters if it is longer; behind a hyphen or an
    apostrophe a word begins, too. Rules without needs, with one without a word, or with one in a script without spaces,
    are always tried.
    """

    rules: tuple[Rule, ...]
    starts: Mapping[str, frozenset[int]]
    always: frozenset[int]

    def of(self, words: Collection[str]) -> list[Rule]:
        """Return the rules to try on a text of these words (lower case), in their order."""
        parts = (part for word in words if not word.isalnum() for part in GAP.split(word))
        told = self.starts.keys() & {word[:START] for word in (*words, *parts)}
        numbers = self.always.union(*(self.starts[start] for start in told))
        return [self.rules[i] for i in sorted(numbers)]


def by_word(rules: Iterable[Rule]) -> ByWord:
    """Return rules by the words that they need.

    >>> rules = [Rule(id="a/b", pattern="^Subscribe", needs=("to subscri",)), Rule(id="a/c", pattern="©")]
    >>> [rule.id for rule in by_word(rules).of(("please", "subscribe"))], len(by_word(rules).of(("the", "news")))
    (['a/b', 'a/c'], 1)
    """
    every, starts, always = tuple(rules), defaultdict[str, set[int]](set), set[int]()
    for i, rule in enumerate(every):
        words = [max(GAP.split(needed), key=len)[:START] for needed in rule.needs]
        if not words or not all(map(SPACED.match, words)):
            always.add(i)
        else:
            for word in words:
                starts[word].add(i)
    return ByWord(every, {word: frozenset(numbers) for word, numbers in starts.items()}, frozenset(always))


def first(rules: Iterable[Rule], text: str) -> "tuple[Rule, regex.Match[str]] | None":
    """Return the first rule of a table that finds something in a text, and what it found.

    >>> first([Rule(id="a/b", pattern=r"(?P<day>\\d+)")], "May 5")[1]["day"]
    '5'
    """
    for rule in rules:
        if found := rule.regex.search(text):
            return rule, found
    return None
