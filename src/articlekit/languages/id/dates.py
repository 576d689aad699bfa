"""Time expressions of Indonesian."""

from articlekit.languages.forms import (
    COUNT,
    DIGITS,
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

MONTHS = numbered(
    "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu|september sep sept|oktober okt|november nov|desember des"
)
WEEKDAYS = numbered("senin|selasa|rabu|kamis|jumat jum'at|sabtu|minggu ahad")
PARTS = mapped(MO="pagi subuh dini_hari", MI="siang", AF="sore petang", NI="malam")
NUMBERS = numbered(
    "satu se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua_belas|tiga_belas|empat_belas|lima_belas"
) | {"dua puluh": 20, "tiga puluh": 30, "empat puluh": 40, "lima puluh": 50, "seratus": 100, "seribu": 1000}
ORDINALS = numbered("pertama i|kedua ii|ketiga iii|keempat iv|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh")
UNITS = mapped(
    D="hari sehari",
    W="pekan minggu sepekan seminggu",
    WE="akhir_pekan",
    M="bulan sebulan",
    Q="kuartal triwulan",
    H="semester",
    Y="tahun setahun",
    DE="dekade dasawarsa",
    CE="abad seabad",
    TH="jam sejam",
    TM="menit semenit",
    TS="detik",
)
SHIFTS = {
    "lalu": -1,
    "kemarin": -1,
    "silam": -1,
    "sebelumnya": -1,
    "ini": 0,
    "sama": 0,
    "depan": 1,
    "mendatang": 1,
    "berikutnya": 1,
}
AMOUNTS = mapped(X="beberapa sejumlah banyak puluhan")
HOLIDAYS = {
    "natal": "12-25",
    "tahun baru": "01-01",
    "hari kemerdekaan": "08-17",
    "malam natal": "12-24",
    "hari buruh": "05-01",
    "jumat agung": "E-2",
    "paskah": "E+0",
    "hari kartini": "04-21",
}
PRESENT, PAST, FUTURE = "PRESENT_REF", "PAST_REF", "FUTURE_REF"
REFERENCES = (
    dict.fromkeys(("sekarang", "saat ini", "kini", "dewasa ini"), PRESENT)
    | dict.fromkeys(("baru-baru ini", "dahulu", "dulu", "belakangan ini", "akhir-akhir ini"), PAST)
    | dict.fromkeys(("segera", "masa depan", "dalam waktu dekat", "kelak", "nanti"), FUTURE)
)
REFERENCES |= {name.replace("-", " "): value for name, value in REFERENCES.items()}
MODS = mapped(
    MORE_THAN="lebih_dari",
    LESS_THAN="kurang_dari hampir",
    APPROX="sekitar kira-kira kurang_lebih",
    EQUAL_OR_MORE="sedikitnya setidaknya paling_sedikit",
    EQUAL_OR_LESS="paling_lama paling_banyak",
    START="awal",
    MID="pertengahan",
    END="akhir",
)
LISTS: Words = {
    "months": tuple(map(str.title, MONTHS)),
    "named": (
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ),
    "weekdays": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Jum'at", "Sabtu", "Minggu", "Ahad"),
    "parts": PARTS,
    "counts": (*(word for word in NUMBERS if word != "se"), *AMOUNTS),
    "nths": tuple(word for word in ORDINALS),
    "units": UNITS,
    "lengths": tuple(word for word, unit in UNITS.items() if unit not in ("H", "WE")),
    "shifts": SHIFTS,
    "holidays": tuple(map(str.title, HOLIDAYS)),
    "references": REFERENCES,
    "mods": MODS,
    "zones": ZONES,
    "to": ("hingga", "sampai", "atau"),
}
DAYMONTH = (
    r"(?: (?P<day>\d{1,2}) [ ] (?P<month>\L<months>)\b (?: [ ] " + YEAR + r"\b | [ ](?P<shift>lalu|mendatang)\b )? )"
)
# The press prints the day of the week with its date in brackets: "Senin (6/10/2025)"
DAY = (
    r"(?: (?P<today>(?i:hari[ ]ini|kemarin[ ]lusa|kemarin|besok|lusa))\b | (?: (?i:hari[ ])? \L<weekdays>,?[ ]\(? )? "
    + DAYMONTH
    + r" (?:(?<=\(.{5,30})\))? | (?: (?i:hari)[ ] )? (?P<weekday>\L<weekdays>)\b (?: [ ](?P<shift>lalu|depan|kemarin|mendatang)\b )? (?: [ ]\((?P<day>\d{1,2})(?:/\d{1,2}(?:/\d{2,4})?)?\) )? )"
)
CLOCK = r"(?: (?i:pukul|jam)[ ] (?P<hour>[012]?\d) (?: [.:](?P<minute>[0-5]\d) )? (?![\d:]) (?: [ ](?P<half>pagi|siang|sore|malam|petang)\b )? (?: [ ](?P<zone>\L<zones>)\b )? | (?P<noon>(?i:tengah[ ]malam))\b )"
ROWS = {
    **DIGITS,
    "day-clock": Row(DAY + r" ,? [ ] " + CLOCK, {"Senin pukul 20.15 WIB": {"minute": "15", "weekday": "Senin"}}),
    "clock": Row(r"\b " + CLOCK, {"pukul 20.15 WIB": {"zone": "WIB"}, "jam 8 malam": {"half": "malam"}}, ("dua jam", "menang 3-1")),
    "every-day": Row(r"\b (?i:setiap|tiap)[ ](?:hari[ ])?(?P<weekday>\L<weekdays>)\b", {"setiap Senin": {"weekday": "Senin"}}),
    "every": Row(r"\b (?: (?i:setiap|tiap|per)[ ] | (?i:sekali|dua[ ]kali|tiga[ ]kali)[ ](?:dalam[ ])?(?=se) ) (?: (?P<n>\d+|(?i:\L<counts>))[ ] )? (?P<unit>(?i:\L<units>))\b", {"setiap tahun": {"unit": "tahun"}, "dua kali seminggu": {"unit": "seminggu"}}),
    "day-part": Row(r"\b " + DAY + r" [ ] (?P<part>(?i:\L<parts>))\b", {"Senin malam": {"part": "malam"}}),
    "part": Row(r"(?<=\b(?i:pada|tadi)[ ]) (?P<part>(?i:pagi|siang|sore|malam))\b", {"pada malam hari": {"part": "malam"}}),
    "range-first": Row(r"(?<![\d.,]) \b (?P<day>\d{1,2}) (?= (?:[ ](?:hingga|sampai|dan)[ ]|[ ]?[-–][ ]?) \d{1,2}[ ] (?P<month>\L<months>)\b (?: [ ]" + YEAR + r")? )", {"3-5 Mei 2024": {"day": "3", "month": "Mei"}}),
    "holiday": Row(r"\b (?P<holiday>\L<holidays>)\b (?: [ ]" + YEAR + r"\b )?", {"Hari Kemerdekaan": {}}),
    "day": Row(r"\b " + DAY, {"Senin lalu": {"shift": "lalu"}, "5 Oktober 2025": {"day": "5", "year": "2025"}, "Selasa (7/10)": {"weekday": "Selasa"}, "kemarin": {}}, ("dua minggu",)),
    "month-year": Row(r"\b (?P<month>\L<months>)\b [ ] " + YEAR + r"\b", {"pada Mei 2024": {"month": "Mei"}}),
    "month": Row(r"\b (?P<month>\L<named>)\b (?: [ ](?P<shift>lalu|depan|mendatang)\b | [ ]tahun[ ](?P<years>lalu|ini|depan)\b )?", {"akhir Oktober": {"month": "Oktober"}}, ("maret",)),
    "quarter": Row(r"\b (?P<unit>(?i:kuartal|triwulan|semester))[ ] (?P<n>(?i:\L<nths>)|[1-4]) \b (?: [ ] (?:tahun[ ])? (?: " + YEAR + r"\b | (?P<shift>lalu|ini|depan)\b ) )?", {"kuartal ketiga 2024": {"n": "ketiga"}, "triwulan III": {}}),
    "decade": Row(r"\b (?:tahun|era|dekade)[ ] (?P<decade>(?:1[5-9]|20)?[1-9]0)-?an\b", {"tahun 1960-an": {"decade": "1960"}}),
    "century": Row(r"\b (?i:abad)[ ](?:ke-?)? (?P<n>\d{1,2})\b", {"abad ke-19": {"n": "19"}}),
    "ago": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?:yang[ ])? (?: (?P<back>lalu|silam)\b | (?P<then>kemudian)\b | lagi\b )", {"tiga hari lalu": {"n": "tiga", "back": "lalu"}, "dua tahun kemudian": {}}),
    "ago+one": Row(r"\b (?P<n>(?i:se))(?P<unit>hari|pekan|minggu|bulan|tahun|jam)[ ](?:yang[ ])? (?: (?P<back>lalu|silam)\b | (?P<then>kemudian)\b )", {"setahun lalu": {"unit": "tahun"}}),
    "this": Row(r"\b (?P<unit>(?i:akhir[ ]pekan|hari|pekan|minggu|bulan|kuartal|tahun|dekade|abad))[ ] (?P<shift>lalu|ini|depan|mendatang|kemarin|berikutnya)\b (?<!(?i:hari[ ]ini))", {"pekan lalu": {"unit": "pekan"}, "tahun ini": {"shift": "ini"}, "akhir pekan depan": {}}),
    "recent": Row(r"\b (?P<recent>beberapa)[ ](?P<unit>hari|pekan|minggu|bulan|tahun)[ ]terakhir\b", {"beberapa tahun terakhir": {"unit": "tahun"}}),
    "stretch": Row(r"\b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))[ ](?:terakhir|pertama|mendatang|ke[ ]depan)\b", {"tiga bulan terakhir": {"n": "tiga"}}),
    "half": Row(r"\b (?i:setengah)[ ](?P<unit>jam|tahun|abad|hari)\b", {"setengah jam": {"unit": "jam"}}),
    "length": Row(r"(?<![\d.,:]) \b " + COUNT + r" [ ] (?P<unit>(?i:\L<lengths>))\b (?! [ ](?:yang[ ])?(?:lalu|silam|kemudian|lagi)\b | [ ][012]?\d[.:] ) (?<! \b(?:usia|berusia|umur|berumur)[ ]\S{1,12}[ ]tahun )", {"selama tiga hari": {"n": "tiga"}, "lebih dari 15 tahun": {"n": "15"}}, ("berusia 27 tahun",)),
    "length+one": Row(r"(?<=\b(?i:selama|dalam)[ ]) (?P<unit>sehari|sepekan|seminggu|sebulan|setahun|sejam|seabad)\b", {"selama setahun": {"unit": "setahun"}}),
    "many": Row(r"\b (?i:selama)[ ](?:ber)?(?P<unit>hari|pekan|minggu|bulan|tahun|jam)-(?:hari|pekan|minggu|bulan|tahun|jam)\b", {"selama bertahun-tahun": {"unit": "tahun"}}),
    "year": Row(r"(?: \b (?i:tahun)[ ](?=\d) )? " + NO_YEAR + r" (?P<year>(?:1[5-9]|20)\d\d)\b (?! [ ]?(?:orang|meter|kilometer|km|m|rupiah|dolar|kali|hektare|ton|suara|rumah|unit|persen|warga|ribu|juta)\b | [ ]?[%:€$] | /(?!\d\d\b) | [.,]\d | [-–](?:\d{3}|an) | [ ]\d{3}\b )", {"sejak 1990": {"year": "1990"}, "tahun 1998": {}}, ("1990 orang", "2.000", "1960-an")),
    "reference": Row(r"\b (?P<words>(?i:\L<references>))\b", {"sekarang": {"words": "sekarang"}}),
}  # fmt: skip
SECONDS = {"range-year": Row(r"(?<=\b(?:19|20)\d\d[-–/]) (?P<year>\d\d)\b (?!\d)", {"2019/20": {"year": "20"}})}
MOD = {
    "mod": Row(
        r"(?! (?i:akhir)[ ]pekan ) (?P<mod>(?i:\L<mods>))\b [ ] (?=\S)",
        {"hampir dua tahun": {"mod": "hampir"}, "akhir Mei": {"mod": "akhir"}},
        ("akhir pekan",),
    )
}

