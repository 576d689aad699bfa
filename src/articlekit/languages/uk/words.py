"""Ukrainian: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        і в не на що з та у до за про як це але від для його він й по є а року із був також щоб було які її так при під час або вже після ми вони бути якщо тільки над може до через який все були зі ще її їх цього
        """.split()
    ),
    typical=0.26,
)
