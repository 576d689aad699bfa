"""`dates`: find the time expressions of body and captions and work out what they mean."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import regex
from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Span, TimeExpression
from articlekit.tables.dates import DateRule, Dates
from articlekit.timex import RESOLVERS
from articlekit.timex.calendar import covered, day_of
from articlekit.timex.moments import Groups
from articlekit.timex.scene import Found, Scene

# What stands between two words of one expression; nothing where no spaces are written.
GLUE = frozenset(("", " ", "-", ". ", ", ", "'", "’", " '", " ’", ".", "'s ", "’s ", "–", " - ", "/"))
NEAR = 30
LEAD = 7  # words of an expression before the word that gives it away: "at least the first two and a half years"
PART = regex.compile(r"P[69]M$")  # half a year or nine months: what is compared with them is no quarter
PERIOD = regex.compile(r"(?:\d{4}|XXXX)-Q[1-4]$")


def dates(article: Article) -> Article:
    """Find the time expressions of body and captions, in the order of the text.

    >>> from articlekit.stages.split import split
    >>> found = dates(split(Article("It opened on Sept. 30.", language="en", date="2025-10-05"))).dates
    >>> [(time.text, time.value) for time in found]
    [('Sept. 30', '2025-09-30')]
    """
    table = language(article.language).dates
    if not table.rules:
        return article
    scene = Scene(table, anchor=anchor_of(article))
    found: list[TimeExpression] = []
    for block in article.blocks:
        if block.label in BODY or block.label == "caption":
            for span, time, after in expressions(article.flat(block), scene):
                scene = after
                found.append(expression(article, block.span.start, span, time))
    return replace(article, dates=tuple(found))


def anchor_of(article: Article) -> date | None:
    """Return the day that relative dates count from: as given, else of publication, else the dateline's."""
    dateline = article.dateline.date if article.dateline else None
    return next((day for text in (article.date, article.published, dateline) if (day := day_of(text))), None)


def expression(article: Article, offset: int, span: Span, time: Found) -> TimeExpression:
    """Return what was found in a block that starts at `offset` as part of the article."""
    place = Span(offset + span.start, offset + span.end)
    first, last = covered(time.value)
    return TimeExpression(
        article.at(place), time.type, time.value, first, last, place, mod=time.mod, offset=time.offset
    )


def expressions(text: str, scene: Scene) -> Iterator[tuple[Span, Found, Scene]]:
    """Yield the time expressions of a block, each with the scene as it is behind it."""
    words = list(scene.table.word.finditer(text))
    classes = scene.table.classes
    free = 0  # where the last expression ended
    for at, word in enumerate(words):
        token = word[0].lower()
        kinds = classes.get(token) or kinds_of_digits(text, word, free)
        if not kinds or word.start() < free:
            continue
        rules = rules_of(kinds, scene.table)
        if not rules:
            continue
        for place in places(text, words, at, free, scene.table):
            if hit := resolved(text, place, word.end(), rules, scene):
                end, time = hit
                scene, free = remembered(scene, time), end
                yield Span(place.start, end), time, scene
                break


def kinds_of_digits(text: str, word: "regex.Match[str]", free: int) -> tuple[str, ...]:
    """Return the class of digits that may be (part of) a year, a date in digits or a time of day."""
    token = word[0]
    if not token[0].isdecimal():
        return ()
    if len(token) == 4 and token.isdecimal():
        return ("years",) if token[0] in "012" else ()
    after = text[word.end() : word.end() + 2]
    if len(after) == 2 and after[0] in ":/.-" and after[1].isdecimal():
        return ("digits",)
    if not token.isdecimal() or 0 < word.start() - free < 6:
        return ("digits",)
    return ("numerals",) if len(token) < 3 else ()


def rules_of(kinds: tuple[str, ...], table: Dates) -> tuple[DateRule, ...]:
    """Return the rules to try where words of these classes stand, in the table's order."""
    if len(kinds) == 1:
        return table.by_class.get(kinds[0], ())
    wanted = {id(rule) for kind in kinds for rule in table.by_class.get(kind, ())}
    return tuple(rule for rule in table.all_rules if id(rule) in wanted)


class Place(NamedTuple):
    """Where an expression may begin, and its first words where they only give it a mod."""

    start: int
    core: int  # where a rule has to match: behind the mod
    mod: str | None


def places(text: str, words: list["regex.Match[str]"], at: int, free: int, table: Dates) -> Iterator[Place]:
    """Yield where an expression may begin that holds the word at an index: leftmost first."""
    mod = None
    for index in range(leftmost(text, words, at, free, table), at + 1):
        start = words[index].start()
        if mod and mod.end() == start:
            yield Place(mod.start(), start, mod["mod"])
        else:
            yield Place(start, start, None)
        if table.mod and (mod is None or mod.end() <= start):
            mod = table.mod.regex.match(text, start)


def leftmost(text: str, words: list["regex.Match[str]"], at: int, free: int, table: Dates) -> int:
    """Return the index of the first word that may be of one expression with the word at an index."""
    first = at
    while first > 0 and at - first < LEAD:
        before = words[first - 1]
        token = before[0]
        if before.start() < free or text[before.end() : words[first].start()] not in GLUE:
            break
        if token.lower() not in table.leading and not token[0].isdecimal():
            break
        first -= 1
    return first


def resolved(
    text: str, place: Place, reach: int, rules: tuple[DateRule, ...], scene: Scene
) -> tuple[int, Found] | None:
    """Return the end and the sense of the first rule that matches here, past the word that gave it away."""
    near = text[place.core : reach + NEAR].lower()
    for rule in rules:
        if rule.needs and not any(letters in near for letters in rule.needs):
            continue
        match = rule.regex.match(text, place.core)
        if match and match.end() >= reach:
            groups = match.groupdict()
            groups["mod"] = groups.get("mod") or place.mod
            if time := sense(rule, groups, around(text, place.start, match.end(), scene)):
                return match.end(), time
    return None


CLAUSE = 160  # characters behind an expression in which the verb of its sentence is looked for


def around(text: str, start: int, end: int, scene: Scene) -> Scene:
    """Return the scene of an expression: where verbs stand last, what stands before it does not tell its tense."""
    if scene.table.verb_last:
        return replace(scene, text=text[start : end + CLAUSE], start=0, end=end - start)
    return replace(scene, text=text, start=start, end=end)


def sense(rule: DateRule, groups: Groups, scene: Scene) -> Found | None:
    """Return what a rule's match says; None where that lies past the calendar's ends."""
    try:
        return RESOLVERS[rule.resolve](groups, scene)
    except (OverflowError, ValueError):
        return None


def remembered(scene: Scene, time: Found) -> Scene:
    """Return the scene behind an expression, which later ones may count from."""
    if time.type not in ("DATE", "TIME"):
        return replace(scene, period=time.value[1:]) if PART.match(time.value) else scene
    before = day_of(covered(time.value)[0]) or scene.before
    if not PERIOD.match(time.value):
        return replace(scene, before=before)
    over = is_over(time.value, scene)
    newer = scene.quarter is None or time.value[:4] >= scene.quarter[:4]
    if scene.quarter is None or (newer and over and (not is_over(scene.quarter, scene) or time.value > scene.quarter)):
        return replace(scene, before=before, quarter=time.value, period=time.value)
    return replace(scene, before=before, period=scene.quarter)


def is_over(value: str, scene: Scene) -> bool:
    """Tell whether a period had ended on the day of writing."""
    last = covered(value)[1]
    return bool(last and scene.anchor and last < scene.anchor.isoformat())
