"""The forms that rows of `languages/XX/dates.py` name."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from articlekit.timex import amounts, clock, points, relative
from articlekit.timex.reading import Parts, Reading, Scene

Form = Callable[[Parts, Scene, str], Reading | None]

FORMS: Mapping[str, Form] = MappingProxyType(
    {
        form.__name__: form
        for form in (
            points.date, points.month, points.weekday, points.year, points.decade, points.century, points.era,
            points.quarter, points.quarter_before, points.period, points.period_before, points.period_of, points.span_end, points.half, points.season, points.holiday, points.ref,
            relative.days, relative.part, relative.shifted, relative.ago, relative.later, relative.same, relative.next_to,
            relative.weekend, relative.days_away, relative.from_now, relative.unit_end, relative.about_next,
            relative.stretch_of,
            amounts.duration, amounts.sets, amounts.every, amounts.while_,
            clock.clock,
        )
    }
)  # fmt: skip
