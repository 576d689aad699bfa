"""What an answer says in words: the mention and cue as printed, the speaker's fullest name."""

from articlekit.stages.candidates import Answer
from articlekit.stages.names import Names, surname
from articlekit.tables import Quotes


def mention_of(answer: Answer, table: Quotes) -> str:
    """Return the words that name the speaker, as printed."""
    where, mention = answer.passage, answer.mention
    tokens = where.tokens
    words = where.text[tokens[mention.first].start : tokens[mention.last - 1].end]
    if mention.sort != "described":
        words = without_owner(words, table)
    return " ".join(words.split())


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


def speaker_of(answer: Answer, names: Names, table: Quotes) -> str | None:
    """Return the fullest name of whom an answer mentions by name."""
    mention = answer.mention
    if mention.sort != "name":
        return None
    tokens = answer.passage.tokens
    name = tuple(without_owner(token.text, table) for token in tokens[mention.name : mention.last])
    full = names.fullest.get(surname(name).lower(), ())
    if len(name) > 1 or not full:
        return " ".join(name)
    return full[0]
