"""What is called the most, `articlekit clean FILES [-o PATH]`, done without what only other calls need.

To load Click and to make all commands and their options takes longer than to clean an article.
"""

import os
import sys
from collections.abc import Sequence

from articlekit.failures import failures_said, replace_closed_streams
from articlekit.settings import SettingsError, load, working_folder


def asked(arguments: Sequence[str]) -> tuple[tuple[str, ...], str | None] | None:
    """Return the files to clean and where to write, None where anything else is asked for.

    >>> asked(["clean", "a.txt", "-o", "a.json"]), asked(["clean", "a.txt", "--to", "md"])
    ((('a.txt',), 'a.json'), None)
    """
    command, *files = arguments or ("",)
    output = None
    if files[-2:-1] == ["-o"]:
        *files, _, output = files
    if command != "clean" or not files or any(name.startswith("-") for name in (*files, output or "")):
        return None
    return tuple(files), output


def done(arguments: Sequence[str]) -> bool:
    """Do what is asked for and tell whether that is done: not where there are settings, or the rest has to be said."""
    found = asked(arguments)
    if found is None or os.name == "nt":  # there, Click finds what a pattern stands for
        return False
    try:
        if load(working_folder(), os.environ).values:
            return False
    except SettingsError:
        return False
    replace_closed_streams()
    try:
        return cleaned(*found)
    except KeyboardInterrupt:
        sys.exit(130)


def cleaned(files: tuple[str, ...], output: str | None) -> bool:
    """Clean files and tell whether that is done: not where two would be written to one."""
    from articlekit.patterns import keeping

    with keeping(os.environ), failures_said() as say:
        from articlekit.job import ClashError, Options, convert
        from articlekit.pipeline import STAGES

        try:
            convert(Options(files, tuple(STAGES), False, output=output), say)
        except ClashError:
            return False
    return True
