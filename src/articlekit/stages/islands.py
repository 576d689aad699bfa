"""Where a text may hold time expressions: islands of words of time, and the rows of a table that match there."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

import regex

from articlekit.model import Span
from articlekit.tables import DateRule, Dates, ModRule

PIECE = regex.compile(r"\w+|\W+")
# Signs that bind digits to a date or a time of day, and the kind of trigger that each is.
SIGNS: Mapping[str, str] = {
    ":": "colon",
    "/": "slash",
    "-": "dash",
    "'": "apostrophe",
    "’": "apostrophe",
    "‘": "apostrophe",
}
REACH = 8  # words that an expression may have on each side of its trigger
AHEAD = 4  # pieces behind an island that a row may look ahead to
GAP = 3  # characters between two words of one expression


class Found(NamedTuple):
    """A row that matched: where, with what groups, and the modifier that words beside it add."""

    start: int
    end: int
    rule: DateRule
    parts: dict[str, str]
    mod: str | None = None


class Island(NamedTuple):
    """Characters that may hold expressions; how far a row may look; the kinds of trigger inside."""

    start: int
    end: int
    horizon: int
    kinds: frozenset[str]


def found(text: str, table: Dates) -> list[Found]:
    """Return the rows that match in a text, in its order; the first row of the table wins where two overlap."""
    return [item for island in islands(text, table) for item in settle(text, table, island)]


def islands(text: str, table: Dates) -> Iterator[Island]:
    """Yield the runs of words of time that hold a trigger."""
    pieces = PIECE.findall(text.lower())
    kinds = [(i, kind) for i, piece in enumerate(pieces) if (kind := kinds_of(piece, pieces, i, table.triggers))]
    if not kinds:
        return
    starts = list(accumulate(map(len, pieces), initial=0))
    merged: list[tuple[int, int, frozenset[str]]] = []
    for i, kind in kinds:
        # A sign hangs on the digits beside it.
        sign = pieces[i][-1] in SIGNS
        first, last = (edge(pieces, i + step * sign, step, table.inside) for step in (-1, 1))
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]), merged[-1][2] | kind)
        else:
            merged.append((max(first, 0), min(last, len(pieces) - 1), kind))
    for first, last, kind in merged:
        yield Island(starts[first], starts[last + 1], starts[min(last + 1 + AHEAD, len(pieces))], kind)


def kinds_of(piece: str, pieces: list[str], at: int, triggers: Mapping[str, frozenset[str]]) -> frozenset[str] | None:
    """Return what kinds of trigger a piece is, None where it is none."""
    known = triggers.get(piece)
    if known or len(piece) > 12:
        return known
    if piece[-1:] in SIGNS:
        digits = at + 1 < len(pieces) and pieces[at + 1][0].isdigit()
        return frozenset((SIGNS[piece[-1]],)) if digits else None
    if not piece[0].isdigit() and not piece[-1].isdigit():
        return None
    if not piece.isdigit():
        return frozenset(("mixed",))
    return frozenset(("year",)) if len(piece) == 4 else None


def edge(pieces: list[str], at: int, step: int, inside: frozenset[str]) -> int:
    """Return the last piece on one side that words of time reach without a break."""
    for _ in range(REACH):
        gap, word = at + step, at + 2 * step
        if not 0 <= word < len(pieces) or len(pieces[gap]) > GAP:
            return at
        if pieces[word] not in inside and not pieces[word][0].isdigit():
            return at
        at = word
    return at


def settle(text: str, table: Dates, island: Island) -> list[Found]:
    """Return the rows that match in an island, widened by the words beside them."""
    taken: list[Found] = []
    for rule in table.rules:
        if not island.kinds.isdisjoint(rule.on):
            taken += matches(text, rule, island, taken)
    taken.sort()
    return list(widen(text, table, taken, island))


def matches(text: str, rule: DateRule, island: Island, taken: Iterable[Found]) -> Iterator[Found]:
    """Yield where a row matches in an island, outside of what is taken."""
    at = island.start
    while (match := rule.regex.search(text, at, island.horizon)) and match.start() < island.end:
        start, end = match.span()
        other = next((item for item in taken if item.start < end and start < item.end), None)
        if other is None and end > start:
            parts = {name: words.lower() for name, words in match.groupdict().items() if words}
            yield Found(start, end, rule, parts)
        at = max(other.end if other else end, at + 1)


def widen(text: str, table: Dates, items: list[Found], island: Island) -> Iterator[Found]:
    """Yield each match with the words before and after it that modify it."""
    left = island.start
    for item in items:
        if item.rule.takes:
            before = beside(text, table.before, item.rule.takes, left, item.start)
            after = beside(text, table.after, item.rule.takes, item.end, island.horizon)
            start, mod = (before[0].start, before[1]) if before else (item.start, None)
            end, mod = (after[0].end, after[1]) if after else (item.end, mod)
            item = item._replace(start=start, end=end, mod=mod)
        left = item.end
        yield item


def beside(text: str, rules: Iterable[ModRule], takes: str, start: int, end: int) -> tuple[Span, str] | None:
    """Return the words between two places that a row of modifiers matches, and what it makes of the expression."""
    if start >= end:
        return None
    words = text[start:end]
    for rule in rules:
        if takes in rule.takes and (match := rule.regex.search(words)):
            return Span(start + match.start(), start + match.end()), rule.mod
    return None
