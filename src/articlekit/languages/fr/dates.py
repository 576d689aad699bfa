"""Time expressions of French, as the papers of France, Belgium, Switzerland and Québec write them."""

from articlekit.languages.forms import (
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
    "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc"
)
WEEKDAYS = numbered("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche")
PARTS = mapped(MO="matin matinée", MI="midi", AF="après-midi après_midi", EV="soir soirée", NI="nuit")
NUMBERS = numbered(
    "un une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt"
) | {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "mille": 1000}
NUMBERS |= {name.replace("-", " "): n for name, n in NUMBERS.items()}
ORDINALS = ROMAN | numbered(
    "premier première 1er|deuxième second seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième"
)
UNITS = mapped(
    D="jour jours journée journées",
    W="semaine semaines",
    WE="week-end week_end week-ends weekend weekends",
    M="mois",
    Q="trimestre trimestres",
    H="semestre semestres",
    Y="an ans année années",
    DE="décennie décennies",
    CE="siècle siècles",
    TH="heure heures",
    TM="minute minutes",
    TS="seconde secondes",
    SP="printemps",
    SU="été",
    FA="automne",
    WI="hiver",
)
SHIFTS = {
    "dernier": -1,
    "dernière": -1,
    "passé": -1,
    "passée": -1,
    "précédent": -1,
    "précédente": -1,
    "prochain": 1,
    "prochaine": 1,
    "suivant": 1,
    "suivante": 1,
    "ce": 0,
    "cet": 0,
    "cette": 0,
    "en cours": 0,
    "même": 0,
}
AMOUNTS = mapped(X="plusieurs quelques de_nombreux de_nombreuses") | mapped(
    **{
        "10": "une_dizaine_de une_dizaine_d'",
        "15": "une_quinzaine_de une_quinzaine_d'",
        "20": "une_vingtaine_de une_vingtaine_d'",
        "30": "une_trentaine_de une_trentaine_d'",
    }
)
HOLIDAYS = {
    "noël": "12-25",
    "jour de l'an": "01-01",
    "nouvel an": "01-01",
    "saint sylvestre": "12-31",
    "épiphanie": "01-06",
    "saint valentin": "02-14",
    "mardi gras": "E-47",
    "mercredi des cendres": "E-46",
    "vendredi saint": "E-2",
    "pâques": "E+0",
    "lundi de pâques": "E+1",
    "ascension": "E+39",
    "pentecôte": "E+49",
    "lundi de pentecôte": "E+50",
    "fête du travail": "05-01",
    "fête nationale": "07-14",
    "toussaint": "11-01",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(
        (
            "actuellement",
            "maintenant",
            "en ce moment",
            "à l'heure actuelle",
            "de nos jours",
            "à présent",
            "aujourd'hui encore",
        ),
        PRESENT,
    )
    | dict.fromkeys(
        ("récemment", "naguère", "autrefois", "jadis", "à l'époque", "dernièrement", "il y a longtemps"), PAST
    )
    | dict.fromkeys(("bientôt", "prochainement", "à l'avenir", "sous peu", "dans un avenir proche"), FUTURE)
)
OFTEN = mapped(P1D="quotidiennement", P1W="hebdomadairement", P1M="mensuellement", P1Y="annuellement")
MODS = mapped(
    MORE_THAN="plus_de plus_d'",
    LESS_THAN="moins_de moins_d' près_de près_d' presque",
    EQUAL_OR_MORE="au_moins",
    EQUAL_OR_LESS="au_plus au_maximum jusqu'à",
    APPROX="environ vers quelque",
    START="début au_début_de au_début_du le_début_de",
    MID="mi la_mi à_la_mi au_milieu_de au_milieu_du",
    END="fin à_la_fin_de à_la_fin_du la_fin_de la_fin_du",
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
    "this": (
        "jour",
        "semaine",
        "week-end",
        "weekend",
        "mois",
        "trimestre",
        "semestre",
        "an",
        "année",
        "décennie",
        "siècle",
    ),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
}
# With the round numbers: "une dizaine d’années"
COUNT = r"(?P<n> \d[\d.,]*+(?<![.,]) | (?i:\L<counts>)(?!\w) | (?i:une[ ](?:dizaine|quinzaine|vingtaine|trentaine)[ ]d)(?:e(?=[ ])|['’]) ) (?: (?: [ ](?:à|ou)[ ] | [-–] ) (?: \d+ | (?i:\L<counts>)(?!\w) ) )?"
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}|1er|(?i:premier)) [ ] (?P<month>(?i:\L<months>))\b (?:\.(?=[ ]\d))? (?: [ ]"
    + YEAR
    + r"\b | [ ](?P<shift>(?i:dernier|prochain))\b )? )"
)
TODAY = r"(?P<today>(?i:aujourd['’]hui|hier|avant-hier|après-demain|demain))\b"
DAY = (
    r"(?: "
    + TODAY
    + r" | (?: (?i:\L<weekdays>)[ ] )? "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:ce))[ ] )? (?P<weekday>(?i:\L<weekdays>))\b (?: [ ](?P<shift>(?i:dernier|prochain|passé|suivant))\b )? (?! [ ](?:des|de|saint|gras)\b ) (?: [ ](?P<day>\d{1,2})\b (?![ ]?[:.h]|[ ](?:heures|\p{Ll}+s\b)) )? )"
)
CLOCK = r"""
    (?: (?P<hour>[012]?\d) [ ]? [hH] [ ]? (?P<minute>[0-5]\d) \b | (?P<hour>[012]?\d) [ ]? h \b
      | (?P<hour>[012]?\d|(?<=\bà[ ])(?i:\L<counts>)) [ ] heures? \b (?: [ ](?P<minute>[0-5]\d)\b | [ ]et[ ](?P<thirty>demie?) )? (?: [ ](?P<half>du[ ]matin|du[ ]soir|de[ ]l['’]après-midi) )?
      | (?P<noon>(?i:midi|minuit))\b
      | (?<=\b(?i:à|vers|dès|entre|avant|après)[ ]) (?P<hour>[012]?\d) : (?P<minute>[0-5]\d) (?![\d:])
    ) (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(CLOCK + r" ,? [ ] (?:le[ ])? " + DAY, {"à 20h15 lundi": {"minute": "15", "weekday": "lundi"}}),
    "day-clock": Row(DAY + r" (?: ,?[ ](?:à|vers|dès|avant)[ ] | ,[ ] ) " + CLOCK, {"lundi à 20 heures": {"hour": "20"}, "le 5 mai à 9 h 30": {"minute": "30"}}),
    "clock": Row(r"(?<![\d.,:]) \b " + CLOCK, {"à 20h": {"hour": "20"}, "vers 8 heures du soir": {"half": "du soir"}, "à minuit": {"noon": "minuit"}}, ("pendant trois heures", "le score de 3:1")),
    "every-day": Row(r"\b (?: (?i:chaque|tous[ ]les)[ ] (?P<weekday>(?i:\L<weekdays>))s?\b | (?<=\b(?i:le)[ ])(?P<weekday>(?i:\L<weekdays>))s\b )", {"chaque lundi": {"weekday": "lundi"}, "tous les lundis": {"weekday": "lundi"}}),
    "every": Row(r"\b (?: (?i:chaque|tous[ ]les|toutes[ ]les|par|(?:une|deux|trois|quatre)[ ]fois[ ]par)[ ] ) (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>)) \b", {"chaque année": {"unit": "année"}, "tous les deux ans": {"n": "deux"}, "deux fois par semaine": {"unit": "semaine"}}),
    "day-part": Row(r"\b " + DAY + r" (?:[ ](?:en|dans[ ]la|au))? [ ] (?P<part>(?i:\L<parts>))\b", {"lundi soir": {"part": "soir"}, "hier matin": {"today": "hier"}}),
    "part-day": Row(r"\b (?: (?P<part>(?i:soirée|nuit|matinée|soir|matin))[ ](?:de[ ]|du[ ]|d['’]) ) " + DAY, {"dans la soirée du 5 mai": {"part": "soirée"}, "dans la nuit de lundi": {"weekday": "lundi"}}),
    "this-part": Row(r"\b (?P<shift>(?i:ce|cet|cette))[ ](?P<part>(?i:\L<parts>))\b", {"ce matin": {"part": "matin"}}),
    "part": Row(r"(?<=\b(?i:dans[ ]la|en|pendant[ ]la|en[ ]fin[ ]de)[ ]) (?P<part>(?i:matinée|soirée|nuit))\b | (?<=\b(?i:dans[ ]l['’])) (?P<part>(?i:après-midi))\b | (?<=\b(?i:le|au)[ ])(?P<part>(?i:soir|matin))\b(?=[,.])", {"dans la nuit": {"part": "nuit"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}|1er) (?= [ ]?(?:au|et|ou|-|–)[ ]? (?:le[ ])? (?:\d{1,2})[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"du 3 au 5 mai 2024": {"day": "3", "month": "mai"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ]" + YEAR + r"\b )?", {"à Noël 2024": {"year": "2024"}, "à la Toussaint": {"holiday": "Toussaint"}, "le Vendredi saint": {}}),
    "day": Row(r"\b " + DAY, {"lundi dernier": {"shift": "dernier"}, "le 1er octobre 2025": {"day": "1er", "year": "2025"}, "le 14 juillet dernier": {"shift": "dernier"}, "hier": {}}, ("le livre",)),
    "month-year": Row(r"\b (?: (?P<mod>(?i:mi|début|fin))[- ] )? (?P<month>(?i:\L<months>))\b\.? [ ] " + YEAR + r"\b", {"en mai 2024": {"month": "mai"}}),
    "month-of-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ] (?: de[ ] )? l['’](?:an|année)[ ](?P<years>dernier|dernière|prochain|prochaine|passé|passée)\b", {"en mai de l’année dernière": {"years": "dernière"}}),
    "month": Row(r"(?: \b (?P<mod>(?i:mi|début|fin))[- ] | (?<=\b(?i:en|d['’]ici|depuis|fin|début|mi|de|à|jusqu['’]en|pour|dès|mois[ ]de|mois[ ]d['’]|courant|et)[- ]) | (?<=['’]) ) (?P<month>(?i:\L<months>))\b (?! \. | [ ](?:heures|ans|fois) ) (?: [ ](?P<shift>(?i:dernier|prochain|passé))\b )?", {"en mars": {"month": "mars"}, "fin octobre": {}, "mi-mai": {"mod": "mi"}, "d’avril": {}}, ("la planète mars",)),
    "quarter": Row(r"\b (?P<n>[1-4](?:er|e|ème)?|(?i:\L<nths>)|[1-4])[ ] (?P<unit>(?i:trimestre|semestre))\b (?: [ ] (?:de[ ])? (?: " + YEAR + r"\b | (?:de[ ])?l['’]an(?:née)?[ ](?P<shift>(?i:dernier|dernière|prochain|prochaine)) ) )?", {"au troisième trimestre 2024": {"n": "troisième"}, "du 1er semestre": {"n": "1er"}}),
    "decade": Row(r"\b (?: (?i:les|des|aux)[ ] )? (?: (?i:la[ ])?(?P<mod>(?i:début|fin|milieu))[ ]des[ ] )? années[ -] (?P<decade>(?:1[5-9]|20)?\d0)\b", {"dans les années 1990": {"decade": "1990"}, "des années 60": {"decade": "60"}}),
    "century": Row(r"\b (?: (?P<n>(?i:\L<roman>))(?:e|ème|er) | (?P<n>\d{1,2})(?:e|ème) )[ ]siècle\b (?: [ ](?:avant|av\.)[ ](?P<bc>J\.?[ -]?-?C\.?|notre[ ]ère) )?", {"au XIXe siècle": {"n": "XIX"}}),
    "bc": Row(r"\b (?P<year>\d{1,4})[ ](?:avant|av\.)[ ](?P<bc>J\.?-?C\.?|notre[ ]ère)", {"en 44 av. J.-C.": {"year": "44"}}),
    "season": Row(r"(?: (?<=\b(?i:au|en|l['’]|cet|à[ ]l['’]|d['’]|le|fin|début|du|de)[ ]?) (?P<unit>(?i:printemps|été|automne|hiver))[ ] (?: " + YEAR + r"\b | (?P<shift>(?i:dernier|prochain|passé))\b ) | \b (?P<shift>(?i:ce|cet))[ ](?P<unit>(?i:printemps|été|automne|hiver))\b | (?<=\b(?i:au|en|à[ ]l['’]|d['’]ici[ ]l['’])[ ]?)(?P<unit>(?i:printemps|automne|hiver))\b | (?<=\b(?i:en|à[ ]l['’])[ ]?)(?P<unit>été)\b(?=[,.]) )", {"l’été dernier": {"unit": "été"}, "cet hiver": {"shift": "cet"}, "au printemps 2019": {"year": "2019"}}, ("il a été dernièrement",)),
    "this": Row(r"\b (?: (?P<shift>(?i:ce|cet|cette))[ ](?P<unit>(?i:\L<this>)) | (?: (?i:la|le)[ ] | (?i:l['’]) )? (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:dernier|dernière|passé|passée|prochain|prochaine|en[ ]cours)) )\b (?! -[cl] )", {"la semaine dernière": {"unit": "semaine"}, "cette année": {"shift": "cette"}, "l’an prochain": {"unit": "an"}}, ("ces derniers mois",)),
    "following": Row(r"\b (?: (?i:la|le)[ ] | (?i:l['’]) )? (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:suivant|suivante|précédent|précédente))\b", {"l’année suivante": {"shift": "suivante"}}),
    "ago": Row(r"\b (?P<back>(?i:il[ ]y[ ]a|voici|voilà|voici[ ]déjà))[ ] (?: (?P<mod>(?i:plus[ ]de|près[ ]de|environ|moins[ ]de|à[ ]peine|quelque))[ ] )? " + COUNT + r" [ ]? (?P<unit>(?i:\L<lengths>))\b", {"il y a trois jours": {"n": "trois"}, "il y a près de 20 ans": {"mod": "près de"}}, ("il y a trois maisons",)),
    "ago+earlier": Row(COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?P<then>(?P<back>plus[ ]tôt|auparavant)|plus[ ]tard|après(?=[,.]))(?!\w)", {"trois jours plus tard": {"n": "trois"}}),
    "in-time": Row(r"\b (?i:dans|d['’]ici(?:[ ]à)?)[ ] " + COUNT + r" [ ]? (?P<unit>(?i:\L<lengths>))\b", {"dans trois jours": {"n": "trois"}}, ("dans les trois jours",)),
    "half": Row(r"\b (?i:une[ ])?demi-(?P<unit>heure|journée|siècle|décennie)\b", {"une demi-heure": {"unit": "heure"}}),
    "and-a-half": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ]et[ ](?P<half>demie?)\b", {"deux ans et demi": {"n": "deux"}}),
    "recent": Row(r"\b (?: (?i:ces|les)[ ] ) (?: (?P<recent>(?i:derniers|dernières)) | (?i:prochains|prochaines) )[ ] (?P<unit>jours|semaines|mois|années|décennies)\b", {"ces dernières semaines": {"recent": "dernières"}}),
    "stretch": Row(r"\b (?: (?i:les|des|ces|ses)[ ] )? (?: (?i:derniers|dernières|prochains|prochaines|premiers|premières)[ ] " + COUNT + " | " + COUNT + r" [ ] (?i:derniers|dernières|prochains|prochaines|premiers|premières) ) [ ] (?P<unit>(?i:\L<lengths>))\b", {"les trois derniers mois": {"n": "trois"}}),
    "length": Row(r"(?<![\d.,]) \b (?<!\b(?i:âgée?s?[ ]de|du|le|siècle)[ ]) " + COUNT + r" [ ]? (?P<unit>(?i:\L<lengths>))\b (?! [ ]et[ ]demi | [ ](?:du|de[ ]l['’])(?:matin|soir) )", {"pendant trois jours": {"n": "trois"}, "plus de 15 ans": {"n": "15"}}, ("âgé de 27 ans",)),
    "many": Row(r"(?<=\b(?i:depuis[ ]des|pendant[ ]des|après[ ]des|il[ ]y[ ]a[ ]des)[ ]) (?P<unit>jours|semaines|mois|années|décennies|siècles|heures)\b", {"depuis des années": {"unit": "années"}}),
    "while": Row(r"\b (?i:quelque[ ]temps|un[ ]certain[ ]temps|longtemps)\b", ("depuis longtemps",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"quotidiennement": {}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d|(?<=\b(?i:en|an|année|vers|depuis)[ ])1[0-4]\d\d)\b (?! [ ]?(?:euros|personnes|habitants|mètres|kilomètres|km|m|francs|dollars|salariés|emplois|fois|hectares|tonnes|voix|logements|soldats|places|pour[ ]cent|milliards|millions)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–]\d{3} | [ ]\d{3}\b )", {"depuis 1990": {"year": "1990"}}, ("1990 euros", "2 000", "2000 habitants")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"récemment": {"words": "récemment"}}),
}  # fmt: skip
SECONDS = {
    "range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"la saison 2019-20": {"year": "20"}})
}
MOD = {
    "mod": Row(
        r"(?P<mod>(?i:\L<mods>)) [- ]? (?=\S) (?<=[- '’])",
        {"près de deux ans": {"mod": "près de"}, "fin mai": {"mod": "fin"}},
        ("finale",),
    )
}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"aujourd'hui": 0, "hier": -1, "avant hier": -2, "demain": 1, "après demain": 2},
    clocks={**PARTS, "midi": "12:00", "minuit": "24:00", "heures": "", "heure": "", "h": "", "du matin": "AM", "du soir": "PM", "de l'après midi": "PM"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, eras=("c", "ère", "av"), spells=("temps", "longtemps"), days=("hui", "demain", "hier")),
    singular=("jour", "journée", "semaine", "week end", "mois", "an", "année", "décennie", "siècle", "heure", "minute", "trimestre"),
    leads=tuple(f"{numeral}{end}" for numeral in ROMAN for end in ("e", "ème")) + phrases("dizaine quinzaine vingtaine trentaine le la les l du des de d à au aux en ce cet cette ces et ou il y a ans dans ici depuis pendant par fois chaque tous toutes plus près moins environ mi début fin milieu derniers dernières prochains prochaines premiers premières aujourd avant après voici voilà demi jusqu années sous peu avenir proche jour soirée nuit matinée soir matin av j c mercredi vendredi mardi lundi l'an fête nouvel saint nos heure actuelle présent encore époque moment"),
    rules=rules("fr", LISTS, ROWS),
    seconds=rules("fr", LISTS, SECONDS),
    mod=rules("fr", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="fr/dates/past-verb",
            pattern=r"\b(?:a|ont|est|sont|était|étaient|avait|avaient|fut|furent|eut|s['’]est)\s+(?:été\s+)?\p{L}+(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ert|ort|orte|orts)\b|\b\p{L}{3,}(?:ait|aient)\b(?<!rait|raient|lait|parfait|souhait)",
            yes=("Le maire a démissionné",),
        ),
    ),
    future=(
        Rule(
            id="fr/dates/future-verb",
            pattern=r"\b(?:va|vont|doit|doivent|devrait|devraient|sera|seront|aura|auront|prévue?s?|attendue?s?|\p{L}{3,}(?:era|eront|ira|iront|dra|dront))\b",
            yes=("Le conseil se réunira",),
        ),
    ),
)  # fmt: skip
