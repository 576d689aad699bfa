"""English: the words of dates, and what they mean."""

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
LEADS = (
    "the", "of", "in", "year's", "year", "ago", "s", "q", "fiscal", "financial", "calendar", "school", "academic", "than", "at", "least", "most", "more", "full", "half", "and",
    "every", "each", "once", "twice", "per", "this", "quarter", "its", "their", "his", "her", "very", "recent", "latest", "final", "corresponding", "comparable", "like", "earlier", "same", "that",
    "o", "wee", "small", "right", "these", "long", "some", "not", "near", "foreseeable", "immediate", "distant", "quite", "short", "rest", "remainder", "balance", "whole", "entire", "or", "so", "st", "mid", "a.m", "m", "p", "after", "before", "on", "later", "remaining", "consecutive", "straight", "business", "trading", "morning", "afternoon", "evening", "night", "noon", "midnight", "new", "christmas", "labor", "memorial", "good", "easter", "ash", "palm", "independence", "veterans", "martin", "luther", "king", "times", "single", "additional", "plus", "other", "ad",
)  # fmt: skip
