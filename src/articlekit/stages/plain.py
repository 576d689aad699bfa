"""A block's characters as clean words."""

from collections.abc import Sequence

from articlekit.patterns import compiled

# Invisible characters that only steer line breaking and direction: soft hyphen, zero-width space, word joiner, BOM.
INVISIBLE = compiled("[\u00ad\u200b\u2060\ufeff]")
MARK = compiled(r"(?:[•◦▪‣·∙●○■*+–-]|\#{1,6}|>)[ \t]+|(?<=^|\n)>[ ]")
NUMBER = compiled(r"(\d{1,2})[.)][ ](?=\S)")


def words(text: str) -> str:
    """Return characters as clean words: unwrapped, single spaces, no list mark, nothing invisible.

    >>> words("•  two\\n  co\\xadlumns")
    'two columns'
    """
    text = text.strip()
    if mark := MARK.match(text):
        text = text[mark.end() :]
    return " ".join(INVISIBLE.sub("", text).split())


def headline(texts: Sequence[str], i: int) -> str:
    """Return the title that one of some blocks prints: without a list's mark, and without its number in a list.

    >>> headline(["Most read", "1. FC Elm wins"], 1), headline(["3. Storm hits coast", "4. FC Elm wins"], 1)
    ('1. FC Elm wins', 'FC Elm wins')
    """
    name = words(texts[i])
    number = NUMBER.match(name)
    beside = (NUMBER.match(words(text)) for text in (*texts[max(0, i - 1) : i], *texts[i + 1 : i + 2]))
    if number and any(other and abs(int(other[1]) - int(number[1])) == 1 for other in beside):
        return name[number.end() :]
    return name
