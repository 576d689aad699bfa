"""Hebrew: months and weekdays (after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        ינואר בינואר
        פברואר בפברואר
        מרץ במרץ מרס במרס
        אפריל באפריל
        מאי במאי
        יוני ביוני
        יולי ביולי
        אוגוסט באוגוסט
        ספטמבר בספטמבר
        אוקטובר באוקטובר
        נובמבר בנובמבר
        דצמבר בדצמבר
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("ראשון שני שלישי רביעי חמישי שישי שבת".split())
