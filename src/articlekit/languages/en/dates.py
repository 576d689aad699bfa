"""Time expressions of English: American and British newspapers, wires and broadcasts."""

from articlekit.tables.dates import DateRule, Dates, TriedRule

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
UNITS = {
    "day": "D", "days": "D", "week": "W", "weeks": "W", "fortnight": "FN", "fortnights": "FN", "weekend": "WE", "weekends": "WE",
    "month": "M", "months": "M", "quarter": "Q", "quarters": "Q", "year": "Y", "years": "Y",
    "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE", "millennium": "ML",
    "hour": "TH", "hours": "TH", "minute": "TM", "minutes": "TM", "seconds": "TS",
    "half": "H", "spring": "SP", "summer": "SU", "summers": "SU", "fall": "FA", "autumn": "FA", "winter": "WI",
    "winters": "WI", "trading days": "D", "business days": "D", "calendar year": "Y", "fiscal year": "Y",
    "school year": "Y", "academic year": "Y", "work week": "W", "yr": "Y", "yrs": "Y", "min": "TM", "mins": "TM",
    "hrs": "TH", "hr": "TH", "hourlong": "TH", "daylong": "D", "weeklong": "W", "monthlong": "M", "yearlong": "Y",
}  # fmt: skip
DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
    "tmr": 1, "tmrw": 1, "tomoro": 1, "2moro": 1, "2morrow": 1, "2day": 0,
}  # fmt: skip
CLOCKS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "overnight": "NI", "dawn": "MO", "dusk": "EV", "midday": "12:00", "noon": "12:00",
    "midnight": "24:00", "early hours": "MO", "small hours": "MO", "wee hours": "MO", "early morning hours": "MO", "lunchtime": "MI", "tonight": "NI", "tonite": "NI", "2nite": "NI", "clock": "", "pm": "PM", "am": "AM", "p m": "PM", "a m": "AM",
}  # fmt: skip
ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
NUMBERS = {**ONES, **TENS, "a": 1, "an": 1, "hundred": 100, "thousand": 1000, "dozen": 12}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty first": 21, "final": 4, "opening": 1, "latter": 2,
    "thirtieth": 30, "thirty first": 31, **{f"twenty {one}": 20 + n for n, one in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1)},
    **{f"twenty-{one}": 20 + n for n, one in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1)},
}  # fmt: skip
AMOUNTS = {
    "several": "X", "a few": "X", "few": "X", "some": "X", "many": "X", "a number of": "X", "a couple of": "2",
    "a couple": "2", "couple of": "2", "a pair of": "2", "countless": "X", "a dozen": "12", "half a dozen": "6",
    "numerous": "X", "other": "2", "dozens of": "X", "hundreds of": "X", "thousands of": "X",
}  # fmt: skip
DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990,
}  # fmt: skip
SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "next": 1, "coming": 1, "following": 1,
    "upcoming": 1, "this": 0, "this past": -1, "this coming": 1, "current": 0, "same": 0, "that": 0, "the": 0,
    "the last": -1, "the past": -1, "the previous": -1, "the next": 1, "the coming": 1, "the following": 1,
    "the current": 0, "the same": 0, "this same": 0, "that same": 0, "the preceding": -1, "the prior": -1,
    "the present": 0, "this very": 0, "last year's": -1, "this year's": 0, "next year's": 1, "the year's": 0, "the latest": -1,
    "after next": 2, "before last": -2, "since": -1, "through": 1,
}  # fmt: skip
HOLIDAYS = {
    "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24", "new year's day": "01-01",
    "new year's eve": "12-31", "new year's": "01-01", "boxing day": "12-26", "valentine's day": "02-14",
    "st patrick's day": "03-17", "independence day": "07-04", "fourth of july": "07-04", "the fourth of july": "07-04",
    "halloween": "10-31", "veterans day": "11-11", "armistice day": "11-11", "juneteenth": "06-19",
    "groundhog day": "02-02", "thanksgiving": "11-4-4", "thanksgiving day": "11-4-4", "labor day": "09-1-1",
    "memorial day": "05-1-5", "martin luther king day": "01-1-3", "presidents day": "02-1-3", "presidents' day": "02-1-3",
    "columbus day": "10-1-2", "mother's day": "05-7-2", "father's day": "06-7-3", "easter": "E+0",
    "easter sunday": "E+0", "easter monday": "E+1", "good friday": "E-2", "ash wednesday": "E-46", "palm sunday": "E-7",
    "maundy thursday": "E-3", "pentecost": "E+49", "ascension day": "E+39", "mardi gras": "E-47", "fat tuesday": "E-47",
    "shrove tuesday": "E-47", "bastille day": "07-14", "st stephen's day": "12-26", "earth day": "04-22",
    "black friday": "11-4-4+1", "cyber monday": "11-4-4+4", "may day": "05-01", "september 11": "2001-09-11", "sept 11": "2001-09-11", "epiphany": "01-06", "all saints' day": "11-01", "remembrance day": "11-11", "d day": "06-06",
}  # fmt: skip
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = {
    "now": PRESENT, "right now": PRESENT, "currently": PRESENT, "current": PRESENT, "these days": PRESENT,
    "nowadays": PRESENT, "at present": PRESENT, "at the moment": PRESENT, "this moment": PRESENT, "presently": PRESENT,
    "at this point": PRESENT, "this point": PRESENT,
    "recently": PAST, "recent": PAST, "more recently": PAST, "most recently": PAST, "the past": PAST, "lately": PAST,
    "the recent past": PAST, "then current": PAST, "very recently": PAST, "the distant past": PAST,
    "not long ago": PAST, "long ago": PAST, "past years": PAST, "years past": PAST,
    "the old days": PAST, "recent times": PAST, "recent memory": PAST,
    "a later date": FUTURE, "soon": FUTURE, "the future": FUTURE, "the near future": FUTURE, "some day": FUTURE, "someday": FUTURE,
    "one day": FUTURE, "the foreseeable future": FUTURE, "shortly": FUTURE, "very soon": FUTURE, "the not too distant future": FUTURE,
    "the immediate future": FUTURE, "the short term": FUTURE, "the near term": FUTURE, "the long term": FUTURE, "as soon as possible": FUTURE,
}  # fmt: skip
OFTEN = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
    "nightly": "P1D", "hourly": "PT1H", "biweekly": "P2W", "fortnightly": "P2W", "bimonthly": "P2M", "semiannual": "P6M",
    "semi annual": "P6M", "semiannually": "P6M", "weekdays": "XXXX-WXX", "weeknights": "XXXX-WXX", "weekends": "XXXX-WXX-WE",
}  # fmt: skip
MODS = {
    "more than": "MORE_THAN", "over": "MORE_THAN", "well over": "MORE_THAN", "longer than": "MORE_THAN",
    "less than": "LESS_THAN", "fewer than": "LESS_THAN", "under": "LESS_THAN", "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "just under": "LESS_THAN", "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
    "as long as": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS",
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX",
    "just over": "MORE_THAN", "just about": "APPROX", "only about": "APPROX",
    "early": "START", "earlier": "START", "early in": "START", "earlier in": "START", "earlier on": "START", "the beginning of": "START", "the start of": "START",
    "beginning of": "START", "the early": "START", "start of": "START", "early on": "START", "the first part of": "START",
    "mid": "MID", "middle of": "MID", "the middle of": "MID", "the mid": "MID", "midway through": "MID",
    "sometime": "APPROX", "sometime in": "APPROX", "late": "END", "later": "END", "late in": "END", "later in": "END", "the end of": "END", "end of": "END", "the late": "END", "late on": "END",
    "the latter part of": "END", "the latter half of": "END", "the close of": "END",
}  # fmt: skip
ZONES = {
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00",
    "GMT": "+00:00", "UTC": "+00:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "ET": "", "PT": "", "CT": "", "MT": "", "JST": "+09:00", "IST": "+05:30", "HKT": "+08:00", "AEST": "+10:00", "AEDT": "+11:00", "MSK": "+03:00",
}  # fmt: skip

