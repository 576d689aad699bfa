"""Danish: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "da",
    related_head="læs også|læs mere|relaterede artikler|relateret|relaterede nyheder|lignende artikler|mere om emnet|mere om sagen|flere nyheder|flere artikler|seneste nyt|seneste nyheder|seneste artikler|seneste indlæg|anbefalet|anbefalede artikler|anbefalet til dig|måske vil du også kunne lide|se også|gå ikke glip af|til dig",
    most_read_head="mest læste|mest læst|mest læst lige nu|populært|populære artikler|mest delte|mest kommenterede",
    comment_head="kommentarer|kommentar|kommenter|skriv en kommentar|efterlad en kommentar|tilføj kommentar|skriv et svar|svar|annuller svar|skriv et svar annuller svar|ingen kommentarer|vis kommentarer|vis alle kommentarer|kommentarer er lukket|din kommentar|deltag i debatten",
    newsletter_head="nyhedsbrev|nyhedsbreve|vores nyhedsbrev|vores nyhedsbreve|tilmeld dig vores nyhedsbrev|tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld dig|tilmeld|få vores nyhedsbrev|din e-mailadresse|din e-mail|e-mailadresse|din mailadresse",
    share_words="del|del artiklen|del artikel|del denne artikel|del på facebook|del på twitter|del på x|del via e-mail|del via mail|send til en ven|print|udskriv|kopiér link|kopier link|link kopieret|tweet|gem|gem artikel|gem artiklen|følg os|følg os på|følg|lyt|lyt til artiklen|hør artiklen",
    ad_labels="annonce|annoncer|reklame|annoncørbetalt indhold|sponsoreret|sponsoreret indhold|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|betalt indhold|kommercielt samarbejde",
    account_words="log ind|log på|log ud|min side|min konto|opret konto|opret profil|bliv abonnent|abonner|køb abonnement|bestil abonnement|allerede abonnent|allerede abonnent? log ind|for abonnenter|kun for abonnenter|bliv medlem",
    more_words="mere|vis mere|vis flere|se alle|vis alle|indlæs flere|læs hele artiklen|læs videre|klik her|mere information",
    site_words="gå til indhold|spring til indhold|gå til hovedindhold|hop til indhold|til toppen|tilbage til toppen|tilbage|forside|forsiden|til forsiden|hjem|menu|åbn menu|luk menu|luk|søg|næste|forrige|næste artikel|forrige artikel|næste indlæg|forrige indlæg|indlægsnavigation|sitemap",
    legal_words="privatlivspolitik|persondatapolitik|persondata|privatliv|om cookies|cookies|cookiepolitik|cookieindstillinger|administrer samtykke|vilkår|brugervilkår|betingelser|handelsbetingelser|abonnementsbetingelser|kontakt|kontakt os|om os|annoncering|annoncér|tilgængelighed|tilgængelighedserklæring|job|ledige stillinger|hjælp|kundeservice|kundecenter|alle rettigheder forbeholdes|tip os|ansvarshavende chefredaktør",
    tag_heads="emner|emneord|tags|nøgleord|stikord|kategorier|kategori|mere om",
)  # fmt: skip
RULES = rules(
    "da",
    {
        "stamp": Row(r"(?:publiceret[ ]|opdateret[ ])?(?:for[ ])?(?:\d+|en|et)[ ](?:sek(?:under)?|min(?:utter|ut)?|time(?:r)?|dag(?:e)?|uge(?:r)?|måned(?:er)?|år)[ ]siden|læsetid:?[ ](?:ca[.]?[ ])?\d+[ ]min(?:utter|[.])?|\d+[ ]min(?:utter|[.])?[ ](?:læsetid|læsning)", ("for 3 timer siden", "3 timer siden", "Læsetid: 4 min.",), ("For tre timer siden regnede det", "for 3 timer siden regnede det",)),
        "comment-fields": Row(r"din[ ]e-?mailadresse[ ](?:vil[ ]ikke[ ]blive[ ]|bliver[ ]ikke[ ])(?:publiceret|offentliggjort)|(?:krævede|obligatoriske)[ ]felter[ ]er|gem[ ]mit[ ]navn,|du[ ]skal[ ](?:være[ ]logget[ ]ind|logge[ ]ind)[ ]for", ("Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *",), ("Din adresse er ændret.",)),
        "copyright": Row(r"alle[ ]rettigheder[ ](?:er[ ])?forbehold(?:es|t)|ophavsretligt[ ]beskyttet", ("© 2024 Havnebladet", "Alle rettigheder forbeholdes.",), ("Ophavsretten varer i halvfjerds år.",)),
        "read-more-link": Row(r"læs[ ](?:også|mere)|se[ ]også|hør[ ]også", ("Læs også: Sådan blev broen bygget", "Læs mere: Havnen venter på kranen",), ("Læs mere: det kunne han lide.",)),
        "cookie-notice": Row(r"\b(?:denne[ ](?:hjemmeside|side)|dette[ ]website|hjemmesiden)[ ](?:bruger|anvender)[ ]cookies|\bvi[ ](?:bruger|anvender)[ ]cookies\b", ("Denne hjemmeside bruger cookies.",), ("Vi bruger smør.",)),
        "sign-up": Row(r"(?:i|til)[ ](?:din[ ])?(?:indbakke|indbakken|mailboks)\b|tilmeld[ ]dig[ ](?:vores|nyhedsbrevet)(?:[ ]nyhedsbreve?)?|afmelde[ ]dig[ ]når[ ]som[ ]helst", ("Dagens vigtigste nyheder direkte i din indbakke", "Tilmeld dig vores nyhedsbrev hver fredag",), ("Postbuddet lagde brevet i kassen.",)),
        "subscribers": Row(r"(?:artiklen|indholdet|artikel)[ ]er[ ](?:kun[ ])?for[ ]abonnenter|log[ ]ind[ ]for[ ]at[ ]læse", ("Denne artikel er kun for abonnenter", "Log ind for at læse hele artiklen",), ("Operaens abonnenter kom.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "da",
    {
        "caption-credit": Row(
            r"Foto|FOTO|Billede|Illustration|Fotograf",
            (
                "Den gamle mølle om foråret. Foto: Anna Poe/Ritzau",
                "Foto: Getty Images",
            ),
            ("Fotoet: en glæde for familien.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
