"""`byline`: who wrote it, for whom, with whose help, and when it was published, off a story's head and foot."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

import regex
from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Block, Byline, Label
from articlekit.stages import people
from articlekit.stages.dateline import firm, opening
from articlekit.stages.people import Credit, Lexicon
from articlekit.stages.published import Stamp, stamps
from articlekit.tables import Byline as Table

# Pages in any language carry English bylines, and agencies' copy English stamps.
LINGUA_FRANCA = "en"
# A byline is short; a paragraph is not.
LONGEST = 180
LONGEST_CREDIT = 700
PROSE = 80
PARAGRAPH = 140
# How far from the title and from the story's first and last paragraph its byline may stand, in blocks.
ABOVE, BELOW, UNDER, FOOT, AFTER = 4, 14, 10, 8, 12
# Paragraphs of a standfirst, with the byline below it.
STANDFIRST = 3
# A stamp this near to the byline is the story's.
BESIDE = 2
# Names below a lead, with the commas between them.
LED = 8
# What a name on a line of its own must show for itself; see `evidence`.
ENOUGH = 3
MARK = " | "
# No line without one of these holds noise that could hide a name.
NOISY = regex.compile(r"\d|[|@\[]|\p{Ll}\p{Lu}|://")


class Line(NamedTuple):
    """A block near the story's head or foot: its number, its words without stamps and noise, and its stamps."""

    number: int
    words: str
    stamps: tuple[Stamp, ...]
    bare: bool  # nothing was taken out of its words


class Reading(NamedTuple):
    """What a line says of its group of names, and whether the whole line is about it."""

    number: int
    group: str
    credit: Credit
    whole: bool = True


CALLED = ("published", "modified")
# A stamp and the number of its block.
Placed = tuple[int, Stamp]


class Zone(NamedTuple):
    """Where the story stands among the blocks: its title, its first and its last paragraph."""

    title: int
    first: int
    last: int


def byline(article: Article) -> Article:
    """Set the byline and the days of publication and change, and label their lines.

    >>> from articlekit.stages.split import split
    >>> text = "A headline\\n\\nBy Ann Poe, Harbour News\\n\\nMay 3, 2021\\n\\n" + "The bridge will open on May 9. " * 4
    >>> done = byline(split(Article(text, language="en")))
    >>> done.byline.authors, done.byline.publisher, done.published
    (('Ann Poe',), 'Harbour News', '2021-05-03')
    """
    if article.byline != Byline() or article.published:
        return article
    codes = tuple(dict.fromkeys((language(article.language).code, LINGUA_FRANCA)))
    tables = tuple(language(code).byline for code in codes)
    words = people.lexicon(codes)
    zone = zone_of(article)
    head = tuple(lines(article, head_of(zone), tables))
    foot = tuple(lines(article, foot_of(zone), tables))
    read = [*led(head, tables, words), *readings(head, tables, words)]
    taken = {reading.number for reading in read}
    credits = [*read, *bare_names(article, [line for line in head if line.number not in taken], zone, words)]
    closing = [*closings(article, (*head, *foot), tables, words), *readings(foot, tables, words)]
    chosen = choose(article, credits, closing, (*head, *foot), zone, words)
    return stamped(chosen, head, foot, zone)


def zone_of(article: Article) -> Zone:
    """Return where the story stands: without a title, the blocks before its first paragraph are its head."""
    prose = [at for at, block in enumerate(article.blocks) if block.label in BODY and size(block) >= PROSE]
    first, last = (prose[0], prose[-1]) if prose else (min(3, len(article.blocks)),) * 2
    titles = [at for at, block in enumerate(article.blocks) if block.label == "title"]
    title = titles[-1] if titles else max(-1, first - 6)
    after = [at for at in prose if at > title]
    return Zone(title, after[0] if after else max(first, title + 1), last)


def head_of(zone: Zone) -> list[int]:
    """Return the numbers of the blocks around the title, and of those around the first paragraph."""
    title = range(max(0, zone.title - ABOVE), zone.title + BELOW)
    story = range(max(0, zone.first - BELOW), zone.first + UNDER)
    return sorted({number for number in (*title, *story) if number < zone.first + UNDER})


def foot_of(zone: Zone) -> list[int]:
    """Return the numbers of the blocks around the last paragraph that are not the head's."""
    return [number for number in range(max(zone.last - FOOT, 0), zone.last + AFTER) if number >= zone.first + UNDER]


