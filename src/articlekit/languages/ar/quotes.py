"""Arabic: how a report hangs a quotation to who says it.

The verb stands first, then the speaker, then a colon; an office comes before the name.
"""

from articlekit.rules import Rule
from articlekit.tables import Quotes

VERBS = r"(?:و|ف)?(?P<cue>قال|قالت|قالوا|يقول|تقول|أضاف|أضافت|أكد|أكدت|يؤكد|تؤكد|أوضح|أوضحت|يوضح|ذكر|ذكرت|صرح|صرحت|أعلن|أعلنت|أشار|أشارت|كتب|كتبت|تابع|تابعت|رأى|اعتبر|اعتبرت|شدد|شددت|حذر|حذرت|علق|علقت|رد|ردت|تساءل|تساءلت|سأل|سألت|أجاب|أجابت|كشف|كشفت|لفت|لفتت|وصف|بين|غرد|غردت)"
# An office, and the name behind it, or a name alone: two to four words
OFFICE = r"(?:(?:رئيس|رئيسة|وزير|وزيرة|مدير|مديرة|محافظ|عمدة|النائب|النائبة|الرئيس|الوزير|الوزيرة|المتحدث|المتحدثة|السفير|الدكتور|الدكتورة|المحامي|المحامية|الأستاذ|الشيخ|اللواء|العميد|المدرب|اللاعب|أمين|نقيب|الملك|الأمير)(?:[ ](?:ال\p{Arabic}+|باسم[ ]\p{Arabic}+|بلدية|مجلس|وزراء))*)"
NAME = r"(?P<name>(?!ال|إن|أن|في|على|من|هو|هي|له|لها|إنه|إنها)\p{Arabic}{2,12}(?:[ ](?!إن|أن|في|على|من|خلال|اليوم|أمس)\p{Arabic}{2,12}){1,2})"

TABLE = Quotes(
    forms=(
        Rule(
            id="ar/quotes/says-who",
            pattern=r"(?<!\p{Arabic}) " + VERBS + r"[ ] (?P<mention>(?:" + OFFICE + r"[ ])?" + NAME + r") (?:[ ](?:إن|إنه|إنها|أن|خلال[ ][^:\uFFFC]{1,30}|في[ ][^:\uFFFC]{1,30}|لوكالة[ ][^:\uFFFC]{1,20}))? \s*[:،]?\s* \uFFFC",
            yes={"وقال رئيس البلدية محمد علي: \uFFFC": {"name": "محمد علي", "cue": "قال"}, "قالت آنا بو: \uFFFC": {"name": "آنا بو"}},
        ),
        Rule(
            id="ar/quotes/says-office",
            pattern=r"(?<!\p{Arabic}) " + VERBS + r"[ ] (?P<mention>" + OFFICE + r") (?:[ ](?:إن|إنه|إنها|أن))? \s*[:،]?\s* \uFFFC",
            yes={"وأكد الرئيس: \uFFFC": {"mention": "الرئيس", "cue": "أكد"}},
        ),
        Rule(
            id="ar/quotes/says",
            pattern=r"(?<!\p{Arabic}) " + VERBS + r" (?:[ ](?:قائلا|قائلة|إن|أن))? \s*:?\s* \uFFFC",
            yes={"وأضاف: \uFFFC": {"cue": "أضاف"}},
        ),
        Rule(
            id="ar/quotes/quoted-says",
            pattern=r"\uFFFC \s*،?\s* (?:كما[ ])? " + VERBS + r"[ ] (?P<mention>(?:" + OFFICE + r"[ ])?" + NAME + r") (?=[.،]|$)",
            yes={"\uFFFC، قالت آنا بو.": {"name": "آنا بو"}},
        ),
    ),
)  # fmt: skip
