"""What the program knows, as a list: the rules of each language, and how many there are."""

from collections.abc import Iterable, Iterator, Mapping
from textwrap import dedent
from typing import Any, NamedTuple

from articlekit.languages import language
from articlekit.model import Own
from articlekit.own import Row
from articlekit.rules import Rule
from articlekit.stages.language import known
from articlekit.tables.strip import Phrases

TABLES = ("strip", "byline", "dateline", "quotes", "dates")
MANY = 20  # words of a list that are shown


class Count(NamedTuple):
    """How many rules a table has, and how many words and phrases."""

    rules: int
    words: int


def every(codes: Iterable[str] | None = None) -> Iterator[Rule | Phrases]:
    """Yield the rules of languages, or of all, in the order in which they are tried."""
    for code in codes or known():
        for name in TABLES:
            for value in values(getattr(language(code), name)):
                if isinstance(value, tuple):
                    yield from (row for row in value if isinstance(row, (Rule, Phrases)))


def values(table: Any) -> list[Any]:
    """Return what the fields of a table hold."""
    return [getattr(table, name) for name in table.__struct_fields__]


def count(table: Any) -> Count:
    """Return how much a table holds."""
    rules = words = 0
    for value in values(table):
        for item in value if isinstance(value, (tuple, frozenset, Mapping)) else ():
            if isinstance(item, Rule):
                rules += 1
            else:
                words += len(item.lines) if isinstance(item, Phrases) else 1
    return Count(rules, words)


def note(row: Rule | Phrases) -> str:
    """Return a few words on a rule: its reason, and its first example or line.

    >>> note(Rule(id="a/b", pattern="x", reason="legal", yes=("Terms of use",)))
    'legal: Terms of use'
    """
    example = next(iter(row.lines if isinstance(row, Phrases) else row.yes), "")
    return ": ".join(part for part in (row.reason, example.split("\n")[0]) if part)


def shown(row: Rule | Phrases) -> str:
    """Return a rule as lines: its pattern and word lists, or its phrases; its examples."""
    parts = [row.id, *([f"reason: {row.reason}"] if row.reason else [])]
    if isinstance(row, Phrases):
        heads = ["the furniture right behind goes as well"] if row.heads else []
        return "\n".join([*parts, *heads, "lines:", *(f"    {line}" for line in row.lines)])
    parts += ["pattern:", *(f"    {line}" for line in dedent(row.pattern).strip().splitlines())]
    for name, words in row.words.items():
        some = sorted(words)
        parts.append(f"{name}: {', '.join(some[:MANY])}{f' and {len(some) - MANY} more' if len(some) > MANY else ''}")
    for text in row.yes:
        said = row.yes[text] if isinstance(row.yes, Mapping) else {}
        parts.append(f"yes: {text}" + "".join(f"\n    {name} = {value}" for name, value in said.items()))
    return "\n".join([*parts, *(f"no: {text}" for text in row.no)])


def broken(rows: Iterable[Row], own: Own) -> Iterator[str]:
    """Yield what is wrong with a user's rules: examples that another rule wins or none, near misses that match."""
    from articlekit.stages.causes import row_of, table_of

    table = table_of(own.remove)
    for row in rows:
        for text in row.yes:
            won = row_of(table, text, ())
            if won is None or won.rule != row.id:
                yield f"{row.id}: {f'{won.rule} wins' if won else 'does not match'} {text!r}"
        for text in row.no:
            won = row_of(table, text, ())
            if won and won.rule == row.id:
                yield f"{row.id}: matches {text!r}"
