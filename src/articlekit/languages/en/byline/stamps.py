"""English: when a story was published or changed, and what else stands there."""

from articlekit.languages.en.press import MONTHS, WEEKDAYS
from articlekit.languages.world import STAMP_CJK, STAMP_DAY_MONTH, STAMP_ISO, STAMP_MONTH_DAY, STAMP_NUMBERS
from articlekit.rules import Rule

AT = ("at", "on", "of", "At", "On", "AT", "ON", "@")
OCLOCK = ("Uhr", "hrs", "hours", "h", "hs")

STAMPS = (
    Rule(
        id="en/byline/iso",
        pattern=STAMP_ISO,
        words={"at": AT, "oclock": OCLOCK},
        yes={
            "2025-10-05T22:10Z": {
                "year": "2025",
                "month": "10",
                "day": "05",
                "hour": "22",
                "minute": "10",
                "zone": "Z",
            },
            "2023/12/19 at 9:01 PM": {"day": "19", "hour": "9", "half": "PM"},
        },
        no=("Order 2023-12345", "12-2023"),
    ),
    Rule(
        id="en/byline/year-first",
        pattern=STAMP_CJK,
        yes={"2024年5月3日 12:05": {"month": "5", "day": "3", "minute": "05"}},
        no=("2024年度",),
    ),
    Rule(
        id="en/byline/month-day",
        needs=tuple(MONTHS),
        pattern=STAMP_MONTH_DAY,
        words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
        yes={
            "Published 10:04 p.m. EDT, Sun October 5, 2025": {
                "hour": "10",
                "half": "p.m.",
                "zone": "EDT",
                "month": "October",
                "day": "5",
            },
            "Ann PoeDec. 21, 2023 11:00 pm EST": {
                "month": "Dec.",
                "day": "21",
                "hour": "11",
                "half": "pm",
                "zone": "EST",
            },
            "Dec. 21, 2023 3 AM PT": {"hour": "3", "half": "AM"},
        },
        no=("Marching 3, 2023", "May 2023"),
    ),
    Rule(
        id="en/byline/day-month",
        needs=tuple(MONTHS),
        pattern=STAMP_DAY_MONTH,
        words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
        yes={
            "Fri 22 Dec 2023 18.08 CETFirst published": {"day": "22", "hour": "18", "minute": "08", "zone": "CET"},
            "12:37 GMT, 21 December 2023": {"hour": "12", "zone": "GMT", "day": "21"},
        },
        no=("3 in December 2023",),
    ),
    Rule(
        id="en/byline/numbers",
        pattern=STAMP_NUMBERS,
        words={"at": AT, "oclock": OCLOCK},
        yes={
            "Sun, 10/05/2025 – 22:10": {"first": "10", "second_number": "05", "year": "2025", "hour": "22"},
            "30.04.2024, 18:58": {"first": "30", "second_number": "04", "hour": "18"},
        },
        no=("the score was 12/20", "1.2.3.4"),
    ),
)

PUBLISHED = (
    Rule(
        id="en/byline/published",
        pattern=r"""
        \b (?i: (?: originally | first )? \s? (?: published | posted | created | added | pubdate | date[ ]published ) (?:[ ]on)? | (?<!updated\s)(?<!modified\s)\b date | filed | issued | aired | release[ ]date ) \b (?: \W{0,4} (?i:\L<weekdays>) )? \W{0,4} $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Published on ", "This story was originally published ", "First published on Sat "),
        no=("Unpublished ", "Published by Ann Poe "),
    ),
    # Blogs, below the post: "Posted by Ann Poe on", "This entry was posted by Ann Poe in News on"
    Rule(
        id="en/byline/published-by-on",
        pattern=r"""
        \b (?i: published | posted | written | submitted | added | uploaded ) [ ] (?i: by[ ](?P<who>.{2,60}?) | in[ ].{2,60}? ) (?: [ ](?:on|at) (?:[ ](?i:\L<weekdays>),?)? | , | [–—|-] ) \s* $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Submitted by Ann Poe on Sat, ", "Posted by Ann Poe on ", "This entry was posted in News on "),
        no=("Posted by Ann Poe ", "Ann Poe, who wrote on "),
    ),
)

