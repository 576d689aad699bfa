"""A batch: shards read, cleaned by workers, written and journaled; begun anew or gone on with."""

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice, takewhile
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from articlekit import readers, writers
from articlekit.batch import journal
from articlekit.batch.journal import Head, Known, Mark, Output
from articlekit.batch.shards import Shard
from articlekit.files import MAX_SIZE, MEGABYTE, inside, legible, plain_name, position, write_whole, zstd
from articlekit.model import Article, Failure, Found
from articlekit.storage import opened_anywhere, path_of, stamp
from articlekit.stream import record_of
from articlekit.workers import Work, ordered

CHUNK = 32  # articles that a worker gets at once; a mark in the journal is made for each chunk
Row = TypeVar("Row")
SUFFIXES = {"none": ".jsonl", "gz": ".jsonl.gz", "zst": ".jsonl.zst"}


class Plan(NamedTuple):
    """What a batch does.

    `prepare` puts options into an article; `options` names them, so that a run that goes on has the same.
    """

    output: Path
    stages: tuple[str, ...]
    prepare: Callable[[Found], Article | Failure]
    options: str
    source: str = "auto"
    with_text: bool = False
    compress: str = "none"
    limit: int | None = None
    timeout: float | None = None
    memory: int | None = None
    max_size: int = MAX_SIZE

    @property
    def suffix(self) -> str:
        """The suffix of the files that it writes."""
        return SUFFIXES[self.compress]


class Item(NamedTuple):
    """An article, its page, or why there is none; its file, and its number there (from 1; 0 for the whole file).

    `read` is how many bytes of the file had been read by then; `unread` says that the rest of it could not be.
    """

    found: Found
    file: str
    number: int
    read: int = 0
    unread: bool = False


class Fault(Struct, frozen=True):
    """A line of the errors file."""

    id: str | None
    reason: str
    source: str
    position: int


class Told(Struct, frozen=True):
    """What became of an item: its own name, where it stood, what its stages took (seconds), and why it failed."""

    name: str | None
    file: str
    number: int
    read: int
    seconds: float
    reason: str | None = None
    unread: bool = False


class Outcome(NamedTuple):
    """A record as a line of JSON, or nothing; and what is to be told of it."""

    line: bytes
    told: Told

    @property
    def fault(self) -> bytes:
        """Its line of the errors file."""
        told = self.told
        if told.reason is None:
            return b""
        return msgspec.json.encode(Fault(told.name, told.reason, told.file, told.number)) + b"\n"


class Step(NamedTuple):
    """A piece of a shard done: the shard's number, how far it is, how many bytes of its input that is.

    `articles` and `failed` count what is new; `told` is what became of each.
    """

    shard: int
    mark: Mark
    read: int
    articles: int
    failed: int
    told: Sequence[Told]


Begun = tuple[Head, Mark]  # what a shard is begun with, and how far it is


def items(shard: Shard, source: str, most: int) -> Iterator[Item]:
    """Yield what a shard's files hold, in order; a file that cannot be read is one failure in its place.

    No article may have more than so many bytes.
    """
    for name in shard.files:
        number = 0
        try:
            with opened_anywhere(name) as file:
                suffix = path_of(plain_name(name)).suffix.lower()
                form = readers.format_of(file, suffix) if source == "auto" else source
                for number, found in enumerate(readers.reader(form)(file, legible(name), most), 1):
                    yield Item(found, legible(name), number, position(file))
        except OSError as error:
            yield Item(Failure(error.strerror or str(error)), legible(name), number and number + 1, unread=True)


def outcome(plan: Plan, item: Item) -> Outcome:
    """Return what becomes of an item."""
    record, seconds = record_of(plan.prepare(item.found), plan.stages, with_text=plan.with_text)
    if isinstance(record, Failure):
        return lost(item, record.reason)
    line = b"".join(writers.writer("jsonl")((record,), writers.Layout()))
    return Outcome(line, told(item, round(seconds, 6)))


def lost(item: Item, reason: str) -> Outcome:
    """Return the outcome of an item that has no record."""
    return Outcome(b"", told(item, 0.0, reason))


def told(item: Item, seconds: float, reason: str | None = None) -> Told:
    """Return what is to be told of an item."""
    name = None if isinstance(item.found, Failure) else item.found.source
    return Told(name, item.file, item.number, item.read, seconds, reason, item.unread)


def packed(lines: bytes, compress: str) -> bytes:
    """Return lines as bytes of the output: each chunk is a member of gzip or a frame of zstd by itself."""
    if compress == "none" or not lines:
        return lines
    if compress == "gz":
        packer = zlib.compressobj(wbits=31)
        return packer.compress(lines) + packer.flush()
    frame: bytes = zstd().ZstdCompressor().compress(lines)
    return frame


def begin(plan: Plan, shards: Sequence[Shard], known: Sequence[Known], resume: bool) -> list[Begun]:
    """Return what each shard is begun with, and how far it is: nowhere, unless a run with the same goes on.

    Where a limit is set, what a shard may have hangs on those before it: all of them have to be finished.
    """
    begun: list[Begun] = []
    goes_on = resume
    for shard, was in zip(shards, known, strict=True):
        head = head_of(plan, shard)
        mark = was.goes_on(head) if goes_on else Mark()
        goes_on = goes_on and (plan.limit is None or mark.finished)
        begun.append((head, mark))
    return begun


