"""Italian: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.it.press import MONTHS, WEEKDAYS
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

BY = ("di", "DI", "Di", "a cura di", "A cura di", "Scritto da", "scritto da")
# What stands before 'di' and makes an author of who follows
WRITTEN = ("testo", "servizio", "articolo", "intervista", "scritto", "pubblicato", "analisi", "commento", "reportage")
# What stands before a colon and an author
LABELS = (
    "testo",
    "testi",
    "autore",
    "autrice",
    "autori",
    "redazione",
    "giornalista",
    "testo e foto",
    "testi e foto",
    "intervista",
    "scritto da",
    "articolo di",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "fotografia",
    "fotografie",
    "immagine",
    "immagini",
    "video",
    "illustrazione",
    "illustrazioni",
    "grafica",
    "montaggio",
    "traduzione",
    "riprese",
)
AT = (
    "alle",
    "ore",
    "-",
    "ore:",
    "h",
    "alle ore",
    "h.",
)
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("il", "alle")

TABLE = Byline(
    credits=(
        Rule(
            id="it/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("fonte", "fonti"), "agencies": AGENCIES},
            yes={"Fonte: ANSA": {"authors": "ANSA"}},
            no=("Fonte: Anna",),
        ),
        Rule(
            id="it/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Luca Mas": {"others": "Luca Mas"}},
            no=("Foto della festa",),
        ),
        Rule(
            id="it/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Testo Anna Rossi, foto Luca Mori": {"authors": "Anna Rossi"}},
            no=("Testo Anna Rossi",),
        ),
        Rule(
            id="it/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Testo: Anna Rossi / Foto: Luca Mas": {"authors": "Anna Rossi"}},
            no=("Testo: una breve storia",),
        ),
        Rule(
            id="it/byline/work-of",
            pattern=r"""
            ^ \W{0,3} Una? [ ] (?: articolo | servizio | testo | analisi | commento ) [ ] di [ ]? (?P<authors> \p{Lu}[\p{L}.'’-]+ (?:[ ]\p{Lu}[\p{L}.'’-]+){1,4} ) $
            """,
            yes={"Un articolo di Anna Rossi": {"authors": "Anna Rossi"}},
            no=("Un articolo di la casa",),
        ),
        Rule(
            id="it/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"di Anna Rossi e Luca Mas": {"authors": "Anna Rossi e Luca Mas"}},
            no=("di notte",),
        ),
    ),
    leads=(
        Rule(
            id="it/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("A cura di",),
            no=("di nuovo",),
        ),
    ),
    closings=(
        Rule(
            id="it/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("ha collaborato", "hanno collaborato", "con la collaborazione di")},
            yes={"Ha collaborato Anna Rossi": {"contributors": "Anna Rossi"}},
            no=("La collaborazione di Anna Rossi",),
        ),
    ),
    cues=frozenset({"ha collaborato", "hanno collaborato", "con la collaborazione di"}),
    stamps=(
        Rule(
            id="it/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("4 Febbraio 2025 - 14:41",),
            no=("12 345",),
        ),
        Rule(
            id="it/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="it/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("Maggio 3, 2025",),
            no=("maggio 2025",),
        ),
        Rule(
            id="it/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 alle 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="it/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "pubblicato",
                    "pubblicata",
                    "pubblicazione",
                    "data pubblicazione",
                    "creato",
                    "data",
                    "inserito",
                    "online dal",
                    "uscito",
                    "data di pubblicazione",
                    "scritto",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Pubblicato il ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="it/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "aggiornato",
                    "modificato",
                    "ultimo aggiornamento",
                    "ultima modifica",
                    "aggiornamento",
                    "modifica",
                    "modificata",
                    "aggiornata",
                    "ultima revisione",
                    "agg.",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Aggiornato il ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Anna Rossi il |": what led to a stamp that was taken out
        Rule(
            id="it/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Anna Rossi il |",),
            no=("Anna",),
        ),
        Rule(
            id="it/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("lunedì 3 maggio 14:41",),
            no=("33 Ann",),
        ),
        Rule(
            id="it/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("da",),
                "units": ("min", "minuti", "minuto", "ore", "ora", "giorni", "giorno", "settimane", "mesi", "commenti"),
                "after": ("fa", "di lettura"),
            },
            yes=("3 minuti di lettura",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("dal fino entro prima dopo tra nato nata".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        corrispondente giornalista inviata inviato redattore redattrice editorialista caporedattore
        direttore direttrice vicedirettore collaboratore collaboratrice analista cronista fotografo
        """.split()
    ),
    beats=frozenset("nostro nostra speciale politico economico sportivo".split()),
    desks=frozenset("redazione agenzia redazioni".split()),
    outlets=frozenset(
        """
        corriere stampa repubblica gazzetta giornale messaggero mattino resto notizie quotidiano secolo
        tempo sole
        """.split()
    ),
    joins=frozenset("con e ed".split()),
    fors=frozenset("per".split()),
    ins=frozenset("a da".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        a abbonati con condividi cronaca cultura da di economia gli home il in la le lo mondo per politica
        sport su un una leggi anche tutti tutte più esteri video foto notizie minuti lettura aggiornato
        pubblicato ascolta stampa commenti ultime ora che del della
        """.split()
    ),
    pictures=frozenset({"foto", "immagine", "archivio", "ansa/", "getty", "credit", "crediti"}),
)
