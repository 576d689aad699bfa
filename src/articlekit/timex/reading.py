"""What forms are given and what they return."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import regex

from articlekit.model import TimexType
from articlekit.tables import Dates

Parts = Mapping[str, str]  # the named groups of a rule that matched, in lower case; only those that are there

WORD = regex.compile(r"\w+(?:['’]\w+)?")
# Where a sentence ends, for the words that tell its tense.
SENTENCE = regex.compile(r"(?<=[\p{Ll}\d][\p{Ll}\d][.!?]['’”\"]*)\s+(?=['‘“\"]*\p{Lu})|(?<=;)\s")
NEAR = 120
REACH = 9  # words on each side that may tell whether the sentence looks back or ahead


class Reading(NamedTuple):
    """What an expression means. `days`: the first and last day covered, where the value alone does not tell."""

    type: TimexType
    value: str
    mod: str | None = None
    days: tuple[str | None, str | None] | None = None


class Scene(NamedTuple):
    """What an expression is read against.

    `last` is the calendar value that was mentioned last, `quarter` the last quarter; `text` is where it stands.
    """

    table: Dates
    anchor: date | None = None
    last: str | None = None
    quarter: str | None = None
    text: str = ""
    start: int = 0
    end: int = 0

    def lean(self, bar: float = 0.05) -> int:
        """Return 1 where the nearest cues of the sentence look ahead, -1 where they look back, 0 where none tells."""
        before = SENTENCE.split(self.text[max(0, self.start - NEAR) : self.start])[-1]
        stop = SENTENCE.search(self.text, self.end, self.end + NEAR)
        after = self.text[self.end : stop.start() if stop else self.end + NEAR]
        back = WORD.findall(before.lower())[: -REACH - 1 : -1]
        ahead = WORD.findall(after.lower())[:REACH]
        score = sum(self.weight(word) / (i + 1) for i, word in enumerate(back))
        score += sum(self.weight(word) / (i + 2) for i, word in enumerate(ahead))
        return (score > bar) - (score < -bar)

    def weight(self, word: str) -> float:
        """Return how far a word looks ahead (above 0) or back (below)."""
        cues = self.table.cues
        if word in cues:
            return cues[word]
        return self.table.past_weight if word.endswith(self.table.past_endings) else 0.0
