"""Time expressions of Turkish."""

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

MONTHS = numbered("ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık")
WEEKDAYS = numbered("pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar")
PARTS = mapped(
    MO="sabah sabahı sabahleyin", MI="öğle öğlen", AF="öğleden_sonra", EV="akşam akşamı akşamüstü", NI="gece gecesi"
)
NUMBERS = numbered("bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on_bir|on_iki|on_üç|on_dört|on_beş") | {
    "yirmi": 20,
    "otuz": 30,
    "kırk": 40,
    "elli": 50,
    "altmış": 60,
    "yetmiş": 70,
    "seksen": 80,
    "doksan": 90,
    "yüz": 100,
    "bin": 1000,
}
ORDINALS = numbered("ilk birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu")
UNITS = mapped(
    D="gün günü günde gündür günün",
    W="hafta haftası haftada haftadır haftanın",
    M="ay ayı ayda aydır ayın",
    Q="çeyrek çeyreği çeyreğinde çeyrekte çeyreğin",
    Y="yıl yılı yılda yıldır yılın sene senede senedir",
    WE="hafta_sonu",
    DE="on_yıl",
    CE="yüzyıl yüzyılda yüzyılın yüzyıldır asır asırda",
    TH="saat saatte saattir",
    TM="dakika dakikada dakikadır",
    TS="saniye",
    SP="ilkbahar ilkbaharda baharda",
    SU="yaz yazın",
    FA="sonbahar sonbaharda",
    WI="kış kışın",
)
SHIFTS = {
    "geçen": -1,
    "geçtiğimiz": -1,
    "önceki": -1,
    "bu": 0,
    "aynı": 0,
    "o": 0,
    "gelecek": 1,
    "önümüzdeki": 1,
    "ertesi": 1,
    "sonraki": 1,
}
AMOUNTS = mapped(X="birkaç birçok çok_sayıda onlarca")
HOLIDAYS = {
    "yılbaşı": "01-01",
    "yeni yıl": "01-01",
    "23 nisan": "04-23",
    "cumhuriyet bayramı": "10-29",
    "zafer bayramı": "08-30",
    "sevgililer günü": "02-14",
    "noel": "12-25",
    "emek ve dayanışma günü": "05-01",
    "anneler günü": "05-7-2",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("şimdi", "şu anda", "şu an", "günümüzde", "halen"), PRESENT)
    | dict.fromkeys(("geçenlerde", "son zamanlarda", "eskiden", "bir zamanlar", "daha önce"), PAST)
    | dict.fromkeys(("yakında", "gelecekte", "ileride", "kısa süre içinde"), FUTURE)
)
MODS = mapped(
    MORE_THAN="fazla",
    APPROX="yaklaşık takriben",
    EQUAL_OR_MORE="en_az",
    EQUAL_OR_LESS="en_fazla en_çok",
    LESS_THAN="neredeyse",
)
LISTS: Words = {
    "months": MONTHS,
    "weekdays": WEEKDAYS,
    "parts": PARTS,
    "counts": (*NUMBERS, *AMOUNTS),
    "nths": ORDINALS,
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("SP", "SU", "FA", "WI", "WE")),
    "shifts": SHIFTS,
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "mods": MODS,
    "zones": ZONES,
    "to": ("ila", "veya", "ya da", "ile"),
}
# Case endings stand behind an apostrophe: 5 Ekim'de, 1998'den
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}) [ ] (?P<month>(?i:\L<months>))\b (?: [ ] "
    + YEAR
    + r"\b )? (?: (?:['’]\p{Ll}+)?[ ](?i:\L<weekdays>)(?:[ ]günü)?\b )? )"
)
DAY = (
    r"(?: (?P<today>(?i:bugün|dün|yarın|evvelsi[ ]gün|önceki[ ]gün))\b | "
    + DAYMONTH
    + r" | (?: (?P<shift>(?i:geçen|geçtiğimiz|bu|gelecek|önümüzdeki))[ ](?:hafta[ ])? )? (?P<weekday>(?i:\L<weekdays>))\b (?: [ ]günü\b )? )"
)
CLOCK = r"(?: (?i:saat(?:leri)?)[ ] (?P<hour>[012]?\d) [.:] (?P<minute>[0-5]\d) (?![\d:]) | (?<=\b(?i:saat)[ ])(?P<hour>[012]?\d)(?=['’](?:de|da|te|ta)\b) | (?P<hour>[012]\d) [.:] (?P<minute>[0-5]\d) (?=['’](?:de|da|te|ta|den|dan|ten|tan|e|a|ye|ya)\b) | (?P<noon>(?i:gece[ ]yarısı))\b )"
ROWS = {
    **DIGITS,
    "day-clock": Row(DAY + r" ,? [ ] " + CLOCK, {"pazartesi günü saat 20.15'te": {"minute": "15", "weekday": "pazartesi"}}),
    "clock": Row(r"\b " + CLOCK, {"saat 20.15'te": {"hour": "20"}, "09.30'da": {"minute": "30"}}, ("iki saat", "3.1")),
    "every-day": Row(r"\b (?i:her)[ ] (?P<weekday>(?i:\L<weekdays>))\b (?:[ ]günü\b)?", {"her pazartesi": {"weekday": "pazartesi"}}),
    "every": Row(r"\b (?i:her)[ ] (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>))\b | \b (?P<unit>(?i:günde|haftada|ayda|yılda))[ ](?:bir|iki|üç|dört)[ ](?:kez|kere|defa)\b", {"her yıl": {"unit": "yıl"}, "haftada iki kez": {"unit": "haftada"}}),
    "day-part": Row(r"\b " + DAY + r" [ ] (?P<part>(?i:sabahı|sabah|öğleden[ ]sonra|öğlen|akşamı|akşam|gecesi|gece))\b (?! [ ]saatlerinde )", {"pazartesi akşamı": {"part": "akşamı"}, "dün gece": {"today": "dün"}}),
    "this-part": Row(r"\b (?P<shift>(?i:bu))[ ](?P<part>(?i:sabah|akşam|gece))\b", {"bu sabah": {"part": "sabah"}}),
    "part": Row(r"\b (?P<part>(?i:akşam|sabah|gece))[ ](?:saatlerinde|saatlerine)\b", {"akşam saatlerinde": {"part": "akşam"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= [ ]?[-–][ ]? \d{1,2}[ ] (?P<month>(?i:\L<months>))\b (?: [ ]" + YEAR + r")? )", {"3-5 Mayıs 2024": {"day": "3", "month": "Mayıs"}}),
    "holiday": Row(r"\b (?P<holiday>(?i:\L<holidays>))\b", {"Cumhuriyet Bayramı": {}}),
    "month-year": Row(r"\b " + YEAR + r" (?:[ ]yılı(?:nın)?)? [ ] (?P<month>(?i:\L<months>))\b (?:[ ](?:ayı(?:nda|nın|ndan|na)?|sonu(?:nda)?|başı(?:nda)?))? | \b (?P<month>(?i:\L<months>))\b [ ] " + YEAR + r"\b (?<!\d[ ]\w{4,8}[ ]\d{4})", {"Mayıs 2024'te": {"month": "Mayıs"}, "2025 yılı şubat sonu": {"year": "2025"}}),
    "month-of-year": Row(r"\b (?P<years>(?i:geçen|bu|gelecek|önümüzdeki))[ ](?:yılın|yıl|sene)[ ] (?P<month>(?i:\L<months>))\b (?:[ ]ayı(?:nda)?\b)?", {"geçen yıl mayıs ayında": {"years": "geçen"}}),
    "day": Row(r"\b " + DAY, {"geçen pazartesi": {"shift": "geçen"}, "5 Ekim 2025'te": {"day": "5", "year": "2025"}, "dün": {}}),
    "month": Row(r"\b (?: (?P<shift>(?i:geçen|geçtiğimiz|gelecek|önümüzdeki))[ ] )? (?: (?P<month>Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)(?=['’]\p{Ll}) | (?P<month>(?i:\L<months>))[ ](?:ayı(?:nda|nın|ndan|na)?|sonu(?:nda)?|başı(?:nda)?|ortası(?:nda)?)\b )", {"Ekim'de": {"month": "Ekim"}, "ekim sonunda": {}}, ("ocak yandı",)),
    "quarter": Row(r"\b (?: " + YEAR + r"['’](?:in|ın|ün|un|nin|nın)[ ] | (?:(?P<shift>(?i:bu|geçen|gelecek))[ ])?yılın[ ] )? (?P<n>(?i:\L<nths>)|[1-4]\.) [ ] (?P<unit>(?i:çeyreğinde|çeyreği|çeyrekte|çeyrek|çeyreğin))\b", {"2024'ün üçüncü çeyreğinde": {"n": "üçüncü", "year": "2024"}}),
    "decade": Row(r"\b (?P<decade>(?:1[5-9]|20)?[1-9]0)['’]?(?:lı|li|lu|lü)[ ]yıl\p{Ll}*\b | \b (?P<decade>(?:1[5-9]|20)[1-9]0)['’](?:lar|ler)\p{Ll}*\b", {"1960'larda": {"decade": "1960"}, "80'li yıllarda": {"decade": "80"}}),
    "century": Row(r"\b (?P<n>\d{1,2}\.|(?i:\L<nths>)) [ ] (?i:yüzyıl\p{Ll}*|asır\p{Ll}*)\b", {"19. yüzyılda": {"n": "19."}}),
    "bc": Row(r"\b (?P<bc>M\.?Ö\.?)[ ](?P<year>\d{1,4})\b", {"MÖ 44": {"year": "44"}}),
    "season": Row(r"\b (?: " + YEAR + r"[ ] | (?P<shift>(?i:geçen|bu|gelecek|önümüzdeki))[ ] ) (?P<unit>(?i:ilkbahar|yaz|sonbahar|kış))\p{Ll}*\b | \b (?P<unit>(?i:yazın|kışın|sonbaharda|ilkbaharda))\b", {"geçen yaz": {"shift": "geçen"}, "sonbaharda": {}}, ("yaz dedi",)),
    "this": Row(r"\b (?P<shift>(?i:geçen|geçtiğimiz|bu|gelecek|önümüzdeki))[ ] (?P<unit>(?i:hafta[ ]sonu|gün|hafta|ay|yıl|sene|çeyrek|yüzyıl))(?!\w)", {"geçen hafta": {"unit": "hafta"}, "bu yıl": {"shift": "bu"}, "önümüzdeki hafta sonu": {}}),
    "following": Row(r"\b (?P<shift>(?i:ertesi|bir[ ]sonraki|bir[ ]önceki|aynı))[ ](?P<unit>gün|hafta|ay|yıl)\b", {"ertesi gün": {"shift": "ertesi"}}),
    "ago": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ] (?: (?P<back>önce)\b | (?P<then>sonra)\b )", {"üç gün önce": {"n": "üç", "back": "önce"}, "iki yıl sonra": {}}),
    "recent": Row(r"\b (?P<recent>(?i:son))[ ](?P<unit>günlerde|haftalarda|aylarda|yıllarda|dönemde)\b | \b (?i:önümüzdeki|gelecek)[ ](?P<unit>günlerde|haftalarda|aylarda|yıllarda)\b", {"son yıllarda": {"recent": "son"}}),
    "stretch": Row(r"\b (?i:son|ilk|önümüzdeki|gelecek)[ ] " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b", {"son üç ayda": {"n": "üç"}}),
    "half": Row(r"\b (?i:yarım)[ ](?P<unit>saat|gün|asır)\b", {"yarım saat": {"unit": "saat"}}),
    "length": Row(r"(?<![\d.,:]) \b (?!(?:19|20)\d\d[ ]) " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:önce|sonra)\b | ['’]?lı | [ ][012]?\d[.:] )", {"üç gün sürdü": {"n": "üç"}, "15 yıldır": {"n": "15"}}, ("27 yaşında",)),
    "while": Row(r"\b (?i:bir[ ]süre|uzun[ ]süre|bir[ ]süredir|uzun[ ]süredir)\b", ("uzun süre bekledi",)),
    "year": Row(NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d) (?: (?=['’](?:de|da|te|ta|den|dan|ten|tan|ye|ya|e|a|in|ın|ün|un|nin|nın)\b) | [ ]yıl(?:ı|ında|ından|ının|ına)\b | [ ]seçim | (?=[-–/]\d\d(?:\d\d)?\b) )", {"1990'da": {"year": "1990"}, "1998 yılında": {}}, ("1990 lira", "2.000", "2000 kişi")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"geçenlerde": {"words": "geçenlerde"}}),
}  # fmt: skip
SECONDS = {"range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"2019/20": {"year": "20"}})}
MOD = {"mod": Row(r"(?P<mod>(?i:\L<mods>))\b [ ] (?=\S)", {"yaklaşık iki yıl": {"mod": "yaklaşık"}})}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"bugün": 0, "dün": -1, "yarın": 1, "evvelsi gün": -2, "önceki gün": -2},
    clocks={**PARTS, "gece yarısı": "24:00", "saat": "", "saatleri": "", "saatlerinde": ""},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    shifts=SHIFTS | {"bir sonraki": 1, "bir önceki": -1},
    holidays=HOLIDAYS,
    references=REFERENCES,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, lengths=(*LISTS["lengths"], "sonu", "günlerde", "haftalarda", "aylarda", "yıllarda", "dönemde"), spells=("süre", "süredir"), eras=("mö", "ö"), seasons=("yaz", "kış", "sonbahar", "ilkbahar", "yazın", "kışın", "sonbaharda", "ilkbaharda"), quarters=("çeyrek", "çeyreği", "çeyreğinde", "çeyrekte", "çeyreğin")),
    singular=("gün", "hafta", "ay", "yıl", "saat", "dakika"),
    leads=phrases("her bir son ilk ve ya da ila ile saat yılın yıl bu o hafta in ın ün un nin nın en fazla az çok şu an anda daha kısa süre içinde yarım ayı li lı lu lü mö"),
    rules=rules("tr", LISTS, ROWS, EARLIER),
    seconds=rules("tr", LISTS, SECONDS),
    mod=rules("tr", LISTS, MOD)[0],
    decimal=",",
    verb_last=True,
    past=(
        Rule(
            id="tr/dates/past-verb",
            pattern=r"\b\p{L}{2,}(?:dı|di|du|dü|tı|ti|tu|tü|mıştı|mişti|muştu|müştü|dılar|diler|mış|miş|muş|müş)\b",
            yes=("Başkan istifa etti",),
        ),
    ),
    future=(
        Rule(
            id="tr/dates/future-verb",
            pattern=r"\b\p{L}{2,}(?:acak|ecek|acaklar|ecekler|acağı|eceği|acağını|eceğini|caktır|cektir)\b",
            yes=("Meclis toplanacak",),
        ),
    ),
)  # fmt: skip
