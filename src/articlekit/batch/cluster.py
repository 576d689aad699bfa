"""A batch on a Ray cluster: each shard is a task of Ray Data, done by the same function as on one machine.

Input and output may be URLs of object storage. A task writes its shard in a folder of its node and puts the finished
files in their place, the journal last: what is interrupted, and what Ray tries again, leaves no half of a shard.

Where a limit is set, the articles of shards are counted first, from the first shard on until there are enough.
"""

import logging
import os
import socket
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from itertools import chain, islice, repeat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import msgspec

from articlekit.batch import journal
from articlekit.batch.journal import Known, Mark
from articlekit.batch.run import Begun, Plan, Step, Told, head_of, input_size, items, run
from articlekit.batch.shards import Shard
from articlekit.files import MEGABYTE, MissingPackageError, inside, write_whole
from articlekit.storage import filesystem, remote

REQUESTS = 16  # to object storage, at a time
PIECE = 1 << 20  # bytes
SECONDS = 10.0  # that a cluster has to answer


class Cluster(NamedTuple):
    """A batch for a cluster of Ray; without an address, for one that is started on this machine.

    `output` is an absolute path, or a URL; `jobs` is how many tasks may run at once (None: as many as it has room for).
    `tell` asks for what became of each article.
    """

    plan: Plan
    shards: Sequence[Shard]
    output: str
    jobs: int | None = None
    address: str | None = None
    tell: bool = False

    def known(self) -> list[Known]:
        """Return what was left of each shard. Raises OSError."""
        system, root = filesystem(self.output)
        with ThreadPoolExecutor(REQUESTS) as pool:
            return list(pool.map(partial(known_of, system), (self._places(root, shard) for shard in self.shards)))

    def forget(self, shards: Iterable[Shard]) -> None:
        """Forget how far some shards are. Raises OSError."""
        system, root = filesystem(self.output)
        for shard in shards:
            with suppress(FileNotFoundError):
                system.rm_file(str(self._places(root, shard).journal))

    def steps(self, begun: Sequence[Begun]) -> Iterator[Step]:
        """Do the batch, yielding each shard when it is in its place, in whatever order. Raises OSError."""
        left = [number for number, (_, mark) in enumerate(begun) if not mark.finished]
        if not left:
            return
        with started(self.address, self.jobs) as ray:
            try:
                for row in self._rows(ray, left, self._shares(ray, left, begun)):
                    yield self._step(row, begun)
            except ray.exceptions.RayError as error:
                raise OSError(reason_of(error)) from error

    def _shares(self, ray: Any, left: Sequence[int], begun: Sequence[Begun]) -> Iterator[int | None]:
        """Yield how many articles each shard that is left may have; None: all that it has."""
        if self.plan.limit is None:
            return repeat(None, len(left))
        rest = self.plan.limit - sum(mark.articles for _, mark in begun if mark.finished)
        at_once = self.jobs or int(ray.cluster_resources()["CPU"])
        ask = partial(ray.remote(article_count).remote, plan=self.plan, most=rest, folder=os.getcwd())
        counts = in_order(ray, ask, [self.shards[number] for number in left], at_once)
        return islice(chain(dealt(rest, counts), repeat(0)), len(left))

    def _rows(self, ray: Any, left: Sequence[int], shares: Iterable[int | None]) -> Iterator[dict[str, Any]]:
        """Clean each shard that is left, and yield what `clean_shard` returns, in whatever order."""
        rows = [
            {"number": number, "name": self.shards[number].name, "files": [*self.shards[number].files], "share": share}
            for number, share in zip(left, shares, strict=True)
        ]
        clean = partial(clean_shard, plan=self.plan, output=self.output, folder=os.getcwd(), tell=self.tell)
        tasks = ray.data.from_items(rows, override_num_blocks=len(rows))
        yield from tasks.map(clean, concurrency=self.jobs).iter_rows()  # Ray tries a task again whose node is lost

    def _step(self, row: Mapping[str, Any], begun: Sequence[Begun]) -> Step:
        """Return a shard that a node has done. Raises OSError where it is not in its place."""
        system, root = filesystem(self.output)
        number = int(row["number"])
        if not system.exists(str(self._places(root, self.shards[number]).journal)):
            raise OSError(f"{self.output} is not the same folder on every node")
        mark = msgspec.json.decode(row["mark"], type=Mark)
        told = msgspec.json.decode(row["told"], type=list[Told])
        return Step(number, mark, input_size(begun[number][0]), mark.articles, mark.failed, told)

    def gather(self, target: str, marks: Sequence[Mark]) -> None:
        """Write the errors of all shards, which are so far, to one file. Raises OSError."""
        system, root = filesystem(self.output)
        failed = (shard for shard, mark in zip(self.shards, marks, strict=True) if mark.errors)
        found = (system.cat_file(str(self._places(root, shard).errors)) for shard in failed)
        if not remote(target):
            write_whole(Path(target), found)
            return
        onto, path = filesystem(target)
        onto.makedirs(path.rpartition("/")[0], exist_ok=True)
        with onto.open(path, "wb") as file:
            file.writelines(found)

    def _places(self, root: str, shard: Shard) -> journal.Paths:
        return journal.paths(Path(root), shard.name, self.plan.suffix)


