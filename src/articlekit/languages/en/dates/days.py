"""English: days, months and holidays."""

from articlekit.languages.en.dates.parts import COUNT, DAY, MONTHDAY, ORDINAL, YEAR
from articlekit.languages.en.dates.words import HOLIDAYS, LISTS, MONTHS, WEEKDAYS
from articlekit.tables.dates import DateRule

RULES = (
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
