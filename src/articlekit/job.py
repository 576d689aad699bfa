"""One call of a command that reads, runs stages and writes: inputs to outputs, failures said and stepped over."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from articlekit import readers, writers
from articlekit.failures import Say
from articlekit.files import MAX_SIZE, MEGABYTE, STDIN, legible, named, opened, plain_name, write_out, write_whole
from articlekit.model import Article, Failure, Found, Own, Page, Record
from articlekit.stream import records

if TYPE_CHECKING:
    from pathlib import Path

Row = TypeVar("Row")


class Entry(Struct, frozen=True):
    """A line of the log: an article by its source and its number in its file (from 1; 0 for the whole file).

    `seconds` is what its stages took; `reason` why it failed.
    """

    source: str | None
    number: int
    seconds: float
    reason: str | None = None


Log = Callable[[Entry], None]


def unlogged(_entry: Entry) -> None:
    """Keep no log."""


LINES = (".jsonl", ".ndjson", ".parquet", ".warc", ".wet")


class Options(Struct, frozen=True):
    """What the user asked for; `source` and `to` are names of formats, `source` may be "auto"."""

    files: tuple[str, ...]
    stages: tuple[str, ...]
    with_text: bool
    source: str = "auto"
    date: str | None = None
    lang: str | None = None
    output: str | None = None
    to: str | None = None
    jobs: int = 1
    keep: frozenset[str] = frozenset()
    drop: frozenset[str] = frozenset()
    front_matter: str = writers.FRONT_MATTER[0]
    table: str = writers.TABLES[0]
    log: str | None = None
    own: Own = Own()
    max_size: int = MAX_SIZE

    @property
    def keeps_text(self) -> bool:
        """Whether records hold the text that their spans point into."""
        form = self.to or writers.format_of(self.output or "")
        return self.with_text or form in writers.WITH_TEXT

    @property
    def layout(self) -> writers.Layout:
        """What was asked for of the format of the output."""
        return writers.Layout(self.front_matter, self.table)


class ClashError(Exception):
    """Two inputs would be written to one file."""


def convert(options: Options, say: Say) -> None:
    """Read every input, write every output. What fails is said; the rest is done.

    Raises ClashError, and BrokenPipeError where the reader of standard output has gone.
    """
    if options.log is None:
        write_all(options, say, unlogged)
        return
    try:
        with open(options.log, "wb", buffering=0) as file:
            write_all(options, say, partial(note, file, options.log))
    except OSError as error:
        if error.filename != options.log:
            raise
        say(options.log, error.strerror or str(error))


def note(file: BinaryIO, name: str, entry: Entry) -> None:
    """Write a line of a log. Raises OSError, which names the log."""
    with named(name):
        write_out(file, (msgspec.json.encode(entry) + b"\n",))


def write_all(options: Options, say: Say, log: Log) -> None:
    """Write the records of every input to where the options say."""
    if options.output in (None, STDIN):
        found = all_records(options, say, log)
        form = options.to or stream_format(options)
        try:
            write_out(sys.stdout.buffer, writers.writer(form)(found, options.layout))
        except writers.RefusedError as error:
            say("standard output", str(error))
        return
    from pathlib import Path

    if options.output.endswith("/") or Path(options.output).is_dir():
        for name, target in progress(targets(options), options):
            write(target, (name,), options, say, log)
    else:
        write(Path(options.output), options.files, options, say, log)


def all_records(options: Options, say: Say, log: Log = unlogged) -> Iterator[Record]:
    """Yield the records of every input; what fails is said and left out."""
    for name in progress(options.files, options):
        yield from records_of(name, options, say, log)


def records_of(name: str, options: Options, say: Say, log: Log) -> Iterator[Record]:
    """Yield the records of one input; what fails is said and left out."""
    shown, source = ("standard input", None) if name == STDIN else (legible(name), legible(name))
    try:
        with opened(name) as file:
            form = readers.format_of(file, suffix(name)) if options.source == "auto" else options.source
            articles = readers.reader(form)(file, source, options.max_size * MEGABYTE)
            told = (with_options(article, options) for article in articles)
            done = records(told, options.stages, with_text=options.keeps_text, jobs=options.jobs)
            for number, (found, seconds) in enumerate(done, 1):
                if isinstance(found, Record):
                    log(Entry(found.source, number, round(seconds, 6)))
                    yield found
                else:
                    log(Entry(legible(name), number, 0.0, found.reason))
                    say(f"{shown}:{found.line}" if found.line else shown, found.reason)
    except BrokenPipeError:
        raise
    except OSError as error:
        log(Entry(legible(name), 0, 0.0, error.strerror or str(error)))
        say(shown, error.strerror or str(error))


def with_options(found: Found, options: Options) -> Article | Failure:
    """Return the article that was found, with what the options say of it."""
    article = article_of(found) if isinstance(found, Page) else found
    if isinstance(article, Failure):
        return article
    return replace(
        article,
        date=options.date or article.date,
        language=options.lang or article.language,
        keep=options.keep,
        drop=options.drop,
        own=options.own,
    )


def article_of(page: Page) -> Article | Failure:
    """Return the article of a page, or why there is none."""
    from articlekit.readers.html import article_of as read

    return read(page)


def write(target: "Path", names: tuple[str, ...], options: Options, say: Say, log: Log) -> None:
    """Write the records of some inputs to one file; where there are none, the file is left as it is."""
    found = (record for name in names for record in records_of(name, options, say, log))
    first = next(found, None)
    if first is None:
        return
    form = options.to or writers.format_of(target.name) or lines_or("json", names)
    try:
        beside = target.with_suffix(".txt")
        if form in writers.WITH_TEXT and beside.resolve() not in {type(target)(name).resolve() for name in names}:
            write_whole(beside, (writers.text_of(first).encode(),))
        write_whole(target, writers.writer(form)(chain((first,), found), options.layout))
    except OSError as error:
        say(str(target), error.strerror or str(error))
    except writers.RefusedError as error:
        say(str(target), str(error))


def targets(options: Options) -> "list[tuple[str, Path]]":
    """Return each input with its output file in the folder. Raises ClashError."""
    from pathlib import Path

    folder = Path(options.output or "")
    rows: dict[Path, str] = {}
    for name in options.files:
        stem = "stdin" if name == STDIN else Path(plain_name(name)).stem
        path = folder / f"{stem}{writers.suffix_of(options.to or lines_or('json', (name,)))}"
        if path in rows:
            raise ClashError(f"{rows[path]} and {name} would both be written to {path}")
        if path.exists() and Path(name).exists() and path.samefile(name):
            raise ClashError(f"{name} would be written over: -o names another folder")
        rows[path] = name
    return [(name, path) for path, name in rows.items()]


def stream_format(options: Options) -> str:
    """Return the format of standard output: JSON Lines where there may be many records, else JSON."""
    if options.source == "auto" and options.files == (STDIN,):
        with suppress(OSError), opened(STDIN) as file:  # what cannot be read is said where it is read
            return "jsonl" if readers.format_of(file, "") == "jsonl" else "json"
    return "jsonl" if options.source == "jsonl" else lines_or("json", options.files)


def lines_or(form: str, names: Sequence[str]) -> str:
    """Return "jsonl" for several inputs or one of JSON Lines, else the given format.

    >>> lines_or("json", ["a.txt"]), lines_or("json", ["a.txt", "b.txt"])
    ('json', 'jsonl')
    """
    return "jsonl" if len(names) > 1 or suffix(names[0]) in LINES else form


def suffix(name: str) -> str:
    """Return a file name's suffix in lower case, that of a compressed file without its compression's."""
    return os.path.splitext(plain_name(name))[1].lower()


def progress(rows: Sequence[Row], options: Options) -> Iterable[Row]:
    """Return the rows, with a progress bar on a terminal where there are many and nothing else is shown there."""
    if len(rows) < 2 or not sys.stderr.isatty() or (options.output is None and sys.stdout.isatty()):
        return rows
    from rich.console import Console
    from rich.progress import track

    return track(rows, description="articlekit", console=Console(stderr=True), transient=True)
