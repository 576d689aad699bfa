"""Nothing gets in or out that should not: bombs, names, links, code, connections."""

import ast
import bz2
import gzip
import io
import json
import lzma
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import zstandard
from click.testing import CliRunner

import articlekit
from articlekit.batch.journal import Head, Mark, Output, paths
from articlekit.batch.shards import shards
from articlekit.cli import cli
from articlekit.files import unpacked, write_whole
from articlekit.languages import language
from articlekit.patterns import VARIABLE
from articlekit.readers import reader
from articlekit.stages.language import known

STORY = "A bridge opens\n\nBy Ann Poe\n\nThe mayor said on Monday that the old bridge will open in May, 2025.\n"
MEGABYTE = 1_000_000
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": partial(gzip.compress, mtime=0),
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": lambda content: zstandard.ZstdCompressor().compress(content),
}
ROOT = Path(articlekit.__file__).parent
invoke = partial(CliRunner().invoke, cli)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in with a story."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STORY)
    return tmp_path


# Bombs


@pytest.mark.parametrize("form", PACKERS)
@pytest.mark.parametrize("suffix", ["txt", "json", "md", "html", "jsonl"])
def test_a_bomb_is_not_unpacked(folder: Path, form: str, suffix: str) -> None:
    Path(f"bomb.{suffix}.{form}").write_bytes(PACKERS[form](b" " * 20 * MEGABYTE))
    done = invoke(["clean", f"bomb.{suffix}.{form}", "a.txt", "--max-size", "2"])
    where = f"bomb.{suffix}.{form}" + (":1" if suffix == "jsonl" else "")
    assert (done.exit_code, done.stderr) == (1, f"articlekit: {where}: is larger than 2 MB; --max-size takes more\n")
    assert json.loads(done.stdout)["source"] == "a.txt"


@pytest.mark.parametrize("form", PACKERS)
def test_no_more_of_a_bomb_is_read_than_may_be(folder: Path, form: str) -> None:
    packed = PACKERS[form](b" " * 30 * MEGABYTE)
    file = unpacked(io.BufferedReader(io.BytesIO(packed)))  # type: ignore[arg-type]
    list(reader("text")(file, None, MEGABYTE))
    assert len(file.read()) > 28 * MEGABYTE


def test_a_line_that_is_too_long_costs_itself_alone(folder: Path) -> None:
    good = json.dumps({"id": "good", "text": STORY})
    Path("in.jsonl").write_text(f"{good}\n" + json.dumps({"text": "x " * MEGABYTE}) + f"\n{good}\n")
    done = invoke(["clean", "in.jsonl", "--max-size", "1"])
    assert done.stderr == "articlekit: in.jsonl:2: is larger than 1 MB; --max-size takes more\n"
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == ["good", "good"]
    done = invoke(["batch", "in.jsonl", "-o", "out", "--max-size", "1", "--jobs", "1"])
    (error,) = map(json.loads, Path("out/errors.jsonl").read_text().splitlines())
    assert (error["position"], error["reason"]) == (2, "is larger than 1 MB; --max-size takes more")
    assert Path("out/in.jsonl").read_bytes().count(b"\n") == 2


@pytest.mark.parametrize("size", [MEGABYTE - 1, MEGABYTE])
def test_the_largest_line_that_may_be_is_read(size: int) -> None:
    line = b'{"text": "' + b"x" * (size - 13) + b'"}\n'
    assert len(line) == size
    (found,) = reader("jsonl")(io.BufferedReader(io.BytesIO(line)), None, MEGABYTE)  # type: ignore[arg-type]
    assert isinstance(found, articlekit.Article)


def test_a_small_stream_of_xz_cannot_ask_for_gigabytes(folder: Path) -> None:
    packed = bytearray(lzma.compress(STORY.encode(), preset=9))
    Path("whole.txt.xz").write_bytes(bytes(packed) + bytes(8) + lzma.compress(b"And more.\n"))
    assert json.loads(invoke(["strip", "whole.txt.xz"]).stdout)["body"][-1]["text"].endswith("And more.")
    # The header of the first block lies behind 12 bytes: its length in words of 4 less one, flags, the filter with its
    # own length, the logarithm of its dictionary, and, last, a checksum (The .xz File Format, 3.1 and 5.3.1)
    end = 12 + 4 * (packed[12] + 1)
    packed[16] = 40  # 4 GiB
    packed[end - 4 : end] = zlib.crc32(packed[12 : end - 4]).to_bytes(4, "little")
    Path("greedy.txt.xz").write_bytes(packed)
    done = invoke(["clean", "greedy.txt.xz"])
    complaint = "asks for more than 128 MB of memory; pack it anew with a smaller window"
    assert (done.exit_code, done.stderr) == (1, f"articlekit: greedy.txt.xz: the xz stream {complaint}\n")
    # The same of zstd: behind the magic number a byte that says that no size is told, and the logarithm of the window
    # less ten in the upper bits of the next (RFC 8878, 3.1.1.1); then a last block of three bytes as they are
    for window, expected in ((27, ""), (28, complaint)):
        Path("greedy.txt.zst").write_bytes(b"\x28\xb5\x2f\xfd\x00%c\x19\x00\x00Yes" % ((window - 10) << 3))
        done = invoke(["clean", "greedy.txt.zst"])
        assert (done.exit_code, expected in done.stderr) == (1 if expected else 0, True)


