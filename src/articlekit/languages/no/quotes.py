"""Norwegian: reporting verbs, titles and the words around a quotation."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        sier sa sagt forteller fortalte fortalt forklarer forklarte forklart mener mente skriver skrev skrevet legger la svarer svarte svart spør spurte opplyser opplyste understreker understreket konstaterer konstaterte hevder hevdet bekrefter bekreftet advarer advarte synes syntes tror trodde håper håpet kommenterer kommenterte påpeker påpekte innrømmer innrømmet fortsetter fortsatte lover lovet utbryter utbrøt tvitrer minnes husker undrer melder meldte uttaler uttalte slår sukker ler
        """.split()
    ),
    frames=frozenset("kaller kalte beskriver beskrev".split()),
    sources=(("ifølge",), ("følge",)),
    pronouns={"han": "m", "hun": "f", "de": "many", "den": "one", "jeg": "speaker", "vi": "speaker", "som": "relative"},
    determiners=frozenset("den det de en et ei denne dette disse hans hennes deres sin sitt sine to tre flere noen mange".split()),
    prepositions=frozenset("i på av for til fra med om etter før under over ved mot gjennom ifølge hos uten mellom".split()),
    conjunctions=frozenset("og men eller at som når om fordi mens".split()),
    between=frozenset("har hadde er var også deretter da nå ikke selv dessuten videre til".split()),
    courtesy={"herr": "m", "fru": "f", "frøken": "f", "dr.": None},
    offices={
        "statsminister": "premier", "statsministeren": "premier", "minister": "minister", "ministeren": "minister", "finansminister": "finance minister", "utenriksminister": "foreign minister", "justisminister": "minister", "president": "president", "presidenten": "president", "ordfører": "mayor", "ordføreren": "mayor", "talsmann": "spokesman", "talskvinne": "spokesman", "talsperson": "spokesman", "pressetalsmann": "spokesman", "leder": "leader", "lederen": "leader", "partileder": "leader", "direktør": "director", "direktøren": "director", "professor": "professor", "professoren": "professor", "advokat": "lawyer", "advokaten": "lawyer", "trener": "coach", "treneren": "coach", "sjef": "chief", "sjefen": "chief", "politimester": "chief", "forsker": "researcher", "forskeren": "researcher", "byråd": "councillor", "byråden": "councillor", "aktor": "prosecutor",
    },
    gendered={"talsmann": "m", "talskvinne": "f"},
    people=frozenset("mannen kvinnen politiet vitne vitner nabo naboer ekspert eksperter regjeringen departementet gutten jenta mor far".split()),
    documents=frozenset("pressemelding brev rapport artikkel bok innlegg".split()),
    titled=frozenset("filmen boken låten serien albumet stykket kalt kalte".split()),
    abbreviations=frozenset("dr. kl. nr. f.eks. bl.a. dvs. ca. prof. st. mr. ev.".split()),
    no_names=frozenset(
        """
        mandag tirsdag onsdag torsdag fredag lørdag søndag den det de en et ei denne dette og men eller at som når om i på av for til fra med etter før under over ved mot gjennom ifølge har hadde er var også deretter da nå ikke han hun jeg vi du man seg sin hans hennes deres to tre flere noen mange alle ingen her der hva hvem hvordan hvorfor ja nei
        """.split()
    ),
    that=frozenset("at".split()),
    dashes=True,
    turns=frozenset("spørsmål svar".split()),
)  # fmt: skip
