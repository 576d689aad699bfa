"""The README's picture of `articlekit explain`: `python tools/picture.py TEXT PICTURE.svg`."""

import sys
from io import StringIO
from pathlib import Path

import regex
from rich.console import Console

from articlekit import clean, to_record
from articlekit.views.terminal import lines

WIDTH, ROWS = 110, 44
# Rich's pictures name a font on a server; the reader's own will do.
FONT_FACE = regex.compile(r"\s*@font-face \{.*?\}", regex.DOTALL)


def picture(text: str) -> str:
    """Return what `explain` shows of a text on a terminal, as SVG."""
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="truecolor")
    for line in list(lines(to_record(clean(text), with_text=True), console, WIDTH))[:ROWS]:
        console.print(line, soft_wrap=True)
    drawn = console.export_svg(title="articlekit explain", unique_id="explain")
    return "\n".join(line.rstrip() for line in FONT_FACE.sub("", drawn).splitlines()) + "\n"


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(picture(Path(sys.argv[1]).read_text(encoding="utf-8")), encoding="utf-8")
