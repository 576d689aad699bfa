"""Italian: bylines and stamps of publication."""

from articlekit.languages.it.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("alle", "ore", "-")
OCLOCK = ("h",)

TABLE = Byline(
    credits=(
        Rule(
            id="it/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: [Dd]i | DI | a[ ]cura[ ]di ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["testo", "servizio"]},
            yes={"di Anna Rossi e Luca Mas": {"authors": "Anna Rossi e Luca Mas"}},
            no=("Di notte",),
        ),
    ),
    stamps=(
        Rule(
            id="it/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("4 Febbraio 2025 - 14:41",),
            no=("12 345",),
        ),
        Rule(
            id="it/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="it/byline/published",
            pattern=r"""
            \b (?i: pubblicato (?:[ ]il)? ) \W{0,4} $
            """,
            yes=("Pubblicato il ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="it/byline/modified",
            pattern=r"""
            \b (?i: (?:aggiornato | modificato | ultimo[ ]aggiornamento) (?:[ ]il|[ ]alle)? ) \W{0,4} $
            """,
            yes=("Aggiornato il ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["corrispondente", "giornalista", "inviata", "inviato", "redattore", "redattrice"]),
    desks=frozenset(["redazione"]),
    joins=frozenset(["con", "e"]),
    fors=frozenset(["per"]),
    ins=frozenset(["a", "da"]),
    nobody=frozenset(
        [
            "a",
            "abbonati",
            "con",
            "condividi",
            "cronaca",
            "cultura",
            "da",
            "di",
            "economia",
            "gli",
            "home",
            "il",
            "in",
            "la",
            "le",
            "lo",
            "mondo",
            "per",
            "politica",
            "sport",
            "su",
            "un",
            "una",
        ]
    ),
)
