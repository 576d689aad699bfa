"""Hungarian: bylines and stamps of publication."""

from articlekit.languages.hu.press import MONTHS, WEEKDAYS
from articlekit.languages.newsroom import Row, rules
from articlekit.languages.world import AGENCIES
from articlekit.tables import Byline

LEADS = ("ekkor",)
WORDS = {
    "by": ("Írta", "Szerző", "Szerzők", "Készítette"),
    "written": ("cikk",),
    "labels": (
        "szerző",
        "szerzők",
        "írta",
        "szöveg",
        "készítette",
        "riporter",
        "újságíró",
        "szöveg és fotó",
        "szöveg és fotók",
        "interjú",
    ),
    "others": (
        "fotó",
        "fotók",
        "kép",
        "képek",
        "borítókép",
        "nyitókép",
        "kiemelt kép",
        "videó",
        "fordította",
        "fordítás",
        "szerkesztő",
        "szerkesztette",
        "illusztráció",
        "grafika",
        "címlapkép",
    ),
    "sources": ("forrás", "források"),
    "agencies": AGENCIES,
    "joins": ("és",),
    "at": ("-", "kor"),
    "oclock": ("órakor", "óra"),
    "months": MONTHS,
    "leads": LEADS,
    "weekdays": WEEKDAYS,
    "before": ("kb.",),
    "units": ("perc", "perce", "órája", "óra", "napja", "hozzászólás"),
    "after": ("olvasás", "olvasási", "ezelőtt"),
}
ROWS = {
    "source": Row({"Forrás: MTI": {"authors": "MTI"}}, ("Forrás: önkormányzat",)),
    "others": Row({"Fotó: Nagy Péter": {"others": "Nagy Péter"}}, ("Fotó a hídról",)),
    "label": Row(
        {"Szöveg: Kovács Anna, fotó: Nagy Péter": {"authors": "Kovács Anna"}}, ("Szöveg: egy rövid történet",)
    ),
    "by": Row({"Írta Kovács Anna": {"authors": "Kovács Anna"}}, ("Írta a lap",)),
    "lead": Row(("Szerző:", "Írta"), ("Szerző és rendező",)),
    "year-month-day": Row(("2025. május 3. 08:11", "2025. máj. 3."), ("2025. május",)),
    "iso": Row(("2025. 05. 03. 8:11", "2025.05.03."), ("2025.13.",)),
    "published": Row(
        ("Megjelent: ", "Közzétéve: "),
        ("Ann Poe ",),
        {
            "cues": (
                "megjelent",
                "közzétéve",
                "publikálva",
                "megjelenés",
                "feltöltve",
                "létrehozva",
                "dátum",
                "publikálás dátuma",
            )
        },
    ),
    "modified": Row(
        ("Frissítve: ", "Utolsó frissítés: "),
        ("Ann Poe ",),
        {
            "cues": (
                "frissítve",
                "frissült",
                "módosítva",
                "módosult",
                "utolsó frissítés",
                "utoljára frissítve",
                "frissítés",
            )
        },
    ),
    "length": Row(("3 perc olvasás",), ("három perc",)),
}

TABLE = Byline(
    credits=rules("hu", WORDS, ROWS, "credits"),
    leads=rules("hu", WORDS, ROWS, "leads"),
    stamps=rules("hu", WORDS, ROWS, "stamps"),
    published=rules("hu", WORDS, ROWS, "published"),
    modified=rules("hu", WORDS, ROWS, "modified"),
    noise=rules("hu", WORDS, ROWS, "noise"),
    events=frozenset("óta előtt után között született".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        "újságíró szerkesztő főszerkesztő tudósító riporter rovatvezető munkatárs publicista elemző".split()
    ),
    desks=frozenset("szerkesztőség hírszerkesztő hírügynökség".split()),
    joins=frozenset("és".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        a az és is nem hogy egy meg hírek belföld külföld gazdaság sport kultúra vélemény politika közélet tech autó időjárás címlap főoldal több tovább olvasson olvassa hirdetés megosztás hozzászólások előfizetés keresés menü bejelentkezés regisztráció kapcsolódó cikkek legolvasottabb friss összes magyarország budapest
        """.split()
    ),
    pictures=frozenset("fotó kép archív illusztráció getty".split()),
)
