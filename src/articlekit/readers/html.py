"""HTML: one page a file, as the text that a browser would show; needs the extra `html` (resiliparse)."""

from collections.abc import Iterator
from io import BufferedReader
from typing import Any

from articlekit.model import Article, Failure, Found, Page, unify
from articlekit.readers.fields import is_day
from articlekit.readers.text import whole

# Where pages say when they were published (Open Graph, schema.org, Dublin Core).
DAYS = (
    "meta[property='article:published_time']",
    "meta[itemprop='datePublished']",
    "meta[name='dc.date.issued']",
    "time[itemprop='datePublished']",
)


def read(file: BufferedReader, source: str | None, most: int) -> Iterator[Found]:
    """Yield the one page of a file. Raises OSError where resiliparse is not installed."""
    need()
    found = whole(file, most)
    if isinstance(found, Failure):
        yield found
    elif not found.strip():
        yield Failure("is empty")
    else:
        yield Page(found, source)


def need() -> None:
    """Raise OSError where resiliparse is not installed."""
    try:
        import resiliparse  # noqa: F401
    except ImportError as error:
        raise OSError("needs the package resiliparse: pip install 'articlekit[html]'") from error


def article_of(page: Page) -> Article | Failure:
    """Return the article of a page, with the title, day of publication and address that its markup gives.

    Markup that is made for it takes a parser any time (a hundred thousand attributes of one element): where there is a
    limit of time for each article, this belongs below it.
    """
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(bytes_to_str(page.data, detect_encoding(page.data) or "utf-8"))
    text = unify(extract_plain_text(tree, preserve_formatting=True, alt_texts=False, list_bullets=True))
    if not text.strip():
        return Failure("is a page without text")
    url = page.url or attribute(tree, "link[rel='canonical']", "href")
    return Article(text, source=page.source, url=url, date=day_of(tree), title=title_of(tree), extra=page.extra)


def attribute(tree: Any, selector: str, *names: str) -> str | None:
    """Return the first attribute of the first element that a selector finds."""
    element = tree.document.query_selector(selector) if tree.document else None
    return next((element.getattr(name) for name in names if element.getattr(name)), None) if element else None


def title_of(tree: Any) -> str | None:
    """Return the heading of the first order that the page's own title repeats, as most do with the headline."""
    named = " ".join((tree.title or "").split()).casefold()
    headings = tree.document.query_selector_all("h1") if tree.document else []
    found = (" ".join(heading.text.split()) for heading in headings)
    return next((heading for heading in found if heading and heading.casefold() in named), None)


def day_of(tree: Any) -> str | None:
    """Return the ISO 8601 day of publication that a page's head gives."""
    found = (attribute(tree, selector, "content", "datetime") for selector in DAYS)
    return next((day[:10] for day in found if day and is_day(day)), None)
