"""Indonesian: datelines. The forms without a date are the agencies' own and stand in the English table."""

from articlekit.languages.id.press import MONTHS
from articlekit.languages.world import DATELINE_PARTS, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    months=MONTHS,
    rules=(
        Rule(
            id="id/dateline/place-day-month-agency",
            pattern=PLACE_DAY_MONTH_AGENCY,
            words={"months": MONTHS},
            yes={"MEDAN, 3 Mei (ANTARA) - Jembatan": {"place": "MEDAN", "day": "3", "agency": "ANTARA"}},
            no=("Pada Selasa, 3 Mei, pagi (kata polisi) hujan turun",),
        ),
        # The portal first: "HARIAN.CO, Medan - "
        Rule(
            id="id/dateline/outlet-place",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<agency> \p{Lu}[\p{L}\d]* [.] (?i: com | co[.]id | co | id | net | tv ) ) ,[ ] (?P<place> \p{Lu}[\p{L}.]+ (?:[ ]\p{Lu}\p{L}+){0,2} ) (?&dash)
            """,
            words={"months": MONTHS},
            yes={
                "HARIAN.CO, Medan - Jembatan": {"agency": "HARIAN.CO", "place": "Medan"},
                "Harian6.com, Medan -- Jembatan": {"agency": "Harian6.com", "place": "Medan"},
            },
            no=("Harian.com, portal berita - Jembatan",),
        ),
        # A portal or paper behind the comma: "Jakarta, Harian.com - "
        Rule(
            id="id/dateline/place-outlet",
            pattern=DATELINE_PARTS
            + r"""
            ^ (?P<place> \p{Lu}[\p{L}.]+ (?:[ ]\p{Lu}\p{L}+){0,2} ) ,[ ] (?P<agency> \p{Lu}[\p{L}\d]* [.](?:com|co[.]id|id|net|tv) | \p{Lu}[\p{L}\d]+ [ ] (?:Indonesia|News|Media|TV) ) (?&dash)
            """,
            words={"months": MONTHS},
            yes={
                "MEDAN, HARIAN.com - Jembatan": {"place": "MEDAN", "agency": "HARIAN.com"},
                "Medan, Harian Indonesia -- Jembatan": {"place": "Medan", "agency": "Harian Indonesia"},
            },
            no=("Medan, Sumatera Utara - Jembatan",),
        ),
    ),
)