HOURS = tuple(words for words in CLOCKS if words.endswith("hours"))
LONGS = tuple(word for word in UNITS if word.endswith("long"))
LENGTHS = tuple(
    word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "Q") and word not in LONGS
)
COUNTS = (
    *ONES,
    *TENS,
    "a",
    "an",
    "a hundred",
    "one hundred",
    "two hundred",
    "a thousand",
    *(a for a in AMOUNTS if a != "other"),
)
SPELT = (*ONES, *TENS, "hundred", "thousand", "two thousand", "zero")
LISTS = {
    "months": (*map(str.title, MONTHS), *map(str.upper, MONTHS)),
    "starts": tuple(month.title() for month in MONTHS if len(month) == 3),
    "weekdays": (*map(str.title, tuple(WEEKDAYS)[:7]), *map(str.upper, tuple(WEEKDAYS)[:7])),
    "short": tuple(map(str.title, tuple(WEEKDAYS)[7:])),
    "units": UNITS,
    "lengths": LENGTHS,
    "seasons": ("spring", "summer", "fall", "autumn", "winter", "Spring", "Summer", "Fall", "Autumn", "Winter"),
    "calendar": (
        "day",
        "week",
        "weekend",
        "month",
        "quarter",
        "year",
        "decade",
        "century",
        "fiscal year",
        "calendar year",
    ),
    "days": DAYS,
    "parts": (
        "morning",
        "afternoon",
        "evening",
        "night",
        "dawn",
        "mornings",
        "nights",
        "evenings",
        "afternoons",
        *HOURS,
    ),
    "hours": tuple(ONES)[:12],
    "noons": ("noon", "midnight", "midday"),
    "counts": COUNTS,
    "ordinals": tuple(word for word in ORDINALS if word[6:7] not in (" ", "-")),
    "nths": tuple(
        word for word in ORDINALS if word[6:7] not in (" ", "-") and word not in ("final", "opening", "latter")
    ),
    "spelt": SPELT,
    "ones": tuple(ONES)[:9],
    "tens": tuple(TENS),
    "shifts": (
        "last",
        "past",
        "this",
        "next",
        "this past",
        "this coming",
        "the coming",
        "coming",
    ),
    "thens": ("the previous", "the following", "previous", "that same", "the same", "the preceding"),
    "stretch": (
        "last",
        "past",
        "next",
        "previous",
        "first",
        "final",
        "coming",
        "following",
        "preceding",
        "latest",
        "prior",
        "most recent",
        "remaining",
        "other",
        "full",
        "early",
        "entire",
        "whole",
    ),
    "fresh": (
        "the same",
        "that",
        "that same",
        "the following",
        "the previous",
        "the preceding",
        "the next",
        "the prior",
    ),
    "mods": MODS,
    "zones": ZONES,
    "holidays": HOLIDAYS,
    "decades": DECADES,
    "feasts": tuple(
        " ".join(w if w == "of" else w[:1].upper() + w[1:] for w in name.split())
        for name, row in HOLIDAYS.items()
        if len(row) < 10
    ),
    "references": REFERENCES,
    "often": OFTEN,
}

