"""The command line: reads, runs, writes."""

import os
import sys
from collections.abc import Callable
from functools import partial, reduce
from typing import Any, NoReturn

import click

from articlekit import commands, readers, writers
from articlekit.version import __version__

Command = Callable[..., Any]
STAGES = ("strip", "byline", "dateline", "quotes", "dates")


def convert(stages: tuple[str, ...], with_text: bool, given: dict[str, Any]) -> None:
    """Read, run the stages and write, as the options say; end with status 1 if any input failed."""
    from articlekit.job import ClashError, Options
    from articlekit.job import convert as run

    failures = []

    def say(where: str, reason: str) -> None:
        failures.append(where)
        click.echo(f"articlekit: {printable(where)}: {printable(reason)}", err=True)

    try:
        run(Options(**{**given, "files": given["files"] or ("-",)}, stages=stages, with_text=with_text), say)
        sys.stdout.flush()
    except ClashError as error:
        raise click.UsageError(str(error)) from error
    except BrokenPipeError:
        # The reader has what it wanted (`| head`): nothing is left to say, and nowhere to say it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        say("standard output", error.strerror or str(error))
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if failures:
        raise SystemExit(1)


def printable(text: str) -> str:
    """Return text from outside in one line, its control characters shown and not obeyed.

    >>> printable("a\\x1b[2Jb")
    'a\\\\x1b[2Jb'
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Check an option that is a day."""
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat() if value else None
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no day; write it as YYYY-MM-DD") from error


