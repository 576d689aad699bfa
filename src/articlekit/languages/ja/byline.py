"""Japanese: bylines and stamps of publication."""

from articlekit.languages.world import AGENCIES, BYLINE_SOURCE, STAMP_CJK, STAMP_ISO
from articlekit.rules import Rule
from articlekit.tables import Byline

# What stands before a name: "文・", "取材：", "記者"; and behind it
LABELS = (
    "文",
    "取材・文",
    "取材",
    "聞き手",
    "執筆",
    "筆者",
    "著者",
    "構成",
    "記者",
    "寄稿",
    "ライター",
    "文・構成",
    "執筆者",
    "文・写真",
    "写真・文",
    "取材・撮影",
    "取材・構成",
    "聞き手・構成",
    "ライター・編集",
    "投稿者",
    "作成者",
)
OTHERS = ("写真", "撮影", "編集", "イラスト", "監修", "動画", "画像", "提供", "協力", "翻訳", "訳", "出典")
ROLES = ("記者", "編集委員", "論説委員", "特派員", "支局長", "編集長", "ライター", "通信員", "専門記者")
NAME = r"[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,6} (?: [ \u3000・=＝] [\p{Han}\p{Hiragana}\p{Katakana}ー]{1,6} )?"

TABLE = Byline(
    credits=(
        Rule(
            id="ja/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("提供", "配信"), "agencies": AGENCIES},
            yes={"提供: 共同通信": {"authors": "共同通信"}},
            no=("提供：町",),
        ),
        Rule(
            id="ja/byline/others",
            pattern=r"""
            ^ \W{0,3} \L<others> \s? [:：・=＝/／] \s? (?P<others> .+ ) $
            """,
            words={"others": OTHERS},
            yes={"写真：山田花子": {"others": "山田花子"}},
            no=("写真を見る",),
        ),
        Rule(
            id="ja/byline/label",
            pattern=r"""
            ^ \W{0,3} \L<labels> \s? [:：・=＝/／] \s? (?P<authors> """
            + NAME
            + r""" ) (?= $ | \s | [、,／/（(】〕）)] )
            """,
            words={"labels": LABELS},
            yes={"取材・文：山田花子": {"authors": "山田花子"}, "記者・鈴木一郎": {"authors": "鈴木一郎"}},
            no=("文：それは長い物語だった。", "記者会見の全文"),
        ),
        Rule(
            id="ja/byline/role",
            pattern=r"""
            ^ [【（(\s]{0,2} (?P<authors> [\p{Han}]{2,4} [ \u3000]? [\p{Han}\p{Hiragana}]{0,4}? ) [ \u3000・]? \L<roles> [】）)\s]{0,2} $
            """,
            words={"roles": ROLES},
            yes={"鈴木一郎記者": {"authors": "鈴木一郎"}, "（山田 花子 編集委員）": {"authors": "山田 花子"}},
            no=("同行した記者たち", "この記事は記者が書いた"),
        ),
    ),
    leads=(
        Rule(
            id="ja/byline/lead",
            pattern=r"""
            ^ \L<labels> \s? [:：]? $
            """,
            words={"labels": LABELS},
            yes=("執筆者", "文："),
            no=("文化",),
        ),
    ),
    stamps=(
        Rule(
            id="ja/byline/year-first",
            pattern=STAMP_CJK,
            yes={"2025年1月13日 21時37分": {"month": "1", "hour": "21", "minute": "37"}},
            no=("2024年度",),
        ),
        Rule(
            id="ja/byline/iso",
            pattern=STAMP_ISO,
            words={"at": ("-",), "oclock": ("時",)},
            yes={"2025/1/21 20:50": {"day": "21", "hour": "20"}},
            no=("2025/13",),
        ),
    ),
    published=(
        Rule(
            id="ja/byline/published",
            pattern=r"""
            (?: 公開日?時?間? | 配信日?時?間? | 掲載日?時?間? | 投稿日?時?間? | 発行日? | 初公開 ) \W{0,4} $
            """,
            yes=("公開日：", "配信："),
            no=("未定",),
        ),
    ),
    modified=(
        Rule(
            id="ja/byline/modified",
            pattern=r"""
            (?: 最終 )? (?: 更新日?時?間? | 改訂日? | 修正日? ) \W{0,4} $
            """,
            yes=("更新日：", "最終更新 "),
            no=("更新しない",),
        ),
    ),
    noise=(
        Rule(
            id="ja/byline/length",
            pattern=r"""
            \d{1,4} \s? (?: 文字 | 分で読めます | 分前 | 時間前 | 日前 | 件 )
            """,
            yes=("789文字", "3時間前"),
            no=("二時間",),
        ),
    ),
    desks=frozenset(
        {
            "編集部",
            "報道部",
            "取材班",
            "社会部",
            "政治部",
            "経済部",
            "運動部",
            "編集局",
            "デジタル編集部",
            "ニュース編集部",
        }
    ),
    roles=frozenset(ROLES),
    nobody=frozenset(
        "社会 国際 政治 経済 文化 速報 中東 地震 災害 反応 印刷 会員 有料 写真 動画 特集 連載 記事 全国 地域 東京 大阪 生活 環境 科学 教育".split()
    ),
    pictures=frozenset({"写真", "撮影", "提供", "ロイター", "共同"}),
)
