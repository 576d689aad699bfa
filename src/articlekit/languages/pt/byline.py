"""Portuguese: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.pt.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_BY,
    BYLINE_CONTRIBUTORS,
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
    BYLINE_TEXT_PHOTO,
    NOISE_DANGLING,
    NOISE_DAY,
    NOISE_LENGTH,
    STAMP_CALLED,
    STAMP_DAY_MONTH,
    STAMP_ISO,
    STAMP_MONTH_DAY,
    STAMP_NUMBERS,
)
from articlekit.rules import Rule
from articlekit.tables import Byline

BY = ("Por", "por", "POR")
# What stands before 'Por' and makes an author of who follows
WRITTEN = ("texto", "escrito", "reportagem", "entrevista", "análise", "publicado", "postado", "redigido")
# What stands before a colon and an author
LABELS = (
    "texto",
    "textos",
    "autor",
    "autora",
    "autores",
    "redação",
    "reportagem",
    "jornalista",
    "repórter",
    "texto e fotos",
    "texto e foto",
    "texto e imagens",
    "entrevista",
    "por",
    "escrito por",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "fotos",
    "fotografia",
    "imagem",
    "imagens",
    "vídeo",
    "ilustração",
    "edição",
    "tradução",
    "infografia",
    "arte",
    "revisão",
)
AT = (
    "às",
    "à",
    "-",
    "as",
    "ás",
)
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("em", "a", "às")

TABLE = Byline(
    credits=(
        Rule(
            id="pt/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("fonte", "fontes"), "agencies": AGENCIES},
            yes={"Fonte: Lusa": {"authors": "Lusa"}},
            no=("Fonte: Anna",),
        ),
        Rule(
            id="pt/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Fotos: Rui Mas": {"others": "Rui Mas"}},
            no=("Fotos da festa",),
        ),
        Rule(
            id="pt/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Texto Ana Souza Fotos Rui Melo": {"authors": "Ana Souza"}},
            no=("Texto Ana Souza",),
        ),
        Rule(
            id="pt/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Texto: Ana Melo / Fotos: Rui Mas": {"authors": "Ana Melo"}},
            no=("Texto: uma breve história",),
        ),
        Rule(
            id="pt/byline/genre-of",
            pattern=r"""
            ^ \W{0,3} (?: Una?[ ] | Uma?[ ] )? (?i:\L<genres>) [ ] de [ ] (?P<authors> \p{Lu}[\p{L}'’-]+ (?: [ ](?:de|del|de[ ]la|da|dos|y|e) )?+ [ ]\p{Lu}[\p{L}'’-]+ (?: [ ]\p{Lu}[\p{L}'’-]+ ){0,4} ) $
            """,
            words={"genres": "texto textos reportagem crónica crônica análise artigo coluna".split()},
            yes={"Texto de Ana Souza": {"authors": "Ana Souza"}},
            no=("Texto de lei",),
        ),
        Rule(
            id="pt/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Por Ana Melo e Rui Mas": {"authors": "Ana Melo e Rui Mas"}},
            no=("Por isso",),
        ),
    ),
    leads=(
        Rule(
            id="pt/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Texto por",),
            no=("Por fim",),
        ),
    ),
    closings=(
        Rule(
            id="pt/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={
                "helped": (
                    "com informações de",
                    "com informações da",
                    "com informações do",
                    "colaborou",
                    "colaboraram",
                    "com a colaboração de",
                    "com",
                )
            },
            yes={"Com informações de Ana Melo": {"contributors": "Ana Melo"}},
            no=("As informações de Ana Melo",),
        ),
    ),
    cues=frozenset(
        {
            "com informações de",
            "com informações da",
            "com informações do",
            "colaborou",
            "colaboraram",
            "com a colaboração de",
            "com",
        }
    ),
    stamps=(
        Rule(
            id="pt/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("31 de janeiro de 2025 às 20:02",),
            no=("12 345",),
        ),
        Rule(
            id="pt/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="pt/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("maio 3, 2025",),
            no=("maio 2025",),
        ),
        Rule(
            id="pt/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 às 08h11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="pt/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "publicado",
                    "publicada",
                    "publicação",
                    "criado",
                    "data de publicação",
                    "data",
                    "postado",
                    "criada",
                    "veiculado",
                    "postada",
                    "divulgado",
                    "publicado originalmente",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Publicado em ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="pt/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "atualizado",
                    "atualizada",
                    "modificado",
                    "última atualização",
                    "atualização",
                    "alterado",
                    "modificada",
                    "última modificação",
                    "última actualização",
                    "actualizado",
                    "actualizada",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Atualizado em ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Ana Souza em |": what led to a stamp that was taken out
        Rule(
            id="pt/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Ana Souza em |",),
            no=("Ana",),
        ),
        Rule(
            id="pt/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("segunda 3 de maio às 20:02",),
            no=("33 Ann",),
        ),
        Rule(
            id="pt/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("há",),
                "units": (
                    "min",
                    "minuto",
                    "minutos",
                    "hora",
                    "horas",
                    "dia",
                    "dias",
                    "semanas",
                    "meses",
                    "comentários",
                ),
                "after": ("de leitura", "atrás"),
            },
            yes=("há 3 horas",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("até desde antes depois entre após nascido".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        colunista correspondente jornalista redator redatora repórter editor editora diretor diretora
        enviado enviada colaborador colaboradora analista fotógrafo especialista
        """.split()
    ),
    beats=frozenset("especial chefe político adjunto sênior".split()),
    desks=frozenset("redação agência agências equipe equipa".split()),
    outlets=frozenset(
        "folha jornal diário estado correio gazeta notícias público globo expresso observador revista".split()
    ),
    joins=frozenset("com e".split()),
    fors=frozenset("para".split()),
    ins=frozenset("de em".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        compartilhe partilhar com cultura esportes desporto economia o a os as início mais mundo notícias
        para política por um uma leia também últimas assine comentários publicidade leitura atualizado
        publicado vídeo fotos brasil portugal opinião saúde ciência tecnologia
        """.split()
    ),
    pictures=frozenset({"foto", "imagem", "divulgação", "arquivo", "reprodução", "getty", "crédito"}),
)
