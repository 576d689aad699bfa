"""French: bylines and stamps of publication."""

from articlekit.languages.fr.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("à", "-")
OCLOCK = ("h",)

TABLE = Byline(
    credits=(
        Rule(
            id="fr/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Par | par | PAR ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["texte", "entretien", "tribune"]},
            yes={"Par Anne Roux et Luc Mas": {"authors": "Anne Roux et Luc Mas"}},
            no=("Par la fenêtre",),
        ),
    ),
    stamps=(
        Rule(
            id="fr/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("le 24 novembre 2017 à 18:42",),
            no=("12 345",),
        ),
        Rule(
            id="fr/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="fr/byline/published",
            pattern=r"""
            \b (?i: publi[ée]e? (?:[ ]le)? | mis[ ]en[ ]ligne (?:[ ]le)? ) \W{0,4} $
            """,
            yes=("Publié le ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="fr/byline/modified",
            pattern=r"""
            \b (?i: (?:mis[ ]à[ ]jour | modifié | actualisé) (?:[ ]le)? ) \W{0,4} $
            """,
            yes=("Mis à jour le ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(
        ["chroniqueur", "chroniqueuse", "correspondant", "correspondante", "journaliste", "rédacteur", "rédactrice"]
    ),
    desks=frozenset(["rédaction", "service"]),
    joins=frozenset(["avec", "et"]),
    fors=frozenset(["pour"]),
    ins=frozenset(["en", "à"]),
    nobody=frozenset(
        [
            "abonnez-vous",
            "accueil",
            "culture",
            "dans",
            "des",
            "la",
            "le",
            "les",
            "monde",
            "newsletter",
            "par",
            "partager",
            "politique",
            "pour",
            "société",
            "sport",
            "sur",
            "un",
            "une",
            "économie",
        ]
    ),
)
