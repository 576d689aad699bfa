"""Chinese: datelines of the agencies, in simplified and in traditional characters."""

from articlekit.rules import Rule
from articlekit.tables import Dateline

AGENCIES = (
    "新华社 新華社 中新社 中新网 中新網 中央社 路透社 法新社 美联社 美聯社 共同社 人民网 人民網 央视网 央視網".split()
)

TABLE = Dateline(
    months={f"{number}月": number for number in range(1, 13)},
    rules=(
        # Mainland agencies: the agency, the place, the day and "by wire"
        Rule(
            id="zh/dateline/agency-place-date",
            pattern=r"""
            ^ \s* [【［]? (?:据|據)? (?P<agency> \L<agencies> ) (?P<place> \p{Han}{2,12}? )? (?P<month>\d{1,2}月) (?P<day>\d{1,2}) 日 [电電] \s* (?: [（(] (?:记者|記者|通讯员) [^）)]{2,40} [）)] )? [】］]? \s*
            """,
            words={"agencies": AGENCIES},
            yes={
                "【新华社武汉5月3日电】大桥": {"agency": "新华社", "place": "武汉"},
                "新华社武汉5月3日电（记者 王小明）大桥": {
                    "agency": "新华社",
                    "place": "武汉",
                    "month": "5月",
                    "day": "3",
                },
                "中新网5月3日电 大桥": {"agency": "中新网", "place": None, "month": "5月", "day": "3"},
            },
            no=("新华社记者5月3日在武汉采访", "5月3日电力中断"),
        ),
        # Taiwan's: all in brackets, the reporter before the place, the day without its month
        Rule(
            id="zh/dateline/bracketed",
            pattern=r"""
            ^ \s* [（(] (?P<agency> \L<agencies> ) (?: 記者 \p{Han}{3} )? (?P<place> \p{Han}{2,8}? ) (?P<month>\d{1,2}月)? (?P<day>\d{1,2}) 日 (?: 綜合外電報[導道] | 專?電 ) [）)] \s*
            """,
            words={"agencies": AGENCIES},
            yes={
                "（中央社記者王小明台南3日電）大橋": {"agency": "中央社", "place": "台南", "day": "3"},
                "（中央社東京3日綜合外電報導）大橋": {"agency": "中央社", "place": "東京", "day": "3"},
            },
            no=("（中央社資料照片）大橋", "（王小明3日電）大橋"),
        ),
        # Taiwan's papers: "〔記者王小明／台南報導〕", "【本報台南訊】"
        Rule(
            id="zh/dateline/paper",
            pattern=r"""
            ^ \s* [〔【［（] (?: (?:記者|记者) \p{Han}{2,4} [／/] (?P<place> \p{Han}{2,8}? ) (?:報導|报道|報道) | (?:本報|本报) (?P<place> \p{Han}{2,8}? ) (?:訊|讯|電|电) ) [〕】］）] \s*
            """,
            yes={"〔記者王小明／台南報導〕大橋": {"place": "台南"}, "【本報台南訊】大橋": {"place": "台南"}},
            no=("〔資料照片／台南〕大橋", "【本報訊息】大橋"),
        ),
    ),
)
