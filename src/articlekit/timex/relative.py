"""Forms that count from the day of writing or from the day last mentioned."""

from datetime import date

from articlekit.timex.amounts import VAGUE, amount, period, stretch
from articlekit.timex.reading import Parts, Reading, Scene
from articlekit.timex.values import add, add_days, first_day, shift, truncate, unit_of

UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "WE": "XXXX-WXX-WE", "H": "XXXX-HX"}
FINENESS = ("TS", "TM", "TH", "D", "WE", "W", "M", "Q", "H", "Y", "DE", "CE")
LONG = {"W": "W", "M": "M", "Y": "Y", "DE": "Y", "CE": "Y", "Q": "Q", "H": "M"}  # how fine "five months ago" is


def unknown(unit: str) -> str:
    """Return the value of a unit of which no year is known."""
    return UNKNOWN.get(unit, "XXXX")


def days(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "today", "yesterday", "the day before yesterday", with a part of the day "tonight", "yesterday morning"."""
    table = scene.table
    part = "T" + table.parts[parts["part"]] if parts.get("part") in table.parts else fixed
    step = table.days[parts["word"]]
    day = add_days(scene.anchor, step).isoformat() if scene.anchor else UNKNOWN["D"]
    return Reading("TIME" if part else "DATE", day + part)


def part(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "this morning", "last night"; the bare part, for the stage to join to its day, where no direction stands."""
    name = "T" + scene.table.parts[parts["part"]]
    way = scene.table.shifts.get(parts.get("direction", ""))
    if way is None:
        return Reading("TIME", name)
    day = add_days(scene.anchor, way).isoformat() if scene.anchor else UNKNOWN["D"]
    return Reading("TIME", day + name)


def shifted(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "last week", "this year", "the current quarter": the anchor's own unit, shifted."""
    unit = scene.table.units[parts["unit"]]
    if unit.startswith("T"):
        return Reading("DATE", "PRESENT_REF")
    way = scene.table.shifts[parts["direction"]] if "direction" in parts else int(fixed or 0)
    value = truncate(add(scene.anchor, unit, way), unit) if scene.anchor else unknown(unit)
    return Reading("DATE", value)


def weekend(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the weekend", "this weekend", "last weekend"."""
    if not scene.anchor:
        return Reading("DATE", UNKNOWN["WE"])
    way = scene.table.shifts.get(parts.get("direction", ""), 0)
    weekday = scene.anchor.isoweekday()
    if "direction" not in parts or (way == 0 and weekday < 3):
        way = -1 if weekday < 6 and scene.lean() <= 0 else 0
    return Reading("DATE", truncate(add_days(scene.anchor, 7 * way), "WE"))


def ago(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "three days ago"; of a quarter that the text speaks of, "a year ago" is the same quarter."""
    unit, quantity = scene.table.units[parts["unit"]], amount(parts, scene.table)
    if quantity == VAGUE:
        return Reading("DATE", "PAST_REF")
    if unit.startswith("T"):
        return ago_hours(scene, unit, quantity)
    count = int(float(quantity))
    if unit == "Y" and count == 1 and scene.quarter:
        return Reading("DATE", shift(scene.quarter, "Y", -1) or "PAST_REF")
    return Reading("DATE", counted(scene, unit, -count))


def ago_hours(scene: Scene, unit: str, quantity: str) -> Reading:
    """Return "ten minutes ago": of the day of writing, as the hour is not known."""
    return Reading("TIME", scene.anchor.isoformat() if scene.anchor else UNKNOWN["D"])


def counted(scene: Scene, unit: str, count: int) -> str:
    """Return the anchor's day, month or year, as fine as the unit, some units on."""
    fine = LONG.get(unit, "D")
    return truncate(add(scene.anchor, unit, count), fine) if scene.anchor else unknown(fine)


def later(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "two weeks later", "three days before": counted from the day last mentioned."""
    unit, quantity = scene.table.units[parts["unit"]], amount(parts, scene.table)
    way = int(fixed)
    if unit.startswith("T") or quantity == VAGUE:
        return Reading("DURATION", f"P{VAGUE}{unit}" if not unit.startswith("T") else f"PT{quantity}{unit[1:]}")
    count = int(float(quantity))
    if unit == "Y" and count == 1 and way < 0:
        return a_year_before(scene)
    value = moved(scene, unit, way * count)
    return Reading("DATE", value)


def a_year_before(scene: Scene) -> Reading:
    """Return "a year earlier": of the quarter that the text speaks of, else of the anchor's year."""
    if scene.quarter:
        return Reading("DATE", shift(scene.quarter, "Y", -1) or "PAST_REF")
    return Reading("DATE", truncate(add(scene.anchor, "Y", -1), "Y") if scene.anchor else unknown("Y"))


def moved(scene: Scene, unit: str, count: int) -> str:
    """Return the value last mentioned, some units on, as fine as the unit or as itself."""
    there = first_day(scene.last or "")
    mine = unit_of(scene.last or "")
    if not there or not mine:
        return unknown(LONG.get(unit, "D"))
    fine = (
        "D"
        if mine == "D" and unit == "W"
        else LONG.get(unit, "D")
        if mine == "D" or unit in ("Y", "DE", "CE")
        else mine
    )
    if mine != "D" and fine == "D":
        return unknown("D")
    return truncate(add(there, unit, count), fine)


def same(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "that year", "the same day": the unit that the value last mentioned lies in."""
    unit = scene.table.units[parts["unit"]]
    there = mentioned(scene, unit)
    return Reading("DATE", truncate(there, unit)) if there else None


def mentioned(scene: Scene, unit: str) -> date | None:
    """Return the first day of the value last mentioned, None where it is less fine than a unit."""
    there, mine = first_day(scene.last or ""), unit_of(scene.last or "")
    return there if mine and FINENESS.index(unit) >= FINENESS.index(mine) else None


def next_to(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the following month", "the day before": the unit next to the one that was last mentioned."""
    unit = scene.table.units[parts["unit"]]
    way = int(fixed) if fixed else scene.table.shifts[parts["direction"]]
    if unit.startswith("T"):
        return None
    there = mentioned(scene, unit)
    return Reading("DATE", truncate(add(there, unit, way), unit) if there else unknown(unit))


def days_away(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the day before yesterday"."""
    return Reading("DATE", add_days(scene.anchor, int(fixed)).isoformat() if scene.anchor else UNKNOWN["D"])


def from_now(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "two years from now"."""
    unit, quantity = scene.table.units[parts["unit"]], amount(parts, scene.table)
    if quantity == VAGUE or unit.startswith("T"):
        return Reading("DATE", "FUTURE_REF")
    return Reading("DATE", counted(scene, unit, int(float(quantity))))


def unit_end(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "year-end": the anchor's unit, which it is the end of."""
    return Reading("DATE", truncate(scene.anchor, fixed) if scene.anchor else unknown(fixed), "END")


def about_next(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the next year or so"."""
    reading = shifted(parts, scene, fixed)
    return reading._replace(mod="APPROX") if reading else None


def stretch_of(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the past two years", "the next 12 to 18 months", "the nine months"."""
    unit = scene.table.units[parts["unit"]]
    quantity = VAGUE if "range" in parts else amount(parts, scene.table)
    return Reading("DURATION", period(quantity, unit), None, stretch(parts, scene, quantity, unit))
