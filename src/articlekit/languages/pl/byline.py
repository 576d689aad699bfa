"""Polish: bylines and stamps of publication."""

from articlekit.languages.pl.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("o", "godz.", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="pl/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Autor | Autorka | Tekst | Opracowanie ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["tekst"]},
            yes={"Autor: Anna Lis": {"authors": "Anna Lis"}},
            no=("Autor nieznany",),
        ),
    ),
    stamps=(
        Rule(
            id="pl/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 maja 2021, 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="pl/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="pl/byline/published",
            pattern=r"""
            \b (?i: (?:opublikowano | publikacja | data[ ]publikacji | dodano) ) \W{0,4} $
            """,
            yes=("Opublikowano ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="pl/byline/modified",
            pattern=r"""
            \b (?i: (?:aktualizacja | zaktualizowano | ostatnia[ ]aktualizacja) ) \W{0,4} $
            """,
            yes=("Aktualizacja: ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["dziennikarka", "dziennikarz", "korespondent", "redaktor", "reporter"]),
    desks=frozenset(["redakcja"]),
    joins=frozenset(["i", "oraz"]),
    fors=frozenset(["dla"]),
    ins=frozenset(["w", "z"]),
    nobody=frozenset(
        [
            "dla",
            "do",
            "gospodarka",
            "i",
            "kultura",
            "na",
            "nie",
            "polska",
            "się",
            "sport",
            "udostępnij",
            "w",
            "więcej",
            "z",
            "świat",
        ]
    ),
)
