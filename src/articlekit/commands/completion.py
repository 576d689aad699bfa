"""``articlekit completion``: what makes a shell complete commands, options and files."""

import click

VARIABLE = "_ARTICLEKIT_COMPLETE"  # Click asks for it when Tab is pressed
SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print what completes commands, options and files in a shell.

    \b
    articlekit completion bash > ~/.local/share/bash-completion/completions/articlekit
    articlekit completion zsh > "${fpath[1]}/_articlekit"
    articlekit completion fish > ~/.config/fish/completions/articlekit.fish
    """
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"there is no completion for {shell}")
    completion = found(context.find_root().command, {}, "articlekit", VARIABLE)
    click.echo(completion.source_template % completion.source_vars())
