"""Spanish: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.es.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH, PLACE_DAY_MONTH_AGENCY
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
        Rule(
            id="es/dateline/place-day-month",
            pattern=PLACE_DAY_MONTH,
            words={"months": MONTHS},
            yes={
                "BOGOTÁ, 3 de mayo de 2021.- El juez": {"place": "BOGOTÁ", "day": "3", "month": "mayo", "year": "2021"}
            },
            no=("BOGOTÁ, 3 de mayo de 2021, el juez",),
        ),
    ),
    # Newspapers: the city in capitals, a full stop and a dash
    loose=(
        Rule(
            id="es/dateline/place-stop-dash",
            pattern=r"""
            ^ (?P<place> \p{Lu}[\p{Lu}\p{M}'’-]+ (?:[ ]\p{Lu}[\p{Lu}\p{M}'’-]*){0,5} (?:[ ]\([\p{L} .]{2,25}\))? ) [ ]?[.][ ]? [-–—]+ \s*
            """,
            yes={
                "CIUDAD DE MÉXICO.- El juez": {"place": "CIUDAD DE MÉXICO"},
                "LEÓN (España).- Un": {"place": "LEÓN (España)"},
            },
            no=("MADRID. El juez", "Madrid y León.- El juez"),
        ),
    ),
)
