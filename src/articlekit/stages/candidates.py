"""Who may have said a quotation: candidates, each with the features that a model weighs."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from articlekit.models.speakers import Group
from articlekit.stages.cues import REACH, Cue, Link, Passage, colon_after, opens_sentence
from articlekit.stages.mentions import Mention
from articlekit.stages.names import Names
from articlekit.stages.slots import SIGNING, Form, Slot
from articlekit.stages.tokens import (
    BETWEEN,
    CONJUNCTION,
    FRAME,
    OWNER,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    ROLE,
    VERB,
    Token,
)
from articlekit.tables import Quotes

LOOKED_AT = 200  # characters of a stretch that show whether it is a title
ENDED = frozenset(",?!…—–-")  # what ends a quotation before its cue
AUXILIARY = 3  # tokens before a quotation, where "was" of "was asked, “…”" stands
CROSSED = 3  # quotations between a mention and what it may have said
NEAR = 10  # tokens of a mention beside a quotation, with what introduces it
BUCKETS = tuple("0 1 2 3 4 4 4 7 7 7 7 7 7".split() + ["13"] * 12)


class Candidate(Struct, frozen=True, gc=False):
    """A possible answer: a mention and its cue in a passage.

    `how` is that of their link, or plain where there is no doubt, carry for the answer before, none for nobody.
    """

    how: str
    passage: Passage | None
    mention: Mention | None
    cue: Cue | None
    groups: tuple[Group, ...]


def bucket(count: int) -> str:
    """Return a distance as one of a few sizes.

    >>> [bucket(count) for count in (-1, 0, 3, 9, 99)]
    ['-1', '0', '3', '7', '25']
    """
    if count < 0:
        return str(count)
    return BUCKETS[count] if count < len(BUCKETS) else "25"


class Answer(Struct, frozen=True, gc=False):
    """Who said a quotation, and where that is printed."""

    how: str
    slot: Slot
    passage: Passage
    mention: Mention
    cue: Cue | None
    steps: int = 0  # how many quotations it has been carried over


class Nearby(Struct, frozen=True, gc=False):
    """What all candidates of a quotation are seen against: the answer before, the names, the language."""

    last: Answer | None
    names: Names
    table: Quotes


def candidates(slot: Slot, near: Nearby) -> list[Candidate]:
    """Return the possible answers for a quotation: nobody, who spoke last, and whoever is near."""
    form = slot.form
    if is_heard(slot, near.table):
        return [Candidate("none", None, None, None, ())]
    signed = signature(slot)
    if signed:
        return [Candidate("plain", *signed, None, ())]
    plain = plainly(slot)
    if plain:
        return [Candidate("plain", slot.passage, plain.mention, plain.cue, ())]
    if near.last and follows(slot, near.last):
        return [Candidate("carry", near.last.passage, near.last.mention, near.last.cue, ())]
    found = [Candidate("none", None, None, None, tuple(nobody(slot, form)))]
    if near.last:
        last = near.last
        found.append(Candidate("carry", last.passage, last.mention, last.cue, tuple(carried(slot, form, last))))
    for where, link, delta in links_near(slot):
        gaps = gaps_of(slot, link, where, delta)
        if gaps.crossed < CROSSED:
            groups = tuple(linked(slot, form, link, where, gaps, near))
            found.append(Candidate(link.how, where, link.mention, link.cue, groups))
    return found


def is_heard(slot: Slot, table: Quotes) -> bool:
    """Tell whether the words before a quotation name who hears it: "Ann Poe was asked, “…”"."""
    if slot.at < AUXILIARY or slot.form.left not in ",:":
        return False
    auxiliary, verb = slot.passage.tokens[slot.at - AUXILIARY : slot.at - 1]
    return verb.low in table.telling and auxiliary.low in table.passive


def signature(slot: Slot) -> tuple[Passage, Mention] | None:
    """Return the name behind a dash that signs a sentence in marks: "“The sea gives.” — Ann Poe, sailor"."""
    if slot.form.capital != "C" or slot.form.end not in ".?!" or not slot.closed:
        return None
    where, at = slot.passage, slot.at + 1
    if at == len(where.tokens):
        where, at = slot.after or where, 0
    tokens = where.tokens
    if at + 1 >= len(tokens) or tokens[at].text not in SIGNING:
        return None
    for name in where.mentions.within(at + 1, at + 2):
        if name.sort == "name" and (name.last == len(tokens) or tokens[name.last].text == ","):
            return where, name
    return None


def plainly(slot: Slot) -> Link | None:
    """Return the link that leaves no doubt: a clause in marks, and a verb of saying with its subject beside it."""
    form, at = slot.form, slot.at
    if form.capital != "C":
        return None
    tokens, links = slot.passage.tokens, slot.passage.links
    ahead = links.within(at + 1, at + NEAR) if form.end in ENDED and form.left not in ",wC" else ()
    titled = form.size in "12" or slot.text.istitle()
    back = links.within(at - NEAR, at) if form.left == ":" or (form.left == "," and not titled) else ()
    start = at + 1
    while start < min(at + 4, len(tokens)) and tokens[start].traits & BETWEEN:  # "a déclaré Ann Poe"
        start += 1
    found = [link for link in ahead if says(link) and begins(link) in (at + 1, start)]
    sources = [link for link in ahead if link.how == "T" and link.cue and link.cue.first == at + 1]
    if len(sources) == 1:  # "“…,” according to Ann Poe"
        return sources[0]
    found += [link for link in back if touches_from_before(tokens, link, at)]
    if len(found) != 1 or any(cue.sort == "s" for cue in slot.passage.cues.within(at + 1, at + NEAR)):
        return None
    return found[0]


def touches_from_before(tokens: Sequence[Token], link: Link, at: int) -> bool:
    """Tell whether a link stands right before a quotation: "Poe said: “…”", or "Poe: “…”" as a sentence opens."""
    if link.cue is None:
        opens = opens_sentence(tokens, link.first)
        return opens and colon_after(tokens, link.first, link.mention.last) == at - 1
    return says(link) and link.cue.last == at - 1


def follows(slot: Slot, last: Answer) -> bool:
    """Tell whether a sentence in marks follows a cue that stands between it and the quotation before."""
    form, cue, here = slot.form, last.cue, slot.passage
    if not (form.left == "." and form.capital == "C" and form.size not in "12" and cue and here is last.passage):
        return False
    if last.slot.passage is not here or not last.slot.at < cue.first < slot.at <= cue.first + NEAR:
        return False
    return not any(other.sort == "v" for other in here.cues.within(cue.last, slot.at + NEAR))


def says(link: Link) -> bool:
    """Tell whether a link is a verb of saying with its subject next to it."""
    return link.how in "SR" and link.cue is not None and link.cue.sort == "v"


def begins(link: Link) -> int:
    """Return the token at which a link begins, with its mention or its cue."""
    return min(link.first, link.cue.first) if link.cue else link.first


def links_near(slot: Slot) -> Iterator[tuple[Passage, Link, str]]:
    """Yield the links around a quotation, with how many sentences off.

    q is the last sentence of the paragraph before; n is the start of the next one, in which a quotation without a
    closing mark goes on.
    """
    here = slot.passage
    tokens = here.tokens
    sentence = tokens[slot.at].sentence
    low, high = slot.window
    for link in here.links.within(low, high):
        back = sentence - tokens[(link.cue or link.mention).first].sentence
        if link.cue is None:
            heard = colon_after(tokens, link.first, link.mention.last) + 1 == slot.at
        else:
            heard = back == 0 or (back == 1 and link.how in "SA" and link.cue.sort == "v")
        if heard:
            yield here, link, "-1" if back else "0"
    if slot.before and slot.at <= 1:
        for link in final_links(slot.before, "vfx" if slot.form.left == ":" else "vf"):
            yield slot.before, link, "q"
    if slot.after and not slot.closed:
        for link in slot.after.links.within(0, REACH):
            if slot.after.tokens[link.first].sentence < 2 and link.cue and link.cue.first > 0:
                yield slot.after, link, "n"


def final_links(where: Passage, sorts: str) -> Iterator[Link]:
    """Yield the links of a paragraph's last sentence whose cues are of some sorts."""
    tokens = where.tokens
    for link in where.links.within(len(tokens) - REACH, len(tokens)):
        heard = link.how in "SARPU" and link.cue and link.cue.sort in sorts
        if heard and tokens[link.first].sentence == tokens[-1].sentence:
            yield link


