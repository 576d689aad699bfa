"""The stretches of prose in a text, and which of them tell the story: further articles on a page tell others."""

from collections.abc import Sequence

from msgspec import Struct

from articlekit.stages.shape import Shape

Terms = frozenset[str]

PAUSE = 3  # blocks from one prose to the next within a stretch, at most
FULL_WORDS, FULL_PARAGRAPHS = 60, 2  # a stretch with as much may be where the story begins
LEAD = 4  # paragraphs that say what the story is about
HEAD, HEADLINES = 12, range(4, 26)  # blocks before the story that may be its headline, and words of one


class Stretch(Struct, frozen=True):
    """Prose without much between it: its first block, the one behind its last, and what it holds."""

    start: int
    end: int
    words: int
    paragraphs: int
    terms: Terms


class Story(Struct, frozen=True):
    """Where the story seems to be, and the words that tell what it is about."""

    every: list[Stretch]
    first: int  # the first full stretch; failing one, the longest
    longest: int
    start: int  # block where the first begins
    lead: Terms  # words of its first paragraphs
    head: Terms  # words of the lines before them that may be its headline


def story_of(found: Sequence[Shape], terms: Sequence[Terms]) -> Story:
    """Return where the story seems to be."""
    every = stretches(found, terms)
    if not every:
        return Story([], 0, 0, len(found), frozenset(), frozenset())
    longest = max(range(len(every)), key=lambda k: every[k].words)
    full = (k for k, one in enumerate(every) if one.words >= FULL_WORDS and one.paragraphs >= FULL_PARAGRAPHS)
    first = next(full, longest)
    start = every[first].start
    lead = [i for i in range(start, len(found)) if found[i].prose][:LEAD]
    head = [i for i in range(max(0, start - HEAD), start) if found[i].size in HEADLINES]
    return Story(every, first, longest, start, union(terms, lead), union(terms, head))


def stretches(found: Sequence[Shape], terms: Sequence[Terms]) -> list[Stretch]:
    """Return the stretches of prose."""
    groups: list[list[int]] = []
    for i, shape in enumerate(found):
        if shape.prose:
            if groups and i - groups[-1][-1] <= PAUSE:
                groups[-1].append(i)
            else:
                groups.append([i])
    return [
        Stretch(group[0], group[-1] + 1, sum(found[i].size for i in group), len(group), union(terms, group))
        for group in groups
    ]


def union(terms: Sequence[Terms], chosen: Sequence[int]) -> Terms:
    """Return the words of chosen blocks."""
    return frozenset().union(*(terms[i] for i in chosen))


def common(words: Terms, others: Terms) -> float:
    """Return the share of words that stand among others, -1 where there is no word.

    >>> common(frozenset({"bridge", "mayor"}), frozenset({"mayor"}))
    0.5
    """
    return len(words & others) / len(words) if words else -1.0
