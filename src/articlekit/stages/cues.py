"""Who does the telling: reporting verbs and phrases of a paragraph, each with whom it may belong to."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from articlekit.stages.mentions import Mention, description_after, description_before, mentions_of
from articlekit.stages.tokens import Token
from articlekit.tables import Quotes


class Cue(NamedTuple):
    """Tokens `[first, last)` that report speech, and how.

    `sort`: v (verb), p (participle), f (verb that frames words), s (phrase before its speaker), x (other past tense).
    """

    first: int
    last: int
    sort: str


class Link(NamedTuple):
    """A mention and a cue of a passage, and how they hang together.

    `how`: S subject before its verb, P the same but after a preposition, U the name before that preposition,
    A and B with words between commas, R after its verb, Q after its verb with words between, T after a phrase,
    O who is told, N before the verb, F after it, C before a colon without a verb.
    """

    mention: Mention
    cue: Cue | None
    how: str
    rank: int = 0  # mentions between the two


Item = TypeVar("Item", Mention, Cue)
BRACKET = 12  # tokens of the longest bracket between a subject and its verb
REACH = 60  # tokens within which words have to do with each other


class Passage(NamedTuple):
    """A paragraph with what stands in it."""

    text: str
    start: int
    tokens: Sequence[Token]
    mentions: Sequence[Mention]
    cues: Sequence[Cue]
    links: Sequence[Link]  # in the order of their mentions


def first_of(item: Mention | Cue) -> int:
    """Return the token at which a mention or cue begins."""
    return item.first


def within(items: Sequence[Item], low: int, high: int) -> Sequence[Item]:
    """Return the mentions or cues that begin at tokens `[low, high)`; they are in order."""
    return items[bisect_left(items, low, key=first_of) : bisect_left(items, high, key=first_of)]


def passage(text: str, start: int, tokens: Sequence[Token], table: Quotes) -> Passage:
    """Return a paragraph with its mentions and cues, linked."""
    mentions = mentions_of(tokens, table)
    cues = list(cues_of(tokens, table))
    return Passage(
        text,
        start,
        tokens,
        mentions,
        cues,
        sorted(links_of(tokens, mentions, cues, table), key=lambda link: link.mention.first),
    )


def cues_of(tokens: Sequence[Token], table: Quotes) -> Iterator[Cue]:
    """Yield the cues of a paragraph, in order."""
    for at, token in enumerate(tokens):
        low = token.low
        if token.sort in "pQn":
            continue
        sort = (
            "v" if low in table.verbs
            else "p" if low in table.participles
            else "f" if low in table.frames
            else "x" if token.sort == "w" and low.endswith(table.past_endings) and table.past_endings
            else ""
        )  # fmt: skip
        if sort and at and is_noun(tokens[at - 1], low, table):
            continue
        if sort:
            yield Cue(at, at + 1, sort)
            continue
        for words in table.sources:
            if low == words[0] and tuple(t.low for t in tokens[at : at + len(words)]) == words:
                yield Cue(at, at + len(words), "s")


def is_noun(before: Token, low: str, table: Quotes) -> bool:
    """Tell whether the word before a verb's form makes it a noun or a participle: "the claim", "Poe's remarks"."""
    return (before.low in table.determiners and before.low not in table.pronouns) or (
        before.low.endswith(table.possessives) and before.sort == "C" and bool(table.possessives)
    )


def links_of(
    tokens: Sequence[Token], mentions: Sequence[Mention], cues: Sequence[Cue], table: Quotes
) -> Iterator[Link]:
    """Yield each pair of a cue and someone that its own words tie to it, then what is left in the cue's sentence."""
    ends = {mention.last: mention for mention in mentions if not mention.owner}
    starts = {mention.first: mention for mention in mentions}
    told = {tokens[cue.first].sentence for cue in cues if cue.sort != "x"}
    for cue in cues:
        tied = set()
        for link in tied_to(tokens, cue, starts, ends, mentions, table):
            tied.add(link.mention[:2])
            yield link
        # A stray past tense is nobody's cue in a sentence that has a verb of saying
        if cue.sort != "x" or tokens[cue.first].sentence not in told:
            yield from loose(tokens, cue, mentions, tied)
    for mention in mentions:
        after = mention.last + 1
        if after < len(tokens) and tokens[after].sort == "Q" and tokens[after - 1].text in ":：":
            yield Link(mention, None, "C")


def tied_to(
    tokens: Sequence[Token],
    cue: Cue,
    starts: dict[int, Mention],
    ends: dict[int, Mention],
    mentions: Sequence[Mention],
    table: Quotes,
) -> Iterator[Link]:
    """Yield whom a cue's neighbours name as its subject or object."""
    if cue.sort != "s":
        yield from before(tokens, cue, ends, mentions, table)
    if cue.sort in "vs":
        yield from after(tokens, cue, starts, table)


def before(
    tokens: Sequence[Token], cue: Cue, ends: dict[int, Mention], mentions: Sequence[Mention], table: Quotes
) -> Iterator[Link]:
    """Yield the subject that stands before a verb."""
    at = subject_end(tokens, cue, table)
    if at >= 0 and tokens[at].text == ",":
        yield from across_commas(tokens, cue, at, mentions, table)
        return
    if at < 0 or tokens[at].sort in "pQ":
        return
    name = ends.get(at + 1)
    if name:
        ruled = ruler(tokens, name.first, table)
        yield Link(name, cue, "S" if ruled is None else "P")
        if ruled is None:
            return
        outer = ends.get(ruled)
        if outer:
            yield Link(outer, cue, "U")
            return
    first = description_before(tokens, at + 1, table)
    if first is not None and not (name and first >= name.first):
        yield Link(Mention(first, at + 1, first, "described"), cue, "S")


