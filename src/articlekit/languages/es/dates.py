"""Time expressions of Spanish, as the papers of Spain and Latin America write them."""

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
    "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic"
)
WEEKDAYS = numbered("lunes|martes|miércoles|jueves|viernes|sábado|domingo")
PARTS = mapped(MO="mañana madrugada", MI="mediodía", AF="tarde", NI="noche")
TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
NUMBERS = (
    numbered(
        "un una uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiún veintiuno veintiuna|veintidós|veintitrés|veinticuatro|veinticinco"
    )
    | TENS
    | {"cien": 100, "ciento": 100, "mil": 1000}
)
ORDINALS = ROMAN | numbered(
    "primer primero primera|segundo segunda|tercer tercero tercera|cuarto cuarta|quinto quinta|sexto sexta|séptimo séptima|octavo octava|noveno novena|décimo décima"
)
UNITS = mapped(
    D="día días jornada jornadas",
    W="semana semanas",
    WE="fin_de_semana fines_de_semana",
    M="mes meses",
    Q="trimestre trimestres",
    H="semestre semestres",
    Y="año años",
    DE="década décadas decenio",
    CE="siglo siglos",
    TH="hora horas",
    TM="minuto minutos",
    TS="segundos",
    SP="primavera",
    SU="verano",
    FA="otoño",
    WI="invierno",
)
SHIFTS = {
    word: n
    for n, row in {
        -1: "pasado pasada último última anterior",
        0: "este esta ese esa mismo actual",
        1: "próximo próxima siguiente entrante que_viene",
    }.items()
    for word in phrases(row)
}
AMOUNTS = mapped(
    X="varios varias unos unas algunos algunas muchos muchas pocos pocas",
    **{"10": "una_decena_de", "12": "una_docena_de", "20": "una_veintena_de", "2": "un_par_de"},
)
HOLIDAYS = {
    "navidad": "12-25",
    "nochebuena": "12-24",
    "nochevieja": "12-31",
    "año nuevo": "01-01",
    "día de reyes": "01-06",
    "miércoles de ceniza": "E-46",
    "domingo de ramos": "E-7",
    "jueves santo": "E-3",
    "viernes santo": "E-2",
    "domingo de resurrección": "E+0",
    "lunes de pascua": "E+1",
    "corpus christi": "E+60",
    "día de todos los santos": "11-01",
    "día de los muertos": "11-02",
    "día de muertos": "11-02",
    "día de la hispanidad": "10-12",
    "día del trabajo": "05-01",
    "san valentín": "02-14",
    "día de la madre": "05-7-1",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(
        ("actualmente", "ahora", "ahora mismo", "en la actualidad", "en este momento", "hoy en día", "hoy día"), PRESENT
    )
    | dict.fromkeys(
        ("recientemente", "antiguamente", "hace poco", "hace tiempo", "hace mucho tiempo", "anteriormente", "antaño"),
        PAST,
    )
    | dict.fromkeys(("pronto", "próximamente", "en el futuro", "en breve", "en un futuro próximo"), FUTURE)
)
OFTEN = mapped(P1D="diariamente a_diario", P1W="semanalmente", P1M="mensualmente", P1Y="anualmente", PT1H="cada_hora")
MODS = mapped(
    MORE_THAN="más_de",
    LESS_THAN="menos_de casi cerca_de",
    EQUAL_OR_MORE="al_menos por_lo_menos",
    EQUAL_OR_LESS="como_máximo hasta",
    APPROX="unos unas alrededor_de aproximadamente",
    START="principios_de comienzos_de inicios_de principios_del comienzos_del inicios_del",
    MID="mediados_de mediados_del",
    END="finales_de fines_de finales_del fines_del final_de",
)

