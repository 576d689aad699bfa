"""A coverage-guided fuzz target: `make fuzz` runs it for SECONDS over the saved corpus.

Input is UTF-8 (what is none is replaced); its first character chooses the language. A finding is a file `crash-…`:
shorten it, fix the fault, and keep it in `findings/`, which the tests run.
"""

import sys

CODES = (None, "en", "de", "fr", "es", "it", "pt", "nl", "ru", "ja")


def one_input(content: bytes) -> None:
    """Check one text."""
    from invariants import check

    text = content.decode("utf-8", "replace")
    check(text[1:], CODES[ord(text[0]) % len(CODES)] if text else None)


def main() -> int:
    """Fuzz; say in a line where atheris is missing."""
    try:
        import atheris
    except ImportError:
        sys.stderr.write("make fuzz: skipped: atheris is not installed, or there is none for this Python\n")
        return 0
    with atheris.instrument_imports(include=["articlekit"]):
        import articlekit.pipeline
        import articlekit.record  # noqa: F401
    atheris.instrument_func(one_input)
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
