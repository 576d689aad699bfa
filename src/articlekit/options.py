"""What commands that read articles share: their options."""

from collections.abc import Callable
from functools import reduce
from typing import Any

import click

from articlekit import readers, writers

Command = Callable[..., Any]
STAGES = ("strip", "byline", "dateline", "quotes", "dates")


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Check an option that is a day."""
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat() if value else None
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no day; write it as YYYY-MM-DD") from error


def tag(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Check an option that is a BCP 47 language tag."""
    if value is not None and not all(part.isascii() and part.isalnum() for part in value.split("-")):
        raise click.BadParameter(f"{value!r} is no language tag; write it as en or pt-BR")
    return value


def stage_names(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """Check an option that lists stages; without it, all."""
    if value is None:
        return STAGES
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    unknown = next((name for name in names if name not in STAGES), None)
    if unknown or not names:
        raise click.BadParameter(f"{unknown or value!r} is no stage; there are {', '.join(STAGES)}")
    return names


def own(_context: click.Context, _option: click.Parameter, value: str | None) -> Any:
    """Read the option that names a file of rules; without it, there are none."""
    from articlekit.model import Own

    if value is None:
        return Own()
    from articlekit.own import RulesError, load

    try:
        return load(value).rules
    except RulesError as error:
        raise click.BadParameter(str(error)) from error


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
RULES_HELP = "Your own rules, in TOML (`articlekit rules --help` shows some)."
LOG_HELP = "Write what each article cost, or why it failed, to this file, a JSON line each."
OUTPUT_HELP = "Write to this file, or one file an input into this folder (DIR/)."
MEGABYTES = click.IntRange(1)
MAX_SIZE_HELP = "Read no article, packed or not, of more than so many megabytes."
FILE = click.Path(allow_dash=True, readable=False)  # what cannot be read is said where it is read
INPUT: tuple[Command, ...] = (
    click.argument("files", nargs=-1, metavar="[FILES]...", type=FILE),
    click.option("--from", "source", type=FORMATS, default="auto", show_default=True, help=FROM_HELP),
    click.option("--date", metavar="YYYY-MM-DD", callback=day, help="The day that relative dates count from."),
    click.option("--lang", metavar="CODE", callback=tag, help="The language (BCP 47) [default: told from the text]."),
    click.option("--rules", "own", metavar="FILE", type=FILE, callback=own, help=RULES_HELP),
    click.option("--max-size", type=MEGABYTES, default=100, show_default=True, metavar="MB", help=MAX_SIZE_HELP),
)
OUTPUT: tuple[Command, ...] = (
    click.option("-o", "--output", metavar="PATH", type=FILE, help=OUTPUT_HELP),
    click.option("--to", type=click.Choice(writers.names()), help=TO_HELP),
    click.option("--front-matter", type=FLAVOUR, default="yaml", show_default=True, help=FRONT_MATTER_HELP),
    click.option("--table", type=click.Choice(writers.TABLES), default="quotes", show_default=True, help=TABLE_HELP),
    click.option("--log", metavar="FILE", type=FILE, help=LOG_HELP),
    click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes at work."),
)
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


def with_options(*stages: str, given: tuple[Command, ...] = INPUT + OUTPUT) -> Command:
    """Return what gives a command options, and those of its stages."""
    options = [*given, *(option for stage in stages for option in OWN_OPTIONS.get(stage, ()))]
    return lambda command: reduce(lambda done, option: option(done), reversed(options), command)