def size(block: Block) -> int:
    """Return how many characters a block spans."""
    return block.span.end - block.span.start


def lines(article: Article, numbers: Iterable[int], tables: tuple[Table, ...]) -> Iterator[Line]:
    """Yield the short lines among blocks, and paragraphs and captions as they are; a title is no byline."""
    for number in numbers:
        if not 0 <= number < len(article.blocks):
            continue
        block = article.blocks[number]
        if block.label == "title" or size(block) > LONGEST_CREDIT:
            continue
        text = article.flat(block)
        if size(block) > LONGEST or block.label == "caption" or (block.label in BODY and size(block) > PARAGRAPH):
            yield Line(number, text, (), bare=True)
            continue
        found = tuple(stamps(text, tables))
        words = unmarked(text, found, tables)
        yield Line(number, words, found, bare=words == text)


def unmarked(text: str, found: tuple[Stamp, ...], tables: tuple[Table, ...]) -> str:
    """Return a line with its stamps and what is noise among names each made a mark between names."""
    for stamp in reversed(found):
        text = text[: stamp.start] + MARK + text[stamp.end :]
    if NOISY.search(text):
        for table in tables:
            for rule in table.noise:
                text = rule.regex.sub(MARK, text)
    return text.strip(" |")


def readings(found: Iterable[Line], tables: tuple[Table, ...], words: Lexicon) -> Iterator[Reading]:
    """Yield what the credits among lines say: the first rule that matches reads a line."""
    for line in found:
        if len(line.words) > LONGEST:
            continue
        match = next((m for table in tables for rule in table.credits if (m := rule.regex.search(line.words))), None)
        if match is None:
            continue
        said = {name: value for name, value in match.groupdict().items() if value}
        outlet = said.pop("publisher", None)
        for group, value in said.items():
            credit = people.credit(value, words)
            yield Reading(line.number, group, credit._replace(publisher=outlet or credit.publisher))
        if outlet and not said:
            yield Reading(line.number, "publisher", Credit(publisher=outlet.strip()))


def led(found: tuple[Line, ...], tables: tuple[Table, ...], words: Lexicon) -> Iterator[Reading]:
    """Yield names below a line that only leads to them ("By"), each on a line of its own."""
    for at, line in enumerate(found):
        if not any(rule.regex.search(line.words) for table in tables for rule in table.leads):
            continue
        for below in found[at + 1 : at + 1 + LED]:
            credit = people.credit(below.words.lstrip("• "), words, alone=at + 1 != found.index(below))
            if not credit.names and below.words.strip(" ,&") and not words.joins.fullmatch(below.words + " "):
                break
            if credit.names:
                yield Reading(below.number, "authors", credit)
                yield Reading(line.number, "lead", Credit())


def bare_names(article: Article, head: list[Line], zone: Zone, words: Lexicon) -> Iterator[Reading]:
    """Yield names, and agencies, that stand on lines of their own between the title and the story."""
    for at, line in enumerate(head):
        if not line.words or not may_be_bare(article, line, head[at + 1 : at + 3], zone):
            continue
        credit = people.credit(line.words, words, alone=True)
        around = head[max(0, at - 1) : at], head[at : at + 3]
        if credit.people and evidence(article, *around, credit, zone, words) >= ENOUGH:
            if opens_story(article, line):
                return
            yield Reading(line.number, "alone", credit)
        elif credit.desks and not credit.people and line.words.casefold() in people.AGENCY_NAMES:
            yield Reading(line.number, "desk", credit)


def opens_story(article: Article, line: Line) -> bool:
    """Tell whether a line begins with a dateline: the story begins there."""
    packs = tuple(language(code) for code in (article.language, LINGUA_FRANCA))
    return opening(article.flat(article.blocks[line.number]), packs, firm, None) is not None


def may_be_bare(article: Article, line: Line, below: list[Line], zone: Zone) -> bool:
    """Tell whether a name on this line may be the author's: it stands below the title or standfirst, or above both."""
    block = article.blocks[line.number]
    if block.label == "caption" or size(block) > PROSE + PROSE // 2 or (article.title or "\0").startswith(line.words):
        return False
    if article.text[block.span.end - 1] in "!?…" or (article.title is None and line.number == 0):
        return False
    if line.number < zone.title:
        return any(after.stamps for after in below)
    return line.number < zone.first or (block.label not in BODY and line.number < zone.last)


