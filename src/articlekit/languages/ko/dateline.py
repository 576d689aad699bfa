"""Korean: datelines of the agencies and papers, with the reporter behind them."""

from articlekit.rules import Rule
from articlekit.tables import Dateline

TABLE = Dateline(
    rules=(
        # "(서울=연합뉴스) 홍길동 기자 = ", "[부산=뉴시스]홍길동 기자 = "
        Rule(
            id="ko/dateline/place-agency",
            pattern=r"""
            ^ \s* [(\[【] (?P<place> \p{Hangul}{2,8} (?:[·/]\p{Hangul}{2,8})? ) \s?=\s? (?P<agency> [\p{Hangul}\p{Latin}0-9]{2,12} ) [)\]】] \s* (?: (?:\p{Hangul}{2,4} \s? [·,]?\s?){1,3} (?:기자|특파원|통신원) \s* (?: = \s* )? )?
            """,
            yes={
                "(부산=연합뉴스) 홍길동 기자 = 다리가": {"place": "부산", "agency": "연합뉴스"},
                "[부산=뉴시스] 다리가": {"place": "부산", "agency": "뉴시스"},
            },
            no=("(부산) 다리가", "(사진=홍길동 기자)"),
        ),
        # Another agency's story: "(도쿄 교도=연합뉴스)"
        Rule(
            id="ko/dateline/place-agencies",
            pattern=r"""
            ^ \s* [(\[【] (?P<place> \p{Hangul}{2,8} ) [ ] (?P<agency> (?: \p{Hangul}{2,6} | \p{Latin}{2,8} ) = (?:연합뉴스|뉴시스|뉴스1) ) [)\]】] \s* (?: (?:\p{Hangul}{2,4} \s? [·,]?\s?){1,3} (?:기자|특파원|통신원) \s* (?: = \s* )? )?
            """,
            yes={"(파리 AFP=연합뉴스) 다리가": {"place": "파리", "agency": "AFP=연합뉴스"}},
            no=("(파리 시내=연합뉴스 사진부)",),
        ),
        # Papers: "[항구일보 홍길동 기자]"
        Rule(
            id="ko/dateline/paper-reporter",
            pattern=r"""
            ^ \s* [(\[【] (?P<agency> [\p{Hangul}\p{Latin}0-9]{2,12} ) \s? [ =] \s? (?:\p{Hangul}{2,4} [ ]?[·,]?[ ]?){1,3} (?:기자|특파원|통신원) [)\]】] \s*
            """,
            yes={"[항구일보 홍길동 기자] 다리가": {"agency": "항구일보"}},
            no=("[사진 제공] 다리가", "(홍길동 기자) 다리가"),
        ),
    ),
)
