"""The type of a language's table `strip`."""

from msgspec import Struct

from articlekit.rules import Rule


class Strip(Struct, frozen=True, kw_only=True):
    """Lines that are not the article's.

    `rules` match a whole line and say why it goes; `captions` find a picture's caption and its ``credit``.
    """

    rules: tuple[Rule, ...] = ()
    captions: tuple[Rule, ...] = ()
