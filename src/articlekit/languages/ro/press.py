"""Romanian: months and weekdays (after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        ianuarie ian ian.
        februarie feb feb.
        martie mar mar.
        aprilie apr apr.
        mai
        iunie iun iun.
        iulie iul iul.
        august aug aug.
        septembrie sep sep. sept sept.
        octombrie oct oct.
        noiembrie nov nov. noi noi.
        decembrie dec dec.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("luni marți marţi miercuri joi vineri sâmbătă duminică".split())
