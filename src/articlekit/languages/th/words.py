"""Thai (written without spaces, or with particles fixed to words: characters of grammar): stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        ท ี ่ แ ล ะ เ ป ็ น ก า ร ใ ข อ ง ไ ด ้ ม ห ว
        """.split()
    ),
)
