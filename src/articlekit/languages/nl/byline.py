"""Dutch: bylines and stamps of publication."""

from articlekit.languages.nl.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("om", "-")
OCLOCK = ("uur",)

TABLE = Byline(
    credits=(
        Rule(
            id="nl/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Door | door | DOOR | Van ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["tekst", "geschreven"]},
            yes={"Door Anna Vos en Jan Mol": {"authors": "Anna Vos en Jan Mol"}},
            no=("Door de deur",),
        ),
    ),
    stamps=(
        Rule(
            id="nl/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 mei 2021 om 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="nl/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="nl/byline/published",
            pattern=r"""
            \b (?i: gepubliceerd (?:[ ]op)? | geplaatst ) \W{0,4} $
            """,
            yes=("Gepubliceerd op ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="nl/byline/modified",
            pattern=r"""
            \b (?i: (?:bijgewerkt | gewijzigd | laatste[ ]update) (?:[ ]op|[ ]om)? ) \W{0,4} $
            """,
            yes=("Bijgewerkt op ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["columnist", "correspondent", "journalist", "redacteur", "verslaggeefster", "verslaggever"]),
    desks=frozenset(["redactie"]),
    joins=frozenset(["en", "met"]),
    fors=frozenset(["voor"]),
    ins=frozenset(["in", "uit"]),
    nobody=frozenset(
        [
            "cultuur",
            "de",
            "delen",
            "door",
            "economie",
            "een",
            "het",
            "home",
            "meer",
            "met",
            "nieuws",
            "politiek",
            "sport",
            "van",
            "voor",
            "wereld",
        ]
    ),
)
