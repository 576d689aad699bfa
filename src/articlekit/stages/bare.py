"""Names that stand on lines of their own, and what speaks for their being the author's."""

from collections.abc import Iterator
from itertools import pairwise

import regex

from articlekit.languages import language
from articlekit.languages.world import PARTICLES
from articlekit.model import BODY, Article
from articlekit.patterns import compiled
from articlekit.stages import people
from articlekit.stages.credits import Reading
from articlekit.stages.dateline import firm, head_of, opening
from articlekit.stages.lexicon import (
    AGENCY_NAMES,
    Lexicon,
    is_agency,
    is_desk_name,
    is_joined_desk,
    is_outlet,
    is_role,
    signs_for_many,
    signs_for_staff,
)
from articlekit.stages.people import Credit
from articlekit.stages.zones import PROSE, Line, Zone, size

# Agencies' copy stands on pages of any language.
LINGUA_FRANCA = "en"
# Paragraphs of a standfirst, with the byline below it.
STANDFIRST = 3
# What a name on a line of its own must show for itself; see `evidence`.
ENOUGH = 3
STROKE = compiled(r"(?<=\w)/(?=\w)")
DASHES = "-–—―"
# "08:11", "Published at 8:11 am": the time of day alone, or with what it stamps
TIME = compiled(r"(?:\p{L}{4,14}:?[ ](?:\p{L}{2,3}[.]?[ ])?)?\d{1,2}[:.h]\d\d(?:\s?\p{L}{1,4}[.]?)?")
NO_NAME = compiled(r"[\d:!?]")
# "(dpa/xy)", below the copy of an agency that a paper's own desk has edited; "(©NTB)", "/ritzau/", "（山田花子）"
SIGNED = compiled(
    r"[(\[/（【] ©?[ ]? (?P<name>[^()\[\]/（）【】]{2,30}) (?:/[\p{L}/-]{1,12})? [)\]/）】] [.]?", regex.VERBOSE
)
BRACKETED = compiled(r"[【（［](?P<name>[^【】（）［］]{2,30})[】）］]")
# A bio says within so many words what its author does.
BIO = 14
# Lines of one byline stand this near to each other.
BESIDE = 2


def bare_names(article: Article, head: list[Line], zone: Zone, words: Lexicon) -> Iterator[Reading]:
    """Yield names, and agencies, that stand on lines of their own between the title and the story.

    Of names that stand apart, those with the most evidence are the authors'.
    """
    found: list[tuple[int, Reading]] = []
    for at, line in enumerate(head):
        if not line.words or not may_be_bare(article, line, head[at + 1 : at + 3], zone, words):
            continue
        name = unbracketed(line.words)
        credit = people.credit(name, words, alone=True) if may_name(name) else Credit()
        around = head[max(0, at - 1) : at], head[at : at + 3]
        points = evidence(article, *around, credit, zone, words) if credit.people else 0
        if points >= ENOUGH:
            if opens_story(article, line):
                break
            found.append((points, Reading(line.number, "alone", credit)))
        elif desk := desk_of(line, head[max(0, at - 1) : at + 3], words):
            yield Reading(line.number, "desk", Credit(desks=(desk,)))
    yield from best_of(found)


def unbracketed(text: str) -> str:
    """Return what stands between the brackets of a line in brackets, as Japanese papers sign; other text as it is.

    >>> unbracketed("【山田花子】"), unbracketed("Ann Poe (left)")
    ('山田花子', 'Ann Poe (left)')
    """
    found = BRACKETED.fullmatch(text)
    return found["name"] if found else text


def may_name(text: str) -> bool:
    """Tell whether a line may be a person's name: two words, or characters that know no capitals; a cheap test.

    >>> may_name("Ann Poe"), may_name("鈴木一郎"), may_name("Home")
    (True, True, False)
    """
    return " " in text or "\xa0" in text or text.upper() == text.lower()


