"""The type of a language's table `byline`."""

from msgspec import Struct


class Byline(Struct, frozen=True, kw_only=True):
    """Empty for now: the stage's developer gives it fields with empty defaults."""
