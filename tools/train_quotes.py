"""Train the model of `quotes` on the benchmark's dev file; write src/articlekit/models/quotes.json.

    python tools/train_quotes.py FOLDER [--folds]

`--folds` prints the scorer's figures of models that never saw the publisher they are tried on, and writes nothing.
A quotation's candidates share one softmax; those whose speaker the scorer would accept share its probability.
"""

import gzip
import importlib.util
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import msgspec
import numpy as np

from articlekit.languages import language
from articlekit.model import Article, Quote, unify
from articlekit.models.speakers import Feature, Group, SpeakerModel, features
from articlekit.stages import quotes as stage
from articlekit.stages.candidates import Answer, Candidate, Nearby, candidates
from articlekit.stages.kinds import kind_groups
from articlekit.stages.names import Names, names_of
from articlekit.stages.referents import referent
from articlekit.stages.slots import Slot, slots, stretches
from articlekit.stages.split import split

TARGET = Path(__file__).parent.parent / "src/articlekit/models/quotes.json"
ROUNDS, STEPS, RATE, RIDGE, FEWEST = 2, 250, 0.1, 4.0, 3


class Story(NamedTuple):
    """An article of the benchmark, read as the stage reads it, with the gold quote of each quotation found."""

    id: str
    gold: dict[str, Any]
    names: Names
    slots: list[Slot]
    matched: dict[int, dict[str, Any]]
    doubtful: set[int]


