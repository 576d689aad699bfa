"""Dutch: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.nl.press import MONTHS
from articlekit.languages.world import PLACE_DAY_MONTH, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

# The largest towns of the Netherlands and Flanders
TOWNS = (
    "amsterdam|rotterdam|den haag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|apeldoorn|haarlem|arnhem|enschede|amersfoort|zaanstad"
    "|den bosch|'s-hertogenbosch|zwolle|zoetermeer|leiden|leeuwarden|maastricht|dordrecht|ede|alphen aan den rijn|alkmaar|emmen|delft|venlo|deventer"
    "|helmond|hilversum|heerlen|assen|middelburg|lelystad|hengelo|almelo|roosendaal|gouda|purmerend|hoorn|vlaardingen|schiedam|sittard|brussel"
    "|antwerpen|gent|brugge|leuven|mechelen|hasselt|aalst|kortrijk|oostende|genk|sint-niklaas|roeselare|turnhout"
).split("|")

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
    loose=(
        # Regional papers: a known town and a dash
        Rule(
            id="nl/dateline/town-dash",
            pattern=r"""
            ^ (?P<place> (?i: \L<towns> ) ) [ ] [-–—] [ ] (?= \p{Lu} | [„"“‘’'] | \d )
            """,
            words={"towns": TOWNS},
            yes={"Zwolle - De brug": {"place": "Zwolle"}},
            no=("Politiek - De brug", "Zwolle - een stad"),
        ),
    ),
)
