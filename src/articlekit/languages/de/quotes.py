"""German: reporting verbs, titles and the words around a quotation.

Verbs of saying in the present and the past, for a German report uses both.
"""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten betonen meint meinte meinten meinen berichtet berichtete
        berichteten kritisiert kritisierte kritisierten warnt warnte warnten fordert forderte forderten fügt fügte ergänzt ergänzte schreibt schrieb
        schrieben antwortet antwortete fragt fragte teilt teilte teilten kündigt kündigte ankündigte behauptet behauptete bestätigt bestätigte lobt lobte
        räumt räumte verspricht versprach versichert versicherte spricht sprach sprachen zitiert zitierte äußert äußerte äußerten twittert twitterte erzählt
        erzählte erinnert erinnerte verteidigt verteidigte weist wies verweist verwies unterstreicht unterstrich stellt stellte klagt klagte beklagt beklagte
        hofft hoffte glaubt glaubte findet fand ruft rief schimpft schimpfte scherzt scherzte vermutet vermutete prophezeit schlägt schlug heißt hieß
        formuliert formulierte resümiert resümierte bilanziert bilanzierte konstatiert konstatierte argumentiert argumentierte entgegnet entgegnete
        erwidert erwiderte bekräftigt bekräftigte bedauert bedauerte begründet begründete beteuert beteuerte bemerkt bemerkte gesteht gestand gab gibt
        mahnt mahnte urteilt urteilte wettert wetterte wirft warf
        """.split()
    ),
    frames=frozenset("nennt nannte nannten bezeichnet bezeichnete bezeichneten".split()),
    sources=(("laut",), ("nach", "angaben", "von"), ("so",), ("zufolge",)),
    pronouns={"er": "m", "sie": "f", "es": "one", "ich": "speaker", "wir": "speaker", "der": "relative", "die": "relative"},
    determiners=frozenset("der die das den dem des ein eine einer eines einem einen sein seine ihr ihre kein keine dieser diese dieses jeder zwei drei vier mehrere viele".split()),
    definite=frozenset("der die das".split()),
    prepositions=frozenset("von vom für in im an am auf aus bei beim mit nach zu zum zur über unter gegen vor während wegen seit ab um durch ohne".split()),
    conjunctions=frozenset("und aber oder denn doch sondern weil dass wenn als während obwohl ob".split()),
    between=frozenset("hat habe haben hatte hatten ist sind war waren wird werden wurde auch dann später zudem außerdem weiter sich am noch schon bereits dazu nun".split()),
    courtesy={"herr": "m", "frau": "f", "dr.": None, "prof.": None, "professor": "m", "professorin": "f"},
    offices={
        "bürgermeister": "mayor", "bürgermeisterin": "mayor", "oberbürgermeister": "mayor", "oberbürgermeisterin": "mayor", "kanzler": "chancellor",
        "bundeskanzler": "chancellor", "kanzlerin": "chancellor", "bundeskanzlerin": "chancellor", "minister": "minister", "ministerin": "minister", "außenminister": "foreign minister",
        "außenministerin": "foreign minister", "innenminister": "interior minister", "innenministerin": "interior minister", "finanzminister": "finance minister",
        "finanzministerin": "finance minister", "ministerpräsident": "premier", "ministerpräsidentin": "premier", "präsident": "president", "präsidentin": "president", "us-präsident": "president",
        "bundespräsident": "president", "sprecher": "spokesman", "sprecherin": "spokesman", "regierungssprecher": "spokesman", "regierungssprecherin": "spokesman",
        "chef": "chief", "chefin": "chief", "parteichef": "leader", "parteichefin": "leader", "vorsitzender": "chairman", "vorsitzende": "chairman", "anwalt": "lawyer", "anwältin": "lawyer",
        "direktor": "director", "direktorin": "director", "abgeordneter": "deputy", "abgeordnete": "deputy", "trainer": "coach", "trainerin": "coach", "richter": "judge", "richterin": "judge",
    },
    gendered={
        "bürgermeister": "m", "bürgermeisterin": "f", "oberbürgermeister": "m", "oberbürgermeisterin": "f", "kanzler": "m", "kanzlerin": "f", "bundeskanzler": "m", "bundeskanzlerin": "f",
        "minister": "m", "ministerin": "f", "ministerpräsident": "m", "ministerpräsidentin": "f", "präsident": "m", "präsidentin": "f", "sprecher": "m", "sprecherin": "f",
        "anwalt": "m", "anwältin": "f", "direktor": "m", "direktorin": "f", "trainer": "m", "trainerin": "f", "richter": "m", "richterin": "f",
    },
    titled=frozenset("titel namens sogenannte sogenannten film buch lied song serie ausstellung".split()),
    abbreviations=frozenset("dr. prof. st. bzw. ca. z.b. d.h. u.a. nr. str. jr. sen. ing. dipl. geb. hl.".split()),
    no_names=frozenset(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
        september oktober november dezember der die das den dem des ein eine einer eines einem einen und aber oder doch in im an am auf aus bei beim mit nach
        zu zum zur über unter gegen vor während wegen seit für von vom um durch ohne als wenn weil dass ob auch so dann nun hier dort heute gestern morgen
        er sie es wir ich ihr man sich sein seine ihre dies diese dieser dieses jeder alle viele mehrere kein keine nicht nur noch schon bereits zudem außerdem
        dabei dazu damit danach daher deshalb trotzdem laut zufolge wie was wer wo warum ja nein
        """.split()
    ),
    that=frozenset(("dass",)),
    turns=frozenset("frage antwort interviewer moderator reporter".split()),
)  # fmt: skip
