"""Norwegian: bylines and stamps of publication."""

from articlekit.languages.no.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("kl", "kl.", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="no/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Av | av | AV | Tekst ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["tekst", "skrevet"]},
            yes={"Av Anna Lie og Bo Moe": {"authors": "Anna Lie og Bo Moe"}},
            no=("Av gårde",),
        ),
    ),
    stamps=(
        Rule(
            id="no/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3. mai 2021 kl. 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="no/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="no/byline/published",
            pattern=r"""
            \b (?i: (?:publisert | lagt[ ]ut) (?:[ ]den)? ) \W{0,4} $
            """,
            yes=("Publisert ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="no/byline/modified",
            pattern=r"""
            \b (?i: (?:oppdatert | sist[ ]oppdatert | endret) (?:[ ]den)? ) \W{0,4} $
            """,
            yes=("Oppdatert ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["journalist", "korrespondent", "redaktør", "reporter"]),
    desks=frozenset(["redaksjonen"]),
    joins=frozenset(["med", "og"]),
    fors=frozenset(["for"]),
    ins=frozenset(["fra", "i"]),
    nobody=frozenset(
        [
            "av",
            "del",
            "den",
            "det",
            "en",
            "et",
            "for",
            "hjem",
            "kultur",
            "med",
            "mer",
            "nyheter",
            "og",
            "sport",
            "økonomi",
        ]
    ),
)
