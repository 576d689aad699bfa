"""What is done without loading the command line is what the command line does."""

import subprocess
import sys
from pathlib import Path

import pytest

from articlekit import direct

COMMAND = (sys.executable, "-m", "articlekit")
STORY = "Bridge {n} opens\n\nBy Ann Poe\n\nOSLO (AP) — The mayor said on Monday that bridge {n} will open in May.\n"
ALL = ("--max-size", "100")  # what is so without it, too


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ARTICLEKIT_CONFIG", "")
    for name in ("a", "b", "more/a"):
        path = tmp_path / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(STORY.format(n=name), encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    return tmp_path


def made(*arguments: str) -> tuple[int, bytes, bytes, dict[str, bytes]]:
    """Run a command and return its status, what it says, and what it has written to `out`, which goes."""
    done = subprocess.run([*COMMAND, *arguments], capture_output=True, check=False)
    files = sorted(path for path in Path().glob("out*/**/*") if path.is_file()) + sorted(Path().glob("out.*"))
    written = {str(path): path.read_bytes() for path in files}
    for path in files:
        path.unlink()
    return done.returncode, done.stdout, done.stderr, written


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.txt"],
        ["a.txt", "b.txt"],
        ["missing.txt", "a.txt", "empty.txt"],
        ["a.txt", "-o", "out.md"],
        ["a.txt", "b.txt", "-o", "out.jsonl"],
        ["a.txt", "b.txt", "-o", "out/"],
        ["a.txt", "-o", "missing/"],
        ["a.txt", "more/a.txt", "-o", "out/"],
        ["a.txt", "-o", "out.parquet"],
    ],
    ids=" ".join,
)
def test_it_does_what_the_command_line_does(folder: Path, arguments: list[str]) -> None:
    assert direct.asked(["clean", *arguments])
    assert not direct.asked(["clean", *ALL, *arguments])
    assert made("clean", *arguments) == made("clean", *ALL, *arguments)


@pytest.mark.parametrize(
    "arguments",
    [[], ["clean"], ["clean", "-"], ["clean", "a.txt", "-o"], ["clean", "a.txt", "-o", "-"], ["clean", "-o", "a.txt"],
     ["clean", "--help"], ["strip", "a.txt"], ["clean", "-o", "b", "a.txt"]],
)  # fmt: skip
def test_what_else_is_asked_for_is_left_to_the_command_line(arguments: list[str]) -> None:
    assert direct.asked(arguments) is None
    assert not direct.done(arguments)


@pytest.mark.parametrize("settings", ['[tool.articlekit]\nto = "text"\n', "[tool.articlekit]\nno-option = 1\n"])
def test_settings_hold(folder: Path, monkeypatch: pytest.MonkeyPatch, settings: str) -> None:
    monkeypatch.delenv("ARTICLEKIT_CONFIG")
    Path("pyproject.toml").write_text(settings)
    assert not direct.done(["clean", "a.txt"])
    assert made("clean", "a.txt") == made("clean", *ALL, "a.txt")


def test_the_command_line_is_not_loaded(folder: Path) -> None:
    code = "import sys; from articlekit.__main__ import main; main(); print({'click', 'pathlib'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code, "clean", "a.txt"], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("}\nset()\n")


def test_an_interruption_ends_as_it_does_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(direct, "cleaned", interrupted)
    with pytest.raises(SystemExit) as end:
        direct.done(["clean", "a.txt"])
    assert end.value.code == 130
