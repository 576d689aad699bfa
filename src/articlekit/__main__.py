"""What the command `articlekit` and `python -m articlekit` run."""

import os
import sys

from articlekit.version import __version__


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
    from articlekit.cli import main as run

    run()


if __name__ == "__main__":
    main()
