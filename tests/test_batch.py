"""Corpora: nothing lost, nothing doubled, whatever is killed, full, broken or late."""

import gzip
import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import zstandard
from click.testing import CliRunner

from articlekit.cli import cli
from articlekit.workers import Work, ordered

STORY = """The bridge number {n} opens

By Ann Poe

OSLO (AP) — The mayor said on Monday that bridge {n} will open in May, and that nobody will have to pay for it.

“We are glad,” said Bo Ray, who had asked for {n} bridges. “It was worth every day of the last {n} years.”
"""
invoke = partial(CliRunner().invoke, cli)
COMMAND = (sys.executable, "-m", "articlekit", "batch")


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with shards of lines, plain and packed, and single files."""
    monkeypatch.chdir(tmp_path)
    source = tmp_path / "in"
    (source / "more").mkdir(parents=True)
    (source / "a.jsonl").write_text(lines(range(70)))
    (source / "more" / "b.jsonl.gz").write_bytes(
        gzip.compress((lines(range(70, 80)) + "{bad\n" + lines([99])).encode())
    )
    for n in range(3):
        (source / f"{n}.txt").write_text(STORY.format(n=n))
    (source / ".hidden.txt").write_text("no")
    return source


def lines(numbers: Any) -> str:
    return "".join(json.dumps({"id": f"n/{n}", "text": STORY.format(n=n)}) + "\n" for n in numbers)


def written(folder: Path) -> dict[str, bytes]:
    """Return what a batch wrote, by name, its state left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".articlekit" not in path.parts
    }


def test_shards_are_what_clean_makes_of_them(corpus: Path) -> None:
    done = invoke(["batch", "in", "-o", "out", "--jobs", "2"])
    assert done.exit_code == 1
    assert done.stderr.splitlines()[0].startswith("articlekit: 85 articles in 3 shards, 1 failed;")
    found = written(Path("out"))
    assert set(found) == {"a.jsonl", "more/b.jsonl", "in-00000.jsonl", "errors.jsonl"}
    assert found["a.jsonl"].decode() == invoke(["clean", "in/a.jsonl"]).output
    assert found["more/b.jsonl"].decode() == invoke(["clean", "in/more/b.jsonl.gz"]).stdout
    assert found["in-00000.jsonl"].decode() == invoke(["clean", *(f"in/{n}.txt" for n in range(3))]).output
    (error,) = map(json.loads, found["errors.jsonl"].splitlines())
    assert (error["id"], error["source"], error["position"]) == (None, "in/more/b.jsonl.gz", 11)
    assert "is not JSON" in error["reason"]
    for options in (["--jobs", "1"], ["--jobs", "3"]):
        invoke(["batch", "in", "-o", "other", *options])
        assert written(Path("other")) == found


@pytest.mark.parametrize(("form", "unpack"), [("gz", gzip.decompress), ("zst", None)])
def test_shards_can_be_packed(corpus: Path, form: str, unpack: Callable[[bytes], bytes] | None) -> None:
    unpack = unpack or (lambda data: zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read())
    invoke(["batch", "in/a.jsonl", "-o", "out", "--compress", form, "--with-text"])
    assert (
        unpack(Path(f"out/a.jsonl.{form}").read_bytes()).decode()
        == invoke(["clean", "in/a.jsonl", "--with-text"]).output
    )
    assert invoke(["clean", f"out/a.jsonl.{form}"]).output == invoke(["clean", "in/a.jsonl"]).output


def test_patterns_limits_and_logs(corpus: Path) -> None:
    done = invoke(["batch", "in/**/*.jsonl*", "-o", "out", "--limit", "75", "--log", "run.log", "--jobs", "2"])
    assert (done.exit_code, done.stderr[:34]) == (0, "articlekit: 75 articles in 2 shard")
    assert Path("out/more/b.jsonl").read_bytes().count(b"\n") == 5
    assert [json.loads(line)["number"] for line in Path("run.log").read_text().splitlines()] == [
        *range(1, 71),
        *range(1, 6),
    ]


def test_a_limit_counts_anew_where_what_stands_before_has_changed(corpus: Path) -> None:
    limited = ["batch", "in/a.jsonl", "in/more/b.jsonl.gz", "-o", "out", "--limit", "75"]
    invoke(limited)
    invoke([*limited, "--resume"])
    assert Path("out/b.jsonl").read_bytes().count(b"\n") == 5
    Path("in/a.jsonl").write_text(lines(range(68)))
    done = invoke([*limited, "--resume"])
    assert done.stderr.startswith("articlekit: 75 articles in 2 shards")
    assert Path("out/b.jsonl").read_bytes().count(b"\n") == 7


