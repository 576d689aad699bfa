"""`dates`: find the time expressions of an article's text and work out what they mean."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Span, TimeExpression
from articlekit.patterns import compiled
from articlekit.tables.dates import DateRule, Dates
from articlekit.timex import RESOLVERS
from articlekit.timex.calendar import covered, day_of
from articlekit.timex.moments import Groups
from articlekit.timex.scene import Found, Named, Scene
from articlekit.timex.years import is_near

# What is read: bylines are not, for June and April write articles.
READ = BODY | {"title", "published", "modified", "dateline", "caption"}
# What stands between two words of one expression; nothing where no spaces are written.
GLUE = frozenset(("", " ", "-", ". ", ", ", "'", "’", " '", " ’", ".", "'s ", "’s ", "–", " - ", "/", "½ ", "½-"))
NEAR = 30
LEAD = 7  # words of an expression before the word that gives it away: "at least the first two and a half years"
WINDOW = 80  # characters in which to look for them
BEHIND = 6  # how near behind an expression a second one may stand: "Sept. 28 to 30"
# How far behind that word an expression is read. The package regex first looks for the letters that a pattern cannot do
# without, to the end of the text: dear on a long paragraph, and on a hostile one the square of its length.
LONGEST = 100
NUMBER = re.compile(r".?[$£€¥#]|\d[.,]")  # before digits that are the end of a number or a price
MARKED = re.compile(r"[:/.-]\d")  # behind digits that may begin a date or a time of day
PART = compiled(r"P[69]M$")  # half a year or nine months: what is compared with them is no quarter
PERIOD = compiled(r"(?:\d{4}|XXXX)-Q[1-4]$")


def dates(article: Article) -> Article:
    """Find the time expressions of title, stamps, body and captions, in the order of the text.

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
        if block.label in READ:
            scene = replace(scene, year_told=None)
            for span, time, after in expressions(article.flat(block), scene):
                scene = after if block.label in BODY else replace(after, news=scene.news)
                found.append(expression(article, block.span.start, span, time))
    return replace(article, dates=tuple(found))


def anchor_of(article: Article) -> date | None:
    """Return the day that relative dates count from: as given, else of publication, else the dateline's."""
    dateline = article.dateline.date if article.dateline else None
    return next((day for text in (article.date, article.published, dateline) if (day := day_of(text))), None)


def expression(article: Article, offset: int, span: Span, time: Found) -> TimeExpression:
    """Return what was found in a block that starts at `offset` as part of the article."""
    place = Span(offset + span.start, offset + span.end)
    first, last = time.days or covered(time.value)
    return TimeExpression(
        article.at(place), time.type, time.value, first, last, place, mod=time.mod, offset=time.offset
    )


def expressions(text: str, scene: Scene) -> Iterator[tuple[Span, Found, Scene]]:
    """Yield the time expressions of a block, each with the scene as it is behind it."""
    table = scene.table
    lower = lowered(text)
    free = 0  # where the last expression ended
    for word in table.giveaways.finditer(lower):
        if word.start() < free:
            continue
        kinds = table.classes.get(word[0]) or kinds_of_digits(lower, word, free)
        known = table.rules_of(kinds)
        if not known:
            continue
        starts = starts_of(lower, word.start(), free, table)
        near = lower[starts[0] : word.end() + NEAR]
        rules = [rule for rule in known if rule.may_match(near)]
        if 0 < word.start() - free < BEHIND:
            rules = [*table.seconds, *rules]
        if not rules:
            continue
        for place in places(text, starts, table):
            if hit := resolved(text, place, word.end(), rules, scene):
                end, time = hit
                scene, free = remembered(scene, time), end
                yield Span(place.start, end), time, scene
                break


def lowered(text: str) -> str:
    """Return a text in lower case, as long as it was.

    >>> lowered("İ March")
    'İ march'
    """
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def kinds_of_digits(text: str, word: "re.Match[str]", free: int) -> tuple[str, ...]:
    """Return the class of digits that may be (part of) a year, a date in digits or a time of day."""
    token = word[0]
    if len(token) == 4 and token.isdecimal():
        return ("years",) if token[0] in "012" else ()
    if 0 < word.start() - free < BEHIND:
        return ("digits",)
    if NUMBER.match(text, max(0, word.start() - 2), word.start()):
        return ()
    if not token.isdecimal() or MARKED.match(text, word.end()):
        return ("digits",)
    return ("numerals",) if len(token) < 3 else ()


class Place(Struct, frozen=True):
    """Where an expression may begin, and its first words where they only give it a mod."""

    start: int
    core: int  # where a rule has to match: behind the mod
    mod: str | None


def places(text: str, starts: list[int], table: Dates) -> Iterator[Place]:
    """Yield where an expression may begin that starts at one of some words: leftmost first."""
    mod = None
    for start in starts:
        if mod and mod.end() == start:
            yield Place(mod.start(), start, mod["mod"])
        else:
            yield Place(start, start, None)
        if start < starts[-1] and table.mod and (mod is None or mod.end() <= start):
            mod = table.mod.regex.match(text, start, start + LONGEST)


def starts_of(text: str, start: int, free: int, table: Dates) -> list[int]:
    """Return where the words begin that may be of one expression with the word at `start`: leftmost first."""
    starts = [start]
    words = list(table.word.finditer(text, max(free, start - WINDOW), start))
    for word in words[: -LEAD - 1 : -1]:
        if text[word.end() : starts[-1]] not in GLUE:
            break
        token = word[0]
        if token not in table.leading and not token[0].isdecimal():
            break
        starts.append(word.start())
    return starts[::-1]


def resolved(text: str, place: Place, reach: int, rules: Iterable[DateRule], scene: Scene) -> tuple[int, Found] | None:
    """Return the end and the sense of the first rule that matches here, past the word that gave it away."""
    for rule in rules:
        match = rule.regex.match(text, place.core, reach + LONGEST)
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
    there = day_of((time.days or covered(time.value))[0])
    if there and not scene.named.month and (time.days or is_near(there, scene)):
        scene = replace(scene, news=True)
    if time.type not in ("DATE", "TIME"):
        return replace(scene, period=time.value[1:], time_named=None) if PART.match(time.value) else scene
    if there:
        named = renamed(scene.named, time.value)
        scene = replace(scene, named=named, year_told=named.year, time_named=time.value.partition("T")[0])
    if not PERIOD.match(time.value):
        return scene
    quarter = time.value if is_reported(time, scene) else scene.quarter
    return replace(scene, quarter=quarter, period=quarter, quarter_named=time.value)


def is_reported(time: Found, scene: Scene) -> bool:
    """Tell whether a report is on this quarter rather than on the one that it named before: the newest that is over."""
    if scene.quarter is None:
        return True
    if time.value[:4] < scene.quarter[:4]:
        return False
    newer = not is_over(scene.quarter, scene) or time.value > scene.quarter
    return time.fiscal or (newer and is_over(time.value, scene))


def renamed(named: Named, value: str) -> Named:
    """Return what the text has named once it named this value.

    >>> renamed(Named(), "2008-05").month
    datetime.date(2008, 5, 1)
    """
    first, last = covered(value)
    if not (there := day_of(first)):
        return named
    if first == last:
        return Named(there, there, there, there)
    if "W" in value:
        return Named(named.day, there, there, there)
    if value[4:5]:
        return Named(named.day, named.week, there, there)
    return named._replace(year=there)


def is_over(value: str, scene: Scene) -> bool:
    """Tell whether a period had ended on the day of writing."""
    last = covered(value)[1]
    return bool(last and scene.anchor and last < scene.anchor.isoformat())
