"""`dates`: find time expressions and say what days they mean."""

import datetime
from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Block, Span, TimeExpression
from articlekit.stages.islands import found
from articlekit.tables import Dates
from articlekit.timex import FORMS, Reading, Scene, cover, day_of, first_day, shift, truncate, unit_of

READ = BODY | {"caption", "title", "dateline"}


class Said(NamedTuple):
    """An expression that has been read."""

    start: int
    end: int
    reading: Reading


def dates(article: Article) -> Article:
    """Find the time expressions of an article; relative ones count from the day it was written on, where that is known.

    >>> from articlekit.stages.split import split
    >>> [d.value for d in dates(split(Article("It rained on Sept. 30.", date="2025-10-05", language="en"))).dates]
    ['2025-09-30']
    """
    table = language(article.language).dates
    if not table.rules:
        return article
    return replace(article, dates=tuple(expressions(article, table)))


def expressions(article: Article, table: Dates) -> Iterator[TimeExpression]:
    """Yield the time expressions of an article, each read against those before it."""
    scene = Scene(table, anchor_of(article))
    for block in article.blocks:
        if block.label in READ:
            text = article.flat(block)
            said, scene = read(text, scene)
            yield from (expression(article, block, item) for item in joined(text, said, scene))


def anchor_of(article: Article) -> "datetime.date | None":
    """Return the day that relative expressions count from."""
    filed = article.dateline.date if article.dateline else None
    return day_of(article.date) or day_of(article.published) or day_of(filed)


def read(text: str, scene: Scene) -> tuple[list[Said], Scene]:
    """Return the expressions of a text as they are read in turn, and what the next text is read against."""
    said = []
    for item in found(text, scene.table):
        form = FORMS[item.rule.form]
        reading = form(item.parts, scene._replace(text=text, start=item.start, end=item.end), item.rule.fixed)
        if reading:
            reading = reading._replace(mod=item.mod or reading.mod)
            said.append(Said(item.start, item.end, reading))
            scene = remember(scene, reading)
    return said, scene


def remember(scene: Scene, reading: Reading) -> Scene:
    """Return what the next expression is read against."""
    value = reading.value.split("T")[0] if reading.type == "TIME" else reading.value
    if reading.type == "DURATION":
        # "For the nine months, it earned": what is "a year earlier" now is no quarter.
        return scene._replace(quarter=None) if reading.value.endswith("M") else scene
    if reading.type == "SET" or not first_day(value):
        return scene
    if unit_of(value) == "Q" and is_news(value, scene):
        return scene._replace(last=value, quarter=value)
    return scene._replace(last=value)


def is_news(quarter: str, scene: Scene) -> bool:
    """Tell whether a quarter is what the text speaks of: not the one it is compared with, nor one to come."""
    if not scene.quarter:
        return True
    over = not scene.anchor or quarter < truncate(scene.anchor, "Q")
    return over and quarter != shift(scene.quarter, "Y", -1)


def joined(text: str, said: list[Said], scene: Scene) -> Iterator[Said]:
    """Yield expressions, a time of day and the day beside it as one; one that stands alone gets the last day's or today's."""
    waiting: Said | None = None
    day = scene.anchor.isoformat() if scene.anchor else "XXXX-XX-XX"
    for item in said:
        both = union(text, waiting, item, scene.table) if waiting else None
        if both:
            waiting = both
            continue
        if waiting:
            yield dated(waiting, day)
            day = day_said(waiting) or day
        waiting = item
    if waiting:
        yield dated(waiting, day)


def union(text: str, one: Said, two: Said, table: Dates) -> Said | None:
    """Return a time of day and the day beside it as one expression, None where they are not that."""
    if text[one.end : two.start] not in table.joins:
        return None
    first, second = one.reading.value, two.reading.value
    time, day = (first, second) if first.startswith("T") else (second, first)
    if not time.startswith("T") or not is_day(day):
        return None
    return Said(one.start, two.end, Reading("TIME", day + time, one.reading.mod or two.reading.mod))


def is_day(value: str) -> bool:
    """Tell whether a value is one day, of a known date or not."""
    return unit_of(value) == "D" and "T" not in value or value.startswith("XXXX-") and value.count("-") == 2


def day_said(item: Said) -> str | None:
    """Return the day that an expression names, None where it names none."""
    value = item.reading.value.split("T")[0]
    return value if unit_of(value) == "D" else None


def dated(item: Said, day: str) -> Said:
    """Return an expression; a time of day without its day gets the last one named, or that of writing."""
    if not item.reading.value.startswith("T"):
        return item
    return item._replace(reading=item.reading._replace(value=day + item.reading.value))


def expression(article: Article, block: Block, item: Said) -> TimeExpression:
    """Return what was read as the record has it."""
    span = Span(block.span.start + item.start, block.span.start + item.end)
    reading = item.reading
    value = reading.value.split("T")[0] if reading.type == "TIME" else reading.value
    start, end = reading.days or (cover(value) if reading.type in ("DATE", "TIME") else (None, None))
    return TimeExpression(article.at(span), reading.type, reading.value, start, end, span, reading.mod)
