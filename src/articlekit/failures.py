"""How failures are said and how a run ends that has some; standard streams that cannot be used."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Say = Callable[[str, str], None]  # told where something is wrong, and what


@contextmanager
def failures_said() -> Iterator[Say]:
    """Give what says a failure in one line on standard error; end with status 1 if there was any."""
    failures = []

    def say(where: str, reason: str) -> None:
        from articlekit.display import printable

        failures.append(where)
        complain(f"articlekit: {printable(where)}: {printable(reason)}")

    try:
        yield say
        sys.stdout.flush()
    except OSError as error:
        failures += ["standard output"] * lost_output(error)
    if failures:
        raise SystemExit(1)


def lost_output(error: OSError) -> int:
    """Say why standard output, or the file that the error names, cannot be used; return the exit status.

    A reader that has what it wanted (`| head`) is no error: nothing is left to say, and nowhere to say it.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return 0
    from articlekit.display import printable

    where = printable(str(error.filename or "standard output"))
    complain(f"articlekit: {where}: {error.strerror or error}")
    return 1


def complain(line: str) -> None:
    """Write a line on standard error."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def replace_closed_streams() -> None:
    """Put something in the place of standard streams that were closed (`>&-`) that fails when it is read or written.

    No file that is opened later then takes their place; nobody reads errors that go to a closed one.
    """
    modes = {"stdin": os.O_WRONLY, "stdout": os.O_RDONLY, "stderr": os.O_WRONLY}
    for number, (name, mode) in enumerate(modes.items()):
        if getattr(sys, name) is None:
            os.dup2(os.open(os.devnull, mode), number)
            setattr(sys, name, os.fdopen(number, "w" if number else "r", closefd=False))
