"""Czech: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        ledna leden led
        února únor úno
        března březen bře
        dubna duben dub
        května květen kvě
        června červen čvn
        července červenec čvc
        srpna srpen srp
        září zář
        října říjen říj
        listopadu listopad lis
        prosince prosinec pro
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("pondělí úterý středa čtvrtek pátek sobota neděle".split())
