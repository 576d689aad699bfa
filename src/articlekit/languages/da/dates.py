"""Time expressions of Danish."""

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
    "januar jan|februar feb|marts|april apr|maj|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|december dec"
)
WEEKDAYS = {
    day + end: n
    for day, n in numbered("mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag").items()
    for end in ("", "en", "ens", "er")
}
PARTS = mapped(
    MO="morgen morgenen formiddag formiddagen morges",
    AF="eftermiddag eftermiddagen",
    EV="aften aftenen aftes",
    NI="nat natten",
)
NUMBERS = numbered(
    "en et én ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve"
) | {
    "tredive": 30,
    "fyrre": 40,
    "halvtreds": 50,
    "tres": 60,
    "halvfjerds": 70,
    "firs": 80,
    "halvfems": 90,
    "hundrede": 100,
    "tusind": 1000,
}
ORDINALS = numbered("første|anden andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende")
UNITS = mapped(
    D="dag dage dagen døgn døgnet",
    W="uge uger ugen",
    WE="weekend weekenden weekender",
    M="måned måneder måneden",
    Q="kvartal kvartalet",
    H="halvår halvåret",
    Y="år året",
    DE="årti årtier",
    CE="århundrede århundreder",
    TH="time timer timen",
    TM="minut minutter",
    TS="sekunder",
    SP="forår foråret",
    SU="sommer sommeren",
    FA="efterår efteråret",
    WI="vinter vinteren",
)
SHIFTS = {"sidste": -1, "forrige": -1, "denne": 0, "dette": 0, "samme": 0, "næste": 1, "kommende": 1}
AMOUNTS = mapped(X="flere nogle mange adskillige") | mapped(**{"2": "et_par"})
HOLIDAYS = {
    "juleaften": "12-24",
    "juledag": "12-25",
    "anden juledag": "12-26",
    "nytårsaften": "12-31",
    "nytårsdag": "01-01",
    "skærtorsdag": "E-3",
    "langfredag": "E-2",
    "påskedag": "E+0",
    "anden påskedag": "E+1",
    "kristi himmelfartsdag": "E+39",
    "pinsedag": "E+49",
    "grundlovsdag": "06-05",
    "sankthansaften": "06-23",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("for tiden", "i øjeblikket", "lige nu", "i dag til dags"), PRESENT)
    | dict.fromkeys(("for nylig", "for nyligt", "tidligere", "dengang", "i gamle dage"), PAST)
    | dict.fromkeys(("snart", "inden længe", "i fremtiden", "fremover"), FUTURE)
)
OFTEN = mapped(P1D="daglig dagligt", P1W="ugentlig ugentligt", P1M="månedlig månedligt", P1Y="årlig årligt")
MODS = mapped(
    MORE_THAN="mere_end over",
    LESS_THAN="mindre_end næsten knap",
    EQUAL_OR_MORE="mindst",
    EQUAL_OR_LESS="højst op_til",
    APPROX="omkring cirka ca omtrent",
    START="begyndelsen_af starten_af",
    MID="midten_af",
    END="slutningen_af",
)
LISTS: Words = {
    "months": MONTHS,
    "named": (*(month for month in MONTHS if len(month) > 4), "maj", "juni", "juli"),
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": ORDINALS,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "seasons": tuple(word for word, unit in UNITS.items() if unit in ("SP", "SU", "FA", "WI")),
    "shifts": ("sidste", "forrige", "næste", "kommende", "denne", "dette"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("til", "eller"),
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
    (?: (?i:klokken|kl\.?)[ ] (?P<hour>[012]?\d|(?i:\L<counts>)) (?: [.:](?P<minute>[0-5]\d) )? (?![\d:]) (?: [ ]om[ ](?P<half>morgenen|eftermiddagen|aftenen|natten)\b )?
      | (?P<noon>(?i:midnat|midnatt))\b
    ) (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(r"\b " + CLOCK + r" ,? [ ] (?:på[ ])? " + DAY, {"klokken 20.15 mandag": {"minute": "15", "weekday": "mandag"}}),
    "day-clock": Row(DAY + r" ,?[ ] " + CLOCK, {"fredag kl. 9": {"hour": "9"}}),
    "clock": Row(r"\b " + CLOCK, {"kl. 20.15 lukker": {"hour": "20"}}, ("klokken gik i stå",)),
    "every-day": Row(r"\b (?i:hver)[ ] (?P<weekday>(?i:\L<weekdays>))\b", {"hver mandag": {"weekday": "mandag"}}),
    "every": Row(r"\b (?: (?i:hver|hvert|per|(?:en|to|tre)[ ](?:gang|gange|ganger)[ ](?:om|per|i)) )[ ] (?: (?P<n>(?i:anden|andet|annen|annet|tredje|tredie|fjerde|femte|tiende))[ ] )? (?P<unit>(?i:\L<units>))\b", {"hvert år": {"unit": "år"}, "hvert fjerde år": {"n": "fjerde"}}),
    "day-part": Row(r"\b (?: (?P<today>(?i:i[ ]går|i[ ]morgen))[ ](?P<part>aftes|aften|eftermiddag|nat|formiddag|morges)\b | " + DAY + r" [ ] (?:på[ ])? (?P<part>(?i:\L<parts>))\b )", {"mandag aften": {"part": "aften"}, "i går aften": {"part": "aften"}}),
    "tonight": Row(r"\b (?i:i)[ ](?P<part>aften|nat|eftermiddag|formiddag|morges|aftes)\b", {"i aften spiller": {"part": "aften"}}),
    "part": Row(r"(?<=\b(?i:om|på)[ ]) (?P<part>(?i:morgenen|formiddagen|eftermiddagen|aftenen|natten))\b", {"om aftenen": {"part": "aftenen"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) \.? (?= (?:[ ](?:til|og)[ ]|[ ]?[-–][ ]?) (?:den[ ])? \d{1,2}\.?[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"3.–5. maj 2024": {"day": "3", "month": "maj"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ]" + YEAR + r"\b )?", {"juleaften 2024": {"year": "2024"}}),
    "day": Row(r"\b " + DAY, {"forrige mandag": {"shift": "forrige"}, "5. oktober 2025": {"day": "5", "year": "2025"}, "på fredag": {"weekday": "fredag"}, "i går": {}}),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ] " + YEAR + r"\b", {"i maj 2024": {"month": "maj"}}),
    "month": Row(r"(?<=\b(?i:i|siden|til|fra|af|av|og|sidst|sist)[ ]) (?P<month>(?i:\L<named>))\b (?: [ ](?P<years>sidste|forrige|næste|neste|siste)[ ]år\b | [ ](?P<years>i[ ]fjor)\b )?", {"i oktober": {"month": "oktober"}}, ("planeten mars",)),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)|[1-4]\.) [ ] (?P<unit>(?i:kvartal|halvår))\b (?: [ ](?:af[ ]|av[ ]|i[ ])? (?: " + YEAR + r"\b | (?P<shift>(?i:sidste|forrige|næste|neste))[ ]år\b ) )?", {"i tredje kvartal 2024": {"n": "tredje"}}),
    "decade": Row(r"\b (?P<decade>(?:1[5-9]|20)?[1-9]0)['’]?(?:erne)\b", {"i 1960’erne": {"decade": "1960"}}),
    "century": Row(r"\b (?P<n>\d{1,2}\.)[ ](?:århundrede|århundre)\b", {"det 19. århundrede": {"n": "19."}}),
    "season": Row(r"(?: (?<=\b(?i:i|til|om|på)[ ](?:løbet[ ]af[ ]|løpet[ ]av[ ])?) (?P<unit>(?i:\L<seasons>))\b (?: [ ]" + YEAR + r"\b )? | \b (?P<shift>(?i:\L<shifts>))[ ](?P<unit>(?i:\L<seasons>))\b )", {"i efteråret": {"unit": "efteråret"}, "forrige sommer": {"shift": "forrige"}}),
    "this": Row(r"\b (?P<shift>(?i:\L<shifts>))[ ] (?P<unit>(?i:dag|uge|weekend|måned|kvartal|år|årti|århundrede))\b | (?<=\b(?i:i)[ ]) (?P<unit>år)\b", {"sidste uge": {"unit": "uge"}, "i år": {"unit": "år"}, "næste år": {}}),
    "ago": Row(r"\b (?P<back>(?i:for))[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ]siden\b", {"for tre dage siden": {"n": "tre"}}),
    "ago+later": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<then>(?P<back>tidligere|forinden))\b | (?P<then>senere|efter(?=[,.]))\b )", {"tre dage senere": {"n": "tre"}}),
    "in-time": Row(r"\b (?i:om)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"om tre dage": {"n": "tre"}}, ("om dage",)),
    "half": Row(r"\b (?:en|et)[ ]halv(?:t)?[ ]?(?P<unit>time|år)\b", {"et halvt år": {"unit": "år"}}),
    "recent": Row(r"\b (?: (?i:de)[ ] )? (?: (?P<recent>(?i:seneste|sidste|siste)) | (?i:kommende|neste|næste) )[ ] (?P<unit>dage|uger|måneder|årtier|timer)\b", {"de seneste uger": {"recent": "seneste"}}),
    "stretch": Row(r"\b (?: (?i:de|det|den)[ ] )? (?i:seneste|sidste|siste|kommende|neste|næste|første)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>|dage|uger|måneder|årtier|timer))\b", {"de seneste tre måneder": {"n": "tre"}}),
    "length": Row(r"(?<![\d.,:]) \b " + COUNT + r" [ ] (?:lange[ ]|hele[ ])? (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:gammel|gamle|gammelt|siden)\b )", {"i tre dage": {"n": "tre"}, "mere end 15 år": {"n": "15"}}, ("27 år gammel",)),
    "many": Row(r"(?<=\b(?i:i|efter|etter|gennem|gjennom)[ ]) (?P<unit>dage|uger|måneder|årtier|århundreder|timer)\b", {"i uger": {"unit": "uger"}}),
    "while": Row(r"\b (?i:en[ ]tid|lang[ ]tid|lengre[ ]tid|længere[ ]tid|et[ ]stykke[ ]tid|en[ ]stund)\b", ("efter en tid",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"daglig": {}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d)\b (?! [ ]?(?:kroner|kr|euro|personer|indbyggere|innbyggere|mennesker|meter|kilometer|km|m|dollar|job|jobber|gange|ganger|hektar|ton|tonn|stemmer|boliger|soldater|procent|prosent|millioner)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–](?:\d{3}|tal|år|er) | [ ]\d{3}\b )", {"siden 1990": {"year": "1990"}}, ("1990 kroner", "2.000", "1900-tallet")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"for nylig": {"words": "for nylig"}}),
}  # fmt: skip
SECONDS = {"range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"2019/20": {"year": "20"}})}
MOD = {"mod": Row(r"(?P<mod>(?i:\L<mods>))(?!\w) [ ] (?=\S)", {"næsten to år": {"mod": "næsten"}})}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
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
    extra=classes(UNITS, lengths=(*LISTS["lengths"], *UNITS), spells=("tid", "stund"), decades=("erne", "årene", "tallet")),
    singular=("dag", "døgn", "uge", "weekend", "måned", "årti", "århundrede", "time", "minut"),
    leads=phrases("den det de en et for om i på til og eller hver hvert per gang gange ganger seneste sidste siste kommende neste næste første siden over slutningen slutten af av begyndelsen begynnelsen halv halvt gamle fremtiden tiden øjeblikket øyeblikket nærmeste 2 anden annen juledag påskedag kristi kl"),
    rules=rules("da", LISTS, ROWS),
    seconds=rules("da", LISTS, SECONDS),
    mod=rules("da", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="da/dates/past-verb",
            pattern=r"\b(?:var|hadde|havde|har|blev|ble|ble|sagde|sa|sade|gik|gikk|kom|gav|ga|tog|tok|faldt|falt|steg|døde|vandt|vant|skrev|stod|sto|holdt|forlod|forlot|trak|trakk|\p{L}{3,}(?:ede|edes|te|tes|et|dde))\b",
            yes=("Hun var",),
        ),
    ),
    future=(
        Rule(
            id="da/dates/future-verb",
            pattern=r"\b(?:skal|vil|kommer|ventes|planlegges|planlægges|begynner|begynder|åpner|åbner|møtes|mødes|kan|må|starter|spiller|stenger|lukker|drar|tager|rejser|reiser)\b",
            yes=("Rådet skal",),
        ),
    ),
)  # fmt: skip
