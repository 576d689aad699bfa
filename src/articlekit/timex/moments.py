"""Resolvers of points in time: days, months, years and what words like "last" and "ago" make of them."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import takewhile

from articlekit.timex.calendar import SEASONS, covered, shifted, value_of
from articlekit.timex.scene import Found, Scene, key, number_of, tense
from articlekit.timex.years import near_year, story_year, told, year_of

Groups = Mapping[str, str | None]


def mod_of(groups: Groups, scene: Scene) -> str | None:
    """Return the TIMEX3 mod that an expression's first words give it."""
    words = groups.get("mod")
    return scene.table.mods.get(key(words)) if words else None


def day(groups: Groups, scene: Scene) -> str | None:
    """Return the value of any expression of one day, month or year, by the groups that it has."""
    if groups.get("month"):
        return _written(groups, scene)
    if groups.get("today"):
        return _spoken_day(scene.table.days[key(groups["today"] or "")], scene)
    if groups.get("weekday"):
        return _weekday(groups, scene)
    return _bare(ordinal(groups.get("day"), scene), scene) if groups.get("day") else None


def _bare(number: int | None, scene: Scene) -> str | None:
    """Return the last day of this number, or the next one where the sentence looks ahead: "on the 13th"."""
    if not scene.anchor or not number:
        return None
    way = 1 if tense(scene) > 0 else -1
    near = (scene.anchor + timedelta(days=way * days) for days in range(62))
    return next((there.isoformat() for there in near if there.day == number), None)


def _written(groups: Groups, scene: Scene) -> str | None:
    words = groups["month"] or ""
    month = scene.table.months.get(key(words)) or number_of(words, scene.table)
    number = ordinal(groups.get("day"), scene)
    if not month or not 1 <= month <= 12 or (number is not None and not 1 <= number <= 31):
        return None
    year = year_of(groups.get("year"), scene)
    if year is None and groups.get("shift"):
        year = _shifted_year(month, number, scene.table.shifts[key(groups["shift"] or "")], scene)
    if year is None and groups.get("then") and scene.named.year:
        year = scene.named.year.year
    if year is None and groups.get("years") and scene.anchor:
        year = scene.anchor.year + scene.table.shifts.get(key(groups["years"] or ""), 0)
    if year is None:
        year = near_year(month, number, scene)
        year = _over(year, month, number or 1, scene) if groups.get("over") else year
    head = f"{year:04}" if year is not None else "XXXX"
    value = f"{head}-{month:02}" + (f"-{number:02}" if number is not None else "")
    return value if number is None or year is None or covered(value)[0] else None


def _over(year: int | None, month: int, day: int, scene: Scene) -> int | None:
    """Return the year of a day on which something has ended: none that is still to come."""
    if year is None or not scene.anchor:
        return year
    return year - ((year, month, day) > (scene.anchor.year, scene.anchor.month, scene.anchor.day))


def ordinal(words: str | None, scene: Scene) -> int | None:
    """Return the number of "3rd", "third" or "3"."""
    digits = "".join(takewhile(str.isdecimal, words or ""))
    return number_of(digits or words, scene.table)


def _shifted_year(month: int, day: int | None, shift: int, scene: Scene) -> int | None:
    """Return the year of "last May": the last one that is over, "this May" this year's; days are over at once."""
    if not scene.anchor:
        return None
    if day is not None and shift:
        ahead = (month, day) > (scene.anchor.month, scene.anchor.day)
        return scene.anchor.year - ahead if shift < 0 else scene.anchor.year + (not ahead)
    # Nobody calls the month that has just ended "last May": that is the year before's.
    over = month >= scene.anchor.month - 1 if shift < 0 else month > scene.anchor.month
    if shift < 0:
        return scene.anchor.year - over
    return scene.anchor.year + (not over if shift > 0 else 0)


def _spoken_day(offset: int, scene: Scene) -> str:
    there = shifted(scene.anchor, offset, "D") if scene.anchor else None
    return there.isoformat() if there else "XXXX-XX-XX"


