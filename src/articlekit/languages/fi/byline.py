"""Finnish: bylines and stamps of publication."""

from articlekit.languages.fi.press import MONTHS, WEEKDAYS
from articlekit.languages.newsroom import Row, rules
from articlekit.languages.world import AGENCIES
from articlekit.tables import Byline

LEADS = ("klo", "kello")
WORDS = {
    "by": ("Kirjoittanut", "Toimittanut", "Kirjoittaja", "Toimittaja"),
    "written": ("teksti",),
    "labels": (
        "teksti",
        "kirjoittaja",
        "kirjoittajat",
        "toimittaja",
        "toimittajat",
        "kirjoittanut",
        "teksti ja kuvat",
        "teksti ja kuva",
        "teksti & kuvat",
        "teksti & kuva",
        "haastattelu",
    ),
    "others": (
        "kuva",
        "kuvat",
        "kuvaaja",
        "valokuva",
        "valokuvat",
        "video",
        "grafiikka",
        "kuvitus",
        "käännös",
        "kuvankäsittely",
        "leikkaus",
    ),
    "sources": ("lähde", "lähteet"),
    "agencies": AGENCIES,
    "joins": ("ja", "sekä"),
    "at": ("klo", "kello", "-"),
    "oclock": ("h",),
    "months": MONTHS,
    "leads": LEADS,
    "weekdays": WEEKDAYS,
    "before": ("noin",),
    "units": ("min", "minuuttia", "minuutti", "tuntia", "tunti", "päivää", "päivä", "viikkoa", "kommenttia"),
    "after": ("sitten", "lukuaika"),
}
ROWS = {
    "source": Row({"Lähde: STT": {"authors": "STT"}}, ("Lähde: kunta",)),
    "others": Row({"Kuva: Anna Laine": {"others": "Anna Laine"}}, ("Kuva kaupungista",)),
    "text-photo": Row(
        {"Teksti Matti Virtanen Kuva Anna Laine": {"authors": "Matti Virtanen"}}, ("Teksti Matti Virtanen",)
    ),
    "label": Row(
        {"Teksti: Matti Virtanen, kuvat: Anna Laine": {"authors": "Matti Virtanen"}}, ("Teksti: lyhyt tarina",)
    ),
    "by": Row({"Kirjoittanut Matti Virtanen": {"authors": "Matti Virtanen"}}, ("Kirjoittaja ei kerro",)),
    "lead": Row(("Kirjoittaja:", "Toimittaja"), ("Toimittaja kertoo",)),
    "day-month": Row(("3. toukokuuta 2025 klo 8.11",), ("3. toukokuuta",)),
    "numbers": Row(("3.5.2025 klo 8.11",), ("25.4.",)),
    "iso": Row(("2025-05-03 08:11",), ("2025-13",)),
    "published": Row(
        ("Julkaistu ", "Julkaistu: "),
        ("Ann Poe ",),
        {"cues": ("julkaistu", "julkaisupäivä", "julkaistu ensimmäisen kerran", "luotu")},
    ),
    "modified": Row(
        ("Päivitetty ", "Viimeksi päivitetty: "),
        ("Ann Poe ",),
        {"cues": ("päivitetty", "viimeksi päivitetty", "muokattu", "viimeksi muokattu", "päivitys")},
    ),
    "dangling": Row(("Matti Virtanen klo |",), ("Matti Virtanen",)),
    "day": Row(("lauantai 3. toukokuuta klo 14.05",), ("33 Ann",)),
    "length": Row(("3 minuuttia sitten",), ("kolme minuuttia",)),
}

TABLE = Byline(
    credits=rules("fi", WORDS, ROWS, "credits"),
    leads=rules("fi", WORDS, ROWS, "leads"),
    stamps=rules("fi", WORDS, ROWS, "stamps"),
    published=rules("fi", WORDS, ROWS, "published"),
    modified=rules("fi", WORDS, ROWS, "modified"),
    noise=rules("fi", WORDS, ROWS, "noise"),
    events=frozenset("asti saakka ennen jälkeen välillä syntynyt".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        "toimittaja päätoimittaja kirjeenvaihtaja kolumnisti kriitikko kuvaaja uutispäällikkö erikoistoimittaja reportteri".split()
    ),
    desks=frozenset("toimitus uutistoimitus".split()),
    joins=frozenset("ja sekä".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        ja on ei se hän että myös lue lisää katso jaa kommentit uutiset kotimaa ulkomaat talous urheilu kulttuuri viihde politiikka mielipide pääkirjoitus sää etusivu tilaajille tilaa kirjaudu haku valikko mainos luetuimmat tuoreimmat uusimmat kaikki suomi helsinki
        """.split()
    ),
    pictures=frozenset("kuva kuvat lehtikuva arkisto kuvaaja".split()),
)
