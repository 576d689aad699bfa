"""``articlekit rules``: what the program knows, and whether a user's own rules keep their promises."""

import click

from articlekit.options import FILE


@click.group("rules")
def command() -> None:
    """List and show rules, and test your own.

    A file of your own rules is given with `--rules`; it is TOML:

    \b
    publishers = ["Harbour Letter"]
    \b
    [[remove]]
    id = "harbour/offer"
    reason = "advertisement"                     # one of `articlekit reasons`
    pattern = '^(Only today|Members save):'      # or lines = ["a whole line", ...]
    yes = ["Only today: two mugs for one"]
    no = ["Only today did the council say so."]
    """


@command.command("list")
@click.option("--lang", metavar="CODE", help="Only those of this language.")
def list_rules(lang: str | None) -> None:
    """List the rules: id, reason, first example.

    \b
    articlekit rules list --lang de
    """
    from articlekit.catalogue import every, note

    for row in every([lang] if lang else None):
        click.echo(f"{row.id:<40} {note(row)}")


@command.command()
@click.argument("name", metavar="ID")
def show(name: str) -> None:
    """Show a rule: its pattern or lines, and its examples.

    \b
    articlekit rules show en/strip/comment-head
    """
    from articlekit.catalogue import every, shown

    row = next((row for row in every() if row.id == name), None)
    if not row:
        raise click.UsageError(f"no rule is called {name!r}; `articlekit rules list` names them")
    click.echo(shown(row))


@command.command()
@click.argument("file", type=FILE)
def test(file: str) -> None:
    """Run the examples of your own rules.

    \b
    articlekit rules test my.toml
    """
    from articlekit.catalogue import broken
    from articlekit.own import RulesError, load

    try:
        found = load(file)
    except RulesError as error:
        raise click.UsageError(str(error)) from error
    faults = list(broken(found.remove, found.rules))
    for fault in faults:
        click.echo(f"articlekit: {file}: {fault}", err=True)
    examples = sum(len(row.yes) + len(row.no) for row in found.remove)
    click.echo(f"{len(found.remove)} rules, {examples} examples, {len(faults)} wrong")
    if faults:
        raise SystemExit(1)


@command.command()
def coverage() -> None:
    """Count the rules and words of each language, stage by stage.

    \b
    articlekit rules coverage
    """
    from articlekit.catalogue import TABLES, count
    from articlekit.languages import language
    from articlekit.stages.language import known

    click.echo(f"{'':<4}{'stop words':>12}" + "".join(f"{name:>16}" for name in TABLES))
    for code in known():
        counts = [count(getattr(language(code), name)) for name in TABLES]
        cells = "".join(f"{f'{rules} + {words}' if rules or words else '-':>16}" for rules, words in counts)
        click.echo(f"{code:<4}{len(language(code).words.stop):>12}{cells}")
