"""Indonesian: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        januari jan
        februari feb
        maret mar
        april apr
        mei
        juni jun
        juli jul
        agustus agu agt
        september sep
        oktober okt
        november nov
        desember des
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("senin selasa rabu kamis jumat sabtu minggu".split())
