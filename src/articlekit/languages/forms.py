"""Time expressions: what is alike in the languages of Europe and Asia.

`FORMS` tells of each kind of expression which words give it away and what it resolves to; a language's table says in
`Row`s how it is written there, with examples. Dates in digits are the same everywhere.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from articlekit.rules import Words
from articlekit.tables.dates import DateRule


class Form(NamedTuple):
    """The classes of words that give an expression away, and the resolver of `articlekit.timex`."""

    on: tuple[str, ...]
    resolve: str


class Row(NamedTuple):
    """How a form is written in a language: a verbose pattern, its examples and near misses."""

    pattern: str
    yes: Mapping[str, Mapping[str, str | None]] | tuple[str, ...]
    no: tuple[str, ...] = ()


NUMBER = ("digits", "numerals")
# Where the word that tells a form stands last, any earlier one gives it away: "2024年第3四半期"
EARLIER = (*NUMBER, "years", "lengths", "seasons", "often", "references")
FORMS: Mapping[str, Form] = {
    "iso-time": Form(("years",), "stamp"),
    "iso": Form(("years",), "numeric"),
    "digits-time": Form(("digits", "years"), "stamp"),
    "digits": Form(("digits",), "numeric"),
    "clock-day": Form(("clocks", *NUMBER), "clock"),
    "day-clock": Form(("weekdays", "months", "days"), "clock"),
    "clock": Form(("clocks", *NUMBER), "clock"),
    "every-day": Form(("weekdays", "months"), "every"),
    "every": Form(("lengths", "clocks", "seasons"), "every"),
    "day-part": Form(("clocks", "weekdays", "months", "days", "weekparts"), "day_part"),
    "part-day": Form(("clocks", "weekdays", "months", "days"), "day_part"),
    "this-part": Form(("clocks",), "day_part"),
    "tonight": Form(("clocks",), "tonight"),
    "part": Form(("clocks",), "tonight"),
    "range-first": Form(NUMBER, "date"),
    "day": Form(("weekdays", "months", "days"), "date"),
    "month-year": Form(("months",), "date"),
    "month-of-year": Form(("months",), "date"),
    "month": Form(("months",), "date"),
    "holiday": Form(("holidays",), "holiday"),
    "quarter": Form(("quarters",), "quarter"),
    "decade": Form((*NUMBER, "years", "decades"), "decade"),
    "century": Form(("centuries",), "century"),
    "bc": Form(("eras", "years", *NUMBER), "year"),
    "season": Form(("seasons",), "season"),
    "this": Form(("lengths",), "this"),
    "following": Form(("lengths",), "following"),
    "ago": Form(("lengths",), "ago"),
    "in-time": Form(("lengths",), "ago"),
    "ahead": Form(("lengths",), "ahead"),
    "half": Form(("lengths",), "half"),
    "and-a-half": Form(("lengths",), "duration"),
    "recent": Form(("lengths",), "recent"),
    "stretch": Form(("lengths",), "duration"),
    "length": Form(("lengths",), "duration"),
    "many": Form(("lengths",), "duration"),
    "while": Form(("spells",), "while"),
    "often": Form(("often",), "often"),
    "year": Form(("years",), "year"),
    "reference": Form(("references",), "reference"),
    "range-day": Form(NUMBER, "range_day"),
    "range-year": Form(NUMBER, "range_year"),
    "mod": Form((), ""),
}

DIGITS: Mapping[str, Row] = {
    "iso-time": Row(
        r"\b (?P<year>[12]\d{3}) - (?P<one>\d\d) - (?P<two>\d\d) [T ] (?P<hour>[012]\d) : (?P<minute>\d\d) (?: : (?P<second>\d\d) )? (?P<iso>Z)?",
        {"2024-03-05T10:20:00Z": {"hour": "10"}},
    ),
    "iso": Row(
        r"(?<![\d-]) (?P<year>(?:1\d|20)\d\d) (?P<iso>[-/]) (?P<one>\d\d) [-/] (?P<two>\d\d) (?![\d-])",
        {"(2024-03-05)": {"one": "03"}},
        ("ISBN 978-2024-03-056",),
    ),
    # As a content manager stamps an article: "10/05/2025 – 22:10".
    "digits-time": Row(
        r"(?<![\d/.-]) (?P<one>\d{1,2}) (?P<mark>[/.-]) (?P<two>\d{1,2}) (?P=mark) (?P<year>(?:19|20)\d\d) (?: ,[ ] | [ ][-–—|@][ ] | [ ] ) (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?: : (?P<second>[0-5]\d) )? (?!\d)",
        {"31.10.1989, 22:10": {"one": "31", "hour": "22"}},
        ("31.10.1989 3:1",),
    ),
    "digits": Row(
        r"(?<![\d/.-]) (?P<one>\d{1,2}) (?P<mark>[/.-]) (?P<two>\d{1,2}) (?P=mark) (?P<year>(?:1[89]|20)?\d\d) (?![\d/-]|\.\d)",
        {"31.10.1989": {"year": "1989"}, "(31/10/89)": {"year": "89"}},
        ("1.2.33.4",),
    ),
}


def rules(code: str, words: Words, rows: Mapping[str, Row], also: tuple[str, ...] = ()) -> tuple[DateRule, ...]:
    """Return a language's rules in the order of its rows, each with the id of its form.

    A second row of one form has a name behind a plus: ``ago+since``. `also` are classes of words that give each of
    them away, besides those of the form.
    """
    return tuple(
        DateRule(
            id=f"{code}/dates/{name.replace('+', '-')}",
            on=tuple(dict.fromkeys((*FORMS[name.partition("+")[0]].on, *also))),
            resolve=FORMS[name.partition("+")[0]].resolve,
            pattern=row.pattern,
            words=words,
            yes=row.yes,
            no=row.no,
        )
        for name, row in rows.items()
    )


def numbered(forms: str, first: int = 1) -> dict[str, int]:
    """Return words with their numbers; forms of one word stand between spaces, words between bars.

    >>> numbered("eins ein|zwei")
    {'eins': 1, 'ein': 1, 'zwei': 2}
    """
    return {word.replace("_", " "): n for n, row in enumerate(forms.split("|"), first) for word in row.split()}


def mapped(**forms: str) -> dict[str, str]:
    """Return words with what they map to; an underscore is a space.

    >>> mapped(D="tag tage", Y="jahr")
    {'tag': 'D', 'tage': 'D', 'jahr': 'Y'}
    """
    return {word.replace("_", " "): to for to, row in forms.items() for word in row.split()}


def phrases(text: str) -> tuple[str, ...]:
    """Return words; an underscore is a space."""
    return tuple(word.replace("_", " ") for word in text.split())


def lengths(units: Mapping[str, str]) -> tuple[str, ...]:
    """Return the units of time that a number may count."""
    return tuple(word for word, unit in units.items() if unit not in ("H", "SP", "SU", "FA", "WI"))


def classes(units: Mapping[str, str], **more: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the classes of words that give an expression away, besides those that have a field of their own."""
    of = {
        "lengths": lengths(units),
        "quarters": tuple(word for word, unit in units.items() if unit in ("Q", "H")),
        "seasons": tuple(word for word, unit in units.items() if unit in ("SP", "SU", "FA", "WI")),
        "centuries": tuple(word for word, unit in units.items() if unit == "CE"),
    }
    return of | {name: tuple(words) for name, words in more.items()}


# Centuries are numbered the Roman way from Lisbon to Moscow, in Latin letters.
ROMAN = {
    numeral: n
    for n, numeral in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(), 1
    )
}
ZONES = {
    "GMT": "+00:00", "UTC": "+00:00", "CET": "+01:00", "CEST": "+02:00", "MEZ": "+01:00", "MESZ": "+02:00", "EST": "-05:00", "EDT": "-04:00",
    "PST": "-08:00", "PDT": "-07:00", "BRT": "-03:00", "JST": "+09:00", "KST": "+09:00", "IST": "+05:30", "WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00",
}  # fmt: skip
YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)"
# What counts units: digits, or words with which a range goes on ("drei bis fünf Tage").
COUNT = r"(?P<n>\d[\d.,]*+(?<![.,])|(?i:\L<counts>)(?!\w)) (?: (?: [ ](?i:\L<to>)[ ] | [-–] ) (?: \d+ | (?i:\L<counts>)(?!\w) ) )?"
# A number that is no year: of things, of money, of a longer number.
NO_YEAR = r"(?<![\d$£€\#&.,:/-]|[ ][Nn][rRº°o][.°º]?[ ]) \b"
