"""Turkish: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.tr.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_BY,
    BYLINE_CONTRIBUTORS,
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
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

BY = ("Yazan", "Haber", "Yazar", "Muhabir", "Hazırlayan", "Derleyen")
# What stands before 'Yazan' and makes an author of who follows
WRITTEN = ("haberi",)
# What stands before a colon and an author
LABELS = (
    "yazan",
    "yazar",
    "haber",
    "muhabir",
    "hazırlayan",
    "derleyen",
    "editör",
    "röportaj",
    "haber-fotoğraf",
    "haber ve fotoğraf",
    "haber-kamera",
)
# What stands before a colon and someone who is no author
OTHERS = ("foto", "fotoğraf", "fotoğraflar", "görsel", "video", "çeviri", "kaynak", "kamera", "kurgu")
# A weekday stands between day and time: "3 Mayıs 2021 Cumartesi 14:05"
AT = ("saat", "-", *(day.capitalize() for day in sorted(WEEKDAYS)))
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ()

TABLE = Byline(
    credits=(
        Rule(
            id="tr/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("kaynak", "kaynaklar"), "agencies": AGENCIES},
            yes={"Kaynak: AA": {"authors": "AA"}},
            no=("Kaynak: Anna",),
        ),
        Rule(
            id="tr/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Fotoğraf: Ali Er": {"others": "Ali Er"}},
            no=("Fotoğraf yarışması",),
        ),
        Rule(
            id="tr/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Haber: Ayşe Kaya / Fotoğraf: Ali Er": {"authors": "Ayşe Kaya"}},
            no=("Haber: kısa bir öykü",),
        ),
        Rule(
            id="tr/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Yazan Ayşe Kaya ve Ali Er": {"authors": "Ayşe Kaya ve Ali Er"}},
            no=("Yazan eller",),
        ),
    ),
    leads=(
        Rule(
            id="tr/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Yazan:",),
            no=("Yazan ve yöneten",),
        ),
    ),
    closings=(
        Rule(
            id="tr/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("katkıda bulunan", "katkıda bulunanlar")},
            yes={"Katkıda bulunan: Ayşe Kaya": {"contributors": "Ayşe Kaya"}},
            no=("Ona katkıda bulunan Ayşe Kaya",),
        ),
    ),
    cues=frozenset({"katkıda bulunan", "katkıda bulunanlar"}),
    stamps=(
        Rule(
            id="tr/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes={"3 Mayıs 2021 14:05": {"hour": "14"}, "3 Mayıs 2021 Pazartesi 14:05": {"hour": "14"}},
            no=("12 345",),
        ),
        Rule(
            id="tr/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes={"Mayıs 03, 2021 14:05": {"month": "Mayıs", "day": "03", "hour": "14"}},
            no=("Mayıs 2021",),
        ),
        Rule(
            id="tr/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        Rule(
            id="tr/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="tr/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "yayınlanma",
                    "yayın tarihi",
                    "giriş",
                    "eklenme",
                    "yayınlandı",
                    "giriş tarihi",
                    "yayınlanma tarihi",
                    "oluşturulma tarihi",
                    "yayımlanma",
                    "oluşturma tarihi",
                    "yayın",
                    "eklenme tarihi",
                    "haber girişi",
                    "yayımlandı",
                    "yayımlanma tarihi",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Yayınlanma: ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="tr/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "güncelleme",
                    "güncellenme",
                    "son güncelleme",
                    "güncelleme tarihi",
                    "son güncelleme tarihi",
                    "güncellendi",
                    "son güncellenme",
                    "güncellenme tarihi",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Güncelleme : ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        Rule(
            id="tr/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("Pazartesi 3 Mayıs 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="tr/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": (),
                "units": ("dk", "dakika", "saat", "gün", "hafta", "ay", "yorum"),
                "after": ("önce", "okuma süresi"),
            },
            yes=("3 saat önce",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("kadar sonra önce".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset("editör muhabir yazar gazeteci muhabiri editörü yazarı temsilcisi direktörü köşeyazarı".split()),
    beats=frozenset("spor dış politika haber baş genel yayın".split()),
    desks=frozenset("haber merkezi servisi ajansı".split()),
    outlets=frozenset("gazetesi haber gazete ajansı cumhuriyet hürriyet milliyet sabah".split()),
    joins=frozenset("ve".split()),
    fors=frozenset(),
    ins=frozenset(),
    nobody=WEEKDAYS
    | frozenset(
        """
        bir bu dakika dünya ekonomi gündem haber haberler ile son spor ve yaşam sağlık teknoloji magazin
        siyaset tümü daha fazla paylaş yorum reklam video türkiye okuma
        """.split()
    ),
    pictures=frozenset({"foto", "fotoğraf", "arşiv", "aa/", "getty"}),
)
