"""The people of an article: the fullest form of each name, how often each is named, and what they are."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from articlekit.languages.world import PARTICLES, SUFFIXES
from articlekit.stages.tokens import BETWEEN, CONJUNCTION, DETERMINER, NO_NAME, PREPOSITION, ROLE, VERB, reading
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
MOST = 8  # full forms of one surname
PLACES = 64  # places at which a surname is looked at
REMEMBERED = 1 << 13  # runs of capitalised words
REACH = 70  # characters before a name in which its role is looked for


class Person(NamedTuple):
    """Someone whom the article names in full: the words that introduce them, offices, gender where it is certain."""

    name: str
    role: str | None
    offices: frozenset[str]
    gender: Gender | None


class Naming(NamedTuple):
    """A name in a run of capitalised words: its words, those before it, and where it stands in the run."""

    words: tuple[str, ...]
    title: tuple[str, ...]
    start: int
    end: int


class Place(NamedTuple):
    """A name in a paragraph: the paragraph, where the name's run begins there, and the name."""

    text: str
    start: int
    naming: Naming


class Names:
    """The names of an article; what is said of a person is read when it is first asked for."""

    def __init__(self, table: Quotes) -> None:
        self.table = table
        self.counts: Counter[str] = Counter()  # by last word, in lower case
        self.forms: dict[str, Counter[str]] = defaultdict(Counter)
        self.places: dict[str, list[Place]] = defaultdict(list)
        self._full: dict[str, tuple[str, ...]] = {}
        self._people: dict[str, Person | None] = {}
        self._holders: dict[str, tuple[Person, ...]] | None = None

    def fullest(self, last: str) -> tuple[str, ...]:
        """Return the full forms of a surname in lower case, the best first."""
        if last not in self._full:
            self._full[last] = ordered(self.forms[last]) if last in self.forms else ()
        return self._full[last]

    def person(self, name: str) -> Person | None:
        """Return whom a full name means; None if the article does not name them so."""
        if name not in self._people:
            last = surname(tuple(name.split())).lower()
            full = self.fullest(last)
            self._people[name] = person(name, self.places[last], len(full) == 1, self.table) if name in full else None
        return self._people[name]

    def holders(self, office: str) -> tuple[Person, ...]:
        """Return who holds an office."""
        if self._holders is None:
            people = (self.person(name) for last in list(self.forms) for name in self.fullest(last))
            self._holders = holders_of(who for who in people if who)
        return self._holders.get(office, ())


def names_of(texts: Iterable[str], table: Quotes) -> Names:
    """Return the names in some paragraphs.

    >>> names = names_of(["Ann Poe spoke. Mayor Poe said no."], Quotes(offices={"mayor": "mayor"}))
    >>> names.fullest("poe"), names.counts["poe"], names.person("Ann Poe").offices
    (('Ann Poe',), 2, frozenset({'mayor'}))
    """
    names = Names(table)
    counts = names.counts
    for text in texts:
        for found in RUN.finditer(text):
            run = found[0]
            if " " not in run:  # a word alone tells nothing of whose it is: it is only counted
                counts[bare_word(run, table)] += 1
                continue
            for last, naming in namings(run, table):
                counts[last] += 1
                places = names.places[last]
                if len(places) < PLACES:
                    places.append(Place(text, found.start(), naming))
                if len(naming.words) > 1:
                    names.forms[last][" ".join(naming.words)] += 1
    return names


@lru_cache(REMEMBERED)
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


def ordered(known: Counter[str]) -> tuple[str, ...]:
    """Return the full forms of a surname: the commonest first, or a longer form of the same name where there is one."""
    best = [name for name, _ in known.most_common(MOST)]
    first, *rest = best[0].split()
    longer = [name for name in best if name.split()[0] == first and set(rest) < set(name.split()[1:])][:1]
    return (*longer, *(name for name in best if name not in longer))


@lru_cache(REMEMBERED)
def namings(run: str, table: Quotes) -> tuple[tuple[str, Naming], ...]:
    """Return the names in a run of capitalised words, each with its surname in lower case."""
    return tuple((surname(naming.words).lower(), naming) for naming in split_run(run, table))


def split_run(run: str, table: Quotes) -> Iterator[Naming]:
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
        begin = begin if name else found.start()
        name.append(owner or (bare if ended else word))
        end = found.start() + len(name[-1])
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


def person(name: str, places: Sequence[Place], sole: bool, table: Quotes) -> Person:
    """Return what the article says of someone; places with the bare surname count where one person bears it."""
    role: str | None = None
    offices: set[str] = set()
    genders = {given_gender(name, table)}
    for place in places:
        words = place.naming.words
        if not (" ".join(words) == name or (sole and len(words) == 1)):
            continue
        titles = [word.lower() for word in place.naming.title]
        genders |= {table.courtesy.get(word) for word in titles} | {table.gendered.get(word) for word in titles}
        found = introduction(place, table) if not offices and (len(words) > 1 or titles) else None
        low = [*titles, *(found or "").lower().split()]
        offices |= {table.offices[word] for word in low if word in table.offices}
        genders |= {table.gendered.get(word) for word in low[:6]}
        role = role or found
    certain = genders - {None}
    return Person(name, role, frozenset(offices), certain.pop() if len(certain) == 1 else None)


def given_gender(name: str, table: Quotes) -> Gender | None:
    """Return the gender of a name's first word, where only one gender bears it."""
    first = name.split()[0].lower()
    return "m" if first in table.men else "f" if first in table.women else None


def introduction(place: Place, table: Quotes) -> str | None:
    """Return the words that say what someone is: those before the name, else the apposition after it.

    >>> table = Quotes(offices={"mayor": "mayor"}, determiners=frozenset({"the"}))
    >>> introduction(Place("Ann Poe, the mayor of Elm,", 0, Naming(("Ann", "Poe"), (), 0, 7)), table)
    'mayor of Elm'
    """
    before = role_before(place, table)
    if before:
        return before
    after = APPOSITION.match(place.text, place.start + place.naming.end)
    if not after:
        return None
    words = after["role"].split()
    if not any(reading(word, table)[2] & ROLE for word in words):
        return None
    if words[0] in table.determiners:
        words = words[1:]
    return " ".join(words) if words and words[0] not in table.pronouns and words[0] not in table.conjunctions else None


STOPS = PREPOSITION | VERB | NO_NAME | CONJUNCTION | BETWEEN | DETERMINER


def role_before(place: Place, table: Quotes) -> str | None:
    """Return the title or role printed before a name, without courtesy titles: "Kansas City Mayor"."""
    title = place.naming.title
    words = [word for word in title if word.lower() not in table.courtesy]
    start = place.start + place.naming.start
    lead = place.text[max(0, start - REACH) : start]
    lead = lead[: len(lead) - len(" ".join(title)) - 1] if title else lead
    before = lead.split()
    if not words and not (before and lead.endswith(" ") and reading(before[-1], table)[2] & ROLE):
        return None
    taken: list[str] = []
    for word in reversed(before[-6:]):
        if (not word[-1].isalnum() and word[-1] not in ".’'") or reading(word, table)[2] & STOPS:
            break
        taken.insert(0, word)
    if taken and taken[0] is before[0] and len(lead) == REACH:
        taken = taken[1:]
    role = " ".join([*taken, *words])
    return role if any(reading(word, table)[2] & ROLE for word in role.split()) else None
