"""What the writers write can be read back, whatever the text holds."""

import html
import json
import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from articlekit.model import Article, Block, BodyBlock, Byline, Span
from articlekit.record import to_record
from articlekit.writers import csv, md, text

HOSTILE = (
    'a"b',
    "a: b",
    "---",
    "\\",
    "\x85",
    "\u2028",
    "\ufeff",
    "#",
    "- x",
    "{{ x }}",
    "%",
    "@",
    "|",
    "'",
    "\x07",
    "é",
)


@pytest.mark.parametrize("title", HOSTILE)
def test_front_matter_cannot_be_broken_out_of(title: str) -> None:
    record = to_record(Article("x", title=title, byline=Byline(authors=(title, title))))
    for flavour, fence, mark in (("yaml", "---", ": "), ("toml", "+++", " = ")):
        lines = md.front_matter(record, flavour).rstrip("\n").split("\n")
        assert lines[0] == lines[-1] == fence
        assert len(lines) == 5
        assert json.loads(lines[1].removeprefix(f"title{mark}")) == title
        assert json.loads(lines[2].removeprefix(f"author{mark}")) == [title, title]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("# of votes", "\\# of votes"),
        ("#hashtag", "#hashtag"),
        ("- a dash", "\\- a dash"),
        ("1999. A year", "1999\\. A year"),
        ("1999 was a year.", "1999 was a year."),
        ("> quoted", "\\> quoted"),
        ("===", "\\==="),
        ("a*b_c`d[e]", "a\\*b_c\\`d\\[e\\]"),
        ("_so_ it is", "\\_so\\_ it is"),
        ("snake_case", "snake_case"),
        ("a < b & c", "a < b & c"),
        ("<script>", "\\<script>"),
        ("&lt; R&D", "\\&lt; R&D"),
        ("C:\\*", "C:\\\\\\*"),
        ("~~~", "\\~~~"),
        ("+++", "\\+++"),
        ("--- ---", "\\--- ---"),
    ],
)
def test_markdown_means_the_text(words: str, line: str) -> None:
    assert md.escaped(words) == line


def test_markdown_keeps_the_kinds() -> None:
    kinds = ("heading", "paragraph", "list-item", "list-item", "quote")
    blocks = [BodyBlock(kind, f"{i}", Span(i, i + 1)) for i, kind in enumerate(kinds)]  # type: ignore[arg-type]
    assert md.body(blocks) == "## 0\n\n1\n\n- 2\n- 3\n\n> 4\n"


PIECES = (
    "#", "##", " ", "*", "_", "`", "[a](javascript:x)", "![x](y)", "[a]: http://x", "<b>", "&amp;", "&#35;", "\\",
    "---", "===", "+++", "***", "___", "- ", "+ ", "1. ", "1)", "> ", "~~~", "```", "a", "é", "|", "--- | ---", "<!--",
    "<?x", "</b", "<http://x>", "http://x.org", "<x@y.org>", "\u0661.", "123456789) ", "-", "=", "{{x}}", "$", "!",
)  # fmt: skip
RENDERED = {
    "paragraph": r"<p>(.*)</p>",
    "heading": r"<h2>(.*)</h2>",
    "list-item": r"<ul>\n<li>(.*)</li>\n</ul>",
    "quote": r"<blockquote>\n<p>(.*)</p>\n</blockquote>",
}


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6), st.sampled_from(sorted(RENDERED)))
def test_a_renderer_of_markdown_shows_the_text(pieces: list[str], kind: str) -> None:
    words = " ".join("".join(pieces).split())
    if words:
        made = md.body([BodyBlock(kind, words, Span(0, 1))])  # type: ignore[arg-type]
        found = re.fullmatch(RENDERED[kind], MarkdownIt("commonmark").render(made).rstrip("\n"))
        assert found
        assert "<" not in found[1]
        assert html.unescape(found[1]) == words


@pytest.mark.skipif(sys.version_info < (3, 11), reason="the standard library reads TOML from 3.11 on")
@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1))
def test_front_matter_is_toml(value: str) -> None:
    import tomllib

    record = to_record(Article("x", title=value, source=value, byline=Byline(authors=(value, value))))
    found = tomllib.loads(md.front_matter(record, "toml").removeprefix("+++\n").removesuffix("+++\n\n"))
    assert (found["title"], found["source"], found["authors"]) == (value, value, [value, value])


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝"])
@pytest.mark.parametrize("before", ["", " ", "\t", "\r", "\n", "\r\n \t", "\u00a0", "\ufeff", "\0", "\u200b", "\u202e"])
def test_a_cell_is_no_formula_whatever_stands_before_it(before: str, sign: str) -> None:
    assert csv.cell(f"{before}{sign}1+1") == f"'{before}{sign}1+1"
    assert csv.cell((f"{before}{sign}1+1", "b")) == f"'{before}{sign}1+1; b"
    assert csv.cell("a = b") == "a = b"


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_a_front_matter_value_is_one_line(value: str) -> None:
    assert len(md.quoted(value).splitlines()) == 1


def test_text_has_title_and_body() -> None:
    article = Article("T\n\nOne.\n\nTwo.", title="T", blocks=(Block(Span(3, 7)), Block(Span(9, 13))))
    record = to_record(article)
    assert b"".join(text.write([record, record])) == b"T\n\nOne.\n\nTwo.\n\f\nT\n\nOne.\n\nTwo.\n"