def desk_of(line: Line, around: list[Line], words: Lexicon) -> str | None:
    """Return who signs for many on a line: an agency, desks joined; with a day by it, the staff, a rubric's agency."""
    name = line.words.strip("•*/ ")
    if is_agency(name) or signs_for_staff(name, words):
        return name
    if not any(near.stamps for near in around):
        return None
    if name.casefold() in words.desks or is_desk_name(name, words):
        return name
    rubric, _, agency = name.rpartition(" - ")
    return agency if agency.casefold() in AGENCY_NAMES and " " not in rubric else None


def best_of(found: list[tuple[int, Reading]]) -> list[Reading]:
    """Return the readings of the run of lines that holds the most evidence, the first of equal ones."""
    runs: list[list[tuple[int, Reading]]] = []
    for points, reading in found:
        if runs and reading.number - runs[-1][-1][1].number <= BESIDE:
            runs[-1].append((points, reading))
        else:
            runs.append([(points, reading)])
    return [reading for _, reading in max(runs, key=lambda run: max(points for points, _ in run), default=[])]


def opens_story(article: Article, line: Line) -> bool:
    """Tell whether a line begins with a dateline: the story begins there."""
    packs = tuple(language(code) for code in (article.language, LINGUA_FRANCA))
    return opening(head_of(article, line.number), packs, firm, None) is not None


def may_be_bare(article: Article, line: Line, below: list[Line], zone: Zone, words: Lexicon) -> bool:
    """Tell whether a name on this line may be the author's: it stands below the title or standfirst, or above both."""
    block = article.blocks[line.number]
    if block.label == "caption" or size(block) > PROSE + PROSE // 2 or (article.title or "\0").startswith(line.words):
        return False
    if line.words[-1] in "!?…" or line.words.endswith("...") or (article.title is None and line.number == 0):
        return False
    if line.number > zone.first and article.text[block.span.start] in DASHES:  # who said what stands above
        return False
    if line.number < zone.title and not any(after.stamps for after in below if after.number < zone.title):
        return False
    if line.number >= zone.first and (block.label in BODY or line.number >= zone.last):
        return False
    return not is_headline(line.words, words) and not is_picture_credit(line.words, words)


def is_headline(text: str, words: Lexicon) -> bool:
    """Tell whether a line is written as a headline is: its small words with a capital, though not all is capitals.

    >>> from articlekit.stages.lexicon import lexicon
    >>> is_headline("Mayor Poe Meets With Families", lexicon(("en",)))
    True
    """
    if text.isupper():
        return False
    between = (found for pattern in (words.joins, words.fors, words.ins) for found in pattern.finditer(text))
    small = (found[0].strip(" ,") for found in between if found.start())
    return any(word[0].isupper() and word.lower() not in PARTICLES for word in small)


def is_picture_credit(text: str, words: Lexicon) -> bool:
    """Tell whether a line names an agency or outlet and a photographer with a stroke between them.

    >>> from articlekit.stages.lexicon import lexicon
    >>> words = lexicon(("en",))
    >>> is_picture_credit("Ann Poe/AFP", words), is_picture_credit("Ann Poe/Bo Ray", words)
    (True, False)
    """
    if "/" not in text:
        return False
    sides = [side.strip() for side in STROKE.split(text)]
    return len(sides) > 1 and any(signs_for_many(side, words) or is_outlet(side, words) for side in sides)


def evidence(article: Article, above: list[Line], lines: list[Line], credit: Credit, zone: Zone, words: Lexicon) -> int:
    """Return how much speaks for a line's name being the author's: a given name, a stamp, a role, a bio at the foot."""
    line, name, text = lines[0], credit.people[0], article.flat(article.blocks[lines[0].number])
    short = [after for after in lines if len(after.words) < PROSE]
    points = 2 * people.is_given(name) + 2 * (not line.bare or bool(credit.publisher)) + bool(line.stamps)
    points += len(credit.people) > 1
    points += sum(1 + (not after.words) for after in lines[1:2] if after.stamps or not after.bare)
    points += any(bool(before.stamps) for before in above)
    points += any(bool(TIME.fullmatch(after.words)) for after in lines[1:2])
    points += any(is_role(after.words, words) for after in short)
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
    """Tell whether a line stands right below the title, its repetition or the standfirst."""
    before = article.blocks[zone.title + 1 : line.number]
    if before and before[-1].reason == "repeated-title":
        return True
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
        if text.startswith(name) and block.label not in BODY:
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
            known = len(credit.people) == 1 and people.is_given(credit.people[0])
            if known and credit.people[0] not in authors[0].credit.names:
                yield Reading(line.number, "poster", credit)


