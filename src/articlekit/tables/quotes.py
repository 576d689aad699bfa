"""The type of a language's table `quotes`."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from articlekit.rules import Rule

HELD = "\ufffc"  # stands for a quotation and its marks in the patterns of `forms`

Gender = Literal["m", "f"]
Number = Literal["m", "f", "one", "many", "speaker", "relative"]


class Quotes(Struct, frozen=True, kw_only=True, eq=False):
    """The words by which a reporter says who speaks, in lower case.

    `verbs` report speech in any tense, `participles` run on from another verb ("adding that"), `frames` are verbs that
    hold quoted words only inside the reporter's own sentence ("called", "accused"); `telling` of these name a hearer
    next. `sources` are phrases before a speaker ("according to"), each as a tuple of words.
    """

    verbs: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    frames: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    sources: tuple[tuple[str, ...], ...] = ()
    # Verbs with a small word that belongs to them: "put it", "shot back"
    phrases: Mapping[str, frozenset[str]] = {}
    pronouns: Mapping[str, Number] = {}
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    # Between a subject and its verb: auxiliaries and adverbs, and how other adverbs end
    between: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    no_adverbs: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    running_endings: tuple[str, ...] = ()
    # Words before a person's name: courtesy titles by gender; offices, with what an article may call the holder
    courtesy: Mapping[str, Gender | None] = {}
    offices: Mapping[str, str] = {}
    # Before a verb of `telling`, so that its subject is who hears: "was told"
    passive: frozenset[str] = frozenset()
    # Capitalised words before a name that are no part of it: parties, nationalities
    modifiers: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()  # given names borne by one gender alone
    women: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    gendered: Mapping[str, Gender] = {}
    people: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    # Capitalised words that are nobody's name: days, months, nationalities that open a sentence
    no_names: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
    # Words that an apostrophe or a hyphen joins to another: "l’", "-t-il"
    clitics: tuple[str, ...] = ()
    # Whether a dash opens a turn of speech: "—Vamos —dijo Ana—."
    dashes: bool = False
    # What opens a reported clause: "that"
    that: frozenset[str] = frozenset()
    # Verbs behind which the clause may stand without it: "Poe said the line would open"
    clausal: frozenset[str] = frozenset()
    # Labels of turns in an interview: "q", "a"
    turns: frozenset[str] = frozenset()
    # Where names have no capitals or verbs stand last: patterns of a paragraph in which `HELD` stands for a quotation,
    # with its ``mention``, the ``name`` in it and the ``cue``. They take the place of the words above.
    forms: tuple[Rule, ...] = ()
    # Whether two apostrophes are a quotation mark, and not inches, seconds or the slanted letters of a wiki
    doubled: bool = False
