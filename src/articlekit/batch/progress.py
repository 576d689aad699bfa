"""How far a batch is, and what came of it."""

from collections.abc import Sequence
from time import monotonic
from typing import NamedTuple

from articlekit.batch.run import Begun, Step, input_size

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


class Tally:
    """Counts of one run as it goes. `total` and `read` are bytes of the input, finished shards left out."""

    def __init__(self, begun: Sequence[Begun]) -> None:
        self.marks = [mark for _, mark in begun]
        self.total = sum(input_size(head) for head, mark in begun if not mark.finished)
        self.read = self.articles = self.failed = 0
        self.start = self.said = monotonic()
        self._read = [0] * len(begun)  # of each shard

    def add(self, step: Step) -> None:
        """Count a step."""
        self.articles += step.articles
        self.failed += step.failed
        self.marks[step.shard] = step.mark
        self.read += step.read - self._read[step.shard]
        self._read[step.shard] = step.read

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

    def closing(self) -> Closing:
        """Return what came of the batch."""
        return Closing(
            sum(mark.articles for mark in self.marks),
            sum(mark.failed for mark in self.marks),
            len(self.marks),
            monotonic() - self.start,
            self.rate(),
        )
