"""English: who wrote, edited or sent in a story."""

from articlekit.languages.world import AGENCIES, BYLINE_SOURCE
from articlekit.rules import Rule

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
