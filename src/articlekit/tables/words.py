"""The type of a language's table `words`."""

from msgspec import Struct


class Words(Struct, frozen=True, kw_only=True):
    """What tells running text of this language from lists, and this language from others.

    `stop` are its commonest words in lower case; where no spaces are written, its commonest characters of grammar.
    """

    stop: frozenset[str] = frozenset()
