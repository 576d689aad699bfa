"""No pattern has a loop that can read one text in two ways: nested quantifiers over the same characters."""

from importlib import import_module
from pkgutil import walk_packages

import pytest
import regex

import articlekit
from ambiguity import ambiguous
from test_rules import RULES

WORDS = {"short": ["a", "ab", "b"], "long": ["ann", "anna"]}


def compiled(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern, regex.VERBOSE, ignore_unused=True, **WORDS)


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+", r"x (?: a* )* b", r"(?: a | ab | b )*", r"(?: a | a )*", r"(?: \w+ \s* )+", r"(?: \w+ [ ]? ){1,20} x",
        r"(?: [a-z]+ | \p{L}\d? )*", r"(?: \p{Lu} \w* )+", r"(?: (?: a+ ,? )+ ; )*", r"(?i: (?: A | a[ ]b? | [ ] )* )",
        r"(?: \L<short> [ ]? )+", r"(?> (?: a+ )+ b )", r"(?: (?: a+ )+ b )++", r"(?= (?: a+ )+ b )",
        r"(?: [ ]* , [ ]* ,? )*", r"(?: \w{1,3} )*", r"(?: \d+ (?! \p{Lu} ) )+",
    ],
)  # fmt: skip
def test_two_ways_are_seen(pattern: str) -> None:
    assert ambiguous(compiled(pattern))


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?: a | ab )*", r"(?: \w+ \s+ )*", r"(?: \w++ \s* )+", r"(?> \w+ )+ x", r"(?: \w+ \b [ ]? )+",
        r"(?: \w+ (?! \w ) [ ]? )*", r"(?: , [ ]* \w+ )*", r"a+ b* \w{3,5}", r"(?: \p{Lu} \p{Ll}+ )+",
        r"(?: \w+ ,? )*+",
        r"(?: \d{1,3}+ ,? )+", r"(?: \L<long> , )+", r"(?: \d{3} )* \d{1,3}", r"(?: (?: [A-Z][a-z]+ | and ) [ ] )+",
    ],
)  # fmt: skip
def test_one_way_is_no_harm(pattern: str) -> None:
    assert not ambiguous(compiled(pattern))


def test_no_rule_has_two_ways() -> None:
    assert [rule_id for rule_id, (_, rule) in RULES.items() if ambiguous(rule.regex)] == []


def test_no_pattern_of_the_code_has_two_ways() -> None:
    modules = [import_module(found.name) for found in walk_packages(articlekit.__path__, "articlekit.")]
    patterns = {
        f"{module.__name__}.{name}": pattern
        for module in modules
        for name, pattern in vars(module).items()
        if isinstance(pattern, regex.Pattern) and isinstance(pattern.pattern, str)
    }
    assert len(patterns) > 20
    assert [name for name, pattern in patterns.items() if ambiguous(pattern)] == []
