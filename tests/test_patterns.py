"""Patterns that are kept between runs are those that were compiled, and nothing goes wrong where they are not."""

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest
import regex

from articlekit import patterns
from articlekit.languages import gathered_stop_words, language, stop_words
from articlekit.patterns import VARIABLE, Kept, compiled, keeping, place
from articlekit.stages.language import known

WORDS = {"fruit": ["fig", "pear", "Äpfel"]}
SOURCE = r"(?i) (?P<count>\d+) [ ] \L<fruit> (?! \w ) | [^\W\d]++ $"
TEXT = "12 FIG, 3 äpfel, 4 pear and plums"


def finds(pattern: "regex.Pattern[str]") -> list[tuple[str, dict[str, str | None]]]:
    return [(found[0], found.groupdict()) for found in pattern.finditer(TEXT)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "patterns"


def saved(path: Path) -> Kept:
    store = Kept(str(path))
    store.pattern(SOURCE, regex.VERBOSE, WORDS)
    store.save()
    return Kept(str(path))


def test_a_kept_pattern_is_built_and_not_compiled(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = saved(path)
    made = regex.compile(SOURCE, regex.VERBOSE, **WORDS)  # type: ignore[arg-type]
    patterns.builder()
    monkeypatch.setattr(regex, "compile", None)
    built = store.pattern(SOURCE, regex.VERBOSE, WORDS)
    assert (built.pattern, built.flags, finds(built)) == (made.pattern, made.flags, finds(made))
    assert len(finds(built)) == 4


@pytest.mark.parametrize("other", [(SOURCE + " ", WORDS), (SOURCE, {"fruit": ["fig"]})], ids=["pattern", "words"])
def test_another_pattern_or_list_is_another(path: Path, other: tuple[str, dict[str, list[str]]]) -> None:
    store = saved(path)
    source, words = other
    assert finds(store.pattern(source, regex.VERBOSE, words)) == finds(
        regex.compile(source, regex.VERBOSE, **words)  # type: ignore[arg-type]
    )
    assert store.grown
    store.save()
    assert len(Kept(str(path)).found) == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda old: b"",
        lambda old: old[:6],
        lambda old: old[:-1],
        lambda old: old[:10] + b"x" + old[11:],
        lambda old: old[:40] + b"x" + old[41:],
    ],
)
def test_what_is_damaged_is_as_good_as_none(path: Path, damage: Callable[[bytes], bytes]) -> None:
    whole = saved(path)
    (number,) = whole.found
    path.write_bytes(damage(path.read_bytes()))
    store = Kept(str(path))
    assert store.entry(number) is None
    assert finds(store.pattern(SOURCE, regex.VERBOSE, WORDS))
    store.save()
    assert Kept(str(path)).entry(number) == whole.entry(number)


def test_patterns_of_one_number_are_told_apart(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "number_of", lambda key: 1)
    store = saved(path)
    assert store.pattern("new", 0, {}).pattern == "new"
    assert store.pattern(SOURCE, regex.VERBOSE, WORDS).pattern == SOURCE
    assert store.value("answer", lambda: 42, int) == 42
    assert store.pattern("new", 0, {}).pattern == "new"


def test_a_value_is_made_once(path: Path) -> None:
    store = Kept(str(path))
    assert store.value("words", lambda: {"of": ("en", "nl")}, dict[str, tuple[str, ...]]) == {"of": ("en", "nl")}
    store.save()
    again = Kept(str(path))
    assert again.value("words", dict, dict[str, tuple[str, ...]]) == {"of": ("en", "nl")}
    assert again.value("words", lambda: 42, int) == 42  # type: ignore[arg-type]
    assert again.value("others", lambda: 42, int) == 42


@pytest.mark.parametrize("kept", [True, False])
def test_stop_words_are_those_of_all_packs(path: Path, monkeypatch: pytest.MonkeyPatch, kept: bool) -> None:
    for _ in range(2):
        store = Kept(str(path) if kept else None)
        monkeypatch.setattr(patterns, "kept", store)
        stop_words.cache_clear()
        assert stop_words() == gathered_stop_words()
        store.save()
    assert all(stop in stop_words() for code in known() for stop in language(code).words.stop)


def test_words_are_spelled_out_once(path: Path) -> None:
    def spell(source: str, words: Mapping[str, Iterable[str]]) -> str:
        spelled.append(source)
        return source.replace("WORDS", "|".join(words["fruit"]))

    spelled: list[str] = []
    for _ in range(2):
        store = Kept(str(path))
        found = store.pattern("(?:WORDS)s", 0, {"fruit": ("fig", "pear")}, spell)
        assert found.findall("figs and pears") == ["figs", "pears"]
        store.save()
    assert len(spelled) == 1
    assert store.pattern("(?:WORDS)s", 0, {"fruit": ("nut",)}, spell).findall("figs and nuts") == ["nuts"]


def test_what_cannot_be_written_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert not saved(tmp_path / "file" / "patterns").found
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_file_that_grew_too_large_begins_anew(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = saved(path)
    store.pattern("new", 0, {})
    monkeypatch.setattr(patterns, "LARGEST", 10)
    store.save()
    assert list(Kept(str(path)).found) == [patterns.number_of(ascii(("new", 0, None)))]


def test_a_shape_that_is_unknown_is_not_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(patterns.copyreg.dispatch_table, regex.Pattern, lambda pattern: (regex.compile, (pattern, 1)))
    assert not saved(path).found


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({VARIABLE: "/kept", "XDG_CACHE_HOME": "/caches"}, "/kept"),
        ({VARIABLE: "", "XDG_CACHE_HOME": "/caches"}, None),
        ({"XDG_CACHE_HOME": "/caches"}, "/caches/articlekit"),
    ],
)
def test_where_patterns_are_kept(environment: dict[str, str], folder: str | None) -> None:
    found = place(environment)
    assert (found and os.path.dirname(found)) == folder
    if found:
        assert regex.__version__ in os.path.basename(found)


def test_nothing_is_kept_outside_a_run(tmp_path: Path) -> None:
    with keeping({VARIABLE: str(tmp_path)}):
        compiled("one")
    compiled("two")
    (kept,) = tmp_path.iterdir()
    assert list(Kept(str(kept)).found) == [patterns.number_of(ascii(("one", 0, None)))]


def test_rules_of_all_languages_can_be_kept(path: Path) -> None:
    store = Kept(str(path))
    for code in known():
        for rule in language(code).strip.rules[:3]:
            store.pattern(rule.pattern, regex.VERBOSE, {name: sorted(words) for name, words in rule.words.items()})
    made = len(store.used)
    store.save()
    assert len(Kept(str(path)).found) == made > 40
