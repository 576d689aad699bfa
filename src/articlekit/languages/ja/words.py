"""Japanese (written without spaces, or with particles fixed to words: characters of grammar): stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        の は を に が で と た し て れ さ い る な も こ か ら
        """.split()
    ),
    typical=0.3,
)
