"""English: reporting verbs, titles and the words around a quotation.

Reporting verbs after the Guardian's and AP's style guides' lists of attributive verbs and Levin's verbs of communication.
"""

from articlekit.tables import Quotes


def forms(*stems: str) -> frozenset[str]:
    """Return present and past of regular verbs given by their stem."""
    found = set()
    for stem in stems:
        if stem.endswith("e"):
            found |= {stem + "s", stem + "d"}
        elif stem.endswith("y") and stem[-2] not in "aeou":
            found |= {stem[:-1] + "ies", stem[:-1] + "ied"}
        elif stem.endswith(("s", "sh", "ch", "x", "z")):
            found |= {stem + "es", stem + "ed"}
        else:
            found |= {stem + "s", stem + "ed"}
    return frozenset(found)


def running(*stems: str) -> frozenset[str]:
    """Return the present participles of verbs given by their stem."""
    return frozenset((stem[:-1] if stem.endswith("e") and not stem.endswith("ee") else stem) + "ing" for stem in stems)


REPORTING = tuple(
    """
    add acknowledge affirm allege announce answer argue assert assure boast bark bellow brag caution chant charge chime
    claim clarify comment complain conclude concede confess confirm contend counter crack cry declare deadpan demand detail
    elaborate email e-mail emphasize emphasise exclaim explain exult fume gush groan grumble grouse hint holler huff
    insist interject instruct joke jeer lament laugh maintain marvel mention moan mumble murmur muse mutter note observe
    object opine pledge plead pray preach proclaim promise pronounce protest propose
    predict press prod quip rail rant reason reassure recall recount reiterate relate remark remember remind reply
    report respond retort reveal roar scoff scold shout shriek sigh snap sneer snarl sob specify speculate stammer state
    stress suggest scream taunt tease testify thunder toast tweet underscore urge utter vent venture volunteer
    vow warn whisper wonder yell yelp post text retweet ponder pontificate stipulate surmise theorize reckon repeat
    """.split()
)
FRAMING = tuple(
    """
    accuse address advocate applaud assail attack attribute back belittle bemoan berate bill blame blast brand call cast challenge
    characterize characterise chide chastise cite compare compliment condemn consider credit criticize criticise decry
    define demand denounce deny depict deride describe dismiss disparage discuss dub echo emphasize endorse envision estimate evoke
    expect express fault focus frame fear hail hammer highlight imply indicate invoke knock label lambaste laud
    liken list lampoon mean mock mourn name need offer paint portray praise question quote rate read
    recommend refer refuse reference regard reject relate release ridicule rip savage scorch sign signal slam slap smear
    show support target term thank title tout trash treat trumpet unload use view vilify
    want welcome wish worry voice vote warn rule argue apologize appeal agree admire advise alert admonish ask
    """.split()
)
IRREGULAR = frozenset(
    """
    said say says told tell tells wrote write writes asked ask asks admitted admit admits added adds replied quipped
    quips begged beg began begins begin continued continue continues concurred concurs cried cries read reads responded
    thought think thinks thinks believed believes felt feels recalled put puts shot shoots fired fires sang sings swore
    swears spoke speaks went goes went insisted insists inquired inquires tweeted blogged intoned intones joked japed
    interrupted interrupts heard hears heckled allowed allows offered offers held holds wondered agreed agrees
    mused observed opined pressed summed sums answered rejoined parried parries riffed riffs ranted countered counters
    chuckled chuckles chimed shrugged shrugs smiled smiles nodded noted notes tut-tutted tsked gasped gasps
    """.split()
)

# Given names borne by one gender nearly alone, after the US Census of 1990 and birth registers of other countries.
MEN = """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
    joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
    brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry aaron jose henry adam douglas nathan peter zachary kyle
    noah ethan jeremy walter keith roger sean gerald carl harold arthur lawrence jesse bryan billy bruce gabriel joe alan juan albert willie
    elijah wayne randy vincent roy ralph bobby russell bradley philip eugene mike bob bill jim tom dan ben steve greg jeff tim ken ted fred ed
    ron don rick rob matt nick tony joel seth josh barack bernie mitch marco rand jeb ahmed mohammed muhammad carlos luis miguel jorge pedro
    pierre jean-claude hans klaus jürgen vladimir sergei dmitry boris ivan giovanni luca xi narendra emmanuel francois olaf wolfgang dieter
    stefan martin simon graham nigel alastair gareth ian neil craig colin duncan hamish liam oliver harry oscar leo max felix theo hugo rajesh
    sanjay amit rahul arjun omar ali hassan hussein ibrahim khalid abdul
    """
