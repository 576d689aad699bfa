"""Italian: reporting verbs and the words around a quotation, in the present, the past and the participle ("ha detto")."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        dice dicono disse dissero detto diceva afferma affermano affermò affermato spiega spiegano spiegò spiegato aggiunge aggiungono aggiunse aggiunto
        dichiara dichiarano dichiarò dichiarato racconta raccontano raccontò raccontato sottolinea sottolineano sottolineò sottolineato sostiene sostengono
        sostenne sostenuto commenta commentano commentò commentato osserva osservò osservato conclude concluse concluso ricorda ricordò ricordato scrive
        scrivono scrisse scritto risponde rispose risposto chiede chiese chiesto annuncia annunciò annunciato assicura assicurò assicurato precisa precisò
        precisato ammette ammise ammesso conferma confermò confermato insiste insistito prosegue proseguì proseguito continua continuò denuncia denunciato
        avverte avvertì avvertito replica replicò replicato ribadisce ribadito rivela rivelato confessa confessato promette promesso twitta twittato
        """.split()
    ),
    participles=frozenset("aggiungendo dicendo spiegando affermando sottolineando".split()),
    frames=frozenset("definisce definito definì chiama chiamato accusa accusato".split()),
    sources=(("secondo",), ("per",)),
    pronouns={"lui": "m", "egli": "m", "lei": "f", "ella": "f", "loro": "many", "io": "speaker", "noi": "speaker", "che": "relative"},
    determiners=frozenset("il lo la i gli le l' l’ un uno una un' un’ suo sua suoi sue questo questa quel quella due tre alcuni alcune del della dei delle al alla".split()),
    definite=frozenset("il lo la l' l’".split()),
    prepositions=frozenset("di a da in con su per tra fra dal dalla nel nella sul sulla verso contro senza dopo prima durante".split()),
    conjunctions=frozenset("e ed ma o però perché se quando come mentre".split()),
    between=frozenset("ha hanno aveva è era sono si non anche poi ancora già ieri oggi lo".split()),
    courtesy={"signor": "m", "signora": "f", "dott.": "m", "dott.ssa": "f", "avv.": None, "prof.": None},
    offices={
        "sindaco": "mayor", "sindaca": "mayor", "presidente": "president", "ministro": "minister", "ministra": "minister", "premier": "premier", "deputato": "deputy",
        "deputata": "deputy", "senatore": "senator", "senatrice": "senator", "portavoce": "spokesman", "direttore": "director", "direttrice": "director", "avvocato": "lawyer",
        "avvocata": "lawyer", "procuratore": "prosecutor", "procuratrice": "prosecutor", "allenatore": "coach", "segretario": "secretary", "segretaria": "secretary",
        "assessore": "councillor", "assessora": "councillor", "governatore": "governor", "governatrice": "governor", "giudice": "judge",
    },
    gendered={
        "sindaco": "m", "sindaca": "f", "ministro": "m", "ministra": "f", "senatore": "m", "senatrice": "f", "direttore": "m", "direttrice": "f", "avvocato": "m", "avvocata": "f",
        "deputato": "m", "deputata": "f", "segretario": "m", "segretaria": "f", "assessore": "m", "assessora": "f", "governatore": "m", "governatrice": "f", "procuratrice": "f",
    },
    people=frozenset("uomo donna uomini donne fonte fonti testimone testimoni residente residenti esperto esperti governo polizia procura sindacato vittima padre madre".split()),
    titled=frozenset("intitolato intitolata film libro canzone romanzo serie cosiddetto cosiddetta soprannominato".split()),
    abbreviations=frozenset("sig. dott. dott.ssa avv. prof. on. ecc. art.".split()),
    no_names=frozenset(
        """
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
        il lo la i gli le l' l’ un uno una suo sua questo questa quel quella e ed ma o però perché se quando come mentre di a da in con su per tra fra dal dalla nel nella
        sul sulla dopo prima durante secondo ha è era non anche poi ancora già ieri oggi domani lui lei loro io noi che chi cosa dove sì no tutto tutti tutte due tre
        """.split()
    ),
    clitics=("l'", "l’", "un'", "un’", "dell'", "dell’", "all'", "all’", "nell'", "nell’", "c'", "c’", "d'", "d’"),
    that=frozenset(("che",)),
)  # fmt: skip
