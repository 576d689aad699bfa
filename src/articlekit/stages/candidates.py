"""Who may have said a quotation: candidates, each with the features that a model weighs."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from articlekit.stages.cues import Cue, Link, Passage
from articlekit.stages.mentions import Mention
from articlekit.stages.tokens import Token
from articlekit.tables import Quotes

REACH = 60  # tokens from a quotation within which its speaker is looked for


class Slot(NamedTuple):
    """A quotation in its place: its passage, its token there, and the passages around it."""

    number: int
    passage: Passage
    at: int
    before: Passage | None
    text: str
    closed: bool
    block: int
    after: Passage | None = None  # the passage in which a quotation without a closing mark goes on


class Candidate(NamedTuple):
    """A possible answer: a mention and its cue in a passage; `how` is carry for the answer before, none for nobody."""

    how: str
    passage: Passage | None
    mention: Mention | None
    cue: Cue | None
    features: tuple[str, ...]


def bucket(count: int) -> str:
    """Return a distance as one of a few sizes."""
    if count < 4:
        return str(count)
    return "4" if count < 7 else "7" if count < 13 else "13" if count < 25 else "25"


def shape(slot: Slot, table: Quotes) -> tuple[str, ...]:
    """Return what a quotation and its edges look like: first letter, last mark, length, what stands around."""
    text, tokens, at = slot.text, slot.passage.tokens, slot.at
    first = next((c for c in text if c.isalnum()), " ")
    capital = "C" if first.isupper() else "n" if first.isdigit() else "w"
    last = text[-1] if text[-1] in ",.?!:;-–—…" else "w"
    words = text.count(" ") + 1
    size = "1" if words == 1 else "2" if words == 2 else "3" if words < 5 else "5" if words < 8 else "8" if words < 15 else "15"
    return capital, last, size, edge(tokens, at - 1), edge(tokens, at + 1)


def edge(tokens: Sequence[Token], at: int) -> str:
    """Return what sort of token stands beside a quotation."""
    if not 0 <= at < len(tokens):
        return "#"
    token = tokens[at]
    return token.text if token.sort == "p" else token.sort


def candidates(slot: Slot, last: "Answer | None", table: Quotes, counts: dict[str, int]) -> list[Candidate]:
    """Return the possible answers for a quotation: nobody, who spoke last, and whoever is near."""
    form = shape(slot, table)
    found = [Candidate("none", None, None, None, tuple(nobody(slot, form, last, table)))]
    if last:
        found.append(Candidate("carry", last.passage, last.mention, last.cue, tuple(carried(slot, form, last))))
    here = slot.passage
    sentence = here.tokens[slot.at].sentence
    for link in here.links:
        delta = here.tokens[(link.cue or link.mention).first].sentence - sentence
        if -1 <= delta <= 1 and abs(link.mention.first - slot.at) < REACH:
            found.append(
                Candidate(
                    link.how, here, link.mention, link.cue,
                    tuple(linked(slot, form, link, here, str(delta), last, table, counts)),
                )
            )  # fmt: skip
    before = slot.before
    if before and before.tokens and sentence == 0:
        final = before.tokens[-1].sentence
        for link in before.links:
            if before.tokens[link.mention.first].sentence >= final - 1:
                how = "p" if before.tokens[link.mention.first].sentence < final else "q"
                found.append(
                    Candidate(
                        link.how, before, link.mention, link.cue,
                        tuple(linked(slot, form, link, before, how, last, table, counts)),
                    )
                )  # fmt: skip
    if slot.after:
        for link in slot.after.links:
            if slot.after.tokens[link.mention.first].sentence < 2 and link.cue and link.cue.first > 0:
                found.append(
                    Candidate(
                        link.how, slot.after, link.mention, link.cue,
                        tuple(linked(slot, form, link, slot.after, "n", last, table, counts)),
                    )
                )  # fmt: skip
    return found


class Answer(NamedTuple):
    """Who said a quotation, and where that is printed."""

    slot: Slot
    passage: Passage
    mention: Mention
    cue: Cue | None
    steps: int = 0  # how many quotations it has been carried over


def nobody(slot: Slot, form: tuple[str, ...], last: Answer | None, table: Quotes) -> Iterator[str]:
    """Yield the features of a stretch that may be no quotation: a title, a nickname, words held at arm's length."""
    capital, end, size, left, right = form
    tokens, at = slot.passage.tokens, slot.at
    yield "0"
    yield f"0s:{size}{capital}"
    yield f"0e:{size}{end}"
    yield f"0l:{left}{capital}{size}"
    yield f"0r:{right}{end}"
    words = slot.text.split()
    capitals = sum(word[:1].isupper() for word in words)
    yield f"0t:{capitals == len(words)}{min(len(words), 6)}"
    yield f"0m:{capitals * 3 > len(words) * 2}{min(len(words), 6)}"
    before = tokens[at - 1] if at else None
    if before:
        kind = (
            "t" if before.low in table.titled else "d" if before.low in table.documents else "v" if before.low in table.verbs
            else "f" if before.low in table.frames else "p" if before.low in table.participles
            else "a" if before.low in table.determiners else "i" if before.low in table.prepositions
            else "o" if before.low.endswith(table.possessives) else before.sort
        )  # fmt: skip
        yield f"0b:{kind}{capital}"
        yield f"0bs:{kind}{size}"
        yield f"0w:{before.low}"
    else:
        yield f"0b:#{capital}{size}{end}"
    if at + 1 < len(tokens):
        yield f"0n:{tokens[at + 1].low if tokens[at + 1].sort == 'w' else right}"
    here = tokens[at].sentence
    sorts = "".join(sorted({cue.sort for cue in slot.passage.cues if tokens[cue.first].sentence == here}))
    yield f"0c:{sorts}"
    yield f"0cs:{'v' in sorts or 's' in sorts or 'p' in sorts}{size}{capital}"
    yield f"0k:{slot.closed}{size}"
    if last:
        yield f"0h:{min(slot.block - last.slot.block, 3)}{size}"
    yield f"0z:{len(tokens) == 1}{last is None}"


