"""Swedish: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.sv.press import MONTHS
from articlekit.languages.world import AGENCIES, DATELINE_PARTS, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="sv/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"KALMAR, 3 maj (TT) - Bron är": {"place": "KALMAR", "day": "3", "agency": "TT"}},
            no=("Den 3 maj, en tisdag (enligt TT), regnade det",),
        ),
        # The agency in brackets and no dash
        Rule(
            id="sv/dateline/caps-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) ) [ ] \( (?P<agency> \L<agencies> ) \) :? [ ] (?= [\p{Lu}–”«»"\d] )
            """,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={"KALMAR (TT) Bron är": {"place": "KALMAR", "agency": "TT"}},
            no=("KALMAR (TT) och bron",),
        ),
    ),
    loose=(
        # The town in capitals and a full stop or colon
        Rule(
            id="sv/dateline/caps-stop",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) (?<=\p{Lu}{3}) ) (?: [.] | : ) [ ] (?= \p{Lu}\p{Ll} | [–”«»"] )
            """,
            words={"months": MONTHS},
            yes={"KALMAR. Bron är": {"place": "KALMAR"}},
            no=("KALMAR Bron är", "Kalmar. Bron är"),
        ),
    ),
    not_places=frozenset(
        "nyheter nej ja sport rättelse uppdatering fakta obs sverige världen kultur ledare debatt video".split()
    ),
)
