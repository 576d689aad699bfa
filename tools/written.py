"""Pages written for training: kinds that the benchmark has few of, each line labelled by who wrote it.

The folder written/ has a file a page, a block a line behind a label and a space: ``T`` the title, ``+`` the body, ``-``
furniture, ``?`` either. A list item begins with ``• ``. All of it is invented.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

FOLDER = Path(__file__).parent / "written"
STYLES = ("page", "layout", "semi")  # the ways of the benchmark to get a page's text
SHORT, LEFT_OUT = 9, 0.6  # words of furniture that an over-generous extractor leaves out, and how often
INDENT = "   "


class Line(NamedTuple):
    """A line of a written page."""

    label: str
    text: str


class Written(NamedTuple):
    """A page as one way of getting its text has it: its lines, its title and its body."""

    name: str
    style: str
    lines: list[Line]
    title: str | None
    body: str

    @property
    def text(self) -> str:
        """The page as text."""
        return "\n".join(line.text for line in self.lines)

    def labels(self, texts: Sequence[str]) -> Iterator[str]:
        """Yield the label of each block, whose texts are given: that of its first line."""
        rest = (line for line in self.lines if line.label)
        for text in texts:
            label, first = next(rest)
            yield label
            size, whole = len(first.split()), len(text.split())
            while size < whole:
                size += len(next(rest).text.split())


def written() -> Iterator[Written]:
    """Yield each page in each style, in the order of the names."""
    for path in sorted(FOLDER.glob("*.txt")):
        lines = [Line(line[0], line[2:].strip()) for line in path.read_text(encoding="utf-8").splitlines()]
        title = next((line.text for line in lines if line.label == "T"), None)
        body = "\n\n".join(line.text for line in lines if line.label == "+")
        draw = Random(path.stem)
        for style in STYLES:
            yield Written(path.stem, style, list(laid_out(lines, style, draw)), title, body)


def laid_out(lines: list[Line], style: str, draw: Random) -> Iterator[Line]:
    """Yield the lines of a page as a browser's copy, a text browser or an over-generous extractor has them."""
    for label, text in lines:
        item = text.startswith("• ")
        if style == "page":
            yield Line(label, f"  {text}" if item else text)
        elif style == "layout":
            yield Line(label, f"{INDENT}* {text[2:]}" if item else INDENT + text)
        elif label != "-" or len(text.split()) >= SHORT or draw.random() >= LEFT_OUT:
            yield Line(label, text)
        else:
            continue
        if style == "semi" or (style == "layout" and not item):
            yield Line("", "")
