"""Danish: bylines and stamps of publication."""

from articlekit.languages.da.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("kl", "kl.", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="da/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Af | af | AF ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["tekst", "skrevet"]},
            yes={"Af Anna Holm og Bo Krog": {"authors": "Anna Holm og Bo Krog"}},
            no=("Af sted",),
        ),
    ),
    stamps=(
        Rule(
            id="da/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3. maj 2021 kl. 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="da/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="da/byline/published",
            pattern=r"""
            \b (?i: (?:offentliggjort | publiceret | udgivet) (?:[ ]\p{L}+dag)? ) \W{0,4} $
            """,
            yes=("Offentliggjort ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="da/byline/modified",
            pattern=r"""
            \b (?i: (?:opdateret | ændret | sidst[ ]opdateret) (?:[ ]den)? ) \W{0,4} $
            """,
            yes=("Opdateret ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["journalist", "korrespondent", "redaktør", "reporter"]),
    desks=frozenset(["redaktionen"]),
    joins=frozenset(["med", "og"]),
    fors=frozenset(["for"]),
    ins=frozenset(["fra", "i"]),
    nobody=frozenset(
        [
            "af",
            "del",
            "den",
            "det",
            "en",
            "et",
            "for",
            "hjem",
            "kultur",
            "med",
            "mere",
            "nyheder",
            "og",
            "sport",
            "økonomi",
        ]
    ),
)
