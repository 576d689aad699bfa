"""Who does the telling: reporting verbs and phrases of a paragraph, each with whom it may belong to."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from msgspec import Struct

from articlekit.model import Span
from articlekit.stages.mentions import Mention, description_after, description_before, mentions_of
from articlekit.stages.tokens import (
    ADVERB,
    BETWEEN,
    CONJUNCTION,
    DETERMINER,
    FRAME,
    OWNER,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    SOURCE,
    TELLS,
    VERB,
    Token,
    tokens_of,
)
from articlekit.tables import Quotes


class Cue(Struct, frozen=True, gc=False):
    """Tokens `[first, last)` that report speech, and how.

    `sort`: v (verb), p (participle), f (verb that frames words), s (phrase before its speaker), x (other past tense).
    """

    first: int
    last: int
    sort: str


class Link(Struct, frozen=True, gc=False):
    """A mention and a cue of a passage, and how they hang together.

    `how`: S subject before its verb, P the same but after a preposition, U the name before that preposition,
    A and B with words between commas, R after its verb, Q after its verb with words between, T after a phrase,
    M the subject of the verb before a participle, N before the verb, C before a colon without a verb. `first` is where
    the mention begins.
    """

    first: int
    mention: Mention
    cue: Cue | None
    how: str
    rank: int = 0  # mentions between the two


class Placed(Protocol):
    """What begins at a token."""

    @property
    def first(self) -> int: ...


Item = TypeVar("Item", bound=Placed)
BRACKETS = {")": "(", "—": "—", "–": "–", "-": "-"}  # by what closes them
BRACKET = 18  # tokens of the longest bracket between a subject and its verb
CLAUSE = VERB | FRAME | PAST | BETWEEN | PRONOUN | CONJUNCTION  # what a name's apposition does not hold
NARROW = 8  # tokens of the longest bracket between a name and its colon
COLONS = (":", "：")
REACH = 60  # tokens within which words have to do with each other
LOOSE = 4  # mentions before a verb, of which one may be its subject


class Row(Struct, Generic[Item], frozen=True):
    """Mentions, cues or links in the order in which they begin."""

    items: Sequence[Item]
    starts: Sequence[int]

    def within(self, low: int, high: int) -> Sequence[Item]:
        """Return those that begin at tokens `[low, high)`."""
        return self.items[bisect_left(self.starts, low) : bisect_left(self.starts, high)]


def row(items: Sequence[Item]) -> Row[Item]:
    """Return a row of items that are in order."""
    return Row(items, [item.first for item in items])


class Passage(Struct, frozen=True, dict=True):
    """A paragraph with its quotations; what stands in it is read when it is first asked for."""

    text: str
    start: int
    quotes: Sequence[Span]
    first_quote: int
    table: Quotes
    begin: int = 0  # where reading begins

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """Its words."""
        return tokens_of(self.text, self.quotes, self.first_quote, self.table, self.begin)

    @cached_property
    def mentions(self) -> Row[Mention]:
        """The names and pronouns."""
        return row(mentions_of(self.tokens, self.table))

    @cached_property
    def cues(self) -> Row[Cue]:
        """The reporting verbs and phrases."""
        return row(list(cues_of(self.tokens, self.table)))

    @cached_property
    def links(self) -> Row[Link]:
        """Whom each cue may belong to."""
        return row(sorted(links_of(self.tokens, self.mentions, self.cues, self.table), key=lambda link: link.first))


def cues_of(tokens: Sequence[Token], table: Quotes) -> Iterator[Cue]:
    """Yield the cues of a paragraph, in order."""
    for at, token in enumerate(tokens):
        traits = token.traits & TELLS
        if not traits or token.sort == "n":
            continue
        sort = (
            "v" if traits & VERB
            else "p" if traits & PARTICIPLE
            else "f" if traits & FRAME
            else "x" if traits & PAST and token.sort == "w"
            else ""
        )  # fmt: skip
        if sort:
            if not (at and is_noun(tokens[at - 1])):
                yield cue_at(tokens, at, sort, table)
        elif traits & SOURCE:
            for words in table.sources:
                if tuple(other.low for other in tokens[at : at + len(words)]) == words:
                    yield Cue(at, at + len(words), "s")


def colon_after(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return where the colon behind a name stands, or behind what says who that is; -1 if there is none.

    "Ann Poe (D-Elm): “…”", or as a sentence opens "Ann Poe, a lawyer: “…”".
    """
    at = end
    if at < len(tokens) and tokens[at].text == "(":
        while at < min(len(tokens), end + NARROW) and tokens[at].text != ")":
            at += 1
        at += 1
    if at < len(tokens) and tokens[at].text == "," and opens_sentence(tokens, first):
        stop = min(len(tokens), at + BRACKET)
        at += 1
        while at < stop and tokens[at].sort in "wCn" and not tokens[at].traits & CLAUSE:
            at += 1
    return at if at < len(tokens) and tokens[at].text in COLONS else -1


