"""`quotes`: who said what."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Block, Quote, QuoteKind, Span
from articlekit.models.speakers import SpeakerModel, speaker_model
from articlekit.stages.candidates import Answer, Candidate, Nearby, Slot, candidates, shape
from articlekit.stages.cues import REACH, Passage
from articlekit.stages.kinds import kind
from articlekit.stages.marks import outside, quoted, single_quoted
from articlekit.stages.names import Names, Person, names_of
from articlekit.stages.referents import referent
from articlekit.stages.speakers import cue_of, mention_of
from articlekit.tables import Quotes

FAR = 2  # paragraphs after which a pronoun no longer means who spoke last
CROWD = 3  # quotations on one side among which a speaker is looked for
LENIENT = 4.0
ALONE = frozenset(("15",))  # sizes of a stretch that is a quotation even though nothing says whose
SENTENCE_ENDS = frozenset(".?!,")
WIDEST_SPLIT = 14


def quotes(article: Article) -> Article:
    """Find the quotations and who said each.

    >>> from articlekit.model import Span
    >>> text = "“We will rebuild it by June,” said Ann Poe, the mayor."
    >>> quotes(Article(text, language="en", blocks=(Block(Span(0, len(text))),))).quotes[0].speaker
    'Ann Poe'
    """
    blocks = [block for block in article.blocks if block.label in BODY]
    texts = [article.flat(block) for block in blocks]
    table = language(article.language).quotes
    spans = stretches(texts, table)
    if not any(spans):
        return article
    places = slots(blocks, texts, spans, table)
    return replace(article, quotes=decided(places, names_of(texts, table), table, speaker_model()))


def decided(places: Sequence[Slot], names: Names, table: Quotes, model: SpeakerModel) -> tuple[Quote, ...]:
    """Return the quotes that a model takes for such, with their speakers."""
    found: list[Quote] = []
    said: Person | None = None
    before: Answer | None = None
    joined = groups(places)
    for slot, answer in answers(places, names, table, model):
        group = joined.get(slot.number)
        if answer:
            if not before or (answer.passage, answer.mention) != (before.passage, before.mention):
                near = before and slot.block - before.slot.block < FAR
                said = referent(answer, said if near else None, names, table)
            before = answer
            found.append(quote(slot, answer, said, kind(slot, answer, table, model), table, group))
        elif stands_alone(slot):
            found.append(Quote(slot.text, None, None, None, "direct", span_of(slot), None, group))
    return tuple(found)


def stands_alone(slot: Slot) -> bool:
    """Tell whether a stretch is a quotation though nothing says whose: a long sentence of its own."""
    form = slot.form
    return form.size in ALONE and form.capital == "C" and form.end in SENTENCE_ENDS


def groups(places: Sequence[Slot]) -> dict[int, int]:
    """Return the number of each group of stretches that are one utterance, by the number of each stretch."""
    found: dict[int, int] = {}
    count = 0
    for slot, after in pairwise(places):
        if not (splits(slot, after) or (goes_on(slot, after.passage, after.block) and after.at == 0)):
            continue
        if slot.number not in found:
            count += 1
            found[slot.number] = count
        found[after.number] = found[slot.number]
    return found


def splits(slot: Slot, after: Slot) -> bool:
    """Tell whether a cue splits one sentence in two: "…," he said, "…"."""
    if slot.passage is not after.passage or slot.text[-1] not in ",—–-":
        return False
    gap = slot.passage.tokens[slot.at + 1 : after.at]
    return (
        0 < len(gap) <= WIDEST_SPLIT
        and gap[-1].text in ",—–"
        and any(slot.at < cue.first < after.at for cue in slot.passage.cues.within(slot.at, after.at))
    )


def span_of(slot: Slot) -> Span:
    """Return where a quotation stands in the text."""
    token = slot.passage.tokens[slot.at]
    return Span(slot.passage.start + token.start, slot.passage.start + token.end)


def quote(
    slot: Slot, answer: Answer, who: Person | None, sort: QuoteKind, table: Quotes, group: int | None = None
) -> Quote:
    """Return a quotation and its answer as a record's quote."""
    name, role = (who.name, who.role) if who else (None, None)
    return Quote(slot.text, name, mention_of(answer, table), cue_of(answer), sort, span_of(slot), role, group)


def stretches(texts: Sequence[str], table: Quotes) -> list[list[Span]]:
    """Return the quoted stretches of each paragraph, in double or in single marks as the article has it."""
    double = [list(quoted(text, table.doubled)) for text in texts]
    if any("''" in text for text in texts) or not any("‘" in text or " '" in text for text in texts):
        return double
    single = [list(single_quoted(text, table.elisions)) for text in texts]
    outer = sum(outside(here, other) for here, other in zip(double, single, strict=True))
    return single if sum(outside(here, other) for here, other in zip(single, double, strict=True)) > outer else double


def slots(blocks: Sequence[Block], texts: Sequence[str], spans: Sequence[Sequence[Span]], table: Quotes) -> list[Slot]:
    """Return each quotation in its place."""
    places: list[Slot] = []
    before: Passage | None = None
    for index, (block, text, here) in enumerate(zip(blocks, texts, spans, strict=True)):
        if not here and not (index + 1 < len(spans) and spans[index + 1]):
            before = None
            continue
        now = Passage(text, block.span.start, here, len(places), table)
        if places and here and goes_on(places[-1], now, index):
            places[-1] = replace(places[-1], after=now)
        at = [at for at, token in enumerate(now.tokens) if token.sort == "Q"] if here else []
        for k, (place, span) in enumerate(zip(at, here, strict=True)):
            words = text[span.start : span.end]
            form, closed = shape(words, now.tokens, place), span.end < len(text)
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


def answers(
    places: Iterable[Slot], names: Names, table: Quotes, model: SpeakerModel
) -> Iterator[tuple[Slot, Answer | None]]:
    """Yield each quotation with who said it."""
    last: Answer | None = None
    for slot in places:
        found = candidates(slot, Nearby(last, names, table))
        weights = [sum(map(model.total, candidate.groups)) for candidate in found]
        if stands_alone(slot):
            weights[0] -= LENIENT
        best = found[weights.index(max(weights))]
        answer = answered(slot, best, last)
        last = answer or last
        yield slot, answer


def answered(slot: Slot, best: Candidate, last: Answer | None) -> Answer | None:
    """Return a candidate as an answer."""
    if best.how == "none" or best.passage is None or best.mention is None:
        return None
    steps = last.steps + 1 if best.how == "carry" and last else 0
    return Answer(best.how, slot, best.passage, best.mention, best.cue, steps)
