"""German: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.de.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_SOURCE,
    STAMP_DAY_MONTH,
    STAMP_ISO,
    STAMP_MONTH_DAY,
    STAMP_NUMBERS,
)
from articlekit.rules import Rule
from articlekit.tables import Byline

# What stands before "von" and makes an author of who follows
WRITTEN = """
    text kommentar kolumne gastbeitrag analyse essay interview bericht reportage beitrag artikel glosse leitartikel meinung
    rezension kritik porträt geschrieben verfasst aufgezeichnet nachricht news protokoll gastkommentar
""".split()
# What stands before "von" or a colon and makes no author
OTHERS = """
    foto fotos bild bilder video videos grafik grafiken illustration illustrationen kamera schnitt redaktion produktion moderation
    übersetzung übersetzt fotografiert bildrechte quelle
""".split()
LABELS = "text interview bericht reportage protokoll gastautor gastautorin gastbeitrag autor autorin autoren autor/in autor:in autor*in verfasser verfasserin redakteur redakteurin".split()

CREDITS = (
    Rule(
        id="de/byline/source",
        pattern=BYLINE_SOURCE,
        words={"sources": ("quelle", "quellen", "mit material von"), "agencies": AGENCIES},
        yes={
            "Quelle: dpa": {"authors": "dpa"},
            "Quelle: dpa/lno": {"authors": "dpa"},
            "Quelle: dpa Sport": {"authors": "dpa"},
        },
        no=("Quelle: Gemeinde Aldern",),
    ),
    # "Aus Oslo berichtet Anna Weg", "Aus Berlin von Anna Weg"
    Rule(
        id="de/byline/aus",
        pattern=r"""
        ^ \W{0,3} (?: Es [ ] berichte(?:t|n) | Aus [ ] \p{Lu}[\p{L}-]+ (?:[ ]\p{Lu}[\p{L}-]+)? [ ] (?: berichte(?:t|n) | von ) ) [ ] (?P<authors> \p{Lu}[^.:;]{3,80} ) [.]? $
        """,
        yes={
            "Es berichtet Anna Weg": {"authors": "Anna Weg"},
            "Aus Oslo berichtet Anna Weg": {"authors": "Anna Weg"},
            "Aus Berlin von Anna Weg": {"authors": "Anna Weg"},
        },
        no=("Aus Oslo berichtet der Sender", "Aus der Stadt von Anna Weg"),
    ),
    Rule(
        id="de/byline/others",
        pattern=r"""
        ^ \W{0,4} (?i: \L<others> ) \s* (?: von \b | : ) \s* (?P<others> .+ ) $
        """,
        words={"others": OTHERS},
        yes={"Fotos: Anna Weg": {"others": "Anna Weg"}, "Foto von Anna Weg": {"others": "Anna Weg"}},
        no=("Fototermin von Anna Weg", "Von Anna Weg"),
    ),
    Rule(
        id="de/byline/label",
        pattern=r"""
        ^ \W{0,4} (?i: \L<labels> ) (?: \s* (?:&|und|\+|/) \s* \p{L}+ )? \s* : \s* (?P<authors> \p{Lu} [^/;:]{2,90}? ) (?: (?: \s* [/;|,] \s* | [.]?\s+ ) \p{L}+ : .* )? [.]? $
        """,
        words={"labels": LABELS},
        yes={
            "Text: Anna Weg / Fotos: Bo Reh": {"authors": "Anna Weg"},
            "Text & Fotos: Anna Weg": {"authors": "Anna Weg"},
        },
        no=("Text: wie man ihn liest",),
    ),
    # "Von Anna Weg", "Ein Kommentar von Anna Weg", "Do 25.04.24 | 14:07 Uhr | Von Anna Weg"
    Rule(
        id="de/byline/von",
        pattern=r"""
        ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?:(?i:eine?)[ ])? (?i:\L<written>) [ ] )? (?: [Vv]on | VON ) (?: \s* : \s* | \s+ | (?<=on)(?=\p{Lu}\p{Ll}+[ ]\p{Lu}) ) (?! der\b | den\b | dem\b )
        (?: unsere[rm] [ ] )? (?P<authors> (?: \p{Lu} | \L<agencies> \b ) .* ) $
        """,
        words={"written": WRITTEN, "agencies": {name for name in AGENCIES if name[0].islower()} | {"afp"}},
        yes={
            "Von Anna Weg und Bo Reh": {"authors": "Anna Weg und Bo Reh"},
            "Kolumne von Anna Weg": {"authors": "Anna Weg"},
            "Von: Anna Weg": {"authors": "Anna Weg"},
            "14:07 Uhr | Von Anna Weg": {"authors": "Anna Weg"},
        },
        no=("Von der Bühne in den Landtag", "Das Bild von Anna Weg"),
    ),
    # "Autorin/Autor Anna Weg", without a colon
    Rule(
        id="de/byline/autor",
        pattern=r"""
        ^ \W{0,4} (?: Autorin/Autor | Autor(?:in|en|:in|\*in|/in)? ) \s+ (?P<authors> \p{Lu}[\p{L}.-]+ (?:[ ](?:(?:von|van|de)[ ])?\p{Lu}[\p{L}.-]+){1,3} (?: (?:,|[ ]und)[ ] \p{Lu}[\p{L}.-]+ (?:[ ]\p{Lu}[\p{L}.-]+){1,3} )* ) $
        """,
        yes={"• Autorin/Autor Anna Weg": {"authors": "Anna Weg"}},
        no=("Autor der Woche", "Autorin des Buches"),
    ),
    # A headline that ends in its byline
    Rule(
        id="de/byline/sentence-von",
        pattern=r"""
        [.!?] [ ] (?: (?:Ein|Eine)[ ] \p{Lu}\p{Ll}+ [ ] von | Von ) [ ] (?P<authors> \p{Lu}[\p{L}.-]+ (?:[ ]\p{Lu}[\p{L}.-]+){1,3} (?: [ ]und[ ] \p{Lu}[\p{L}.-]+ (?:[ ]\p{Lu}[\p{L}.-]+){1,3} )? ) $
        """,
        yes={"Das Haus lebt wieder. Von Anna Weg": {"authors": "Anna Weg"}},
        no=("Das Haus lebt wieder. Von Anna Weg ist nichts zu sehen",),
    ),
)

LEADS = (
    Rule(
        id="de/byline/lead",
        pattern=r"""
        ^ \W{0,3} (?: (?: (?:(?i:eine?)[ ])? (?i:\L<written>) [ ] )? (?: Von | von ) | Autor(?:in|en)? | Text ) \s* :? $
        """,
        words={"written": WRITTEN},
        yes=("Von", "Autorin:", "Kommentar von"),
        no=("Von vorn",),
    ),
)

CLOSINGS = (
    Rule(
        id="de/byline/mitarbeit",
        pattern=r"""
        (?: Mitarbeit | Mitarbeiter | Unter[ ]Mitarbeit[ ]von | Mit[ ]Material[ ]von ) \s* :? \s+ (?P<contributors> \p{Lu} [^;()]{3,200}? ) (?= [.]?\s*$ | ; | \) )
        """,
        yes={"Mitarbeit: Anna Weg": {"contributors": "Anna Weg"}},
        no=("Die Mitarbeit lohnt sich",),
    ),
)

AT = ("um", "am", "vom", "den", "-", "/")
OCLOCK = ("Uhr", "h")

STAMPS = (
    Rule(
        id="de/byline/day-month",
        needs=tuple(MONTHS),
        pattern=STAMP_DAY_MONTH,
        words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
        yes={"am 5. Oktober 2025 um 18:35 Uhr": {"day": "5", "month": "Oktober", "hour": "18", "minute": "35"}},
        no=("5. bis 7. Oktober",),
    ),
    Rule(
        id="de/byline/numbers",
        pattern=STAMP_NUMBERS,
        words={"at": AT, "oclock": OCLOCK},
        yes={"25.04.24 | 14:07 Uhr": {"first": "25", "second_number": "04", "hour": "14"}},
        no=("3:2 (1:1)",),
    ),
    # As content managers set it up in English write it
    Rule(
        id="de/byline/month-day",
        pattern=STAMP_MONTH_DAY,
        words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
        yes=("Mai 3, 2025 08:11",),
        no=("Mai 2025, 3 Tage",),
    ),
    Rule(
        id="de/byline/iso",
        pattern=STAMP_ISO,
        words={"at": AT, "oclock": OCLOCK},
        yes=("2025-05-03, 08:11",),
        no=("2025-13",),
    ),
)

PUBLISHED = (
    Rule(
        id="de/byline/published",
        pattern=r"""
        \b (?i: (?: zuerst | erst )? (?:veröffentlicht | publiziert | erschienen | erstellt | veröffentlichung | erstveröffentlicht | gesendet | datum | online[ ]seit | vom ) (?:[ ]am)? (?: :?[ ] \L<weekdays> )? ) \W{0,4} $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Veröffentlicht am ", "Erstellt: "),
        no=("Unveröffentlicht ",),
    ),
    # Blogs, below the post: "Von Anna Weg am"
    Rule(
        id="de/byline/published-by-on",
        pattern=r"""
        (?: ^ | [|•] ) \s* (?i: (?: veröffentlicht | geschrieben | erstellt | eingestellt | gepostet | verfasst )? \s? von ) [ ] (?P<who>.{2,60}?) [ ] am \s* $
        """,
        yes=("Von Anna Weg am ", "Veröffentlicht von Anna Weg am "),
        no=("Brücke von Anna Weg ",),
    ),
)

