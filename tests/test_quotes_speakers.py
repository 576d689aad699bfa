"""`quotes` in interviews, dialogue, statements and tweets, and `indirect`: who speaks where no verb is near."""

import pytest

import articlekit
from articlekit.model import Article
from articlekit.stages.indirect import indirect
from articlekit.stages.quotes import quotes
from articlekit.stages.split import split

# The text, then of each quotation: its first words, speaker, mention, kind
Said = tuple[str, str | None, str | None, str]
CASES: dict[str, tuple[str, list[Said]]] = {
    "question and answer take turns": (
        "Ann Poe, the mayor of Elmport, and Bo Ray, a lawyer, met on Monday.\n\n“Will the line open?” Ray asked.\n\n"
        "“In June,” Poe said.\n\n“And who will pay for all this?”\n\n"
        "“The state will pay for it.”\n\n“That is good news.”",
        [
            ("Will the line open?", "Bo Ray", "Ray", "direct"),
            ("In June,", "Ann Poe", "Poe", "direct"),
            ("And who will pay for all this?", "Bo Ray", "Ray", "direct"),
            ("The state will pay for it.", "Ann Poe", "Poe", "direct"),
            ("That is good news.", "Bo Ray", "Ray", "direct"),
        ],
    ),
    "a second paragraph after a statement is by the same speaker": (
        "“We will open in June,” said Ann Poe, the mayor of Elmport. “It has been a long time.”\n\n"
        "“It is the best thing that has happened to the town in years.”",
        [
            ("We will open in June,", "Ann Poe", "Ann Poe", "direct"),
            ("It has been a long time.", "Ann Poe", "Ann Poe", "direct"),
            ("It is the best thing that has happened to the town in years.", "Ann Poe", "Ann Poe", "direct"),
        ],
    ),
    "Q and A": (
        "Q: When will the line open?\n\nA: In June, if the weather holds.\n\nQ: And who pays?\n\nA: The state does.",
        [
            ("When will the line open?", None, "Q", "turn"),
            ("In June, if the weather holds.", None, "A", "turn"),
            ("And who pays?", None, "Q", "turn"),
            ("The state does.", None, "A", "turn"),
        ],
    ),
    "the paper asks, a name in capitals answers": (
        "The Post sat down with Ann Poe, the mayor of Elmport.\n\nTHE POST: When will the line open?\n\n"
        "POE: In June, if the weather holds.\n\nTHE POST: And who pays?\n\nPOE: The state does.",
        [
            ("When will the line open?", None, "THE POST", "turn"),
            ("In June, if the weather holds.", "Ann Poe", "POE", "turn"),
            ("And who pays?", None, "THE POST", "turn"),
            ("The state does.", "Ann Poe", "POE", "turn"),
        ],
    ),
    "labels that do not come again are no turns": (
        "Elm: Win in a walk.\n\nOak: A tie.\n\nASH: Lost.\n\nNOTE: The board meets in May.",
        [],
    ),
    "a name before a colon": (
        "Ann Poe and Bo Ray run the board.\n\nPoe: “We will not wait.”\n\nRay: “We will have to.”",
        [("We will not wait.", "Ann Poe", "Poe", "direct"), ("We will have to.", "Bo Ray", "Ray", "direct")],
    ),
    "a tweet": (
        "Ann Poe, the mayor of Elmport, was pleased. She tweeted: “What a day for our town!”",
        [("What a day for our town!", "Ann Poe", "She", "direct")],
    ),
    "a tweet and its account": (
        "“What a day for our town! #ferry” tweeted @AnnPoe.",
        [("What a day for our town! #ferry", "@AnnPoe", "@AnnPoe", "direct")],
    ),
    "a statement by a company": (
        "The ferry company said in a statement on Friday: “We regret the delay and will pay back every ticket.”",
        [("We regret the delay and will pay back every ticket.", None, "The ferry company", "direct")],
    ),
    "a statement in the paragraph before, with a colon": (
        "Ann Poe, the mayor, issued a statement on Friday:\n\n“We have waited for this for ten years.”",
        [("We have waited for this for ten years.", "Ann Poe", "Ann Poe", "direct")],
    ),
    "who speaks stands in the sentence before": (
        "Ann Poe, the mayor of Elmport, spoke to the crowd on Friday. “We have waited for ten years.”",
        [("We have waited for ten years.", "Ann Poe", "Ann Poe", "direct")],
    ),
    "a quotation over three paragraphs": (
        "“We will open in June,” said Ann Poe, the mayor.\n\n“It has been a long time. We waited for ten years.\n\n"
        "“Then the state paid.\n\n“Now we sail.”\n\nThe board meets again in May.",
        [
            ("We will open in June,", "Ann Poe", "Ann Poe", "direct"),
            ("It has been a long time. We waited for ten years.", "Ann Poe", "Ann Poe", "direct"),
            ("Then the state paid.", "Ann Poe", "Ann Poe", "direct"),
            ("Now we sail.", "Ann Poe", "Ann Poe", "direct"),
        ],
    ),
    "a missing closing mark": (
        "“We will open in June, said Ann Poe, the mayor of Elmport.\n\nThe board meets in May. “It will be short,” "
        "said Bo Ray.",
        [
            ("We will open in June,", "Ann Poe", "Ann Poe", "direct"),
            ("It will be short,", "Bo Ray", "Bo Ray", "direct"),
        ],
    ),
    "single marks, with apostrophes and double marks inside": (
        "'We will open in June,' said Ann Poe. 'It's been a long time, and I don't want to wait.'\n\n"
        "'The boss told me “never again” on Monday,' said Bo Ray, one of the drivers' friends.",
        [
            ("We will open in June,", "Ann Poe", "Ann Poe", "direct"),
            ("It's been a long time, and I don't want to wait.", "Ann Poe", "Ann Poe", "direct"),
            ("The boss told me “never again” on Monday,", "Bo Ray", "Bo Ray", "direct"),
        ],
    ),
    "marks as TeX prints them": (
        "``We will open in June,'' said Ann Poe, the mayor. ``It has been long.''",
        [
            ("We will open in June,", "Ann Poe", "Ann Poe", "direct"),
            ("It has been long.", "Ann Poe", "Ann Poe", "direct"),
        ],
    ),
    "the comma and the full stop behind the marks": (
        "“We will open in June”, said Ann Poe. Bo Ray said “that it is late”.",
        [
            ("We will open in June", "Ann Poe", "Ann Poe", "direct"),
            ("that it is late", "Bo Ray", "Bo Ray", "direct"),
        ],
    ),
    "words woven in": (
        "The film “The Long Way Home” won. Bo “Big” Ray, a so-called “expert,” was there. Ann Poe called the line a "
        "“disgrace.”",
        [("disgrace.", "Ann Poe", "Ann Poe", "fragment")],
    ),
    "officials are nobody": (
        "Officials said “it will take time.”",
        [("it will take time.", None, "Officials", "direct")],
    ),
    "an office in capitals": (
        "Gov. Ann Poe met Bo Ray on Monday. “We agree,” the Governor said.",
        [("We agree,", "Ann Poe", "the Governor", "direct")],
    ),
    "an office before its name, in commas": (
        "“I have not decided,” the mayor of Elmport, Ann Poe, told the Elmport Herald.",
        [("I have not decided,", "Ann Poe", "the mayor of Elmport", "direct")],
    ),
    "a name with a bracket or an apposition before a colon": (
        "Ann Poe (D-Elm): “No.” Bo Ray, a lawyer from Elmport: “It is late.”",
        [("No.", "Ann Poe", "Ann Poe", "direct"), ("It is late.", "Bo Ray", "Bo Ray", "direct")],
    ),
    "labels before marks": (
        "Ann Poe, the mayor, met Bo Ray.\n\nRAY: “What now?”\n\nPOE: “We must wait.”",
        [("What now?", "Bo Ray", "RAY", "direct"), ("We must wait.", "Ann Poe", "POE", "direct")],
    ),
    "Q and A with full stops": (
        "Q. When will the line open?\n\nA. In June.\n\nQ. And who pays?\n\nA. The state does.",
        [
            ("When will the line open?", None, "Q", "turn"),
            ("In June.", None, "A", "turn"),
            ("And who pays?", None, "Q", "turn"),
            ("The state does.", None, "A", "turn"),
        ],
    ),
    "a paper's label takes turns with a person's; titles are no part of the name": (
        "Ann Poe, the mayor, met us.\n\nHerald: What now?\n\nMayor Poe: We wait.\n\n"
        "Herald: Why?\n\nMayor Poe: We must.",
        [
            ("What now?", None, "Herald", "turn"),
            ("We wait.", "Ann Poe", "Mayor Poe", "turn"),
            ("Why?", None, "Herald", "turn"),
            ("We must.", "Ann Poe", "Mayor Poe", "turn"),
        ],
    ),
    "signed behind a dash": (
        "“The sea gives and the sea takes.”\n\n— Ann Poe, sailor\n\n“We wait.” — Bo Ray",
        [
            ("The sea gives and the sea takes.", "Ann Poe", "Ann Poe", "direct"),
            ("We wait.", "Bo Ray", "Bo Ray", "direct"),
        ],
    ),
    "a dash that goes on signs nothing": (
        "“The boats are old,” Ann Poe said. “We wait.” — Elmport was silent that day.",
        [
            ("The boats are old,", "Ann Poe", "Ann Poe", "direct"),
            ("We wait.", "Ann Poe", "Ann Poe", "direct"),
        ],
    ),
    "an aside in dashes": (
        "Ann Poe — who has led the town since 2019 — said, “The boats are very old.”",
        [("The boats are very old.", "Ann Poe", "Ann Poe", "direct")],
    ),
    "verbs of two words": (
        "As Ann Poe put it: “The sea always wins in the end.” “Not this time,” Bo Ray shot back.",
        [
            ("The sea always wins in the end.", "Ann Poe", "Ann Poe", "direct"),
            ("Not this time,", "Bo Ray", "Bo Ray", "direct"),
        ],
    ),
    "according to, one after another": (
        "“The boats are late,” according to a memo. “It is a scandal,” according to Bo Ray, a lawyer.",
        [
            ("The boats are late,", None, "a memo", "direct"),
            ("It is a scandal,", "Bo Ray", "Bo Ray", "direct"),
        ],
    ),
    "who was asked did not ask": (
        "Ann Poe, the mayor, spoke to Bo Ray. Poe was asked, “Will the boats be sold?” “No,” she said.",
        [("Will the boats be sold?", None, None, "direct"), ("No,", "Ann Poe", "she", "direct")],
    ),
    "a pronoun behind the second paragraph of a quotation": (
        "Ann Poe, the mayor, spoke on Monday.\n\n“We open in June. It has been long.\n\n“We will not wait,” she said.",
        [
            ("We open in June. It has been long.", "Ann Poe", "she", "direct"),
            ("We will not wait,", "Ann Poe", "she", "direct"),
        ],
    ),
    "a missing closing mark before a full name": (
        "“The boats are old, Ann Poe said. They will be sold.\n\nThe harbour was empty.",
        [("The boats are old,", "Ann Poe", "Ann Poe", "direct")],
    ),
    "an opening mark typed for a closing one": (
        "“We will wait for it,“ said Ann Poe. “It is late,” she said.",
        [
            ("We will wait for it,", "Ann Poe", "Ann Poe", "direct"),
            ("It is late,", "Ann Poe", "she", "direct"),
        ],
    ),
    "asked whether": (
        "Asked whether she would run again, Ann Poe said, “I have not decided.”",
        [("I have not decided.", "Ann Poe", "Ann Poe", "direct")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_said(case: str) -> None:
    text, said = CASES[case]
    article = quotes(split(Article(text, language="en")))
    assert [(q.text, q.speaker, q.mention, q.kind) for q in article.quotes] == said
    assert all(article.at(q.span) == q.text for q in article.quotes)


def test_stretches_of_one_utterance_share_a_group() -> None:
    text = "“We will open,” Ann Poe said, “in June.” “So be it,” said Bo Ray.\n\n“One.\n\n“Two,” said Carl Lund."
    found = quotes(split(Article(text, language="en"))).quotes
    assert [q.group for q in found] == [1, 1, None, 2, 2]


def test_two_sentences_are_no_split_quotation() -> None:
    text = "“We are sorry,” a statement from the company said. A statement from Ann Poe said, “We are late.”"
    assert [q.group for q in quotes(split(Article(text, language="en"))).quotes] == [None, None]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“We will rebuild,” the mayor, Ann Poe, told the council.", "mayor"),
        ("“We will rebuild,” the principal of the school, Ann Poe, told reporters.", "principal of the school"),
        ("“Good,” said Kansas City Mayor Ann Poe.", "Kansas City Mayor"),
        ("Mayor Bo Ray met Gov. Ann Poe. “Good,” the governor said.", "Gov."),
        ("“Good,” said Ann Poe, executive director at the Elmport Trust.", "executive director at the Elmport Trust"),
        ("Ann Poe, 54, a retired teacher from Elm, said: “That is good.”", "retired teacher from Elm"),
        ("“Good,” said Chief Engineer Ann Poe.", "Chief Engineer"),
        ("“Good,” said Ann Poe, who runs a shop.", None),
    ],
)
def test_the_words_that_introduce_a_speaker(text: str, role: str | None) -> None:
    (quote,) = quotes(split(Article(text, language="en"))).quotes
    assert (quote.speaker, quote.speaker_role) == ("Ann Poe", role)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann Poe said that the line would open in June.", [("the line would open in June", "Ann Poe")]),
        ("Ann Poe said the line would open in June.", [("the line would open in June", "Ann Poe")]),
        ("Ann Poe told reporters on Friday that the boats were old.", [("the boats were old", "Ann Poe")]),
        ("The boats were old, Ann Poe said.", [("The boats were old", "Ann Poe")]),
        ("The plan is late, according to Carl Lund.", [("The plan is late", "Carl Lund")]),
        ("According to Carl Lund, the plan is late.", [("the plan is late", "Carl Lund")]),
        ("On Friday, Ann Poe said the boats were old.", [("the boats were old", "Ann Poe")]),
        ("Ann Poe went home. She spoke at length.", []),
        ("“The boats are old,” Ann Poe said in a call with reporters.", []),
        ("In a letter, Ann Poe wrote to the board.", []),
    ],
)
def test_indirect(text: str, said: list[tuple[str, str | None]]) -> None:
    article = indirect(split(Article(text, language="en")))
    assert [(q.text, q.speaker) for q in article.quotes if q.kind == "indirect"] == said
    assert indirect(article) == article


def test_indirect_is_off_unless_asked_for() -> None:
    text = "Ferries\n\nAnn Poe said that the line would open in June. It is late, and the town has waited ten years."
    assert not articlekit.clean(text, language="en").quotes
    assert [quote.kind for quote in articlekit.clean(text, language="en", indirect=True).quotes] == ["indirect"]
