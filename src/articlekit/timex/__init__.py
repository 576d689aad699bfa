"""What time expressions resolve to: functions that the rows of `languages/XX/dates.py` name, for all languages."""

from collections.abc import Callable, Mapping

from articlekit.timex import distances, feasts, lengths, moments, quarters
from articlekit.timex.moments import Groups
from articlekit.timex.scene import Found, Scene

Resolver = Callable[[Groups, Scene], Found | None]

RESOLVERS: Mapping[str, Resolver] = {
    name.rstrip("_"): getattr(module, name)
    for module, names in (
        (
            moments,
            "date_ numeric year decade century season this following reference range_day range_year then",
        ),
        (quarters, "quarter two_quarters last_half latest"),
        (distances, "ago from_day ahead"),
        (feasts, "holiday"),
        (lengths, "duration recent half while_ often every day_part tonight clock fiscal_length stamp"),
    )
    for name in names.split()
}