COUNT = r"""
    (?P<n> \d[\d,.]*+ | (?i:\L<tens>)[ -](?i:\L<ones>)\b | (?i:\L<counts>) (?: [ -] (?i:hundred|thousand|dozen)\b )? )
    (?: (?: [ -](?:to|or)[ -] | [-–] ) (?: \d+ | (?i:\L<spelt>) ) )?
"""
ORDINAL = r" (?P<n> \d{1,2}(?:st|nd|rd|th)\b | (?i:(?:(?:twenty|thirty)[ -])?\L<ordinals>) )"
YEAR = r" (?P<year> (?: 1[0-9] | 20 )\d\d | ['’‘]\d\d (?!\d) | (?i:\L<spelt>)[ ](?i:\L<spelt>)(?:[ -]\L<ones>)? )"
MONTHDAY = r"""
    (?: (?P<month>\L<months>)\b \.? [ ] (?P<the>the[ ])? (?P<day>\d{1,2}(?:st|nd|rd|th)?|(?i:(?:(?:twenty|thirty)[ -])?\L<nths>)(?![ ](?:of|time|in)\b)(?(the)(?![ ](?!at\b|to\b|is\b|was\b|and\b|or\b|when\b|where\b|we\b|he\b|she\b|it\b|they\b|through\b|until\b|on\b)\p{Ll})))\b (?! %|:\d | [.,]\d | [ ](?:percent|per[ ]cent|million|billion) )
      | (?:the[ ])? (?P<day>\d{1,2}(?:st|nd|rd|th)?) [ ] (?:of[ ])? (?P<month>\L<months>)\b (?:\.(?=[ ]\d{4}))?
    )
    (?: ,?[ ] (?P<year>(?:1[0-9]|20)\d\d)\b
      | (?= (?: [ ]?[-–][ ]? | [ ](?:to|through|until|and)[ ] ) (?: \p{Lu}\p{L}{2,8}\.?[ ] )? \d{1,2}, [ ] (?P<year>(?:1[0-9]|20)\d\d)\b )
    )?
"""
WEEKDAY = r"""
    (?P<weekday> (?<! \b(?:Super|Bloody|Black|Cyber|Ruby)[ ] ) \L<weekdays>\b (?![ ](?:Night|Morning|Times|Herald|Mirror|Telegraph|Mail)\b) | \L<short> (?: (?=\.)\.(?=[ ,]) | (?=,?[ ](?:\L<starts>|\d)) ) )
"""
DAY = (
    r"""
    (?: (?<! \b\p{Lu}{2,}[ ](?=T) ) (?P<today>(?i:\L<days>))\b
      | (?: (?:(?i:this|next|last|this[ ]coming|this[ ]past)[ ])? """
    + WEEKDAY
    + r""" ,?[ ] (?:the[ ])? )? """
    + MONTHDAY
    + r"""
      | (?: (?P<shift>(?i:\L<shifts>))[ ] | (?P<then>(?i:\L<thens>))[ ] )? """
    + WEEKDAY
    + r""" (?: [ ](?P<shift>last) (?= [.,;)] | $ | [ ](?:at|in|by|to|and|when|where)\b ) )?
      | (?P<shift>(?i:this|next|last)) [ ] (?P<weekday>\L<short>)\b
    )
"""
)
CLOCK = r"""
    (?: (?P<hour>\d{1,2}|(?i:\L<hours>)) (?: [:.](?P<minute>\d\d) )? [ ]? (?P<half>(?i:[ap]\.?[ ]?m\b\.?))
      | (?<= (?: \b(?i:at|by|until|till|from|to|around|about|since|before|after|between|and)[ ] | [ ][-–—|][ ] | ^ )) (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?: :(?P<second>[0-5]\d) | [ ]?(?:hrs|hours)\b )? (?![\d:])
      | (?P<hour>[012]\d)(?P<minute>[0-5]\d) (?: [ ]?(?:hours|hrs)\b | (?=[ ](?:GMT|UTC)) )
      | (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?= [ ]\L<zones>\b )
      | (?P<hour>\d{1,2}|(?i:\L<hours>)) (?: [ ]o['’]clock\b (?: [ ]in[ ]the[ ](?P<part>morning|afternoon|evening)\b )? | [ ]in[ ]the[ ](?P<part>morning|afternoon|evening)\b (?<= \b(?:at|by|until|about|around|before|after)[ ](?:\w+[ ])in[ ]the[ ]\w+ ) )
      | (?P<noon>(?i:\L<noons>))\b
    )
    (?: [ ] (?P<bracket>\()? (?P<zone> \L<zones> ) (?(bracket)\)|\b) | [ ](?:Eastern|Pacific|Central|local)(?:[ ]\w+)?[ ][tT]ime )?
"""

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
        needs=(
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
        ),
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
        needs=(
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
        ),
        pattern=r"\b" + DAY + r" (?: ,? [ ] (?:at|around|by)[ ] | ,?[ ] ) " + CLOCK,
        words=LISTS,
        yes={"It starts Tuesday at 7:30 p.m. at": {"minute": "30"}},
    ),
    DateRule(
        id="en/dates/clock",
        on=("clocks", "digits", "years"),
        resolve="clock",
        needs=(
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
        ),
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
    DateRule(
        id="en/dates/nth-weekday",
        on=("weekdays",),
        resolve="every",
        needs=("of each", "of every", "of the month"),
        pattern=r"\b (?: (?i:the)[ ] )? \L<nths>[ ]\L<weekdays>[ ]of[ ](?:each|every|the)[ ](?P<unit>month)\b",
        words=LISTS,
        yes={"on the third Monday of each month they": {"unit": "month"}},
    ),
    # A rate: so much in each year.
    DateRule(
        id="en/dates/rate",
        on=("lengths",),
        resolve="every",
        needs=("a day", "a week", "a month", "a year"),
        pattern=r"(?<= (?: \d | \b(?:one|1|an?)[ ]\p{Ll}{3,15}(?<!s|time) | \b(?:hundred|thousand|million|billion|trillion|percent|cents|dollars|euros|pounds|miles|hours|days|nights|times|people|copies) | \b(?:\d[\d,.]*|(?i:\L<counts>))[ ](?:\p{Ll}+[ ])?(?:\p{Ll}{3,}|\p{Lu}{2,})s )[ ])an?[ ](?P<unit>day|week|month|year)\b (?! [ -](?:ago|earlier|later|before|old|from|or|after|long|in)\b | - )",
        words=LISTS,
        yes={
            "costs $4 million a year, the": {"unit": "year"},
            "sold 20 books a month to": {"unit": "month"},
            "takes one pill a day and": {"unit": "day"},
            "presses fifty thousand CDs a year of": {"unit": "year"},
        },
        no=("it lost 20 pounds a year ago", "he waited a year for"),
    ),
    DateRule(
        id="en/dates/every-day",
        on=("weekdays", "months"),
        resolve="every",
        needs=("every ", "each "),
        pattern=r"\b (?i:every|each)[ ](?: (?:other|\L<nths>)[ ] )? (?: (?P<weekday>\L<weekdays>)\b (?:[ ](?P<part>\L<parts>))? | (?P<month>\L<months>)\b )",
        words=LISTS,
        yes={"meets every Tuesday in": {"weekday": "Tuesday"}},
    ),
    DateRule(
        id="en/dates/every",
        on=("lengths", "clocks", "seasons", "weekends", "quarters"),
        resolve="every",
        needs=("every", "each", "per ", "once", "twice", "times"),
        pattern=r"\b (?: (?: (?i:once|twice) | (?:\d\d?|(?i:\L<counts>))[ ]times )[ ](?:a|an|every|each|per) | (?i:every|each) | (?i:per) )[ ] (?: (?i:single|and[ ]every)[ ] )? (?: (?P<n>other|\d+|(?i:\L<counts>))[ ] )? (?: (?P<unit>(?i:\L<units>)) | (?P<part>\L<parts>) )\b",
        words=LISTS,
        yes={"patients wait each year for": {"unit": "year"}, "fed twice a day by": {"unit": "day"}},
    ),
    # Once in each of them: "the past three summers".
    DateRule(
        id="en/dates/seasons",
        on=("seasons",),
        resolve="every",
        needs=("summers", "winters"),
        pattern=r"\b (?: (?i:the)[ ] )? (?:last|past|previous|next|coming)[ ] (?:(?:\d+|(?i:\L<counts>))[ ])? (?P<unit>summers|winters)\b",
        words=LISTS,
        yes={"held in the past three summers.": {"unit": "summers"}},
    ),
    DateRule(
        id="en/dates/plural-weekday",
        on=("weekdays",),
        resolve="every",
        needs=("days", "mornings", "afternoons", "evenings", "nights"),
        pattern=r"\b (?: (?P<weekday> \L<plural> )\b | (?P<weekday> \L<weekdays> ) (?: [ ](?P<part>mornings|afternoons|evenings|nights)\b | (?= (?:,[ ]\L<weekdays>){0,5},?[ ](?:and|or)[ ]\L<weekdays>[ ](?P<part>mornings|afternoons|evenings|nights)\b ) ) )",
        words={**LISTS, "plural": tuple(f"{day.title()}s" for day in tuple(WEEKDAYS)[:7])},
        yes={
            "closed on Sundays and": {},
            "from two flights on Tuesday nights from": {"part": "nights"},
            "on Monday and Friday nights.": {"weekday": "Monday", "part": "nights"},
        },
    ),
    DateRule(
        id="en/dates/day-part",
        on=("clocks", "weekdays", "months", "days"),
        resolve="day_part",
        needs=("morning", "afternoon", "evening", "night", "dawn", "hours"),
        pattern=r"\b " + DAY + r" [ ] (?P<part>(?i:\L<parts>))\b",
        words=LISTS,
        yes={"arrested late Friday night in": {"weekday": "Friday", "part": "night"}},
    ),
    DateRule(
        id="en/dates/part-day",
        on=("clocks", "weekdays", "months", "days"),
        resolve="day_part",
        needs=("morning", "afternoon", "evening", "night", "dawn", "hours"),
        pattern=r"\b (?: (?P<mod>mid|early|late|the[ ]early|the[ ]late)[ -] )? (?: (?i:the)[ ] )? (?P<part>(?i:\L<parts>)) (?: [ ]of | [ ]on )? [ ] (?: (?P<day>\d{1,2})[-–/]\d{1,2}[ ](?P<month>\L<months>)\b (?: [ ](?P<year>(?:1[0-9]|20)\d\d)\b )? | "
        + DAY
        + r" )",
        words=LISTS,
        yes={
            "At mid-afternoon yesterday, the": {"part": "afternoon"},
            "on the morning of Sept. 11 the": {"month": "Sept"},
            "in the night of 9–10 March 1945 they": {"day": "9", "year": "1945"},
        },
    ),
    DateRule(
        id="en/dates/this-part",
        on=("clocks",),
        resolve="day_part",
        pattern=r"\b (?: (?P<shift>(?i:this|last)) | (?P<then>(?i:that|(?:that|the)[ ]same|the[ ](?:previous|following|next))) )[ ](?P<part>(?i:\L<parts>))\b (?! -)",
        words=LISTS,
        yes={
            "disclosed this morning that": {"part": "morning"},
            "fled the following night in": {"then": "the following"},
        },
    ),
    DateRule(
        id="en/dates/tonight",
        on=("clocks",),
        resolve="tonight",
        pattern=r"\b (?: (?P<part>(?i:tonight|tonite|2nite)) | (?P<told>(?P<part>(?i:overnight))) )\b",
        words=LISTS,
        yes=("The show airs tonight on",),
    ),
    DateRule(
        id="en/dates/part",
        on=("clocks",),
        resolve="tonight",
        pattern=r"(?<=\b(?i:in|during|by|at|through|throughout|into|until|over)[ ]) (?P<told> (?: (?:the[ ]middle[ ]of[ ])?the[ ](?:early[ ]|late[ ])? | mid[ -] | early[ ] | late[ ])?? (?P<part>(?:morning|afternoon|evening|night|dawn|dusk)) )\b (?<! at[ ]night) (?! -)",
        words=LISTS,
        yes=("rose in the afternoon as", "raged through the night and"),
        no=("awake at night in",),
    ),
    DateRule(
        id="en/dates/from-day",
        on=("lengths",),
        resolve="from_day",
        needs=(" from ", " ago "),
        pattern=r"\b "
        + COUNT
        + r" [ ](?P<unit>days?|weeks?|months?|years?)[ ](?: from | (?P<back>ago) )[ ](?: (?P<weekday>\L<weekdays>) | (?P<today>(?i:\L<days>)) )\b (?! [ ](?:to|until|through)[ ] )",
        words=LISTS,
        yes={
            "resume a week from Friday in": {"unit": "week", "weekday": "Friday"},
            "two weeks from today in": {"today": "today"},
        },
        no=("a week from Friday to Friday",),
    ),
    # A day is over when something ended on it: so late in October, "ended Oct. 31" is the year before's.
    DateRule(
        id="en/dates/ended",
        on=("months",),
        resolve="date",
        pattern=r"(?<= \b(?P<over>[Ee]nded)[ ] ) " + MONTHDAY,
        words=LISTS,
        yes={"for the quarter ended Oct. 31, the": {"over": "ended", "day": "31"}},
        no=("for the quarter ending Oct. 31, the",),
    ),
    # Nowadays rather than this day; and a day to come, none in particular.
    DateRule(
        id="en/dates/in-todays-world",
        on=("days",),
        resolve="reference",
        needs=("today", "tomorrow"),
        pattern=r"\b (?: (?= (?P<words>[Tt]oday['’]s) ) [Tt]oday (?: (?<= \b(?i:many|most|all|some|few|much)[ ]of[ ]today ) | (?= ['’]s[ ](?:modern[ ])?(?:world|society|youth|teens|teenagers|children|kids|students|generations?|standards|technology|terms|prices|money|dollars)\b ) ) | (?<= \b(?:leaders|people|world|cities|homes|cars|schools|technologies|technology|jobs|workers|voters|readers|stars|scientists|engineers)[ ]of[ ]) (?P<words>tomorrow)\b (?! ['’] | [ ](?:morning|afternoon|evening|night)\b ) )",
        words=LISTS,
        yes={
            "in today's world it": {"words": "today's"},
            "like many of today’s phones, it": {"words": "today’s"},
            "train the leaders of tomorrow.": {"words": "tomorrow"},
        },
        no=("in today's vote the", "the speech of tomorrow night"),
    ),
    DateRule(
        id="en/dates/nth-day",
        on=("calendar",),
        resolve="this",
        needs=("day",),
        pattern=r"(?<= \b(?i:it['’]s|it[ ]is|(?:today|this)[ ](?:is|marks))[ ] ) the[ ] "
        + ORDINAL
        + r" [ ](?:(?:straight|consecutive|full)[ ])? (?P<unit>day)\b (?= [ ]of[ ] (?! (?:the[ ](?:week|month|year)|\L<months>)\b ) )",
        words=LISTS,
        yes={"Today is the eighth day of talks": {"n": "eighth"}, "It’s the 3rd straight day of rain": {"n": "3rd"}},
        no=("It was the second day of", "It is the first day of the week"),
    ),
    # The day that is named right before.
    DateRule(
        id="en/dates/day-named",
        on=("calendar",),
        resolve="then",
        needs=("the day before", "the day after"),
        pattern=r"(?<= (?:\L<months>\.?[ ]\d{1,2} | (?:19|20)\d\d | \L<weekdays>),[ ] ) the[ ]day\b (?= [ ](?:before|after)[ ](?:the|a|an|his|her|its|their|Christmas|Thanksgiving|Easter|\p{Lu}\p{Ll}+['’]s)\b )",
        words=LISTS,
        yes=("on Oct. 12, the day before the crash, it", "on Sunday, the day after his arrest."),
        no=("on Oct. 12 the day before the crash", "on Monday, the day he left"),
    ),
    # "Twice as many this year as last."
    DateRule(
        id="en/dates/than-last",
        on=("elided",),
        resolve="this",
        pattern=r"(?<= \b(?i:this)[ ](?P<unit>year|month|week|quarter|weekend)[ ](?:as|than|and|or|from|over)[ ] ) (?P<shift>last)\b (?= [.,;:)] | $ | [ ](?:and|but|because|while)\b )",
        words=LISTS,
        yes={"fewer this year than last, the": {"unit": "year", "shift": "last"}},
        no=("more this year than last year", "better this week than last Friday"),
    ),
    DateRule(
        id="en/dates/until-then",
        on=("elided",),
        resolve="then",
        pattern=r"(?<= \b(?i:until|till|before)[ ] ) (?P<awaited>then)\b (?= [.,;:)] | [ ](?:the|an?|it|he|she|they|we|I|you|its|his|her|their|there|and|but|will|would|to)\b | [ ]\p{Lu}[\w.&-]*[ ](?:said|had|has|was|is|will|would)\b | $ )",
        yes=("Until then, the shop", "till then Conseco said"),
        no=("and then they", "by then the army", "until then-Mayor Smith won"),
    ),
    # The weekday up to which something goes on from another: the next one after it.
    DateRule(
        id="en/dates/through-weekday",
        on=("weekdays",),
        resolve="date",
        pattern=r"(?<= \b\L<weekdays>[ ](?P<then>through)[ ] ) (?P<weekday>\L<weekdays>)\b",
        words=LISTS,
        yes={"polled Thursday through Monday by": {"then": "through", "weekday": "Monday"}},
        no=("polled through Monday by",),
    ),
    # The first of two: its month stands with the second.
    DateRule(
        id="en/dates/range-first",
        on=("digits", "numerals"),
        resolve="date",
        needs=tuple(month for month in MONTHS if len(month) == 3),
        pattern=r"(?<![\d$£€\#&.,:/-]) (?P<day>\d{1,2})(?:st|nd|rd|th)? (?= (?: [ ]?[-–/][ ]? | [ ](?:to|and|or|until|through)[ ](?:the[ ])? ) \d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?(?P<month>\L<months>)\b (?: ,?[ ](?P<year>(?:1[0-9]|20)\d\d)\b )? ) (?<= (?:\b(?i:on|of|from|between|in|until|by|the|to)[ ]|^|\([ ]?) (?:\d{1,2}(?:st|nd|rd|th)?) )",
        words=LISTS,
        yes={"on 9–10 March 1945 the": {"day": "9", "month": "March", "year": "1945"}, "from 3 to 12 May the": {}},
        no=("lost 9–10 March said", "won 2-1 May said"),
    ),
    # The day that needs no year.
    DateRule(
        id="en/dates/landmark",
        on=("months",),
        resolve="holiday",
        needs=("attack", "terror", "hijack"),
        pattern=r"\b (?P<holiday>Sept(?:ember|\.)?[ ]11)(?:th)?\b (?= ,?[ ](?:(?:terror|terrorist)[ ])?(?:attacks?|hijack\p{L}+)\b )",
        yes={"after the Sept. 11 terrorist attacks, the": {"holiday": "Sept. 11"}},
        no=("on Sept. 11 they met",),
    ),
    DateRule(
        id="en/dates/day",
        on=("weekdays", "months", "days"),
        resolve="date",
        pattern=r"\b " + DAY,
        words=LISTS,
        yes={
            "On Sept. 30, 2026, the": {"year": "2026"},
            "on 3 May a": {"month": "May"},
            "said on Friday that": {"weekday": "Friday"},
        },
        no=("It may rain", "in the sun"),
    ),
    DateRule(
        id="en/dates/month-year",
        on=("months",),
        resolve="date",
        pattern=r"\b (?P<month>\L<months>)\b\.? (?: ,?[ ] | [ ]of[ ] )" + YEAR + r"\b",
        words=LISTS,
        yes={"since February 1947, making": {"month": "February", "year": "1947"}},
    ),
    DateRule(
        id="en/dates/month-of-year",
        on=("months",),
        resolve="date",
        needs=("year",),
        pattern=r"\b (?: (?P<month>\L<months>)\b\.?[ ](?:of[ ])? (?: (?P<years>(?i:last|this|next)) | (?P<then>(?i:the[ ]same|that(?:[ ]same)?|the[ ](?:previous|following|next))) )[ ]year\b )",
        words=LISTS,
        yes={
            "In July last year it": {"month": "July"},
            "In September of that year the": {"month": "September", "then": "that"},
        },
    ),
    DateRule(
        id="en/dates/month",
        on=("months",),
        resolve="date",
        pattern=r"\b (?: (?P<shift>(?i:last|this|next|this past|this coming))[ ] )? (?P<month>\L<named>)\b (?![ ](?:\p{Lu}\p{Ll}+[ ])?(?:said|told|says)) (?! (?<= (?<! \b(?i:in|since|by|until|till|last|next|this|during|early|late|mid|through|of)[ -] ) (?:April|June|August|Jan) ) [ ]\p{Lu}\p{Ll} ) (?: (?= (?:[ ]?[-–][ ]?|[ ](?:to|through|until|and|or)[ ]) \L<months>\.?,?[ ](?P<year>(?:1[0-9]|20)\d\d)\b ) | \.(?=[ ]\p{Ll}) )?",
        words={
            **LISTS,
            "named": (*(month.title() for month in MONTHS if month not in ("mar", "may")),),
        },
        yes={"opened in early November to": {"month": "November"}},
        no=("the march began", "Theresa May said", "with August Wilson there"),
    ),
    DateRule(
        id="en/dates/may",
        on=("months",),
        resolve="date",
        pattern=r"(?: \b (?P<mod>early|late|mid)[ -] | (?<=\b(?i:in|since|until|by|of|from|to|through|during|for|before|after|between|and|late|early|till|next|on)[ ]) ) (?: (?P<shift>(?i:last|this|next))[ ] )? (?P<month>May)\b | \b (?P<shift>(?i:last|this|next))[ ](?P<month>May)\b",
        words=LISTS,
        yes={"Voters go in May to": {"month": "May"}},
        no=("May I ask", "Theresa May won"),
    ),
    DateRule(
        id="en/dates/holiday",
        on=("holidays",),
        resolve="holiday",
        needs=tuple(HOLIDAYS),
        pattern=r"\b (?: (?P<shift>(?i:last|this|next))[ ] )? (?P<holiday> \L<feasts> )\b (?: ,?[ ](?P<year>(?:1[89]|20)\d\d)\b | [ ](?P<years>last|this|next)[ ]year\b )?",
        words=LISTS,
        yes={"closed on Christmas Eve, as": {"holiday": "Christmas Eve"}},
    ),
    DateRule(
        id="en/dates/quarter-ago",
        on=("lengths", "quarters", "periods"),
        resolve="latest",
        needs=("ago", "earlier", "same", "corresponding", "comparable", "like", "year's", "year’s"),
        pattern=r"\b (?: (?: (?i:the)[ ] )? (?: (?P<back>(?:(?:same|corresponding|comparable)[ ])?year-(?:ago|earlier)|same|corresponding|comparable|like|latest) [ ] (?:\w+-|\L<ordinals>[ ])?(?:quarter|(?P<period>period)|three[ ]months) (?: [ ](?:last[ ]year|a[ ]year[ ](?:ago|earlier|before)|of[ ]last[ ]year|in[ ]the[ ]previous[ ]year) )? | (?:quarter|(?P<period>period))[ ](?P<back>a[ ]year[ ](?:ago|earlier)) | last[ ]year['’]s[ ](?P<back>quarter|period) ) | (?P<back>(?P<bare>(?i:year)-(?:ago|earlier))) )\b (?! [ ]\w+[ ]months\b ) (?<!latest[ ](?:quarter|period)) (?= ,[ ](?:the|its)[ ](?:fiscal[ ])?(?P<which>(?i:\L<nths>))[ -]quarter\b )?",
        words=LISTS,
        yes={
            "in the year-ago quarter. The": {"back": "year-ago"},
            "In the same year-ago quarter, its fiscal second quarter, it": {"back": "same year-ago", "which": "second"},
        },
    ),
    DateRule(
        id="en/dates/year-quarter",
        on=("years", "lengths"),
        resolve="quarter",
        needs=("quarter", "half"),
        pattern=r"\b (?: (?i:the)[ ] )? (?: (?P<year>(?:19|20)\d\d)(?:['’]s)? | (?P<shift>(?i:this|last|next|the)[ ]year)['’]s )[ ] (?:fiscal[ -])?"
        + ORDINAL
        + r" [ -] (?P<unit>quarter|half)\b",
        words=LISTS,
        yes={
            "In the 1988 second quarter, it": {"year": "1988"},
            "since last year's first half it": {"shift": "last year"},
        },
    ),
    # The last of two halves; the last of four quarters is rather the one before this.
    DateRule(
        id="en/dates/last-half",
        on=("quarters",),
        resolve="last_half",
        pattern=r"\b (?:the[ ])? last[ ](?P<unit>half)[ ]of[ ] (?: (?P<year>(?:19|20)\d\d)\b | (?P<shift>this|last|next)[ ]year\b )",
        words=LISTS,
        yes={"earnings for the last half of 1989 and": {"year": "1989"}},
    ),
    DateRule(
        id="en/dates/two-quarters",
        on=("quarters",),
        resolve="two_quarters",
        needs=("two quarters",),
        pattern=r"\b (?: (?i:the)[ ] )? (?: (?P<last>(?i:last|final)) | (?i:first) ) [ ]two[ ]quarters[ ]of[ ] (?: (?:fiscal[ ](?:year[ ])?)?(?P<year>(?:19|20)\d\d)\b | (?P<shift>(?i:this|last|next|the))[ ]year\b )",
        words=LISTS,
        yes={"in the first two quarters of 1990 the": {"year": "1990", "last": None}},
        no=("in the past two quarters of growth",),
    ),
    DateRule(
        id="en/dates/quarter",
        on=("quarters",),
        resolve="quarter",
        pattern=r"\b (?: (?<= \b(?P<beside>year-(?:ago|earlier)[ ](?:quarter|period)),[ ] ) )? (?: (?: (?i:the)[ ] )? (?:(?P<fiscal>(?i:fiscal))[ -])?"
        + ORDINAL
        + r" [ ] (?:(?P<fiscal>fiscal)[ ])? | (?:(?P<fiscal>(?i:fiscal))[ -])? "
        + ORDINAL
        + r" - ) (?P<unit>(?i:quarters?)|half(?=[ ]of[ ]\d{4}|[ ]of[ ](?:this|last|next|the)[ ]year|[ ](?:profit|loss|earnings|results)|[ ]ended))\b (?: [ ](?:of|in)[ ] (?: (?:fiscal[ ](?:year[ ])?)?(?P<year>(?:19|20)\d\d)\b | (?P<shift>(?i:this|last|next|the))[ ]year\b ) | ,?[ ](?P<year>(?:19|20)\d\d)\b )?",
        words=LISTS,
        yes={"Its third-quarter net": {"n": "third"}, "through the third quarter of 1990.": {"year": "1990"}},
    ),
    DateRule(
        id="en/dates/q",
        on=("codes",),
        resolve="quarter",
        pattern=r"\b (?: Q(?P<n>[1-4]) | (?P<n>[1-4])Q ) \b (?:[ ]?(?P<year>(?<=[ ])20\d\d|['’]\d\d)\b)?",
        yes={"Q3 2024 sales": {"n": "3"}, "in 4Q revenue": {"n": "4"}},
    ),
    DateRule(
        id="en/dates/latest",
        on=("years", "quarters", "periods"),
        resolve="latest",
        needs=("quarter", "period"),
        pattern=r"\b (?: (?i:the)[ ] )? (?: (?: (?P<newest>(?i:latest|most[ ]recent)) | (?i:this) | (?P<that>(?i:that)) )[ ](?:quarter|period) | (?P<year>(?:19|20)\d\d)[ ](?:quarter|period) | (?<=(?i:the)[ ])quarter )\b (?! -to-)",
        words=LISTS,
        yes={"Sales in the latest period were": {}, "In the 1988 period, the": {"year": "1988"}},
    ),
    DateRule(
        id="en/dates/decade",
        on=("digits", "decades"),
        resolve="decade",
        needs=("0s", "0's", "0’s", "ties"),
        pattern=r"\b (?: (?i:the)[ ] (?: (?P<mod>(?i:early|mid|late|middle))[ -] | (?:early|mid)-to-(?:mid|late)[ -] )? )? ['’‘]? (?P<decade> (?:1[5-9]|20)\d0['’]?s | (?<=['’‘])\d0['’]?s | (?<=the[ ](?:early[ ]|late[ ]|mid[ -])?)(?:\d0s|(?i:\L<decades>)) )\b",
        words=LISTS,
        yes={"in the early 1990s, when": {"decade": "1990s"}, "through the nineties, uh": {"decade": "nineties"}},
    ),
    DateRule(
        id="en/dates/century",
        on=("centuries",),
        resolve="century",
        pattern=r"\b (?: (?i:the)[ ] (?: (?P<mod>early|mid|late)[ -] )? )? "
        + ORDINAL
        + r" [ -] (?i:century)\b (?: [ ](?P<bc>B\.C\.(?:E\.)?|BCE?\b) )?",
        words=LISTS,
        yes={"in the 20th century. But": {"n": "20th"}},
    ),
    DateRule(
        id="en/dates/bc",
        on=("digits", "eras", "years"),
        resolve="year",
        needs=("bc", "b.c"),
        pattern=r"\b (?P<year>\d{1,5})[ ](?P<bc>B\.C\.(?:E\.)?|BCE?)(?!\w)",
        yes={"founded in 753 BC by": {"year": "753"}, "won in 216 BC.": {"bc": "BC"}},
    ),
    DateRule(
        id="en/dates/ad",
        on=("digits", "eras", "years"),
        resolve="year",
        needs=("ad", "a.d", "ce"),
        pattern=r"\b (?: (?P<ad>AD|A\.D\.)[ ](?P<year>\d{1,4})\b (?![.,]\d) | (?P<year>\d{1,4})[ ](?P<ad>AD|A\.D\.|CE)(?!\w) )",
        yes={"buried in AD 79 under": {"year": "79"}, "by 410 A.D. the": {"year": "410"}},
        no=("in the TV ad 20 people",),
    ),
    DateRule(
        id="en/dates/fiscal",
        on=("years",),
        resolve="year",
        needs=("fiscal", "financial", "calendar", "the year", "school", "academic"),
        pattern=r"\b (?: (?i:fiscal|calendar|the[ ]year) | (?:(?i:the)[ ])? (?i:fiscal|financial|calendar|school|academic)[ ](?i:year)(?:[ ]of)? )[ ](?P<year>(?:19|20)\d\d)\b",
        words=LISTS,
        yes={"In fiscal 1989, it": {"year": "1989"}},
    ),
    DateRule(
        id="en/dates/season",
        on=("seasons",),
        resolve="season",
        pattern=r"\b (?: (?: (?P<shift>(?i:last|this|next|this[ ]past|this[ ]coming|the[ ]past)) | (?P<then>(?i:that(?:[ ]same)?|the[ ](?:same|following|next|previous|preceding))) )[ ](?P<unit>\L<seasons>)\b | (?:(?i:the)[ ](?:early[ ]|late[ ])?)? (?P<unit>\L<seasons>)\b (?:[ ]of)?[ ]"
        + YEAR
        + r"(?:[-–/]\d\d(?:\d\d)?)?\b | (?<=\b(?i:in|during|by|over|through|until|into|since|of)[ ])(?:the[ ])?(?:early[ ]|late[ ])?(?P<unit>spring|summer|autumn|winter)\b | (?<=\b(?i:in|during|by|until|into|since)[ ])the[ ](?:early[ ]|late[ ])?(?P<unit>fall)\b (?![ ](?:of|from)\b) )",
        words=LISTS,
        yes={
            "said this summer it": {"unit": "summer"},
            "The following spring the": {"then": "The following"},
            "in the spring of 1998 as": {"year": "1998"},
            "The winter of 1941–42 was": {"year": "1941"},
        },
        no=("Prices fall again", "a spring in his step"),
    ),
    DateRule(
        id="en/dates/year-end",
        on=("calendar",),
        resolve="this",
        needs=("end",),
        pattern=r"\b (?: (?<= \b(?P<shift>[Ss]ince)[ ] ) )? (?: (?:the[ ])? (?P<unit>year|month|week|quarter)(?:['’]s)?[ -](?P<mod>end)\b )",
        words=LISTS,
        yes={
            "people by year end. Even": {"unit": "year"},
            "in place by year's end, they": {},
            "up 8% since year-end, the": {"shift": "since"},
        },
    ),
    DateRule(
        id="en/dates/spoken-year",
        on=("spoken",),
        resolve="year",
        needs=("nineteen", "eighteen", "seventeen", "two thousand"),
        pattern=r"\b (?: the[ ]year[ ] )? (?P<year> (?i:nineteen|eighteen|seventeen)[ ](?!hundred[ ]|thousand)(?i:\L<spelt>)(?:[ -]\L<ones>\b)? | (?<=the[ ]year[ ])two[ ]thousand )\b",
        words=LISTS,
        yes={"In nineteen ninety-one Charles": {"year": "nineteen ninety-one"}},
    ),
    DateRule(
        id="en/dates/half",
        on=("lengths",),
        resolve="half",
        needs=("half", "quarter"),
        pattern=r"\b (?: (?i:half[ ]an?|a[ ]half)[ -](?P<unit>hour|year|century|decade|day|minute) | (?i:half)-(?P<unit>hour|century|decade|year|day) | (?:(?i:a)[ ])? (?P<fourth>(?i:quarter))[ -](?:of[ ]an?[ ])? (?P<unit>century|hour) )\b (?: [ ](?P<back>ago)\b )? (?! -old | [ ](?:earlier|later|before)\b )",
        words=LISTS,
        yes={
            "about half an hour of": {"unit": "hour"},
            "half a century ago the": {"back": "ago"},
            "in nearly a quarter-century in": {"fourth": "quarter"},
        },
        no=("the quarter-century-old brigade",),
    ),
    DateRule(
        id="en/dates/not-long-ago",
        on=("lengths",),
        resolve="ago",
        needs=("ago", "earlier", "before", "previously", "later", "afterward", "after", "from", "hence"),
        pattern=r"\b "
        + COUNT
        + r" [ -](?:full[ ])?(?P<unit>(?i:\L<lengths>))(?:[ ]or[ ](?:so|two|more))?[ ](?: (?P<back>ago)\b | (?P<then>(?P<back>earlier|before(?=[,.;]|$)|previously)\b) | (?P<then>later\b(?![ ]than\b)|afterward(?:s)?\b|after\b(?=[,.;]|$)) | from[ ](?:now|today) | hence\b )",
        words=LISTS,
        yes={"It sold the stake five years ago in": {"n": "five", "unit": "years"}, "more than a year ago, the": {}},
    ),
    DateRule(
        id="en/dates/some-day",
        on=("lengths",),
        resolve="reference",
        needs=("one day",),
        pattern=r"(?<=\b(?:will|would|could|might|may|can)[ ]) (?P<words>one[ ]day)\b",
        yes={"It will one day be": {"words": "one day"}},
    ),
    DateRule(
        id="en/dates/in-time",
        on=("lengths",),
        resolve="ahead",
        pattern=r"(?<=\b[Ii]n[ ](?:\w+[ ])?) (?<! \b(?: (?:time|times|first|second|third|fourth|most|only|half|\w+est)[ ](?:\w+[ ])? | (?:can|may|must|might|should)[ ](?:[\w'’-]+[ ]){1,6} )in[ ](?:\w+[ ])?)"
        + COUNT
        + r"[ ](?P<unit>(?i:\L<lengths>))['’]?(?:[ ]time)?\b (?! [ ](?:ago|of)\b | - | ['’]?[ ]Wars?\b )",
        words=LISTS,
        yes={"It will close in five years, the": {"n": "five"}},
        no=(
            "you can ruin it in a minute",
            "will tour for the first time in five years",
            "will be the hottest in nearly ten years",
        ),
    ),
    DateRule(
        id="en/dates/units-ago",
        on=("lengths",),
        resolve="ago",
        needs=("ago", "earlier", "later", "from"),
        pattern=r"\b (?P<unit>(?i:days|weeks|months|years|decades|centuries|hours|minutes))[ ] (?: (?P<back>ago|earlier) | (?P<then>later(?![ ]than)) | from[ ]now )\b",
        words=LISTS,
        yes={"He left years ago to": {"back": "ago"}, "Hours later the town": {"then": "later"}},
    ),
    DateRule(
        id="en/dates/year-and-a-half",
        on=("calendar",),
        resolve="duration",
        needs=("and a half",),
        pattern=r"\b (?i:the)[ ](?P<shift>last|past|next|previous|coming)[ ](?P<unit>year|decade|century)[ ]and[ ]a[ ](?P<half>half)\b",
        words=LISTS,
        yes={"in the past year and a half he": {"shift": "past"}},
    ),
    DateRule(
        id="en/dates/this",
        on=("calendar",),
        resolve="this",
        needs=("this", "last", "next", "current", "coming", "latest"),
        pattern=r"\b (?P<shift>(?i:this|last|next|the[ ]latest(?=[ ]fiscal)|the[ ]current|the[ ]coming|this[ ]past|this[ ]coming|current))[ ](?:fiscal[ ]|calendar[ ]|full[ ])? (?P<unit>\L<calendar>)\b (?! -old)",
        words=LISTS,
        yes={"Earlier this month, it": {"shift": "this"}},
    ),
    DateRule(
        id="en/dates/after-next",
        on=("calendar",),
        resolve="this",
        needs=("after next", "before last"),
        pattern=r"\b (?i:the)[ ](?P<unit>week|weekend|month|year)[ ](?P<shift>after[ ]next|before[ ]last)\b (?! [ ](?:week|month|year|spring|summer|fall|winter|\p{Lu}) )",
        words=LISTS,
        yes={"plans to retire the year after next.": {"unit": "year"}},
        no=("fell in the week before last Christmas",),
    ),
    DateRule(
        id="en/dates/end-of",
        on=("calendar",),
        resolve="this",
        needs=("the ",),
        pattern=r"\b (?P<mod>(?i:the[ ]end[ ]of|the[ ]beginning[ ]of|the[ ]start[ ]of|the[ ]middle[ ]of|early[ ]in|later[ ]in|earlier[ ]in|late[ ]in|the[ ]rest[ ]of|the[ ]remainder[ ]of|the[ ]balance[ ]of)) [ ] (?P<told>(?P<shift>the))[ ](?P<unit>(?i:\L<calendar>))\b",
        words=LISTS,
        yes={"earlier in the year by": {"unit": "year"}},
    ),
    DateRule(
        id="en/dates/following",
        on=("calendar",),
        resolve="following",
        needs=("same", "that", "following", "previous", "preceding", "next", "prior"),
        pattern=r"\b (?! that[ ]day\b ) (?P<shift>(?i:\L<fresh>))[ ](?P<unit>(?i:day|week|month|year|weekend|quarter|(?<!next[ ])decade))\b",
        words=LISTS,
        yes={"The following month, the": {"unit": "month"}},
    ),
    DateRule(
        id="en/dates/day-before",
        on=("calendar",),
        resolve="following",
        needs=("before", "after"),
        pattern=r"\b (?i:the)[ ](?P<unit>(?i:day|week|month|year))[ ](?P<shift>(?i:before|after))\b (?=[,.;])",
        words=LISTS,
        yes={"as it had the day before, and": {"unit": "day"}},
    ),
    DateRule(
        id="en/dates/part-before",
        on=("clocks",),
        resolve="day_part",
        needs=("before", "after"),
        pattern=r"\b (?i:the)[ ](?P<part>night|morning|evening|afternoon)[ ](?P<then>before|after)\b (?=[,.;])",
        words=LISTS,
        yes={"as it had the night before, and": {"then": "before"}},
    ),
    DateRule(
        id="en/dates/whole",
        on=("calendar",),
        resolve="this",
        needs=("the ",),
        pattern=r"\b (?P<shift>(?i:the))[ ] (?: (?:full|fiscal|whole|entire)[ ](?P<unit>year) | (?P<unit>weekend) | (?<=(?i:for|during|throughout|of)[ ]the[ ]) (?P<unit>year|month|week)(?=[,.]|[ ]as[ ]a[ ]whole|[ ]of[ ])|(?P<unit>week)(?=['’]s[ ]) )\b (?! [ ](?:ended|ending) )",
        words=LISTS,
        yes={"confirmed over the weekend that": {"unit": "weekend"}, "Sales for the full year were": {"unit": "year"}},
    ),
    DateRule(
        id="en/dates/year-ended",
        on=("calendar",),
        resolve="fiscal_length",
        needs=("ended", "ending"),
        pattern=r"\b (?: (?i:the)[ ] )? (?:fiscal[ ])? (?P<unit>year|quarter|week|month)\b (?=[ ](?:ended|ending)\b (?: [ ](?P<month>\L<months>)\b\.?[ ](?P<day>\d{1,2})\b (?:,[ ](?P<year>(?:19|20)\d\d)\b)? )? )",
        words=LISTS,
        yes={"for the year ended then, it": {"unit": "year"}},
    ),
    DateRule(
        id="en/dates/and-a-half",
        on=("lengths",),
        resolve="duration",
        needs=("half", "1/2", "½"),
        pattern=r"\b (?: (?i:the)[ ]\L<stretch>[ ] )? "
        + COUNT
        + r" (?: [ -]and[ -]a[ -](?P<half>half) [ -] (?P<unit>(?i:\L<lengths>)) | [ ](?P<unit>(?i:\L<lengths>))[ ]and[ ]a[ ](?P<half>half) | (?:[ -]?(?P<half>1/2|½))[ -](?P<unit>(?i:\L<lengths>)) )\b",
        words=LISTS,
        yes={"two and a half years of": {"half": "half"}},
    ),
    DateRule(
        id="en/dates/recent",
        on=("lengths", "quarters"),
        resolve="recent",
        needs=("recent", "past", "coming", "future"),
        pattern=r"\b (?:more[ ])? (?: (?P<recent>(?i:recent|past))[ ] | (?i:coming|future)[ ] ) (?P<unit>(?i:days|weeks|months|quarters|years|decades))(?:[ ]and[ ](?:months|years))?\b",
        words=LISTS,
        yes={"in recent months about": {"unit": "months"}},
    ),
    DateRule(
        id="en/dates/stretch",
        on=("lengths", "quarters"),
        resolve="duration",
        pattern=r"\b (?: (?: (?i:the|its|his|her|their)[ ](?:very[ ])? )? (?: (?P<shift>(?i:last|past|next|coming|latest|most[ ]recent)) | (?i:\L<stretch>) ) [ ] (?: "
        + COUNT
        + r" (?:-plus)? [ ] (?:full[ ]|more[ ]|consecutive[ ]|straight[ ])? )? (?P<unit>(?i:\L<lengths>|quarters)) | (?i:the)[ ](?:year-(?:ago|earlier)[ ])?"
        + COUNT
        + r" [ ] (?P<unit>weeks|months|quarters|years|decades) | (?<=(?i:over)[ ])the[ ](?P<unit>years|decades|centuries) ) (?: [ ]or[ ]so )? \b",
        words=LISTS,
        yes={
            "In the past three months, stocks": {"n": "three", "unit": "months"},
            "for the nine months, it": {"n": "nine"},
            "In the year-earlier nine months it": {"n": "nine"},
        },
        no=("the day it rained",),
    ),
    DateRule(
        id="en/dates/long",
        on=("lengths", "longs"),
        resolve="duration",
        needs=("long",),
        pattern=r"\b (?P<unit> (?i:\L<lengths>)(?=-long\b) | (?i:\L<longs>) ) (?:-long)? \b",
        words={**LISTS, "longs": LONGS},
        yes={"a year-long strike": {"unit": "year"}, "the weeklong trip": {"unit": "weeklong"}},
    ),
    DateRule(
        id="en/dates/hyphen",
        on=("lengths",),
        resolve="duration",
        needs=("-",),
        pattern=r"\b (?: (?:an?|the)[ ] (?=[\w-]+[ ]period\b) )? "
        + COUNT
        + r" - (?P<unit>(?i:\L<lengths>)) \b (?! [ -]olds?\b | [ ]Wars?\b ) (?:[ ]period\b)?",
        words=LISTS,
        yes={"an 18-month ban": {"n": "18"}, "the eight-year war": {}},
        no=("a 12-year-old boy",),
    ),
    DateRule(
        id="en/dates/length",
        on=("lengths", "quarters"),
        resolve="duration",
        pattern=r"\b (?! an?[ ](?:fiscal|calendar)\b ) (?<! \b[Aa]ged[ ] ) (?<! (?:\d|million|billion|percent|cents|\d[ ]\p{Ll}{2,12}s)[ ](?=an?[ ]) ) "
        + COUNT
        + r" [ ] (?:full[ ]|more[ ]|consecutive[ ]|straight[ ]|additional[ ]|long[ ]|whole[ ])? (?P<unit>(?i:\L<lengths>)|(?<!\bthree[ -])quarters) (?: [ ]or[ ](?:so|more|two) )? \b (?! [ -](?:old|of[ ]age)\b | -\w | ['’]?[ ]Wars?\b )",
        words=LISTS,
        yes={"after ten years of": {"n": "ten"}, "for nearly forty years, the": {}},
        no=("he is 27 years old", "the Hundred Years' War"),
    ),
    DateRule(
        id="en/dates/many",
        on=("lengths",),
        resolve="duration",
        pattern=r"\b (?<! \d[ ] | (?:million|billion|trillion)[ ] ) (?: (?:the[ ])? (?P<unit>days|weeks|months|years|decades)[ ](?:ahead(?![ ]of)|to[ ]come) | (?<! \bthose[ ]) (?P<unit>days|weeks|months|years|decades|centuries|hours|(?<=\b(?i:within|for|after|in)[ ])minutes)(?:[ ](?:or|and)[ ](?:weeks|months|years|decades))? ) \b (?! [ -]old | [ ]\d{4} | [ ]when\b )",
        words=LISTS,
        yes={"after months of twists": {"unit": "months"}, "in the weeks ahead, they": {"unit": "weeks"}},
        no=("in those days they", "the years 1939 to", "closed on days when it snows"),
    ),
    DateRule(
        id="en/dates/while",
        on=("spells",),
        resolve="while",
        needs=("time", "a while"),
        pattern=r"\b (?i: (?:quite[ ])?(?:some[ ]time | a[ ]while | a[ ]long[ ]time | a[ ]short[ ]time ))\b (?! [ ](?:ago|in|this|next))",
        yes=("without it for a while. ",),
    ),
    DateRule(
        id="en/dates/often",
        on=("often",),
        resolve="often",
        pattern=r"\b (?<! % [ ] | \bper[ ]?cent[ ] ) (?P<words>(?i:\L<often>))\b (?= [.,;:)] | $ | [ ](?:to|in|for|from|at|by|on|and|since|through|with|until|as|because|if|when|while)\b ) (?! [ ](?:News|Times|Mail|Express|Telegraph|Mirror|Star|Standard) )",
        words=LISTS,
        yes={"It is printed daily in": {"words": "daily"}},
        no=("The Daily Mail said", "two daily flights", "to rise 8 percent annually."),
    ),
    DateRule(
        id="en/dates/year",
        on=("years",),
        resolve="year",
        pattern=r"(?<![\d$£€\#&.,:/]|No\.[ ]|-(?<!(?i:\b(?:mid|early|late|pre|post)|\b(?:1[5-9]|20)\d\d)-)|\b(?i:page|pages|p\.|room|flight|highway|route|chapter|section|model|suite|box|channel|windows|boeing|verse|psalm)[ ]|\b(?:called|named|dubbed|titled|entitled)[ ][\"“‘']?(?:\p{Lu}[\w-]*[ ]){1,3}) \b (?<![$£€\#]) (?P<year>(?:1[5-9]|20)\d\d|(?<=\b(?i:in|since|until|by|from|circa|c\.)[ ])1[0-4]\d\d)\b (?! [ -]? (?:percent|per[ ]cent|people|miles|km|feet|points|dollars|times|meters|metres|pounds|units|shares|jobs|troops|soldiers|men|workers) | [%:] | /(?!\d\d(?![\d/])) | [,.]\d | -(?!(?:19|20)\d\d\b(?!-))\d{3} | -(?:page|mile|foot|meter|pound|seat) )",
        words=LISTS,
        yes={"since 1901, but": {"year": "1901"}, "until early 1990, when": {}},
        no=("rose to 1,988 in", "$1989 a piece", "about 2000 people", "a firm called Orion 1980, which"),
    ),
    DateRule(
        id="en/dates/reference",
        on=("references",),
        resolve="reference",
        pattern=r"\b (?P<words>(?i:\L<references>))\b (?<!one[ ]day) (?! - | ['’] | (?<=future)[ ]of\b ) (?! (?<=(?i:the[ ]past))[ ](?i:\d|(?:\w+-)?\L<spelt>\b|half|dozen|decade|season|games?\b|election|week|year) ) (?! [ ](?:as|enough|after|before)\b | [ ](?: (?:\d+|(?i:\L<counts>))[ ])?(?i:\L<units>)\b )",
        words=LISTS,
        yes={"which currently holds": {"words": "currently"}, "in the near future. It": {}},
    ),
)

