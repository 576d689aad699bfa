"""Time expressions of Hindi."""

from articlekit.languages.forms import (
    COUNT,
    DIGITS,
    EARLIER,
    NO_YEAR,
    YEAR,
    ZONES,
    Row,
    classes,
    mapped,
    numbered,
    phrases,
    rules,
)
from articlekit.rules import Rule, Words
from articlekit.tables.dates import Dates

MONTHS = numbered("जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर")
WEEKDAYS = numbered("सोमवार|मंगलवार|बुधवार|गुरुवार बृहस्पतिवार|शुक्रवार|शनिवार|रविवार इतवार")
PARTS = mapped(MO="सुबह सवेरे तड़के", MI="दोपहर", EV="शाम", NI="रात देर_रात")
NUMBERS = numbered("एक|दो|तीन|चार|पांच पाँच|छह छः|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस") | {
    "पच्चीस": 25,
    "तीस": 30,
    "चालीस": 40,
    "पचास": 50,
    "सौ": 100,
    "हजार": 1000,
    "हज़ार": 1000,
}
ORDINALS = numbered("पहली पहले पहला|दूसरी दूसरे दूसरा|तीसरी तीसरे तीसरा|चौथी चौथे चौथा|पांचवीं|छठी|सातवीं|आठवीं|नौवीं|दसवीं") | {
    "उन्नीसवीं": 19,
    "बीसवीं": 20,
    "इक्कीसवीं": 21,
}
UNITS = mapped(
    D="दिन दिनों",
    W="सप्ताह सप्ताहों हफ्ते हफ़्ते हफ्ता हफ्तों",
    M="महीने महीना महीनों माह",
    Q="तिमाही",
    H="छमाही",
    Y="साल सालों वर्ष वर्षों",
    DE="दशक दशकों",
    CE="सदी सदियों शताब्दी",
    TH="घंटे घंटा घंटों",
    TM="मिनट मिनटों",
    TS="सेकंड",
    SU="गर्मी गर्मियों",
    WI="सर्दी सर्दियों",
    SP="वसंत",
)
SHIFTS = {
    "पिछले": -1,
    "पिछली": -1,
    "बीते": -1,
    "बीती": -1,
    "गत": -1,
    "इस": 0,
    "इसी": 0,
    "मौजूदा": 0,
    "चालू": 0,
    "अगले": 1,
    "अगली": 1,
    "आगामी": 1,
    "आने वाले": 1,
    "उस": 0,
    "उसी": 0,
}
AMOUNTS = mapped(X="कई कुछ अनेक दर्जनों")
HOLIDAYS = {
    "स्वतंत्रता दिवस": "08-15",
    "गणतंत्र दिवस": "01-26",
    "गांधी जयंती": "10-02",
    "क्रिसमस": "12-25",
    "नए साल": "01-01",
    "बाल दिवस": "11-14",
    "शिक्षक दिवस": "09-05",
}
REFERENCES = {
    **dict.fromkeys(("फिलहाल", "इस समय", "अब", "वर्तमान में", "इन दिनों"), "PRESENT_REF"),
    **dict.fromkeys(("हाल ही में", "हाल में", "पहले"), "PAST_REF"),
    **dict.fromkeys(("जल्द ही", "जल्द", "भविष्य में", "निकट भविष्य में"), "FUTURE_REF"),
}
OFTEN = mapped(P1D="रोजाना रोज़ाना प्रतिदिन हर_रोज", P1W="साप्ताहिक", P1M="मासिक", P1Y="सालाना प्रतिवर्ष")
MODS = mapped(MORE_THAN="से_अधिक", LESS_THAN="लगभग_पूरे", APPROX="करीब लगभग तकरीबन", EQUAL_OR_MORE="कम_से_कम")
LISTS: Words = {
    "months": MONTHS,
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": ORDINALS,
    "lengths": tuple(
        word for word, unit in UNITS.items() if unit in ("D", "W", "M", "Y", "DE", "CE", "TH", "TM", "TS")
    ),
    "this": ("दिन", "सप्ताह", "हफ्ते", "हफ़्ते", "महीने", "माह", "तिमाही", "साल", "वर्ष", "दशक", "सदी"),
    "shifts": ("पिछले", "पिछली", "बीते", "गत", "इस", "इसी", "अगले", "अगली", "आगामी"),
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
    "mods": MODS,
    "zones": ZONES,
    "to": ("से", "या"),
}
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}) [ ] (?P<month>\L<months>)(?!\w) (?: ,?[ ](?:सन[ ])? "
    + YEAR
    + r"\b )? | (?P<month>\L<months>)[ ](?P<day>\d{1,2})(?=[ ]को|,[ ]\d{4}) (?: ,[ ]"
    + YEAR
    + r"\b )? )"
)
# "कल" is yesterday and tomorrow: the sentence's tense decides, and where it is silent, yesterday
DAY = (
    r"(?: (?P<today>आज|बीते[ ]कल|आने[ ]वाले[ ]कल)(?!\w) | (?: \L<weekdays>,?[ ]\(? )? "
    + DAYMONTH
    + r" | (?: (?P<shift>\L<shifts>)[ ] )? (?P<weekday>\L<weekdays>)(?!\w) )"
)
CLOCK = r"(?: (?: (?P<half>सुबह|दोपहर|शाम|रात|तड़के)[ ](?:के[ ])?(?:करीब[ ])? )? (?P<hour>\d{1,2}|\L<counts>) (?: [:.](?P<minute>[0-5]\d) )? [ ] बजे(?!\w) (?: [ ](?P<minute>\d{1,2})[ ]मिनट )? | (?P<noon>आधी[ ]रात)(?!\w) )"
ROWS = {
    **DIGITS,
    "day-clock": Row(DAY + r" (?:[ ]को)? ,?[ ] " + CLOCK, {"सोमवार शाम 8:15 बजे": {"minute": "15"}, "आज सुबह 9 बजे": {}}),
    "clock": Row(r"(?<!\w) " + CLOCK, {"शाम 8 बजे": {"half": "शाम"}}, ("आठ घंटे",)),
    "every-day": Row(r"(?<!\w) (?:हर|प्रत्येक)[ ](?P<weekday>\L<weekdays>)(?!\w)", {"हर सोमवार": {"weekday": "सोमवार"}}),
    "every": Row(r"(?<!\w) (?:हर|प्रति|प्रत्येक)[ ] (?: (?P<n>\d+|\L<counts>)[ ] )? (?P<unit>\L<lengths>)(?!\w)", {"हर साल": {"unit": "साल"}}),
    "day-part": Row(r"(?<!\w) " + DAY + r" [ ](?:की[ ]|को[ ])? (?P<part>\L<parts>)(?!\w)", {"सोमवार शाम": {"part": "शाम"}, "आज सुबह": {}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= (?:[ ](?:से|और)[ ]|[-–]) \d{1,2}[ ] (?P<month>\L<months>)(?!\w) (?: [ ]" + YEAR + r")? )", {"3 से 5 मई 2024": {"day": "3", "month": "मई"}}),
    "day": Row(r"(?<!\w) " + DAY, {"पिछले सोमवार": {"shift": "पिछले"}, "5 अक्टूबर 2025": {"day": "5", "year": "2025"}, "आज": {}}),
    "month-year": Row(r"(?<!\w) (?P<month>\L<months>)(?!\w) ,?[ ] " + YEAR + r"\b", {"मई 2024 में": {"month": "मई"}}),
    "month-of-year": Row(r"(?<!\w) (?P<years>पिछले|इस|अगले)[ ](?:साल|वर्ष)[ ](?P<month>\L<months>)(?!\w)", {"पिछले साल मई": {"years": "पिछले"}}),
    "month": Row(r"(?<!\w|\d[ ]) (?P<month>\L<months>)(?!\w)(?=[ ](?:में|से|तक|के|की|का|महीने|माह))", {"अक्टूबर में": {"month": "अक्टूबर"}}, ("लाल मार्च",)),
    "holiday": Row(r"(?<!\w) (?P<holiday>\L<holidays>)(?!\w)", {"स्वतंत्रता दिवस": {}}),
    "quarter": Row(r"(?<!\w) (?: " + YEAR + r"[ ]की[ ] )? (?P<n>\L<nths>)[ ](?P<unit>तिमाही|छमाही)(?!\w)", {"2024 की तीसरी तिमाही": {"n": "तीसरी"}}),
    "decade": Row(r"(?<!\w) (?: (?:साल|सन)[ ] )? (?P<decade>(?:1[5-9]|20)?[1-9]0)[ ]के[ ]दशक(?!\w)", {"1960 के दशक": {"decade": "1960"}}),
    "century": Row(r"(?<!\w) (?P<n>\d{1,2}(?:वीं|वी)|\L<nths>)[ ](?:सदी|शताब्दी)(?!\w)", {"19वीं सदी": {"n": "19वीं"}}),
    "bc": Row(r"(?<!\w) (?P<year>\d{1,4})[ ](?P<bc>ईसा[ ]पूर्व|ई\.पू\.)", {"44 ईसा पूर्व": {"year": "44"}}),
    "ago": Row(r"(?<!\w) " + COUNT + r" [ ] (?P<unit>\L<lengths>) [ ](?: (?P<back>पहले|पूर्व) | (?P<then>बाद) )(?!\w)", {"तीन दिन पहले": {"n": "तीन"}, "दो साल बाद": {}}),
    "recent": Row(r"(?<!\w) (?: (?P<recent>पिछले[ ]कुछ|बीते[ ]कुछ|हाल[ ]के) | आने[ ]वाले|अगले[ ]कुछ )[ ](?P<unit>दिनों|हफ्तों|महीनों|सालों|वर्षों|दशकों)(?!\w)", {"पिछले कुछ सालों": {"recent": "पिछले कुछ"}}),
    "stretch": Row(r"(?<!\w) (?:पिछले|बीते|अगले|पहले)[ ] " + COUNT + r" [ ] (?P<unit>\L<lengths>)(?!\w)", {"पिछले तीन महीनों": {"n": "तीन"}}),
    "this": Row(r"(?<!\w) (?P<shift>\L<shifts>)[ ](?P<unit>\L<this>)(?!\w)", {"पिछले हफ्ते": {"unit": "हफ्ते"}, "इस साल": {"shift": "इस"}, "अगले महीने": {}}),
    "half": Row(r"(?<!\w) आधे[ ](?P<unit>घंटे|दिन)(?!\w)", {"आधे घंटे": {"unit": "घंटे"}}),
    "length": Row(r"(?<![\d.,:]|\w) " + COUNT + r" [ ] (?P<unit>\L<lengths>)(?!\w) (?! [ ](?:पहले|पूर्व|बाद|की[ ]उम्र|के[ ]दशक|का[ ](?:युवक|लड़का|बच्चा)|की[ ](?:महिला|लड़की|बच्ची)|के[ ](?:युवक|व्यक्ति)) )", {"तीन दिन तक": {"n": "तीन"}, "15 साल से": {"n": "15"}}, ("27 साल की उम्र",)),
    "many": Row(r"(?<!\w) (?P<unit>सालों|वर्षों|दशकों|महीनों|हफ्तों|दिनों|सदियों)(?=[ ](?:से|तक|बाद)(?!\w))", {"सालों से": {"unit": "सालों"}}, ("इन दिनों की",)),
    "often": Row(r"(?<!\w) (?P<words>\L<often>)(?!\w)", {"रोजाना": {}}),
    "year": Row(r"(?: (?<!\w) (?:साल|सन|वर्ष)[ ] )? " + NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d)\b (?! [ ]?(?:रुपये|रुपए|लोग|लोगों|मीटर|किलोमीटर|किमी|डॉलर|बार|टन|वोट|मकान)(?!\w) | [ ]?[%:] | [.,]\d | [-–]\d{3} | /(?!\d\d\b) )", {"1990 से": {"year": "1990"}, "साल 1998": {}}, ("1990 रुपये",)),
    "reference": Row(r"(?<!\w) (?P<words>\L<references>)(?!\w) (?<!पहले)", {"हाल ही में": {"words": "हाल ही में"}}),
}  # fmt: skip
SECONDS = {"range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"2019-20": {"year": "20"}})}
MOD = {"mod": Row(r"(?P<mod>\L<mods>)(?!\w) [ ] (?=\S)", {"करीब दो साल": {"mod": "करीब"}})}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"आज": 0, "बीते कल": -1, "आने वाले कल": 1},
    clocks={**PARTS, "बजे": "", "आधी रात": "24:00"},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, centuries=("सदी", "शताब्दी"), decades=("दशक",), eras=("पूर्व", "पू"), quarters=("तिमाही", "छमाही")),
    singular=("दिन", "सप्ताह", "हफ्ते", "महीने", "साल", "वर्ष", "दशक", "सदी", "घंटे", "मिनट"),
    leads=phrases("हर प्रति प्रत्येक के की को का से और या साल सन में आने वाले कुछ हाल ही आधे इन दिवस बजे ईसा करीब कम पिछले बीते अगले भविष्य निकट जल्द समय"),
    rules=rules("hi", LISTS, ROWS, EARLIER),
    seconds=rules("hi", LISTS, SECONDS),
    mod=rules("hi", LISTS, MOD)[0],
    unspaced=True,  # to one of the two engines of regular expressions, a vowel sign ends a word
    verb_last=True,
    past=(Rule(id="hi/dates/past-verb", pattern=r"(?:था|थी|थे|गया|गई|गए|किया|कहा|दिया|हुआ|हुई|हुए|लिया|बताया|आया|आई)(?!\w)", yes=("मेयर ने इस्तीफा दिया",)),),
    future=(Rule(id="hi/dates/future-verb", pattern=r"\w(?:ेगा|ेगी|ेंगे|ेंगी|एगा|एगी|एंगे)(?!\w)|होगा|होगी|होंगे", yes=("परिषद की बैठक होगी",)),),
)  # fmt: skip