def outdated(shards: Sequence[Shard], known: Sequence[Known], begun: Sequence[Begun]) -> list[Shard]:
    """Return the shards of which something was left that is not gone on with."""
    rows = zip(shards, known, begun, strict=True)
    return [shard for shard, was, (_, mark) in rows if was.head is not None and mark == Mark()]


def head_of(plan: Plan, shard: Shard) -> Head:
    """Return what a shard is begun with."""
    return Head(tuple(map(stamp, shard.files)), plan.options)


def input_size(head: Head) -> int:
    """Return how many bytes the files of a shard have, as far as that can be said."""
    return sum(max(size, 0) for _, size, _ in head.files)


def input_read(head: Head, last: Told) -> int:
    """Return how many bytes of a shard's files had been read with an item."""
    before = takewhile(lambda file: file[0] != last.file, head.files)
    return sum(max(size, 0) for _, size, _ in before) + last.read


def chunks(plan: Plan, shards: Sequence[Shard], begun: Sequence[Begun], where: list[int]) -> Iterator[list[Item]]:
    """Yield the chunks that are to be done, noting the number of each one's shard in `where`.

    The empty chunk behind the last of a shard says that it is finished.
    """
    left = plan.limit
    for number, (shard, (_, mark)) in enumerate(zip(shards, begun, strict=True)):
        if left is not None:
            left -= mark.articles
        if mark.finished:
            continue
        skipped = islice(items(shard, plan.source, plan.max_size * MEGABYTE), mark.articles, None)
        rest = skipped if left is None else islice(skipped, max(left, 0))
        while chunk := list(islice(rest, CHUNK)):
            if left is not None:
                left -= len(chunk)
            where.append(number)
            yield chunk
        where.append(number)
        yield []


def run(
    plan: Plan, shards: Sequence[Shard], begun: Sequence[Begun], *, jobs: int, fresh: bool = False
) -> Iterator[Step]:
    """Do a batch, yielding each step when it is written. Raises OSError where it cannot be written.

    `fresh` starts workers that inherit nothing of this process.
    """
    if plan.compress == "zst":
        zstd()
    where: list[int] = []
    work = Work(partial(outcome, plan), lost, plan.timeout, plan.memory, fresh)
    output: Output | None = None
    current = -1
    try:
        for step, outcomes in enumerate(ordered(chunks(plan, shards, begun, where), work, jobs)):
            number = where[step]
            head, mark = begun[number]
            if number != current or output is None:
                output = Output(journal.paths(plan.output, shards[number].name, plan.suffix), head, mark)
                current = number
            yield written(output, number, outcomes, plan)
            if output.mark.finished:
                output.close()
    finally:
        if output:
            output.close()


def written(output: Output, number: int, outcomes: Sequence[Outcome], plan: Plan) -> Step:
    """Append a chunk to a shard's output, or finish it, and return that step."""
    if not outcomes:
        output.finish()
        return Step(number, output.mark, input_size(output.head), 0, 0, ())
    told = [found.told for found in outcomes]
    failed = sum(found.reason is not None for found in told)
    output.append(
        packed(b"".join(found.line for found in outcomes), plan.compress),
        b"".join(found.fault for found in outcomes),
        articles=len(told),
        failed=failed,
        unread=sum(found.unread for found in told),
    )
    return Step(number, output.mark, input_read(output.head, told[-1]), len(told), failed, told)


class Local(NamedTuple):
    """A batch for as many processes of this machine."""

    plan: Plan
    shards: Sequence[Shard]
    jobs: int

    def known(self) -> list[Known]:
        """Return what was left of each shard. Raises OSError."""
        return [journal.known(self._paths(shard)) for shard in self.shards]

    def forget(self, shards: Iterable[Shard]) -> None:
        """Forget how far some shards are. Raises OSError."""
        for shard in shards:
            self._paths(shard).journal.unlink(missing_ok=True)

    def steps(self, begun: Sequence[Begun]) -> Iterator[Step]:
        """Do the batch, yielding each step when it is written. Raises OSError."""
        return run(self.plan, self.shards, begun, jobs=self.jobs)

    def gather(self, target: str, marks: Sequence[Mark]) -> None:
        """Write the errors of all shards, which are so far, to one file. Raises OSError."""
        found = (self._paths(shard).errors for shard, mark in zip(self.shards, marks, strict=True) if mark.errors)
        write_whole(Path(target), (inside(self.plan.output, path).read_bytes() for path in found))

    def _paths(self, shard: Shard) -> journal.Paths:
        return journal.paths(self.plan.output, shard.name, self.plan.suffix)


def unfinished(known: Sequence[Known]) -> bool:
    """Tell whether shards are of a run that was interrupted."""
    return any(was.head is not None for was in known) and not all(was.mark.finished for was in known)
