"""`quotes`: marks in every style, time that grows with the text alone, and a whole article."""

import sys
import time
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from articlekit.model import Article, Block, Span
from articlekit.pipeline import Stage, run
from articlekit.record import to_record
from articlekit.stages.indirect import indirect
from articlekit.stages.marks import quoted, single_quoted
from articlekit.stages.quotes import quotes

SEED = Path(__file__).parent.parent / "seeds/000_2bc1b3380225144b.txt"


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“Yes,” he said.", ["Yes,"]),
        ('"Yes," he said. "No."', ["Yes,", "No."]),
        ("«Oui», dit-il.", ["Oui"]),
        ("»Ja«, sagte er.", ["Ja"]),
        ("„Ja“, sagte er. „Nein.”", ["Ja", "Nein."]),
        ("”Ja”, sade hon.", ["Ja"]),
        ("「はい」と言った。", ["はい"]),
        ("``Yes,'' he said.", ["Yes,"]),
        ("“Yes, he said.", ["Yes, he said."]),
        ("“Yes, he said. “No,” she said.", ["Yes, he said.", "No,"]),
        ("“He said “no” and left,” she said.", ["He said “no” and left,"]),
        ('"He said "no" and left," she said. "So," she said, "did I."', ['He said "no" and left,', "So,", "did I."]),
        ('"Yes, he said. "No," she said. "Well."', ["Yes, he said.", "No,", "Well."]),
        ("“Yes,“ he said. “No,“ she said.", ["Yes,", "No,"]),
        ("“He said ‘no’ and left,” she said.", ["He said ‘no’ and left,"]),
        ("The board is 5'10\" long.", []),
        ("“”", []),
        ("“", []),
    ],
)
def test_double_marks(text: str, inside: list[str]) -> None:
    assert [text[a:b] for a, b in quoted(text)] == inside


def test_doubled_apostrophes_are_marks_where_the_table_says_so() -> None:
    text = "''Yes,'' he said. ''No.'' The board is 5'10'' long."
    assert [text[a:b] for a, b in quoted(text, doubled=True)] == ["Yes,", "No."]
    assert not list(quoted(text))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("‘Yes,’ he said.", ["Yes,"]),
        ("'Yes,' he said. 'It isn't.'", ["Yes,", "It isn't."]),
        ("‘The bosses’ plan is bad,’ he said.", ["The bosses’ plan is bad,"]),
        ("The bosses’ plan isn’t bad.", []),
        ("Rock 'n' roll, and get 'em.", []),
        ("The '90s were 'great', he said.", ["great"]),
    ],
)
def test_single_marks(text: str, inside: list[str]) -> None:
    assert [text[a:b] for a, b in single_quoted(text, {"n", "em"})] == inside


PIECES = (
    "“", "”", '"', "' ", " ‘", "''", "``", "« ", "„a ", "“a” ", "Ann ", "he said ", "“A,” Poe said. ", "a, ", "\n“a",
    "Poe: “b” ", "Ann Poe of ", "said, ", "the mayor ", "“It is a,” Ann Poe, a lawyer, said. ", "Ann Poe said “it is",
    "‘a’ ", "“I ", "and ", "(", "Q: a\n", "— ", "of Ann, said ", "Ann of Bo and ",
    "Ann Poe. ", "ANN “A” SAID ", "Ann (", "Ann — ", "“A.” — Ann\n", "Ann, a ", "“A, Ann Poe said. ",
)  # fmt: skip


def article_of(piece: str, size: int) -> Article:
    """Return an English article of one paragraph: a piece of text again and again."""
    text = piece * (size // len(piece))
    return Article(text, language="en", blocks=(Block(Span(0, len(text))),))


def steps(stage: Stage, article: Article) -> int:
    """Return how many instructions Python runs for an article."""
    count = 0

    def local(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        count += event == "opcode"
        return local

    def traced(frame: FrameType, _event: str, _: object) -> Any:
        frame.f_trace_opcodes = True
        return local

    before = sys.gettrace()
    sys.settrace(traced)
    try:
        stage(article)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("stage", [quotes, indirect])
@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_twice_the_steps(piece: str, stage: Stage) -> None:
    stage(article_of(piece, 4_000))  # words and weights are remembered from here on
    assert steps(stage, article_of(piece, 8_000)) < 2.2 * steps(stage, article_of(piece, 4_000)) + 2_000


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_text(piece: str) -> None:
    spent = []
    for size in (20_000, 80_000):
        began = time.process_time()
        quotes(article_of(piece, size))
        spent.append(time.process_time() - began)
    assert spent[1] < 12 * spent[0] + 0.2


def test_seed() -> None:
    article = run(Article(SEED.read_text(encoding="utf-8")))
    said = [(quote.speaker, quote.mention, quote.cue, quote.kind) for quote in article.quotes]
    assert said == [
        (None, "It", "stated", "fragment"),
        ("Mike Kehoe", "Kehoe", "said", "fragment"),
        ("Mike Kehoe", "the governor", "said", "direct"),
        ("Mike Kehoe", "the governor", "said", "direct"),
        ("Quinton Lucas", "he", "stated", "direct"),
        ("Luz María Henríquez", "Luz María Henríquez", "said", "direct"),
        ("JB Pritzker", "Pritzker", "said", "fragment"),
    ]
    assert all(article.at(quote.span) == quote.text for quote in article.quotes)
    assert [(who.name, who.quotes) for who in to_record(article).speakers] == [
        ("Mike Kehoe", 3), ("Quinton Lucas", 1), ("Luz María Henríquez", 1), ("JB Pritzker", 1),
    ]  # fmt: skip
