"""Arabic: datelines of the agencies and papers."""

from articlekit.languages.ar.press import AGENCIES, CITIES, MONTHS
from articlekit.rules import Rule
from articlekit.tables import Dateline

# A town of one word or two, or several with strokes
PLACE = r"(?P<place> \p{Arabic}{2,14} (?: [ ]?/[ ]?\p{Arabic}{2,14} | [ ]\p{Arabic}{2,14} ){0,2} )"
DAY = r"(?: [ ]* [،,]? [ ] (?P<day>\d{1,2}) [ ] (?P<month> \L<months> ) (?: [ ]? /? [ ]? \L<months> )? (?: [ ] (?P<year>(?:19|20)\d\d) )? )?"
END = r"(?: \s* [-–—:]+ \s* | \s+ )"

TABLE = Dateline(
    months=MONTHS,
    rules=(
        # Reuters in Arabic, with the day or without
        Rule(
            id="ar/dateline/place-agency-brackets",
            pattern=r"^ \s* " + PLACE + DAY + r"\s* \( (?P<agency> \L<agencies> ) \) " + END,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={
                "بغداد (رويترز) - قال": {"place": "بغداد", "agency": "رويترز", "day": None},
                "بغداد 3 مايو (رويترز) - قال": {"place": "بغداد", "day": "3", "month": "مايو", "agency": "رويترز"},
            },
            no=("قال المتحدث (الناطق) - أمس",),
        ),
        Rule(
            id="ar/dateline/place-agency-dash",
            pattern=r"^ \s* " + PLACE + DAY + r"\s* [-–—/] \s* (?P<agency> \L<agencies> ) (?! \p{L} ) " + END,
            words={"months": MONTHS, "agencies": AGENCIES},
            yes={
                "بغداد - أ ف ب: قال": {"place": "بغداد", "agency": "أ ف ب"},
                "حلب-سانا قال": {"place": "حلب", "agency": "سانا"},
            },
            no=("بغداد - وفاة وزير", "بغداد - قال"),
        ),
        Rule(
            id="ar/dateline/agency",
            pattern=r"^ \s* \( (?P<agency> \L<agencies> ) \) \s* [-–—:]* \s*",
            words={"agencies": AGENCIES},
            yes={"(رويترز) - قال": {"agency": "رويترز"}},
            no=("(الميناء) - قال",),
        ),
        # A known city and a dash or colon
        Rule(
            id="ar/dateline/city",
            pattern=r"^ \s* (?P<place> \L<cities> ) \s* (?: [-–—]\s | : ) \s*",
            words={"cities": CITIES},
            yes={"بغداد - قال": {"place": "بغداد"}, "رام الله: قال": {"place": "رام الله"}},
            no=("الربيع - قال", "بغداد التي"),
        ),
    ),
)
