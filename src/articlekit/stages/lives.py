"""The lives of authors below a story: what stands behind "About the author", or begins with a name from the byline."""

from collections.abc import Sequence

from articlekit.patterns import compiled
from articlekit.stages.shape import Shape

NAME = compiled(r"\p{Lu}[\p{L}’'-]{2,}")
NEXT = 3  # blocks behind a heading in which the life begins
SHORT = 6  # words: a name and an office, on a line of their own


def lives(found: Sequence[Shape], texts: Sequence[str], heads: Sequence[bool]) -> set[int]:
    """Return which blocks tell of the person that a heading names ("About Ann Poe"), or the line below it.

    `heads` are such headings. A heading that names nobody, with no name below it, is followed by a life all the same.

    >>> from articlekit.stages.shape import traits
    >>> from articlekit.tables import Words
    >>> texts = ["About the author", "Ann Poe", "Poe has taught in Oslo and keeps bees on the roof of her school."]
    >>> shapes = [Shape(*traits(text, Words())) for text in texts]
    >>> lives(shapes, texts, [True, False, False])
    {2}
    """
    told = (life(found, texts, i) for i, is_head in enumerate(heads) if is_head)
    return {i for i in told if i is not None}


def life(found: Sequence[Shape], texts: Sequence[str], head: int) -> int | None:
    """Return the block that tells a life behind a heading."""
    names = {*NAME.findall(texts[head])[1:]}
    for i in range(head + 1, min(len(found), head + 1 + NEXT)):
        if found[i].size > SHORT:
            return i if not names or names & {*NAME.findall(texts[i])} else None
        names |= {*NAME.findall(texts[i])}
    return None
