"""Thai: months and weekdays (after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        มกราคม ม.ค. มค.
        กุมภาพันธ์ ก.พ. กพ.
        มีนาคม มี.ค. มีค.
        เมษายน เม.ย. เมย.
        พฤษภาคม พ.ค. พค.
        มิถุนายน มิ.ย. มิย.
        กรกฎาคม ก.ค. กค.
        สิงหาคม ส.ค. สค.
        กันยายน ก.ย. กย.
        ตุลาคม ต.ค. ตค.
        พฤศจิกายน พ.ย. พย.
        ธันวาคม ธ.ค. ธค.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์".split())
