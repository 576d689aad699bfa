"""Russian: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        января янв январь янв.
        февраля фев февраль февр фев.
        марта мар март мар.
        апреля апр апрель апр.
        мая май
        июня июн июнь июн.
        июля июл июль июл.
        августа авг август авг.
        сентября сен сентябрь сент сен.
        октября окт октябрь окт.
        ноября ноя ноябрь нояб ноя.
        декабря дек декабрь дек.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс".split()
)
