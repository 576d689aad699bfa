"""Why a line goes: the reasons that `removed` gives, and what each means."""

from collections.abc import Mapping
from types import MappingProxyType

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "adjacent-article": "a link to the previous or next article",
        "advertisement": "the label of an advertisement, or sponsored matter",
        "author-bio": "who wrote it, in a few words, and how to reach them",
        "comment-form": "comments, or the form for one",
        "cookie-notice": "a notice about cookies and consent",
        "copyright": "a line about copyright and reprints",
        "end-mark": "a mark that ends a wire story",
        "legal": "links to terms, privacy, contact and the like",
        "most-read": "a list of what others read",
        "navigation": "menus, search, links to jump by",
        "newsletter-form": "an offer of newsletters, or its form",
        "no-words": "nothing but marks",
        "paywall": "subscriptions, accounts, limits of free reading",
        "player": "buttons and messages of a player or gallery",
        "read-more": "a link to more, or to another story",
        "related-articles": "links to related stories",
        "repeated-text": "what the body says, once more",
        "repeated-title": "the title once more",
        "share-bar": "buttons to share, print and follow",
        "stamp": "how long ago it was put up, or how long it takes to read",
        "tags": "topics and categories",
        "before-article": "the model: before the article begins",
        "between-paragraphs": "the model: between two paragraphs, not of the story",
        "after-article": "the model: after the article has ended",
    }
)
# What strip leaves in the record and `--drop` can take out.
DROPPABLE: Mapping[str, str] = MappingProxyType(
    {
        "caption": "captions of pictures",
        "heading": "headings between paragraphs",
        "list-item": "items of lists in the body",
        "quote": "block quotes",
    }
)
