"""The days of publication and change: which of the stamps around a story are the story's own."""

import regex
from msgspec.structs import replace

from articlekit.model import Article
from articlekit.patterns import compiled
from articlekit.stages.published import Stamp
from articlekit.stages.zones import CALLED, PROSE, UNDER, Line, Zone, relabel

URL_DAY = compiled(
    r"""
    (?<=[/_-]) (?P<year>(?:19|20)\d\d) (?P<mark>[/_-]?) (?P<month>0[1-9]|1[0-2]|(?<=[/_-])[1-9]) (?P=mark)
    (?P<day>0[1-9]|[12]\d|3[01]|(?<=[/_-])[1-9]) (?!\d)
    """,
    regex.VERBOSE,
)
# A stamp this near to the byline is the story's.
BESIDE = 2
# A stamp and the number of its block.
Placed = tuple[int, Stamp]


def stamped(article: Article, head: tuple[Line, ...], foot: tuple[Line, ...], zone: Zone) -> Article:
    """Return the article with the days of publication and change that its lines are stamped with.

    A story whose only stamp is that of an update was published in this form that day: `published` says so too. One
    without any was published on the day that its address names.
    """
    credited = {at for at, block in enumerate(article.blocks) if block.label == "byline"}
    near = [(line.number, stamp) for line in head for stamp in line.stamps if is_stamp_line(line, credited)]
    far = [(line.number, stamp) for line in foot for stamp in line.stamps if is_stamp_line(line, credited)]
    published, modified = called("published", near, far), called("modified", near, far)
    published = published or uncalled(near, far, zone, credited)
    for kind, found in (("published", published), ("modified", modified)):
        if found:
            article = relabel(replace(article, **{kind: found[1].value}), (found[0],), kind)  # type: ignore[arg-type]
    if published:
        return article
    return replace(article, published=modified[1].value if modified else day_in(article.url or ""))


def day_in(url: str) -> str | None:
    """Return the ISO day that an address is made of.

    >>> day_in("https://example.org/news/2024/05/03/bridge"), day_in("https://example.org/2024/bridge-20240503-1")
    ('2024-05-03', '2024-05-03')
    """
    found = URL_DAY.search(url)
    return f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}" if found else None


def is_stamp_line(line: Line, credited: set[int]) -> bool:
    """Tell whether a line is there for its stamp, not a sentence that names a day."""
    return line.number in credited or any(stamp.kind in CALLED for stamp in line.stamps) or len(line.words) < PROSE // 2


def called(kind: str, near: list[Placed], far: list[Placed]) -> Placed | None:
    """Return the first stamp that a word calls so."""
    return next((found for found in (*near, *far) if found[1].kind == kind), None)


def uncalled(near: list[Placed], far: list[Placed], zone: Zone, credited: set[int]) -> Placed | None:
    """Return the stamp that says when without a word: the one by the byline, else the first below the title."""
    plain = [found for found in near if not found[1].kind and (found[0] <= zone.last or is_timed(found))]
    beside = [found for found in plain if any(abs(found[0] - number) <= BESIDE for number in credited)]
    below = [found for found in plain if found[0] > zone.title and is_own(found, zone)]
    foot = [found for found in far if not found[1].kind and ({found[0], found[0] - 1} & credited or is_timed(found))]
    return next(iter((*beside, *below, *foot, *(found for found in plain if found[0] < zone.title))), None)


def is_own(found: Placed, zone: Zone) -> bool:
    """Tell whether a stamp may be the story's: far below its first paragraph, one without a time is a teaser's."""
    return found[0] < zone.first + UNDER or is_timed(found)


def is_timed(found: Placed) -> bool:
    """Tell whether a stamp says the time of day as well."""
    return "T" in found[1].value
