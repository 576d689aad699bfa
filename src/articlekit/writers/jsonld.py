"""JSON-LD: a schema.org NewsArticle a line, for search engines, archives and graph stores."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from articlekit.model import Caption, Quote, Record
from articlekit.writers import Layout
from articlekit.writers.text import body_of

# So that a record may stand inside an HTML script element.
IN_HTML = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def write(records: Iterable[Record], _layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield each record as a NewsArticle."""
    for record in records:
        yield json.dumps(news_article(record), ensure_ascii=False).translate(IN_HTML).encode() + b"\n"


def news_article(record: Record) -> dict[str, Any]:
    """Return a record as schema.org's NewsArticle (version 28.0); what is not known is left out."""
    byline, dateline = record.byline, record.dateline
    many = {byline.publisher, dateline.agency if dateline else None}
    fields = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "identifier": record.source,
        "url": record.url if isinstance(record.url, str) else None,
        "headline": record.title,
        "author": [agent(name, "Organization" if name in many else "Person") for name in byline.authors],
        "contributor": [agent(name, "Person") for name in byline.contributors],
        "publisher": agent(byline.publisher, "Organization") if byline.publisher else None,
        "datePublished": record.published,
        "dateModified": record.modified,
        "inLanguage": record.language,
        "dateline": printed(record),
        "locationCreated": agent(dateline.place, "Place") if dateline and dateline.place else None,
        "sourceOrganization": agent(dateline.agency, "Organization") if dateline and dateline.agency else None,
        "articleBody": body_of(record) or None,
        "wordCount": sum(len(block.text.split()) for block in record.body) or None,
        "associatedMedia": [picture(caption) for caption in record.captions],
        "hasPart": [quotation(quote) for quote in record.quotes],
    }
    return {key: value for key, value in fields.items() if value}


def agent(name: str, kind: str) -> dict[str, str]:
    """Return a named thing."""
    return {"@type": kind, "name": name}


def printed(record: Record) -> str | None:
    """Return the dateline in one line: place, agency and day."""
    said = record.dateline
    return ", ".join(part for part in (said.place, said.agency, said.date) if part) if said else None


def picture(caption: Caption) -> dict[str, str]:
    """Return a caption as that of an image that is not there."""
    credit = {"creditText": caption.credit} if caption.credit else {}
    return {"@type": "ImageObject", "caption": caption.text, **credit}


def quotation(quote: Quote) -> dict[str, Any]:
    """Return a quotation and who said it."""
    speaker = {"spokenByCharacter": agent(quote.speaker, "Person")} if quote.speaker else {}
    return {"@type": "Quotation", "text": quote.text, **speaker}
