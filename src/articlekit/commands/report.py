"""``articlekit report``: what many records say together."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from articlekit.failures import Say, failures_said
from articlekit.options import FILE, MAX_SIZE_HELP, MEGABYTES

if TYPE_CHECKING:
    from articlekit.views.report import Corpus

HTML_HELP = "Write a page with plots instead (- for standard output)."
LOG_HELP = "The log of the run (`--log`): adds the slowest and the failed inputs."


@click.command("report")
@click.argument("files", nargs=-1, metavar="[RECORDS.jsonl]...", type=FILE)
@click.option("--html", metavar="FILE", type=FILE, help=HTML_HELP)
@click.option("--log", metavar="FILE", type=FILE, help=LOG_HELP)
@click.option("--top", type=click.IntRange(1), default=10, show_default=True, help="How many names of each kind.")
@click.option("--max-size", type=MEGABYTES, default=100, show_default=True, metavar="MB", help=MAX_SIZE_HELP)
def command(files: tuple[str, ...], html: str | None, log: str | None, top: int, max_size: int) -> None:
    """Count what records hold: articles by time, authors, publishers, speakers, removed lines.

    \b
    articlekit clean *.txt --to jsonl --log run.log > records.jsonl
    articlekit report records.jsonl --log run.log
    articlekit report records.jsonl --html report.html
    """
    from rich.console import Console

    from articlekit.views.report import Corpus, lines
    from articlekit.views.terminal import painted

    corpus = Corpus(top)
    with failures_said() as say:
        for name in files or ("-",):
            count_records(name, corpus, say, max_size)
        if log is not None:
            count_log(log, corpus, say, max_size)
        if html is None:
            console = Console(highlight=False)
            for line in painted(lines(corpus), console):
                click.echo(line, nl=False)
        else:
            write_page(html, corpus, ", ".join(files) or "standard input", say)


def lines_of(name: str, say: Say, most: int) -> Iterator[tuple[int, bytes]]:
    """Yield the lines of a file that are not blank, with their numbers; what fails or is longer (MB) is said."""
    from articlekit.files import MEGABYTE, STDIN, opened
    from articlekit.readers.jsonl import lines
    from articlekit.readers.text import too_large

    try:
        with opened(name) as file:
            for number, line in enumerate(lines(file, most * MEGABYTE), 1):
                if len(line) > most * MEGABYTE:
                    say(f"{name}:{number}", too_large(most * MEGABYTE).reason)
                elif line.strip():
                    yield number, line
    except OSError as error:
        say("standard input" if name == STDIN else name, error.strerror or str(error))


def count_records(name: str, corpus: "Corpus", say: Say, most: int) -> None:
    """Count the records of a file; what is none is said, and counted as failed."""
    import msgspec

    from articlekit.model import Record
    from articlekit.views.report import Fault

    decoder = msgspec.json.Decoder(Record)
    for number, line in lines_of(name, say, most):
        try:
            corpus.add(decoder.decode(line))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            where, reason = f"{name}:{number}", f"is no record: {error}"
            corpus.faults.append(Fault(where, reason))
            say(where, reason)


def count_log(name: str, corpus: "Corpus", say: Say, most: int) -> None:
    """Add what a log says."""
    import msgspec

    from articlekit.job import Entry
    from articlekit.views.report import Cost, Fault

    decoder = msgspec.json.Decoder(Entry)
    for number, line in lines_of(name, say, most):
        try:
            entry = decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            say(f"{name}:{number}", f"is no line of a log: {error}")
            continue
        where = f"{entry.source or 'standard input'}:{entry.number}"
        if entry.reason is None:
            corpus.cost(Cost(entry.seconds, where))
        else:
            corpus.faults.append(Fault(where, entry.reason))


def write_page(name: str, corpus: "Corpus", title: str, say: Say) -> None:
    """Write the page to a file, or to standard output for ``-``."""
    from pathlib import Path

    from articlekit.files import STDIN, write_out, write_whole
    from articlekit.views.report import page

    if name == STDIN:
        write_out(sys.stdout.buffer, page(corpus, title))
        return
    try:
        write_whole(Path(name), page(corpus, title))
    except OSError as error:
        say(name, error.strerror or str(error))
