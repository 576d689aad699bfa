"""Time expressions of Korean: particles are fixed to words, numbers to what they count."""

from articlekit.languages.forms import DIGITS, EARLIER, Row, classes, mapped, phrases, rules
from articlekit.rules import Rule, Words
from articlekit.tables.dates import Dates

NUMERALS = {
    "한": 1,
    "두": 2,
    "세": 3,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
    "열한": 11,
    "열두": 12,
    "하루": 1,
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "열흘": 10,
}
WEEKDAYS = {f"{name}요일": n for n, name in enumerate("월화수목금토일", 1)}
PARTS = mapped(MO="아침 오전 새벽", MI="낮 점심", AF="오후", EV="저녁", NI="밤 심야")
UNITS = mapped(
    D="일간 일",
    W="주일 주간 주",
    WE="주말",
    M="개월간 개월 달 월",
    Q="분기",
    H="반기",
    Y="년간 년 해",
    CE="세기",
    TH="시간",
    TM="분간 분",
    TS="초간 초",
    SP="봄",
    SU="여름",
    FA="가을",
    WI="겨울",
)
DAYS = {"오늘": 0, "이날": 0, "어제": -1, "그제": -2, "그저께": -2, "내일": 1, "모레": 2}
SHIFTS = {
    "지난": -1,
    "지난해": -1,
    "작": -1,
    "전": -1,
    "이번": 0,
    "이": 0,
    "올": 0,
    "금": 0,
    "같은": 0,
    "다음": 1,
    "내": 1,
    "오는": 1,
}
AMOUNTS = {"몇": "X", "수": "X"}
HOLIDAYS = {
    "성탄절": "12-25",
    "크리스마스": "12-25",
    "크리스마스이브": "12-24",
    "광복절": "08-15",
    "삼일절": "03-01",
    "개천절": "10-03",
    "한글날": "10-09",
    "현충일": "06-06",
    "어린이날": "05-05",
    "제헌절": "07-17",
}
REFERENCES = {
    **dict.fromkeys(("현재", "지금", "요즘"), "PRESENT_REF"),
    **dict.fromkeys(("최근", "과거", "예전", "얼마 전"), "PAST_REF"),
    **dict.fromkeys(("앞으로", "향후", "장래", "조만간", "머지않아"), "FUTURE_REF"),
}
OFTEN = {"매일": "P1D", "매주": "P1W", "매달": "P1M", "매월": "P1M", "매년": "P1Y", "해마다": "P1Y", "날마다": "P1D"}
LISTS: Words = {
    "days": DAYS,
    "weekdays": WEEKDAYS,
    "numerals": NUMERALS,
    "holidays": HOLIDAYS,
    "references": REFERENCES,
    "often": OFTEN,
}
N = r"(?P<n>(?<!\d)\d[\d,]*+|\L<numerals>)"
YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)년"
SAME = r"(?:(?P<years>지난해|올해|내년|작년))"
DAYMONTH = (
    r"(?: (?: (?: "
    + YEAR
    + " | "
    + SAME
    + r" ) [ ]? )? (?: (?P<shift>지난|오는)[ ] )? (?P<month>\d{1,2})월[ ]?(?P<day>\d{1,2})일(?!간) )"
)
DAY = (
    r"(?: "
    + DAYMONTH
    + r" (?: [ ]?[(（][월화수목금토일](?:요일)?[)）] )? | (?P<today>\L<days>) | (?: (?P<shift>지난|이번|다음|오는)[ ]?(?:주[ ]?)? )? (?P<weekday>\L<weekdays>) (?: [ ]?[(（](?P<day>\d{1,2})일[)）] )? | (?<!\d|월[ ]?|년[ ]?|제) (?P<day>[12]?\d|3[01])일 (?! [간차짜]|[ ]?(?:전|후|뒤|만에|동안|이내) ) )"
)
CLOCK = r"(?: (?: (?P<half>오전|오후|새벽|아침|낮|저녁|밤)[ ]? )? (?P<hour>\d{1,2}|\L<numerals>)시(?!간|즌|장|민|대|기|도) (?: [ ]?(?P<minute>\d{1,2})분 | [ ]?(?P<thirty>반) )? (?: [ ]?(?:쯤|께|경) )? | (?<![\d:]) (?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?![\d:]) | (?P<noon>정오|자정) )"
ROWS = {
    **DIGITS,
    "day-clock": Row(DAY + r" [ ]? " + CLOCK, {"10월 5일 오후 3시 반쯤": {"day": "5", "thirty": "반"}, "어제 오전 9시": {"today": "어제"}}),
    "clock": Row(CLOCK, {"오후 8시 15분에": {"minute": "15"}, "정오에": {}, "저녁 7시": {}}, ("3시간",)),
    "day-part": Row(DAY + r" [ ] (?P<part>새벽|아침|오전|낮|점심|오후|저녁|밤)", {"5월 3일 밤": {"part": "밤"}, "월요일 아침": {"weekday": "월요일"}, "어제 오후": {}}),
    "every-day": Row(r"매주[ ](?P<weekday>\L<weekdays>)", {"매주 월요일": {"weekday": "월요일"}}),
    "day": Row(DAY, {"2025년 10월 5일": {"day": "5", "year": "2025"}, "5일 밝혔다": {"day": "5"}, "다음 주 금요일": {"shift": "다음"}, "10월 5일(일)": {}, "어제": {}, "지난해 5월 3일": {"years": "지난해"}}, ("일본", "3일간")),
    "month-year": Row(r"(?: " + YEAR + " | " + SAME + r" ) [ ]? (?P<month>\d{1,2})월 (?: [ ](?P<mod>초|중순|말) )? (?![ ]?\d{1,2}일)", {"2024년 5월에": {"month": "5"}, "지난해 5월 말": {"mod": "말"}}),
    "month": Row(r"(?<!\d|\d년[ ]) (?: (?P<shift>지난|오는)[ ] )? (?P<month>\d{1,2})월 (?: [ ](?P<mod>초|중순|말) )? (?![ ]?\d{1,2}일)", {"10월 말": {"month": "10"}, "지난 3월": {"shift": "지난"}}, ("3개월",)),
    "holiday": Row(r"(?P<holiday>\L<holidays>)", {"광복절에": {}}),
    "quarter": Row(r"(?: (?: " + YEAR + r" | (?P<shift>지난해|올해|내년) ) [ ]? )? (?P<n>[1-4])(?P<unit>분기)", {"2024년 3분기": {"n": "3"}, "올해 1분기": {}}),
    "decade": Row(r"(?P<decade>(?:1[5-9]|20)?[1-9]0)년대", {"1960년대": {"decade": "1960"}}),
    "century": Row(r"(?P<n>\d{1,2})세기", {"19세기": {"n": "19"}}),
    "bc": Row(r"(?P<bc>기원전)[ ]?(?P<year>\d{1,4})년", {"기원전 44년": {"year": "44"}}),
    "season": Row(r"(?: " + YEAR + r"[ ]? | (?P<shift>지난해|올해|지난|올|이번|내년)[ ]? ) (?P<unit>봄|여름|가을|겨울)", {"지난해 여름": {"shift": "지난해"}, "2019년 가을": {}, "올봄": {}}),
    "this": Row(r"(?P<shift>지난|이번|다음)[ ]?(?P<unit>주말|주|달|분기) (?![ ]?[월화수목금토일]요일)", {"지난주": {"unit": "주"}, "다음 달": {}, "이번 주말": {}}, ("지난주 월요일",)),
    "this+year": Row(r"(?P<shift>지난|올|작|내)(?P<unit>해|년)(?![ ]?\d|간)", {"지난해": {"shift": "지난"}, "내년": {"shift": "내"}, "올해": {}}, ("지난해 5월",)),
    "ago": Row(r"(?: 약[ ] )? (?: " + N + r" ) [ ]? (?P<unit>일|주일|주|개월|달|년|시간|분) [ ]? (?: (?P<back>전)(?!쟁|국|체|부|망|기|면) | (?P<then>후|뒤)(?!보) )", {"3일 전": {"n": "3"}, "두 달 뒤": {"n": "두"}}),
    "stretch": Row(r"(?: 지난|최근|향후|앞으로[ ] )[ ]? " + N + r" [ ]? (?P<unit>일간|일|주간|주일|주|개월간|개월|달|년간|년|시간) (?![ ]?[전후뒤])", {"지난 3년간": {"n": "3"}}),
    "recent": Row(r"(?P<recent>최근[ ]몇[ ])(?P<unit>년|달|주|개월)", {"최근 몇 년": {}}),
    "length": Row(r"(?<![\d제.]) (?: 약[ ] )? (?: " + N + r" | (?P<n>몇|수) ) [ ]? (?P<unit>일간|주간|주일|개월간|개월|달|년간|시간|분간|초간) (?![ ]?[전후뒤])", {"3일간": {"n": "3"}, "두 시간": {"n": "두"}, "몇 달": {"n": "몇"}}),
    "often": Row(r"(?P<words>\L<often>)", {"매일": {}}),
    "year": Row(YEAR + r" (?: [ ](?P<mod>초|말) )? (?! [대간생] | [ ]?[전후뒤] )", {"1990년에": {"year": "1990"}}, ("1500원", "1990년생")),
    "reference": Row(r"(?P<words>\L<references>)", {"최근": {"words": "최근"}}),
}  # fmt: skip

