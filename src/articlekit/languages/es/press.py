"""Spanish: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        enero ene ene.
        febrero feb feb.
        marzo mar mar.
        abril abr abr.
        mayo may may.
        junio jun jun.
        julio jul jul.
        agosto ago ago.
        septiembre setiembre sep sep. sept sept. set
        octubre oct oct.
        noviembre nov nov.
        diciembre dic dic.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    "lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom".split()
)
