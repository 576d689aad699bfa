"""Greek: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        και το της να του η την με για τον που στην από των θα είναι τα σε στο οι δεν τη ο τους στη ότι τις ένα μια ήταν έχει αλλά όπως κατά όμως αυτό μας σας πως μετά δύο μέχρι επίσης
        """.split()
    ),
    typical=0.38,
)
