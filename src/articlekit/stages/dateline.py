"""`dateline`: where, when and for which agency a story was filed, off the label before its first words."""

from collections.abc import Callable, Iterator, Mapping

import regex
from msgspec import Struct
from msgspec.structs import replace

from articlekit import tables
from articlekit.languages import Language, language
from articlekit.languages.world import AGENCIES
from articlekit.model import BODY, Article, Block, Dateline, Span, softened
from articlekit.patterns import compiled
from articlekit.rules import Rule

# Wire copy is international: where the table of a text's own language finds nothing, the agencies' first one does.
LINGUA_FRANCA = "en"
# A dateline may follow a standfirst, an update's label or a caption that was taken for body.
REACH = 8
ABOVE = 8
LOOSELY = 4
# The longest datelines name two cities, two countries, a day and an agency.
LONGEST = 130
# Fewer characters of prose than this behind a dateline are a headline or a label ("PARIS – Live").
LEAST_PROSE = 25
PARAGRAPH = 100
DASHES = "-–—―"
ENDS = '.!?”“"»)'
# No rule reads a head without one of these, or one whose words before it run on in small letters.
SIGN = compiled(r"[(\[（［【〔/–—―_‒:|月.।]|-(?:[-\s\p{Lo}]|$)|\d{4}")
RUNNING = compiled(r"(?:(?<!\S)\p{Ll}\S*\s+){4}")
SPEAKER = compiled(r"\p{Lu}[\p{Lu} .'’-]{1,30}:")
SPEAKERS = 3
HEADLINE = 8
HEAD = LONGEST + 2 * LEAST_PROSE

Choice = Callable[[tables.Dateline], tuple[Rule, ...]]


class Opening(Struct, frozen=True):
    """What a rule read at the head of a paragraph: the dateline, the rule's id, and where the story's words begin."""

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
    places = tuple(candidates(article))
    for number in places:
        if found := opening(head_of(article, number), packs, firm, day):
            return labelled(article, number, found)
    for number in [at for at in places if is_story(article, article.blocks[at])][:LOOSELY]:
        if found := opening(head_of(article, number), packs, loose, day):
            return article if is_dialogue(article) else labelled(article, number, found)
    return article


def firm(table: tables.Dateline) -> tuple[Rule, ...]:
    """Return the rules whose form is a dateline's alone."""
    return table.rules


def loose(table: tables.Dateline) -> tuple[Rule, ...]:
    """Return the rules whose form a sentence may take as well."""
    return table.loose


def head_of(article: Article, number: int) -> str:
    """Return the first characters of a block, where its dateline would stand."""
    span = article.blocks[number].span
    return softened(article.text[span.start : min(span.end, span.start + HEAD)])


def candidates(article: Article) -> Iterator[int]:
    """Yield the blocks that may open the story, by their numbers: the first ones of prose, and labels above them.

    ``strip`` may have taken a short opening for furniture, and the opening of a story without a headline for its title.
    """
    left = REACH
    labels = [block.label for block in article.blocks]
    story = next((number for number, label in enumerate(labels) if label in BODY), len(labels))
    title = labels.index("title") if "title" in labels else story
    for number in range(max(0, min(story, title) - ABOVE), len(article.blocks)):
        block = article.blocks[number]
        mine = block.label in BODY
        prose = block.span.end - block.span.start >= LEAST_PROSE
        if not left:
            return
        if (prose and (mine or left == REACH or block.label == "title")) or alone(article, block):
            left -= prose and mine
            yield number


def is_story(article: Article, block: Block) -> bool:
    """Tell whether a block is the story's, or looks so whatever it was taken for: a paragraph, or a label above one."""
    sentence = block.label in BODY and article.text[block.span.end - 1] in ENDS
    return sentence or block.span.end - block.span.start >= PARAGRAPH or alone(article, block)


def alone(article: Article, block: Block) -> bool:
    """Tell whether a short line ends in a dash: a label above the story."""
    return block.span.end - block.span.start <= LONGEST and article.text[block.span.end - 1] in DASHES


def is_dialogue(article: Article) -> bool:
    """Tell whether blocks begin with who speaks, in capitals and a colon, as a town does in some papers' datelines."""
    return sum(bool(SPEAKER.match(article.text, block.span.start)) for block in article.blocks) >= SPEAKERS


