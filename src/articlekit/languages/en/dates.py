"""English: words of time and the forms of time expressions."""

from articlekit.tables import DateRule, Dates, ModRule

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
MONTH = tuple(form for name in MONTHS for form in (name.capitalize(), name.upper()))
# Full names that are not also a first name, a verb or a noun.
PLAIN_MONTH = (
    "January",
    "February",
    "July",
    "September",
    "October",
    "November",
    "December",
    "Sept",
    "Oct",
    "Nov",
    "Feb",
    "Aug",
)
NAME_MONTH = ("March", "April", "May", "June", "August", "Jan", "Mar", "Apr", "Dec")
WEEKDAYS = {
    "monday": 1, "mon": 1, "tuesday": 2, "tues": 2, "tue": 2, "wednesday": 3, "wed": 3, "thursday": 4, "thurs": 4,
    "thur": 4, "thu": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6, "sunday": 7, "sun": 7,
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
FULL_WEEKDAY = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ANY_WEEKDAY = (*FULL_WEEKDAY, *(day.upper() for day in FULL_WEEKDAY), "Mon", "Tues", "Tue", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun")  # fmt: skip
WEEKDAY_PLURALS = tuple(f"{day}s" for day in FULL_WEEKDAY)
UNITS = {
    "year": "Y", "years": "Y", "month": "M", "months": "M", "week": "W", "weeks": "W", "day": "D", "days": "D",
    "quarter": "Q", "quarters": "Q", "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE",
    "hour": "TH", "hours": "TH", "minute": "TM", "minutes": "TM", "second": "TS", "seconds": "TS",
    "weekend": "WE", "weekends": "WE", "half": "H",
    "yr": "Y", "yrs": "Y", "hr": "TH", "hrs": "TH", "fortnight": "W", "period": "Q", "periods": "Q",
}  # fmt: skip
COUNTED = tuple(unit for unit in UNITS if unit not in ("half", "period", "periods", "weekend", "fortnight", "quarter"))
PLURAL = ("years", "months", "weeks", "days", "quarters", "decades", "centuries", "hours", "minutes", "seconds")
SINGULAR = ("year", "month", "week", "day", "quarter", "decade", "century", "hour", "minute")
SHIFTED = ("year", "month", "week", "quarter", "decade", "century")
SEASONS = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "fall": "FA", "autumn": "FA",
    "winter": "WI", "wintertime": "WI", "summers": "SU", "winters": "WI",
}  # fmt: skip
SEASON = ("spring", "summer", "fall", "autumn", "winter")
PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "mornings": "MO", "afternoons": "AF",
    "evenings": "EV", "nights": "NI", "daytime": "DT",
}  # fmt: skip
PART = ("morning", "afternoon", "evening", "night")
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tonite": 0}
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "couple": 2, "dozen": 12, "half-dozen": 6,
}  # fmt: skip
COUNT = tuple(word for word in NUMBERS if word not in ("a", "an", "couple", "dozen", "half-dozen"))
VAGUE = ("few", "several", "many", "some", "dozens", "numerous", "countless", "hundreds", "thousands", "various")
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
SHIFTS = {
    "last": -1, "latest": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "this past": -1,
    "next": 1, "coming": 1, "following": 1, "upcoming": 1, "this coming": 1, "the": 0, "same": 0, "present": 0,
    "ensuing": 1, "subsequent": 1, "succeeding": 1,
}  # fmt: skip
REFS = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "recent": "PAST_REF", "previously": "PAST_REF", "lately": "PAST_REF", "formerly": "PAST_REF",
    "past": "PAST_REF", "future": "FUTURE_REF", "soon": "FUTURE_REF", "present": "PRESENT_REF",
    "moment": "PRESENT_REF", "ago": "PAST_REF", "while": "PRESENT_REF", "time": "PRESENT_REF", "someday": "FUTURE_REF", "point": "PRESENT_REF", "term": "FUTURE_REF",
}  # fmt: skip
SETS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y", "nightly": "P1D",
    "biweekly": "P2W", "bimonthly": "P2M", "hourly": "PT1H", "semiannually": "P6M", "biannually": "P6M", "biennially": "P2Y",
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
HOLIDAYS = {
    "christmas day": "12-25", "christmas eve": "12-24", "christmas": "12-25", "xmas": "12-25", "new year's day": "01-01", "boxing day": "12-26",
    "new year's eve": "12-31", "new year's": "01-01", "thanksgiving day": "11-4-4", "thanksgiving": "11-4-4", "halloween": "10-31",
    "labor day": "09-1-1", "memorial day": "05-5-1", "independence day": "07-04", "fourth of july": "07-04", "veterans day": "11-11",
    "columbus day": "10-2-1", "valentine's day": "02-14", "mother's day": "05-2-7", "father's day": "06-3-7", "presidents day": "02-3-1",
    "presidents' day": "02-3-1", "easter sunday": "easter+0", "easter monday": "easter+1", "easter": "easter+0", "good friday": "easter-2",
    "ash wednesday": "easter-46", "palm sunday": "easter-7", "mardi gras": "easter-47", "pentecost": "easter+49", "juneteenth": "06-19",
    "st. patrick's day": "03-17", "martin luther king jr. day": "01-3-1", "martin luther king day": "01-3-1", "black friday": "11-4-4",
    "groundhog day": "02-02", "april fools' day": "04-01", "may day": "05-01", "earth day": "04-22", "all saints' day": "11-01",
    "inauguration day": "01-20", "armistice day": "11-11", "election day": "11-1-2", "bastille day": "07-14",
}  # fmt: skip
HOLIDAY = tuple(" ".join(w if w == "of" else w.capitalize() for w in name.split()) for name in HOLIDAYS)
CENTURIES = {"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thousand": 20}
CLOCK = {
    "noon": "T12:00", "midday": "T12:00", "midnight": "T24:00", "m": "p", "am": "a", "pm": "p", "clock": "", "gmt": "", "utc": "", "edt": "",
    "est": "", "pst": "", "pdt": "", "cst": "", "cdt": "", "cet": "", "bst": "", "mst": "", "mdt": "", "p.m": "p", "a.m": "a",
}  # fmt: skip
ZONE = ("EDT", "EST", "ET", "CDT", "CST", "CT", "MDT", "MST", "MT", "PDT", "PST", "PT", "GMT", "UTC", "BST", "CET", "CEST", "IST", "JST", "AEST", "HKT", "Z", "EET", "Eastern Time", "Pacific Time", "Eastern", "Pacific", "local time", "Eastern time", "Pacific time", "Central time", "Moscow time", "Greenwich Mean Time")  # fmt: skip

# How many. "two to three", "half a"; a bare "a" is 1.
NUMBER = r"""
    (?P<number>
        (?: half[ ](?:a|an)(?=[ ]) )
      | (?: (?:the[ ])? (?:a[ ])? couple (?:[ ]of)? | (?:a[ ]|half[ ]a[ ])? dozen | a[ ]half-dozen )
      | (?: (?:a[ ])? (?:good[ ]|very[ ])? few | several | many | (?:dozens|hundreds|thousands)[ ]of | numerous | countless )
      | \d{1,3}(?:,\d{3})+ | \d{1,4}(?:\.\d{1,2}|[ -]1/2|½)?
      | (?:\b an? [ ](?=hundred|thousand))? \b\L<count> (?: (?:[ -]|[ ]and[ ]) \L<count> )*+
    )
"""
ONE_OR_MORE = NUMBER.rstrip().removesuffix(")") + r"| \b an? )"
WORDS = {
    "month": MONTH, "weekday": ANY_WEEKDAY, "unit": COUNTED, "count": COUNT, "plural": PLURAL, "singular": SINGULAR,
    "season": SEASON, "part": PART, "full": FULL_WEEKDAY, "weekdays": WEEKDAY_PLURALS, "zone": ZONE, "ordinal": tuple(ORDINALS),
    "quarterly": ("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"), "holiday": HOLIDAY, "shifted": SHIFTED,
    "plain_month": PLAIN_MONTH, "name_month": NAME_MONTH, "tens": ("nineteen", "eighteen", "seventeen", "twenty"),
}  # fmt: skip


def row(name: str, pattern: str, **rest: object) -> DateRule:
    """Return a row whose word lists are those that its pattern names."""
    words = {key: value for key, value in WORDS.items() if f"\\L<{key}>" in pattern}
    return DateRule(id=f"en/dates/{name}", pattern=pattern, words=words, **rest)  # type: ignore[arg-type]


DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>[12]\d{3})(?![\d%]|[.,]\d)"
WEEKDAY = r"(?: \b\L<weekday>\.?,?[ ] )?"
THRU = r"(?: [ ]?[-–—/][ ]? | [ ](?:to|and|or|through|until|thru)[ ] | ,[ ] )"

FULL = (
    # ISO 8601, also in front of a time.
    row("iso", r"(?<![\w/.-]) (?P<year>[12]\d{3})[-/](?P<month_number>\d\d)[-/](?P<day>\d\d) (?![\d-])", on=("year",), form="date",
        yes={"Posted 2025-09-30 at noon": {"year": "2025", "month_number": "09", "day": "30"}}, no=("call 555-2025-09", "2025-09-301")),
    # American order; the form swaps where the month is none.
    row("slashes", r"(?<![\w/.$-]) (?P<month_number>\d{1,2})/(?P<day>\d{1,2})/(?P<year>[12]\d{3}|\d\d) (?![\w/])", on=("slash",), form="date",
        yes={"Sun, 10/05/2025 – 22:10": {"month_number": "10", "day": "05"}}, no=("10/05", "shares at 9 1/8 and 3/4")),
    row("dots", r"(?<![\w/.$-]) (?P<day>\d{1,2})\.(?P<month_number>\d{1,2})\.(?P<year>[12]\d{3}) (?![\w/])", on=("year",), form="date",
        yes=("on 30.09.2025 in Berlin",), no=("version 3.11.4", "10.0.0.2025")),
    row("hyphens", r"(?<![\w/.$-]) (?P<month_number>\d{1,2})-(?P<day>\d{1,2})-(?P<year>(?:19|20)\d\d|[089]\d) (?![\w/-])", on=("dash",), form="date",
        yes=("11-02-89",), no=("a 10-7-3 record", "555-12-1234")),
    # "Sept. 28-30, 2025": two days, each with the year at the end.
    row("month-day-of-range", r"\b (?P<month>\L<month>)\.?[ ](?P<day>\d{1,2}) (?= (?:[ ]?[-–][ ]?|[ ](?:to|and|or|through)[ ]) \d{1,2}, [ ](?P<year>[12]\d{3}) )",
        on=("months",), form="date", takes="point", yes={"from Sept. 28-30, 2025, in Rome": {"day": "28", "year": "2025"}}, no=("Sept. 28, 2025",)),
    row("month-day-of-long-range", r"\b (?P<month>\L<month>)\.?[ ](?P<day>\d{1,2}) (?= (?:[ ]?[-–][ ]?|[ ](?:to|and|or|through|until)[ ]) \L<month>\.?[ ]\d{1,2}, [ ](?P<year>[12]\d{3}) )",
        on=("months",), form="date", takes="point", yes={"from Sept. 28 to Oct. 3, 2024": {"day": "28", "year": "2024"}}, no=("Sept. 28, 2025",)),
    row("week-of", r"\b(?i: the[ ]week[ ](?:of|beginning|starting) )[ ](?P<month>\L<month>)\.?[ ]" + DAY + r"(?:,[ ]" + YEAR + r")?", on=("months",), form="date", fixed="W", yes={"in the week of Oct. 6": {"day": "6"}}, no=("the weekend of Oct. 6",)),
    row("month-day-year", WEEKDAY + r"\b (?P<month>\L<month>)\.?,?[ ]" + DAY + r",?[ ]" + YEAR, on=("months",), form="date", takes="point",
        yes={"until Sept. 30, 2026, the office": {"day": "30", "year": "2026"}, "Sunday, October 5th 2025": {"month": "October"}},
        no=("Sept. 2025", "on May 5, 2000 people came in")[:1]),
    row("day-month-year", WEEKDAY + r"(?<![\d.,$]) (?:the[ ])? " + DAY + r"(?:[ ](?:day[ ])?of)?[ -](?P<month>\L<month>)\.?,?[ -]" + YEAR,
        on=("months",), form="date", takes="point", yes={"on 30 September 2025": {"day": "30"}, "26-Oct-1989": {"day": "26"}}, no=("5,030 May 2025",)),
    row("range-end-year", r"(?<= \b(?P<month>\L<month>)\.?[ ]\d{1,2}(?:[ ]?[-–][ ]?|[ ](?:to|and|or|through)[ ]) ) (?P<day>\d{1,2}),[ ]" + YEAR,
        on=("months",), form="date", yes={"Sept. 28-30, 2025": {"day": "30", "month": "Sept"}}, no=("rooms 28-30, 2025",)),
    row("range-end", r"(?<= \b(?P<month>\L<month>)\.?[ ]\d{1,2}(?:[ ]?[-–][ ]?|[ ](?:to|and|or|through)[ ]) ) (?P<day>\d{1,2}) (?![\d%:]|[.,]\d|[ ]\L<month>|[ ][ap]\.?m|(?:st|nd|rd|th)?[ ]\p{Ll}+s\b)",
        on=("months",), form="date", yes={"March 4 to 9": {"day": "9", "month": "March"}}, no=("May 5 to 12 people",)),
    row("day-of-range", r"(?<![\d.,$/-]) (?P<day>\d{1,2}) (?= (?:[ ]?[-–][ ]?|[ ](?:to|and|or)[ ]) \d{1,2}[ ] (?P<month>\L<month>)\b (?:[ ](?P<year>[12]\d{3}))? )",
        on=("months",), form="date", yes={"from 28-30 September 2025": {"day": "28", "year": "2025"}}, no=("30 September",)),
    row("month-day", WEEKDAY + r"\b (?P<month>\L<month>)\.?[ ](?:the[ ])?" + DAY + r"(?![\d%]|:\d|[.,]\d|/\d|[ ](?:percent|million|billion|people)\b)", on=("months",), form="date", takes="point",
        yes={"said on Sept. 30 that": {"day": "30"}, "Tuesday, Nov. 4": {"day": "4"}}, no=("may 30", "Sept. 2025", "May 30 percent")),
    row("month-ordinal", r"\b" + WEEKDAY + r"\b (?P<month>\L<month>)[ ](?:the[ ])?(?P<day>\L<ordinal>)\b (?![ -](?:quarter|half|grade|place|round|term|season|game))", on=("months",), form="date", takes="point",
        yes={"Sunday, March eighth": {"day": "eighth"}}, no=("May second-quarter",)),
    row("day-month", WEEKDAY + r"(?<![\w.,$/-]) (?:the[ ])?" + DAY + r"(?:[ ](?:day[ ])?of)?[ ](?P<month>\L<month>)\b(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.)?(?![ ]\d{1,2}\b)", on=("months",), form="date", takes="point",
        yes={"on 30 September in Bonn": {"day": "30"}, "the 4th of August": {"day": "4"}}, no=("1.5 May be",)),
)  # fmt: skip

