"""Spanish: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.es.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="es/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"Bogotá, 3 ene (EFE).- El juez": {"place": "Bogotá", "day": "3", "month": "ene", "agency": "EFE"}},
            no=("El 3 de enero, un martes (según EFE), llovió",),
        ),
    ),
)