def nobody(slot: Slot, form: Form) -> Iterator[Group]:
    """Yield what speaks for no quotation: a title, a nickname, words held at arm's length."""
    tokens, at = slot.passage.tokens, slot.at
    yield "none", form.capital, form.end, form.size, form.left, form.right
    words = slot.text[:LOOKED_AT].split()
    capitals = len([1 for word in words if word[0].isupper()])
    few = str(len(words)) if len(words) < 6 else "6"
    yield "none.case", str(capitals == len(words)), str(capitals * 3 > len(words) * 2), few
    if not at:
        yield "none.start", form.capital, form.size, form.end
    else:
        before = tokens[at - 1]
        led = "C" if before.sort == "C" else before.low
        case = "T" if capitals == len(words) else "t" if capitals * 3 > len(words) * 2 else form.capital
        owner = str(before.traits & OWNER > 0)
        yield "none.before", led, owner, case, form.size, after_of(tokens, at + 1), form.end
    if at + 1 < len(tokens):
        yield "none.after", tokens[at + 1].low if tokens[at + 1].sort == "w" else form.right


def carried(slot: Slot, form: Form, last: Answer) -> Iterator[Group]:
    """Yield what speaks for the speaker of the quotation before."""
    blocks = str(min(slot.block - last.slot.block, 3))
    steps = str(min(last.steps, 3))
    yield (
        "carry", blocks, form.left, form.capital, form.right, form.end, form.size, steps, last.mention.sort,
        str(last.slot.closed),
    )  # fmt: skip
    yield after_gap(slot, form, last) if slot.block == last.slot.block else after_break(slot, form, last, blocks)