def known_of(system: Any, places: journal.Paths) -> Known:
    """Return what was left of a shard in a file system: on a cluster, only finished ones leave something to go on with.

    Raises OSError.
    """
    try:
        head, mark = journal.parsed(system.cat_file(str(places.journal)))
        whole = mark.finished and system.size(str(places.final)) >= mark.size
    except FileNotFoundError:
        return Known(None, Mark(), False)
    return Known(head, mark, whole)


def dealt(most: int, counts: Iterator[int]) -> Iterator[int]:
    """Yield how many of each count there are among the first so many in all; no count is asked for that gets none.

    >>> list(dealt(5, iter((3, 4, 9))))
    [3, 2]
    """
    while most > 0 and (count := next(counts, None)) is not None:
        yield min(count, most)
        most -= count


def in_order(ray: Any, ask: Callable[[Shard], Any], shards: Sequence[Shard], at_once: int) -> Iterator[int]:
    """Yield what the task that `ask` starts for a shard returns, in order; so many run at once, and end with this."""
    waiting: deque[Any] = deque()
    try:
        for shard in shards:
            waiting.append(ask(shard))
            if len(waiting) == at_once:
                yield ray.get(waiting.popleft())
        while waiting:
            yield ray.get(waiting.popleft())
    finally:
        for task in waiting:
            ray.cancel(task)


def article_count(shard: Shard, *, plan: Plan, most: int, folder: str) -> int:
    """Return how many articles a shard has, failures included, as far as `most`: those are all that is read."""
    if not all(map(remote, shard.files)):
        os.chdir(folder)
    return sum(1 for _ in islice(items(shard, plan.source, plan.max_size * MEGABYTE), most))


def clean_shard(row: Mapping[str, Any], *, plan: Plan, output: str, folder: str, tell: bool) -> dict[str, Any]:
    """Clean a shard on a node, put what comes of it in its place, and return how far it is. Raises OSError.

    `row` is a shard with its number and its share of the limit, `folder` what the names of its files are relative to.
    What became of each article is returned where `tell` says so.
    """
    shard = Shard(row["name"], tuple(map(str, row["files"])))
    if not all(map(remote, shard.files)):
        os.chdir(folder)
    told: list[Told] = []
    mark = Mark()
    with TemporaryDirectory(prefix="articlekit-") as place:
        own = plan._replace(output=Path(place), limit=row["share"])
        for step in run(own, (shard,), [(head_of(plan, shard), mark)], jobs=1, fresh=True):
            mark = step.mark
            told += step.told if tell else ()
        put(shard, own, output)
    return {"number": row["number"], "mark": msgspec.json.encode(mark), "told": msgspec.json.encode(told)}


def put(shard: Shard, made: Plan, output: str) -> None:
    """Put the files that were made of a shard in the output, the journal last. Raises OSError."""
    system, root = filesystem(output)
    sources = journal.paths(made.output, shard.name, made.suffix)
    targets = journal.paths(Path(root), shard.name, made.suffix)
    for name in ("final", "errors", "journal"):
        source, target = getattr(sources, name), getattr(targets, name)
        system.makedirs(str(target.parent), exist_ok=True)
        if remote(output):
            system.put_file(str(source), str(target))  # object storage shows an object when it is whole
        else:
            # A name of its own: Ray may try a shard again while the node it gave up is still at it
            write_whole(inside(Path(root), target), pieces(source))


def pieces(path: Path) -> Iterator[bytes]:
    """Yield a file's bytes, some at a time. Raises OSError."""
    with path.open("rb") as file:
        yield from iter(partial(file.read, PIECE), b"")


@contextmanager
def started(address: str | None, jobs: int | None) -> Iterator[Any]:
    """Give Ray, connected to a cluster; without an address, to one of this machine that ends with this.

    Raises OSError.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    # Its nodes keep their processors from each other; what this process gets must not hide them.
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise MissingPackageError("ray", "ray") from error
    if address:
        reach(address)
    options: dict[str, Any] = {"address": address} if address else {"num_cpus": jobs, "include_dashboard": False}
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    try:
        ray.init(**options, log_to_driver=False, logging_level=logging.ERROR)
    except (ConnectionError, ValueError, RuntimeError) as error:
        where = f"no cluster at {address}" if address else "Ray does not start"
        raise OSError(f"{where}: {reason_of(error)}") from error
    ray.data.DataContext.get_current().enable_progress_bars = False
    try:
        yield ray
    finally:
        ray.shutdown()


def reach(address: str) -> None:
    """Raise OSError where nobody answers at an address (host:port): Ray itself would try for minutes."""
    host, _, port = address.rpartition(":")
    if not host or not port.isdigit():
        return
    try:
        socket.create_connection((host, int(port)), SECONDS).close()
    except OSError as error:
        raise OSError(f"no cluster at {address}: {error.strerror or error}") from error


def reason_of(error: Exception) -> str:
    """Return what an error says, in a line: of an error that a task had, the task's own."""
    cause = getattr(error, "cause", None) or error.__cause__ or error
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return next((line.strip() for line in reversed(str(cause).splitlines()) if line.strip()), type(cause).__name__)
