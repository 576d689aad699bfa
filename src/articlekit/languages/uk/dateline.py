"""Ukrainian: datelines of the agencies."""

from articlekit.languages.uk.press import MONTHS
from articlekit.languages.world import AGENCIES, DATELINE_PARTS
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        # The agency behind a dash and closed by a full stop
        Rule(
            id="uk/dateline/place-date-dash-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) ) ,[ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? \s*[-–—―]\s* (?P<agency> \p{Lu}[\p{L}-]+ (?:[ ]\p{Lu}[\p{L}-]+)? ) [.][ ]
            """,
            words={"months": MONTHS},
            yes={
                "ПОЛТАВА, 3 травня — Укрінформ. Суд": {
                    "place": "ПОЛТАВА",
                    "day": "3",
                    "month": "травня",
                    "agency": "Укрінформ",
                }
            },
            no=("ПОЛТАВА, 3 травня 2021 року суд",),
        ),
        # The agency between strokes or in brackets
        Rule(
            id="uk/dateline/place-date-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) ) ,[ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? [.,]? [ ] [(/] (?:(?i:Корр[.])[ ])? (?P<agency> \p{Lu}[^/()\n]{1,30}? ) [)/] [.]? \s* (?:[-–—]\s*)?
            """,
            words={"months": MONTHS},
            yes={
                "ЛЬВІВ/ПОЛТАВА, 3 травня. /УНІАН/. Суд": {
                    "place": "ЛЬВІВ/ПОЛТАВА",
                    "day": "3",
                    "month": "травня.",
                    "agency": "УНІАН",
                }
            },
            no=("ПОЛТАВА, 3 травня 2021 року суд",),
        ),
        # Interfax: full stops, the name in capitals, a dash
        Rule(
            id="uk/dateline/place-stop-date-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> \p{Lu}[\p{L}-]+ (?:[ ]\p{Lu}[\p{L}-]+)? ) [.][ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? [.][ ] (?P<agency> [\p{Lu}][\p{Lu}.-]+ ) \s+[-–—]\s+
            """,
            words={"months": MONTHS},
            yes={
                "Полтава. 3 травня. ІНТЕРФАКС-УКРАЇНА - Суд": {
                    "place": "Полтава",
                    "day": "3",
                    "month": "травня",
                    "agency": "ІНТЕРФАКС-УКРАЇНА",
                }
            },
            no=("У Полтаві 3 травня. Суд",),
        ),
        # Full stops alone
        Rule(
            id="uk/dateline/place-stop-date-agency-stop",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> \p{Lu}[\p{L}’'-]+ ) [.][ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? [.][ ] (?P<agency> \L<agencies> ) [.][ ]
            """,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={"ПОЛТАВА. 3 травня. УНІАН. Суд": {"place": "ПОЛТАВА", "day": "3", "agency": "УНІАН"}},
            no=("Полтава. 3 травня. Суд",),
        ),
    ),
)
