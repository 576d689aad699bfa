"""Chinese (written without spaces, or with particles fixed to words: characters of grammar): stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        的 是 了 在 不 和 有 人 这 中 一 为 上 个 国 我 以 要 他 时 来 用 们 生 到 作 地 于 出 就 分 对 成 会 可 主 发 年
        """.split()
    ),
    typical=0.22,
)
