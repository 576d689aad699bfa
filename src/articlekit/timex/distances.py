"""Resolvers of distances in time: "three days ago", "a year earlier", "two weeks from Sunday"."""

from datetime import timedelta

from articlekit.timex.calendar import HOURS, day_of, length_value, shifted, value_of
from articlekit.timex.moments import UNKNOWN, Groups, mod_of
from articlekit.timex.quarters import latest
from articlekit.timex.scene import Found, Scene, key, number_of, tense


def ago(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a distance from the day of writing or the last date of the text: "three days ago", "a year earlier"."""
    table = scene.table
    unit = table.units[key(groups["unit"] or "")]
    way = -1 if groups.get("back") else 1
    number = _number(groups, scene)
    if number is None and groups.get("then"):
        return Found("DURATION", length_value("X", unit))
    if number is None:
        return Found("DATE", "PAST_REF" if way < 0 else "FUTURE_REF")
    start = scene.named.of(unit) if groups.get("then") and any(scene.named) and not scene.of_months else scene.anchor
    mod = mod_of(groups, scene)
    if unit == "Y" and number == 1 and way < 0 and scene.period and scene.period == scene.quarter:
        return latest(groups, scene)
    if scene.of_months and unit == "Y" and groups.get("then") and (ended := day_of(scene.time_named)):
        there = shifted(ended, way * number, unit)  # "For the six months ended Aug. 12 ... a year earlier"
        return Found("DATE", there.isoformat(), mod) if there else None
    if unit in HOURS:
        return Found("TIME", (start.isoformat() if start else "XXXX-XX-XX") + "TXX:XX", mod)
    there = shifted(start, way * number, unit) if start else None
    if start and not there and unit == "Y" and way < 0:
        return Found("DATE", f"BC{number - start.year + 1:04}", mod)
    return Found("DATE", value_of(there, unit) if there else UNKNOWN.get(unit, "XXXX"), mod)


def _number(groups: Groups, scene: Scene) -> int | None:
    """Return how many units a distance has: one where none is said of a single unit, None where it is vague."""
    words = key(groups.get("n") or "")
    if not words:
        return 1 if key(groups["unit"] or "") in scene.table.singular else None
    if (number := number_of(groups["n"], scene.table)) is not None:
        return number
    vague = scene.table.amounts.get(words, "")
    return int(vague) if vague.isdecimal() else None


def from_day(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a distance from a day near the day of writing: "a week from Friday", "two weeks ago Sunday"."""
    number = number_of(groups.get("n"), scene.table)
    unit = scene.table.units[key(groups["unit"] or "")]
    if number is None:
        return None
    if not scene.anchor:
        return Found("DATE", "XXXX-XX-XX")
    way = -1 if groups.get("back") else 1
    offset = scene.table.days[key(groups["today"] or "")] if groups.get("today") else _away(groups, way, scene)
    there = shifted(scene.anchor + timedelta(days=offset), way * number, unit)
    return Found("DATE", there.isoformat(), mod_of(groups, scene)) if there else None


def _away(groups: Groups, way: int, scene: Scene) -> int:
    """Return how many days the nearest weekday of a name lies ahead, or (-1) back: none where it is today."""
    wanted = scene.table.weekdays[key(groups["weekday"] or "")]
    if not scene.anchor:
        return 0
    return way * ((wanted - scene.anchor.isoweekday()) * way % 7)


def ahead(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a distance into the future, where the sentence looks ahead: "will be repaid in five years"."""
    return ago(groups, scene) if tense(scene) > 0 and (groups.get("n") or "")[-1:].isalnum() else None
