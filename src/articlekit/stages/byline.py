"""`byline`: who wrote it, for whom, with whose help, and when it was published, off a story's head and foot."""

from collections.abc import Iterator
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Block, Byline
from articlekit.stages import people
from articlekit.stages.bare import bare_names, presented, signatures
from articlekit.stages.credits import Reading, closings, led, readings
from articlekit.stages.lexicon import AGENCY_NAMES, Lexicon, is_outlet, is_role, is_title, lexicon, outlet_of_role
from articlekit.stages.publication import stamped
from articlekit.stages.zones import (
    AFTER,
    PROSE,
    Line,
    Zone,
    end_of_head,
    foot_of,
    head_of,
    lines,
    relabel,
    size,
    zone_of,
)

# Pages in any language carry English bylines, and agencies' copy English stamps.
LINGUA_FRANCA = "en"
# Lines of one byline stand this near to each other.
BESIDE = 2
# How far below the story its authors may sign, if something above it is a credit, too
SIGNED = 6
# Paragraphs of a standfirst, with the byline below it.
STANDFIRST = 3


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
    words = lexicon(codes, article.own.publishers)
    zone = zone_of(article)
    around = tuple(lines(article, (*head_of(zone), *foot_of(zone)), tables))
    ends = end_of_head(zone)
    head = tuple(line for line in around if line.number < ends)
    foot = around[len(head) :]
    read = [*led(head, tables, words), *readings(head, tables, words)]
    taken = {reading.number for reading in read}
    read = [reading for reading in read if not is_inside(article, reading.number, zone)]
    credits = [*read, *bare_names(article, [line for line in head if line.number not in taken], zone, words)]
    reach = zone.last + (SIGNED if credits else AFTER)
    below = [line for line in foot if zone.last < line.number <= reach and not points_on(article.blocks[line.number])]
    closing = [*closings(around, tables, words), *readings(below, tables, words), *led(tuple(below), tables, words)]
    presenting = presented(article, around, zone, words)
    chosen = choose(article, Found(credits, closing, presenting, around), words)
    return stamped(chosen, head, foot, zone)


class Found(Struct, frozen=True):
    """What was read: credits at the story's head, those at its foot, who is presented there; and the lines."""

    credits: list[Reading]
    closing: list[Reading]
    presented: Iterator[Reading]
    around: tuple[Line, ...]


def points_on(block: Block) -> bool:
    """Tell whether a block belongs to another story that the page points to."""
    return block.reason == "related-articles"


def is_inside(article: Article, number: int, zone: Zone) -> bool:
    """Tell whether a line stands amid the story's paragraphs: its "By" is that of a story it points to."""
    above = article.blocks[zone.title + 1 : number]
    prose = sum(block.label in BODY and size(block) >= PROSE for block in above)
    return prose > STANDFIRST and number < zone.last


def choose(article: Article, found: Found, words: Lexicon) -> Article:
    """Return the article with the byline that its lines' readings make, and with those lines labelled."""
    authors, reporters = authors_of(found)
    authors, poster = posted(authors)
    poster = poster or list(signatures(found.around, authors, words))[:1]
    names = tuple(dict.fromkeys(name for reading in authors for name in reading.credit.names))
    helpers = [r for r in found.closing if r.group == "contributors"] + [r for r in reporters if authors]
    contributors = tuple(dict.fromkeys(n for r in helpers for n in r.credit.names if n not in names))
    outlets = [r for r in (*found.credits, *found.closing) if r.group == "publisher"]
    publisher = next((r.credit.publisher for r in (*authors, *outlets) if r.credit.publisher), None)
    below = outlet_below(authors, found.around, words) if not publisher else None
    used = {r.number for r in (*authors, *poster, *helpers, *outlets) if r.whole} | ({below[0]} if below else set())
    used |= set(attached(article, used, found.around, words))
    made = Byline(
        names, publisher or (below[1] if below else None), contributors, poster[0].credit.names[0] if poster else None
    )
    return relabel(replace(article, byline=made), used, "byline")


def authors_of(found: Found) -> tuple[list[Reading], list[Reading]]:
    """Return the readings that name the authors, the surest kind that there is, and the reporters who are none."""
    credited = [r for r in found.credits if r.group == "authors" and r.credit.people]
    authors = credited or [r for r in found.credits if r.group == "alone"]
    authors = authors or [r for r in found.closing if r.group == "authors" and r.credit.people][:1]
    reporters = [r for r in found.closing if r.group == "reporters"]
    if not authors and reporters:
        return reporters, []
    helpers = {name for r in found.closing if r.group == "contributors" for name in r.credit.names}
    authors = authors or list(islice((r for r in found.presented if helpers.isdisjoint(r.credit.names)), 1))
    signed = [r for r in (*found.credits, *found.closing) if r.credit.desks and r.group in ("authors", "desk")]
    authors = authors or signed[:1]
    return authors, reporters


def posted(authors: list[Reading]) -> tuple[list[Reading], list[Reading]]:
    """Return the readings that name authors, and the one above them that names the poster of another outlet's story."""
    via = [reading for reading in authors if reading.credit.publisher]
    if len(authors) > 1 and len(via) == 1 and via[0] is not authors[0]:
        return via, authors[:1]
    return together(authors), []


def together(found: list[Reading]) -> list[Reading]:
    """Return the first reading and those of the lines right below it."""
    kept: list[Reading] = []
    for reading in found:
        near = not kept or reading.number - kept[-1].number <= BESIDE
        if near and (not kept or reading.group != "alone" or people.is_given(reading.credit.people[0])):
            kept.append(reading)
    return kept


def attached(article: Article, used: set[int], around: tuple[Line, ...], words: Lexicon) -> Iterator[int]:
    """Yield the lines right below the byline that go with it: a role, or nothing but an address, handle or the like."""
    bylines = set(used)
    for line in around:
        if line.number - 1 not in bylines or article.blocks[line.number].label not in BODY:
            continue
        if not (line.words or line.stamps) or (len(line.words) < PROSE // 2 and is_title(line.words, words)):
            bylines.add(line.number)
            yield line.number


def outlet_below(authors: list[Reading], around: tuple[Line, ...], words: Lexicon) -> tuple[int, str] | None:
    """Return the line right below the byline where it is an outlet's name, and that name."""
    if not authors or not authors[-1].credit.people:
        return None
    below = next((line for line in around if line.number == authors[-1].number + 1), None)
    if not below:
        return None
    if not below.bare:  # a day and an agency: "May 3, 2025 / 8:11 AM / CBS News"
        agency = below.words.strip(" /")
        return (below.number, agency) if agency.casefold() in AGENCY_NAMES else None
    name = outlet_on(below.words, words)
    return (below.number, name) if name else None


def outlet_on(text: str, words: Lexicon) -> str | None:
    """Return the outlet that a line names, beside nothing but a role before it or a place behind it.

    >>> words = lexicon(("en",))
    >>> outlet_on("Harbour News, Oslo", words), outlet_on("Harbour Post Staff Writer", words)
    ('Harbour News', 'Harbour Post')
    >>> outlet_on("The Post is as old as ours", words) is None
    True
    """
    special = words.fors.match(text)
    found = people.pieces(people.without_the(text[special.end() :] if special else text), words)
    named = [outlet_of_role(piece, words) or piece for piece in found]
    named = [piece for piece in named if not is_role(piece, words)]
    if not named or not is_outlet(named[0], words) or people.is_running(named[0]) or people.is_given(named[0]):
        return None
    places = all(len(piece.split()) <= BESIDE and piece[0].isupper() for piece in named[1:])
    return people.without_the(named[0]) if places else None
