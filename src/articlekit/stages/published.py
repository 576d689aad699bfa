"""Stamps of publication: the days and times of day that a line prints, and which of them it calls updates."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

import regex

from articlekit.languages.world import AFTERNOON, AGENCIES, DIGITS, ERAS, ZONES
from articlekit.patterns import compiled
from articlekit.tables import Byline

# No line without a year holds a day.
YEAR = compiled(r"(?:19|20|25)\d\d|\d[./-]\d\d?[./-]\d\d|年|\p{Thai}[.]? ?\d\d")
NUMBERS = compiled(r"(?<![\d./-])(?P<first>[0-2]?\d|3[01])([./-])(?P<second>[0-2]?\d|3[01])\2(?:20)?\d\d(?![\d./-])")
# What NUMBERS can only find where this does, or one character before, in a thirtieth of the time.
NUMBERS_LIKE = compiled(r"\d([./-])\d\d?\1\d\d")
NOON = 12
CENTURY = 2000
# The Buddha's era, in which Thailand counts, is that many years ahead; its century of a year in two digits
BUDDHIST, BUDDHIST_CENTURY = 543, 2500
LETTER = compiled(r"\p{L}")
AGENCY_NAMES = frozenset(name.casefold() for name in AGENCIES)


class Stamp(NamedTuple):
    """A day, or a day and its time, in ISO 8601; where it stands in its line; what the line calls it."""

    value: str
    start: int
    end: int
    kind: str | None  # published, modified, event, or None where the line says nothing


class Order:
    """The order of days in numbers in a text: read off it when a line first asks."""

    def __init__(self, text: str, table: Byline) -> None:
        self.text = text
        self.table = table

    @cached_property
    def month_first(self) -> bool:
        """Whether days in numbers that leave it open begin with the month."""
        return is_month_first(self.text, self.table)


def is_month_first(text: str, table: Byline) -> bool:
    """Tell whether a text's days in numbers begin with the month: by those that say so, by hints, by its language.

    >>> from articlekit.languages import language
    >>> is_month_first("21/12/2023", language("en").byline), is_month_first("It cost £3", language("en").byline)
    (False, False)
    """
    days = [(int(found["first"]) > NOON, int(found["second"]) > NOON) for found in numbers(text)]
    first, second = any(one for one, _ in days), any(other for _, other in days)
    if first != second:
        return second
    return table.month_first and not any(hint in text for hint in table.day_first)


def numbers(text: str) -> "Iterator[regex.Match[str]]":
    """Yield the days in numbers of a text."""
    starts = (like.start() for like in NUMBERS_LIKE.finditer(text))
    tried = (NUMBERS.match(text, max(at - 1, 0)) or NUMBERS.match(text, at) for at in starts)
    return (found for found in tried if found)


def stamps(line: str, tables: tuple[Byline, ...], order: Order) -> list[Stamp]:
    """Return the stamps of a line, in the order in which they stand.

    >>> from articlekit.languages import language
    >>> table = language("en").byline
    >>> found = stamps("Sun, 10/05/2025 – 22:10", (table,), Order("", table))
    >>> [stamp[:1] + stamp[3:] for stamp in found]
    [('2025-10-05T22:10:00', None)]
    """
    line = line if line.isascii() else line.translate(DIGITS)
    if not YEAR.search(line):
        return []
    found: list[Stamp] = []
    low = line.lower()
    for table in tables:
        for rule in table.stamps:
            for match in rule.regex.finditer(line) if rule.may_match(low) else ():
                value = value_of(match.groupdict(), table, order)
                if value and not any(match.start() < other.end and other.start < match.end() for other in found):
                    found.append(Stamp(value, match.start(), match.end(), None))
    return list(labelled(line, sorted(found, key=lambda stamp: stamp.start), tables))


def labelled(line: str, found: list[Stamp], tables: tuple[Byline, ...]) -> Iterator[Stamp]:
    """Yield each stamp with what the words before it call it."""
    at = 0
    for stamp in found:
        kind = kind_of(line[at : stamp.start], tables) or event(line[at : stamp.start], line[stamp.end :], tables)
        yield stamp._replace(kind=kind)
        at = stamp.end


def kind_of(before: str, tables: tuple[Byline, ...]) -> str | None:
    """Return what the words before a stamp say that it stamps."""
    for table in tables:
        if any(rule.regex.search(before) for rule in table.modified):
            return "modified"
        if any(rule.regex.search(before) for rule in table.published):
            return "published"
    return None


def event(before: str, after: str, tables: tuple[Byline, ...]) -> str | None:
    """Return ``event`` where the words around a day are a sentence's: it is the day of what they tell.

    >>> from articlekit.languages import language
    >>> event("until ", "", (language("en").byline,)), event("the ", " flood", ()), event("science ", "", ())
    ('event', 'event', None)
    """
    word = "".join(before.split()[-1:])
    if any(word.lower() in table.events for table in tables):
        return "event"
    if not word.isalpha() or not word[0].islower() or not LETTER.search(after):
        return None
    leads = {lead for table in tables for rule in table.stamps for lead in rule.words.get("at", ())}
    leads = leads.union(*(table.weekdays for table in tables))
    return None if word in leads or word.casefold() in AGENCY_NAMES else "event"


def value_of(said: Mapping[str, str | None], table: Byline, order: Order) -> str | None:
    """Return the ISO 8601 value of a stamp's groups; None where they are no day of the calendar.

    >>> value_of({"first": "3", "second_number": "4", "year": "24"}, Byline(), Order("", Byline(month_first=True)))
    '2024-03-04'
    """
    day = day_of(said, table.months, order)
    if not day:
        return None
    time = time_of(said)
    return f"{day}T{time}" if time else day


def day_of(said: Mapping[str, str | None], months: Mapping[str, int], order: Order) -> str | None:
    """Return the ISO day of a stamp's groups."""
    if first := said.get("first"):
        numbers = int(first), int(said.get("second_number") or 0)
        leads = numbers[1] > NOON or (numbers[0] <= NOON and not said.get("dot") and order.month_first)
        month, day = numbers if leads else numbers[::-1]
    else:
        name = (said.get("month") or "").lower()
        month = int(name) if name.isdecimal() else months.get(name) or months.get(name.rstrip("."), 0)
        day = int(said.get("day") or 0)
    return f"{year_of(said)}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def year_of(said: Mapping[str, str | None]) -> int:
    """Return the year of a stamp's groups: two digits are of this century; other eras are counted from ours.

    >>> year_of({"year": "25"}), year_of({"buddhist": "2568"}), year_of({"buddhist": "68"})
    (2025, 2025, 2025)
    >>> year_of({"era": "令和", "year": "7"}), year_of({"era": "令和", "year": "元"})
    (2025, 2019)
    """
    if buddhist := said.get("buddhist"):
        return int(buddhist) - BUDDHIST + (BUDDHIST_CENTURY if len(buddhist) == 2 else 0)
    year = said.get("year") or ""
    if era := said.get("era"):
        return ERAS[era] + (int(year) if year.isdecimal() else 1)
    return int(year) if len(year) > 2 else CENTURY + int(year or 0)