def cue_at(tokens: Sequence[Token], at: int, sort: str, table: Quotes) -> Cue:
    """Return the cue that a verb is, with the small word that belongs to it: "shot back"."""
    tail = table.phrases.get(tokens[at].low)
    if tail and at + 1 < len(tokens) and tokens[at + 1].low in tail:
        return Cue(at, at + 2, "v")
    return Cue(at, at + 1, sort)


def is_noun(before: Token) -> bool:
    """Tell whether the word before a verb's form makes it a noun or a participle: "the claim", "Poe's remarks"."""
    traits = before.traits
    return bool(traits & DETERMINER and not traits & PRONOUN) or bool(traits & OWNER and before.sort == "C")


def links_of(tokens: Sequence[Token], mentions: Row[Mention], cues: Row[Cue], table: Quotes) -> Iterator[Link]:
    """Yield each pair of a cue and someone that its own words tie to it, then who else stands in its sentence."""
    ends = {mention.last: mention for mention in mentions.items if not mention.owner}
    starts = {mention.first: mention for mention in mentions.items}
    quoted = {token.sentence for token in tokens if token.sort == "Q"}
    told = {tokens[cue.first].sentence for cue in cues.items if cue.sort != "x"}
    final = tokens[-1].sentence if tokens else 0
    subject: tuple[int, Mention] | None = None
    for cue in cues.items:
        sentence = tokens[cue.first].sentence
        if not (sentence in quoted or sentence == final or (cue.sort == "v" and sentence + 1 in quoted)):
            continue
        tied = set()
        for link in tied_to(tokens, cue, starts, ends, mentions, table):
            tied.add(link.first)
            yield link
            if link.how in "SA" and link.mention.sort == "described":
                subject = sentence, link.mention
        if subject and cue.sort == "p" and subject[0] == sentence and subject[1].first not in tied:
            yield Link(subject[1].first, subject[1], cue, "M")  # "Supporters marched, chanting"
        # A stray past tense is nobody's cue in a sentence that has a verb of saying
        if sentence in quoted and cue.sort != "s" and not (cue.sort == "x" and sentence in told):
            yield from loose(tokens, cue, mentions, tied)
    for mention in mentions.items:
        after = colon_after(tokens, mention.first, mention.last) + 1
        if 0 < after < len(tokens) and tokens[after].sort == "Q":
            yield Link(mention.first, mention, None, "C")


def tied_to(
    tokens: Sequence[Token],
    cue: Cue,
    starts: dict[int, Mention],
    ends: dict[int, Mention],
    mentions: Row[Mention],
    table: Quotes,
) -> Iterator[Link]:
    """Yield whom a cue's neighbours name as its subject."""
    if cue.sort != "s":
        yield from before(tokens, cue, ends, mentions, table)
    if cue.sort in "vs":
        yield from after(tokens, cue, starts, table)


def before(
    tokens: Sequence[Token], cue: Cue, ends: dict[int, Mention], mentions: Row[Mention], table: Quotes
) -> Iterator[Link]:
    """Yield the subject that stands before a verb."""
    at = subject_end(tokens, cue)
    if tokens[cue.first].low in table.telling and any(t.low in table.passive for t in tokens[at + 1 : cue.first]):
        return  # who was told or asked says nothing
    if at >= 0 and tokens[at].text == ",":
        yield from across_commas(tokens, cue, at, mentions, ends)
        return
    if at < 0 or tokens[at].sort in "pQ":
        return
    name = ends.get(at + 1)
    if name:
        ruled = ruler(tokens, name.first, ends)
        yield Link(name.first, name, cue, "S" if ruled is None else "P")
        if ruled is None:
            return
        outer = outermost(tokens, ruled, ends)
        if outer:
            yield Link(outer.first, outer, cue, "U")
            return
    first = description_before(tokens, at + 1)
    if first is not None and not (name and first >= name.first):
        yield Link(first, Mention(first, at + 1, first, "described"), cue, "S")


def subject_end(tokens: Sequence[Token], cue: Cue) -> int:
    """Return the last token before a verb that is no auxiliary, adverb or bracket: "Poe (R-Ohio) has also said"."""
    at = cue.first - 1
    stop = max(-1, at - 4)
    while at > stop and tokens[at].traits & (BETWEEN | ADVERB):
        at -= 1
    bracket = BRACKETS.get(tokens[at].text) if at > 0 else None
    if not bracket:
        return at
    at -= 1
    while at >= 0 and tokens[at].text != bracket and cue.first - at < BRACKET:
        at -= 1
    return at - 1


def ruler(tokens: Sequence[Token], first: int, ends: dict[int, Mention]) -> int | None:
    """Return where the preposition that rules a name stands; None for a name that stands free."""
    at = first - 1
    while at > 0 and tokens[at].traits & CONJUNCTION and at in ends:  # "the Institute for Science and Security"
        at = ends[at].first - 1
    if at > 0 and tokens[at].traits & DETERMINER:
        at -= 1
    return at if at >= 0 and tokens[at].traits & PREPOSITION else None


def outermost(tokens: Sequence[Token], ruled: int, ends: dict[int, Mention]) -> Mention | None:
    """Return the name before a preposition that no other rules: "Ann Poe of the Centre for Peace"."""
    outer = ends.get(ruled)
    while outer:
        by = ruler(tokens, outer.first, ends)
        if by is None or by not in ends:
            return outer
        outer = ends[by]
    return None


