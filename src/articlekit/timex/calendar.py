"""Calendar arithmetic on TIMEX3 values: a day's value at each grain, shifts, and the days that a value covers."""

from datetime import date, timedelta
from functools import lru_cache

import regex

from articlekit.patterns import compiled

# First months of the seasons and quarters, meteorological and of the northern hemisphere, where the corpora's news is.
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
LENGTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}
HOURS = {"TH": "H", "TM": "M", "TS": "S"}
DAYS = {"D": 1, "W": 7, "WE": 7, "FN": 14}

VALUE = compiled(
    r"""
    (?P<century>\d{2}) (?: XX )? (?: $ )
    | (?P<decade>\d{3}) X?$
    | (?P<year>\d{4}) (?: -
        (?: (?P<month>\d{2}) (?: - (?P<day>\d{2}) )?
        | W (?P<week>\d{2}) (?: - (?P<weekday>\d|WE) )?
        | Q (?P<quarter>[1-4])
        | H (?P<half>[12])
        | (?P<season>SP|SU|FA|WI)
        ) )? (?: T .* )? $
    """,
    regex.VERBOSE,
)


def day_of(text: str | None) -> date | None:
    """Return the day that an ISO 8601 string begins with, None where it holds no full day.

    >>> day_of("2025-10-05T22:10:00")
    datetime.date(2025, 10, 5)
    """
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def shifted(day: date, count: int, unit: str) -> date | None:
    """Return the day that lies so many units on; None past the calendar's ends.

    >>> shifted(date(2024, 1, 31), 1, "M")
    datetime.date(2024, 2, 29)
    """
    try:
        if unit in DAYS:
            return day + timedelta(days=count * DAYS[unit])
        from calendar import monthrange  # few articles ask for it

        months = day.year * 12 + day.month - 1 + count * LENGTHS.get(unit, 12)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def value_of(day: date, unit: str) -> str:
    """Return the value of the unit of time in which a day lies.

    >>> [value_of(date(2025, 10, 5), unit) for unit in ("D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE")]
    ['2025-10-05', '2025-W40', '2025-W40-WE', '2025-10', '2025-Q4', '2025-H2', '2025', '202', '20']
    """
    if unit in ("W", "WE", "FN"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    match unit:
        case "M":
            return f"{day:%Y-%m}"
        case "Q":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "H":
            return f"{day.year:04}-H{(day.month + 5) // 6}"
        case "Y" | "DE" | "CE":
            return f"{day.year:04}"[: {"Y": 4, "DE": 3, "CE": 2}[unit]]
    return day.isoformat()


def length_value(number: str, unit: str) -> str:
    """Return the value of a duration.

    >>> length_value("3", "D"), length_value("10", "TH"), length_value("X", "DE")
    ('P3D', 'PT10H', 'PXDE')
    """
    if unit == "FN":
        return f"P{2 * int(number) if number.isdecimal() else number}W"
    return f"PT{number}{HOURS[unit]}" if unit in HOURS else f"P{number}{unit}"


@lru_cache(maxsize=4096)
def covered(value: str) -> tuple[str | None, str | None]:
    """Return the first and the last day that a value covers, as ISO 8601; Nones where it covers no known day.

    >>> covered("2025-W39"), covered("1989-Q3"), covered("XXXX-09-30")
    (('2025-09-22', '2025-09-28'), ('1989-07-01', '1989-09-30'), (None, None))
    """
    read = VALUE.match(value)
    if not read:
        return None, None
    try:
        first, last = _ends(read)
    except (ValueError, OverflowError):
        return None, None
    return first.isoformat(), last.isoformat()


def _ends(read: "regex.Match[str]") -> tuple[date, date]:
    if read["century"]:
        return date(int(read["century"]) * 100 or 1, 1, 1), date(int(read["century"]) * 100 + 99, 12, 31)
    if read["decade"]:
        return date(int(read["decade"]) * 10 or 1, 1, 1), date(int(read["decade"]) * 10 + 9, 12, 31)
    year = int(read["year"])
    if read["week"]:
        return _week(year, int(read["week"]), read["weekday"])
    if read["day"]:
        return (day := date(year, int(read["month"]), int(read["day"]))), day
    first, length = _months(read)
    begin = date(year, first, 1)
    end = shifted(begin, length, "M")
    return begin, (end - timedelta(days=1) if end else date(year, 12, 31))


def _week(year: int, week: int, weekday: str | None) -> tuple[date, date]:
    monday = date.fromisocalendar(year, week, 1)
    if weekday == "WE":
        return monday + timedelta(days=5), monday + timedelta(days=6)
    if weekday:
        return (day := date.fromisocalendar(year, week, int(weekday))), day
    return monday, monday + timedelta(days=6)


def _months(read: "regex.Match[str]") -> tuple[int, int]:
    """Return the first month of what a value covers and how many it covers."""
    if read["month"]:
        return int(read["month"]), 1
    if read["quarter"]:
        return int(read["quarter"]) * 3 - 2, 3
    if read["half"]:
        return int(read["half"]) * 6 - 5, 6
    if read["season"]:
        return SEASONS[read["season"]], 3
    return 1, 12
