"""articlekit: raw article text in, a clean, structured article record out.

>>> import articlekit
>>> article = articlekit.clean("A headline\\n\\nIt rained, and nobody minded, for the land had been dry all summer.")
>>> articlekit.record(article).language
'en'
"""

from articlekit.model import Article, Block, Byline, Dateline, Quote, Record, Span, TimeExpression
from articlekit.pipeline import STAGES, Stage, clean, run
from articlekit.record import record
from articlekit.stages.split import split
from articlekit.version import __version__

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
    "record",
    "run",
    "split",
]
