"""French: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        janvier janv janv.
        février févr févr. fév
        mars
        avril avr avr.
        mai
        juin
        juillet juil juil.
        août
        septembre sept sept.
        octobre oct oct.
        novembre nov nov.
        décembre déc déc.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun. mar. mer. jeu. ven. sam. dim.".split()
)
