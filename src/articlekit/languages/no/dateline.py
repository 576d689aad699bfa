"""Norwegian: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.no.press import MONTHS
from articlekit.languages.world import AGENCIES, DATELINE_PARTS, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="no/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"MOLDE, 3. mai (NTB) - Broen er": {"place": "MOLDE", "day": "3", "agency": "NTB"}},
            no=("Den 3. mai, en tirsdag (ifølge NTB), regnet det",),
        ),
        # The agency in brackets and no dash
        Rule(
            id="no/dateline/caps-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) ) [ ] \( (?P<agency> \L<agencies> ) \) :? [ ] (?= [\p{Lu}–”«»"\d] )
            """,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={"MOLDE (NTB) Broen er": {"place": "MOLDE", "agency": "NTB"}},
            no=("MOLDE (NTB) og broen",),
        ),
    ),
    loose=(
        # The town in capitals and a full stop or colon
        Rule(
            id="no/dateline/caps-stop",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) (?<=\p{Lu}{3}) ) (?: [.] | : ) [ ] (?= \p{Lu}\p{Ll} | [–”«»"] )
            """,
            words={"months": MONTHS},
            yes={"MOLDE. Broen er": {"place": "MOLDE"}},
            no=("MOLDE Broen er", "Molde. Broen er"),
        ),
    ),
    not_places=frozenset(
        "nyheter nei ja sport rettelse oppdatering fakta norge verden kultur leder debatt video kommentar".split()
    ),
)
