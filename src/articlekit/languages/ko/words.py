"""Korean (written without spaces, or with particles fixed to words: characters of grammar): stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        이 다 는 을 를 의 에 가 은 한 고 로
        """.split()
    ),
    typical=0.16,
)
