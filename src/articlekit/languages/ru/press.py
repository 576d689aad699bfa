"""Russian: what bylines, datelines and lines of publication share (months after the Unicode CLDR)."""

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
