"""The cases of tests/cases/STAGE/*.md: a title, raw text, and the part of the record that it must give.

    ## What the case shows
    date: 2025-10-05          (optional arguments of `clean`: date, language)

    ```text
    raw text
    ```
    ```json
    {"quotes": [{"speaker": "Ann Poe"}]}
    ```

An object of the JSON must hold what is named, a list must have as many items as are named. `known-failures.md` lists
what comes out wrong: strict, so that a case that starts to pass must move out.
"""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
import regex

import articlekit

CASES = Path(__file__).parent / "cases"
CASE = regex.compile(
    r"""
    ^\#\#[ ](?P<title>[^\n]+)\n
    (?P<arguments>(?:[a-z]+:[ ][^\n]+\n)*)
    \s*```text\n(?P<text>.*?)\n?```\s*
    ```json\n(?P<want>.*?)```
    """,
    regex.VERBOSE | regex.MULTILINE | regex.DOTALL,
)


def cases() -> list[Any]:
    """Return a pytest parameter for each case of each file."""
    found = []
    for path in sorted(CASES.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        here = list(CASE.finditer(text))
        assert len(here) == sum(line.startswith("## ") for line in text.splitlines()), f"{path}: a case cannot be read"
        marks = [pytest.mark.xfail(strict=True)] if path.stem == "known-failures" else []
        found += [
            pytest.param(case, id=f"{path.parent.name}/{path.stem}: {case['title']}", marks=marks) for case in here
        ]
    return found


def differences(want: Any, got: Any, path: str = "") -> list[str]:
    """Return where a part of a record is not what it must be."""
    if isinstance(want, dict) and isinstance(got, dict):
        return [line for key in want for line in differences(want[key], got.get(key, "(no key)"), f"{path}.{key}")]
    if isinstance(want, list) and isinstance(got, list):
        if len(want) != len(got):
            return [f"{path}: {len(want)} wanted, {len(got)} found: {got}"]
        return [
            line for i, pair in enumerate(zip(want, got, strict=True)) for line in differences(*pair, f"{path}[{i}]")
        ]
    return [] if want == got else [f"{path}: {want!r} wanted, {got!r} found"]


@pytest.mark.parametrize("case", cases())
def test_case(case: "regex.Match[str]") -> None:
    arguments = dict(line.split(": ", 1) for line in case["arguments"].splitlines())
    article = articlekit.clean(case["text"], **arguments)
    got = json.loads(msgspec.json.encode(articlekit.to_record(article)))
    assert not differences(json.loads(case["want"]), got)
