"""Resolvers of lengths of time, of repeated times and of times of day."""

from datetime import date, timedelta

from articlekit.timex.calendar import HOURS, day_of, length_value, shifted, value_of
from articlekit.timex.moments import UNKNOWN, Groups, day, mod_of, numeric
from articlekit.timex.scene import Found, Scene, key, number_of
from articlekit.timex.years import is_near, year_of

RECENT = 7  # days
HALF_QUARTER = 45  # days
# What "and a half" adds to a length in these units.
HALVES = {"Y": "6M", "M": "15D", "TH": "30M", "TM": "30S", "D": "T12H", "DE": "5Y", "CE": "50Y"}
# What half of a unit is, and a quarter.
HALF = {"TH": (30, "TM"), "Y": (6, "M"), "DE": (5, "Y"), "CE": (50, "Y"), "D": (12, "TH"), "TM": (30, "TS")}
FOURTHS = {"TH": (15, "TM"), "Y": (3, "M"), "CE": (25, "Y")}
# Parts of the day in which an hour up to 12 counts from noon
LATE = frozenset(("PM", "MI", "AF", "EV", "NI"))


def amount(words: str | None, scene: Scene) -> str | None:
    """Return a count as a value spells it: digits, or X for "several"."""
    if not words:
        return "X"
    words = words.strip()
    if (vague := scene.table.amounts.get(key(words))) is not None:
        return vague
    mark = scene.table.decimal
    if mark in words and words.replace(mark, "").isdecimal():
        return words.replace(mark, ".")
    number = number_of(words, scene.table)
    return None if number is None else str(number)


