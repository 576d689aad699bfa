"""Each format of output: its form, its mapping, and that no article's text breaks out of it."""

import csv
import io
import json
from pathlib import Path

import pytest
import regex
from click.testing import CliRunner

from articlekit import clean, writers
from articlekit.cli import cli
from articlekit.model import Article, Record
from articlekit.record import to_record
from articlekit.writers import Layout, RefusedError
from articlekit.writers.ninjs import item

DOCS = (Path(__file__).parent.parent / "docs/FORMATS.md").read_text(encoding="utf-8")
TEXT = """Harbour bridge opens </script><script>alert(1)</script>

By Ann Poe, Harbour News

Published 10:04 p.m. EDT, Sun October 5, 2025

OSLO (AP) — The bridge over the harbour will open on Monday after four years of work, the council said in a statement.

“=We are glad,” said Mayor Bo Ray, who had asked for it in 2019. “It was worth
every day of these four years.”

Write a Comment
"""


@pytest.fixture(scope="module")
def record() -> Record:
    return to_record(clean(TEXT), with_text=True)


def written(form: str, record: Record, **layout: str) -> str:
    return b"".join(writers.writer(form)([record], Layout(**layout))).decode()


@pytest.mark.parametrize("name", writers.names())
def test_each_format_is_documented_and_has_a_suffix(name: str) -> None:
    assert regex.search(rf"^## {name}:", DOCS, regex.M) or f"`{name}`" in DOCS
    assert writers.format_of(f"a{writers.suffix_of(name)}") == name


# The properties of an item in version 3.0 of the IPTC's ninjs, with the JSON type of each.
NINJS = {
    **dict.fromkeys(
        "uri type representationType profile version firstCreated versionCreated contentCreated embargoedUntil"
        " pubStatus copyrightHolder copyrightNotice usageTerms edNote language title by slugline located".split(),
        str,
    ),
    **dict.fromkeys(
        "people organisations places subjects events objects infoSources headlines descriptions bodies associations"
        " altIds trustIndicators genres".split(),
        list,
    ),
    **dict.fromkeys(("standard", "rightsInfo"), dict),
    "urgency": int,
}
NINJS_PARTS = {
    "standard": {"name", "version", "schema"},
    "headlines": {"role", "contentType", "value"},
    "bodies": {"role", "contentType", "charCount", "wordCount", "value"},
    "people": {"uri", "name", "rel", "literal", "contactInfo"},
    "infoSources": {"uri", "name", "rel", "literal", "contactInfo"},
    "altIds": {"role", "value"},
}


def test_ninjs_has_only_known_properties(record: Record) -> None:
    found = item(record)
    for name, value in found.items():
        assert isinstance(value, NINJS[name]), name
        for part in [value] if isinstance(value, dict) else value if isinstance(value, list) else []:
            assert set(part) <= NINJS_PARTS[name], name
    assert found["type"] == "text"
    assert found["by"] == "Ann Poe"
    assert found["contentCreated"] == "2025-10-05T22:04:00-04:00"
    assert found["located"] == "OSLO"
    assert [person["rel"] for person in found["people"]] == ["author", "quoted"]
    assert found["bodies"][0]["charCount"] == len(found["bodies"][0]["value"])


def test_jsonld_is_a_news_article_that_cannot_close_a_script(record: Record) -> None:
    line = written("jsonld", record)
    found = json.loads(line)
    assert "<" not in line
    assert found["headline"] == record.title
    assert found["author"] == [{"@type": "Person", "name": "Ann Poe"}]
    assert found["publisher"] == {"@type": "Organization", "name": "Harbour News"}
    assert found["dateline"] == "OSLO, AP"
    assert found["hasPart"][0]["spokenByCharacter"]["name"] == "Bo Ray"


@pytest.mark.parametrize("table", writers.TABLES)
def test_csv_holds_a_table_without_formulas(table: str, record: Record) -> None:
    header, *rows = csv.reader(io.StringIO(written("csv", record, table=table)))
    assert rows
    assert all(len(row) == len(header) for row in rows)
    assert not any(cell[:1] in ("=", "+", "@") for row in rows for cell in row)
    assert f"`{table}`" in DOCS or f"--table {table}" in DOCS
    if table == "quotes":
        assert rows[0][header.index("text")] == "'=We are glad,"


def test_brat_points_into_the_text(record: Record) -> None:
    seen = set()
    for line in written("brat", record).splitlines():
        number, what, words = line.split("\t")
        if number[0] == "#":
            assert what.split()[1] in seen
            continue
        seen.add(number)
        kind, offsets = what.split(" ", 1)
        pieces = [TEXT[slice(*map(int, piece.split()))] for piece in offsets.split(";")]
        assert " ".join(pieces) == words
        assert kind in DOCS or kind.startswith("Quote_")


def test_brat_refuses_two_articles_in_one_file(record: Record) -> None:
    with pytest.raises(RefusedError, match="folder"):
        list(writers.writer("brat")([record, record], Layout()))
    with pytest.raises(RefusedError, match="text"):
        list(writers.writer("brat")([to_record(Article("x"))], Layout()))


def test_brat_writes_the_text_beside_but_never_over_an_input(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(TEXT.replace("\n", "\r\n").encode())
    done = CliRunner().invoke(cli, ["clean", str(source), "--to", "brat", "-o", f"{tmp_path}/out/"])
    assert done.exit_code == 0
    assert (tmp_path / "out/a.txt").read_text() == TEXT
    assert (tmp_path / "out/a.ann").read_text().startswith("T1\tTitle 0 ")
    CliRunner().invoke(cli, ["clean", str(source), "--to", "brat", "-o", f"{tmp_path}/"])
    assert b"\r\n" in source.read_bytes()


@pytest.mark.parametrize(("flavour", "first"), [("yaml", "---"), ("toml", "+++"), ("none", "OSLO (AP) — The")])
def test_front_matter_comes_in_three_flavours(flavour: str, first: str, tmp_path: Path, record: Record) -> None:
    text = written("md", record, front_matter=flavour)
    assert text.startswith(first) or flavour == "none"
    if flavour == "none":
        assert "authors" not in text
        return
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    again = json.loads(CliRunner().invoke(cli, ["clean", str(tmp_path / "a.md")]).output)
    assert again["title"] == record.title
    assert again["byline"]["authors"] == ["Ann Poe"]
    assert again["published"] == record.published
    assert again["dateline"] == {"place": "OSLO", "agency": "AP", "date": None}
    assert again.get("extra") is None
