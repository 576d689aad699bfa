"""Whether quoted words are a clause or more, or words woven into the reporter's sentence."""

from collections.abc import Iterator, Sequence

from articlekit.model import QuoteKind
from articlekit.models.speakers import Group, SpeakerModel
from articlekit.stages.candidates import Answer, bucket
from articlekit.stages.cues import REACH
from articlekit.stages.slots import Slot
from articlekit.stages.tokens import Token, spoken
from articlekit.tables import Quotes

# Log-odds above which a quotation is a clause or more; words that neither begin nor end as a sentence does need more.
DIRECT, WOVEN = -0.7, 0.7
OPEN = frozenset(".?!:#")  # what stands before a sentence of its own
BEGIN = 12  # words of a quotation that are looked at


def kind(slot: Slot, answer: Answer, table: Quotes, model: SpeakerModel) -> QuoteKind:
    """Return whether a quotation is a clause or more, or a fragment."""
    form = slot.form
    whole = form.capital == "C" and form.end in ".?!" and (len(slot.passage.tokens) == 1 or form.left in OPEN)
    if answer.how == "plain" or whole:
        return "direct"
    least = WOVEN if form.capital == form.end == "w" else DIRECT
    return "direct" if sum(map(model.directness, kind_groups(slot, answer, table))) > least else "fragment"


def kind_groups(slot: Slot, answer: Answer, table: Quotes) -> Iterator[Group]:
    """Yield what tells a clause from words woven into the reporter's sentence."""
    form = slot.form
    tokens, at = slot.passage.tokens, slot.at
    words = spoken(slot.text, BEGIN)
    pronoun = str(any(word in table.pronouns for word in words[:3]))
    verb = str(any(word in table.between for word in words))
    yield "kind", form.capital, form.end, form.size, form.left, form.right
    yield (
        "kind.words", tokens[at - 1].low if at else "#", form.capital, str(len(words)), pronoun, verb, form.size,
        words[0] if words else "",
    )  # fmt: skip
    if not answer.cue or answer.passage is not slot.passage or abs(answer.cue.first - at) > REACH:
        yield "kind.far", form.capital, form.size
        return
    yield from beside(slot, answer)


def beside(slot: Slot, answer: Answer) -> Iterator[Group]:
    """Yield how a quotation hangs together with its cue."""
    form, cue, mention = slot.form, answer.cue, answer.mention
    tokens, at = slot.passage.tokens, slot.at
    if cue is None:
        return
    low = tokens[cue.first].low
    if cue.first > at:
        side, between = "a", tokens[at + 1 : min(cue.first, mention.first)]
    else:
        side, between = "b", tokens[max(cue.last, mention.last) : at]
    words = [token.low for token in between if token.sort in "wCn"]
    quoted = str(any(token.sort == "Q" for token in between))
    same = str(tokens[cue.first].sentence == tokens[at].sentence)
    few = "2" if len(words) > 1 else str(len(words))
    yield (
        "kind.between", side, bucket(len(words)), quoted, same, form.capital, form.right, cue.sort,
        "many" if len(words) > 1 else "".join(words), few, low, led(tokens, at), after(tokens, at), answer.how,
        form.size, form.left,
    )  # fmt: skip


def led(tokens: Sequence[Token], at: int) -> str:
    """Return how many words stand right before a quotation, up to four: "He is “the best”"."""
    first = at
    sentence = tokens[at].sentence
    while first and at - first < 4 and tokens[first - 1].sort in "wCn" and tokens[first - 1].sentence == sentence:
        first -= 1
    return str(at - first)


def after(tokens: Sequence[Token], at: int) -> str:
    """Return the word or the sort of mark right behind a quotation."""
    if at + 1 == len(tokens):
        return "#"
    return tokens[at + 1].low if tokens[at + 1].sort == "w" else tokens[at + 1].sort
