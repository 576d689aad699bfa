"""Hindi: datelines of the agencies and papers."""

from articlekit.languages.hi.press import AGENCIES, CITIES, DAYS, MONTHS
from articlekit.rules import Rule
from articlekit.tables import Dateline

PLACE = r"(?P<place> \p{Devanagari}{2,16} (?: (?:[ ]|/) \p{Devanagari}{2,16} ){0,2} )"

TABLE = Dateline(
    months=MONTHS,
    numbers=DAYS,
    rules=(
        # The Press Trust's Hindi service, day in digits or words: "पटना, तीन मई (भाषा) ..."
        Rule(
            id="hi/dateline/place-day-agency",
            pattern=r"^ \s* "
            + PLACE
            + r"""
            (?: , [ ] (?P<day> \d{1,2} | \L<days> ) [ ] (?P<month> \L<months> ) (?: [ ] (?P<year>(?:19|20)\d\d) )? )? ,? \s*
            \( (?P<agency> \L<agencies> ) \) \s* [।.:]? \s* (?: [-–—]+ \s* )?
            """,
            words={"months": MONTHS, "days": DAYS, "agencies": AGENCIES},
            yes={
                "पटना, तीन मई (भाषा) पुल": {"place": "पटना", "day": "तीन", "month": "मई", "agency": "भाषा"},
                "रांची (वार्ता)। पुल": {"place": "रांची", "agency": "वार्ता"},
            },
            no=("पटना, तीन मई को पुल", "पुल (नदी पर) बंद"),
        ),
        # Papers: a known city and their own desk, which names no agency
        Rule(
            id="hi/dateline/city-desk",
            pattern=r"""
            ^ \s* (?P<place> \L<cities> ) ,? [ ] (?: [-–—] [ ] )? (?: एजेंसी | ब्यूरो | संवाददाता | \p{Devanagari}{3,12}[ ](?:संवाददाता|ब्यूरो|न्यूज) ) \s* [।.:] \s*
            """,
            words={"cities": CITIES},
            yes={"पटना, एजेंसी। पुल": {"place": "पटना"}, "आगरा, नगर संवाददाता। पुल": {"place": "आगरा"}},
            no=("पटना, एजेंसी ने कहा",),
        ),
        # The paper's own desk first: "नगर संवाददाता, पटना। "
        Rule(
            id="hi/dateline/desk-city",
            pattern=r"""
            ^ \s* \p{Devanagari}{2,14} [ ] (?:संवाददाता|ब्यूरो|न्यूज) , [ ] (?P<place> \L<cities> ) \s* [।.:] \s*
            """,
            words={"cities": CITIES},
            yes={"नगर संवाददाता, पटना। पुल": {"place": "पटना"}},
            no=("नगर संवाददाता, पटना में पुल",),
        ),
        Rule(
            id="hi/dateline/city",
            pattern=r"""
            ^ \s* (?P<place> \L<cities> ) \s* (?: : | [-–—]\s | [।](?=\s) ) \s*
            """,
            words={"cities": CITIES},
            yes={"पटना: पुल": {"place": "पटना"}, "नई दिल्ली। पुल": {"place": "नई दिल्ली"}},
            no=("पटना का पुल",),
        ),
    ),
)
