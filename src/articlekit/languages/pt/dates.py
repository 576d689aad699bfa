"""Time expressions of Portuguese, as the papers of Brazil and Portugal write them."""

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
    "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez"
)
WEEKDAYS = {
    name + end: n
    for n, name in enumerate(("segunda", "terça", "quarta", "quinta", "sexta"), 1)
    for end in ("", "-feira", " feira", "s-feiras", "s feiras")
} | {"sábado": 6, "sábados": 6, "domingo": 7, "domingos": 7}
PARTS = mapped(MO="manhã madrugada", MI="meio-dia meio_dia", AF="tarde", NI="noite")
NUMBERS = numbered(
    "um uma|dois duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze quatorze|quinze|dezesseis dezasseis|dezessete dezassete|dezoito|dezenove dezanove|vinte"
) | {
    "trinta": 30,
    "quarenta": 40,
    "cinquenta": 50,
    "sessenta": 60,
    "setenta": 70,
    "oitenta": 80,
    "noventa": 90,
    "cem": 100,
    "mil": 1000,
}
ORDINALS = ROMAN | numbered(
    "primeiro primeira|segundo|terceiro terceira|quarto|quinto|sexto|sétimo sétima|oitavo oitava|nono nona|décimo décima"
)
UNITS = mapped(
    D="dia dias",
    W="semana semanas",
    WE="fim_de_semana fins_de_semana final_de_semana",
    M="mês meses",
    Q="trimestre trimestres",
    H="semestre semestres",
    Y="ano anos",
    DE="década décadas",
    CE="século séculos",
    TH="hora horas",
    TM="minuto minutos",
    TS="segundos",
    SP="primavera",
    SU="verão",
    FA="outono",
    WI="inverno",
)
SHIFTS = {
    word: n
    for n, row in {
        -1: "passado passada último última anterior",
        0: "este esta neste nesta deste desta esse essa nesse nessa atual",
        1: "próximo próxima seguinte que_vem",
    }.items()
    for word in phrases(row)
}
AMOUNTS = mapped(
    X="vários várias alguns algumas muitos muitas poucos poucas",
    **{"10": "uma_dezena_de", "12": "uma_dúzia_de", "2": "um_par_de"},
)
HOLIDAYS = {
    "natal": "12-25",
    "véspera de natal": "12-24",
    "réveillon": "12-31",
    "ano novo": "01-01",
    "dia de reis": "01-06",
    "quarta feira de cinzas": "E-46",
    "quarta-feira de cinzas": "E-46",
    "domingo de ramos": "E-7",
    "sexta feira santa": "E-2",
    "sexta-feira santa": "E-2",
    "páscoa": "E+0",
    "corpus christi": "E+60",
    "tiradentes": "04-21",
    "dia do trabalho": "05-01",
    "dia do trabalhador": "05-01",
    "dia da independência": "09-07",
    "dia de finados": "11-02",
    "dia de todos os santos": "11-01",
    "dia das mães": "05-7-2",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("atualmente", "agora", "no momento", "neste momento", "hoje em dia"), PRESENT)
    | dict.fromkeys(("recentemente", "antigamente", "há pouco tempo", "há muito tempo", "anteriormente"), PAST)
    | dict.fromkeys(("em breve", "brevemente", "no futuro", "futuramente", "num futuro próximo"), FUTURE)
)
OFTEN = mapped(P1D="diariamente", P1W="semanalmente", P1M="mensalmente", P1Y="anualmente")
MODS = mapped(
    MORE_THAN="mais_de",
    LESS_THAN="menos_de quase",
    EQUAL_OR_MORE="pelo_menos ao_menos",
    EQUAL_OR_LESS="no_máximo até",
    APPROX="cerca_de aproximadamente por_volta_de",
    START="início_de início_do começo_de começo_do começo_da princípio_de inícios_de",
    MID="meados_de meados_do meio_de",
    END="final_de final_do fim_de fim_do finais_de fins_de",
)

