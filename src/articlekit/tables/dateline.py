"""The type of a language's table `dateline`."""

from collections.abc import Mapping

from msgspec import Struct

from articlekit.rules import Rule


class Dateline(Struct, frozen=True, kw_only=True):
    """Labels before a story's first words.

    `rules` are tried at the head of a paragraph, in order; their groups are ``place``, ``agency`` and the
    date's ``month`` (a name of `months`), ``day`` and ``year``; `numbers` are days that are words. The match ends
    where the story's own words begin. `loose` are forms that ordinary prose may take as well: they are believed of
    the first paragraph alone. `not_places` are what stands before a dash or a colon there and names no place, in
    lower case.
    """

    months: Mapping[str, int] = {}
    numbers: Mapping[str, int] = {}
    rules: tuple[Rule, ...] = ()
    loose: tuple[Rule, ...] = ()
    not_places: frozenset[str] = frozenset()
