"""Finnish: months and weekdays (after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        tammikuuta tammikuu tammi
        helmikuuta helmikuu helmi
        maaliskuuta maaliskuu maalis
        huhtikuuta huhtikuu huhti
        toukokuuta toukokuu touko
        kesäkuuta kesäkuu kesä
        heinäkuuta heinäkuu heinä
        elokuuta elokuu elo
        syyskuuta syyskuu syys
        lokakuuta lokakuu loka
        marraskuuta marraskuu marras
        joulukuuta joulukuu joulu
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su".split()
)
