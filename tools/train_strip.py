"""Train the models of `strip` and the ranker of titles; write strip.json, trees.json, titles.json.

    python tools/train_strip.py FOLDER            train on everything, write the models
    python tools/train_strip.py FOLDER --folds 5  cross-validate by site instead, write nothing

FOLDER holds pages.dev.jsonl.gz (whole pages with their body and title) and snippets.dev.jsonl.gz (phrases that must
stay or go); tools/written has pages written for training. A conditional random field over the blocks of a page
(Lafferty et al. 2001) learns where the body begins, pauses and ends; where the gold does not tell a block's label, the
likelihood sums over all. The clean texts of quotes.dev.jsonl.gz and wire.dev.jsonl.gz teach that such text stays
whole. Boosted trees (train_trees.py) learn the same from figures of each block; the two err on different pages, so
their mean is better than either. Needs the extra `train`; takes 5 to 10 minutes.
"""

import argparse
import collections
import json
from collections.abc import Sequence
from pathlib import Path
from statistics import mean
from typing import Any, NamedTuple

import msgspec
import numba
import numpy as np

from articlekit.models import SequenceModel
from articlekit.models.lanes import packed, unpacked
from articlekit.models.trees import Forest
from articlekit.stages import sequence
from articlekit.stages.ranking import Blocks, ranker, ranking, titles_of
from articlekit.stages.strip import Evidence, barred, course_of, judged, mixed
from articlekit.stages.vocabulary import WHERE
from gold import IS_BODY, IS_NOT, NO, WORD, Matrix, Page, fold_of, kept, known_of, overlap, pages, weights_of
from linear import LEAST, PENALTY, SITES, fit, matrix, vocabulary
from train_titles import is_title, train_titles
from train_trees import train_trees

MODELS = Path(__file__).parent.parent / "src/articlekit/models"
FIRST, LAST = np.array([0, 0, NO, NO]), np.array([0, 0, NO, 0])
STEPS = np.full((4, 4), NO)
for step in sequence.STEPS:
    STEPS[step] = 0.0
UNTITLED = ("snippets", "written again")  # no title is known, or it would count for too much
# A block's label costs its share of the page's words when it is wrong, and a loss less than a line too many: what the
# benchmark counts (softmax-margin, Gimpel and Smith 2010). Both chosen by cross-validation.
MARGIN, LOST = 3.0, 0.85


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def log_sum(row: Matrix) -> Matrix:
    """Return the logarithm of the sum of four exponentials."""
    top = max(row[0], row[1], row[2], row[3])
    return top + np.log(np.exp(row[0] - top) + np.exp(row[1] - top) + np.exp(row[2] - top) + np.exp(row[3] - top))


@numba.njit(cache=True)  # type: ignore[untyped-decorator]
def posteriors(  # noqa: C901 (the loops of one algorithm)
    scores: Matrix,
    steps: Matrix,
    first: Matrix,
    last: Matrix,
    ends: Matrix,
    worth: Matrix,
    states: Matrix,
    moves: Matrix,
) -> float:
    """Return the summed log partition of all pages; fill in the expected states and moves (forward-backward)."""
    total = 0.0
    row = np.empty(4)
    for page in range(len(ends) - 1):
        start, length = ends[page], ends[page + 1] - ends[page]
        forward, backward = np.empty((length, 4)), np.empty((length, 4))
        for s in range(4):
            forward[0, s] = first[s] + scores[start, s]
            backward[length - 1, s] = last[s]
        for t in range(1, length):
            for s in range(4):
                for r in range(4):
                    row[r] = forward[t - 1, r] + steps[r, s]
                forward[t, s] = log_sum(row) + scores[start + t, s]
        for s in range(4):
            row[s] = forward[length - 1, s] + last[s]
        partition = log_sum(row)
        total += worth[page] * partition
        for t in range(length - 2, -1, -1):
            for s in range(4):
                for r in range(4):
                    row[r] = backward[t + 1, r] + steps[s, r] + scores[start + t + 1, r]
                backward[t, s] = log_sum(row)
        for t in range(length):
            for s in range(4):
                states[start + t, s] = worth[page] * np.exp(forward[t, s] + backward[t, s] - partition)
        for t in range(length - 1):
            for r in range(4):
                for s in range(4):
                    into = steps[r, s] + scores[start + t + 1, s] + backward[t + 1, s]
                    moves[r, s] += worth[page] * np.exp(forward[t, r] + into - partition)
    return total