def presented(article: Article, around: tuple[Line, ...], zone: Zone, words: Lexicon) -> Iterator[Reading]:
    """Yield the person who signs right below the story, or whom a line there presents: "Ann Poe is a writer"."""
    ends = len(article.blocks) - 1
    for line in around:
        block = article.blocks[line.number]
        inside = block.label in BODY
        if line.number <= zone.first or (inside and line.number < ends) or block.label == "caption":
            continue
        if not inside and (name := bio_of(line.words, words)):
            yield Reading(line.number, "bio", Credit((name,)))
        elif line.number - zone.last in range(1, BESIDE + 1) and (signed := SIGNED.fullmatch(line.words)):
            if (signer := signer_of(signed["name"], words)).names:
                yield Reading(line.number, "bio", signer)
        elif line.number == zone.last + 1 and is_desk_below(article, line, words):
            yield Reading(line.number, "bio", Credit(desks=(line.words,)))
        elif line.number == zone.last + 1 and line.words and is_signature(article, line, words):
            yield Reading(line.number, "bio", people.credit(line.words, words, alone=True))


def is_desk_below(article: Article, line: Line, words: Lexicon) -> bool:
    """Tell whether a line is a desk's name, or an agency's that is no mark of a story's end, as far as one can know."""
    ends = not article.language or article.blocks[line.number].reason == "end-mark"
    return is_joined_desk(line.words, words) or (is_agency(line.words) and not ends)


def signer_of(text: str, words: Lexicon) -> Credit:
    """Return who signs in brackets below a story: an agency, or people and maybe an agency.

    >>> from articlekit.stages.lexicon import lexicon
    >>> signer_of("Anna Poe, dpa", lexicon(("de",)))
    Credit(people=('Anna Poe',), desks=(), publisher='dpa')
    >>> signer_of("The end", lexicon(("en",))).names
    ()
    """
    if is_agency(text):
        return Credit(desks=(text,))
    credit = people.credit(text, words, alone=True)
    return credit if credit.people and people.is_given(credit.people[0]) else Credit()


def bio_of(text: str, words: Lexicon) -> str | None:
    """Return the name at the head of a line that goes on to say what they do.

    >>> from articlekit.stages.lexicon import lexicon
    >>> bio_of("Ann Poe is a writer in Oslo.", lexicon(("en",)))
    'Ann Poe'
    """
    tokens = text.split()[: people.LONGEST_NAME + BIO]
    size = next((at for at, token in enumerate(tokens) if token[0].islower() and token not in PARTICLES), 0)
    name = tokens[:size]
    if not 2 <= size <= people.LONGEST_NAME or not people.is_person(name, words) or not people.is_given(name[0]):
        return None
    roles = any(is_role(token.strip(".,;:()"), words) for token in tokens[size : size + BIO])
    return " ".join(name) if roles else None


def is_signature(article: Article, line: Line, words: Lexicon) -> bool:
    """Tell whether a line is a name alone, of someone of whom the story does not speak more than in passing."""
    credit = people.credit(line.words, words, alone=True)
    text = article.flat(article.blocks[line.number])
    if not credit.people or text[0] in "•*" or len(text) > PROSE or NO_NAME.search(text):
        return False
    known = any(people.is_given(name) for name in credit.people)
    return known and not is_picture_credit(line.words, words) and told_of(article, credit.people[0]) > -2
