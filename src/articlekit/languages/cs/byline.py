"""Czech: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.cs.press import MONTHS, WEEKDAYS
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

BY = ("Autor", "Autorka", "Autoři", "Napsal", "Napsala", "Připravil", "Připravila")
# What stands before 'Autor' and makes an author of who follows
WRITTEN = ("text",)
# What stands before a colon and an author
LABELS = (
    "autor",
    "autorka",
    "autoři",
    "text",
    "redaktor",
    "redaktorka",
    "text a foto",
    "text i foto",
    "rozhovor",
    "napsal",
    "napsala",
    "připravil",
    "připravila",
    "reportér",
    "reportérka",
)
# What stands before a colon and someone who is no author
OTHERS = ("foto", "fotografie", "video", "ilustrace", "grafika", "překlad", "zdroj", "kamera", "střih", "editor")
AT = (
    "v",
    "-",
    "v čase",
    "ve",
    "od",
)
OCLOCK = ("hod",)
# Between the word that calls a stamp so and the stamp
LEADS = ("v", "dne")

TABLE = Byline(
    credits=(
        Rule(
            id="cs/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("zdroj", "zdroje"), "agencies": AGENCIES},
            yes={"Zdroj: ČTK": {"authors": "ČTK"}},
            no=("Zdroj: Anna",),
        ),
        Rule(
            id="cs/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Jan Rys": {"others": "Jan Rys"}},
            no=("Foto ze svatby",),
        ),
        Rule(
            id="cs/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Text Jana Malá, foto Petr Novák": {"authors": "Jana Malá"}},
            no=("Text Jana Malá",),
        ),
        Rule(
            id="cs/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Text: Anna Malá / Foto: Jan Rys": {"authors": "Anna Malá"}},
            no=("Text: krátký příběh",),
        ),
        Rule(
            id="cs/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Autor Anna Malá a Jan Rys": {"authors": "Anna Malá a Jan Rys"}},
            no=("Autor neznámý",),
        ),
    ),
    leads=(
        Rule(
            id="cs/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Autor:",),
            no=("Autor a režisér",),
        ),
    ),
    closings=(
        Rule(
            id="cs/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("spolupráce", "na článku spolupracoval", "na článku spolupracovala")},
            yes={"Spolupráce: Anna Malá": {"contributors": "Anna Malá"}},
            no=("Ta spolupráce Anna Malá",),
        ),
    ),
    cues=frozenset({"spolupráce", "na článku spolupracoval", "na článku spolupracovala"}),
    stamps=(
        Rule(
            id="cs/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3. května 2021 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="cs/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="cs/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("Květen 3, 2025",),
            no=("květen 2025",),
        ),
        Rule(
            id="cs/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 v 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="cs/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "publikováno",
                    "vydáno",
                    "zveřejněno",
                    "vytvořeno",
                    "datum vydání",
                    "datum zveřejnění",
                    "vloženo",
                    "publikace",
                    "první vydání",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Publikováno ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="cs/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "aktualizováno",
                    "upraveno",
                    "poslední aktualizace",
                    "změněno",
                    "aktualizace",
                    "naposledy aktualizováno",
                    "naposledy upraveno",
                    "poslední změna",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Aktualizováno ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Jana Malá dne |": what led to a stamp that was taken out
        Rule(
            id="cs/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Jana Malá dne |",),
            no=("Jana",),
        ),
        Rule(
            id="cs/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("pondělí 3. května 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="cs/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("před",),
                "units": ("min", "minut", "minuty", "minutami", "hod", "hodin", "hodinami", "dny", "komentářů"),
                "after": ("čtení",),
            },
            yes=("3 minuty čtení",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("do od před po mezi narozen".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        komentátor redaktor redaktorka reportér reportérka zpravodaj zpravodajka editor editorka šéfredaktor
        novinář novinářka analytik
        """.split()
    ),
    beats=frozenset("zahraniční politický ekonomický".split()),
    desks=frozenset("redakce agentura".split()),
    outlets=frozenset("noviny zprávy deník listy právo týdeník".split()),
    joins=frozenset("a".split()),
    fors=frozenset("pro".split()),
    ins=frozenset("v z".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        a do domácí ekonomika kultura na pro sdílet sport svět v více z zprávy čtěte také nejnovější všechny
        diskuse reklama názory zahraničí krimi byznys
        """.split()
    ),
    pictures=frozenset({"foto", "fotografie", "archiv", "profimedia", "getty", "čtk/"}),
)
