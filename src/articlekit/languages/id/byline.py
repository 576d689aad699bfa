"""Indonesian: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.id.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_BY,
    BYLINE_CONTRIBUTORS,
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
    NOISE_DANGLING,
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

BY = ("Oleh", "oleh", "OLEH", "Penulis", "Reporter", "Pewarta", "Jurnalis")
# What stands before 'Oleh' and makes an author of who follows
WRITTEN = ("ditulis", "laporan", "teks")
# What stands before a colon and an author
LABELS = (
    "penulis",
    "reporter",
    "pewarta",
    "jurnalis",
    "oleh",
    "teks",
    "wartawan",
    "laporan",
    "teks dan foto",
    "teks & foto",
    "kontributor penulis",
    "ditulis oleh",
)
# What stands before a colon and someone who is no author
OTHERS = ("foto", "fotografer", "video", "editor", "ilustrasi", "penerjemah", "sumber", "penyunting", "gambar")
AT = (
    "pukul",
    "-",
    "jam",
    "pkl",
    "pkl.",
)
OCLOCK = ("jam",)
# Between the word that calls a stamp so and the stamp
LEADS = ("pada",)

TABLE = Byline(
    credits=(
        Rule(
            id="id/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("sumber", "sumber berita"), "agencies": AGENCIES},
            yes={"Sumber: Antara": {"authors": "Antara"}},
            no=("Sumber: Anna",),
        ),
        Rule(
            id="id/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Foto: Budi Jaya": {"others": "Budi Jaya"}},
            no=("Foto dari pesta",),
        ),
        Rule(
            id="id/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Teks: Putri Sari / Foto: Budi Jaya": {"authors": "Putri Sari"}},
            no=("Teks: sebuah kisah",),
        ),
        Rule(
            id="id/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Penulis Putri Sari dan Budi Jaya": {"authors": "Putri Sari dan Budi Jaya"}},
            no=("Oleh karena",),
        ),
    ),
    leads=(
        Rule(
            id="id/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Oleh:",),
            no=("Oleh sebab",),
        ),
    ),
    closings=(
        Rule(
            id="id/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("dengan kontribusi dari", "kontributor")},
            yes={"Kontributor: Putri Sari": {"contributors": "Putri Sari"}},
            no=("Para kontributor Putri Sari",),
        ),
    ),
    cues=frozenset({"dengan kontribusi dari", "kontributor"}),
    stamps=(
        Rule(
            id="id/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("3 Mei 2021 14:05",),
            no=("12 345",),
        ),
        Rule(
            id="id/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25-04-2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="id/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("Mei 3, 2025",),
            no=("Mei 2025",),
        ),
        Rule(
            id="id/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 pukul 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="id/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "diterbitkan",
                    "terbit",
                    "dipublikasikan",
                    "tayang",
                    "dibuat",
                    "diunggah",
                    "diposting",
                    "diposkan",
                    "dimuat",
                    "tanggal terbit",
                    "dipublikasi",
                    "tanggal",
                    "publikasi",
                    "rilis",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Diterbitkan ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="id/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "diperbarui",
                    "update",
                    "terakhir diperbarui",
                    "diubah",
                    "terakhir diubah",
                    "pembaruan",
                    "diupdate",
                    "terakhir update",
                    "pemutakhiran",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Diperbarui ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Siti Lestari pada |": what led to a stamp that was taken out
        Rule(
            id="id/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Siti Lestari pada |",),
            no=("Siti",),
        ),
        Rule(
            id="id/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("Senin, 3 Mei 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="id/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": (),
                "units": ("menit", "jam", "hari", "minggu", "bulan", "komentar"),
                "after": ("lalu", "yang lalu", "baca"),
            },
            yes=("3 jam lalu",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("hingga sampai sejak sebelum setelah antara lahir".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        editor jurnalis penulis reporter wartawan kontributor koresponden redaktur kolumnis pewarta
        fotografer
        """.split()
    ),
    beats=frozenset("senior utama".split()),
    desks=frozenset("redaksi tim".split()),
    outlets=frozenset("kompas berita harian tribun koran tempo suara antara media".split()),
    joins=frozenset("dan".split()),
    fors=frozenset("untuk".split()),
    ins=frozenset("dari di".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        berita dan dari di dunia ekonomi nasional olahraga untuk yang baca juga terbaru semua komentar iklan
        politik hiburan gaya hidup teknologi bagikan menit
        """.split()
    ),
    pictures=frozenset({"foto", "dok", "ilustrasi", "getty", "antara/"}),
)
