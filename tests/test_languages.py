"""Each language's own table of examples: tests/cases/languages/XX.txt.

A file holds stages in brackets and, below each, lines of a text, ``->`` and what the stage finds there; ``-`` is
nothing. Days are counted from Wednesday, 8 October 2025. A byline, a stamp (the days of publication and of change) and
a dateline (place, agency, day) stand in the language's story of tests/cases/press.

    [dates]
    Er kam am Montag.               -> Montag = 2025-10-06
    [strip]
    Lesen Sie auch: Der Kran kommt  -> read-more
    [quotes]
    „Nein“, sagte Anna Poe.         -> Nein | Anna Poe | sagte
    [byline]
    Von Anna Poe                    -> Anna Poe
    [published]
    Aktualisiert: 08.10.2025        -> 2025-10-08; 2025-10-08
    [dateline]
    BERLIN (dpa) -                  -> BERLIN | dpa |
    [language]
    Der Rat hat es beschlossen.     -> de
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import regex
from click.testing import CliRunner

import articlekit
from articlekit.catalogue import TABLES, count
from articlekit.cli import cli
from articlekit.languages import language
from articlekit.model import Article
from articlekit.stages.causes import judge_of
from articlekit.stages.dates import dates
from articlekit.stages.language import known, language_of
from articlekit.stages.quotes import quotes
from articlekit.stages.split import split

README = Path(__file__).parent.parent / "README.md"
FOLDER = Path(__file__).parent / "cases" / "languages"
PRESS = FOLDER.parent / "press"
UNSPACED = ("ja", "zh", "ko")
DAY = "2025-10-08"
LEAST = 40


def found_dates(code: str, text: str) -> str:
    """Return the time expressions of a text: words, value, and mod if there is one."""
    article = dates(split(Article(text, language=code, date=DAY)))
    return "; ".join(f"{t.text} = {t.value}{f' {t.mod}' if t.mod else ''}" for t in article.dates)


def found_strip(code: str, text: str) -> str:
    """Return why a line goes, or whom it credits as a picture's caption."""
    cause, credit = judge_of(code, ())(text, tuple(text.lower().split()))
    return f"caption {credit}".strip() if credit is not None else cause.reason if cause else ""


def found_quotes(code: str, text: str) -> str:
    """Return the quotations of a text: words, speaker, reporting verb."""
    article = quotes(split(Article(text, language=code)))
    return "; ".join(f"{q.text} | {q.speaker or q.mention or ''} | {q.cue or ''}" for q in article.quotes)


def story_of(code: str) -> list[str]:
    """Return the title and the paragraphs of a language's story."""
    return (PRESS / f"{code}.txt").read_text(encoding="utf-8").split("\n\n", 1)[0].splitlines()


def laid_out(code: str, text: str) -> Article:
    """Return the article that a line stands in, between title and story."""
    title, *story = story_of(code)
    return articlekit.clean("\n\n".join((title, text, *story)), language=code)


def found_byline(code: str, text: str) -> str:
    """Return the authors that a line names above a story."""
    return ", ".join(laid_out(code, text).byline.authors)


def found_published(code: str, text: str) -> str:
    """Return the days of publication and of change that a line above a story names."""
    article = laid_out(code, text)
    return "; ".join(day for day in (article.published, article.modified) if day)


def found_dateline(code: str, text: str) -> str:
    """Return the place, the agency and the day of what opens a story."""
    title, first, *story = story_of(code)
    space = "" if code in UNSPACED else " "
    article = articlekit.clean("\n\n".join((title, text + space + first, *story)), language=code, date=DAY)
    found = article.dateline
    return f"{found.place or ''} | {found.agency or ''} | {found.date or ''}".strip() if found else ""


def found_language(code: str, text: str) -> str:
    """Return the language that a text is taken for."""
    return language_of(text) or ""


FINDERS = {
    "dates": found_dates,
    "strip": found_strip,
    "quotes": found_quotes,
    "byline": found_byline,
    "published": found_published,
    "dateline": found_dateline,
    "language": found_language,
}


def lines(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the stage, the text and what is wanted, of each line of a table."""
    stage = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            stage = line.strip("[]")
        elif line and not line.startswith("#"):
            text, _, want = line.rpartition(" -> ")
            yield stage, text.strip(), want.strip()


def examples() -> list[Any]:
    """Return a pytest parameter for each line of each language."""
    return [
        pytest.param(path.stem, *row, id=f"{path.stem}/{row[0]}: {row[1][:60]}")
        for path in sorted(FOLDER.glob("*.txt"))
        for row in lines(path)
    ]


@pytest.mark.parametrize(("code", "stage", "text", "want"), examples())
def test_example(code: str, stage: str, text: str, want: str) -> None:
    assert (FINDERS[stage](code, text) or "-") == want


def test_the_readme_says_what_each_pack_holds() -> None:
    rows = regex.findall(r"^\| \w+ \| `(\w\w)` \| (.+) \|$", README.read_text(encoding="utf-8"), regex.MULTILINE)
    said = {code: cells.split(" | ") for code, cells in rows}
    assert said == {
        code: ["yes" if any(count(getattr(language(code), name))) else "–" for name in TABLES] for code in known()
    }
    printed = CliRunner().invoke(cli, ["rules", "coverage"]).output.splitlines()[1:]
    cells = {line.split()[0]: regex.findall(r"\d+ \+ \d+|(?<=\s)-(?=\s|$)", line) for line in printed}
    assert said == {code: ["–" if cell == "-" else "yes" for cell in row] for code, row in cells.items()}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_table_covers_the_stages(path: Path) -> None:
    rows = list(lines(path))
    tables = {name for name in TABLES if any(count(getattr(language(path.stem), name)))}
    assert {stage for stage, _, _ in rows} >= tables | {"language"} | ({"published"} if "byline" in tables else set())
    assert len(rows) >= LEAST or tables != set(TABLES)


def test_each_pack_has_a_table() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(known()) - {"en"}
