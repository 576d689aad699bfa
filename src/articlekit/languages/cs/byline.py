"""Czech: bylines and stamps of publication."""

from articlekit.languages.cs.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("v", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="cs/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Autor | Autorka | Napsal | Napsala | Text ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["text"]},
            yes={"Autor: Anna Malá": {"authors": "Anna Malá"}},
            no=("Autor neznámý",),
        ),
    ),
    stamps=(
        Rule(
            id="cs/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3. května 2021 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="cs/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="cs/byline/published",
            pattern=r"""
            \b (?i: (?:publikováno | vydáno | zveřejněno) ) \W{0,4} $
            """,
            yes=("Publikováno ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="cs/byline/modified",
            pattern=r"""
            \b (?i: (?:aktualizováno | upraveno) ) \W{0,4} $
            """,
            yes=("Aktualizováno ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["komentátor", "redaktor", "redaktorka", "reportér", "reportérka", "zpravodaj"]),
    desks=frozenset(["redakce"]),
    joins=frozenset(["a"]),
    fors=frozenset(["pro"]),
    ins=frozenset(["v", "z"]),
    nobody=frozenset(
        [
            "a",
            "do",
            "domácí",
            "ekonomika",
            "kultura",
            "na",
            "pro",
            "sdílet",
            "sport",
            "svět",
            "v",
            "více",
            "z",
            "zprávy",
        ]
    ),
)
