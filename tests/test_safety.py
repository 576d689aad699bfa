"""Nothing gets in or out that should not: names, links, code, connections. (Bombs: `test_bombs.py`.)"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

import articlekit
from articlekit.batch.journal import Head, Mark, Output, paths
from articlekit.batch.shards import shards
from articlekit.cli import cli
from articlekit.files import write_whole
from articlekit.languages import language
from articlekit.patterns import VARIABLE
from articlekit.stages.language import known

STORY = "A bridge opens\n\nBy Ann Poe\n\nThe mayor said on Monday that the old bridge will open in May, 2025.\n"
ROOT = Path(articlekit.__file__).parent
invoke = partial(CliRunner().invoke, cli)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in with a story."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STORY)
    return tmp_path


# Names and links

NAMES = (
    "../../outside",
    "/outside",
    "..",
    "a\0b",
    "x" * 300,
    "CON",
    "NUL.txt",
    "~root",
    "$(touch owned)",
    "a\nb",
    "-o",
)


@pytest.mark.parametrize("name", NAMES)
def test_no_name_in_a_record_chooses_a_file(folder: Path, name: str) -> None:
    inner = folder / "inner"
    inner.mkdir()
    row = {"id": name, "text": STORY, "url": name, "title": name, "path": name, "file": name}
    (inner / "in.jsonl").write_text(json.dumps(row) + "\n")
    os.chdir(inner)
    for form in ("json", "jsonl", "md", "text", "csv", "jsonld", "ninjs", "brat"):
        assert invoke(["clean", "in.jsonl", "--to", form, "-o", f"{form}/"]).exit_code == 0
    assert invoke(["batch", "in.jsonl", "-o", "batch", "--jobs", "1"]).exit_code == 0
    assert {path.name for path in folder.iterdir()} == {"a.txt", "inner"}
    found = {path.name for path in inner.rglob("*") if path.is_file()}
    assert {name.split(".")[0] for name in found if name[0] != "."} <= {"in", "errors"}


@pytest.mark.parametrize("sources", [["../in"], ["../in/../in/*.jsonl"], ["../in/a.jsonl"]])
def test_sources_above_are_written_below(folder: Path, sources: list[str]) -> None:
    (folder / "in").mkdir()
    (folder / "work").mkdir()
    (folder / "in/a.jsonl").write_text(json.dumps({"text": STORY}) + "\n")
    os.chdir(folder / "work")
    for shard in shards(sources, "auto", Path("out")):
        for path in paths(Path("out"), shard.name, ".jsonl"):
            assert path.resolve().is_relative_to((folder / "work/out").resolve())


def test_names_that_differ_little_are_two(folder: Path) -> None:
    """Letters with their marks, apart and in one (NFD and NFC); cases; dots and spaces at the end."""
    names = ("caf\u00e9", "cafe\u0301", "Aux", "aux", "a.", "a ", "a", ".", "..", "%2E", "a%20")
    try:
        for name in names:
            Path(f"{name}.jsonl").write_text(json.dumps({"id": name, "text": STORY}) + "\n")
    except OSError:
        pytest.skip("no file system for odd names")
    if len({path.name for path in folder.iterdir()} - {"a.txt"}) != len(names):
        pytest.skip("a file system to which they are the same")
    files = [f"./{name}.jsonl" for name in names]
    assert invoke(["batch", *files, "-o", "out", "--jobs", "1"]).exit_code == 0
    assert invoke(["batch", *files, "-o", "out", "--jobs", "1", "--resume"]).exit_code == 0
    for name in names:
        assert json.loads(Path(f"out/{name}.jsonl").read_text())["source"] == name
    assert {path.name for path in folder.iterdir()} == {"a.txt", "out", *(f"{name}.jsonl" for name in names)}
    assert {path.name for path in Path("out").iterdir() if path.is_dir()} == {".articlekit"}
    assert len(list(Path("out").iterdir())) == len(names) + 2


def test_no_input_is_written_over_in_a_folder(folder: Path) -> None:
    Path("a.json").write_text(json.dumps({"text": STORY}))
    Path("link").symlink_to(".")
    for output in ("./", "link/"):
        done = invoke(["clean", "a.txt", "a.json", "none.json", "-o", output, "--to", "json"])
        assert done.exit_code == 2
        done = invoke(["clean", "a.json", "-o", output])
        assert (done.exit_code, "a.json would be written over" in done.stderr) == (2, True)
    assert json.loads(Path("a.json").read_text()) == {"text": STORY}
    assert invoke(["clean", "a.json", "-o", "a.json"]).exit_code == 0, "this is what was asked for"


@pytest.mark.parametrize("arguments", [("batch",), ("clean", "-o", "out/")])
def test_names_of_files_are_shown_and_not_obeyed(folder: Path, arguments: tuple[str, ...]) -> None:
    names = ["x\x1b[2J\u202e.txt", "x\x1b[2J\u202e.txt.gz"]
    for name in names:
        Path(name).write_text(STORY)
    command = [sys.executable, "-m", "articlekit", *arguments, *names, *(("-o", "out") if len(arguments) == 1 else ())]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"x\\x1b[2J\\u202e.txt and x\\x1b[2J" in done.stderr


def test_a_long_name_of_a_shard_is_one_of_its_state(folder: Path) -> None:
    name = "橋" * 80
    Path(f"{name}.jsonl").write_text(json.dumps({"text": STORY}) + "\n")
    done = invoke(["batch", f"{name}.jsonl", "-o", "out", "--jobs", "1"])
    assert done.exit_code == 0, done.stderr
    assert Path(f"out/{name}.jsonl").exists()
    assert Path(f"{name}.txt").write_text(STORY)
    assert invoke(["clean", f"{name}.txt", "-o", "more/"]).exit_code == 0


def test_links_are_not_followed_out_of_the_folder(folder: Path) -> None:
    outside = folder / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    Path("in").mkdir()
    Path("in/a.jsonl").write_text(json.dumps({"text": STORY}) + "\n")
    links = {"out/a.json": "kept", "out/b.json": "kept"}
    Path("out").mkdir()
    for link in links:
        Path(link).symlink_to(outside / "kept")
    assert invoke(["clean", "a.txt", "-o", "out/"]).exit_code == 0
    write_whole(Path("out/b.json"), [b"new"])
    assert (outside / "kept").read_text() == "kept"
    assert not Path("out/a.json").is_symlink()
    for state in (".articlekit", ".articlekit/a.part", ".articlekit/a.journal", ".articlekit/a.errors", "a.jsonl"):
        target = Path("batch") / state
        target.parent.mkdir(parents=True, exist_ok=True)
        target.symlink_to(outside if state == ".articlekit" else outside / "kept")
        done = invoke(["batch", "in/a.jsonl", "-o", "batch", "--jobs", "1", "--resume"])
        assert (done.exit_code, "a symbolic link leads out of the output folder" in done.stderr) == (1, True), state
        target.unlink()
    assert [path.name for path in outside.iterdir()] == ["kept"]
    assert (outside / "kept").read_text() == "kept"


def test_a_link_that_comes_late_is_not_followed(folder: Path) -> None:
    """Looked for is one thing, opened another: somebody who may write in the folder may come between."""
    own = paths(folder / "out", "a", ".jsonl")
    own.part.parent.mkdir(parents=True)
    Path("kept").write_text("kept")
    with pytest.raises(OSError, match="symbolic link"):
        open_late(own.part, lambda: Output(own, Head((), ""), Mark()))
    output = Output(paths(folder / "out", "2025/b", ".jsonl"), Head((), ""), Mark())
    output.append(b"{}\n", b"", articles=1, failed=0, unread=0)
    Path("out/2025").symlink_to(folder / "outside")
    Path("outside").mkdir()
    with pytest.raises(OSError, match="leads out of the output folder"):
        output.finish()
    output.close()
    assert (Path("kept").read_text(), list(Path("outside").iterdir())) == ("kept", [])
    Path("out/.articlekit/a.errors").symlink_to(folder / "kept")
    done = invoke(["batch", "a.txt", "-o", "out", "--jobs", "1"])
    assert (done.exit_code, Path("out/errors.jsonl").exists()) == (1, False)


def open_late(path: Path, act: Callable[[], object]) -> None:
    """Do something with a symbolic link put in the place of a file between the look for it and its opening."""

    def inside(_folder: Path, found: Path) -> Path:
        if found == path:
            path.symlink_to("kept")
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("articlekit.batch.journal.inside", inside)
        act()


def test_a_cluster_writes_through_no_link(folder: Path) -> None:
    pytest.importorskip("fsspec")
    from articlekit.batch.cluster import put
    from articlekit.batch.run import Plan
    from articlekit.batch.shards import Shard

    made = Plan(folder / "made", (), lambda article: article, "")
    for path in paths(made.output, "a", ".jsonl"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("new")
    Path("outside").mkdir()
    Path("out").mkdir()
    Path("out/.articlekit").symlink_to(folder / "outside")
    with pytest.raises(OSError, match="leads out of the output folder"):
        put(Shard("a", ()), made, str(folder / "out"))
    assert list(Path("outside").iterdir()) == []


def test_an_output_below_a_source_is_not_read(folder: Path) -> None:
    Path("in/out").mkdir(parents=True)
    for name in ("in/a.jsonl", "in/out/b.jsonl"):
        Path(name).write_text("{}\n")
    for output in ("in/out", f"{folder}/in/out", f"file://{folder}/in/out"):
        assert [shard.name for shard in shards(["in"], "auto", output)] == ["a"], output


def test_a_part_is_not_written_through_a_link(folder: Path) -> None:
    Path("kept").write_text("kept")
    Path(f".new.json.{os.getpid()}.part").symlink_to("kept")
    write_whole(Path("new.json"), [b"new"])
    assert (Path("kept").read_text(), Path("new.json").read_text()) == ("kept", "new")


@pytest.mark.parametrize("code", ["given", "world", "..", "", "en.strip", "x/y", "__init__", "a\0", "und", "İ", "e n"])
def test_no_language_of_a_record_imports_a_module(folder: Path, code: str) -> None:
    assert language(code).code == "und"
    record = json.loads(invoke(["strip", "a.txt"]).output) | {"language": code}
    Path("r.jsonl").write_text(json.dumps(record) + "\n")
    done = invoke(["quotes", "r.jsonl"])
    assert (done.exit_code, json.loads(done.stdout)["language"]) == (0, code)


def test_known_languages_have_their_packs() -> None:
    assert {language(code).code for code in known()} == set(known())
    assert language("EN-us") is language("en")


def test_a_language_that_is_none_is_refused(folder: Path) -> None:
    for code in ("../en", "\udcff", "e n"):
        assert invoke(["clean", "a.txt", "--lang", code]).exit_code == 2


# Code and connections

CLUSTER = ROOT / "batch" / "cluster.py"  # what connects, where the user asks for Ray
FORBIDDEN_NAMES = {"eval", "exec", "compile", "__import__", "breakpoint"}
FORBIDDEN_MODULES = {
    "pickle", "marshal", "shelve", "socket", "ssl", "urllib.request", "http", "ftplib", "smtplib", "xmlrpc",
    "ctypes", "subprocess", "asyncio", "requests", "telnetlib", "code", "runpy",
}  # fmt: skip


def test_no_code_is_run_from_text_and_no_connection_made() -> None:
    for path in ROOT.rglob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        called = {node.func.id for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
        assert not called & FORBIDDEN_NAMES, path
        imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        imported |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
        assert not imported & FORBIDDEN_MODULES or path == CLUSTER, path


MAIN = "import articlekit.cli; articlekit.cli.main()"
# Python tells hooks of what a process does (PEP 578). `socket.__new__` is let pass for the pipes of workers, which are
# pairs of connected sockets without an address; all that names a peer or an address is not.
WATCH = """
import json, os, sys
BAD = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostby", "socket.sendto", "socket.sendmsg",
       "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "urllib.", "pty.")
