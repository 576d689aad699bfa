"""Polish: reporting verbs, titles and the words around a quotation."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        mówi mówią mówił mówiła mówili powiedział powiedziała powiedzieli dodał dodała dodali dodaje podkreślił podkreśliła podkreślili podkreśla zaznaczył zaznaczyła zaznacza stwierdził stwierdziła stwierdza oświadczył oświadczyła oznajmił oznajmiła wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła zauważył zauważyła zauważa przyznał przyznała przyznaje zapewnił zapewniła zapewnia napisał napisała pisze zapowiedział zapowiedziała zapowiada ocenił oceniła ocenia odpowiedział odpowiedziała odpowiada zapytał zapytała pyta pytał pytała poinformował poinformowała informuje przekazał przekazała przekazuje wspomina wspominał opowiada opowiadał opowiadała relacjonuje relacjonował komentuje skomentował skomentowała apeluje apelował apelowała ostrzegł ostrzegła ostrzega przekonuje przekonywał przekonywała uważa twierdzi twierdził przypomniał przypomniała przypomina żartuje żartował wskazał wskazała wskazuje argumentuje argumentował deklaruje zadeklarował
        """.split()
    ),
    frames=frozenset("nazwał nazwała określił określiła".split()),
    sources=(("według",), ("zdaniem",), ("jak", "mówi")),
    pronouns={"on": "m", "ona": "f", "oni": "many", "one": "many", "ja": "speaker", "my": "speaker", "który": "relative", "która": "relative"},
    determiners=frozenset("ten ta to te ci jego jej ich swój swoja jeden jedna dwa dwie trzy kilka wielu niektórzy".split()),
    prepositions=frozenset("w we z ze na do od o po przed przez za nad pod dla u bez przy między wobec według podczas".split()),
    conjunctions=frozenset("i a ale lub oraz że bo gdy jeśli ponieważ choć jak".split()),
    between=frozenset("się też także również już jeszcze dziś wczoraj potem następnie jednak mu jej im nam został była był w rozmowie".split()),
    courtesy={"pan": "m", "pani": "f", "dr": None, "prof.": None, "ks.": "m", "inż.": None},
    offices={
        "burmistrz": "mayor", "prezydent": "president", "premier": "premier", "minister": "minister", "wiceminister": "minister", "poseł": "deputy", "posłanka": "deputy", "senator": "senator", "rzecznik": "spokesman", "rzeczniczka": "spokesman", "dyrektor": "director", "dyrektorka": "director", "adwokat": "lawyer", "prokurator": "prosecutor", "trener": "coach", "trenerka": "coach", "szef": "chief", "szefowa": "chief", "przewodniczący": "chairman", "przewodnicząca": "chairman", "wojewoda": "governor", "wójt": "mayor", "profesor": "professor", "sędzia": "judge", "radny": "councillor", "radna": "councillor", "komendant": "chief",
    },
    gendered={"posłanka": "f", "rzeczniczka": "f", "dyrektorka": "f", "trenerka": "f", "szefowa": "f", "radna": "f", "radny": "m", "poseł": "m"},
    people=frozenset("mężczyzna kobieta mieszkaniec mieszkanka mieszkańcy świadek świadkowie policjant policja ekspert eksperci rząd ministerstwo sąsiad sąsiadka matka ojciec".split()),
    documents=frozenset("komunikat oświadczenie list raport artykuł książka tweet wpis".split()),
    titled=frozenset("tytuł tytułem film książka piosenka serial spektakl zwany zwana tzw.".split()),
    abbreviations=frozenset("dr prof. mgr inż. ks. ul. nr r. im. św. np. m.in. tzw. godz. zob. wg płk. gen. por. tj. itd.".split()),
    no_names=frozenset(
        """
        poniedziałek wtorek środa czwartek piątek sobota niedziela ten ta to te i a ale lub że w we z ze na do od o po przed przez za nad pod dla u bez przy jak jeśli gdy kiedy już jeszcze dziś wczoraj jutro teraz tak nie czy co kto gdzie on ona oni ja my my się jego jej ich jeden dwa trzy wszyscy nikt może to jednak więc dlatego zdaniem według podczas pan pani
        """.split()
    ),
    that=frozenset("że iż".split()),
    dashes=True,
)  # fmt: skip
