"""Japanese: how a report hangs a quotation to who says it.

Names are told by the title behind them: 山田市長, 山田太郎さん.
"""

from articlekit.rules import Rule
from articlekit.tables import Quotes

TITLES = r"(?:市長|町長|村長|知事|首相|大統領|主席|総書記|大臣|外相|財務相|防衛相|法相|農相|厚労相|官房長官|長官|議員|議長|幹事長|党首|代表|委員長|社長|副社長|会長|頭取|専務|所長|部長|課長|局長|室長|院長|校長|園長|館長|店長|署長|隊長|監督|コーチ|選手|主将|教授|准教授|助教|講師|研究員|名誉教授|弁護士|医師|記者|理事長|理事|組合長|支店長|報道官|大使|被告|容疑者|裁判長|氏|さん|さま|様|くん|君|ちゃん|アナリスト|エコノミスト|アナウンサー)"
NAME = r"(?P<name>[\p{Han}々ヶヵ]{1,6}?|[\p{Katakana}ー]{2,12}(?:[・＝][\p{Katakana}ー]{1,12}){0,3})"
WHO = r"(?<![\p{Han}\p{Katakana}ー]) (?P<mention>" + NAME + TITLES + r") (?:（[^）]{1,12}）)?"
CUE = r"(?P<cue>述べた|述べている|述べ|話した|話している|話す|話し|語った|語っている|語る|語り|言った|言う|説明した|説明している|説明する|説明し|指摘した|指摘している|指摘する|指摘し|強調した|強調する|強調し|主張した|主張している|主張し|訴えた|訴えている|訴え|答えた|答え|明らかにした|明かした|コメントした|コメントしている|コメントを発表|コメント|批判した|批判し|発言した|発言し|振り返った|振り返る|振り返り|喜んだ|喜ぶ|呼びかけた|呼び掛けた|期待する|期待した|期待を寄せた|歓迎した|危惧する|懸念を示した|決意を示した|意気込んだ|意気込む|打ち明けた|警告した|反論した|否定した|書いた|書き込んだ|投稿した|つづった|断言した|予想する)"
THAT = r"(?:などと|など、と|だと|と|とも|との)"

TABLE = Quotes(
    forms=(
        # Behind: 「…」と山田市長は述べた
        Rule(
            id="ja/quotes/that-who",
            pattern="\uFFFC" + THAT + r"、? " + WHO + r" (?:は|が|も)? [^。\uFFFC]{0,12}? " + CUE,
            yes={"\uFFFCと山田市長は述べた": {"name": "山田", "cue": "述べた"}, "\uFFFCと田中花子さんは話した": {"name": "田中花子"}},
        ),
        # Before: 山田市長は「…」と述べた
        Rule(
            id="ja/quotes/who-that",
            pattern=WHO + r" (?:は|が|も|によると|によれば) [^。\uFFFC]{0,60} \uFFFC (?:(?:、|や|、そして)?\uFFFC)? " + THAT + r" [^。\uFFFC]{0,14}? " + CUE,
            yes={"山田太郎社長は会見で\uFFFCと強調した": {"name": "山田太郎", "cue": "強調した"}},
            no=("市は\uFFFCと名付けた",),
        ),
        Rule(
            id="ja/quotes/that",
            pattern="\uFFFC" + THAT + r" [^。\uFFFC]{0,10}? " + CUE,
            yes={"\uFFFCと述べた": {"cue": "述べた"}},
            no=("\uFFFCという本",),
        ),
    ),
)  # fmt: skip
