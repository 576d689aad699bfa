"""Norwegian: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "no",
    related_head="les også|les mer|relaterte artikler|relaterte saker|relatert|lignende artikler|mer om saken|mer om temaet|flere nyheter|flere saker|siste nytt|siste nyheter|siste saker|siste innlegg|anbefalt|anbefalte artikler|anbefalte saker|du vil kanskje også like|se også|ikke gå glipp av|for deg",
    most_read_head="mest lest|mest leste|mest lest nå|populært|populære artikler|mest delt|mest kommentert",
    comment_head="kommentarer|kommentar|kommenter|legg igjen en kommentar|skriv en kommentar|legg til kommentar|legg inn en kommentar|svar|avbryt svar|legg igjen en kommentar avbryt svar|ingen kommentarer|vis kommentarer|vis alle kommentarer|kommentarer er stengt|din kommentar|delta i debatten",
    newsletter_head="nyhetsbrev|våre nyhetsbrev|vårt nyhetsbrev|meld deg på vårt nyhetsbrev|meld deg på nyhetsbrevet|meld deg på|abonner på nyhetsbrev|abonner på nyhetsbrevet|din e-postadresse|e-postadresse|din e-post",
    share_words="del|del artikkelen|del artikkel|del saken|del denne artikkelen|del på facebook|del på twitter|del på x|del på e-post|del via e-post|tips en venn|skriv ut|kopier lenke|kopier lenken|lenke kopiert|tweet|lagre|lagre artikkel|lagre saken|følg oss|følg oss på|følg|lytt|lytt til saken|lytt til artikkelen",
    ad_labels="annonse|annonser|annonsørinnhold|reklame|sponset|sponset innhold|saken fortsetter under annonsen|artikkelen fortsetter under annonsen|saken fortsetter etter annonsen|betalt innhold",
    account_words="logg inn|logg ut|min side|min konto|opprett konto|registrer deg|bli abonnent|abonner|kjøp abonnement|bestill abonnement|allerede abonnent|allerede abonnent? logg inn|for abonnenter|kun for abonnenter|bli medlem",
    more_words="mer|vis mer|vis flere|se alle|vis alle|last inn flere|les hele saken|les hele artikkelen|les videre|klikk her|mer informasjon",
    site_words="hopp til innhold|gå til innhold|hopp til hovedinnhold|til toppen|tilbake til toppen|tilbake|forside|forsiden|til forsiden|hjem|meny|åpne meny|lukk meny|lukk|søk|neste|forrige|neste artikkel|forrige artikkel|neste innlegg|forrige innlegg|innleggsnavigasjon|nettstedskart",
    legal_words="personvern|personvernerklæring|personvernpolicy|om cookies|cookies|informasjonskapsler|bruk av informasjonskapsler|administrer samtykke|samtykkeinnstillinger|vilkår|brukervilkår|abonnementsvilkår|kjøpsvilkår|kontakt|kontakt oss|om oss|annonsere|annonser hos oss|tilgjengelighet|tilgjengelighetserklæring|ledige stillinger|hjelp|kundeservice|kundesenter|alle rettigheter reservert|tips oss|ansvarlig redaktør",
    tag_heads="emneord|emner|tema|stikkord|nøkkelord|kategorier|kategori|tagger|mer om",
)  # fmt: skip
RULES = rules(
    "no",
    {
        "stamp": Row(r"(?:publisert[ ]|oppdatert[ ])?(?:for[ ])?(?:\d+|en|ett|et)[ ](?:sek(?:under)?|min(?:utter|utt)?|time(?:r)?|dag(?:er)?|uke(?:r)?|måned(?:er)?|år)[ ]siden|lesetid:?[ ](?:ca[.]?[ ])?\d+[ ]min(?:utter|[.])?|\d+[ ]min(?:utter|[.])?[ ]lesetid", ("for 3 timer siden", "3 timer siden", "Lesetid: 4 minutter",), ("For tre timer siden regnet det", "for 3 timer siden regnet det",)),
        "comment-fields": Row(r"din[ ]e-?postadresse[ ]vil[ ]ikke[ ]bli[ ]publisert|obligatoriske[ ]felt(?:er)?[ ]er|lagre[ ]mitt[ ]navn,|du[ ]må[ ](?:være[ ](?:inn)?logget[ ]inn|logge[ ]inn)[ ]for", ("Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *",), ("Din adresse er endret.",)),
        "copyright": Row(r"alle[ ]rettigheter[ ](?:er[ ])?(?:reservert|forbeholdt)|opphavsrettslig[ ]beskyttet", ("© 2024 Havnebladet", "Alle rettigheter reservert.",), ("Opphavsretten varer i sytti år.",)),
        "read-more-link": Row(r"les[ ](?:også|mer)|se[ ]også|hør[ ]også", ("Les også: Slik ble broen bygd", "Les mer: Havnen venter på kranen",), ("Les mer: det likte han.",)),
        "cookie-notice": Row(r"\b(?:dette[ ]nettstedet|denne[ ]nettsiden|nettstedet)[ ]bruker[ ](?:informasjonskapsler|cookies)|\bvi[ ]bruker[ ](?:informasjonskapsler|cookies)\b", ("Dette nettstedet bruker informasjonskapsler.",), ("Vi bruker smør.",)),
        "sign-up": Row(r"(?:i|til)[ ](?:din[ ])?(?:innboks|innboksen)[ ]?(?:din)?\b|(?:meld[ ]deg[ ]på|abonner[ ]på)[ ](?:vårt|våre|vår)[ ]nyhetsbrev|melde[ ]deg[ ]av[ ]når[ ]som[ ]helst", ("Dagens viktigste nyheter rett i innboksen din", "Meld deg på vårt nyhetsbrev hver fredag",), ("Postbudet la brevet i kassen.",)),
        "subscribers": Row(r"(?:artikkelen|saken|innholdet)[ ]er[ ](?:kun[ ])?for[ ]abonnenter|logg[ ]inn[ ]for[ ]å[ ]lese", ("Denne saken er for abonnenter", "Logg inn for å lese hele saken",), ("Operaens abonnenter kom.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "no",
    {
        "caption-credit": Row(
            r"Foto|FOTO|Bilde|Illustrasjon|Fotograf",
            (
                "Den gamle møllen om våren. Foto: Anna Poe/NTB",
                "Bilde: Getty Images",
            ),
            ("Fotoet: en glede for familien.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
