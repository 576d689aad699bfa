"""What the benchmark's development files teach `strip`: pages and the label of each block, as far as gold tells."""

import collections
import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import regex

from articlekit.languages import language
from articlekit.model import Article, unify
from articlekit.stages import sequence
from articlekit.stages.features import features
from articlekit.stages.shape import Shape, shapes
from articlekit.stages.split import split
from articlekit.stages.title import fold

Matrix = Any  # an array of NumPy or SciPy
NO = -1e30
IS_BODY, IS_NOT, OPEN = np.array([NO, 0, NO, NO]), np.array([0, NO, 0, 0]), np.zeros(4)
LONGEST = 4000  # blocks: a longer page would teach about itself alone
WORD = regex.compile(r"\w+")
HOSTS = 10  # a "site" with more pages than this is a host of many sites: each page counts as one


class Page(NamedTuple):
    """A page to learn from: a line of `allowed` for each block has 0 for each state that the gold allows."""

    id: str
    site: str
    group: str
    texts: list[str]
    shapes: list[Shape]
    features: list[list[str]]
    allowed: Matrix
    gold: Mapping[str, Any]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def pages(folder: Path) -> Iterator[Page]:
    """Yield all pages; and the gold bodies by themselves, all of which must stay."""
    for row in rows(folder / "pages.dev.jsonl.gz"):
        group = f"{row['dump']}/{'en' if row['lang'] == 'en' else 'other'}"
        yield from page(row, group, row["text"], lambda texts, row=row: labels(texts, row["gold"]["body"]))
        if row["dump"] == "page":
            yield from page(row, "gold", row["gold"]["body"], lambda texts: [IS_BODY] * len(texts))
    for row in rows(folder / "snippets.dev.jsonl.gz"):
        yield from page(row, "snippets", row["text"], lambda texts, row=row: phrase_labels(texts, row))


def page(row: dict[str, Any], group: str, text: str, label: Any) -> Iterator[Page]:
    """Yield the page of a record, unless it is empty or very long."""
    article = split(Article(unify(text)))
    if not 0 < len(article.blocks) < LONGEST:
        return
    texts = [article.flat(block) for block in article.blocks]
    found = shapes(article)
    told = features(found, language(article.language).words.stop)
    yield Page(row["id"], row["site"], group, texts, found, told, np.array(label(texts)), row.get("gold") or row)


def labels(texts: Sequence[str], body: str) -> list[Matrix]:
    """Return what the gold body says of each block, by its 4-grams; of a short one, by whether it is a line of it."""
    grams = {size: ngrams(body, size) for size in (1, 4)}
    lines = {fold(line) for line in body.split("\n")}
    whole = f" {fold(body)} "
    found = []
    for text in texts:
        size = 4 if len(WORD.findall(text)) >= 4 else 1
        here = ngrams(text, size)
        share = (here & grams[size]).total() / max(here.total(), 1)
        if fold(text) in lines and (size == 1 or share > 0.6):
            found.append(IS_BODY)
        elif size == 1:
            found.append(OPEN if not here or f" {fold(text)} " in whole else IS_NOT)
        else:
            found.append(IS_BODY if share > 0.6 else IS_NOT if share < 0.3 else OPEN)
    return found


def phrase_labels(texts: Sequence[str], row: Mapping[str, Any]) -> list[Matrix]:
    """Return what phrases that must stay or go say of each block."""
    stay, go = ([" ".join(phrase.split()) for phrase in row[key]] for key in ("with", "without"))
    found = []
    for text in map(" ".join, map(str.split, texts)):
        stays, goes = any(phrase in text for phrase in stay), any(phrase in text for phrase in go)
        found.append(OPEN if stays == goes else IS_BODY if stays else IS_NOT)
    return found


def ngrams(text: str, size: int) -> collections.Counter[tuple[str, ...]]:
    """Return how often each run of so many words stands in a text (at least one run, if a shorter one)."""
    words = WORD.findall(text.lower())
    return collections.Counter(tuple(words[i : i + size]) for i in range(max(len(words) - size + 1, bool(words))))


def overlap(gold: str, kept: str) -> tuple[float, float]:
    """Return precision and recall of 4-grams."""
    want, got = ngrams(gold, 4), ngrams(kept, 4)
    both = (want & got).total()
    return (both / got.total() if got else float(not want)), (both / want.total() if want else 1.0)


def fold_of(site: str, folds: int) -> int:
    """Return which fold of a cross-validation a site is in."""
    return int(hashlib.md5(site.encode()).hexdigest(), 16) % folds


def weights_of(found: Sequence[Page]) -> list[float]:
    """Return how much each page counts: no site more than six pages' worth, other languages than English more."""
    count = collections.Counter((one.group == "snippets", one.site) for one in found)
    share = {"snippets": 0.5, "gold": 0.5}
    return [
        share.get(one.group, 1.5 if one.group.endswith("other") else 1.0)
        * min(1.0, 6 / count[one.group == "snippets", one.site])
        for one in found
    ]


def is_body(states: Sequence[int], texts: Sequence[str]) -> list[str]:
    """Return the blocks that a course of states calls body."""
    return [text for text, state in zip(texts, states, strict=True) if state == sequence.BODY]
