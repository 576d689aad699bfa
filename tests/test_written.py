"""The pages written for training are labelled line by line, each kind of line in each."""

from pathlib import Path

import pytest
import regex

PAGES = sorted((Path(__file__).parent.parent / "tools/written").glob("*.txt"))
LINE = regex.compile(r"[T+?-] \S")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_each_line_has_a_label(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not LINE.match(line)] == []
    labels = [line[0] for line in lines]
    assert labels.count("T") <= 1
    assert labels.count("+") > 2
    assert "-" in labels
