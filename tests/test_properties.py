"""What holds for any text: nothing is lost, spans say what they say, a second run changes nothing."""

import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articlekit
from articlekit import Record
from articlekit.model import unify
from articlekit.readers.fields import article_of
from articlekit.stages.indirect import indirect
from articlekit.stages.plain import words as words_of

LINES = """\
Mayor opens bridge after two years
By Ann Poe and Bob Roe
By ANN POE, The Morning Post
LISBON (Reuters) - It rained on Monday.
PARIS, Texas (AP) — The mayor said the bridge is safe.
“We are ready,” said Ms. Poe, who leads the council.
“It runs on
”
'Not so,' he said.
Published 10:04 p.m. EDT, Sun October 5, 2025
Updated: 5 October 2025
Read more: How it began
Share
Subscribe to our newsletter
© 2024 The Morning Post
• an item of a list
# A heading
> quoted text
Next Article
Photo: Ann Poe/AP
The council, which met on Tuesday evening, voted seven to two for the plan that Ms. Poe had made.
Bob Roe contributed to this report.
5 Oct 2025
Berlin (dpa) - Der Rat hat am Montag beschlossen, die Brücke zu schließen.
橋は月曜日に開通すると市長が述べた。
قال العمدة إن الجسر سيفتح يوم الاثنين.
12/31/1999 00:00
…
“” ‘’ «» „“""".split("\n")
ODD = ("a\u00adb\u200bc", "\x03")
line = st.one_of(st.sampled_from((*LINES, *ODD)), st.text(max_size=80))
ends = st.sampled_from(("\n", "\n\n", "\r\n", "\n   ", "\x85", "\u2028", "\x0c"))
texts = st.lists(st.tuples(line, ends), min_size=1, max_size=14).map(lambda rows: "".join(a + b for a, b in rows))
SETTINGS = settings(max_examples=150, deadline=None, derandomize=True)


def encodable(text: str) -> bool:
    """Tell whether a text can be written: half of a surrogate pair cannot, and no reader lets one in."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


texts = texts.filter(encodable)


def cleaned(text: str) -> Record:
    """Return the record of a text."""
    return articlekit.to_record(articlekit.clean(text, date="2025-10-05"), with_text=True)


def without_rules(article: articlekit.Article) -> articlekit.Article:
    """Return an article as its record tells it: with rules and scores of removed blocks alone."""
    blocks = (b if b.label == "removed" else msgspec.structs.replace(b, rule=None, score=None) for b in article.blocks)
    return msgspec.structs.replace(article, blocks=tuple(blocks))


@SETTINGS
@given(texts)
def test_every_line_is_accounted_for_once(text: str) -> None:
    record = cleaned(text)
    heads = {span for name in ("byline", "published", "modified") for span in getattr(record.spans, name)}
    spans = [*heads, *record.spans.title, *(item.span for item in (*record.body, *record.captions, *record.removed))]
    at = 0
    for row in unify(text).split("\n"):
        if row.strip():
            start = at + len(row) - len(row.lstrip())
            end = at + len(row.rstrip())
            holders = [span for span in spans if span.start <= start and end <= span.end]
            assert len(holders) == 1, (row, holders)
        at += len(row) + 1


@SETTINGS
@given(texts)
def test_spans_say_what_they_say(text: str) -> None:
    record = cleaned(text)
    text = unify(text)
    for item in (*record.quotes, *record.dates):
        assert text[item.span.start : item.span.end] == item.text
    for piece in record.body:
        words = "".join(piece.text.split())
        source = text[piece.span.start : piece.span.end]
        assert words in "".join(words_of(source).split()) or words in "".join(source.split())
    for rows in (record.body, record.captions, record.quotes, record.dates, record.removed):
        assert list(rows) == sorted(rows, key=lambda item: item.span)


@SETTINGS
@given(texts)
def test_the_same_bytes_twice(text: str) -> None:
    assert msgspec.json.encode(cleaned(text)) == msgspec.json.encode(cleaned(text))


@SETTINGS
@given(texts)
def test_a_stage_run_twice_changes_no_more(text: str) -> None:
    article = articlekit.clean(text, date="2025-10-05")
    for stage in articlekit.STAGES.values():
        assert stage(article) == article
    more = indirect(article)
    assert indirect(more) == more


@SETTINGS
@given(texts)
def test_a_record_can_be_read_back(text: str) -> None:
    article = articlekit.clean(text, date="2025-10-05")
    fields = json.loads(msgspec.json.encode(articlekit.to_record(article, with_text=True)))
    if text.strip():
        assert article_of(fields) == without_rules(article)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "a", "\ufeff", "“", "By", "5"])
def test_small_texts(text: str) -> None:
    cleaned(text)