def subject_end(tokens: Sequence[Token], cue: Cue, table: Quotes) -> int:
    """Return the last token before a verb that is no auxiliary, adverb or bracket: "Poe (R-Ohio) has also said"."""
    at = cue.first - 1
    stop = max(-1, at - 4)
    while at > stop and is_between(tokens[at], table):
        at -= 1
    if at < 0 or tokens[at].text != ")":
        return at
    while at >= 0 and tokens[at].text != "(" and cue.first - at < BRACKET:
        at -= 1
    return at - 1


def ruler(tokens: Sequence[Token], first: int, table: Quotes) -> int | None:
    """Return where the preposition that rules a name stands; None for a name that stands free."""
    at = first - 1
    if at > 0 and tokens[at].low in table.determiners:
        at -= 1
    return at if at >= 0 and tokens[at].low in table.prepositions else None


def is_between(token: Token, table: Quotes) -> bool:
    """Tell whether a word may stand between a subject and its verb."""
    return token.low in table.between or is_adverb(token, table)


def is_adverb(token: Token, table: Quotes) -> bool:
    """Tell whether a word's ending makes it an adverb."""
    return token.sort == "w" and token.low.endswith(table.adverb_endings or "\0") and token.low not in table.no_adverbs


def across_commas(
    tokens: Sequence[Token], cue: Cue, comma: int, mentions: Sequence[Mention], table: Quotes
) -> Iterator[Link]:
    """Yield who may be the subject before an apposition: "Ann Poe, a lawyer, said"."""
    sentence = tokens[cue.first].sentence
    opening = next(
        (at for at in range(comma - 1, max(-1, comma - 40), -1) if tokens[at].text == "," or tokens[at].sort == "Q"),
        None,
    )
    for mention in within(mentions, comma - REACH, comma):
        if mention.last > comma or tokens[mention.first].sentence != sentence or mention.owner:
            continue
        if tokens[mention.last].text in ",(":
            yield Link(mention, cue, "A" if mention.last < comma else "B")
    if opening is not None and tokens[opening].text == ",":
        first = description_before(tokens, opening, table)
        if (
            first is not None
            and first < opening
            and not any(m.last == opening for m in within(mentions, opening - REACH, opening))
        ):
            yield Link(Mention(first, opening, first, "described"), cue, "A")


def after(tokens: Sequence[Token], cue: Cue, starts: dict[int, Mention], table: Quotes) -> Iterator[Link]:
    """Yield who stands right after a verb: its subject, or whom it was told."""
    how = "T" if cue.sort == "s" else "R"
    if how == "R" and not (follows_quote(tokens, cue) or opens_sentence(tokens, cue)):
        if tokens[cue.first].low in table.telling and cue.last in starts:
            yield Link(starts[cue.last], cue, "O")
        return
    at = cue.last
    if at in starts and not modifies(tokens, starts[at], table):
        yield Link(starts[at], cue, how)
        return
    end = description_after(tokens, at, table)
    if end is None:
        return
    inside = [starts[k] for k in range(at, end) if k in starts]
    if inside and inside[-1].last >= end and not inside[-1].owner:
        yield Link(inside[-1], cue, how)
    else:
        yield Link(Mention(at, end, at, "described"), cue, how)
    if end + 1 < len(tokens) and tokens[end].text == "," and end + 1 in starts:
        yield Link(starts[end + 1], cue, "Q")


def modifies(tokens: Sequence[Token], name: Mention, table: Quotes) -> bool:
    """Tell whether a name only tells more of the noun after it: "the Harbour spokesman", "Poe's aide"."""
    if name.owner:
        return True
    if name.sort == "pronoun" or name.last >= len(tokens):
        return False
    after = tokens[name.last]
    return (
        after.sort == "w"
        and not any(
            after.low in words
            for words in (
                table.prepositions,
                table.conjunctions,
                table.between,
                table.pronouns,
                table.verbs,
                table.participles,
                table.determiners,
            )
        )
        and not is_adverb(after, table)
    )


def opens_sentence(tokens: Sequence[Token], cue: Cue) -> bool:
    """Tell whether a verb is the first word of its sentence: "Said Poe: …"."""
    return cue.first == 0 or tokens[cue.first - 1].sentence != tokens[cue.first].sentence


def follows_quote(tokens: Sequence[Token], cue: Cue) -> bool:
    """Tell whether a verb stands right behind a quotation, so that its subject may come after it."""
    at = cue.first - 1
    reach = 10 if at > 0 and tokens[at].text == "," else 2
    while at > 0 and cue.first - at <= reach and tokens[at].sort != "Q":
        at -= 1
    return at >= 0 and tokens[at].sort == "Q"


def loose(tokens: Sequence[Token], cue: Cue, mentions: Sequence[Mention], tied: set[tuple[int, int]]) -> Iterator[Link]:
    """Yield whoever else stands in a cue's sentence, with the number of mentions between."""
    sentence = tokens[cue.first].sentence
    close = within(mentions, cue.first - REACH, cue.last + REACH)
    here = [m for m in close if tokens[m.first].sentence == sentence]
    earlier = [m for m in here if m.last <= cue.first]
    for rank, mention in enumerate(reversed(earlier[-4:])):
        if mention[:2] not in tied:
            yield Link(mention, cue, "N", rank)
    if len(earlier) > 4 and earlier[0][:2] not in tied:
        yield Link(earlier[0], cue, "N", len(earlier) - 1)
    if cue.sort in "xf":
        return
    later = [m for m in here if m.first >= cue.last][:2]
    for rank, mention in enumerate(later):
        if mention[:2] not in tied:
            yield Link(mention, cue, "F", rank)
