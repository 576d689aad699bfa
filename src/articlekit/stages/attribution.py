"""Who said it, where names have no capitals or verbs stand last: patterns of a language read a paragraph."""

from collections.abc import Iterator, Sequence

from articlekit.model import BODY, Article, Quote, Span
from articlekit.stages.marks import quoted
from articlekit.stages.tokens import mark_after, mark_before
from articlekit.tables import Quotes
from articlekit.tables.quotes import HELD

SENTENCE_ENDS = frozenset("。！？.!?।؟…")
UNSPACED_SENTENCE, SPACED_SENTENCE = 8, 4  # characters or words of a clause


def attributed(article: Article, table: Quotes) -> tuple[Quote, ...]:
    """Return the quotations of the body that a pattern gives to someone, and those that are sentences by themselves.

    >>> from articlekit.languages import language
    >>> from articlekit.stages.split import split
    >>> text = "山田太郎市長は「橋は六月に開通する」と述べた。"
    >>> [(q.speaker, q.cue) for q in attributed(split(Article(text)), language("ja").quotes)]
    [('山田太郎', '述べた')]
    """
    found: list[Quote] = []
    names: list[str] = []
    for block in article.blocks:
        if block.label in BODY:
            for quote in of_paragraph(article.flat(block), block.span.start, table, names):
                found.append(quote)
                if quote.speaker and quote.speaker not in names:
                    names.append(quote.speaker)
    return tuple(found)


def of_paragraph(text: str, offset: int, table: Quotes, names: Sequence[str]) -> Iterator[Quote]:
    """Yield the quotations of a paragraph that starts at a place of the article."""
    spans = list(quoted(text))
    reduced, places = held(text, spans)
    tellings: dict[int, dict[str, str | None]] = {}
    for rule in table.forms:
        for match in rule.regex.finditer(reduced):
            place = reduced.index(HELD, match.start(), match.end())
            tellings.setdefault(places[place], match.groupdict())
    for number, (start, end) in enumerate(spans):
        words, telling = text[start:end], tellings.get(number)
        if telling is None and not is_sentence(words):
            continue
        said = telling or {}
        name = said.get("name")
        yield Quote(
            words,
            fuller(name, names) if name else None,
            said.get("mention"),
            said.get("cue"),
            "direct" if is_clause(words) else "fragment",
            Span(offset + start, offset + end),
        )


def held(text: str, spans: Sequence[Span]) -> tuple[str, dict[int, int]]:
    """Return a text with one sign for each quotation and its marks, and which quotation each sign is.

    >>> held("A “b” c", [Span(3, 4)])
    ('A \\ufffc c', {2: 0})
    """
    parts: list[str] = []
    places: dict[int, int] = {}
    at = length = 0
    for number, (start, end) in enumerate(spans):
        before = text[at : max(at, mark_before(text, start))].replace(HELD, " ")
        parts += (before, HELD)
        places[length + len(before)] = number
        length += len(before) + 1
        at = min(len(text), mark_after(text, end))
    return "".join((*parts, text[at:].replace(HELD, " "))), places


def is_clause(words: str) -> bool:
    """Tell whether quoted words are more than a term."""
    return words[-1] in SENTENCE_ENDS or (
        len(words.split()) >= SPACED_SENTENCE if " " in words else len(words) >= UNSPACED_SENTENCE
    )


def is_sentence(words: str) -> bool:
    """Tell whether quoted words are a sentence by their own marks: someone said them, though nothing says who."""
    return words[-1] in SENTENCE_ENDS and is_clause(words[:-1] or words)


def fuller(name: str, names: Sequence[str]) -> str:
    """Return the fullest name of an article that begins or ends with a name.

    >>> fuller("山田", ["山田太郎"]), fuller("Poe", ["Anna Poe"]), fuller("Ray", ["Anna Poe"])
    ('山田太郎', 'Anna Poe', 'Ray')
    """
    return max((other for other in names if other.startswith(name) or other.endswith(name)), key=len, default=name)
