"""Indonesian: bylines and stamps of publication."""

from articlekit.languages.id.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("pukul", "-")
OCLOCK = ("WIB",)

TABLE = Byline(
    credits=(
        Rule(
            id="id/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Oleh | Penulis | Reporter ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["teks"]},
            yes={"Penulis: Putri Sari": {"authors": "Putri Sari"}},
            no=("Oleh karena",),
        ),
    ),
    stamps=(
        Rule(
            id="id/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 Mei 2021 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="id/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="id/byline/published",
            pattern=r"""
            \b (?i: (?:diterbitkan | terbit | dipublikasikan) ) \W{0,4} $
            """,
            yes=("Diterbitkan ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="id/byline/modified",
            pattern=r"""
            \b (?i: (?:diperbarui | update) ) \W{0,4} $
            """,
            yes=("Diperbarui ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["editor", "jurnalis", "penulis", "reporter"]),
    desks=frozenset(["redaksi"]),
    joins=frozenset(["dan"]),
    fors=frozenset(["untuk"]),
    ins=frozenset(["dari", "di"]),
    nobody=frozenset(["berita", "dan", "dari", "di", "dunia", "ekonomi", "nasional", "olahraga", "untuk", "yang"]),
)
