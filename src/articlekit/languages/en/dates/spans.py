"""English: what is told from another time, and how long."""

from articlekit.languages.en.dates.parts import COUNT
from articlekit.languages.en.dates.words import LISTS, LONGS
from articlekit.tables.dates import DateRule

RULES = (
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

MOD = DateRule(
    id="en/dates/mod",
    on=(),
    resolve="",
    pattern=r"""(?! (?i:over|under)[ ]\p{Lu} | (?i:up[ ]to|about)[ ]now\b | (?<! (?: ^ | [,(:;—–-][ ]? | \b(?i:for|in|after|of|by|from|with|than|the|his|her|its|their|just|well|a|took|takes?|spent|last|lasted|lasts|spans|spanning) [ ]) ) over[ ](?![\w\s-]{3,25}[ ](?:ago|old)\b) | (?i:over|under|about|around|some)[ ](?: (?i:the|his|her|its|their|this|last|next|past|several|many|recent)\b | \L<weekdays> | an?[ ][\w-]+[ ]period\b ) ) (?P<mod>(?i:\L<mods>)) [ -] (?=\S)""",
    words=LISTS,
    yes={"nearly two years": {"mod": "nearly"}},
    no=("over the weekend", "over several years"),
)