def duration(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a length of time: "18-month", "more than a decade", "the past three weeks", "years"."""
    unit = scene.table.units.get(key(groups.get("unit") or ""))
    single = key(groups.get("unit") or "") in scene.table.singular
    number = amount(groups.get("n") or ("1" if single else None), scene)
    if unit is None or number is None or unit == "P":
        return None
    value = length_value(number, unit) + (HALVES.get(unit, "") if groups.get("half") else "")
    return Found("DURATION", value, mod_of(groups, scene), days=stretch(groups, number, unit, scene))


def stretch(groups: Groups, number: str, unit: str, scene: Scene) -> tuple[str, str] | None:
    """Return the first and last day of a length that ends or begins on the day of writing: "the past two years"."""
    way = scene.table.shifts.get(key(groups.get("shift") or ""), 0)
    if not way or not scene.anchor or not number.isdecimal() or unit in HOURS:
        return None
    there = shifted(scene.anchor, way * int(number), unit)
    if not there:
        return None
    return min(there, scene.anchor).isoformat(), max(there, scene.anchor).isoformat()


def recent(groups: Groups, scene: Scene) -> Found | None:
    """Resolve units of time of which nobody says how many, near the present: "recent years", "coming weeks"."""
    return Found("DATE", "PAST_REF" if groups.get("recent") else "FUTURE_REF")


def half(groups: Groups, scene: Scene) -> Found | None:
    """Resolve half a unit or a quarter of it: "half an hour" is PT30M, "half a century ago" fifty years back."""
    unit = scene.table.units.get(key(groups.get("unit") or ""), "")
    parts = (FOURTHS if groups.get("fourth") else HALF).get(unit)
    if not parts:
        return Found("DURATION", f"P0.5{unit}", mod_of(groups, scene)) if unit and not groups.get("fourth") else None
    number, smaller = parts
    if not groups.get("back"):
        return Found("DURATION", length_value(str(number), smaller), mod_of(groups, scene))
    if smaller in HOURS:
        return Found("TIME", (scene.anchor.isoformat() if scene.anchor else "XXXX-XX-XX") + "TXX:XX")
    there = shifted(scene.anchor, -number, smaller) if scene.anchor else None
    return Found("DATE", value_of(there, smaller) if there else UNKNOWN.get(smaller, "XXXX"), mod_of(groups, scene))


def while_(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a length of which nothing is said: "some time", "a while"."""
    return Found("DURATION", "PXX")


def often(groups: Groups, scene: Scene) -> Found | None:
    """Resolve an adverb of frequency: "daily", "annually"."""
    return Found("SET", scene.table.often[key(groups["words"] or "")])


def every(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a repeated time: "every Tuesday", "each July", "every two years", "twice a week"."""
    table = scene.table
    if groups.get("weekday"):
        return Found("SET", f"XXXX-WXX-{table.weekdays[key(groups['weekday'] or '')]}" + part(groups, scene))
    if groups.get("month"):
        return Found("SET", f"XXXX-{table.months[key(groups['month'] or '')]:02}")
    unit = table.units.get(key(groups.get("unit") or ""))
    number = amount(groups.get("n") or "1", scene)
    if unit in ("SP", "SU", "FA", "WI"):
        return Found("SET", f"XXXX-{unit}")
    if groups.get("part"):
        return Found("SET", "XXXX-XX-XX" + part(groups, scene))
    return Found("SET", length_value(number or "1", unit)) if unit else None


def part(groups: Groups, scene: Scene) -> str:
    """Return the part of the day that an expression names, as a value spells it: ``TMO``; "" where it names none."""
    words = groups.get("part")
    return "T" + scene.table.clocks[key(words)] if words else ""


def day_part(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a part of a day: "this morning", "Friday night", "yesterday afternoon"."""
    value = day(groups, scene)
    if value is None:
        shift = scene.table.shifts.get(key(groups.get("shift") or groups.get("then") or ""), 0)
        start = told_day(scene) if groups.get("then") else scene.anchor
        value = (start + timedelta(days=shift)).isoformat() if start else "XXXX-XX-XX"
    return Found("TIME", value + part(groups, scene), mod_of(groups, scene))


def told_day(scene: Scene) -> date | None:
    """Return the day that the text tells of: the last one that it named, if not long before it was written.

    A story of another time, which named none near the day of writing, tells of its own days.

    >>> from articlekit.tables.dates import Dates
    >>> from articlekit.timex.scene import Named
    >>> told_day(Scene(Dates(), anchor=date(2025, 10, 15), named=Named(day=date(2025, 10, 13))))
    datetime.date(2025, 10, 13)
    """
    told = scene.named.day
    if not told or not scene.anchor or abs((scene.anchor - told).days) < RECENT:
        return told or scene.anchor
    return scene.anchor if scene.news or is_near(told, scene) else told


def tonight(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a part of the day that the text tells of: "in the morning", "overnight"."""
    today = told_day(scene) if groups.get("told") else scene.anchor
    return Found("TIME", (today.isoformat() if today else "XXXX-XX-XX") + part(groups, scene), mod_of(groups, scene))


def clock(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a time of day, with or without its day: "10:04 p.m. EDT", "noon Thursday", "0900 GMT"."""
    time = _time(groups, scene)
    if time is None:
        return None
    today = scene.anchor if scene.news else told_day(scene)
    value = day(groups, scene) or (today.isoformat() if today else "XXXX-XX-XX")
    zone = scene.table.zones.get((groups.get("zone") or "").replace(".", "").upper())
    return Found("TIME", value + time, mod_of(groups, scene), zone)


def stamp(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a date and time in digits, as ISO 8601 or as a content manager writes them."""
    time, there = _time(groups, scene), numeric(groups if groups.get("mark") else {**groups, "iso": "-"}, scene)
    return Found("TIME", there.value + time, offset=groups.get("offset")) if time and there else None


def _time(groups: Groups, scene: Scene) -> str | None:
    """Return hour and minute as a value spells them."""
    if groups.get("noon"):
        return "T" + scene.table.clocks[key(groups["noon"] or "")]
    hour, minute = number_of(groups.get("hour"), scene.table), number_of(groups.get("minute") or "0", scene.table)
    if groups.get("thirty"):
        minute = 30
    if hour and (groups.get("past") or groups.get("to")):
        hour, minute = (hour, 15) if groups.get("past") else ((hour - 1) or 12, 45)
    half = scene.table.clocks.get(key(groups.get("half") or groups.get("part") or ""), "")
    if hour is None or minute is None or hour > (12 if half in ("AM", "PM") else 24) or minute > 59:
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half in LATE else 0)
    seconds = f":{groups['second']}" if groups.get("second") else ""
    return f"T{hour:02}:{minute:02}{seconds}"


def fiscal_length(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a named length: "the year ended June 30" is a year long, "the quarter ended June 30" is the second."""
    last = day_of(day(groups, scene)) if scene.table.units.get(key(groups.get("unit") or "")) == "Q" else None
    if last and (middle := shifted(last, -HALF_QUARTER, "D")):
        return Found("DATE", value_of(middle, "Q"))
    year = None if groups.get("month") else year_of(groups.get("year"), scene)
    return Found("DATE", f"{year:04}") if year else duration({**groups, "n": "1"}, scene)
