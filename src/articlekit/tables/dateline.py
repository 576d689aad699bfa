"""The type of a language's table `dateline`."""

from msgspec import Struct


class Dateline(Struct, frozen=True, kw_only=True):
    """Empty for now: the stage's developer gives it fields with empty defaults."""
