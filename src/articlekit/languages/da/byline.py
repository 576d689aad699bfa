"""Danish: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.da.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_BY,
    BYLINE_CONTRIBUTORS,
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
    BYLINE_TEXT_PHOTO,
    NOISE_DANGLING,
    NOISE_DAY,
    NOISE_LENGTH,
    STAMP_CALLED,
    STAMP_DAY_MONTH,
    STAMP_ISO,
    STAMP_MONTH_DAY,
    STAMP_NUMBERS,
)
from articlekit.rules import Rule
from articlekit.tables import Byline

BY = ("Af", "af", "AF")
# What stands before 'Af' and makes an author of who follows
WRITTEN = ("tekst", "skrevet", "interview", "analyse", "kommentar")
# What stands before a colon and an author
LABELS = (
    "tekst",
    "forfatter",
    "journalist",
    "reporter",
    "skribent",
    "af",
    "tekst og foto",
    "tekst & foto",
    "tekst/foto",
    "tekst og billeder",
    "interview",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "fotograf",
    "billede",
    "billeder",
    "video",
    "illustration",
    "grafik",
    "redigering",
    "oversættelse",
    "ansvarshavende redaktør",
)
AT = (
    "kl.",
    "kl",
    "klokken",
    "-",
)
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("den", "kl.")

TABLE = Byline(
    credits=(
        Rule(
            id="da/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("kilde", "kilder"), "agencies": AGENCIES},
            yes={"Kilde: Ritzau": {"authors": "Ritzau"}},
            no=("Kilde: Anna",),
        ),
        Rule(
            id="da/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Bo Krog": {"others": "Bo Krog"}},
            no=("Foto fra festen",),
        ),
        Rule(
            id="da/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Tekst Mette Holm Foto Lars Krogh": {"authors": "Mette Holm"}},
            no=("Tekst Mette Holm",),
        ),
        Rule(
            id="da/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Tekst: Anna Holm / Foto: Bo Krog": {"authors": "Anna Holm"}},
            no=("Tekst: en kort historie",),
        ),
        Rule(
            id="da/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Af Anna Holm og Bo Krog": {"authors": "Anna Holm og Bo Krog"}},
            no=("Af sted",),
        ),
    ),
    leads=(
        Rule(
            id="da/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Tekst af",),
            no=("Af og til",),
        ),
    ),
    closings=(
        Rule(
            id="da/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("med hjælp fra", "bidrag fra")},
            yes={"Med hjælp fra Anna Holm": {"contributors": "Anna Holm"}},
            no=("Hjælp fra Anna Holm",),
        ),
    ),
    cues=frozenset({"med hjælp fra", "bidrag fra"}),
    stamps=(
        Rule(
            id="da/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3. maj 2021 kl. 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="da/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="da/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("maj 3, 2025",),
            no=("maj 2025",),
        ),
        Rule(
            id="da/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 kl. 08.11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="da/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "offentliggjort",
                    "publiceret",
                    "udgivet",
                    "oprettet",
                    "lagt på",
                    "først offentliggjort",
                    "udgivelsesdato",
                    "skrevet",
                    "publiceringsdato",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Publiceret ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="da/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "opdateret",
                    "ændret",
                    "sidst opdateret",
                    "senest opdateret",
                    "redigeret",
                    "senest ændret",
                    "sidst ændret",
                    "opdatering",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Opdateret ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Mette Holm den |": what led to a stamp that was taken out
        Rule(
            id="da/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Mette Holm den |",),
            no=("Mette",),
        ),
        Rule(
            id="da/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("mandag 3. maj kl. 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="da/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("for",),
                "units": ("min", "minutter", "minut", "timer", "time", "dage", "dag", "uger", "måneder", "kommentarer"),
                "after": ("siden", "læsetid"),
            },
            yes=("3 timer siden",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("til siden før efter mellem fra født".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        "journalist korrespondent redaktør reporter kommentator skribent klummeskribent anmelder fotograf".split()
    ),
    beats=frozenset("politisk økonomisk".split()),
    desks=frozenset("redaktionen bureauet".split()),
    outlets=frozenset("avis avisen tidende posten bladet nyheder berlingske dagblad".split()),
    joins=frozenset("med og".split()),
    fors=frozenset("for".split()),
    ins=frozenset("fra i".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        af del den det en et for hjem kultur med mere nyheder og sport økonomi læs også seneste vis alle
        annonce lyt udland indland debat abonner log
        """.split()
    ),
    pictures=frozenset({"foto", "billede", "arkiv", "arkivfoto", "getty", "ritzau/"}),
)
