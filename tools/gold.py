"""What `strip` learns from: the benchmark's development files, pages written for it; the label of each block."""

import collections
import gzip
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import regex
from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import Article, unify
from articlekit.stages import sequence
from articlekit.stages.causes import Found, causes_of, placeholders
from articlekit.stages.company import company_of, terms_of
from articlekit.stages.features import features, names
from articlekit.stages.figures import figures
from articlekit.stages.shape import Shape, shapes
from articlekit.stages.split import split
from articlekit.stages.strip import Evidence, hit_of
from articlekit.stages.title import fold
from written import STYLES, Written, written

Matrix = Any  # an array of NumPy or SciPy
Grams = collections.Counter[tuple[str, ...]]
Label = Callable[[Sequence[str]], list[Matrix]]
NO = -1e30
IS_BODY, IS_NOT, OPEN = np.array([NO, 0, NO, NO]), np.array([0, NO, 0, 0]), np.zeros(4)
LONGEST = 4000  # blocks: a longer page would teach about itself alone
WORD = regex.compile(r"\w+")
# Hosts of many sites: each page is a site of its own.
HOSTS = ("hard", "wordpress", "archive")


class Page(NamedTuple):
    """A page to learn from: a line of `allowed` for each block has 0 for each state that the gold allows."""

    site: str
    group: str
    texts: list[str]
    shapes: list[Shape]
    features: list[tuple[str, ...]]
    columns: dict[str, Matrix]
    causes: list[Found]
    allowed: Matrix
    gold: Mapping[str, Any]
    headed: bool  # the title may stand in it


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def pages(folder: Path) -> Iterator[Page]:
    """Yield all pages; and clean texts by themselves, whole and in excerpts, all of which must stay."""
    for row in rows(folder / "pages.dev.jsonl.gz"):
        group = f"{row['dump']}/{'en' if row['lang'] == 'en' else 'other'}"
        yield from page(row, group, row["text"], labels_by_body(row["gold"]["body"]))
        if row["dump"] == "page":
            yield from clean_pages(row, row["gold"]["body"], row["gold"].get("title"))
    for row in rows(folder / "snippets.dev.jsonl.gz"):
        yield from page(row, "snippets", row["text"], labels_by_phrases(row))
    for row in islice(rows(folder / "quotes.dev.jsonl.gz"), 0, None, 6):
        yield from page(
            {**row, "gold": {"body": row["text"]}}, "clean", row["text"], labels_by_body(row["text"]), headed=False
        )
    for row in islice(rows(folder / "wire.dev.jsonl.gz"), 0, None, 8):
        if row["gold"]["body"]:
            yield from page(row, "wire", row["text"], labels_by_body(row["gold"]["body"]))
    for one in written():
        about = {"site": f"written/{one.name}", "gold": {"body": one.body, "title": one.title}}
        group = "written" if one.style == STYLES[0] else "written again"
        yield from page(about, group, one.text, labels_by_lines(one))


