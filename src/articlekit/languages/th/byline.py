"""Thai: bylines and stamps of publication."""

from articlekit.languages.newsroom import Row, rules
from articlekit.languages.th.press import MONTHS, WEEKDAYS
from articlekit.languages.world import AGENCIES
from articlekit.tables import Byline

LEADS = ("เมื่อ", "วันที่", "เมื่อวันที่", "ณ")
WORDS = {
    "by": ("โดย", "เขียนโดย", "เรื่องโดย", "รายงานโดย"),
    "written": ("บทความ",),
    "labels": ("โดย", "ผู้เขียน", "เรื่อง", "ผู้สื่อข่าว", "นักเขียน", "รายงาน", "เขียนโดย"),
    "others": ("ภาพ", "ภาพประกอบ", "ถ่ายภาพ", "ช่างภาพ", "แปล", "ผู้แปล", "บรรณาธิการ", "วิดีโอ", "ภาพจาก", "ขอบคุณภาพจาก"),
    "sources": ("ที่มา", "แหล่งข่าว", "ข้อมูลจาก"),
    "agencies": AGENCIES,
    "joins": ("และ",),
    "at": ("เวลา", "|", "-"),
    "oclock": ("น.",),
    "months": MONTHS,
    "leads": LEADS,
    "weekdays": WEEKDAYS,
    "before": ("ประมาณ",),
    "units": ("นาที", "ชั่วโมง", "วัน", "ความคิดเห็น"),
    "after": ("ที่แล้ว", "ก่อน"),
}
ROWS = {
    "source": Row({"ที่มา: AFP": {"authors": "AFP"}}, ("ที่มา: เทศบาล",)),
    "others": Row({"ภาพ: สมชาย ใจดี": {"others": "สมชาย ใจดี"}}, ("ภาพสวย",)),
    "label": Row({"ผู้เขียน: สมชาย ใจดี": {"authors": "สมชาย ใจดี"}}, ("เรื่องเล่า",)),
    "by": Row({"โดย สมชาย ใจดี": {"authors": "สมชาย ใจดี"}}, ("โดยสาร",)),
    "lead": Row(("ผู้เขียน:", "โดย"), ("โดยสาร",)),
    "day-month": Row(("3 พฤษภาคม 2025 เวลา 08:11",), ("3 พฤษภาคม",)),
    "buddhist": Row(
        {
            "3 พ.ค. 68 08:11 น.": {"buddhist": "68", "hour": "08"},
            "3 พฤษภาคม พ.ศ. 2568": {"buddhist": "2568"},
            "03/05/2568": {"month": "05"},
        },
        ("3 พ.ค.",),
    ),
    "numbers": Row(("03/05/2025 08:11",), ("25/04",)),
    "iso": Row(("2025-05-03 08:11",), ("2025-13",)),
    "published": Row(
        ("เผยแพร่: ", "เผยแพร่เมื่อ "),
        ("สมชาย ",),
        {"cues": ("เผยแพร่", "เผยแพร่เมื่อ", "วันที่เผยแพร่", "โพสต์เมื่อ", "เผยแพร่วันที่", "ลงวันที่", "เผยแพร่ครั้งแรก")},
    ),
    "modified": Row(
        ("ปรับปรุง: ", "อัปเดตล่าสุด "),
        ("สมชาย ",),
        {"cues": ("ปรับปรุง", "ปรับปรุงล่าสุด", "อัปเดต", "อัพเดต", "อัปเดตล่าสุด", "อัพเดทล่าสุด", "แก้ไขล่าสุด", "แก้ไขเมื่อ")},
    ),
    "length": Row(("3 นาที ที่แล้ว",), ("สามนาที",)),
}

TABLE = Byline(
    credits=rules("th", WORDS, ROWS, "credits"),
    leads=rules("th", WORDS, ROWS, "leads"),
    stamps=rules("th", WORDS, ROWS, "stamps"),
    published=rules("th", WORDS, ROWS, "published"),
    modified=rules("th", WORDS, ROWS, "modified"),
    noise=rules("th", WORDS, ROWS, "noise"),
    events=frozenset("จนถึง ก่อน หลัง ตั้งแต่".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset("ผู้สื่อข่าว นักข่าว บรรณาธิการ คอลัมนิสต์".split()),
    desks=frozenset("กองบรรณาธิการ ทีมข่าว".split()),
    joins=frozenset("และ".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        ข่าว ข่าวทั่วไป การเมือง เศรษฐกิจ สังคม กีฬา บันเทิง ต่างประเทศ ภูมิภาค อาชญากรรม หน้าแรก ข่าวด่วน ข่าวล่าสุด แชร์ อ่านต่อ ไลฟ์สไตล์ เทคโนโลยี การศึกษา สุขภาพ ยานยนต์ ทั้งหมด วิดีโอ
        """.split()
    ),
    pictures=frozenset("ภาพ แฟ้มภาพ".split()),
)
