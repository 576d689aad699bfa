"""Turkish: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        ocak oca
        şubat şub subat
        mart mar
        nisan nis NİSAN ni̇san
        mayıs may mayis
        haziran haz HAZİRAN hazi̇ran
        temmuz tem
        ağustos ağu agustos
        eylül eyl eylul
        ekim eki EKİM eki̇m
        kasım kas kasim
        aralık ara aralik
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("pazartesi salı çarşamba perşembe cuma cumartesi pazar".split())
