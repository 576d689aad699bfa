"""Many articles: in this process or in several, in order, each failure in its place."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from articlekit.model import Article, Failure, Record
from articlekit.pipeline import run
from articlekit.record import to_record

CHUNK = 8  # articles that a worker gets at once


def records(
    articles: Iterable[Article | Failure], stages: Sequence[str], *, with_text: bool = False, jobs: int = 1
) -> Iterator[Record | Failure]:
    """Yield the record of each article after the named stages, in order; failures pass through.

    `jobs` above 1 starts as many processes; the result is the same.
    """
    work = partial(record_of, stages=stages, with_text=with_text)
    if jobs == 1:
        yield from map(work, articles)
        return
    from multiprocessing import Pool

    with Pool(jobs) as pool:
        yield from pool.imap(work, articles, chunksize=CHUNK)


def record_of(article: Article | Failure, stages: Sequence[str], *, with_text: bool) -> Record | Failure:
    """Return the record of one article after the named stages.

    >>> record_of(Failure("is empty"), ("strip",), with_text=False).reason
    'is empty'
    """
    if isinstance(article, Failure):
        return article
    return to_record(run(article, stages), with_text=with_text)
