"""Swedish: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        januari jan jan.
        februari feb feb.
        mars mar
        april apr apr.
        maj
        juni jun
        juli jul
        augusti aug aug.
        september sep sept
        oktober okt okt.
        november nov nov.
        december dec dec.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön".split()
)
