"""Icelandic: bylines and stamps of publication."""

from articlekit.languages.newsroom import Row, rules
from articlekit.languages.world import AGENCIES
from articlekit.rules import Rule
from articlekit.tables import Byline

from .press import MONTHS, WEEKDAYS  # the name of the package is a keyword

LEADS = ("kl", "kl.", "þann")
WORDS = {
    "by": ("Höfundur", "Höfundar", "Blaðamaður"),
    "written": ("texti",),
    "labels": (
        "höfundur",
        "höfundar",
        "texti",
        "blaðamaður",
        "fréttamaður",
        "pistlahöfundur",
        "viðtal",
        "texti og myndir",
    ),
    "others": ("ljósmynd", "ljósmyndir", "mynd", "myndir", "ljósmyndari", "myndband", "þýðing", "teikning"),
    "sources": ("heimild", "heimildir"),
    "agencies": AGENCIES,
    "joins": ("og",),
    "at": ("kl.", "kl", "klukkan", "-"),
    "oclock": ("h",),
    "months": MONTHS,
    "leads": LEADS,
    "weekdays": WEEKDAYS,
    "before": ("fyrir",),
    "units": ("mín", "mínútum", "mínútur", "klukkustundum", "klst", "dögum", "athugasemdir"),
    "after": ("síðan", "lestur"),
}
ROWS = {
    "source": Row({"Heimild: AFP": {"authors": "AFP"}}, ("Heimild: sveitarfélagið",)),
    "others": Row({"Ljósmynd: Jón Einarsson": {"others": "Jón Einarsson"}}, ("Mynd af brúnni",)),
    "label": Row({"Höfundur: Anna Jónsdóttir": {"authors": "Anna Jónsdóttir"}}, ("Texti: stutt saga",)),
    "by": Row({"Höfundur Anna Jónsdóttir": {"authors": "Anna Jónsdóttir"}}, ("Höfundur óþekktur",)),
    "lead": Row(("Höfundur:",), ("Höfundur og leikstjóri",)),
    "day-month": Row(("3. maí 2025 kl. 08:11",), ("3. maí",)),
    "numbers": Row(("03.05.2025 08:11",), ("25/04",)),
    "iso": Row(("2025-05-03 08:11",), ("2025-13",)),
    "published": Row(
        ("Birt ", "Birt: "), ("Anna ",), {"cues": ("birt", "birtist", "birt þann", "skráð", "dagsetning")}
    ),
    "modified": Row(
        ("Uppfært ", "Síðast uppfært "), ("Anna ",), {"cues": ("uppfært", "síðast uppfært", "breytt", "síðast breytt")}
    ),
    "dangling": Row(("Anna Jónsdóttir kl. |",), ("Anna Jónsdóttir",)),
    "day": Row(("laugardagur 3. maí kl. 14:05",), ("33 Ann",)),
    "length": Row(("fyrir 3 klukkustundum síðan",), ("þrjár mínútur",)),
}

TABLE = Byline(
    credits=(
        # "Anna Jónsdóttir writes"
        Rule(
            id="is/byline/writes",
            pattern=r"^ \W{0,3} (?P<authors> \p{Lu}[\p{L}.-]+ (?:[ ]\p{Lu}[\p{L}.-]+){1,3} ) [ ] skrifa[r]? $",
            yes={"Anna Jónsdóttir skrifar": {"authors": "Anna Jónsdóttir"}},
            no=("Anna skrifar",),
        ),
        *rules("is", WORDS, ROWS, "credits"),
    ),
    leads=rules("is", WORDS, ROWS, "leads"),
    stamps=rules("is", WORDS, ROWS, "stamps"),
    published=rules("is", WORDS, ROWS, "published"),
    modified=rules("is", WORDS, ROWS, "modified"),
    noise=rules("is", WORDS, ROWS, "noise"),
    events=frozenset("til frá fyrir eftir milli fæddur fædd".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset("blaðamaður ritstjóri fréttamaður fréttastjóri pistlahöfundur fréttaritari".split()),
    desks=frozenset("ritstjórn fréttastofa".split()),
    joins=frozenset("og".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        og í á er að um fréttir innlent erlent viðskipti íþróttir menning skoðun pistlar veður forsíða meira lesa deila sjá allt ísland reykjavík lífið sport
        """.split()
    ),
    pictures=frozenset("mynd ljósmynd".split()),
)
