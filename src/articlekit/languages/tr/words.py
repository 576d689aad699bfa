"""Turkish: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        ve bir bu da de için ile olarak çok daha o gibi olan sonra kadar ne en var ise ama her dedi diye ki değil oldu göre mi olduğunu iki şey ya kendi yeni ben yok biz tüm bunu önce hem artık nasıl olarak şu çünkü ancak arasında üzerinde büyük bile
        """.split()
    ),
    typical=0.12,
)
