"""The lives of authors below a story: what stands behind "About the author", or begins with a name from the byline."""

from collections.abc import Sequence

import regex

from articlekit.patterns import compiled
from articlekit.stages.shape import Shape

NAME = compiled(r"\p{Lu}[\p{L}’'-]{2,}")
# Who wrote it, on a line of its own, in the words of most languages of western Europe.
BYLINE = compiled(
    r"""^\W{0,3}(?i:by|authors?|written[ ]by|reviewed[ ]by|von|autor(?:in)?|par|por|di|door|af|av|texte?)
        [ ]?:?[ ](?=\p{Lu})""",
    regex.VERBOSE,
)
# What the life of a person goes on with behind the name.
GOES_ON = compiled(
    r"""^\p{Lu}[\p{L}.’'-]+(?:[ ]\p{Lu}[\p{L}.’'-]+){0,3}[ ](?:
        is|was|has|covers|writes|reports|joined|studied|holds|works|worked|lives|edits|
        ist|war|arbeitet|schreibt|lebt|studierte|berichtet|
        est|écrit|travaille|es|escribe|trabaja|è|scrive|é|escreve)[ ]""",
    regex.VERBOSE,
)
NEXT = 3  # blocks behind a heading in which the life begins
SHORT = 6  # words: a name and an office, on a line of their own
LEAST, MOST = 9, 150  # words of a life


def lives(found: Sequence[Shape], texts: Sequence[str], heads: Sequence[bool]) -> set[int]:
    """Return which blocks tell who wrote the story.

    They tell of the person that a heading names ("About Ann Poe"), or the line below it, or go on from a name in the
    byline ("Ann covers schools."). `heads` are such headings; one without a name at all is followed by a life all the
    same.

    >>> from articlekit.stages.shape import traits
    >>> from articlekit.tables import Words
    >>> texts = ["About the author", "Ann Poe", "Poe has taught in Oslo and keeps bees on the roof of her school."]
    >>> shapes = [Shape(*traits(text, Words())) for text in texts]
    >>> lives(shapes, texts, [True, False, False])
    {2}
    """
    told = (life(found, texts, i) for i, is_head in enumerate(heads) if is_head)
    return {i for i in told if i is not None} | of_byline(found, texts)


def of_byline(found: Sequence[Shape], texts: Sequence[str]) -> set[int]:
    """Return which blocks begin with a name that a byline before them has, and go on as a life does."""
    names: set[str] = set()
    told = set()
    for i, (shape, text) in enumerate(zip(found, texts, strict=True)):
        if shape.size <= SHORT and (match := BYLINE.match(text)):
            new = NAME.findall(text, match.end())
            names |= {*new} if len(new) > 1 else set()
        elif names and LEAST <= shape.size <= MOST and GOES_ON.match(text) and names & {*NAME.findall(text)[:2]}:
            told.add(i)
    return told


def life(found: Sequence[Shape], texts: Sequence[str], head: int) -> int | None:
    """Return the block that tells a life behind a heading."""
    names = {*NAME.findall(texts[head])[1:]}
    for i in range(head + 1, min(len(found), head + 1 + NEXT)):
        if found[i].size > SHORT:
            return i if not names or names & {*NAME.findall(texts[i])} else None
        names |= {*NAME.findall(texts[i])}
    return None
