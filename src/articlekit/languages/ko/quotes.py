"""Korean: how a report hangs a quotation to who says it.

Names are told by the title behind them: 홍길동 시장은.
"""

from articlekit.rules import Rule
from articlekit.tables import Quotes

TITLES = r"(?:시장|군수|구청장|도지사|지사|대통령|총리|부총리|장관|차관|의원|의장|원내대표|대표|위원장|위원|부위원장|사장|부사장|회장|부회장|이사장|이사|원장|소장|본부장|부장|과장|국장|실장|팀장|센터장|관장|교장|총장|교수|박사|연구원|연구위원|변호사|검사|판사|의사|감독|코치|선수|주장|기자|대변인|대사|서장|청장|처장|사무총장|사무국장|씨|군|양|애널리스트|작가|배우|가수|목사|신부|스님)"
NAME = r"(?P<name>[가-힣]{2,4}|[가-힣]{1,8}[ ][가-힣]{1,8})"
WHO = r"(?<![가-힣]) (?P<mention>" + NAME + r"[ ]?(?:[가-힣]{1,10}[ ])?" + TITLES + r") (?:\([^)]{1,12}\))?"
CUE = r"(?P<cue>말했다|말한다|말하며|밝혔다|밝히며|강조했다|전했다|설명했다|덧붙였다|주장했다|지적했다|답했다|대답했다|반박했다|비판했다|당부했다|촉구했다|호소했다|경고했다|토로했다|털어놨다|털어놓았다|적었다|썼다|물었다|언급했다|평가했다|내다봤다|전망했다|약속했다|다짐했다|회상했다|했다|말하고|밝히고|소감을[ ]밝혔다)"
THAT = r"(?:이라고|라고|이라며|라며|며|면서|이라면서|라면서|고|이라는|라는)"

TABLE = Quotes(
    forms=(
        Rule(
            id="ko/quotes/who-that",
            pattern=WHO + r"(?:은|는|이|가|도|께서는)[ ] [^.\uFFFC]{0,50} \uFFFC " + THAT + r" (?:[ ][^.\uFFFC]{0,16}?)?? [ ]? " + CUE,
            yes={"홍길동 시장은 이날 \uFFFC라고 말했다": {"name": "홍길동", "cue": "말했다"}, "김영희 씨는 \uFFFC며 눈물을 흘렸다고 전했다": {"name": "김영희"}},
        ),
        Rule(
            id="ko/quotes/that-who",
            pattern=r"\uFFFC " + THAT + r"[ ] " + WHO + r"(?:은|는|이|가|도)[ ] [^.\uFFFC]{0,12}? " + CUE,
            yes={"\uFFFC라고 홍길동 시장은 말했다": {"name": "홍길동"}},
        ),
        Rule(
            id="ko/quotes/that",
            pattern=r"\uFFFC " + THAT + r" (?:[ ][^.\uFFFC]{0,12}?)?? [ ]? " + CUE,
            yes={"\uFFFC고 덧붙였다": {"cue": "덧붙였다"}},
            no=("\uFFFC라는 책",),
        ),
    ),
)  # fmt: skip
