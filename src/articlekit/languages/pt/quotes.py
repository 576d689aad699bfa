"""Portuguese: reporting verbs and the words around a quotation, in the present, the past and the participle."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        diz dizem disse disseram dizia dito afirma afirmam afirmou afirmaram afirmado explica explicam explicou explicaram explicado acrescenta acrescentou
        acrescentaram acrescentado declara declarou declararam declarado conta contou contaram relata relatou destaca destacou ressalta ressaltou salienta
        salientou sublinha sublinhou comenta comentou completa completou conclui concluiu lembra lembrou escreve escreveu escreveram responde respondeu
        pergunta perguntou anuncia anunciou garante garantiu assegura assegurou admite admitiu reconhece reconheceu confirma confirmou lamenta lamentou
        critica criticou denuncia denunciou alerta alertou avisa avisou adverte advertiu defende defendeu avalia avaliou observa observou insiste insistiu
        promete prometeu revela revelou tuitou publicou adianta adiantou refere referiu indica indicou considera considerou frisa frisou aponta apontou
        """.split()
    ),
    participles=frozenset("acrescentando dizendo afirmando explicando lembrando".split()),
    frames=frozenset("chamou chama classificou classifica descreve descreveu acusou acusa".split()),
    sources=(("segundo",), ("de", "acordo", "com"), ("conforme",), ("para",)),
    pronouns={"ele": "m", "ela": "f", "eles": "many", "elas": "many", "eu": "speaker", "nós": "speaker", "quem": "relative", "que": "relative"},
    determiners=frozenset("o a os as um uma uns umas seu sua seus suas este esta esse essa dois duas três vários várias alguns algumas do da dos das ao".split()),
    definite=frozenset("o a".split()),
    prepositions=frozenset("de em para por com sem sobre entre até desde contra perante sob após durante no na nos nas pelo pela à".split()),
    conjunctions=frozenset("e mas ou nem porque se quando como enquanto embora".split()),
    between=frozenset("tem têm tinha havia é era foi são se não já também ainda depois ontem hoje".split()),
    courtesy={"sr.": "m", "sra.": "f", "senhor": "m", "senhora": "f", "dr.": "m", "dra.": "f", "dom": "m", "dona": "f"},
    offices={
        "prefeito": "mayor", "prefeita": "mayor", "autarca": "mayor", "presidente": "president", "ministro": "minister", "ministra": "minister", "deputado": "deputy",
        "deputada": "deputy", "senador": "senator", "senadora": "senator", "vereador": "councillor", "vereadora": "councillor", "porta-voz": "spokesman", "diretor": "director",
        "diretora": "director", "advogado": "lawyer", "advogada": "lawyer", "promotor": "prosecutor", "promotora": "prosecutor", "treinador": "coach", "técnico": "coach",
        "secretário": "secretary", "secretária": "secretary", "juiz": "judge", "juíza": "judge", "professor": "professor", "professora": "professor", "governador": "governor",
        "governadora": "governor",
    },
    gendered={
        "prefeito": "m", "prefeita": "f", "ministro": "m", "ministra": "f", "deputado": "m", "deputada": "f", "senador": "m", "senadora": "f", "vereador": "m", "vereadora": "f",
        "diretor": "m", "diretora": "f", "advogado": "m", "advogada": "f", "secretário": "m", "secretária": "f", "juiz": "m", "juíza": "f", "governador": "m", "governadora": "f",
    },
    people=frozenset("homem mulher homens mulheres morador moradora moradores testemunha testemunhas fonte fontes polícia especialista especialistas governo vítima pai mãe".split()),
    titled=frozenset("intitulado intitulada filme livro canção música romance série chamado chamada apelidado".split()),
    abbreviations=frozenset("sr. sra. dr. dra. prof. profa. etc. art. av.".split()),
    no_names=frozenset(
        """
        segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
        o a os as um uma seu sua este esta esse essa e mas ou nem porque se quando como enquanto embora de em para por com sem sobre entre até desde contra após durante
        no na nos nas pelo pela à segundo conforme tem é era foi não já também ainda depois ontem hoje amanhã ele ela eles elas eu nós que quem onde sim tudo todos todas
        dois duas três vários alguns muito mais menos do da dos das ao
        """.split()
    ),
    dashes=True,
    that=frozenset(("que",)),
)  # fmt: skip
