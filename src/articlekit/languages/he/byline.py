"""Hebrew: bylines and stamps of publication."""

from articlekit.languages.he.press import MONTHS, WEEKDAYS
from articlekit.languages.newsroom import Row, rules
from articlekit.languages.world import AGENCIES
from articlekit.rules import Rule
from articlekit.tables import Byline

LEADS = ("ב", "בתאריך", "ביום", "יום")
WORDS = {
    "by": ("מאת", "נכתב על ידי", "כתב", "כתבה", "כתבו"),
    "written": ("טקסט",),
    "labels": ("מאת", "כתב", "כתבה", "כתבת", "כותב", "כותבת", "מחבר", "מחברת", "ראיון"),
    "others": (
        "צילום",
        "צילומים",
        "צילם",
        "צילמה",
        "תמונה",
        "איור",
        "עריכה",
        "עורך",
        "עורכת",
        "תרגום",
        "וידאו",
        "קרדיט",
    ),
    "sources": ("מקור", "מקורות"),
    "agencies": AGENCIES,
    "joins": ("ו",),
    "at": ("בשעה", "שעה", "-", "|"),
    "oclock": ("h",),
    "months": MONTHS,
    "leads": LEADS,
    "weekdays": WEEKDAYS,
    "before": ("לפני",),
    "units": ("דקות", "דק׳", "שעות", "ימים", "תגובות"),
    "after": ("קריאה",),
}
ROWS = {
    "source": Row({"מקור: AP": {"authors": "AP"}}, ("מקור: העירייה",)),
    "others": Row({"צילום: יוסי לוי": {"others": "יוסי לוי"}}, ("צילום מהאוויר",)),
    "label": Row({"כתבת: דנה כהן": {"authors": "דנה כהן"}}, ("כתב העת",)),
    "lead": Row(("מאת:", "מאת"), ("מאת דנה",)),
    "day-month": Row(("3 במאי 2025, 08:11",), ("3 במאי",)),
    "numbers": Row(("03.05.25, 08:11",), ("25/04",)),
    "iso": Row(("2025-05-03 08:11",), ("2025-13",)),
    "published": Row(
        ("פורסם: ", "פורסם ב-"),
        ("דנה כהן ",),
        {"cues": ("פורסם", "פורסם ב", "פורסם לראשונה", "תאריך פרסום", "תאריך", "עלה לאתר", "פורסם בתאריך")},
    ),
    "modified": Row(
        ("עודכן: ", "עדכון אחרון: "),
        ("דנה כהן ",),
        {"cues": ("עודכן", "עודכן ב", "עודכן לאחרונה", "עדכון אחרון", "עדכון")},
    ),
    "length": Row(("לפני 3 שעות", "4 דקות קריאה"), ("שלוש שעות",)),
}

TABLE = Byline(
    credits=(
        # "כתב" is a verb and a noun as well: without a colon a name of two words or three, and no more
        Rule(
            id="he/byline/by-name",
            pattern=r"^ \W{0,4} \L<by> (?: [ ] | [ ]?:[ ]? ) (?P<authors> \p{Hebrew}{2,12} (?:[ ]\p{Hebrew}{2,12}){1,2} (?: [ ]ו\p{Hebrew}{2,12} [ ]\p{Hebrew}{2,12} )? ) $",
            words={"by": WORDS["by"]},
            yes={"מאת: דנה כהן": {"authors": "דנה כהן"}, "מאת דנה כהן": {"authors": "דנה כהן"}},
            no=("מאת העיתון של העיר הגדולה",),
        ),
        *rules("he", WORDS, ROWS, "credits"),
    ),
    leads=rules("he", WORDS, ROWS, "leads"),
    stamps=rules("he", WORDS, ROWS, "stamps"),
    published=rules("he", WORDS, ROWS, "published"),
    modified=rules("he", WORDS, ROWS, "modified"),
    noise=rules("he", WORDS, ROWS, "noise"),
    events=frozenset("עד לפני אחרי בין נולד נולדה".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset("כתב כתבת עורך עורכת פרשן פרשנית עיתונאי עיתונאית".split()),
    desks=frozenset("מערכת סוכנויות".split()),
    joins=frozenset("ו".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        של את על לא עם כל חדשות פוליטיקה כלכלה ספורט תרבות בעולם בארץ דעות בריאות טכנולוגיה ראשי עוד תגובות שיתוף פרסומת קראו גם כתבות וידאו תמונות מבזקים היום מזג האוויר
        """.split()
    ),
    pictures=frozenset("צילום תמונה ארכיון".split()),
    prefixed={"ו": frozenset("ורד ויקי ויקטור ויקטוריה ולדימיר ולרי ורדה".split())},
)
