"""What a language pack may hold: one type a table, each empty by default, so that a pack may leave out anything."""

from articlekit.tables.byline import Byline
from articlekit.tables.dateline import Dateline
from articlekit.tables.dates import DateRule, Dates
from articlekit.tables.quotes import Quotes
from articlekit.tables.strip import Strip
from articlekit.tables.words import Words

__all__ = ["Byline", "DateRule", "Dateline", "Dates", "Quotes", "Strip", "Words"]
