"""``articlekit explain``: what became of each line, in colour or as a page."""

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from articlekit.failures import Say, failures_said
from articlekit.options import FILE, INPUT, STAGES, with_options

if TYPE_CHECKING:
    from articlekit.model import Record

HTML_HELP = "Write one self-contained page instead (- for standard output)."
NTH_HELP = "Show only this article of the input, counted from 1."


@click.command("explain")
@with_options(*STAGES, given=INPUT)
@click.option("--plain", is_flag=True, help="No colour, no pager, no line broken.")
@click.option("--html", metavar="FILE", type=FILE, help=HTML_HELP)
@click.option("--nth", type=click.IntRange(1), help=NTH_HELP)
def command(plain: bool, html: str | None, nth: int | None, indirect: bool, **given: Any) -> None:
    """Show what was kept, what went and why, who speaks, and what dates mean.

    \b
    articlekit explain story.txt
    articlekit explain story.txt --html story.html
    articlekit explain --from jsonl news.jsonl --nth 3 --plain
    """
    from itertools import islice

    from articlekit.patterns import keeping

    stages = (*STAGES, "indirect") if indirect else STAGES
    with keeping(os.environ), failures_said() as say:
        from articlekit.job import Options, all_records

        options = Options(**{**given, "files": given["files"] or ("-",)}, stages=stages, with_text=True)
        records = islice(all_records(options, say), (nth or 1) - 1, nth)
        if html is None:
            show(records, plain)
        elif first := next(records, None):
            if next(records, None):
                raise click.UsageError("a page shows one article and the input has more; choose with --nth")
            write_page(html, first, say)
        elif nth:
            say("--nth", f"the input has no article {nth}")


def show(records: "Iterator[Record]", plain: bool) -> None:
    """Show records on the terminal, paged; or plainly."""
    from rich.console import Console

    from articlekit.views.terminal import lines, painted

    console = Console(highlight=False, emoji=False, markup=False, force_terminal=False if plain else None)
    width = console.width if console.is_terminal else None
    shown = (line for record in records for line in painted(lines(record, console, width), console))
    if console.is_terminal:
        click.echo_via_pager(shown, color=None if console.no_color else True)
        return
    for line in shown:
        click.echo(line, nl=False)


def write_page(name: str, record: "Record", say: Say) -> None:
    """Write the page of a record to a file, or to standard output for ``-``."""
    from pathlib import Path

    from articlekit.files import STDIN, write_out, write_whole
    from articlekit.views.page import page

    if name == STDIN:
        write_out(sys.stdout.buffer, page(record))
        return
    try:
        write_whole(Path(name), page(record))
    except OSError as error:
        say(name, error.strerror or str(error))
