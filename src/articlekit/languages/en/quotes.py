"""English: reporting verbs, titles and the words around a quotation.

Reporting verbs in present, past and participle, as newspapers use them to introduce or to follow quoted words.
"""

from articlekit.tables import Quotes

# Common given names that one gender bears nearly alone; a name that is missing says nothing.
MEN = """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew
    joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
    brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry aaron jose henry adam douglas nathan peter zachary kyle
    noah ethan jeremy walter keith roger sean gerald carl harold arthur lawrence jesse bryan billy bruce gabriel joe alan juan albert willie
    elijah wayne randy vincent roy ralph bobby russell bradley philip eugene mike bob bill jim tom dan ben steve greg jeff tim ken ted fred ed
    ron don rick rob matt nick tony joel seth josh marco ahmed mohammed muhammad carlos luis miguel jorge pedro
    pierre jean-claude hans klaus jürgen vladimir sergei dmitry boris ivan giovanni luca emmanuel francois olaf wolfgang dieter
    stefan martin simon graham nigel alastair gareth ian neil craig colin duncan hamish liam oliver harry oscar leo max felix theo hugo rajesh
    sanjay amit rahul arjun omar ali hassan hussein ibrahim khalid abdul
    """
WOMEN = """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret kimberly emily donna michelle
    carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna
    samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren christina
    ruth joan judith evelyn hannah megan cheryl jacqueline teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte
    julia amber alice denise frances danielle marilyn natalie beverly diana brittany theresa kayla alexis doris lori tiffany hillary     nikki elena sonia claire fiona gillian nicola alison ursula heike sabine claudia petra monika birgit ingrid     sofia lucia carmen pilar rosa ana isabel fatima aisha leila priya anita sunita deepa mei ying yuki naoko olga svetlana natalia irina
    tatiana katarina jane anne kate lucy chloe zoe ella mia ava lily kristi kirsten gretchen tammy wendy jill peggy rosemary luz
    """

