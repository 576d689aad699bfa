"""A paragraph as words, with each quotation as one token."""

from collections.abc import Iterable
from functools import cache

from msgspec import Struct

from articlekit.languages.world import PARTICLES
from articlekit.model import Span
from articlekit.patterns import compiled
from articlekit.tables import Quotes

TOKEN = compiled(r"[\w@#$][\w'’&%@]*(?:[-/.][\w'’]+)*\.?|[^\w\s]")
ENDS = frozenset(".?!")
DOUBLED = ("''", "``", "’’", "‘‘")  # marks of two characters
STOPS = (",", ".")
REMEMBERED = 1 << 13  # words

Reading = tuple[str, str, int]  # a word in lower case, its sort, its traits

# What a word may be, as bits: a word is looked up in the tables once, however often it is asked about.
VERB, PARTICIPLE, FRAME, PAST, SOURCE = 1, 2, 4, 8, 16
PRONOUN, DETERMINER, PREPOSITION, CONJUNCTION, BETWEEN, ADVERB = 32, 64, 128, 256, 512, 1024
NO_NAME, TITLE, OWNER, PARTICLE, RUNNING, ROLE = 2048, 4096, 8192, 16384, 32768, 65536
TELLS = VERB | PARTICIPLE | FRAME | PAST | SOURCE


class Token(Struct, frozen=True, gc=False):
    """A word, a mark of punctuation or a whole quotation; `sort` is w (word), C (capitalised), n (number), p, Q.

    `sentence` counts the sentences of the paragraph; `traits` are bits. Of a quotation, `text` is the last character
    inside the marks, and `quote` its number.
    """

    text: str
    low: str
    start: int
    end: int
    sort: str
    sentence: int
    traits: int = 0
    quote: int = -1


class Words(dict[str, Reading]):
    """What words are in a language: looked up in its table once, however often it is asked about."""

    def __init__(self, table: Quotes) -> None:
        self.table = table

    def __missing__(self, word: str) -> Reading:
        if len(self) >= REMEMBERED:
            self.clear()
        self[word] = found = read(word, self.table)
        return found


@cache
def words_in(table: Quotes) -> Words:
    """Return what words are in a language."""
    return Words(table)


def reading(word: str, table: Quotes) -> Reading:
    """Return a word in lower case, its sort and its traits."""
    return words_in(table)[word]


def read(word: str, table: Quotes) -> Reading:
    """Return a word in lower case, its sort and its traits.

    >>> read("He", Quotes(pronouns={"he": "m"})) == ("he", "C", PRONOUN)
    True
    """
    first = word[0]
    if not (first.isalnum() or first in "_@#$"):
        return word, "p", 0
    low = word.lower()
    sort = "C" if first.isupper() or first == "@" else "n" if first.isdigit() or first == "$" else "w"
    traits = 0
    for bit, words in (
        (VERB, table.verbs), (PARTICIPLE, table.participles), (FRAME, table.frames), (PRONOUN, table.pronouns),
        (DETERMINER, table.determiners), (PREPOSITION, table.prepositions), (CONJUNCTION, table.conjunctions),
        (BETWEEN, table.between), (NO_NAME, table.no_names), (TITLE, table.courtesy), (TITLE, table.offices),
        (ROLE, table.offices), (ROLE, table.people), (PARTICLE, PARTICLES),
        (SOURCE, {words[0] for words in table.sources}),
    ):  # fmt: skip
        if low in words:
            traits |= bit
    for bit, endings in ((PAST, table.past_endings), (OWNER, table.possessives), (RUNNING, table.running_endings)):
        if low.endswith(endings):
            traits |= bit
    if sort == "w" and low.endswith(table.adverb_endings) and low not in table.no_adverbs:
        traits |= ADVERB
    return low, sort, traits


