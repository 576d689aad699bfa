"""`make` converts a folder: incrementally, with -j, and without leaving half a file."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of what `make` needs, with a virtual environment that is ready."""
    if not shutil.which("make"):
        pytest.skip("make is not installed")
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "seeds/second.txt").write_text(
        "A story\n\nIt rained on Monday, and the fields of the valley were green.\n"
    )
    (tmp_path / ".venv/bin").mkdir(parents=True)
    for name in ("python", "articlekit"):
        script = tmp_path / ".venv/bin" / name
        module = "" if name == "python" else "-m articlekit"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {module} "$@"\n')
        script.chmod(0o755)
    (tmp_path / ".venv/.ready").touch()
    return tmp_path


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run make, free of the make that may run this test."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(
        ["make", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_converts_what_has_changed(folder: Path) -> None:
    done = make(folder, "-j2")
    assert done.returncode == 0, done.stderr
    assert len(list((folder / "build").glob("*.json"))) == len(list((folder / "build").glob("*.md"))) >= 2
    assert "articlekit clean" not in make(folder).stdout
    os.utime(folder / "seeds/second.txt", (2_000_000_000, 2_000_000_000))
    again = make(folder, "-n").stdout
    assert again.count("articlekit clean") == 2
    assert "seeds/second.txt -o build/second.json" in again


def test_a_failure_leaves_no_half_file(folder: Path) -> None:
    (folder / "seeds/second.txt").write_bytes(b"\x00\x01")
    assert make(folder).returncode != 0
    assert not (folder / "build/second.json").exists()
