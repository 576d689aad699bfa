"""Icelandic: months and weekdays (after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        janúar jan jan.
        febrúar feb feb.
        mars mar
        apríl apr apr.
        maí
        júní jún jún.
        júlí júl júl.
        ágúst ágú ágú.
        september sep sep. sept sept.
        október okt okt.
        nóvember nóv nóv.
        desember des des.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur mánudaginn þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn".split()
)
