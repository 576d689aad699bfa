"""Swedish: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        och i att det som en på är av för med till den har de inte om ett men var från så kan vi när han man jag nu ut sig också hon efter ska eller hade skulle vid mot än upp alla blir under över där här mycket mer två vara bara sin några andra år ha kommer in sina hur oss
        """.split()
    ),
)
