"""Text from outside, made safe to look at."""

# Not `str.isprintable`, and yet harmless where text is shown: spaces, and what joins letters of Persian or Hindi.
SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
JOINERS = "\u00ad\u200b\u200c\u200d\u2060"
HARMLESS = frozenset(SPACES + JOINERS)


def printable(text: str, but: str = "") -> str:
    """Return text whose control characters and overrides of direction are shown and not obeyed.

    `but` are control characters that stay (a line end, say).

    >>> printable("a\\x1b[2Jb\\u202e\\n"), printable("a\\n", "\\n")
    ('a\\\\x1b[2Jb\\\\u202e\\\\n', 'a\\n')
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in HARMLESS or c in but else escaped(c) for c in text)


def escaped(character: str) -> str:
    """Return a character as Python writes it in a string.

    >>> escaped("\\x1b"), escaped("\\ud800")
    ('\\\\x1b', '\\\\ud800')
    """
    return character.encode("unicode_escape").decode()
