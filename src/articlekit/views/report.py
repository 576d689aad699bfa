"""What many records say together, counted in one pass."""

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.text import Text

from articlekit.display import printable
from articlekit.model import Record
from articlekit.views import html
from articlekit.views.plots import bars, columns
from articlekit.views.summary import GRAINS, MOST_BINS

DAY = 10  # characters of an ISO 8601 day
FIGURE = 10  # columns of a figure on the terminal


class Cost(NamedTuple):
    """An article by where it stands, and the seconds that its stages took."""

    seconds: float
    where: str


class Fault(NamedTuple):
    """An input that failed, and why."""

    where: str
    reason: str


class Corpus:
    """Counts over records; `slowest` and `faults` come from a log."""

    def __init__(self, top: int = 10) -> None:
        self.top = top
        self.articles = 0
        self.counts: dict[str, Counter[str]] = {
            name: Counter() for name in ("languages", "authors", "publishers", "speakers", "removed", "missing")
        }
        self.days: Counter[str] = Counter()
        self.slowest: list[Cost] = []
        self.faults: list[Fault] = []

    def add(self, record: Record) -> None:
        """Count a record."""
        self.articles += 1
        if record.published:
            self.days[record.published[:DAY]] += 1
        self.counts["languages"][record.language or "not told"] += 1
        self.counts["authors"].update(record.byline.authors)
        self.counts["publishers"].update([record.byline.publisher] if record.byline.publisher else [])
        self.counts["speakers"].update({speaker.name: speaker.quotes for speaker in record.speakers})
        self.counts["removed"].update(gone.reason for gone in record.removed)
        self.counts["missing"].update(missing(record))

    def cost(self, cost: Cost) -> None:
        """Keep what an article cost, if it is among the slowest."""
        self.slowest = heapq.nlargest(self.top, [*self.slowest, cost])

    def ranked(self, name: str) -> list[tuple[str, int]]:
        """Return the names counted most, with their counts, the same counts in the order of names."""
        return heapq.nsmallest(self.top, self.counts[name].items(), key=lambda row: (-row[1], row[0]))

    def timeline(self) -> list[tuple[str, int]]:
        """Return how many articles each day, month, year or decade has, by the finest grain with few enough bins."""
        bins: Counter[str] = Counter()
        for grain in GRAINS:
            bins = Counter()
            for day, count in self.days.items():
                bins[day[:grain].ljust(4, "x")] += count
            if len(bins) <= MOST_BINS:
                break
        return sorted(bins.items())


def missing(record: Record) -> Iterator[str]:
    """Yield the names of the fields in which nothing was found.

    >>> from articlekit import Article, to_record
    >>> list(missing(to_record(Article("", title="Rain"))))
    ['authors', 'published', 'body']
    """
    if not record.title:
        yield "title"
    if not record.byline.authors:
        yield "authors"
    if not record.published:
        yield "published"
    if not record.body:
        yield "body"


TITLES = {
    "authors": "Top authors",
    "publishers": "Top publishers",
    "speakers": "Top speakers, by quotes",
    "removed": "Lines removed, by reason",
    "languages": "Languages",
    "missing": "Articles without",
}


def lines(corpus: Corpus) -> Iterator[Text]:
    """Yield the counts for a terminal, line by line."""
    yield Text(f"{corpus.articles:,} articles, {len(corpus.faults):,} failed", style="bold")
    yield from section("Articles by time", [(f"{count:,}", label) for label, count in corpus.timeline()])
    for name, title in TITLES.items():
        yield from section(title, [(f"{count:,}", words) for words, count in corpus.ranked(name)])
    yield from section("Slowest", [(f"{cost.seconds:.3f} s", cost.where) for cost in corpus.slowest])
    yield from section("Failed", [("", f"{fault.where}: {fault.reason}") for fault in corpus.faults[: corpus.top]])


def section(title: str, rows: list[tuple[str, str]]) -> Iterator[Text]:
    """Yield a title and rows of a figure and words; nothing where there are none."""
    if not rows:
        return
    yield Text()
    yield Text(title, style="bold")
    for figure, words in rows:
        yield Text.assemble((f"{figure:>{FIGURE}}  ", "cyan"), printable(words))


def page(corpus: Corpus, name: str) -> Iterator[bytes]:
    """Yield the counts as a page with plots."""
    return html.document(f"Report: {name}", "en", parts(corpus, name))


def parts(corpus: Corpus, name: str) -> Iterator[str]:
    """Yield the body of the page."""
    facts = f"{corpus.articles:,} articles, {len(corpus.faults):,} failed"
    switch = html.tag("button", "light / dark", type="button", id="theme")
    yield f'<header>{switch}<h1>{html.text(name)}</h1><p class="facts">{facts}</p></header>\n<main class="panels">\n'
    if days := corpus.timeline():
        yield panel("Articles by time", columns(days, "articles"))
    for key, title in TITLES.items():
        if counts := corpus.ranked(key):
            yield panel(title, bars(counts, title))
    if corpus.slowest:
        yield panel("Slowest", rows_html((f"{cost.seconds:.3f} s", cost.where) for cost in corpus.slowest))
    if corpus.faults:
        yield panel("Failed", rows_html(corpus.faults))
    yield "</main>\n"


def panel(title: str, content: str) -> str:
    """Return a part of the page under a title."""
    return html.tag("section", f"<h2>{html.text(title)}</h2>{content}") + "\n"


def rows_html(rows: Iterable[tuple[str, str]]) -> str:
    """Return a table of two columns."""
    return html.tag(
        "table", "".join(html.tag("tr", "".join(html.tag("td", html.text(cell)) for cell in row)) for row in rows)
    )
