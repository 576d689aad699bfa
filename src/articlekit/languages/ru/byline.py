"""Russian: bylines and stamps of publication."""

from articlekit.languages.ru.press import MONTHS
from articlekit.languages.world import STAMP_DAY_MONTH, STAMP_NUMBERS
from articlekit.rules import Rule
from articlekit.tables import Byline

AT = ("в", "-")
OCLOCK = ()

TABLE = Byline(
    credits=(
        Rule(
            id="ru/byline/by",
            pattern=r"""
            ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?i:\L<written>) [ ] )? (?: Автор | Авторы | Текст ) (?: \s* : \s* | \s+ ) (?P<authors> \p{Lu} .* ) $
            """,
            words={"written": ["текст"]},
            yes={"Автор: Анна Орлова": {"authors": "Анна Орлова"}},
            no=("Автор неизвестен",),
        ),
    ),
    stamps=(
        Rule(
            id="ru/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 мая 2021 в 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="ru/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
    ),
    published=(
        Rule(
            id="ru/byline/published",
            pattern=r"""
            \b (?i: (?:опубликовано | дата[ ]публикации) ) \W{0,4} $
            """,
            yes=("Опубликовано ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="ru/byline/modified",
            pattern=r"""
            \b (?i: (?:обновлено | изменено) ) \W{0,4} $
            """,
            yes=("Обновлено ",),
            no=("Ann Poe ",),
        ),
    ),
    months=MONTHS,
    roles=frozenset(["журналист", "корреспондент", "обозреватель", "редактор"]),
    desks=frozenset(["редакция"]),
    joins=frozenset(["и"]),
    fors=frozenset(["для"]),
    ins=frozenset(["в", "из"]),
    nobody=frozenset(
        [
            "в",
            "для",
            "ещё",
            "и",
            "культура",
            "мир",
            "на",
            "новости",
            "по",
            "поделиться",
            "политика",
            "россия",
            "с",
            "спорт",
            "экономика",
        ]
    ),
)
