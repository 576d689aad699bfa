"""What time expressions mean: calendar arithmetic on TIMEX3 values and the forms that the rows of a language name."""

from articlekit.timex.forms import FORMS
from articlekit.timex.reading import Reading, Scene
from articlekit.timex.values import cover, day_of, first_day, shift, truncate, unit_of

__all__ = ["FORMS", "Reading", "Scene", "cover", "day_of", "first_day", "shift", "truncate", "unit_of"]
