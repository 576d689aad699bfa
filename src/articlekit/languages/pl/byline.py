"""Polish: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.pl.press import MONTHS, WEEKDAYS
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

BY = (
    "Autor",
    "Autorka",
    "Opracowanie",
    "Opracował",
    "Opracowała",
    "Oprac.",
    "oprac.",
    "Rozmawiał",
    "Rozmawiała",
    "Napisał",
    "Napisała",
)
# What stands before 'Autor' and makes an author of who follows
WRITTEN = ("tekst",)
# What stands before a colon and an author
LABELS = (
    "autor",
    "autorka",
    "autorzy",
    "tekst",
    "opracowanie",
    "źródło i autor",
    "dziennikarz",
    "tekst i zdjęcia",
    "tekst i foto",
    "tekst i fot.",
    "wywiad",
    "rozmawiał",
    "rozmawiała",
    "napisał",
    "napisała",
    "opracował",
    "opracowała",
    "oprac.",
    "redaktor",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "fot.",
    "fot",
    "zdjęcie",
    "zdjęcia",
    "wideo",
    "grafika",
    "ilustracja",
    "tłumaczenie",
    "redakcja",
    "montaż",
    "źródło zdjęcia",
)
AT = (
    "o",
    "godz.",
    "godz",
    "-",
    "r., godz.",
    "r. godz.",
    "r.,",
    "r. o godz.",
    "r. o",
    "r.",
    "roku,",
    "roku o",
    "roku",
    "o godz.",
    "godzina",
    "ok. godz.",
)
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("o", "dnia")

TABLE = Byline(
    credits=(
        Rule(
            id="pl/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("źródło", "źródła"), "agencies": AGENCIES},
            yes={"Źródło: PAP": {"authors": "PAP"}},
            no=("Źródło: Anna",),
        ),
        Rule(
            id="pl/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Jan Mak": {"others": "Jan Mak"}},
            no=("Foto z wesela",),
        ),
        Rule(
            id="pl/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Tekst Ewa Nowak, zdjęcia Piotr Dąb": {"authors": "Ewa Nowak"}},
            no=("Tekst Ewa Nowak",),
        ),
        Rule(
            id="pl/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Tekst: Anna Lis / Zdjęcia: Jan Mak": {"authors": "Anna Lis"}},
            no=("Tekst: krótka historia",),
        ),
        Rule(
            id="pl/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Autor Anna Lis i Jan Mak": {"authors": "Anna Lis i Jan Mak"}},
            no=("Autor nieznany",),
        ),
    ),
    leads=(
        Rule(
            id="pl/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Autor:",),
            no=("Autor i reżyser",),
        ),
    ),
    closings=(
        Rule(
            id="pl/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("współpraca", "przy współpracy")},
            yes={"Współpraca: Anna Lis": {"contributors": "Anna Lis"}},
            no=("Ta współpraca Anna Lis",),
        ),
    ),
    cues=frozenset({"współpraca", "przy współpracy"}),
    stamps=(
        Rule(
            id="pl/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 maja 2021, 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="pl/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="pl/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("maja 3, 2025",),
            no=("maj 2025",),
        ),
        Rule(
            id="pl/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03, godz. 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="pl/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "opublikowano",
                    "publikacja",
                    "data publikacji",
                    "dodano",
                    "utworzono",
                    "opublikowany",
                    "opublikowana",
                    "data dodania",
                    "data utworzenia",
                    "wpis z",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Opublikowano ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="pl/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "aktualizacja",
                    "zaktualizowano",
                    "ostatnia aktualizacja",
                    "zmodyfikowano",
                    "ostatnia modyfikacja",
                    "aktualizowano",
                    "akt.",
                    "data aktualizacji",
                    "data modyfikacji",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Aktualizacja: ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Ewa Nowak dnia |": what led to a stamp that was taken out
        Rule(
            id="pl/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Ewa Nowak dnia |",),
            no=("Ewa",),
        ),
        Rule(
            id="pl/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("poniedziałek 3 maja 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="pl/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": (),
                "units": (
                    "min",
                    "minut",
                    "minuty",
                    "godz",
                    "godzin",
                    "godziny",
                    "dni",
                    "dzień",
                    "tygodnie",
                    "komentarzy",
                ),
                "after": ("temu", "czytania"),
            },
            yes=("3 minuty czytania",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("do od przed po między urodzony".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        dziennikarka dziennikarz korespondent korespondentka redaktor redaktorka reporter reporterka
        publicysta publicystka felietonista wydawca
        """.split()
    ),
    beats=frozenset("naczelny prowadzący polityczny".split()),
    desks=frozenset("redakcja agencja".split()),
    outlets=frozenset("gazeta dziennik wiadomości głos kurier rzeczpospolita wyborcza tygodnik".split()),
    joins=frozenset("i oraz".split()),
    fors=frozenset("dla".split()),
    ins=frozenset("w z".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        dla do gospodarka i kultura na nie polska się sport udostępnij w więcej z świat czytaj także zobacz
        wszystkie najnowsze komentarze reklama wydarzenia kraj biznes opinie zdrowie nauka
        """.split()
    ),
    pictures=frozenset({"foto", "fot", "fot.", "zdjęcie", "archiwum", "getty", "pap/", "shutterstock"}),
)
