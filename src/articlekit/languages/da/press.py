"""Danish: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        januar jan jan.
        februar feb feb.
        marts mar
        april apr apr.
        maj
        juni jun
        juli jul
        august aug aug.
        september sep sept
        oktober okt okt.
        november nov nov.
        december dec dec.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("mandag tirsdag onsdag torsdag fredag lørdag søndag".split())
