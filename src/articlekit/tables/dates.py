"""The type of a language's table `dates`."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

import regex
from msgspec import Struct

from articlekit.patterns import compiled_words
from articlekit.rules import Rule, Words
from articlekit.tables.alternation import alternation

LIST = r"\\L<(\w+)>"
# Letters with the marks that some scripts write beside them: re takes those for no letters.
LETTER = r"[\w\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0fff]"
WORD = re.compile(rf"\d+(?:[.,]\d+)*{LETTER}*|{LETTER}+")
# Classes of words that are told by their digits: dates and times of day, years, other numbers of one or two digits
DIGITS = frozenset(("digits", "years", "numerals"))


class TriedRule(Rule, frozen=True, kw_only=True):
    """A rule whose word lists are tries: a set of long phrases is slow to try at many places."""

    @cached_property
    def regex(self) -> "regex.Pattern[str]":
        """The compiled pattern."""
        return compiled_words(self.pattern, regex.VERBOSE, self.words, with_tries)


def with_tries(source: str, words: Words) -> str:
    """Return a pattern with its word lists written as tries.

    >>> with_tries(r"\\L<day> night", {"day": ("monday", "mid")})
    '(?:m(?:id|onday)) night'
    """
    return re.sub(LIST, lambda name: alternation(words[name[1]]), source)


class DateRule(TriedRule, frozen=True, kw_only=True):
    """A form of time expression.

    `on` names the classes of words of which one must stand in the expression (fields of `Dates`, or one of `DIGITS`):
    the rule is tried nowhere else. `resolve` names the function of `articlekit.timex` that works out what it says, from
    the named groups.
    """

    on: tuple[str, ...]
    resolve: str


class Dates(Struct, frozen=True, kw_only=True, dict=True):
    """Words of time and the forms of expressions that hold them.

    Words are lower case, abbreviations without their dot. `units` maps to TIMEX3 units: D W M Y Q DE CE, TH TM TS for
    hours, minutes, seconds, FN two weeks, WE weekend, SP SU FA WI seasons, DT MO MI AF EV NI parts of a day, H half, P
    any period. `shifts` say which one of a row ("last": -1, "this": 0); `amounts` are vague numbers ("several": X);
    `holidays` map to ``MM-DD``, ``MM-W-N`` (N-th weekday W of the month; ``+D``: so many days later), ``E+N`` (days
    after Easter Sunday) or one ``YYYY-MM-DD``; `references` to PAST_REF and its like; `often` to the value of a SET;
    `mods` to a TIMEX3 mod; `zones` to an offset; `eras` to the year before their first.
    """

    months: Mapping[str, int] = {}
    weekdays: Mapping[str, int] = {}
    units: Mapping[str, str] = {}
    days: Mapping[str, int] = {}
    clocks: Mapping[str, str] = {}
    numbers: Mapping[str, int] = {}
    ordinals: Mapping[str, int] = {}
    amounts: Mapping[str, str] = {}
    decades: Mapping[str, int] = {}
    shifts: Mapping[str, int] = {}
    holidays: Mapping[str, str] = {}
    references: Mapping[str, str] = {}
    often: Mapping[str, str] = {}
    mods: Mapping[str, str] = {}
    zones: Mapping[str, str] = {}
    eras: Mapping[str, int] = {}
    extra: Mapping[str, tuple[str, ...]] = {}  # further classes of words that give an expression away
    singular: tuple[str, ...] = ()  # units of which "the last" is one
    leads: tuple[str, ...] = ()  # other words that may stand in an expression before the word that gives it away
    rules: tuple[DateRule, ...] = ()
    seconds: tuple[DateRule, ...] = ()  # right behind another expression: "Sept. 28-30"
    mod: DateRule | None = None  # words before an expression that give it a mod
    past: tuple[Rule, ...] = ()  # verbs that tell of the past
    future: tuple[Rule, ...] = ()  # and of what is to come
    ahead: tuple[Rule, ...] = ()  # what looks ahead only to a time behind it: "can win on", "by"
    day_first: bool = True  # 3/4/2024 is the third of April
    verb_last: bool = False  # the verb that governs a time stands behind it
    decimal: str = "."  # what parts 2.5; the other of dot and comma parts thousands
    unspaced: bool = False  # words stand side by side, or particles are fixed to them

    @cached_property
    def classes(self) -> dict[str, tuple[str, ...]]:
        """The classes of each word that may give a time expression away."""
        found: dict[str, tuple[str, ...]] = {}
        for name in sorted({name for rule in self.rules for name in rule.on} - DIGITS):
            for phrase in (*self.extra.get(name, ()), *getattr(self, name, ())):
                word = phrase.replace("-", " ").split()[-1].partition("'")[0]
                if not word.isdecimal() and name not in found.get(word, ()):
                    found[word] = (*found.get(word, ()), name)
        return found

    @cached_property
    def word(self) -> "re.Pattern[str]":
        """What one word is: where no spaces part them, a known one or digits. re is much faster at this than regex."""
        if not self.unspaced:
            return WORD
        return re.compile(rf"\d+ | {alternation((*self.classes, *self.leading))}", re.VERBOSE)

    @cached_property
    def giveaways(self) -> "re.Pattern[str]":
        """What finds digits and the words of `classes` in lower case."""
        words = alternation(self.classes)
        if self.unspaced:
            return re.compile(rf"\d+ | {words}", re.VERBOSE)
        return re.compile(rf"(?<!{LETTER}) (?: {words} | \d{LETTER}* ) (?!{LETTER})", re.VERBOSE)

    def rules_of(self, classes: tuple[str, ...]) -> tuple[DateRule, ...]:
        """Return the rules to try where a word of these classes stands, in the table's order."""
        return self._by_classes.get(classes, ())

    @cached_property
    def _by_classes(self) -> dict[tuple[str, ...], tuple[DateRule, ...]]:
        every = {*self.classes.values(), *((name,) for name in DIGITS)}
        return {names: tuple(rule for rule in self.rules if not set(names).isdisjoint(rule.on)) for names in every}

    @cached_property
    def leading(self) -> frozenset[str]:
        """Single words that may stand in an expression before the word that gives it away."""
        return frozenset(word for phrase in self._leading() for word in phrase.replace("-", " ").split())

    def _leading(self) -> Iterator[str]:
        for table in (
            self.numbers,
            self.ordinals,
            self.amounts,
            self.shifts,
            self.mods,
            self.months,
            self.units,
            self.holidays,
            self.references,
        ):
            yield from table
        yield from (*self.leads, *self.weekdays, *self.days)
