"""The title: which of the blocks before the body is the headline."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import regex

from articlekit.models import SequenceModel
from articlekit.stages.features import DIGITS, SIZES, TOPICS
from articlekit.stages.sequence import BODY
from articlekit.stages.shape import Shape, level

WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
# A headline has one to some thirty words; it stands within so many blocks before the first paragraph.
LONGEST, REACH = 40, 60
LEAD = 3  # paragraphs that take up what the title says
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
    texts: Sequence[str]
    start: int  # of the body
    used: dict[str, int]  # words of the body's paragraphs
    lead: frozenset[str]  # words of the first few
    counts: Counter[str]  # in how many blocks each word stands


def story(found: Sequence[Shape], states: Sequence[int], texts: Sequence[str]) -> Story:
    """Return what the candidates of an article are judged by."""
    start = next((i for i, state in enumerate(states) if state == BODY), len(found))
    told = [shape.words for shape, state in zip(found, states, strict=True) if state == BODY and shape.prose]
    used: dict[str, int] = {}
    for words in told:
        used.update(dict.fromkeys(words, 1))
    counts = Counter(chain.from_iterable({*shape.words} for shape in found))
    return Story(found, states, texts, start, used, frozenset(chain.from_iterable(told[:LEAD])), counts)


def candidates(found: Sequence[Shape], states: Sequence[int]) -> list[int]:
    """Return the blocks that may be the title: the first ones, and the last ones up to where the body has begun."""
    first = next((i for i, state in enumerate(states) if state == BODY), len(found))
    near = range(max(0, first - REACH), min(first + 4, len(found)))
    return [i for i in sorted({*range(min(3, len(found))), *near}) if 0 < found[i].size <= LONGEST]


def title_features(of: Story, i: int) -> Iterator[str]:
    """Yield the names of the features of a candidate."""
    yield from by_looks(of, i)
    yield from by_place(of, i)
    yield from by_words(of, i)
    yield from by_neighbours(of, i)


def by_looks(of: Story, i: int) -> Iterator[str]:
    """Yield what a candidate shows by itself."""
    shape = of.found[i]
    size, short = level(shape.size, SIZES), min(level(shape.size, SIZES), 7)
    stop = level(shape.stop, (0.01, 0.1, 0.2, 0.3, 0.4))
    yield f"size={size}"
    yield f"end={shape.end}"
    yield f"start={shape.start}"
    yield f"item={shape.item}"
    yield f"size+end={size},{shape.end}"
    yield f"digit={level(shape.digit, DIGITS)},{min(size, 6)}"
    yield f"capital={level(shape.capital, (0.3, 0.6, 0.99))},{min(size, 6)}"
    yield f"capital+end={level(shape.capital, (0.3, 0.6, 0.99))},{shape.end},{short}"
    yield f"stop={stop},{short}"
    yield f"stop+end={stop},{shape.end},{shape.prose}"
    yield f"sentences={min(shape.sentences, 2)},{shape.end},{short}"
    yield f"commas={min(shape.commas, 3)},{short}"
    yield f"gap={min(shape.gap, 3)}"
    yield from (f"sign={sign}" for sign in shape.signs)


def by_place(of: Story, i: int) -> Iterator[str]:
    """Yield where a candidate stands: how far from the body's start, in which states, how often."""
    shape = of.found[i]
    size, short = level(shape.size, SIZES), min(level(shape.size, SIZES), 6)
    far, repeated = level(of.start - i, FAR), min(shape.repeated, 3)
    rough, steps = level(far, (2, 4, 7, 10, 13)), max(of.start - i, -3)
    state = of.states[i]
    yield f"far={far}"
    yield f"far+end={level(far, (2, 4, 7, 10))},{shape.end},{shape.prose}"
    yield f"steps={min(steps, 12)}"
    yield f"steps+size={min(steps, 8)},{size}"
    yield f"index={min(i, 5)}"
    yield f"state={state}"
    yield f"state+end={state},{shape.end},{shape.prose}"
    yield f"states={of.states[i - 1] if i else None},{state},{of.states[i + 1] if i + 1 < len(of.states) else None}"
    yield f"item+far={shape.item},{rough},{min(size, 7)}"
    yield f"repeated={repeated},{short}"
    yield f"repeated+index={repeated},{min(i, 2)}"
    yield f"repeated+far={repeated},{rough}"
    rivals = sum(4 <= of.found[j].size <= 25 and of.found[j].end != "." for j in range(i + 1, min(of.start, i + 12)))
    yield f"rivals={min(rivals, 4)},{rough}"
    yield f"rivals+end={min(rivals, 4)},{min(size, 7)},{shape.end}"