MODIFIED = (
    Rule(
        id="de/byline/modified",
        pattern=r"""
        \b (?i: (?: zuletzt | letzte )? \s? (?: aktualisiert | geändert | bearbeitet | änderung | aktualisierung | update | stand ) (?:[ ]am)? (?: :?[ ] \L<weekdays> )? ) \W{0,4} $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Aktualisiert am ", "Stand: ", "Aktualisiert: Sonntag, "),
        no=("Verstand ",),
    ),
)

NOISE = (
    Rule(
        id="de/byline/reading-time",
        pattern=r"""
        (?i: (?<!\p{N}) \d{1,3} [ ] (?: min(?:uten?|[.])? (?:[ ]lesezeit)? | kommentare? | ergänzungen | bilder ) \b ) | (?i: \b lesezeit \b [^|,]{0,20} ) | (?i: \b vor [ ] \d+ [ ] (?:minuten?|stunden?|tagen?) \b )
        """,
        yes=("3 Minuten", "Lesezeit: 3 Min.", "vor 2 Stunden"),
        no=("drei Minuten", "vor Stunden"),
    ),
    Rule(
        id="de/byline/dangling",
        pattern=r"""
        (?<=\s) (?: (?:veröffentlicht|publiziert|aktualisiert)[ ]am | am | um | vom ) \s* (?= \| | $ ) | \b (?:Mo|Di|Mi|Do|Fr|Sa|So)[.,]* \s* (?= \| ) | (?: (?<=\p{Ll}) | \b ) (?: Veröffentlicht | Aktualisiert | Stand | Uhr | Teilen | Merken | Kommentare | Drucken ) \b
        """,
        yes=("Anna Weg publiziert am |", "Do | Von", "Stand: |"),
        no=("Anna Weg am Start",),
    ),
)

TABLE = Byline(
    credits=CREDITS,
    leads=LEADS,
    closings=CLOSINGS,
    cues=frozenset({"mitarbeit", "mit material von"}),
    stamps=STAMPS,
    published=PUBLISHED,
    modified=MODIFIED,
    noise=NOISE,
    events=frozenset("bis seit ab vor nach zum und oder geboren gestorben".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        redakteur redakteurin redakteure reporter reporterin korrespondent korrespondentin korrespondenten mitarbeiter mitarbeiterin autor autorin journalist journalistin volontär volontärin
        chefredakteur chefredakteurin kolumnist kolumnistin ressortleiter ressortleiterin chefreporter chefreporterin praktikant praktikantin
        chefkorrespondent politikredakteur wirtschaftsredakteur sportredakteur leiter leiterin redakteur/in
        """.split()
    ),
    beats=frozenset(
        "landespolitische landespolitischer politische politischer freie freier leitende leitender stellvertretende stellvertretender unser unsere".split()
    ),
    desks=frozenset(
        "redaktion agentur agenturen online-redaktion sportredaktion team red newsdesk presse-agentur nachrichtenagentur".split()
    ),
    outlets=frozenset(
        "zeitung tagblatt tageblatt anzeiger nachrichten allgemeine rundschau post presse magazin rundfunk online blatt kurier bote spiegel stern welt zeit mdr ndr wdr swr rbb zdf ard srf orf".split()
    ),
    joins=frozenset({"und", "mit"}),
    fors=frozenset({"für"}),
    ins=frozenset({"in", "aus"}),
    nobody=WEEKDAYS
    | frozenset(
        """
        der die das ein eine einer den dem des und oder mit für von im am zum zur auf aus bei nach über unter startseite politik wirtschaft sport kultur wissen
        gesundheit reise auto technik digital leben panorama regional lokales deutschland europa welt ausland inland meinung kommentar anzeige werbung
        newsletter abo anmelden suche menü kontakt impressum datenschutz mehr teilen merken drucken video videos foto fotos bild bilder quelle themen thema
        artikel nachrichten aktuell stadt kreis bundesliga fußball lesezeit uhr januar februar märz juni juli august september oktober november dezember
        interview text kommentar kolumne gastbeitrag analyse essay bericht reportage beitrag glosse leitartikel rezension kritik porträt protokoll nachruf
        neue neuer neues alle nur so wie was wer warum jetzt heute
        """.split()
    ),
    pictures=frozenset(
        {
            "foto",
            "fotos",
            "bild",
            "imago",
            "picture alliance",
            "dpa-bildfunk",
            "bildrechte",
            "quelle",
            "adobestock",
            "symbolbild",
            "archiv",
        }
    ),
)
