"""`quotes`: who said what."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Quote, QuoteKind, Span
from articlekit.models.speakers import SpeakerModel, speaker_model
from articlekit.stages.attribution import attributed
from articlekit.stages.candidates import Answer, Candidate, Nearby, candidates, is_heard
from articlekit.stages.kinds import kind
from articlekit.stages.names import Names, Person, names_of
from articlekit.stages.referents import referent
from articlekit.stages.slots import Slot, goes_on, slots, stretches
from articlekit.stages.speakers import cue_of, mention_of
from articlekit.stages.turns import replies, turns_of
from articlekit.tables import Quotes

FAR = 2  # paragraphs after which a pronoun no longer means who spoke last
LENIENT = 4.0
# Sizes of a stretch that is a quotation even though nothing says whose: anywhere, and where it is all its paragraph
LONG, SENTENCE = frozenset(("15",)), frozenset(("3", "5", "8"))
SENTENCE_ENDS = frozenset(".?!,")
WIDEST_SPLIT = 14


def quotes(article: Article) -> Article:
    """Find the quotations and who said each.

    >>> from articlekit.model import Block, Span
    >>> text = "“We will rebuild it by June,” said Ann Poe, the mayor."
    >>> quotes(Article(text, language="en", blocks=(Block(Span(0, len(text))),))).quotes[0].speaker
    'Ann Poe'
    """
    blocks = [block for block in article.blocks if block.label in BODY]
    texts = [article.flat(block) for block in blocks]
    table = language(article.language).quotes
    if table.forms:
        return replace(article, quotes=as_printed(article, attributed(article, table)))
    spans = stretches(texts, table)
    names = names_of(texts, table)
    turns = tuple(turns_of(blocks, texts, names, table))
    if not any(spans):
        return replace(article, quotes=as_printed(article, turns)) if turns else article
    found = decided(slots(blocks, texts, spans, table), names, table, speaker_model())
    return replace(article, quotes=as_printed(article, sorted((*found, *turns), key=start_of)))


def as_printed(article: Article, found: Iterable[Quote]) -> tuple[Quote, ...]:
    """Return quotes with the very characters that they span: wrapped text is read with spaces for its line ends."""
    return tuple(replace(quote, text=article.at(quote.span)) for quote in found)


def start_of(quote: Quote) -> int:
    """Return where a quotation begins."""
    return quote.span.start


def decided(places: Sequence[Slot], names: Names, table: Quotes, model: SpeakerModel) -> tuple[Quote, ...]:
    """Return the quotes that a model takes for such, with their speakers."""
    found: list[Quote] = []
    said: Person | None = None
    before: Answer | None = None
    joined = groups(places)
    sorts: dict[int, QuoteKind] = {}  # of the utterances in several stretches
    for slot, answer in answers(places, names, table, model):
        group = joined.get(slot.number)
        if answer:
            if not before or (answer.passage, answer.mention) != (before.passage, before.mention):
                near = before and slot.block - before.slot.block < FAR
                said = referent(answer, said if near else None, names, table)
            before = answer
            sort = kind(slot, answer, table, model)
            if group is not None and sorts.setdefault(group, sort) == "direct":  # what goes on is what it was
                sort = "direct"
            found.append(quote(slot, answer, said, sort, table, group))
        elif stands_alone(slot) or is_heard(slot, table):
            found.append(Quote(slot.text, None, None, None, "direct", span_of(slot), None, group))
    return tuple(found)


def stands_alone(slot: Slot) -> bool:
    """Tell whether a stretch is a quotation though nothing says whose: a sentence of its own."""
    form = slot.form
    if form.capital != "C" or form.end not in SENTENCE_ENDS:
        return False
    return form.size in LONG or (form.size in SENTENCE and (len(slot.passage.tokens) == 1 or form.left == ":"))


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
    tokens = slot.passage.tokens
    if slot.passage is not after.passage or tokens[slot.at].text not in ",—–-":
        return False
    gap = tokens[slot.at + 1 : after.at]
    return (
        0 < len(gap) <= WIDEST_SPLIT
        and tokens[slot.at].sentence == tokens[after.at].sentence
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


def answers(
    places: Iterable[Slot], names: Names, table: Quotes, model: SpeakerModel
) -> Iterator[tuple[Slot, Answer | None]]:
    """Yield each quotation with who said it."""
    last: Answer | None = None
    other: Answer | None = None  # of those who speak in turn, the one who did not speak last
    for slot in places:
        found = candidates(slot, Nearby(last, names, table))
        weights = [sum(map(model.total, candidate.groups)) for candidate in found]
        if stands_alone(slot):
            weights[0] -= LENIENT
        best = found[weights.index(max(weights))]
        same = last and best.passage is last.passage and best.mention == last.mention
        if same and last and other and replies(slot, last, other):
            best = Candidate("turn", other.passage, other.mention, other.cue, ())
        answer = answered(slot, best, last)
        if answer and last and (answer.mention, answer.passage) != (last.mention, last.passage):
            other = last
        last = answer or last
        yield slot, answer


def answered(slot: Slot, best: Candidate, last: Answer | None) -> Answer | None:
    """Return a candidate as an answer."""
    if best.how == "none" or best.passage is None or best.mention is None:
        return None
    steps = last.steps + 1 if best.how == "carry" and last else 0
    return Answer(best.how, slot, best.passage, best.mention, best.cue, steps)
