"""The record: a plain view of a labelled article, as SCHEMA and the README describe it."""

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import UNSET

from articlekit.model import (
    BODY,
    Article,
    Block,
    BodyBlock,
    Caption,
    Label,
    Quote,
    Record,
    Removed,
    Span,
    Spans,
    Speaker,
)
from articlekit.stages.hyphens import mender
from articlekit.stages.plain import words


def to_record(article: Article, *, with_text: bool = False) -> Record:
    """Return what an article's labels say, in the form that is written.

    >>> to_record(Article("A line.", blocks=(Block(Span(0, 7)),))).body[0].text
    'A line.'
    """
    return Record(
        source=article.source,
        language=article.language,
        title=article.title,
        byline=article.byline,
        dateline=article.dateline,
        published=article.published,
        modified=article.modified,
        body=tuple(body(article)),
        captions=tuple(
            Caption(words(article.at(b.span)), b.credit, b.span) for b in article.blocks if b.label == "caption"
        ),
        quotes=article.quotes,
        speakers=tuple(speakers(article.quotes)),
        dates=article.dates,
        removed=tuple(removed(article)),
        spans=Spans(
            title=spans(article.blocks, "title"),
            byline=spans(article.blocks, "byline"),
            published=spans(article.blocks, "published"),
            modified=spans(article.blocks, "modified"),
            dateline=(article.dateline_span,) if article.dateline_span else (),
        ),
        extra=article.extra or UNSET,
        date=article.date or UNSET,
        url=article.url or UNSET,
        text=article.text if with_text else UNSET,
    )


def body(article: Article) -> Iterator[BodyBlock]:
    """Yield the body: a dateline is no part of its text, but of the span of the block that it stands before."""
    before: Block | None = None
    mended = mender(article.text)
    for block in article.blocks:
        if block.label in BODY:
            start = before.span.start if before else block.span.start
            yield BodyBlock(block.label, words(mended(said(article, block))), Span(start, block.span.end))  # type: ignore[arg-type]
        before = block if block.label == "dateline" else None


def said(article: Article, block: Block) -> str:
    """Return a body block's own characters: without the dateline before them, where there are more."""
    dateline = article.dateline_span
    if dateline and block.span.start <= dateline.start < dateline.end < block.span.end:
        return article.text[dateline.end : block.span.end]
    return article.at(block.span)


def speakers(quotes: Iterable[Quote]) -> Iterator[Speaker]:
    """Yield who is quoted, in the order of their first quotes."""
    roles: dict[str, str | None] = {}
    counts: Counter[str] = Counter()
    for quote in quotes:
        if quote.speaker:
            roles.setdefault(quote.speaker, quote.speaker_role)
            counts[quote.speaker] += 1
    for name, role in roles.items():
        yield Speaker(name, role, counts[name])


def removed(article: Article) -> Iterator[Removed]:
    """Yield what is not the article's, with its reason."""
    for block in article.blocks:
        if block.label == "removed":
            yield Removed(
                words(article.at(block.span)), block.reason or "other", block.rule or "", block.span, block.score
            )


def spans(blocks: Iterable[Block], label: Label) -> tuple[Span, ...]:
    """Return where the blocks of a label stand."""
    return tuple(block.span for block in blocks if block.label == label or label in block.also)