# The second of two: its month or century stands with the first.
SECONDS = (
    DateRule(
        id="en/dates/range-day",
        on=("digits",),
        resolve="range_day",
        pattern=r"(?<= \L<months>\.?[ ]\d{1,2} (?: [-–] | [ ](?:to|and|or|through)[ ] )) (?P<day>\d{1,2})\b (?! [:%] | [.,]\d ) (?: ,[ ](?:1[0-9]|20)\d\d\b )?",
        words=LISTS,
        yes={"from Sept. 28-30 in": {"day": "30"}},
    ),
    DateRule(
        id="en/dates/range-year",
        on=("digits",),
        resolve="range_year",
        pattern=r"(?<= \b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b",
        yes={"the 2019-20 season": {"year": "20"}},
    ),
)

# What tells of the past, besides what ends in "ed".
PAST_VERBS = (
    "was", "were", "had", "has", "have", "did", "told", "agreed", "disagreed", "freed", "announcing", "tweeting",
    "went", "came", "fell", "rose", "met", "won", "lost", "made", "took", "began", "left", "gave", "got", "held", "ran",
    "sent", "saw", "put", "set", "cut", "hit", "led", "became", "bought", "sold", "found", "wrote", "spoke", "broke",
    "since", "ago", "shot", "died", "drew", "flew", "grew", "knew", "paid", "shut", "struck", "sought", "thought",
    "brought", "fought", "caught", "built", "spent", "stood", "read", "kept", "felt", "chose", "threw", "woke", "sat",
    "stole", "drove", "rode", "slept", "swept", "dealt", "meant", "bore", "froze", "sank", "taught", "understood",
    "withdrew", "overthrew", "hurt", "quit", "shook", "lent", "fled", "stuck", "hung", "ate", "sang", "swore", "tore",
    "forgot", "wore", "lay", "crept", "clung", "swung", "lit",
)  # fmt: skip
PAST_STARTS = (
    "continued", "failed", "tried", "managed", "refused", "started", "seemed", "appeared", "began", "struggled",
    "attempted", "declined", "rushed", "happened", "proceeded", "helped",
)  # fmt: skip
FUTURE_VERBS = (
    "will", "'ll", "’ll", "won't", "would", "shall", "going to", "set for", "set to",
    *(f"{be} {verb}" for be in ("is", "are", "be") for verb in ("due", "set", "expected", "scheduled", "planned", "slated", "likely", "to")),
    *(f"{verb} {to}" for verb in ("scheduled", "expected", "planned", "due", "slated", "supposed") for to in ("for", "to", "in", "on")),
    "kicks off", "faces", "hosts", "airs", "votes", "expires", "opens", "begin", "begins", "convenes", "gathers",
    "concludes", "debuts", "premieres", "take place", "takes place", "take effect", "takes effect", "come into force",
    "comes into force", "go on sale", "goes on sale", "go on trial", "goes on trial", "go to the polls",
    "goes to the polls", "resume", "resumes", "arrive", "arrives", "expect", "expects", "plan to", "plans to",
    "hope to", "hopes to", "intend", "intends", "due", "payable", "upcoming", "agreed to",
)  # fmt: skip
LASTING = (
    "run", "runs", "continue", "continues", "last", "lasts", "extend", "extends", "extended", "remain", "remains",
    "stay", "stays", "open", "available", "contract", "contracts", "lease", "leases", "loan", "loans", "offer",
    "offers", "exhibit", "exhibition",
)  # fmt: skip
EVENTS = (
    "caucus", "caucuses", "election", "elections", "primary", "primaries", "vote", "votes", "hearing", "hearings",
    "meeting", "meetings", "talks", "conference", "convention", "rally", "summit", "referendum", "funeral", "concert",
)  # fmt: skip
OUTCOMES = ("wins", "loses", "goes", "fails", "comes", "makes", "gets", "does", "passes", "follows", "finishes")
WISHES = ("aim", "aims", "aiming", "likely", "bound", "vows", "pledges", "promises")
CHANCES = ("chance", "chances", "hope", "hopes", "odds", "path", "prospect", "prospects", "likelihood")
UNTILS = (
    "until", "effective", "due", "ahead of", "Ahead of", "is on", "are on", "starting", "no later than", "as soon as",
    "as early as",
)  # fmt: skip