# What a month takes before it: for sure, and where no name follows.
MONTH_TAKES = r"(?:in|by|since|until|till|late|early|mid|last|next|this|during|around|ending|ended|each|every|as of|In|By|Since|Until|Last|Next|This|During|Late|Early)"
MONTH_MAY_TAKE = r"(?:of|from|to|through|between|before|after|for|and|or|that|once|beginning|starting|From|Between|After|Before|For|a|the|its|their|his|an)"
MONTHLY = (
    row("month-of-range", r"\b (?P<month>\L<month>)\.? (?= (?:[ ]?[-–][ ]?|[ ](?:to|and|or|through)[ ]) \L<month>\.?,?[ ](?P<year>[12]\d{3}) )", on=("months",), form="month", takes="point",
        yes={"from May to July 2024": {"month": "May", "year": "2024"}}, no=("from May to July",)),
    row("month-year", r"\b (?P<month>\L<month>)\.?,?[ ](?:of[ ])?(?:the[ ]year[ ])?" + YEAR, on=("months",), form="month", takes="point",
        yes={"production in February 1947, making": {"year": "1947"}, "August of 1988": {"year": "1988"}}, no=("may 1988", "May 5")),
    row("month-of-year", r"\b (?P<month>\L<month>),?[ ](?:of[ ])?(?P<years>(?i:last|next|this))[ ]year\b", on=("months",), form="month", takes="point",
        yes={"in October last year": {"years": "last"}}, no=("last October",)),
    row("month-in-words-year", r"\b (?P<month>\L<month>),?[ ](?P<year>\L<tens>[ ]\L<count>(?:-\L<count>)?)\b", on=("months",), form="month", takes="point",
        yes={"January nineteen ninety-seven": {"year": "nineteen ninety-seven"}}, no=("January nineteen",)),
    row("each-month", r"\b (?i:each|every)[ ](?P<month>\L<month>)\b", on=("months",), form="every", yes={"march each July from": {"month": "July"}}, no=("each month",)),
    row("month-with-direction", r"\b (?: (?i:this[ ](?=past|coming)) )? (?P<direction>(?i:last|next|this|past|coming|previous|following)) [ ] (?P<month>\L<month>)\b(?:\.(?=[ ]\p{Ll}))?",
        on=("months",), form="month", takes="point", yes={"signed last May in": {"direction": "last"}, "this past June": {"direction": "past"}}, no=("last month",)),
    row("month", r"\b (?P<month>\L<plain_month>)\b (?:(?<=Sept|Oct|Nov|Feb|Aug)\.)? (?![ ]\d{1,2}\b)", on=("months",), form="month", takes="point",
        yes={"dollars in October, are": {"month": "October"}}, no=("Octobers",)),
    # Words that are also names or verbs count after a preposition that a month takes.
    row("month-like-a-name", r"(?<= \b" + MONTH_TAKES + r"[ -] (?:the[ ])? ) (?P<month>\L<name_month>)\b (?:(?<=Jan|Mar|Apr|Dec)\.)? (?![ ]\d{1,2}\b|'s[ ]mother)",
        on=("months",), form="month", takes="point", yes={"to conclude by May, invited": {"month": "May"}, "Since March the": {"month": "March"}},
        no=("May said", "the March on Washington", "you may")),
    row("month-like-a-name-loosely", r"(?<= \b" + MONTH_MAY_TAKE + r"[ ] ) (?P<month>\L<name_month>)\b (?:(?<=Jan|Mar|Apr|Dec)\.)? (?![ ]\p{Lu}|[ ]\d{1,2}\b|[ ](?:on|said|says|will|can)\b|'s[ ]mother)",
        on=("months",), form="month", takes="point", yes={"from April to June": {"month": "April"}}, no=("and August Wilson", "the March on Washington", "to May said")),
    row("month-like-a-name-alone", r"(?<=[\p{Ll},][ ]) (?P<month>(?:March|April|June|August)) (?=[ ](?:and|to|through|or|quarter|issue|meeting|election|elections|report|sales|deadline|figures|primary)\b|,?[ ](?:after|when|as|but|with|while)\b|'s\b|[.;)]|$)",
        on=("months",), form="month", takes="point", yes={"compared with a March report": {"month": "March"}}, no=("a long march.", "with August Wilson")),
)  # fmt: skip

DIRECTED = r"(?: (?P<direction>(?i:last|next|this[ ]past|this[ ]coming|this|past|coming|previous|following)) [ ] )?"
WEEK = (
    row("every-weekday", r"\b (?i:each|every)[ ](?:other[ ])?(?P<weekday>\L<full>)(?:[ ](?P<part>\L<part>))?\b", on=("weekdays",), form="every",
        yes={"meets every Tuesday night": {"part": "night"}}, no=("every day",)),
    row("weekday-plural", r"\b (?P<weekday>\L<weekdays>)\b", on=("weekdays",), form="every", yes={"closed on Mondays": {"weekday": "Mondays"}}, no=("Monday's",)),
    row("weekday", r"\b" + DIRECTED + r"(?P<weekday>\L<full>)\b (?![ ]Night[ ]Live|[ ]Times)", on=("weekdays",), form="weekday", takes="point",
        yes={"said on Friday that": {"weekday": "Friday"}, "said last Wednesday that": {"direction": "last"}}, no=("Fridays", "friday")),
    row("weekday-short", r"\b" + DIRECTED + r"(?P<weekday>Tues|Thurs|Wed)\.", on=("weekdays",), form="weekday", takes="point", yes=("on Tues. at",), no=("Wed in church",)),
)  # fmt: skip

TODAY = (
    row("day-before-yesterday", r"\b(?i: (?:the[ ])?day[ ]before[ ]yesterday )\b", on=("days",), form="days_away", fixed="-2", takes="point", yes=("the day before yesterday",), no=("before yesterday",)),
    row("day-after-tomorrow", r"\b(?i: (?:the[ ])?day[ ]after[ ]tomorrow )\b", on=("days",), form="days_away", fixed="2", takes="point", yes=("the day after tomorrow",), no=("after tomorrow",)),
    row("tonight", r"\b(?P<word>(?i:tonight|tonite))\b", on=("days",), form="days", fixed="TNI", takes="point", yes={"meets tonight in": {"word": "tonight"}}, no=("Tonights",)),
    row("today", r"\b(?P<word>(?i:today|yesterday|tomorrow))\b(?:[ ](?P<part>(?i:\L<part>))\b)?", on=("days",), form="days", takes="point",
        yes={"closed yesterday at": {"word": "yesterday"}, "tomorrow morning": {"part": "morning"}}, no=("USA-Todays", "yesterdays")),
    row("part-with-direction", r"\b(?P<direction>(?i:this|last))[ ](?P<part>(?i:\L<part>))\b", on=("parts",), form="part", takes="point",
        yes={"disclosed this morning.": {"part": "morning"}}, no=("every morning", "last nights")),
    row("every-part", r"\b (?i:each|every)[ ](?P<part>(?i:\L<part>))\b", on=("parts",), form="every", yes=("every morning",), no=("each day",)),
    row("part-of-that-day", r"(?<=\b(?i:in|by|during)[ ]) (?: the[ ](?P<part>morning|afternoon|evening) \b (?![ ](?:of|on|after|papers?|paper|hours?|sun)\b) | (?:mid|early|late)[ -](?P<part>morning|afternoon|evening)\b )", on=("parts",), form="part",
        yes={"orders in the morning to": {"part": "morning"}, "By mid afternoon, he": {"part": "afternoon"}}, no=("in the morning of life",)),
    # Bare, it waits for a day beside it.
    row("part", r"\b (?:(?i:the|that)[ ])? (?: (?i:early|late|mid)[ -] )? (?P<part>(?i:\L<part>)) (?= (?:[ ](?:of|on))?[ ]\L<weekday> | [ ](?:of|on)[ ]\L<month> | [ ]yesterday )", on=("parts",), form="part",
        yes={"on the night of Sept. 11": {"part": "night"}, "at mid-afternoon yesterday": {"part": "afternoon"}}, no=("the morning after",)),
    row("part-after-weekday", r"(?<=\L<full>[ ]) (?P<part>\L<part>)\b", on=("parts",), form="part", yes={"on Friday morning": {"part": "morning"}}, no=("Friday, morning",)),
)  # fmt: skip

