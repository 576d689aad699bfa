"""Taking turns: interviews whose turns are labelled, and dialogue in marks that names its speakers only at first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from articlekit.model import Block, Quote, Span
from articlekit.patterns import compiled
from articlekit.stages.candidates import Answer
from articlekit.stages.names import Names, Person, surname
from articlekit.stages.slots import Slot
from articlekit.tables import Quotes

# "Q: …", "THE POST: …", "ANN POE: …", "Ann Poe: …"
LABEL = compiled(
    r"(?P<label>\p{Lu}[\p{L}\p{M}.'’ -]{0,40}?)(?:[ ]?[:：]|(?<=\b\p{Lu})\.)\s+(?P<said>\S.*)", regex.DOTALL
)
MARKS = frozenset("“\"„«»‘'")
WIDEST = 44  # characters of a label with its colon
LABELS, TURNS = 2, 4  # at least, in an interview
FAR = 4  # paragraphs within which two take turns


class Turn(NamedTuple):
    """A labelled turn: the number of its paragraph, its label and where its words begin there."""

    block: int
    label: str
    start: int


def turns_of(blocks: Sequence[Block], texts: Sequence[str], names: Names, table: Quotes) -> Iterator[Quote]:
    """Yield the turns of an interview: two labels or more that come again and again before paragraphs without marks."""
    found = [turn for number, text in enumerate(texts) if (turn := turn_of(number, text))]
    counts = Counter(turn.label for turn in found)
    if sum(count for count in counts.values() if count > 1) < TURNS:
        return
    speaks = {label: is_speaker(label, names, table) for label in counts}
    if any(counts[label] > 1 and person_of(label, names) for label in counts):  # so others who take turns speak, too
        speaks |= {label: True for label, count in counts.items() if count > 1}
    turns = [turn for turn in found if speaks[turn.label]]
    again = [turn for turn in turns if counts[turn.label] > 1]
    if len(again) < TURNS or len({turn.label for turn in again}) < LABELS:
        return
    for turn in turns:
        text, start = texts[turn.block], blocks[turn.block].span.start
        said = text[turn.start :].rstrip()
        if said[0] not in MARKS:
            who = person_of(turn.label, names)
            span = Span(start + turn.start, start + turn.start + len(said))
            yield Quote(said, who and who.name, turn.label, None, "turn", span, who and who.role)


def turn_of(number: int, text: str) -> Turn | None:
    """Return the turn that a paragraph may be, by its form."""
    marked = text.find(":", 0, WIDEST) > 0 or text.find("：", 0, WIDEST) > 0 or text[1:2] == "."
    found = LABEL.match(text) if marked else None
    return Turn(number, found["label"], found.start("said")) if found else None


def is_speaker(label: str, names: Names, table: Quotes) -> bool:
    """Tell whether a label can be who speaks: in capitals, a word such as "Q", or someone named in full."""
    return label.isupper() or label.lower() in table.turns or person_of(label, names) is not None


def person_of(label: str, names: Names) -> Person | None:
    """Return whom the article names in full by a label's last word: "POE", "Ann Poe"."""
    titles = names.table.courtesy.keys() | names.table.offices.keys()
    words = tuple(label.split())
    words = tuple(word for word in words if word.lower() not in titles) or words
    known = names.named(surname(words).lower())
    fitting = [who for full, who in known.items() if len(words) == 1 or full.lower().split()[0] == words[0].lower()]
    return fitting[0] if fitting else None


def replies(slot: Slot, last: Answer, other: Answer) -> bool:
    """Tell whether a paragraph all in marks answers who spoke last, so that the one before speaks again.

    Question and answer take turns; once they have, so do paragraphs without a question.
    """
    if len(slot.passage.tokens) > 1 or not last.slot.closed or slot.block != last.slot.block + 1:
        return False
    if last.how == "turn":
        return True
    asks = slot.form.end == "?"
    return (
        slot.block - other.slot.block < FAR
        and asks != (last.slot.form.end == "?")
        and asks == (other.slot.form.end == "?")
    )
