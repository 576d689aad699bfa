"""Time expressions of Polish."""

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
    "styczeń stycznia styczniu stycz|luty lutego lutym|marzec marca marcu|kwiecień kwietnia kwietniu|maj maja maju|czerwiec czerwca czerwcu|lipiec lipca lipcu|"
    "sierpień sierpnia sierpniu|wrzesień września wrześniu|październik października październiku|listopad listopada listopadzie|grudzień grudnia grudniu"
)
WEEKDAYS = numbered(
    "poniedziałek poniedziałku poniedziałki|wtorek wtorku wtorki|środa środę środy|czwartek czwartku czwartki|piątek piątku piątki|sobota sobotę soboty|niedziela niedzielę niedzieli niedziele"
)
PARTS = mapped(
    MO="rano ranem poranek przed_południem",
    AF="po_południu popołudniu popołudnie",
    EV="wieczór wieczorem wieczorami",
    NI="noc nocy nocą",
)
NUMBERS = numbered(
    "jeden jedna jedną jednego|dwa dwie dwóch dwoma|trzy trzech|cztery czterech|pięć pięciu|sześć sześciu|siedem siedmiu|osiem ośmiu|dziewięć dziewięciu|dziesięć dziesięciu|"
    "jedenaście jedenastu|dwanaście dwunastu|trzynaście|czternaście|piętnaście piętnastu|szesnaście|siedemnaście|osiemnaście|dziewiętnaście|dwadzieścia dwudziestu"
) | {
    "trzydzieści": 30,
    "trzydziestu": 30,
    "czterdzieści": 40,
    "pięćdziesiąt": 50,
    "pięćdziesięciu": 50,
    "sto": 100,
    "stu": 100,
    "tysiąc": 1000,
}
ORDINALS = ROMAN | numbered(
    "pierwszy pierwsza pierwszym pierwszej pierwszego|drugi druga drugim drugiej drugiego|trzeci trzecia trzecim trzeciej trzeciego|czwarty czwarta czwartym czwartej czwartego|"
    "piąty piąta piątej|szósty szóstej|siódmy siódmej|ósmy ósmej|dziewiąty dziewiątej|dziesiąty dziesiątej|jedenastej|dwunastej"
)
UNITS = mapped(
    D="dzień dni dniu dnia dniach doba doby dobę",
    W="tydzień tygodnie tygodni tygodniu tygodnia tygodniach",
    WE="weekend weekendu weekendy",
    M="miesiąc miesiące miesięcy miesiącu miesiąca miesiącach",
    Q="kwartał kwartale kwartału",
    H="półrocze półroczu półrocza",
    Y="rok roku lat lata latach",
    DE="dekada dekady dekadę dekad dekadzie",
    CE="wiek wieku wieki wieków stulecie stulecia",
    TH="godzina godziny godzin godzinę godzinach",
    TM="minuta minuty minut minutę",
    TS="sekundy sekund",
    SP="wiosna wiosny wiosną wiosnę",
    SU="latem",
    FA="jesień jesieni jesienią",
    WI="zima zimy zimą zimę",
)
SHIFTS = {
    stem + end: n
    for stem, n in {
        "ubiegł": -1,
        "zeszł": -1,
        "minion": -1,
        "poprzedni": -1,
        "ostatni": -1,
        "bieżąc": 0,
        "przyszł": 1,
        "następn": 1,
        "najbliższ": 1,
        "kolejn": 1,
    }.items()
    for end in ("y", "a", "ą", "e", "ego", "ej", "ym", "i", "im", "iego", "iej", "")
} | dict.fromkeys(("ten", "ta", "tę", "to", "tego", "tej", "tym"), 0)
AMOUNTS = mapped(X="kilka kilku kilkanaście kilkunastu kilkadziesiąt wiele wielu parę paru")
HOLIDAYS = {
    "boże narodzenie": "12-25",
    "bożego narodzenia": "12-25",
    "wigilia": "12-24",
    "wigilię": "12-24",
    "sylwester": "12-31",
    "sylwestra": "12-31",
    "nowy rok": "01-01",
    "trzech króli": "01-06",
    "walentynki": "02-14",
    "wielkanoc": "E+0",
    "wielkanocy": "E+0",
    "wielki piątek": "E-2",
    "poniedziałek wielkanocny": "E+1",
    "boże ciało": "E+60",
    "święto pracy": "05-01",
    "święto niepodległości": "11-11",
    "wszystkich świętych": "11-01",
    "zaduszki": "11-02",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("obecnie", "teraz", "w tej chwili", "aktualnie"), PRESENT)
    | dict.fromkeys(("niedawno", "ostatnio", "dawniej", "kiedyś", "dawno temu"), PAST)
    | dict.fromkeys(("wkrótce", "niebawem", "w przyszłości", "w najbliższym czasie"), FUTURE)
)
OFTEN = mapped(P1D="codziennie", P1W="co_tydzień", P1M="co_miesiąc", P1Y="co_rok corocznie")
MODS = mapped(
    MORE_THAN="ponad więcej_niż przeszło",
    LESS_THAN="mniej_niż prawie niemal niespełna",
    EQUAL_OR_MORE="co_najmniej przynajmniej",
    EQUAL_OR_LESS="najwyżej do",
    APPROX="około ok mniej_więcej",
    START="na_początku początek początku",
    MID="w_połowie połowa połowie połowy",
    END="pod_koniec koniec końca końcu",
)
LISTS: Words = {
    "months": MONTHS,
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": tuple(word for word in ORDINALS if word not in ROMAN),
    "roman": ROMAN,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "seasons": ("wiosną", "latem", "jesienią", "zimą", "wiosny", "lata", "jesieni", "zimy"),
    "shifts": SHIFTS,
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("do", "lub"),
}
R = r"(?:[ ](?:r\.|roku\b))"
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}) [ ] (?P<month>(?i:\L<months>))\b (?: [ ] "
    + YEAR
    + r"\b "
    + R
    + r"? | [ ](?:br\.|tego[ ]roku|bieżącego[ ]roku) )? )"
)
DAY = (
    r"(?: (?P<today>(?i:dzisiaj|dziś|wczoraj|przedwczoraj|jutro|pojutrze))\b | (?: (?i:\L<weekdays>),?[ ] )? "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:\L<shifts>))[ ] )? (?P<weekday>(?i:\L<weekdays>))\b (?: [ ]\(\d{1,2}\.\d{2}\.?\) )? )"
)
CLOCK = r"""
    (?: (?i:godz\.|godzinie|godziny|godzinę)[ ] (?P<hour>[012]?\d|(?i:\L<nths>)) (?: [.:](?P<minute>[0-5]\d) )? (?![\d:])
      | (?<=\b(?i:o|od|do|około)[ ]) (?P<hour>[012]?\d) [.:] (?P<minute>[0-5]\d) (?![\d:.])
      | (?P<noon>(?i:północy|północ))\b(?<=\b(?i:o|do|przed|po)[ ]północy)
    ) (?: [ ](?P<half>rano|po[ ]południu|wieczorem|w[ ]nocy)\b )? (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(r"\b " + CLOCK + r" ,? [ ] (?:we?[ ])? " + DAY, {"o godz. 20.15 w poniedziałek": {"minute": "15", "weekday": "poniedziałek"}}),
    "day-clock": Row(DAY + r" (?: ,?[ ]o[ ] | ,?[ ](?:około|od)[ ] | ,[ ] ) " + CLOCK, {"w piątek o godz. 9": {"hour": "9"}}),
    "clock": Row(r"\b " + CLOCK, {"o godz. 20.15 zamyka": {"hour": "20"}, "o godzinie ósmej": {"hour": "ósmej"}}, ("dwie godziny", "wygrał 3:1")),
    "every-day": Row(r"\b (?i:każdy|każdą|co)[ ] (?P<weekday>(?i:\L<weekdays>))\b", {"w każdy poniedziałek": {"weekday": "poniedziałek"}}),
    "every": Row(r"\b (?: (?i:każdego|każdy|każdej|co|(?:raz|dwa[ ]razy|trzy[ ]razy)[ ](?:w|na)) )[ ] (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>))\b", {"każdego roku": {"unit": "roku"}, "co dwa tygodnie": {"n": "dwa"}, "raz w tygodniu": {"unit": "tygodniu"}}),
    "day-part": Row(r"\b " + DAY + r" [ ] (?:w[ ])? (?P<part>(?i:\L<parts>))\b", {"w poniedziałek wieczorem": {"part": "wieczorem"}, "dziś rano": {"today": "dziś"}}),
    "part-day": Row(r"\b (?P<part>(?i:noc|nocy|wieczór|wieczorem|poranek|rano))[ ](?:z[ ]|ze[ ])?" + DAY, {"w nocy z soboty": {"part": "nocy"}}),
    "part": Row(r"\b (?P<part>(?i:wieczorem|rano|po[ ]południu|nad[ ]ranem))\b | (?<=\b(?i:w)[ ])(?P<part>nocy)\b", {"wieczorem padało": {"part": "wieczorem"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= (?:[ ](?:do|i|lub)[ ]|[ ]?[-–][ ]?) \d{1,2}[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"od 3 do 5 maja 2024": {"day": "3", "month": "maja"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ]" + YEAR + r"\b )?", {"w Wigilię": {"holiday": "Wigilię"}}),
    "day": Row(r"\b " + DAY, {"w ubiegły poniedziałek": {"shift": "ubiegły"}, "5 października 2025 r.": {"day": "5", "year": "2025"}, "we wtorek": {}, "wczoraj": {}}, ("maj się skończył",)),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ] " + YEAR + r"\b " + R + "?", {"w maju 2024 r.": {"month": "maju"}}),
    "month-of-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ](?P<years>(?i:ubiegłego|zeszłego|przyszłego|tego|bieżącego))[ ]roku\b", {"w maju ubiegłego roku": {"years": "ubiegłego"}}),
    "month": Row(r"\b (?P<month>(?i:\L<months>))\b (?<!\b(?:stycz|maj)) (?! [ ]\d )", {"pod koniec października": {"month": "października"}}, ("maj",)),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)|(?i:iii|iv|ii|i)|[1-4]\.) [ ] (?P<unit>(?i:kwartale|kwartał|kwartału|półroczu|półrocze|półrocza))\b (?: [ ] (?: " + YEAR + r"\b " + R + r"? | (?P<shift>(?i:ubiegłego|zeszłego|tego|bieżącego|przyszłego))[ ]roku\b ) )?", {"w trzecim kwartale 2024 r.": {"n": "trzecim"}, "w III kwartale": {"n": "III"}}),
    "decade": Row(r"\b (?: (?i:lat|latach|lata))[ ] (?P<decade>(?:1[5-9]|20)?\d0)\. (?: [ ](?:XX|ubiegłego|XIX)[ ]wieku\b )? | \b (?P<decade>(?:1[5-9]|20)?\d0)\.[ ]latach\b", {"w latach 60.": {"decade": "60"}}),
    "century": Row(r"\b (?P<n>(?i:\L<roman>))[ ](?:wieku|wiek|wieków|w\.) (?!\w) (?: [ ](?P<bc>p\.n\.e\.|przed[ ]naszą[ ]erą) )?", {"w XIX wieku": {"n": "XIX"}}, ("od wieków",)),
    "season": Row(r"(?: \b (?P<unit>(?i:wiosną|latem|jesienią|zimą))\b (?: [ ] (?: " + YEAR + r"\b " + R + r"? | (?P<shift>(?i:ubiegłego|zeszłego|tego|przyszłego))[ ]roku\b ) )? )", {"latem 2019 r.": {"unit": "latem", "year": "2019"}, "jesienią": {}}),
    "this": Row(r"\b (?P<shift>(?i:\L<shifts>))[ ] (?P<unit>(?i:\L<units>))\b (?<! (?i:lat|lata|latach|dni|tygodni|tygodnie|miesięcy|miesiące|godzin|minut) )", {"w ubiegłym tygodniu": {"unit": "tygodniu"}, "w tym roku": {"shift": "tym"}, "w przyszłym roku": {}}, ("ostatnie lata",)),
    "ago": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<back>temu)\b | (?P<then>(?P<back>wcześniej))\b | (?P<then>później)\b )", {"trzy dni temu": {"n": "trzy"}, "dwa lata później": {}}),
    "in-time": Row(r"\b (?i:za)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"za trzy dni": {"n": "trzy"}}),
    "half": Row(r"\b (?i:pół)[ ](?P<unit>godziny|roku|wieku|dnia)\b", {"przez pół godziny": {"unit": "godziny"}}),
    "recent": Row(r"\b (?: (?P<recent>(?i:ostatnich|ostatnie|minionych)) | (?i:najbliższych|najbliższe|kolejnych) )[ ] (?P<unit>dniach|dni|tygodniach|tygodni|tygodnie|miesiącach|miesięcy|miesiące|latach|lat|lata)\b", {"w ostatnich tygodniach": {"recent": "ostatnich"}}),
    "stretch": Row(r"\b (?i:ostatnich|ostatnie|minionych|najbliższych|najbliższe|kolejnych|kolejne|pierwszych|pierwsze)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"przez ostatnie trzy miesiące": {"n": "trzy"}}),
    "length": Row(r"(?<![\d.,:]) \b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:temu|później|wcześniej)\b ) (?<! \b(?i:roku|wieku|latach)[ ]\S{1,8}[ ]\w{3} )", {"przez trzy dni": {"n": "trzy"}, "ponad 15 lat": {"n": "15"}}),
    "many": Row(r"(?<=\b(?i:od|przez)[ ]) (?P<unit>dni|tygodni|tygodnie|miesięcy|miesiące|lat|lata|dekad|wieków|wieki|godzin)\b", {"od lat": {"unit": "lat"}}),
    "while": Row(r"\b (?i:jakiś[ ]czas|długi[ ]czas|pewien[ ]czas)\b", ("przez jakiś czas",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"codziennie": {}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[0-9]|20)\d\d) (?: " + R + r" ) | " + NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d)\b (?! [ ]?(?:zł|złotych|euro|osób|mieszkańców|metrów|kilometrów|km|m|dolarów|razy|hektarów|ton|głosów|mieszkań|żołnierzy|procent|proc)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–]\d{3} | [ ]\d{3}\b )", {"w 1990 r.": {"year": "1990"}, "w latach 1990 i": {}}, ("1990 zł", "2 000", "2000 osób")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"niedawno": {"words": "niedawno"}}),
}  # fmt: skip
SECONDS = {
    "range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"w sezonie 2019/20": {"year": "20"}})
}
MOD = {
    "mod": Row(
        r"(?! (?i:do)[ ] ) (?P<mod>(?i:\L<mods>))\b [ ] (?=\S)",
        {"prawie dwa lata": {"mod": "prawie"}, "pod koniec maja": {"mod": "pod koniec"}},
    )
}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"dzisiaj": 0, "dziś": 0, "wczoraj": -1, "przedwczoraj": -2, "jutro": 1, "pojutrze": 2},
    clocks={**PARTS, "nad ranem": "MO", "w nocy": "NI", "północy": "24:00", "północ": "24:00", "godz": "", "godzinie": "", "godziny": ""},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, centuries=("wieku", "wiek", "wieków", "w"), spells=("czas",), seasons=("wiosną", "latem", "jesienią", "zimą")),
    singular=("dzień", "dnia", "dobę", "tydzień", "weekend", "miesiąc", "rok", "dekadę", "wiek", "godzinę", "minutę", "kwartał"),
    leads=phrases("w we o od do przez i lub za co z ze każdy każdego każdej raz razy na po nad r roku lat latach ostatnich ostatnie minionych najbliższych kolejnych pół godz godzinie temu około br koniec początku połowie pod tej chwili przyszłości dawno czasie najbliższym święto boże wielki"),
    rules=rules("pl", LISTS, ROWS),
    seconds=rules("pl", LISTS, SECONDS),
    mod=rules("pl", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="pl/dates/past-verb",
            pattern=r"\b\p{L}{2,}(?:ł|ła|ło|li|ły|ał|ała|ało|ali|ały|łem|łam)\b|\b(?:został|została|zostało|zostali|zostały)\b",
            yes=("Burmistrz zrezygnował w",),
        ),
    ),
    future=(
        Rule(
            id="pl/dates/future-verb",
            pattern=r"\b(?:będzie|będą|ma|mają|zostanie|zostaną|odbędzie|zbierze|zacznie|rozpocznie|spotka|może|planuje|planują|zaplanowan[aoy]|\p{L}{3,}(?:nie|ną)\s+się)\b",
            yes=("Rada zbierze się",),
        ),
    ),
)  # fmt: skip
