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

PRESS = Path(__file__).parent / "cases" / "press"


def rows() -> Iterator[Any]:
    """Yield a pytest parameter for each form: language, story, form, what it must give."""
    for path in sorted(PRESS.glob("*.txt")):
        story, forms = path.read_text(encoding="utf-8").split("\n\n", 1)
        for row in forms.splitlines():
            form, want = row.removeprefix("! ").split("=>")
            marks = [pytest.mark.xfail(strict=True)] if row.startswith("! ") else []
            yield pytest.param(path.stem, story.splitlines(), form, want, id=f"{path.stem}: {form}", marks=marks)


def laid_out(story: list[str], form: str) -> str:
    """Return the text of a story with the lines of a form above and below it."""
    head, foot = [], []
    for part in form.split("⏎⏎"):
        lines = [line.strip() for line in part.strip().removeprefix("foot:").split("⏎")]
        (foot if part.strip().startswith("foot:") else head).extend(lines)
    return "\n\n".join((story[0], *head, *story[1:], *foot))


@pytest.mark.parametrize(("code", "story", "form", "want"), tuple(rows()))
def test_form(code: str, story: list[str], form: str, want: str) -> None:
    article = articlekit.clean(laid_out(story, form), language=code)
    got = {
        "authors": " + ".join(article.byline.authors),
        "contributors": " + ".join(article.byline.contributors),
        "publisher": article.byline.publisher,
        "poster": article.byline.poster,
        "published": article.published,
        "modified": article.modified,
    }
    wanted = dict(field.strip().split("=", 1) for field in want.split(";") if field.strip())
    assert {name: value for name, value in got.items() if value} == wanted
    assert article.title == story[0]
