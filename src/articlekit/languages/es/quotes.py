"""Spanish: reporting verbs, titles and the words around a quotation.

Verbs of saying in the present, the past and the participle ("ha dicho"). Papers print «so», “so” and, in dialogue, —so—.
"""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        dice dicen dijo dijeron decía dicho afirma afirman afirmó afirmaron afirmado asegura aseguran aseguró aseguraron asegurado explica explican explicó
        explicaron explicado añade añaden añadió añadieron añadido agrega agregan agregó agregaron agregado señala señalan señaló señalaron señalado declara
        declaran declaró declararon declarado indica indican indicó indicaron indicado apunta apuntan apuntó apuntado sostiene sostienen sostuvo sostenido
        manifiesta manifestó manifestado comenta comentó comentado cuenta cuentan contó contaron contado recuerda recordó recordado subraya subrayó subrayado
        destaca destacó destacado insiste insistió insistido responde respondió respondido pregunta preguntó preguntado contesta contestó contestado
        reconoce reconoció reconocido admite admitió admitido lamenta lamentó lamentado denuncia denunció denunciado advierte advirtió advertido avisa avisó
        anuncia anunció anunciado confirma confirmó confirmado expresa expresó expresado escribe escribió escrito opina opinó opinado considera consideró
        cree creía piensa concluye concluyó concluido precisa precisó precisado reitera reiteró reiterado resume resumió bromea bromeó exclama exclamó
        promete prometió prometido relata relató relatado tuitea tuiteó tuiteado publica publicó publicado replica replicó sentencia sentenció zanja zanjó
        matiza matizó defiende defendió critica criticó exige exigió pide pidió ironiza ironizó argumenta argumentó detalla detalló confiesa confesó
        """.split()
    ),
    participles=frozenset("añadiendo diciendo asegurando afirmando señalando explicando recordando".split()),
    frames=frozenset("calificó califica calificado tildó tilda tildado llamó llama llamado describe describió acusó acusa acusado definió define".split()),
    sources=(("según",), ("de", "acuerdo", "con"), ("a", "juicio", "de"), ("en", "palabras", "de")),
    pronouns={"él": "m", "ella": "f", "ellos": "many", "ellas": "many", "yo": "speaker", "nosotros": "speaker", "quien": "relative", "que": "relative"},
    determiners=frozenset("el la los las un una unos unas su sus este esta estos estas ese esa dos tres cuatro varios varias algunos algunas al del".split()),
    definite=frozenset("el la".split()),
    prepositions=frozenset("de a en para por con sin sobre entre hacia hasta desde contra ante bajo tras durante mediante".split()),
    conjunctions=frozenset("y e o u pero sino ni aunque porque si cuando como mientras".split()),
    between=frozenset("ha han había habían es era fue son se no ya también además luego después ayer hoy lo le les este lunes martes miércoles jueves viernes sábado domingo".split()),
    courtesy={"sr.": "m", "sra.": "f", "srta.": "f", "señor": "m", "señora": "f", "don": "m", "doña": "f", "dr.": "m", "dra.": "f"},
    offices={
        "alcalde": "mayor", "alcaldesa": "mayor", "presidente": "president", "presidenta": "president", "ministro": "minister", "ministra": "minister", "diputado": "deputy",
        "diputada": "deputy", "senador": "senator", "senadora": "senator", "portavoz": "spokesman", "vocero": "spokesman", "vocera": "spokesman", "director": "director",
        "directora": "director", "abogado": "lawyer", "abogada": "lawyer", "fiscal": "prosecutor", "jefe": "chief", "jefa": "chief", "entrenador": "coach", "entrenadora": "coach",
        "secretario": "secretary", "secretaria": "secretary", "juez": "judge", "jueza": "judge", "profesor": "professor", "profesora": "professor", "gobernador": "governor",
        "gobernadora": "governor", "consejero": "minister", "consejera": "minister", "líder": "leader", "concejal": "councillor", "concejala": "councillor", "economista": "economist",
    },
    gendered={
        "alcalde": "m", "alcaldesa": "f", "presidente": "m", "presidenta": "f", "ministro": "m", "ministra": "f", "diputado": "m", "diputada": "f", "senador": "m", "senadora": "f",
        "vocero": "m", "vocera": "f", "director": "m", "directora": "f", "abogado": "m", "abogada": "f", "jefe": "m", "jefa": "f", "entrenador": "m", "entrenadora": "f",
        "secretario": "m", "secretaria": "f", "jueza": "f", "profesor": "m", "profesora": "f", "gobernador": "m", "gobernadora": "f", "consejero": "m", "consejera": "f", "concejala": "f",
    },
    people=frozenset(
        """
        hombre mujer hombres mujeres vecino vecina vecinos vecinas testigo testigos fuente fuentes policía policías agente agentes experto expertos experta
        estudiante estudiantes alumno alumna profesor gobierno ministerio fiscalía sindicato asociación empresa víctima víctimas padre madre hijo hija
        """.split()
    ),
    documents=frozenset("comunicado carta mensaje informe tuit artículo libro discurso texto documento nota".split()),
    titled=frozenset("titulado titulada película libro canción novela disco serie programa llamado llamada apodado apodada denominado denominada".split()),
    abbreviations=frozenset("sr. sra. srta. dr. dra. d. dña. ee.uu. ud. uds. etc. pág. art. núm. av.".split()),
    no_names=frozenset(
        """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        el la los las un una unos unas su sus este esta estos estas ese esa eso esto y e o u pero sino ni aunque porque si cuando como mientras de a en para por con
        sin sobre entre hacia hasta desde contra ante bajo tras durante según ha han había es era fue no ya también además luego después ayer hoy mañana así
        él ella ellos ellas yo nosotros que quien qué quién dónde sí todo todos toda todas dos tres cuatro varios algunos muy más menos al del preguntado preguntada
        """.split()
    ),
    dashes=True,
    turns=frozenset("p r pregunta respuesta periodista".split()),
    that=frozenset(("que",)),
)  # fmt: skip
