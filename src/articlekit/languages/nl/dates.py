"""Time expressions of Dutch, as the papers of the Netherlands and Flanders write them."""

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
    "januari jan|februari feb febr|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|oktober okt|november nov|december dec"
)
WEEKDAYS = numbered("maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag")
PARTS = mapped(MO="ochtend morgen voormiddag", AF="middag namiddag", EV="avond", NI="nacht")
ONES = numbered(
    "een één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
)
TENS = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
NUMBERS = (
    ONES
    | TENS
    | {
        f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": n + m
        for one, n in ONES.items()
        if 0 < n < 10
        for ten, m in TENS.items()
    }
    | {"honderd": 100, "duizend": 1000}
)
ORDINALS = numbered(
    "eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|eenentwintigste"
)
UNITS = mapped(
    D="dag dagen",
    W="week weken",
    WE="weekend weekeinde weekends",
    M="maand maanden",
    Q="kwartaal kwartalen",
    H="halfjaar",
    Y="jaar jaren",
    DE="decennium decennia",
    CE="eeuw eeuwen",
    TH="uur uren",
    TM="minuut minuten",
    TS="seconden",
    SP="lente voorjaar",
    SU="zomer",
    FA="herfst najaar",
    WI="winter",
)
SHIFTS = {
    word: n
    for n, row in {
        -1: "vorig vorige afgelopen voorbije verleden",
        0: "dit deze dezelfde hetzelfde die dat",
        1: "volgend volgende komend komende aanstaande",
    }.items()
    for word in phrases(row)
}
AMOUNTS = mapped(
    X="enkele een_paar verschillende verscheidene meerdere vele tientallen", **{"10": "een_tiental", "12": "een_dozijn"}
)
HOLIDAYS = {
    "kerst": "12-25",
    "kerstmis": "12-25",
    "eerste kerstdag": "12-25",
    "tweede kerstdag": "12-26",
    "kerstavond": "12-24",
    "oudjaarsavond": "12-31",
    "oudejaarsavond": "12-31",
    "oudjaar": "12-31",
    "nieuwjaarsdag": "01-01",
    "driekoningen": "01-06",
    "valentijnsdag": "02-14",
    "aswoensdag": "E-46",
    "palmzondag": "E-7",
    "witte donderdag": "E-3",
    "goede vrijdag": "E-2",
    "pasen": "E+0",
    "paasmaandag": "E+1",
    "tweede paasdag": "E+1",
    "eerste paasdag": "E+0",
    "koningsdag": "04-27",
    "bevrijdingsdag": "05-05",
    "dodenherdenking": "05-04",
    "hemelvaartsdag": "E+39",
    "hemelvaart": "E+39",
    "pinksteren": "E+49",
    "pinkstermaandag": "E+50",
    "sinterklaas": "12-05",
    "pakjesavond": "12-05",
    "allerheiligen": "11-01",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("momenteel", "nu", "op dit moment", "tegenwoordig", "thans", "op dit ogenblik"), PRESENT)
    | dict.fromkeys(("onlangs", "recent", "recentelijk", "destijds", "vroeger", "toentertijd", "ooit", "laatst"), PAST)
    | dict.fromkeys(
        ("binnenkort", "weldra", "in de toekomst", "spoedig", "in de nabije toekomst", "op termijn"), FUTURE
    )
)
OFTEN = mapped(
    P1D="dagelijks",
    P1W="wekelijks",
    P1M="maandelijks",
    P1Y="jaarlijks",
    PT1H="uurlijks",
    **{
        "XXXX-XX-XXTMO": "'s_ochtends 's_morgens",
        "XXXX-XX-XXTAF": "'s_middags",
        "XXXX-XX-XXTEV": "'s_avonds",
        "XXXX-XX-XXTNI": "'s_nachts",
    },
)
MODS = mapped(
    MORE_THAN="meer_dan ruim",
    LESS_THAN="minder_dan bijna krap",
    EQUAL_OR_MORE="minstens ten_minste minimaal",
    EQUAL_OR_LESS="hooguit hoogstens maximaal",
    APPROX="ongeveer circa zo'n rond omstreeks",
    START="begin eind_begin vroege",
    MID="half medio midden",
    END="eind einde",
)
LISTS: Words = {
    "months": MONTHS,
    "named": (*(month for month in MONTHS if len(month) > 4), "mei", "juni", "juli"),
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": ORDINALS,
    "hours": tuple(ONES)[2:13],
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "this": ("dag", "week", "weekend", "weekeinde", "maand", "kwartaal", "halfjaar", "jaar", "decennium", "eeuw"),
    "seasons": ("lente", "voorjaar", "zomer", "herfst", "najaar", "winter"),
    "shifts": (
        "vorige",
        "vorig",
        "afgelopen",
        "voorbije",
        "komende",
        "komend",
        "volgende",
        "volgend",
        "aanstaande",
        "deze",
        "dit",
    ),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": tuple(word for word in OFTEN if "'" not in word),
    "daily": ("ochtends", "morgens", "middags", "avonds", "nachts"),
    "mods": MODS,
    "zones": ZONES,
    "to": ("tot", "à", "of"),
}
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}) [ ] (?P<month>(?i:\L<months>))\b (?:\.(?=[ ]\d))? (?: [ ] "
    + YEAR
    + r"\b | [ ](?P<shift>(?i:jongstleden|aanstaande))\b )? )"
)
DAY = (
    r"(?: (?P<today>(?i:vandaag|gisteren|eergisteren|overmorgen|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|gisterochtend|gistermorgen|gistermiddag|gisteravond|gisternacht)\b | (?i:morgen)\b(?<!(?i:de|elke|iedere|goede|van|\L<weekdays>)[ ]morgen) )"
    r" | (?: (?i:\L<weekdays>)[ ] )? "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:\L<shifts>))[ ](?:week[ ])? )? (?P<weekday>(?i:\L<weekdays>))\b )"
)
CLOCK = r"""
    (?: (?P<hour>[012]?\d|(?i:\L<hours>)) (?: [.:](?P<minute>[0-5]\d) )? [ ] (?:uur|u)\b (?: [ ]['’]s[ ](?P<half>\L<daily>)\b )? (?<!\b(?:een|anderhalf)[ ]uur)
      | (?P<hour>[012]?\d) u (?P<minute>[0-5]\d)? \b
      | (?P<noon>(?i:middernacht))\b
      | (?<=\b(?i:om|vanaf|rond|tegen|tot|van|tussen)[ ]) (?P<hour>[012]?\d) [:.] (?P<minute>[0-5]\d) (?![\d:.]|,\d)
    ) (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(CLOCK + r" ,? [ ] (?:op[ ])? " + DAY, {"om 20.15 uur op maandag": {"minute": "15", "weekday": "maandag"}}),
    "day-clock": Row(DAY + r" (?: ,?[ ](?:om|vanaf|rond|tegen)[ ] | ,[ ] ) " + CLOCK, {"maandag om 20.30 uur": {"minute": "30"}}),
    "clock": Row(r"(?<![\d.,:]) \b " + CLOCK, {"om 20.15 uur": {"hour": "20"}, "om acht uur ’s avonds": {"half": "avonds"}, "rond 20u15": {"minute": "15"}}, ("won met 3-1",)),
    "every-day": Row(r"\b (?i:elke|iedere)[ ] (?P<weekday>(?i:\L<weekdays>))\b", {"elke maandag": {"weekday": "maandag"}}),
    "every": Row(r"\b (?: (?i:elke|elk|iedere|ieder|om[ ]de|per|(?:één|een|twee|drie|vier)(?:[ ]keer|maal)[ ]per)[ ] ) (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>)) \b", {"elk jaar": {"unit": "jaar"}, "om de twee weken": {"n": "twee"}, "twee keer per week": {"unit": "week"}}),
    "day-part": Row(r"\b (?: " + DAY + r" [ ] (?P<part>(?i:ochtend|morgen|middag|avond|nacht))\b | (?P<weekday>(?i:\L<weekdays>))(?P<part>ochtend|morgen|middag|namiddag|avond|nacht)\b | (?P<today>(?i:gister))(?P<part>ochtend|morgen|middag|avond|nacht)\b )", {"gisteravond": {"part": "avond"}, "maandagavond": {"part": "avond"}}),
    "tonight": Row(r"\b (?P<part>(?i:vanavond|vannacht|vanochtend|vanmorgen|vanmiddag))\b", {"vanavond speelt": {"part": "vanavond"}}),
    "part-day": Row(r"\b (?P<part>(?i:nacht|avond|ochtend|middag))[ ](?:van[ ]|op[ ]) " + DAY, {"in de nacht van maandag": {"part": "nacht"}}),
    "part": Row(r"(?<=\b(?i:in[ ]de)[ ](?:vroege[ ]|late[ ])?) (?P<part>(?i:ochtend|middag|namiddag|avond|nacht))\b", {"in de middag": {"part": "middag"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= [ ]?(?:tot|t/m|en|tot[ ]en[ ]met|-|–)[ ]? \d{1,2}[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"van 3 tot 5 mei 2024": {"day": "3", "month": "mei"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ](?:van[ ])?" + YEAR + r"\b )?", {"met Pasen 2024": {"year": "2024"}, "op Goede Vrijdag": {"holiday": "Goede Vrijdag"}}),
    "day": Row(r"\b " + DAY, {"afgelopen maandag": {"shift": "afgelopen"}, "op 5 oktober 2025": {"day": "5", "year": "2025"}, "gisteren": {}, "morgen wordt": {"today": "morgen"}}, ("elke morgen",)),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b\.? [ ] (?:van[ ])? " + YEAR + r"\b", {"in mei 2024": {"month": "mei"}}),
    "month-of-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ](?:van[ ])?(?P<years>vorig|volgend|komend|dit)[ ]jaar\b", {"in mei vorig jaar": {"years": "vorig"}}),
    "month": Row(r"\b (?: (?P<shift>(?i:vorige|afgelopen|komende|volgende))[ ] )? (?P<month>(?i:\L<named>))\b", {"eind oktober": {"month": "oktober"}}, ("mrt",)),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)|[1-4]e)[ ] (?P<unit>(?i:kwartaal|halfjaar))\b (?: [ ](?:van[ ]) (?: " + YEAR + r"\b | (?P<shift>(?i:vorig|dit|volgend|komend))[ ]jaar\b ) )?", {"in het derde kwartaal van 2024": {"n": "derde"}}),
    "decade": Row(r"\b (?: (?i:de)[ ] )? (?i:jaren)[ ] ['’]? (?P<decade>(?:1[5-9]|20)?\d0|(?i:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))\b", {"in de jaren zestig": {"decade": "zestig"}, "de jaren ’90": {"decade": "90"}}),
    "century": Row(r"\b (?P<n>\d{1,2}(?:de|ste|e)|(?i:\L<nths>))[ ]eeuw\b (?: [ ](?P<bc>v\.?[ ]?Chr\.) )?", {"in de 19e eeuw": {"n": "19e"}}),
    "bc": Row(r"\b (?P<year>\d{1,4})[ ](?P<bc>v\.?[ ]?Chr\.)", {"in 44 v.Chr.": {"year": "44"}}),
    "season": Row(r"(?: \b (?P<shift>(?i:\L<shifts>))[ ](?P<unit>(?i:\L<seasons>))\b | \b (?P<unit>(?i:\L<seasons>))[ ](?:van[ ])?" + YEAR + r"\b | (?<=\b(?i:in[ ]de|in[ ]het|van[ ]de|deze)[ ]) (?P<unit>(?i:\L<seasons>))\b )", {"in de herfst": {"unit": "herfst"}, "afgelopen zomer": {"shift": "afgelopen"}, "het najaar van 1998": {"year": "1998"}}),
    "this": Row(r"\b (?P<shift>(?i:\L<shifts>))[ ] (?P<unit>(?i:\L<this>))\b", {"vorige week": {"unit": "week"}, "dit jaar": {"shift": "dit"}, "komend weekend": {}}, ("de week",)),
    "following": Row(r"\b (?i:een|het|de)[ ] (?P<unit>(?i:dag|week|maand|jaar))[ ](?P<shift>(?i:daarna|daarvoor|eerder|later))\b", {"een jaar later": {"shift": "later"}}),
    "ago": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<back>geleden)\b | (?P<then>(?P<back>eerder))\b | (?P<then>later)\b )", {"drie dagen geleden": {"n": "drie"}}),
    "in-time": Row(r"\b (?i:over)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"over drie dagen": {"n": "drie"}}, ("over de dagen",)),
    "half": Row(r"\b (?i:een[ ])?(?i:half|halve)[ ](?P<unit>uur|jaar|eeuw|dag)\b", {"een half uur": {"unit": "uur"}}),
    "and-a-half": Row(r"\b (?P<n>(?i:\L<counts>))[ëe]?n?(?P<half>enhalf|ënhalf|half)[ ](?P<unit>(?i:\L<lengths>))\b | \b (?P<n>\d+)(?P<half>,5)[ ](?P<unit>(?i:\L<lengths>))\b", {"tweeënhalf jaar": {"n": "twee"}}),
    "recent": Row(r"\b (?: (?P<recent>(?i:afgelopen|voorbije|laatste)) | (?i:komende) )[ ] (?P<unit>dagen|weken|maanden|jaren|decennia|uren)\b", {"in de afgelopen weken": {"recent": "afgelopen"}}),
    "stretch": Row(r"\b (?: (?i:de|het)[ ] )? (?i:afgelopen|voorbije|laatste|komende|eerste|volgende)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"de afgelopen drie maanden": {"n": "drie"}}),
    "length": Row(r"(?<![\d.,]) \b " + COUNT + r" (?:[ ](?:lange|volle|hele)[ ] | [ ]) (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:oud|oude|geleden)\b )", {"drie dagen lang": {"n": "drie"}, "meer dan 15 jaar": {"n": "15"}}, ("27 jaar oud",)),
    "many": Row(r"(?<=\b(?i:al|sinds|na|voor)[ ]) (?P<unit>dagen|weken|maanden|jaren|decennia|eeuwen|uren)\b", {"al jaren": {"unit": "jaren"}}),
    "while": Row(r"\b (?i:enige[ ]tijd|lange[ ]tijd|een[ ]tijdje|geruime[ ]tijd)\b", ("na enige tijd",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b | (?P<words>['’]s[ ]\L<daily>)\b", {"dagelijks": {}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d|(?<=\b(?i:in|anno|sinds)[ ])1[0-4]\d\d)\b (?! [ ]?(?:euro|mensen|inwoners|meter|kilometer|km|m|gulden|dollar|banen|keer|hectare|ton|stemmen|woningen|soldaten|procent|miljoen|personen)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–]\d{3} | [ ]\d{3}\b )", {"sinds 1990": {"year": "1990"}}, ("1990 euro", "2.000", "2000 inwoners")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"onlangs": {"words": "onlangs"}}),
}  # fmt: skip
SECONDS = {
    "range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"het seizoen 2019/20": {"year": "20"}})
}
MOD = {
    "mod": Row(
        r"(?P<mod>(?i:\L<mods>))(?!\w) [ ] (?:van[ ])? (?=\S)",
        {"bijna twee jaar": {"mod": "bijna"}, "eind mei": {"mod": "eind"}},
    )
}
FROM = {"ochtend": "MO", "morgen": "MO", "middag": "AF", "avond": "EV", "nacht": "NI"}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"vandaag": 0, "gister": -1, "gisteren": -1, "morgen": 1, "eergisteren": -2, "overmorgen": 2, **{f"van{part}": 0 for part in FROM}, "vannacht": 0, **{f"gister{part}": -1 for part in FROM}},
    clocks={**PARTS, **{f"van{part}": to for part, to in FROM.items()}, "vannacht": "NI", "middernacht": "24:00", "uur": "", "u": "", "ochtends": "AM", "morgens": "AM", "middags": "PM", "avonds": "PM", "nachts": "AM"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    decades={"twintig": 1920, "dertig": 1930, "veertig": 1940, "vijftig": 1950, "zestig": 1960, "zeventig": 1970, "tachtig": 1980, "negentig": 1990},
    shifts=SHIFTS | {"daarna": 1, "later": 1, "daarvoor": -1, "eerder": -1},
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN | {f"'s {word}": f"XXXX-XX-XXT{part}" for word, part in {"ochtends": "MO", "morgens": "MO", "middags": "AF", "avonds": "EV", "nachts": "NI"}.items()},
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, weekparts=tuple(day + part for day in WEEKDAYS for part in PARTS), eras=("v", "chr"), spells=("tijd", "tijdje")),
    singular=("dag", "week", "weekend", "maand", "decennium", "eeuw", "uur", "minuut", "kwartaal"),
    leads=phrases("de het een in van op om tot en of elke elk iedere ieder per keer maal jaren sinds al na over afgelopen voorbije laatste komende eerste volgende lange volle hele half halve tweeënhalf drieënhalf s dit moment ogenblik toekomst nabije termijn eind begin medio geleden tweede goede witte"),
    rules=rules("nl", LISTS, ROWS),
    seconds=rules("nl", LISTS, SECONDS),
    mod=rules("nl", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="nl/dates/past-verb",
            pattern=r"\b(?:was|waren|werd|werden|heeft|hebben|had|hadden|is|zijn|zei|zeiden|ging|kwam|kwamen|nam|viel|begon|trad|traden|stond|stonden|gaf|gaven|sprak|schreef|vond|vonden|bleef|steeg|hield|liet|riep|sloot|vertrok|brak|overleed|stierf|won|verloor|ge\p{L}{3,}(?:d|t|en)|\p{L}{3,}(?:de|te|den|ten))\b",
            yes=("De burgemeester trad af, zei hij",),
        ),
    ),
    future=(
        Rule(
            id="nl/dates/future-verb",
            pattern=r"\b(?:zal|zullen|gaat|gaan|wordt|worden|moet|moeten|kan|kunnen|wil|willen|begint|start|komt|komen|gepland|vergadert|vertrekt|opent|sluit|speelt|volgt)\b",
            yes=("De raad zal",),
        ),
    ),
)  # fmt: skip