def train_states(found: Sequence[Page]) -> tuple[dict[str, int], dict[str, float]]:
    """Return the weights of the features for each state, packed, and of the moves between states."""
    numbers = vocabulary(((page.site, page.features) for page in found), SITES)
    told = matrix((names for page in found for names in page.features), numbers)
    turned = told.T.tocsr()
    ends = np.cumsum([0] + [len(page.texts) for page in found])
    worth, margin = np.array(weights_of(found)), np.concatenate(list(map(margins, found)))
    allowed = np.concatenate([page.allowed for page in found])
    size = 4 * len(numbers)

    def cost(theta: Matrix) -> tuple[float, Matrix]:
        weights, steps = theta[:size].reshape(-1, 4), np.where(STEPS < 0, NO, theta[size:].reshape(4, 4))
        scores = np.asarray(told @ weights.astype(np.float32), dtype=float)
        free, bound = (np.zeros_like(scores), np.zeros((4, 4))), (np.zeros_like(scores), np.zeros((4, 4)))
        loss = posteriors(scores + margin, steps, FIRST, LAST, ends, worth, *free)
        loss -= posteriors(scores + allowed, steps, FIRST, LAST, ends, worth, *bound)
        slope = turned @ (free[0] - bound[0]).astype(np.float32)
        gradient = np.concatenate([slope.ravel().astype(float), (free[1] - bound[1]).ravel()])
        return loss + PENALTY / 2 * float(theta @ theta), gradient + PENALTY * theta

    theta = fit(cost, size + 16)
    rows, moves = theta[:size].reshape(-1, 4), theta[size:].reshape(4, 4)
    rows -= rows.mean(1, keepdims=True)
    weights = {name: packed(rows[i]) for name, i in numbers.items() if abs(rows[i]).max() > LEAST}
    return weights, {f"{a}{b}": round(float(moves[a, b]), 3) for a, b in sequence.STEPS}


def margins(page: Page) -> Matrix:
    """Return what each state of each block costs where it is wrong."""
    sizes = np.array([max(1, len(WORD.findall(text))) for text in page.texts], float)
    worth = MARGIN * len(sizes) * sizes / sizes.sum()
    found = np.zeros((len(sizes), 4))
    lost, stray = (page.allowed == IS_BODY).all(1), (page.allowed == IS_NOT).all(1)
    found[lost] = LOST * worth[lost, None] * (IS_BODY != 0)
    found[stray] = worth[stray, None] * (IS_NOT != 0)
    return found


class Bodies(NamedTuple):
    """What tells body text."""

    weights: dict[str, int]  # of the features by their names
    transitions: dict[str, float]
    trees: Forest


def decode(bodies: Bodies, page: Page) -> list[Evidence]:
    """Return what strip would know of a page's blocks, were these its models."""
    get = bodies.weights.get
    scores = [unpacked(sum(filter(None, map(get, names)))) for names in page.features]
    chain = sequence.odds_of(bodies.transitions, list(map(barred, page.causes, scores)))
    odds = map(mixed, chain, bodies.trees.scores(page.columns, len(page.texts)))
    return course_of(list(map(judged, page.texts, page.shapes, odds, page.causes)))


class Models(NamedTuple):
    """What tells body text and ranks candidates for the title."""

    bodies: Bodies
    chain: SequenceModel
    titles: Forest


