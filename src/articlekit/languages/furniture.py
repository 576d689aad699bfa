"""Furniture of pages: what the tables `strip` of most languages share.

`KINDS` says why a line of each kind of phrase goes and whether it heads others; `TEMPLATES` what stands around a
language's words in a pattern. The words themselves, and the examples, are each language's own.
"""

from collections.abc import Mapping
from typing import NamedTuple

from articlekit.rules import Rule
from articlekit.tables.strip import Phrases


class Kind(NamedTuple):
    """Why lines of a kind go, and whether the furniture behind them goes as well."""

    reason: str
    heads: bool = False


class Template(NamedTuple):
    """A pattern with a gap for a language's words, which may be alternatives."""

    before: str
    behind: str
    reason: str = ""


class Row(NamedTuple):
    """A language's words for a template, with lines that they must find and near misses."""

    words: str
    yes: tuple[str, ...]
    no: tuple[str, ...] = ()


KINDS: Mapping[str, Kind] = {
    "related-head": Kind("related-articles", heads=True),
    "most-read-head": Kind("most-read", heads=True),
    "comment-head": Kind("comment-form", heads=True),
    "newsletter-head": Kind("newsletter-form", heads=True),
    "share-words": Kind("share-bar"),
    "player-words": Kind("player"),
    "ad-labels": Kind("advertisement"),
    "account-words": Kind("paywall"),
    "more-words": Kind("read-more"),
    "site-words": Kind("navigation"),
    "legal-words": Kind("legal"),
    "tag-heads": Kind("tags", heads=True),
    "about-author": Kind("author-bio", heads=True),
}
TEMPLATES: Mapping[str, Template] = {
    # The whole line says how long ago it was put up, or how long it takes to read
    "stamp": Template(r"(?i)^\W{0,3}(?:", r")\W{0,3}$", "stamp"),
    # The small print of comment forms, as publishing systems translate it
    "comment-fields": Template(r"(?i)^(?:", r")", "comment-form"),
    "copyright": Template(
        r"(?i)^\W{0,3}(?:copyright|©)[ ]?(?:©[ ]?)?(?:(?:19|20)\d\d|by\b).{0,160}$|^.{0,120}(?:",
        r").{0,60}$",
        "copyright",
    ),
    # A link to another story: a label, a mark, a title without a full stop
    "read-more-link": Template(
        r"^\W{0,3}(?i:", r")[  \u202f]?(?:[:：|｜–—>»】]|[ ]-[ ])[  ]?\S.{3,200}[^.\s。।]$", "read-more"
    ),
    "cookie-notice": Template(r"(?i)(?:", r")", "cookie-notice"),
    "sign-up": Template(r"(?i)^.{0,60}(?:", r").{0,120}$", "newsletter-form"),
    "subscribers": Template(r"(?i)^\W{0,3}.{0,40}(?:", r").{0,60}$", "paywall"),
    "caption-credit": Template(
        r"(?:^|[.!?“”\"»。।؟][ ]*|[ ][(]|[（【(])(?:",
        r")[  \u202f]?[:：/][ ]?(?P<credit>[\p{L}©][^.!?:。]{1,70}?)[)）】]?$",
    ),
}


def phrases(code: str, **lines: str) -> tuple[Phrases, ...]:
    """Return a language's rows of whole lines, each by the name of its kind; bars stand between the lines.

    >>> phrases("fr", ad_labels="publicité|annonce")[0].id
    'fr/strip/ad-labels'
    """
    return tuple(
        Phrases(
            id=f"{code}/strip/{name.replace('_', '-')}",
            reason=KINDS[name.replace("_", "-")].reason,
            heads=KINDS[name.replace("_", "-")].heads,
            lines=tuple(line.strip() for line in text.split("|")),
        )
        for name, text in lines.items()
    )


def rules(code: str, rows: Mapping[str, Row]) -> tuple[Rule, ...]:
    """Return a language's patterns, each by the name of its template."""
    return tuple(
        Rule(
            id=f"{code}/strip/{name}",
            reason=TEMPLATES[name].reason,
            pattern=TEMPLATES[name].before + row.words + TEMPLATES[name].behind,
            yes=row.yes,
            no=row.no,
        )
        for name, row in rows.items()
    )
