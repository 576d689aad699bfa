"""Dutch: reporting verbs and the words around a quotation, in the present and the past."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        zegt zeggen zei zeiden gezegd vertelt vertellen vertelde vertelden stelt stellen stelde stelden verklaart verklaren verklaarde verklaarden meldt melden
        meldde meldden schrijft schrijven schreef schreven vindt vinden vond vonden denkt denken dacht dachten benadrukt benadrukte voegt voegde legt legde
        laat liet weet reageert reageerde antwoordt antwoordde vraagt vroeg waarschuwt waarschuwde noemt noemde klaagt klaagde erkent erkende bevestigt
        bevestigde belooft beloofde hoopt hoopte meent meende concludeert concludeerde vervolgt vervolgde verzucht verzuchtte roept riep grapt grapte
        twittert twitterde licht lichtte betoogt betoogde beaamt beaamde herhaalt herhaalde herinnert aldus
        """.split()
    ),
    frames=frozenset("noemt noemde noemden omschrijft omschreef".split()),
    sources=(("volgens",), ("aldus",)),
    pronouns={"hij": "m", "zij": "f", "ze": "f", "het": "one", "ik": "speaker", "wij": "speaker", "we": "speaker", "die": "relative"},
    determiners=frozenset("de het een zijn haar hun deze dit dat twee drie vier enkele verschillende geen".split()),
    definite=frozenset("de het".split()),
    prepositions=frozenset("van voor in op aan uit bij met na naar tot over onder tegen tijdens vanwege sinds door zonder om te".split()),
    conjunctions=frozenset("en maar of want omdat dat als terwijl hoewel toen".split()),
    between=frozenset("heeft hebben had hadden is zijn was waren wordt werd ook dan later verder nog al daarna zich er gisteren vandaag".split()),
    courtesy={"meneer": "m", "mevrouw": "f", "dhr.": "m", "mevr.": "f", "dr.": None, "prof.": None},
    offices={
        "burgemeester": "mayor", "minister": "minister", "premier": "premier", "president": "president", "staatssecretaris": "secretary", "wethouder": "councillor",
        "woordvoerder": "spokesman", "woordvoerster": "spokesman", "directeur": "director", "advocaat": "lawyer", "rechter": "judge", "trainer": "coach", "bondscoach": "coach",
        "voorzitter": "chairman", "hoogleraar": "professor", "kamerlid": "deputy", "koning": "king", "koningin": "queen",
    },
    gendered={"woordvoerster": "f", "koning": "m", "koningin": "f"},
    people=frozenset("man vrouw mannen vrouwen bewoner bewoners getuige getuigen bron bronnen politie agent agenten deskundige deskundigen regering slachtoffer vader moeder".split()),
    titled=frozenset("getiteld film boek lied roman serie zogenaamde zogeheten".split()),
    abbreviations=frozenset("dhr. mevr. dr. prof. mr. drs. ir. ca. bijv. o.a. enz. nr. st.".split()),
    no_names=frozenset(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
        de het een zijn haar hun deze dit dat en maar of want omdat als terwijl hoewel toen van voor in op aan uit bij met na naar tot over onder tegen tijdens volgens
        hij zij ze ik wij we die er daar hier nu dan ook niet wel nog al gisteren vandaag morgen wat wie waar waarom ja nee alle veel twee drie
        """.split()
    ),
    that=frozenset(("dat",)),
)  # fmt: skip
