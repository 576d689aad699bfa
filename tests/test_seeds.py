"""The seed articles come out as their JSON says, whole; `make seeds` rewrites it, and the diff is read line by line."""

import json
from pathlib import Path

import msgspec
import pytest

import articlekit

SEEDS = sorted(Path(__file__).parent.parent.glob("seeds/*.txt"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_whole_record(path: Path) -> None:
    article = articlekit.clean(path.read_text(encoding="utf-8"), source=f"seeds/{path.name}")
    got = json.loads(msgspec.json.encode(articlekit.to_record(article)))
    assert got == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def test_the_first_seed() -> None:
    record = articlekit.to_record(articlekit.clean(SEEDS[0].read_text(encoding="utf-8")))
    assert record.title == "Missouri Governor Authorizes National Guard To Assist ICE Operations"
    assert record.byline == articlekit.Byline(
        authors=("Aldgra Fredly",), publisher="The Epoch Times", contributors=("Tom Ozimek",), poster="Tyler Durden"
    )
    assert record.published == "2025-10-05T22:10:00"
    assert record.dateline is None
    assert [(caption.credit, caption.text[:22]) for caption in record.captions] == [
        ("Jeff Roberson/AP Photo", "Missouri Gov. Mike Keh")
    ]
    assert len(record.body) == 16
    assert record.body[0].text.startswith("Missouri Gov. Mike Kehoe said")
    assert record.body[-1].text.endswith("urban crime.")
    assert [(quote.kind, quote.speaker) for quote in record.quotes] == [
        ("fragment", None),
        ("fragment", "Mike Kehoe"),
        ("direct", "Mike Kehoe"),
        ("direct", "Mike Kehoe"),
        ("direct", "Quinton Lucas"),
        ("direct", "Luz María Henríquez"),
        ("fragment", "JB Pritzker"),
    ]
    values = {date.text: date.value for date in record.dates}
    assert (
        values.items()
        >= {
            "Sept. 30": "2025-09-30",
            "Jan. 28, 2025": "2025-01-28",
            "Oct. 1": "2025-10-01",
            "Sept. 30, 2026": "2026-09-30",
            "July 25": "2025-07-25",
            "Sept. 29": "2025-09-29",
            "Last week": "2025-W39",
            "Sept. 28": "2025-09-28",
        }.items()
    )
    reasons = [gone.reason for gone in record.removed]
    assert reasons == ["repeated-title"] + 4 * ["adjacent-article"] + 3 * ["comment-form"] + 3 * ["newsletter-form"]
