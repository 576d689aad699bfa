"""Which language a text is in, by the stop words of the language packs."""

from functools import cache
from pkgutil import iter_modules

import regex

from articlekit import languages
from articlekit.languages import language

WORD = regex.compile(r"\p{L}+")
# The share of stop words in running text is 30 to 50 %; menus and tables have less. Below this, nobody can say.
LEAST = 0.05
# Enough to tell languages apart, few enough to cost nothing.
SAMPLE = 20_000


@cache
def known() -> tuple[str, ...]:
    """Return the codes of all language packs, in order."""
    return tuple(sorted(module.name for module in iter_modules(languages.__path__) if module.ispkg))


def language_of(text: str) -> str | None:
    """Return the language whose stop words a text uses most; None where it uses too few of any.

    >>> language_of("Der Rat hat am Montag beschlossen, dass die Schule nicht geschlossen wird.")
    'de'
    >>> language_of("12 345") is None
    True
    """
    middle = max(0, (len(text) - SAMPLE) // 2)
    words = [word.lower() for word in WORD.findall(text[middle : middle + SAMPLE])]
    if not words:
        return None
    share = {code: sum(map(language(code).words.stop.__contains__, words)) / len(words) for code in known()}
    best = max(share, key=lambda code: share[code])
    return best if share[best] >= LEAST else None
