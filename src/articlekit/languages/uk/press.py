"""Ukrainian: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        січня січ січень січ.
        лютого лют лютий лют.
        березня бер березень бер.
        квітня кві квітень квіт кві.
        травня тра травень трав тра.
        червня чер червень черв чер.
        липня лип липень лип.
        серпня сер серпень серп сер.
        вересня вер вересень вер.
        жовтня жов жовтень жовт жов.
        листопада лис листопад лист лис.
        грудня гру грудень груд гру.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("понеділок вівторок середа четвер п’ятниця субота неділя".split())
