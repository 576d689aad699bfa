"""French: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.fr.press import MONTHS
from articlekit.languages.world import DATELINE_PARTS, PLACE_DAY_MONTH, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="fr/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={
                "Lyon, 3 mars 2021 (AFP) – Un tribunal": {
                    "place": "Lyon",
                    "day": "3",
                    "month": "mars",
                    "year": "2021",
                    "agency": "AFP",
                }
            },
            no=("Le 3 mars, un mardi (AFP dixit), il pleuvait",),
        ),
        Rule(
            id="fr/dateline/place-day-month",
            pattern=PLACE_DAY_MONTH,
            words={"months": MONTHS},
            yes={"PARIS, le 3 mai 2021 – Un tribunal": {"place": "PARIS", "day": "3", "month": "mai", "year": "2021"}},
            no=("PARIS, le 3 mai 2021, un tribunal",),
        ),
        # Releases of companies and offices, "Lyon, le 3 mai 2021 – "
        Rule(
            id="fr/dateline/place-the-day",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> \p{Lu}[\p{L}'’-]+ (?:[ ](?:(?:de|la|le|les|sur|en)[ ])?\p{Lu}[\p{L}'’-]+){0,2} ) ,[ ] le[ ] (?P<day>\d{1,2})(?:er)? [ ] (?P<month>(?&month_name)) [ ] (?P<year>(?&full_year)) (?&dash)
            """,
            words={"months": MONTHS},
            yes={
                "Lyon, le 1er mars 2021 – Un tribunal": {"place": "Lyon", "day": "1", "month": "mars", "year": "2021"}
            },
            no=("Lyon, le 1er mars 2021, un tribunal",),
        ),
    ),
)
