"""Danish: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.da.press import MONTHS
from articlekit.languages.world import AGENCIES, DATELINE_PARTS, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="da/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"RIBE, 3. maj (Ritzau) - Broen er": {"place": "RIBE", "day": "3", "agency": "Ritzau"}},
            no=("Den 3. maj, en tirsdag (ifølge Ritzau), regnede det",),
        ),
        # The agency in brackets and no dash
        Rule(
            id="da/dateline/caps-agency",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) ) [ ] \( (?P<agency> \L<agencies> ) \) :? [ ] (?= [\p{Lu}–”«»"\d] )
            """,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={"RIBE (Ritzau) Broen er": {"place": "RIBE", "agency": "Ritzau"}},
            no=("RIBE (Ritzau) og broen",),
        ),
    ),
    loose=(
        # The town in capitals and a full stop or colon
        Rule(
            id="da/dateline/caps-stop",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> (?&caps) (?<=\p{Lu}{3}) ) (?: [.] | : ) [ ] (?= \p{Lu}\p{Ll} | [–”«»"] )
            """,
            words={"months": MONTHS},
            yes={"RIBE. Broen er": {"place": "RIBE"}},
            no=("RIBE Broen er", "Ribe. Broen er"),
        ),
    ),
    not_places=frozenset(
        "nyheder nej ja sport rettelse opdatering fakta danmark verden kultur leder debat video kommentar".split()
    ),
)