LISTS: Words = {
    "months": MONTHS,
    "named": tuple(month for month in MONTHS if len(month) > 3),
    "weekdays": WEEKDAYS,
    "single": tuple(day for day in WEEKDAYS if not day.endswith("s")),
    "plain": ("segunda", "terça", "quarta", "quinta", "sexta"),
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": tuple(word for word in ORDINALS if word not in ROMAN),
    "roman": ROMAN,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "SP", "SU", "FA", "WI", "WE")),
    "this": (
        "dia",
        "semana",
        "fim de semana",
        "final de semana",
        "mês",
        "trimestre",
        "semestre",
        "ano",
        "década",
        "século",
    ),
    "seasons": ("primavera", "verão", "outono", "inverno"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("a", "ou"),
}
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}º?|(?i:primeiro)) [ ] de[ ] (?P<month>(?i:\L<months>))\b (?:\.(?=[ ]\d))? (?: (?:,?[ ]de[ ]|,?[ ]) "
    + YEAR
    + r"\b | [ ](?:do[ ]ano[ ])?(?P<shift>(?i:passado|próximo))\b )? )"
)
# "segunda" alone is also "second": a word like "na" before it, and none but a few behind, tell the day.
WEEKDAY = r"(?: (?P<shift>(?i:nesta|neste|esta|este|desta|deste|próxima|próximo|última|último))[ ] )? (?: (?P<weekday>(?i:\L<single>))(?<!\b(?i:\L<plain>)) | (?<=\b(?i:na|nesta|esta|desde|até|última|próxima|de|à)[ ])(?P<weekday>(?i:\L<plain>))\b(?=[,.;]|[ ](?:\(|passada|à[ ]noite|de[ ]manhã|que|e[ ])|$) )(?!\w) (?! [ -](?:feiras?[ ])?(?:santa|de[ ]cinzas)\b ) (?: [ ](?P<shift>(?i:passada|passado|que[ ]vem|seguinte))\b )?"
DAY = (
    r"(?: (?P<today>(?i:hoje|ontem|anteontem|amanhã|depois[ ]de[ ]amanhã)\b )"
    r" | (?: (?: (?i:\L<single>),? | (?i:próximo|último) )[ ](?:dia[ ])? )? "
    + DAYMONTH
    + r" | "
    + WEEKDAY
    + r" (?: [ ]\((?P<day>\d{1,2})(?:/\d{1,2})?\) )? )"
)
CLOCK = r"""
    (?: (?P<hour>[012]?\d) h (?P<minute>[0-5]\d)? (?:min)? \b
      | (?P<hour>[012]?\d) (?: [.:](?P<minute>[0-5]\d) )? [ ] horas?\b (?: [ ](?P<half>da[ ](?:manhã|tarde|noite|madrugada)) )?
      | (?<=\b(?i:às|as|pelas|das|à)[ ]) (?P<hour>[012]?\d|(?i:\L<counts>)) (?: [.:](?P<minute>[0-5]\d) )?+ (?: [ ]e[ ](?P<thirty>meia) )? (?: [ ](?P<half>da[ ](?:manhã|tarde|noite|madrugada)) | [ ]horas\b | (?<=[.:]\d\d) | (?<=meia) )
      | (?P<noon>(?i:meia-noite|meio-dia))\b
    ) (?: [ ]\(?(?P<zone>\L<zones>)\b\)? )?
"""
ROWS = {
    **DIGITS,
    "clock-day": Row(CLOCK + r" ,? [ ] (?:d[aeo][ ]|desta[ ])? " + DAY, {"às 20h15 de segunda-feira": {"minute": "15", "weekday": "segunda-feira"}}),
    "day-clock": Row(DAY + r" (?: ,?[ ](?:às|pelas)[ ] | ,[ ] ) " + CLOCK, {"na segunda-feira, às 20h": {"hour": "20"}}),
    "clock": Row(r"(?<![\d.,:]) \b " + CLOCK, {"às 20h30, o": {"hour": "20"}, "às oito da noite": {"half": "da noite"}, "às 20:15, a": {}}, ("venceu por 3:1", "as duas irmãs")),
    "every-day": Row(r"\b (?: (?i:cada|toda|todo|todas[ ]as|todos[ ]os)[ ] (?P<weekday>(?i:\L<weekdays>))(?!\w) | (?<=\b(?i:aos|às)[ ])(?P<weekday>(?i:sábados|domingos|\L<plain>s-feiras))\b )", {"toda segunda-feira": {"weekday": "segunda-feira"}, "aos domingos": {"weekday": "domingos"}}),
    "every": Row(r"\b (?: (?i:cada|a[ ]cada|todos[ ]os|todas[ ]as|todo[ ]o|por|(?:uma|duas|três|quatro)[ ]vez(?:es)?[ ]por)[ ] ) (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>)) \b (?<!\bpor[ ](?i:\L<counts>)[ ]\w{1,12}) (?<!\bpor[ ]\d{1,4}[ ]\w{1,12})", {"cada ano": {"unit": "ano"}, "a cada dois anos": {"n": "dois"}, "duas vezes por semana": {"unit": "semana"}}, ("por três dias",)),
    "day-part": Row(r"\b " + DAY + r" [ ](?:de|à|ao|pela|na)[ ] (?P<part>(?i:\L<parts>))\b", {"ontem à noite": {"part": "noite"}}),
    "part-day": Row(r"\b (?P<part>(?i:madrugada|manhã|tarde|noite))[ ](?:d[aeo][ ]|desta[ ]|deste[ ]) " + DAY, {"na madrugada de domingo": {"part": "madrugada"}}),
    "this-part": Row(r"\b (?P<shift>(?i:esta|nesta|desta))[ ](?P<part>(?i:\L<parts>))\b", {"nesta manhã": {"part": "manhã"}}),
    "part": Row(r"(?<=\b(?i:à|de|pela|da|na)[ ]) (?P<part>(?i:manhã|tarde|noite|madrugada))\b (?! [ ](?:d[aeo]|seguinte|anterior)\b )", {"à tarde choveu": {"part": "tarde"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= [ ]?(?:a|e|ao|-|–)[ ]? \d{1,2}[ ]de[ ] (?P<month>(?i:\L<months>))\b (?: [ ]de[ ]" + YEAR + r")? )", {"de 3 a 5 de maio de 2024": {"day": "3", "month": "maio"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b (?<!natal) (?: [ ](?:de[ ])?" + YEAR + r"\b )?", {"no Natal de 2024": {"year": "2024"}, "na Sexta-feira Santa": {}}, ("cidade natal",)),
    "day": Row(r"\b " + DAY, {"na segunda-feira passada": {"shift": "passada"}, "em 5 de outubro de 2025": {"day": "5", "year": "2025"}, "nesta sexta-feira (10)": {"weekday": "sexta-feira"}, "ontem": {}, "até sexta": {"weekday": "sexta"}}, ("a segunda parte", "de manhã")),
    "month-year": Row(r"\b (?P<month>(?i:\L<months>))\b\.? [ /] (?:de[ ])? " + YEAR + r"\b", {"em maio de 2024": {"month": "maio"}}),
    "month-of-year": Row(r"\b (?P<month>(?i:\L<months>))\b [ ]d(?:o|este)[ ](?: ano[ ](?P<years>passado|que[ ]vem) | (?P<years>próximo)[ ]ano | (?<=deste[ ])(?P<years>)ano )\b", {"em maio do ano passado": {"years": "passado"}}),
    "month": Row(r"\b (?P<month>(?i:\L<named>))\b (?: [ ](?P<shift>(?i:passado|próximo))\b )?", {"no início de outubro": {"month": "outubro"}}, ("o mar", "saiu para fora")),
    "quarter": Row(r"\b (?P<n>(?i:\L<nths>)|[1-4]º?)[ ] (?P<unit>(?i:trimestre|semestre))\b (?: [ ]d[eo][ ] (?: " + YEAR + r"\b | ano[ ](?P<shift>(?i:passado))\b | (?P<shift>(?i:próximo))[ ]ano\b ) )?", {"no terceiro trimestre de 2024": {"n": "terceiro"}}),
    "decade": Row(r"\b (?: (?i:os|a)[ ] )? (?: (?P<mod>(?i:início|meados|final|finais))[ ]dos[ ] )? (?:anos|década[ ]de)[ ] (?P<decade>(?:1[5-9]|20)?\d0|(?i:vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa))\b", {"nos anos 60": {"decade": "60"}, "a década de 1990": {"decade": "1990"}}),
    "century": Row(r"\b (?i:século)[ ] (?P<n>(?i:\L<roman>)|\d{1,2})\b (?: [ ](?P<bc>a\.[ ]?C\.) )?", {"no século XIX": {"n": "XIX"}}),
    "bc": Row(r"\b (?P<year>\d{1,4})[ ](?P<bc>a\.[ ]?C\.)", {"em 44 a.C.": {"year": "44"}}),
    "season": Row(r"(?: \b (?P<shift>(?i:este|esta|neste|nesta|próximo|próxima|último|última))[ ](?P<unit>(?i:\L<seasons>))\b | \b (?P<unit>(?i:\L<seasons>))[ ](?: (?P<shift>(?i:passado|passada))\b | de[ ]" + YEAR + r"\b ) | (?<=\b(?i:no|na|durante[ ]o)[ ]) (?P<unit>(?i:\L<seasons>))\b )", {"no outono": {"unit": "outono"}, "neste verão": {"shift": "neste"}, "no inverno de 1998": {"year": "1998"}}, ("o verão foi curto",)),
    "this": Row(r"\b (?: (?P<shift>(?i:este|esta|neste|nesta|deste|desta|último|última|próximo|próxima))[ ](?P<unit>(?i:\L<this>))(?!\w|[ ]\d) | (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:passado|passada|atual|que[ ]vem)) )\b", {"na semana passada": {"unit": "semana"}, "neste ano": {"shift": "neste"}, "no mês que vem": {"shift": "que vem"}, "no próximo ano": {}}),
    "following": Row(r"\b (?P<unit>(?i:\L<this>))[ ](?P<shift>(?i:seguinte|anterior))\b | \b (?P<shift>(?i:nesse|nessa))[ ](?:mesm[oa][ ])?(?P<unit>(?i:\L<this>))\b", {"no ano seguinte": {"shift": "seguinte"}, "nesse ano": {}}),
    "ago": Row(r"\b (?P<back>(?i:há))[ ] (?: (?P<mod>(?i:mais[ ]de|quase|cerca[ ]de|menos[ ]de|pouco[ ]mais[ ]de|apenas))[ ] )? " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))(?:[ ]atrás)?\b", {"há três dias": {"n": "três"}, "há mais de 20 anos": {"mod": "mais de"}, "há um ano": {"n": "um"}}, ("há três coisas",)),
    "ago+earlier": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?: (?P<back>atrás)\b | (?P<then>(?P<back>antes))(?=[,.;]|$) | (?P<then>depois|mais[ ]tarde)\b (?![ ]d[aeo]) )", {"três dias depois": {"n": "três"}, "dois anos atrás": {"back": "atrás"}}),
    "in-time": Row(r"\b (?i:daqui[ ]a|dentro[ ]de)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"daqui a três dias": {"n": "três"}}),
    "ahead": Row(r"\b (?i:em)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"em três dias": {"n": "três"}}),
    "half": Row(r"\b (?i:meia|meio)[ ](?P<unit>hora|século|ano|dia|década)\b", {"meia hora": {"unit": "hora"}}),
    "and-a-half": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ]e[ ](?P<half>mei[oa])\b", {"dois anos e meio": {"n": "dois"}}),
    "recent": Row(r"\b (?: (?P<recent>(?i:últimos|últimas)) | (?i:próximos|próximas) )[ ] (?P<unit>dias|semanas|meses|anos|décadas|horas)\b", {"nas últimas semanas": {"recent": "últimas"}}),
    "stretch": Row(r"\b (?: (?i:os|as)[ ] )? (?i:últimos|últimas|próximos|próximas|primeiros|primeiras)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"os últimos três meses": {"n": "três"}}),
    "length": Row(r"(?<![\d.,]) \b (?<!\b(?i:no|do|ao)[ ]) " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b (?! [ ]de[ ]idade\b ) (?<! (?:,[ ]|\b(?i:jovem|menin[oa]|homem|mulher)[ ](?:de|com)[ ])\S{1,12}[ ]anos(?=,|[ ](?:foi|morreu)|$) )", {"durante três dias": {"n": "três"}, "mais de 15 anos": {"n": "15"}}, ("um homem de 27 anos", "27 anos de idade")),
    "many": Row(r"(?<=\b(?i:há|durante|após)[ ]) (?P<unit>dias|semanas|meses|anos|décadas|séculos|horas)\b", {"há anos": {"unit": "anos"}}),
    "while": Row(r"\b (?i:algum[ ]tempo|muito[ ]tempo|certo[ ]tempo)\b", ("por muito tempo",)),
    "often": Row(r"\b (?P<words>(?i:\L<often>))\b", {"diariamente": {}}),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d|(?<=\b(?i:em|ano|desde|por[ ]volta[ ]de)[ ])1[0-4]\d\d)\b (?! [ ]?(?:euros|pessoas|habitantes|metros|quilômetros|quilómetros|km|m|reais|dólares|empregos|vezes|hectares|toneladas|votos|casas|soldados|vagas|por[ ]cento|milhões)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–]\d{3} | [ ]\d{3}\b )", {"desde 1990": {"year": "1990"}}, ("1990 euros", "2.000", "2000 habitantes")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"recentemente": {"words": "recentemente"}}),
}  # fmt: skip
SECONDS = {"range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"a época 2019/20": {"year": "20"}})}
MOD = {
    "mod": Row(
        r"(?P<mod>(?i:\L<mods>))\b [ ] (?: [oa]s?[ ] )? (?=\S)",
        {"quase dois anos": {"mod": "quase"}, "final de maio": {"mod": "final de"}},
    )
}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"hoje": 0, "ontem": -1, "anteontem": -2, "amanhã": 1, "depois de amanhã": 2},
    clocks={**PARTS, "meia noite": "24:00", "meio dia": "12:00", "horas": "", "hora": "", "meia": "", "dia": "MI",
            "da manhã": "AM", "da madrugada": "AM", "da tarde": "PM", "da noite": "PM"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    decades={"vinte": 1920, "trinta": 1930, "quarenta": 1940, "cinquenta": 1950, "sessenta": 1960, "setenta": 1970, "oitenta": 1980, "noventa": 1990},
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, eras=("c", "a"), spells=("tempo",)),
    singular=("dia", "semana", "fim de semana", "final de semana", "mês", "ano", "década", "século", "hora", "minuto", "trimestre"),
    leads=phrases("o a os as de do da dos das em no na nos nas por ao à às e ou cada todos todas toda todo fim final há desde dentro daqui últimos últimas próximos próximas primeiros primeiras vezes vez meia meio mais menos quase cerca que vem século ano anos década início meados finais dia primeiro depois breve futuro neste momento pouco muito tempo noite madrugada manhã tarde segunda terça quarta quinta sexta véspera"),
    rules=rules("pt", LISTS, ROWS),
    seconds=rules("pt", LISTS, SECONDS),
    mod=rules("pt", LISTS, MOD)[0],
    decimal=",",
    past=(
        Rule(
            id="pt/dates/past-verb",
            pattern=r"\b(?:foi|foram|havia|tinha|era|eram|estava|disse|fez|teve|pôde|veio|pôs|quis|deu|\p{L}{3,}(?:ou|aram|eram|iram|eu|iu|ava|avam))\b",
            yes=("O prefeito renunciou na",),
        ),
    ),
    future=(
        Rule(
            id="pt/dates/future-verb",
            pattern=r"\b(?:vai|vão|prevê|preveem|previst[oa]s?|deve|devem|deverá|será|serão|\p{L}{3,}(?:ará|arão|erá|erão|irá|irão|rá|rão))\b",
            yes=("O conselho se reunirá",),
        ),
    ),
)  # fmt: skip