def time_of(said: Mapping[str, str | None]) -> str | None:
    """Return the ISO time of a stamp's groups, with the offset from UTC where it prints a zone that has one.

    >>> time_of({"hour": "10", "minute": "04", "half": "p.m.", "zone": "EDT"})
    '22:04:00-04:00'
    """
    if not said.get("hour"):
        return None
    hour, half = int(said["hour"] or 0), (said.get("half") or "").replace(".", "").replace(" ", "").lower()
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half in AFTERNOON else 0)
    if hour > 23:
        return None
    return (
        f"{hour:02}:{int(said.get('minute') or 0):02}:{int(said.get('second') or 0):02}{offset(said.get('zone') or '')}"
    )


def offset(zone: str) -> str:
    """Return a zone's offset from UTC as ISO 8601 has it; nothing for a zone that has no fixed one.

    >>> offset("EDT"), offset("UTC+2"), offset("+0530"), offset("ET")
    ('-04:00', '+02:00', '+05:30', '')
    """
    sign = max(zone.find("+"), zone.find("-"))
    if sign < 0:
        return ZONES.get(zone, "")
    digits = "".join(filter(str.isdecimal, zone[sign:]))
    hours, minutes = (digits[:2], digits[2:]) if len(digits) > 2 else (digits, "")
    return f"{zone[sign]}{int(hours or 0):02}:{int(minutes or 0):02}"
