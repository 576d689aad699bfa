"""French: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.fr.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH, PLACE_DAY_MONTH_AGENCY
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
    ),
)
