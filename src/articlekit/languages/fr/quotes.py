"""French: reporting verbs, titles and the words around a quotation.

Verbs of saying in the present, the simple past, the imperfect and the participle ("a déclaré").
"""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        dit dite dits disent disait déclare déclaré déclara déclarait déclarent affirme affirmé affirma affirmait affirment explique expliqué expliqua expliquait
        expliquent ajoute ajouté ajouta ajoutait ajoutent assure assuré assura assurait assurent estime estimé estima estimait estiment indique indiqué
        indiqua indiquait indiquent précise précisé précisa précisait précisent souligne souligné souligna soulignait soulignent raconte raconté raconta
        racontait racontent confie confié confia confiait confient annonce annoncé annonça annonçait annoncent répond répondu répondit répondait répondent
        demande demandé demanda demandait lance lancé lança lançait écrit écrivait écrivent rappelle rappelé rappela rappelait poursuit poursuivi conclut conclu
        reconnaît reconnu reconnut admet admis regrette regretté regretta déplore déploré déplora dénonce dénoncé dénonça martèle martelé martela insiste insisté
        insista observe observé observa note noté nota remarque remarqué commente commenté commenta soupire soupiré sourit plaisante plaisanté ironise ironisé
        prévient prévenu avertit averti promet promis jure juré témoigne témoigné résume résumé analyse analysé constate constaté réagit réagi tweete tweeté
        twitte twitté s'exclame s'exclamait exclame exclamé exclama murmure murmuré crie crié soutient soutenu prétend prétendu avance avancé glisse glissé
        justifie justifié argumente argumenté réplique répliqué rétorque rétorqué interroge interrogé détaille détaillé renchérit renchéri tranche tranché
        pense pensait croit espère espéré
        """.split()
    ),
    participles=frozenset("ajoutant précisant soulignant affirmant assurant estimant déclarant expliquant rappelant évoquant dénonçant".split()),
    frames=frozenset("qualifie qualifié qualifia évoque évoqué parle parlé appelle appelé juge jugé jugea accuse accusé salue salué critique critiqué".split()),
    sources=(("selon",), ("d'", "après"), ("d’", "après"), ("pour",)),
    pronouns={"il": "m", "elle": "f", "ils": "many", "elles": "many", "on": "one", "je": "speaker", "nous": "speaker", "qui": "relative"},
    determiners=frozenset("le la les l' l’ un une des du au aux son sa ses leur leurs ce cet cette ces deux trois quatre plusieurs certains certaines".split()),
    definite=frozenset("le la l' l’".split()),
    prepositions=frozenset("de d' d’ à en pour par avec dans sur sous chez vers entre contre devant avant après depuis pendant sans lors".split()),
    conjunctions=frozenset("et mais ou donc or ni car que qu' qu’ si quand comme lorsque alors".split()),
    between=frozenset(
        "a ont avait avaient est était sont s' s’ se ne n' n’ pas aussi encore déjà également ensuite hier lundi mardi mercredi jeudi vendredi samedi dimanche".split()
    ),
    courtesy={"m.": "m", "mme": "f", "mlle": "f", "monsieur": "m", "madame": "f", "dr": None, "me": None},
    offices={
        "maire": "mayor", "mairesse": "mayor", "président": "president", "présidente": "president", "ministre": "minister", "premier": "premier", "député": "deputy",
        "députée": "deputy", "sénateur": "senator", "sénatrice": "senator", "porte-parole": "spokesman", "directeur": "director", "directrice": "director", "avocat": "lawyer",
        "avocate": "lawyer", "procureur": "prosecutor", "procureure": "prosecutor", "préfet": "prefect", "préfète": "prefect", "chef": "chief", "cheffe": "chief",
        "entraîneur": "coach", "entraîneuse": "coach", "sélectionneur": "coach", "secrétaire": "secretary", "juge": "judge", "professeur": "professor", "professeure": "professor",
        "gouverneur": "governor", "gouverneure": "governor", "chercheur": "researcher", "chercheuse": "researcher", "économiste": "economist", "élu": "councillor", "élue": "councillor",
    },
    gendered={
        "mairesse": "f", "présidente": "f", "président": "m", "sénateur": "m", "sénatrice": "f", "directeur": "m", "directrice": "f", "avocat": "m", "avocate": "f",
        "député": "m", "députée": "f", "procureure": "f", "préfète": "f", "cheffe": "f", "chercheur": "m", "chercheuse": "f", "professeure": "f", "élu": "m", "élue": "f",
    },
    people=frozenset(
        """
        homme femme hommes femmes habitant habitante habitants habitantes policiers témoin témoins source sources proche proches responsable responsables étudiant
        étudiante étudiants élève élèves voisin voisine voisins agriculteur agricultrice ouvrier ouvrière syndicat association gouvernement ministère parquet
        victime victimes victime expert experts spécialiste spécialistes patron patronne médecin médecins père mère fils fille
        """.split()
    ),
    documents=frozenset("communiqué lettre courriel message rapport tweet article livre discours texte document".split()),
    titled=frozenset("intitulé intitulée film livre chanson roman album série émission dit dite surnommé surnommée baptisé baptisée".split()),
    abbreviations=frozenset("m. mm. dr. me. st. ste. av. etc. cf. art. p. ex. env.".split()),
    no_names=frozenset(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        le la les l' l’ un une des du de d' d’ au aux il elle ils elles on nous vous je tu ce cet cette ces c' c’ son sa ses leur leurs mon ma mes notre votre et mais ou donc or ni car
        que qu' qu’ si quand comme alors ainsi aussi puis enfin ensuite hier demain aujourd'hui aujourd’hui à en dans sur pour par avec sans chez vers depuis pendant après
        avant selon lors oui non pas très plus moins tout tous toute toutes deux trois quatre plusieurs certains interrogé interrogée pourtant cependant qui quoi où
        """.split()
    ),
    clitics=(
        "l'", "l’", "d'", "d’", "qu'", "qu’", "n'", "n’", "s'", "s’", "c'", "c’", "j'", "j’", "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on",
        "-ils", "-elles", "-je",
    ),
    turns=frozenset("question réponse q r journaliste".split()),
    that=frozenset("que qu' qu’".split()),
)  # fmt: skip
