"""How outlets print who wrote a story and when: the forms of tests/cases/press/LANGUAGE.txt around a story.

A file begins with the story: its title and its paragraphs, a line each. Behind a blank line, each row is a form of
public knowledge with made-up names: the lines between title and story parted by ⏎, and after ⏎⏎ those at its foot,
which `foot:` leads; behind => what the record must hold, names joined by +. What is not named must be empty. A row that
begins with ! comes out wrong: strict, so that one that starts to pass must lose its mark.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import articlekit
from articlekit.model import Dateline

PRESS = Path(__file__).parent / "cases" / "press"
OPENINGS = PRESS.parent / "openings"  # datelines before the story's first words, in the same form
UNSPACED = ("ja", "zh", "ko")


def rows() -> Iterator[Any]:
    """Yield a pytest parameter for each form: language, story, form, what it must give."""
    for path in sorted(PRESS.glob("*.txt")):
        story, forms = path.read_text(encoding="utf-8").split("\n\n", 1)
        for row in forms.splitlines():
            yield parameter(path.stem, story.splitlines(), row)


def openings() -> Iterator[Any]:
    """Yield a pytest parameter for each dateline: language, story, form, what it must give."""
    for path in sorted(OPENINGS.glob("*.txt")):
        story = (PRESS / path.name).read_text(encoding="utf-8").split("\n\n", 1)[0]
        for row in path.read_text(encoding="utf-8").splitlines():
            yield parameter(path.stem, story.splitlines(), row)


def parameter(code: str, story: list[str], row: str) -> Any:
    """Return the pytest parameter of a row."""
    form, want = row.removeprefix("! ").split("=>")
    marks = [pytest.mark.xfail(strict=True)] if row.startswith("! ") else []
    wanted = dict(field.strip().split("=", 1) for field in want.split(";") if field.strip())
    return pytest.param(code, story, form.strip(), wanted, id=f"{code}: {form}", marks=marks)


def laid_out(story: list[str], form: str) -> str:
    """Return the text of a story with the lines of a form above and below it."""
    head, foot = [], []
    for part in form.split("⏎⏎"):
        lines = [line.strip() for line in part.strip().removeprefix("foot:").split("⏎")]
        (foot if part.strip().startswith("foot:") else head).extend(lines)
    return "\n\n".join((story[0], *head, *story[1:], *foot))


@pytest.mark.parametrize(("code", "story", "form", "want"), tuple(rows()))
def test_form(code: str, story: list[str], form: str, want: dict[str, str]) -> None:
    article = articlekit.clean(laid_out(story, form), language=code)
    got = {
        "authors": " + ".join(article.byline.authors),
        "contributors": " + ".join(article.byline.contributors),
        "publisher": article.byline.publisher,
        "poster": article.byline.poster,
        "published": article.published,
        "modified": article.modified,
    }
    assert {name: value for name, value in got.items() if value} == want
    assert article.title == story[0]


@pytest.mark.parametrize(("code", "story", "form", "want"), tuple(openings()))
def test_opening(code: str, story: list[str], form: str, want: dict[str, str]) -> None:
    space = "" if code in UNSPACED or form.endswith(")--") else " "
    text = "\n\n".join((story[0], form + space + story[1], *story[2:]))
    article = articlekit.clean(text, language=code, date="2025-05-04")
    found = article.dateline or Dateline()
    got = {"place": found.place, "agency": found.agency, "date": found.date}
    assert {name: value for name, value in got.items() if value} == want
    first = articlekit.to_record(article).body[0].text
    assert first.startswith(story[1] if want else form)
