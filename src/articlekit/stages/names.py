"""The people of an article: the fullest form of each name, how often each is named, and what they are."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from articlekit.languages.world import PARTICLES, SUFFIXES
from articlekit.tables import Quotes
from articlekit.tables.quotes import Gender

RUN = regex.compile(
    r"""
    \p{Lu}[\w.&]*(?:['’-]\w+)*
    (?: [ \u00a0] (?: (?:\L<particles>) [ ] ){0,2} \p{Lu}[\w.&]*(?:['’-]\w+)* )*
    """,
    regex.VERBOSE,
    particles=sorted(PARTICLES),
)
# "Ann Poe, executive director of the league, said", "Bo Ray (R-Ohio), a lawyer."
APPOSITION = regex.compile(r"(?:[ ]\([^()]{1,30}\))?,[ ](?P<role>\p{Ll}[^,.;:!?“”\"()]{2,80})(?=[,.;:])")
SPACE_WORD = regex.compile(r"\S+")
LONGEST = 5
MOST = 8  # full forms of one surname, and places looked at for each
REACH = 70  # characters before a name in which its role is looked for


class Person(NamedTuple):
    """Someone whom the article names in full: the words that introduce them, offices, gender where it is certain."""

    name: str
    role: str | None
    offices: frozenset[str]
    gender: Gender | None


class Names(NamedTuple):
    """The names of an article: `counts` by last word in lower case; `fullest` are full forms by it."""

    fullest: dict[str, tuple[str, ...]]
    counts: Counter[str]
    people: dict[str, Person]
    holders: dict[str, tuple[Person, ...]]  # by office


class Naming(NamedTuple):
    """One place where a name stands: its words, the capitalised words before it, and where."""

    words: tuple[str, ...]
    title: tuple[str, ...]
    start: int
    end: int


def names_of(texts: Iterable[str], table: Quotes) -> Names:
    """Return the names in some paragraphs.

    >>> names = names_of(["Ann Poe spoke. Mayor Poe said no."], Quotes(offices={"mayor": "mayor"}))
    >>> names.fullest["poe"], names.counts["poe"], names.people["Ann Poe"].offices
    (('Ann Poe',), 2, frozenset({'mayor'}))
    """
    counts: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    seen: dict[str, list[tuple[str, Naming]]] = {}
    for text in texts:
        for found in RUN.finditer(text):
            if " " not in found[0]:  # a word alone tells nothing of whose it is: it is only counted
                counts[bare_word(found[0], table)] += 1
                continue
            for naming in namings(found[0], found.start(), table):
                last = surname(naming.words).lower()
                counts[last] += 1
                seen.setdefault(last, []).append((text, naming))
                if len(naming.words) > 1:
                    forms.setdefault(last, Counter())[" ".join(naming.words)] += 1
    fullest = {last: tuple(ordered(known)) for last, known in forms.items()}
    people = {}
    for last, known in fullest.items():
        for name in known:
            people[name] = person(name, seen[last][: MOST * MOST], len(known) == 1, table)
    return Names(fullest, counts, people, holders_of(people.values()))


def bare_word(word: str, table: Quotes) -> str:
    """Return a capitalised word in lower case, without a full stop or the ending of a possessive."""
    low = word.rstrip(".").lower()
    if low.endswith(table.possessives or "\0"):
        return low[:-1] if low.endswith(("s'", "s’")) else low[:-2]
    return low


def holders_of(people: Iterable[Person]) -> dict[str, tuple[Person, ...]]:
    """Return who holds each office."""
    found: dict[str, tuple[Person, ...]] = {}
    for who in people:
        for office in sorted(who.offices):
            found[office] = (*found.get(office, ())[:MOST], who)
    return found


def ordered(known: Counter[str]) -> list[str]:
    """Return the full forms of a surname: the commonest first, or a longer form of the same name where there is one."""
    best = [name for name, _ in known.most_common(MOST)]
    first, *rest = best[0].split()
    longer = [name for name in best if name.split()[0] == first and set(rest) < set(name.split()[1:])]
    return [*longer[:1], *(name for name in best if name not in longer[:1])][:MOST]


def namings(run: str, start: int, table: Quotes) -> Iterator[Naming]:
    """Yield the names in a run of capitalised words: without what opens a sentence, titles and possessives."""
    title: list[str] = []
    name: list[str] = []
    begin = end = 0
    for found in SPACE_WORD.finditer(run):
        word = found[0]
        bare = word.rstrip(".")
        low = word.lower()
        ended = word != bare and low not in table.abbreviations and len(bare) > 1 and "." not in bare
        if low in table.no_names or (bare.lower() in table.no_names and len(bare) > 1):
            if name:
                yield Naming(tuple(name[:LONGEST]), tuple(title), begin, end)
            name, title = [], []
            continue
        if low in table.courtesy or low in table.offices or low in table.modifiers:
            title += [*name, word]
            name = []
            continue
        owner = next((bare[: -len(mark) + (mark[0] == "s")] for mark in table.possessives if bare.endswith(mark)), None)
        begin = begin if name else start + found.start()
        name.append(owner or (bare if ended else word))
        end = start + found.start() + len(name[-1])
        if owner or ended:
            yield Naming(tuple(name[:LONGEST]), tuple(title), begin, end)
            name, title = [], []
    if name:
        yield Naming(tuple(name[:LONGEST]), tuple(title), begin, end)


def surname(name: tuple[str, ...]) -> str:
    """Return the last word of a name that is no suffix.

    >>> surname(("Bo", "Ray", "Jr."))
    'Ray'
    """
    for word in reversed(name):
        if word.rstrip(".,") not in SUFFIXES and word not in SUFFIXES:
            return word
    return name[-1]


def person(name: str, seen: list[tuple[str, Naming]], sole: bool, table: Quotes) -> Person:
    """Return what the article says of someone; places with the bare surname count where one person bears it."""
    role: str | None = None
    offices: set[str] = set()
    genders = {given_gender(name, table)}
    for text, naming in seen:
        if not (" ".join(naming.words) == name or (sole and len(naming.words) == 1)):
            continue
        titles = [word.lower() for word in naming.title]
        genders |= {table.courtesy.get(word) for word in titles} | {table.gendered.get(word) for word in titles}
        found = introduction(text, naming, table) if not offices and (len(naming.words) > 1 or titles) else None
        words = [*titles, *(word.lower() for word in (found or "").split())]
        offices |= {table.offices[word] for word in words if word in table.offices}
        genders |= {table.gendered.get(word) for word in words[:6]}
        role = role or found
    certain = genders - {None}
    return Person(name, role, frozenset(offices), certain.pop() if len(certain) == 1 else None)


def given_gender(name: str, table: Quotes) -> Gender | None:
    """Return the gender of a name's first word, where only one gender bears it."""
    first = name.split()[0].lower()
    return "m" if first in table.men else "f" if first in table.women else None


def introduction(text: str, naming: Naming, table: Quotes) -> str | None:
    """Return the words that say what someone is: those before the name, else the apposition after it.

    >>> table = Quotes(offices={"mayor": "mayor"}, determiners=frozenset({"the"}))
    >>> introduction("Ann Poe, the mayor of Elm,", Naming(("Ann", "Poe"), (), 0, 7), table)
    'mayor of Elm'
    """
    before = role_before(text, naming, table)
    if before:
        return before
    after = APPOSITION.match(text, naming.end)
    if not after:
        return None
    words = after["role"].split()
    if not any(word.lower() in table.offices or word.lower() in table.people for word in words):
        return None
    if words[0] in table.determiners:
        words = words[1:]
    return " ".join(words) if words and words[0] not in table.pronouns and words[0] not in table.conjunctions else None


def role_before(text: str, naming: Naming, table: Quotes) -> str | None:
    """Return the title or role printed before a name, without courtesy titles: "Kansas City Mayor"."""
    words = [word for word in naming.title if word.lower() not in table.courtesy]
    lead = text[max(0, naming.start - REACH) : naming.start]
    lead = lead[: len(lead) - len(" ".join(naming.title)) - 1] if naming.title else lead
    low = [word.lower() for word in lead.split()]
    nouns = {*table.offices, *table.people}
    if not words and not (low and low[-1] in nouns and lead.endswith(" ")):
        return None
    taken: list[str] = []
    for word in reversed(lead.split()[-6:]):
        if (not word[-1].isalnum() and word[-1] not in ".’'") or word.lower() in table.determiners:
            break
        if any(
            word.lower() in stop
            for stop in (table.prepositions, table.verbs, table.no_names, table.conjunctions, table.between)
        ):
            break
        taken.insert(0, word)
    if taken and taken[0] is lead.split()[0] and len(lead) == REACH:
        taken = taken[1:]
    role = " ".join([*taken, *words])
    return role if any(word.lower() in nouns for word in role.split()) else None