LEADS = (
    "the", "of", "in", "year's", "year", "ago", "s", "q", "fiscal", "financial", "calendar", "school", "academic", "than", "at", "least", "most", "more", "full", "half", "and",
    "every", "each", "once", "twice", "per", "this", "quarter", "its", "their", "his", "her", "very", "recent", "latest", "final", "corresponding", "comparable", "like", "earlier", "same", "that",
    "o", "wee", "small", "right", "these", "long", "some", "not", "near", "foreseeable", "immediate", "distant", "quite", "short", "rest", "remainder", "balance", "whole", "entire", "or", "so", "st", "mid", "a.m", "m", "p", "after", "before", "on", "later", "remaining", "consecutive", "straight", "business", "trading", "morning", "afternoon", "evening", "night", "noon", "midnight", "new", "christmas", "labor", "memorial", "good", "easter", "ash", "palm", "independence", "veterans", "martin", "luther", "king", "times", "single", "additional", "plus", "other", "ad",
)  # fmt: skip

MOD = DateRule(
    id="en/dates/mod",
    on=(),
    resolve="",
    pattern=r"""(?! (?i:over|under)[ ]\p{Lu} | (?i:up[ ]to|about)[ ]now\b | (?<! (?: ^ | [,(:;—–-][ ]? | \b(?i:for|in|after|of|by|from|with|than|the|his|her|its|their|just|well|a|took|takes?|spent|last|lasted|lasts|spans|spanning) [ ]) ) over[ ](?![\w\s-]{3,25}[ ](?:ago|old)\b) | (?i:over|under|about|around|some)[ ](?: (?i:the|his|her|its|their|this|last|next|past|several|many|recent)\b | \L<weekdays> | an?[ ][\w-]+[ ]period\b ) ) (?P<mod>(?i:\L<mods>)) [ -] (?=\S)""",
    words=LISTS,
    yes={"nearly two years": {"mod": "nearly"}},
    no=("over the weekend", "over several years"),
)

