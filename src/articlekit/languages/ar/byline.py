"""Arabic: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.ar.press import AGENCIES, CITIES, MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AFTER_BY,
    BYLINE_BY,
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

# Verbs agree with the writer: he wrote, she wrote
BY = ("بقلم", "كتب", "كتبت", "كتبه", "كتبها", "إعداد", "اعداد", "تحرير", "حوار", "حاوره", "حاورها", "أعده", "أعدها")
# What stands before 'بقلم' and makes an author of who follows
WRITTEN = ("مقال", "تقرير")
LABELS = ("الكاتب", "الكاتبة", "المؤلف", "المحرر", "المراسل", "المراسلة", "تقرير", "نص", "تحقيق", "متابعة", "كتابة")
OTHERS = ("تصوير", "صورة", "صور", "الصورة", "الصور", "ترجمة", "رسم", "رسوم", "مونتاج", "إخراج", "فيديو", "تدقيق")
ROLES = tuple("صحفي صحفية صحافي صحافية مراسل مراسلة محرر محررة كاتب كاتبة مراسلنا مراسلتنا".split())
AT = (
    "الساعة",
    "في",
    "-",
    "على الساعة",
    "الساعة:",
    "عند الساعة",
    "بتوقيت",
)
OCLOCK = ("بتوقيت",)
# Between the word that calls a stamp so and the stamp
LEADS = ("في", "بتاريخ", "يوم")

TABLE = Byline(
    credits=(
        Rule(
            id="ar/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("المصدر", "المصادر", "مصدر"), "agencies": AGENCIES},
            yes={"المصدر: رويترز": {"authors": "رويترز"}},
            no=("المصدر: بلدية الميناء",),
        ),
        Rule(
            id="ar/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"تصوير: سامي نجار": {"others": "سامي نجار"}},
            no=("تصوير الفيلم بدأ أمس",),
        ),
        Rule(
            id="ar/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"تقرير: هدى سليم / تصوير: سامي نجار": {"authors": "هدى سليم"}},
            no=("تقرير جديد عن الميناء",),
        ),
        # With a colon whoever follows; without one a name of two words or three and no more, for "كتب" is a verb
        Rule(
            id="ar/byline/by",
            pattern=BYLINE_BY.replace(AFTER_BY, r"\s* : \s*"),
            words={"by": BY, "written": WRITTEN},
            yes={"بقلم: هدى سليم": {"authors": "هدى سليم"}},
            no=("كتب الوزير رسالة",),
        ),
        Rule(
            id="ar/byline/by-name",
            pattern=r"""
            ^ \W{0,4} (?: \L<written> [ ] )? \L<by> [ ] (?: [-–][ ] )? (?: \p{Arabic}{1,2}[.][ ]? )?
            (?P<authors> \p{Arabic}{2,12} (?:[ ]\p{Arabic}{2,12}){1,2} ) [ ]? :? $
            """,
            words={"by": ("بقلم", "كتب", "كتبت", "إعداد", "اعداد"), "written": WRITTEN},
            yes={
                "كتبت هدى سليم": {"authors": "هدى سليم"},
                "بقلم د. هدى سليم": {"authors": "هدى سليم"},
                "كتب - سامي نجار:": {"authors": "سامي نجار"},
            },
            no=("كتب الوزير رسالة إلى البلدية أمس", "كتب جديدة"),
        ),
        Rule(
            id="ar/byline/name-role",
            pattern=r"^ (?P<authors> \p{Arabic}{2,12} (?:[ ]\p{Arabic}{2,12}){1,2} ) \s? [،,-] [ ] \L<roles> $",
            words={"roles": ROLES},
            yes={"هدى سليم، صحفية": {"authors": "هدى سليم"}},
            no=("هدى سليم، وزيرة",),
        ),
        # The place, a dash, the reporter; an agency behind the dash is the source
        Rule(
            id="ar/byline/place-name",
            pattern=r"""
            ^ \L<cities> \s* [-–—/:] \s* (?P<authors> \L<agencies> | \p{Arabic}{2,12} (?:[ ]\p{Arabic}{2,12}){1,2} ) $
            """,
            words={"cities": CITIES, "agencies": AGENCIES},
            yes={"عمان - هدى سليم": {"authors": "هدى سليم"}, "بيروت - رويترز": {"authors": "رويترز"}},
            no=("الشمال - هدى سليم",),
        ),
    ),
    leads=(
        Rule(
            id="ar/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("بقلم:", "الكاتب"),
            no=("الكاتب والشاعر",),
        ),
    ),
    stamps=(
        Rule(
            id="ar/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes={"السبت 3 مايو 2021 14:05": {"day": "3", "month": "مايو", "hour": "14"}},
            no=("12 345",),
        ),
        # Levantine copy gives both names: "3 أيار/مايو 2021"
        Rule(
            id="ar/byline/two-months",
            pattern=r"""
            (?<!\d) (?P<day>[0-2]?\d|3[01]) [ ] \L<months> \s? / \s? (?P<month> \L<months> ) [ ] (?P<year>(?:19|20)\d\d)
            """,
            words={"months": MONTHS},
            yes={"3 أيار/مايو 2021": {"day": "3", "month": "مايو", "year": "2021"}},
            no=("3 أيار/الربيع 2021",),
        ),
        Rule(
            id="ar/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="ar/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("مايو 3, 2025",),
            no=("مايو 2025",),
        ),
        Rule(
            id="ar/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 الساعة 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="ar/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "نشر",
                    "نُشر",
                    "نشرت",
                    "نُشرت",
                    "تاريخ النشر",
                    "النشر",
                    "تم النشر",
                    "أضيف",
                    "صدر",
                    "نُشر في",
                    "نشر الخبر",
                    "نشر بتاريخ",
                    "تاريخ الإضافة",
                    "أضيف بتاريخ",
                    "كتب في",
                    "منشور",
                    "آخر نشر",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("نُشر في ", "تاريخ النشر: السبت "),
            no=("قال في ",),
        ),
    ),
    modified=(
        Rule(
            id="ar/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "آخر تحديث",
                    "تحديث",
                    "تم التحديث",
                    "حدّث",
                    "عُدل",
                    "آخر تعديل",
                    "تعديل",
                    "تاريخ التحديث",
                    "حُدث",
                    "محدث",
                    "عدل",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("آخر تحديث: ", "تحديث في "),
            no=("قال في ",),
        ),
    ),
    noise=(
        Rule(
            id="ar/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("منذ", "قبل"),
                "units": ("دقيقة", "دقائق", "ساعة", "ساعات", "يوم", "أيام", "يوما", "تعليق", "تعليقات", "مشاهدة"),
                "after": ("قراءة", "للقراءة"),
            },
            yes=("منذ 3 ساعات", "4 دقائق قراءة"),
            no=("ثلاث ساعات",),
        ),
    ),
    events=frozenset("حتى منذ قبل بعد بين إلى ولد توفي".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(ROLES),
    beats=frozenset("سياسي رئيس مدير".split()),
    desks=frozenset("التحرير وكالات الوكالات".split()) | AGENCIES,
    prefixed={
        "و": frozenset("وليد وائل وسام وفاء وجدي وليم وردة وداد وهيب وضاح وجيه وهبة وصفي وديع وحيد ورد وعد".split())
    },
    outlets=frozenset("صحيفة جريدة قناة وكالة موقع مجلة شبكة".split()),
    joins=frozenset({"و"}),
    fors=frozenset({"لـ"}),
    nobody=WEEKDAYS
    | frozenset(
        """
        في من على إلى عن مع أخبار الأخبار سياسة اقتصاد رياضة ثقافة الرئيسية عاجل العالم عربي عربية محليات منوعات رأي مقالات صور فيديو
        تاريخ النشر آخر تحديث المزيد اقرأ أيضا شارك تعليقات الشرق الأوسط الخليج مصر سوريا لبنان العراق كرة القدم صحة تكنولوجيا علوم
        """.split()
    ),
    pictures=frozenset({"تصوير", "صورة", "الصورة", "أرشيف", "أرشيفية"}),
)
