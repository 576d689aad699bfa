"""The command line: reads, runs, writes."""

import os
import sys
from functools import partial
from typing import Any, NoReturn

import click

from articlekit import commands
from articlekit.failures import failures_said, lost_output, replace_closed_streams
from articlekit.options import STAGES, stage_names, with_options
from articlekit.version import __version__


def convert(stages: tuple[str, ...], with_text: bool, given: dict[str, Any]) -> None:
    """Read, run the stages and write, as the options say; end with status 1 if any input failed."""
    from articlekit.patterns import keeping

    with keeping(os.environ), failures_said() as say:
        from articlekit.job import ClashError, Options
        from articlekit.job import convert as run

        try:
            run(Options(**{**given, "files": given["files"] or ("-",)}, stages=stages, with_text=with_text), say)
        except ClashError as error:
            raise click.UsageError(str(error)) from error


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
@click.pass_context
def cli(context: click.Context) -> None:
    """Turn raw article text into a clean, structured article record.

    \b
    articlekit clean story.txt                      a record, as JSON
    articlekit clean story.txt --to md              Markdown with front matter
    articlekit clean *.txt -o records/              one record a file
    articlekit strip a.txt | articlekit quotes      stages chain
    """
    from articlekit.settings import SettingsError, defaults, load, working_folder

    try:
        context.obj = found = load(working_folder(), os.environ)
        if found.values:
            every = {name: cli.get_command(context, name) for name in cli.list_commands(context)}
            context.default_map = defaults(found, {name: command for name, command in every.items() if command})
    except SettingsError as error:
        raise click.UsageError(str(error)) from error


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
    replace_closed_streams()
    try:
        cli.main(standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        sys.exit(error.exit_code)
    except click.ClickException as error:
        from articlekit.display import printable

        message = printable(error.format_message(), "\n")
        click.UsageError(message, getattr(error, "ctx", None)).show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        sys.exit(130)
    except OSError as error:
        sys.exit(lost_output(error))
    sys.exit(0)
