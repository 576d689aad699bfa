"""Chinese: how a report hangs a quotation to who says it.

A person's name is told by a common surname, a foreign one by the dot inside; what stands before it is an office.
"""

from articlekit.rules import Rule
from articlekit.tables import Quotes

# The commonest surnames of China and Taiwan (the ministries' yearly lists)
SURNAMES = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習柯洪施游詹翁连連"
NAME = r"(?P<name>[" + SURNAMES + r"]\p{Han}{1,2}?|[\p{Han}]{1,8}(?:·[\p{Han}]{1,8}){1,3})"
OFFICE = r"(?:[\p{Han}]{0,14}?(?:市长|市長|省长|县长|縣長|州长|州長|总统|總統|总理|總理|主席|书记|書記|部长|部長|局长|局長|院长|院長|所长|所長|主任|会长|會長|董事长|董事長|总裁|總裁|经理|經理|总监|總監|校长|校長|教授|副教授|研究员|研究員|专家|專家|学者|學者|律师|律師|医生|醫生|医师|醫師|记者|記者|发言人|發言人|议员|議員|委员|委員|代表|大使|法官|检察官|檢察官|警长|警長|教练|教練|球员|球員|导演|導演|演员|演員|作家|老师|老師|负责人|負責人|创始人|創辦人|居民|村民|市民|女士|先生|分析师|分析師|经济学家|經濟學家))"
ADVERB = r"(?:(?:则|則|还|還|也|又|再|今天|昨天|今日|昨日|日前|随后|隨後|曾|同时|同時|\d{1,2}日|向.{1,8}|对.{1,8}|對.{1,8}|在.{1,14}(?:上|中|时|時|后|後|里)|接受.{1,14}(?:采访|採訪|专访|專訪|访问|訪問)(?:时|時)?|告诉.{0,6}|進一步|进一步|强烈|公开|公開|明确|明確|坦率地|[，,])){0,4}"
CUE = r"(?P<cue>表示|说道|说|說道|說|指出|强调|強調|认为|認為|称|稱|写道|寫道|透露|坦言|介绍|介紹|解释|解釋|补充|補充|回应|回應|回答|答道|问道|問道|告诉记者|告訴記者|呼吁|呼籲|警告|承认|承認|直言|重申|宣布|批评|批評|感叹|感嘆|回忆|回憶|总结|總結|提醒|笑说|笑說|笑着说)"
WHO = r"(?P<mention>" + OFFICE + "?" + NAME + r"|他|她|他们|她们|他們|她們|该负责人|" + OFFICE + r")"

TABLE = Quotes(
    forms=(
        Rule(
            id="zh/quotes/who-says",
            pattern=r"(?<![\p{Han}·]) (?:据|據|对此[，,]?|對此[，,]?|随后[，,]?|此外[，,]?|但|而|不过|不過)? " + WHO + ADVERB + CUE + r"(?:道)? \s*[：:，,]?\s* \uFFFC",
            yes={"市长王小明表示：\uFFFC": {"name": "王小明", "cue": "表示"}, "安娜·坡说，\uFFFC": {"name": "安娜·坡"}, "她告诉记者：\uFFFC": {"mention": "她"}},
            no=("这就是所说的\uFFFC",),
        ),
        Rule(
            id="zh/quotes/says-who",
            pattern=r"\uFFFC [，,。]? " + WHO + ADVERB + CUE + r"(?=[。，,；;！\uFFFC]|$)",
            yes={"\uFFFC王小明说。": {"name": "王小明"}, "\uFFFC，她坦言。": {"mention": "她"}},
        ),
    ),
)  # fmt: skip