def scorer(folder: Path) -> ModuleType:
    """Return the benchmark's scorer as a module."""
    spec = importlib.util.spec_from_file_location("score_quotes", folder / "score_quotes.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def story(record: dict[str, Any], scores: ModuleType) -> Story:
    """Return a record of the benchmark with its quotations matched to the gold."""
    article = split(Article(unify(record["text"]), language="en"))
    texts = [article.flat(block) for block in article.blocks]
    table = language("en").quotes
    places = list(slots(article.blocks, texts, stretches(texts, table), table))
    found = [{"text": s.text, "span": [s.passage.start + s.passage.tokens[s.at].start] * 2} for s in places]
    gold = record["gold"]["quotes"]
    matched = {j: gold[i] for i, j in scores.match(gold, found)}
    # Where the gold cut a quotation at other marks, its place says nothing about whether it is one
    doubtful = {
        k
        for k, q in enumerate(found)
        if k not in matched and any(g["span"][0] <= q["span"][0] < g["span"][1] for g in gold)
    }
    # The gold leaves out whatever stands in doubled apostrophes
    doubtful |= {k for k, s in enumerate(places) if article.text[: stage.span_of(s).start].endswith("''")}
    return Story(record["id"], record, names_of(texts, table), places, matched, doubtful)


class Case(NamedTuple):
    """A quotation's candidates and which of them are right."""

    candidates: list[Candidate]
    right: list[int]
    gold: dict[str, Any] | None
    slot: Slot
    answer: Answer | None


def cases(read: Story, scores: ModuleType, weigh: Callable[[Candidate], float]) -> list[Case]:
    """Return the quotations of a story with right and wrong candidates; the one before is answered rightly."""
    table = language("en").quotes
    last: Answer | None = None
    found = []
    for slot in read.slots:
        options = candidates(slot, Nearby(last, read.names, table))
        gold = read.matched.get(slot.number)
        right = rightly(options, gold, slot, last, read, scores)
        best = max(right, key=lambda k: weigh(options[k]), default=0)
        answer = stage.answered(slot, options[best], last)
        found.append(Case(options, right, gold, slot, answer))
        last = answer or last
    return found


def rightly(
    options: Sequence[Candidate],
    gold: dict[str, Any] | None,
    slot: Slot,
    last: Answer | None,
    read: Story,
    scores: ModuleType,
) -> list[int]:
    """Return which candidates the scorer would accept, of these those with the right cue, where there are any."""
    if slot.number in read.doubtful:
        return []
    if gold is None:
        return [0]
    if not gold["speaker_text"]:
        return []
    table = language("en").quotes
    accepted = []
    cued = []
    for k, option in enumerate(options):
        answer = stage.answered(slot, option, last)
        if answer is None:
            continue
        said: Quote = stage.quote(slot, answer, referent(answer, None, read.names, table), "direct", table)
        if scores.speaker_ok(gold["speaker_text"], msgspec.to_builtins(said)):
            accepted.append(k)
            if set(scores.words(gold["cue"])) & set(scores.words(said.cue)):
                cued.append(k)
    return cued or accepted


def named(groups: Iterable[Group]) -> tuple[Feature, ...]:
    """Return the features of groups."""
    return tuple(feature for group in groups for feature in features(group))


def fit(rows: Sequence[tuple[list[tuple[Feature, ...]], list[int]]]) -> dict[Feature, float]:
    """Return weights under which the right candidates are likely: softmax over each row's candidates, ridge, Adam."""
    counts = Counter(feature for options, _ in rows for option in options for feature in set(option))
    index = {feature: k for k, feature in enumerate(f for f, n in counts.items() if n >= FEWEST)}
    owner, column, row_of, is_right = [], [], [], []
    at = 0
    for row, (options, right) in enumerate(rows):
        good = set(right)
        for k, option in enumerate(options):
            ids = [index[f] for f in option if f in index]
            column += ids
            owner += [at] * len(ids)
            row_of.append(row)
            is_right.append(k in good)
            at += 1
    own, col = np.array(owner), np.array(column)
    rows_, right_ = np.array(row_of), np.array(is_right)
    starts = np.flatnonzero(np.r_[True, rows_[1:] != rows_[:-1]])
    weights = np.zeros(len(index))
    m, v = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        total = np.bincount(own, weights[col], at)
        total -= np.repeat(np.maximum.reduceat(total, starts), np.diff(np.r_[starts, at]))
        odds = np.exp(total)
        every: Any = np.repeat(np.add.reduceat(odds, starts), np.diff(np.r_[starts, at]))
        good_odds = odds * right_
        good_every: Any = np.repeat(np.add.reduceat(good_odds, starts), np.diff(np.r_[starts, at]))
        slope = odds / every - good_odds / np.maximum(good_every, 1e-300)
        gradient = np.bincount(col, slope[own], len(index)) + RIDGE * weights
        m = 0.9 * m + 0.1 * gradient
        v = 0.99 * v + 0.01 * gradient**2
        weights -= (
            RATE
            * min(1.0, 2.0 * (1 - step / STEPS) + 0.02)
            * (m / (1 - 0.9**step))
            / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
        )
    return {feature: round(float(weights[k]), 2) for feature, k in index.items() if abs(weights[k]) >= 0.02}


def prepared(stories: Sequence[Story], scores: ModuleType) -> dict[str, list[Case]]:
    """Return the cases of each story; the last round chooses the answer before each quotation by weights."""
    weights: dict[Feature, float] = {}

    def weigh(option: Candidate) -> float:
        if not weights:
            return -len(option.groups) if option.how == "N" else 0.0
        return sum(weights.get(feature, 0.0) for feature in named(option.groups))

    found: dict[str, list[Case]] = {}
    for last in range(ROUNDS):
        found = {read.id: cases(read, scores, weigh) for read in stories}
        if last < ROUNDS - 1:
            weights = ranked(found.values())
    return found


def ranked(found: Iterable[Sequence[Case]]) -> dict[Feature, float]:
    """Return weights that rank candidates."""
    return fit(
        [([named(c.groups) for c in case.candidates], case.right) for one in found for case in one if case.right]
    )


def train(stories: Sequence[Story], found: dict[str, list[Case]]) -> SpeakerModel:
    """Return a model of stories."""
    table = language("en").quotes
    kinds = [
        ([named(kind_groups(case.slot, case.answer, table)), ()], [int(case.gold["kind"] != "direct")])
        for read in stories
        for case in found[read.id]
        if case.gold and case.answer and case.answer.how != "plain"
    ]
    return SpeakerModel(by_name(ranked(found[read.id] for read in stories)), by_name(fit(kinds)))


def by_name(weights: dict[Feature, float]) -> dict[str, dict[str, float]]:
    """Return weights by the name of the combination, then by its values."""
    found: dict[str, dict[str, float]] = {}
    for (name, values), weight in weights.items():
        found.setdefault(name, {})[values] = weight
    return found


def predictions(stories: Iterable[Story], model: SpeakerModel) -> dict[str, dict[str, Any]]:
    """Return the quotes that a model finds in stories."""
    table = language("en").quotes
    found = {}
    for read in stories:
        rows = stage.decided(read.slots, read.names, table, model)
        found[read.id] = {"source": read.id, "quotes": msgspec.to_builtins(rows)}
    return found


def publisher(read: Story) -> str:
    """Return the publisher in a story's id."""
    return read.id.split("/")[-1].split("_")[0]


def table_of(scores: ModuleType, gold: list[dict[str, Any]], found: dict[str, dict[str, Any]]) -> None:
    """Print the scorer's table."""
    for view, row in scores.score(gold, found).items():
        print(f"{view:<7}" + "  ".join(f"{k} {v if isinstance(v, int) else format(v, '.3f')}" for k, v in row.items()))


def main(folder: Path, folds: bool) -> None:
    """Train on all of the dev file, or try each publisher with a model of the others."""
    scores = scorer(folder)
    with gzip.open(folder / "quotes.dev.jsonl.gz", "rt", encoding="utf-8") as file:
        stories = [story(json.loads(line), scores) for line in file]
    ready = prepared(stories, scores)
    if not folds:
        model = train(stories, ready)
        TARGET.write_bytes(msgspec.json.encode(model, order="deterministic") + b"\n")
        print(*(sum(map(len, part.values())) for part in (model.weights, model.direct)))
        return
    parts = defaultdict(list)
    for read in stories:
        parts[publisher(read)].append(read)
    found: dict[str, dict[str, Any]] = {}
    for name, held in sorted(parts.items()):
        model = train([read for read in stories if publisher(read) != name], ready)
        here = predictions(held, model)
        rows = scores.score([read.gold for read in held], here)
        print(f"{name:14} direct {rows['direct']['who_f1']:.3f}  all {rows['all']['who_f1']:.3f}", flush=True)
        found |= here
    table_of(scores, [read.gold for read in stories], found)
    print("articles without doubled apostrophes:")
    table_of(scores, [read.gold for read in stories if "''" not in read.gold["text"]], found)


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--folds" in sys.argv)
