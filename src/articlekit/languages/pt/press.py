"""Portuguese: what bylines, datelines and lines of publication share (months and weekdays after the Unicode CLDR)."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        janeiro jan jan.
        fevereiro fev fev.
        março mar mar.
        abril abr abr.
        maio mai mai.
        junho jun jun.
        julho jul jul.
        agosto ago ago.
        setembro set set.
        outubro out out.
        novembro nov nov.
        dezembro dez dez.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    """
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta
        quinta sexta seg ter qua qui sex sáb dom
        """.split()
)
