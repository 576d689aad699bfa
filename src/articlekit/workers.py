"""Worker processes that one article cannot take down: in order, with back-pressure, each loss named."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any, Generic, NamedTuple, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 4  # chunks for each worker that may be under way or wait for one before them
TICK = 0.25  # seconds between looks at the clock
MEGABYTE = 1 << 20
NOWHERE = -1.0  # the place of a worker that has begun no item of its chunk


class Work(NamedTuple, Generic[Item, Result]):
    """What workers do: `do` is a pure function of an item, `lost` its result where the worker was lost, and why.

    `timeout` is in seconds an item, `memory` in megabytes a worker (address space; None: no limit). `fresh` workers
    inherit nothing of this process: for one with threads that do not survive a fork.
    """

    do: Callable[[Item], Result]
    lost: Callable[[Item, str], Result]
    timeout: float | None = None
    memory: int | None = None
    fresh: bool = False

    @property
    def method(self) -> str:
        """How its processes are started."""
        return "fork" if sys.platform == "linux" and not self.fresh else "spawn"


class Worker(Generic[Item, Result]):
    """A process, the pipe to it, and the chunk that it has."""

    def __init__(self, work: Work[Item, Result], others: Sequence["Worker[Item, Result]"]) -> None:
        context: Any = multiprocessing.get_context(work.method)
        self.connection, theirs = context.Pipe()
        # Which item of the chunk it is at, and since when (CLOCK_MONOTONIC, one clock for all processes)
        self.place = context.Array("d", (NOWHERE, 0.0), lock=False)
        # A forked child holds the parent's ends of all pipes; were they left open, no worker would see its parent die.
        inherited = [self.connection, *(other.connection for other in others)] if work.method == "fork" else []
        self.process = context.Process(target=serve, args=(theirs, self.place, work, inherited), daemon=True)
        self.process.start()
        theirs.close()
        self.number = -1
        self.chunk: Sequence[Item] = ()

    @property
    def busy(self) -> bool:
        """Whether it has a chunk."""
        return self.number >= 0

    def give(self, number: int, chunk: Sequence[Item]) -> None:
        """Send it a chunk."""
        self.place[:] = (NOWHERE, monotonic())
        self.number, self.chunk = number, chunk
        with suppress(BrokenPipeError):  # it died: `died` says so at the next look
            self.connection.send(chunk)

    def late(self, timeout: float | None) -> bool:
        """Tell whether it is at one item for too long."""
        return self.busy and timeout is not None and monotonic() - self.place[1] > timeout

    def end(self) -> None:
        """Kill it."""
        self.process.kill()
        self.process.join()
        self.connection.close()


def serve(connection: Connection, place: Any, work: Work[Item, Result], inherited: Iterable[Connection]) -> None:
    """Be a worker: take chunks and give their results until the parent is gone."""
    for other in inherited:
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_memory(work.memory)
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            chunk = connection.recv()
            results = []
            for i, item in enumerate(chunk):
                place[:] = (float(i), monotonic())
                results.append(done(work, item))
            connection.send(results)


def done(work: Work[Item, Result], item: Item) -> Result:
    """Return the result of an item, whatever its work raises."""
    if isinstance(item, Lost):
        return work.lost(item.item, item.reason)
    try:
        return work.do(item)
    except MemoryError:
        return work.lost(item, f"needs more memory than {work.memory} MB" if work.memory else "needs too much memory")
    except Exception as error:  # an error of this program's must cost one article, not a corpus
        return work.lost(item, f"internal error: {type(error).__name__}: {error}")


def limit_memory(megabytes: int | None) -> None:
    """Limit the address space of this process."""
    if megabytes is None:
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (megabytes * MEGABYTE, megabytes * MEGABYTE))


def ordered(chunks: Iterable[Sequence[Item]], work: Work[Item, Result], jobs: int) -> Iterator[Sequence[Result]]:
    """Yield the results of each chunk, in order, from as many processes.

    The next chunks are taken only when there is room for them. A worker that dies, or is late, is replaced: the item
    that it was at is lost, its chunk is done again without it.
    """
    numbered = enumerate(chunks)
    pool: list[Worker[Item, Result]] = []
    ready: dict[int, Sequence[Result]] = {}
    given = emitted = 0
    try:
        more = True
        while more or emitted < given:
            while more and given - emitted < AHEAD * jobs and (worker := idle(pool, work, jobs)):
                number, chunk = next(numbered, (-1, ()))
                more = number >= 0
                if more:
                    worker.give(number, chunk)
                    given += 1
            ready.update(received(pool, work))
            while emitted in ready:
                yield ready.pop(emitted)
                emitted += 1
    finally:
        for worker in pool:
            worker.end()


def idle(pool: list[Worker[Item, Result]], work: Work[Item, Result], jobs: int) -> Worker[Item, Result] | None:
    """Return a worker without a chunk, a new one if there may be more; None where all are at work."""
    found = next((worker for worker in pool if not worker.busy), None)
    if found or len(pool) >= jobs:
        return found
    pool.append(Worker(work, pool))
    return pool[-1]


def received(pool: list[Worker[Item, Result]], work: Work[Item, Result]) -> Iterator[tuple[int, Sequence[Result]]]:
    """Wait for results, or for a moment; yield those that are there. Workers that are lost are replaced."""
    busy = [worker for worker in pool if worker.busy]
    speaking = set(wait([worker.connection for worker in busy], TICK)) if busy else set()
    for worker in busy:
        if worker.connection in speaking:
            try:
                results = worker.connection.recv()
            except (EOFError, ConnectionResetError):
                worker.process.join()
                replace(pool, worker, work, f"the worker died of it ({reason_of(worker.process.exitcode)})")
                continue
            number, worker.number = worker.number, -1
            yield number, results
        elif worker.late(work.timeout):
            replace(pool, worker, work, f"took more than {work.timeout:g} s")


def reason_of(code: int | None) -> str:
    """Return what a process's exit code says.

    >>> reason_of(-9), reason_of(3)
    ('SIGKILL', 'exit status 3')
    """
    return signal.Signals(-code).name if code is not None and code < 0 else f"exit status {code}"


class Lost(NamedTuple):
    """An item that took a worker down, in its place in the chunk."""

    item: Any
    reason: str


def replace(
    pool: list[Worker[Item, Result]], worker: Worker[Item, Result], work: Work[Item, Result], reason: str
) -> None:
    """Replace a lost worker by one that does its chunk without the item that it was at."""
    chunk: list[Any] = [*worker.chunk]
    at = int(worker.place[0])
    if at < 0 or isinstance(chunk[at], Lost):  # it died of none: every death costs an item, so that there is an end
        at = next((i for i, item in enumerate(chunk) if not isinstance(item, Lost)), 0)
    chunk[at] = Lost(chunk[at], reason)
    number = worker.number
    worker.end()
    pool.remove(worker)
    fresh = Worker(work, pool)
    pool.append(fresh)
    fresh.give(number, chunk)


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
