"""`quotes`: who said what."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Block, Quote, QuoteKind, Span
from articlekit.models import SpeakerModel, speaker_model
from articlekit.stages.candidates import Answer, Candidate, Slot, bucket, candidates, shape
from articlekit.stages.cues import Passage, passage
from articlekit.stages.marks import quoted, single_quoted, style_is_single
from articlekit.stages.names import Names, names_of
from articlekit.stages.speakers import cue_of, mention_of, speaker_of
from articlekit.stages.tokens import spoken, tokens_of
from articlekit.tables import Quotes

NONE = 0.0
DIRECT = -1.2  # log-odds above which a quotation counts as a clause or more


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


def decided(places: Iterable[Slot], names: Names, table: Quotes, model: SpeakerModel) -> tuple[Quote, ...]:
    """Return the quotes that a model takes for such, with their speakers."""
    found = []
    for slot, answer in answers(places, names, table, model):
        if answer:
            found.append(quote(slot, answer, names, table, kind(slot, answer, table, model)))
    return tuple(found)


def kind_features(slot: Slot, answer: Answer, table: Quotes) -> tuple[str, ...]:
    """Return what tells a clause from words woven into the reporter's sentence."""
    capital, end, size, left, right = shape(slot, table)
    tokens, at = slot.passage.tokens, slot.at
    low = tokens[at - 1].low if at else "#"
    words = [word for word in spoken(slot.text)]
    pronoun = any(word.lower() in table.pronouns for word in words[:3])
    verb = any(word.lower() in table.between for word in words)
    found = [
        "1", f"s:{size}{capital}", f"e:{size}{end}", f"l:{left}{capital}{size}", f"r:{right}{end}", f"w:{low}", f"wc:{low}{capital}",
        f"n:{min(len(words), 12)}", f"le:{left}{end}{capital}", f"p:{pronoun}{verb}{capital}", f"pv:{pronoun}{verb}{size}",
        f"f:{words[0].lower() if words else ''}",
    ]  # fmt: skip
    cue = answer.cue
    if cue and answer.passage is slot.passage:
        side = "a" if cue.first > at else "b"
        gap = bucket(cue.first - at - 1 if side == "a" else at - cue.last)
        found += [f"c:{tokens[cue.first].low}{side}", f"cg:{side}{gap}{cue.sort}{capital}", f"cl:{side}{gap}{left}{right}", f"cs:{cue.sort}{side}{size}"]
    else:
        found.append(f"no:{capital}{size}")
    return tuple(found)


def kind(slot: Slot, answer: Answer, table: Quotes, model: SpeakerModel) -> QuoteKind:
    """Return whether a quotation is a clause or more, or a fragment."""
    weights = model.direct
    total = sum(weights.get(feature, 0.0) for feature in kind_features(slot, answer, table))
    return "direct" if total > DIRECT else "fragment"


def quote(slot: Slot, answer: Answer, names: Names, table: Quotes, sort: QuoteKind = "direct") -> Quote:
    """Return a quotation and its answer as a record's quote."""
    token = slot.passage.tokens[slot.at]
    span = Span(slot.passage.start + token.start, slot.passage.start + token.end)
    return Quote(
        slot.text, speaker_of(answer, names, table), mention_of(answer, table), cue_of(answer), sort, span,
    )  # fmt: skip


def stretches(texts: Sequence[str], table: Quotes) -> list[list[Span]]:
    """Return the quoted stretches of each paragraph, in double or in single marks as the article has it."""
    double = [list(quoted(text)) for text in texts]
    if any("''" in text for text in texts) or not any("‘" in text or " '" in text for text in texts):
        return double
    single = [list(single_quoted(text, table.elisions)) for text in texts]
    return single if style_is_single(sum(map(len, double)), sum(map(len, single))) else double


def slots(
    blocks: Sequence[Block], texts: Sequence[str], spans: Sequence[Sequence[Span]], table: Quotes
) -> list[Slot]:
    """Return each quotation in its place."""
    places: list[Slot] = []
    before: Passage | None = None
    for index, (block, text, here) in enumerate(zip(blocks, texts, spans, strict=True)):
        if not here and not (index + 1 < len(spans) and spans[index + 1]):
            before = None
            continue
        now = passage(text, block.span.start, tokens_of(text, here, len(places), table), table)
        if places and here and goes_on(places[-1], now, index):
            places[-1] = places[-1]._replace(after=now)
        at = {token.quote: at for at, token in enumerate(now.tokens) if token.sort == "Q"}
        for span in here:
            words = text[span.start : span.end]
            places.append(Slot(len(places), now, at[len(places)], before, words, span.end < len(text), index))
        before = now
    return places


def goes_on(last: Slot, now: Passage, block: int) -> bool:
    """Tell whether a quotation without a closing mark goes on in the next paragraph, which opens with a mark."""
    return not last.closed and block == last.block + 1 and now.tokens[0].sort == "Q"


def answers(
    places: Iterable[Slot], names: Names, table: Quotes, model: SpeakerModel
) -> Iterator[tuple[Slot, Answer | None]]:
    """Yield each quotation with who said it."""
    last: Answer | None = None
    for slot in places:
        found = candidates(slot, last, table, names.counts)
        best = max(found, key=lambda candidate: score(candidate, model) - (candidate.how == "none") * NONE)
        answer = answered(slot, best, last)
        last = answer or last
        yield slot, answer


def score(candidate: Candidate, model: SpeakerModel) -> float:
    """Return how well a candidate's features speak for it."""
    get = model.weights.get
    return sum(get(feature, 0.0) for feature in candidate.features)


def answered(slot: Slot, best: Candidate, last: Answer | None) -> Answer | None:
    """Return a candidate as an answer."""
    if best.how == "none" or best.passage is None or best.mention is None:
        return None
    steps = last.steps + 1 if best.how == "carry" and last else 0
    return Answer(slot, best.passage, best.mention, best.cue, steps)
