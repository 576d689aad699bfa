"""Danish: reporting verbs, titles and the words around a quotation."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        siger sagde sagt fortæller fortalte fortalt forklarer forklarede forklaret mener mente skriver skrev skrevet tilføjer tilføjede svarer svarede svaret spørger spurgte oplyser oplyste understreger understregede konstaterer konstaterede hævder hævdede bekræfter bekræftede advarer advarede synes syntes tror troede håber håbede kommenterer kommenterede påpeger påpegede erkender erkendte fortsætter fortsatte lover lovede udbryder udbrød tweeter tweetede husker undrer meddeler meddelte udtaler udtalte lyder lød slår griner sukker
        """.split()
    ),
    frames=frozenset("kalder kaldte beskriver beskrev".split()),
    sources=(("ifølge",), ("følge",)),
    pronouns={"han": "m", "hun": "f", "de": "many", "den": "one", "jeg": "speaker", "vi": "speaker", "som": "relative", "der": "relative"},
    determiners=frozenset("den det de en et denne dette disse hans hendes deres sin sit sine to tre flere nogle mange".split()),
    prepositions=frozenset("i på af for til fra med om efter før under over ved mod gennem ifølge hos uden mellem".split()),
    conjunctions=frozenset("og men eller at som når om fordi mens".split()),
    between=frozenset("har havde er var også derefter da nu ikke selv desuden videre til".split()),
    courtesy={"hr.": "m", "fru": "f", "frøken": "f", "dr.": None},
    offices={
        "statsminister": "premier", "statsministeren": "premier", "minister": "minister", "ministeren": "minister", "finansminister": "finance minister", "udenrigsminister": "foreign minister", "justitsminister": "minister", "præsident": "president", "præsidenten": "president", "borgmester": "mayor", "borgmesteren": "mayor", "overborgmester": "mayor", "talsmand": "spokesman", "talskvinde": "spokesman", "talsperson": "spokesman", "ordfører": "spokesman", "leder": "leader", "formand": "chairman", "formanden": "chairman", "partileder": "leader", "direktør": "director", "direktøren": "director", "professor": "professor", "professoren": "professor", "advokat": "lawyer", "advokaten": "lawyer", "træner": "coach", "træneren": "coach", "chef": "chief", "chefen": "chief", "politiinspektør": "chief", "forsker": "researcher", "forskeren": "researcher", "anklager": "prosecutor",
    },
    gendered={"talsmand": "m", "talskvinde": "f"},
    people=frozenset("manden kvinden politiet vidne vidner nabo naboer ekspert eksperter regeringen ministeriet drengen pigen mor far".split()),
    documents=frozenset("pressemeddelelse brev rapport artikel bog opslag".split()),
    titled=frozenset("filmen bogen sangen serien albummet stykket kaldet kaldte".split()),
    abbreviations=frozenset("dr. kl. nr. f.eks. bl.a. dvs. ca. prof. hr. sct. mr.".split()),
    no_names=frozenset(
        """
        mandag tirsdag onsdag torsdag fredag lørdag søndag den det de en et denne dette og men eller at som når om i på af for til fra med efter før under over ved mod gennem ifølge har havde er var også derefter da nu ikke han hun jeg vi du man sig sin hans hendes deres to tre flere nogle mange alle ingen her der hvad hvem hvordan hvorfor ja nej
        """.split()
    ),
    that=frozenset("at".split()),
    dashes=True,
    turns=frozenset("spørgsmål svar".split()),
)  # fmt: skip
