"""Arithmetic on TIMEX3 values: `2025-09-30`, `2025-W39`, `2025-Q3`, `2025-SU`, `2025`, `199` (a decade), `19` (a century)."""

from calendar import monthrange
from datetime import date, timedelta

import regex

VALUE = regex.compile(
    r"""
    (?P<year>\d{4})
    (?: -W(?P<week>\d\d) (?:-(?P<weekday>[1-7]|WE))?
      | -Q(?P<quarter>[1-4])
      | -H(?P<half>[12])
      | -(?P<season>SP|SU|FA|WI)
      | -(?P<month>\d\d) (?:-(?P<day>\d\d))?
    )?
    (?:T.*)?
    | (?P<decade>\d{3})
    | (?P<century>\d{2})
    """,
    regex.VERBOSE,
)
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # the month that each begins with, as meteorologists count
MONTHS_OF = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}
DAYS_OF = {"D": 1, "W": 7, "WE": 7}
NAMES = (  # the finest part of a value that is there names its unit
    ("day", "D"), ("month", "M"), ("weekday", "D"), ("week", "W"), ("quarter", "Q"), ("half", "H"), ("season", "Y"),
    ("year", "Y"), ("decade", "DE"), ("century", "CE"),
)  # fmt: skip


def day_of(text: str | None) -> date | None:
    """Return the day that an ISO 8601 text begins with, None where it begins with none.

    >>> day_of("2025-10-05T22:10")
    datetime.date(2025, 10, 5)
    """
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def make_day(year: int, month: int, day: int) -> date | None:
    """Return a day of the calendar, None where it has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def add_months(day: date, count: int) -> date:
    """Return the same day some months on, or the last day of a shorter month.

    >>> add_months(date(2025, 1, 31), 1)
    datetime.date(2025, 2, 28)
    """
    months = day.year * 12 + day.month - 1 + count
    year, month = min(max(months // 12, 1), 9999), months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_days(day: date, count: int) -> date:
    """Return a day some days on; the calendar's first or last day where it ends before."""
    return date.fromordinal(min(max(day.toordinal() + count, 1), date.max.toordinal()))


def add(day: date, unit: str, count: int) -> date:
    """Return a day some units on."""
    if unit in MONTHS_OF:
        return add_months(day, count * MONTHS_OF[unit])
    return add_days(day, count * DAYS_OF.get(unit, 0))


def truncate(day: date, unit: str) -> str:
    """Return the value of the unit that a day lies in.

    >>> truncate(date(2025, 10, 5), "W"), truncate(date(2025, 10, 5), "Q"), truncate(date(2025, 10, 5), "DE")
    ('2025-W40', '2025-Q4', '202')
    """
    year, week, _ = day.isocalendar()
    values = {
        "D": day.isoformat(),
        "W": f"{year:04}-W{week:02}",
        "WE": f"{year:04}-W{week:02}-WE",
        "M": day.isoformat()[:7],
        "Q": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "H": f"{day.year:04}-H{(day.month + 5) // 6}",
        "DE": day.isoformat()[:3],
        "CE": day.isoformat()[:2],
    }
    return values.get(unit, day.isoformat()[:4])


def unit_of(value: str) -> str | None:
    """Return the unit of a value: D, W, M, Q, H, Y, DE or CE; None where it is no known part of the calendar.

    >>> unit_of("2025-Q3"), unit_of("PAST_REF")
    ('Q', None)
    """
    found = VALUE.fullmatch(value)
    return next((unit for name, unit in NAMES if found[name]), None) if found else None


def first_day(value: str) -> date | None:
    """Return the first day that a value covers.

    >>> first_day("2025-W40")
    datetime.date(2025, 9, 29)
    """
    found = VALUE.fullmatch(value)
    if not found:
        return None
    if found["decade"] or found["century"]:
        return make_day(int(value.ljust(4, "0")) or 1, 1, 1)
    year = int(found["year"])
    if found["week"]:
        weekday = {"WE": 6, None: 1}.get(found["weekday"]) or int(found["weekday"])
        return week_day(year, int(found["week"]), weekday)
    month = int(found["month"] or 1)
    if found["quarter"]:
        month = int(found["quarter"]) * 3 - 2
    if found["half"]:
        month = int(found["half"]) * 6 - 5
    return make_day(year, SEASONS.get(found["season"], month), int(found["day"] or 1))


def week_day(year: int, week: int, weekday: int) -> date | None:
    """Return a day of an ISO week, None where the year has no such week."""
    try:
        return date.fromisocalendar(year, week, weekday)
    except ValueError:
        return None


def cover(value: str) -> tuple[str | None, str | None]:
    """Return the first and the last day that a value covers, as ISO 8601; None, None where it covers no known day.

    >>> cover("2025-09"), cover("PAST_REF")
    (('2025-09-01', '2025-09-30'), (None, None))
    """
    first, unit = first_day(value), unit_of(value)
    if not first or not unit:
        return None, None
    if value.endswith("-WE"):
        return first.isoformat(), add_days(first, 1).isoformat()
    if value[-2:] in SEASONS:
        return first.isoformat(), (add_months(first, 3) - timedelta(1)).isoformat()
    return first.isoformat(), last_day(first, unit).isoformat()


def last_day(first: date, unit: str) -> date:
    """Return the last day of a unit that begins on a day."""
    after = add(first, unit, 1)
    return add_days(after, -1) if after.year < 9999 else date.max


def shift(value: str, unit: str, count: int) -> str | None:
    """Return a value some units on, as fine as it was; None where the value is no known part of the calendar.

    >>> shift("1989-Q3", "Y", -1), shift("2025-01-31", "M", 1), shift("2024-SU", "Y", 1)
    ('1988-Q3', '2025-02-28', '2025-SU')
    """
    first, mine = first_day(value), unit_of(value)
    if not first or not mine:
        return None
    if value[-2:] in SEASONS:
        return f"{add(first, unit, count).year:04}-{value[-2:]}"
    return truncate(add(first, unit, count), "WE" if value.endswith("-WE") else mine)
