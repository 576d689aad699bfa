"""Spanish: bylines and stamps of publication."""

from articlekit.languages.es.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("a", "-")
OCLOCK = ("h", "hs", "hrs")

TABLE = Byline(
    credits=(
        Rule(
            id="es/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Por | por | POR ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["texto", "escrito", "reportaje"]},
            yes={"Por Ana Ruiz y Luis Mas": {"authors": "Ana Ruiz y Luis Mas"}},
            no=("Por la ventana",),
        ),
    ),
    stamps=(
        Rule(
            id="es/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 de mayo de 2021, 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="es/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="es/byline/published",
            pattern=r"""
            \b (?i: publicado (?:[ ]el)? | creado ) \W{0,4} $
            """,
            yes=("Publicado el ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="es/byline/modified",
            pattern=r"""
            \b (?i: (?:actualizado | modificado | última[ ]actualización) (?:[ ]el|[ ]a)? ) \W{0,4} $
            """,
            yes=("Actualizado el ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["columnista", "corresponsal", "periodista", "redactor", "redactora"]),
    desks=frozenset(["agencias", "redacción"]),
    joins=frozenset(["con", "e", "y"]),
    fors=frozenset(["de", "para"]),
    ins=frozenset(["desde", "en"]),
    nobody=frozenset(
        [
            "compartir",
            "con",
            "cultura",
            "deportes",
            "economía",
            "el",
            "inicio",
            "la",
            "las",
            "los",
            "mundo",
            "más",
            "noticias",
            "para",
            "política",
            "por",
            "sociedad",
            "suscríbete",
            "un",
            "una",
        ]
    ),
)
