"""Russian: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        января янв
        февраля фев
        марта мар
        апреля апр
        мая
        июня июн
        июля июл
        августа авг
        сентября сен
        октября окт
        ноября ноя
        декабря дек
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс".split()
)
