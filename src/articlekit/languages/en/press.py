"""English: what bylines, datelines and lines of publication share.

Sources: the AP Stylebook (months and states as abbreviated in datelines), Canadian Press and Australian style for
provinces and states.
"""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        january jan jan.
        february feb feb. febr
        march mar mar.
        april apr apr.
        may may.
        june jun jun.
        july jul jul.
        august aug aug.
        september sept sept. sep sep.
        october oct oct.
        november nov nov.
        december dec dec.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    """.split()
)
