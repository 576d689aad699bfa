"""Names that stand on lines of their own, and what speaks for their being the author's."""

from collections.abc import Iterator
from itertools import pairwise

from articlekit.languages import language
from articlekit.model import BODY, Article
from articlekit.stages import people
from articlekit.stages.credits import Reading
from articlekit.stages.dateline import firm, opening
from articlekit.stages.people import Credit, Lexicon
from articlekit.stages.zones import PROSE, Line, Zone, size

# Agencies' copy stands on pages of any language.
LINGUA_FRANCA = "en"
# Paragraphs of a standfirst, with the byline below it.
STANDFIRST = 3
# What a name on a line of its own must show for itself; see `evidence`.
ENOUGH = 3


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


def signatures(around: tuple[Line, ...], authors: list[Reading], words: Lexicon) -> Iterator[Reading]:
    """Yield names of others than the authors that stand below the story, above the day on which they posted it."""
    below = [line for line in around if authors and line.number > authors[-1].number]
    for line, after in pairwise(below):
        if line.bare and line.words and after.stamps and not after.words and after.number == line.number + 1:
            credit = people.credit(line.words, words, alone=True)
            if len(credit.people) == 1 and credit.people[0] not in authors[0].credit.names:
                yield Reading(line.number, "poster", credit)
