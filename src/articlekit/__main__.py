"""What the command `articlekit` and `python -m articlekit` run."""

import sys

from articlekit.version import __version__


def main() -> None:
    """Run the command line; say the version without loading it."""
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"articlekit {__version__}\n")
        return
    from articlekit.cli import main as run

    run()


if __name__ == "__main__":
    main()
