"""English: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.en.press import MONTHS, REGIONS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_SOURCE,
    STAMP_CJK,
    STAMP_DAY_MONTH,
    STAMP_ISO,
    STAMP_MONTH_DAY,
    STAMP_NUMBERS,
)
from articlekit.rules import Rule
from articlekit.tables import Byline

# What stands before "by" and makes an author of who follows
WRITTEN = [
    words.strip()
    for words in """
    analysis|an analysis|story|words|text|written|authored|reported|review|reviews|opinion|column|commentary|comment|report
    interview|article|news analysis|essay|guest post|guest column|guest essay|a guest post|contributed|compiled|created|posted|published
    submitted|post|recipe|recap|editorial|exclusive|perspective|feature|special report|updated|uploaded|penned|blog|blog post|op-ed|first published
    """.replace("\n", "|").split("|")
    if words.strip()
]
# What stands before "by" and makes no author
OTHERS = [
    words.strip()
    for words in """
    photo|photos|photograph|photographs|photography|image|images|video|videos|edited|editing|reviewed|medically reviewed|fact checked
    fact-checked|illustration|illustrations|illustrated|translated|translation|produced|directed|powered|sponsored|presented|supported
    graphic|graphics|art|artwork|styled|picture|pictures|film|audio|owned|hosted|designed|narrated|read|curated|cover|filed|music|approved|verified
    """.replace("\n", "|").split("|")
    if words.strip()
]
# What stands before a colon
LABELS = "author authors byline words text story writer writers reporter reporters".split()

CREDITS = (
    # ZeroHedge and other sites that republish: who wrote it, for whom; who put it up stands elsewhere
    Rule(
        id="en/byline/via",
        needs=("by",),
        pattern=r"""
        ^ \W{0,4} (?: (?:Authored|Submitted|Written|Posted|Originally[ ]posted|Guest[ ]post) [ ] )? (?i:by) :? [ ]
        (?P<authors> \p{Lu}[^()|]{2,60}? ) ,? [ ] (?: via | courtesy[ ]of | for ) [ ] (?P<publisher> [^(),|;]{2,50}? )
        \s* (?: , | \( (?i:emphasis|edits) [^)]* \) ,? )? \s* (?: $ | [|•] )
        """,
        yes={
            "Authored by Ann Poe via The Daily Bell (emphasis ours),": {
                "authors": "Ann Poe",
                "publisher": "The Daily Bell",
            },
            "Submitted by Ann Poe via Harbour.com,": {"authors": "Ann Poe", "publisher": "Harbour.com"},
            "By Ann Poe for The Weekly Post": {"authors": "Ann Poe", "publisher": "The Weekly Post"},
        },
        no=("He travelled by train via Lyon", "Sent via mobile"),
    ),
    # Photographers, editors, reviewers: no one's byline, though it says "by"
    Rule(
        id="en/byline/others",
        needs=("by", ":"),
        pattern=r"""
        ^ \W{0,4} (?! (?i:\L<written>) [ ] (?:and|&) [ ] ) (?i: (?:[\p{L}-]+[ ]){0,2} \L<others> ) \s* (?: (?i:by) \b | : ) \s* (?P<others> .+ ) $
        """,
        words={"others": OTHERS, "written": WRITTEN},
        yes={
            "Photos by Ann Poe": {"others": "Ann Poe"},
            "Medically reviewed by Ann Poe, MD": {"others": "Ann Poe, MD"},
        },
        no=("By Ann Poe", "Story by Ann Poe"),
    ),
    Rule(
        id="en/byline/source",
        pattern=BYLINE_SOURCE,
        words={"sources": ("source", "sources", "from"), "agencies": AGENCIES},
        yes={"Source: AFP": {"authors": "AFP"}},
        no=("Source: Harbour University", "Source: AFP said the mayor"),
    ),
    Rule(
        id="en/byline/from",
        pattern=r"""
        ^ (?: From | FROM ) [ ] (?P<authors> \p{Lu}[\p{L}.'’-]+ (?:[ ]\p{Lu}[\p{L}.'’-]+){1,3} ,? [ ] in [ ] \p{Lu}[\p{L}-]+ (?:[ ]\p{Lu}[\p{L}-]+){0,2} ) $
        """,
        yes={"From Ann Poe in Oslo": {"authors": "Ann Poe in Oslo"}},
        no=("From Monday in Oslo", "From Ann Poe in a hurry"),
    ),
    Rule(
        id="en/byline/told",
        pattern=r"""
        ^ \W{0,3} (?: As | as | AS ) [ ] (?i: told | dictated ) [ ] (?i: to ) [ ] (?P<authors> \p{Lu} .{2,60} ) $
        """,
        yes={"As told to Ann Poe": {"authors": "Ann Poe"}},
        no=("As told to the council",),
    ),
    # "Words: A / Photos: B"
    Rule(
        id="en/byline/label",
        pattern=r"""
        ^ \W{0,4} (?i: \L<labels> ) (?: \s* : \s* | [ ]{2,} ) (?P<authors> \p{Lu} [^/;:]{2,90}? ) (?: \s* [/;|] \s* \p{L}+ : .* )? [.]? $
        """,
        words={"labels": LABELS},
        yes={
            "Words: Ann Poe / Photos: Bo Ray": {"authors": "Ann Poe"},
            "BYLINE: Ann Poe.": {"authors": "Ann Poe"},
            "Author: Ann Poe, Editor": {"authors": "Ann Poe, Editor"},
        },
        no=("Text: a short history of print", "Story of a town"),
    ),
    Rule(
        id="en/byline/originally-appeared",
        pattern=r"""
        ^ \W{0,3} (?: (?: This | The ) [ ] (?: article | story | piece | post | column | essay ) [ ] (?: was [ ] )? )? (?i: originally | first ) [ ]
        (?: appeared | published | posted | ran ) [ ] (?: on | in | by | at ) [ ] (?P<publisher> (?:[Tt]he[ ])? \p{Lu}[^.,:;|()]{1,45} | \p{L}+[.](?:com|org|net) ) [.:]? (?: $ | \s )
        """,
        yes={"This article originally appeared on Harbour Netherlands.": {"publisher": "Harbour Netherlands"}},
        no=("This article originally appeared to be a hoax", "This story was originally published December 2, 2023"),
    ),
    # The plain byline; some pages glue "By" to the name, or print "at 1:39 pm | By Ann Poe"
    Rule(
        id="en/byline/by",
        needs=("by",),
        pattern=r"""
        ^ (?: (?![^|•]*[ ][Bb]y[ ]) [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?:\p{L}+[ ]){0,3} (?i:\L<written>) (?:[ ](?:and|&)[ ]\p{L}+)? :? [ ] )? (?: (?i:by) (?:\s*:\s*|\s+) | [Bb]y(?=\p{Lu}) )
        (?P<authors> (?i:the[ ])? [\p{Lu}@] .*? ) (?: \s* [,;/|.–—] \s* (?:\p{L}+[ ])? (?i:\L<others>) (?: \s* : | [ ](?i:by)\b ) .* )? $
        """,
        words={"written": WRITTEN, "others": OTHERS},
        yes={
            "By Ann Poe and Bo Ray": {"authors": "Ann Poe and Bo Ray"},
            "byAnn Poe": {"authors": "Ann Poe"},
            "Story by Ann Poe": {"authors": "Ann Poe"},
            "Story and photos by Ann Poe": {"authors": "Ann Poe"},
            "Commentary: By Ann Poe": {"authors": "Ann Poe"},
            "Reported by: Ann Poe, Edited by: Bo Ray": {"authors": "Ann Poe"},
            "Oct 4, 2019 at 2:56 pm | By Ann Poe": {"authors": "Ann Poe"},
            "• by: Ann Poe": {"authors": "Ann Poe"},
        },
        no=("By contrast, the mayor was calm", "The bridge was built by Ann Poe", "Bystanders Ann Poe and Bo Ray"),
    ),
    Rule(
        id="en/byline/published-by",
        needs=("by",),
        pattern=r"""
        (?: ^ | \s ) (?: Published | Posted | Written ) \s? (?i:by) \s? :? \s? (?P<authors> \p{Lu} .* ) $
        """,
        yes={"Posted On : May 2, 2018 Published By : Ann Poe": {"authors": "Ann Poe"}},
        no=("It was published by the council", "Repeatedly posted by bots"),
    ),
    # Broadcasters' sign-off, or the line below a headline
    Rule(
        id="en/byline/reports",
        pattern=r"""
        ^ (?P<authors> (?: \p{Lu}[\p{L}'’.-]* [ ] ){1,4} ) reports [ ] (?: exclusively [ ] )? for [ ] (?P<publisher> (?:[Tt]he[ ])? \p{Lu}[^.,;|]{2,50} ) [.]? $
        """,
        yes={"Ann Poe reports for Harbour News.": {"authors": "Ann Poe ", "publisher": "Harbour News"}},
        no=("Ann Poe reports for duty", "The council reports for the year", "Who reports for work on Monday?"),
    ),
    Rule(
        id="en/byline/originally",
        pattern=r"""
        ^ \W{0,3} (?: Cross-posted | Reposted | Republished | Reprinted ) [ ] from [ ] (?: the [ ] )? (?P<publisher> \p{Lu}[^.,;|]{2,50} ) [.]? $
        """,
        yes={"Cross-posted from the Harbour Post.": {"publisher": "Harbour Post"}},
        no=("Posted from the road",),
    ),
)

LEADS = (
    Rule(
        id="en/byline/lead",
        pattern=r"""
        ^ \W{0,3} (?i: (?:written|posted|story|words|reported)[ ] )? (?i:by|author|authors) \s* :? $
        """,
        yes=("By", "Written by:"),
        no=("By and by", "Stand by"),
    ),
)

CLOSINGS = (
    Rule(
        id="en/byline/additional-reporting",
        pattern=r"""
        (?i: (?: additional | extra | further ) [ ] (?: \p{L}+ [ ] and [ ] )? (?: reporting | research | writing | contributions? ) (?: [ ] (?: by | from ) :? | : ) ) [ ] (?P<contributors> \p{Lu}[^;()]{1,400}? ) (?= \s*[.]\s*$ | ; | \) | $ | [.][ ]\p{Lu}\p{Ll}+[ ](?:by|with|for)\b )
        """,
        yes={
            "(Additional reporting by Ann Poe in Oslo and Bo Ray; Editing by Cy Moe)": {
                "contributors": "Ann Poe in Oslo and Bo Ray"
            },
            "--additional reporting by Ann Poe.": {"contributors": "Ann Poe"},
            "Additional reporting: Ann Poe": {"contributors": "Ann Poe"},
        },
        no=("Additional reporting requirements by law",),
    ),
    Rule(
        id="en/byline/research",
        pattern=r"""
        ^ \W{0,3} (?: Research | research | With[ ]research | with[ ]research | Reporting[ ](?:was|were)[ ]contributed ) [ ] by [ ] (?P<contributors> \p{Lu}[^;()]{1,200}? ) [.]? $
        """,
        yes={
            "Research by Ann Poe.": {"contributors": "Ann Poe"},
            "Reporting was contributed by Ann Poe and Bo Ray.": {"contributors": "Ann Poe and Bo Ray"},
        },
        no=("Research by the council shows little", "The research by Ann Poe"),
    ),
    # Bloomberg, below its stories
    Rule(
        id="en/byline/contact",
        pattern=r"""
        ^ To [ ] contact [ ] the [ ] (?:reporters?|authors?|writers?) [^:]{0,30} : [ ] (?P<reporters> \p{Lu}[^;()]{1,200}? ) (?: [ ] at \b | $ )
        """,
        yes={
            "To contact the reporter on this story: Ann Poe in Oslo at apoe@harbour.net": {
                "reporters": "Ann Poe in Oslo"
            }
        },
        no=("To contact the editor responsible for this story: Ann Poe at apoe@harbour.net",),
    ),
    # Reuters: reporters and writers, then editors
    Rule(
        id="en/byline/reporting",
        pattern=r"""
        (?: ^ | [(;.] ) \s* (?i: (?:reporting|written|writing|reported) (?:[ ](?:and|&)[ ]\p{L}+)? ) [ ] by [ ] (?P<reporters> \p{Lu}[^;()]{2,400}? ) (?= ; | \) | \s*[.]?\s*$ | ,[ ](?:with|editing) | [.][ ]\p{Lu}\p{Ll}+[ ]by )
        """,
        yes={
            "(Reporting by Ann Poe; Editing by Bo Ray)": {"reporters": "Ann Poe"},
            "(Reporting by Ann Poe, with reporting by Bo Ray, editing by Cy Moe.)": {"reporters": "Ann Poe"},
        },
        no=("Reporting by the agency was slow", "Crime reporting by Ann Poe"),
    ),
    Rule(
        id="en/byline/with-files",
        pattern=r"""
        (?: ^ | [.—–;(-] | ,(?=[ ](?i:with)[ ](?:additional[ ])?reporting) ) \s* (?i: with ) [ ] (?: (?: additional [ ] )? (?: reporting | files | contributions | research | assistance | input ) [ ] (?: by | from ) ) [ ] (?P<contributors> (?: the [ ] )? \p{Lu}[^;()]{1,300}? ) (?= \s*[.]?\s*$ | ; | \) )
        """,
        yes={
            "With files from Ann Poe": {"contributors": "Ann Poe"},
            "— with reporting by Ann Poe.": {"contributors": "Ann Poe"},
        },
        no=("The shelf with files from Oslo",),
    ),
    Rule(
        id="en/byline/contributed",
        pattern=r"""
        (?: ^ | [(—–-] | (?<=[.]) [ ] ) \s* (?P<contributors> \p{Lu} [^;()]{3,400}? ) ,? [ ] (?: also [ ] )? contributed (?: [ ] (?: to [ ] (?:(?:this|the|our|these)[ ]\L<pieces>\b|\p{Lu}) | from [ ] \p{Lu} | (?: reporting | research | additional ) \b | in [ ] \p{Lu} ) | [.]? \s* (?: $ | \) ) )
        """,
        words={
            "pieces": "report reports story stories article articles post piece guide review list reporting research coverage analysis project investigation interview column newsletter episode dispatch roundup".split()
        },
        yes={
            "Ann Poe and Bo Ray contributed to this report.": {"contributors": "Ann Poe and Bo Ray"},
            "AP writer Ann Poe contributed from Oslo.": {"contributors": "AP writer Ann Poe"},
        },
        no=(
            "High prices contributed little",
            "The rain contributed, he said, to the flood",
            "All parts contributed to the good results",
        ),
    ),
    Rule(
        id="en/byline/contributing",
        pattern=r"""
        ^ \W{0,3} (?i: contributing | contributors? ) \s* : \s* (?P<contributors> .{3,300} ) $
        """,
        yes={"Contributing: Ann Poe; Bo Ray": {"contributors": "Ann Poe; Bo Ray"}},
        no=("Contributing Editor: Ann Poe",),
    ),
    # "Ann Poe reported from Oslo, and Bo Ray from Rome": authors where none is named above
    Rule(
        id="en/byline/reported-from",
        pattern=r"""
        (?: ^ | (?<=[.]) [ ] ) (?P<reporters> \p{Lu}\p{L}+ (?:[ ]\p{Lu}[\p{L}.'’-]*){1,3} ) [ ] reported [ ] (?: from | in ) [ ] \p{Lu}
        """,
        yes={"Ann Poe reported from Oslo.": {"reporters": "Ann Poe"}},
        no=("Poe reported from Oslo.", "Ann Poe reported a theft"),
    ),
)

AT = ("at", "on", "of", "At", "On", "AT", "ON", "@")
OCLOCK = ("Uhr", "hrs", "hours", "h", "hs")

STAMPS = (
    Rule(
        id="en/byline/iso",
        pattern=STAMP_ISO,
        words={"at": AT, "oclock": OCLOCK},
        yes={
            "2025-10-05T22:10Z": {
                "year": "2025",
                "month": "10",
                "day": "05",
                "hour": "22",
                "minute": "10",
                "zone": "Z",
            },
            "2023/12/19 at 9:01 PM": {"day": "19", "hour": "9", "half": "PM"},
        },
        no=("Order 2023-12345", "12-2023"),
    ),
    Rule(
        id="en/byline/year-first",
        pattern=STAMP_CJK,
        yes={"2024年5月3日 12:05": {"month": "5", "day": "3", "minute": "05"}},
        no=("2024年度",),
    ),
    Rule(
        id="en/byline/month-day",
        needs=tuple(MONTHS),
        pattern=STAMP_MONTH_DAY,
        words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
        yes={
            "Published 10:04 p.m. EDT, Sun October 5, 2025": {
                "hour": "10",
                "half": "p.m.",
                "zone": "EDT",
                "month": "October",
                "day": "5",
            },
            "Ann PoeDec. 21, 2023 11:00 pm EST": {
                "month": "Dec.",
                "day": "21",
                "hour": "11",
                "half": "pm",
                "zone": "EST",
            },
            "Dec. 21, 2023 3 AM PT": {"hour": "3", "half": "AM"},
        },
        no=("Marching 3, 2023", "May 2023"),
    ),
    Rule(
        id="en/byline/day-month",
        needs=tuple(MONTHS),
        pattern=STAMP_DAY_MONTH,
        words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
        yes={
            "Fri 22 Dec 2023 18.08 CETFirst published": {"day": "22", "hour": "18", "minute": "08", "zone": "CET"},
            "12:37 GMT, 21 December 2023": {"hour": "12", "zone": "GMT", "day": "21"},
        },
        no=("3 in December 2023",),
    ),
    Rule(
        id="en/byline/numbers",
        pattern=STAMP_NUMBERS,
        words={"at": AT, "oclock": OCLOCK},
        yes={
            "Sun, 10/05/2025 – 22:10": {"first": "10", "second_number": "05", "year": "2025", "hour": "22"},
            "30.04.2024, 18:58": {"first": "30", "second_number": "04", "hour": "18"},
        },
        no=("the score was 12/20", "1.2.3.4"),
    ),
)

PUBLISHED = (
    Rule(
        id="en/byline/published",
        pattern=r"""
        \b (?i: (?: originally | first )? \s? (?: published | posted | created | added | pubdate | date[ ]published ) (?:[ ]on)? | (?<!updated\s)(?<!modified\s)\b date | filed | issued | aired | release[ ]date ) \b (?: \W{0,4} (?i:\L<weekdays>) )? \W{0,4} $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Published on ", "This story was originally published ", "First published on Sat "),
        no=("Unpublished ", "Published by Ann Poe "),
    ),
    # Blogs, below the post: "Posted by Ann Poe on", "This entry was posted by Ann Poe in News on"
    Rule(
        id="en/byline/published-by-on",
        pattern=r"""
        \b (?i: published | posted | written | submitted | added | uploaded ) [ ] (?i: by[ ](?P<who>.{2,60}?) | in[ ].{2,60}? ) (?: [ ](?:on|at) (?:[ ](?i:\L<weekdays>),?)? | , | [–—|-] ) \s* $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Submitted by Ann Poe on Sat, ", "Posted by Ann Poe on ", "This entry was posted in News on "),
        no=("Posted by Ann Poe ", "Ann Poe, who wrote on "),
    ),
)

MODIFIED = (
    Rule(
        id="en/byline/modified",
        pattern=r"""
        \b (?i: (?: last | latest )? \s? (?: updated? | modified | revised | edited | changed | reviewed ) (?:[ ](?:on|at))? ) (?: \W{0,4} (?i:\L<weekdays>) )? \W{0,4} $
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Updated ", "Last modified: ", "Last modified on Sat "),
        no=("Not updated since ",),
    ),
)

NOISE = (
    Rule(
        id="en/byline/reading-time",
        pattern=r"""
        (?i: (?<!\p{N}) \d{1,3} [ -]? (?: min(?:ute)?s? [ -]? (?: read (?:[ing]{3}[ ]time)? | watch | listen ) | comments? | shares? | views? | photos? | months? | days? | weeks? | hours? | hrs? | mins? | years? ) (?:[ ]ago)? \b )
        """,
        yes=("2 min read", "4 hours ago", "12 Comments"),
        no=("ten minutes",),
    ),
    Rule(
        id="en/byline/handle",
        needs=("@", "://", "[email"),
        pattern=r"""
        (?<![\p{L}\p{N}._%+-]) [\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+[.][\p{L}.]{2,12} | (?<![\p{N}._]) @ [\p{L}\p{N}_]{2,30} | https?://\S+ | \[email[^\]]{0,12}\]
        """,
        yes=("ann.poe@example.org", "Ann Poe@annpoe", "@annpoe"),
        no=("Ann Poe at example",),
    ),
    # A day without its year, and what led to a stamp: "on |"
    Rule(
        id="en/byline/day",
        needs=tuple(MONTHS),
        pattern=r"""
        \b (?i:\L<months>) [.]? [ ] \d{1,2} (?:st|nd|rd|th)? \b (?: ,? [ ] (?:at[ ])? \d{1,2}:\d\d (?: [ ]? [ap][.]?m[.]? )? )?
        """,
        words={"months": MONTHS},
        yes=("March 18 at 12:22 PM", "Dec. 3"),
        no=("Marching 18", "3 March"),
    ),
    Rule(
        id="en/byline/dangling",
        needs=(" on", " at", *sorted({day[:3] for day in WEEKDAYS})),
        pattern=r"""
        \b (?: (?<=\s) (?: on | at | On | At | ON | AT ) (?: \s+ (?i:\L<weekdays>) [.,]* )? \s* (?= \| | $ ) | (?i:\L<weekdays>) [.,]* \s* (?= \| ) )
        """,
        words={"weekdays": WEEKDAYS},
        yes=("Ann Poe on |", "Ann Poe On"),
        no=("Ann Poe on tour",),
    ),
    Rule(
        id="en/byline/follow",
        needs=("follow",),
        pattern=r"""
        (?<=\p{Ll}|\p{Lu}{2}) [ ] (?: Follow | FOLLOW ) $
        """,
        yes=("By Ann Poe Follow",),
        no=("Ann Poe Followill", "What will follow"),
    ),
    # Buttons and labels that pages glue to names
    Rule(
        id="en/byline/button",
        pattern=r"""
        (?: (?<=\p{Ll}) | \b ) (?: Twitter | Facebook | Instagram | LinkedIn | Follow (?:[ ]\p{L}+)? | Published | Updated | Last[ ][Uu]pdated | Posted(?![ ]by) | Comments? (?:[ ]Now!?)? | Leave[ ]a[ ](?:Comment|Reply) | Share | Tags | Email | Bio | Read[ ]more | Listen | Print | Save | Subscribe | More | Photos? ) (?! \p{Ll} )
        """,
        yes=("Ann PoeTwitter", "Ann PoePublished"),
        no=("Followill", "Sharett"),
    ),
)

ROLES = frozenset(
    """
    writer writers reporter reporters editor editors correspondent correspondents columnist columnists contributor contributors
    journalist journalists producer producers analyst analysts critic critics blogger author photographer photographers
    intern fellow director officer anchor host researcher researchers sportswriter meteorologist manager chief staff
    specialist strategist economist professor lecturer scientist engineer consultant founder president expert adviser advisor
    illustrator videographer copywriter coordinator planner trainer nutritionist dietitian attorney historian head
    """.split()
)
BEATS = frozenset(
    """
    senior junior chief associate assistant deputy managing executive contributing freelance guest staff special national international foreign
    political politics sports sport business economics economy finance financial money personal markets market investing crime courts court legal law health medical
    wellness fitness food wine travel style fashion beauty lifestyle culture arts art entertainment music film movie movies tv television
    media tech technology science space environment climate energy education religion faith transport transportation housing city metro local
    state statehouse congressional congress white house washington us uk world europe asia africa middle east news breaking general assignment investigative
    data graphics audience digital online web multimedia video photo opinion editorial features feature real estate consumer shopping commerce
    auto automotive cars gaming games software hardware security cybersecurity defense military diplomatic royal parliamentary labour labor social affairs
    enterprise public safety content copy night day weekend page founding principal lead former ai aerospace caribbean european
    product marketing communications creative research program programs policy design development developer general group night-life supreme
    """.split()
)
DESKS = frozenset(
    """
    staff newsroom desk editors team bureau agencies reporters correspondents correspondent wire wires newsdesk editorial board
    associates contributors networks network service services reports
    """.split()
)
OUTLETS = frozenset(
    """
    news times post press journal tribune herald gazette guardian telegraph mail observer register examiner chronicle dispatch bulletin
    ledger leader enquirer inquirer star sun globe standard record reporter sentinel courier courier-post courier-journal argus today daily
    weekly magazine review network media online.com blog mirror express independent democrat republican republic dealer union bee
    sun-times post-gazette times-union herald-tribune times-dispatch tribune-review record-journal broadcasting radio tv
    echo echoes newspaper newspapers digital online wire voice monitor week
    """.split()
)
NOBODY = WEEKDAYS | frozenset(
    """
    get manage current issue big all new best guide tips join become donate explore discover shop watch listen give want got need help about
    the a an this that these those his her our your their its it he she we you they i and or but if in on at of for to from with about into
    home news sports sport business politics world opinion video videos photo photos image images credit source share tweet email print
    read more related latest trending popular top stories story article articles section sections topics topic tags tag categories category
    login log sign subscribe newsletter newsletters account search menu close open skip main content site map contact privacy policy terms
    cookies advertisement advertise sponsored getty images shutterstock istock afp reuters comments comment reply published updated posted
    breaking live exclusive analysis review reviews editorial health science tech technology entertainment lifestyle travel food culture
    january february march april june july august september october november december north south east west new united states
    university college school department ministry committee council commission association institute foundation company corporation inc ltd llc
    press media magazine times post journal network channel radio television tv show podcast episode series season part chapter
    follow facebook twitter instagram youtube linkedin pinterest whatsapp reddit click here view all see next previous back how why what when
    where who which is are was were be been will would can could should may might must do does did has have had not no yes
    real estate social personal finance money market markets stock stocks weather local national international education crime
    car cars auto autos house homes jobs shop shopping deals games game team players league cup championship football baseball basketball
    """.split()
) - {
    "may",
    "will",
    "long",
    "april",
    "june",
    "august",
    "chapter",
    "reed",
    "art",
    "cook",
    "grace",
    "close",
    "west",
    "east",
    "north",
    "price",
    "main",
    "page",
    "post",
    "read",
    "house",
    "day",
}

TABLE = Byline(
    credits=CREDITS,
    leads=LEADS,
    closings=CLOSINGS,
    cues=frozenset(
        {
            "contribut",
            "reporting",
            "reported",
            "research",
            "files from",
            "writing",
            "written by",
            "input from",
            "assistance",
            "to contact the",
        }
    ),
    stamps=STAMPS,
    published=PUBLISHED,
    modified=MODIFIED,
    noise=NOISE,
    events=frozenset(
        """
        until till since before after by from to through between and or during ends ending begins beginning starts starting expires due
        deadline next upcoming for born died opens closes events event deals was
        """.split()
    ),
    months=MONTHS,
    weekdays=WEEKDAYS,
    month_first=True,
    # Money, addresses, zones and spellings of English beyond North America
    day_first=(
        "£",
        "₹",
        "A$",
        "NZ$",
        ".co.uk",
        ".com.au",
        ".co.nz",
        ".co.za",
        ".ie/",
        " BST",
        " GMT",
        " IST",
        " AEST",
        " AEDT",
        " NZST",
    ),
    roles=ROLES,
    beats=BEATS,
    desks=DESKS,
    outlets=OUTLETS,
    joins=frozenset({"and", "with", "&"}),
    fors=frozenset({"for", "via", "of", "special to", "special for", "courtesy of"}),
    ins=frozenset({"in", "from", "at"}),
    regions=REGIONS,
    nobody=NOBODY,
    pictures=frozenset(
        {
            "getty",
            "getty images",
            "shutterstock",
            "istock",
            "alamy",
            "photo",
            "photos",
            "photograph",
            "image",
            "picture",
            "courtesy",
            "unsplash",
            "ap photo",
            "wireimage",
            "imago",
            "credit",
        }
    ),
)