TABLE = Dates(
    months={},
    weekdays=WEEKDAYS,
    units=UNITS,
    days=DAYS,
    clocks={**PARTS, "시": "", "정오": "12:00", "자정": "24:00", "오전": "AM", "새벽": "AM", "아침": "AM", "오후": "PM"},
    numbers=NUMERALS,
    amounts=AMOUNTS,
    shifts=SHIFTS | {"올해": 0, "내년": 1, "작년": -1},
    holidays=HOLIDAYS,
    references=REFERENCES,
    often=OFTEN,
    mods={"초": "START", "중순": "MID", "말": "END"},
    extra=classes(UNITS, centuries=("세기",), decades=("년대",), eras=("기원전",), quarters=("분기",), lengths=(*UNITS, "지난해", "올해", "내년", "작년", "전", "후", "뒤"), months=("월",), days=("일",)),
    leads=phrases("년 월 일 제 약 지난 최근 향후 앞으로 매주 이번 다음 오는 올해 내년 작년 지난해 오전 오후 새벽 기원전 몇 주"),
    rules=rules("ko", LISTS, ROWS, EARLIER),
    unspaced=True,
    verb_last=True,
    past=(Rule(id="ko/dates/past-verb", pattern=r"[했었았였됐렸졌났갔왔]다(?!가)|밝혔다|말했다", yes=("시장은 사퇴했다.",)),),
    future=(Rule(id="ko/dates/future-verb", pattern=r"예정|[할될열릴]\s(?:것|계획|방침)|열린다|예상|계획이다|시작한다|개최한다", yes=("회의는 열린다",)),),
)  # fmt: skip
