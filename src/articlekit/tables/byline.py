"""The type of a language's table `byline`."""

from collections.abc import Mapping

from msgspec import Struct

from articlekit.rules import Rule


class Byline(Struct, frozen=True, kw_only=True):
    """Forms of bylines and of the day of publication.

    `credits` are tried on short lines near the story's head and foot, in order; their groups say what the words
    that they hold name: ``authors``, ``reporters`` (authors where no byline names any, else contributors),
    ``contributors``, ``poster``, ``publisher``, or ``others`` (photographers, editors: nobody's byline).
    `closings` are searched in the last lines of the story, where one of the `cues` stands.

    `leads` are lines that only lead to the names below them. `pictures` are words of a picture's credit.

    `stamps` read a day, and the time of day with it; their groups are ``year`` (with ``era``, or ``buddhist`` in
    its place), ``month`` (a name of `months`, or a number), ``day``, ``hour``, ``minute``, ``second``, ``half`` (of the
    day) and ``zone``. `published` and `modified` are what stands before a stamp and says what it stamps (group ``who``:
    whom it names); a word of `events` there says that it is none.
    `month_first` is the order of days in numbers, unless one of `day_first` stands in the text.
    `noise` is what stands among names and stamps and means nothing.

    Word lists are in lower case. `roles` end a job's description, `beats` stand before them, `desks` sign for
    many people, `outlets` end the name of an outlet; `joins` join names, and so do those of `prefixed`, which are
    written as one word with the name behind them, unless it is a name that begins so; `fors` lead to an outlet, `ins`
    to a place; `regions` follow a city's name; `nobody` are words that are in no one's name.
    """

    credits: tuple[Rule, ...] = ()
    leads: tuple[Rule, ...] = ()
    closings: tuple[Rule, ...] = ()
    cues: frozenset[str] = frozenset()
    stamps: tuple[Rule, ...] = ()
    published: tuple[Rule, ...] = ()
    modified: tuple[Rule, ...] = ()
    noise: tuple[Rule, ...] = ()
    events: frozenset[str] = frozenset()
    months: Mapping[str, int] = {}
    weekdays: frozenset[str] = frozenset()
    month_first: bool = False
    day_first: tuple[str, ...] = ()
    roles: frozenset[str] = frozenset()
    beats: frozenset[str] = frozenset()
    desks: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    prefixed: Mapping[str, frozenset[str]] = {}
    fors: frozenset[str] = frozenset()
    ins: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
