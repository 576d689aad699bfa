"""What holds of any text, as SCHEMA promises it: shared by the property tests and the coverage-guided target."""

import json
from functools import cache
from typing import Any

import jsonschema
import msgspec
from click.testing import CliRunner

import articlekit
from articlekit import Article, Record, Span, writers
from articlekit.cli import cli
from articlekit.model import unify
from articlekit.pipeline import run
from articlekit.readers.fields import article_of
from articlekit.views.page import page

STAGES = (*articlekit.STAGES, "indirect")
FORMATS = [name for name in writers.names() if name != "parquet"]


@cache
def validator() -> Any:
    """Return what checks a record against the schema that the command prints."""
    return jsonschema.Draft202012Validator(json.loads(CliRunner().invoke(cli, ["schema"]).stdout))


def check(text: str, language: str | None = None) -> None:
    """Raise AssertionError, or whatever a stage raises, where a text breaks a promise."""
    article = Article(unify(text), date="2025-10-05", language=language)
    for stage in STAGES:
        run(article, (stage,))
    record = articlekit.to_record(run(article, STAGES), with_text=True)
    accounted_for_once(record)
    spans_say_what_they_say(record)
    written = msgspec.json.encode(record)
    fields = json.loads(written)
    validator().validate(fields)
    if text.strip():
        again = article_of(fields)
        assert isinstance(again, Article)
        assert msgspec.json.encode(articlekit.to_record(again, with_text=True)) == written
    for form in FORMATS:
        b"".join(writers.writer(form)((record,), writers.Layout()))
    b"".join(page(record))


def accounted_for_once(record: Record) -> None:
    """Check that each line that is not blank lies in exactly one span."""
    heads = {span for name in ("byline", "published", "modified") for span in getattr(record.spans, name)}
    spans = [*heads, *record.spans.title, *(item.span for item in (*record.body, *record.captions, *record.removed))]
    held = sorted(spans)
    at = place = 0
    for row in str(record.text).split("\n"):
        start, end = at + len(row) - len(row.lstrip()), at + len(row.rstrip())
        at += len(row) + 1
        if not row.strip():
            continue
        while place < len(held) and held[place].end < end:
            place += 1
        holders = [span for span in held[place : place + 2] if span.start <= start and end <= span.end]
        assert len(holders) == 1, (row[:80], holders)


def spans_say_what_they_say(record: Record) -> None:
    """Check that spans lie in the text, that words are those at their spans, and that items follow the text."""
    text = str(record.text)
    for rows in (record.body, record.captions, record.quotes, record.dates, record.removed):
        spans: list[Span] = [item.span for item in rows]
        assert spans == sorted(spans)
        assert all(0 <= start < end <= len(text) for start, end in spans)
    for date in record.dates:
        assert text[date.span.start : date.span.end] == date.text
    for quote in record.quotes:
        assert text[quote.span.start : quote.span.end] == quote.text
