"""Hindi: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.hi.press import AGENCIES, CITIES, MONTHS, WEEKDAYS
from articlekit.languages.world import (
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
    NOISE_LENGTH,
    STAMP_CALLED,
    STAMP_DAY_MONTH,
    STAMP_ISO,
    STAMP_MONTH_DAY,
    STAMP_NUMBERS,
)
from articlekit.rules import Rule
from articlekit.tables import Byline

BY = ("द्वारा", "लेखक", "लेखिका")
WRITTEN = ("रिपोर्ट",)
# What stands before a colon and an author; pages in Hindi print the English ones as well
LABELS = (
    "लेखक", "लेखिका", "रिपोर्ट", "रिपोर्टर", "संवाददाता", "पत्रकार", "लेख", "प्रस्तुति", "आलेख", "संकलन", "written by", "edited by", "reported by",
    "by", "author", "authored by", )  # fmt: skip
OTHERS = ("फोटो", "फ़ोटो", "तस्वीर", "छायाकार", "वीडियो", "अनुवाद", "ग्राफिक्स", "चित्र", "संपादन")
AT = (
    "को",
    "बजे",
    "-",
    "|",
    "समय",
    "समय:",
)
OCLOCK = ("बजे",)
# Between the word that calls a stamp so and the stamp
LEADS = ("को", "तिथि")
NAME = r"\p{Devanagari}{2,14} (?:[ ]\p{Devanagari}{2,14}){1,2}"

TABLE = Byline(
    credits=(
        Rule(
            id="hi/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("स्रोत", "सोर्स", "साभार"), "agencies": AGENCIES},
            yes={"स्रोत: भाषा": {"authors": "भाषा"}},
            no=("स्रोत: नगर निगम",),
        ),
        Rule(
            id="hi/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"फोटो: मोहन राणा": {"others": "मोहन राणा"}},
            no=("फोटो खींचना मना है",),
        ),
        Rule(
            id="hi/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": tuple(label for label in LABELS if label != "edited by")},
            yes={"लेखक: गीता राणा": {"authors": "गीता राणा"}, "Written by: गीता राणा": {"authors": "गीता राणा"}},
            no=("लेखक ने कहा",),
        ),
        # "गीता राणा द्वारा"
        Rule(
            id="hi/byline/behind",
            pattern=r"^ \W{0,3} (?P<authors> " + NAME + r" ) (?: [ ] द्वारा | , [ ] (?: संवाददाता | पत्रकार ) ) $",
            yes={"गीता राणा द्वारा": {"authors": "गीता राणा"}, "गीता राणा, संवाददाता": {"authors": "गीता राणा"}},
            no=("गीता राणा द्वारा लिखित पत्र",),
        ),
        # Without a colon a name and no more
        Rule(
            id="hi/byline/by",
            pattern=r"^ \W{0,3} \L<by> [ ] (?: [-–][ ] )? (?P<authors> " + NAME + r" ) $",
            words={"by": ("द्वारा", "संवाददाता", "लेखक", "लेखिका")},
            yes={"द्वारा गीता राणा": {"authors": "गीता राणा"}, "लेखक - गीता राणा": {"authors": "गीता राणा"}},
            no=("द्वारा जारी बयान में कहा गया",),
        ),
    ),
    leads=(
        Rule(
            id="hi/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": ("लेखक", "written by")},
            yes=("लेखक:", "द्वारा"),
            no=("लेखक और कवि",),
        ),
    ),
    stamps=(
        Rule(
            id="hi/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes={"शनिवार, 3 मई 2021 14:05": {"day": "3", "month": "मई", "hour": "14"}},
            no=("12 345",),
        ),
        Rule(
            id="hi/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="hi/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("मई 3, 2025",),
            no=("मई 2025",),
        ),
        Rule(
            id="hi/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03, 08:11 बजे",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="hi/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "प्रकाशित",
                    "प्रकाशन",
                    "पब्लिश",
                    "प्रकाशन तिथि",
                    "पोस्टेड",
                    "पब्लिश्ड",
                    "पोस्ट किया गया",
                    "प्रकाशित तिथि",
                    "प्रकाशन तारीख",
                    "प्रकाशित किया गया",
                    "पोस्ट",
                    "दिनांक",
                    "तारीख",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("प्रकाशित: ", "प्रकाशित शनिवार, "),
            no=("पुल ",),
        ),
    ),
    modified=(
        Rule(
            id="hi/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "अपडेट",
                    "अपडेटेड",
                    "अंतिम अपडेट",
                    "अद्यतन",
                    "संशोधित",
                    "आखिरी अपडेट",
                    "अपडेट किया गया",
                    "अंतिम अद्यतन",
                    "आख़िरी अपडेट",
                    "लास्ट अपडेट",
                    "अपडेट तिथि",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("अपडेटेड ", "अंतिम अपडेट: "),
            no=("पुल ",),
        ),
    ),
    noise=(
        Rule(
            id="hi/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": (),
                "units": ("मिनट", "घंटे", "घंटा", "दिन", "टिप्पणियां"),
                "after": ("पहले", "में पढ़ें"),
            },
            yes=("3 घंटे पहले",),
            no=("तीन घंटे",),
        ),
    ),
    events=frozenset("तक से पहले बाद और या".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset("संवाददाता पत्रकार रिपोर्टर संपादक लेखक लेखिका स्तंभकार ब्यूरो".split()),
    beats=frozenset("विशेष वरिष्ठ राजनीतिक मुख्य स्थानीय".split()),
    desks=frozenset("डेस्क ब्यूरो एजेंसी".split()) | AGENCIES,
    outlets=frozenset("समाचार न्यूज टाइम्स पत्रिका".split()),
    joins=frozenset({"और", "व", "एवं"}),
    nobody=WEEKDAYS
    | frozenset(word for city in CITIES for word in city.split())
    | frozenset(
        """
        का की के में से को पर और या है हैं नहीं देश विदेश दुनिया राज्य खेल मनोरंजन राजनीति कारोबार होम खबर खबरें ताजा ताज़ा समाचार लाइव वीडियो
        फोटो शेयर करें पढ़ें यह भी अपडेट अंतिम प्रकाशित अंतरराष्ट्रीय राष्ट्रीय शिक्षा स्वास्थ्य टेक्नोलॉजी धर्म क्रिकेट विज्ञापन
        """.split()
    ),
    pictures=frozenset({"फोटो", "फ़ोटो", "तस्वीर"}),
)
