"""Train the model of `strip` and the ranker of titles; write src/articlekit/models/strip.json.

    python tools/train_strip.py FOLDER [--folds K] [--out FILE]

FOLDER holds pages.dev.jsonl.gz (whole pages with their body and title) and snippets.dev.jsonl.gz (phrases that must stay
or go). A conditional random field over the blocks of a page learns where the body begins, pauses and ends: states before,
body, between, after; blocks whose label the gold does not tell are left open (the likelihood sums over them). With
`--folds` it is cross-validated by site instead, and nothing is written. Needs the extra `train`.
"""

import argparse
import collections
import gzip
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Any, NamedTuple

import msgspec
import numba
import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

from articlekit.languages import language
from articlekit.model import Article
from articlekit.models import SequenceModel
from articlekit.pipeline import unify
from articlekit.stages import sequence
from articlekit.stages.features import features
from articlekit.stages.shape import Shape, shapes
from articlekit.stages.split import split
from articlekit.stages.title import candidates, fold, title_features, title_of, used_words

Matrix = Any  # NumPy and SciPy arrays
NO = -1e30
STEPS = np.full((4, 4), NO)
for step in sequence.STEPS:
    STEPS[step] = 0.0
FIRST, LAST = np.array([0, 0, NO, NO]), np.array([0, 0, NO, 0])
IS_BODY, IS_NOT, OPEN = np.array([NO, 0, NO, NO]), np.array([0, NO, 0, 0]), np.zeros(4)
LONGEST = 4000  # blocks: a longer page teaches about itself alone
