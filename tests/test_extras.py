"""Formats that need an extra: web archives, pages, Parquet; and what is said where it is missing."""

import gzip
import io
import json
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from articlekit.cli import cli
from articlekit.model import Article, Failure, Page
from articlekit.readers import format_of, html, reader

PARAGRAPH = "The mayor said on Monday that the old bridge will open in May, and that nobody will have to pay for it."
PAGE = f"""<!DOCTYPE html>
<html><head><title>A bridge opens - Harbour News</title>
<meta property="article:published_time" content="2025-05-06T10:00:00Z">
<link rel="canonical" href="https://harbour.example/bridge"></head>
<body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
<h1>A bridge opens</h1><p>By Ann Poe</p><p>{PARAGRAPH}</p>
<p>It is the first since the storm of 2019, the council said.</p>
<script>document.write("no")</script><form><button>Write a Comment</button></form></body></html>
"""
invoke = partial(CliRunner().invoke, cli)


def read(name: str, data: bytes) -> list[Article | Failure]:
    found = reader(name)(io.BufferedReader(io.BytesIO(data)), "x", 1_000_000)  # type: ignore[arg-type]
    return [html.article_of(one) if isinstance(one, Page) else one for one in found]


def archive_record(kind: str, content: bytes, **headers: str) -> bytes:
    """Return a record of WARC 1.0."""
    lines = {
        "WARC-Type": kind,
        "WARC-Date": "2025-05-07T00:00:00Z",
        "WARC-Record-ID": "<urn:uuid:12345678-1234-1234-1234-123456789abc>",
        "WARC-Target-URI": "https://harbour.example/bridge",
        **{name.replace("_", "-"): value for name, value in headers.items()},
        "Content-Length": str(len(content)),
    }
    return (
        b"WARC/1.0\r\n" + "".join(f"{k}: {v}\r\n" for k, v in lines.items()).encode() + b"\r\n" + content + b"\r\n\r\n"
    )


TEXT = archive_record("conversion", f"A bridge opens\n{PARAGRAPH}\n".encode(), Content_Type="text/plain")
RESPONSE = archive_record(
    "response",
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE.encode(),
    Content_Type="application/http; msgtype=response",
)
PICTURE = archive_record(
    "response", b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG", Content_Type="application/http"
)
INFO = archive_record("warcinfo", b"software: x\r\n", Content_Type="application/warc-fields")


def test_a_page_is_read_as_a_browser_shows_it() -> None:
    (article,) = read("html", PAGE.encode())
    assert isinstance(article, Article)
    assert PARAGRAPH in article.text
    assert "document.write" not in article.text
    assert (article.date, article.url) == ("2025-05-06", "https://harbour.example/bridge")


@pytest.mark.parametrize("data", [b"", b"   ", b"<html><body></body></html>"])
def test_a_page_without_text_is_a_failure(data: bytes) -> None:
    (found,) = read("html", data)
    assert isinstance(found, Failure)


def test_pages_in_other_encodings() -> None:
    (found,) = read(
        "html", "<html><head><meta charset=windows-1252></head><body><p>naïve café</p></body></html>".encode("cp1252")
    )
    assert isinstance(found, Article)
    assert found.text.strip() == "naïve café"


def test_an_archive_gives_its_texts_and_pages(tmp_path: Path) -> None:
    target = tmp_path / "a.warc.wet.gz"
    target.write_bytes(b"".join(gzip.compress(record) for record in (INFO, TEXT, PICTURE, RESPONSE)))
    records = [json.loads(line) for line in invoke(["clean", str(target)]).output.splitlines()]
    assert [record["source"] for record in records] == ["https://harbour.example/bridge"] * 2
    assert records[0]["extra"]["warc-date"] == "2025-05-07T00:00:00Z"
    assert records[1]["byline"]["authors"] == ["Ann Poe"]
    assert records[1]["title"] == "A bridge opens"
    assert not any(gone["text"] == PARAGRAPH for record in records for gone in record["removed"])


def test_an_archive_without_pages_is_a_failure() -> None:
    assert isinstance(read("warc", INFO)[0], Failure)
    assert isinstance(read("warc", b"WARC/1.0\r\nContent-Length: 10\r\n\r\nab")[0], Failure)


