"""English: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.en.byline import credits, newsroom, stamps
from articlekit.languages.en.press import MONTHS, REGIONS, WEEKDAYS
from articlekit.tables import Byline

TABLE = Byline(
    credits=credits.CREDITS,
    leads=credits.LEADS,
    closings=credits.CLOSINGS,
    cues=frozenset(
        {
            "contribut",
            "reporting",
            "reported",
            "research",
            "files from",
            "writing",
            "written by",
            "input from",
            "assistance",
            "to contact the",
        }
    ),
    stamps=stamps.STAMPS,
    published=stamps.PUBLISHED,
    modified=stamps.MODIFIED,
    noise=stamps.NOISE,
    events=frozenset(
        """
        until till since before after by from to through between and or during ends ending begins beginning starts starting expires due
        deadline next upcoming for born died opens closes events event deals was
        """.split()
    ),
    months=MONTHS,
    weekdays=WEEKDAYS,
    month_first=True,
    # Money, addresses, zones and spellings of English beyond North America
    day_first=(
        "£",
        "₹",
        "A$",
        "NZ$",
        ".co.uk",
        ".com.au",
        ".co.nz",
        ".co.za",
        ".ie/",
        " BST",
        " GMT",
        " IST",
        " AEST",
        " AEDT",
        " NZST",
    ),
    roles=newsroom.ROLES,
    beats=newsroom.BEATS,
    desks=newsroom.DESKS,
    outlets=newsroom.OUTLETS,
    joins=frozenset({"and", "with", "&"}),
    fors=frozenset({"for", "via", "of", "special to", "special for", "courtesy of"}),
    ins=frozenset({"in", "from", "at"}),
    regions=REGIONS,
    nobody=newsroom.NOBODY,
    pictures=frozenset(
        {
            "getty",
            "getty images",
            "shutterstock",
            "istock",
            "alamy",
            "photo",
            "photos",
            "photograph",
            "image",
            "picture",
            "courtesy",
            "unsplash",
            "ap photo",
            "wireimage",
            "imago",
            "credit",
        }
    ),
)
