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
        gc.freeze()  # at its end Python would look through all that is remembered, in vain: a sixth of a short run


if __name__ == "__main__":
    main()