def evidence(article: Article, above: list[Line], lines: list[Line], credit: Credit, zone: Zone, words: Lexicon) -> int:
    """Return how much speaks for a line's name being the author's: a given name, a stamp, a role, a bio at the foot."""
    line, name, text = lines[0], credit.people[0], article.flat(article.blocks[lines[0].number])
    short = [after for after in lines if len(after.words) < PROSE]
    points = 2 * people.is_given(name) + 2 * (not line.bare or bool(credit.publisher))
    points += sum(1 + (not after.words) for after in lines[1:2] if after.stamps or not after.bare)
    points += any(bool(before.stamps) for before in above)
    points += any(people.is_role(after.words, words) for after in short)
    told = told_of(article, name)
    headline = line.words.isupper() and not people.is_given(name)
    if headline or (not points and told < 2):
        return 0
    points -= 3 * (
        name in (article.title or "")
        or any(words.pictures.search(after.words) for after in lines[:2] if after in short)
    )
    return points + told + is_near(line, article, zone) - text.startswith("•")


def is_near(line: Line, article: Article, zone: Zone) -> bool:
    """Tell whether a line stands right below the title or the standfirst."""
    before = article.blocks[zone.title + 1 : line.number]
    return 0 < line.number - zone.title <= 2 or 0 < sum(block.label in BODY for block in before) <= STANDFIRST


def told_of(article: Article, name: str) -> int:
    """Return what the rest of the text says for a name being the author's: a bio does, the story's own words do not."""
    if article.text.count(name) < 2:
        return 0
    bio = same = inside = 0
    for block in article.blocks:
        text = article.flat(block).lstrip(" •*-")
        if name not in text:
            continue
        if text.startswith(name):
            same += len(text) <= len(name) + 2
            bio += text[len(name) : len(name) + 1] == " " and text[len(name) + 1 : len(name) + 2].islower()
        elif block.label in BODY:
            inside += 1
    return 2 * (bio > 0) + (same == 2) - 2 * (inside > 0 and not bio)


def closings(article: Article, found: Iterable[Line], tables: tuple[Table, ...], words: Lexicon) -> Iterator[Reading]:
    """Yield the credits within the last lines: reporters, contributors."""
    for line in found:
        low = line.words.lower()
        for table in tables:
            for rule in table.closings if any(cue in low for cue in table.cues) else ():
                for match in rule.regex.finditer(line.words):
                    group, value = next((g, v) for g, v in match.groupdict().items() if v)
                    credit = people.credit(last_sentence(value), words)
                    whole = 2 * len(match[0]) > len(line.words)
                    if credit.people:
                        yield Reading(line.number, group, credit._replace(publisher=None), whole)


SENTENCE = regex.compile(r"(?<=[\p{Ll}\p{N})]{2})[.][ ]+(?=\p{Lu})")


def last_sentence(text: str) -> str:
    """Return the last sentence of a text.

    >>> last_sentence("Poe reported from Oslo. Bo J. Ray")
    'Bo J. Ray'
    """
    return SENTENCE.split(text)[-1]


def choose(
    article: Article,
    credits: list[Reading],
    closing: list[Reading],
    around: tuple[Line, ...],
    zone: Zone,
    words: Lexicon,
) -> Article:
    """Return the article with the byline that its lines' readings make, and with those lines labelled."""
    authors = [r for r in credits if r.group == "authors" and r.credit.people] or [
        r for r in credits if r.group == "alone"
    ]
    authors = authors or [r for r in closing if r.group == "authors" and r.credit.people][:1]
    reporters = [r for r in closing if r.group == "reporters"]
    if not authors and reporters:
        authors, reporters = reporters, []
    authors = authors or [r for r in credits if r.credit.desks and r.group in ("authors", "desk")][:1]
    authors, poster = posted(authors)
    poster = poster or list(signatures(around, authors, words))[:1]
    names = tuple(dict.fromkeys(name for reading in authors for name in reading.credit.names))
    helpers = [r for r in closing if r.group == "contributors"] + [r for r in reporters if authors]
    contributors = tuple(dict.fromkeys(n for r in helpers for n in r.credit.people if n not in names))
    outlets = [r for r in (*credits, *closing) if r.group == "publisher"]
    publisher = next((r.credit.publisher for r in (*authors, *outlets) if r.credit.publisher), None)
    below = outlet_below(authors, around, words) if not publisher else None
    used = {r.number for r in (*authors, *poster, *helpers, *outlets) if r.whole} | ({below[0]} if below else set())
    made = Byline(
        names, publisher or (below[1] if below else None), contributors, poster[0].credit.names[0] if poster else None
    )
    return relabel(replace(article, byline=made), used, "byline")


