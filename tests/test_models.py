"""The two models of `strip` say what the slow and plain way of asking them says."""

from itertools import pairwise, product
from math import exp, log
from pathlib import Path
from random import Random
from typing import Any

import pytest

from articlekit.languages import language
from articlekit.model import Article, unify
from articlekit.models import sequence_model
from articlekit.models.lanes import packed, unpacked
from articlekit.models.trees import OUTSIDE, Forest
from articlekit.stages.company import company_of, terms_of
from articlekit.stages.features import features, names
from articlekit.stages.sequence import AFTER, BEFORE, BODY, NEVER, STEPS, odds_of, potentials, states_of
from articlekit.stages.shape import shapes
from articlekit.stages.split import split
from articlekit.stages.strip import weighers

SEEDS = sorted(Path(__file__).parent.parent.glob("seeds/*.txt"))
# A tree is a leaf's value, or (figure, edge, tree of what is not greater, tree of what is).
TREES: tuple[Any, ...] = (
    ("size", 4, ("stop", 0.2, -1.0, ("size@1", 9, -0.5, 0.25)), ("stop@-1", 0.1, 0.75, 2.0)),
    ("size", 12, -0.125, ("size@1", 4, 0.5, 1.0)),
    0.0625,
)


def walked(tree: Any, figure: Any) -> float:
    """Return the value of the leaf that a walk down a tree reaches."""
    while isinstance(tree, tuple):
        name, edge, no, yes = tree
        tree = yes if figure(name) > edge else no
    return float(tree)


def forest_of(trees: tuple[Any, ...]) -> Forest:
    """Return trees as a forest."""
    splits: dict[str, list[tuple[float, int, int, int]]] = {}

    def leaves_of(tree: Any, number: int, first: int) -> list[float]:
        if not isinstance(tree, tuple):
            return [tree]
        name, edge, no, yes = tree
        left = leaves_of(no, number, first)
        splits.setdefault(name, []).append((edge, number, first, first + len(left)))
        return left + leaves_of(yes, number, first + len(left))

    leaves = tuple(tuple(leaves_of(tree, number, 0)) for number, tree in enumerate(trees))
    return Forest(bias=0.5, leaves=leaves, splits={name: tuple(found) for name, found in splits.items()})


@pytest.mark.parametrize("blocks", [0, 1, 2, 40])
def test_a_forest_says_what_walks_down_its_trees_say(blocks: int) -> None:
    draw = Random(blocks)
    columns = {
        "size": [draw.choice([0, 4, 5, 9, 12, 13]) for _ in range(blocks)],
        "stop": [draw.choice([0, 0.1, 0.15, 0.2, 0.3]) for _ in range(blocks)],
    }

    def figure_at(i: int, name: str) -> float:
        column, _, shift = name.partition("@")
        at = i - int(shift or 0)
        return columns[column][at] if 0 <= at < blocks else OUTSIDE

    expected = [
        0.5 + sum(walked(tree, lambda name, i=i: figure_at(i, name)) for tree in TREES)  # type: ignore[misc]
        for i in range(blocks)
    ]
    assert forest_of(TREES).scores(columns, blocks) == expected


@pytest.mark.parametrize("path", SEEDS[:3], ids=lambda path: path.stem)
def test_keys_weigh_what_the_names_weigh_that_training_knows(path: Path) -> None:
    article = split(Article(unify(path.read_text(encoding="utf-8"))))
    found = shapes(article)
    told = features(found, company_of(found, terms_of(found, language("en").words.stop)))
    model = sequence_model()
    flat = model.weights | {f"{where}:{w}": n for where, rows in model.words.items() for w, n in rows.items()}
    assert potentials(weighers(), told) == [unpacked(sum(flat.get(name, 0) for name in names(row))) for row in told]


def test_lanes_do_not_run_over() -> None:
    rows = [(-20.0, 15.5, -0.01, 4.49), (20.0, -15.5, 0.01, -4.49)]
    for row in rows:
        assert unpacked(200 * packed(row)) == pytest.approx([200 * (score - row[3]) for score in row])
    assert unpacked(sum(map(packed, rows))) == (0.0, 0.0, 0.0, 0.0)


def test_odds_are_summed_over_all_courses() -> None:
    draw = Random(5)
    transitions = {f"{a}{b}": draw.uniform(-2, 2) for a, b in STEPS}
    scores: list[Any] = [tuple(draw.uniform(-2, 2) for _ in range(4)) for _ in range(6)]
    weight = [[0.0, 0.0] for _ in scores]
    for states in product(range(4), repeat=len(scores)):
        moves = list(pairwise(states))
        if states[0] not in (BEFORE, BODY) or states[-1] not in (BEFORE, BODY, AFTER) or not set(moves) <= set(STEPS):
            continue
        here = exp(sum(scores[i][s] for i, s in enumerate(states)) + sum(transitions[f"{a}{b}"] for a, b in moves))
        for i, state in enumerate(states):
            weight[i][state == BODY] += here
    assert odds_of(transitions, scores) == pytest.approx([log(yes / no) for no, yes in weight])


def test_what_is_barred_is_never_body() -> None:
    transitions = {f"{a}{b}": 0.0 for a, b in STEPS}
    scores = [(0.0, 5.0, 0.0, 0.0), (0.0, 5.0 + NEVER, 0.0, 0.0), (0.0, 5.0, 0.0, 0.0)]
    odds = odds_of(transitions, scores)
    assert odds[0] > 0 > odds[1]
    assert odds[2] > 0
    assert odds_of(transitions, []) == []
    assert states_of([]) == []
