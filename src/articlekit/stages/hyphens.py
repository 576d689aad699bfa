"""Words that a printed column parts at the end of a line: the parts become one word again in what is written.

Spans and what is quoted stay as the text has them.
"""

from collections.abc import Callable

import regex

from articlekit.patterns import compiled

ENDS = ("-\n", "‐\n")
PARTED = compiled(r"(?<!\p{L})(?P<start>\p{L}++)[-‐]\n[ \t]*(?P<rest>\p{Ll}+)")
WORD = compiled(r"\p{L}+(?:[-‐]\p{L}+)*")
WRAPPED = compiled(r"\S[ \t]*\n[ \t]*\S")
# A text is printed in columns if so many words are parted, at such a share of its line ends. Wires, which wrap their
# lines between words, part 1 in 10,000 (development files; they have no columns: the share is a guess well above).
LEAST, SHARE = 2, 0.02
# Behind a hyphen these begin no second part: "Haupt- und Nebenstraßen", "two- or three-storey".
JOINS = frozenset("and or to nor und oder bis sowie et ou y e o u i of en og och eller ja tai lub a".split())


def mender(text: str) -> Callable[[str], str]:
    """Return what makes the parted words of pieces of a text whole.

    A word is whole without its hyphen if the text has it so elsewhere, or if the text is printed in columns, unless the
    text has it with a hyphen elsewhere; else it keeps its hyphen.

    >>> mender("The coun-\\ncil met. A council may.")("The coun-\\ncil met.")
    'The council met.'
    >>> mender("A long-\\nterm plan. In the long-term")("A long-\\nterm plan.")
    'A long-term plan.'
    >>> mender("Haupt-\\nund Nebenstraßen")("Haupt-\\nund Nebenstraßen")
    'Haupt-\\nund Nebenstraßen'
    """
    if not any(end in text for end in ENDS):
        return str
    parted = sum(1 for match in PARTED.finditer(text) if match["rest"] not in JOINS)
    if not parted:
        return str
    known = {word.casefold().replace("‐", "-") for word in WORD.findall(text)}
    is_column = parted >= LEAST and parted >= SHARE * len(WRAPPED.findall(text))

    def whole(match: "regex.Match[str]") -> str:
        start, rest = match["start"], match["rest"]
        if rest in JOINS:
            return match[0]
        if f"{start}{rest}".casefold() in known:
            return f"{start}{rest}"
        joins = is_column and f"{start}-{rest}".casefold() not in known
        return f"{start}{rest}" if joins else f"{start}-{rest}"

    return lambda piece: PARTED.sub(whole, piece)
