"""English: stamps in digits and times of the day."""

from articlekit.languages.en.dates.parts import CLOCK, DAY, MONTHDAY
from articlekit.languages.en.dates.words import LISTS
from articlekit.tables.dates import DateRule

CLOCK_LETTERS = (
    ":",
    "m.",
    "am",
    "pm",
    "o'clock",
    "o’clock",
    "noon",
    "midnight",
    "midday",
    "gmt",
    "utc",
    " hours",
    " in the ",
)

RULES = (
    DateRule(
        id="en/dates/iso-time",
        on=("years",),
        resolve="stamp",
        pattern=r"\b (?P<year>[12]\d{3}) - (?P<one>\d\d) - (?P<two>\d\d) [T ] (?P<hour>[012]\d) : (?P<minute>\d\d) (?: : (?P<second>\d\d) (?:\.\d+)? )? (?: Z\b | (?P<offset>[+-]\d\d:\d\d)\b )?",
        yes={"Logged 2024-03-05T10:20:00Z by": {"hour": "10"}, "at 2024-03-05T10:20+02:00 it": {"offset": "+02:00"}},
    ),
    DateRule(
        id="en/dates/iso",
        on=("years",),
        resolve="numeric",
        pattern=r"(?<![\d-]) (?P<year>(?:1\d|20)\d\d) (?P<iso>[-/]) (?P<one>\d\d) [-/] (?P<two>\d\d) (?![\d-])",
        yes={"on 2024-03-05, they": {"one": "03"}},
        no=("ISBN 978-2024-03-056",),
    ),
    # As a content manager stamps an article: "10/05/2025 – 22:10".
    DateRule(
        id="en/dates/digits-time",
        on=("digits", "years", "weekdays"),
        resolve="stamp",
        needs=(":",),
        pattern=r"(?<![\d/.-]) (?: \b(?:\L<weekdays>|\L<short>),?[ ] )?? (?P<one>\d{1,2}) (?P<mark>[/.-]) (?P<two>\d{1,2}) (?P=mark) (?P<year>(?:19|20)\d\d) (?: ,[ ] | [ ][-–—|@][ ] | [ ]at[ ] | [ ] ) (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?: : (?P<second>[0-5]\d) )? (?: [ ]? (?P<half>(?i:[ap]\.?m\b\.?)) )?",
        words=LISTS,
        yes={"stood 10/31/1989 – 22:10 below": {"one": "10", "hour": "22"}, "Tue 10/31/1989 22:10 EST": {"one": "10"}},
        no=("won 10/31/1989 3:1",),
    ),
    DateRule(
        id="en/dates/digits",
        on=("digits", "weekdays"),
        resolve="numeric",
        pattern=r"(?<![\d/.-]|\b(?i:version|release|build|v)[ ]) (?: \b\L<weekdays>,?[ ] )?? (?P<one>\d{1,2}) (?P<mark>[/.-]) (?P<two>\d{1,2}) (?P=mark) (?P<year>(?:1[89]|20)?\d\d) (?![\d/-]|\.\d)",
        words=LISTS,
        yes={"signed on 10/31/1989 in": {"year": "1989"}},
        no=("version 1.2.33.4", "Version 10.1.2025 of"),
    ),
    DateRule(
        id="en/dates/clock-day",
        on=("clocks", "digits", "years"),
        resolve="clock",
        needs=CLOCK_LETTERS,
        pattern=r"(?<![\d.,:$]) \b "
        + CLOCK
        + r" (?: ,? [ ] (?:on[ ])? "
        + DAY
        + r" (?:[ ](?P<part>morning|afternoon|evening|night)\b)? )",
        words=LISTS,
        yes={
            "broke off at 10 p.m. Wednesday, police": {"hour": "10", "weekday": "Wednesday"},
            "meets at 7:30 tomorrow night in": {"part": "night"},
        },
    ),
    DateRule(
        id="en/dates/day-clock",
        on=("weekdays", "months", "days"),
        resolve="clock",
        needs=CLOCK_LETTERS,
        pattern=r"\b" + DAY + r" (?: ,? [ ] (?:at|around|by)[ ] | ,?[ ] ) " + CLOCK,
        words=LISTS,
        yes={"It starts Tuesday at 7:30 p.m. at": {"minute": "30"}},
    ),
    DateRule(
        id="en/dates/clock",
        on=("clocks", "digits", "years"),
        resolve="clock",
        needs=CLOCK_LETTERS,
        pattern=r"(?<![\d.,:$]) \b" + CLOCK,
        words=LISTS,
        yes={"at 10:04 p.m. EDT the": {"zone": "EDT"}, "by 0900 GMT it": {"hour": "09"}},
        no=("won 3:1 at home", "Luke 6:1-4 says"),
    ),
    DateRule(
        id="en/dates/clock-part",
        on=("clocks", "digits"),
        resolve="clock",
        needs=("this ", "tonight", "tomorrow", "yesterday"),
        pattern=r"(?<= \b(?i:at|by|until|till|since|around|about|before|after)[ ]) (?P<hour>\d{1,2}|(?i:\L<hours>)) (?: [:.](?P<minute>[0-5]\d) )? (?: [ ]o['’]clock )? [ ] (?: (?: this | (?P<today>yesterday|tomorrow) )[ ](?P<part>morning|afternoon|evening|night) | (?P<part>tonight) )\b",
        words=LISTS,
        yes={"got up at 6 this morning and": {"hour": "6"}, "by 8 tomorrow night we": {"today": "tomorrow"}},
        no=("in 6 this morning they",),
    ),
    DateRule(
        id="en/dates/half-past",
        on=("quarters",),
        resolve="clock",
        needs=("half past", "quarter past", "quarter to", "quarter after", "quarter of"),
        pattern=r"\b (?: (?P<thirty>(?i:half))[ ]past | (?i:a[ ])? (?i:quarter)[ ](?: (?P<past>past|after) | (?P<to>to|of) ) )[ ] (?P<hour>\d{1,2}|(?i:\L<hours>))\b (?! [ ](?:percent|million|billion|the|years|people) | [.,:]\d )",
        words=LISTS,
        yes={"finish work at half past five and": {"hour": "five"}, "left at a quarter to nine.": {"to": "to"}},
        no=("a quarter of five percent", "half past the hour"),
    ),
    # As armies and railways write: no year stands behind "at".
    DateRule(
        id="en/dates/four-digits",
        on=("years",),
        resolve="clock",
        pattern=r"(?: (?<=\b[Aa]t[ ]) (?P<hour>1[0-8]|2[1-3]) (?= \d\d (?: [.;)] (?!\d) | ,[ ] | $ | [ ](?:and|when|local|after|to|but|on|the|that|until|in)\b ) ) | (?<=\b(?i:at|by|until|till|from|since|before|after|around|about|to)[ ]) (?P<hour>0\d) ) (?P<minute>[0-5]\d)\b (?! [.,-]\d ) (?: [ ]on[ ](?:the[ ])? "
        + MONTHDAY
        + r" )?",
        words=LISTS,
        yes={
            "left at 1730 and stopped": {"hour": "17", "minute": "30"},
            "from 0900 to 1100 the": {"hour": "09", "minute": "00"},
            "At 0430 on 6 June the": {"hour": "04", "month": "June"},
        },
        no=("it stood at 1730 points", "it was built in 1730 and"),
    ),
)
