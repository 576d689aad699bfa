"""Quotations in their places: each stretch in marks with its paragraph and what stands around it."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from articlekit.model import Block, Span
from articlekit.patterns import compiled
from articlekit.stages.cues import REACH, Passage
from articlekit.stages.marks import dashed, marks_of, outside, quoted, single_quoted
from articlekit.stages.tokens import DETERMINER, PRONOUN, VERB, Reading, Token, reading
from articlekit.tables import Quotes

SIZES = ("1", "2", "3", "3", "5", "5", "5") + ("8",) * 7  # by the number of spaces
ENDS = frozenset(",.?!:;-–—…")
OPENERS = frozenset('“"„«`')
COMMA = compiled(r",[ ](?P<word>\w+)(?:[ ](?P<word>\w+)){1,3}")
SIGNING = frozenset("—–―-")  # stand before who said it: "“…” — Ann Poe"
TAIL = 400  # characters of a paragraph that may say who speaks in the next one
CROWD = 3  # quotations on one side among which a speaker is looked for


class Form(Struct, frozen=True, gc=False):
    """What a quotation and its edges look like: first letter, last mark, length, what stands on either side."""

    capital: str
    end: str
    size: str
    left: str
    right: str


def shape(text: str, tokens: Sequence[Token], at: int) -> Form:
    """Return what a quotation and its edges look like."""
    first = text[0] if text[0].isalnum() else next((c for c in text if c.isalnum()), " ")
    capital = "C" if first.isupper() else "n" if first.isdigit() else "w"
    words = text.count(" ")
    size = SIZES[words] if words < len(SIZES) else "15"
    last = tokens[at].text
    return Form(capital, last if last in ENDS else "w", size, edge(tokens, at - 1), edge(tokens, at + 1))


def edge(tokens: Sequence[Token], at: int) -> str:
    """Return what sort of token stands beside a quotation."""
    if not 0 <= at < len(tokens):
        return "#"
    token = tokens[at]
    return token.text if token.sort == "p" else token.sort


class Slot(Struct, frozen=True):
    """A quotation in its place: its passage, its token there, and the passages around it."""

    number: int
    passage: Passage
    at: int
    before: Passage | None
    text: str
    form: Form
    closed: bool
    block: int
    window: tuple[int, int]  # the tokens of the passage among which its speaker may stand
    # The passage in which a quotation without a closing mark goes on, or who said it stands behind a dash
    after: Passage | None = None


def stretches(texts: Sequence[str], table: Quotes) -> list[list[Span]]:
    """Return the quoted stretches of each paragraph, in double or in single marks as the article has it."""
    marks = marks_of(texts)
    double = [list(quoted(text, table.doubled)) if any(map(text.__contains__, marks)) else [] for text in texts]
    if table.dashes:
        double = [list(dashed(text)) or here for text, here in zip(texts, double, strict=True)]
    for number, text in enumerate(texts):
        if double[number] and not (number + 1 < len(texts) and texts[number + 1][:1] in OPENERS):
            double[number] = [ended(text, span, table) for span in double[number]]
    if "''" in marks or not any("‘" in text or " '" in text for text in texts):
        return double
    single = [list(single_quoted(text, table.elisions)) for text in texts]
    outer = sum(outside(here, other) for here, other in zip(double, single, strict=True))
    return single if sum(outside(here, other) for here, other in zip(single, double, strict=True)) > outer else double


def ended(text: str, span: Span, table: Quotes) -> Span:
    """Return a stretch without what its missing closing mark has let in: "“It is late, Poe said."."""
    rest = text[span.end : span.end + 2]
    if rest and not (rest[0].isspace() and rest[1:] in OPENERS):
        return span
    for comma in COMMA.finditer(text, span.start, span.end):
        if reports([reading(word, table) for word in comma.captures("word")], table):
            return Span(span.start, comma.start() + 1)
    return span


def reports(words: Sequence[Reading], table: Quotes) -> bool:
    """Tell whether words behind a comma are the reporter's: "said Ann", "said the", "he said", "Ann Poe said"."""
    first, second = words[:2]
    if first[2] & VERB:
        return second[1] == "C" or second[2] & DETERMINER > 0
    if table.pronouns.get(first[0]) == "speaker" or not (first[1] == "C" or first[2] & PRONOUN):
        return False
    verb = next((at for at, word in enumerate(words) if word[2] & VERB), 0)
    return verb > 0 and all(word[1] == "C" for word in words[1:verb])


def slots(blocks: Sequence[Block], texts: Sequence[str], spans: Sequence[Sequence[Span]], table: Quotes) -> list[Slot]:
    """Return each quotation in its place."""
    places: list[Slot] = []
    before: Passage | None = None
    for index, (block, text, here) in enumerate(zip(blocks, texts, spans, strict=True)):
        signs = bool(places) and places[-1].block == index - 1 and text[:1] in SIGNING and not here
        if not here and not signs and not (index + 1 < len(spans) and spans[index + 1]):
            before = None
            continue
        begin = 0 if here or len(text) < TAIL else text.rfind(" ", 0, -TAIL) + 1
        now = Passage(text, block.span.start, here, len(places), table, begin)
        if signs or (places and here and goes_on(places[-1], now, index)):
            places[-1] = replace(places[-1], after=now)
        at = [at for at, token in enumerate(now.tokens) if token.sort == "Q"] if here else []
        for k, (place, span) in enumerate(zip(at, here, strict=True)):
            words = text[span.start : span.end]
            form, closed = shape(words, now.tokens, place), span.end < len(text)
            if place == 0 and before and before.text.endswith(":"):
                form = replace(form, left=":")
            places.append(Slot(len(places), now, place, before, words, form, closed, index, window(at, k)))
        before = now
    return places


def window(at: Sequence[int], k: int) -> tuple[int, int]:
    """Return the tokens around a quotation of some that are near enough: no more than a few quotations off.

    >>> window([0, 5, 70], 1)
    (-55, 65)
    """
    low, high = at[k] - REACH, at[k] + REACH
    if k >= CROWD:
        low = max(low, at[k - CROWD])
    if k + CROWD < len(at):
        high = min(high, at[k + CROWD])
    return low, high


def goes_on(last: Slot, now: Passage, block: int) -> bool:
    """Tell whether a quotation without a closing mark goes on in the next paragraph, which opens with a mark."""
    return not last.closed and block == last.block + 1 and now.tokens[0].sort == "Q"
