"""Dutch: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.nl.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_BY,
    BYLINE_CONTRIBUTORS,
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
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

BY = ("Door", "door", "DOOR")
# What stands before 'Door' and makes an author of who follows
WRITTEN = ("tekst", "geschreven", "geplaatst", "interview", "analyse", "column", "verslag", "opgetekend")
# What stands before a colon and an author
LABELS = (
    "tekst",
    "auteur",
    "auteurs",
    "redactie",
    "redacteur",
    "journalist",
    "verslaggever",
    "tekst en foto’s",
    "tekst en foto's",
    "tekst en beeld",
    "tekst & foto’s",
    "tekst/foto’s",
    "interview",
    "geschreven door",
    "door",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "foto’s",
    "fotografie",
    "beeld",
    "video",
    "illustratie",
    "illustraties",
    "camera",
    "montage",
    "vertaling",
    "redactie",
    "fotograaf",
)
AT = (
    "om",
    "-",
    "om:",
)
OCLOCK = ("uur",)
# Between the word that calls a stamp so and the stamp
LEADS = ("op", "om")

TABLE = Byline(
    credits=(
        Rule(
            id="nl/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("bron", "bronnen"), "agencies": AGENCIES},
            yes={"Bron: ANP": {"authors": "ANP"}},
            no=("Bron: Anna",),
        ),
        Rule(
            id="nl/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Jan Mol": {"others": "Jan Mol"}},
            no=("Foto van de dag",),
        ),
        # "Tekst Anna Smit, beeld Jan Vos", without colons
        Rule(
            id="nl/byline/text-picture",
            pattern=r"""
            ^ \W{0,3} (?i: tekst ) [ ] (?P<authors> \p{Lu} [^,/|:]{3,60}? ) \s* [,/|] \s* (?i: beeld | foto | foto's | fotografie ) [ ] (?P<others> \p{Lu} .{3,60} ) $
            """,
            yes={"Tekst Anna Smit, beeld Jan Vos": {"authors": "Anna Smit", "others": "Jan Vos"}},
            no=("Tekst en uitleg, beeld en geluid",),
        ),
        Rule(
            id="nl/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Tekst: Anna Vos / Foto: Jan Mol": {"authors": "Anna Vos"}},
            no=("Tekst: een kort verhaal",),
        ),
        Rule(
            id="nl/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Door Anna Vos en Jan Mol": {"authors": "Anna Vos en Jan Mol"}},
            no=("Door de deur",),
        ),
    ),
    leads=(
        Rule(
            id="nl/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Tekst door",),
            no=("Door en door",),
        ),
    ),
    closings=(
        Rule(
            id="nl/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("met medewerking van", "met bijdragen van", "m.m.v.", "mede door")},
            yes={"Met medewerking van Anna Vos": {"contributors": "Anna Vos"}},
            no=("De medewerking van Anna Vos",),
        ),
    ),
    cues=frozenset({"met medewerking van", "met bijdragen van", "m.m.v.", "mede door"}),
    stamps=(
        Rule(
            id="nl/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 mei 2021 om 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="nl/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="nl/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("mei 3, 2025",),
            no=("mei 2025",),
        ),
        Rule(
            id="nl/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 om 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="nl/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "gepubliceerd",
                    "geplaatst",
                    "publicatiedatum",
                    "gepubliceerd op",
                    "online sinds",
                    "verschenen",
                    "datum",
                    "aangemaakt",
                    "geplaatst op",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Gepubliceerd op ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="nl/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "bijgewerkt",
                    "gewijzigd",
                    "laatste update",
                    "laatst bijgewerkt",
                    "aangepast",
                    "update",
                    "laatst gewijzigd",
                    "laatste wijziging",
                    "laatst aangepast",
                    "geüpdatet",
                    "geactualiseerd",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Bijgewerkt op ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Sanne Visser op |": what led to a stamp that was taken out
        Rule(
            id="nl/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Sanne Visser op |",),
            no=("Sanne",),
        ),
        Rule(
            id="nl/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("maandag 3 mei om 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="nl/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": (),
                "units": ("min", "minuten", "minuut", "uur", "dagen", "dag", "weken", "maanden", "reacties"),
                "after": ("geleden", "leestijd", "lezen"),
            },
            yes=("3 minuten leestijd",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("tot sinds vanaf voor na tussen geboren".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        columnist correspondent journalist redacteur verslaggeefster verslaggever chef hoofdredacteur
        medewerker medewerkster criticus recensent fotograaf redactrice commentator
        """.split()
    ),
    beats=frozenset("onze politiek economisch buitenlandse freelance".split()),
    desks=frozenset("redactie nieuwsdienst persbureau".split()),
    outlets=frozenset(
        "krant dagblad courant nieuws telegraaf volkskrant trouw parool handelsblad standaard tijd".split()
    ),
    joins=frozenset("en met".split()),
    fors=frozenset("voor".split()),
    ins=frozenset("in uit".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        cultuur de delen door economie een het home meer met nieuws politiek sport van voor wereld lees ook
        bekijk laatste alle reacties advertentie luister opslaan buitenland binnenland opinie wetenschap
        gezondheid tech video regio abonneer inloggen
        """.split()
    ),
    pictures=frozenset({"foto", "beeld", "archief", "getty", "shutterstock", "anp/"}),
)
