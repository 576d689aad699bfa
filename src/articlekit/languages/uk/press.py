"""Ukrainian: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        січня січ
        лютого лют
        березня бер
        квітня кві
        травня тра
        червня чер
        липня лип
        серпня сер
        вересня вер
        жовтня жов
        листопада лис
        грудня гру
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("понеділок вівторок середа четвер п’ятниця субота неділя".split())