def test_parquet_goes_in_and_out(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    source, target = str(tmp_path / "in.parquet"), str(tmp_path / "out.parquet")
    rows: list[dict[str, Any]] = [
        {"id": str(n), "text": f"A bridge opens\n\n{PARAGRAPH}", "tags": ["a"]} for n in range(100)
    ]
    parquet.write_table(pyarrow.Table.from_pylist([*rows, {"id": "x", "text": None}]), source)
    done = invoke(["clean", source, "-o", target])
    assert (done.exit_code, done.stderr) == (1, f"articlekit: {source}: has no `text`\n")
    lines = [json.loads(line) for line in invoke(["clean", source]).stdout.splitlines()]
    table = parquet.read_table(target).to_pylist()
    assert len(table) == len(lines) == 100
    for row, line in zip(table, lines, strict=True):
        assert json.loads(row["extra"]) == line["extra"] == {"tags": ["a"]}
        for key in ("source", "title", "byline", "body", "quotes", "dates"):
            assert row[key] == line[key]
        assert [gone["reason"] for gone in row["removed"]] == [gone["reason"] for gone in line["removed"]]


def test_broken_parquet_is_a_failure(tmp_path: Path) -> None:
    (found,) = read("parquet", b"PAR1 nothing PAR1")
    assert isinstance(found, Failure)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (PAGE.encode(), "html"),
        (b"<?xml version='1.0'?>\n<!-- x -->\n<HTML>", "html"),
        (TEXT, "warc"),
        (b"PAR1x", "parquet"),
        (b"<b>not a page</b>, said Ann", "text"),
    ],
)
def test_formats_are_told_by_their_first_bytes(head: bytes, name: str) -> None:
    assert format_of(io.BufferedReader(io.BytesIO(head)), "") == name  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("package", "extra", "arguments"),
    [
        ("resiliparse", "html", ["clean", "a.html"]),
        ("fastwarc", "warc", ["clean", "a.warc"]),
        ("pyarrow", "parquet", ["clean", "a.parquet"]),
        ("pyarrow", "parquet", ["clean", "a.txt", "-o", "b.parquet"]),
        ("zstandard", "zstd", ["clean", "a.jsonl.zst"]),
        ("zstandard", "zstd", ["batch", "a.txt", "-o", "out", "--compress", "zst"]),
    ],
)
def test_a_missing_package_is_named_with_its_extra(
    package: str, extra: str, arguments: list[str], tmp_path: Path
) -> None:
    for name, data in {"a.html": PAGE.encode(), "a.warc": TEXT, "a.parquet": b"PAR1", "a.txt": PARAGRAPH.encode(),
                       "a.jsonl.zst": b"\x28\xb5\x2f\xfd"}.items():  # fmt: skip
        (tmp_path / name).write_bytes(data)
    script = f"import sys; sys.modules[{package!r}] = None; from articlekit.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert f"pip install 'articlekit[{extra}]'" in done.stderr
    assert len(done.stderr.splitlines()) <= 4
    assert "Traceback" not in done.stderr


def test_rows_of_parquet_that_python_cannot_hold_cost_themselves_alone() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    good, odd = PARAGRAPH.encode(), b"caf\xe9"
    file = io.BytesIO()
    text = pyarrow.array([good, odd, good], pyarrow.binary())
    broken = pyarrow.Array.from_buffers(pyarrow.string(), 3, text.buffers())  # says it is UTF-8
    days = pyarrow.array([0, 1, 10**9], pyarrow.int32()).cast(pyarrow.date32())
    for column in (text, broken):
        pyarrow.parquet.write_table(pyarrow.table({"text": column, "day": days}), file := io.BytesIO())
        found = read("parquet", file.getvalue())
        assert [type(one).__name__ for one in found] == ["Article", "Failure", "Failure"]
        assert isinstance(found[0], Article)
        assert (found[0].text, found[0].extra) == (PARAGRAPH, {"day": "1970-01-01"})


def test_parquet_from_standard_input(tmp_path: Path) -> None:
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table({"text": [PARAGRAPH] * 3}), tmp_path / "a.parquet")
    command = [sys.executable, "-m", "articlekit", "clean", "--to", "jsonl"]
    with (tmp_path / "a.parquet").open("rb") as file:
        done = subprocess.run(command, stdin=file, capture_output=True, check=False)
    assert (done.returncode, done.stdout.count(b"\n"), done.stderr) == (0, 3, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="read in a process of its own on Linux alone")
@pytest.mark.parametrize(
    ("fault", "reason"),
    [("os.abort()", "SIGABRT"), ("os.kill(os.getpid(), 9)", "SIGKILL"), ("[0] * (1 << 34)", "out of memory")],
)
def test_parquet_that_its_library_dies_of_costs_itself_alone(tmp_path: Path, fault: str, reason: str) -> None:
    """Random bytes in the footer make pyarrow 26 end its process (statistics of levels that do not fit)."""
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    (tmp_path / "in").mkdir()
    for name in ("a", "b"):
        parquet.write_table(pyarrow.table({"text": [PARAGRAPH, name]}), tmp_path / f"in/{name}.parquet")
    code = f"""if True:
        import os
        import articlekit.cli, articlekit.readers.parquet as reader
        def pieces(file, most, read=reader.pieces):
            for piece in read(file, most):
                if piece == b'[null,{{"text":"a"}}]':
                    {fault}
                yield piece
        reader.pieces = pieces
        articlekit.cli.main()
    """
    batch = ("batch", "in", "-o", "out", "--jobs", "2")
    done = subprocess.run([sys.executable, "-c", code, *batch], capture_output=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 2), done.stderr
    (error,) = map(json.loads, (tmp_path / "out/errors.jsonl").read_text().splitlines())
    assert (error["source"], error["position"]) == ("in/a.parquet", 2)
    assert error["reason"] == f"is no Parquet that can be read: what reads it has died of it ({reason})"
    assert [(tmp_path / f"out/{name}.jsonl").read_bytes().count(b"\n") for name in "ab"] == [1, 2]