def by_words(of: Story, i: int) -> Iterator[str]:
    """Yield what a candidate shares with the body, with the first block and with the lines around it."""
    shape = of.found[i]
    short, far = min(level(shape.size, SIZES), 7), level(of.start - i, FAR)
    rough = level(far, (2, 4, 7, 10, 13))
    content = [word for word in shape.words if len(word) > 3]
    topic = level(sum(word in of.used for word in content) / len(content), TOPICS) if content else 9
    lead = min(sum(word in of.lead for word in content), 5)
    rare = sum((1 if word in of.used else -1) / of.counts[word] for word in content)
    yield f"topic={topic},{short}"
    yield f"topic+far={topic},{level(far, (2, 4, 7, 10, 13))}"
    yield f"hits={min(sum(word in of.used for word in content), 5)},{short}"
    yield f"lead={lead},{short}"
    yield f"lead+far={lead},{rough}"
    yield f"rare={level(rare, (-3, -1, -0.3, 0.3, 1, 2))},{short}"
    here = fold(of.texts[i])
    heads = sum(fold(text).startswith(here) for text in of.texts[:3]) if here else 0
    around = (j for j in range(max(0, i - 8), min(len(of.texts), i + 4)) if j != i)
    yield f"heads={min(heads, 2)},{min(short, 6)},{min(i, 3)}"
    yield f"contained={min(sum(here in fold(of.texts[j]) for j in around), 2)},{min(short, 6)}"
    if i and here:
        top = set(fold(of.texts[0]).split())
        shared = sum(word in top for word in here.split()) / len(here.split())
        yield f"shared={level(shared, (0.01, 0.3, 0.6, 0.9, 1))},{short}"
        yield f"shared+far={level(shared, (0.3, 0.6, 0.9))},{rough}"
    if shape.words:
        yield f"first:{shape.words[0]}"
        yield f"final:{shape.words[-1]}"


def by_neighbours(of: Story, i: int) -> Iterator[str]:
    """Yield what stands beside a candidate: a deck, a date, a menu."""
    found = of.found
    rough = level(level(of.start - i, FAR), (2, 4, 7, 10, 13))
    for side, j in (("last", i - 1), ("next", i + 1), ("next2", i + 2)):
        if 0 <= j < len(found):
            yield f"{side}={level(found[j].size, SIZES)},{found[j].end}"
            yield f"{side}.signs={'y' in found[j].signs}{'t' in found[j].signs}"
            if found[j].size <= 12 and found[j].words:
                yield f"{side}:{found[j].words[0]}"
    if i + 1 < len(found):
        after = found[i + 1]
        dated = "y" in after.signs or "t" in after.signs
        size = min(level(found[i].size, SIZES), 7)
        yield f"next+size={level(after.size, SIZES)},{after.end},{after.prose},{dated},{size}"
        yield f"next.start={after.start},{after.end}"
    stamps = (j - i for j in range(i + 1, min(i + 7, len(found))) if "y" in found[j].signs or "t" in found[j].signs)
    yield f"dated={next(stamps, 9)},{rough}"


def title_of(
    model: SequenceModel,
    found: Sequence[Shape],
    states: Sequence[int],
    texts: Sequence[str],
    barred: Container[int] = (),
) -> int | None:
    """Return which block is the title, its first print where it is repeated; None where nothing looks like one.

    `barred` are the blocks that are known to be something else.
    """
    of = story(found, states, texts)
    score = {i: weigh(model, title_features(of, i)) for i in candidates(found, states) if i not in barred}
    best = max(score, key=lambda i: (score[i], -i), default=None)
    if best is None or score[best] <= weigh(model, none_features(found, states)):
        return None
    return next(i for i in score if fold(texts[i]) == fold(texts[best]))


def weigh(model: SequenceModel, names: Iterable[str]) -> float:
    """Return the summed weights of features."""
    return sum(model.title.get(name, 0.0) for name in names)


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
