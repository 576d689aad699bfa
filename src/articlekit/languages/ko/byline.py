"""Korean: bylines and stamps of publication."""

from articlekit.languages.world import AGENCIES, BYLINE_SOURCE, STAMP_CJK, STAMP_ISO
from articlekit.rules import Rule
from articlekit.tables import Byline

ROLES = (
    "기자",
    "특파원",
    "논설위원",
    "선임기자",
    "편집위원",
    "인턴기자",
    "객원기자",
    "통신원",
    "앵커",
    "칼럼니스트",
    "전문기자",
    "시민기자",
    "수습기자",
    "대기자",
    "기자입니다",
    "논설고문",
    "에디터",
    "리포터",
)
LABELS = (
    "글",
    "글·사진",
    "글ㆍ사진",
    "기자",
    "취재",
    "작성자",
    "필자",
    "저자",
    "기고",
    "글쓴이",
    "글·그림",
    "취재·글",
)
OTHERS = ("사진", "편집", "그래픽", "영상", "번역", "촬영", "출처", "자료")

TABLE = Byline(
    credits=(
        Rule(
            id="ko/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("출처", "제공"), "agencies": AGENCIES},
            yes={"출처: 연합뉴스": {"authors": "연합뉴스"}},
            no=("출처: 군청",),
        ),
        Rule(
            id="ko/byline/others",
            pattern=r"""
            ^ \W{0,3} \L<others> \s? (?: [:：=/·|] \s? | \s ) (?P<others> \p{Hangul}{2,4} .* ) $
            """,
            words={"others": OTHERS},
            yes={"사진: 이영희 기자": {"others": "이영희 기자"}},
            no=("사진을 보다가 잠들었다",),
        ),
        # "김철수 기자", "[서울=연합뉴스] 김철수 특파원 =", "김철수·이영희 기자 kim@example.org"
        Rule(
            id="ko/byline/role",
            pattern=r"""
            ^ (?: [\[(【] [^\])】]{1,30} [\])】] \s? )? \W{0,3} (?: \p{Hangul}{2,6}= | 기자명[ ] )? (?P<authors> \p{Hangul}{2,4} (?: [·,‧ㆍ] \s? \p{Hangul}{2,4} ){0,4} ) \s? \L<roles> (?! \p{Hangul} )
            """,
            words={"roles": ROLES},
            yes={
                "김철수 기자": {"authors": "김철수"},
                "[서울=연합뉴스] 김철수 특파원 =": {"authors": "김철수"},
                "김철수·이영희 기자": {"authors": "김철수·이영희"},
                "기자명 김철수 기자": {"authors": "김철수"},
            },
            no=("기자 회견을 열었다", "이 기자는"),
        ),
        Rule(
            id="ko/byline/label",
            pattern=r"""
            ^ \W{0,3} \L<labels> (?: \s? [:：=/·|] \s? | (?<=글|사진) [ ] (?= \p{Hangul}{2,4} (?: $ | [ ]\L<roles> ) ) ) (?P<authors> \p{Hangul}{2,4} ) (?= $ | [\s,/|(] )
            """,
            words={"labels": LABELS, "roles": ROLES},
            yes={"글: 김철수": {"authors": "김철수"}, "글·사진 김철수": {"authors": "김철수"}},
            no=("글쓰기: 방법", "글 쓰는 법을"),
        ),
    ),
    stamps=(
        # "2024-05-03 오후 2:05:00"
        Rule(
            id="ko/byline/half-days",
            pattern=r"""
            (?P<year>(?:19|20)\d\d) [-./] [ ]? (?P<month>\d{1,2}) [-./] [ ]? (?P<day>\d{1,2}) [.]? [ ] (?P<half>오전|오후) [ ] (?P<hour>\d{1,2}) : (?P<minute>[0-5]\d) (?: :(?P<second>[0-5]\d) )?
            """,
            yes={"2024-05-03 오후 2:05:00": {"half": "오후", "hour": "2", "minute": "05"}},
            no=("2024-05-03 오후 늦게",),
        ),
        Rule(
            id="ko/byline/year-first",
            pattern=STAMP_CJK,
            yes={"2024년 5월 3일 12:05": {"month": "5", "day": "3", "minute": "05"}},
            no=("2024년도",),
        ),
        Rule(
            id="ko/byline/iso",
            pattern=STAMP_ISO,
            words={"at": ("-",), "oclock": ("시",)},
            yes={"2024.05.03 12:05": {"day": "03", "hour": "12"}},
            no=("2024.13",),
        ),
    ),
    published=(
        Rule(
            id="ko/byline/published",
            pattern=r"""
            (?: 입력 | 등록 | 송고 | 승인 | 게재 | 발행 | 기사입력 | 작성 ) (?: 일시? | 시간 )? \W{0,4} $
            """,
            yes=("입력 ", "기사입력: "),
            no=("출력 ",),
        ),
    ),
    modified=(
        Rule(
            id="ko/byline/modified",
            pattern=r"""
            (?: 최종 )? \s? (?: 수정 | 업데이트 | 갱신 ) (?: 일시? | 시간 )? \W{0,4} $
            """,
            yes=("수정 ", "최종수정: "),
            no=("수정하다",),
        ),
    ),
    noise=(
        Rule(
            id="ko/byline/length",
            pattern=r"""
            \d{1,3} \s? (?: 분 | 시간 | 일 ) \s? 전
            """,
            yes=("3시간 전",),
            no=("세 시간 전",),
        ),
    ),
    desks=frozenset(
        {"편집부", "온라인뉴스팀", "디지털뉴스팀", "디지털뉴스부", "뉴스팀", "편집국", "디지털편집부", "온라인팀"}
    ),
    roles=frozenset(ROLES),
    nobody=frozenset(
        "정치 경제 사회 국제 문화 스포츠 연예 생활 기사 뉴스 구독 공유 댓글 인쇄 홈 전체 사진 영상".split()
    ),
    pictures=frozenset({"사진", "제공", "자료사진"}),
)
