"""What reads like a sentence of a story, in any language; and pages that `strip` takes apart by it."""

from pathlib import Path

import pytest

from articlekit.model import Article, Own, OwnRule
from articlekit.pipeline import run
from articlekit.stages.lists import ITEMS
from articlekit.stages.shape import looker
from articlekit.stages.split import split
from articlekit.stages.strip import strip

CASES = Path(__file__).parent / "cases/prose.txt"
SENTENCES = dict(line.split(" ", 1) for line in CASES.read_text("utf-8").splitlines())
STORY = (
    "The council of the small town said on Monday that the old bridge would be closed, for its piers are weak.",
    "The repair will cost about four million euros, the mayor told the council, and the money is there.",
    "Nobody had looked at the piers since the flood, she said, and the engineers were glad to be asked at last.",
)
MENUS = (
    "Home News Sport Weather Travel Culture Money Video Radio More Login Help.",
    "12 3 2024 17 18 19 20 21 22 23 24 25 26.",
)


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_prose_in_each_language(code: str) -> None:
    assert looker(code)(SENTENCES[code]).prose


@pytest.mark.parametrize("line", MENUS)
@pytest.mark.parametrize("code", [None, "en", "tr", "ko", "ru"])
def test_a_menu_is_no_prose(code: str | None, line: str) -> None:
    assert not looker(code)(line).prose


def test_a_story_without_known_stop_words_stays() -> None:
    """Its paragraphs are no false start, though none of them may be told for prose."""
    words = ("Iindaba", "Zakutshanje", "Ezimnandi", "Ngakulutsha")
    story = [" ".join(f"{word}{i}" for i in range(40)) + " 12" for word in words]
    article = run(Article("\n".join(["Home", "News", *story, "Contact", "Privacy policy", "© 2024 Iindaba"])))
    assert [article.flat(block) for block in article.blocks if block.label == "paragraph"][-4:] == story


def test_advertisements_between_paragraphs_part_no_story() -> None:
    story = [f"{number}: {sentence}" for number in ("First", "Second", "Third") for sentence in STORY]
    lines = [line for sentence in story for line in (sentence, "Advertisement", "Article content")]
    article = run(Article("\n\n".join(["Home", "News", "Bridge to be closed", *lines, "Privacy policy"])))
    assert [article.flat(block) for block in article.blocks if block.label == "paragraph"] == story
    gone = [block.reason for block in article.blocks if article.flat(block) in ("Advertisement", "Article content")]
    assert gone == ["advertisement"] * 18


def test_a_rule_of_the_user_comes_before_what_stands_there_often() -> None:
    lines = [line for i in range(6) for line in (f"{i}: {' '.join(STORY)}", "Ask the harbour bell")]
    own = Own(remove=(OwnRule(id="my/bell", reason="legal", lines=("ask the harbour bell",)),))
    rules = [
        {block.rule for block in run(Article("\n\n".join(lines), own=given)).blocks if block.label == "removed"}
        for given in (own, Own())
    ]
    assert rules[0] == {"my/bell"}
    assert "strip/repeated-line" in rules[1]


def test_a_page_of_nothing_but_advertisements_is_read() -> None:
    article = run(Article("\n".join(["Advertisement"] * 9)))
    assert {block.label for block in article.blocks} == {"removed"}


def test_a_long_list_of_headlines_goes() -> None:
    headline = "walks the dog of a famous neighbour along the beach as fans look on in surprise"
    items = [f"• Actor number {i} {headline}" for i in range(ITEMS)]
    article = run(Article("\n".join(["Bridge to be closed", *STORY, "Share", *items, "Privacy policy"])))
    assert {block.rule for block in article.blocks if article.flat(block) in items} == {"strip/headlines"}


def test_an_author_s_life_goes_and_clean_text_stays_whole() -> None:
    life = "Ann Poe is a senior reporter at the Morning Post, where she covers bridges."
    article = strip(split(Article("\n\n".join([*STORY, "The end came late", "and it rained", life]))))
    assert [block.reason for block in article.blocks if block.label == "removed"] == ["author-bio"]
