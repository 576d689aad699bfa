"""Time expressions of Japanese: words stand side by side, days and hours behind their numbers."""

from articlekit.languages.forms import DIGITS, EARLIER, Row, classes, mapped, phrases, rules
from articlekit.rules import Rule, Words
from articlekit.tables.dates import Dates

NUMERALS = {
    "〇": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "百": 100,
    "千": 1000,
    "元": 1,
}
WEEKDAYS = {name + end: n for n, name in enumerate("月火水木金土日", 1) for end in ("曜日", "曜")}
PARTS = mapped(MO="朝 午前中 未明 早朝", MI="昼", AF="午後", EV="夕方 夕", NI="夜 深夜 晩")
UNITS = mapped(
    D="日間 日",
    W="週間 週",
    WE="週末",
    M="カ月間 か月間 ヶ月間 ヵ月間 カ月 か月 ヶ月 ヵ月 月",
    Q="四半期",
    Y="年間 年",
    CE="世紀",
    TH="時間",
    TM="分間 分",
    TS="秒間 秒",
    SP="春",
    SU="夏",
    FA="秋",
    WI="冬",
    H="半期",
)
SHIFTS = {"先": -1, "昨": -1, "去": -1, "前": -1, "今": 0, "本": 0, "同": 0, "来": 1, "翌": 1}
DAYS = {
    "今日": 0,
    "きょう": 0,
    "本日": 0,
    "昨日": -1,
    "きのう": -1,
    "一昨日": -2,
    "おととい": -2,
    "明日": 1,
    "あす": 1,
    "あした": 1,
    "明後日": 2,
    "あさって": 2,
}
AMOUNTS = {"数": "X", "何": "X"}
HOLIDAYS = {
    "元日": "01-01",
    "元旦": "01-01",
    "大みそか": "12-31",
    "大晦日": "12-31",
    "クリスマスイブ": "12-24",
    "クリスマス": "12-25",
    "憲法記念日": "05-03",
    "こどもの日": "05-05",
    "終戦の日": "08-15",
    "文化の日": "11-03",
}
REFERENCES = {
    "現在": "PRESENT_REF",
    "最近": "PAST_REF",
    "かつて": "PAST_REF",
    "以前": "PAST_REF",
    "近く": "FUTURE_REF",
    "将来": "FUTURE_REF",
    "近い将来": "FUTURE_REF",
    "今後": "FUTURE_REF",
}
OFTEN = {"毎日": "P1D", "毎週": "P1W", "毎月": "P1M", "毎年": "P1Y", "毎朝": "XXXX-XX-XXTMO", "毎晩": "XXXX-XX-XXTNI"}
LISTS: Words = {
    "eras": ("令和", "平成", "昭和", "大正", "明治"),
    "days": DAYS,
    "months": ("先月", "今月", "来月"),
    "weekdays": WEEKDAYS,
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
}
N = r"(?P<n>(?<!\d)\d[\d,]*+|(?<![一二三四五六七八九十百])[一二三四五六七八九十百]++)"
YEAR = r"(?P<year>(?:1[0-9]|20)\d\d|\d\d(?=年(?:1[0-2]|[1-9])月)|[一二]千?[〇一二三四五六七八九十百]{2,6}|\L<eras>(?:元|\d{1,2}|[一二三四五六七八九十]{1,3}))年"
DAYMONTH = (
    r"(?: (?: "
    + YEAR
    + r" | (?P<years>昨|去|今|本|同|来|翌)年 )? (?P<month>\d{1,2}|[一二三四五六七八九]|十[一二]?)月 (?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})日 )"
)
DAY = (
    r"(?: "
    + DAYMONTH
    + r" (?: [（(][月火水木金土日](?:曜日?)?(?:・祝)?[)）] )? | (?P<today>\L<days>) | (?: (?P<shift>先|今|来)週(?:の)? )? (?P<weekday>\L<weekdays>) | (?<![\d一二三四五六七八九十月年第]) (?P<day>[12]?\d|3[01])日 (?! [間目以前後本午]|[（(]?曜 ) | (?<![\d一二三四五六七八九十月年第]) (?P<day>[12]?\d|3[01])日 (?=午[前後]) )"
)
CLOCK = r"(?: (?P<half>午前|午後|朝|夜|夕方|深夜|未明)? (?P<hour>\d{1,2}|[一二三四五六七八九]|十[一二]?)時 (?! 間 ) (?: (?P<minute>\d{1,2}|[一二三四五六七八九十]{1,3})分 (?! 間 ) | (?P<thirty>半) )? (?: ごろ|頃|すぎ|過ぎ )? | (?<![\d:：]) (?P<hour>[012]?\d)[:：](?P<minute>[0-5]\d) (?![\d:：]) | (?P<noon>正午) )"
ROWS = {
    **DIGITS,
    "day-clock": Row(DAY + r" [の、 ]? " + CLOCK, {"10月5日午後3時半ごろ": {"day": "5", "thirty": "半"}, "昨日の午前9時": {"today": "昨日"}}),
    "clock": Row(CLOCK, {"午後8時15分に": {"minute": "15"}, "正午": {}}, ("3時間", "午後は晴れ")),
    "day-part": Row(DAY + r" の? (?P<part>未明|早朝|朝|昼|午後|夕方|夜|深夜|午前中)", {"5月3日夜": {"part": "夜"}, "月曜日の朝": {"weekday": "月曜日"}}),
    "every-day": Row(r"毎週の?(?P<weekday>\L<weekdays>)", {"毎週月曜日": {"weekday": "月曜日"}}),
    "day": Row(DAY, {"2025年10月5日": {"day": "5", "year": "2025"}, "13日、": {"day": "13"}, "24年12月26日": {"year": "24"}, "令和7年5月3日": {"year": "令和7"}, "来週の金曜日": {"shift": "来"}, "二〇二五年十月五日": {}, "10月5日（日）": {}, "昨日": {}}, ("日本", "三日間")),
    "month-year": Row(r"(?: " + YEAR + r" | (?P<years>昨|去|今|本|同|来|翌)年 ) の? (?P<month>\d{1,2}|[一二三四五六七八九]|十[一二]?)月 (?P<mod>上旬|中旬|下旬|初め|末)? (?![\d一二三四五六七八九十]{1,3}日)", {"2024年5月": {"month": "5"}, "去年5月": {"years": "去"}}),
    "month": Row(r"(?<![\d年]) (?P<month>\d{1,2}|[一二三四五六七八九]|十[一二]?)月 (?P<mod>上旬|中旬|下旬|初め|末)? (?! [\d一二三四五六七八九十]{1,3}日 | 曜 )", {"10月下旬": {"month": "10"}}, ("3カ月",)),
    "holiday": Row(r"(?P<holiday>\L<holidays>)", {"クリスマスに": {}}),
    "quarter": Row(r"(?: " + YEAR + r"の? )? 第(?P<n>[1-4一二三四])(?P<unit>四半期)", {"2024年第3四半期": {"n": "3"}}),
    "decade": Row(r"(?P<decade>(?:1[5-9]|20)?[1-9]0)年代", {"1960年代": {"decade": "1960"}}),
    "century": Row(r"(?P<n>\d{1,2}|[一二]?十[一二三四五六七八九]?)世紀", {"19世紀": {"n": "19"}}),
    "bc": Row(r"(?P<bc>紀元前)(?P<year>\d{1,4})年", {"紀元前44年": {"year": "44"}}),
    "season": Row(r"(?: " + YEAR + r"の? | (?P<shift>昨|去|今|来)年の? | (?P<shift>今|来)(?=[春夏秋冬]) ) (?P<unit>春|夏|秋|冬)", {"去年の夏": {"shift": "去"}, "2019年秋": {}, "今春": {}}),
    "this": Row(r"(?P<shift>先|今|来)(?P<unit>週末|週|月) (?!曜) | (?P<shift>昨|去|今|本|来)(?P<unit>年)(?:度)? (?! の?[\d春夏秋冬] ) | (?P<shift>同|翌)(?P<unit>月|年|日)", {"先週": {"unit": "週"}, "来年": {"shift": "来"}, "今月": {}, "去年": {}}, ("今年5月",)),
    "ago": Row(r"(?: 約 )? (?: " + N + r" ) (?P<unit>日|週間|カ月|か月|ヶ月|ヵ月|年|時間|分) (?: (?P<back>前) (?!半) | (?P<then>後) (?!半) )", {"3日前": {"n": "3"}, "二年前に": {"n": "二"}}, ("3年後半",)),
    "stretch": Row(r"(?: この|過去|今後 ) " + N + r" (?P<unit>日間|週間|カ月間|カ月|か月|ヶ月|ヵ月|年間|年|時間)", {"過去3年間": {"n": "3"}}),
    "recent": Row(r"(?P<recent>近年|ここ数年|この数年) (?P<unit>)", {"近年は": {}}),
    "length": Row(r"(?<![\d第.]) (?: 約 )? (?: " + N + r" | (?P<n>数) ) (?P<unit>日間|週間|カ月間|カ月|か月|ヶ月|ヵ月|年間|時間|分間|秒間) (?P<half>半)? (?! [前後] )", {"3日間": {"n": "3"}, "10年間": {"n": "10"}, "数時間": {"n": "数"}}),
    "often": Row(r"(?P<words>\L<often>)", {"毎日": {}}),
    "year": Row(YEAR + r" (?: 度 )? (?! [間前後代目] )", {"1990年に": {"year": "1990"}, "平成元年": {"year": "平成元"}}, ("1500円",)),
    "reference": Row(r"(?P<words>\L<references>)", {"最近": {"words": "最近"}}, ("近所",)),
}  # fmt: skip

