"""Polish: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.pl.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="pl/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"ŁOMŻA, 3 maja (PAP) - Most": {"place": "ŁOMŻA", "day": "3", "agency": "PAP"}},
            no=("We wtorek, 3 maja, rano (podała PAP) padało",),
        ),
    ),
)