def clean_pages(row: dict[str, Any], body: str, title: str | None) -> Iterator[Page]:
    """Yield a body by itself, an excerpt of it, and its first paragraphs under the title."""
    lines = [line for line in body.split("\n") if line.strip()]
    number = int(hashlib.md5(row["id"].encode()).hexdigest(), 16)
    start, length = number % max(len(lines) - 2, 1), (1, 2, 3, 4, 6, 9)[number // 100 % 6]
    excerpts = {"clean": (body, False), "excerpt": ("\n\n".join(lines[start : start + length]), False)}
    if title:
        excerpts["headed"] = ("\n\n".join([title, *lines[:length]]), True)
    for group, (text, headed) in excerpts.items():
        own = text.removeprefix(f"{title}\n\n") if headed else text
        gold = {"body": own, "title": title if headed else None}
        yield from page({**row, "gold": gold}, group, text, labels_by_body(own), headed=headed)


def page(row: dict[str, Any], group: str, text: str, label: Label, *, headed: bool = True) -> Iterator[Page]:
    """Yield the page of a record, unless it is empty or very long."""
    article = split(Article(unify(text)))
    if not 0 < len(article.blocks) < LONGEST:
        return
    absent = placeholders(article)
    present = [i for i in range(len(article.blocks)) if i not in absent]
    allowed = np.array(label([article.flat(block) for block in article.blocks]))[present]
    article = replace(article, blocks=tuple(article.blocks[i] for i in present))
    texts = [article.flat(block) for block in article.blocks]
    found = shapes(article)
    causes = causes_of(article, texts, found)
    terms = terms_of(found, language(article.language).words.stop)
    company = company_of(found, terms)
    told = list(map(names, features(found, company)))
    numbers = figures(found, list(map(len, texts)), terms, company, list(map(hit_of, causes)))
    columns = {name: np.array(column, np.float32) for name, column in numbers.items()}
    site = row.get("site") or row["id"].split("_")[0]
    host = group == "snippets" and site in HOSTS
    gold = row.get("gold") or row
    own = row["id"] if host else site
    yield Page(own, group, texts, found, told, columns, causes, allowed, gold, headed)


def known_of(page: Page) -> list[bool]:
    """Return which blocks of a page a rule knows."""
    return [cause is not None for cause, _ in page.causes]


def labels_by_body(body: str) -> Label:
    """Return what labels blocks by the gold body: by their 4-grams; a short one by whether it is a line of the body."""
    return partial(body_labels, grams={size: ngrams(body, size) for size in (1, 4)}, body=body)


def labels_by_lines(page: Written) -> Label:
    """Return what labels blocks by the lines of a page that has been written with their labels."""
    meaning = {"+": IS_BODY, "-": IS_NOT, "T": IS_NOT, "?": OPEN}
    return lambda texts: closed([meaning[label] for label in page.labels(texts)])


def labels_by_phrases(row: Mapping[str, Any]) -> Label:
    """Return what labels blocks by phrases that must stay or go."""
    stay, go = ([" ".join(phrase.split()) for phrase in row[key]] for key in ("with", "without"))
    return partial(phrase_labels, stay=stay, go=go)


def body_labels(texts: Sequence[str], grams: dict[int, Grams], body: str) -> list[Matrix]:
    """Return the label of each block."""
    lines = {fold(line) for line in body.split("\n")}
    whole = f" {fold(body)} "
    found = []
    for text in texts:
        size, bare = 4 if len(WORD.findall(text)) >= 4 else 1, fold(text)
        here = ngrams(text, size)
        share = (here & grams[size]).total() / max(here.total(), 1)
        if bare and bare in lines and (size == 1 or share > 0.6):
            found.append(IS_BODY)
        elif size == 1:
            found.append(OPEN if not bare or f" {bare} " in whole else IS_NOT)
        else:
            found.append(IS_BODY if share > 0.6 else IS_NOT if share < 0.3 else OPEN)
    return closed(found)


def closed(found: list[Matrix]) -> list[Matrix]:
    """Return labels with nothing left open before the first block of the body and after its last."""
    body = [i for i, label in enumerate(found) if label is IS_BODY]
    if not body:
        return found
    return [IS_NOT if label is OPEN and not body[0] < i < body[-1] else label for i, label in enumerate(found)]


def phrase_labels(texts: Sequence[str], stay: Sequence[str], go: Sequence[str]) -> list[Matrix]:
    """Return the label of each block."""
    found = []
    for text in map(" ".join, map(str.split, texts)):
        stays, goes = any(phrase in text for phrase in stay), any(phrase in text for phrase in go)
        found.append(OPEN if stays == goes else IS_BODY if stays else IS_NOT)
    return found


def ngrams(text: str, size: int) -> Grams:
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
    share = {
        "written": 0.2,
        "written again": 0.2,
        "snippets": 0.5,
        "clean": 0.4,
        "excerpt": 0.4,
        "headed": 0.4,
        "wire": 0.4,
    }
    return [
        share.get(one.group, 1.5 if one.group.endswith("other") else 1.0)
        * min(1.0, 6 / count[one.group == "snippets", one.site])
        for one in found
    ]


def kept(known: Sequence[Evidence]) -> str:
    """Return the blocks that strip would leave in the body."""
    return "\n\n".join(one.text for one in known if one.state == sequence.BODY and not one.cause)
