"""Turkish: bylines and stamps of publication."""

from articlekit.languages.tr.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("saat", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="tr/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Yazan | Haber | Yazar | Muhabir ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["haber"]},
            yes={"Yazan: Ayşe Kaya": {"authors": "Ayşe Kaya"}},
            no=("Yazan eller",),
        ),
    ),
    stamps=(
        Rule(
            id="tr/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 Mayıs 2021 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="tr/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="tr/byline/published",
            pattern=r"""
            \b (?i: (?:yayınlanma | yayın[ ]tarihi | giriş | eklenme | yayınlandı) (?:[ ]tarihi)? ) \W{0,4} $
            """,
            yes=("Yayınlanma: ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="tr/byline/modified",
            pattern=r"""
            \b (?i: (?:güncelleme | güncellenme | son[ ]güncelleme) (?:[ ]tarihi)? ) \W{0,4} $
            """,
            yes=("Güncelleme : ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["editör", "muhabir", "yazar"]),
    desks=frozenset(["haber", "merkezi"]),
    joins=frozenset(["ve"]),
    fors=frozenset([]),
    ins=frozenset([]),
    nobody=frozenset(
        ["bir", "bu", "dakika", "dünya", "ekonomi", "gündem", "haber", "haberler", "ile", "son", "spor", "ve"]
    ),
)
