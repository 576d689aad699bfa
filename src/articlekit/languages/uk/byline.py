"""Ukrainian: bylines and stamps of publication."""

from articlekit.languages.uk.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("о", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="uk/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Автор | Автори | Текст ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["текст"]},
            yes={"Автор: Анна Орлова": {"authors": "Анна Орлова"}},
            no=("Автор невідомий",),
        ),
    ),
    stamps=(
        Rule(
            id="uk/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 травня 2021 о 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="uk/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="uk/byline/published",
            pattern=r"""
            \b (?i: (?:опубліковано) ) \W{0,4} $
            """,
            yes=("Опубліковано ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="uk/byline/modified",
            pattern=r"""
            \b (?i: (?:оновлено) ) \W{0,4} $
            """,
            yes=("Оновлено ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["журналіст", "кореспондент", "оглядач", "редактор"]),
    desks=frozenset(["редакція"]),
    joins=frozenset(["та", "і"]),
    fors=frozenset(["для"]),
    ins=frozenset(["в", "з"]),
    nobody=frozenset(
        [
            "в",
            "для",
            "економіка",
            "з",
            "культура",
            "на",
            "новини",
            "по",
            "політика",
            "світ",
            "спорт",
            "та",
            "україна",
            "і",
        ]
    ),
)