def after_gap(slot: Slot, form: Form, last: Answer) -> Group:
    """Return what stands between two quotations of one paragraph."""
    start, stop = last.slot.at, slot.at
    tokens = slot.passage.tokens
    gap = stop - start - 1
    breaks = str(min(tokens[stop - 1].sentence - tokens[start + 1].sentence, 9) if gap else 0)
    own = str(last.passage is slot.passage and last.cue is not None and start < last.cue.first < stop)
    since = max(start, stop - REACH) + 1
    others = sum(1 for mention in slot.passage.mentions.within(since, stop) if mention != last.mention)
    cued = sum(1 for cue in slot.passage.cues.within(since, stop) if cue.sort in "vs" and cue != last.cue)
    return (
        "carry.gap", bucket(gap), own, breaks, form.capital, str(min(others, 2)), str(min(cued, 2)), form.left,
        form.end,
    )  # fmt: skip


def after_break(slot: Slot, form: Form, last: Answer, blocks: str) -> Group:
    """Return what stands between two quotations of different paragraphs."""
    tokens = slot.passage.tokens
    tail = len(last.slot.passage.tokens) - last.slot.at - 1
    own = last.passage is last.slot.passage and last.cue is not None and last.cue.first > last.slot.at
    cued = sum(1 for cue in slot.passage.cues.items[:REACH] if cue.sort in "vs")
    return (
        "carry.far", blocks, bucket(slot.at), form.capital, bucket(tail), str(own), bucket(len(tokens) - slot.at - 1),
        str(min(cued, 2)),
    )  # fmt: skip


class Gaps(Struct, frozen=True, gc=False):
    """How a link lies to a quotation: sides, tokens between and of what size, quotations between, sentences off."""

    side: str
    m_side: str
    cue: str
    mention: str
    least: str
    crossed: int
    delta: str
    at: int


def gaps_of(slot: Slot, link: Link, where: Passage, delta: str) -> Gaps:
    """Return how a link lies to a quotation."""
    at = slot.at if where is slot.passage else 0 if delta == "n" else len(where.tokens)
    first, edge = link.first, link.cue or link.mention
    after, m_after = edge.first > at, first > at
    cue = edge.first - at - 1 if after else at - edge.last
    mention = first - at - 1 if m_after else at - link.mention.last
    between = where.tokens[at + 1 : edge.first] if after else where.tokens[edge.last : at]
    crossed = len([1 for token in between if token.sort == "Q"])
    return Gaps(
        "a" if after else "b", "a" if m_after else "b", bucket(cue), bucket(mention), bucket(min(cue, mention)),
        crossed, delta, at,
    )  # fmt: skip


