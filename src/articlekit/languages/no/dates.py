"""Time expressions of Norwegian, in its bokmål."""

from articlekit.languages.forms import (
    COUNT,
    DIGITS,
    NO_YEAR,
    YEAR,
    ZONES,
    Row,
    classes,
    mapped,
    numbered,
    phrases,
    rules,
)
from articlekit.rules import Rule, Words
from articlekit.tables.dates import Dates

MONTHS = numbered(
    "januar jan|februar feb|mars|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|desember des"
)
WEEKDAYS = {
    day + end: n
    for day, n in numbered("mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag").items()
    for end in ("", "en", "ens", "er")
}
PARTS = mapped(
    MO="morgen morgenen formiddag formiddagen morges",
    AF="ettermiddag ettermiddagen",
    EV="kveld kvelden aften",
    NI="natt natten",
)
NUMBERS = numbered(
    "en ett et én|to|tre|fire|fem|seks|sju syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue"
) | {
    "tretti": 30,
    "førti": 40,
    "femti": 50,
    "seksti": 60,
    "sytti": 70,
    "åtti": 80,
    "nitti": 90,
    "hundre": 100,
    "tusen": 1000,
}
ORDINALS = numbered("første|andre annen annet|tredje|fjerde|femte|sjette|sjuende syvende|åttende|niende|tiende")
UNITS = mapped(
    D="dag dager dagen døgn døgnet",
    W="uke uker uka uken",
    WE="helg helgen helga helger",
    M="måned måneder måneden",
    Q="kvartal kvartalet",
    H="halvår halvåret",
    Y="år året",
    DE="tiår",
    CE="århundre århundrer",
    TH="time timer timen",
    TM="minutt minutter",
    TS="sekunder",
    SP="vår våren",
    SU="sommer sommeren",
    FA="høst høsten",
    WI="vinter vinteren",
)
SHIFTS = {"forrige": -1, "sist": -1, "siste": -1, "denne": 0, "dette": 0, "samme": 0, "neste": 1, "kommende": 1}
AMOUNTS = mapped(X="flere noen mange") | mapped(**{"2": "et_par"})
HOLIDAYS = {
    "julaften": "12-24",
    "juledag": "12-25",
    "nyttårsaften": "12-31",
    "nyttårsdag": "01-01",
    "skjærtorsdag": "E-3",
    "langfredag": "E-2",
    "påskedag": "E+0",
    "kristi himmelfartsdag": "E+39",
    "grunnlovsdagen": "05-17",
    "sankthansaften": "06-23",
    "allehelgensdag": "11-01",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("for tiden", "i øyeblikket", "akkurat nå", "nå for tiden"), PRESENT)
    | dict.fromkeys(("nylig", "tidligere", "den gang", "i gamle dager"), PAST)
    | dict.fromkeys(("snart", "om kort tid", "i framtiden", "i fremtiden", "framover", "fremover"), FUTURE)
)
OFTEN = mapped(P1D="daglig", P1W="ukentlig", P1M="månedlig", P1Y="årlig")
MODS = mapped(
    MORE_THAN="mer_enn over",
    LESS_THAN="mindre_enn nesten knapt",
    EQUAL_OR_MORE="minst",
    EQUAL_OR_LESS="høyst opptil",
    APPROX="omkring cirka ca omtrent rundt",
    START="begynnelsen_av starten_av",
    MID="midten_av",
    END="slutten_av",
)
LISTS: Words = {
    "months": MONTHS,
    "named": (*(month for month in MONTHS if len(month) > 4), "mars", "mai", "juni", "juli"),
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": ORDINALS,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "seasons": tuple(word for word, unit in UNITS.items() if unit in ("SP", "SU", "FA", "WI")),
    "shifts": ("sist", "forrige", "siste", "neste", "kommende", "denne", "dette"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("til", "eller"),
    "defs": ("dagene", "ukene", "månedene", "årene", "tiårene", "timene", "årevis"),
}
DAYMONTH = (
    r"(?: (?:den[ ])? (?P<day>\d{1,2}) \.? [ ] (?P<month>(?i:\L<months>))\b (?: (?:\.|,)?[ ] " + YEAR + r"\b )? )"
)
DAY = (
    r"(?: (?P<today>(?i:i[ ]dag|i[ ]går|i[ ]forgårs|i[ ]morgen|i[ ]overmorgen))\b | (?: (?i:\L<weekdays>)[ ] )? "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:\L<shifts>))[ ] )? (?P<weekday>(?i:\L<weekdays>))\b )"
)
CLOCK = r"""
    (?: (?i:klokken|klokka|kl\.?)[ ] (?P<hour>[012]?\d|(?i:\L<counts>)) (?: [.:](?P<minute>[0-5]\d) )? (?![\d:]) (?: [ ]om[ ](?P<half>morgenen|ettermiddagen|kvelden|natten)\b )?
      | (?P<noon>(?i:midnat|midnatt))\b
    ) (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(r"\b " + CLOCK + r" ,? [ ] (?:på[ ])? " + DAY, {"klokken 20.15 mandag": {"minute": "15", "weekday": "mandag"}}),
    "day-clock": Row(DAY + r" ,?[ ] " + CLOCK, {"fredag kl. 9": {"hour": "9"}}),
    "clock": Row(r"\b " + CLOCK, {"kl. 20.15 stenger": {"hour": "20"}}, ("klokken gikk i stå",)),
    "every-day": Row(r"\b (?i:hver)[ ] (?P<weekday>(?i:\L<weekdays>))\b", {"hver mandag": {"weekday": "mandag"}}),
    "every": Row(r"\b (?: (?i:hver|hvert|per|(?:en|to|tre)[ ](?:gang|gange|ganger)[ ](?:om|per|i)) )[ ] (?: (?P<n>(?i:anden|andet|annen|annet|tredje|tredie|fjerde|femte|tiende))[ ] )? (?P<unit>(?i:\L<units>))\b", {"hvert år": {"unit": "år"}, "hvert fjerde år": {"n": "fjerde"}}),
    "day-part": Row(r"\b (?: (?P<today>(?i:i[ ]går|i[ ]morgen))[ ](?P<part>kveld|ettermiddag|natt|formiddag|morges)\b | " + DAY + r" [ ] (?:på[ ])? (?P<part>(?i:\L<parts>))\b )", {"mandag kveld": {"part": "kveld"}, "i går kveld": {"part": "kveld"}}),
    "tonight": Row(r"\b (?i:i)[ ](?P<part>kveld|natt|ettermiddag|formiddag|morges)\b", {"i kveld spiller": {"part": "kveld"}}),
    "part": Row(r"(?<=\b(?i:om|på)[ ]) (?P<part>(?i:morgenen|formiddagen|ettermiddagen|kvelden|natten))\b", {"om kvelden": {"part": "kvelden"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) \.? (?= (?:[ ](?:til|og)[ ]|[ ]?[-–][ ]?) (?:den[ ])? \d{1,2}\.?[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"3.–5. mai 2024": {"day": "3", "month": "mai"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ]" + YEAR + r"\b )?", {"julaften 2024": {"year": "2024"}}),
    "day": Row(r"\b " + DAY, {"forrige mandag": {"shift": "forrige"}, "5. oktober 2025": {"day": "5", "year": "2025"}, "på fredag": {"weekday": "fredag"}, "i går": {}}),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ] " + YEAR + r"\b", {"i mai 2024": {"month": "mai"}}),
    "month": Row(r"(?<=\b(?i:i|siden|til|fra|af|av|og|sidst|sist)[ ]) (?P<month>(?i:\L<named>))\b (?: [ ](?P<years>sidste|forrige|næste|neste|siste)[ ]år\b | [ ](?P<years>i[ ]fjor)\b )?", {"i oktober": {"month": "oktober"}}, ("planeten mars",)),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)|[1-4]\.) [ ] (?P<unit>(?i:kvartal|halvår))\b (?: [ ](?:af[ ]|av[ ]|i[ ])? (?: " + YEAR + r"\b | (?P<shift>(?i:sidste|forrige|næste|neste))[ ]år\b ) )?", {"i tredje kvartal 2024": {"n": "tredje"}}),
    "decade": Row(r"\b (?P<decade>(?:1[5-9]|20)?[1-9]0)-?(?:erne|årene|tallet)\b", {"i 1960-årene": {"decade": "1960"}}),
    "century": Row(r"\b (?P<n>\d{1,2}\.)[ ](?:århundrede|århundre)\b", {"det 19. århundre": {"n": "19."}}),
    "season": Row(r"(?: (?<=\b(?i:i|til|om|på)[ ](?:løbet[ ]af[ ]|løpet[ ]av[ ])?) (?P<unit>(?i:\L<seasons>))\b (?: [ ]" + YEAR + r"\b )? | \b (?P<shift>(?i:\L<shifts>))[ ](?P<unit>(?i:\L<seasons>))\b )", {"i høst": {"unit": "høst"}, "forrige sommer": {"shift": "forrige"}}),
    "this": Row(r"\b (?P<shift>(?i:\L<shifts>))[ ] (?P<unit>(?i:dag|uke|helg|måned|kvartal|år|tiår|århundre))\b | (?<=\b(?i:i)[ ]) (?P<unit>år)\b", {"forrige uke": {"unit": "uke"}, "i år": {"unit": "år"}, "neste år": {}}),
    "ago": Row(r"\b (?P<back>(?i:for))[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ]siden\b", {"for tre dager siden": {"n": "tre"}}),
    "ago+later": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<then>(?P<back>tidligere))\b | (?P<then>senere|etter(?=[,.]))\b )", {"tre dager senere": {"n": "tre"}}),
    "in-time": Row(r"\b (?i:om)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"om tre dager": {"n": "tre"}}, ("om dager",)),
    "half": Row(r"\b (?:en|et)[ ]halv(?:t)?[ ]?(?P<unit>time|år)\b", {"et halvt år": {"unit": "år"}}),
    "recent": Row(r"\b (?: (?i:de)[ ] )? (?: (?P<recent>(?i:seneste|sidste|siste)) | (?i:kommende|neste|næste) )[ ] (?P<unit>dagene|ukene|månedene|årene|tiårene|timene)\b", {"de siste ukene": {"recent": "siste"}}),
    "stretch": Row(r"\b (?: (?i:de|det|den)[ ] )? (?i:seneste|sidste|siste|kommende|neste|næste|første)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>|dagene|ukene|månedene|årene|tiårene|timene))\b", {"de siste tre månedene": {"n": "tre"}}),
    "length": Row(r"(?<![\d.,:]) \b " + COUNT + r" [ ] (?:lange[ ]|hele[ ])? (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:gammel|gamle|gammelt|siden)\b )", {"i tre dager": {"n": "tre"}, "mer enn 15 år": {"n": "15"}}, ("27 år gammel",)),
    "many": Row(r"(?<=\b(?i:i|efter|etter|gennem|gjennom)[ ]) (?P<unit>dager|uker|måneder|tiår|århundrer|timer|årevis)\b", {"i uker": {"unit": "uker"}}),
    "while": Row(r"\b (?i:en[ ]tid|lang[ ]tid|lengre[ ]tid|længere[ ]tid|et[ ]stykke[ ]tid|en[ ]stund)\b", ("etter en tid",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"daglig": {}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d)\b (?! [ ]?(?:kroner|kr|euro|personer|indbyggere|innbyggere|mennesker|meter|kilometer|km|m|dollar|job|jobber|gange|ganger|hektar|ton|tonn|stemmer|boliger|soldater|procent|prosent|millioner)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–](?:\d{3}|tal|år|er) | [ ]\d{3}\b )", {"siden 1990": {"year": "1990"}}, ("1990 kroner", "2.000", "1900-tallet")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"nylig": {"words": "nylig"}}),
}  # fmt: skip
SECONDS = {"range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"2019/20": {"year": "20"}})}
MOD = {"mod": Row(r"(?P<mod>(?i:\L<mods>))(?!\w) [ ] (?=\S)", {"nesten to år": {"mod": "nesten"}})}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS | {"dagene": "D", "ukene": "W", "månedene": "M", "årene": "Y", "tiårene": "DE", "timene": "TH", "årevis": "Y"},
    days={"i dag": 0, "i går": -1, "i forgårs": -2, "i morgen": 1, "i overmorgen": 2},
    clocks={**PARTS, "klokken": "", "klokka": "", "kl": "", "midnat": "24:00", "midnatt": "24:00"},
    numbers=NUMBERS,
    ordinals=ORDINALS | {"anden": 2, "andet": 2, "annet": 2},
    amounts=AMOUNTS,
    shifts=SHIFTS | {"i fjor": -1},
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, lengths=(*LISTS["lengths"], *LISTS["defs"], *UNITS), spells=("tid", "stund"), decades=("erne", "årene", "tallet")),
    singular=("dag", "døgn", "uke", "helg", "måned", "århundre", "time", "minutt"),
    leads=phrases("den det de en et for om i på til og eller hver hvert per gang gange ganger seneste sidste siste kommende neste næste første siden over slutningen slutten af av begyndelsen begynnelsen halv halvt gamle fremtiden tiden øjeblikket øyeblikket nærmeste 2 anden annen juledag påskedag kristi kl"),
    rules=rules("no", LISTS, ROWS),
    seconds=rules("no", LISTS, SECONDS),
    mod=rules("no", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="no/dates/past-verb",
            pattern=r"\b(?:var|hadde|havde|har|blev|ble|ble|sagde|sa|sade|gik|gikk|kom|gav|ga|tog|tok|faldt|falt|steg|døde|vandt|vant|skrev|stod|sto|holdt|forlod|forlot|trak|trakk|\p{L}{3,}(?:ede|edes|te|tes|et|dde))\b",
            yes=("Hun var",),
        ),
    ),
    future=(
        Rule(
            id="no/dates/future-verb",
            pattern=r"\b(?:skal|vil|kommer|ventes|planlegges|planlægges|begynner|begynder|åpner|åbner|møtes|mødes|kan|må|starter|spiller|stenger|lukker|drar|tager|rejser|reiser)\b",
            yes=("Rådet skal",),
        ),
    ),
)  # fmt: skip
