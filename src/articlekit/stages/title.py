"""The title: which of the blocks before the body is the headline."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from articlekit.patterns import compiled
from articlekit.stages.company import SIZES, TOPICS
from articlekit.stages.features import DIGITS
from articlekit.stages.sequence import BODY
from articlekit.stages.shape import Shape, level
from articlekit.stages.vocabulary import Names

WORD = compiled(r"[\p{L}\p{M}\p{N}]+")
# A headline has one to some thirty words; it stands within so many blocks before the first paragraph.
LONGEST, REACH = 40, 60
BEHIND = 4  # blocks of the body that it may stand behind
LEAD = 3  # paragraphs that take up what the title says
ROUGH = (2, 4, 7, 10, 13)  # levels of FAR
FAR = (-2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30)  # blocks to the body's start


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return a text's words in lower case: what makes two prints of a title the same.

    >>> fold("Storm hits  Coast!") == fold("STORM HITS COAST")
    True
    """
    return " ".join(WORD.findall(text.casefold()))


class Story(NamedTuple):
    """What the candidates of one article are judged by."""

    found: Sequence[Shape]
    states: Sequence[int]
    folded: Sequence[str]  # the texts down to the last that a candidate is compared with
    start: int  # of the body
    used: dict[str, int]  # words of the body's paragraphs
    lead: frozenset[str]  # words of the first few
    top: frozenset[str]  # words of the first block
    counts: Counter[str]  # in how many blocks each word of a candidate stands


def story(found: Sequence[Shape], states: Sequence[int], texts: Sequence[str], near: Sequence[int]) -> Story:
    """Return what the candidates of an article, blocks of these numbers, are judged by."""
    start = next((i for i, state in enumerate(states) if state == BODY), len(found))
    told = [shape.words for shape, state in zip(found, states, strict=True) if state == BODY and shape.prose]
    used: dict[str, int] = {}
    for words in told:
        used.update(dict.fromkeys(words, 1))
    folded = list(map(fold, texts[: start + 2 * BEHIND]))
    top = frozenset(folded[0].split() if folded else ())
    asked = frozenset(chain.from_iterable(found[i].words for i in near))
    counts = Counter(chain.from_iterable(asked.intersection(shape.words) for shape in found))
    return Story(found, states, folded, start, used, frozenset(chain.from_iterable(told[:LEAD])), top, counts)


def candidates(found: Sequence[Shape], states: Sequence[int], known: Sequence[bool]) -> list[int]:
    """Return the blocks that may be the title: the first ones, and the last ones up to where the body has begun.

    What a rule knows for furniture is none.
    """
    first = next((i for i, state in enumerate(states) if state == BODY), len(found))
    near = range(max(0, first - REACH), min(first + BEHIND, len(found)))
    return [i for i in sorted({*range(min(3, len(found))), *near}) if 0 < found[i].size <= LONGEST and not known[i]]


class Looks(NamedTuple):
    """What a candidate shows by itself, in levels."""

    size: int
    stop: int
    capital: int
    digit: int
    start: str
    end: str
    item: bool
    prose: bool
    sentences: int
    commas: int
    gap: int
    signs: str


class Spot(NamedTuple):
    """Where a candidate stands, in levels: how far from the body's start, in which states, how often."""

    size: int
    end: str
    prose: bool
    item: bool
    far: int
    steps: int
    place: int
    repeated: int
    rivals: int
    last: int | None
    state: int
    next: int | None


class Shared(NamedTuple):
    """What a candidate shares with the body, with the first block and with the lines around it, in levels."""

    short: int
    rough: int
    topic: int
    hits: int
    lead: int
    rare: int
    heads: int
    place: int
    contained: int
    top: tuple[int, int] | None


class Side(NamedTuple):
    """A block beside a candidate."""

    name: str
    size: int
    end: str
    signs: str
    word: str | None


class Around(NamedTuple):
    """What stands beside a candidate: a deck, a date, a menu."""

    sides: tuple[Side, ...]
    next: tuple[object, ...] | None
    dated: int
    rough: int


class Keys(NamedTuple):
    """The keys of a candidate, one for each of GROUPS; keys recur, so their weights are summed once."""

    looks: Looks
    spot: Spot
    shared: Shared
    ends: tuple[str, str] | None
    around: Around


