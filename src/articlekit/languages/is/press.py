"""Icelandic: what bylines, datelines and lines of publication share (months after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        janúar jan
        febrúar feb
        mars mar
        apríl apr
        maí
        júní jún
        júlí júl
        ágúst ágú
        september sep
        október okt
        nóvember nóv
        desember des
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}