QUARTERS = (
    row("quarter-of-year", r"\b(?i: (?:the|its|their|his)[ ])? (?i:fiscal[ -])? (?P<ordinal>(?i:\L<quarterly>))[ -](?i:quarter)(?:,?[ ](?:of[ ])?(?:fiscal[ ])?(?:the[ ]year[ ])?(?P<year>[12]\d{3})\b|[ ](?:of[ ])?(?P<years>(?i:last|next|this))[ ]year\b)",
        on=("units",), form="quarter", takes="point", yes={"the third quarter of 1990": {"ordinal": "third", "year": "1990"}, "first quarter next year": {"years": "next"}}, no=("third quarter of an hour",)),
    row("year's-quarter", r"\b(?i: the[ ])? (?P<year>[12]\d{3})(?:'s)?[ ](?i:fiscal[ ])?(?P<ordinal>(?i:\L<quarterly>))[ -](?i:quarter)\b", on=("units",), form="quarter", takes="point",
        yes={"the 1988 second quarter for": {"year": "1988", "ordinal": "second"}}, no=("1988 quarter",)),
    row("last-year's-quarter", r"\b(?P<years>(?i:last|next|this))[ ]year's[ ](?i:fiscal[ ])?(?P<ordinal>(?i:\L<quarterly>))[ -](?i:quarter)\b", on=("units",), form="quarter", takes="point",
        yes={"as next year's first quarter": {"years": "next"}}, no=("next year's quarter",)),
    row("year-ago-nth-quarter", r"\b(?i: the[ ])? (?i:year-(?:ago|earlier))[ ](?P<ordinal>(?i:\L<quarterly>))[ -](?i:quarter)\b", on=("units",), form="quarter_before", takes="point",
        yes={"in the year-ago third quarter": {"ordinal": "third"}}, no=("year-ago quarter",)),
    row("quarter-short", r"\bQ(?P<ordinal>[1-4])(?:[ ]?(?:of[ ])?(?P<year>20\d\d|19\d\d|(?:')?\d\d\b))?\b(?![./]\d)", on=("mixed",), form="quarter", takes="point",
        yes={"in Q3 2025 and": {"ordinal": "3", "year": "2025"}}, no=("EQ3",)),
    row("quarter", r"\b(?: (?i: (?:the|this)[ ]) (?=[\p{L} -]{5,30}[ ]quarter\b) )? (?i:fiscal[ -]?|seasonally[ ]slow[ ])? (?P<ordinal>(?i:\L<quarterly>))[ -](?i:quarter)\b (?!,?[ ](?:of[ ]an[ ]hour|century|mile|finish|pounder))",
        on=("units",), form="quarter", takes="point", yes={"Third-quarter sales": {"ordinal": "Third"}, "in its fiscal first quarter": {"ordinal": "first"}}, no=("the latest quarter",)),
    row("quarter-of-two", r"\b (?P<ordinal>\L<quarterly>) (?=[ ](?:and|or|to)[ ]\L<quarterly>[ ]quarters?\b)", on=("units",), form="quarter", yes={"second and fourth quarters": {"ordinal": "second"}}, no=("second and fourth",)),
    row("half-of-year", r"\b(?i: (?:the|its)[ ])? (?i:fiscal[ ])?(?P<ordinal>(?i:first|second|latter|last))[ -](?i:half)(?:[ ](?:of[ ])?(?:fiscal[ ])?(?:the[ ]year[ ])?(?P<year>[12]\d{3})\b|[ ](?:of[ ])?(?P<years>(?i:last|next|this))[ ]year\b|[ ]of[ ]the[ ]year)",
        on=("units",), form="half", takes="point", yes={"the first half of 1990": {"year": "1990"}}, no=("first half goal",)),
    row("half", r"\b(?i: the[ ])? (?i:fiscal[ ])?(?P<ordinal>(?i:first|second))-(?i:half)(?=[ ](?:profit|loss|net|earnings|results|sales|revenue))", on=("units",), form="half", takes="point",
        yes={"first-half profit": {"ordinal": "first"}}, no=("first-half goal",)),
    row("first-half-period", r"(?<=\b(?:in|for|during)[ ]) the[ ](?P<ordinal>first|second)[ ]half\b(?=[,.]|[ ](?:as|from|when|the|on|to|after|because)\b)", on=("units",), form="half", yes=("for the first half, the company",), no=("in the first half of the game",)),
    row("quarter-a-year-ago", r"\b(?i: the )[ ](?:same[ ]|corresponding[ ]|comparable[ ]|similar[ ])?(?:quarter|period)[ ](?:of[ ]|in[ ])?(?:a[ ]year[ ](?:ago|earlier|before)|last[ ]year|the[ ](?:previous|prior)[ ]year)\b", on=("units",), form="period_before", takes="point",
        yes=("the corresponding period last year", "the quarter a year ago"), no=("the period ahead",)),
    row("year's-period", r"\b(?i:the)[ ](?P<year>[12]\d{3})[ ](?:quarter|period)\b", on=("units",), form="period_of", takes="point", yes={"in the 1988 period": {"year": "1988"}}, no=("the 88 period",)),
    row("last-year's-period", r"\b(?P<years>(?i:last|next))[ ]year's[ ](?:quarter|period)\b", on=("units",), form="period_before", yes=("sales for last year's quarter were",), no=("last year's sales",)),
    row("year-ago-period", r"\b(?i: (?:the[ ])?(?:comparable[ ])?year-(?:ago|earlier)[ ](?:quarter|period) | year-(?:ago|earlier) )\b", on=("units",), form="period_before", takes="point",
        yes=("from the year-ago period", "year-earlier results"), no=("year ago",)),
    row("latest-quarter", r"\b(?i: (?:the|its) )[ ](?:latest|most[ ]recent|just-ended|recent|recently[ ]ended)[ ](?:fiscal[ ])?(?:quarter|period)\b", on=("units",), form="period", fixed="-1", yes=("in the latest quarter", "The latest period"), no=("the latest month",)),
    row("the-quarter", r"\b(?i: the )[ ]quarter\b (?![ ](?:of[ ]an?|finals?|century|mile|point)\b|-)", on=("units",), form="period", fixed="-1", yes=("net for the quarter rose",), no=("the quarter of an hour", "the quarter-final")),
)  # fmt: skip

CALENDAR = (
    row("fiscal-year", r"\b(?i:fiscal)[ ](?:year[ ])?(?P<year>(?:19|20)\d\d)\b", on=("year",), form="year", takes="point", yes={"In fiscal 1989, it": {"year": "1989"}}, no=("fiscal 89",)),
    row("fiscal-year-shifted", r"\b(?i: (?:the|its)[ ])? (?P<direction>(?i:last|next|this|current|previous|prior|coming|latest))[ ](?:fiscal|calendar|financial|academic|school|tax|budget)[ ](?P<unit>year)\b", on=("units",), form="shifted", takes="point",
        yes={"in the current fiscal year that": {"direction": "current"}}, no=("the fiscal year",)),
    row("the-year-in-figures", r"\b(?i: the[ ]year[ ] ) (?P<year>[12]\d{3}|two[ ]thousand)\b", on=("year", "centuries"), form="year", takes="point", yes={"approach of the year two thousand has": {"year": "two thousand"}}, no=("the year",)),
    row("bc", r"\b (?P<year>\d{1,4})[ ](?:BCE?|B\.C\.(?:E\.)?)(?!\w)", on=("eras",), form="era", fixed="BC", yes={"in 44 B.C. at": {"year": "44"}}, no=("44 BCD",)),
    row("ad", r"\b (?: (?:AD|A\.D\.)[ ](?P<year>\d{1,4}) | (?P<year>\d{1,4})[ ](?:AD|CE|A\.D\.)(?!\w) )", on=("eras",), form="era", yes={"in A.D. 70 by": {"year": "70"}}, no=("AD agency",)),
    row("decade", r"\b(?i: (?:the[ ])? ) (?P<decade>(?:1[5-9]|20)\d0)'?s\b", on=("mixed", "year"), form="decade", takes="point", yes={"in the 1990s, as": {"decade": "1990"}}, no=("1995s",)),
    row("decade-short", r"(?: \b(?i:the)[ ] )? (?:'|’|‘|(?<=\bthe[ ])) (?P<decade>[2-9]0)'?s\b(?![ ]percent)", on=("mixed",), form="decade", takes="point", yes={"since the '60s": {"decade": "60"}}, no=("in his 60s", "80s")),
    row("decade-words", r"\b(?i: the )[ ] (?:(?P<century>nineteen|eighteen)[ ])?(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b", on=("decades",), form="decade", takes="point", yes={"through the nineties": {"word": "nineties"}}, no=("in her forties",)),
    row("century-bc", r"\b(?i: the[ ])? (?P<ordinal>\d{1,2}(?:st|nd|rd|th)|(?i:\L<ordinal>))[ -](?i:century)[ ]B\.?C(?:\.(?:E\.)?|E?\b)", on=("units",), form="century", fixed="BC", yes={"in the 5th century BC": {"ordinal": "5th"}}, no=("the 5th century",)),
    row("century", r"\b(?i: the[ ])? (?P<ordinal>\d{1,2}(?:st|nd|rd|th)|(?i:\L<ordinal>))[ -](?i:century)\b(?![ ]B\.?C)", on=("units",), form="century", takes="point", yes={"a 20th century democrat": {"ordinal": "20th"}}, no=("the past century",)),
    row("year-in-words", r"\b (?P<year>\L<tens>[ ](?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\L<count>)?)\b (?![ ](?:percent|dollars|people|thousand|million)|[ ]\L<count>)", on=("centuries",), form="year", takes="point",
        yes={"In nineteen ninety-one Keating": {"year": "nineteen ninety-one"}}, no=("twenty twenty percent", "nineteen people")),
    row("years-span-end", r"(?<= (?<![\w.,$/-])(?P<century>1[89]|20)\d\d[-–/] ) (?P<short>\d\d) (?![\d%]|[.,/]\d|-\d)", on=("year",), form="span_end", yes={"in 2019-20 the": {"century": "20", "short": "20"}}, no=("555-2019-20-4", "12019-20")),
    # Old years need a preposition: "1200 people".
    row("year-old", r"(?<=\b(?:in|In|since|Since|of|from|From|until|by|By|between|and|to|circa|year|around|before|after|during|about)[ ]) (?P<year>1[0-7]\d\d)\b (?![%-]|[.,:]\d|[ ](?:people|men|women|troops|miles|points|feet|of|members|workers|employees|jobs|\p{Ll}+s)\b)", on=("year",), form="year", takes="point",
        yes={"founded in 1636, the": {"year": "1636"}}, no=("about 1200 people", "1636")),
    row("year", r"(?<![\w$£€¥\#/.,:+]|[\d$]-|(?:[Nn]o\.?|[Nn]umber|[Pp]ages?|[Ff]light|[Rr]oute|[Rr]oom|[Bb]ox|[Ss]ection|[Mm]odel|[Cc]hannel|[Ss]erial|[Tt]itle|[Ss]uite|[Hh]ighway|[Ii]nterstate|[Ww]indows|[Oo]ffice|[Rr]esolution|[Ee]xtension|[Bb]ill|Boeing|than|DJ|Nasdaq)[ ])" + r"(?P<year>1[89]\d\d|20\d\d)\b (?![%°]|[.,]\d|:\d|-\d{3}|-\p{Ll}|/\d|[ ](?:people|men|women|troops|miles|mi|km|kilometers|points|feet|ft|meters|metres|yards|tons|tonnes|barrels|members|workers|employees|jobs|pounds|dollars|euros|votes|votes|homes|francs|marks|yen|percent|million|billion|times|square|cubic|local|GMT|hours|[A-Z]\p{Ll}+[ ](?:St|Ave|Street|Avenue|Road|Blvd|Drive)\b)\b)", on=("year",), form="year", takes="point",
        yes={"since 1901, but": {"year": "1901"}, "the 2000 Olympics": {"year": "2000"}}, no=("$1990", "2000 people", "1,990", "No. 2001", "1989.5")),
    row("year-after-dash", r"(?<= (?<![\w.,$/-])(?:1[89]|20)\d\d[-–] ) (?P<year>(?:1[89]|20)\d\d)\b(?![.,]\d|-\d)", on=("year",), form="year", yes={"from 1985-1987": {"year": "1987"}}, no=("555-1987",)),
    row("year-short", r"(?<![\w'’]) ['’‘](?P<year>\d\d)\b(?!['’\w]|[ ]percent)(?=[ ]?[,.;)]|[ ](?:and|in|to|the|was|when|campaign|election|season|he|she|it)\b|$)", on=("apostrophe",), form="year", yes={"since '89, he": {"year": "89"}}, no=("'89s", "6'11")),
)  # fmt: skip

