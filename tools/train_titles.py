"""Train what ranks candidates for the title: a linear model and trees. Run by train_strip.py."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import lightgbm
import numpy as np

from articlekit.models.trees import Forest
from articlekit.stages.headlines import headlines
from articlekit.stages.plain import words
from articlekit.stages.title import Story, candidates, fold, none_features, story, title_features, title_keys
from gold import Matrix, Page, known_of
from linear import LEAST, PENALTY, SITES, fit, matrix, vocabulary
from train_trees import SETTINGS, forest_of

TREES, MOST = 200, 40  # MOST: figures, those that a first forest gains most by
# Chosen by cross-validation. More leaves or more trees gain nothing.
OWN = {**SETTINGS, "learning_rate": 0.08, "min_data_in_leaf": 30, "bagging_fraction": 0.7}


def train_titles(found: Sequence[Page], states: Sequence[Sequence[int]]) -> tuple[dict[str, float], Forest]:
    """Return the weights and the trees that rank the candidates for the title."""
    return train_weights(found, states), train_forest(found, states)


class Choice(NamedTuple):
    """The candidates of one page: their figures, and which are the title."""

    columns: dict[str, Any]
    right: list[bool]


def train_forest(found: Sequence[Page], states: Sequence[Sequence[int]]) -> Forest:
    """Return the trees: a first forest chooses the figures, a second asks them alone."""
    choices = []
    for page, course in zip(found, states, strict=True):
        near, of = near_of(page, course)
        right = [is_title(page.texts[i], page.gold.get("title")) for i in near]
        if near and (any(right) or not page.headed):
            told = headlines(of, near, [title_keys(of, i) for i in near], page.columns)
            choices.append(Choice(told, right))
    names = sorted(choices[0].columns)
    gains = dict(zip(names, fitted(choices, names).feature_importance("gain"), strict=True))
    best = sorted(names, key=lambda name: (-gains[name], name))[:MOST]
    return forest_of(fitted(choices, best), best)


def near_of(page: Page, course: Sequence[int]) -> tuple[list[int], Story]:
    """Return the candidates of a page, and what they are judged by."""
    near = candidates(page.shapes, course, known_of(page))
    return near, story(page.shapes, course, page.texts, near)


def fitted(choices: Sequence[Choice], names: Sequence[str]) -> Any:
    """Return boosted trees over some figures; each page counts by the root of how many candidates it has."""
    rows = [np.stack([np.asarray(one.columns[name], float) for name in names], 1) for one in choices]
    weights = [np.full(len(one.right), len(one.right) ** -0.5) for one in choices]
    right = np.concatenate([one.right for one in choices])
    return lightgbm.train(OWN, lightgbm.Dataset(np.concatenate(rows), right, weight=np.concatenate(weights)), TREES)


def train_weights(found: Sequence[Page], states: Sequence[Sequence[int]]) -> dict[str, float]:
    """Return the weights that rank the candidates for the title (a softmax over each page's candidates)."""
    rows: list[tuple[str, list[list[str]], list[bool]]] = []
    for page, course in zip(found, states, strict=True):
        near, told = near_of(page, course)
        right = [is_title(page.texts[i], page.gold.get("title")) for i in near]
        if any(right) or (not page.headed and (page.shapes[0].prose or page.shapes[0].end == ".")):
            names = [list(title_features(told, i)) for i in near]
            rows.append((page.site, [*names, list(none_features(page.shapes, course))], [*right, not any(right)]))
    numbers = vocabulary(((site, names) for site, names, _ in rows), SITES)
    told = matrix((names for _, blocks, _ in rows for names in blocks), numbers)
    hits = np.concatenate([right for _, _, right in rows])
    starts = np.cumsum([0] + [len(blocks) for _, blocks, _ in rows])
    of: Matrix = np.repeat(np.arange(len(rows)), np.diff(starts))

    def cost(theta: Matrix) -> tuple[float, Matrix]:
        scores = told @ theta
        power = np.exp(scores - np.maximum.reduceat(scores, starts[:-1])[of])
        whole, hit = np.add.reduceat(power, starts[:-1]), np.add.reduceat(power * hits, starts[:-1])
        slope = told.T @ (power / whole[of] - power * hits / hit[of])
        loss = float((np.log(whole) - np.log(hit)).sum())
        return loss + PENALTY / 4 * float(theta @ theta), slope + PENALTY / 2 * theta

    theta = fit(cost, len(numbers))
    return {name: round(float(theta[i]), 2) for name, i in numbers.items() if abs(theta[i]) > LEAST}


def is_title(text: str, title: str | None) -> bool:
    """Tell whether a block is the gold title, give or take the name of the site behind it."""
    return bool(title) and fold(words(text)) in (
        fold(title or ""),
        fold((title or "").rsplit(" - ", 1)[0].rsplit(" | ", 1)[0]),
    )