def test_the_output_folder_is_not_read(corpus: Path) -> None:
    for _ in range(2):
        invoke(["batch", "in", "-o", "in/out"])
    assert set(written(Path("in/out"))) == {"a.jsonl", "more/b.jsonl", "in-00000.jsonl", "errors.jsonl"}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["none/*.jsonl", "-o", "out"], "none/*.jsonl: No such file"),
        (["in/a.jsonl", "in/a.jsonl", "-o", "out"], "would both be written to a"),
        (["-o", "out"], "Missing argument"),
        (["in", "-o", "in/a.jsonl"], "in/a.jsonl is no folder"),
        (["in", "-o", "s3://news/out"], "needs --engine ray"),
        (["in", "-o", "out", "--errors", "s3://news/errors"], "needs --engine ray"),
        (["in", "-o", "out", "--address", "head:6379"], "needs --engine ray"),
        (["in", "-o", "/dev/null"], "/dev/null is no folder"),
        (["in/a.jsonl", "-o", "in"], "in/a.jsonl would be written over"),
        (["in/a.jsonl", "-o", "same"], "in/a.jsonl would be written over"),
        (["in/a.jsonl", "-o", "out", "--errors", "out/../out/a.jsonl"], "errors would both be written to"),
        (["errors.jsonl", "-o", "out"], "records and errors would both be written to out/errors.jsonl"),
    ],
)
def test_wrong_usage_is_one_line(corpus: Path, arguments: list[str], complaint: str) -> None:
    Path("errors.jsonl").write_text(lines([1]))
    Path("same").symlink_to("in")
    done = invoke(["batch", *arguments])
    assert done.exit_code == 2
    assert Path("in/a.jsonl").read_text() == lines(range(70))
    assert complaint in done.stderr


