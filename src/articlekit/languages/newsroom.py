"""Bylines and stamps: what the tables `byline` of smaller packs share.

`FORMS` says of each form which of the table's fields it belongs to and how it is written in any language; a pack gives
the words, and examples of its own.
"""

from collections.abc import Mapping
from typing import NamedTuple

from articlekit.languages import world
from articlekit.rules import Rule, Words


class Form(NamedTuple):
    """The field of the table `Byline`, and the pattern."""

    field: str
    pattern: str


class Row(NamedTuple):
    """Examples of a form in a language with near misses, and the words that are this form's alone."""

    yes: Mapping[str, Mapping[str, str | None]] | tuple[str, ...]
    no: tuple[str, ...]
    words: Words = {}


FORMS: Mapping[str, Form] = {
    "source": Form("credits", world.BYLINE_SOURCE),
    "others": Form("credits", world.BYLINE_OTHERS),
    "text-photo": Form("credits", world.BYLINE_TEXT_PHOTO),
    "label": Form("credits", world.BYLINE_LABEL),
    "by": Form("credits", world.BYLINE_BY),
    # Where "by" is a word of many uses, a name of two words at least, and no more
    "by-name": Form(
        "credits",
        r"^ \W{0,4} \L<by> [ ] (?P<authors> \p{Lu}[\p{L}.'’-]+ (?: [ ]\L<joins> )? (?: ,? [ ]\p{Lu}[\p{L}.'’-]+ (?: [ ]\L<joins> )?+ ){1,7} ) $",
    ),
    "lead": Form("leads", world.BYLINE_LEAD),
    "day-month": Form("stamps", world.STAMP_DAY_MONTH),
    "month-day": Form("stamps", world.STAMP_MONTH_DAY),
    "year-month-day": Form("stamps", world.STAMP_YEAR_MONTH_DAY),
    "buddhist": Form("stamps", world.STAMP_BUDDHIST),
    "numbers": Form("stamps", world.STAMP_NUMBERS),
    "iso": Form("stamps", world.STAMP_ISO),
    "published": Form("published", world.STAMP_CALLED),
    "modified": Form("modified", world.STAMP_CALLED),
    "dangling": Form("noise", world.NOISE_DANGLING),
    "day": Form("noise", world.NOISE_DAY),
    "length": Form("noise", world.NOISE_LENGTH),
}


def rules(code: str, words: Words, rows: Mapping[str, Row], field: str) -> tuple[Rule, ...]:
    """Return a language's rules of one field of the table, in the order of its rows, each with the id of its form.

    >>> row = Row(("3 maí 2025",), ("3 maí",))
    >>> [rule.id for rule in rules("is", {"months": ("maí",)}, {"day-month": row}, "stamps")]
    ['is/byline/day-month']
    """
    return tuple(
        Rule(
            id=f"{code}/byline/{form}",
            pattern=FORMS[form].pattern,
            words={name: of for name, of in {**words, **row.words}.items() if rf"\L<{name}>" in FORMS[form].pattern},
            yes=row.yes,
            no=row.no,
        )
        for form, row in rows.items()
        if FORMS[form].field == field
    )