def posted(authors: list[Reading]) -> tuple[list[Reading], list[Reading]]:
    """Return the readings that name authors, and the one above them that names the poster of another outlet's story."""
    via = [reading for reading in authors if reading.credit.publisher]
    if len(authors) > 1 and len(via) == 1 and via[0] is not authors[0]:
        return via, authors[:1]
    return together(authors), []


def signatures(around: tuple[Line, ...], authors: list[Reading], words: Lexicon) -> Iterator[Reading]:
    """Yield names of others than the authors that stand below the story, above the day on which they posted it."""
    below = [line for line in around if authors and line.number > authors[-1].number]
    for line, after in pairwise(below):
        if line.bare and line.words and after.stamps and not after.words and after.number == line.number + 1:
            credit = people.credit(line.words, words, alone=True)
            if len(credit.people) == 1 and credit.people[0] not in authors[0].credit.names:
                yield Reading(line.number, "poster", credit)


def together(found: list[Reading]) -> list[Reading]:
    """Return the first reading and those of the lines right below it."""
    kept: list[Reading] = []
    for reading in found:
        near = not kept or reading.number - kept[-1].number <= BESIDE
        if near and (not kept or reading.group != "alone" or people.is_given(reading.credit.people[0])):
            kept.append(reading)
    return kept


def outlet_below(authors: list[Reading], around: tuple[Line, ...], words: Lexicon) -> tuple[int, str] | None:
    """Return the line right below the byline where it is an outlet's name, and that name."""
    if not authors:
        return None
    below = next((line for line in around if line.number == authors[-1].number + 1), None)
    if below and below.bare and people.is_outlet(below.words, words) and not people.is_given(below.words):
        return below.number, below.words
    return None


def relabel(article: Article, numbers: Iterable[int], label: Label) -> Article:
    """Return the article with a label on blocks: their first use, or a further one of those that have one."""
    blocks = list(article.blocks)
    for number in numbers:
        block = blocks[number]
        if block.label in ("byline", "published", "modified"):
            blocks[number] = replace(block, also=tuple(dict.fromkeys((*block.also, label))))
        else:
            blocks[number] = replace(block, label=label, reason=None, rule=None)
    return replace(article, blocks=tuple(blocks))


def stamped(article: Article, head: tuple[Line, ...], foot: tuple[Line, ...], zone: Zone) -> Article:
    """Return the article with the days of publication and change that its lines are stamped with.

    A story whose only stamp is that of an update was published in this form that day: `published` says so too.
    """
    credited = {at for at, block in enumerate(article.blocks) if block.label == "byline"}
    near = [(line.number, stamp) for line in head for stamp in line.stamps if is_stamp_line(line, credited)]
    far = [(line.number, stamp) for line in foot for stamp in line.stamps if is_stamp_line(line, credited)]
    published, modified = called("published", near, far), called("modified", near, far)
    published = published or uncalled(near, far, zone, credited)
    for kind, found in (("published", published), ("modified", modified)):
        if found:
            article = relabel(replace(article, **{kind: found[1].value}), (found[0],), kind)  # type: ignore[arg-type]
    return article if published or not modified else replace(article, published=modified[1].value)


def is_stamp_line(line: Line, credited: set[int]) -> bool:
    """Tell whether a line is there for its stamp, not a sentence that names a day."""
    return line.number in credited or any(stamp.kind in CALLED for stamp in line.stamps) or len(line.words) < PROSE // 2


def called(kind: str, near: list[Placed], far: list[Placed]) -> Placed | None:
    """Return the first stamp that a word calls so."""
    return next((found for found in (*near, *far) if found[1].kind == kind), None)


def uncalled(near: list[Placed], far: list[Placed], zone: Zone, credited: set[int]) -> Placed | None:
    """Return the stamp that says when without a word: the one by the byline, else the first below the title."""
    plain = [found for found in near if not found[1].kind]
    beside = [found for found in plain if any(abs(found[0] - number) <= BESIDE for number in credited)]
    below = [found for found in plain if found[0] > zone.title]
    foot = [
        found for found in far if not found[1].kind and ({found[0], found[0] - 1} & credited or "T" in found[1].value)
    ]
    return next(iter((*beside, *below, *foot, *plain)), None)