LISTS: Words = {
    "months": tuple(MONTHS),
    "named": tuple(month for month in MONTHS if len(month) > 4 or month in ("mayo",)),
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": tuple(word for word in ORDINALS if word not in ROMAN),
    "roman": ROMAN,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "this": ("día", "semana", "fin de semana", "mes", "trimestre", "semestre", "año", "década", "siglo"),
    "seasons": ("primavera", "verano", "otoño", "invierno"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("a", "o", "u"),
}
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}(?:º|°)?|(?i:primero)) [ ] de[ ] (?P<month>(?i:\L<months>))\b (?:\.(?=[ ]\d))? (?: (?:,?[ ]del?[ ]|,?[ ]) "
    + YEAR
    + r"\b | [ ]del?[ ](?:año[ ])?(?P<shift>(?i:pasado|próximo))\b(?:[ ]año\b)? | [ ](?P<shift>(?i:pasado|próximo))\b )? )"
)
DAY = (
    r"(?: (?P<today>(?i:hoy|ayer|anteayer|antier|anoche|pasado[ ]mañana)\b | (?i:mañana)\b(?<!\b(?i:la|esta|una|de|por[ ]la)[ ]mañana) )"
    r" | (?: (?P<shift>(?i:este|pasado|próximo))[ ] )? (?: (?i:\L<weekdays>),?[ ](?:día[ ])? )? "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:este|pasado|próximo))[ ] )? (?P<weekday>(?i:\L<weekdays>))\b (?: [ ](?P<shift>(?i:pasado|próximo|que[ ]viene|siguiente))\b )? (?! [ ](?:santo|de[ ]ceniza|de[ ]pascua)\b ) (?: [ ](?P<day>\d{1,2})\b (?![ ]de|[ ]?[:.h]\d|[ ]horas|[ ]\p{Ll}+s\b) )? )"
)
CLOCK = r"""
    (?: (?P<hour>[012]?\d) [.:](?P<minute>[0-5]\d) [ ]? (?: horas?\b | hs?\b\.? )
      | (?<=\b(?i:las|la)[ ]) (?P<hour>[012]?\d) [ ]? (?: horas?\b | hs?\b\.? )
      | (?P<hour>[012]?\d) (?: [.:](?P<minute>[0-5]\d) )? [ ]? (?P<half>(?i:[ap]\.[ ]?m\.|[ap]m\b))
      | (?<=\b(?i:las|la)[ ]) (?P<hour>[012]?\d|(?i:\L<counts>)) (?: [.:](?P<minute>[0-5]\d) )?+ \b (?: [ ]y[ ](?P<thirty>media) )? (?: [ ]horas\b | [ ](?P<half>de[ ]la[ ](?:mañana|tarde|noche|madrugada)) | (?<=[.:]\d\d) | (?<=media) )
      | (?P<noon>(?i:medianoche))\b
    ) (?: [ ](?P<zone>\L<zones>)\b )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(CLOCK + r" ,? [ ] (?:del?[ ])?(?:el[ ])? " + DAY, {"a las 20.15 del lunes": {"minute": "15", "weekday": "lunes"}}),
    "day-clock": Row(DAY + r" (?: ,?[ ]a[ ]las[ ] | ,[ ] ) " + CLOCK, {"el lunes a las 20:30 horas": {"minute": "30"}}),
    "clock": Row(r"(?<![\d.,:]) \b " + CLOCK, {"a las 20.15, el": {"hour": "20"}, "a las ocho de la tarde": {"half": "de la tarde"}, "a las 8 y media": {"thirty": "media"}, "10:30 a. m.": {"hour": "10"}}, ("ganó 3:1", "las dos hermanas")),
    "every-day": Row(r"\b (?: (?i:cada|todos[ ]los)[ ] (?P<weekday>(?i:\L<weekdays>))s?\b | (?<=\b(?i:los)[ ])(?P<weekday>(?i:\L<weekdays>))s?\b )", {"cada lunes": {"weekday": "lunes"}, "los sábados": {"weekday": "sábado"}}),
    "every": Row(r"\b (?: (?i:cada|todos[ ]los|todas[ ]las|por|al|a[ ]la|(?:una|dos|tres|cuatro)[ ](?:vez|veces)[ ](?:al|por|a[ ]la))[ ] (?<!\b(?i:por|al|a[ ]la)[ ](?<!(?:vez|veces)[ ](?i:por|al|a[ ]la)[ ])) ) (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>)) \b", {"cada año": {"unit": "año"}, "cada dos semanas": {"n": "dos"}, "dos veces por semana": {"unit": "semana"}}, ("al año siguiente",)),
    "day-part": Row(r"\b " + DAY + r" [ ](?:por[ ]la|de[ ]la|en[ ]la|a[ ]la|al)[ ] (?P<part>(?i:\L<parts>))\b", {"el lunes por la noche": {"part": "noche"}}),
    "part-day": Row(r"\b (?P<part>(?i:madrugada|mañana|tarde|noche|mediodía))[ ](?:del?[ ](?:el[ ])?|de[ ]este[ ]) " + DAY, {"en la madrugada del domingo": {"part": "madrugada"}}),
    "this-part": Row(r"\b (?P<shift>(?i:esta|este))[ ](?P<part>(?i:\L<parts>))\b", {"esta mañana": {"part": "mañana"}}),
    "part": Row(r"(?<=\b(?i:por[ ]la|de[ ]la|en[ ]la)[ ]) (?P<part>(?i:mañana|tarde|noche|madrugada))\b (?! [ ](?:del?|siguiente|anterior)\b )", {"por la tarde llovió": {"part": "tarde"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= [ ]?(?:al|a|y|-|–)[ ]? (?:el[ ])? \d{1,2}[ ]de[ ] (?P<month>(?i:\L<months>))\b (?: [ ]del?[ ]" + YEAR + r")? )", {"del 3 al 5 de mayo de 2024": {"day": "3", "month": "mayo"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?: [ ](?:de[ ])?" + YEAR + r"\b )?", {"en Nochebuena": {"holiday": "Nochebuena"}, "la Navidad de 2024": {"year": "2024"}}),
    "day": Row(r"\b " + DAY, {"el lunes pasado": {"weekday": "lunes"}, "el 5 de octubre de 2025": {"day": "5", "year": "2025"}, "este viernes": {"shift": "este"}, "el pasado 3 de mayo": {"shift": "pasado"}, "ayer": {}, "mañana habrá": {}}, ("por la mañana",)),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b\.? [ ] (?:del?[ ])? (?: " + YEAR + r"\b | (?P<shift>(?i:pasado|próximo))[ ]año\b )", {"en mayo de 2024": {"month": "mayo"}}),
    "month-of-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ]del?[ ](?: (?P<years>este)[ ]año | año[ ](?P<years>pasado|próximo|que[ ]viene) )\b", {"en mayo del año pasado": {"years": "pasado"}}),
    "month": Row(r"\b (?: (?P<shift>(?i:este|pasado|próximo))[ ](?:mes[ ]de[ ])? )? (?P<month>\L<named>)\b (?: [ ](?P<shift>(?i:pasado|próximo))\b )? (?<! \p{Ll}[ ](?:Plaza[ ]de|Calle)[ ]\w{4,10} )", {"a principios de octubre": {"month": "octubre"}, "en mayo pasado": {"shift": "pasado"}}, ("el mar", "ago ergo")),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)|[1-4]\.?º?)[ ] (?P<unit>(?i:trimestre|semestre))\b (?: [ ]del?[ ] (?:año[ ])? (?: " + YEAR + r"\b | (?P<shift>(?i:este|pasado|próximo))(?:[ ]año)?\b ) )?", {"en el tercer trimestre de 2024": {"n": "tercer"}}),
    "decade": Row(r"\b (?: (?i:los|las|la)[ ] )? (?: (?P<mod>(?i:principios|mediados|finales))[ ]de[ ]los[ ] )? (?:años|década[ ]de[ ]los(?:[ ]años)?|década[ ]de)[ ] (?P<decade>(?:1[5-9]|20)?\d0|(?i:veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa))\b", {"en los años 60": {"decade": "60"}, "la década de 1990": {"decade": "1990"}, "los años noventa": {"decade": "noventa"}}),
    "century": Row(r"\b (?i:siglo)[ ] (?P<n>(?i:\L<roman>))\b (?: [ ](?P<bc>a\.[ ]?(?:de[ ])?C\.) )?", {"en el siglo XIX": {"n": "XIX"}}, ("siglo de oro",)),
    "bc": Row(r"\b (?P<year>\d{1,4})[ ](?P<bc>a\.[ ]?(?:de[ ])?C\.)", {"en 44 a. C.": {"year": "44"}}),
    "season": Row(r"(?: \b (?P<shift>(?i:este|esta|pasado|pasada|próximo|próxima))[ ](?P<unit>(?i:\L<seasons>))\b | \b (?P<unit>(?i:\L<seasons>))[ ](?: (?P<shift>(?i:pasado|pasada|próximo|próxima))\b | del?[ ](?:año[ ])?" + YEAR + r"\b ) | (?<=\b(?i:en|en[ ]el|en[ ]la|durante[ ]el|hasta[ ]el)[ ]) (?P<unit>(?i:\L<seasons>))\b )", {"en otoño": {"unit": "otoño"}, "este verano": {"shift": "este"}, "en el invierno de 1998": {"year": "1998"}}, ("el verano fue corto",)),
    "this": Row(r"\b (?: (?P<shift>(?i:este|esta|pasado|pasada|último|última|próximo|próxima))[ ](?P<unit>(?i:\L<this>)) | (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:pasado|pasada|próximo|próxima|actual|que[ ]viene|entrante)) )\b", {"la semana pasada": {"unit": "semana"}, "este año": {"shift": "este"}, "el mes que viene": {"shift": "que viene"}, "el próximo año": {}}),
    "following": Row(r"\b (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:siguiente|anterior))\b | \b (?P<shift>(?i:ese|esa))[ ](?:mism[oa][ ])?(?P<unit>(?i:\L<this>))\b", {"al año siguiente": {"shift": "siguiente"}, "ese año": {"shift": "ese"}}),
    "ago": Row(r"\b (?P<back>(?i:hace))(?<!\b(?i:desde)[ ]hace)[ ] (?: (?P<mod>(?i:más[ ]de|casi|unos|unas|cerca[ ]de|menos[ ]de|apenas))[ ] )? " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"hace tres días": {"n": "tres"}, "hace más de 20 años": {"mod": "más de"}, "hace un año": {"n": "un"}}, ("hace tres cosas", "desde hace tres años")),
    "ago+earlier": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<back>atrás)\b | (?P<then>(?P<back>antes))(?=[,.;]|$) | (?P<then>después|más[ ]tarde)\b (?![ ]de) )", {"tres días después": {"n": "tres"}, "dos años atrás": {"back": "atrás"}}),
    "in-time": Row(r"\b (?i:dentro[ ]de)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"dentro de tres días": {"n": "tres"}}),
    "ahead": Row(r"\b (?i:en)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"en tres días": {"n": "tres"}}, ("en los tres días",)),
    "half": Row(r"\b (?i:media|medio)[ ](?P<unit>hora|siglo|año|día|década)\b", {"media hora": {"unit": "hora"}}),
    "and-a-half": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ]y[ ](?P<half>medi[oa])\b", {"dos años y medio": {"n": "dos"}}),
    "recent": Row(r"\b (?: (?P<recent>(?i:últimos|últimas)) | (?i:próximos|próximas) )[ ] (?P<unit>días|semanas|meses|años|décadas|horas)\b", {"en las últimas semanas": {"recent": "últimas"}}),
    "stretch": Row(r"\b (?: (?i:los|las)[ ] )? (?i:últimos|últimas|próximos|próximas|primeros|primeras)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"los últimos tres meses": {"n": "tres"}}),
    "length": Row(r"(?<![\d.,]) \b (?<!\b(?i:el|del|al|de[ ]el)[ ]) " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:de[ ]edad)\b ) (?<! \b(?i:joven|niñ[oa]|hombre|mujer)[ ]de[ ]\S{1,12}[ ]años )", {"durante tres días": {"n": "tres"}, "más de 15 años": {"n": "15"}}, ("un hombre de 27 años", "27 años de edad")),
    "many": Row(r"(?<=\b(?i:desde[ ]hace|durante|hace|tras)[ ]) (?P<unit>días|semanas|meses|años|décadas|siglos|horas)\b", {"desde hace años": {"unit": "años"}}),
    "while": Row(r"\b (?i:algún[ ]tiempo|un[ ]tiempo|mucho[ ]tiempo|cierto[ ]tiempo)\b", ("durante mucho tiempo",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"se publica a diario": {"words": "a diario"}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d|(?<=\b(?i:en|año|hacia|desde)[ ])1[0-4]\d\d)\b (?! [ ]?(?:euros|personas|habitantes|metros|kilómetros|km|m|pesos|dólares|empleos|veces|hectáreas|toneladas|votos|viviendas|soldados|plazas|por[ ]ciento|millones)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–]\d{3} | [ ]\d{3}\b )", {"desde 1990": {"year": "1990"}}, ("1990 euros", "2.000", "2000 habitantes")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"recientemente": {"words": "recientemente"}}),
}  # fmt: skip
SECONDS = {
    "range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"la temporada 2019-20": {"year": "20"}})
}
MOD = {
    "mod": Row(
        r"(?P<mod>(?i:\L<mods>))\b [ ] (?: l[oa]s?[ ] )? (?=\S)",
        {"casi dos años": {"mod": "casi"}, "finales de mayo": {"mod": "finales de"}},
    )
}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"hoy": 0, "ayer": -1, "anoche": -1, "anteayer": -2, "antier": -2, "mañana": 1, "pasado mañana": 2},
    clocks={**PARTS, "medianoche": "24:00", "horas": "", "hora": "", "h": "", "hs": "", "media": "", "m": "", "pm": "PM", "am": "AM", "p m": "PM", "a m": "AM",
            "de la mañana": "AM", "de la madrugada": "AM", "de la tarde": "PM", "de la noche": "PM"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    decades={"veinte": 1920, "treinta": 1930, "cuarenta": 1940, "cincuenta": 1950, "sesenta": 1960, "setenta": 1970, "ochenta": 1980, "noventa": 1990},
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, eras=("c", "a"), spells=("tiempo",)),
    singular=("día", "jornada", "semana", "fin de semana", "mes", "año", "década", "siglo", "hora", "minuto", "trimestre"),
    leads=phrases("el la los las de del en por al a y e o u cada todos todas fin final hace desde dentro últimos últimas próximos próximas primeros primeras veces vez media medio más menos casi unos unas cerca que viene siglo año años década principios mediados finales lunes día p primero pasado santo noche hora futuro breve este momento actualidad mucho tiempo domingo viernes madrugada"),
    rules=rules("es", LISTS, ROWS),
    seconds=rules("es", LISTS, SECONDS),
    mod=rules("es", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="es/dates/past-verb",
            pattern=r"\b(?:fue|fueron|ha|han|había|habían|era|eran|estaba|dijo|hizo|tuvo|pudo|vino|puso|quiso|dio|murió|cayó|\p{L}{3,}(?:ó|aron|ieron|aba|aban))\b",
            yes=("El alcalde dimitió el",),
        ),
    ),
    future=(
        Rule(
            id="es/dates/future-verb",
            pattern=r"\b(?:va|van|prevé|prevén|previst[oa]s?|debe|deben|deberá|será|serán|\p{L}{3,}(?:ará|arán|erá|erán|irá|irán|drá|drán))\b",
            yes=("El consejo se reunirá",),
        ),
    ),
)  # fmt: skip
