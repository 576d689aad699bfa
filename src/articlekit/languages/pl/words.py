"""Polish: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        i w nie na się z do to że jest o jak po a co za od ale są przez dla tym już tego był tak jego oraz ma ich było być który może która które też tylko lub jej roku czy przed także pod przy bardzo nas go gdy jednak by lat został ze we jeszcze więc można będzie bo
        """.split()
    ),
    typical=0.27,
)
