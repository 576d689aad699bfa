"""Hungarian: months and weekdays (after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        január jan jan.
        február feb feb. febr febr.
        március már már. márc márc.
        április ápr ápr.
        május máj máj.
        június jún jún.
        július júl júl.
        augusztus aug aug.
        szeptember szept szept. szep
        október okt okt.
        november nov nov.
        december dec dec.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("hétfő kedd szerda csütörtök péntek szombat vasárnap".split())
