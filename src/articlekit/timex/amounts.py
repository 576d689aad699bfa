"""Forms of amounts of time and of what recurs."""

import regex

from articlekit.tables import Dates
from articlekit.timex.reading import Parts, Reading, Scene
from articlekit.timex.values import add

VAGUE = "X"
HALF = regex.compile(r"(?P<whole>\d+)(?:[ -]1/2|½)")


def number_of(words: str, table: Dates) -> int | None:
    """Return what a number in digits or words says, None where it says nothing exact.

    A pair such as "nineteen ninety-six" is a year, as people say it.
    """
    digits = words.replace(",", "")
    if digits.isdigit():
        return int(digits[:6])
    total = part = 0
    known = [table.numbers[word] for word in words.replace("-", " ").split() if word in table.numbers]
    known = known[1:] if known[1:] and known[0] == 1 and known[1] < 100 else known
    for value in known:
        if value >= 1000:
            total, part = total + max(part, 1) * value, 0
        elif value == 100:
            part = max(part, 1) * 100
        elif 10 <= part <= 20 and value >= 10:
            part = part * 100 + value
        else:
            part += value
    return total + part if known else None


def amount(parts: Parts, table: Dates) -> str:
    """Return the amount that a number names, as TIMEX3 writes it: `3`, `1.5`, `X`."""
    words = parts.get("number", "")
    decimal = words.replace(",", ".")
    if decimal.replace(".", "", 1).isdigit() and decimal.count(".") == 1 and len(decimal.split(".")[1]) < 3:
        return decimal
    if fraction := HALF.fullmatch(words):
        return f"{fraction['whole']}.5"
    number = None if set(words.split()) & table.vague else number_of(words, table)
    if "half" in parts:
        return f"{number or 0}.5"
    return VAGUE if number is None else str(number)


def period(quantity: str, unit: str) -> str:
    """Return a TIMEX3 duration; half a unit in the next finer one.

    >>> period("18", "M"), period("2.5", "Y"), period("0.5", "TH"), period("X", "DE")
    ('P18M', 'P2Y6M', 'PT30M', 'PXDE')
    """
    finer = {"Y": ("M", 12), "TH": ("TM", 60), "TM": ("TS", 60), "DE": ("Y", 10), "CE": ("Y", 100)}
    if quantity.endswith(".5") and unit in finer:
        fine, factor = finer[unit]
        whole = quantity.removesuffix(".5")
        front = "PT" if unit.startswith("T") else "P"
        more = f"{factor // 2}{fine.lstrip('T')}"
        return f"{front}{more}" if whole == "0" else f"{front}{whole}{unit.lstrip('T')}{more}"
    return f"PT{quantity}{unit[1:]}" if unit.startswith("T") else f"P{quantity}{unit}"


def duration(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "three days", "18-month"; with a direction ("the past two years") the days up to or from the anchor."""
    unit = scene.table.units[parts["unit"]]
    if unit == "WE":
        return Reading("DURATION", f"P{amount(parts, scene.table)}WE")
    quantity = fixed or amount(parts, scene.table)
    return Reading("DURATION", period(quantity, unit), None, stretch(parts, scene, quantity, unit))


def stretch(parts: Parts, scene: Scene, quantity: str, unit: str) -> tuple[str, str] | None:
    """Return the days that "the past two years" covers, counted from the anchor."""
    way = scene.table.shifts.get(parts.get("direction", ""), 0)
    if not way or not scene.anchor or not quantity.isdigit() or unit.startswith("T"):
        return None
    there = add(scene.anchor, unit, way * int(quantity))
    first, last = sorted((scene.anchor, there))
    return first.isoformat(), last.isoformat()


def sets(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "daily", "twice a year", "every three years"."""
    if parts.get("set") in scene.table.sets:
        return Reading("SET", scene.table.sets[parts["set"]])
    if "unit" not in parts:
        return None
    quantity = amount(parts, scene.table) if "number" in parts else "1"
    return Reading("SET", period(quantity, scene.table.units[parts["unit"]]))


def every(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "every Tuesday", "each July", "every summer", "Tuesday nights"."""
    table = scene.table
    part = "T" + table.parts[parts["part"]] if parts.get("part") in table.parts else ""
    if "weekday" in parts:
        return Reading("SET", f"XXXX-WXX-{table.weekdays[parts['weekday']]}{part}")
    if "month" in parts:
        return Reading("SET", f"XXXX-{table.months[parts['month']]:02}")
    if "season" in parts:
        return Reading("SET", f"XXXX-{table.seasons[parts['season']]}")
    return Reading("SET", f"XXXX-XX-XX{part}") if part else None


def while_(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "a while": an unknown amount of an unknown unit."""
    return Reading("DURATION", "PXX")
