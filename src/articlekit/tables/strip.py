"""The type of a language's table `strip`."""

from functools import cached_property

from msgspec import Struct

from articlekit.rules import ByWord, Rule, by_word


class Phrases(Struct, frozen=True, kw_only=True):
    """Whole lines that say the same: lower case, without the marks around them.

    The furniture right behind a line of a row with `heads` ("Read next") goes for the same reason.
    """

    id: str
    reason: str
    lines: tuple[str, ...]
    heads: bool = False


class Strip(Struct, frozen=True, kw_only=True, dict=True):
    """Lines that are not the article's, whatever stands around them.

    `phrases` are whole lines, `rules` patterns; `labels` those of lines that head others; `notices` what sites tell
    their readers in sentences. `captions` find a picture's caption, by its ``credit`` where it has one. For speed,
    rules and labels are tried only on lines with one of the words of `hints` (lower case), notices on those with a
    word of their `needs`, captions on lines with one of the strings of `caption_hints`.
    """

    phrases: tuple[Phrases, ...] = ()
    rules: tuple[Rule, ...] = ()
    labels: tuple[Rule, ...] = ()
    notices: tuple[Rule, ...] = ()
    captions: tuple[Rule, ...] = ()
    hints: frozenset[str] = frozenset()
    caption_hints: tuple[str, ...] = ()

    @cached_property
    def lines(self) -> dict[str, Phrases]:
        """The row of each phrase."""
        return {line: row for row in reversed(self.phrases) for line in row.lines}

    @cached_property
    def noticed(self) -> ByWord:
        """The notices, by the words that they need."""
        return by_word(self.notices)
