"""What an answer says in words: the mention and the cue as printed."""

from collections.abc import Sequence

from articlekit.stages.candidates import Answer
from articlekit.stages.mentions import description_before
from articlekit.stages.tokens import BETWEEN, CONJUNCTION, DETERMINER, NO_NAME, Token
from articlekit.tables import Quotes


def mention_of(answer: Answer, table: Quotes) -> str:
    """Return the words that name the speaker, as printed."""
    where, mention = answer.passage, answer.mention
    tokens = where.tokens
    words = where.text[tokens[mention_start(answer)].start : tokens[mention.last - 1].end]
    if mention.sort != "described":
        words = without_owner(words, table)
    return " ".join(words.split())


def mention_start(answer: Answer) -> int:
    """Return the token at which a mention begins, with the words that introduce a name."""
    mention, tokens = answer.mention, answer.passage.tokens
    if mention.sort != "name" or mention.owner:
        return mention.first
    start = role_start(tokens, mention.last)
    start = mention.first if start is None else min(start, mention.first)
    comma = mention.first - 1
    if start == mention.first and comma > 0 and tokens[comma].text == ",":
        before = role_start(tokens, comma)
        ended = mention.last >= len(tokens) or tokens[mention.last].sort == "p"
        if before is not None and ended and tokens[before].traits & DETERMINER and tokens[comma - 1].sort == "w":
            return before
    return start


def role_start(tokens: Sequence[Token], end: int) -> int | None:
    """Return where the noun phrase that ends at a token begins, without the adverbs before it."""
    start = description_before(tokens, end)
    while start is not None and start < end - 1:
        traits = tokens[start].traits
        if traits & DETERMINER or not traits & (BETWEEN | CONJUNCTION | NO_NAME):
            break
        start += 1
    return start


def without_owner(words: str, table: Quotes) -> str:
    """Return a name without the ending of its possessive.

    >>> without_owner("Poe's", Quotes(possessives=("'s",)))
    'Poe'
    """
    for end in table.possessives:
        if words.endswith(end):
            return words[: -len(end) + (end[0] == "s")]
    return words


def cue_of(answer: Answer) -> str | None:
    """Return the reporting words, as printed."""
    if answer.cue is None:
        return None
    tokens = answer.passage.tokens
    words = answer.passage.text[tokens[answer.cue.first].start : tokens[answer.cue.last - 1].end]
    return " ".join(words.split())
