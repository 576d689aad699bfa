"""A user's own rules: a file in TOML.

    publishers = ["Harbour Letter"]

    [[remove]]
    id = "harbour/offer"
    reason = "advertisement"
    pattern = '^(Only today|Members save):'
    yes = ["Only today: two mugs for one"]
    no = ["Only today did the council say so."]

    [[remove]]
    id = "harbour/letter"
    reason = "newsletter-form"
    lines = ["Get the Harbour Letter"]
    heads = true

`reason` is one of `articlekit reasons`; `lines` are whole lines, in any case; `pattern` is a regular expression of the
package `regex`, searched in lines of at most 60 words; with `heads`, the furniture right behind the line goes as well.
`yes` and `no` are examples, which `articlekit rules test` runs.
"""

from pathlib import Path

import msgspec
import regex
from msgspec import Struct

from articlekit.model import Own, OwnRule
from articlekit.reasons import REASONS


class RulesError(Exception):
    """A file of rules that cannot be used, and why."""


class Row(OwnRule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule as the file has it, with its examples."""

    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()


class RulesFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of rules."""

    remove: tuple[Row, ...] = ()
    publishers: tuple[str, ...] = ()

    @property
    def rules(self) -> Own:
        """The rules without their examples."""
        return Own(
            tuple(
                OwnRule(id=row.id, reason=row.reason, lines=row.lines, pattern=row.pattern, heads=row.heads)
                for row in self.remove
            ),
            self.publishers,
        )


def load(path: str) -> RulesFile:
    """Return the rules of a file. Raises RulesError."""
    try:
        found = msgspec.toml.decode(Path(path).read_bytes(), type=RulesFile)
    except OSError as error:
        raise RulesError(f"{path}: {error.strerror or error}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RulesError(f"{path}: {error}") from error
    seen: set[str] = set()
    for row in found.remove:
        if fault := fault_of(row) or ("there are two of that id" if row.id in seen else None):
            raise RulesError(f"{path}: rule {row.id!r}: {fault}")
        seen.add(row.id)
    return found


def fault_of(row: Row) -> str | None:
    """Return what is wrong with a rule.

    >>> fault_of(Row(id="my/rule", reason="legal", pattern="("))
    'the pattern is no regular expression: missing ) at position 1'
    """
    if not regex.fullmatch(r"[\w-]+(?:/[\w-]+)+", row.id):
        return "an id is written as in mine/what-it-finds"
    if row.reason not in REASONS:
        return f"{row.reason!r} is no reason; there are {', '.join(REASONS)}"
    if not row.lines and row.pattern is None:
        return "it has neither lines nor a pattern"
    try:
        regex.compile(row.pattern or "")
    except regex.error as error:
        return f"the pattern is no regular expression: {error}"
    return None
