"""Italian: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        gennaio gen gen.
        febbraio feb feb.
        marzo mar mar.
        aprile apr apr.
        maggio mag mag.
        giugno giu giu.
        luglio lug lug.
        agosto ago ago.
        settembre set set. sett
        ottobre ott ott.
        novembre nov nov.
        dicembre dic dic.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom".split()
)
