"""The type of a language's table `words`."""

from msgspec import Struct


class Words(Struct, frozen=True, kw_only=True):
    """What tells running text of this language from lists, and this language from others.

    `stop` are its commonest words in lower case; where no spaces are written, its commonest characters of grammar.
    `typical` is the share of them in running text: less where endings say what English says with words, or where few
    are listed. Measured on paragraphs of news.
    """

    stop: frozenset[str] = frozenset()
    typical: float = 0.42