TABLE = Dates(
    months={},
    weekdays=WEEKDAYS,
    units=UNITS,
    days=DAYS,
    clocks={**PARTS, "時": "", "正午": "12:00", "午前": "AM", "午後": "PM"},
    numbers=NUMERALS,
    amounts=AMOUNTS,
    shifts=SHIFTS,
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods={"上旬": "START", "初め": "START", "中旬": "MID", "下旬": "END", "末": "END"},
    eras={"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867},
    extra=classes(UNITS, seasons=("春", "夏", "秋", "冬"), centuries=("世紀",), decades=("年代",), eras=("紀元前",), quarters=("四半期",), lengths=(*UNITS, "近年", "ここ数年", "この数年", "前", "後"), months=("月",), days=("日",)),
    leads=phrases("令和 平成 昭和 大正 明治 年 月 日 第 約 この 過去 今後 の ここ 毎 週 午前 午後 紀元前"),
    rules=rules("ja", LISTS, ROWS, EARLIER),
    unspaced=True,
    verb_last=True,
    past=(Rule(id="ja/dates/past-verb", pattern=r"(?:した|された|だった|いた|った|れた|えた|きた|めた|した|ました)(?=[。、」と]|$)", yes=("市長は辞任した。",)),),
    future=(Rule(id="ja/dates/future-verb", pattern=r"(?:する予定|予定だ|見通し|方針|される|開かれる|始まる|行う|行われる|目指す|だろう|ます(?=。))", yes=("会議は開かれる",)),),
)  # fmt: skip
