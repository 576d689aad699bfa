"""Time expressions of Swedish, as the papers of Sweden and Finland write them."""

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
    "januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sept sep|oktober okt|november nov|december dec"
)
WEEKDAYS = {
    day + end: n
    for day, n in numbered("måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag").items()
    for end in ("", "en", "ens", "s")
}
PARTS = mapped(
    MO="morgon morgonen förmiddag förmiddagen morse",
    AF="eftermiddag eftermiddagen",
    EV="kväll kvällen",
    NI="natt natten",
)
NUMBERS = numbered(
    "en ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo"
) | {
    "trettio": 30,
    "fyrtio": 40,
    "femtio": 50,
    "sextio": 60,
    "sjuttio": 70,
    "åttio": 80,
    "nittio": 90,
    "hundra": 100,
    "tusen": 1000,
}
ORDINALS = numbered("första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde")
UNITS = mapped(
    D="dag dagar dagen dygn dygnet",
    W="vecka veckor veckan",
    WE="helg helgen helger",
    M="månad månader månaden",
    Q="kvartal kvartalet",
    H="halvår halvåret",
    Y="år året åren",
    DE="decennium decennier årtionde årtionden",
    CE="sekel sekler århundrade århundraden",
    TH="timme timmar timmen",
    TM="minut minuter",
    TS="sekunder",
    SP="vår våren våras",
    SU="sommar sommaren somras",
    FA="höst hösten höstas",
    WI="vinter vintern vintras",
)
SHIFTS = {
    word: n
    for n, row in {
        -1: "förra förrförra i_fjol senaste",
        0: "den_här det_här denna detta samma",
        1: "nästa kommande",
    }.items()
    for word in phrases(row)
}
AMOUNTS = mapped(X="flera några många åtskilliga") | mapped(
    **{"2": "ett_par", "10": "ett_tiotal", "20": "ett_tjugotal"}
)
HOLIDAYS = {
    "julafton": "12-24",
    "juldagen": "12-25",
    "annandag jul": "12-26",
    "nyårsafton": "12-31",
    "nyårsdagen": "01-01",
    "trettondagen": "01-06",
    "långfredagen": "E-2",
    "skärtorsdagen": "E-3",
    "påskdagen": "E+0",
    "annandag påsk": "E+1",
    "kristi himmelsfärdsdag": "E+39",
    "pingstdagen": "E+49",
    "valborgsmässoafton": "04-30",
    "första maj": "05-01",
    "nationaldagen": "06-06",
    "lucia": "12-13",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("för närvarande", "just nu", "nuförtiden", "i dagsläget"), PRESENT)
    | dict.fromkeys(("nyligen", "förr", "tidigare", "på den tiden"), PAST)
    | dict.fromkeys(("snart", "inom kort", "i framtiden", "framöver"), FUTURE)
)
OFTEN = mapped(P1D="dagligen", P1W="veckovis", P1M="månadsvis", P1Y="årligen årligt")
MODS = mapped(
    MORE_THAN="mer_än drygt över",
    LESS_THAN="mindre_än nästan knappt",
    EQUAL_OR_MORE="minst åtminstone",
    EQUAL_OR_LESS="högst upp_till",
    APPROX="ungefär omkring cirka runt",
    START="början_av i_början_av",
    MID="mitten_av",
    END="slutet_av",
)
LISTS: Words = {
    "months": MONTHS,
    "named": (
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": ORDINALS,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "this": (
        "dag",
        "vecka",
        "veckan",
        "helg",
        "helgen",
        "månad",
        "månaden",
        "kvartal",
        "kvartalet",
        "år",
        "året",
        "decennium",
        "sekel",
    ),
    "seasons": ("vår", "våren", "sommar", "sommaren", "höst", "hösten", "vinter", "vintern"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("till", "eller"),
}
DAYMONTH = r"(?: (?:den[ ])? (?P<day>\d{1,2}) (?::e|:a)? [ ] (?P<month>(?i:\L<months>))\b (?: [ ] " + YEAR + r"\b )? )"
DAY = (
    r"(?: (?P<today>(?i:i[ ]dag|idag|i[ ]går|igår|i[ ]förrgår|i[ ]morgon|imorgon|i[ ]övermorgon))\b | (?: (?i:\L<weekdays>)[ ] )? "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:i|på|förra|nästa))[ ] )?? (?P<weekday>(?i:\L<weekdays>))\b )"
)
CLOCK = r"""
    (?: (?i:klockan|kl\.?)[ ] (?P<hour>[012]?\d|(?i:\L<counts>)) (?: [.:](?P<minute>[0-5]\d) )? (?![\d:]) (?: [ ]på[ ](?P<half>morgonen|eftermiddagen|kvällen|natten) )?
      | (?P<noon>(?i:midnatt))\b
    ) (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(r"\b " + CLOCK + r" ,? [ ] (?:på[ ])? " + DAY, {"klockan 20.15 på måndag": {"minute": "15", "weekday": "måndag"}}),
    "day-clock": Row(DAY + r" ,?[ ] " + CLOCK, {"fredag klockan 9": {"hour": "9"}}),
    "clock": Row(r"\b " + CLOCK, {"kl. 20.15 stängs": {"hour": "20"}, "vid midnatt": {"noon": "midnatt"}}, ("klockan stannade",)),
    "every-day": Row(r"\b (?i:varje|var)[ ] (?P<weekday>(?i:\L<weekdays>))\b", {"varje måndag": {"weekday": "måndag"}}),
    "every": Row(r"\b (?: (?i:varje|per|vart|(?:en|ett|två|tre)[ ]gånger?[ ](?:om|per|i)) )[ ] (?: (?P<n>(?i:andra|tredje|fjärde|femte|tionde))[ ] )? (?P<unit>(?i:\L<units>))\b", {"varje år": {"unit": "år"}, "vart tredje år": {"n": "tredje"}, "två gånger om dagen": {"unit": "dagen"}}),
    "day-part": Row(r"\b (?: (?P<today>(?i:i[ ]går|i[ ]morgon))[ ](?P<part>kväll|eftermiddag|natt|morse|förmiddag)\b | " + DAY + r" [ ] (?:på[ ])? (?P<part>(?i:\L<parts>))\b | (?P<weekday>(?i:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag))s?(?P<part>morgonen|förmiddagen|eftermiddagen|kvällen|natten|kväll|morgon|eftermiddag|natt)\b )", {"måndagskvällen": {"part": "kvällen"}, "i går kväll": {"part": "kväll"}}),
    "tonight": Row(r"\b (?i:i)[ ](?P<part>kväll|natt|morse|eftermiddag)\b", {"i kväll spelar": {"part": "kväll"}}),
    "part": Row(r"(?<=\b(?i:på|under)[ ]) (?P<part>(?i:morgonen|förmiddagen|eftermiddagen|kvällen|natten))\b", {"på eftermiddagen": {"part": "eftermiddagen"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= (?:[ ](?:till|och)[ ]|[-–]) (?:den[ ])? \d{1,2}[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"3–5 maj 2024": {"day": "3", "month": "maj"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ]" + YEAR + r"\b )?", {"på julafton 2024": {"year": "2024"}}),
    "day": Row(r"\b " + DAY, {"i måndags": {"weekday": "måndags"}, "den 5 oktober 2025": {"day": "5", "year": "2025"}, "på fredag": {"weekday": "fredag"}, "i går": {}}),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ] " + YEAR + r"\b", {"i maj 2024": {"month": "maj"}}),
    "month": Row(r"(?<=\b(?i:i|under|sedan|till|från|av|och|i[ ]slutet[ ]av|förra|nästa)[ ]) (?P<month>(?i:\L<named>))\b (?: [ ](?P<years>i[ ]fjol|förra[ ]året|nästa[ ]år)\b )?", {"i slutet av oktober": {"month": "oktober"}}, ("planeten mars",)),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)) [ ] (?P<unit>(?i:kvartalet|halvåret))\b (?: [ ](?:av[ ])? (?: " + YEAR + r"\b | (?P<shift>(?i:förra|nästa))[ ]år(?:et)?\b ) )?", {"under tredje kvartalet 2024": {"n": "tredje"}}),
    "decade": Row(r"\b (?P<decade>(?:1[5-9]|20)?[1-9]0)-tal(?:et)?\b", {"på 1960-talet": {"decade": "1960"}, "80-talet": {"decade": "80"}}),
    "season": Row(r"(?: \b (?P<shift>(?i:i))[ ](?P<unit>(?i:våras|somras|höstas|vintras))\b | (?<=\b(?i:på|under|till|i)[ ]) (?P<unit>(?i:\L<seasons>))\b (?: [ ]" + YEAR + r"\b )? | \b (?P<shift>(?i:förra|nästa))[ ](?P<unit>(?i:\L<seasons>))\b )", {"på hösten": {"unit": "hösten"}, "förra sommaren": {"shift": "förra"}, "i vintras": {"unit": "vintras"}}),
    "this": Row(r"\b (?P<shift>(?i:förra|nästa|den[ ]här|det[ ]här|kommande|denna|detta))[ ] (?P<unit>(?i:\L<this>))\b | (?<=\b(?i:i)[ ]) (?P<unit>år)\b", {"förra veckan": {"unit": "veckan"}, "i år": {"unit": "år"}, "nästa år": {}}),
    "ago": Row(r"\b (?P<back>(?i:för))[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ]sedan\b", {"för tre dagar sedan": {"n": "tre"}}),
    "ago+later": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<then>(?P<back>tidigare))\b | (?P<then>senare)\b )", {"tre dagar senare": {"n": "tre"}}),
    "in-time": Row(r"\b (?i:om)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"om tre dagar": {"n": "tre"}}, ("om dagen",)),
    "half": Row(r"\b (?:en|ett)[ ]halv(?:t)?[ ]?(?P<unit>timme|år|sekel|dag)\b", {"ett halvt år": {"unit": "år"}}),
    "recent": Row(r"\b (?: (?i:de)[ ] )? (?: (?P<recent>(?i:senaste)) | (?i:kommande|närmaste) )[ ] (?P<unit>dagarna|veckorna|månaderna|åren|decennierna|timmarna)\b", {"de senaste veckorna": {"recent": "senaste"}}),
    "stretch": Row(r"\b (?: (?i:de|det|den)[ ] )? (?i:senaste|kommande|närmaste|första)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>|dagarna|veckorna|månaderna|timmarna))\b", {"de senaste tre månaderna": {"n": "tre"}}),
    "length": Row(r"(?<![\d.,:]) \b " + COUNT + r" [ ] (?:långa[ ]|hela[ ])? (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:gammal|gamla|gammalt|sedan)\b )", {"i tre dagar": {"n": "tre"}, "mer än 15 år": {"n": "15"}}, ("27 år gammal",)),
    "many": Row(r"(?<=\b(?i:i|sedan|efter)[ ](?:flera[ ])?) (?P<unit>dagar|veckor|månader|åratal|decennier|timmar)\b", {"i veckor": {"unit": "veckor"}}),
    "while": Row(r"\b (?i:en[ ]tid|en[ ]längre[ ]tid|lång[ ]tid|en[ ]stund)\b", ("efter en längre tid",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"dagligen": {}}),
    "year": Row(r"(?: \b (?i:år)[ ](?=\d) )? " + NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d)\b (?! [ ]?(?:kronor|euro|personer|invånare|meter|kilometer|km|m|dollar|jobb|gånger|hektar|ton|röster|bostäder|soldater|procent|miljoner)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–](?:\d{3}|tal) | [ ]\d{3}\b )", {"sedan 1990": {"year": "1990"}}, ("1990 kronor", "2 000", "1900-talet")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"nyligen": {"words": "nyligen"}}),
}  # fmt: skip
SECONDS = {
    "range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"säsongen 2019/20": {"year": "20"}})
}
MOD = {"mod": Row(r"(?P<mod>(?i:\L<mods>))(?!\w) [ ] (?=\S)", {"nästan två år": {"mod": "nästan"}})}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS | {"dagarna": "D", "veckorna": "W", "månaderna": "M", "timmarna": "TH", "decennierna": "DE", "åratal": "Y"},
    days={"i dag": 0, "idag": 0, "i går": -1, "igår": -1, "i förrgår": -2, "i morgon": 1, "imorgon": 1, "i övermorgon": 2},
    clocks={**PARTS, "klockan": "", "kl": "", "midnatt": "24:00"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    shifts=SHIFTS | {"i": -1, "på": 1},
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(
        UNITS,
        lengths=(*LISTS["lengths"], "dagarna", "veckorna", "månaderna", "timmarna", "åren", "decennierna", "åratal", "helg", "helgen"),
        weekparts=tuple(f"{day}{part}" for day in ("måndags", "tisdags", "onsdags", "torsdags", "fredags", "lördags", "söndags") for part in PARTS),
        spells=("tid", "stund"),
        decades=("tal", "talet"),
    ),
    singular=("dag", "dygn", "vecka", "helg", "månad", "decennium", "sekel", "timme", "minut"),
    leads=phrases("den det de en ett för om i på till och eller varje var vart per gång gånger senaste kommande närmaste första sedan över inom kort slutet av början mitten halv halvt här närvarande just framtiden tiden annandag kl"),
    rules=rules("sv", LISTS, ROWS),
    seconds=rules("sv", LISTS, SECONDS),
    mod=rules("sv", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="sv/dates/past-verb",
            pattern=r"\b(?:var|hade|har|blev|sade|sa|gick|kom|gav|tog|föll|steg|dog|vann|skrev|stod|höll|lämnade|\p{L}{3,}(?:ade|ades|dde|ddes|tte|ttes))\b",
            yes=("Borgmästaren avgick, sade hon",),
        ),
    ),
    future=(
        Rule(
            id="sv/dates/future-verb",
            pattern=r"\b(?:ska|skall|kommer|väntas|planeras|börjar|öppnar|möts|vill|kan|måste|inleds)\b",
            yes=("Rådet ska mötas",),
        ),
    ),
)  # fmt: skip
