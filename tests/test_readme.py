"""Every command and example of the README is run, and gives what the README shows."""

import doctest
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONSOLE = regex.compile(r"```console\n(?P<lines>.*?)```", regex.DOTALL)
PYTHON = regex.compile(r"```python\n(?P<code>.*?)```", regex.DOTALL)
# The two commands of the first screen run this very test: see test_makefile.py.
MAKE = ("make", "make test", "make bench")


def commands(block: str) -> list[tuple[str, str]]:
    """Return each command of a block (its line begins with ``$ ``), with the output under it."""
    found: list[tuple[str, str]] = []
    for part in regex.split(r"^\$ ", block, flags=regex.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        while command.endswith("\\"):
            more, _, output = output.partition("\n")
            command = f"{command}\n{more}"
        command = command.split("  #")[0].strip()
        if command.endswith("<<'END'"):
            document, _, output = output.partition("END\n")
            command = f"{command}\n{document}END\n"
        found.append((command, output))
    return found


BLOCKS = [block["lines"] for block in CONSOLE.finditer(README)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the seeds, where the commands of a block run, one after the other."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds", ignore=shutil.ignore_patterns("*.json"))
    return tmp_path


def matches(shown: str, got: str) -> bool:
    """Tell whether an output is as shown; a line of "…" stands for any lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "…" else regex.escape(line) + "\n" for line in shown.splitlines()
    )
    return bool(regex.fullmatch(pattern, got))


def test_the_readme_shows_commands() -> None:
    assert len(BLOCKS) >= 10


@pytest.mark.parametrize("block", BLOCKS, ids=[block.split("\n")[0] for block in BLOCKS])
def test_block(block: str, folder: Path) -> None:
    for command, output in commands(block):
        if command in MAKE:
            target = command.removeprefix("make").strip() or "all"
            assert regex.search(rf"^{target}:", (ROOT / "Makefile").read_text(), regex.M)
        elif "jq" in command and not shutil.which("jq"):
            pytest.skip("jq is not installed")
        else:
            assert_shown(command, output, folder)


def assert_shown(command: str, output: str, folder: Path) -> None:
    """Run a command as the README shows it, and compare what it prints."""
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "COLUMNS": "100"}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not output.strip() or matches(output, done.stdout), done.stdout


@pytest.mark.parametrize("code", [block["code"] for block in PYTHON.finditer(README)])
def test_python(code: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in regex.findall(r"^>>> (?:import|from) (pandas|duckdb|spacy|dask|pyspark)\b", code, regex.M):
        pytest.importorskip(name)
        if name == "pyspark" and not shutil.which("java"):
            pytest.skip("Spark needs Java")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    monkeypatch.chdir(folder)
    example = doctest.DocTestParser().get_doctest(code, {}, "README", None, 0)
    assert example.examples
    assert doctest.DocTestRunner().run(example).failed == 0
