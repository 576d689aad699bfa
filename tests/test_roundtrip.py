"""Cleaning what clean wrote removes nothing more; Markdown and its front matter are read back."""

import io

import pytest
from hypothesis import assume, example, given
from msgspec.structs import replace
from tests.test_cases import cases
from tests.test_properties import SETTINGS, texts

import articlekit
from articlekit import Record, readers, writers
from articlekit.model import Article, Failure, Found, unify
from articlekit.pipeline import run
from articlekit.readers.text import CONTROL, count

FORMATS = ("md", "text")


def read(form: str, text: str) -> Found:
    """Return what a reader makes of a text."""
    file = io.BufferedReader(io.BytesIO(text.encode()))  # type: ignore[arg-type]
    return next(readers.reader(form)(file, "a", 1_000_000))


def again(record: Record, form: str) -> Record | None:
    """Return the record of what a record was written as; None where it was written as nothing."""
    written = b"".join(writers.writer(form)([record])).decode()
    article = read(form, written)
    if not isinstance(article, Article):
        return None
    # Plain text does not say its language, and what is left of a few words may look like another's.
    return articlekit.to_record(run(replace(article, language=article.language or record.language), ["strip"]))


def said(record: Record) -> list[str]:
    """Return the words of the body."""
    return [word for block in record.body for word in block.text.split()]


def check(text: str, form: str) -> None:
    """Assert that stripping twice removes no more than stripping once."""
    once = articlekit.to_record(run(Article(unify(text)), ["strip"]))
    twice = again(once, form)
    if twice is None:
        assert not once.body
        return
    kept = {word for line in (twice.title or "", *said(twice)) for word in line.split()}
    assert not set(said(once)) - kept, list(twice.removed)


@pytest.mark.parametrize("form", FORMATS)
@SETTINGS
@given(texts)
@example("Published 10:04 p.m. EDT, Sun October 5, 2025\n> a quoted line\n> a quoted line\nShare\nShare\nALL\n")
def test_nothing_more_goes(form: str, text: str) -> None:
    assume(not count(CONTROL, text.encode()))  # readers take it for binary data
    check(text, form)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("case", [case for case in cases() if "strip" in str(case.id)])
def test_nothing_more_goes_from_a_page(form: str, case: "dict[str, str]") -> None:
    check(case["text"], form)


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ('title: "Rain"\nlanguage: en', {"title": "Rain", "language": "en"}),
        ("title: Rain: a story\ntags:\n- a\n- b", {"title": "Rain: a story", "extra": {"tags": ["a", "b"]}}),
        ("title: 'It''s wet'\ndate: 2025-10-05", {"title": "It's wet", "published": "2025-10-05"}),
        ("draft: true\ntitle: [1, 2]", {"title": None, "extra": {"draft": "true", "title": [1, 2]}}),
    ],
)
def test_front_matter(front: str, told: "dict[str, object]") -> None:
    article = read("md", f"---\n{front}\n---\nIt rained on Monday.\n")
    assert {key: getattr(article, key) for key in told} == told
    assert isinstance(article, Article)
    assert article.text == "It rained on Monday.\n"


@pytest.mark.parametrize("text", ["---\nIt rained.\n", "---\n\nIt rained.\n---\n", "--- it rained ---"])
def test_no_front_matter(text: str) -> None:
    article = read("md", text)
    assert isinstance(article, Article)
    assert article.text == text


def test_nothing_below_front_matter() -> None:
    assert isinstance(read("md", "---\ntitle: Rain\n---\n"), Failure)