def whole(tokens: Sequence[Token], mention: Mention, ends: dict[int, Mention]) -> Mention | None:
    """Return whom a name stands for that a preposition may rule: "the mayor of Elm", "Ann Poe of Elm"."""
    ruled = ruler(tokens, mention.first, ends)
    if ruled is None:
        return mention
    first = description_before(tokens, mention.last)
    described = Mention(first, mention.last, first, "described") if first is not None and first < ruled else None
    return outermost(tokens, ruled, ends) or described


def across_commas(
    tokens: Sequence[Token], cue: Cue, comma: int, mentions: Row[Mention], ends: dict[int, Mention]
) -> Iterator[Link]:
    """Yield who may be the subject before an apposition: "Ann Poe, a lawyer, said"."""
    sentence = tokens[cue.first].sentence
    close = mentions.within(comma - REACH, comma)
    for mention in close:
        if mention.last > comma or tokens[mention.first].sentence != sentence or mention.owner:
            continue
        who = whole(tokens, mention, ends) if tokens[mention.last].text in ",(" else None
        if who:
            yield Link(who.first, who, cue, "A" if mention.last < comma else "B")
    opening = next(
        (at for at in range(comma - 1, max(-1, comma - 40), -1) if tokens[at].text == "," or tokens[at].sort == "Q"),
        None,
    )
    if opening is None or tokens[opening].text != "," or any(mention.last == opening for mention in close):
        return
    first = description_before(tokens, opening)
    ruled = first and tokens[first - 1].traits & PREPOSITION
    if first is not None and first < opening and not ruled:  # "In a call with Bo Ray, a lawyer, he said"
        yield Link(first, Mention(first, opening, first, "described"), cue, "A")


def after(tokens: Sequence[Token], cue: Cue, starts: dict[int, Mention], table: Quotes) -> Iterator[Link]:
    """Yield who stands right after a verb as its subject."""
    how = "T" if cue.sort == "s" else "R"
    if how == "R" and not (follows_quote(tokens, cue) or opens_sentence(tokens, cue.first)):
        return
    if tokens[cue.first].low in table.telling and cue.first and tokens[cue.first - 1].sort != "Q":
        return
    at = cue.last
    if at in starts and not modifies(tokens, starts[at]):
        yield Link(at, starts[at], cue, how)
        return
    end = description_after(tokens, at)
    if end is None:
        return
    inside = [starts[k] for k in range(at, end) if k in starts]
    if inside and inside[-1].first > at + 1 and tokens[inside[-1].first - 1].traits & DETERMINER:
        inside = []  # "der Sprecher der Stadt"
    if inside and inside[-1].last >= end and not inside[-1].owner:
        yield Link(inside[-1].first, inside[-1], cue, how)
    else:
        yield Link(at, Mention(at, end, at, "described"), cue, how)
    if end + 1 < len(tokens) and tokens[end].text == "," and end + 1 in starts:
        yield Link(end + 1, starts[end + 1], cue, "Q")


LINKING = PREPOSITION | CONJUNCTION | BETWEEN | PRONOUN | VERB | PARTICIPLE | DETERMINER | ADVERB


def modifies(tokens: Sequence[Token], name: Mention) -> bool:
    """Tell whether a name only tells more of the noun after it: "the Harbour spokesman", "Poe's aide"."""
    if name.owner:
        return True
    if name.sort == "pronoun" or name.last >= len(tokens):
        return False
    after = tokens[name.last]
    return after.sort == "w" and not after.traits & LINKING


def opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word is the first of its sentence: "Said Poe: …"."""
    return at == 0 or tokens[at - 1].sentence != tokens[at].sentence


def follows_quote(tokens: Sequence[Token], cue: Cue) -> bool:
    """Tell whether a verb stands right behind a quotation, so that its subject may come after it."""
    at = cue.first - 1
    while at > 0 and cue.first - at < 4 and tokens[at].traits & BETWEEN:  # "a déclaré Ann Poe"
        at -= 1
    stop = at - (9 if at > 0 and tokens[at].text == "," else 1)
    while at > 0 and at > stop and tokens[at].sort != "Q":
        at -= 1
    return at >= 0 and tokens[at].sort == "Q"


def loose(tokens: Sequence[Token], cue: Cue, mentions: Row[Mention], tied: set[int]) -> Iterator[Link]:
    """Yield whoever else stands before a cue in its sentence, with the number of mentions between."""
    sentence = tokens[cue.first].sentence
    close = mentions.within(cue.first - REACH, cue.first)
    earlier = [m for m in close if tokens[m.first].sentence == sentence and m.last <= cue.first]
    for rank, mention in enumerate(reversed(earlier[-LOOSE:])):
        if mention.first not in tied:
            yield Link(mention.first, mention, cue, "N", rank)
    if len(earlier) > LOOSE and earlier[0].first not in tied:
        yield Link(earlier[0].first, earlier[0], cue, "N", len(earlier) - 1)
