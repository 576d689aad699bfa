"""Resolvers of lengths of time, of repeated times and of times of day."""

from articlekit.timex.moments import Groups, day, mod_of, numeric, year_of
from articlekit.timex.scene import Found, Scene, key, number_of

HOURS = {"TH": "H", "TM": "M", "TS": "S"}
# What "and a half" adds to a length in these units.
HALVES = {"Y": "6M", "TH": "30M", "TM": "30S", "D": "T12H", "DE": "5Y", "CE": "50Y"}
# Parts of the day in which an hour up to 12 counts from noon
LATE = frozenset(("PM", "MI", "AF", "EV", "NI"))


def length_value(number: str, unit: str) -> str:
    """Return the value of a duration.

    >>> length_value("3", "D"), length_value("10", "TH"), length_value("X", "DE")
    ('P3D', 'PT10H', 'PXDE')
    """
    return f"PT{number}{HOURS[unit]}" if unit in HOURS else f"P{number}{unit}"


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
    return Found("DURATION", value, mod_of(groups, scene))


def recent(groups: Groups, scene: Scene) -> Found | None:
    """Resolve units of time of which nobody says how many, near the present: "recent years", "coming weeks"."""
    return Found("DATE", "PAST_REF" if groups.get("recent") else "FUTURE_REF")


def half(groups: Groups, scene: Scene) -> Found | None:
    """Resolve half a unit: "half an hour" is PT30M, "half a year" P6M."""
    unit = scene.table.units.get(key(groups.get("unit") or ""), "")
    value = {"TH": "PT30M", "Y": "P6M", "DE": "P5Y", "CE": "P50Y", "D": "PT12H", "TM": "PT30S"}.get(unit)
    return Found("DURATION", value or f"P0.5{unit}", mod_of(groups, scene)) if unit else None


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
        shift = scene.table.shifts.get(key(groups.get("shift") or ""), 0)
        value = day({"today": next((w for w, n in scene.table.days.items() if n == shift), None)}, scene)
    return Found("TIME", (value or "XXXX-XX-XX") + part(groups, scene), mod_of(groups, scene))


def tonight(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a word for this day's night."""
    today = scene.anchor.isoformat() if scene.anchor else "XXXX-XX-XX"
    return Found("TIME", today + part(groups, scene), mod_of(groups, scene))


def clock(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a time of day, with or without its day: "10:04 p.m. EDT", "noon Thursday", "0900 GMT"."""
    time = _time(groups, scene)
    if time is None:
        return None
    value = day(groups, scene) or (scene.anchor.isoformat() if scene.anchor else "XXXX-XX-XX")
    zone = scene.table.zones.get((groups.get("zone") or "").replace(".", "").upper())
    return Found("TIME", value + time, mod_of(groups, scene), zone)


def stamp(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a date and time in digits, as ISO 8601 or as a content manager writes them."""
    time, there = _time(groups, scene), numeric(groups if groups.get("mark") else {**groups, "iso": "-"}, scene)
    return Found("TIME", there.value + time) if time and there else None


def _time(groups: Groups, scene: Scene) -> str | None:
    """Return hour and minute as a value spells them."""
    if groups.get("noon"):
        return "T" + scene.table.clocks[key(groups["noon"] or "")]
    hour, minute = number_of(groups.get("hour"), scene.table), number_of(groups.get("minute") or "0", scene.table)
    if groups.get("thirty"):
        minute = 30
    half = scene.table.clocks.get(key(groups.get("half") or ""), "")
    if hour is None or minute is None or hour > (12 if half in ("AM", "PM") else 24) or minute > 59:
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half in LATE else 0)
    seconds = f":{groups['second']}" if groups.get("second") else ""
    return f"T{hour:02}:{minute:02}{seconds}"


def fiscal_length(groups: Groups, scene: Scene) -> Found | None:
    """Resolve a named length: "the year ended June 30" is a year long, whichever it is."""
    year = year_of(groups.get("year"), scene)
    return Found("DATE", f"{year:04}") if year else duration({**groups, "n": "1"}, scene)