def hook(event, arguments):
    if event.startswith(BAD):
        os.write(2, f"FORBIDDEN {event}\\n".encode())
        os._exit(99)
    if event == "socket.__new__" and arguments[1] != 1:  # AF_UNIX
        os.write(2, b"FORBIDDEN socket\\n")
        os._exit(99)
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
        os.write(2, f"WRITES {os.path.abspath(os.fsdecode(arguments[0]))}\\n".encode())
sys.addaudithook(hook)
{code}
"""


def watched(code: str, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-B", "-c", WATCH.replace("{code}", code), *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 1)",
        "import socket; socket.socket(socket.AF_UNIX).bind('x')",
        "import os; os.system('true')",
        "import subprocess; subprocess.run(['true'])",
    ],
)
def test_the_watch_sees_what_it_shall_see(folder: Path, code: str) -> None:
    assert watched(code).returncode == 99


@pytest.mark.parametrize(
    "arguments",
    [
        ("clean", "a.txt", "-o", "out/"),
        ("clean", "a.txt", "a.jsonl", "--jobs", "2", "-o", "out/all.jsonl"),
        ("explain", "a.txt", "--html", "out/a.html"),
        ("report", "r.jsonl", "--html", "out/r.html"),
        ("batch", "a.jsonl", "-o", "out", "--jobs", "2"),
        ("clean", "a.html", "-o", "out/h.parquet"),
        ("rules", "list"),
        ("schema",),
    ],
)
def test_no_command_connects_or_writes_elsewhere(folder: Path, arguments: tuple[str, ...]) -> None:
    Path("out").mkdir()
    Path("a.jsonl").write_text(json.dumps({"text": STORY + "https://example.org/x"}) + "\n")
    Path("a.html").write_text(f"<html><body><img src='https://example.org/x.png'><p>{STORY}</p></body></html>")
    Path("r.jsonl").write_text(invoke(["clean", "a.jsonl"]).output)
    done = watched(MAIN, *arguments)
    assert done.returncode == 0, done.stderr
    written = {line.split(" ", 1)[1] for line in done.stderr.splitlines() if line.startswith("WRITES ")}
    allowed = (
        str(folder / "out"),
        os.environ[VARIABLE],
        "/dev/null",
        "/dev/shm",
        str(Path(os.environ.get("TMPDIR", "/tmp")) / "pymp-"),
    )
    assert all(name.startswith(allowed) for name in written)
