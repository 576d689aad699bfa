"""Czech: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        a v se na je že s z do i o to k ve pro za by ale si jsou po jako od podle který jeho jsem už bude jen které než také nebo při jak tak ze byl která bylo jejich kteří mezi být má však roku před své není může byla let když tím co ještě
        """.split()
    ),
    typical=0.26,
)