def linked(slot: Slot, form: Form, link: Link, where: Passage, gaps: Gaps, near: "Nearby") -> Iterator[Group]:
    """Yield what speaks for a mention near a quotation, with its cue."""
    mention, cue, how = link.mention, link.cue, link.how
    tokens, table = where.tokens, near.table
    here = where is slot.passage
    side, m_side, delta, crossed = gaps.side, gaps.m_side, gaps.delta, str(gaps.crossed)
    sort = cue.sort if cue else "-"
    yield "place", how, m_side, side, delta, form.left, form.end
    yield "gap", side, delta, gaps.cue, sort, gaps.least, how, m_side, gaps.mention, crossed
    initial = str(link.first == 0 or tokens[link.first - 1].sentence != tokens[link.first].sentence)
    following = after_of(tokens, mention.last)
    yield "kin", mention.sort, how, sort, "3" if link.rank > 3 else str(link.rank), side, initial, following
    touching = touches(tokens, link, slot.at if here else 0 if delta == "n" else -1)
    yield "touch", touching, side, delta, how, crossed, form.end if side == "a" else form.left
    if cue:
        low = tokens[cue.first].low
        yield "cue", low, str(low in table.telling), how, side
    if here and cue:
        closer = nearer_cues(slot, cue, where, side)
        yield "closer", "3" if closer > 3 else str(closer), sort, side, how, delta
        if side == "b" and slot.at and delta == "0":
            before = tokens[slot.at - 1]
            yield "lead", before.low, sort, str(before.traits & PREPOSITION > 0), form.left, gaps.cue, how
    yield from said_of(tokens, link, initial, near.names)
    if near.last and near.last.mention.sort == mention.sort:
        same = near.last.passage.tokens[near.last.mention.last - 1].low == tokens[mention.last - 1].low
        yield "same", str(same), str(how == "N"), side, delta


def nearer_cues(slot: Slot, cue: Cue, where: Passage, side: str) -> int:
    """Return how many cues stand between a quotation and a cue."""
    low, high = (slot.at, cue.first) if side == "a" else (cue.last, slot.at)
    return len([1 for other in where.cues.within(low + 1, high) if other.sort in "vps"])


def said_of(tokens: Sequence[Token], link: Link, initial: str, names: Names) -> Iterator[Group]:
    """Yield what speaks for a mention by itself: what stands before it, how often it is named."""
    mention, loose = link.mention, link.how == "N"
    if mention.first and loose:
        yield "role", ruling(tokens[mention.first - 1])
    if mention.sort == "pronoun":
        yield "pronoun", str(names.table.pronouns.get(tokens[mention.first].low)), link.how
    elif mention.sort == "name":
        length = min(mention.last - mention.name, 3)
        count = names.count(tokens[mention.last - 1].low)
        few, more = ("3" if count > 3 else str(count)), ("4" if count > 4 else str(count))
        yield "name", more, str(length), initial, few, str(loose), str(mention.name > mention.first)


def ruling(before: Token) -> str:
    """Return what sort of word stands before a mention."""
    if before.traits & PREPOSITION:
        return "i"
    if before.traits & CONJUNCTION:
        return "c"
    return before.sort if before.sort in "pQ" else "w"


SIGNS_AFTER = (
    (VERB, "v"), (FRAME, "f"), (PARTICIPLE, "g"), (BETWEEN, "x"), (PREPOSITION, "i"), (CONJUNCTION, "c"),
    (PRONOUN, "r"), (PAST, "d"), (ROLE, "o"),
)  # fmt: skip


def after_of(tokens: Sequence[Token], at: int) -> str:
    """Return what sort of word follows a mention."""
    if at >= len(tokens):
        return "#"
    token = tokens[at]
    if token.sort in "pQ":
        return token.text if token.sort == "p" else "Q"
    for bit, sign in SIGNS_AFTER:
        if token.traits & bit:
            return sign
    return token.sort


def touches(tokens: Sequence[Token], link: Link, at: int) -> str:
    """Return which quotations a mention and its cue touch: ours, another, both, none."""
    cue = link.cue or link.mention
    low, high = min(cue.first, link.mention.first) - 1, max(cue.last, link.mention.last)
    while low >= 0 and tokens[low].text in ",:" and tokens[low].sort == "p":
        low -= 1
    while high < len(tokens) and tokens[high].text in ",:." and tokens[high].sort == "p":
        high += 1
    sides = [k for k in (low, high) if 0 <= k < len(tokens) and tokens[k].sort == "Q"]
    ours = at in sides
    other = any(k != at for k in sides)
    return "b" if ours and other else "u" if ours else "o" if other else "n"