def title_features(of: Story, i: int) -> Iterator[str]:
    """Yield the names of the features of a candidate."""
    for group, key in zip(GROUPS, title_keys(of, i), strict=True):
        yield from group(key)


def title_keys(of: Story, i: int) -> Keys:
    """Return the keys of a candidate."""
    words = of.found[i].words
    ends = (words[0], words[-1]) if words else None
    return Keys(looks_of(of.found[i]), spot_of(of, i), shared_of(of, i), ends, around_of(of, i))


def looks_of(shape: Shape) -> Looks:
    """Return what a candidate shows by itself."""
    return Looks(
        size=level(shape.size, SIZES),
        stop=level(shape.stop, (0.01, 0.1, 0.2, 0.3, 0.4)),
        capital=level(shape.capital, (0.3, 0.6, 0.99)),
        digit=level(shape.digit, DIGITS),
        start=shape.start,
        end=shape.end,
        item=shape.item,
        prose=shape.prose,
        sentences=min(shape.sentences, 2),
        commas=min(shape.commas, 3),
        gap=min(shape.gap, 3),
        signs=shape.signs,
    )


def by_looks(it: Looks) -> Names:
    """Return the names of what a candidate shows by itself."""
    size, short = it.size, min(it.size, 7)
    return (
        f"size={size}",
        f"end={it.end}",
        f"start={it.start}",
        f"item={it.item}",
        f"size+end={size},{it.end}",
        f"digit={it.digit},{min(size, 6)}",
        f"capital={it.capital},{min(size, 6)}",
        f"capital+end={it.capital},{it.end},{short}",
        f"stop={it.stop},{short}",
        f"stop+end={it.stop},{it.end},{it.prose}",
        f"sentences={it.sentences},{it.end},{short}",
        f"commas={it.commas},{short}",
        f"gap={it.gap}",
        *(f"sign={sign}" for sign in it.signs),
    )


def spot_of(of: Story, i: int) -> Spot:
    """Return where a candidate stands."""
    shape, found = of.found[i], of.found
    rivals = sum(4 <= found[j].size <= 25 and found[j].end != "." for j in range(i + 1, min(of.start, i + 12)))
    return Spot(
        size=level(shape.size, SIZES),
        end=shape.end,
        prose=shape.prose,
        item=shape.item,
        far=level(of.start - i, FAR),
        steps=min(max(of.start - i, -3), 12),
        place=min(i, 5),
        repeated=min(shape.repeated, 3),
        rivals=min(rivals, 4),
        last=of.states[i - 1] if i else None,
        state=of.states[i],
        next=of.states[i + 1] if i + 1 < len(of.states) else None,
    )


def by_place(it: Spot) -> Names:
    """Return the names of where a candidate stands."""
    size, short, rough = it.size, min(it.size, 6), level(it.far, ROUGH)
    return (
        f"far={it.far}",
        f"far+end={level(it.far, (2, 4, 7, 10))},{it.end},{it.prose}",
        f"steps={it.steps}",
        f"steps+size={min(it.steps, 8)},{size}",
        f"index={it.place}",
        f"state={it.state}",
        f"state+end={it.state},{it.end},{it.prose}",
        f"states={it.last},{it.state},{it.next}",
        f"item+far={it.item},{rough},{min(size, 7)}",
        f"repeated={it.repeated},{short}",
        f"repeated+index={it.repeated},{min(it.place, 2)}",
        f"repeated+far={it.repeated},{rough}",
        f"rivals={it.rivals},{rough}",
        f"rivals+end={it.rivals},{min(size, 7)},{it.end}",
    )


def shared_of(of: Story, i: int) -> Shared:
    """Return what a candidate shares with other lines."""
    shape = of.found[i]
    content = content_of(of, i)
    hits = sum(map(of.used.__contains__, content))
    rare = sum((1 if word in of.used else -1) / of.counts[word] for word in content)
    here = of.folded[i]
    around = (*of.folded[max(0, i - 8) : i], *of.folded[i + 1 : i + 4])
    return Shared(
        short=min(level(shape.size, SIZES), 7),
        rough=level(level(of.start - i, FAR), ROUGH),
        topic=level(hits / len(content), TOPICS) if content else 9,
        hits=min(hits, 5),
        lead=min(sum(map(of.lead.__contains__, content)), 5),
        rare=level(rare, (-3, -1, -0.3, 0.3, 1, 2)),
        heads=min(sum(text.startswith(here) for text in of.folded[:3]), 2) if here else 0,
        place=min(i, 3),
        contained=min(sum(here in text for text in around), 2),
        top=top_of(of, here) if i and here else None,
    )