MODIFIED = (
    Rule(
        id="en/byline/modified",
        pattern=r"""
        \b (?i: (?: last | latest )? \s? (?: updated? | modified | revised | edited | changed | reviewed ) (?:[ ](?:on|at))? ) (?: \W{0,4} (?i:\L<weekdays>) )? \W{0,4} $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Updated ", "Last modified: ", "Last modified on Sat "),
        no=("Not updated since ",),
    ),
)

NOISE = (
    Rule(
        id="en/byline/reading-time",
        pattern=r"""
        (?i: (?<!\p{N}) \d{1,3} [ -]? (?: min(?:ute)?s? [ -]? (?: read (?:[ing]{3}[ ]time)? | watch | listen ) | comments? | shares? | views? | photos? | months? | days? | weeks? | hours? | hrs? | mins? | years? ) (?:[ ]ago)? \b )
        """,
        yes=("2 min read", "4 hours ago", "12 Comments"),
        no=("ten minutes",),
    ),
    Rule(
        id="en/byline/handle",
        needs=("@", "://", "[email"),
        pattern=r"""
        (?<![\p{L}\p{N}._%+-]) [\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+[.][\p{L}.]{2,12} | (?<![\p{N}._]) @ [\p{L}\p{N}_]{2,30} | https?://\S+ | \[email[^\]]{0,12}\]
        """,
        yes=("ann.poe@example.org", "Ann Poe@annpoe", "@annpoe"),
        no=("Ann Poe at example",),
    ),
    # A day without its year, and what led to a stamp: "on |"
    Rule(
        id="en/byline/day",
        needs=tuple(MONTHS),
        pattern=r"""
        \b (?i:\L<months>) [.]? [ ] \d{1,2} (?:st|nd|rd|th)? \b (?: ,? [ ] (?:at[ ])? \d{1,2}:\d\d (?: [ ]? [ap][.]?m[.]? )? )?
        """,
        words={"months": MONTHS},
        yes=("March 18 at 12:22 PM", "Dec. 3"),
        no=("Marching 18", "3 March"),
    ),
    Rule(
        id="en/byline/dangling",
        needs=(" on", " at", *sorted({day[:3] for day in WEEKDAYS})),
        pattern=r"""
        \b (?: (?<=\s) (?: on | at | On | At | ON | AT ) (?: \s+ (?i:\L<weekdays>) [.,]* )? \s* (?= \| | $ ) | (?i:\L<weekdays>) [.,]* \s* (?= \| ) )
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Ann Poe on |", "Ann Poe On"),
        no=("Ann Poe on tour",),
    ),
    Rule(
        id="en/byline/follow",
        needs=("follow",),
        pattern=r"""
        (?<=\p{Ll}|\p{Lu}{2}) [ ] (?: Follow | FOLLOW ) $
        """,
        yes=("By Ann Poe Follow",),
        no=("Ann Poe Followill", "What will follow"),
    ),
    # Buttons and labels that pages glue to names
    Rule(
        id="en/byline/button",
        pattern=r"""
        (?: (?<=\p{Ll}) | \b ) (?: Twitter | Facebook | Instagram | LinkedIn | Follow (?:[ ]\p{L}+)? | Published | Updated | Last[ ][Uu]pdated | Posted(?![ ]by) | Comments? (?:[ ]Now!?)? | Leave[ ]a[ ](?:Comment|Reply) | Share | Tags | Email | Bio | Read[ ]more | Listen | Print | Save | Subscribe | More | Photos? ) (?! \p{Ll} )
        """,
        yes=("Ann PoeTwitter", "Ann PoePublished"),
        no=("Followill", "Sharett"),
    ),
)
