"""Dutch: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.nl.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="nl/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"ZWOLLE, 3 mei (ANP) - Een": {"place": "ZWOLLE", "day": "3", "month": "mei", "agency": "ANP"}},
            no=("Op 3 mei, een dinsdag (aldus ANP), regende het",),
        ),
        Rule(
            id="nl/dateline/place-day-month",
            pattern=PLACE_DAY_MONTH,
            words={"months": MONTHS},
            yes={"ZWOLLE, 3 mei 2021 – Een": {"place": "ZWOLLE", "day": "3", "month": "mei", "year": "2021"}},
            no=("ZWOLLE, 3 mei 2021, een dinsdag",),
        ),
    ),
)