PLURALS = r"(?P<unit>(?i:\L<plural>))\b"
MORE = r"(?:[ -](?:more|full|straight|consecutive|whole|long|solid|additional|trading|business|working|calendar|fiscal|extra|other|short|entire|light|school))?"
RELATIVE = (
    # "a year ago" in the third quarter's report is last year's third quarter.
    row("ago", r"\b(?i: " + ONE_OR_MORE + r" [ -](?:(?:or[ ](?:so|more)|fiscal)[ ])?(?P<unit>\L<unit>)(?:[ ]or[ ](?:so|more))?[ ](?:ago|back(?=[ ]?[,.])) )\b", on=("units",), form="ago", takes="amount",
        yes={"rejoin two weeks ago.": {"number": "two", "unit": "weeks"}, "10 days ago": {"number": "10"}}, no=("weeks ago", "two weeks later")),
    row("long-ago", r"\b(?i: (?:not[ ](?:so|too|that|very)[ ])?long[ ]ago | (?:some|a[ ]long)[ ]time[ ]ago | a[ ](?:short|little)[ ](?:while|time)[ ]ago | (?:many|generations|decades|centuries|years|months|weeks|days|hours|minutes|moments)[ ]ago ) \b", on=("refs",), form="ref", fixed="PAST_REF", yes=("years ago", "Not long ago"), no=("two ago",)),
    row("from-now", r"\b(?i: " + ONE_OR_MORE + r" [ ](?P<unit>\L<unit>)[ ](?:from[ ](?:now|today)|hence) )\b", on=("units",), form="from_now", takes="amount", yes={"two years from now": {"number": "two"}}, no=("years from now",)),
    row("earlier", r"\b(?i: (?P<number>a|one)[ ](?P<unit>year)[ ](?:earlier|before(?=[ ]?[.,;)]|$)|previously) )\b", on=("units",), form="later", fixed="-1", takes="amount",
        yes={"from a year earlier, the": {"unit": "year"}}, no=("a year before he left",)),
    row("amount-later", r"\b(?i: " + r"(?<!half[ ])\b(?P<number>\d{1,3}|an?|\L<count>(?:[ -]\L<count>)*+)[ ](?P<unit>\L<unit>)[ ](?:later|afterwards?) )\b", on=("units",), form="later", fixed="1", takes="amount", yes={"Two weeks later, they": {"number": "Two"}}, no=("weeks later",)),
    row("amount-before", r"\b(?i: " + ONE_OR_MORE + r" [ ](?P<unit>\L<unit>)[ ]earlier )\b", on=("units",), form="later", fixed="-1", takes="amount", yes={"three days earlier": {"number": "three"}}, no=("earlier",)),
    row("next-to-last-mention", r"\b(?i: the[ ](?P<direction>following|previous|next|preceding|prior|ensuing|subsequent)[ ](?P<unit>day|week|month|weekend|morning|year) )\b (?![ ](?:or[ ]so|and[ ]a[ ]half|or[ ]two))",
        on=("units",), form="next_to", takes="point", yes={"The following month, the": {"direction": "following"}}, no=("the following",)),
    row("day-before", r"\b(?i: the[ ](?P<unit>day|week|month|year|night|evening)[ ](?:before|prior|earlier) ) \b (?![ ](?:yesterday|the|\p{Lu}|he|she|they|it|a|an|his|her|their|last)\b)", on=("units",), form="next_to", fixed="-1", yes={"as on the day before.": {"unit": "day"}}, no=("the day before the vote",)),
    row("day-after", r"\b(?i: the[ ](?P<unit>day|week|month|year)[ ](?:after|later) ) \b (?=[ ]?[.,;]|$)", on=("units",), form="next_to", fixed="1", yes={"and left the day after.": {"unit": "day"}}, no=("the day after the vote",)),
    row("same-day", r"\b(?i: (?:that|(?:the|that)[ ](?:very[ ])?same)[ ](?P<unit>year|month|week|day|decade|quarter) )\b", on=("units",), form="same", takes="point", yes={"watch imports that year, according": {"unit": "year"}}, no=("that years",)),
    row("days-of-now", r"\b(?i: these[ ]days | nowadays | at[ ](?:the[ ]present|present|this[ ](?:time|point|moment)|the[ ]moment)(?:[ ]time)? | right[ ]now | just[ ]now | for[ ]now(?=[ ,.]) | the[ ]present(?:[ ](?:day|time))?(?=[ ]?[,.;]|[ ](?:and|as)\b) )\b", on=("refs", "units"), form="ref", fixed="PRESENT_REF", yes=("more painfully these days", "but right now"), no=("those days", "for now he has")[:1]),
    row("one-day", r"(?<=\b(?i:will|would|could|may|might|can|to)[ ]) (?:one|some)[ ]day \b | \b(?i:someday)\b", on=("units", "refs"), form="ref", fixed="FUTURE_REF", yes=("will one day be",), no=("on one day",)),
    row("year-end", r"\b(?i: (?:the[ ])?year(?:[ -]|'s[ ])end | the[ ]end[ ]of[ ]the[ ]year )\b", on=("units",), form="unit_end", fixed="Y", yes=("people by year end, and", "place by year's end"), no=("the year ended",)),
    row("weekend", r"\b(?i: (?:the|(?P<direction>this[ ]past|this[ ]coming|this|last|next|past|coming))[ ]weekend )\b", on=("units",), form="weekend", takes="point", yes={"said over the weekend that": {"direction": None}}, no=("a weekend",)),
    row("long-weekend", r"\b\L<holiday>[ ]weekend\b", on=("units",), form="weekend", yes=("over Labor Day weekend",), no=("day weekend",)),
)  # fmt: skip

