"""Dutch: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij door naar uit nog over tot hij ze wordt of deze dit worden heeft meer wat werd kan hebben was ik je we al geen haar zich onder veel zo hun toen had hem moet zou na waar tegen wel nu omdat waren alleen
        andere gaat tussen
        """.split()
    ),
)
