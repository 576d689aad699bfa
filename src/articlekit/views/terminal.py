"""A record for the terminal: the text as it was, coloured by what each part became, and a summary."""

from collections.abc import Iterable, Iterator, Mapping

from rich.console import Console
from rich.text import Text

from articlekit.display import printable
from articlekit.model import Record
from articlekit.views import summary
from articlekit.views.rows import Piece, Row, rows

SPEAKERS = ("cyan", "yellow", "magenta", "green", "blue", "bright_red", "bright_cyan", "bright_yellow")
NOBODY = "white"  # a quote whose speaker is not known
STYLES = {
    "title": "bold",
    "byline": "green",
    "published": "green",
    "modified": "green",
    "heading": "bold",
    "caption": "italic magenta",
    "removed": "dim",
}
QUIET = frozenset(("paragraph", "text"))  # rows that need no word in the margin
MARGIN = 20
NARROWEST = 24  # columns of text, however narrow the terminal


def lines(record: Record, console: Console, width: int | None) -> Iterator[Text]:
    """Yield a record's picture line by line, wrapped to `width` columns; None leaves lines as long as they are."""
    colours = {speaker.name: SPEAKERS[i % len(SPEAKERS)] for i, speaker in enumerate(record.speakers)}
    for row in rows(record):
        if row.gap:
            yield Text()
        text = row_text(row, record, colours)
        wrapped = (
            [text] if width is None else text.wrap(console, max(width - MARGIN, NARROWEST), tab_size=4, justify="left")
        )
        for i, line in enumerate(wrapped):
            yield Text.assemble((margin(row) if i == 0 else "", "dim")).append(" " * (i > 0) * MARGIN).append_text(line)
    yield Text()
    yield from summary_of(record, colours)


def painted(found: Iterable[Text], console: Console) -> Iterator[str]:
    """Yield lines as a console takes them: with codes for colours, or as they are where it is no terminal."""
    for line in found:
        if not console.is_terminal:
            yield line.plain.rstrip() + "\n"
            continue
        with console.capture() as captured:
            console.print(line, soft_wrap=True)
        yield captured.get()


def margin(row: Row) -> str:
    """Return what stands left of a row: what it is, or why it went."""
    label = f"- {row.reason}" if row.reason else " ".join(label for label in row.labels if label not in QUIET)
    return shown(label).ljust(MARGIN - 1)[: MARGIN - 1] + " "


def row_text(row: Row, record: Record, colours: Mapping[str, str]) -> Text:
    """Return a row's words with its marks, and the rule that took it away."""
    text = Text(style=next((STYLES[label] for label in row.labels if label in STYLES), ""))
    for piece, after in zip(row.pieces, (*row.pieces[1:], None), strict=True):
        text.append(shown(piece.text), style=style_of(piece, record, colours))
        text.append(note(piece, after, record), style="dim")
    if row.rule:
        score = "" if row.score is None else f" {row.score:+.2f}"
        text.append(f"  [{printable(row.rule)}{score}]", style="dim cyan")
    return text


def shown(text: str) -> str:
    """Return characters of the text in one line, their controls shown."""
    return printable(text, "\n\t").replace("\n", " ")


def style_of(piece: Piece, record: Record, colours: Mapping[str, str]) -> str:
    """Return the style of a piece: the dateline's, its speaker's colour, a line under a date."""
    styles = ["bold green"] if piece.dateline else []
    if piece.quote is not None:
        styles.append(colours.get(record.quotes[piece.quote].speaker or "", NOBODY))
    if piece.date is not None:
        styles.append("underline")
    return " ".join(styles)


def note(piece: Piece, after: Piece | None, record: Record) -> str:
    """Return what is said behind the last piece of a date and of a quote: its value, its speaker."""
    said = ""
    if piece.date is not None and (after is None or after.date != piece.date):
        said += f"‹{printable(record.dates[piece.date].value)}›"
    if piece.quote is not None and (after is None or after.quote != piece.quote):
        quote = record.quotes[piece.quote]
        said += f"‹{printable(quote.speaker or quote.mention or '?')}›"
    return said


def summary_of(record: Record, colours: Mapping[str, str]) -> Iterator[Text]:
    """Yield the summary: the fields at the head, speakers, dates in their order, what went."""
    heads = {
        "title": record.title,
        "byline": summary.byline(record),
        "published": record.published,
        "modified": record.modified,
        "language": record.language,
    }
    for name, value in heads.items():
        if value:
            yield field(name, Text(shown(value)))
    yield from listed(
        "speakers",
        (
            (f"{speaker.quotes:>4}  ", shown(f"{speaker.name}{f', {speaker.role}' if speaker.role else ''}"), style)
            for speaker in record.speakers
            for style in (colours[speaker.name],)
        ),
    )
    yield from listed("dates", dates(record))
    yield from listed("removed", ((f"{count:>4}  ", shown(reason), "") for reason, count in summary.reasons(record)))


def dates(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield the bins of the timeline: a bar as long as they have dates, and the first of their words."""
    for found in summary.timeline(record):
        words = dict.fromkeys(shown(record.dates[i].text) for i in found.dates)
        yield f"{shown(found.label):<10}  ", f"{'▪' * min(len(found.dates), 10):<10}  {', '.join(list(words)[:3])}", ""


def listed(name: str, found: Iterable[tuple[str, str, str]]) -> Iterator[Text]:
    """Yield rows of the summary under one name."""
    for i, (count, words, style) in enumerate(found):
        yield field("" if i else name, Text.assemble((count, "bold"), (words, style)))


def field(name: str, value: Text) -> Text:
    """Return one line of the summary."""
    return Text.assemble((name.ljust(MARGIN), "bold"), value)
