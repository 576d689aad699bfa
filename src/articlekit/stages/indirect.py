"""`indirect`: what somebody said in the reporter's words: "He said that he opposes the plan." Runs when asked for."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import BODY, Article, Quote, Span
from articlekit.stages.candidates import Answer
from articlekit.stages.cues import Cue, Link, Passage, tied_to
from articlekit.stages.names import Names, names_of
from articlekit.stages.quotes import as_printed
from articlekit.stages.referents import referent
from articlekit.stages.slots import Slot, shape, stretches
from articlekit.stages.speakers import cue_of, mention_of
from articlekit.stages.tokens import (
    BETWEEN,
    CONJUNCTION,
    DETERMINER,
    FRAME,
    PAST,
    PREPOSITION,
    PRONOUN,
    VERB,
    Token,
)
from articlekit.tables import Quotes

HEARER = 9  # tokens between a verb and its clause: "told reporters in Elm on Friday that"
FEWEST, LONGEST = 3, 100  # words of a clause
FINITE = BETWEEN | VERB | PAST | FRAME
LIKELY = "UTSABRPQ"  # how a subject and its verb hang together, the likeliest first


def indirect(article: Article) -> Article:
    """Find what is reported without quotation marks and who said it.

    >>> from articlekit.model import Block, Span
    >>> text = "Ann Poe said that the line would open in June."
    >>> indirect(Article(text, language="en", blocks=(Block(Span(0, len(text))),))).quotes[0].text
    'the line would open in June'
    """
    blocks = [block for block in article.blocks if block.label in BODY]
    texts = [article.flat(block) for block in blocks]
    table = language(article.language).quotes
    if not table.verbs:
        return article
    names = names_of(texts, table)
    kept = [quote for quote in article.quotes if quote.kind != "indirect"]
    before: Passage | None = None
    for block, text, here in zip(blocks, texts, stretches(texts, table), strict=True):
        now = Passage(text, block.span.start, here, 0, table)
        kept += clauses(now, before, names, table)
        before = now
    return replace(article, quotes=as_printed(article, sorted(kept, key=lambda quote: quote.span)))


def clauses(where: Passage, before: Passage | None, names: Names, table: Quotes) -> Iterator[Quote]:
    """Yield the reported clauses of a paragraph."""
    done = -1
    for cue, link in subjects(where, table):
        span = clause(where.tokens, cue, link, table) if cue.first > done else None
        if span:
            done = span.end
            yield reported(where, span, link, before, names, table)


def subjects(where: Passage, table: Quotes) -> Iterator[tuple[Cue, Link]]:
    """Yield each reporting verb or phrase with the likeliest of its subjects."""
    starts = {mention.first: mention for mention in where.mentions.items}
    ends = {mention.last: mention for mention in where.mentions.items if not mention.owner}
    for cue in where.cues.items:
        if cue.sort in "vs":
            found = tied_to(where.tokens, cue, starts, ends, where.mentions, table)
            link = min(found, key=lambda link: LIKELY.index(link.how), default=None)
            if link:
                yield cue, link


def clause(tokens: Sequence[Token], cue: Cue, link: Link, table: Quotes) -> Span | None:
    """Return the tokens of the clause that a cue reports: behind it, or before it where it ends its sentence."""
    first, stop = bounds(tokens, cue)
    left, right = min(cue.first, link.first), max(cue.last, link.mention.last)
    if left - 1 > first and tokens[left - 1].text == ",":
        found = wide(tokens, first, left - 1)
        if found and (right >= stop or tokens[right].text == "," or tokens[right].traits & PREPOSITION):
            return found
    if cue.sort == "s":
        return wide(tokens, right + 1, stop) if left == first and right < stop and tokens[right].text == "," else None
    for at in range(cue.last, min(stop, cue.last + HEARER)):
        if tokens[at].low in table.that:
            return wide(tokens, at + 1, stop)
        if tokens[at].sort in "pQ":
            return None
    opens = cue.last < stop and (tokens[cue.last].sort in "Cn" or tokens[cue.last].traits & (PRONOUN | DETERMINER))
    return wide(tokens, cue.last, stop) if opens and tokens[cue.first].low in table.clausal else None


def bounds(tokens: Sequence[Token], cue: Cue) -> tuple[int, int]:
    """Return the tokens between which a cue's sentence stands, up to a semicolon."""
    sentence = tokens[cue.first].sentence
    first, stop = cue.first, cue.last
    while first > max(0, cue.first - LONGEST) and tokens[first - 1].sentence == sentence:
        first -= 1
    last = min(len(tokens), cue.last + LONGEST)
    while stop < last and tokens[stop].sentence == sentence and tokens[stop].text not in ".!?;":
        stop += 1
    return first, stop


def wide(tokens: Sequence[Token], start: int, end: int) -> Span | None:
    """Return a span of tokens that can be a clause: some words, with a verb, and nothing in quotation marks."""
    words = tokens[start:end]
    if len(words) < FEWEST or words[0].traits & (PREPOSITION | CONJUNCTION):
        return None
    verb = any(word.traits & FINITE for word in words[1:])
    return Span(start, end) if verb and all(word.sort != "Q" for word in words) else None


def reported(where: Passage, span: Span, link: Link, before: Passage | None, names: Names, table: Quotes) -> Quote:
    """Return a reported clause as a record's quote."""
    tokens = where.tokens
    start, end = tokens[span.start].start, tokens[span.end - 1].end
    words = where.text[start:end]
    slot = Slot(0, where, span.start, before, words, shape(words, tokens, span.start), True, 0, (0, 0))
    answer = Answer(link.how, slot, where, link.mention, link.cue)
    who = referent(answer, None, names, table)
    return Quote(
        words, who.name if who else None, mention_of(answer, table), cue_of(answer), "indirect",
        Span(where.start + start, where.start + end), who.role if who else None,
    )  # fmt: skip
