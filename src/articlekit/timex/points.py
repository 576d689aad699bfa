"""Forms of points of the calendar: days, months, quarters, years."""

import datetime
from calendar import monthrange

from articlekit.timex.amounts import number_of
from articlekit.timex.reading import Parts, Reading, Scene
from articlekit.timex.values import SEASONS, add_days, add_months, day_of, make_day, shift, truncate

# How many times as far a date on the wrong side of the sentence's tense must be: nobody writes "will open on Oct. 1" on
# Oct. 5 of the year before, though the law that "will open" it may have been quoted so.
DAY_SLACK = 4
MONTH_SLACK = 8
QUARTER_SLACK = 4
AHEAD = 1.3
# "It expects to report a third-quarter loss": forecasts are also made of what has just ended.
FORECAST_SLACK = 2
# News names weekdays for what has happened; only a clear cue makes one a day to come.
WEEKDAY_BAR = 0.5


def year_of(parts: Parts, scene: Scene) -> int | None:
    """Return the year that is named: four digits, two, in words, or the anchor's as `years` moves it."""
    if "years" in parts:
        return scene.anchor.year + scene.table.shifts[parts["years"]] if scene.anchor else None
    words = parts.get("year", "").lstrip("'’")
    if not words:
        return None
    year = number_of(words, scene.table)
    if year is None or len(words) != 2 or not words.isdigit():
        return year
    pivot = (scene.anchor.year if scene.anchor else 2030) % 100 + 20
    return year + (2000 if year <= pivot % 100 and pivot >= 20 else 1900)


def nearest(options: list[tuple[int, str]], lean: int, slack: int) -> str:
    """Return the value at the least distance; one on the side that the sentence does not look to counts as farther.

    >>> nearest([(-5, "past"), (3, "future")], -1, 4)
    'past'
    """
    return min(options, key=lambda option: far(option[0], lean, slack))[1]


def far(distance: int, lean: int, slack: int) -> float:
    """Return how far a distance counts; where nothing tells, news looks back a little rather than ahead."""
    if distance * lean < 0:
        return abs(distance) * slack
    return distance * AHEAD if distance > 0 and not lean else abs(distance)