def content_of(of: Story, i: int) -> list[str]:
    """Return the words of a candidate, without the shortest."""
    return [word for word in of.found[i].words if len(word) > 3]


def top_of(of: Story, here: str) -> tuple[int, int]:
    """Return how many of a candidate's words the first block has, in two levels."""
    words = here.split()
    shared = sum(map(of.top.__contains__, words)) / len(words)
    return level(shared, (0.01, 0.3, 0.6, 0.9, 1)), level(shared, (0.3, 0.6, 0.9))


def by_words(it: Shared) -> Names:
    """Return the names of what a candidate shares with other lines."""
    short, rough = it.short, it.rough
    names = [
        f"topic={it.topic},{short}",
        f"topic+far={it.topic},{rough}",
        f"hits={it.hits},{short}",
        f"lead={it.lead},{short}",
        f"lead+far={it.lead},{rough}",
        f"rare={it.rare},{short}",
        f"heads={it.heads},{min(short, 6)},{it.place}",
        f"contained={it.contained},{min(short, 6)}",
    ]
    if it.top:
        names += [f"shared={it.top[0]},{short}", f"shared+far={it.top[1]},{rough}"]
    return tuple(names)


def by_ends(it: tuple[str, str] | None) -> Names:
    """Return the names of a candidate's first and last words."""
    return (f"first:{it[0]}", f"final:{it[1]}") if it else ()


def around_of(of: Story, i: int) -> Around:
    """Return what stands beside a candidate."""
    found = of.found
    sides = tuple(
        side_of(name, found[j])
        for name, j in (("last", i - 1), ("next", i + 1), ("next2", i + 2))
        if 0 <= j < len(found)
    )
    stamps = (j - i for j in range(i + 1, min(i + 7, len(found))) if is_dated(found[j]))
    return Around(sides, next_of(found, i), next(stamps, 9), level(level(of.start - i, FAR), ROUGH))


def side_of(name: str, shape: Shape) -> Side:
    """Return a block beside a candidate."""
    word = shape.words[0] if shape.size <= 12 and shape.words else None
    return Side(name, level(shape.size, SIZES), shape.end, f"{'y' in shape.signs}{'t' in shape.signs}", word)


def next_of(found: Sequence[Shape], i: int) -> tuple[object, ...] | None:
    """Return the block right behind a candidate and the candidate's size; None behind the last."""
    if i + 1 >= len(found):
        return None
    after = found[i + 1]
    size = min(level(found[i].size, SIZES), 7)
    return level(after.size, SIZES), after.end, after.prose, is_dated(after), size, after.start


def is_dated(shape: Shape) -> bool:
    """Tell whether a block holds a year or a clock time."""
    return "y" in shape.signs or "t" in shape.signs


def by_neighbours(it: Around) -> Names:
    """Return the names of what stands beside a candidate."""
    names = []
    for side in it.sides:
        names += [f"{side.name}={side.size},{side.end}", f"{side.name}.signs={side.signs}"]
        if side.word is not None:
            names.append(f"{side.name}:{side.word}")
    if it.next:
        size, end, prose, dated, own, start = it.next
        names += [f"next+size={size},{end},{prose},{dated},{own}", f"next.start={start},{end}"]
    return (*names, f"dated={it.dated},{it.rough}")


GROUPS: tuple[Callable[..., Names], ...] = (by_looks, by_place, by_words, by_ends, by_neighbours)


def none_features(found: Sequence[Shape], states: Sequence[int]) -> Iterator[str]:
    """Yield the names of the features of there being no title at all."""
    start = next((i for i, state in enumerate(states) if state == BODY), len(found))
    other = sum(state != BODY for state in states) / max(len(states), 1)
    yield "none"
    yield f"none.start={level(start, (1, 2, 3, 6, 12))}"
    yield f"none.other={level(other, (0.01, 0.1, 0.3, 0.5))}"
    yield f"none.blocks={level(len(found), (2, 3, 5, 10, 20, 50, 100))}"
    if found:
        yield f"none.first={level(found[0].size, SIZES)},{found[0].end}"
