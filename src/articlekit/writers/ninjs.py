"""ninjs: News in JSON, the IPTC's format for news agencies' systems (version 3.0), an item a line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from articlekit.model import Record
from articlekit.writers import Layout
from articlekit.writers.text import body_of

STANDARD = {"name": "ninjs", "version": "3.0", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"}
MIDNIGHT = "T00:00:00Z"


def write(records: Iterable[Record], _layout: Layout = Layout()) -> Iterator[bytes]:
    """Yield each record as a ninjs item."""
    for number, record in enumerate(records, start=1):
        yield json.dumps(item(record, number), ensure_ascii=False).encode() + b"\n"


def item(record: Record, number: int = 1) -> dict[str, Any]:
    """Return a record as a ninjs item; `number` names it where its source does not."""
    text = body_of(record)
    fields = {
        "uri": record.url if isinstance(record.url, str) else f"urn:articlekit:{record.source or number}",
        "standard": STANDARD,
        "type": "text",
        "representationType": "complete",
        "language": record.language,
        "contentCreated": moment(record.published),
        "versionCreated": moment(record.modified or record.published),
        "by": ", ".join(record.byline.authors),
        "located": record.dateline.place if record.dateline else None,
        "headlines": [{"role": "main", "contentType": "text/plain", "value": record.title}] if record.title else None,
        "bodies": [body(text)] if text else None,
        "people": [{"name": name, "rel": rel} for name, rel in people(record)],
        "infoSources": [{"name": name} for name in sources(record)],
        "altIds": [{"role": "source", "value": record.source}] if record.source else None,
    }
    return {key: value for key, value in fields.items() if value}


def body(text: str) -> dict[str, Any]:
    """Return the body with its lengths, in words and in code points."""
    return {
        "role": "main",
        "contentType": "text/plain",
        "charCount": len(text),
        "wordCount": len(text.split()),
        "value": text,
    }


def people(record: Record) -> Iterator[tuple[str, str]]:
    """Yield who is named in the record and as what."""
    yield from ((name, "author") for name in record.byline.authors)
    yield from ((name, "contributor") for name in record.byline.contributors)
    yield from ((speaker.name, "quoted") for speaker in record.speakers)


def sources(record: Record) -> list[str]:
    """Return the outlet and the agency that the record names."""
    agency = record.dateline.agency if record.dateline else None
    return list(dict.fromkeys(name for name in (record.byline.publisher, agency) if name))


def moment(iso: str | None) -> str | None:
    """Return a day or moment as RFC 3339 wants it: in Universal Time where the article names no zone.

    >>> moment("2025-10-05"), moment("2025-10-05T22:10:00"), moment("2025-10-05T22:10:00-04:00")
    ('2025-10-05T00:00:00Z', '2025-10-05T22:10:00Z', '2025-10-05T22:10:00-04:00')
    """
    if iso is None or len(iso) < len("2025-10-05"):
        return None
    if "T" not in iso:
        return iso + MIDNIGHT
    time = iso.partition("T")[2]
    return iso if "+" in time or "-" in time or time.endswith("Z") else iso + "Z"
