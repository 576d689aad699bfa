"""Linear models over named features of zero or one: what the tools that train share."""

import collections
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

from gold import Matrix

SITES = 6  # a feature must be seen on as many sites: no name of one site can be learnt
PENALTY = 4.0  # L2; chosen by cross-validation among 1, 4, 10
ROUNDS = 100
LEAST = 0.03  # weights smaller than this are left out


def vocabulary(found: Iterable[tuple[str, Iterable[Sequence[str]]]], sites: int) -> dict[str, int]:
    """Return a number for each feature that enough sites show."""
    seen: dict[str, set[str]] = collections.defaultdict(set)
    for site, blocks in found:
        for names in blocks:
            for name in names:
                if len(seen[name]) < sites:
                    seen[name].add(site)
    return {name: i for i, name in enumerate(sorted(name for name in seen if len(seen[name]) >= sites))}


def matrix(blocks: Iterable[Sequence[str]], numbers: dict[str, int]) -> Matrix:
    """Return the blocks' features as a sparse matrix of zeros and ones."""
    columns: list[int] = []
    ends = [0]
    for names in blocks:
        columns += sorted({numbers[name] for name in names if name in numbers})
        ends.append(len(columns))
    return sp.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(ends) - 1, len(numbers)))


def fit(cost: Callable[[Matrix], tuple[float, Matrix]], size: int) -> Matrix:
    """Return the weights of least cost (L-BFGS)."""
    return minimize(cost, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 7}).x
