"""Manual pages from the help of each command: `python tools/man.py FOLDER`."""

import sys
from pathlib import Path

import click
from click_man.core import write_man_pages

from articlekit.cli import cli
from articlekit.version import __version__


def main(folder: Path) -> None:
    """Write a page for the program and one for each of its commands."""
    folder.mkdir(parents=True, exist_ok=True)
    context = click.Context(cli, info_name="articlekit")
    for name in cli.list_commands(context):  # those that are imported when asked for, too
        command = cli.get_command(context, name)
        if command:
            cli.add_command(command, name)
    cli.commands = dict(sorted(cli.commands.items()))
    write_man_pages("articlekit", cli, version=__version__, target_dir=str(folder))
    for page in folder.glob("*.1"):
        page.write_text(page.read_text(encoding="utf-8").replace("\b", ".PP\n.nf"), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
