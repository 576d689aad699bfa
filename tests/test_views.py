"""Pictures of records: every character is shown once, marks where they belong, and nothing is obeyed."""

import json
import os
import subprocess
import sys
from functools import partial
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
import regex
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.console import Console

import hostile
from articlekit import Article, clean, run, to_record
from articlekit.cli import cli
from articlekit.model import Record
from articlekit.views import report, summary
from articlekit.views.page import page
from articlekit.views.rows import cleaned, rows
from articlekit.views.terminal import lines

STORY = """A bridge for the old harbour

By Ann Poe, Harbour News

OSLO (AP) — The bridge will open on Monday, May 5, 2025, after four years of work, the council said in a statement.

* “We are glad,” said Mayor Bo Ray, who had asked for it in 2019. “It was worth
  every day of these four years.”

Share this article
Read more: A ferry for the new harbour
"""


@pytest.fixture(scope="module")
def record() -> Record:
    return to_record(clean(STORY), with_text=True)


def plain(record: Record, width: int | None = None) -> str:
    return "\n".join(line.plain.rstrip() for line in lines(record, Console(width=width or 80), width))


PIECES = ("\n", " ", "a", "B", "“", "”", ".", "By ", "Share", "said ", "Monday", "\x1b", "OSLO (AP) — ")


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_character_is_in_one_row(text: str) -> None:
    record = to_record(clean(text), with_text=True)
    found = list(rows(record))
    shown = "".join(piece.text for row in found for piece in row.pieces)
    assert "".join(shown.split()) == "".join(text.split())
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))


def test_cleaned_pieces_are_the_text_of_the_body(record: Record) -> None:
    for one in (record, to_record(clean(Path(sorted(Path("seeds").glob("*.txt"))[0]).read_text()), with_text=True)):
        texts = {block.span: block.text for block in one.body}
        shown = {row.span: "".join(piece.text for piece in cleaned(row)) for row in rows(one) if row.span in texts}
        assert shown == texts


def test_text_without_labels_is_shown_whole() -> None:
    record = to_record(run(Article(STORY), ()), with_text=True)
    assert "Share this article" in plain(record)
    assert plain(replace(record, body=())).count("A bridge for the old harbour") == 1


def test_plain_says_what_each_line_is(record: Record) -> None:
    said = plain(record)
    for expected in (
        r"^title +A bridge for the old harbour",
        r"^- share-bar +Share this article  \[en/strip/\S+\]",
        r"Monday, May 5, 2025‹2025-05-05›,",
        r"“We are glad,”‹Bo Ray› said",
        r"^speakers +2  Bo Ray, Mayor",
        r"^removed +1  \S+",
    ):
        assert regex.search(expected, said, regex.M), expected


def test_the_picture_in_the_readme_is_true() -> None:
    words = "".join(regex.findall(r"<text[^>]*>(.*?)</text>", Path("docs/explain.svg").read_text(encoding="utf-8")))
    shown = "".join(unescape(words).split())
    seed = to_record(clean(sorted(Path("seeds").glob("*.txt"))[0].read_text(encoding="utf-8")), with_text=True)
    for line in plain(seed, 110).splitlines()[:44]:
        assert "".join(line.split()) in shown


@pytest.mark.parametrize("width", [10, 40, 60, 200])
def test_lines_fit_the_terminal(record: Record, width: int) -> None:
    body = plain(record, width).split("\n\n\n")[0].split("\ntitle ")[0]
    longest = max(len(word) for word in STORY.split())
    assert all(len(line) <= max(width, 20 + 24, 20 + longest) for line in body.splitlines())
    assert "".join(STORY.split()[:4]) in "".join(body.split())


def test_no_control_of_a_text_reaches_the_terminal() -> None:
    for said in (plain(hostile.record()), plain(hostile.record(), 60)):
        assert not regex.search(r"[\p{Cc}\p{Bidi_Control}--\n\p{Cs}]", said, regex.V1)
        assert r"\x1b" in said


