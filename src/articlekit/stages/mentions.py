"""Who is mentioned in a paragraph: names, pronouns, descriptions."""

from collections.abc import Sequence

from msgspec import Struct

from articlekit.stages.tokens import (
    CONJUNCTION,
    DETERMINER,
    FRAME,
    NO_NAME,
    OWNER,
    PARTICIPLE,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    ROLE,
    RUNNING,
    TITLE,
    VERB,
    Token,
)
from articlekit.tables import Quotes

LONGEST = 14  # tokens of a description
WIDEST = 6  # tokens of one without an article


class Mention(Struct, frozen=True, gc=False):
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
    done = 0
    for at, token in enumerate(tokens):
        traits = token.traits
        if at < done or not (traits & PRONOUN or token.sort == "C"):
            continue
        if traits & PRONOUN:
            if traits & DETERMINER and not (at and tokens[at - 1].text == ","):
                continue  # German "der": an article, but behind a comma
            found.append(Mention(at, at + 1, at, "pronoun"))
        elif not traits & NO_NAME and not opens_clause(tokens, at, table) and not is_noun(tokens, at):
            done, owner = name_end(tokens, at)
            name = name_start(tokens, at, done)
            if name < done and not (done - at == 1 and traits & TITLE):  # "the Governor" is nobody's name
                found.append(Mention(at, done, name, "name", owner))
    return found


def opens_clause(tokens: Sequence[Token], at: int, table: Quotes) -> bool:
    """Tell whether a capitalised word is a verb that opens a sentence: "Said Poe", "Holding signs"."""
    token = tokens[at]
    if at and tokens[at - 1].sentence == token.sentence and tokens[at - 1].sort != "Q":
        return False
    if token.traits & (VERB | PARTICIPLE | FRAME):
        return token.low not in table.courtesy
    after = tokens[at + 1] if at + 1 < len(tokens) else token
    return bool(token.traits & RUNNING) and len(token.low) > 5 and after.sort in "wn" and not after.traits & VERB


def is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word that opens a sentence is no name but people: "Officials said", "Police officers"."""
    if not tokens[at].traits & ROLE or (at and tokens[at - 1].sentence == tokens[at].sentence):
        return False
    return at + 1 == len(tokens) or tokens[at + 1].sort != "C"


def name_end(tokens: Sequence[Token], first: int) -> tuple[int, bool]:
    """Return where a run of capitalised words ends, and whether in the possessive."""
    at = first
    while at < len(tokens):
        token = tokens[at]
        if token.sort == "C" and (at == first or not token.traits & NO_NAME or len(token.text) == 2):
            at += 1
            if token.traits & OWNER:
                return at, True
            continue
        if at == first or tokens[at - 1].traits & ROLE or not runs_on(tokens, at):
            break
        at = runs_on(tokens, at)
    return at, False


def runs_on(tokens: Sequence[Token], at: int) -> int:
    """Return where a name goes on behind an ordinal or a particle inside it; 0 where it does not."""
    token = tokens[at]
    after = at + 1
    if token.traits & PARTICLE and token.sort == "w":  # "Ursula von der Leyen"
        while after < len(tokens) and tokens[after].traits & PARTICLE:
            after += 1
    elif not (token.sort == "n" and token.text[-1].isalpha()):  # "Air Force 1st Lt. Bo Ray"
        return 0
    return after if after < len(tokens) and tokens[after].sort == "C" else 0


def name_start(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the name begins in a run of capitalised words: after titles and offices."""
    for at in range(last - 1, first - 1, -1):
        if tokens[at].traits & TITLE:
            return at + 1 if at + 1 < last else first
    return first


def description_before(tokens: Sequence[Token], end: int) -> int | None:
    """Return where the description that ends at a token begins: "a spokesman for the mayor", "officials".

    It reaches back over prepositions to its outermost article, or else to what ends a clause.
    """
    start: int | None = None
    stop = max(-1, end - LONGEST)
    at = end - 1
    while at > stop:
        token = tokens[at]
        traits = token.traits
        if token.sort in "pQ" or (traits & VERB and at < end - 1):
            break
        if traits & CONJUNCTION and (start is not None or at == end - 1 or not joins(tokens, at)):
            break
        if traits & DETERMINER:
            start = at
            if at == 0 or not tokens[at - 1].traits & PREPOSITION:
                return start
        elif traits & PRONOUN and at < end - 1:
            break
        at -= 1
    if start is not None:
        return start
    bare = at + 1
    return bare if bare < end <= bare + WIDEST and not tokens[bare].traits & PREPOSITION else None


def joins(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a conjunction joins two nouns under one article: "the senator and candidate"."""
    for before in range(at - 1, max(-1, at - 7), -1):
        token = tokens[before]
        if token.sort in "pQ" or token.traits & (VERB | PREPOSITION | PRONOUN):
            return False
        if token.traits & DETERMINER:
            return True
    return False


def description_after(tokens: Sequence[Token], start: int) -> int | None:
    """Return where the description that begins at a token ends: at punctuation, a verb or a name of its own."""
    at = start
    for token in tokens[start : start + LONGEST]:
        if token.sort in "pQ" or token.traits & (VERB | CONJUNCTION | PREPOSITION):
            break
        if token.traits & PRONOUN and not token.traits & DETERMINER:
            break
        if token.sort == "C" and token.traits & NO_NAME and not (at > start and tokens[at - 1].traits & DETERMINER):
            break
        at += 1
    return at if at > start else None


def head_of(tokens: Sequence[Token], mention: Mention) -> str:
    """Return a description's main word: the last before its first preposition.

    >>> from articlekit.stages.tokens import tokens_of
    >>> tokens = tokens_of("a spokesman for the mayor", (), 0, Quotes(prepositions=frozenset({"for"})))
    >>> head_of(tokens, Mention(0, 5, 0, "described"))
    'spokesman'
    """
    for at in range(mention.first + 1, mention.last):
        if tokens[at].traits & (PREPOSITION | PRONOUN):
            return tokens[at - 1].low
    return tokens[mention.last - 1].low
