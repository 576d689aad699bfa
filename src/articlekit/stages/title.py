"""The title: which of the blocks before the body is the headline."""

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache

import regex

from articlekit.models import SequenceModel
from articlekit.stages.features import DIGITS, SIZES, TOPICS
from articlekit.stages.sequence import BODY
from articlekit.stages.shape import Shape, level

WORD = regex.compile(r"[\p{L}\p{M}\p{N}]+")
# A headline has one to some thirty words; it stands within so many blocks before the first paragraph.
LONGEST, REACH = 40, 60


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return a text's words in lower case: what makes two prints of a title the same.

    >>> fold("Storm hits  Coast!") == fold("STORM HITS COAST")
    True
    """
    return " ".join(WORD.findall(text.casefold()))


def candidates(found: Sequence[Shape], states: Sequence[int]) -> list[int]:
    """Return the blocks that may be the title: the first ones, and the last ones up to where the body has begun."""
    first = next((i for i, state in enumerate(states) if state == BODY), len(found))
    near = range(max(0, first - REACH), min(first + 4, len(found)))
    return [i for i in sorted({*range(min(3, len(found))), *near}) if 0 < found[i].size <= LONGEST]


def title_features(
    found: Sequence[Shape], states: Sequence[int], texts: Sequence[str], i: int, used: dict[str, int]
) -> Iterator[str]:
    """Yield the names of the features of a candidate."""
    shape = found[i]
    first = next((j for j, state in enumerate(states) if state == BODY), len(found))
    size = level(shape.size, SIZES)
    far = level(first - i, (-2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30))
    content = {word for word in shape.words if len(word) > 3}
    topic = level(sum(word in used for word in content) / len(content), TOPICS) if content else 9
    yield f"size={size}"
    yield f"far={far}"
    yield f"index={min(i, 5)}"
    yield f"topic={topic},{min(size, 7)}"
    yield f"topic+far={topic},{level(far, (2, 4, 7, 10, 13))}"
    yield f"end={shape.end}"
    yield f"start={shape.start}"
    yield f"state={states[i]}"
    yield f"item={shape.item}"
    yield f"size+end={size},{shape.end}"
    yield f"state+end={states[i]},{shape.end},{shape.prose}"
    yield f"far+end={level(far, (2, 4, 7, 10))},{shape.end},{shape.prose}"
    yield f"digit={level(shape.digit, DIGITS)},{min(size, 6)}"
    yield f"capital={level(shape.capital, (0.3, 0.6, 0.99))},{min(size, 6)}"
    yield f"repeated={min(shape.repeated, 3)},{min(size, 6)}"
    yield f"repeated+index={min(shape.repeated, 3)},{min(i, 2)}"
    yield f"gap={min(shape.gap, 3)}"
    for sign in shape.signs:
        yield f"sign={sign}"
    here = fold(texts[i])
    heads = sum(fold(text).startswith(here) for text in texts[:3]) if here else 0
    around = (j for j in range(max(0, i - 8), min(len(texts), i + 4)) if j != i)
    yield f"heads={min(heads, 2)},{min(size, 6)},{min(i, 3)}"
    yield f"contained={min(sum(here in fold(texts[j]) for j in around), 2)},{min(size, 6)}"
    for side, j in (("last", i - 1), ("next", i + 1), ("next2", i + 2)):
        if 0 <= j < len(found):
            yield f"{side}={level(found[j].size, SIZES)},{found[j].end}"
            yield f"{side}.signs={'y' in found[j].signs}{'t' in found[j].signs}"
            if found[j].size <= 12 and found[j].words:
                yield f"{side}:{found[j].words[0]}"
    if shape.words:
        yield f"first:{shape.words[0]}"
        yield f"final:{shape.words[-1]}"


def used_words(found: Sequence[Shape], states: Sequence[int]) -> dict[str, int]:
    """Return the words of the body's paragraphs."""
    used: dict[str, int] = {}
    for shape, state in zip(found, states, strict=True):
        if state == BODY and shape.prose:
            used.update(dict.fromkeys(shape.words, 1))
    return used


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
    used = used_words(found, states)
    score = {
        i: weigh(model, title_features(found, states, texts, i, used))
        for i in candidates(found, states)
        if i not in barred
    }
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
