"""Russian: datelines of the agencies."""

from articlekit.languages.ru.press import MONTHS
from articlekit.languages.world import DATELINE_PARTS
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        # The agency behind a dash and closed by a full stop
        Rule(
            id="ru/dateline/place-date-dash-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) ) ,[ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? \s*[-–—―]\s* (?P<agency> \p{Lu}[\p{L}-]+ (?:[ ]\p{Lu}[\p{L}-]+)? ) [.][ ]
            """,
            words={"months": MONTHS},
            yes={
                "ТВЕРЬ, 3 мая — РИА Новости. Суд": {
                    "place": "ТВЕРЬ",
                    "day": "3",
                    "month": "мая",
                    "agency": "РИА Новости",
                }
            },
            no=("ТВЕРЬ, 3 мая 2021 года суд",),
        ),
        # The agency between strokes or in brackets
        Rule(
            id="ru/dateline/place-date-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) ) ,[ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? [.,]? [ ] [(/] (?:(?i:Корр[.])[ ])? (?P<agency> \p{Lu}[^/()\n]{1,30}? ) [)/] [.]? \s* (?:[-–—]\s*)?
            """,
            words={"months": MONTHS},
            yes={
                "МОСКВА/ТВЕРЬ, 3 мая. /ТАСС/. Суд": {
                    "place": "МОСКВА/ТВЕРЬ",
                    "day": "3",
                    "month": "мая.",
                    "agency": "ТАСС",
                }
            },
            no=("ТВЕРЬ, 3 мая 2021 года суд",),
        ),
        # Interfax: full stops, the name in capitals, a dash
        Rule(
            id="ru/dateline/place-stop-date-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> \p{Lu}[\p{L}-]+ (?:[ ]\p{Lu}[\p{L}-]+)? ) [.][ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? [.][ ] (?P<agency> [\p{Lu}][\p{Lu}.-]+ ) \s+[-–—]\s+
            """,
            words={"months": MONTHS},
            yes={
                "Тверь. 3 мая. ИНТЕРФАКС - Суд": {"place": "Тверь", "day": "3", "month": "мая", "agency": "ИНТЕРФАКС"}
            },
            no=("В Твери 3 мая. Суд",),
        ),
    ),
)