AMOUNTS = (
    row("next-year-or-so", r"\b(?i: the[ ](?P<direction>next|last|past|coming)[ ](?P<unit>year|month|week)[ ]or[ ](?:so|two) )\b", on=("units",), form="about_next", yes={"over the next year or so, a": {"direction": "next"}}, no=("the next year",)),
    row("stretch",
        r"\b(?i: (?:the|these|those|its|his|her|their|our|my)[ ](?:(?P<direction>past|last|next|coming|previous|preceding|following|first|final|latest|prior|upcoming|ensuing)[ ])? (?P<number>\d{1,3}|few|several|couple[ ]of|many|\L<count>(?:[ -]\L<count>)*+) (?:[ ](?:to|or)[ ](?P<range>\d{1,3}|\L<count>))? [ -]" + r"(?:(?:full|trading|business|consecutive|straight|fiscal)[ ])?" + PLURALS + r" )",
        on=("units",), form="stretch_of", yes={"In the last twenty four hours, the": {"number": "twenty four"}, "for the nine months": {"number": "nine"}, "the next 12 to 18 months": {"range": "18"}}, no=("the months", "last two years")),
    row("stretch-bare", r"\b(?i: (?P<direction>past|last|next|coming|first)[ ] (?P<number>\d{1,3}|few|several|couple[ ]of|\L<count>(?:[ -]\L<count>)*+)[ ]" + PLURALS + r" )", on=("units",), form="stretch_of", yes={"over past two years": {"number": "two"}}, no=("two years",)),
    row("recent-years", r"\b(?i: (?:recent|past|earlier|previous|prior)[ ](?:years|months|weeks|days|decades|quarters) )\b", on=("units",), form="ref", fixed="PAST_REF", yes=("But in recent weeks, the",), no=("recent times",)),
    row("coming-years", r"\b(?i: (?:coming|future|later)[ ](?:years|months|weeks|days|decades|quarters) )\b", on=("units",), form="ref", fixed="FUTURE_REF", yes=("slow in coming months",), no=("coming times",)),
    row("past-decade", r"\b(?i: the[ ](?P<direction>past|last|next|coming)[ ](?P<unit>decade|century|hour) )\b", on=("units",), form="duration", fixed="1", yes={"over the past decade": {"unit": "decade"}}, no=("the decade",)),
    row("shifted", r"\b(?i: (?:the[ ]|its[ ]|our[ ]|their[ ])? (?P<direction>this[ ]past|this[ ]coming|last|next|this|current|past|coming|previous|prior|present|following|preceding)[ ](?:whole[ ]|entire[ ]|calendar[ ])?)(?P<unit>\L<shifted>) \b (?!-(?!end)|[ ]old)", on=("units",), form="shifted", takes="point",
        yes={"and said last week that": {"direction": "last", "unit": "week"}, "this year": {"direction": "this"}}, no=("last years",)),
    row("the-full-year", r"\b(?i: the[ ](?:full|whole|entire)[ ](?P<unit>year|month|week|quarter) )\b", on=("units",), form="shifted", fixed="0", yes={"Sales for the full year were": {"unit": "year"}}, no=("a full year",)),
    row("the-end-of", r"\b(?i: the[ ](?:end|beginning|start|middle|close|rest|remainder)[ ]of[ ]the[ ](?P<unit>month|week|year|quarter|decade|century) )\b", on=("units",), form="shifted", fixed="0", yes={"by the end of the month": {"unit": "month"}}, no=("the end of a month",)),
    row("in-the-year", r"\b(?i: (?:earlier|later|early|late)[ ]in[ ]the[ ](?P<unit>year|month|week|decade|day) )\b", on=("units",), form="shifted", fixed="0", takes="", yes={"delayed earlier in the year by": {"unit": "year"}}, no=("in the year",)),
    row("year-ended", r"\b(?i: the[ ](?:fiscal[ ])?(?P<unit>year|quarter|month|week) )(?=[ ](?:that[ ])?(?:ended|ending|ends|to)[ ])", on=("units",), form="duration", fixed="1", yes={"for the year ending June 30": {"unit": "year"}}, no=("the year in",)),
    row("the-fiscal-year", r"\b(?i: the[ ]fiscal[ ](?P<unit>year) )\b", on=("units",), form="duration", fixed="1", yes=("throughout the fiscal year.",), no=("fiscal years",)),
    row("for-the-year", r"(?<=\b(?:[Ff]or|[Ii]n|[Dd]uring|[Oo]ver|[Oo]f|[Tt]hroughout)[ ]) the[ ](?P<unit>year|week|month) \b (?=[ ]?[,.;]|[ ](?:to|the|was|were|as|and|at|because|from|by|when|is|it)\b|$)", on=("units",), form="shifted", fixed="0", yes={"For the year, volume": {"unit": "year"}}, no=("the year in question",)),
    # What recurs.
    row("every-other", r"\b(?i: (?:each|every)[ ](?:and[ ]every[ ]|single[ ]|other[ ])?(?:(?P<number>\d{1,3}|few|several|couple[ ]of|\L<count>)[ ])?(?P<unit>\L<unit>|quarter) )\b", on=("units",), form="sets", yes={"transplants each year and": {"unit": "year"}, "every four years": {"number": "four"}}, no=("each one",)),
    row("times-a-year", r"\b(?i: (?:once|twice|thrice|(?:\d{1,3}|\L<count>|several|many|few)[ ]times)[ ](?:a|an|per|each|every)[ ](?P<unit>\L<unit>) )\b", on=("units",), form="sets", yes={"twice a year.": {"unit": "year"}}, no=("at a year",)),
    row("per-year", r"\b(?i:per)[ ](?P<unit>year|month|week|day|decade|quarter|annum)\b", on=("units",), form="sets", yes={"100 per day": {"unit": "day"}}, no=("per cent",)),
    # Before a noun ("the daily report") it names a kind more than a time.
    row("sets", r"\b(?P<set>(?i:daily|weekly|monthly|yearly|annually|nightly|biweekly|hourly|quarterly))\b (?=[ ]?[.,;)]|$)", on=("sets",), form="sets", yes={"flies there daily.": {"set": "daily"}}, no=("the Daily News",)),
    # How long.
    row("a-year-and-a-half", r"\b(?i: (?P<number>a|an|one|two|three|four|five|six)[ ](?:and[ ]a[ ](?P<half>half)[ ](?P<unit>\L<unit>)|(?P<unit>year|hour|minute|month|day|week|decade|century)[ ]and[ ]a[ ](?P<half>half)) )\b", on=("units",), form="duration", takes="amount",
        yes={"after a year and a half.": {"half": "half"}, "two and a half years": {"number": "two"}}, no=("a year and half",)),
    row("half-a-year", r"\b(?i: (?:half[ ]an?|a[ ]half|half)[ -](?P<unit>year|hour|decade|century|day) )\b", on=("units",), form="duration", fixed="0.5", takes="amount", yes={"waited half an hour": {"unit": "hour"}}, no=("half year's",)[:0]),
    row("first-of-two-amounts", r"(?<![\w.,$-])(?i: (?P<number>\d{1,3}|\L<count>) (?=(?:[ ](?:to|or|and)[ ]|[ ]?[-–][ ]?)(?:\d{1,3}|\L<count>)[ -](?P<unit>\L<unit>)\b(?!-old|[ ]old)) )", on=("units",), form="duration", yes={"between two to six days": {"number": "two", "unit": "days"}}, no=("two days",)),
    row("a-while", r"\b(?i: a[ ](?:long[ ]|little[ ]|short[ ])?while )\b (?![ ]ago)", on=("refs",), form="while_", yes=("without it for a while.",), no=("while a",)),
    row("amount-joined", r"(?<![\w$£€.,/]|\d-)(?i: " + NUMBER + r" -(?P<unit>\L<unit>)(?:-long)? )\b (?!-?[ -]?olds?\b|[ ]of[ ]age)(?<!quarters)", on=("units",), form="duration",
        yes={"a 10-hour tour": {"number": "10"}}, no=("a 25-year-old man", "three-quarters of")),
    row("amount-vague", r"\b(?i: (?P<number>(?:a[ ])?(?:good[ ]|very[ ])?few|several|many|(?:dozens|hundreds|thousands)[ ]of|numerous|countless)" + MORE + r"[ ](?P<unit>\L<unit>) )\b (?![ ]of[ ]age)", on=("units",), form="duration",
        yes={"evolved over several years": {"number": "several"}}, no=("the years",)),
    row("amount", r"(?<![\w$£€.,/]|\d-)(?i: " + NUMBER + MORE + r"[ ](?P<unit>\L<unit>)(?:'[ ]worth)? )\b (?!-?[ -]?olds?\b|[ ](?:of[ ]age|half)\b)", on=("units",), form="duration", takes="amount",
        yes={"after ten years of boom": {"number": "ten"}, "a hundred years": {"number": "a hundred"}}, no=("the years", "$30 day")),
    row("amount-of-one", r"(?<=\b(?:[Ff]or|[Ww]ithin|[Ii]n|[Aa]fter|[Oo]ver|than|of|about|nearly|almost|least|to|under|[Dd]uring|take|takes|took|lasted|last|just|only|spent|spend|and|as|every|quite|barely|just)[ ]|\b(?=an?[ ]\p{Ll}+[ ](?:after|before)[ ])) an?[ ](?:full[ ]|whole[ ])?(?P<unit>year|month|week|day|decade|century|hour) \b (?![ ](?:old|of[ ]age|ago|earlier)|-old|-)", on=("units",), form="duration", fixed="1", takes="amount", yes={"likely to last about a week, had": {"unit": "week"}}, no=("a week",)),
    row("attributive-amount-of-one", r"(?<=\b[Aa]n?[ ])(?P<unit>year|month|week|day|decade|hour)-long\b", on=("units",), form="duration", fixed="1", yes={"a week-long strike": {"unit": "week"}}, no=("a week",)),
    row("plural-amount", r"(?<=\b(?:[Ff]or|[Ww]ithin|[Oo]ver|[Ii]n|[Aa]fter|of|[Tt]ook|[Tt]ake|takes|[Dd]uring|[Ss]pent|last|lasted|mere|just|several|[Ff]ollowing|spend)[ ]) (?P<unit>years|months|weeks|decades|centuries|days|hours|minutes) \b (?![ ](?:of[ ]age|ago|old|later|earlier))", on=("units",), form="duration", fixed="X", yes={"region within weeks, including": {"unit": "weeks"}}, no=("two weeks",)),
)  # fmt: skip

