"""Portuguese: bylines and stamps of publication."""

from articlekit.languages.pt.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("às", "à", "-")
OCLOCK = ("h",)

TABLE = Byline(
    credits=(
        Rule(
            id="pt/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Por | por | POR ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["texto", "escrito"]},
            yes={"Por Ana Melo e Rui Mas": {"authors": "Ana Melo e Rui Mas"}},
            no=("Por isso",),
        ),
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
    ),
    published=(
        Rule(
            id="pt/byline/published",
            pattern=r"""
            \b (?i: publicado (?:[ ]em)? ) \W{0,4} $
            """,
            yes=("Publicado em ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="pt/byline/modified",
            pattern=r"""
            \b (?i: (?:atualizado | modificado | última[ ]atualização) (?:[ ]em)? ) \W{0,4} $
            """,
            yes=("Atualizado em ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["colunista", "correspondente", "jornalista", "redator", "redatora", "repórter"]),
    desks=frozenset(["redação"]),
    joins=frozenset(["com", "e"]),
    fors=frozenset(["para"]),
    ins=frozenset(["de", "em"]),
    nobody=frozenset(
        [
            "a",
            "as",
            "assine",
            "com",
            "compartilhar",
            "cultura",
            "economia",
            "em",
            "esportes",
            "início",
            "mais",
            "mundo",
            "notícias",
            "o",
            "os",
            "para",
            "política",
            "por",
            "um",
            "uma",
        ]
    ),
)
