"""Portuguese: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.pt.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH, PLACE_DAY_MONTH_AGENCY
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
        Rule(
            id="pt/dateline/place-day-month",
            pattern=PLACE_DAY_MONTH,
            words={"months": MONTHS},
            yes={"PORTO, 3 de maio de 2021 – Um juiz": {"place": "PORTO", "day": "3", "month": "maio", "year": "2021"}},
            no=("PORTO, 3 de maio de 2021, um juiz",),
        ),
    ),
)
