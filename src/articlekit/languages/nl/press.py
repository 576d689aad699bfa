"""Dutch: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        januari jan jan.
        februari feb feb.
        maart mrt mrt.
        april apr apr.
        mei
        juni jun jun.
        juli jul jul.
        augustus aug aug.
        september sep sep. sept
        oktober okt okt.
        november nov nov.
        december dec dec.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo".split()
)
