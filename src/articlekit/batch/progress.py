"""How far a batch is, and what came of it."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from articlekit.batch import journal
from articlekit.batch.run import Plan, Step
from articlekit.batch.shards import Shard

EVERY = 30.0  # seconds between lines in a log


class Closing(NamedTuple):
    """What came of a batch, the shards that were finished before included."""

    articles: int
    failed: int
    shards: int
    seconds: float
    rate: float

    def __str__(self) -> str:
        return (
            f"{self.articles:,} articles in {self.shards:,} shards, {self.failed:,} failed;"
            f" {self.seconds:.1f} s, {self.rate:.1f} articles/s"
        )


def total(shards: Iterable[Shard]) -> int:
    """Return how many bytes the files of shards have."""
    return sum(size(name) for shard in shards for name in shard.files)


def size(name: str) -> int:
    """Return how many bytes a file has, 0 where that cannot be said."""
    try:
        return Path(name).stat().st_size
    except OSError:
        return 0


class Tally:
    """Counts of one run as it goes; `read` are bytes of the input."""

    def __init__(self, total: int) -> None:
        self.total, self.read, self.articles, self.failed = total, 0, 0, 0
        self.start = self.said = monotonic()
        self._file, self._read = "", 0  # the file that is being read, and how far

    def add(self, step: Step) -> None:
        """Count a step."""
        self.articles += len(step.outcomes)
        self.failed += sum(found.fault is not None for found in step.outcomes)
        for item in (found.item for found in step.outcomes):
            if item.file != self._file:
                self.read += size(self._file) - self._read
                self._file, self._read = item.file, 0
            self.read += max(item.read - self._read, 0)
            self._read = max(item.read, self._read)

    def due(self) -> bool:
        """Tell whether it is time for a line in a log; if so, the next is due later."""
        if monotonic() - self.said < EVERY:
            return False
        self.said = monotonic()
        return True

    def rate(self) -> float:
        """Return articles a second."""
        return self.articles / max(monotonic() - self.start, 1e-9)

    def counts(self) -> str:
        """Return the counts."""
        return f"{self.articles:,} articles, {self.failed:,} failed, {self.rate():.1f}/s"

    def __str__(self) -> str:
        share = min(self.read / self.total, 1.0) if self.total else 1.0
        left = (monotonic() - self.start) * (1 - share) / share if share else 0.0
        return f"{share:.0%}, {self.counts()}, {left:.0f} s left"

    def closing(self, plan: Plan, shards: Sequence[Shard]) -> Closing:
        """Return what came of the batch."""
        found = [journal.read(journal.paths(plan.output, shard.name, plan.suffix).journal)[1] for shard in shards]
        return Closing(
            sum(mark.articles for mark in found),
            sum(mark.failed for mark in found),
            len(found),
            monotonic() - self.start,
            self.rate(),
        )
