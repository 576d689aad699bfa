"""Resolvers of parts of a year, and of the periods that business reports compare."""

from articlekit.timex.calendar import shifted, value_of
from articlekit.timex.moments import Groups, mod_of, ordinal
from articlekit.timex.scene import Found, Scene, key
from articlekit.timex.years import year_of


def quarter(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a numbered part of a year: "the third quarter of 1990", "next year's first half", "Q3"."""
    number = ordinal(groups.get("n"), scene)
    unit = scene.table.units.get(key(groups.get("unit") or ""), "Q")
    found = _part_of_year(number, unit, groups, scene) if number else None
    return found._replace(fiscal=bool(groups.get("fiscal"))) if found else None


def two_quarters(groups: Groups, scene: Scene) -> Found | None:
    """Resolve half a year by its quarters: "the first two quarters of 1990"."""
    return _part_of_year(2 if groups.get("last") else 1, "H", groups, scene)


def _part_of_year(number: int, unit: str, groups: Groups, scene: Scene) -> Found | None:
    if number > (2 if unit == "H" else 4):
        return None
    year = year_of(groups.get("year"), scene)
    if year is None and groups.get("beside") and scene.quarter_named:
        year = int(scene.quarter_named[:4])
    if year is None and scene.anchor:
        shift = groups.get("shift")
        year = (
            scene.anchor.year + scene.table.shifts.get(key(shift), 0) if shift else _quarter_year(number, unit, scene)
        )
    return Found("DATE", f"{year:04}-{unit}{number}" if year else f"XXXX-{unit}{number}", mod_of(groups, scene))


def last_half(groups: Groups, scene: Scene) -> Found | None:
    """Resolve the second half of a year, called its last."""
    return quarter({**groups, "n": "2"}, scene)


def _quarter_year(number: int, unit: str, scene: Scene) -> int | None:
    """Return the year of a quarter without one: a report early in the year is on the last one's end."""
    if not scene.anchor:
        return None
    length = 6 if unit == "H" else 3
    ahead = (number - 1) * length + 1 - scene.anchor.month
    return scene.anchor.year - (ahead > 6)


def latest(groups: Groups, scene: Scene) -> Found | None:
    """Resolve the period that a business report is on: "the latest quarter", "the quarter", "the latest period"."""
    year = year_of(groups.get("year"), scene)
    if not scene.quarter or not scene.quarter[:4].isdecimal():
        if groups.get("newest") and scene.anchor and (there := shifted(scene.anchor, -1, "Q")):
            return Found("DATE", value_of(there, "Q"))
        return Found("DATE", f"{year:04}") if year else None
    if groups.get("that") and scene.quarter_named:
        return Found("DATE", scene.quarter_named)
    if groups.get("back") and groups.get("period") and scene.of_months:
        return Found("DURATION", f"P{scene.period}")
    whole = _is_whole(groups, scene)
    year = year or int(scene.quarter[:4]) - bool(groups.get("back"))
    if number := ordinal(groups.get("which"), scene):
        return Found("DATE", f"{year:04}-Q{number}")
    if whole or (groups.get("bare") and scene.time_named == f"{year:04}"):
        return Found("DATE", f"{year:04}", mod_of(groups, scene))
    return Found("DATE", f"{year:04}{scene.quarter[4:]}", mod_of(groups, scene))


def _is_whole(groups: Groups, scene: Scene) -> bool:
    """Tell whether a year is meant rather than its quarter: "in the 1988 period", said of nine months."""
    return scene.period != scene.quarter and bool(groups.get("year") or groups.get("bare"))
