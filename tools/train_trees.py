"""Train the trees of `strip`: which blocks are of the body, by their figures. Run by train_strip.py."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import lightgbm
import numpy as np

from articlekit.models.trees import LEAVES, OUTSIDE, Forest
from gold import IS_BODY, IS_NOT, WORD, Matrix, Page, weights_of

# Figures that are asked of the blocks beside one, too, and how many blocks away.
BESIDE = (
    "size stop capital digit commas sentences end start item prose repeated indent gap letters".split(),
    (1, 2, -1, -2),
)
FARTHER = ("size stop capital prose topic".split(), (3, 4, -3, -4))
TREES, RATE = 200, 0.07
MOST = 45  # figures: those that a first forest gains most by; 90 gain nothing more
# Chosen by cross-validation; the small shares of blocks and figures that a tree sees keep it from learning sites.
SETTINGS = {
    "objective": "binary",
    "num_leaves": LEAVES,
    "learning_rate": RATE,
    "min_data_in_leaf": 80,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.6,
    "bagging_freq": 1,
    "lambda_l2": 10,
    "seed": 1,
    "deterministic": True,
    "num_threads": 1,
    "verbose": -1,
}
# A page's blocks weigh in equal shares and by their words, which the benchmark counts.
EQUALLY, BY_WORDS = 3.0, 10.0


def train_trees(found: Sequence[Page]) -> Forest:
    """Return trees that tell body text: a first forest chooses the figures, a second asks them alone."""
    names = sorted(found[0].columns) + [
        f"{name}@{shift}" for columns, shifts in (BESIDE, FARTHER) for name in columns for shift in shifts
    ]
    first = fitted(found, names)
    gains = dict(zip(names, first.feature_importance("gain"), strict=True))
    best = sorted(names, key=lambda name: (-gains[name], name))[:MOST]
    return forest_of(fitted(found, best), best)


def fitted(found: Sequence[Page], names: Sequence[str]) -> Any:
    """Return boosted trees over some figures."""
    rows, labels, weights = [], [], []
    for page, weight in zip(found, weights_of(found), strict=True):
        is_body, is_not = (page.allowed == IS_BODY).all(1), (page.allowed == IS_NOT).all(1)
        told = (is_body | is_not) & np.array([cause is None for cause, _ in page.causes])
        rows.append(np.stack([column(page.columns, name) for name in names], 1)[told])
        labels.append(is_body[told])
        weights.append(weight * shares(page)[told])
    told = lightgbm.Dataset(np.concatenate(rows), np.concatenate(labels), weight=np.concatenate(weights))
    return lightgbm.train(SETTINGS, told, TREES)


def shares(page: Page) -> Matrix:
    """Return how much each block of a page counts."""
    sizes = np.array([max(1, len(WORD.findall(text))) for text in page.texts], float)
    return EQUALLY / len(sizes) ** 0.5 + BY_WORDS * sizes / sizes.sum()


def column(columns: Mapping[str, Matrix], name: str) -> Matrix:
    """Return a figure of each block, or of the blocks so many before ("size@2") or behind ("size@-2")."""
    own, _, away = name.partition("@")
    shift, found = int(away or 0), columns[own]
    if not shift:
        return found
    moved = np.full_like(found, OUTSIDE)
    if abs(shift) < len(found):
        if shift > 0:
            moved[shift:] = found[:-shift]
        else:
            moved[:shift] = found[-shift:]
    return moved


def forest_of(trained: Any, names: Sequence[str]) -> Forest:
    """Return boosted trees as a forest."""
    leaves: list[tuple[float, ...]] = []
    splits: dict[str, list[tuple[float, int, int, int]]] = {name: [] for name in names}
    for number, tree in enumerate(trained.dump_model()["tree_info"]):
        values: list[float] = []
        for feature, edge, first, end in walked(tree["tree_structure"], values):
            splits[names[feature]].append((edge, number, first, end))
        leaves.append(tuple(values))
    told = {name: tuple(sorted(questions)) for name, questions in splits.items() if questions}
    return Forest(bias=0.0, leaves=tuple(leaves), splits=told)


def walked(node: Mapping[str, Any], values: list[float]) -> Iterator[tuple[int, float, int, int]]:
    """Yield each split below a node, with the leaves below its no; collect the values of the leaves."""
    if "leaf_value" in node:
        values.append(round(node["leaf_value"], 4))
        return
    first = len(values)
    yield from walked(node["left_child"], values)
    yield node["split_feature"], float(f"{node['threshold']:.6g}"), first, len(values)
    yield from walked(node["right_child"], values)
