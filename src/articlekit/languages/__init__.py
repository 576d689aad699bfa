"""Language packs: one folder of tables for each language, found by its name.

A table is a module with one constant `TABLE` of the type that `articlekit.tables` gives it. A pack may leave out any
table: the stage then finds nothing and says so.
"""

import os
from functools import cache, cached_property
from importlib import import_module
from typing import TypeVar

from articlekit import tables
from articlekit.patterns import recalled

Table = TypeVar("Table")
FOLDER = os.path.dirname(__file__)


class Language:
    """The tables of one language, each imported when it is first asked for."""

    def __init__(self, code: str) -> None:
        self.code = code

    def _table(self, name: str, empty: Table) -> Table:
        path = f"{__name__}.{self.code}.{name}"
        try:
            table = import_module(path).TABLE
        except ModuleNotFoundError as error:
            if error.name and f"{path}.".startswith(f"{error.name}."):
                return empty
            raise
        if not isinstance(table, type(empty)):
            raise TypeError(f"{path}.TABLE is no {type(empty).__name__}")
        return table

    @cached_property
    def words(self) -> tables.Words:
        """Stop words and what else tells this language from others."""
        return self._table("words", tables.Words())

    @cached_property
    def strip(self) -> tables.Strip:
        """Phrases of boilerplate."""
        return self._table("strip", tables.Strip())

    @cached_property
    def byline(self) -> tables.Byline:
        """Forms of bylines and of the day of publication."""
        return self._table("byline", tables.Byline())

    @cached_property
    def dateline(self) -> tables.Dateline:
        """Forms of datelines, agencies, states."""
        return self._table("dateline", tables.Dateline())

    @cached_property
    def quotes(self) -> tables.Quotes:
        """Quotation marks, reporting verbs, titles, pronouns."""
        return self._table("quotes", tables.Quotes())

    @cached_property
    def dates(self) -> tables.Dates:
        """Months, weekdays, units, numbers, patterns of time expressions."""
        return self._table("dates", tables.Dates())


NONE = Language("und")


@cache
def packs() -> dict[str, Language]:
    """Return the pack of each language that has one."""
    names = (name for name in os.listdir(FOLDER) if os.path.isfile(os.path.join(FOLDER, name, "__init__.py")))
    return {name: Language(name) for name in sorted(names)}


@cache
def stop_words() -> dict[str, tuple[str, ...]]:
    """Return the codes of the languages that have each stop word, in order."""
    files = (os.path.join(FOLDER, code, "words.py") for code in packs())
    state = [(file.st_size, file.st_mtime_ns) for name in files if os.path.isfile(name) for file in (os.stat(name),)]
    return recalled(f"stop words {[*packs()]} {state}", gathered_stop_words, dict[str, tuple[str, ...]])


def gathered_stop_words() -> dict[str, tuple[str, ...]]:
    """Return the same, read from the tables of all languages."""
    found: dict[str, tuple[str, ...]] = {}
    for code, pack in packs().items():
        for word in pack.words.stop:
            found[word] = (*found.get(word, ()), code)
    return found


def language(code: str | None) -> Language:
    """Return the pack of a BCP 47 language tag; an unknown language has a pack of empty tables.

    >>> language("en-GB").code, language("../given").code
    ('en', 'und')
    """
    return packs().get((code or "").split("-")[0].lower(), NONE)
