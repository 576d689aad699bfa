"""A record as a page: the text as it was beside what was made of it."""

from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from articlekit.model import Quote, Record, TimeExpression
from articlekit.reasons import REASONS
from articlekit.views import summary
from articlekit.views.html import document, tag, text
from articlekit.views.plots import columns
from articlekit.views.rows import Piece, Row, cleaned, rows

COLOURS = 8  # that the style has for speakers
CHUNK = 100  # rows that a browser lays out together, or not at all while they are out of sight
BLOCKS = {"heading": "h3", "quote": "blockquote"}


def page(record: Record) -> Iterator[bytes]:
    """Yield the page of a record, which must have its text."""
    title = record.title or record.source or "An article"
    return document(title, record.language or "und", parts(record, title))


def parts(record: Record, title: str) -> Iterator[str]:
    """Yield the page's body, piece by piece."""
    speakers = {speaker.name: i for i, speaker in enumerate(record.speakers)}
    bins = summary.timeline(record)
    yield head(record, title)
    yield filters(record, bins)
    yield '<main>\n<div class="heads" aria-hidden="true"><span>As it was</span><span>Cleaned</span></div>\n'
    places = {date: n for n, found in enumerate(bins) for date in found.dates}
    found = (row_html(row, record, speakers, places) for row in rows(record))
    while chunk := "".join(islice(found, CHUNK)):
        yield tag("div", f"\n{chunk}", class_="chunk") + "\n"
    yield "</main>\n"
    yield from tables(record, speakers)
    yield '<aside id="card" role="status" hidden></aside>\n'


def head(record: Record, title: str) -> str:
    """Return the head of the page."""
    facts = [
        ("", summary.byline(record)),
        ("published", record.published),
        ("modified", record.modified),
        ("language", record.language),
        ("source", record.source),
    ]
    said = "".join(tag("span", f"{name} {text(value)}".strip()) for name, value in facts if value)
    switch = tag("button", "light / dark", type="button", id="theme")
    return f'<header>{switch}<h1 dir="auto">{text(title)}</h1><p class="facts">{said}</p></header>\n'


def filters(record: Record, bins: tuple[summary.Bin, ...]) -> str:
    """Return the buttons that choose rows: by speaker, by reason, by date."""
    names = [
        choice(f"speaker:{i}", f"{speaker.name} {speaker.quotes}", speaker.role, f"s{i % COLOURS}")
        for i, speaker in enumerate(record.speakers)
    ]
    gone = [choice(f"reason:{name}", f"{name} {n}", REASONS.get(name)) for name, n in summary.reasons(record)]
    plot = columns([(found.label, len(found.dates)) for found in bins], "dates of the text", "bin")
    return (
        '<nav aria-label="Show only">\n'
        + group("Speakers", names)
        + group("Removed", gone)
        + group("Dates", [plot] if bins else [])
        + '<p><button type="button" id="all">Show all</button> <span id="found" role="status"></span></p></nav>\n'
    )


def group(name: str, content: list[str]) -> str:
    """Return a group of choices under a name; nothing where there are none."""
    return tag("section", f"<h2>{name}</h2>{''.join(content)}") + "\n" if content else ""


def choice(key: str, words: str, meaning: str | None, style: str | None = None) -> str:
    """Return a button that shows only some rows."""
    style = f"choice {style}" if style else "choice"
    return tag("button", text(words), type="button", class_=style, data_filter=key, aria_pressed="false", title=meaning)


def row_html(row: Row, record: Record, speakers: dict[str, int], places: dict[int, int]) -> str:
    """Return a row: as it was, and what was made of it."""
    found = [record.quotes[n].speaker for n in unique(piece.quote for piece in row.pieces)]
    bins = unique(places.get(piece.date) for piece in row.pieces if piece.date is not None)
    was = "".join(run_html(piece, record, speakers, first=False) for piece in row.pieces)
    return (
        tag(
            "div",
            tag("div", was, class_="was", dir="auto")
            + tag("div", now(row, record, speakers), class_="now", dir="auto"),
            class_=f"row {' '.join(row.labels)}{' gap' if row.gap else ''}",
            data_speaker=" ".join(str(speakers[name]) for name in found if name in speakers) or None,
            data_reason=row.reason,
            data_bin=" ".join(map(str, bins)) or None,
        )
        + "\n"
    )