def opening(head: str, packs: tuple[Language, ...], rules: Choice, day: str | None) -> Opening | None:
    """Return the dateline at the head of a paragraph.

    >>> opening("OSLO, May 3 - The ferry was late.", (language("en"),), firm, "1987-05-04").dateline
    Dateline(place='OSLO', agency=None, date='1987-05-03')
    """
    if not may_open(head):
        return None
    low = head[:LONGEST].lower()
    for pack in packs:
        for rule in rules(pack.dateline):
            found = rule.regex.match(head) if rule.may_match(low) else None
            if found and found.end() <= LONGEST and not denied(found, packs):
                return Opening(read(found, pack.dateline, day), rule.id, found.end())
    return None


def may_open(head: str) -> bool:
    """Tell whether a dateline may stand at the head of a paragraph: a cheap test, which sentences fail.

    >>> may_open("OSLO (AP) — The ferry"), may_open("Nobody knows who will pay for the bridge (again)")
    (True, False)
    """
    sign = SIGN.search(head, 0, LONGEST)
    return sign is not None and not RUNNING.search(head, 0, sign.start())


def denied(found: "regex.Match[str]", packs: tuple[Language, ...]) -> bool:
    """Tell whether this is none: the place is known to be no place, or a headline goes on behind it."""
    said = found.groupdict()
    place = said.get("place")
    rest = found.string[found.end() :]
    headline = not said.get("month") and (rest.isupper() or (found[0].rstrip().endswith(":") and is_headline(rest)))
    name = place.strip(" .,").lower() if place else None
    return headline or any(name in pack.dateline.not_places for pack in packs)


def is_headline(text: str) -> bool:
    """Tell whether nearly all words begin with a capital, as a headline's do.

    >>> is_headline("Council Shuts Bridge For the Whole Week"), is_headline("The ferry to Oslo was late again")
    (True, False)
    """
    words = [word for word in text.split()[:HEADLINE] if word[0].isalpha()]
    return len(words) > SPEAKERS and 3 * sum(word[0].isupper() for word in words) > 2 * len(words)


def read(found: "regex.Match[str]", table: tables.Dateline, day: str | None) -> Dateline:
    """Return what the groups of a rule say."""
    said = found.groupdict()
    number = table.numbers.get(said.get("day") or "")
    said |= {"day": str(number)} if number else {}
    place, agency = said.get("place"), said.get("agency")
    if place in AGENCIES and not agency:
        place, agency = None, place
    return Dateline(
        place=tidy(place) if place else None,
        agency=agency.strip() if agency else None,
        date=date_of(said, table.months, day),
    )


def tidy(place: str) -> str:
    """Return a place as printed, without the comma or dash that led on to the date.

    >>> tidy("CHEVY CHASE, Md., -")
    'CHEVY CHASE, Md.'
    """
    return " ".join(place.split()).rstrip(" ,-")


def date_of(said: Mapping[str, str | None], months: Mapping[str, int], day: str | None) -> str | None:
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
    """Return the article with its dateline; what it opens is the story.

    A line of its own is labelled so right before a paragraph, and is none where no story follows at all.
    """
    block, after = article.blocks[number], [one.label in BODY for one in article.blocks[number + 1 :]]
    end = min(block.span.start + found.end, block.span.end)
    line = block
    if end == block.span.end and not any(after):
        return article
    if end == block.span.end and after[0]:
        line = replace(block, label="dateline", also=(), reason=None, rule=found.rule)
    elif block.label not in BODY:
        line = replace(block, label="paragraph", also=(), reason=None, rule=found.rule)
    blocks = (*article.blocks[:number], line, *article.blocks[number + 1 :])
    title = None if block.label == "title" else article.title
    span = Span(block.span.start, end)
    return replace(
        article,
        dateline=found.dateline,
        dateline_span=span,
        blocks=blocks,
        title=title,
        published=article.published or whole_day(found.dateline.date),
    )


def whole_day(date: str | None) -> str | None:
    """Return an ISO date where it is a day of a known year: a story that prints no other was published then."""
    return date if date and len(date) == len("2021-05-03") and date[0].isdigit() else None