def carried(slot: Slot, form: tuple[str, ...], last: Answer) -> Iterator[str]:
    """Yield the features of a quotation that goes on with the speaker of the one before."""
    capital, end, size, left, right = form
    blocks = min(slot.block - last.slot.block, 3)
    yield f"c:{blocks}"
    yield f"c0:{blocks}{left}{capital}"
    yield f"c1:{blocks}{right}{end}"
    yield f"cs:{blocks}{size}"
    yield f"cn:{min(last.steps, 3)}{blocks}"
    yield f"ct:{last.mention.sort}{blocks}"
    yield f"ck:{last.slot.closed}{blocks}"
    tokens = slot.passage.tokens
    if blocks == 0:
        gap = tokens[last.slot.at + 1 : slot.at]
        breaks = gap[-1].sentence - gap[0].sentence if gap else 0
        own = last.passage is slot.passage and last.cue is not None and last.slot.at < last.cue.first < slot.at
        others = sum(1 for m in slot.passage.mentions if last.slot.at < m.first < slot.at and m != last.mention)
        cued = sum(1 for c in slot.passage.cues if last.slot.at < c.first < slot.at and c.sort in "vs" and c != last.cue)
        yield f"cg:{bucket(len(gap))}{own}"
        yield f"cb:{breaks}{own}{capital}"
        yield f"co:{min(others, 2)}{min(cued, 2)}{own}"
        yield f"cl:{left}{own}{end}"
        return
    lead = tokens[: slot.at]
    tail = last.slot.passage.tokens[last.slot.at + 1 :]
    yield f"cd:{blocks}{bucket(len(lead))}{capital}"
    yield f"ce:{blocks}{bucket(len(tail))}{bucket(len(lead))}"
    own = last.passage is last.slot.passage and last.cue is not None and last.cue.first > last.slot.at
    yield f"cf:{blocks}{own}{bucket(len(lead))}{bucket(len(tokens) - slot.at - 1)}"
    cued = sum(1 for c in slot.passage.cues if c.sort in "vs")
    yield f"ch:{blocks}{min(cued, 2)}{bucket(len(lead))}"


