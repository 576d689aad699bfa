"""`dateline`."""

from articlekit.model import Article


def dateline(article: Article) -> Article:
    """Return the article."""
    return article
