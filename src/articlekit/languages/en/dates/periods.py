"""English: quarters, decades, seasons and years."""

from articlekit.languages.en.dates.parts import ORDINAL, YEAR
from articlekit.languages.en.dates.words import LISTS
from articlekit.tables.dates import DateRule

RULES = (
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
)
