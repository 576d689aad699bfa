"""Swedish: bylines and stamps of publication."""

from articlekit.languages.sv.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("kl", "kl.", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="sv/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Av | av | AV | Text ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["text"]},
            yes={"Av Anna Ek och Bo Alm": {"authors": "Anna Ek och Bo Alm"}},
            no=("Av nöd",),
        ),
    ),
    stamps=(
        Rule(
            id="sv/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 maj 2021 kl 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="sv/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="sv/byline/published",
            pattern=r"""
            \b (?i: publicerad (?:[ ]den)? | publicerat ) \W{0,4} $
            """,
            yes=("Publicerad ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="sv/byline/modified",
            pattern=r"""
            \b (?i: (?:uppdaterad | uppdaterat | ändrad | senast[ ]uppdaterad) (?:[ ]den)? ) \W{0,4} $
            """,
            yes=("Uppdaterad ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["journalist", "korrespondent", "krönikör", "redaktör", "reporter"]),
    desks=frozenset(["redaktionen"]),
    joins=frozenset(["med", "och"]),
    fors=frozenset(["för"]),
    ins=frozenset(["från", "i"]),
    nobody=frozenset(
        [
            "av",
            "dela",
            "den",
            "det",
            "ekonomi",
            "en",
            "ett",
            "för",
            "hem",
            "kultur",
            "med",
            "mer",
            "nyheter",
            "och",
            "sport",
        ]
    ),
)