def _weekday(groups: Groups, scene: Scene) -> str:
    wanted = scene.table.weekdays[key(groups["weekday"] or "")]
    if not scene.anchor:
        return f"XXXX-WXX-{wanted}"
    if number := ordinal(groups.get("day"), scene):
        near = (scene.anchor + timedelta(days=days) for days in sorted(range(-15, 16), key=abs))
        return next((there.isoformat() for there in near if there.day == number), f"XXXX-WXX-{wanted}")
    if groups.get("then"):
        way = scene.table.shifts.get(key(groups["then"] or ""), 0)
        return _beside(scene.named.day or scene.anchor, wanted, way).isoformat()
    shift = groups.get("shift")
    away = (wanted - scene.anchor.isoweekday()) % 7  # days to the next one, today included
    back = away - 7 if away else 0
    if shift is None:
        return (scene.anchor + timedelta(days=away if tense(scene) > 0 else back)).isoformat()
    way = scene.table.shifts.get(key(shift), 0)
    if way < 0:
        return (scene.anchor + timedelta(days=back or -7)).isoformat()
    if way > 0:
        return (scene.anchor + timedelta(days=away or 7)).isoformat()
    in_week = wanted - scene.anchor.isoweekday()
    return (scene.anchor + timedelta(days=in_week if tense(scene) < 0 else away)).isoformat()


def _beside(day: date, weekday: int, way: int) -> date:
    """Return the weekday before (-1) or after (1) a day, or the nearest.

    >>> str(_beside(date(2025, 10, 13), 5, -1)), str(_beside(date(2025, 10, 13), 1, 1))
    ('2025-10-10', '2025-10-20')
    """
    ahead = (weekday - day.isoweekday()) % 7
    if way > 0:
        return day + timedelta(days=ahead or 7)
    return day + timedelta(days=ahead if ahead < 4 and not way else ahead - 7)