def unique(numbers: Iterable[int | None]) -> list[int]:
    """Return the numbers that are there, each once, in their order."""
    return list(dict.fromkeys(n for n in numbers if n is not None))


def now(row: Row, record: Record, speakers: dict[str, int]) -> str:
    """Return what was made of a row."""
    if row.reason:
        why = REASONS.get(row.reason, "")
        score = "" if row.score is None else f" {row.score:+.2f}"
        return tag(
            "p", f"{tag('b', text(row.reason))} {text(why)} {tag('code', text(f'{row.rule}{score}'))}", class_="why"
        )
    body = next((label for label in row.labels if label in ("paragraph", "heading", "list-item", "quote")), None)
    if body:
        words = "".join(
            run_html(piece, record, speakers, first=not same)
            for key, run in groupby(cleaned(row), key=lambda piece: piece.quote)
            for same, piece in ((i > 0, piece) for i, piece in enumerate(run))
        )
        return tag(BLOCKS.get(body, "p"), ("• " if body == "list-item" else "") + words)
    return "".join(field(label, row, record) for label in row.labels)


def field(label: str, row: Row, record: Record) -> str:
    """Return what a line at the head says, or a caption's credit."""
    said = {
        "title": record.title,
        "byline": summary.byline(record),
        "published": record.published,
        "modified": record.modified,
        "caption": next((caption.credit for caption in record.captions if caption.span == row.span), None),
    }
    value = said.get(label)
    return tag("p", f"{tag('b', label)} {text(value)}" if value else tag("b", label), class_="field")


def run_html(piece: Piece, record: Record, speakers: dict[str, int], *, first: bool) -> str:
    """Return a piece with its marks; the first of a quote can be reached by keyboard and leads to its line below."""
    said = text(piece.text)
    if piece.date is not None:
        date = record.dates[piece.date]
        said = tag("time", said, title=f"{date.value} ({date.type})")
    if piece.dateline:
        said = tag("b", said, class_="dateline")
    if piece.quote is None:
        return said
    speaker = record.quotes[piece.quote].speaker
    style = f"q s{speakers[speaker] % COLOURS}" if speaker in speakers else "q"
    if first:
        return tag("a", said, class_=style, href=f"#q{piece.quote}", data_quote=piece.quote)
    return tag("span", said, class_=style, data_quote=piece.quote)


def tables(record: Record, speakers: dict[str, int]) -> Iterator[str]:
    """Yield the lists of quotes and dates, which a screen reader and paper have instead of the cards."""
    yield from listed("Quotes", (quote_html(i, quote, speakers) for i, quote in enumerate(record.quotes)))
    yield from listed("Dates", map(date_html, record.dates))


def listed(name: str, items: Iterator[str]) -> Iterator[str]:
    """Yield a numbered list under a name, in chunks; nothing where there are no items."""
    start = 1
    while chunk := list(islice(items, CHUNK)):
        if start == 1:
            yield f'<section class="lists">\n<h2>{name}</h2>\n'
        yield tag("ol", "".join(chunk), start=start, class_="chunk") + "\n"
        start += CHUNK
    if start > 1:
        yield "</section>\n"


def quote_html(i: int, quote: Quote, speakers: dict[str, int]) -> str:
    """Return the line of a quote: who, the words beside it, the cue, the kind, its own words."""
    style = f"s{speakers[quote.speaker] % COLOURS}" if quote.speaker in speakers else None
    who = tag("b", text(quote.speaker or "nobody named"), class_=style)
    role = f", {text(quote.speaker_role)}" if quote.speaker_role else ""
    named = f"“{text(quote.mention)}”" if quote.mention else "no name beside it"
    cue = f", cue “{text(quote.cue)}”" if quote.cue else ""
    words = tag("span", f" “{text(quote.text)}”", class_="words")
    return tag("li", f"{who}{role} ({named}{cue}; {quote.kind}){words}", id=f"q{i}", dir="auto") + "\n"


def date_html(date: TimeExpression) -> str:
    """Return the line of a date: its words, its value, its type and the days that it covers."""
    covered = f", {date.start} to {date.end}" if date.start and date.end and date.start != date.end else ""
    return tag("li", text(f"“{date.text}” {date.value} ({date.type}{covered})"), dir="auto") + "\n"
