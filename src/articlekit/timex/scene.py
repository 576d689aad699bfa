"""What is known where a time expression stands: the day to count from, the dates before it, the sentence's tense."""

from datetime import date
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from articlekit.model import TimexType
from articlekit.patterns import compiled
from articlekit.rules import Rule
from articlekit.tables.dates import Dates

REACH = 160  # how far a verb may stand from the time that it governs
BESIDE = 50  # how near a verb is that governs nothing else
NEARER = 4  # a verb behind the time must be so many times nearer to govern it rather than one before
# No sentence ends in the full stop of an initial or a short abbreviation: "Sept. 30", "the U.S. Army", "Mr. Poe".
SENTENCE = compiled(r"(?<=\p{Ll}{3}|\d|[\"”')%])[.!?][\"”']*[ ]+(?=[\"“'`(]*\p{Lu})|[;。！？।؟]|[ ][—–-]{1,2}[ ]")


class Found(NamedTuple):
    """What a time expression says: TIMEX3 type, value and mod.

    `fiscal` tells that it is a quarter of a company's own year, which nobody names so but a report on that company.
    """

    type: TimexType
    value: str
    mod: str | None = None
    offset: str | None = None  # from UTC, of a time of day
    days: tuple[str | None, str | None] | None = None  # first and last day, where the value does not tell them
    fiscal: bool = False


class Named(NamedTuple):
    """The last day, week, month and year that the text named: each the first day of what it was named with."""

    day: date | None = None
    week: date | None = None
    month: date | None = None
    year: date | None = None

    def of(self, unit: str) -> date | None:
        """Return the date that units of this kind count from: no day counts from a mere year.

        >>> Named(year=date(2008, 1, 1)).of("D"), Named(year=date(2008, 1, 1)).of("Y")
        (None, datetime.date(2008, 1, 1))
        """
        if unit in ("Y", "DE", "CE", "ML"):
            return self.year
        if unit in ("M", "Q", "H"):
            return self.month
        return self.week if unit in ("W", "WE", "FN") else self.day


class Scene(Struct, frozen=True):
    """A time expression's surroundings.

    `text` is the block; the expression stands at `start` to `end`. `anchor` is the day of writing, `named` what the
    text named before, `quarter` the one that it reports on; `period` is the same, or "6M", "9M" where the text went on
    to tell of so many months. `time_named` and `quarter_named` are the values of the last point in time and of the last
    quarter that the text named, `year_told` is the last year that the block did. `news` tells that the text named a
    time near the day of writing.
    """

    table: Dates
    text: str = ""
    start: int = 0
    end: int = 0
    anchor: date | None = None
    named: Named = Named()
    quarter: str | None = None
    period: str | None = None
    year_told: date | None = None
    time_named: str | None = None
    quarter_named: str | None = None
    news: bool = False

    @property
    def of_months(self) -> bool:
        """Whether the text tells of so many months rather than of a quarter."""
        return bool(self.period and self.period[0].isdecimal() and self.period.endswith("M"))


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

    The last verb before the expression in its sentence decides, unless the first behind it is much nearer and no comma
    parts them. A verb next to the expression counts double: -2 or 2; a preposition ("by") does not.
    """
    begin = max(0, scene.start - REACH)
    ends = (cut.end() for cut in SENTENCE.finditer(scene.text, begin, scene.start + 1))
    left = scene.text[max((end for end in ends if end <= scene.start), default=begin) : scene.start]
    stop = SENTENCE.search(scene.text, scene.end, scene.end + REACH)
    right = scene.text[scene.end : stop.start() if stop else scene.end + REACH]
    ahead = (*scene.table.future, *scene.table.ahead)
    before = min(_last(scene.table.past, left, -1), _last(ahead, left, 1), key=AWAY)
    behind = min(_first(scene.table.past, right, -1), _first(scene.table.future, right, 1), key=AWAY)
    told = before.away < REACH and ("," in right[: behind.away] or before.away <= NEARER * behind.away)
    away, way = before if told else behind
    if away >= REACH:
        return 0
    return way * 2 if 0 < away < BESIDE else way


class Verb(NamedTuple):
    """How far away a verb is and whether it tells of the past (-1) or of what is to come (1)."""

    away: int
    way: int


AWAY = itemgetter(0)


def _last(rules: tuple[Rule, ...], text: str, way: int) -> Verb:
    end = max((found.end() for rule in rules for found in rule.regex.finditer(text)), default=len(text) - REACH)
    return Verb(len(text) - end, way)


def _first(rules: tuple[Rule, ...], text: str, way: int) -> Verb:
    return Verb(min((found.start() for rule in rules if (found := rule.regex.search(text))), default=REACH), way)
