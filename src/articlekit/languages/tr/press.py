"""Turkish: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        ocak oca
        şubat şub
        mart mar
        nisan nis
        mayıs may
        haziran haz
        temmuz tem
        ağustos ağu
        eylül eyl
        ekim eki
        kasım kas
        aralık ara
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("pazartesi salı çarşamba perşembe cuma cumartesi pazar".split())
