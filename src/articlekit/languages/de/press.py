"""German: what bylines, datelines and lines of publication share (months after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        januar jan jan. jänner
        februar feb feb. feber
        märz mär mär. mrz
        april apr apr.
        mai
        juni jun jun.
        juli jul jul.
        august aug aug.
        september sept sept. sep sep.
        oktober okt okt.
        november nov nov.
        dezember dez dez.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag".split())
