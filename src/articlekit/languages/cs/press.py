"""Czech: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        ledna leden
        února únor
        března březen
        dubna duben
        května květen
        června červen
        července červenec
        srpna srpen
        září
        října říjen
        listopadu listopad
        prosince prosinec
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("pondělí úterý středa čtvrtek pátek sobota neděle".split())
