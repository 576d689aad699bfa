"""Which year an expression means: as written, as the text tells its story, or as the day of writing makes likely."""

from datetime import date

from articlekit.timex.scene import Scene, key, number_of, tense

# A day without a year is taken for the nearest one; against the sentence's tense it must be so much nearer.
AGAINST = {0: 1.0, 1: 4.0, 2: 12.0}
# How far from the day of writing a story is told that goes on in its own years, in days.
DISTANT = 550
# A story goes on rather than back: a month before the last one that it named counts so many times as far.
BACKWARD = 1.5


def year_of(words: str | None, scene: Scene) -> int | None:
    """Return the year that digits ("1989", "'89", "89") or words ("nineteen ninety-six") say."""
    if not words:
        return None
    for era, before in scene.table.eras.items():
        if words.startswith(era):
            number = number_of(words[len(era) :].strip(), scene.table)
            return before + number if number else None
    digits = words.strip("'’‘")
    if not digits.isdecimal():
        return number_of(words, scene.table) if scene.table.unspaced else _spoken(key(words).split(), scene)
    year = int(digits)
    if len(digits) > 2:
        return year
    pivot = (scene.anchor.year if scene.anchor else 2025) + 20
    century = pivot // 100 * 100
    return century + year if century + year <= pivot else century - 100 + year


def _spoken(words: list[str], scene: Scene) -> int | None:
    """Return the year that words say: "nineteen ninety six" is 19 times 100 and 96, "two thousand" a number."""
    values = [scene.table.numbers.get(word, 0) for word in words]
    if 1000 in values:
        return number_of(" ".join(words), scene.table)
    if len(values) > 1 and 10 <= values[0] <= 20:
        return values[0] * 100 + sum(values[1:])
    return None


def is_near(there: date, scene: Scene) -> bool:
    """Tell whether a day lies near the day of writing."""
    return scene.anchor is not None and abs((scene.anchor - there).days) < DISTANT


def told(scene: Scene) -> date | None:
    """Return the month that the story has come to, where it is told of a time far from the day of writing.

    A history names "June 1941" and goes on with "by October"; what has once told of its own days is news.

    >>> from articlekit.tables.dates import Dates
    >>> from articlekit.timex.scene import Named
    >>> told(Scene(Dates(), anchor=date(2012, 6, 1), named=Named(month=date(1941, 6, 1))))
    datetime.date(1941, 6, 1)
    >>> told(Scene(Dates(), anchor=date(2012, 6, 1), named=Named(month=date(2012, 5, 1))))
    """
    there = scene.named.month or scene.year_told
    if not there or scene.news or is_near(there, scene):
        return None
    # News too names mere years of the past; in a story, "by October" may have happened, but "it will close" has not.
    return there if tense(scene) < (2 if scene.named.month else 0) else None


def near_year(month: int, day: int | None, scene: Scene) -> int | None:
    """Return the year that makes a day or month right: the story's, else the nearest, with a bias for the tense."""
    if (year := story_year(month, scene)) is not None:
        return year
    if not scene.anchor:
        return None
    lean = tense(scene)
    best = None
    for year in (scene.anchor.year - 1, scene.anchor.year, scene.anchor.year + 1):
        far = (year - scene.anchor.year) * 12 + month - scene.anchor.month + ((day or 0) - scene.anchor.day) / 31
        if day is None:
            far = (year - scene.anchor.year) * 12 + month - scene.anchor.month
        cost = abs(far) * (AGAINST[abs(lean)] if far * lean < 0 else 1.0) + (0.1 if far > 0 else 0)
        if best is None or cost < best[0]:
            best = (cost, year)
    return best[1] if best else None


def story_year(month: int, scene: Scene) -> int | None:
    """Return the year of a month that a story names next: it goes on, or a little back in the same year."""
    there = told(scene)
    if not there:
        return None
    back = there.month - month if scene.named.month else 0
    return there.year + (back > 0 and 12 - back <= BACKWARD * back)
