"""Many articles: in this process or in several, in order, each failure in its place."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from time import perf_counter
from typing import NamedTuple

from articlekit.model import Article, Failure, Record
from articlekit.pipeline import run
from articlekit.record import to_record

CHUNK = 8  # articles that a worker gets at once


class Done(NamedTuple):
    """What became of an article, and how many seconds the stages took."""

    result: Record | Failure
    seconds: float


def records(
    articles: Iterable[Article | Failure], stages: Sequence[str], *, with_text: bool = False, jobs: int = 1
) -> Iterator[Done]:
    """Yield what becomes of each article after the named stages, in order; failures pass through.

    `jobs` above 1 starts as many processes; the result is the same.
    """
    do = partial(record_of, stages=stages, with_text=with_text)
    if jobs == 1:
        yield from map(do, articles)
        return
    from articlekit.workers import Work, ordered

    given = iter(articles)
    chunks = iter(lambda: list(islice(given, CHUNK)), [])
    for done in ordered(chunks, Work(do, lost), jobs):
        yield from done


def lost(_article: Article | Failure, reason: str) -> Done:
    """Return what becomes of an article that took its process down."""
    return Done(Failure(reason), 0.0)


def record_of(article: Article | Failure, stages: Sequence[str], *, with_text: bool) -> Done:
    """Return the record of one article after the named stages.

    >>> record_of(Failure("is empty"), ("strip",), with_text=False).result.reason
    'is empty'
    """
    if isinstance(article, Failure):
        return Done(article, 0.0)
    start = perf_counter()
    record = to_record(run(article, stages), with_text=with_text)
    return Done(record, perf_counter() - start)
