"""Italian: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.it.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH_AGENCY
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
    ),
)
