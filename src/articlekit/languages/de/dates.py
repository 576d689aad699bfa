"""Time expressions of German, as the papers of Germany, Austria and Switzerland write them."""

from articlekit.languages.forms import (
    COUNT,
    DIGITS,
    NO_YEAR,
    ROMAN,
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
    "januar jänner jan|februar feber feb|märz mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez"
)
WEEKDAYS = numbered("montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag")
PARTS = mapped(
    MO="morgen vormittag vormittags morgens früh",
    MI="mittag mittags",
    AF="nachmittag nachmittags",
    EV="abend abends",
    NI="nacht nachts",
)
ONES = numbered(
    "ein eine einen einem einer eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn"
)
TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
NUMBERS = (
    ONES
    | TENS
    | {f"{one}und{ten}": n + m for one, n in ONES.items() if n < 10 for ten, m in TENS.items()}
    | {"hundert": 100, "einhundert": 100, "tausend": 1000}
)
STEMS = numbered(
    "erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|dreizehnt|vierzehnt|fünfzehnt|sechzehnt|siebzehnt|achtzehnt|neunzehnt|zwanzigst|einundzwanzigst"
)
ORDINALS = ROMAN | {stem + end: n for stem, n in STEMS.items() for end in ("e", "er", "en", "es", "em")}
UNITS = mapped(
    D="tag tage tagen tages werktage werktagen",
    W="woche wochen",
    WE="wochenende wochenenden wochenendes",
    M="monat monate monaten monats",
    Q="quartal quartale quartalen quartals",
    H="halbjahr halbjahres halbjahrs",
    Y="jahr jahre jahren jahres jahrs",
    DE="jahrzehnt jahrzehnte jahrzehnten jahrzehnts",
    CE="jahrhundert jahrhunderte jahrhunderten jahrhunderts",
    TH="stunde stunden",
    TM="minute minuten min",
    TS="sekunde sekunden",
    SP="frühjahr frühling",
    SU="sommer sommers",
    FA="herbst",
    WI="winter winters",
)
ADJECTIVE = ("e", "er", "en", "es", "em")
SHIFTS = {
    stem + end: n
    for stem, n in {
        "letzt": -1,
        "vergangen": -1,
        "vorig": -1,
        "vorherig": -1,
        "diese": 0,
        "laufend": 0,
        "nächst": 1,
        "kommend": 1,
        "folgend": 1,
    }.items()
    for end in (("r", "s", "n", "m", "") if stem == "diese" else ADJECTIVE)
}
SHIFTS |= {f"am {word}": n for word, n in SHIFTS.items()}
AMOUNTS = mapped(X="mehrere mehreren einige einigen wenige wenigen ein_paar viele vielen etliche etlichen zahlreiche")
HOLIDAYS = {
    "weihnachten": "12-25",
    "heiligabend": "12-24",
    "heiliger abend": "12-24",
    "silvester": "12-31",
    "neujahr": "01-01",
    "neujahrstag": "01-01",
    "nikolaustag": "12-06",
    "dreikönigstag": "01-06",
    "ostern": "E+0",
    "ostersonntag": "E+0",
    "ostermontag": "E+1",
    "karfreitag": "E-2",
    "gründonnerstag": "E-3",
    "aschermittwoch": "E-46",
    "rosenmontag": "E-48",
    "palmsonntag": "E-7",
    "pfingsten": "E+49",
    "pfingstsonntag": "E+49",
    "pfingstmontag": "E+50",
    "christi himmelfahrt": "E+39",
    "fronleichnam": "E+60",
    "allerheiligen": "11-01",
    "reformationstag": "10-31",
    "maifeiertag": "05-01",
    "tag der deutschen einheit": "10-03",
    "valentinstag": "02-14",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(
        ("derzeit", "zurzeit", "zur zeit", "momentan", "gegenwärtig", "heutzutage", "jetzt", "aktuell", "im moment"),
        PRESENT,
    )
    | dict.fromkeys(
        ("kürzlich", "neulich", "unlängst", "vor kurzem", "früher", "damals", "einst", "jüngst", "vor langer zeit"),
        PAST,
    )
    | dict.fromkeys(
        ("demnächst", "bald", "in kürze", "künftig", "in zukunft", "in naher zukunft", "in absehbarer zeit"), FUTURE
    )
)
OFTEN = (
    mapped(
        P1D="täglich alltäglich",
        P1W="wöchentlich",
        P1M="monatlich",
        P1Y="jährlich alljährlich",
        PT1H="stündlich",
        P3M="vierteljährlich",
        P6M="halbjährlich",
    )
    | {f"{day}s": f"XXXX-WXX-{n}" for day, n in WEEKDAYS.items()}
    | mapped(
        **{
            "XXXX-XX-XXTMO": "vormittags morgens",
            "XXXX-XX-XXTAF": "nachmittags",
            "XXXX-XX-XXTEV": "abends",
            "XXXX-XX-XXTNI": "nachts",
        }
    )
)
MODS = mapped(
    MORE_THAN="mehr_als über",
    LESS_THAN="weniger_als fast knapp beinahe unter",
    EQUAL_OR_MORE="mindestens wenigstens",
    EQUAL_OR_LESS="höchstens maximal bis_zu",
    APPROX="etwa rund ungefähr circa ca gegen",
    START="anfang beginn frühen",
    MID="mitte",
    END="ende späten",
)

