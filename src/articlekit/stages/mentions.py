"""Who is mentioned in a paragraph: names, pronouns, descriptions."""

from collections.abc import Sequence
from typing import NamedTuple

from articlekit.languages.world import PARTICLES
from articlekit.stages.tokens import Token
from articlekit.tables import Quotes

LONGEST = 14  # tokens of a description


class Mention(NamedTuple):
    """Someone mentioned: tokens `[first, last)`, the part that is a name `[name, last)`, and of what sort.

    `sort`: name, pronoun, described. `owner`: the name stands in the possessive.
    """

    first: int
    last: int
    name: int
    sort: str
    owner: bool = False


def mentions_of(tokens: Sequence[Token], table: Quotes) -> list[Mention]:
    """Return the names and pronouns of a paragraph, in order."""
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.low in table.pronouns and (token.sort == "w" or token.sort == "C"):
            found.append(Mention(at, at + 1, at, "pronoun"))
        elif token.sort == "C" and token.low not in table.no_names and not opens_clause(tokens, at, table):
            last, owner = name_end(tokens, at, table)
            name = name_start(tokens, at, last, table)
            if name < last:
                found.append(Mention(at, last, name, "name", owner))
            at = last
            continue
        at += 1
    return found


def opens_clause(tokens: Sequence[Token], at: int, table: Quotes) -> bool:
    """Tell whether a capitalised word is a verb that opens a sentence: "Said Poe", "Holding signs"."""
    token = tokens[at]
    if at and tokens[at - 1].sentence == token.sentence and tokens[at - 1].sort != "Q":
        return False
    if token.low in table.verbs or token.low in table.participles or token.low in table.frames:
        return token.low not in table.courtesy
    after = tokens[at + 1] if at + 1 < len(tokens) else token
    return (
        len(token.low) > 5
        and token.low.endswith(table.running_endings)
        and bool(table.running_endings)
        and after.sort in "wn"
        and after.low not in table.verbs
    )


def name_end(tokens: Sequence[Token], first: int, table: Quotes) -> tuple[int, bool]:
    """Return where a run of capitalised words ends, and whether in the possessive."""
    at = first
    while at < len(tokens):
        token = tokens[at]
        if token.sort == "C" and (at == first or token.low not in table.no_names or len(token.text) == 2):
            at += 1
            if token.low.endswith(table.possessives):
                return at, True
            continue
        # "Air Force 1st Lt. Bo Ray"
        if (
            token.sort == "n"
            and at > first
            and token.text[-1].isalpha()
            and at + 1 < len(tokens)
            and tokens[at + 1].sort == "C"
        ):
            at += 1
            continue
        # A particle inside a name, as in "Ursula von der Leyen"
        if token.sort == "w" and token.low in PARTICLES and at > first:
            after = at + 1
            while after < len(tokens) and tokens[after].low in PARTICLES:
                after += 1
            if after < len(tokens) and tokens[after].sort == "C":
                at = after
                continue
        break
    return at, False


def name_start(tokens: Sequence[Token], first: int, last: int, table: Quotes) -> int:
    """Return where the name begins in a run of capitalised words: after titles and offices."""
    for at in range(last - 1, first - 1, -1):
        low = tokens[at].low
        if low in table.courtesy or low in table.offices:
            return at + 1 if at + 1 < last else first
    return first


def description_before(tokens: Sequence[Token], end: int, table: Quotes) -> int | None:
    """Return where the description that ends at a token begins: "a spokesman for the mayor", "officials".

    It reaches back over prepositions to its outermost article, or else to what ends a clause.
    """
    start: int | None = None
    stop = max(-1, end - LONGEST)
    at = end - 1
    while at > stop:
        token = tokens[at]
        if token.sort in "pQ" or (token.low in table.verbs and at < end - 1):
            break
        if token.low in table.conjunctions and (start is not None or at == end - 1 or not joins(tokens, at, table)):
            break
        if token.low in table.determiners:
            start = at
            if at == 0 or tokens[at - 1].low not in table.prepositions:
                return start
        elif token.low in table.pronouns and at < end - 1:
            break
        at -= 1
    if start is not None:
        return start
    bare = at + 1
    while bare < end and tokens[bare].low in table.prepositions:
        return None
    return bare if bare < end and end - bare <= 6 else None


def joins(tokens: Sequence[Token], at: int, table: Quotes) -> bool:
    """Tell whether a conjunction joins two nouns under one article: "the senator and candidate"."""
    for before in range(at - 1, max(-1, at - 7), -1):
        token = tokens[before]
        if (
            token.sort in "pQ"
            or token.low in table.verbs
            or token.low in table.prepositions
            or token.low in table.pronouns
        ):
            return False
        if token.low in table.determiners:
            return True
    return False


def description_after(tokens: Sequence[Token], start: int, table: Quotes) -> int | None:
    """Return where the description that begins at a token ends: at punctuation, a verb or a name of its own."""
    at = start
    while at < len(tokens) and at < start + LONGEST:
        token = tokens[at]
        if token.sort in "pQ" or token.low in table.verbs or token.low in table.conjunctions:
            break
        if token.low in table.no_names and token.sort == "C":
            break
        if token.low in table.pronouns or token.low in table.prepositions:
            break
        at += 1
    return at if at > start else None


def head_of(tokens: Sequence[Token], mention: Mention, table: Quotes) -> str:
    """Return a description's main word: the last before its first preposition.

    >>> table = Quotes(prepositions=frozenset({"for"}))
    >>> words = [Token(w, w, 0, 0, "w", 0) for w in "a spokesman for the mayor".split()]
    >>> head_of(words, Mention(0, 5, 0, "described"), table)
    'spokesman'
    """
    for at in range(mention.first + 1, mention.last):
        if tokens[at].low in table.prepositions or tokens[at].low in table.pronouns:
            return tokens[at - 1].low
    return tokens[mention.last - 1].low
