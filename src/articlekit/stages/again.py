"""What a page says twice: a paragraph once more, or the whole story once more in one block."""

from collections.abc import Sequence

from articlekit.patterns import compiled

LONG = 20  # words: a line of a song may come again
WHOLE = 150  # words of a block that may hold others
PARAGRAPH = 10  # words of a block that may stand in such a one
SHARE = 0.8  # of a block's words that the others in it have, from which it says nothing new
LONGEST = 3  # blocks that may hold others: to try each would take the square of the time

NUMBER = compiled(r"^\W*\d{1,3}[.)]\s+")  # of a paragraph, which the whole may lack


def said_before(texts: Sequence[str], sizes: Sequence[int]) -> set[int]:
    """Return which of some blocks, of so many words, say what others do.

    >>> story = ["The bridge will be closed until spring, the mayor said.", "Nobody had looked at it."] * 10
    >>> said_before([*story[:2], story[0]], [30, 4, 30])
    {2}
    >>> said_before([*story, " ".join(story)], [15] * 20 + [300])
    {20}
    >>> said_before([*(f"{i}. {line}" for i, line in enumerate(story)), " ".join(story)], [15] * 20 + [300])
    {20}
    """
    seen: set[str] = set()
    found = set()
    for i, (text, size) in enumerate(zip(texts, sizes, strict=True)):
        if size >= LONG:
            if text in seen:
                found.add(i)
            seen.add(text)
    rest = [i for i in range(len(texts)) if i not in found]
    longest = sorted(rest, key=sizes.__getitem__, reverse=True)[:LONGEST]
    return found | {i for i in longest if sizes[i] >= WHOLE and holds_others(i, rest, texts, sizes)}


def holds_others(whole: int, rest: Sequence[int], texts: Sequence[str], sizes: Sequence[int]) -> bool:
    """Tell whether a block is made up of others, none of which is as long."""
    near = (i for i in rest if PARAGRAPH <= sizes[i] < sizes[whole])
    parts = (i for i in near if NUMBER.sub("", texts[i]) in texts[whole])
    return sum(sizes[i] for i in parts) >= SHARE * sizes[whole]