TABLE = Dates(
    months=MONTHS,
    weekdays={**WEEKDAYS, **{f"{day}s": number for day, number in tuple(WEEKDAYS.items())[:7]}},
    units=UNITS,
    days=DAYS,
    clocks=CLOCKS,
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    decades=DECADES,
    shifts={**SHIFTS, "before": -1, "after": 1, "this year": 0, "last year": -1, "next year": 1, "the year": 0},
    holidays=HOLIDAYS,
    references={**REFERENCES, "today's": PRESENT, "tomorrow": FUTURE},
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra={
        "spoken": ("nineteen", "eighteen", "seventeen", "thousand"),
        "lengths": LENGTHS,
        "seasons": ("spring", "summer", "summers", "fall", "autumn", "winter", "winters"),
        "quarters": ("quarter", "quarters", "half"),
        "codes": ("q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q"),
        "centuries": ("century",),
        "calendar": ("day", "week", "weekend", "month", "quarter", "year", "decade", "century"),
        "periods": ("period", "results"),
        "eras": ("bc", "bce", "b", "ad", "d"),
        "longs": LONGS,
        "spells": ("time", "while"),
        "elided": ("last", "then"),
    },
    singular=(
        "day",
        "week",
        "weekend",
        "month",
        "year",
        "decade",
        "century",
        "hour",
        "minute",
        "quarter",
        "fiscal year",
        "school year",
        "fortnight",
        *LONGS,
    ),
    leads=LEADS,
    rules=RULES,
    seconds=SECONDS,
    mod=MOD,
    day_first=False,
    past=(
        TriedRule(
            id="en/dates/past-verb",
            pattern=r"""
                \b (?= (?: \L<verbs> | said | \p{L}{2,}ed ) \b )
                (?<! \b(?:be|is|are|an?|the|still|its|their|of)\s )
                (?:
                    \p{L}{2,} (?<!e|hundr) ed
                    | \L<starts> \s+ to \s+ \w+
                    | had \s+ (?:\w+\s+)? been \s+ (?:scheduled|expected|set|due|supposed|planned) \s+ to \s+ \w+
                    | said (?: (?<= ^[,)]?\s[^;]{1,60}\b ) | (?! \s+(?:it|he|she|they|we|there|its|his|her|the|a|an)\b ) )
                    | \L<verbs>
                )
                \b (?! \s+to\b (?!\s+(?:the|a|an|be)\b) )
            """,
            words={"verbs": PAST_VERBS, "starts": PAST_STARTS},
            yes=("He resigned on", "She continued to sing until", "It told a reporter"),
            no=("It said the Friday vote", "what is needed on"),
        ),
    ),
    future=(
        TriedRule(
            id="en/dates/future-verb",
            pattern=r"""
                \b (?:
                    \L<verbs>
                    | (?<! \bto\s ) meets?
                    | (?<! \b(?:seems?|seemed|appears?|appeared|used|proved|turned\s+out|claims?|claimed)\s ) to \s+ be
                    | (?<! \b(?:an?|the|its|his|her|their|to\s+an?|good|rocky|slow|strong|fast)\s ) starts?
                    | \L<lasting> \s+ (?:[\p{L}-]+\s+){0,3} through
                    | holds \s+ (?:\p{L}+\s+){1,4}? \L<events>
                    | (?:[Ii]f|[Uu]nless) \s+ (?:\p{L}+\s){1,2} \L<outcomes>
                ) \b
            """,
            words={"verbs": FUTURE_VERBS, "lasting": LASTING, "events": EVENTS, "outcomes": OUTCOMES},
            yes=("They will meet on", "Ohio holds its primary on", "If he wins on", "The show runs through"),
            no=("They seem to be well", "after a slow start on"),
        ),
    ),
    ahead=(
        TriedRule(
            id="en/dates/modal-verb",
            pattern=r"""
                \b (?:
                    (?:can|may|must|might|should) \s+ (?!have\b) \p{Ll}+
                    | look(?:s|ing)? \s+ ahead \s+ to
                    | \L<wishes> \s+ to \s+ \p{Ll}+
                    | \L<chances> \s+ (?:of|to|for) \s+ (?:\p{Ll}+\s+)? \p{Ll}+ing
                ) \b
            """,
            words={"wishes": WISHES, "chances": CHANCES},
            yes=("She can win in", "as they look ahead to", "less likely to vote in", "his hopes of winning in"),
            no=("He may have won on", "She wants to win in"),
        ),
        TriedRule(
            id="en/dates/until",
            pattern=r"\b (?: (?<! \bhad\s(?:[\w-]+\s){1,6} ) by | \L<untils> ) \s+ (?:the\s+)? $",
            words={"untils": UNTILS},
            yes=("It is off until the ", "It goes by "),
            no=("He had played it by ", "It is off until we "),
        ),
    ),
)
