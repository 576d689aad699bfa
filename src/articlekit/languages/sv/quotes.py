"""Swedish: reporting verbs, titles and the words around a quotation."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        säger sade sa sagt berättar berättade berättat förklarar förklarade förklarat menar menade anser ansåg skriver skrev skrivit tillägger tillade svarar svarade svarat frågar frågade uppger uppgav uppgett betonar betonade konstaterar konstaterade hävdar hävdade bekräftar bekräftade varnar varnade tycker tyckte tror trodde hoppas hoppades kommenterar kommenterade påpekar påpekade understryker underströk medger medgav fortsätter fortsatte lovar lovade utropar utropade twittrar twittrade minns mindes undrar undrade meddelar meddelade resonerar resonerade skrattar suckar
        """.split()
    ),
    frames=frozenset("kallar kallade beskriver beskrev".split()),
    sources=(("enligt",), ("menar",)),
    pronouns={"han": "m", "hon": "f", "de": "many", "den": "one", "jag": "speaker", "vi": "speaker", "som": "relative"},
    determiners=frozenset("den det de en ett denna detta dessa hans hennes deras sin sitt sina två tre flera några många".split()),
    prepositions=frozenset("i på av för till från med om efter före under över vid mot genom enligt hos utan mellan".split()),
    conjunctions=frozenset("och men eller att som när om eftersom medan utan".split()),
    between=frozenset("har hade är var också även sedan då nu inte själv dessutom vidare i".split()),
    courtesy={"herr": "m", "fru": "f", "fröken": "f", "dr": None},
    offices={
        "statsminister": "premier", "statsministern": "premier", "minister": "minister", "ministern": "minister", "finansminister": "finance minister", "utrikesminister": "foreign minister", "justitieminister": "minister", "president": "president", "presidenten": "president", "borgmästare": "mayor", "borgmästaren": "mayor", "kommunalråd": "mayor", "kommunalrådet": "mayor", "talesperson": "spokesman", "talespersonen": "spokesman", "presstalesperson": "spokesman", "pressekreterare": "spokesman", "chef": "chief", "chefen": "chief", "vd": "chief", "direktör": "director", "generaldirektör": "director", "professor": "professor", "professorn": "professor", "åklagare": "prosecutor", "åklagaren": "prosecutor", "advokat": "lawyer", "advokaten": "lawyer", "tränare": "coach", "tränaren": "coach", "partiledare": "leader", "partiledaren": "leader", "ordförande": "chairman", "ordföranden": "chairman", "forskare": "researcher", "forskaren": "researcher",
    },
    gendered={},
    people=frozenset("mannen kvinnan polisen vittne vittnen granne grannar expert experter regeringen departementet pojken flickan mamma pappa".split()),
    documents=frozenset("pressmeddelande brev rapport artikel bok inlägg".split()),
    titled=frozenset("filmen boken låten serien albumet pjäsen kallad kallade".split()),
    abbreviations=frozenset("dr. kl. nr. t.ex. bl.a. d.v.s. dvs. s.k. m.m. ca. prof. st.".split()),
    no_names=frozenset(
        """
        måndag tisdag onsdag torsdag fredag lördag söndag den det de en ett denna detta och men eller att som när om i på av för till från med efter före under över vid mot genom enligt har hade är var också även sedan då nu inte han hon jag vi ni man sig sin hans hennes deras två tre flera några många alla ingen här där vad vem hur varför ja nej idag igår imorgon
        """.split()
    ),
    that=frozenset("att".split()),
    dashes=True,
    turns=frozenset("fråga svar".split()),
)  # fmt: skip
