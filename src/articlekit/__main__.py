"""What the command `articlekit` and `python -m articlekit` run."""

import gc
import os
import sys

from articlekit.version import __version__

# Objects made and not freed, beyond which Python looks for cycles: articles leave none, and to look through all that is
# remembered of menus and phrases, at each 700 objects as is usual, takes a tenth of the time.
GARBAGE = 200_000


def written(line: str) -> bool:
    """Write a line to standard output; tell whether that went well."""
    try:
        os.write(1, f"{line}\n".encode())
    except OSError:
        return False
    return True


def leave_whole() -> None:
    """Keep Python from taking apart all that is remembered before it ends: that takes a fifth of a short run.

    What is held in a circle, where no cycles are looked for any more, goes with the process, at once.
    """
    held: list[object] = [dict(vars(module)) for module in sys.modules.values() if hasattr(module, "__dict__")]
    held.append(held)
    gc.freeze()


def main() -> None:
    """Run the command line; say the version without loading it, unless it is to say what is wrong with the output."""
    if sys.argv[1:] == ["--version"] and written(f"articlekit {__version__}"):
        return
    gc.set_threshold(GARBAGE)
    from articlekit.direct import done

    try:
        if not done(sys.argv[1:]):
            from articlekit.cli import main as run

            run()
    finally:
        leave_whole()


if __name__ == "__main__":
    main()
