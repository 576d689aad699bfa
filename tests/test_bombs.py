"""What is small and asks for much: bombs, lines, records and streams that would take all memory."""

import bz2
import gzip
import io
import json
import lzma
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
from articlekit.cli import cli
from articlekit.files import unpacked
from articlekit.readers import reader

STORY = "A bridge opens\n\nBy Ann Poe\n\nThe mayor said on Monday that the old bridge will open in May, 2025.\n"
MEGABYTE = 1_000_000
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": partial(gzip.compress, mtime=0),
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": lambda content: zstandard.ZstdCompressor().compress(content),
}
MAIN = "import articlekit.cli; articlekit.cli.main()"
invoke = partial(CliRunner().invoke, cli)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in with a story."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STORY)
    return tmp_path


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
    table = pyarrow.table({"text": [" " * 160 * MEGABYTE, STORY]})
    parquet.write_table(table, "bomb.parquet", compression="zstd", use_dictionary=False)
    true = parquet.ParquetFile("bomb.parquet").metadata.row_group(0).column(0).total_uncompressed_size
    content = Path("bomb.parquet").read_bytes()
    size = int.from_bytes(content[-8:-4], "little")  # of the footer
    start, footer = content[: -size - 8], content[-size - 8 :]
    said = varint(true)
    assert said in footer
    Path("bomb.parquet").write_bytes(start + footer.replace(said, varint(9, len(said))))
    code = f"import articlekit.readers.parquet as reader; reader.MEMORY = 200 << 20; {MAIN}"
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