TABLE = Quotes(
    verbs=frozenset(
        """
        acknowledge add admit affirm agree allege announce argue assert assure complain concede conclude confess
        confirm contend declare emphasize explain insist maintain note observe predict proclaim recall reiterate remark
        remind repeat reply respond suggest swear testify tweet urge vow warn
        acknowledged acknowledges added adds admit admits admitted affirmed affirms agreed agrees alleged alleges allowed allows announced announces
        answered answers argued argues ask asked asks asserted asserts assured assures barked barks beg began begged begin begins believed believes
        bellowed bellows blogged boasted boasts braged brags cautioned cautions chanted chants charged charges chimed chimes chuckled chuckles
        claimed claims clarified clarifies commented comments complained complains conceded concedes concluded concludes concurred concurs confessed
        confesses confirmed confirms contended contends continue continued continues countered counters cracked cracks cried cries deadpaned
        deadpans declared declares demanded demands detailed details e-mailed e-mails elaborated elaborates emailed emails emphasised emphasises
        emphasized emphasizes exclaimed exclaims explained explains exulted exults feels felt fired fires fumed fumes gasped gasps goes groaned
        groans groused grouses grumbled grumbles gushed gushes heard hears heckled held hinted hints holds hollered hollers huffed huffs inquired
        inquires insisted insists instructed instructs interjected interjects interrupted interrupts intoned intones japed jeered jeers joked jokes
        lamented laments laughed laughs maintained maintains marveled marvels mentioned mentions moaned moans mumbled mumbles murmured murmurs mused
        muses muttered mutters nodded noted notes objected objects observed observes offered offers opined opines parried parries pleaded pleads
        pledged pledges pondered ponders pontificated pontificates posted posts prayed prays preached preaches predicted predicts pressed presses
        proclaimed proclaims proded prods promised promises pronounced pronounces proposed proposes protested protests put puts quiped quipped quips
        railed rails ranted rants read reads reasoned reasons reassured reassures recalled recalls reckoned reckons recounted recounts reiterated
        reiterates rejoined related relates remarked remarks remembered remembers reminded reminds repeated repeats replied replies reported reports
        responded responds retorted retorts retweeted retweets revealed reveals riffed riffs roared roars said sang say says scoffed scoffs scolded
        scolds screamed screams shoots shot shouted shouts shrieked shrieks shrugged shrugs sighed sighs sings smiled smiles snaped snaps snarled
        snarls sneered sneers sobed sobs speaks specified specifies speculated speculates spoke stammered stammers stated states stipulated
        stipulates stressed stresses suggested suggests summed sums surmised surmises swears swore taunted taunts teased teases tell tells testified
        testifies texted texts theorized theorizes think thinks thought thundered thunders toasted toasts told tsked tut-tutted tweeted tweets
        underscored underscores urged urges uttered utters vented vents ventured ventures volunteered volunteers vowed vows warned warns went
        whispered whispers wondered wonders write writes wrote yelled yells yelped yelps
        """.split()
    ),
    participles=frozenset(
        """
        accusing acknowledging adding admiting admitting affirming alleging announcing answering arguing asking asserting assuring begging believing
        bemoaning blaming blasting boasting branding calling cautioning chanting characterizing chiding citing claiming commenting comparing
        complaining conceding concluding condemning confirming contending continuing criticizing declaring decrying demanding denouncing deriding
        describing dismissing dubing echoing emphasizing exclaiming explaining expressing hailing implying insisting joking labeling lambasting
        lamenting lauding likening maintaining meaning mocking muttering naming noting observing offering pledging pointing portraying posting
        praising predicting proclaiming promising putting questioning quipping quoting reading recalling refering reiterating rejecting remarking
        reminding replying responding saying screaming shouting signaling slaming speculating stating stressing suggesting telling terming
        testifying thanking thinking touting tweeting urging vowing warning wondering writing yelling
        """.split()
    ),
    frames=frozenset(
        """
        accused accuses addressed addresses admired admires admonished admonishes advised advises advocated advocates agreed agrees alerted alerts
        apologized apologizes appealed appeals applauded applauds argued argues asked asks assailed assails attacked attacks attributed attributes
        backed backs belittled belittles bemoaned bemoans berated berates billed bills blamed blames blasted blasts branded brands called calls
        casted casts challenged challenges characterised characterises characterized characterizes chastised chastises chided chides cited cites
        compared compares complimented compliments condemned condemns considered considers credited credits criticised criticises criticized
        criticizes decried decries defined defines demanded demands denied denies denounced denounces depicted depicts derided derides described
        describes discussed discusses dismissed dismisses disparaged disparages draws drew dubed dubs echoed echos emphasized emphasizes endorsed
        endorses envisioned envisions estimated estimates evoked evokes expected expects expressed expresses faulted faults feared fears focused
        focuses framed frames gave gives hailed hails hammered hammers held highlighted highlights implied implies indicated indicates invoked
        invokes knocked knocks labeled labels lambasted lambastes lampooned lampoons lauded lauds likened likens listed lists made makes meaned
        means meant mocked mocks mourned mourns named names needed needs offered offers painted paints portrayed portrays praised praises questioned
        questions quoted quotes rated rates readed reads recommended recommends refered referenced references refers refused refuses regarded
        regards rejected rejects related relates released releases ridiculed ridicules riped rips ruled rules savaged savages scorched scorches
        seeks showed shows signaled signals signed signs slamed slams slaped slaps smeared smears sought speaks spoke supported supports takes
        targeted targets termed terms thanked thanks titled titles took touted touts trashed trashes treated treats trumpeted trumpets unloaded
        unloads used uses viewed views vilified vilifies voiced voices voted votes wanted wants warned warns welcomed welcomes wished wishes worried
        worries
        """.split()
    ),
    telling=frozenset(
        "told tell tells telling asked ask asks asking reminded reminds reminding assured assures assuring warned warns warning informed informs informing urged urges urging thanked".split()
    ),
    passive=frozenset("was were is are am be been being".split()),
    sources=(("according", "to"), ("as", "per")),
    phrases={
        verb: frozenset(words.split())
        for verbs, words in (
            ("put puts", "it"),
            ("shot shoots fired fires wrote writes hit hits snapped snaps yelled yells shouted shouts", "back"),
            ("went goes", "on"),
            ("chimed chimes cut cuts jumped jumps broke breaks", "in"),
            ("called calls cried cries", "out"),
            ("summed sums", "up"),
            ("pointed points", "out"),
        )
        for verb in verbs.split()
    },
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
        "engineer": "engineer",
        "commander": "commander",
        "brigadier": "brigadier",
        "councilmember": "councilman",
        "supervisor": "supervisor",
        "comptroller": "comptroller",
        "undersecretary": "undersecretary",
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
    men=frozenset(MEN.split()),
    women=frozenset(WOMEN.split()),
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
        september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. mon tue wed thu fri
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
    that=frozenset(("that",)),
    clausal=frozenset(
        """
        say says said think thinks thought believe believes believed argue argues argued claim claims claimed insist insists insisted suggest suggests
        suggested admit admits admitted acknowledge acknowledges acknowledged predict predicts predicted announced announces warned warns explained
        note notes noted added adds hope hopes hoped fear feared knew know knows expect expects expected feel feels felt vow vowed vows pledged
        promised promises concluded estimates estimated alleged alleges contends contended maintains maintained denied denies confirmed confirms
        """.split()
    ),
    turns=frozenset("q a question answer interviewer moderator host reporter".split()),
    possessives=("'s", "’s", "s'", "s’"),
)
