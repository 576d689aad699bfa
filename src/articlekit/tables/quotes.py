"""The type of a language's table `quotes`."""

from msgspec import Struct


class Quotes(Struct, frozen=True, kw_only=True):
    """Empty for now: the stage's developer gives it fields with empty defaults."""
