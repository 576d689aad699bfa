"""The type of a language's table `dates`."""

from msgspec import Struct


class Dates(Struct, frozen=True, kw_only=True):
    """Empty for now: the stage's developer gives it fields with empty defaults."""
