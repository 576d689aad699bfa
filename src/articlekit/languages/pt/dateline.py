"""Portuguese: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.pt.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="pt/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={
                "Porto, 03 fev 2021 (Lusa) - Um juiz": {
                    "place": "Porto",
                    "day": "03",
                    "month": "fev",
                    "year": "2021",
                    "agency": "Lusa",
                }
            },
            no=("No dia 3 fev, uma terça (diz a Lusa), chovia",),
        ),
    ),
)