def date_(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a day or month in any form: "Sept. 30", "last May", "Friday", "yesterday"."""
    value = day(groups, scene)
    return Found("DATE", value, mod_of(groups, scene)) if value else None


def numeric(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a date in digits: year first as ISO, else in the language's order unless only the other makes sense."""
    one, two = int(groups["one"] or 0), int(groups["two"] or 0)
    # Dots put the day first in every language; slashes do so outside America.
    number, month = (one, two) if scene.table.day_first or groups.get("mark") == "." else (two, one)
    if groups.get("iso"):
        month, number = one, two
    elif month > 12 >= number:
        month, number = number, month
    year = year_of(groups.get("year"), scene)
    value = f"{year:04}-{month:02}-{number:02}"
    return Found("DATE", value) if covered(value)[0] else None


def range_day(groups: Groups, scene: Scene) -> Found | None:
    """Resolve the second day of "Sept. 28-30": of the same month as the first."""
    number = number_of(groups["day"], scene.table)
    first = scene.named.day
    if not first or not number:
        return None
    value = f"{first:%Y-%m}-{number:02}"
    return Found("DATE", value) if covered(value)[0] and number > first.day else None


def range_year(groups: Groups, scene: Scene) -> Found | None:
    """Resolve the second year of "2019-20": of the same century as the first, or the next."""
    number = number_of(groups["year"], scene.table)
    first = scene.named.year
    if not first or number is None:
        return None
    later = first.year // 100 * 100 + number
    later += 100 if later < first.year else 0
    return Found("DATE", f"{later:04}") if later - first.year < 30 else None


def year(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a year: "1989", "fiscal 1990", "early 1991", "’98"."""
    if groups.get("bc") or groups.get("ad"):
        number = number_of(groups.get("year"), scene.table)
        return Found("DATE", f"{'BC' if groups.get('bc') else ''}{number:04}") if number else None
    number = year_of(groups.get("year"), scene)
    return Found("DATE", f"{number:04}", mod_of(groups, scene)) if number else None


def decade(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a decade: "the 1990s", "the nineties", "the ’80s"."""
    words = (groups["decade"] or "").strip("'’‘")
    if words[:2].isdecimal():
        number = year_of(words.rstrip("s'’"), scene)
    else:
        number = year_of(str(scene.table.decades[key(words)]), scene)
    return Found("DATE", f"{number // 10}", mod_of(groups, scene)) if number else None


def century(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a century: the 20th is 19."""
    number = ordinal(groups.get("n"), scene)
    if not number or not 1 <= number <= 30:
        return None
    return Found("DATE", f"{'BC' if groups.get('bc') else ''}{number - 1:02}", mod_of(groups, scene))


def season(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a season: "this summer", "the fall of 1988", "last winter"."""
    unit = scene.table.units[key(groups["unit"] or "")]
    year = year_of(groups.get("year"), scene)
    if year is None and groups.get("then"):
        year = _season_beside(SEASONS[unit], scene.table.shifts.get(key(groups["then"] or ""), 0), scene)
    elif year is None and not groups.get("shift"):
        year = story_year(SEASONS[unit], scene)
    if year is None and scene.anchor and not groups.get("then"):
        year = _season_year(SEASONS[unit], groups.get("shift"), scene.anchor, scene)
    return Found("DATE", f"{year:04}-{unit}" if year else f"XXXX-{unit}", mod_of(groups, scene))


def _season_beside(first: int, way: int, scene: Scene) -> int | None:
    """Return the year of the season before (-1) or after (1) what the text named last, or (0) in its year."""
    there = scene.named.month or scene.named.year
    if not there or not way or not scene.named.month:
        return there.year + way if there else None
    return there.year + (first <= there.month if way > 0 else -(first + 2 >= there.month))


def _season_year(first: int, shift: str | None, anchor: date, scene: Scene) -> int:
    """Return the year in which a season begins: "this winter" said in January is last year's."""
    months = anchor.year * 12 + anchor.month - first
    begun, over = months // 12, (months - 3) // 12
    way = scene.table.shifts.get(key(shift), 0) if shift else 0
    if way:
        return over if way < 0 else begun + 1
    if begun != over:
        return begun
    lean = 0 if shift else tense(scene)
    if abs(lean) < 2:
        return anchor.year
    return over + 1 if lean > 0 else begun


UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "FN": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "H": "XXXX-HX",
    "DE": "XXXX",
    "CE": "XXXX",
}


def this(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a unit of time counted from the day of writing: "last week", "this year", "the end of next month"."""
    unit = scene.table.units[key(groups["unit"] or "")]
    shift = scene.table.shifts.get(key(groups.get("shift") or ""), 0)
    mod = mod_of(groups, scene)
    start = (scene.named.of(unit) if groups.get("told") and told(scene) else None) or scene.anchor
    if not start:
        return Found("DATE", UNKNOWN.get(unit, "XXXX"), mod)
    if unit == "WE" and shift == 0 and tense(scene) < (1, 1, 0, -1, -1, 0, 0)[start.isoweekday() - 1]:
        shift = -1  # "over the weekend", told in the first days of the week, or in the past tense later on
    there = shifted(start, shift, unit)
    return Found("DATE", value_of(there, unit), mod) if there else None


def following(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a unit of time counted from the last date of the text: "the following month", "that year"."""
    unit = scene.table.units[key(groups["unit"] or "")]
    shift = scene.table.shifts.get(key(groups.get("shift") or ""), 0)
    start = scene.named.of(unit)
    if not start:
        return Found("DATE", UNKNOWN.get(unit, "XXXX"))
    there = shifted(start, shift, unit)
    return Found("DATE", value_of(there, unit)) if there else None


def then(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a word for the time that the text named last: "until then", "Sept. 10, the day before the vote"."""
    first, last = covered(scene.time_named or "")
    if not scene.time_named or not first or not last:
        return None
    # What the text waits for is not the day of writing itself.
    if groups.get("awaited") and scene.anchor and first <= scene.anchor.isoformat() <= last:
        return None
    return Found("DATE", scene.time_named)


def reference(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a vague time: "now", "recently", "the future"."""
    return Found("DATE", scene.table.references[key(groups["words"] or "")])
