"""It keeps working and loses nothing: closed streams, full disks, broken input, killed runs, odd clocks and locales."""

import ast
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

import articlekit

COMMAND = (sys.executable, "-m", "articlekit")
STORY = """The bridge number {n} opens

By Ann Poe

OSLO (AP) — “We are glad,” said Bo Ray on Monday, May 5, 2025, who had asked for {n} bridges.
"""
# In `make test` few, so that it stays short; `make test-faults` asks for more
KILLS = int(os.environ.get("KILLS", "3"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in with a story and shards of many."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STORY.format(n=0), encoding="utf-8")
    (tmp_path / "in").mkdir()
    for name, numbers in (("a", range(70)), ("b", range(70, 120))):
        rows = (json.dumps({"id": f"n/{n}", "text": STORY.format(n=n)}) + "\n" for n in numbers)
        (tmp_path / f"in/{name}.jsonl").write_text("".join(rows))
    (tmp_path / "in/d.jsonl").write_text((tmp_path / "in/b.jsonl").read_text()[:-9])
    for n in range(3):
        (tmp_path / f"in/{n}.txt").write_text(STORY.format(n=n))
    (tmp_path / "in/c.jsonl.gz").write_bytes(gzip.compress((tmp_path / "in/a.jsonl").read_bytes())[:-9])
    with suppress(ImportError):
        import pyarrow
        from pyarrow import parquet

        parquet.write_table(pyarrow.table({"text": [STORY.format(n=n) for n in range(40)]}), "in/e.parquet")
    return tmp_path


def run(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, **options)


def written(output: Path) -> dict[str, bytes]:
    """Return what a batch wrote, by name, its state left out."""
    files = (path for path in sorted(output.rglob("*")) if path.is_file() and ".articlekit" not in path.parts)
    return {str(path.relative_to(output)): path.read_bytes() for path in files}


# Standard streams

COMMANDS = (
    ("clean", "a.txt"), ("explain", "a.txt"), ("report", "in/a.jsonl"), ("schema",), ("reasons",), ("rules", "list"),
    ("config",), ("completion", "bash"), ("--help",), ("--version",),
)  # fmt: skip


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(
    ("target", "reason"), [("&-", "Bad file descriptor"), ("/dev/full", "No space left on device")]
)
def test_what_cannot_be_written_is_said_in_one_line(
    folder: Path, arguments: tuple[str, ...], target: str, reason: str
) -> None:
    shell = ["sh", "-c", f'exec "$@" >{target}', "sh", *COMMAND, *arguments]
    done = subprocess.run(shell, capture_output=True, check=False)
    lines = [line for line in done.stderr.decode().splitlines() if "is no record" not in line]
    assert (done.returncode, lines) == (1, [f"articlekit: standard output: {reason}"])


@pytest.mark.parametrize("arguments", COMMANDS[::3], ids=" ".join)
def test_a_reader_that_has_gone_is_no_traceback(folder: Path, arguments: tuple[str, ...]) -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as pipe:
        done = subprocess.run([*COMMAND, *arguments], stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert done.returncode in (0, 1)
    assert b"Traceback" not in done.stderr
    assert b"Broken" not in done.stderr


def test_other_streams_may_be_closed(folder: Path) -> None:
    def closed(redirection: str, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
        shell = ["sh", "-c", f'exec "$@" {redirection}', "sh", *COMMAND, *arguments]
        return subprocess.run(shell, capture_output=True, check=False)

    done = closed("<&-", "clean")
    assert (done.returncode, done.stderr) == (1, b"articlekit: standard input: Bad file descriptor\n")
    assert closed("2>&-", "clean", "none.txt", "a.txt").returncode == 1
    assert closed("<&- >&- 2>&-", "clean", "a.txt", "-o", "a.json").returncode == 0
    assert json.loads(Path("a.json").read_bytes())["source"] == "a.txt"


# Disks and files


@contextmanager
def small_disk(place: Path, options: str) -> Iterator[Path]:
    """Give a file system of a few blocks; skip where none can be mounted."""
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("needs the right to mount a tmpfs; RLIMIT_FSIZE and /dev/full are tried by other tests")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.mark.parametrize(("form", "size"), [("none", "96k"), ("gz", "12k"), ("zst", "12k")])
def test_a_disk_that_runs_full_loses_nothing(folder: Path, form: str, size: str) -> None:
    batch = ("batch", "in/a.jsonl", "in/b.jsonl", "--compress", form, "--jobs", "1")
    run(*batch, "-o", "expected")
    with small_disk(folder / "small", f"size={size}") as small:
        done = run(*batch, "-o", str(small / "out"))
        assert done.returncode == 1
        assert done.stderr.decode().endswith("No space left on device; --resume goes on from here\n")
        assert done.stderr.count(b"\n") == 1
        subprocess.run(["mount", "-o", "remount,size=8m", small], check=True)
        assert run(*batch, "-o", str(small / "out"), "--resume").returncode == 0
        assert written(small / "out") == written(Path("expected"))


def test_a_full_disk_leaves_what_was_there(folder: Path) -> None:
    with small_disk(folder / "tiny", "size=4k") as tiny:
        (tiny / "old.json").write_text("old")
        done = run("clean", "in/a.jsonl", "-o", str(tiny / "old.json"))
        assert done.stderr.decode() == f"articlekit: {tiny}/old.json: No space left on device\n"
        assert [(path.name, path.read_text()) for path in tiny.iterdir()] == [("old.json", "old")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
def test_a_log_that_cannot_be_written_is_named(folder: Path) -> None:
    done = run("clean", "a.txt", "--log", "/dev/full")
    assert (done.returncode, done.stderr) == (1, b"articlekit: /dev/full: No space left on device\n")
    done = run("batch", "in/b.jsonl", "-o", "out", "--log", "/dev/full", "--jobs", "1")
    assert done.returncode == 1
    assert done.stderr == b"articlekit: /dev/full: No space left on device; --resume goes on from here\n"
    assert run("batch", "in/b.jsonl", "-o", "out", "--resume").returncode == 0


def test_a_disk_that_cannot_be_written(folder: Path) -> None:
    with small_disk(folder / "fixed", "ro") as fixed:
        for arguments in (("clean", "a.txt", "-o", f"{fixed}/a.json"), ("clean", "a.txt", "-o", f"{fixed}/new/")):
            done = run(*arguments)
            assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
            assert b"Read-only file system" in done.stderr
        done = run("batch", "in/a.jsonl", "-o", f"{fixed}/out")
        assert (done.returncode, b"Read-only file system" in done.stderr) == (1, True)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no file whose reading fails")
def test_a_disk_that_cannot_be_read(folder: Path) -> None:
    """The first page of a process's memory is not there: reading it gives EIO."""
    done = run("clean", "/proc/self/mem", "a.txt")
    assert (done.returncode, done.stderr) == (1, b"articlekit: /proc/self/mem: Input/output error\n")
    assert json.loads(done.stdout)["source"] == "a.txt"
    assert run("batch", "/proc/self/mem", "-o", "out").returncode == 1
    assert json.loads(Path("out/errors.jsonl").read_text())["reason"] == "Input/output error"


NOBODY = 65534


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be another; test_an_unreadable_file is run by all others")
def test_a_shard_that_may_not_be_read_costs_itself_alone(folder: Path) -> None:
    """Run by nobody, in a folder whose parents nobody may search either; then with the right to read.

    Once it is run before, so that all is loaded that nobody may not read (the interpreter, say).
    """
    code = f"""if True:
        import os, sys, articlekit.cli
        articlekit.cli.cli.main(["batch", "in/a.jsonl", "-o", "before", "--jobs", "2"], standalone_mode=False)
        os.setgroups([])
        os.setresgid({NOBODY}, {NOBODY}, {NOBODY})
        os.setresuid({NOBODY}, {NOBODY}, {NOBODY})
        articlekit.cli.main()
    """
    os.chown(folder, NOBODY, NOBODY)
    os.chmod("in/b.jsonl", 0o600)
    batch = ("batch", "in/a.jsonl", "in/b.jsonl", "-o", "out", "--jobs", "2")
    environment = {**os.environ, "ARTICLEKIT_CACHE": ""}
    done = subprocess.run([sys.executable, "-c", code, *batch], env=environment, capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    assert done.stderr.count(b"\n") == 3, done.stderr
    (error,) = map(json.loads, Path("out/errors.jsonl").read_text().splitlines())
    assert (error["source"], error["reason"]) == ("in/b.jsonl", "Permission denied")
    assert run(*batch, "--resume").returncode == 0
    assert [Path(f"out/{name}.jsonl").read_bytes().count(b"\n") for name in "ab"] == [70, 50]
    assert Path("out/a.jsonl").read_bytes() == Path("before/a.jsonl").read_bytes()


@pytest.mark.parametrize("form", ["gz", "bz2", "xz", "zst"])
def test_packed_input_that_ends_too_early(folder: Path, form: str) -> None:
    import bz2
    import lzma

    import zstandard

    packers: dict[str, Any] = {
        "gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstandard.ZstdCompressor().compress,
    }  # fmt: skip
    packed = packers[form](Path("in/a.jsonl").read_bytes() * 3)
    names = []
    for size in (len(packed) // 2, len(packed) - 1, 20):
        names.append(f"{size}.jsonl.{form}")
        Path(names[-1]).write_bytes(packed[:size])
    done = run("strip", *names, "a.txt")
    assert done.returncode == 1
    said = [line.split(":")[1].strip() for line in done.stderr.decode().splitlines()]
    assert sorted(set(said)) == sorted(names), "what is cut short passes for all of it"
    assert done.stdout.splitlines()[-1].startswith(b'{"source":"a.txt"')


def test_names_that_are_no_utf_8(folder: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    Path(name).write_text(STORY.format(n=0), encoding="utf-8")
    assert run("clean", name, "-o", "out/").returncode == 0
    assert os.listdir(b"out") == [b"caf\xe9.json"]
    assert run("batch", name, "-o", "batch", "--log", "run.log").returncode == 0
    assert json.loads(Path(os.fsdecode(b"batch/caf\xe9.jsonl")).read_bytes())["source"] == "caf\\xe9.txt"
    done = run("clean", name, os.fsdecode(b"non\xe9.txt"))
    assert json.loads(done.stdout)["source"] == "caf\\xe9.txt"
    assert (done.returncode, done.stderr) == (1, b"articlekit: non\\xe9.txt: No such file or directory\n")
    assert run("explain", name).returncode == 0


# Clocks, zones, locales, hashes

ENVIRONMENTS = (
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONHASHSEED": "random", "TZ": "America/St_Johns", "LC_ALL": "POSIX", "LANG": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "2", "TZ": "No/Where", "LC_ALL": "", "LANG": "de_DE.ISO-8859-1", "PYTHONIOENCODING": "ascii"},
)


# Commands, one behind another in one process: starting it is what takes time
ALL = """
import sys, articlekit.cli
output, name = sys.argv[1:]
for arguments in (
    ["clean", name, "in/b.jsonl"],
    ["clean", name, "--to", "md"],
    ["explain", name, "--html", "-"],
    ["batch", "in/b.jsonl", name, "-o", output, "--jobs", "2"],
):
    sys.argv[1:] = arguments
    try:
        articlekit.cli.main()
    except SystemExit as end:
        assert not end.code, arguments
"""


def test_the_same_bytes_in_every_environment(folder: Path) -> None:
    Path("brücke.txt").write_text(STORY.format(n="ß"), encoding="utf-8")
    Path("all.py").write_text(ALL, encoding="utf-8")
    outputs = set()
    for number, changes in enumerate(({}, *ENVIRONMENTS)):
        command = [sys.executable, "all.py", f"out{number}", "brücke.txt"]
        done = subprocess.run(command, env={**os.environ, **changes}, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith(b'{"source":"br\xc3\xbccke.txt"')
        found = written(Path(f"out{number}"))
        assert set(found) == {"b.jsonl", "br\u00fccke.jsonl", "errors.jsonl"}
        outputs.add((done.stdout, *found.items()))
    assert len(outputs) == 1


# For all processes at once, when the first shard has begun: the wall clock is set back by years, and goes backwards
# from then on; clocks that no system sets back are, by an hour. Python runs it at its start as `sitecustomize`.
CLOCKS = """
import os, time

real = {name: getattr(time, name) for name in ("time", "time_ns", "monotonic", "perf_counter")}
back = {"time": 2e8, "time_ns": 2 * 10**17, "monotonic": 3600, "perf_counter": 3600}

def clock(name):
    def now():
        begun = os.path.isdir("out/.articlekit") and any(map(os.path.getsize, journals()))
        said = real[name]()
        if begun and name in ("time", "time_ns"):
            said = 2 * start[name] - said
        return said - back[name] if begun else said
    return now

def journals():
    return [entry.path for entry in os.scandir("out/.articlekit") if entry.name.endswith(".journal")]

start = {name: real[name]() for name in real}
for name in real:
    setattr(time, name, clock(name))
"""


def test_a_clock_that_is_set_back_changes_nothing(folder: Path) -> None:
    Path("clock").mkdir()
    Path("clock/sitecustomize.py").write_text(CLOCKS, encoding="utf-8")
    batch = ("batch", "in/a.jsonl", "in/b.jsonl", "--jobs", "2", "--timeout", "5")
    assert run(*batch, "-o", "expected").returncode == 0
    done = run(*batch, "-o", "out", "--log", "log", env={**os.environ, "PYTHONPATH": "clock"})
    assert done.returncode == 0, done.stderr
    assert b"; -" in done.stderr, "the clock was not set back while it ran"
    assert written(Path("out")) == written(Path("expected"))
    assert Path("log").read_bytes().count(b"\n") == 120


ROOT = Path(articlekit.__file__).parent


def test_no_clock_is_asked_but_monotonic_ones() -> None:
    for path in ROOT.rglob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        times = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module == "time"]
        assert {alias.name for node in times for alias in node.names} <= {"monotonic", "perf_counter"}, path
        attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
        assert not attributes & {"now", "utcnow", "today", "localtime", "gmtime"}, path
        assert not any(isinstance(node, ast.Import) and node.names[0].name == "time" for node in nodes), path


# Killed runs


def test_killed_at_random_instants_and_resumed_it_is_the_same(folder: Path) -> None:
    """Each run is killed once, with all its workers or without, at an instant that chance chooses; then resumed.

    Not every run is resumed to its end at once: some are killed again and again. Shards are packed or not.
    """
    expected = {}
    for form in ("none", "gz"):
        start = time.monotonic()
        run("batch", "in", "-o", form, "--compress", form, "--jobs", "2")
        whole = time.monotonic() - start
        expected[form] = written(Path(form))
    chance = random.Random(KILLS)
    kills = number = 0
    while kills < KILLS:
        target, form = f"out{number}", ("none", "gz")[number % 2]
        arguments = ("batch", "in", "-o", target, "--compress", form, "--resume")
        number += 1
        for _ in range(chance.randint(1, 4)):
            kills += killed([*COMMAND, *arguments, "--jobs", "2"], chance, whole)
        assert run(*arguments, "--jobs", str(chance.randint(1, 3))).returncode == 1
        assert written(Path(target)) == expected[form]
        assert not list(Path(target).rglob("*.part"))


def killed(command: list[str], chance: random.Random, whole: float) -> bool:
    """Run a command, kill it (or its whole group) and tell whether it was there to be killed."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as running:
        time.sleep(chance.uniform(0.0, whole))
        alive = running.poll() is None
        if alive and chance.random() < 0.5:
            os.killpg(running.pid, signal.SIGKILL)
        running.kill()
    for _ in range(400):  # workers end with their parent
        try:
            os.killpg(running.pid, 0)
        except ProcessLookupError:
            return alive
        time.sleep(0.05)
    pytest.fail("a worker has outlived its parent")
