"""The title is the headline: neither the deck below it, nor the kicker above, nor a teaser or a menu."""

from collections import Counter

import pytest

from articlekit.model import Article, unify
from articlekit.stages.headlines import BESIDE, OWN, SHIFTS, headlines
from articlekit.stages.ranking import LEAST, titles_of
from articlekit.stages.split import split
from articlekit.stages.strip import strip
from articlekit.stages.title import Story

TITLE = "Harbour bridge reopens after two winters of repairs"
BODY = """\
The old harbour bridge opened to traffic on Monday morning, two winters after its piers were found to be cracked.

Some four thousand cars crossed it by noon, the town said, and a queue of cyclists stood at its northern end at dawn.

"We have waited a long time for this," said Ann Poe, who runs a bakery at the quay and had lost half of her guests.

The repairs cost 12 million crowns, three more than the council had set aside, and took eight months too long.

A second bridge, further up the river, is to be closed for the same works next spring, the town's engineer said."""
FOOT = "Share this article\n\nMost read\n\nStorm tears roof off school\n\nFerry timetable changes in May\n\nContact us"
DECK = (
    "Four thousand cars crossed the river before noon on the first day, and the baker at the quay has her guests back."
)

PAGES = {
    "menu": f"Skip to content\n\nHome\n\nNews\n\nSport\n\nWeather\n\n{TITLE}\n\n{BODY}\n\n{FOOT}",
    "deck and byline": f"Home\n\nNews\n\n{TITLE}\n\n{DECK}\n\nBy Ann Roe\n\nMay 5, 2025\n\n{BODY}\n\n{FOOT}",
    "kicker": f"Home\n\nNews\n\nTransport\n\n{TITLE}\n\nMay 5, 2025\n\n{BODY}\n\n{FOOT}",
    "breadcrumb": f"Home > News > Harbour > {TITLE[:14]}\n\n{TITLE}\n\nBy Ann Roe\n\n{BODY}\n\n{FOOT}",
    "page title": f"{TITLE} | Harbour Letter\n\nHome\n\nNews\n\nSport\n\n{TITLE}\n\n{BODY}\n\n{FOOT}",
    "printed twice": f"{TITLE}\n\nHome\n\nNews\n\nSport\n\n{TITLE}\n\nBy Ann Roe\n\n{BODY}\n\n{FOOT}",
    "teasers first": "Home\n\nTrending\n\nStorm tears roof off school\n\nFerry timetable changes in May\n\nMore\n\n"
    f"{TITLE}\n\nBy Ann Roe\n\n{DECK}\n\n{BODY}\n\n{FOOT}",
    "by itself": f"{TITLE}\n\n{BODY}",
}  # fmt: skip

HEADLINE = "Ferry will sail all winter"
# Lines, how likely each is the title, and which it is.
RIVALS: dict[str, tuple[list[str], list[float], int]] = {
    "with the site's name": ([f"{HEADLINE} | The Post", "Menu", HEADLINE], [0.9, -2.0, -1.0], 2),
    "with a kicker": ([HEADLINE, "Menu", f"Harbour: {HEADLINE}"], [-1.0, -2.0, 0.9], 0),
    "with more words of its own": ([f"{HEADLINE}, mayor says", "Menu", HEADLINE], [0.9, -2.0, -1.0], 0),
    "its part is most unlikely": ([f"{HEADLINE} | The Post", "Menu", HEADLINE], [0.9, -2.0, -4.0], 0),
    "its deck is about as likely": ([HEADLINE, "Council votes to pay for the crew and the ice"], [0.4, 0.5], 0),
    "its deck is far likelier": ([HEADLINE, "Council votes to pay for the crew and the ice"], [-0.4, 0.5], 1),
    "who wrote it stands below": ([HEADLINE, "Ann Poe"], [0.4, 0.5], 0),
    "a section's name stands above": (["Harbour news", HEADLINE], [0.4, 0.5], 1),
    "a longer line stands above": (["Council votes to pay for the crew and the ice", HEADLINE], [0.4, 0.5], 1),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_title_is_the_headline(name: str) -> None:
    assert strip(split(Article(unify(PAGES[name]), language="en"))).title == TITLE


def test_a_story_without_a_headline_has_no_title() -> None:
    assert strip(split(Article(unify(BODY), language="en"))).title is None


def test_what_is_unlikely_is_no_title() -> None:
    assert titles_of({0: LEAST, 1: LEAST + 0.1, 3: 3.0, 5: 3.0}, [""] * 6, [9] * 6) == [3, 5, 1]


@pytest.mark.parametrize(("lines", "scores", "title"), RIVALS.values(), ids=RIVALS)
def test_of_two_lines_the_headline_is_the_title(lines: list[str], scores: list[float], title: int) -> None:
    sizes = [len(line.split()) for line in lines]
    assert titles_of(dict(enumerate(scores)), lines, sizes)[0] == title


def test_figures_have_a_row_for_each_candidate() -> None:
    columns = {name: [0.0] for name in (*OWN, *BESIDE)}
    none = Story((), (), (), 0, {}, frozenset(), frozenset(), Counter())
    found = headlines(none, [], [], columns)
    assert not any(found.values())
    assert {f"{name}.{shift}" for name in BESIDE for shift in SHIFTS} <= found.keys()
