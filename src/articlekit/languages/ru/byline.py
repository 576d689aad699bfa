"""Russian: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.ru.press import MONTHS, WEEKDAYS
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
    "Авторы",
    "Текст",
    "Подготовил",
    "Подготовила",
    "Беседовал",
    "Беседовала",
    "Автор текста",
    "Записал",
    "Записала",
    "Подготовили",
    "Беседовали",
    "Автор статьи",
    "Автор материала",
    "Интервью взял",
    "Интервью взяла",
)
# What stands before 'Автор' and makes an author of who follows
WRITTEN = ("материал",)
# What stands before a colon and an author
LABELS = (
    "автор",
    "авторы",
    "текст",
    "подготовил",
    "подготовила",
    "корреспондент",
    "журналист",
    "автор статьи",
    "автор текста",
    "автор материала",
    "текст и фото",
    "текст, фото",
    "интервью",
    "беседовал",
    "беседовала",
    "записал",
    "записала",
    "подготовили",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "фото",
    "фотограф",
    "видео",
    "иллюстрация",
    "коллаж",
    "редактор",
    "перевод",
    "источник",
    "инфографика",
    "монтаж",
)
AT = (
    "в",
    "-",
    "года в",
    "года,",
    "года",
    "г.,",
    "г. в",
    "г.",
    "время",
    "мск",
)
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("в", "от")

TABLE = Byline(
    credits=(
        Rule(
            id="ru/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("источник", "источники"), "agencies": AGENCIES},
            yes={"Источник: ТАСС": {"authors": "ТАСС"}},
            no=("Источник: Anna",),
        ),
        Rule(
            id="ru/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Фото: Иван Рыбин": {"others": "Иван Рыбин"}},
            no=("Фото со свадьбы",),
        ),
        Rule(
            id="ru/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Текст: Анна Орлова / Фото: Иван Рыбин": {"authors": "Анна Орлова"}},
            no=("Текст: короткая история",),
        ),
        Rule(
            id="ru/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Автор Анна Орлова и Иван Рыбин": {"authors": "Анна Орлова и Иван Рыбин"}},
            no=("Автор неизвестен",),
        ),
    ),
    leads=(
        Rule(
            id="ru/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Автор:",),
            no=("Автор и режиссёр",),
        ),
    ),
    closings=(
        Rule(
            id="ru/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("при участии", "в подготовке материала участвовали")},
            yes={"При участии Анна Орлова": {"contributors": "Анна Орлова"}},
            no=("Об участии Анна Орлова",),
        ),
    ),
    cues=frozenset({"при участии", "в подготовке материала участвовали"}),
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
        # As content managers set it up in English write it
        Rule(
            id="ru/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("Май 3, 2025",),
            no=("май 2025",),
        ),
        Rule(
            id="ru/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 в 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="ru/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "опубликовано",
                    "дата публикации",
                    "опубликован",
                    "создано",
                    "добавлено",
                    "размещено",
                    "опубликована",
                    "публикация",
                    "дата",
                    "дата создания",
                    "вышло",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Опубликовано ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="ru/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "обновлено",
                    "изменено",
                    "последнее обновление",
                    "дополнено",
                    "обновлен",
                    "обновлена",
                    "последнее изменение",
                    "отредактировано",
                    "обн.",
                    "дата обновления",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Обновлено ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Ольга Ветрова от |": what led to a stamp that was taken out
        Rule(
            id="ru/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Ольга Ветрова от |",),
            no=("Ольга",),
        ),
        Rule(
            id="ru/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("понедельник, 3 мая в 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="ru/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": (),
                "units": (
                    "мин",
                    "минут",
                    "минуты",
                    "минуту",
                    "час",
                    "часа",
                    "часов",
                    "день",
                    "дня",
                    "дней",
                    "комментариев",
                ),
                "after": ("назад", "чтения"),
            },
            yes=("3 часа назад",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("до с после между родился".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        журналист журналистка корреспондент обозреватель редактор репортёр репортер колумнист главред автор
        спецкор аналитик эксперт
        """.split()
    ),
    beats=frozenset("специальный собственный главный политический экономический".split()),
    desks=frozenset("редакция агентство".split()),
    outlets=frozenset("газета известия новости правда ведомости коммерсантъ журнал вестник".split()),
    joins=frozenset("и".split()),
    fors=frozenset("для".split()),
    ins=frozenset("в из".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        в для ещё и культура мир на новости по поделиться политика россия с спорт экономика читайте также
        главное все реклама комментарии украина общество мнения наука происшествия подписаться ссылка
        """.split()
    ),
    pictures=frozenset({"фото", "архив", "коллаж", "тасс/", "риа", "getty"}),
)
