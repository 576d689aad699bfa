"""Polish: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        stycznia styczeń sty
        lutego luty lut
        marca marzec mar
        kwietnia kwiecień kwi
        maja maj
        czerwca czerwiec cze
        lipca lipiec lip
        sierpnia sierpień sie
        września wrzesień wrz
        października październik paź
        listopada listopad lis
        grudnia grudzień gru
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("poniedziałek wtorek środa czwartek piątek sobota niedziela".split())
