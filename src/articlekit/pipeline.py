"""The stages in their order, and `clean`, which folds an article through them."""

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from types import MappingProxyType

from articlekit.model import Article, unify
from articlekit.stages.byline import byline
from articlekit.stages.dateline import dateline
from articlekit.stages.dates import dates
from articlekit.stages.indirect import indirect
from articlekit.stages.quotes import quotes
from articlekit.stages.split import split
from articlekit.stages.strip import strip

Stage = Callable[[Article], Article]

STAGES: Mapping[str, Stage] = MappingProxyType(
    {stage.__name__: stage for stage in (strip, byline, dateline, quotes, dates)},
)
# Run only where they are named
OPTIONAL: Mapping[str, Stage] = MappingProxyType({"indirect": indirect})


def run(article: Article, stages: Iterable[str] = tuple(STAGES)) -> Article:
    """Return an article after `split` and the named stages, in the pipeline's order whatever the order of names.

    Raises KeyError for a name that is no stage.
    """
    every = {**STAGES, **OPTIONAL}
    wanted = {name: every[name] for name in stages}
    return reduce(lambda done, stage: stage(done), (every[n] for n in every if n in wanted), split(article))


def clean(
    text: str,
    *,
    source: str | None = None,
    date: str | None = None,
    language: str | None = None,
    indirect: bool = False,
) -> Article:
    """Return the article that a text holds: every stage, in order.

    `date` is the ISO 8601 day that relative dates count from (default: the text's own day of publication); `language` a
    BCP 47 code (default: read off the text); `indirect` asks for what is reported without quotation marks, too.

    >>> clean("A headline\\n\\nBy Ann Poe\\n\\nThe mayor said on Monday that the bridge will open.").text[:10]
    'A headline'
    """
    stages = (*STAGES, *OPTIONAL) if indirect else tuple(STAGES)
    return run(Article(unify(text), source=source, date=date, language=language), stages)
