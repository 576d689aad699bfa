"""What a rule is: one row of a language's table that proves itself by its own examples."""

from collections.abc import Iterable, Mapping
from functools import cached_property

import regex
from msgspec import Struct

from articlekit.patterns import compiled

Words = Mapping[str, Iterable[str]]


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


def first(rules: Iterable[Rule], text: str) -> "tuple[Rule, regex.Match[str]] | None":
    """Return the first rule of a table that finds something in a text, and what it found.

    >>> first([Rule(id="a/b", pattern=r"(?P<day>\\d+)")], "May 5")[1]["day"]
    '5'
    """
    for rule in rules:
        if found := rule.regex.search(text):
            return rule, found
    return None
