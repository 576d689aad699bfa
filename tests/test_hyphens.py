"""Words that a printed column parts at the end of a line are whole in the body, and stay in spans and quotes."""

import pytest

from articlekit import clean
from articlekit.record import to_record

COLUMN = """\
The ferry will sail all winter, the harbour coun-
cil said on Friday, though the ice has never been
so thick and the two- or three-storey ware-
houses by the old mill hide the light from the boats
that wait for it. It is a well-
known and well-liked light, said Ann Poe."""
WHOLE = (
    "The ferry will sail all winter, the harbour council said on Friday, though the ice has never been so thick and "
    "the two- or three-storey warehouses by the old mill hide the light from the boats that wait for it. It is a "
)
WIRE = """\
The ferry will sail all winter, the harbour council said on
Friday, though the ice has never been so thick and nobody can
tell what will become of the long-
term plan for the mill and for the boats that wait beside it,
said Ann Poe, who has run the ferry for more than thirty years.
"""

CASES = {
    "columns": (COLUMN, f"{WHOLE}wellknown and well-liked light, said Ann Poe."),
    "a hyphen that the text has elsewhere": (
        COLUMN.replace("well-liked", "well-known"),
        f"{WHOLE}well-known and well-known light, said Ann Poe.",
    ),
    "a text wrapped between words": (WIRE, " ".join(WIRE.replace("-\n", "-").split())),
}


@pytest.mark.parametrize(("text", "whole"), CASES.values(), ids=CASES)
def test_parted_words_are_whole_in_the_body(text: str, whole: str) -> None:
    record = to_record(clean(text))
    assert [block.text for block in record.body] == [whole]
    assert [tuple(block.span) for block in record.body] == [(0, len(text.strip()))]


def test_quotes_stay_as_they_are_printed() -> None:
    text = COLUMN.replace("It is a", "“It is a good").replace("light, said", "light,” said")
    (quote,) = clean(text).quotes
    assert "-\n" in quote.text
    assert quote.text == text[quote.span.start : quote.span.end]