def stage_names(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Check an option that lists stages; without it, all."""
    if value is None:
        return STAGES
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    unknown = next((name for name in names if name not in STAGES), None)
    if unknown or not names:
        raise click.BadParameter(f"{unknown or value!r} is no stage; there are {', '.join(STAGES)}")
    return names


def reasons(table: str) -> Command:
    """Return what checks an option that lists reasons of a table of `articlekit.reasons`."""

    def check(_context: click.Context, _option: click.Parameter, values: tuple[str, ...]) -> frozenset[str]:
        from articlekit import reasons

        known = getattr(reasons, table)
        names = frozenset(name.strip() for value in values for name in value.split(",") if name.strip())
        if unknown := min(names - known.keys(), default=None):
            raise click.BadParameter(f"{unknown!r} is none of {', '.join(known)}")
        return names

    return check


FORMATS = click.Choice(["auto", *readers.names()])
FLAVOUR = click.Choice(writers.FRONT_MATTER)
FROM_HELP = "Format of the input; auto tells it by suffix and first bytes."
TO_HELP = "Format of the output [default: by the suffix of -o, else json; jsonl for many]."
FRONT_MATTER_HELP = "What stands above Markdown."
TABLE_HELP = "The table that CSV holds."
OUTPUT_HELP = "Write to this file, or one file an input into this folder (DIR/)."
OPTIONS: tuple[Command, ...] = (
    click.argument("files", nargs=-1, metavar="[FILES]..."),
    click.option("-o", "--output", metavar="PATH", help=OUTPUT_HELP),
    click.option("--from", "source", type=FORMATS, default="auto", show_default=True, help=FROM_HELP),
    click.option("--to", type=click.Choice(writers.names()), help=TO_HELP),
    click.option("--front-matter", type=FLAVOUR, default="yaml", show_default=True, help=FRONT_MATTER_HELP),
    click.option("--table", type=click.Choice(writers.TABLES), default="quotes", show_default=True, help=TABLE_HELP),
    click.option("--date", metavar="YYYY-MM-DD", callback=day, help="The day that relative dates count from."),
    click.option("--lang", metavar="CODE", help="The language (BCP 47) [default: told from the text]."),
    click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes at work."),
)  # fmt: skip


KEEP_HELP = "Leave in what would go for this reason (`articlekit reasons` lists them); may be repeated."
DROP_HELP = "Take out what would stay: caption, heading, list-item or quote; may be repeated."
INDIRECT_HELP = "Find what is reported without quotation marks, too (kind: indirect)."
# Options of one stage, which `clean` has as well.
OWN_OPTIONS: dict[str, tuple[Command, ...]] = {
    "strip": (
        click.option("--keep", metavar="REASON", multiple=True, callback=reasons("REASONS"), help=KEEP_HELP),
        click.option("--drop", metavar="KIND", multiple=True, callback=reasons("DROPPABLE"), help=DROP_HELP),
    ),
    "quotes": (click.option("--indirect", is_flag=True, help=INDIRECT_HELP),),
}


def with_options(*stages: str) -> Command:
    """Return what gives a command the options that all commands with input share, and those of its stages."""
    options = [*OPTIONS, *(option for stage in stages for option in OWN_OPTIONS.get(stage, ()))]
    return lambda command: reduce(lambda done, option: option(done), reversed(options), command)


class Commands(click.Group):
    """The commands that run stages, and those of `articlekit.commands`, imported when they are asked for."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(context), *commands.names()})

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Return the command of a name, or None."""
        found = super().get_command(context, name)
        return found or (commands.command(name) if name in commands.names() else None)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="articlekit", message="%(prog)s %(version)s")
def cli() -> None:
    """Turn raw article text into a clean, structured article record.

    \b
    articlekit clean story.txt                      a record, as JSON
    articlekit clean story.txt --to md              Markdown with front matter
    articlekit clean *.txt -o records/              one record a file
    articlekit strip a.txt | articlekit quotes      stages chain
    """


@cli.command()
@with_options(*STAGES)
@click.option(
    "--stages", callback=stage_names, metavar="A,B", help=f"Run only these of {', '.join(STAGES)}; they keep the text."
)
@click.option("--with-text", is_flag=True, help="Put the text that spans point into in the record.")
def clean(stages: tuple[str, ...], with_text: bool, indirect: bool, **given: Any) -> None:
    """Run every stage over raw text or records.

    \b
    articlekit clean story.txt | jq -r '.quotes[] | [.speaker, .text] | @tsv'
    articlekit clean story.txt -o story.md
    zcat news.jsonl.gz | articlekit clean --from jsonl --jobs 4 > records.jsonl
    """
    with_text = with_text or set(stages) != set(STAGES)
    convert((*stages, "indirect") if indirect else stages, with_text, given)


# The stage commands: what each does, and an example.
COMMANDS = {
    "strip": (
        "Tell the article from the furniture around it; find its title.",
        "articlekit strip page.txt | jq -r '.removed[] | [.reason, .text] | @tsv'",
    ),
    "byline": (
        "Find who wrote it, for whom, and when it was published.",
        "articlekit byline story.txt | jq .byline.authors",
    ),
    "dateline": (
        "Find where and when the story was filed.",
        "articlekit dateline story.txt | jq .dateline",
    ),
    "quotes": (
        "Find every quotation and who said it.",
        "articlekit strip page.txt | articlekit quotes | jq '.quotes[].speaker'",
    ),
    "dates": (
        "Find every time expression and its TIMEX3 value.",
        "articlekit dates story.txt --date 2025-10-05 | jq -r '.dates[].value'",
    ),
}
CHAINS = "Takes raw text or a record, and writes a record with its text, so that stages chain."


def run_stage(stage: str, indirect: bool = False, **given: Any) -> None:
    """Run one stage."""
    convert((stage, "indirect") if indirect else (stage,), True, given)


for name, (summary, example) in COMMANDS.items():
    command = with_options(name)(partial(run_stage, name))
    text = f"{summary}\n\n{CHAINS}\n\n\b\n{example}\n"
    cli.add_command(click.command(name, help=text, short_help=summary)(command))


def main() -> NoReturn:
    """Run the command line and end with its exit status."""
    try:
        cli.main(standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        sys.exit(130)
    sys.exit(0)
