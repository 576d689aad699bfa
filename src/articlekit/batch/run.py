"""A batch: shards read, cleaned by workers, written and journaled; begun anew or gone on with."""

import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import Struct

from articlekit import readers, writers
from articlekit.batch import journal
from articlekit.batch.journal import Head, Mark, Output
from articlekit.batch.shards import Shard
from articlekit.files import opened, plain_name, position, write_whole, zstd
from articlekit.model import Article, Failure
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
    prepare: Callable[[Article | Failure], Article | Failure]
    options: str
    source: str = "auto"
    with_text: bool = False
    compress: str = "none"
    limit: int | None = None
    timeout: float | None = None
    memory: int | None = None

    @property
    def suffix(self) -> str:
        """The suffix of the files that it writes."""
        return SUFFIXES[self.compress]


class Item(NamedTuple):
    """An article, or why there is none; the file it is from, and its number there (from 1; 0 for the whole file).

    `read` is how many bytes of the file had been read by then.
    """

    found: Article | Failure
    file: str
    number: int
    read: int = 0


class Fault(Struct, frozen=True):
    """A line of the errors file."""

    id: str | None
    reason: str
    source: str
    position: int


class Outcome(NamedTuple):
    """A record as a line of JSON, or a fault; and the seconds that it took."""

    line: bytes
    fault: Fault | None
    seconds: float
    item: Item

    @property
    def name(self) -> str | None:
        """The article's own name, if it has one."""
        return None if isinstance(self.item.found, Failure) else self.item.found.source


class Step(NamedTuple):
    """A chunk done: its shard's number, how far the shard is, and the outcomes."""

    shard: int
    mark: Mark
    outcomes: Sequence[Outcome]


def items(shard: Shard, source: str) -> Iterator[Item]:
    """Yield what a shard's files hold, in order; a file that cannot be read is one failure in its place."""
    for name in shard.files:
        number = 0
        try:
            with opened(name) as file:
                suffix = Path(plain_name(name)).suffix.lower()
                form = readers.format_of(file, suffix) if source == "auto" else source
                for number, found in enumerate(readers.reader(form)(file, name), 1):
                    yield Item(found, name, number, position(file))
        except OSError as error:
            yield Item(Failure(error.strerror or str(error)), name, number and number + 1)


def outcome(plan: Plan, item: Item) -> Outcome:
    """Return what becomes of an item."""
    record, seconds = record_of(plan.prepare(item.found), plan.stages, with_text=plan.with_text)
    if isinstance(record, Failure):
        return lost(item, record.reason)
    line = b"".join(writers.writer("jsonl")((record,), writers.Layout()))
    return Outcome(line, None, seconds, without_text(item))


def lost(item: Item, reason: str) -> Outcome:
    """Return the outcome of an item that has no record."""
    source = None if isinstance(item.found, Failure) else item.found.source
    return Outcome(b"", Fault(source, reason, item.file, item.number), 0.0, without_text(item))


def without_text(item: Item) -> Item:
    """Return an item that costs little to send back: without its article's text."""
    if isinstance(item.found, Failure):
        return item
    return item._replace(found=Article("", source=item.found.source))


def packed(lines: bytes, compress: str) -> bytes:
    """Return lines as bytes of the output: each chunk is a member of gzip or a frame of zstd by itself."""
    if compress == "none" or not lines:
        return lines
    if compress == "gz":
        packer = zlib.compressobj(wbits=31)
        return packer.compress(lines) + packer.flush()
    frame: bytes = zstd().ZstdCompressor().compress(lines)
    return frame


def forget(plan: Plan, shards: Iterable[Shard]) -> None:
    """Forget how far shards are. Raises OSError."""
    for shard in shards:
        journal.paths(plan.output, shard.name, plan.suffix).journal.unlink(missing_ok=True)


def marks(plan: Plan, shards: Sequence[Shard], resume: bool) -> list[tuple[Head, Mark]]:
    """Return what each shard is begun with, and how far it is: nowhere, unless a run with the same goes on."""
    found = []
    for shard in shards:
        head = Head(tuple(map(stamp, shard.files)), plan.options)
        own = journal.paths(plan.output, shard.name, plan.suffix)
        was, mark = journal.read(own.journal) if resume else (None, Mark())
        kept = own.final if mark.finished else own.part
        whole = kept.is_file() and kept.stat().st_size >= mark.size
        found.append((head, mark if was == head and whole else Mark()))
    return found


def stamp(name: str) -> tuple[str, int, int]:
    """Return a file's name, size and time of change."""
    try:
        status = Path(name).stat()
    except OSError:
        return name, -1, -1
    return name, status.st_size, status.st_mtime_ns


def chunks(
    plan: Plan, shards: Sequence[Shard], begun: Sequence[tuple[Head, Mark]], where: list[int]
) -> Iterator[list[Item]]:
    """Yield the chunks that are to be done, noting the number of each one's shard in `where`.

    The empty chunk behind the last of a shard says that it is finished.
    """
    left = plan.limit
    for number, (shard, (_, mark)) in enumerate(zip(shards, begun, strict=True)):
        if left is not None:
            left -= mark.articles
        if mark.finished:
            continue
        skipped = islice(items(shard, plan.source), mark.articles, None)
        rest = skipped if left is None else islice(skipped, max(left, 0))
        while chunk := list(islice(rest, CHUNK)):
            if left is not None:
                left -= len(chunk)
            where.append(number)
            yield chunk
        where.append(number)
        yield []


def run(plan: Plan, shards: Sequence[Shard], *, jobs: int, resume: bool) -> Iterator[Step]:
    """Do a batch, yielding each step when it is written. Raises OSError where it cannot be written."""
    if plan.compress == "zst":
        zstd()
    begun = marks(plan, shards, resume)
    where: list[int] = []
    work = Work(partial(outcome, plan), lost, plan.timeout, plan.memory)
    output: Output | None = None
    current = -1
    try:
        for step, outcomes in enumerate(ordered(chunks(plan, shards, begun, where), work, jobs)):
            number = where[step]
            if number != current or output is None:
                head, mark = begun[number]
                output = Output(journal.paths(plan.output, shards[number].name, plan.suffix), head, mark)
                current = number
            if outcomes:
                write(output, outcomes, plan)
            else:
                output.finish()
            yield Step(number, output.mark, outcomes)
            if output.mark.finished:
                output.close()
    finally:
        if output:
            output.close()


def write(output: Output, outcomes: Sequence[Outcome], plan: Plan) -> None:
    """Append a chunk to a shard's output."""
    faults = [found.fault for found in outcomes if found.fault]
    output.append(
        packed(b"".join(found.line for found in outcomes), plan.compress),
        b"".join(msgspec.json.encode(fault) + b"\n" for fault in faults),
        len(outcomes),
        len(faults),
    )


def gather(plan: Plan, shards: Sequence[Shard], target: Path) -> None:
    """Write the errors of all shards to one file."""

    def parts() -> Iterator[bytes]:
        for shard in shards:
            path = journal.paths(plan.output, shard.name, plan.suffix).errors
            if path.exists():
                yield path.read_bytes()

    write_whole(target, parts())


def unfinished(plan: Plan, shards: Iterable[Shard]) -> bool:
    """Tell whether the output folder holds a run that was interrupted."""
    found = [journal.read(journal.paths(plan.output, shard.name, plan.suffix).journal) for shard in shards]
    return any(head is not None for head, _ in found) and not all(mark.finished for _, mark in found)