def test_a_bomb_of_parquet_is_not_unpacked(folder: Path) -> None:
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    for name, texts in (("row", [" " * 20 * MEGABYTE]), ("many", [" " * MEGABYTE] * 64)):
        parquet.write_table(pyarrow.table({"text": texts}), f"{name}.parquet", compression="zstd", use_dictionary=False)
        done = invoke(["clean", f"{name}.parquet", "--max-size", "1"])
        complaint = f"articlekit: {name}.parquet: is larger than 1 MB; --max-size takes more\n"
        assert (done.exit_code, done.stderr) == (1, complaint)
    parquet.write_table(pyarrow.table({"text": [STORY, "Rain " * 200_001, STORY]}), "large.parquet")
    done = invoke(["clean", "large.parquet", "--max-size", "1"])
    assert (done.stdout.count("\n"), done.stderr.count("is larger than 1 MB")) == (2, 1)


def test_a_record_cannot_ask_for_memory_by_what_it_says(folder: Path) -> None:
    """A record without its text is laid out as its spans say; what is beside the text goes to workers as it is."""
    record = json.loads(invoke(["clean", "a.txt"]).stdout)
    far = dict(record, body=[dict(record["body"][0], span=[0, 10**15])])
    many = {"text": STORY, "x": [[]] * 1_000_001}
    rows = [{"text": STORY}, far, many, record]
    Path("in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = invoke(["batch", "in.jsonl", "-o", "out", "--jobs", "1"])
    assert done.exit_code == 1
    errors = [json.loads(line) for line in Path("out/errors.jsonl").read_text().splitlines()]
    assert [(error["position"], error["reason"]) for error in errors] == [
        (2, "has no `text`, and spans beyond 10,000,000 characters"),
        (3, "holds more than 1,000,000 values"),
    ]
    assert Path("out/in.jsonl").read_bytes().count(b"\n") == 2


@pytest.mark.parametrize(
    "value", ["[" * 5_000 + "]" * 5_000, "[" * 700 + "x" + "]" * 700, '"' + "\\" * 9_999, "[" * 600]
)
def test_front_matter_is_not_nested(folder: Path, value: str) -> None:
    Path("a.md").write_text(f"---\ntitle: {value}\nauthors: {value}\nkey: {value}\n---\n{STORY}")
    assert invoke(["batch", "a.md", "-o", "out", "--jobs", "1"]).exit_code == 0


def test_a_report_takes_lines_that_are_nested_deep(folder: Path) -> None:
    Path("r.jsonl").write_text('{"extra": {"x": ' + "[" * 5_000 + "]" * 5_000 + "}}\n")
    Path("none.jsonl").touch()
    for arguments in (["report", "r.jsonl"], ["report", "none.jsonl", "--log", "r.jsonl"]):
        done = invoke(arguments)
        assert (done.exit_code, done.stderr.startswith("articlekit: r.jsonl:1: is no ")) == (1, True)


def varint(number: int, size: int = 0) -> bytes:
    """Return a number as Thrift's compact protocol has it (zigzag), in at least so many bytes."""
    rest, found = 2 * number, bytearray()
    while rest > 127 or len(found) < size - 1:
        found.append(rest & 127 | 128)
        rest >>= 7
    return bytes([*found, rest])


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is limited on Linux alone")
def test_a_bomb_of_parquet_that_says_it_is_small_takes_no_memory(folder: Path) -> None:
    """The sizes in a file's footer can be made anything; its pages are then what they are."""
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    table = pyarrow.table({"text": [" " * 300 * MEGABYTE, STORY]})
    parquet.write_table(table, "bomb.parquet", compression="zstd", use_dictionary=False)
    true = parquet.ParquetFile("bomb.parquet").metadata.row_group(0).column(0).total_uncompressed_size
    content = Path("bomb.parquet").read_bytes()
    size = int.from_bytes(content[-8:-4], "little")  # of the footer
    start, footer = content[: -size - 8], content[-size - 8 :]
    said = varint(true)
    assert said in footer
    Path("bomb.parquet").write_bytes(start + footer.replace(said, varint(9, len(said))))
    code = f"import articlekit.readers.parquet as reader; reader.MEMORY = 250 << 20; {MAIN}"
    arguments = [sys.executable, "-c", code, "clean", "bomb.parquet", "a.txt", "--max-size", "1"]
    done = subprocess.run(arguments, capture_output=True, check=False)
    complaint = b"is no Parquet that can be read: what reads it has died of it (out of memory)"
    assert (done.returncode, done.stderr) == (1, b"articlekit: bomb.parquet: %b\n" % complaint)
    assert json.loads(done.stdout)["source"] == "a.txt"


def test_a_row_of_parquet_is_not_many_rows_at_once() -> None:
    """One text that a dictionary holds for all rows is packed once, and unpacked for each."""
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    file = io.BytesIO()
    parquet.write_table(pyarrow.table({"text": ["Rain " * 200_000] * 64}), file, compression="none")
    file.seek(0)
    before = pyarrow.total_allocated_bytes()
    found = reader("parquet")(io.BufferedReader(file), None, MEGABYTE)  # type: ignore[arg-type]
    assert isinstance(next(iter(found)), articlekit.Article)
    assert pyarrow.total_allocated_bytes() - before < 16 * MEGABYTE


def test_a_report_reads_no_more_of_a_line_than_may_be(folder: Path) -> None:
    record = invoke(["clean", "a.txt", "--to", "jsonl"]).stdout
    Path("r.jsonl").write_text(record + "x" * 2 * MEGABYTE + "\n" + record)
    done = invoke(["report", "r.jsonl", "--max-size", "1"])
    complaint = "articlekit: r.jsonl:2: is larger than 1 MB; --max-size takes more\n"
    assert (done.exit_code, done.stderr) == (1, complaint)
    Path("two.jsonl").write_text(2 * record)
    assert done.stdout.splitlines()[0] == invoke(["report", "two.jsonl"]).stdout.splitlines()[0]


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
