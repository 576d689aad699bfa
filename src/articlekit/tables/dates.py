"""The type of a language's table `dates`."""

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from articlekit.rules import Rule


class DateRule(Rule, frozen=True, dict=True, kw_only=True):
    """A form of time expression.

    `on` names the kinds of trigger word that an expression of this form must hold; `form` the function of
    `articlekit.timex.FORMS` that reads its groups. `fixed` is what a form cannot read off the groups: a direction, a
    value. `takes` tells which rows of `before` and `after` may widen it.
    """

    on: tuple[str, ...]
    form: str
    fixed: str = ""
    takes: str = ""


class ModRule(Rule, frozen=True, dict=True, kw_only=True):
    """Words before or after an expression that belong to it and change it: "early", "more than", "or so".

    `mod` is TIMEX3's, `takes` the kinds of expression that it widens.
    """

    mod: str
    takes: tuple[str, ...]


class Dates(Struct, frozen=True, dict=True, kw_only=True):
    """Words of time in lower case with what they mean, and the forms of time expressions.

    The maps from words are also what triggers a rule: a row with ``on=("months",)`` is tried where a month stands.
    `shifts` move by units (last: -1), `days` by days from the day of writing; `parts` are TIMEX3's parts of the day;
    `units` ISO 8601's letters (`T` before those of the clock); `holidays` are days as `MM-DD`, `MM-nth-weekday` or
    `easter+days`; `glue` is what may stand between and before triggers in an expression; `joins` between a time and
    its day; `cues` weigh words that look ahead (above 0) or back, `past_weight` those with one of `past_endings`, unless
    a word of `passive` stands before them; `leads` weigh the word directly before the expression.
    """

    months: Mapping[str, int] = {}
    weekdays: Mapping[str, int] = {}
    units: Mapping[str, str] = {}
    seasons: Mapping[str, str] = {}
    parts: Mapping[str, str] = {}
    days: Mapping[str, int] = {}
    holidays: Mapping[str, str] = {}
    numbers: Mapping[str, int] = {}
    vague: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = {}
    shifts: Mapping[str, int] = {}
    refs: Mapping[str, str] = {}
    sets: Mapping[str, str] = {}
    decades: Mapping[str, int] = {}
    clock: Mapping[str, str] = {}
    centuries: Mapping[str, int] = {}
    eras: frozenset[str] = frozenset()
    glue: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    cues: Mapping[str, float] = {}
    leads: Mapping[str, float] = {}
    passive: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    past_weight: float = 0.0
    rules: tuple[DateRule, ...] = ()
    before: tuple[ModRule, ...] = ()
    after: tuple[ModRule, ...] = ()

    @cached_property
    def triggers(self) -> Mapping[str, frozenset[str]]:
        """What kinds of trigger a word is."""
        kinds: dict[str, set[str]] = {}
        for kind in TRIGGERS:
            for phrase in getattr(self, kind):
                kinds.setdefault(phrase.split()[-1], set()).add(kind)
        return {word: frozenset(found) for word, found in kinds.items()}

    @cached_property
    def inside(self) -> frozenset[str]:
        """Every word that may stand in an expression."""
        words = {word for name in WORDS for phrase in getattr(self, name) for word in phrase.replace("-", " ").split()}
        return self.glue | self.vague | words


TRIGGERS = (
    "months", "weekdays", "units", "seasons", "parts", "days", "holidays", "refs", "sets", "decades", "clock",
    "centuries", "eras",
)  # fmt: skip
WORDS = (*TRIGGERS, "numbers", "ordinals", "shifts")
