"""Italian: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        di e il la che in un a per è una sono del con non si da le dei i al della ha nel alla gli più come anche lo ma delle su se o nella dal dalla degli ed questo era essere stato ci suo sua loro quando tra cui hanno dopo due fatto solo ai sul anni mi io prima chi questa molto dove perché così
        ancora sulla nei alle poi senza ogni tutti
        """.split()
    ),
)
