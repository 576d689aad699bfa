"""articlekit: raw article text in, a clean, structured article record out.

>>> import articlekit
>>> article = articlekit.clean("A headline\\n\\nIt rained, and nobody minded, for the land had been dry all summer.")
>>> articlekit.to_record(article).language
'en'
"""

from articlekit.version import __version__

TYPE_CHECKING = False  # as type checkers know it: importing `typing` would double the time of `articlekit --version`
if TYPE_CHECKING:
    from typing import Any

    from articlekit.model import Article, Block, Byline, Dateline, Quote, Record, Span, TimeExpression
    from articlekit.pipeline import STAGES, Stage, clean, run
    from articlekit.record import to_record
    from articlekit.stages.split import split

# Where each name is; imported when it is first asked for, so that `articlekit --help` loads no engine.
PLACES = {
    **dict.fromkeys(
        ("Article", "Block", "Byline", "Dateline", "Quote", "Record", "Span", "TimeExpression"), "articlekit.model"
    ),
    **dict.fromkeys(("STAGES", "Stage", "clean", "run"), "articlekit.pipeline"),
    "to_record": "articlekit.record",
    "split": "articlekit.stages.split",
}

__all__ = [
    "STAGES",
    "Article",
    "Block",
    "Byline",
    "Dateline",
    "Quote",
    "Record",
    "Span",
    "Stage",
    "TimeExpression",
    "__version__",
    "clean",
    "run",
    "split",
    "to_record",
]


def __getattr__(name: str) -> "Any":
    if name not in PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    globals()[name] = found = getattr(import_module(PLACES[name]), name)
    return found
