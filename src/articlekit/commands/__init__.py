"""Commands beside those that run stages, one file a command, each with a Click ``command`` and heavy imports inside it.

A command's name is its module's; the command line finds it here.
"""

from importlib import import_module
from pkgutil import iter_modules
from typing import cast

import click


def names() -> list[str]:
    """Return the names of these commands.

    >>> "schema" in names()
    True
    """
    return sorted(module.name for module in iter_modules(__path__))


def command(name: str) -> click.Command:
    """Return the command of a name; ImportError where there is none."""
    return cast(click.Command, import_module(f"{__name__}.{name}").command)
