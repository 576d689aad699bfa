"""Spaces that do not break are read like any other; what is quoted stays as it is printed."""

from itertools import cycle
from pathlib import Path

import pytest

from articlekit import clean
from articlekit.model import Record
from articlekit.record import to_record

HERE = Path(__file__).parent
STORIES = (*sorted((HERE.parent / "seeds").glob("*.txt")), *sorted((HERE / "cases/press").glob("*.txt")))
HARD = "\u00a0\u202f\u2007"


def hardened(text: str) -> str:
    """Return a text in which two of three spaces do not break."""
    kinds = cycle((*HARD, " ", HARD[0], " "))
    return "".join(next(kinds) if character == " " else character for character in text)


def told(record: Record) -> list[object]:
    """Return what a record says, but for the characters between its words."""
    return [
        record.title,
        record.byline,
        record.dateline,
        record.published,
        [(block.kind, block.text, block.span) for block in record.body],
        [(quote.span, quote.speaker, quote.kind) for quote in record.quotes],
        [(date.span, date.type, date.value) for date in record.dates],
        [(line.reason, line.span) for line in record.removed],
    ]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_hard_spaces_change_nothing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    hard = hardened(text)
    record = to_record(clean(hard))
    assert told(record) == told(to_record(clean(text)))
    for item in (*record.quotes, *record.dates):
        assert item.text == hard[item.span.start : item.span.end]
