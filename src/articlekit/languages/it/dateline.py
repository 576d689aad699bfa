"""Italian: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.it.press import MONTHS
from articlekit.languages.world import AGENCIES, DATELINE_PARTS, PLACE_DAY_MONTH, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="it/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={
                "Torino, 3 gen. (Adnkronos) - Un giudice": {
                    "place": "Torino",
                    "day": "3",
                    "month": "gen.",
                    "agency": "Adnkronos",
                }
            },
            no=("Il 3 gennaio, un martedì (per ANSA), pioveva",),
        ),
        Rule(
            id="it/dateline/place-day-month",
            pattern=PLACE_DAY_MONTH,
            words={"months": MONTHS},
            yes={
                "TORINO, 3 maggio 2021 - Un giudice": {"place": "TORINO", "day": "3", "month": "maggio", "year": "2021"}
            },
            no=("TORINO, 3 maggio 2021, un giudice",),
        ),
        # ANSA: its name first
        Rule(
            id="it/dateline/agency-place-date",
            pattern=DATELINE_PARTS
            + r"""
            ^ \( (?P<agency> \L<agencies> ) \) \s*[-–—]\s* (?P<place> \p{Lu}[^,(\n\d:]{1,45} ) ,[ ] (?P<day>\d{1,2})[ ] (?P<month>(?&month_name)) (?:[ ](?P<year>(?&full_year)))? (?&dash)
            """,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={
                "(ANSA) - TORINO, 03 MAG - Un giudice": {
                    "agency": "ANSA",
                    "place": "TORINO",
                    "day": "03",
                    "month": "MAG",
                }
            },
            no=("(ANSA) - TORINO, un giudice",),
        ),
    ),
)
