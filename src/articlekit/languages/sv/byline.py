"""Swedish: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.sv.press import MONTHS, WEEKDAYS
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

BY = ("Av", "av", "AV")
# What stands before 'Av' and makes an author of who follows
WRITTEN = ("text", "skriven", "intervju", "analys", "krönika", "publicerad")
# What stands before a colon and an author
LABELS = (
    "text",
    "författare",
    "reporter",
    "journalist",
    "skribent",
    "redaktör",
    "av",
    "text och foto",
    "text & foto",
    "text/foto",
    "text och bild",
    "intervju",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "fotograf",
    "bild",
    "bilder",
    "video",
    "illustration",
    "grafik",
    "redigering",
    "översättning",
    "redaktör",
    "ansvarig utgivare",
)
AT = ("kl", "kl.", "klockan", "-")
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("den", "kl")

TABLE = Byline(
    credits=(
        Rule(
            id="sv/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("källa", "källor"), "agencies": AGENCIES},
            yes={"Källa: TT": {"authors": "TT"}},
            no=("Källa: Anna",),
        ),
        Rule(
            id="sv/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Bo Alm": {"others": "Bo Alm"}},
            no=("Foto från festen",),
        ),
        Rule(
            id="sv/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Text Elin Dahl Foto Nils Berg": {"authors": "Elin Dahl"}},
            no=("Text Elin Dahl",),
        ),
        Rule(
            id="sv/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Text: Anna Ek / Foto: Bo Alm": {"authors": "Anna Ek"}},
            no=("Text: en kort berättelse",),
        ),
        Rule(
            id="sv/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Av Anna Ek och Bo Alm": {"authors": "Anna Ek och Bo Alm"}},
            no=("Av nöd",),
        ),
    ),
    leads=(
        Rule(
            id="sv/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Text av",),
            no=("Av och an",),
        ),
    ),
    closings=(
        Rule(
            id="sv/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("med hjälp av", "medverkan av")},
            yes={"Med hjälp av Anna Ek": {"contributors": "Anna Ek"}},
            no=("Hjälp från Anna Ek",),
        ),
    ),
    cues=frozenset({"med hjälp av", "medverkan av"}),
    stamps=(
        Rule(
            id="sv/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 maj 2021 kl 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="sv/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="sv/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("maj 3, 2025",),
            no=("maj 2025",),
        ),
        Rule(
            id="sv/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 kl. 08.11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="sv/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "publicerad",
                    "publicerat",
                    "publicerades",
                    "publ",
                    "skapad",
                    "först publicerad",
                    "publiceringsdatum",
                    "lades upp",
                    "inlagd",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Publicerad ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="sv/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "uppdaterad",
                    "uppdaterat",
                    "ändrad",
                    "senast uppdaterad",
                    "uppdaterades",
                    "uppdat",
                    "senast ändrad",
                    "senast uppdaterat",
                    "uppdatering",
                    "redigerad",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Uppdaterad ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Elin Dahl den |": what led to a stamp that was taken out
        Rule(
            id="sv/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Elin Dahl den |",),
            no=("Elin",),
        ),
        Rule(
            id="sv/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("måndag 3 maj kl 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="sv/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("för",),
                "units": (
                    "min",
                    "minuter",
                    "minut",
                    "tim",
                    "timmar",
                    "timme",
                    "dagar",
                    "dag",
                    "veckor",
                    "månader",
                    "kommentarer",
                ),
                "after": ("sedan", "läsning", "lästid"),
            },
            yes=("3 minuter läsning",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("till sedan före efter mellan från född".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        journalist korrespondent krönikör redaktör reporter skribent kolumnist kommentator
        utrikeskorrespondent chefredaktör ledarskribent kritiker fotograf
        """.split()
    ),
    beats=frozenset("politisk ekonomisk utrikespolitisk".split()),
    desks=frozenset("redaktionen tt-redaktionen nyhetsbyrån".split()),
    outlets=frozenset("nyheter tidning tidningen dagblad posten bladet kuriren expressen aftonbladet".split()),
    joins=frozenset("med och".split()),
    fors=frozenset("för".split()),
    ins=frozenset("från i".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        av dela den det ekonomi en ett för hem kultur med mer nyheter och sport läs också mest senaste visa
        alla annons spara lyssna utrikes inrikes debatt ledare tips prenumerera logga prisa
        """.split()
    ),
    pictures=frozenset({"foto", "bild", "arkiv", "arkivbild", "getty", "shutterstock"}),
)
