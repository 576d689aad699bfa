"""What forms are given and what they return."""

from collections.abc import Iterator, Mapping
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
        back = WORD.findall(before.lower())[-REACH:]
        ahead = WORD.findall(after.lower())[:REACH]
        score = self.table.leads.get(back[-1], 0.0) if back else 0.0
        score += sum(weight / (len(back) - i) for i, weight in enumerate(self.weights(back)))
        score += sum(weight / (i + 2) for i, weight in enumerate(self.weights(ahead)))
        return (score > bar) - (score < -bar)

    def weights(self, words: list[str]) -> Iterator[float]:
        """Yield how far each word looks ahead (above 0) or back (below); "will be named" does not look back."""
        table = self.table
        before = ""
        for word in words:
            past = word.endswith(table.past_endings) and before not in table.passive
            yield table.cues.get(word, table.past_weight if past else 0.0)
            before = word
