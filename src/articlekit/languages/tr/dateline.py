"""Turkish: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.tr.press import MONTHS
from articlekit.languages.world import AGENCIES, DATELINE_PARTS, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="tr/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"KONYA, 3 Mayıs (AA) - Köprü": {"place": "KONYA", "day": "3", "agency": "AA"}},
            no=("Salı günü, 3 Mayıs sabahı (AA verisi) yağmur yağdı",),
        ),
        # The reporter, a stroke, the town, the agency
        Rule(
            id="tr/dateline/reporter-place-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ \p{Lu}\p{L}+ (?:[ ]\p{Lu}[\p{L}.]+){1,2} [ ]?/[ ]? (?P<place> (?&caps) (?: [ ]\((?&caps)\) )? ) ,? [ ]? \( (?P<agency> \L<agencies> ) \) (?&dash)
            """,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={"Ayşe KAYA/KONYA, (DHA)- Köprü": {"place": "KONYA", "agency": "DHA"}},
            no=("Ayşe KAYA/KONYA, köprüde (DHA) - dedi",),
        ),
    ),
)
