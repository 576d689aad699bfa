"""Norwegian: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.no.press import MONTHS, WEEKDAYS
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
WRITTEN = ("tekst", "skrevet", "intervju", "analyse", "kommentar", "publisert")
# What stands before a colon and an author
LABELS = (
    "tekst",
    "forfatter",
    "journalist",
    "reporter",
    "skribent",
    "av",
    "skrevet av",
    "tekst og foto",
    "tekst & foto",
    "tekst/foto",
    "tekst og bilder",
    "intervju",
    "kommentator",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "fotograf",
    "bilde",
    "bilder",
    "video",
    "illustrasjon",
    "grafikk",
    "redigering",
    "oversettelse",
    "vaktsjef",
    "ansvarlig redaktør",
)
AT = ("kl.", "kl", "klokken", "-")
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("den", "kl.")

TABLE = Byline(
    credits=(
        Rule(
            id="no/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("kilde", "kilder"), "agencies": AGENCIES},
            yes={"Kilde: NTB": {"authors": "NTB"}},
            no=("Kilde: Anna",),
        ),
        Rule(
            id="no/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Bo Moe": {"others": "Bo Moe"}},
            no=("Foto fra festen",),
        ),
        Rule(
            id="no/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Tekst Ingrid Moen Foto Per Lien": {"authors": "Ingrid Moen"}},
            no=("Tekst Ingrid Moen",),
        ),
        Rule(
            id="no/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Tekst: Anna Lie / Foto: Bo Moe": {"authors": "Anna Lie"}},
            no=("Tekst: en kort historie",),
        ),
        Rule(
            id="no/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Av Anna Lie og Bo Moe": {"authors": "Anna Lie og Bo Moe"}},
            no=("Av gårde",),
        ),
    ),
    leads=(
        Rule(
            id="no/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Tekst av",),
            no=("Av og til",),
        ),
    ),
    closings=(
        Rule(
            id="no/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("med hjelp fra", "bidrag fra")},
            yes={"Med hjelp fra Anna Lie": {"contributors": "Anna Lie"}},
            no=("Hjelp fra Anna Lie",),
        ),
    ),
    cues=frozenset({"med hjelp fra", "bidrag fra"}),
    stamps=(
        Rule(
            id="no/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3. mai 2021 kl. 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="no/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="no/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("mai 3, 2025",),
            no=("mai 2025",),
        ),
        Rule(
            id="no/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 kl. 08.11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="no/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "publisert",
                    "lagt ut",
                    "opprettet",
                    "først publisert",
                    "publiseringsdato",
                    "skrevet",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Publisert ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="no/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "oppdatert",
                    "sist oppdatert",
                    "endret",
                    "sist endret",
                    "oppdatering",
                    "redigert",
                    "sist endra",
                    "oppdatera",
                    "sist oppdatera",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Oppdatert ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Ingrid Moen den |": what led to a stamp that was taken out
        Rule(
            id="no/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Ingrid Moen den |",),
            no=("Ingrid",),
        ),
        Rule(
            id="no/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("mandag 3. mai kl. 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="no/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("for",),
                "units": (
                    "min",
                    "minutter",
                    "minutt",
                    "timer",
                    "time",
                    "dager",
                    "dag",
                    "uker",
                    "måneder",
                    "kommentarer",
                ),
                "after": ("siden", "lesetid"),
            },
            yes=("3 timer siden",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("til siden før etter mellom fra født".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        journalist korrespondent redaktør reporter kommentator spaltist skribent anmelder fotograf
        nyhetsredaktør sportsjournalist
        """.split()
    ),
    beats=frozenset("politisk økonomisk".split()),
    desks=frozenset("redaksjonen nyhetsbyrået".split()),
    outlets=frozenset("avis avisen tidende posten bladet nyheter aftenposten dagblad dagbladet".split()),
    joins=frozenset("med og".split()),
    fors=frozenset("for".split()),
    ins=frozenset("fra i".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        av del den det en et for hjem kultur med mer nyheter og sport økonomi les også siste vis alle
        annonse lytt utenriks innenriks debatt meninger tips abonner logg kortversjonen
        """.split()
    ),
    pictures=frozenset({"foto", "bilde", "arkiv", "arkivfoto", "getty", "ntb/"}),
)
