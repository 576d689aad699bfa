"""``articlekit config``: which defaults hold here, and where they are from."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import click


@click.command("config")
@click.pass_context
def command(context: click.Context) -> None:
    """Show the defaults that hold in this folder.

    They stand in [tool.articlekit] of the nearest pyproject.toml, else in ~/.config/articlekit/config.toml;
    $ARTICLEKIT_CONFIG names another file, or none if it is empty. What the command line says wins.

    \b
    lang = "en"                # any option, without its dashes
    keep = ["read-more"]
    [explain]                  # for one command
    plain = true
    """
    from articlekit.settings import Settings

    found: Settings = context.obj
    click.echo(f"# {found.path or 'no file of settings'}")
    shown = dict(sorted(found.values.items(), key=lambda row: isinstance(row[1], dict)))
    click.echo("\n".join(lines(shown)), nl=bool(shown))


def lines(values: Mapping[str, Any]) -> Iterator[str]:
    """Yield values and tables as TOML.

    >>> list(lines({"lang": "en", "explain": {"plain": True}}))
    ['lang = "en"', '[explain]', 'plain = true']
    """
    for name, value in values.items():
        if isinstance(value, dict):
            yield f"[{name}]"
            yield from lines(value)
        else:
            yield f"{name} = {json.dumps(value, ensure_ascii=False, default=str)}"
