"""Romanian: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        de și în a la cu pe că o nu din un mai este să care pentru au fi ca sunt fost am dar după cum sau lui al ale s-a fost fie acest această doar ar dacă prin când până între foarte despre unei unui cele cel fără ani astfel însă toate acum
        """.split()
    ),
    typical=0.25,
)
