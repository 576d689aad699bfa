"""Danish: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        og i at det er en til af på som for den med de har ikke der et om var fra men han så vi kan jeg sig også blev eller nu når man hun efter over ud ved hvor være ind mod skal andre noget nogle mange år alle mere må end før op da hvad havde bliver sin dette
        """.split()
    ),
)