LISTS: Words = {
    "months": MONTHS,
    "weekdays": WEEKDAYS,
    "parts": ("Morgen", "Vormittag", "Mittag", "Nachmittag", "Abend", "Nacht", "früh", "morgen", "mittag", "abend"),
    "fixed": ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"),
    "halves": ("morgens", "früh", "vormittags", "mittags", "nachmittags", "abends", "nachts"),
    "hours": ("ein", *tuple(NUMBERS)[7:18]),
    "counts": (*NUMBERS, *AMOUNTS),
    "ordinals": tuple(word for word in ORDINALS if word not in ROMAN),
    "shifts": SHIFTS,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "seasons": ("Frühjahr", "Frühling", "Sommer", "Herbst", "Winter"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("bis", "oder"),
}
DAYMONTH = (
    r"(?P<day>\d{1,2})\. [ ]? (?: (?P<month>(?i:\L<months>))\b (?:\.(?=[ ](?:\d{4}|\p{Ll})))? (?: [ ] "
    + YEAR
    + r"\b )? | (?P<month>1[0-2]|0?[1-9])\. (?: [ ]?"
    + YEAR
    + r"\b | (?![\d.]|[ ]?(?:Liga|Uhr)) ) )"
)
TODAY = (
    r"(?P<today>(?i:heute|gestern|vorgestern|übermorgen)\b | morgen\b | (?<=(?:^|[.!?:„»][ ]?))Morgen\b(?=[ ]\p{Ll}))"
)
WEEKDAY = r"(?: (?P<shift>(?i:\L<shifts>))[ ] )? (?P<weekday>(?i:\L<weekdays>))\b"
DAY = (
    r"(?: "
    + TODAY
    + " | (?: (?:(?i:\\L<shifts>)[ ])? (?i:\\L<weekdays>) (?:,[ ](?:(?:den|dem|der)[ ])? | [ ](?:den|dem|der)[ ]) )? "
    + DAYMONTH
    + " | "
    + WEEKDAY
    + " )"
)
CLOCK = r"""
    (?: (?P<hour>[012]?\d|\L<hours>) (?: [.:](?P<minute>[0-5]\d) )? [ ]? Uhr\b (?: [ ](?P<minute>[0-5]\d)\b (?!\.) )? (?: [ ](?P<half>\L<halves>)\b )?
      | (?P<noon>Mitternacht)\b
      | (?<=\b(?i:um|ab|gegen|bis|seit|zwischen|von)[ ]) (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?![\d:])
    ) (?: [ ](?P<zone>\L<zones>)\b | [ ](?:Ortszeit|MEZ)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(CLOCK + r" [ ] (?:am[ ])? " + DAY, {"um 20 Uhr am Montag": {"hour": "20", "weekday": "Montag"}}),
    "day-clock": Row(DAY + r" (?: ,?[ ](?:um|ab|gegen)[ ] | ,[ ] | [ ][(]? ) " + CLOCK, {"am Montag um 20.15 Uhr": {"minute": "15"}, "am 5. Mai, 9 Uhr": {"day": "5"}}),
    "clock": Row(r"(?<![\d.,:]) \b " + CLOCK, {"gegen 20.15 Uhr": {"hour": "20"}, "um acht Uhr abends": {"half": "abends"}, "um 20:15 im": {}}, ("Das Spiel endete 3:1", "eine Uhr aus Gold")),
    "every-day": Row(r"\b (?i:jeden|jeder|jedem)[ ](?P<weekday>(?i:\L<weekdays>))\b", {"jeden Montag": {"weekday": "Montag"}}),
    "every": Row(r"\b (?: (?i:jeden|jede|jedes|jeder|alle|pro|einmal[ ]im|zweimal[ ]im|dreimal[ ]im|einmal[ ]pro|zweimal[ ]pro|dreimal[ ]pro|zweimal[ ]am|dreimal[ ]am)[ ] ) (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>))\b", {"jedes Jahr": {"unit": "Jahr"}, "alle zwei Wochen": {"n": "zwei"}}, ("jedes Mal",)),
    "day-part": Row(r"\b (?: " + DAY + r" [ ] (?P<part>\L<parts>)\b | (?P<weekday>(?i:\L<weekdays>))(?P<part>\L<fixed>)(?:s\b|\b) )", {"heute Abend": {"today": "heute"}, "am Montagabend": {"part": "abend"}, "Freitag Nacht": {}}),
    "part-day": Row(r"\b (?P<part>Nacht|Morgen|Abend|Vormittag|Nachmittag)[ ](?:zu[ ]|zum[ ]|auf[ ]|von[ ]|vom[ ]|des[ ])?" + DAY, {"in der Nacht zum Dienstag": {"part": "Nacht"}}, ("heute Abend",)),
    "part": Row(r"(?<=\b(?i:am|in[ ]der)[ ](?:(?:frühen|späten)[ ])?) (?P<part>Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)\b", {"am Abend": {"part": "Abend"}}, ("der Abend kam",)),
    "range-first": Row(r"(?<![\d.]) \b (?P<day>\d{1,2}) \.? (?= [ ]?(?:bis(?:[ ]zum)?|und|[-–/])[ ]? \d{1,2}\.[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"vom 3. bis 5. Mai 2024": {"day": "3", "month": "Mai", "year": "2024"}}, ("3 bis 5 Tage",)),
    "day": Row(r"\b " + DAY, {"am Montag": {"weekday": "Montag"}, "am 5. Oktober": {"day": "5"}, "nächsten Freitag": {"shift": "nächsten"}, "Morgen wird es kalt": {"today": "Morgen"}}, ("am Morgen", "Montagmorgens", "in der 3. Liga")),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ] (?:des[ ]Jahres[ ])? " + YEAR + r"\b", {"im Mai 2024": {"month": "Mai"}}),
    "month-of-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ] (?P<years>(?i:vergangenen|letzten|vorigen|dieses|nächsten|kommenden))[ ]Jahre?s\b", {"im Mai vergangenen Jahres": {"years": "vergangenen"}}),
    "month": Row(r"\b (?: (?P<shift>(?i:\L<shifts>))[ ] )? (?P<month>Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b (?! [ ]\p{Lu}\p{Ll}+[ ](?:sagt|sagte) )", {"Ende Oktober": {"month": "Oktober"}}, ("mai", "das Maifest")),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ]" + YEAR + r"\b )?", {"an Heiligabend": {"holiday": "Heiligabend"}, "zu Ostern 2024": {"year": "2024"}}, ("Osterferien",)),
    "quarter": Row(r"\b (?P<n>[1-4]\.|(?i:\L<ordinals>))[ ] (?P<unit>Quartals?|Halbjahr(?:e?s)?)\b (?: [ ] (?:des[ ])? (?: " + YEAR + r"\b | (?P<shift>(?i:vergangenen|letzten|vorigen|dieses|laufenden|nächsten|kommenden))[ ]Jahre?s\b ) )?", {"im dritten Quartal 2024": {"n": "dritten"}, "im 1. Halbjahr": {"n": "1."}}),
    "decade": Row(r"(?: (?:die|der|den)[ ] )?? (?: (?P<mod>(?i:frühen|späten|Anfang|Mitte|Ende))[ ](?:der[ ])? )? \b (?P<decade>(?:1[5-9]|20)?\d0)er (?: -?[ ]?[Jj]ahren?\b | n?\b )", {"in den 1990er Jahren": {"decade": "1990"}, "Ende der 60er-Jahre": {"decade": "60"}}),
    "century": Row(r"\b (?P<n>\d{1,2}\.|(?i:\L<ordinals>))[ ]Jahrhundert(?:s|en|e)?\b (?: [ ](?P<bc>v\.[ ]?Chr\.) )?", {"im 19. Jahrhundert": {"n": "19."}}, ("vor zwei Jahrhunderten",)),
    "bc": Row(r"\b (?P<year>\d{1,4})[ ](?P<bc>v\.[ ]?Chr\.)", {"um 44 v. Chr.": {"year": "44"}}),
    "season": Row(r"(?: \b (?P<shift>(?i:\L<shifts>))[ ](?P<unit>\L<seasons>)\b | \b (?P<unit>\L<seasons>)\b (?:[ ]des[ ]Jahres)?[ ]" + YEAR + r"\b | (?<=\b(?i:im|zum|bis|seit|seit[ ]dem|vom)[ ](?:kommenden[ ]|vergangenen[ ])?) (?P<unit>\L<seasons>)\b )", {"im Herbst 1998": {"year": "1998"}, "im Sommer": {"unit": "Sommer"}, "letzten Winter": {"shift": "letzten"}}, ("der Sommer war warm",)),
    "following": Row(r"\b (?: (?P<shift>(?i:am[ ]folgenden|folgenden|im[ ]folgenden|am[ ]vorherigen|vorherigen))[ ](?P<unit>Tag|Monat|Jahr|Woche|Wochenende)\b | (?i:im)[ ](?P<shift>folgenden)[ ](?P<unit>Jahr|Monat)\b )", {"am folgenden Tag": {"unit": "Tag"}}),
    "this": Row(r"\b (?P<shift>(?i:\L<shifts>))[ ] (?P<unit>(?:Woche|Wochenende|Monat|Quartal|Halbjahr|Jahr|Jahrzehnt|Jahrhundert)(?:e?s)?)\b", {"vergangene Woche": {"unit": "Woche"}, "in diesem Jahr": {"shift": "diesem"}, "Anfang nächsten Jahres": {"shift": "nächsten"}}),
    "ago": Row(r"\b (?P<back>(?i:vor))[ ] (?: (?P<mod>(?i:mehr[ ]als|über|fast|knapp|rund|etwa|gut|ungefähr|mindestens))[ ] )? " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"vor drei Tagen": {"n": "drei"}, "vor rund 20 Jahren": {"n": "20"}, "vor einem Jahr": {}}, ("vor dem Haus",)),
    "ahead": Row(r"\b (?i:in)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"in drei Tagen": {"n": "drei"}}, ("in den Tagen",)),
    "half": Row(r"\b (?: (?i:eine|einer|ein|einem|einen)[ ]halbe[snrm]? | (?i:halbe[snrm]?) )[ ] (?P<unit>Stunde|Tag|Jahr|Jahrhundert|Minute)\b", {"eine halbe Stunde": {"unit": "Stunde"}}),
    "and-a-half": Row(r"\b (?: (?P<n>\d+|(?i:\L<counts>))(?P<half>einhalb) | (?P<half>(?P<n>eine?))inhalb )[ ] (?P<unit>(?i:\L<lengths>))\b", {"zweieinhalb Jahre": {"n": "zwei"}}),
    "recent": Row(r"\b (?: (?P<recent>(?i:vergangenen|letzten|jüngsten))[ ] | (?i:kommenden|nächsten)[ ] ) (?P<unit>Tage|Tagen|Wochen|Monate|Monaten|Jahre|Jahren|Jahrzehnte|Jahrzehnten)\b", {"in den vergangenen Jahren": {"recent": "vergangenen"}}),
    "stretch": Row(r"\b (?: (?i:die|den|der|seine|ihre)[ ] )?? (?i:letzten|vergangenen|nächsten|kommenden|ersten|folgenden)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"in den letzten drei Jahren": {"n": "drei"}}),
    "length": Row(r"(?<![\d.,]) \b (?!(?i:eines)[ ](?i:Tages|Jahres|Abends)\b) " + COUNT + r" (?: [ ](?:volle[nr]?|ganze[nr]?|lange|weitere[nr]?)?[ ]? | - ) (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:alt|alte[nr]?)\b | [ ]und[ ]ein[ ]halb )", {"drei Tage lang": {"n": "drei"}, "seit 15 Jahren": {"n": "15"}}, ("27 Jahre alt", "eines Tages")),
    "many": Row(r"(?<=\b(?i:seit|nach|über|für|binnen)[ ]) (?P<unit>Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?|Jahrhunderten?|Stunden)\b", {"seit Jahren": {"unit": "Jahren"}}, ("in Jahren",)),
    "while": Row(r"\b (?i:einige[ ]Zeit|längere[ ]Zeit|lange[ ]Zeit|eine[ ]Weile|eine[ ]Zeit[ ]lang|einiger[ ]Zeit|längerer[ ]Zeit|langer[ ]Zeit)\b", ("seit einiger Zeit",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"sie kommt täglich": {"words": "täglich"}, "montags": {}}),
    "year": Row(r"(?: \b (?i:im|des|dem|das|seit[ ]dem)[ ]Jahre?s?[ ](?=\d) )?? " + NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d|(?<=\b(?i:jahre?|anno|um)[ ])1[0-4]\d\d)\b (?! [ ]?(?:Euro|Menschen|Einwohner|Meter|Kilometer|Mark|Dollar|Franken|Personen|Stück|Mitarbeiter|Soldaten|Quadratmeter|Tonnen|Stimmen|Arbeitsplätze|Prozent|Mal|km|m)\b | [%:] | /(?!\d\d\b) | [.,]\d | [-–]\d{3} )", {"seit 1990": {"year": "1990"}}, ("1990 Euro", "2.000", "über 2000 Menschen")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"kürzlich": {"words": "kürzlich"}}),
}  # fmt: skip
SECONDS = {
    "range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"die Saison 2019/20": {"year": "20"}}),
}
MOD = {
    "mod": Row(
        r"(?! (?i:über|unter|gegen)[ ](?i:die|den|das|der|dem|einen|eine|\L<weekdays>)\b ) (?P<mod>(?i:\L<mods>))\b\.? (?: [ ]der | [ ]des )? [ ] (?=\S)",
        {"fast zwei Jahre": {"mod": "fast"}, "Anfang Mai": {"mod": "Anfang"}},
        ("über die Woche",),
    )
}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
    clocks={**PARTS, "uhr": "", "früh": "MO", "mitternacht": "24:00", "morgens": "AM", "vormittags": "AM", "mittags": "PM", "nachmittags": "PM", "abends": "PM", "nachts": "AM"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(
        UNITS,
        weekparts=tuple(day + part + end for day in WEEKDAYS for part in LISTS["fixed"] for end in ("", "s")),
        eras=("v", "chr"),
        spells=("zeit", "weile"),
        decades=(),
    ),
    singular=("tag", "woche", "wochenende", "monat", "jahr", "jahrzehnt", "jahrhundert", "stunde", "minute", "quartal"),
    leads=phrases("den dem der des die das im in vor am zum bis und oder als zu lang halbe halben halbes halber ein eine jeden jede jedes jeder jedem alle pro einmal zweimal dreimal vom von ersten auf volle ganze weitere jahr jahre letzten um zweieinhalb dreieinhalb anderthalb eineinhalb kurzem naher absehbarer einiger"),
    rules=rules("de", LISTS, ROWS),
    seconds=rules("de", LISTS, SECONDS),
    mod=rules("de", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="de/dates/past-verb",
            pattern=r"\b(?:hat|hatte|hatten|haben|war|waren|wurde|wurden|ist|sind|sagte|sagten|ging|kam|kamen|gab|nahm|fiel|stieg|begann|stand|standen|gaben|sprach|schrieb|fand|fanden|blieb|hielt|ließ|rief|schloss|verließ|zog|brach|griff|erhielt|bekam|lief|fuhr|flog|schlug|trug|traten|trafen|starb|verlor|gewann|trat|traf|teilte|erklärte|kündigte|berichtete|\p{Ll}{3,}ten?)\b(?!\s+(?:\w+\s+)?geplant)",
            yes=("Er trat am",),
        ),
    ),
    future=(
        Rule(
            id="de/dates/future-verb",
            pattern=r"\b(?:wird|werden|soll|sollen|will|wollen|plant|planen|geplant|beginnt|startet|findet|bevor|kann|können|dürfte|tritt|folgt)\b",
            yes=("Der Rat wird am",),
        ),
    ),
)  # fmt: skip
