"""Time expressions of Italian, as the papers of Italy and Ticino write them."""

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
    "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic"
)
WEEKDAYS = numbered("lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica")
PARTS = mapped(MO="mattina mattino mattinata", MI="mezzogiorno", AF="pomeriggio", EV="sera serata", NI="notte nottata")
TENS = {
    "venti": 20,
    "trenta": 30,
    "quaranta": 40,
    "cinquanta": 50,
    "sessanta": 60,
    "settanta": 70,
    "ottanta": 80,
    "novanta": 90,
}
NUMBERS = (
    numbered(
        "un uno una un'|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove"
    )
    | TENS
    | {
        "ventuno": 21,
        "ventidue": 22,
        "ventitré": 23,
        "ventiquattro": 24,
        "venticinque": 25,
        "cento": 100,
        "mille": 1000,
    }
)
ORDINALS = ROMAN | numbered(
    "primo prima|secondo seconda|terzo terza|quarto quarta|quinto quinta|sesto sesta|settimo settima|ottavo ottava|nono nona|decimo decima"
)
UNITS = mapped(
    D="giorno giorni giornata giornate",
    W="settimana settimane",
    WE="fine_settimana weekend week-end week_end",
    M="mese mesi",
    Q="trimestre trimestri",
    H="semestre semestri",
    Y="anno anni",
    DE="decennio decenni",
    CE="secolo secoli",
    TH="ora ore",
    TM="minuto minuti",
    TS="secondi",
    SP="primavera",
    SU="estate",
    FA="autunno",
    WI="inverno",
)
SHIFTS = {
    word: n
    for n, row in {
        -1: "scorso scorsa passato passata ultimo ultima precedente",
        0: "questo questa quest' stesso stessa in_corso",
        1: "prossimo prossima successivo successiva seguente",
    }.items()
    for word in phrases(row)
}
AMOUNTS = mapped(
    X="diversi diverse alcuni alcune qualche molti molte pochi poche parecchi",
    **{
        "10": "una_decina_di",
        "15": "una_quindicina_di",
        "20": "una_ventina_di",
        "30": "una_trentina_di",
        "2": "un_paio_di un_paio_d'",
    },
)
HOLIDAYS = {
    "natale": "12-25",
    "vigilia di natale": "12-24",
    "santo stefano": "12-26",
    "san silvestro": "12-31",
    "capodanno": "01-01",
    "epifania": "01-06",
    "befana": "01-06",
    "san valentino": "02-14",
    "martedì grasso": "E-47",
    "mercoledì delle ceneri": "E-46",
    "domenica delle palme": "E-7",
    "venerdì santo": "E-2",
    "pasqua": "E+0",
    "pasquetta": "E+1",
    "lunedì dell'angelo": "E+1",
    "pentecoste": "E+49",
    "ferragosto": "08-15",
    "ognissanti": "11-01",
    "immacolata": "12-08",
    "festa della repubblica": "06-02",
    "festa della liberazione": "04-25",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(
        ("attualmente", "adesso", "in questo momento", "al momento", "al giorno d'oggi", "oggigiorno"), PRESENT
    )
    | dict.fromkeys(("recentemente", "di recente", "un tempo", "all'epoca", "ultimamente", "poco fa", "tempo fa"), PAST)
    | dict.fromkeys(("presto", "prossimamente", "in futuro", "a breve", "nel prossimo futuro"), FUTURE)
)
OFTEN = mapped(P1D="quotidianamente giornalmente", P1W="settimanalmente", P1M="mensilmente", P1Y="annualmente")
MODS = mapped(
    MORE_THAN="più_di oltre",
    LESS_THAN="meno_di quasi",
    EQUAL_OR_MORE="almeno",
    EQUAL_OR_LESS="al_massimo fino_a",
    APPROX="circa intorno_a",
    START="inizio inizi_di inizio_di all'inizio_di primi_di",
    MID="metà metà_di",
    END="fine fine_di",
)
LISTS: Words = {
    "months": MONTHS,
    "named": tuple(month for month in MONTHS if len(month) > 4),
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": tuple(word for word in ORDINALS if word not in ROMAN),
    "roman": ROMAN,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "this": (
        "giorno",
        "settimana",
        "fine settimana",
        "weekend",
        "week-end",
        "mese",
        "trimestre",
        "semestre",
        "anno",
        "decennio",
        "secolo",
    ),
    "seasons": ("primavera", "estate", "autunno", "inverno"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("a", "o"),
}
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}°?|1°|(?i:primo)) [ ] (?P<month>(?i:\L<months>))\b (?:\.(?=[ ]\d))? (?: (?:[ ]del)?[ ] "
    + YEAR
    + r"\b | [ ](?P<shift>(?i:scorso|prossimo))\b )? )"
)
DAY = (
    r"(?: (?P<today>(?i:oggi|ieri|domani|dopodomani|l['’]altro[ ]ieri|stanotte|stasera|stamattina|stamani))\b"
    r" | (?: (?i:\L<weekdays>)[ ] )? "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:questo|questa|scorso|scorsa|prossimo|prossima))[ ] )? (?P<weekday>(?i:\L<weekdays>))(?!\w) (?: [ ](?P<shift>(?i:scorso|scorsa|prossimo|prossima))\b )? (?! [ ](?:santo|grasso|delle)\b ) (?: [ ](?P<day>\d{1,2})\b (?![ ]?[:.]\d|[ ]\p{Ll}+[ie]\b) )? )"
)
CLOCK = r"""
    (?: (?<=\b(?i:alle|le|dalle|ore|entro[ ]le|verso[ ]le|l['’]|all['’])[ ]?) (?P<hour>[012]?\d|(?i:\L<counts>)) (?: [.:](?P<minute>[0-5]\d) )?+ (?: [ ]e[ ](?P<thirty>mezz[ao]) )? (?: [ ](?P<half>del[ ]mattino|di[ ]mattina|del[ ]pomeriggio|di[ ]sera|della[ ]sera|di[ ]notte) | (?<=[.:]\d\d) | (?<=mezz[ao]) | (?<=\b(?i:ore|alle)[ ]\d\d) )
      | (?P<noon>(?i:mezzanotte|mezzogiorno))\b
    ) (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(r"(?: (?i:ore)[ ] )? " + CLOCK + r" ,? [ ] (?:di[ ])? " + DAY, {"alle 20.15 di lunedì": {"minute": "15", "weekday": "lunedì"}}),
    "day-clock": Row(DAY + r" (?: ,?[ ](?:alle|dalle|verso[ ]le)(?:[ ]ore)?[ ] | ,?[ ]ore[ ] ) " + CLOCK, {"lunedì alle 20.30": {"minute": "30"}, "lunedì alle ore 18": {"hour": "18"}}),
    "clock": Row(r"(?: (?i:ore)[ ] )? (?<![\d.,:]) " + CLOCK, {"alle 20.15 il": {"hour": "20"}, "alle otto di sera": {"half": "di sera"}, "alle 8 e mezza": {"thirty": "mezza"}}, ("ha vinto 3:1", "le due sorelle")),
    "every-day": Row(r"\b (?: (?i:ogni|tutti[ ]i|tutte[ ]le)[ ] ) (?P<weekday>(?i:\L<weekdays>))(?!\w)", {"ogni lunedì": {"weekday": "lunedì"}}),
    "every": Row(r"\b (?: (?i:ogni|tutti[ ]i|tutte[ ]le|(?:una|due|tre|quattro)[ ]volt[ae][ ](?:al|alla|all['’]|l['’]))[ ]? ) (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>)) \b", {"ogni anno": {"unit": "anno"}, "ogni due settimane": {"n": "due"}, "due volte alla settimana": {"unit": "settimana"}}),
    "day-part": Row(r"\b " + DAY + r" (?:[ ](?:di|nel|in|nella))? [ ] (?P<part>(?i:\L<parts>))\b", {"lunedì sera": {"part": "sera"}}),
    "part-day": Row(r"\b (?P<part>(?i:mattina|pomeriggio|sera|serata|notte|mattinata))[ ](?:di|del|dell['’]|della|tra|fra)[ ]? " + DAY, {"nella notte di lunedì": {"part": "notte"}}),
    "this-part": Row(r"\b (?P<shift>(?i:questa|questo))[ ](?P<part>(?i:\L<parts>))\b", {"questa mattina": {"part": "mattina"}}),
    "tonight": Row(r"\b (?P<part>(?i:stasera|stanotte|stamattina|stamani|stamane))\b", {"stasera si": {"part": "stasera"}}),
    "part": Row(r"(?<=\b(?i:nel|in|di|nella|al)[ ](?:prima[ ]|tarda[ ])?) (?P<part>(?i:mattina|mattinata|pomeriggio|sera|serata|notte))\b (?! [ ](?:di|del|della|fra|tra|successiva|precedente)\b )", {"nel pomeriggio": {"part": "pomeriggio"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= [ ]?(?:al|all['’]|e|o|-|–)[ ]? (?:il[ ])? \d{1,2}[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"dal 3 al 5 maggio 2024": {"day": "3", "month": "maggio"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ](?:del[ ])?" + YEAR + r"\b )?", {"a Natale": {"holiday": "Natale"}, "Pasqua 2024": {"year": "2024"}}, ("natalizio",)),
    "day": Row(r"\b " + DAY, {"lunedì scorso": {"shift": "scorso"}, "il 5 ottobre 2025": {"day": "5", "year": "2025"}, "il 14 luglio scorso": {}, "ieri": {}}),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b\.? [ ] (?:del[ ])? " + YEAR + r"\b", {"nel maggio 2024": {"month": "maggio"}, "a maggio del 2024": {}}),
    "month-of-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ]dell['’]anno[ ](?P<years>scorso|prossimo)\b | \b (?P<month>(?i:\L<months>))\b [ ]dello[ ](?P<years>scorso)[ ]anno\b", {"nel maggio dell’anno scorso": {"years": "scorso"}}),
    "month": Row(r"\b (?: (?P<shift>(?i:scorso|prossimo))[ ] )? (?P<month>\L<named>)\b (?: [ ](?P<shift>(?i:scorso|prossimo))\b )?", {"a fine ottobre": {"month": "ottobre"}, "lo scorso maggio": {"shift": "scorso"}}, ("il mar",)),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)|[1-4]°?)[ ] (?P<unit>(?i:trimestre|semestre))\b (?: [ ] (?: (?:del[ ])? " + YEAR + r"\b | dell['’]anno[ ](?P<shift>(?i:scorso|prossimo))\b ) )?", {"nel terzo trimestre del 2024": {"n": "terzo"}}),
    "decade": Row(r"\b (?: (?i:gli|degli)[ ] )? (?: (?P<mod>(?i:inizio|fine|metà))[ ](?:degli[ ])? )? (?i:anni)[ ] ['’]? (?P<decade>(?:1[5-9]|20)?\d0|(?i:venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta))\b", {"negli anni ’60": {"decade": "60"}, "gli anni Novanta": {"decade": "Novanta"}}),
    "century": Row(r"\b (?P<n>(?i:\L<roman>)|(?i:\L<nths>))[ ]secolo\b (?: [ ](?P<bc>a\.[ ]?C\.) )?", {"nel XIX secolo": {"n": "XIX"}}),
    "bc": Row(r"\b (?P<year>\d{1,4})[ ](?P<bc>a\.[ ]?C\.)", {"nel 44 a.C.": {"year": "44"}}),
    "season": Row(r"(?: \b (?P<shift>(?i:questa|questo|quest['’]|scorsa|scorso|prossima|prossimo))[ ]?(?P<unit>(?i:\L<seasons>))\b | \b (?P<unit>(?i:\L<seasons>))[ ](?: (?P<shift>(?i:scorsa|scorso|prossima|prossimo))\b | (?:del[ ])?" + YEAR + r"\b ) | (?<=\b(?i:in|nell['’]|d['’])[ ]?) (?P<unit>(?i:\L<seasons>))\b )", {"in autunno": {"unit": "autunno"}, "la scorsa estate": {"shift": "scorsa"}, "nell’inverno del 1998": {"year": "1998"}}, ("la primavera fu breve",)),
    "this": Row(r"\b (?: (?P<shift>(?i:questo|questa|quest['’]|scorso|scorsa|prossimo|prossima))[ ]?(?P<unit>(?i:\L<this>)) | (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:scorso|scorsa|passato|passata|prossimo|prossima|in[ ]corso)) )\b", {"la settimana scorsa": {"unit": "settimana"}, "quest’anno": {"shift": "quest’"}, "il prossimo anno": {"shift": "prossimo"}}),
    "following": Row(r"\b (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:successivo|successiva|seguente|precedente))\b", {"l’anno successivo": {"shift": "successivo"}}),
    "ago": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<back>fa)\b | (?P<then>(?P<back>prima))(?=[,.;]|$) | (?P<then>dopo|più[ ]tardi)(?!\w) (?![ ](?:il|la|l['’])) )", {"tre giorni fa": {"n": "tre", "back": "fa"}, "due anni dopo": {"n": "due"}}),
    "ago+un": Row(r"\b (?P<n>(?i:un['’]))(?P<unit>ora) [ ](?P<back>fa)\b", {"un’ora fa": {"unit": "ora"}}),
    "in-time": Row(r"\b (?i:tra|fra)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"tra tre giorni": {"n": "tre"}}, ("tra i tre giorni",)),
    "half": Row(r"\b (?i:mezz['’]|mezzo[ ]|mezza[ ])(?P<unit>ora|secolo|giornata)\b", {"mezz’ora": {"unit": "ora"}}),
    "and-a-half": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ]e[ ](?P<half>mezz[oa])\b", {"due anni e mezzo": {"n": "due"}}),
    "recent": Row(r"\b (?: (?P<recent>(?i:ultimi|ultime|scorsi|scorse)) | (?i:prossimi|prossime) )[ ] (?P<unit>giorni|settimane|mesi|anni|decenni|ore)\b", {"nelle ultime settimane": {"recent": "ultime"}}),
    "stretch": Row(r"\b (?: (?i:gli|le|i)[ ] )? (?i:ultimi|ultime|prossimi|prossime|primi|prime)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"gli ultimi tre mesi": {"n": "tre"}}),
    "length": Row(r"(?<![\d.,]) \b (?<!\b(?i:il|del|al|nel)[ ]) " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:di[ ]età|fa)\b ) (?<! \b(?i:uomo|donna|ragazz[oa]|giovane|bambin[oa])[ ]di[ ]\S{1,12}[ ]anni )", {"per tre giorni": {"n": "tre"}, "più di 15 anni": {"n": "15"}}, ("un uomo di 27 anni",)),
    "many": Row(r"(?<=\b(?i:da|per|dopo)[ ]) (?P<unit>giorni|settimane|mesi|anni|decenni|secoli|ore)\b", {"da anni": {"unit": "anni"}}),
    "while": Row(r"\b (?i:qualche[ ]tempo|molto[ ]tempo|un[ ]po['’][ ]di[ ]tempo)(?!\w)", ("da molto tempo",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"quotidianamente": {}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d|(?<=\b(?i:nel|anno|dal)[ ])1[0-4]\d\d)\b (?! [ ]?(?:euro|persone|abitanti|metri|chilometri|km|m|lire|dollari|posti|volte|ettari|tonnellate|voti|case|soldati|per[ ]cento|milioni)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–]\d{3} | [ ]\d{3}\b )", {"dal 1990": {"year": "1990"}}, ("1990 euro", "2.000", "2000 abitanti")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))(?!\w)", {"recentemente": {"words": "recentemente"}}),
}  # fmt: skip
SECONDS = {
    "range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"la stagione 2019/20": {"year": "20"}})
}
MOD = {
    "mod": Row(
        r"(?P<mod>(?i:\L<mods>))\b [ ] (?=\S)",
        {"quasi due anni": {"mod": "quasi"}, "fine maggio": {"mod": "fine"}},
        ("oltremare",),
    )
}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"oggi": 0, "ieri": -1, "domani": 1, "dopodomani": 2, "l'altro ieri": -2, "stanotte": 0, "stasera": 0, "stamattina": 0, "stamani": 0},
    clocks={**PARTS, "stasera": "EV", "stanotte": "NI", "stamattina": "MO", "stamani": "MO", "stamane": "MO", "mezzanotte": "24:00", "mezzogiorno": "12:00", "ore": "", "mezza": "", "mezzo": "",
            "del mattino": "AM", "di mattina": "AM", "del pomeriggio": "PM", "di sera": "PM", "della sera": "PM", "di notte": "AM"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    decades={"venti": 1920, "trenta": 1930, "quaranta": 1940, "cinquanta": 1950, "sessanta": 1960, "settanta": 1970, "ottanta": 1980, "novanta": 1990},
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, eras=("c", "a"), spells=("tempo", "po")),
    singular=("giorno", "giornata", "settimana", "fine settimana", "mese", "anno", "decennio", "secolo", "ora", "minuto", "trimestre"),
    leads=phrases("il lo la i gli le l un del dello della dell di in nel nella nei al alla all alle dal dalle a e o ogni tutti tutte fine tra fra da per ultimi ultime scorsi scorse prossimi prossime primi prime volte volta mezz mezzo mezza più meno quasi circa oltre anni inizio metà corso quest po tempo fa dopo prima ore vigilia venerdì domenica mercoledì martedì lunedì festa san santo"),
    rules=rules("it", LISTS, ROWS),
    seconds=rules("it", LISTS, SECONDS),
    mod=rules("it", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="it/dates/past-verb",
            pattern=r"\b(?:è|sono|era|erano|ha|hanno|aveva|avevano|fu|furono)\s+(?:\p{L}+\s+)?(?:stat[oaie]\s+)?\p{L}{2,}(?:to|ta|ti|te|so|sa|si|se)\b|\b(?:disse|fece|venne|nacque|morì|\p{L}{3,}(?:ava|avano|eva|evano|arono|irono))\b",
            yes=("Il sindaco si è dimesso",),
        ),
    ),
    future=(
        Rule(
            id="it/dates/future-verb",
            pattern=r"\b(?:deve|devono|dovrà|dovrebbe|sarà|saranno|avrà|previst[oaie]|attes[oaie]|\p{L}{3,}(?:erà|eranno|irà|iranno|rrà|rranno|drà|dranno))(?!\w)",
            yes=("Il consiglio si riunirà",),
        ),
    ),
)  # fmt: skip