def train(found: Sequence[Page]) -> Models:
    """Return the models of the pages."""
    bodies = train_bodies(found)
    titled = [page for page in found if page.group not in UNTITLED]
    title, titles = train_titles(titled, courses(found, titled))
    words: dict[str, dict[str, int]] = {where: {} for where in WHERE}
    looks = {}
    for name, weight in bodies.weights.items():
        where, _, word = name.partition(":")
        if where in words:
            words[where][word] = weight
        else:
            looks[name] = weight
    return Models(bodies, SequenceModel(looks, words, bodies.transitions, title), titles)


def train_bodies(found: Sequence[Page]) -> Bodies:
    """Return the models that tell body text."""
    return Bodies(*train_states(found), train_trees(found))


def courses(found: Sequence[Page], titled: Sequence[Page]) -> list[list[int]]:
    """Return the states of pages as models tell them that have not seen their sites: titles are ranked by such."""
    halves = [train_bodies([page for page in found if fold_of(page.site, 2) != half]) for half in (0, 1)]
    return [[one.state for one in decode(halves[fold_of(page.site, 2)], page)] for page in titled]


def cross_validate(found: Sequence[Page], folds: int) -> None:
    """Print body F1, title and phrases, each page judged by a model that has not seen its site."""
    scores: dict[str, list[tuple[float, float]]] = collections.defaultdict(list)
    titles: dict[str, list[bool]] = collections.defaultdict(list)
    phrases: collections.Counter[tuple[str, bool]] = collections.Counter()
    for number in range(folds):
        models = train([page for page in found if fold_of(page.site, folds) != number])
        rank = ranker(models.chain, models.titles)
        for page in (page for page in found if fold_of(page.site, folds) == number):
            known = decode(models.bodies, page)
            body, states = kept(known), [one.state for one in known]
            if page.group == "snippets":
                flat = " ".join(body.split())
                phrases.update(
                    (key, " ".join(p.split()) in flat) for key in ("with", "without") for p in page.gold[key]
                )
                continue
            scores[page.group].append(overlap(page.gold["body"], body))
            if page.gold.get("title") and page.headed:
                blocks = Blocks(page.texts, page.shapes, states, known_of(page), page.columns)
                ranks = ranking(rank, blocks)
                best = next(iter(titles_of(ranks, page.texts, [shape.size for shape in page.shapes])), None)
                titles[page.group].append(best is not None and is_title(page.texts[best], page.gold["title"]))
        print(f"fold {number + 1} of {folds} done", flush=True)
    report(scores, titles, phrases)


def report(
    scores: dict[str, list[tuple[float, float]]],
    titles: dict[str, list[bool]],
    phrases: collections.Counter[tuple[str, bool]],
) -> None:
    """Print the table of a cross-validation."""
    overall = []
    for group, pairs in sorted(scores.items()):
        precision, recall = mean(p for p, _ in pairs), mean(r for _, r in pairs)
        f1 = 2 * precision * recall / (precision + recall)
        title = f"  title {mean(titles[group]):.3f}" if titles[group] else ""
        overall += [f1] if "/" in group else []
        print(f"{group:<13} n {len(pairs):>4}  precision {precision:.3f}  recall {recall:.3f}  f1 {f1:.3f}{title}")
    kept, lost, left = phrases["with", True], phrases["with", False], phrases["without", True]
    print(f"overall f1 {mean(overall):.4f}  snippets f1 {2 * kept / (2 * kept + lost + left):.3f}")


def main() -> None:
    """Train or cross-validate."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int)
    chosen = parser.parse_args()
    found = list(pages(chosen.folder))
    if chosen.folds:
        cross_validate(found, chosen.folds)
        return
    models = train(found)
    write("strip", msgspec.structs.asdict(models.chain))
    for name, trees in (("trees", models.bodies.trees), ("titles", models.titles)):
        write(name, {"bias": trees.bias, "leaves": trees.leaves, "splits": trees.splits})


def write(name: str, fields: dict[str, Any]) -> None:
    """Write a model and say how large it is."""
    target = MODELS / f"{name}.json"
    target.write_text(json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n", "utf-8")
    print(f"{target.name}: {target.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
