"""The people of an article: the fullest form of each name, and how often each is named."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import regex

from articlekit.languages.world import PARTICLES, SUFFIXES
from articlekit.tables import Quotes

RUN = regex.compile(
    r"""
    \p{Lu}[\w.&]*(?:['’-][\w]+)*
    (?: [ \u00a0] (?: (?:\L<particles>) [ ] ){0,2} \p{Lu}[\w.&]*(?:['’-][\w]+)* )*
    """,
    regex.VERBOSE,
    particles=sorted(PARTICLES),
)
LONGEST = 5


class Names(NamedTuple):
    """The names of an article: `fullest` by the last word of each, `counts` by that word in lower case."""

    fullest: dict[str, tuple[str, ...]]
    counts: Counter[str]


def names_of(texts: Iterable[str], table: Quotes) -> Names:
    """Return the names in some paragraphs.

    >>> names = names_of(["Ann Poe spoke. Mayor Poe said no."], Quotes(offices={"mayor": "mayor"}))
    >>> names.fullest["poe"], names.counts["poe"]
    (('Ann Poe',), 2)
    """
    fullest: dict[str, list[str]] = {}
    counts: Counter[str] = Counter()
    for text in texts:
        for found in RUN.finditer(text):
            for name in parts(found[0], table):
                last = surname(name).lower()
                counts[last] += 1
                known = fullest.setdefault(last, [])
                if len(name) > 1 and (joined := " ".join(name)) not in known:
                    known.append(joined)
    return Names({last: tuple(known) for last, known in fullest.items() if known}, counts)


def parts(run: str, table: Quotes) -> list[tuple[str, ...]]:
    """Return the names in a run of capitalised words: without what opens a sentence, titles and possessives."""
    found: list[tuple[str, ...]] = []
    name: list[str] = []
    for word in run.split():
        bare = word.rstrip(".")
        low = word.lower()
        ended = word != bare and low not in table.abbreviations and len(bare) > 1 and "." not in bare
        if (
            low in table.no_names
            or bare.lower() in table.no_names
            and len(bare) > 1
            or low in table.courtesy
            or low in table.offices
        ):
            if name:
                found.append(tuple(name))
            name = []
            continue
        owner = next((bare[: -len(end) + (end[0] == "s")] for end in table.possessives if bare.endswith(end)), None)
        name.append(owner or (bare if ended else word))
        if owner or ended:
            found.append(tuple(name))
            name = []
    if name:
        found.append(tuple(name))
    return [name[:LONGEST] for name in found]


def surname(name: tuple[str, ...]) -> str:
    """Return the last word of a name that is no suffix.

    >>> surname(("Bo", "Ray", "Jr."))
    'Ray'
    """
    for word in reversed(name):
        if word.rstrip(".,") not in SUFFIXES and word not in SUFFIXES:
            return word
    return name[-1]
