"""Japanese: datelines of the agencies and papers, all in brackets."""

from articlekit.rules import Rule
from articlekit.tables import Dateline

AGENCIES = "共同 時事 ロイター AFP=時事 ＡＦＰ＝時事 AFP ＡＦＰ AP ＡＰ CNN.co.jp 新華社 聯合ニュース".split()

TABLE = Dateline(
    months={f"{number}月": number for number in range(1, 13)},
    rules=(
        # AFP's Japanese service: "【5月3日 AFP】"
        Rule(
            id="ja/dateline/day-agency",
            pattern=r"""
            ^ \s* [【［\[] (?P<month>\d{1,2}月) (?P<day>\d{1,2}) 日 [ \u3000] (?P<agency> \L<agencies> ) [】］\]] \s*
            """,
            words={"agencies": AGENCIES},
            yes={"【5月3日 AFP】橋が": {"month": "5月", "day": "3", "agency": "AFP"}},
            no=("【5月3日 速報】橋が",),
        ),
        # "【ロンドン時事】", "【北京共同】", "【AFP=時事】"
        Rule(
            id="ja/dateline/bracketed",
            pattern=r"""
            ^ \s* [【［\[] (?P<place> [\p{Han}\p{Katakana}ー・]{1,14}? )? (?P<agency> \L<agencies> ) [】］\]] \s*
            """,
            words={"agencies": AGENCIES},
            yes={
                "【ロンドン時事】橋が": {"place": "ロンドン", "agency": "時事"},
                "【北京共同】橋が": {"place": "北京", "agency": "共同"},
                "【AFP=時事】橋が": {"place": None, "agency": "AFP=時事"},
            },
            no=("【速報】橋が", "【共同通信社提供】橋が"),
        ),
        # Reuters: "［東京　３日　ロイター］ -"
        Rule(
            id="ja/dateline/place-day-agency",
            pattern=r"""
            ^ \s* [［\[] (?P<place> [\p{Han}\p{Katakana}ー・／/]{2,20} ) [ \u3000] (?P<day>\d{1,2}) 日 [ \u3000] (?P<agency> \L<agencies> ) [］\]] \s* (?: [-–―] \s* )?
            """,
            words={"agencies": AGENCIES},
            yes={"［東京　３日　ロイター］ - 橋が": {"place": "東京", "day": "３", "agency": "ロイター"}},
            no=("［東京　３日］ - 橋が",),
        ),
        # Papers: the place and the reporter
        Rule(
            id="ja/dateline/place-reporter",
            pattern=r"""
            ^ \s* (?: 【 (?P<place> [\p{Han}\p{Katakana}ー・]{1,14} ) [ \u3000＝=] [\p{Han}\p{Hiragana}]{2,8} 】
                 | （ (?P<place> [\p{Han}\p{Katakana}ー・]{1,14} ) [＝=] [\p{Han}\p{Hiragana}]{2,8} ） ) \s*
            """,
            yes={
                "【ロンドン＝山本花子】橋が": {"place": "ロンドン"},
                "（ロンドン＝山本花子）橋が": {"place": "ロンドン"},
            },
            no=("【写真＝】橋が", "【ロンドン】橋が"),
        ),
    ),
)
