"""The command line, as a user meets it: each promise is tried in a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest

SEED = sorted(Path("seeds").glob("*.txt"))[0]
STORY = """A headline for the story

By Ann Poe

The mayor said on Monday that the old bridge will open in May, and that nobody will pay.
"""
COMMAND = (sys.executable, "-m", "articlekit")


def run(*arguments: str | Path, given: bytes | str = b"", **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run articlekit."""
    data = given.encode() if isinstance(given, str) else given
    return subprocess.run([*COMMAND, *map(str, arguments)], input=data, capture_output=True, check=False, **options)


def one_line(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the one line of standard error."""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


# Input


def test_standard_input_and_dash_are_the_same() -> None:
    assert run("clean", given=STORY).stdout == run("clean", "-", given=STORY).stdout != b""


def test_a_record_has_every_key_in_order() -> None:
    record = json.loads(run("clean", given=STORY).stdout)
    assert list(record)[:8] == ["source", "language", "title", "byline", "dateline", "published", "modified", "body"]
    assert list(record)[8] == "captions"
    assert list(record)[-1] == "spans"
    assert record["source"] is None


def test_schema_describes_what_is_written() -> None:
    schema = json.loads(run("schema").stdout)
    for arguments in (("clean", SEED), ("strip", SEED), ("dates", SEED, "--date", "2025-10-05")):
        jsonschema.validate(json.loads(run(*arguments).stdout), schema)


def test_input_records_keep_order_and_extra_keys() -> None:
    rows = [
        {"id": f"n/{i}", "text": STORY, "date": "2025-10-05", "url": "https://example.org", "tag": i} for i in range(5)
    ]
    done = run("clean", given="".join(json.dumps(row) + "\n" for row in rows))
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["source"] for record in records] == [row["id"] for row in rows]
    assert [record["extra"] for record in records] == [{"tag": row["tag"]} for row in rows]
    assert records[0]["url"] == "https://example.org"


def test_jobs_change_nothing(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps({"id": i, "text": f"{i} {STORY}"}) + "\n" for i in range(30)))
    assert run("clean", source, "--jobs", "2").stdout == run("clean", source).stdout


def test_the_title_of_an_input_record_wins() -> None:
    text = f"Harbour News\n\n{STORY}"
    record = json.loads(
        run("clean", given=json.dumps({"text": text, "title": "A headline for the Story"}) + "\n").stdout
    )
    assert record["title"] == "A headline for the Story"
    assert record["spans"]["title"] == [[text.index("A headline"), text.index("A headline") + 24]]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("\ufeffIt rained in Łódź.".encode(), "It rained in Łódź."),
        ("It rained in Łódź.".encode("utf-16"), "It rained in Łódź."),
        ("It rained in Łódź.".encode("utf-16-be").join([b"\xfe\xff", b""]), "It rained in Łódź."),
        ("“It rained” – naïvely, €5.".encode("cp1252"), "“It rained” – naïvely, €5."),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    record = json.loads(run("quotes", given=data).stdout)
    assert record["text"] == text


def test_line_ends() -> None:
    record = json.loads(run("quotes", given="One.\r\nTwo.\rThree.\x0cFour.\x85Five.\u2028Six.\u2029Seven.").stdout)
    assert record["text"] == "One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven."


# Output


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.json", b'{\n  "source"'),
        ("a.jsonl", b'{"source":'),
        ("a.md", b"---\ntitle:"),
        ("a.txt", b"A headline"),
    ],
)
def test_formats_follow_the_suffix(name: str, begins: bytes, tmp_path: Path) -> None:
    assert run("clean", "-o", tmp_path / name, given=STORY).returncode == 0
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_gets_a_file_an_input(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(STORY)
    done = run("clean", tmp_path / "a.txt", tmp_path / "b.txt", "-o", f"{tmp_path}/out/", "--to", "md")
    assert (done.returncode, done.stdout) == (0, b"")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.md", "b.md"]


def test_two_inputs_never_share_an_output(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(STORY)
    done = run("clean", tmp_path / "x/a.txt", tmp_path / "y/a.txt", "-o", f"{tmp_path}/out/")
    assert done.returncode == 2
    assert b"would both be written" in done.stderr
    assert not (tmp_path / "out").exists()


def test_several_inputs_to_one_stream_are_json_lines() -> None:
    done = run("clean", SEED, SEED)
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == [str(SEED)] * 2


def test_a_failed_input_leaves_the_old_output(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")
    assert run("clean", tmp_path / "missing.txt", "-o", target).returncode == 1
    assert target.read_text() == "old"


def test_same_input_same_bytes() -> None:
    outputs = {
        run("clean", SEED, env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}).stdout
        for seed, zone in (("0", "UTC"), ("1", "Asia/Tokyo"), ("2", "America/New_York"))
    }
    assert len(outputs) == 1


# Stages


@pytest.mark.parametrize("order", ["strip,byline,dateline,quotes,dates", "dates,quotes,dateline,byline,strip"])
def test_stages_run_in_the_order_of_the_pipeline(order: str) -> None:
    full, chosen = (json.loads(run("clean", SEED, *more).stdout) for more in ((), ("--stages", order)))
    assert full == chosen


def test_one_stage_alone() -> None:
    record = json.loads(run("clean", SEED, "--stages", "dates", "--date", "2025-10-05").stdout)
    assert record["dates"]
    assert record["title"] is None
    assert record["quotes"] == record["removed"] == []


def test_stages_chain_in_a_shell() -> None:
    whole = json.loads(run("clean", SEED).stdout)
    record = run("strip", SEED).stdout
    for stage in ("byline", "dateline", "quotes", "dates"):
        record = run(stage, given=record).stdout
    assert {key: value for key, value in json.loads(record).items() if key != "text"} == whole
    quotes = json.loads(run("quotes", given=run("strip", SEED).stdout).stdout)
    assert quotes["quotes"] == whole["quotes"]


def test_a_record_without_its_text_is_taken() -> None:
    whole = run("clean", SEED).stdout
    again = json.loads(run("quotes", given=whole).stdout)
    assert again["quotes"] == json.loads(whole)["quotes"]
    assert again["body"] == json.loads(whole)["body"]


# Wrong input and wrong usage


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"GIF89a\x00\x01\x02\xff\x00", "is binary data"),
        ("Łódź ".encode() + b"\xff\xfe broken", "is not UTF-8"),
        (b"\xff\xfea", "is not UTF-16"),
    ],
)
def test_what_is_no_text(data: bytes, says: str, tmp_path: Path) -> None:
    source = tmp_path / "in.txt"
    source.write_bytes(data)
    good = tmp_path / "good.txt"
    good.write_text(STORY)
    done = run("clean", source, good)
    assert done.returncode == 1
    assert one_line(done).startswith(f"articlekit: {source}: {says}")
    assert json.loads(done.stdout)["source"] == str(good)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    done = run("clean", tmp_path, tmp_path / "none.txt", SEED)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 2
    assert json.loads(done.stdout)["source"] == str(SEED)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file(tmp_path: Path) -> None:
    source = tmp_path / "secret.txt"
    source.write_text(STORY)
    source.chmod(0)
    done = run("clean", source)
    assert (done.returncode, one_line(done)) == (1, f"articlekit: {source}: Permission denied")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{nonsense", "is not JSON"),
        ("[1]", "is no JSON object"),
        ('{"id": "a"}', "has no `text`"),
        ('{"text": 7}', "has a `text` that is no string"),
        ('{"text": " "}', "has an empty `text`"),
        ('{"text": "It rained.", "date": "tomorrow"}', "has a `date` that is no day"),
        ('{"text": "\\ud800"}', "is not JSON"),
        ('{"body": 1, "removed": [], "spans": {}}', "is no articlekit record"),
        ("[" * 100_000, "is"),
    ],
)
def test_a_wrong_line_is_named_and_the_others_done(line: str, says: str) -> None:
    good = json.dumps({"id": "good", "text": STORY})
    done = run("clean", "--from", "jsonl", given=f"{good}\n{line}\n\n{good}\n")
    assert done.returncode == 1
    assert one_line(done).startswith(f"articlekit: standard input:2: {says}")
    assert [json.loads(row)["source"] for row in done.stdout.splitlines()] == ["good", "good"]


def test_broken_json_names_its_line(tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    source.write_text('{\n "text": "It rained.",\n oops\n}')
    done = run("clean", source)
    assert done.returncode == 1
    assert one_line(done).startswith(f"articlekit: {source}:3: is not JSON")


def test_control_characters_are_shown_not_obeyed(tmp_path: Path) -> None:
    done = run("clean", tmp_path / "a\x1b[2J\nb.txt")
    assert "\\x1b[2J\\nb.txt" in one_line(done)


@pytest.mark.parametrize(
    "arguments",
    [
        ("clean", "--stages", "strip,polish"),
        ("clean", "--date", "yesterday"),
        ("clean", "--to", "xml"),
        ("clean", "--jobs", "0"),
        ("polish",),
    ],
)
def test_wrong_usage_is_status_2(arguments: tuple[str, ...]) -> None:
    done = run(*arguments, given=STORY)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text((json.dumps({"text": STORY}) + "\n") * 2000)
    with subprocess.Popen([*COMMAND, "clean", str(source)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=60) == 0
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "clean", str(SEED)], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.decode() == "articlekit: standard output: No space left on device\n"
    done = run("clean", SEED, "-o", "/dev/full")
    assert (done.returncode, one_line(done)) == (1, "articlekit: /dev/full: No space left on device")


def test_ctrl_c_is_status_130_and_leaves_no_half_file(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    command = [*COMMAND, "clean", "--from", "jsonl", "-o", str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write((json.dumps({"text": STORY}) + "\n").encode() * 50)
        process.stdin.flush()
        deadline = time.monotonic() + 30
        while not list(tmp_path.iterdir()) and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
    assert list(tmp_path.iterdir()) == []


# Habits


def test_version_and_help() -> None:
    assert run("--version").stdout.decode().startswith("articlekit 0.")
    for command in ("clean", "strip", "byline", "dateline", "quotes", "dates", "schema"):
        done = run(command, "--help")
        assert done.returncode == 0
        assert f"articlekit {command}" in done.stdout.decode()


def test_help_loads_no_engine() -> None:
    code = (
        "import sys, articlekit.cli; print(sorted({'regex', 'msgspec', 'dateutil', 'rich', 'json'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_number_of_any_length_is_no_traceback(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('{"text": "It rained.", "n": ' + "9" * 5_000 + "}")
    done = run("clean", tmp_path / name)
    assert done.returncode == 1
    assert one_line(done).startswith(f"articlekit: {tmp_path / name}:1: is not JSON: ")
