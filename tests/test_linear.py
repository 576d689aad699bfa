"""Cost grows as text does: no near miss of a rule, and nothing repeated, costs the square of its length.

Ratios of times of this process, taken in one run and again where they seem too high; no time is asked for by itself.
"""

import io
from time import process_time

import pytest

from articlekit import clean
from articlekit.model import Page
from articlekit.readers import reader
from articlekit.readers.html import article_of
from test_rules import RULES

SMALL, TIMES = 1_500, 4
LINEAR, SQUARE = TIMES, TIMES**2
MOST = (LINEAR + SQUARE) / 2 + 1  # between what a linear and a square cost would grow by, nearer the square
MOMENT = 0.004  # what takes less is too short to be measured, and no harm
TRIES = 4


def near_misses(rule_id: str) -> "set[str]":
    """Return what almost matches a rule: pieces of its own examples, to be repeated."""
    _, rule = RULES[rule_id]
    found = set()
    for text in [*rule.yes][:3]:
        flat = text.replace("\n", " ")
        for cut in (len(flat) // 3, len(flat) // 2, len(flat) - 1):
            found.add(flat[: max(cut, 1)])
            found.add(flat[: max(cut, 1)] + " ")
        found |= {word + end for word in flat.split()[:4] for end in ("", " ", ", ")}
    return found


def cost(rule_id: str, piece: str, size: int) -> float:
    _, rule = RULES[rule_id]
    text = (piece * (size // len(piece) + 1))[:size] + "\x01"
    start = process_time()
    rule.regex.search(text, timeout=3)
    return process_time() - start


def growth(rule_id: str, piece: str) -> float:
    """Return how many times more a text of TIMES the length costs, at best; 0 where it costs next to nothing."""
    found = []
    for _ in range(TRIES):
        large = cost(rule_id, piece, SMALL * TIMES)
        if large < MOMENT:
            return 0.0
        found.append(large / max(cost(rule_id, piece, SMALL), 1e-6))
        if found[-1] < MOST:
            break
    return min(found)


@pytest.mark.parametrize("rule_id", RULES)
def test_near_misses_of_a_rule_cost_what_their_length_does(rule_id: str) -> None:
    grown = {piece: growth(rule_id, piece) for piece in sorted(near_misses(rule_id))}
    assert max(grown.values(), default=0) < MOST, max(grown, key=lambda piece: grown[piece])


READ = (
    ("json", "{} "), ("json", '{"text": "x"}\n'), ("json", "[[],"), ("jsonl", "{}\n"), ("text", "\x01"), ("text", "\r"),
    ("md", "---\na: b\n"), ("md", "a: [b,\n"), ("md", "- a\n"), ("html", "<p>x"), ("html", "<b>"), ("html", "<!--"),
)  # fmt: skip


@pytest.mark.parametrize(("form", "piece"), READ)
def test_readers_cost_what_the_length_does(form: str, piece: str) -> None:
    def seconds(size: int) -> float:
        file = io.BufferedReader(io.BytesIO((piece * (size // len(piece))).encode()))  # type: ignore[arg-type]
        start = process_time()
        for found in reader(form)(file, None, 10_000_000):
            if isinstance(found, Page):
                article_of(found)
        return process_time() - start

    seconds(500)
    for _ in range(TRIES):
        large = seconds(100_000 * TIMES)
        if large < MOMENT or large < MOST * seconds(100_000):
            return
    pytest.fail(f"{TIMES} times the length costs {large / seconds(100_000):.1f} times as much")


PIECES = (
    ("en", "x"), ("en", "3"), ("en", "It rained on Monday. "), ("en", "“so” he said, "), ("en", "“"),
    ("en", "Rain\n"), ("en", "By Ann Poe\n"), ("en", "A B "), ("en", "May 5, "), ("en", "a, b and "), ("en", "Ann@"),
    ("en", "OSLO (AP) — "), ("en", "a\u0301\u0301"), ("en", "\u202e"), ("en", "- a\n"), ("en", "Q: so?\n"),
    ("de", "Am Montag sagte er, "), ("fr", "« oui », a-t-il dit, "), ("ja", "市長は月曜日に述べた。"), ("zh", "3"),
    ("ru", "«да», сказал он, "),
)  # fmt: skip


@pytest.mark.parametrize(("code", "piece"), PIECES)
def test_the_stages_cost_what_the_length_does(code: str, piece: str) -> None:
    def seconds(size: int) -> float:
        start = process_time()
        clean((piece * (size // len(piece) + 1))[:size], language=code, date="2025-10-05")
        return process_time() - start

    seconds(500)  # the tables are read
    for _ in range(TRIES):
        large = seconds(5_000 * TIMES)
        if large < MOMENT or large < MOST * seconds(5_000):
            return
    pytest.fail(f"{TIMES} times the length costs {large / seconds(5_000):.1f} times as much")
