"""``articlekit reasons``: why lines are removed."""

import click


@click.command("reasons")
def command() -> None:
    """List the reasons for which lines are removed.

    \b
    articlekit reasons
    articlekit clean page.txt --keep read-more --drop caption
    """
    from articlekit.reasons import DROPPABLE, REASONS

    for name, meaning in REASONS.items():
        click.echo(f"{name:<20} {meaning}")
    for name, meaning in DROPPABLE.items():
        click.echo(f"{name:<20} with --drop: {meaning}")
