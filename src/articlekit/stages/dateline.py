"""`dateline`: where, when and for which agency a story was filed, off the label before its first words."""

from collections.abc import Iterator
from typing import NamedTuple

import regex
from msgspec.structs import replace

from articlekit.languages import Language, language
from articlekit.model import BODY, Article, Block, Dateline, Span
from articlekit.rules import Rule

# Wire copy is international: where the tables of a text's own language find nothing, those of the agencies' first one do.
LINGUA_FRANCA = "en"
# A dateline may follow a standfirst, an update's label or a caption that was taken for body.
REACH = 8
# The longest datelines name two cities, two countries, a day and an agency.
LONGEST = 130
# Fewer characters of prose than this behind a dateline are a headline or a label ("PARIS – Live").
LEAST_PROSE = 25


class Opening(NamedTuple):
    """What a rule read at the head of a paragraph: the dateline, the rule's id, and where the story's own words begin."""

    dateline: Dateline
    rule: str
    end: int


def dateline(article: Article) -> Article:
    """Set the dateline and its span; a block that is nothing else is labelled ``dateline``.

    >>> from articlekit.stages.split import split
    >>> dateline(split(Article("OSLO (AP) — The ferry to Bergen was late again on Monday.", language="en"))).dateline
    Dateline(place='OSLO', agency='AP', date=None)
    """
    if article.dateline:
        return article
    day = article.date or article.published
    packs = tuple(language(code) for code in dict.fromkeys((article.language, LINGUA_FRANCA)))
    for at, index in enumerate(candidates(article)):
        block = article.blocks[index]
        if found := opening(article.flat(block)[: LONGEST + LEAST_PROSE + 1], packs, day, first=at == 0):
            return labelled(article, index, found)
    return article


def candidates(article: Article) -> Iterator[int]:
    """Yield the body blocks that may open the story, by their numbers: the first ones of prose."""
    left = REACH
    for number, block in enumerate(article.blocks):
        if block.label not in BODY or not left:
            continue
        if block.span.end - block.span.start >= LEAST_PROSE or alone(article, number):
            left -= 1
            yield number


def alone(article: Article, number: int) -> bool:
    """Tell whether a short line ends in a dash: a dateline above its story."""
    block = article.blocks[number]
    return article.text[block.span.end - 1] in "—–-―" and number + 1 < len(article.blocks)


def opening(head: str, packs: tuple[Language, ...], day: str | None, *, first: bool) -> Opening | None:
    """Return the dateline at the head of a paragraph.

    >>> opening("OSLO, May 3 - The ferry was late.", (language("en"),), "1987-05-04", first=True).dateline
    Dateline(place='OSLO', agency=None, date='1987-05-03')
    """
    for pack in packs:
        table = pack.dateline
        for rule in (*table.rules, *(table.loose if first else ())):
            found = rule.regex.match(head)
            if found and found.end() <= LONGEST and not denied(found, table.not_places):
                return Opening(read(found, table.months, day), rule.id, found.end())
    return None


def denied(found: "regex.Match[str]", not_places: frozenset[str]) -> bool:
    """Tell whether what stands for the place is known to be none."""
    place = found.groupdict().get("place")
    return bool(place) and place.strip(" .,").lower() in not_places


def read(found: "regex.Match[str]", months: "dict[str, int]", day: str | None) -> Dateline:
    """Return what the groups of a rule say."""
    said = found.groupdict()
    place, agency = said.get("place"), said.get("agency")
    return Dateline(
        place=tidy(place) if place else None,
        agency=agency.strip() if agency else None,
        date=date_of(said, months, day),
    )


def tidy(place: str) -> str:
    """Return a place as printed, without the comma or dash that led on to the date.

    >>> tidy("CHEVY CHASE, Md., -")
    'CHEVY CHASE, Md.'
    """
    return " ".join(place.split()).rstrip(" ,-")


def date_of(said: "dict[str, str | None]", months: "dict[str, int]", day: str | None) -> str | None:
    """Return the ISO date of a dateline; its year from the story's own day, the nearest one, where it prints none.

    >>> date_of({"month": "Dec.", "day": "30"}, {"dec.": 12}, "2016-01-02")
    '2015-12-30'
    """
    name = (said.get("month") or "").lower()
    month = months.get(name) or months.get(name.rstrip("."))
    if not month:
        return None
    year = said.get("year") or nearest_year(month, day)
    number = said.get("day")
    return f"{year}-{month:02}-{int(number):02}" if number else f"{year}-{month:02}"


def nearest_year(month: int, day: str | None) -> str:
    """Return the year in which a month lies nearest to an ISO day.

    >>> nearest_year(12, "2016-01-02")
    '2015'
    """
    if not day or not day[:4].isdigit():
        return "XXXX"
    apart = month - int(day[5:7] or 1) if len(day) > 6 else 0
    return str(int(day[:4]) - (apart > 6) + (apart < -6))


def labelled(article: Article, number: int, found: Opening) -> Article:
    """Return the article with its dateline, a line of its own labelled so."""
    block = article.blocks[number]
    end = block.span.start + found.end
    blocks = article.blocks
    if end >= block.span.end:
        line = replace(block, label="dateline", rule=found.rule)
        blocks = (*blocks[:number], line, *blocks[number + 1 :])
    return replace(
        article, dateline=found.dateline, dateline_span=Span(block.span.start, min(end, block.span.end)), blocks=blocks
    )
