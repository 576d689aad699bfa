"""Text as articles have it, and as nobody would write it: every script, marks without end, nested quotes, long lines."""

from hypothesis import strategies as st

# Characters of each script with combining marks of it, and of what steers direction, joins, hides or ends.
SCRIPTS = (
    "abcXYZ éßœÐ", "абвЯЖ ё́", "αβΩ ά̔", "אבג שׂ", "ابت ٱلْ", "देव नागरी", "ไทย ก็", "한국 어", "中文字 、。", "かなカナ ー", "ქართ", "Հայ",
    "ᚠᚢ", "𝔄𝕭 𐍈", "👩‍👩‍👧 🇩🇪", "ﬁﬃ ﷺ",
)  # fmt: skip
CONTROLS = "\0\x01\x07\x08\x1b\x7f\x80\x9b\u00ad\u061c\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\ufffd\uffff\U000e0001"
MARKS = "\u0300\u0301\u0489\u05b0\u0650\u0e47\u20dd\ufe0f"
ENDS = ("\n", "\n\n", "\r\n", "\r", "\n   ", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
QUOTES = ("“”", "‘’", "«»", "»«", "„“", "„”", '""', "''", "‹›", "「」", "『』", "《》", "“»", "``''")
LINES = (
    "By Ann Poe and Bob Roe", "BY ANN POE, The Morning Post", "LISBON (Reuters) - It rained on Monday.",
    "“We are ready,” said Ms. Poe, who leads the council.", "'Not so,' he said.", "Published 10:04 p.m. EDT, Oct. 5, 2025",
    "Updated: 5 October 2025 99:99", "Photo: Ann Poe/AP", "Read more: How it began", "© 2024 The Morning Post",
    "• an item", "# A heading", "> quoted", "Q: Why? A: Because.", "31/02/2024 00:00", "0000-00-00", "9999-12-31T24:61:61Z",
    "the last 99999999999999999999 years", "between 1999 and", "every other Monday until the 32nd", "by by by By By By",
    "—Vamos —dijo Ana—.", "Von Ann Poe, Berlin (dpa) – Der Rat", "Par Ann Poe, publié le 5 octobre", "記者 山田太郎 2025年10月5日",
    "\"'“‘«„", "said said said", "Sept. Sept. 9 Sept", "(AP) — (AP) —", "https://example.org/2025/10/05/x?y=“z”",
)  # fmt: skip


def nested(depth: int) -> str:
    """Return quotation marks inside quotation marks."""
    pairs = [QUOTES[n % len(QUOTES)] for n in range(depth)]
    return (
        "".join(pair[0] for pair in pairs) + "so it is," + "".join(pair[-1] for pair in reversed(pairs)) + " he said."
    )


words = st.one_of(
    st.sampled_from(SCRIPTS).flatmap(lambda letters: st.text(letters, min_size=1, max_size=12)),
    st.text(CONTROLS, min_size=1, max_size=3),
    st.sampled_from(("a", "é", "ש")).flatmap(lambda base: st.text(MARKS, max_size=9).map(lambda marks: base + marks)),
    st.sampled_from(("said", "Monday", "May 5, 2025", "Mr.", "Ann Poe", "“", "”", "'", "—", "…", "1", "a.m.")),
)
lines = st.one_of(
    st.sampled_from(LINES),
    st.lists(words, max_size=12).map(" ".join),
    st.tuples(st.sampled_from(LINES), st.integers(0, 200)).map(lambda cut: cut[0][: cut[1]]),
    st.tuples(st.lists(words, min_size=1, max_size=3).map(" ".join), st.integers(1, 60)).map(
        lambda many: many[0] * many[1]
    ),
    st.integers(1, 40).map(nested),
    st.characters(exclude_categories=("Cs",)).map(lambda character: character * 70),
)
texts = st.lists(st.tuples(lines, st.sampled_from(ENDS)), min_size=1, max_size=12).map(
    lambda rows: "".join(line + end for line, end in rows)
)
languages = st.sampled_from(
    (None, "en", "de", "fr", "es", "it", "pt", "nl", "ru", "ja", "zh", "ar", "tr", "und", "x/../y")
)
