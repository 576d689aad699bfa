"""Which language a text is in, by the stop words of the language packs."""

from collections import Counter
from functools import cache

from articlekit.languages import packs, stop_words
from articlekit.patterns import compiled

# The share of stop words in running text is 30 to 50 %; menus and tables have less. Below this, nobody can say.
LEAST = 0.05
# Enough to tell languages apart, few enough to cost nothing. Long lines are the story; menus are in any language.
SAMPLE = 8_000
LONG = 60
# Scripts that are written without spaces between words, or (Hangul) with particles fixed to them.
UNSPACED = compiled(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]")


@cache
def known() -> tuple[str, ...]:
    """Return the codes of all language packs, in order."""
    return tuple(sorted(packs()))


def language_of(text: str) -> str | None:
    """Return the language whose stop words a text uses most; None where it uses too few of any.

    >>> language_of("Der Rat hat am Montag beschlossen, dass die Schule nicht geschlossen wird.")
    'de'
    >>> language_of("橋は月曜日に開通すると市長が述べた。")
    'ja'
    >>> language_of("12 345") is None
    True
    """
    story = "\n".join(line for line in text.split("\n") if len(line) > LONG) or text
    middle = max(0, (len(story) - SAMPLE) // 2)
    counts = tokens(story[middle : middle + SAMPLE].lower())
    total = sum(number for word, number in counts.items() if word[0].isalpha() or word[-1].isalpha())
    if not total:
        return None
    votes: Counter[str] = Counter()
    codes = stop_words()
    for word in counts.keys() & codes.keys():
        for code in codes[word]:
            votes[code] += counts[word]
    best = max(known(), key=lambda code: votes[code])
    return best if votes[best] / total >= LEAST else None


def tokens(text: str) -> Counter[str]:
    """Return how often each word stands in a text; where no spaces are written, each character."""
    characters = [] if text.isascii() else UNSPACED.findall(text)
    if len(characters) > len(text) / 5:
        return Counter(characters)
    return Counter(text.split())