def tokens_of(text: str, quotes: Iterable[Span], first_quote: int, table: Quotes, start: int = 0) -> list[Token]:
    """Return a paragraph's tokens from a place on; `quotes` are its quotations, numbered from `first_quote`.

    >>> [token.text for token in tokens_of("“No,” he said.", [Span(1, 4)], 0, Quotes())]
    [',', 'he', 'said', '.']
    """
    tokens: list[Token] = []
    at, sentence = start, 0
    for number, span in enumerate(quotes, first_quote):
        before = mark_before(text, span.start)
        if before > at:
            sentence = words_of(text, at, before, sentence, tokens, table)
        at = mark_after(text, span.end)
        last = text[span.end - 1]
        # In most of the world the comma stands behind the mark; here it is read as in front of it
        if text[at : at + 1] in STOPS and text[at - 1 : at] != text[at : at + 1] and not text.startswith("..", at):
            last = last if last in ENDS and text[at] == "," and last != "." else text[at]
            at += 1
        tokens.append(Token(last, last, span.start, span.end, "Q", sentence, 0, number))
        sentence += last == "."
    words_of(text, at, len(text), sentence, tokens, table)
    return tokens


def mark_before(text: str, at: int) -> int:
    """Return where the mark before a place begins, which a space may part from it."""
    while at > 1 and text[at - 1].isspace():
        at -= 1
    return at - (2 if text[max(at - 2, 0) : at] in DOUBLED else 1)


def mark_after(text: str, at: int) -> int:
    """Return where the mark behind a place ends, which a space may part from it; the place itself if there is none."""
    mark = at
    while mark < len(text) and text[mark].isspace():
        mark += 1
    if mark < len(text) and text[mark].isalnum():
        return at
    return mark + (2 if text[mark : mark + 2] in DOUBLED else 1)


def words_of(text: str, start: int, end: int, sentence: int, tokens: list[Token], table: Quotes) -> int:
    """Add the words and punctuation between two places to the tokens; return the number of the sentence after them."""
    add, known, place, clitics = tokens.append, words_in(table), text.index, table.clitics
    b = start
    for word in TOKEN.findall(text, start, end):
        low, sort, traits = known[word]
        a = place(word, b)
        b = a + len(word)
        if sort == "p":
            add(Token(word, word, a, b, "p", sentence))
            if word in ENDS:
                sentence += 1
            continue
        if clitics and ("-" in word or "'" in word or "’" in word):
            *leading, (word, a) = parted(word, a, table)
            for part, start_of in leading:
                part_low, part_sort, part_traits = known[part]
                add(Token(part, part_low, start_of, start_of + len(part), part_sort, sentence, part_traits))
            low, sort, traits = known[word]
        if word[-1] != ".":
            add(Token(word, low, a, a + len(word), sort, sentence, traits))
            continue
        dotted = len(word) > 2 and ends_sentence(text, word, low, b, table)
        stop = b
        if dotted or b == len(text):
            word, stop = word[:-1], b - 1
            low, sort, traits = known[word]
        add(Token(word, low, a, stop, sort, sentence, traits))
        if dotted:
            add(Token(".", ".", stop, b, "p", sentence))
            sentence += 1
    return sentence


def parted(word: str, at: int, table: Quotes) -> list[tuple[str, int]]:
    """Return the words that an apostrophe or hyphens join, each with its place.

    >>> parted("l’a-t-il", 7, Quotes(clitics=("l’", "-t-il")))
    [('l’', 7), ('a', 9), ('il', 13)]
    """
    low = word.lower()
    for clitic in table.clitics:
        if clitic[0] != "-" and low.startswith(clitic) and len(low) > len(clitic):
            return [(word[: len(clitic)], at), *parted(word[len(clitic) :], at + len(clitic), table)]
        if clitic[0] == "-" and low.rstrip(".").endswith(clitic) and len(low) > len(clitic):
            end = len(low.rstrip("."))
            own = end - len(clitic.rpartition("-")[2])
            return [(word[: end - len(clitic)], at), (word[own:], at + own)]
    return [(word, at)]


def ends_sentence(text: str, word: str, low: str, end: int, table: Quotes) -> bool:
    """Tell whether the dot behind a word ends its sentence: no abbreviation, and no comma or small letter after it."""
    if low in table.abbreviations or low.rpartition("-")[2] in table.abbreviations or "." in word[:-1]:
        return False
    after = text[end : end + 2].lstrip()[:1]
    return not (after in ",;:" and after) and not after.islower()


def spoken(text: str, most: int) -> list[str]:
    """Return the first words of a stretch, in lower case.

    >>> spoken("No, we won't.", 3)
    ['no', 'we', "won't"]
    """
    return [word.strip(EDGES) for word in text[: most * LONG].lower().split(None, most)[:most]]


EDGES = ".,;:!?…—–()[]"  # what may stand around a word
LONG = 24  # characters of a long word with what stands around it