def date(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a day of a month, with its year or the nearest that the sentence allows."""
    month, day = month_and_day(parts, scene)
    if not month or not day or day > 31 or month > 12:
        return None
    year = year_of(parts, scene)
    if year is not None:
        made = make_day(year, month, day)
        return Reading("DATE", truncate(made, fixed or "D")) if made else None
    if day > monthrange(2000, month)[1]:
        return None
    value = nearest_day(month, day, scene)
    made = day_of(value) if fixed else None
    return Reading("DATE", truncate(made, fixed) if made else value)


def month_and_day(parts: Parts, scene: Scene) -> tuple[int, int]:
    """Return the month and the day that are named; where digits name both and the month is none, they are swapped."""
    day = scene.table.ordinals.get(parts["day"]) or int("".join(c for c in parts["day"] if c.isdigit()) or 0)
    if "month" in parts:
        return scene.table.months[parts["month"].rstrip(".")], day
    month = int(parts["month_number"])
    return (day, month) if month > 12 >= day else (month, day)


def nearest_day(month: int, day: int, scene: Scene) -> str:
    """Return the day of the year that the sentence and the anchor make likely; without an anchor, of the last year named."""
    if not scene.anchor:
        year = scene.last[:4] if scene.last and scene.last[:4].isdigit() else "XXXX"
        return f"{year}-{month:02}-{day:02}"
    years = (scene.anchor.year + step for step in (0, -1, 1, -2, 2, 3, -3))
    days = [made for year in years if (made := make_day(year, month, day))]
    options = [((made - scene.anchor).days, made.isoformat()) for made in days]
    return nearest(options, scene.lean(), DAY_SLACK)


def month(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a month, with its year, a direction ("last May") or the nearest that the sentence allows."""
    number = scene.table.months[parts["month"].rstrip(".")]
    way = scene.table.shifts.get(parts.get("direction", ""))
    year = year_of(parts, scene)
    if year is not None:
        return Reading("DATE", f"{year:04}-{number:02}")
    if not scene.anchor:
        return Reading("DATE", f"XXXX-{number:02}")
    ahead = (number - scene.anchor.month) % 12
    if way == 0:
        return Reading("DATE", f"{scene.anchor.year:04}-{number:02}")
    if way is None:
        lean = scene.lean()
        value = nearest([(step, month_on(scene.anchor, step)) for step in (ahead, ahead - 12)], lean or -1, MONTH_SLACK)
        if lean == 0 and 0 < ahead <= 2:
            value = month_on(scene.anchor, ahead)
        return Reading("DATE", value)
    step = (ahead or 12) if way > 0 else ahead - 12
    if step == -1:  # "last February" in March is the year before's: this year's is just "February"
        step = -13
    return Reading("DATE", month_on(scene.anchor, step))


def month_on(anchor: datetime.date, step: int) -> str:
    """Return the month some months from a day's."""
    return truncate(add_months(anchor, step), "M")


def weekday(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a day of the week: today's own name is today, else tense chooses between the last and the next."""
    number = scene.table.weekdays[parts["weekday"].rstrip(".")]
    if not scene.anchor:
        return Reading("DATE", f"XXXX-WXX-{number}")
    ahead = (number - scene.anchor.isoweekday()) % 7
    way = scene.table.shifts.get(parts.get("direction", ""), 0)
    if way:
        step = (ahead or 7) if way > 0 else ahead - 7
    else:
        step = ahead if not ahead or scene.lean(WEEKDAY_BAR) > 0 else ahead - 7
    return Reading("DATE", add_days(scene.anchor, step).isoformat())


def year(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a year in digits or words."""
    number = year_of({"year": parts["year"]}, scene)
    return Reading("DATE", f"{number:04}") if number and number < 10_000 else None


def decade(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the 1990s", "the '90s", "the nineties" as the first three digits of their years."""
    if "word" in parts:
        century = scene.table.centuries.get(parts.get("century", ""), 19)
        return Reading("DATE", f"{century}{scene.table.decades[parts['word']] // 10}")
    digits = int(parts["decade"])
    if digits >= 100:
        return Reading("DATE", f"{digits // 10}")
    return Reading("DATE", f"{20 if digits < 30 else 19}{digits // 10}")


def century(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the 20th century" as the first two digits of its years."""
    number = ordinal_of(parts, scene)
    return Reading("DATE", f"{fixed}{number - 1:02}") if number and number < 100 else None


def era(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "44 BC" as `BC0044`, "A.D. 70" as `0070`."""
    return Reading("DATE", f"{fixed}{int(parts['year']):04}")


def ordinal_of(parts: Parts, scene: Scene) -> int | None:
    """Return the number of an ordinal in words or digits."""
    words = parts["ordinal"]
    digits = "".join(c for c in words if c.isdigit())
    return int(digits) if digits else scene.table.ordinals.get(words)


def quarter(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a quarter of a year; without its year the nearest that the sentence allows."""
    number = ordinal_of(parts, scene)
    if number not in (1, 2, 3, 4):
        return None
    year = year_of(parts, scene)
    if year is not None:
        return Reading("DATE", f"{year:04}-Q{number}")
    if not scene.anchor:
        return Reading("DATE", f"XXXX-Q{number}")
    ahead = number - (scene.anchor.month + 2) // 3
    options = [(ahead + 4 * step, f"{scene.anchor.year + step:04}-Q{number}") for step in (-1, 0, 1)]
    lean = scene.lean() or -1
    return Reading("DATE", nearest(options, lean, QUARTER_SLACK if lean < 0 else FORECAST_SLACK))


def quarter_before(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the year-ago third quarter"."""
    reading = quarter(parts, scene, fixed)
    return Reading("DATE", shift(reading.value, "Y", -1) or reading.value) if reading else None


def period(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the quarter", "the latest period": the one that the text speaks of, else the one that is just over."""
    if scene.quarter or not scene.anchor:
        return Reading("DATE", scene.quarter or "XXXX-QX")
    return Reading("DATE", truncate(add_months(scene.anchor, -3), "Q"))


def period_before(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the year-ago period": of the quarter that the text speaks of, else the year."""
    if scene.quarter:
        return Reading("DATE", shift(scene.quarter, "Y", -1) or scene.quarter)
    return Reading("DATE", truncate(add_months(scene.anchor, -12), "Y") if scene.anchor else "XXXX")


def period_of(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return "the 1988 period": that year's quarter of the kind that the text speaks of, else the year."""
    return Reading("DATE", parts["year"] + (scene.quarter or "")[4:])


def span_end(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return the "20" of "2019-20"."""
    return Reading("DATE", parts["century"] + parts["short"])


def half(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a half of a year."""
    year = year_of(parts, scene) or (scene.anchor.year if scene.anchor else None)
    number = ordinal_of(parts, scene)
    return Reading("DATE", f"{'XXXX' if year is None else f'{year:04}'}-H{number}") if number in (1, 2) else None


def season(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a season, with its year, a direction or the nearest."""
    name = scene.table.seasons[parts["season"]]
    year = year_of(parts, scene)
    if year is not None:
        return Reading("DATE", f"{year:04}-{name}")
    if not scene.anchor:
        return Reading("DATE", f"XXXX-{name}")
    way = scene.table.shifts.get(parts.get("direction", ""))
    ahead = SEASONS[name] - scene.anchor.month
    if way is None or way == 0:
        options = [(ahead + 1 + 12 * step, f"{scene.anchor.year + step:04}-{name}") for step in (0, -1, 1)]
        return Reading("DATE", nearest(options, scene.lean() if way is None else 0, 2))
    # "Last fall" in October is the year before's, "last fall" in May the one just over.
    now_or_later = ahead > -3 if way < 0 else ahead > 0
    step = (-1 if now_or_later else 0) if way < 0 else (0 if now_or_later else 1)
    return Reading("DATE", f"{scene.anchor.year + step:04}-{name}")


def holiday(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return the day of a holiday, of its year or of the nearest."""
    spec = scene.table.holidays[" ".join(parts["holiday"].replace("’", "'").split())]
    year = year_of(parts, scene)
    if year is not None:
        made = holiday_of(spec, year)
        return Reading("DATE", made.isoformat()) if made else None
    if not scene.anchor:
        return Reading("DATE", f"XXXX-{spec}" if len(spec) == 5 and spec[:2].isdigit() else "XXXX-XX-XX")
    days = [made for step in (0, -1, 1) if (made := holiday_of(spec, scene.anchor.year + step))]
    options = [((made - scene.anchor).days, made.isoformat()) for made in days]
    return Reading("DATE", nearest(options, scene.lean(), DAY_SLACK)) if options else None


def holiday_of(spec: str, year: int) -> "datetime.date | None":
    """Return the day of a holiday in a year.

    >>> holiday_of("11-4-4", 2025), holiday_of("easter-2", 2025)
    (datetime.date(2025, 11, 27), datetime.date(2025, 4, 18))
    """
    if spec.startswith("easter"):
        sunday = easter(year)
        return add_days(sunday, int(spec[6:])) if sunday else None
    numbers = [int(piece) for piece in spec.split("-")]
    if len(numbers) == 2:
        return make_day(year, numbers[0], numbers[1])
    month, nth, weekday = numbers
    if nth == 5:  # the last one of the month
        last = make_day(year, month, monthrange(year, month)[1])
        return add_days(last, -((last.isoweekday() - weekday) % 7)) if last else None
    first = make_day(year, month, 1)
    return add_days(first, (weekday - first.isoweekday()) % 7 + 7 * (nth - 1)) if first else None


def easter(year: int) -> "datetime.date | None":
    """Return Easter Sunday of the Western churches (the algorithm of Meeus, Jones and Butcher).

    >>> easter(2025)
    datetime.date(2025, 4, 20)
    """
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return make_day(year, f // 31, f % 31 + 1)


def ref(parts: Parts, scene: Scene, fixed: str) -> Reading | None:
    """Return a vague reference: PRESENT_REF, PAST_REF, FUTURE_REF."""
    value = fixed or scene.table.refs.get(parts.get("ref", ""))
    return Reading("DATE", value) if value else None