def linked(
    slot: Slot,
    form: tuple[str, ...],
    link: Link,
    where: Passage,
    delta: str,
    last: Answer | None,
    table: Quotes,
    counts: dict[str, int],
) -> Iterator[str]:
    """Yield the features of a mention near a quotation, with its cue."""
    capital, end, size, left, right = form
    mention, cue, how = link.mention, link.cue, link.how
    tokens = where.tokens
    here = where is slot.passage
    at = slot.at if here else 0 if delta == "n" else len(tokens)
    sort = cue.sort if cue else "-"
    edge_of = cue or mention
    side = "a" if edge_of.first > at else "b"
    m_side = "a" if mention.first > at else "b"
    cue_gap = edge_of.first - at - 1 if side == "a" else at - edge_of.last
    m_gap = mention.first - at - 1 if m_side == "a" else at - mention.last
    near = min(cue_gap, m_gap)
    lead = slot.at if not here else 0
    if here:
        low, high = (slot.at + 1, edge_of.first) if side == "a" else (edge_of.last, slot.at)
        crossed = sum(1 for token in tokens[low:high] if token.sort == "Q")
    elif delta == "n":
        crossed = sum(1 for token in tokens[1 : edge_of.first] if token.sort == "Q")
    else:
        crossed = sum(1 for token in tokens[edge_of.last :] if token.sort == "Q")
    yield f"h:{how}{sort}"
    yield f"p:{how}{m_side}{side}{delta}{left}"
    yield f"e:{how}{m_side}{side}{delta}{end}"
    yield f"f:{side}{delta}{capital}{sort}{left}"
    yield f"g:{side}{delta}{bucket(cue_gap)}{sort}"
    yield f"n:{side}{delta}{bucket(near)}{how}"
    yield f"m:{m_side}{bucket(m_gap)}{how}"
    yield f"t:{mention.sort}{how}{sort}"
    yield f"q:{side}{delta}{min(crossed, 3)}{sort}"
    yield f"z:{size}{sort}{side}{delta}"
    yield f"zh:{size}{how}{side}"
    yield f"k:{how}{min(link.rank, 3)}{side}"
    if lead:
        yield f"l:{bucket(lead)}{delta}"
    # A cue that touches another quotation belongs to that one, unless it stands between the two
    touching = touches(tokens, link, slot.at if here else 0 if delta == "n" else -1)
    yield f"o:{touching}{side}{delta}{how}{min(crossed, 2)}"
    yield f"oc:{touching}{side}{delta}{end if side == 'a' else left}"
    if cue:
        yield f"v:{tokens[cue.first].low}"
        yield f"vs:{tokens[cue.first].low in table.telling}{how}{side}"
    if mention.owner:
        yield f"po:{how}{side}"
    if mention.first and how in "NFM":
        before = tokens[mention.first - 1]
        yield f"w:{how}{'i' if before.low in table.prepositions else 'p' if before.sort == 'p' else 'c' if before.low in table.conjunctions else 'Q' if before.sort == 'Q' else 'w'}"
    following = after_of(tokens, mention.last, table)
    yield f"nx:{following}{how}{sort}"
    yield f"nq:{following}{m_side}{min(m_gap, 2)}{how}"
    if here and cue:
        low_, high_ = (slot.at, cue.first) if side == "a" else (cue.last, slot.at)
        closer = sum(1 for c in where.cues if low_ < c.first < high_ and c.sort in "vps")
        yield f"cc:{min(closer, 3)}{sort}{side}"
        yield f"ch:{min(closer, 2)}{how}{delta}"
    if side == "b" and here and slot.at and delta == "0":
        yield f"bw:{tokens[slot.at - 1].low}{sort}"
        yield f"bg:{tokens[slot.at - 1].low in table.prepositions}{left}{bucket(cue_gap)}{how}"
    initial = mention.first == 0 or tokens[mention.first - 1].sentence != tokens[mention.first].sentence
    yield f"i:{initial}{how}{sort}"
    low = tokens[mention.last - 1].low
    if mention.sort == "pronoun":
        yield f"pn:{table.pronouns.get(low)}{how}"
    elif mention.sort == "name":
        yield f"cn2:{min(counts.get(low, 0), 4)}{how in 'NFM'}"
        yield f"ic:{initial}{min(counts.get(low, 0), 3)}{min(mention.last - mention.name, 3)}"
        yield f"nl:{min(mention.last - mention.name, 3)}{mention.name > mention.first}{how in 'NFM'}"
    if last and last.mention.sort == mention.sort:
        same = last.passage.tokens[last.mention.last - 1].low == low
        yield f"s:{same}{how in 'NFM'}{side}{delta}"


def after_of(tokens: Sequence[Token], at: int, table: Quotes) -> str:
    """Return what sort of word follows a mention."""
    if at >= len(tokens):
        return "#"
    token = tokens[at]
    if token.sort in "pQ":
        return token.text if token.sort == "p" else "Q"
    for sign, words in (
        ("v", table.verbs), ("f", table.frames), ("g", table.participles), ("x", table.between), ("i", table.prepositions),
        ("c", table.conjunctions), ("r", table.pronouns),
    ):  # fmt: skip
        if token.low in words:
            return sign
    return "d" if token.low.endswith(table.past_endings) else token.sort


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
