"""Every rule of every language proves itself by its own examples, within a time limit."""

from collections.abc import Iterator

import pytest
from msgspec import Struct
from msgspec.structs import asdict

from articlekit.languages import language
from articlekit.model import Article
from articlekit.pipeline import run
from articlekit.rules import Rule, first
from articlekit.stages.dateline import may_open
from articlekit.stages.language import known
from articlekit.stages.shape import looker, traits
from articlekit.tables import Words

TABLES = ("strip", "byline", "dateline", "quotes", "dates")
SECONDS = 0.5  # no example is long: a pattern that needs more than this backtracks without end


def rule_sets() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    """Yield each tuple of rules in each table, by its name."""
    for code in known():
        for name in TABLES:
            table: Struct = getattr(language(code), name)
            for field, value in asdict(table).items():
                if isinstance(value, tuple) and value and isinstance(value[0], Rule):
                    yield f"{code}/{name}.{field}", value


SETS = dict(rule_sets())
RULES = {rule.id: (where, rule) for where, rules in SETS.items() for rule in rules}


def test_ids_are_unique() -> None:
    ids = [rule.id for rules in SETS.values() for rule in rules]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule_id", RULES)
def test_id_tells_language_and_table(rule_id: str) -> None:
    where, _ = RULES[rule_id]
    assert rule_id.startswith(where.split(".")[0] + "/")


@pytest.mark.parametrize("rule_id", RULES)
def test_examples(rule_id: str) -> None:
    where, rule = RULES[rule_id]
    assert rule.yes, "a rule without an example proves nothing"
    for text in rule.yes:
        won = first(SETS[where], text)
        assert won, f"nothing matches {text!r}"
        assert won[0].id == rule.id, f"{won[0].id} wins {text!r}"
        if not isinstance(rule.yes, tuple):
            promised = rule.yes[text]
            assert {name: won[1][name] for name in promised} == promised
    for text in rule.no:
        assert not rule.regex.search(text, timeout=SECONDS), f"{rule.id} matches {text!r}"


@pytest.mark.parametrize("where", SETS)
def test_no_stage_raises_on_an_example(where: str) -> None:
    code = where.split("/")[0]
    for rule in SETS[where]:
        for text in (*rule.yes, *rule.no):
            run(Article(text, date="2025-10-05", language=code))
            run(Article(text, language=code))


def test_needs_and_cheap_looks_miss_no_example() -> None:
    for _, rule in RULES.values():
        for text in rule.yes:
            assert rule.may_match(text.lower()), f"{rule.id} is not tried on {text!r}"
    for code in known():
        for rule in (*language(code).dateline.rules, *language(code).dateline.loose):
            for text in rule.yes:
                assert may_open(text), text


def test_hints_of_strip_miss_no_example() -> None:
    for code in known():
        table = language(code).strip
        for rule in table.notices:
            for text in rule.yes:
                assert rule in table.noticed.of(looker(code)(text).words), f"{rule.id} is not tried on {text!r}"
        for rule in (*table.rules, *table.labels):
            for text in rule.yes:
                words = traits(text, Words()).words
                assert not table.hints or not table.hints.isdisjoint(words) or "©" in text, text
        for rule in table.captions:
            for text in rule.yes:
                assert not table.caption_hints or any(hint in text for hint in table.caption_hints), text


PIECES = ("A ", "a, b and ", "“", "By Ann Poe, ", "12/", "Sept. ", " ", "(AP) — ", "Ann ", "1,", "said ", "- ")
NEAR_MISSES = [150 * piece for piece in PIECES]


@pytest.mark.parametrize("rule_id", RULES)
def test_no_pattern_is_slow(rule_id: str) -> None:
    _, rule = RULES[rule_id]
    for text in NEAR_MISSES:
        rule.regex.search(text + "!", timeout=SECONDS)
