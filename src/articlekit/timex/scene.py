"""What is known where a time expression stands: the day to count from, the dates before it, the sentence's tense."""

from datetime import date
from typing import NamedTuple

import regex
from msgspec import Struct

from articlekit.model import TimexType
from articlekit.rules import Rule
from articlekit.tables.dates import Dates

REACH = 160  # how far a verb may stand from the time that it governs
# No sentence ends in the full stop of an initial or a short abbreviation: "Sept. 30", "the U.S. Army", "Mr. Poe".
SENTENCE = regex.compile(r"(?<=\p{Ll}{3}|\d|[\"”')%])[.!?][\"”']*[ ]+(?=[\"“'`(]*\p{Lu})|[;。！？।؟]|[ ][—–-]{1,2}[ ]")


class Found(NamedTuple):
    """What a time expression says: TIMEX3 type, value and mod."""

    type: TimexType
    value: str
    mod: str | None = None
    offset: str | None = None  # from UTC, of a time of day


class Scene(Struct, frozen=True):
    """A time expression's surroundings.

    `text` is the block; the expression stands at `start` to `end`. `anchor` is the day of writing, `before` the last
    day that the text named, `quarter` the one that it reports on; `period` is the same, or "6M", "9M" where the text
    went on to tell of so many months.
    """

    table: Dates
    text: str = ""
    start: int = 0
    end: int = 0
    anchor: date | None = None
    before: date | None = None
    quarter: str | None = None
    period: str | None = None


def key(words: str) -> str:
    """Return words as tables spell them: lower case, no dots, single spaces.

    >>> key("Sept."), key("third-quarter")
    ('sept', 'third quarter')
    """
    return " ".join(words.lower().replace(".", "").replace("-", " ").replace("’", "'").split())


def number_of(words: str | None, table: Dates) -> int | None:
    """Return the number that digits or words say.

    >>> number_of("1,200", Dates()), number_of("twenty-four", Dates(numbers={"twenty": 20, "four": 4}))
    (1200, 24)
    """
    if words is None:
        return None
    digits = words.replace("," if table.decimal == "." else ".", "")
    if digits.isdecimal() and len(digits) < 10:
        return int(digits)
    if table.unspaced and (number := _characters(words, table)) is not None:
        return number
    total = 0
    for word in key(words).split():
        value = table.numbers.get(word, table.ordinals.get(word))
        if value is None:
            return None
        total = total * value if value >= 100 and total else total + value
    return total


def _characters(words: str, table: Dates) -> int | None:
    """Return the number that characters say, each a digit or a power of ten.

    >>> table = Dates(numbers={"二": 2, "四": 4, "〇": 0, "十": 10})
    >>> _characters("二〇二四", table), _characters("二十四", table), _characters("二人", table)
    (2024, 24, None)
    """
    total = last = 0
    for character in words:
        value = table.numbers.get(character)
        if value is None:
            return None
        total, last = (total + (last or 1) * value, 0) if value >= 10 else (total, last * 10 + value)
    return total + last


def tense(scene: Scene) -> int:
    """Return -1 where the sentence tells of the past at this place, 1 where it looks ahead, 0 where nothing tells.

    The nearest verb before the expression in its sentence decides, failing that the first behind it.
    """
    left = scene.text[max(0, scene.start - REACH) : scene.start]
    begin = max((cut.end() for cut in SENTENCE.finditer(left)), default=0)
    left = left[begin:]
    right = scene.text[scene.end : scene.end + REACH]
    if stop := SENTENCE.search(right):
        right = right[: stop.start()]
    last = (_last(scene.table.past, left), _last(scene.table.future, left))
    if last != (-1, -1):
        return -1 if last[0] > last[1] else 1
    next_ = (_first(scene.table.past, right), _first(scene.table.future, right))
    return 0 if next_[0] == next_[1] else -1 if next_[0] < next_[1] else 1


def _last(rules: tuple[Rule, ...], text: str) -> int:
    return max((found.end() for rule in rules for found in rule.regex.finditer(text)), default=-1)


def _first(rules: tuple[Rule, ...], text: str) -> int:
    return min((found.start() for rule in rules if (found := rule.regex.search(text))), default=REACH)
