"""Hungarian: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        a az és hogy nem is egy meg de ez csak már volt még mint el ki van azt ha be lehet minden majd pedig után vagy kell ami szerint aki fel ezt sem nagyon így én akkor amely több mert itt ő lesz ezek illetve között azonban
        """.split()
    ),
    typical=0.32,
)