TABLE = Dates(
    months=MONTHS,
    weekdays=WEEKDAYS,
    units=UNITS,
    days={"hari ini": 0, "kemarin": -1, "kemarin lusa": -2, "besok": 1, "lusa": 2},
    clocks={**PARTS, "tengah malam": "24:00", "pukul": "", "jam": ""},
    numbers=NUMBERS,
    ordinals=ORDINALS,
    amounts=AMOUNTS,
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    mods=MODS,
    zones=ZONES,
    extra=classes(UNITS, days=("ini",), lengths=(*UNITS, "lalu", "terakhir"), quarters=("kuartal", "triwulan", "semester"), centuries=("abad",)),
    singular=("hari", "sehari", "sepekan", "seminggu", "sebulan", "setahun", "sejam", "seabad"),
    leads=phrases("setengah hari tahun bulan minggu pekan pukul jam ke setiap tiap per yang akhir awal ini saat baru waktu dekat dalam masa belakangan selama bertahun berbulan berhari sekali kali malam dari lebih kurang se sore"),
    rules=rules("id", LISTS, ROWS),
    seconds=rules("id", LISTS, SECONDS),
    mod=rules("id", LISTS, MOD)[0],
    decimal=",",
    past=(Rule(id="id/dates/past-verb", pattern=r"\b(?:telah|sudah|tadi|mengatakan|kata|ujar|tewas|meninggal)\b", yes=("Ia telah mundur",)),),
    future=(Rule(id="id/dates/future-verb", pattern=r"\b(?:akan|bakal|hendak|rencananya|berencana|dijadwalkan|direncanakan)\b", yes=("Dewan akan bersidang",)),),
)  # fmt: skip
