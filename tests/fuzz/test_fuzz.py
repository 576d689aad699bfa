"""Promises hold for text of any kind; what fuzzing once found holds for good."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from invariants import accounted_for_once, check, spans_say_what_they_say
from strategies import languages, nested, texts

from articlekit import clean, to_record
from articlekit.cli import cli

HERE = Path(__file__).parent
FOUND = sorted(path for folder in ("corpus", "findings") for path in (HERE / folder).glob("*"))


@settings(max_examples=80, deadline=None, derandomize=True)
@given(texts, languages)
def test_promises_hold_for_any_text(text: str, language: str | None) -> None:
    check(text, language)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_promises_hold_for_what_fuzzing_kept(path: Path) -> None:
    check(path.read_bytes().decode("utf-8", "replace"))


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "It rained on Monday. " * 3_000,
        "“so” he said, " * 1_500,
        "Rain\n" * 4_000,
        "\n" * 500_000 + "Rain",
        nested(2_000),
        "é" + "\u0301" * 200_000,
        "\u202e" * 200_000,
        "[" * 100_000,
    ],
    ids=["line", "sentences", "quotes", "lines", "blank", "nested", "marks", "controls", "brackets"],
)
def test_promises_hold_for_long_text(text: str) -> None:
    check(text)


@pytest.mark.skipif("LONG" not in os.environ, reason="takes minutes: `make test-faults`")
@pytest.mark.parametrize(
    "text",
    ["x" * 10_000_000, "It rained on Monday. " * 500_000, "Rain fell.\n" * 1_000_000, nested(100_000)],
    ids=["line", "sentences", "lines", "nested"],
)
def test_promises_hold_for_a_record_text_of_megabytes(text: str) -> None:
    record = to_record(clean(text, language="en"), with_text=True)
    accounted_for_once(record)
    spans_say_what_they_say(record)


READERS = ("auto", "jsonl", "json", "text", "md", "html", "warc")
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=8,
)
ROWS = st.fixed_dictionaries(
    {},
    optional={
        "text": texts | JSON_VALUES,
        "id": st.text(max_size=20) | JSON_VALUES, "date": st.sampled_from(("2025-10-05", "x")),
        "url": JSON_VALUES, "title": st.text(max_size=20) | JSON_VALUES, "extra": JSON_VALUES, "spans": JSON_VALUES,
        "body": JSON_VALUES, "removed": JSON_VALUES,
    },
)  # fmt: skip
BYTES = st.one_of(
    ROWS.map(lambda row: json.dumps(row).encode()),  # surrogates as \\ud800
    ROWS.map(lambda row: json.dumps(row).encode()[:-2]),
    st.binary(max_size=60),
    texts.map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.just(b'{"text": "\\ud800 half"}'),
    st.just(b'{"text": "\\u0000 nul", "id": "\\u0000"}'),
    st.just(b"[" * 5_000),
    st.sampled_from((300, 900, 985)).map(lambda n: b'{"text": "x", "y": ' + b"[" * n + b"]" * n + b"}"),
    st.just(b'{"text": "x", "y": ' + b"9" * 5_000 + b"}"),  # more digits than Python takes (sys.int_info)
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file to be written anew for each example."""
    return tmp_path_factory.mktemp("bytes") / "in"


@settings(max_examples=40, deadline=None, derandomize=True)
@given(rows=st.lists(BYTES, min_size=1, max_size=4), form=st.sampled_from(READERS))
def test_the_command_line_takes_any_bytes(file: Path, rows: list[bytes], form: str) -> None:
    file.write_bytes(b"\n".join(rows))
    done = CliRunner().invoke(cli, ["clean", str(file), "--from", form, "--to", "jsonl"])
    assert isinstance(done.exception, SystemExit | None), done.exc_info
    assert done.exit_code in (0, 1)
    assert all(line.startswith(f"articlekit: {file}") for line in done.stderr.splitlines())
    assert all(json.loads(line)["removed"] is not None for line in done.stdout_bytes.splitlines())
