"""Greek: bylines and stamps of publication."""

from articlekit.languages.el.press import MONTHS, WEEKDAYS
from articlekit.languages.newsroom import Row, rules
from articlekit.languages.world import AGENCIES
from articlekit.rules import Rule
from articlekit.tables import Byline

LEADS = ("στις", "την", "τις", "το")
WORDS = {
    "by": ("Γράφει ο", "Γράφει η", "Γράφει", "Γράφουν οι", "Γράφουν", "Γράφουν ο", "Γράφουν η"),
    "written": ("άρθρο",),
    "labels": (
        "συντάκτης",
        "συντάκτρια",
        "συντάκτες",
        "κείμενο",
        "κείμενα",
        "ρεπορτάζ",
        "επιμέλεια",
        "αρθρογράφος",
        "γράφει ο",
        "γράφει η",
        "γράφει",
    ),
    "others": (
        "φωτογραφία",
        "φωτογραφίες",
        "φωτό",
        "φωτο",
        "φωτογράφος",
        "πηγή φωτογραφίας",
        "βίντεο",
        "μετάφραση",
        "σκίτσο",
        "εικονογράφηση",
    ),
    "sources": ("πηγή", "πηγές"),
    "agencies": AGENCIES,
    "joins": ("και",),
    "at": ("στις", "ώρα", "-"),
    "oclock": ("μ.μ.", "π.μ."),
    "months": MONTHS,
    "leads": LEADS,
    "weekdays": WEEKDAYS,
    "before": ("πριν", "πριν από"),
    "units": ("λεπτά", "λεπτό", "ώρες", "ώρα", "ημέρες", "ημέρα", "σχόλια"),
    "after": ("ανάγνωση", "ανάγνωσης", "πριν"),
}
ROWS = {
    "source": Row({"Πηγή: ΑΠΕ-ΜΠΕ": {"authors": "ΑΠΕ-ΜΠΕ"}}, ("Πηγή: ο δήμος",)),
    "others": Row({"Φωτογραφία: Νίκος Δήμου": {"others": "Νίκος Δήμου"}}, ("Φωτογραφία της ημέρας",)),
    "label": Row({"Συντάκτης: Νίκος Δήμου": {"authors": "Νίκος Δήμου"}}, ("Κείμενο: μια ιστορία",)),
    "by": Row({"Γράφει η Μαρία Παππά": {"authors": "Μαρία Παππά"}}, ("Γράφει για τη γέφυρα",)),
    "lead": Row(("Συντάκτης:", "Γράφει ο"), ("Γράφει ιστορία",)),
    "day-month": Row(("3 Μαΐου 2025, 08:11",), ("3 Μαΐου",)),
    "month-day": Row(("Μάιος 3, 2025",), ("Μάιος 2025",)),
    "numbers": Row(("03/05/2025 08:11",), ("25/04",)),
    "iso": Row(("2025-05-03 08:11",), ("2025-13",)),
    "published": Row(
        ("Δημοσιεύθηκε: ", "Δημοσιεύτηκε στις "),
        ("Ann Poe ",),
        {
            "cues": (
                "δημοσιεύθηκε",
                "δημοσιεύτηκε",
                "δημοσίευση",
                "ημερομηνία δημοσίευσης",
                "πρώτη δημοσίευση",
                "αναρτήθηκε",
                "ημερομηνία",
            )
        },
    ),
    "modified": Row(
        ("Τελευταία ενημέρωση: ", "Ενημερώθηκε: "),
        ("Ann Poe ",),
        {
            "cues": (
                "ενημερώθηκε",
                "ενημέρωση",
                "τελευταία ενημέρωση",
                "τελευταία τροποποίηση",
                "ανανεώθηκε",
                "τελευταία ανανέωση",
            )
        },
    ),
    "dangling": Row(("Μαρία Παππά στις |",), ("Μαρία Παππά",)),
    "day": Row(("Σάββατο 3 Μαΐου 14:05",), ("33 Ann",)),
    "length": Row(("3 λεπτά ανάγνωση", "πριν 2 ώρες"), ("τρία λεπτά",)),
}

TABLE = Byline(
    credits=(
        # The writer in the genitive: "Of Maria Pappa"
        Rule(
            id="el/byline/of",
            pattern=r"^ \W{0,3} (?: Του | Της | ΤΟΥ | ΤΗΣ ) [ ] (?P<authors> \p{Lu}[\p{L}.-]+ (?:[ ]\p{Lu}[\p{L}.-]+){1,2} ) $",
            yes={"Της Μαρίας Παππά": {"authors": "Μαρίας Παππά"}},
            no=("Της Μαρίας", "Του Νίκου Δήμου η γέφυρα"),
        ),
        *rules("el", WORDS, ROWS, "credits"),
    ),
    leads=rules("el", WORDS, ROWS, "leads"),
    stamps=rules("el", WORDS, ROWS, "stamps"),
    published=rules("el", WORDS, ROWS, "published"),
    modified=rules("el", WORDS, ROWS, "modified"),
    noise=rules("el", WORDS, ROWS, "noise"),
    events=frozenset("μέχρι έως από πριν μετά μεταξύ γεννήθηκε".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        "δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια αρθρογράφος διευθυντής αναλυτής".split()
    ),
    desks=frozenset("newsroom σύνταξη συντακτική ομάδα".split()),
    joins=frozenset("και".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        και το τα ο η οι της του των για με σε στο στη στην από ειδήσεις πολιτική οικονομία κοινωνία κόσμος διεθνή αθλητικά πολιτισμός υγεία τεχνολογία απόψεις γνώμες αρχική περισσότερα διαβάστε επίσης δείτε σχόλια κοινοποίηση ακολουθήστε όλα όλες ελλάδα αθήνα
        """.split()
    ),
    pictures=frozenset("φωτογραφία φωτο φωτό φωτογραφίες αρχείου eurokinissi intimenews".split()),
)
