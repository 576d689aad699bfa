"""Romanian: bylines and stamps of publication."""

from articlekit.languages.newsroom import Row, rules
from articlekit.languages.ro.press import MONTHS, WEEKDAYS
from articlekit.languages.world import AGENCIES
from articlekit.tables import Byline

LEADS = ("la", "în", "pe", "la data de", "pe data de", "de")
WORDS = {
    "by": ("De", "de", "DE", "Scris de", "scris de", "Redactat de", "Un articol de", "Articol de", "Autor", "Autoare"),
    "written": ("text", "articol"),
    "labels": (
        "autor",
        "autoare",
        "autori",
        "text",
        "scris de",
        "redactor",
        "reporter",
        "jurnalist",
        "interviu",
        "text și foto",
    ),
    "others": (
        "foto",
        "fotografie",
        "fotografii",
        "sursă foto",
        "sursa foto",
        "credit foto",
        "video",
        "traducere",
        "ilustrație",
        "grafică",
        "montaj",
        "editor foto",
    ),
    "sources": ("sursa", "sursă", "surse"),
    "agencies": AGENCIES,
    "joins": ("și", "si", "şi"),
    "at": ("ora", "la ora", "la", "-"),
    "oclock": ("h",),
    "months": MONTHS,
    "leads": LEADS,
    "weekdays": WEEKDAYS,
    "before": ("acum",),
    "units": ("min", "minute", "minut", "ore", "oră", "zile", "zi", "săptămâni", "comentarii"),
    "after": ("citire", "de citit"),
}
ROWS = {
    "source": Row({"Sursa: Agerpres": {"authors": "Agerpres"}}, ("Sursa: primăria",)),
    "others": Row({"Foto: Ion Munteanu": {"others": "Ion Munteanu"}}, ("Foto din oraș",)),
    "label": Row({"Autor: Ana Popescu": {"authors": "Ana Popescu"}}, ("Text: o scurtă poveste",)),
    "by-name": Row(
        {
            "De Ana Popescu și Ion Munteanu": {"authors": "Ana Popescu și Ion Munteanu"},
            "Scris de Ana Popescu": {"authors": "Ana Popescu"},
        },
        ("De Crăciun", "De la primărie la pod"),
    ),
    "lead": Row(("Autor:", "Scris de"), ("Autor și regizor",)),
    "day-month": Row(("3 mai 2025, ora 08:11", "3 ian. 2025"), ("3 mai",)),
    "month-day": Row(("mai 3, 2025",), ("mai 2025",)),
    "numbers": Row(("03.05.2025, ora 08:11",), ("25/04",)),
    "iso": Row(("2025-05-03 08:11",), ("2025-13",)),
    "published": Row(
        ("Publicat: ", "Data publicării: ", "Publicat la "),
        ("Ann Poe ",),
        {"cues": ("publicat", "publicată", "data publicării", "publicat în data de", "postat", "adăugat", "data")},
    ),
    "modified": Row(
        ("Actualizat la ", "Ultima actualizare: "),
        ("Ann Poe ",),
        {"cues": ("actualizat", "actualizată", "ultima actualizare", "data actualizării", "modificat", "actualizare")},
    ),
    "dangling": Row(("Ana Popescu la |",), ("Ana Popescu",)),
    "day": Row(("sâmbătă 3 mai 14:05",), ("33 Ann",)),
    "length": Row(("acum 3 ore", "3 minute citire"), ("trei ore",)),
}

TABLE = Byline(
    credits=rules("ro", WORDS, ROWS, "credits"),
    leads=rules("ro", WORDS, ROWS, "leads"),
    stamps=rules("ro", WORDS, ROWS, "stamps"),
    published=rules("ro", WORDS, ROWS, "published"),
    modified=rules("ro", WORDS, ROWS, "modified"),
    noise=rules("ro", WORDS, ROWS, "noise"),
    events=frozenset("până din înainte după între născut".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        "jurnalist jurnalistă reporter redactor editor corespondent editorialist senior redactor-șef".split()
    ),
    desks=frozenset("redacția redactia agenția".split()),
    joins=frozenset("și si şi".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        și la de din pe cu un o în știri stiri politică economie social sport cultură internațional externe opinii actualitate sănătate tehnologie vreme prima pagină acasă citește citeste mai multe vezi toate comentarii distribuie publicitate abonează newsletter crăciun paște paști rusalii românia bucurești
        """.split()
    ),
    pictures=frozenset("foto arhivă arhiva captură getty shutterstock inquam".split()),
)
