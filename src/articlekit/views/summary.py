"""What a record says in sum: dates on a line, speakers, what went and why."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from articlekit.model import Record

# How many characters of an ISO 8601 day name the day, month, year and decade
GRAINS = (10, 7, 4, 3)
MOST_BINS = 24


class Bin(NamedTuple):
    """A day, month, year or decade ("199x"), and the numbers of the dates that begin in it."""

    label: str
    dates: tuple[int, ...]


def timeline(record: Record, most: int = MOST_BINS) -> tuple[Bin, ...]:
    """Return the dates of a record by day, or by month, year or decade where there are too many bins.

    Dates without a first day are left out; of more decades than `most` the earliest are.
    """
    starts = [(date.start, i) for i, date in enumerate(record.dates) if date.start]
    for grain in GRAINS:
        bins: dict[str, list[int]] = {}
        for start, i in starts:
            bins.setdefault(start[:grain].ljust(4, "x"), []).append(i)
        if len(bins) <= most:
            break
    return tuple(Bin(label, tuple(bins[label])) for label in sorted(bins)[-most:])


def reasons(record: Record) -> list[tuple[str, int]]:
    """Return why lines went and how many, the most frequent first."""
    return ranked(gone.reason for gone in record.removed)


def ranked(names: Iterable[str], most: int | None = None) -> list[tuple[str, int]]:
    """Return names with their counts, the most frequent first, the same counts in the order of names.

    >>> ranked(["b", "a", "c", "c"])
    [('c', 2), ('a', 1), ('b', 1)]
    """
    return sorted(Counter(names).items(), key=lambda row: (-row[1], row[0]))[:most]


def byline(record: Record) -> str:
    """Return who wrote it, for whom and with whose help, in one line.

    >>> from articlekit import Article, Byline, to_record
    >>> byline(to_record(Article("", byline=Byline(("Ann Poe",), "The Post", ("Bo Ray",)))))
    'Ann Poe, The Post; with Bo Ray'
    """
    said = record.byline
    parts = [
        ", ".join((*said.authors, *([said.publisher] if said.publisher else ()))),
        f"with {', '.join(said.contributors)}" if said.contributors else "",
        f"posted by {said.poster}" if said.poster else "",
    ]
    return "; ".join(part for part in parts if part)