def test_a_broken_shard_costs_what_is_broken(corpus: Path) -> None:
    chance = random.Random(0)
    noisy = "".join(json.dumps({"text": f"It rained. {chance.random()}"}) + "\n" for _ in range(3000))
    packed = gzip.compress(noisy.encode(), mtime=0)
    Path("in/c.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    Path("in/d.jsonl.zst").write_bytes(b"\x28\xb5\x2f\xfdnothing of the kind")
    done = invoke(["batch", "in", "-o", "out"])
    assert done.exit_code == 1
    errors = {error["source"]: error for error in map(json.loads, Path("out/errors.jsonl").read_text().splitlines())}
    assert errors["in/c.jsonl.gz"]["reason"] == "the gz stream ends too early"
    assert errors["in/c.jsonl.gz"]["position"] > 100
    assert "zst stream is broken" in errors["in/d.jsonl.zst"]["reason"]
    assert Path("out/a.jsonl").read_bytes().count(b"\n") == 70


@pytest.mark.parametrize("depth", [98, 600, 980])
def test_what_is_nested_deep_costs_itself_alone(tmp_path: Path, depth: int) -> None:
    """What goes to a worker is packed by a function that calls itself for each level."""
    deep = json.dumps({"text": "It rained."})[:-1] + f', "x": {"[" * depth}{"]" * depth}}}\n'
    (tmp_path / "a.jsonl").write_text(lines([1]) + deep + lines([2]))
    done = invoke(["batch", f"{tmp_path}/a.jsonl", "-o", f"{tmp_path}/out", "--jobs", "1"])
    few = depth < 100
    assert done.exit_code == (0 if few else 1), done.output
    assert (tmp_path / "out/a.jsonl").read_bytes().count(b"\n") == (3 if few else 2)
    assert (tmp_path / "out/errors.jsonl").read_text().count("is nested too deep") == (0 if few else 1)


def test_an_unread_file_is_tried_again_though_it_looks_the_same(corpus: Path) -> None:
    packed = Path("in/more/b.jsonl.gz").read_bytes()
    Path("in/more/b.jsonl.gz").write_bytes(packed[:-40] + b"!" * 40)
    status = Path("in/more/b.jsonl.gz").stat()
    invoke(["batch", "in", "-o", "out"])
    assert b"the gz stream" in Path("out/errors.jsonl").read_bytes()
    Path("in/more/b.jsonl.gz").write_bytes(packed)
    os.utime("in/more/b.jsonl.gz", ns=(status.st_atime_ns, status.st_mtime_ns))
    invoke(["batch", "in", "-o", "out", "--resume"])
    invoke(["batch", "in", "-o", "expected"])
    assert written(Path("out")) == written(Path("expected"))


# Interruptions


def start(*arguments: str, **options: Any) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([*COMMAND, *arguments], stderr=subprocess.DEVNULL, start_new_session=True, **options)


def test_an_interrupted_run_is_not_overwritten_by_accident(corpus: Path) -> None:
    running = start("in", "-o", "out", "--jobs", "1")
    while not list(Path("out/.articlekit").glob("*.journal")):
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    assert running.wait() == 130
    refused = invoke(["batch", "in", "-o", "out"])
    assert refused.exit_code == 2
    assert "--resume goes on" in refused.stderr
    assert invoke(["batch", "in", "-o", "out", "--restart"]).exit_code == 1
    assert Path("out/a.jsonl").read_bytes().count(b"\n") == 70


def test_resume_does_anew_what_has_changed(corpus: Path) -> None:
    invoke(["batch", "in/a.jsonl", "-o", "out"])
    before = Path("out/a.jsonl").stat().st_mtime_ns
    invoke(["batch", "in/a.jsonl", "-o", "out", "--resume"])
    assert Path("out/a.jsonl").stat().st_mtime_ns == before
    Path("in/a.jsonl").write_text(lines(range(3)))
    invoke(["batch", "in/a.jsonl", "-o", "out", "--resume"])
    assert Path("out/a.jsonl").read_bytes().count(b"\n") == 3
    invoke(["batch", "in/a.jsonl", "-o", "out", "--resume", "--with-text"])
    assert '"text"' in Path("out/a.jsonl").read_text()


def test_a_torn_journal_is_read_to_its_last_whole_line(corpus: Path) -> None:
    invoke(["batch", "in/a.jsonl", "-o", "out", "--jobs", "1"])
    expected = written(Path("out"))
    journal = Path("out/.articlekit/a.journal")
    whole = journal.read_bytes().splitlines(keepends=True)
    Path("out/.articlekit/a.part").write_bytes(Path("out/a.jsonl").read_bytes())
    Path("out/a.jsonl").unlink()
    journal.write_bytes(b"".join(whole[:2]) + whole[2][:9])
    invoke(["batch", "in/a.jsonl", "-o", "out", "--resume"])
    assert written(Path("out")) == expected
    journal.write_bytes(b"\xff\n{}\n")
    invoke(["batch", "in/a.jsonl", "-o", "out", "--resume"])
    assert written(Path("out")) == expected


def test_a_full_disk_is_said_and_can_be_resumed(corpus: Path) -> None:
    limited = subprocess.run(
        [*COMMAND, "in", "-o", "out", "--jobs", "1"],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
        capture_output=True,
        check=False,
    )
    assert limited.returncode == 1
    assert limited.stderr.decode().endswith("File too large; --resume goes on from here\n")
    assert limited.stderr.count(b"\n") == 1
    invoke(["batch", "in", "-o", "out", "--resume"])
    invoke(["batch", "in", "-o", "other"])
    assert written(Path("out")) == written(Path("other"))


# Workers


def act(item: str) -> str:
    """Do what an item says."""
    if item == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if item == "exit":
        os._exit(3)
    if item == "hang":
        time.sleep(60)
    if item == "raise":
        raise ValueError("odd")
    if item == "much":
        return "x" * (1 << 40)
    return item.upper()


def lost(item: str, reason: str) -> str:
    return f"{item}: {reason}"


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_lost_worker_costs_only_its_item(jobs: int) -> None:
    chunks = [["a", "die", "b"], ["c"], ["exit", "die"], [], ["d", "hang", "e"], ["raise"], ["much", "f"], ["g"] * 3]
    assert list(ordered(chunks, Work(act, lost, timeout=1.0, memory=4096), jobs)) == [
        ["A", "die: the worker died of it (SIGKILL)", "B"],
        ["C"],
        ["exit: the worker died of it (exit status 3)", "die: the worker died of it (SIGKILL)"],
        [],
        ["D", "hang: took more than 1 s", "E"],
        ["raise: internal error: ValueError: odd"],
        ["much: needs more memory than 4096 MB", "F"],
        ["G", "G", "G"],
    ]


def test_no_more_is_read_than_there_is_room_for() -> None:
    read = []

    def chunks() -> Any:
        for n in range(1000):
            read.append(n)
            yield [str(n)]

    results = ordered(chunks(), Work(act, lost), 2)
    assert next(results) == ["0"]
    assert len(read) < 20
    results.close()  # type: ignore[attr-defined]


def test_a_page_that_takes_its_parser_for_ever_costs_itself_alone(tmp_path: Path) -> None:
    """Attributes of one element are looked up among all those before it: their cost is the square of their number."""
    pytest.importorskip("resiliparse")
    (tmp_path / "in").mkdir()
    many = " ".join(f"a{n}" for n in range(200_000))
    for name, page in {"a": f"<p {many}>Rain", "b": "<p>It rained on Monday."}.items():
        (tmp_path / f"in/{name}.html").write_text(f"<html><body>{page}")
    done = invoke(["batch", f"{tmp_path}/in", "-o", f"{tmp_path}/out", "--jobs", "1", "--timeout", "0.5"])
    assert done.exit_code == 1
    (error,) = map(json.loads, (tmp_path / "out/errors.jsonl").read_text().splitlines())
    assert (error["reason"], Path(error["source"]).name) == ("took more than 0.5 s", "a.html")
    assert json.loads((tmp_path / "out/in-00000.jsonl").read_text())["body"][0]["text"] == "It rained on Monday."
