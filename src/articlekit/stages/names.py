"""The people of an article: the fullest form of each name, how often each is named, and what they are."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import NamedTuple

import regex
from msgspec import Struct

from articlekit.languages.world import PARTICLES, SUFFIXES
from articlekit.patterns import compiled
from articlekit.stages.tokens import BETWEEN, CONJUNCTION, DETERMINER, NO_NAME, PREPOSITION, ROLE, VERB, reading
from articlekit.tables import Quotes
from articlekit.tables.quotes import Gender

RUN = compiled(
    r"""
    \p{Lu} [\w.&'’-]* (?<! ['’-] )
    (?: [ \u00a0]
        (?: \p{Lu} | (?= (?: \p{Ll}{1,5} [ ] ){1,2} \p{Lu} ) \L<particles> [ ] (?: \L<particles> [ ] )? \p{Lu} )
        [\w.&'’-]* (?<! ['’-] )
    )*
    """,
    regex.VERBOSE,
    particles=sorted(PARTICLES),
)
# "Ann Poe, executive director of the league, said", "Bo Ray (R-Ohio), a lawyer."
APPOSITION = compiled(r"(?:[ ]\([^()]{1,30}\))?(?:,[ ]\d{1,3})?,[ ](?P<role>\p{Ll}[^,.;:!?“”\"()]{2,80})(?=[,.;:])")
SPACE_WORD = compiled(r"\S+")
LONGEST = 5
MOST = 8  # full forms of one surname
PLACES = 64  # places, and runs of capitalised words, that are looked at for one name
REMEMBERED = 1 << 13  # runs of capitalised words
APPOSED = 9  # words to which a name may stand in apposition: "the head of the school of arts, Ann Poe,"
REACH = 70  # characters before a name in which its role is looked for


class Person(NamedTuple):
    """Someone whom the article names in full: the words that introduce them, offices, gender where it is certain."""

    name: str
    role: str | None
    offices: frozenset[str]
    gender: Gender | None


class Naming(Struct, frozen=True):
    """A name in a run of capitalised words: its words, those before it, and where it stands in the run."""

    words: tuple[str, ...]
    title: tuple[str, ...]
    start: int
    end: int


class Seen(NamedTuple):
    """A name in its place: the number of the paragraph, where its run begins there, and the name."""

    number: int
    start: int
    naming: Naming


class Names:
    """The names of an article; what is said of a person is read when it is first asked for."""

    def __init__(self, texts: Sequence[str], table: Quotes) -> None:
        self.texts = texts
        self.table = table
        self.meant: dict[tuple[str, ...], Person] = {}  # whom the words of a mention mean, once it is known
        self._named: dict[str, dict[str, Person]] = {}
        self._counts: dict[str, int] = {}
        self._holders: dict[str, tuple[Person, ...]] | None = None

    @cached_property
    def runs(self) -> dict[str, list[tuple[int, int]]]:
        """Where each run of capitalised words stands."""
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, text in enumerate(self.texts):
            for run in RUN.finditer(text):
                found[run[0]].append((number, run.start()))
        return found

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for run in self.runs:
            for word in dict.fromkeys(map(stem, run.split())):
                found[word].append(run)
        return found

    def count(self, word: str) -> int:
        """Return how often a word stands among capitalised words."""
        if word not in self._counts:
            self._counts[word] = sum([len(self.runs[run]) for run in self._by_word.get(stem(word), ())[:PLACES]])
        return self._counts[word]

    def named(self, last: str) -> dict[str, Person]:
        """Return whom a surname in lower case may mean, by full name, the best first."""
        if last not in self._named:
            seen = sorted(self._seen(last), key=itemgetter(0, 1))
            forms = Counter(" ".join(one.naming.words) for one in seen if len(one.naming.words) > 1)
            full = ordered(forms) if forms else ()
            self._named[last] = {name: person(name, seen, len(full) == 1, self) for name in full}
        return self._named[last]

    def _seen(self, last: str) -> Iterator[Seen]:
        for run in self._by_word.get(stem(last), ())[:PLACES]:
            for naming in namings(run, self.table) if " " in run else ():
                if surname(naming.words).lower() == last:
                    for number, start in self.runs[run][:PLACES]:
                        yield Seen(number, start, naming)

    def person(self, name: str) -> Person | None:
        """Return whom a full name means; None if the article does not name them so."""
        return self.named(surname(tuple(name.split())).lower()).get(name)

    def holders(self, office: str) -> tuple[Person, ...]:
        """Return who holds an office."""
        if self._holders is None:
            every = [naming for run in self.runs if " " in run for naming in namings(run, self.table)]
            lasts = dict.fromkeys(surname(naming.words).lower() for naming in every if len(naming.words) > 1)
            self._holders = holders_of(who for last in lasts for who in self.named(last).values())
        return self._holders.get(office, ())


@lru_cache(REMEMBERED)
def stem(word: str) -> str:
    """Return what forms of a name have in common: lower case, no possessive, no full stop.

    >>> stem("Poe’s") == stem("poe")
    True
    """
    return word.lower().rstrip(".,'’s")


def names_of(texts: Sequence[str], table: Quotes) -> Names:
    """Return the names in some paragraphs.

    >>> names = names_of(["Ann Poe spoke. Mayor Poe said no."], Quotes(offices={"mayor": "mayor"}))
    >>> list(names.named("poe")), names.count("poe"), names.person("Ann Poe").offices
    (['Ann Poe'], 2, frozenset({'mayor'}))
    """
    return Names(texts, table)


def holders_of(people: Iterable[Person]) -> dict[str, tuple[Person, ...]]:
    """Return who holds each office."""
    found: dict[str, tuple[Person, ...]] = {}
    for who in people:
        for office in sorted(who.offices):
            found[office] = (*found.get(office, ())[:MOST], who)
    return found


def ordered(known: Counter[str]) -> tuple[str, ...]:
    """Return the full forms of a surname: the commonest first, or a longer form of the same name where there is one."""
    best = [name for name, _ in known.most_common()[:MOST]]  # with a number it loads `heapq`
    first, *rest = best[0].split()
    longer = [name for name in best if name.split()[0] == first and set(rest) < set(name.split()[1:])][:1]
    return (*longer, *(name for name in best if name not in longer))


@lru_cache(REMEMBERED)
def namings(run: str, table: Quotes) -> tuple[Naming, ...]:
    """Return the names in a run of capitalised words."""
    return tuple(split_run(run, table))


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


def person(name: str, seen: Sequence[Seen], sole: bool, names: Names) -> Person:
    """Return what the article says of someone; places with the bare surname count where one person bears it."""
    table = names.table
    role: str | None = None
    offices: set[str] = set()
    genders = {given_gender(name, table)}
    for number, start, naming in seen[:PLACES]:
        words = naming.words
        if not (" ".join(words) == name or (sole and len(words) == 1)):
            continue
        titles = [word.lower() for word in naming.title]
        genders |= {table.courtesy.get(word) for word in titles} | {table.gendered.get(word) for word in titles}
        telling = not offices and (len(words) > 1 or titles)
        found = introduction(names.texts[number], start, naming, table) if telling else None
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


def introduction(text: str, start: int, naming: Naming, table: Quotes) -> str | None:
    """Return the words that say what someone is: those before the name, else the apposition after it.

    >>> table = Quotes(offices={"mayor": "mayor"}, determiners=frozenset({"the"}))
    >>> introduction("Ann Poe, the mayor of Elm,", 0, Naming(("Ann", "Poe"), (), 0, 7), table)
    'mayor of Elm'
    """
    before = role_before(text, start + naming.start, naming.title, table)
    if before:
        return before
    after = APPOSITION.match(text, start + naming.end)
    words = after["role"].split() if after else []
    if not words or reading(words[0], table)[2] & VERB:  # "the mayor, Ann Poe, told the council"
        words = apposed_to(text, start + naming.start, table)
    if not any(reading(word, table)[2] & ROLE for word in words):
        return None
    if words[0] in table.determiners and len(words) > 1 and not reading(words[1], table)[2] & PREPOSITION:
        words = words[1:]
    return " ".join(words) if words and words[0] not in table.pronouns and words[0] not in table.conjunctions else None


def apposed_to(text: str, start: int, table: Quotes) -> list[str]:
    """Return the words, from their article on, to which a name stands in apposition.

    >>> table = Quotes(determiners=frozenset({"the"}))
    >>> apposed_to("On Monday the mayor of Elm, Ann Poe, came", 27, table)
    ['the', 'mayor', 'of', 'Elm']
    """
    before = text[max(0, start - REACH) : start].split()
    if not before or not before[-1].endswith(",") or not before[-1][:-1].isalnum():
        return []
    taken = [before[-1][:-1]]
    for word in reversed(before[-APPOSED:-1]):
        traits = reading(word, table)[2]
        if taken[0] in table.determiners and not traits & PREPOSITION:
            return taken
        if not word.isalnum() or traits & VERB:
            return []
        taken.insert(0, word)
    return taken if taken[0] in table.determiners else []


STOPS = PREPOSITION | VERB | NO_NAME | CONJUNCTION | BETWEEN | DETERMINER


def role_before(text: str, start: int, title: Sequence[str], table: Quotes) -> str | None:
    """Return the title or role printed before a name, without courtesy titles: "Kansas City Mayor"."""
    words = [word for word in title if word.lower() not in table.courtesy]
    lead = text[max(0, start - REACH) : start]
    lead = lead[: len(lead) - len(" ".join(title)) - 1] if title else lead
    before = lead.split()
    if not words and not (before and lead.endswith(" ") and reading(before[-1], table)[2] & ROLE):
        return None
    taken: list[str] = []
    for word in reversed(before[-6:]):
        low, sort, traits = reading(word, table)
        if (not word[-1].isalnum() and word[-1] not in ".’'") or traits & STOPS:
            break
        if title and sort == "w" and not traits & ROLE and low not in table.modifiers:  # "Ann Poe met Gov. Bo Ray"
            break
        taken.insert(0, word)
    if taken and taken[0] is before[0] and len(lead) == REACH:
        taken = taken[1:]
    role = " ".join([*taken, *words])
    return role if any(reading(word, table)[2] & ROLE for word in role.split()) else None