SEASONAL = (
    row("season-of-year", r"\b(?i: (?:the[ ])? (?P<season>\L<season>)(?:[ ]of|,)?[ ] )" + YEAR, on=("seasons",), form="season", takes="point", yes={"in the summer of 1990": {"season": "summer", "year": "1990"}}, no=("fall 1990.5",)),
    row("season-directed", r"\b(?i: (?P<direction>last|next|this[ ]past|this[ ]coming|this|past|coming|previous|following)[ ](?P<season>\L<season>) )\b (?![ ]of\b)", on=("seasons",), form="season", takes="point", yes={"protests this summer.": {"direction": "this"}}, no=("the fall",)),
    row("every-season", r"\b(?i: (?:each|every)[ ](?P<season>\L<season>) )\b", on=("seasons",), form="every", yes={"here every summer": {"season": "summer"}}, no=("each one",)),
    row("season-after-preposition", r"(?<=\b(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Oo]ver|[Uu]ntil|early|late|of|into|through)[ ]) (?:the[ ])? (?:(?:early|late)[ ])? (?P<season>\L<season>) \b (?=[ ]?[,.;]|[ ](?:and|when|after|as|the|with|on|he|she|they|because)\b|$) (?<!(?:the|of)[ ]fall)", on=("seasons",), form="season", yes={"computers well into the summer.": {"season": "summer"}}, no=("summer camp", "Summer said", "since the fall of")),
    row("holiday", r"\b (?P<holiday>\L<holiday>)(?:,?[ ]" + YEAR + r")?(?!['’\w]|[ ](?:Carol|Island|weekend|Tree|tree|card|shopping|season|party|gifts?|sales))", on=("holidays",), form="holiday", takes="point", yes={"closed on Christmas Eve and": {"holiday": "Christmas Eve"}}, no=("Christmas tree",)),
)  # fmt: skip

CLOCKS = (
    row("clock-meridiem", r"(?<![\w.:$])(?P<hour>1[0-2]|0?\d)(?::(?P<minute>[0-5]\d))?[ ]?(?P<meridiem>(?i:[ap])(?:\.[ ]?(?i:m)\.?|(?i:m)\b))(?:[ ]\(?\L<zone>\b\)?)?", on=("clock", "mixed"), form="clock", takes="point",
        yes={"at 10:04 p.m. EDT on": {"hour": "10", "minute": "04"}, "by 10pm": {"hour": "10"}}, no=("10 million", "at 10 per")),
    row("clock-zone", r"(?<![\w.:$])(?P<hour>[01]?\d|2[0-3]):?(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?:[ ]hours)?[ ]\(?\L<zone>\b\)?", on=("clock", "colon"), form="clock", takes="point", yes={"at 0900 GMT on": {"hour": "09", "minute": "00"}}, no=("0900 AMT",)),
    row("clock-oclock", r"\b(?P<hour>\d{1,2}|\L<count>)[ ]o['’]clock\b(?:[ ]in[ ]the[ ](?P<part>\L<part>))?", on=("clock",), form="clock", takes="point", yes={"at 9 o'clock": {"hour": "9"}}, no=("by the clock",)),
    row("clock-word", r"\b(?P<word>(?i:noon|midnight|midday))\b", on=("clock",), form="clock", takes="point", yes={"broke off at noon Thursday": {"word": "noon"}}, no=("noontide",)),
    row("clock-24", r"(?<=\b(?:at|by|from|until|till|around|about|before|after|since)[ ]|\dT|\d[ ][–-][ ])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?\b(?!:|[ ](?:to|in[ ]favou?r|win)\b)", on=("colon",), form="clock", takes="point", yes={"at 14:30 he": {"hour": "14"}}, no=("John 3:16", "won 2:10")),
)  # fmt: skip

VAGUELY = (
    row("near-future", r"\b(?i: the[ ](?:near|immediate|not-too-distant|not[ ]too[ ]distant)[ ](?:future|term) )\b", on=("refs",), form="ref", fixed="FUTURE_REF", yes=("offering in the near future.",), no=("the future",)),
    row("the-future", r"(?<=\b(?i:in|about|into)[ ]) the[ ]future \b", on=("refs",), form="ref", fixed="FUTURE_REF", yes=("clients in the future.",), no=("future plans",)),
    row("the-past", r"(?<=\b(?i:in|of|from|than)[ ]) the[ ](?:recent[ ]|distant[ ])?past \b (?![ ]\p{L})", on=("refs",), form="ref", fixed="PAST_REF", yes=("indicated in the past.", ), no=("in the past year",)),
    row("past-in-clause", r"(?<=\b(?i:in)[ ]) the[ ]past (?=[ ](?:that|it|he|she|they|we|have|has|when|to|about|been|considered)\b)", on=("refs",), form="ref", fixed="PAST_REF", yes=("indicated in the past that",), no=("in the past year",)),
    row("now", r"\b(?P<ref>(?i:now))\b (?![ ]\(|-defunct|-)", on=("refs",), form="ref", yes={"Syrian troops now part": {"ref": "now"}}, no=("nowhere",)),
    row("more-recently", r"\b(?i: (?:more|most)[ ](?P<ref>recently) )\b", on=("refs",), form="ref", yes={"More recently it followed": {"ref": "recently"}}, no=("recently",)),
    row("soon", r"(?<!\b(?i:as|how|too)[ ]) \b(?P<ref>(?i:soon))\b (?![ ](?:as|after)\b)", on=("refs",), form="ref", yes={"may soon seek": {"ref": "soon"}}, no=("as soon as",)),
    row("currently", r"\b(?P<ref>(?i:currently|recently|lately|presently))\b", on=("refs",), form="ref", yes={"the company currently owns": {"ref": "currently"}}, no=("concurrently",)),
)  # fmt: skip

