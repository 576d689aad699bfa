"""What makes the command line one's own: own rules, defaults, completion, manual pages."""

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

from articlekit.cli import cli
from articlekit.languages import language
from articlekit.own import RulesError, load

STORY = """A bridge for the old harbour

By Ann Poe, Harbour Letter

The bridge will open on Monday, May 5, 2025, after four years of work, the council said in a statement.

Only today: two mugs for the price of one, with the picture of a bridge

The mayor asked for it in 2019, when the old bridge was closed to lorries and the ferry had to run all night.

Get the HARBOUR letter!
"""
RULES = """
publishers = ["Harbour Letter"]

[[remove]]
id = "harbour/offer"
reason = "advertisement"
pattern = '^(Only today|Members save):'
yes = ["Only today: two mugs for one"]
no = ["Only today did the council say so."]

[[remove]]
id = "harbour/letter"
reason = "newsletter-form"
lines = ["Get the Harbour Letter"]
heads = true
yes = ["get the harbour letter!"]
"""
invoke = partial(CliRunner().invoke, cli)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ARTICLEKIT_CONFIG", raising=False)
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "my.toml").write_text(RULES)
    return tmp_path


# Own rules


def test_own_rules_remove_lines_and_know_publishers(folder: Path) -> None:
    record = json.loads(invoke(["clean", "a.txt", "--rules", "my.toml"]).output)
    removed = {gone["rule"]: (gone["reason"], gone["text"][:10]) for gone in record["removed"]}
    assert removed["harbour/offer"] == ("advertisement", "Only today")
    assert removed["harbour/letter"] == ("newsletter-form", "Get the HA")
    assert record["byline"]["publisher"] == "Harbour Letter"
    two = ["clean", "a.txt", "--rules", "my.toml", "--to", "json"]
    assert invoke([*two, "--jobs", "2"]).output == invoke(two).output


def test_rules_test_runs_the_examples(folder: Path) -> None:
    assert invoke(["rules", "test", "my.toml"]).output == "2 rules, 3 examples, 0 wrong\n"
    Path("my.toml").write_text(RULES.replace("Only today did", "Only today: did"))
    done = invoke(["rules", "test", "my.toml"])
    assert done.exit_code == 1
    assert done.stderr == "articlekit: my.toml: harbour/offer: matches 'Only today: did the council say so.'\n"
    Path("my.toml").write_text(RULES.replace('yes = ["Only today:', 'yes = ["Just today:'))
    assert "does not match 'Just today: two mugs for one'" in invoke(["rules", "test", "my.toml"]).stderr


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[remove]]\nid = 'a/b'\n", "reason"),
        ("[[remove]]\nid = 'a/b'\nreason = 'odd'\nlines = ['x']", "'odd' is no reason"),
        ("[[remove]]\nid = 'ab'\nreason = 'legal'\nlines = ['x']", "an id is written as"),
        ("[[remove]]\nid = 'a/b'\nreason = 'legal'", "neither lines nor a pattern"),
        ("[[remove]]\nid = 'a/b'\nreason = 'legal'\npattern = '('", "no regular expression"),
        (2 * "[[remove]]\nid = 'a/b'\nreason = 'legal'\nlines = ['x']\n", "two of that id"),
        ("[[remove]]\nid = 'a/b'\nreason = 'legal'\nline = ['x']", "line"),
        ("publishers = 3", "array"),
        ("publishers = [", "my.toml"),
        ("\udcff", "my.toml"),
    ],
)
def test_bad_rules_are_refused_in_one_line(folder: Path, text: str, complaint: str) -> None:
    Path("my.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(RulesError, match=r"my\.toml") as refused:
        load("my.toml")
    assert complaint in str(refused.value)
    done = invoke(["clean", "a.txt", "--rules", "my.toml"])
    assert done.exit_code == 2
    assert complaint in done.stderr


def test_rules_can_be_listed_and_shown(folder: Path) -> None:
    listed = invoke(["rules", "list", "--lang", "de"]).output.splitlines()
    ids = [line.split()[0] for line in listed]
    assert "de/strip/ad-labels" in ids
    assert all(name.startswith("de/") for name in ids)
    shown = invoke(["rules", "show", "de/strip/ad-labels"]).output
    assert "reason: advertisement" in shown
    assert "    advertorial" in shown
    for name in ids:
        assert invoke(["rules", "show", name]).exit_code == 0
    assert "no rule is called" in invoke(["rules", "show", "de/strip/none"]).stderr


def test_coverage_counts_each_language(folder: Path) -> None:
    rows = invoke(["rules", "coverage"]).output.splitlines()
    german = next(row for row in rows if row.startswith("de ")).split()
    assert german[1] == str(len(language("de").words.stop))
    assert len(rows) > 15


# Defaults


def test_defaults_come_from_the_nearest_project_then_the_user(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user = folder / "home/articlekit/config.toml"
    user.parent.mkdir(parents=True)
    user.write_text('front-matter = "toml"\n')
    assert invoke(["clean", "a.txt", "--to", "md"]).output.startswith("+++")
    Path("pyproject.toml").write_text('[tool.articlekit]\nrules = "my.toml"\n[tool.articlekit.clean]\nto = "md"\n')
    below = folder / "below"
    below.mkdir()
    monkeypatch.chdir(below)
    done = invoke(["clean", "../a.txt"])
    assert done.output.startswith("---\n")
    assert "Only today" not in done.output
    assert invoke(["clean", "../a.txt", "--to", "json"]).output.startswith("{")
    monkeypatch.setenv("ARTICLEKIT_CONFIG", "")
    assert "Only today" in json.dumps(json.loads(invoke(["strip", "../a.txt"]).output))
    assert invoke(["config"]).output == "# no file of settings\n"


def test_config_says_what_holds_and_whence(folder: Path) -> None:
    Path("pyproject.toml").write_text(
        '[tool.articlekit]\nlang = "en"\nkeep = ["legal"]\n[tool.articlekit.clean]\njobs = 2\n'
    )
    assert invoke(["config"]).output == f'# {folder}/pyproject.toml\nlang = "en"\nkeep = ["legal"]\n[clean]\njobs = 2\n'
    assert invoke(["clean", "a.txt"]).exit_code == 0


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[tool.articlekit]\nodd = 1", "no command has an option 'odd'"),
        ("[tool.articlekit.odd]\nlang = 'en'", "no command is called 'odd'"),
        ("[tool.articlekit.clean]\nodd = 1", "'clean' has no option 'odd'"),
        ("[tool.articlekit]\njobs = 'many'", "not a valid integer"),
        ("[tool.articlekit]\nkeep = ['odd']", "'odd' is none of"),
        ("[tool.articlekit\n", "pyproject.toml"),
    ],
)
def test_bad_settings_are_refused_in_one_line(folder: Path, text: str, complaint: str) -> None:
    Path("pyproject.toml").write_text(text)
    done = invoke(["clean", "a.txt"])
    assert done.exit_code == 2
    assert complaint in done.stderr


# Completion


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed(shell: str) -> None:
    assert "_ARTICLEKIT_COMPLETE" in invoke(["completion", shell]).output


@pytest.mark.parametrize(
    ("words", "expected"),
    [("articlekit exp", "explain"), ("articlekit clean --front", "--front-matter"), ("articlekit rules sh", "show")],
)
def test_bash_completes(words: str, expected: str, folder: Path) -> None:
    script = f"""
        source <(articlekit completion bash)
        COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
        _articlekit_completion articlekit
        echo "${{COMPREPLY[@]}}"
    """
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        [shutil.which("bash") or "bash", "--norc", "-c", script],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.stdout.split() == [expected], done.stderr