def test_a_terminal_has_colours_and_a_pager(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(STORY)
    command = [sys.executable, "-m", "articlekit", "explain", str(source)]
    done = subprocess.run(
        [sys.executable, "-c", f"import pty, sys; sys.exit(pty.spawn({command!r}) >> 8)"],
        env={**os.environ, "PAGER": "cat", "TERM": "xterm-256color", "COLUMNS": "70"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert b"\x1b[" in done.stdout
    assert b"Bo Ray" in done.stdout


# Pages


class Seen(HTMLParser):
    """What a browser would see of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def seen(content: bytes) -> Seen:
    found = Seen()
    found.feed(content.decode())
    return found


def test_a_page_holds_nothing_that_runs_or_loads() -> None:
    corpus = report.Corpus()
    corpus.add(hostile.record())
    corpus.cost(report.Cost(1.0, hostile.EVIL))
    corpus.faults.append(report.Fault(hostile.EVIL, hostile.EVIL))
    for chunks in (page(hostile.record()), report.page(corpus, hostile.EVIL)):
        content = b"".join(chunks)
        tags = seen(content).tags
        assert [tag for tag, _ in tags].count("script") == 1
        assert not {tag for tag, _ in tags} & {"img", "iframe", "object", "embed", "link", "base", "form", "textarea"}
        names = {name for _, attributes in tags for name in attributes}
        assert not {name for name in names if name.startswith("on")} | names & {"src", "style", "srcdoc"}
        assert all((attributes.get("href") or "#").startswith("#") for _, attributes in tags)
        assert not regex.search(r"[\p{Cc}\p{Bidi_Control}--[\n\t]]", content.decode(), regex.V1)
        assert b"default-src 'none'" in content


def test_a_page_marks_quotes_rows_and_dates(record: Record) -> None:
    content = b"".join(page(record))
    tags = seen(content).tags
    anchors = [attributes for tag, attributes in tags if tag == "a"]
    assert [attributes["href"] for attributes in anchors] == [f"#q{i}" for i in range(len(record.quotes))]
    assert {attributes["id"] for _, attributes in tags if "id" in attributes} >= {"q0", "q1", "card", "all"}
    assert [attributes for _, attributes in tags if attributes.get("data-reason") == "share-bar"]
    assert any(tag == "time" and (attributes["title"] or "").startswith("2025-05-05") for tag, attributes in tags)


def test_explain_writes_a_page_for_one_article(tmp_path: Path) -> None:
    one, two, target = tmp_path / "a.txt", tmp_path / "b.jsonl", str(tmp_path / "a.html")
    one.write_text(STORY)
    two.write_text("".join(json.dumps({"text": STORY}) + "\n" for _ in range(2)))
    explain = partial(CliRunner().invoke, cli)
    assert explain(["explain", str(one), "--html", target]).exit_code == 0
    assert Path(target).read_bytes().startswith(b"<!DOCTYPE html>")
    refused = explain(["explain", str(two), "--html", target])
    assert (refused.exit_code, "--nth" in refused.stderr) == (2, True)
    assert explain(["explain", str(two), "--html", target, "--nth", "2"]).exit_code == 0
    assert "no article 3" in explain(["explain", str(two), "--html", target, "--nth", "3"]).stderr
    failed = explain(["explain", str(one), "--html", "/dev/null/b.html"])
    assert (failed.exit_code, failed.stderr.count("\n")) == (1, 1)


def test_dates_are_binned_as_coarsely_as_needed(record: Record) -> None:
    assert [found.label for found in summary.timeline(record)] == ["2019-01-01", "2025-05-05"]
    assert [found.label for found in summary.timeline(record, 1)] == ["202x"]


# Reports


def test_report_counts_records_and_reads_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(STORY)
    Path("bad.jsonl").write_text("{nothing\n" + json.dumps({"text": STORY, "id": "x"}) + "\n")
    invoke = partial(CliRunner().invoke, cli)
    done = invoke(["clean", "a.txt", "bad.jsonl", "gone.txt", "--to", "jsonl", "-o", "r.jsonl", "--log", "run.log"])
    assert done.exit_code == 1
    log = [json.loads(line) for line in Path("run.log").read_text().splitlines()]
    assert [(entry["source"], entry["number"], entry["reason"] is None) for entry in log] == [
        ("a.txt", 1, True),
        ("bad.jsonl", 1, False),
        ("x", 2, True),
        ("gone.txt", 0, False),
    ]
    said = invoke(["report", "r.jsonl", "--log", "run.log"]).output
    assert said.startswith("2 articles, 2 failed\n")
    for expected in (r"^ +2  Ann Poe$", r"^ +4  Bo Ray$", r"^ +\d\.\d{3} s  x:2$", r"gone\.txt:0: No such file"):
        assert regex.search(expected, said, regex.M), expected
    assert invoke(["report", "r.jsonl", "--html", "r.html"]).exit_code == 0
    assert b"Top speakers" in Path("r.html").read_bytes()


def test_report_names_a_line_that_is_no_record(tmp_path: Path) -> None:
    source = tmp_path / "r.jsonl"
    source.write_text('{"text": "x"}\n\n{\n')
    done = CliRunner().invoke(cli, ["report", str(source)])
    assert done.exit_code == 1
    assert [line.split(": ")[1] for line in done.stderr.splitlines()] == [f"{source}:1", f"{source}:3"]
    assert done.stdout.startswith("0 articles, 2 failed\n")
