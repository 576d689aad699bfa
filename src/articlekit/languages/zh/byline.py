"""Chinese, in short and long characters: bylines and stamps of publication."""

from articlekit.languages.world import AGENCIES, BYLINE_SOURCE, STAMP_CJK, STAMP_ISO
from articlekit.rules import Rule
from articlekit.tables import Byline

# "作者：", "文/", "记者 "; what makes no author
LABELS = (
    "作者",
    "文",
    "撰文",
    "记者",
    "記者",
    "本报记者",
    "本報記者",
    "特约记者",
    "通讯员",
    "来稿",
    "文字",
    "采写",
    "實習記者",
    "实习记者",
    "撰稿",
    "编译",
    "編譯",
    "文图",
    "文、图",
    "图文",
    "圖文",
    "文字记者",
    "文字記者",
    "特派记者",
    "特派記者",
    "綜合報導",
    "采访",
    "採訪",
    "執筆",
    "执笔",
)
OTHERS = (
    "编辑",
    "責任編輯",
    "责任编辑",
    "编輯",
    "編輯",
    "图",
    "圖",
    "图片",
    "攝影",
    "摄影",
    "责编",
    "校对",
    "审核",
    "来源",
    "來源",
    "图片来源",
    "翻译",
    "翻譯",
    "监制",
    "视频",
)
OUTLETS = (
    "社",
    "报",
    "報",
    "网",
    "網",
    "台",
    "臺",
    "新闻",
    "新聞",
    "日报",
    "日報",
    "时报",
    "時報",
    "周刊",
    "週刊",
    "电视台",
)

TABLE = Byline(
    credits=(
        Rule(
            id="zh/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("来源", "來源"), "agencies": AGENCIES},
            yes={"来源: 新华社": {"authors": "新华社"}},
            no=("来源：镇政府",),
        ),
        Rule(
            id="zh/byline/others",
            pattern=r"""
            ^ \W{0,3} \L<others> \s? [:：/／丨|｜] \s? (?P<others> .+ ) $
            """,
            words={"others": OTHERS},
            yes={"责任编辑：王小明": {"others": "王小明"}},
            no=("编辑部声明",),
        ),
        # "文/王小明", "作者：王小明", "記者王小明／台北報導", "中新社记者 王小明"
        Rule(
            id="zh/byline/label",
            pattern=r"""
            ^ \W{0,3} (?: \p{Han}{2,8} (?=记者|記者) )? \L<labels> (?: \s? [:：/／丨|｜] \s? | \s+ | (?<=[记記]者) ) (?P<authors> \p{Han}{2,4} (?: [、,，\s] \p{Han}{2,4} ){0,4} ) (?= $ | [\s/／|丨｜（()）] )
            """,
            words={"labels": LABELS},
            yes={
                "作者：王小明": {"authors": "王小明"},
                "文/王小明 图/李红": {"authors": "王小明"},
                "記者王小明／台北報導": {"authors": "王小明"},
                "中新社记者 王小明": {"authors": "王小明"},
            },
            no=("记者节快乐每一天", "文化部公布名单"),
        ),
    ),
    leads=(
        Rule(
            id="zh/byline/lead",
            pattern=r"""
            ^ \L<labels> \s? [:：]? $
            """,
            words={"labels": LABELS},
            yes=("作者：", "记者"),
            no=("文化",),
        ),
    ),
    stamps=(
        Rule(
            id="zh/byline/year-first",
            pattern=STAMP_CJK,
            yes={"2024年5月3日 12:05": {"month": "5", "day": "3", "minute": "05"}},
            no=("2024年度",),
        ),
        Rule(
            id="zh/byline/iso",
            pattern=STAMP_ISO,
            words={"at": ("-",), "oclock": ("时",)},
            yes={"2024-05-03 12:05": {"day": "03", "hour": "12"}},
            no=("2024-13",),
        ),
    ),
    published=(
        Rule(
            id="zh/byline/published",
            pattern=r"""
            (?: 发布时?间?日?期? | 發布時?間?日?期? | 发表时?间?于? | 發表時?間?於? | 刊登日?期? | 时间 | 時間 | 日期 ) \W{0,4} $
            """,
            yes=("发布时间：", "發布時間 "),
            no=("未定",),
        ),
    ),
    modified=(
        Rule(
            id="zh/byline/modified",
            pattern=r"""
            (?: 最后 | 最後 )? (?: 更新时?间?日?期?于? | 更新時間 | 修改时?间? | 修改時間 ) \W{0,4} $
            """,
            yes=("更新时间：", "最後更新 "),
            no=("更新内容",),
        ),
    ),
    noise=(
        Rule(
            id="zh/byline/length",
            pattern=r"""
            \d{1,4} \s? (?: 字 | 分钟前 | 分鐘前 | 小时前 | 小時前 | 天前 | 条评论 | 則留言 | 评论 )
            """,
            yes=("3小时前", "789字"),
            no=("三小时",),
        ),
    ),
    desks=frozenset(("编辑部", "編輯部", "综合报道", "綜合報導")),
    outlets=frozenset(OUTLETS),
    nobody=frozenset(
        "首页 首頁 新闻 新聞 国际 國際 社会 社會 财经 財經 体育 體育 娱乐 娛樂 文化 科技 视频 影音 评论 評論 分享 收藏 登录 登入 更多 时事 時事 金融 生活".split()
    ),
    pictures=frozenset({"图", "圖", "摄", "攝", "图片", "来源", "來源"}),
)