WOMEN = """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret kimberly emily donna michelle
    carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna
    samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren christina
    ruth joan judith evelyn hannah megan cheryl jacqueline teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte
    julia amber alice denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany hillary melania
    ivanka kellyanne nikki carly elena sonia claire fiona gillian nicola alison ursula heike sabine claudia petra monika birgit ingrid annalena
    giorgia sofia lucia carmen pilar rosa ana isabel fatima aisha leila priya anita sunita deepa mei ying yuki naoko olga svetlana natalia irina
    tatiana katarina jane anne kate lucy chloe zoe ella mia ava lily kristi kirsten gretchen tammy wendy jill peggy rosemary luz
    """

TABLE: Quotes = Quotes(
    verbs=forms(*REPORTING) | IRREGULAR,
    participles=running(
        "say",
        "add",
        "tell",
        "note",
        "write",
        "argue",
        "call",
        "declare",
        "claim",
        "ask",
        "explain",
        "warn",
        "insist",
        "state",
        "remark",
        "announce",
        "suggest",
        "describe",
        "refer",
        "accuse",
        "chant",
        "shout",
        "quote",
        "cite",
        "recall",
        "assert",
        "conclude",
        "boast",
        "joke",
        "promise",
        "pledge",
        "vow",
        "predict",
        "stress",
        "emphasize",
        "urge",
        "maintain",
        "tweet",
        "post",
        "respond",
        "reply",
        "answer",
        "comment",
        "observe",
        "point",
        "read",
        "contend",
        "allege",
        "complain",
        "lament",
        "denounce",
        "dismiss",
        "praise",
        "criticize",
        "slam",
        "blast",
        "mock",
        "label",
        "dub",
        "brand",
        "portray",
        "characterize",
        "compare",
        "liken",
        "question",
        "blame",
        "exclaim",
        "scream",
        "yell",
        "mutter",
        "caution",
        "admit",
        "acknowledge",
        "concede",
        "confirm",
        "continue",
        "signal",
        "imply",
        "express",
        "mean",
        "thank",
        "demand",
        "proclaim",
        "lambaste",
        "bemoan",
        "decry",
        "deride",
        "echo",
        "condemn",
        "reject",
        "name",
        "term",
        "tout",
        "hail",
        "laud",
        "reiterate",
        "affirm",
        "testify",
        "speculate",
        "wonder",
        "think",
        "believe",
        "offer",
        "assure",
        "remind",
    )
    | frozenset(("quipping", "admitting", "begging", "putting", "chiding", "writing")),
    frames=forms(*FRAMING)
    | frozenset("meant made makes gave gives held drew draws sought seeks spoke speaks took takes".split()),
    telling=frozenset(
        "told tell tells telling asked ask asks asking reminded reminds reminding assured assures assuring warned warns warning informed informs informing urged urges urging thanked".split()
    ),
    sources=(("according", "to"), ("as", "per")),
    pronouns={
        "he": "m",
        "she": "f",
        "they": "many",
        "it": "one",
        "i": "speaker",
        "we": "speaker",
        "who": "relative",
        "which": "relative",
        "he’s": "m",
        "she’s": "f",
        "he's": "m",
        "she's": "f",
        "he’d": "m",
        "she’d": "f",
        "he'd": "m",
        "she'd": "f",
    },
    determiners=frozenset(
        """
        the a an this that these those his her their its our my one two three four five six some many several few another other
        both each every all most no any
        """.split()
    ),
    prepositions=frozenset(
        """
        of for at in with from on to by about against after as before behind between among near over under within during
        inside outside into through toward towards upon without like including across along around amid despite since until
        """.split()
    ),
    conjunctions=frozenset(
        "and but or nor yet so because although though while when where if whether since unless than".split()
    ),
    between=frozenset(
        """
        has have had is was were are be been being would will could should might may must can did do does also again then
        later once now just even still ever never always often soon first already only further not once twice earlier
        recently himself herself themselves itself both either too yet first today yesterday tomorrow instead
        """.split()
    ),
    adverb_endings=("ly",),
    no_adverbs=frozenset(
        "ally family rally supply reply assembly bully jelly anomaly monopoly homily belly elderly weekly monthly daily".split()
    ),
    past_endings=("ed",),
    running_endings=("ing",),
    courtesy={
        "mr.": "m",
        "mrs.": "f",
        "ms.": "f",
        "miss": "f",
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "dr.": None,
        "dr": None,
        "prof.": None,
        "sir": "m",
        "lady": "f",
        "lord": "m",
        "dame": "f",
        "mx.": None,
        "father": "m",
        "sister": "f",
        "rev.": None,
        "rabbi": None,
        "imam": None,
        "king": "m",
        "queen": "f",
        "prince": "m",
        "princess": "f",
        "pope": "m",
        "madam": "f",
    },
    offices={
        "sen.": "senator",
        "sens.": "senator",
        "senator": "senator",
        "senators": "senator",
        "rep.": "congressman",
        "reps.": "congressman",
        "representative": "congressman",
        "congressman": "congressman",
        "congresswoman": "congressman",
        "lawmaker": "congressman",
        "gov.": "governor",
        "govs.": "governor",
        "governor": "governor",
        "lt.": "lieutenant",
        "lieutenant": "lieutenant",
        "president": "president",
        "president-elect": "president",
        "vice": "vice",
        "mayor": "mayor",
        "secretary": "secretary",
        "attorney": "attorney",
        "general": "general",
        "gen.": "general",
        "col.": "colonel",
        "colonel": "colonel",
        "capt.": "captain",
        "captain": "captain",
        "sgt.": "sergeant",
        "sergeant": "sergeant",
        "maj.": "major",
        "major": "major",
        "cpl.": "corporal",
        "adm.": "admiral",
        "admiral": "admiral",
        "officer": "officer",
        "detective": "detective",
        "sheriff": "sheriff",
        "judge": "judge",
        "justice": "justice",
        "chief": "chief",
        "speaker": "speaker",
        "chairman": "chairman",
        "chairwoman": "chairman",
        "chair": "chairman",
        "director": "director",
        "professor": "professor",
        "minister": "minister",
        "chancellor": "chancellor",
        "premier": "premier",
        "ambassador": "ambassador",
        "commissioner": "commissioner",
        "councilman": "councilman",
        "councilwoman": "councilman",
        "councilor": "councilman",
        "councillor": "councilman",
        "assemblyman": "assemblyman",
        "assemblywoman": "assemblyman",
        "delegate": "delegate",
        "spokesman": "spokesman",
        "spokeswoman": "spokesman",
        "spokesperson": "spokesman",
        "superintendent": "superintendent",
        "coach": "coach",
        "ceo": "ceo",
        "bishop": "bishop",
        "archbishop": "archbishop",
        "cardinal": "cardinal",
        "pastor": "pastor",
        "treasurer": "treasurer",
        "solicitor": "solicitor",
        "prosecutor": "prosecutor",
        "deputy": "deputy",
        "leader": "leader",
        "whip": "whip",
        "candidate": "candidate",
        "nominee": "nominee",
        "analyst": "analyst",
        "strategist": "strategist",
        "adviser": "adviser",
        "advisor": "adviser",
        "economist": "economist",
        "author": "author",
        "editor": "editor",
        "founder": "founder",
        "manager": "manager",
        "host": "host",
        "anchor": "anchor",
        "lawyer": "lawyer",
        "doctor": "doctor",
        "actor": "actor",
        "actress": "actor",
        "singer": "singer",
        "principal": "principal",
        "inspector": "inspector",
        "businessman": "businessman",
        "businesswoman": "businessman",
        "pollster": "pollster",
    },
    gendered={
        "spokesman": "m",
        "spokeswoman": "f",
        "chairman": "m",
        "chairwoman": "f",
        "congressman": "m",
        "congresswoman": "f",
        "councilman": "m",
        "councilwoman": "f",
        "businessman": "m",
        "businesswoman": "f",
        "man": "m",
        "woman": "f",
        "father": "m",
        "mother": "f",
        "son": "m",
        "daughter": "f",
        "brother": "m",
        "sister": "f",
        "husband": "m",
        "wife": "f",
        "actress": "f",
        "assemblyman": "m",
        "assemblywoman": "f",
        "king": "m",
        "queen": "f",
        "grandfather": "m",
        "grandmother": "f",
        "uncle": "m",
        "aunt": "f",
        "boy": "m",
        "girl": "f",
        "widow": "f",
        "widower": "m",
        "policeman": "m",
        "policewoman": "f",
    },
    modifiers=frozenset(
        """
        republican republicans democrat democrats democratic independent tory labour conservative liberal american british french german italian spanish
        russian chinese japanese canadian australian mexican israeli iranian turkish indian pakistani irish scottish welsh european ukrainian
        polish dutch greek swedish brazilian former then-president ex-president incumbent co-founder vice-president acting
        """.split()
    ),
    given=dict.fromkeys(MEN.split(), "m") | dict.fromkeys(WOMEN.split(), "f"),
    definite=frozenset(("the",)),
    people=frozenset(
        """
        man woman men women person people official officials source sources aide aides spokesman spokeswoman spokesperson spokespeople
        voter voters resident residents friend friends critic critics expert experts student students teacher teachers
        police authorities lawmakers lawmaker reporter reporters supporter supporters protester protesters crowd audience user
        users group groups company campaign administration office department agency committee council board
        court ministry union organization newspaper magazine network editors wife husband mother father brother sister son daughter
        narrator moderator owner worker workers employee employees neighbor neighbors witness witnesses victim victims members member
        nominee candidate candidates front-runner frontrunner billionaire businessman mogul native veteran lawyers lawyer attorney attorneys
        """.split()
    ),
    documents=frozenset(
        """
        statement letter email e-mail emails memo report tweet tweets post message ad ads editorial article column story
        lawsuit complaint suit filing document documents release book speech text poll survey sign signs banner headline website site
        caption transcript note order ruling opinion decision resolution bill platform video song slogan paper study
        """.split()
    ),
    titled=frozenset(
        """
        titled entitled called so-called headlined nicknamed dubbed named labeled labelled known marked slogan sign sign hashtag
        show program series film movie book song album novel play episode word words term phrase
        """.split()
    ),
    abbreviations=frozenset(
        """
        mr. mrs. ms. dr. prof. rev. sen. sens. rep. reps. gov. govs. gen. col. capt. sgt. maj. cpl. adm. lt. jr. sr. st. vs. inc. corp. co. ltd. no.
        jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich.
        minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. ft. mt. rt. hon. messrs. mx. etc. dept. univ. assn. atty.
        """.split()
    ),
    no_names=frozenset(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon tue wed thu fri sat sun
        asked speaking according however meanwhile still yet instead later earlier today yesterday tonight now then
        here there perhaps maybe indeed thus nevertheless nonetheless moreover furthermore additionally finally
        also again once even just only never ever while although though because since until unless despite during
        within without throughout like unlike given based such both each every another many several some few most all
        none nobody everyone everybody someone anyone one two three four five six seven eight nine ten
        following amid among across along around behind below beneath beside besides between beyond except
        inside near off onto outside over past per through toward towards under upon via whether whatever whoever
        yes no ok okay well oh what why how when where who whom whose which
        those these this that his her their its our my your he she it they we you i a an the and but or nor so for
        in on at by to from with as of after before about against is are was were be been being do does did has have had
        will would can could should may might must if not more less other others
        """.split()
    ),
    elisions=frozenset("em til tis twas cause bout n round tween neath".split()),
    possessives=("'s", "’s", "s'", "s’"),
)
