"""The type of a language's table `strip`."""

from msgspec import Struct

from articlekit.rules import Rule


class Strip(Struct, frozen=True, kw_only=True):
    """Lines that are not the article's.

    `rules` match a whole line and say why it goes; `openers` begin a part of the page that is furniture to its end (a comment
    form, a newsletter form), `captions` find a picture's caption and its ``credit``.
    """

    rules: tuple[Rule, ...] = ()
    captions: tuple[Rule, ...] = ()
