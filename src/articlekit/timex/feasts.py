"""The resolver of holidays: fixed days, weekdays of a month, days counted from Easter."""

from datetime import MAXYEAR, MINYEAR, date, timedelta

from articlekit.timex.calendar import day_of
from articlekit.timex.moments import Groups, mod_of
from articlekit.timex.scene import Found, Scene, key, tense
from articlekit.timex.years import AGAINST, story_year, year_of

EASTER = 4  # the month that Easter most often falls in


def holiday(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a holiday: a fixed day, the N-th weekday of a month, so many days from Easter, one day of one year."""
    row = scene.table.holidays[key(groups["holiday"] or "")]
    if day_of(row):
        return Found("DATE", row)
    year = year_of(groups.get("year"), scene)
    if groups.get("years") and scene.anchor:
        year = scene.anchor.year + scene.table.shifts[groups["years"] or ""]
    if year is None and not groups.get("shift"):
        year = story_year(EASTER if row[0] == "E" else int(row[:2]), scene)
    if year is not None or not scene.anchor:
        there = holiday_in(row, year) if year is not None else None
        return Found(
            "DATE", there.isoformat() if there else "XXXX-" + (row if row[0] != "E" and len(row) == 5 else "XX-XX")
        )
    way = scene.table.shifts.get(key(groups.get("shift") or ""), 0) or tense(scene)
    near = [d for y in (-1, 0, 1) if (d := holiday_in(row, scene.anchor.year + y))]
    anchor = scene.anchor
    if not near:
        return None
    there = min(near, key=lambda d: abs((d - anchor).days) * (AGAINST[abs(way)] if (d - anchor).days * way < 0 else 1))
    return Found("DATE", there.isoformat(), mod_of(groups, scene))


def holiday_in(row: str, year: int) -> date | None:
    """Return the day on which a holiday falls in a year.

    >>> [str(holiday_in(row, 2025)) for row in ("12-25", "11-4-4", "E+1")]
    ['2025-12-25', '2025-11-27', '2025-04-21']
    """
    if row.startswith("E"):
        from dateutil.easter import easter

        return easter(year) + timedelta(days=int(row[1:])) if 1 <= year <= 4000 else None
    row, _, more = row.partition("+")
    month, number, *nth = (int(part) for part in row.split("-"))
    if not MINYEAR <= year <= MAXYEAR:
        return None
    if not nth:
        return day_of(f"{year:04}-{row}")
    if nth[0] == 5:  # the last one
        last = date(year, month, 31)
        return last - timedelta(days=(last.isoweekday() - number) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(number - first.isoweekday()) % 7 + 7 * (nth[0] - 1) + int(more or 0))