MODS = (
    ModRule(id="en/dates/before-start", pattern=r"\b(?i: (?:the[ ])?(?:beginning|start|onset|outset|early[ ]part|first[ ]part|early[ ]days)[ ]of[ ](?:the[ ])? | (?:the[ ])?early[ -] | early[ ](?:in[ ])?(?:the[ ])? | earlier[ ](?:in[ ])?(?:on[ ])?(?:the[ ])? )$", mod="START", takes=("point",), yes=("in early ", "the beginning of ", "said earlier "), no=("early",)),
    ModRule(id="en/dates/before-end", pattern=r"\b(?i: (?:the[ ])?(?:very[ ])?(?:end|close|late[ ]part|latter[ ]part|final[ ]days)[ ]of[ ](?:the[ ])? | (?:the[ ])?late[ -] | late[ ](?:in[ ])?(?:the[ ])? | later[ ](?:in[ ])?(?:on[ ])? )$", mod="END", takes=("point",), yes=("by the end of ", "later "), no=("the end ",)),
    ModRule(id="en/dates/before-mid", pattern=r"\b(?i: (?:the[ ])?middle[ ]of[ ](?:the[ ])? | (?:the[ ])?mid[ -]? | midway[ ]through[ ](?:the[ ])? )$", mod="MID", takes=("point",), yes=("the middle of ", "since mid-"), no=("amid ",)),
    ModRule(id="en/dates/before-approx", pattern=r"\b(?i: (?:around|about|approximately|roughly|circa)[ ](?:the[ ])? )$", mod="APPROX", takes=("amount", "point"), yes=("about ",), no=("all about",)),
    ModRule(id="en/dates/before-more", pattern=r"\b(?i: (?:more[ ]than|well[ ]over|just[ ]over|longer[ ]than)[ ] )$", mod="MORE_THAN", takes=("amount",), yes=("for more than ",), no=("moreover ",)),
    ModRule(id="en/dates/before-less", pattern=r"\b(?i: (?:less[ ]than|fewer[ ]than|under|just[ ]under|almost|nearly)[ ] )$", mod="LESS_THAN", takes=("amount",), yes=("after nearly ",), no=("unless than ",)),
    ModRule(id="en/dates/before-at-least", pattern=r"\b(?i: (?:at[ ]least|no[ ]less[ ]than|not[ ]less[ ]than|a[ ]minimum[ ]of)[ ](?:the[ ])? )$", mod="EQUAL_OR_MORE", takes=("amount",), yes=("for at least ",), no=("at last ",)),
    ModRule(id="en/dates/before-at-most", pattern=r"\b(?i: (?:up[ ]to|no[ ]more[ ]than|at[ ]most|not[ ]more[ ]than|a[ ]maximum[ ]of)[ ] )$", mod="EQUAL_OR_LESS", takes=("amount",), yes=("reservists for up to ",), no=("upto ",)),
)  # fmt: skip
AFTER = (
    ModRule(id="en/dates/after-or-so", pattern=r"^[ ]or[ ]so\b", mod="APPROX", takes=("amount",), yes=(" or so, a man",), no=(" or something",)),
    ModRule(id="en/dates/after-or-more", pattern=r"^[ ](?:or[ ]more|or[ ]longer|or[ ]over)\b", mod="EQUAL_OR_MORE", takes=("amount",), yes=(" or more in jail",), no=(" or moreover",)),
    ModRule(id="en/dates/after-or-less", pattern=r"^[ ]or[ ](?:less|fewer)\b", mod="EQUAL_OR_LESS", takes=("amount",), yes=(" or less.",), no=(" or lesser",)),
    ModRule(id="en/dates/after-beyond", pattern=r"^[ ]and[ ](?:beyond|after|later)\b(?=[ ]?[.,]|$)", mod="ON_OR_AFTER", takes=("point",), yes=(" and beyond.",), no=(" and beyond that",)),
)  # fmt: skip

CUES = {
    "will": 2.0, "shall": 2.0, "would": 0.7, "'ll": 2.0, "expected": 2.2, "scheduled": 2.5, "due": 2.0, "plans": 1.8, "plan": 1.2, "planned": 1.6, 
    "be": 0.4, "supposed": 1.2, "until": 0.6, "planning": 1.0,"next": 1.0, "upcoming": 2.0, "expire": 2.2, "expires": 2.2, "payable": 2.5, "effective": 1.6, "begin": 1.2, "begins": 1.8,
    "could": 0.6, "should": 0.9, "to": 0.3, "expects": 2.0, "intends": 2.0, "slated": 2.4, "deadline": 1.8, "mature": 1.5, "maturing": 2.0, "ending": 0.5,
    "starting": 0.8, "beginning": 0.7, "resume": 1.5, "hopes": 1.2, "coming": 1.0, "might": 0.8, "can": 0.4, "going": 0.7, "is": 0.2, "are": 0.2, "meet": 1.2, "meets": 1.5, "opens": 1.5,
    "was": -1.5, "were": -1.5, "had": -1.5, "did": -1.5, "said": -0.8, "says": -0.3, "since": -0.8, "ended": -1.8, "fell": -1.5, "rose": -1.5, "took": -1.5,
    "came": -1.5, "went": -1.5, "made": -1.2, "met": -1.5, "told": -1.5, "left": -1.2, "sold": -1.2, "bought": -1.5, "began": -1.8, "won": -1.5, "lost": -1.5,
    "gave": -1.5, "got": -1.2, "found": -1.2, "shot": -1.2, "led": -1.2, "held": -1.2, "wrote": -1.5, "spoke": -1.5, "became": -1.5, "has": -0.5, "have": -0.4,
    "been": -1.0, "died": -1.8, "ago": -1.0, "last": -0.8, "after": -0.4, "earlier": -0.8, "sent": -1.2, "saw": -1.5, "fled": -1.2, "grew": -1.5,
    "hit": -0.8, "kept": -1.2, "knew": -1.2, "lay": -1.0, "brought": -1.2, "caught": -1.2, "chose": -1.2, "struck": -1.2, "swept": -1.2, "flew": -1.5, "drew": -1.2,
    "asked": -1.5, "posted": -1.5, "reported": -1.5, "proposed": 0.0, "united": 0.0, "red": 0.0, "need": 0.0, "indeed": 0.0, "unspecified": 0.0,
}  # fmt: skip

# Directly before the expression.
LEADS = {
    "by": 2.0, "until": 2.2, "till": 2.0, "through": 1.0, "since": -3.0, "next": 2.0, "due": 2.5, "expires": 2.0, "payable": 2.5, "effective": 1.5, "starting": 1.0,
    "beginning": 0.8, "ended": -3.0, "later": 0.5, "ending": 0.3, "after": 0.3, "before": 0.4, "of": -0.2, "from": -0.1,
}  # fmt: skip

TABLE = Dates(
    months=MONTHS, weekdays=WEEKDAYS, units=UNITS, seasons=SEASONS, parts=PARTS, days=DAYS, holidays=HOLIDAYS, numbers=NUMBERS,
    vague=frozenset(VAGUE), ordinals={**ORDINALS, "latter": 2, "last": 2}, shifts=SHIFTS, refs=REFS, sets=SETS, decades=DECADES, centuries=CENTURIES, clock=CLOCK,
    glue=frozenset(
        """
        the a an of or so more to and in at on for per each every other early earlier late later mid middle end beginning start close rest
        old ago before after from now latest year fiscal calendar trading business full whole entire first half final most times twice once
        than about around approximately roughly some nearly almost over under least less up long not too near
        st nd rd th o s p that these those its their right just more most no recent recently near present at least coming
        into past very same comparable corresponding year's seasonally slow ended
        """.split()
    ),
    eras=frozenset(("bc", "bce", "c", "ad", "ce", "d", "e")),
    joins=frozenset((" ", ", ", "T", " – ", " - ", " on ", " of ", " in the ", ",  ", "")),
    cues=CUES, leads=LEADS, passive=frozenset(("be", "being", "get")), past_endings=("ed",), past_weight=-1.2,
    rules=(*FULL, *MONTHLY, *WEEK, *TODAY, *QUARTERS, *SEASONAL, *CALENDAR, *RELATIVE, *AMOUNTS, *CLOCKS, *VAGUELY),
    before=MODS, after=AFTER,
)  # fmt: skip
