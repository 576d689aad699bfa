"""Ukrainian: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.uk.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_BY,
    BYLINE_CONTRIBUTORS,
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
    NOISE_DANGLING,
    NOISE_DAY,
    NOISE_LENGTH,
    STAMP_CALLED,
    STAMP_DAY_MONTH,
    STAMP_ISO,
    STAMP_MONTH_DAY,
    STAMP_NUMBERS,
)
from articlekit.rules import Rule
from articlekit.tables import Byline

BY = (
    "Автор",
    "Авторка",
    "Автори",
    "Текст",
    "Підготував",
    "Підготувала",
    "Розмовляв",
    "Розмовляла",
    "Спілкувався",
    "Спілкувалась",
    "Спілкувалася",
    "Записав",
    "Записала",
    "Підготували",
)
# What stands before 'Автор' and makes an author of who follows
WRITTEN = ("матеріал",)
# What stands before a colon and an author
LABELS = (
    "автор",
    "авторка",
    "автори",
    "текст",
    "підготував",
    "підготувала",
    "кореспондент",
    "журналіст",
    "журналістка",
    "автор статті",
    "автор тексту",
    "текст і фото",
    "текст та фото",
    "інтерв’ю",
    "інтерв'ю",
    "розмовляв",
    "розмовляла",
    "спілкувався",
    "спілкувалася",
    "записав",
    "записала",
    "підготували",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "фото",
    "фотограф",
    "відео",
    "ілюстрація",
    "колаж",
    "редактор",
    "редакторка",
    "переклад",
    "джерело",
    "інфографіка",
)
AT = (
    "о",
    "об",
    "-",
    "року о",
    "року об",
    "року,",
    "року",
    "р.,",
    "р. о",
    "р.",
    "в",
)
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("о", "в", "від")

TABLE = Byline(
    credits=(
        Rule(
            id="uk/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("джерело", "джерела"), "agencies": AGENCIES},
            yes={"Джерело: Укрінформ": {"authors": "Укрінформ"}},
            no=("Джерело: Anna",),
        ),
        Rule(
            id="uk/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Фото: Іван Рибак": {"others": "Іван Рибак"}},
            no=("Фото з весілля",),
        ),
        Rule(
            id="uk/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Текст: Анна Орлова / Фото: Іван Рибак": {"authors": "Анна Орлова"}},
            no=("Текст: коротка історія",),
        ),
        Rule(
            id="uk/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Автор Анна Орлова та Іван Рибак": {"authors": "Анна Орлова та Іван Рибак"}},
            no=("Автор невідомий",),
        ),
    ),
    leads=(
        Rule(
            id="uk/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Автор:",),
            no=("Автор і режисер",),
        ),
    ),
    closings=(
        Rule(
            id="uk/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("за участі", "за участю")},
            yes={"За участі Анна Орлова": {"contributors": "Анна Орлова"}},
            no=("Про участь Анна Орлова",),
        ),
    ),
    cues=frozenset({"за участі", "за участю"}),
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
        # As content managers set it up in English write it
        Rule(
            id="uk/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("Травень 3, 2025",),
            no=("травень 2025",),
        ),
        Rule(
            id="uk/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 о 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="uk/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "опубліковано",
                    "дата публікації",
                    "створено",
                    "додано",
                    "опубліковано о",
                    "публікація",
                    "дата",
                    "дата створення",
                    "розміщено",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Опубліковано ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="uk/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "оновлено",
                    "змінено",
                    "останнє оновлення",
                    "доповнено",
                    "останні зміни",
                    "відредаговано",
                    "оновлення",
                    "дата оновлення",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Оновлено ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Оксана Гай від |": what led to a stamp that was taken out
        Rule(
            id="uk/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Оксана Гай від |",),
            no=("Оксана",),
        ),
        Rule(
            id="uk/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("понеділок, 3 травня о 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="uk/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": (),
                "units": ("хв", "хвилин", "хвилини", "год", "години", "годин", "дні", "днів", "день", "коментарів"),
                "after": ("тому", "читання"),
            },
            yes=("3 години тому",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("до з після між народився".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        журналіст журналістка кореспондент кореспондентка оглядач оглядачка редактор редакторка репортер
        репортерка колумніст аналітик
        """.split()
    ),
    beats=frozenset("спеціальний головний".split()),
    desks=frozenset("редакція агентство".split()),
    outlets=frozenset("газета новини правда вісник журнал".split()),
    joins=frozenset("та і й".split()),
    fors=frozenset("для".split()),
    ins=frozenset("в з у".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        в для економіка з культура на новини по політика світ спорт та україна і читайте також головне усі
        реклама коментарі суспільство підписатися
        """.split()
    ),
    pictures=frozenset({"фото", "архів", "колаж", "укрінформ/", "getty"}),
)
