"""French: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        de la le les et des en un une du que est pour qui dans par plus pas au sur ne se ce il sont avec son aux ont mais comme ou si leur y dont elle deux ces cette été nous vous je on était même sa ses être fait tout après sans entre aussi bien depuis encore ils elles lui où peut très contre chez avait sous
        notre votre leurs donc car quand lors faire toujours
        """.split()
    ),
)
