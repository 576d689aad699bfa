"""Swedish: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "sv",
    related_head="läs också|läs även|läs mer|relaterat|relaterade artiklar|relaterade nyheter|liknande artiklar|mer om ämnet|mer om detta|fler nyheter|fler artiklar|mer nyheter|senaste nytt|senaste nyheterna|senaste artiklarna|senaste inläggen|rekommenderat|rekommenderade artiklar|rekommenderas|du kanske också gillar|missa inte|se också|se även|fördjupning|för dig",
    most_read_head="mest läst|mest lästa|mest läst just nu|populärt|populära artiklar|mest delat|mest kommenterat|trendar",
    comment_head="kommentarer|kommentar|kommentera|lämna en kommentar|skriv en kommentar|lägg till kommentar|lämna ett svar|svara|avbryt svar|lämna ett svar avbryt svar|inga kommentarer|visa kommentarer|visa alla kommentarer|kommentarer är avstängda|din kommentar|kommentera artikeln",
    newsletter_head="nyhetsbrev|vårt nyhetsbrev|våra nyhetsbrev|prenumerera på vårt nyhetsbrev|prenumerera på nyhetsbrevet|anmäl dig till vårt nyhetsbrev|anmäl dig|få vårt nyhetsbrev|din e-postadress|e-postadress|din e-post",
    share_words="dela|dela artikeln|dela artikel|dela den här artikeln|dela på facebook|dela på twitter|dela på x|dela via e-post|dela via mejl|dela sidan|tipsa|tipsa en vän|skriv ut|kopiera länk|kopiera länken|länk kopierad|tweeta|mejla|spara|spara artikel|spara artikeln|följ oss|följ oss på|följ|lyssna|lyssna på artikeln",
    ad_labels="annons|annonser|annonsmaterial|reklam|sponsrat|sponsrat innehåll|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|betalt innehåll|i samarbete med",
    account_words="logga in|logga ut|skapa konto|registrera dig|mitt konto|mina sidor|prenumerera|bli prenumerant|bli medlem|köp prenumeration|redan prenumerant|redan prenumerant? logga in|endast för prenumeranter|för prenumeranter|för dig som är prenumerant",
    more_words="mer|visa mer|visa fler|visa alla|se alla|ladda fler|läs hela artikeln|läs vidare|klicka här|mer information",
    site_words="hoppa till innehåll|gå till innehåll|hoppa till huvudinnehåll|till innehållet|till toppen|till sidans topp|tillbaka till toppen|tillbaka|startsida|till startsidan|hem|meny|öppna meny|öppna menyn|stäng meny|stäng menyn|stäng|sök|nästa|föregående|nästa artikel|föregående artikel|nästa inlägg|föregående inlägg|inläggsnavigering|webbplatskarta",
    legal_words="integritetspolicy|personuppgiftspolicy|personuppgifter|om cookies|cookies|cookiepolicy|cookieinställningar|hantera cookies|användarvillkor|villkor|prenumerationsvillkor|köpvillkor|kontakt|kontakta oss|om oss|annonsera|tillgänglighet|tillgänglighetsredogörelse|jobba hos oss|hjälp|kundservice|kundtjänst|alla rättigheter förbehållna|tipsa oss|rätta artikel|ansvarig utgivare",
    tag_heads="taggar|ämnen|ämnen i artikeln|nyckelord|kategorier|kategori|etiketter|mer om",
)  # fmt: skip
RULES = rules(
    "sv",
    {
        "stamp": Row(r"(?:publicerad[ ]|uppdaterad[ ])?(?:för[ ])?(?:\d+|en|ett)[ ](?:sek(?:under)?|min(?:uter|ut)?|tim(?:mar|me)?|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)[ ]sedan|(?:lästid|läsning):?[ ](?:ca[.]?[ ])?\d+[ ]min(?:uter|[.])?|\d+[ ]min(?:uter|[.])?[ ]läsning", ("för 3 timmar sedan", "3 timmar sedan", "Lästid: 4 min",), ("För tre timmar sedan regnade det", "för 3 timmar sedan regnade det",)),
        "comment-fields": Row(r"din[ ]e-?postadress[ ](?:kommer[ ]inte[ ]publiceras|kommer[ ]inte[ ]att[ ]publiceras|publiceras[ ]inte)|obligatoriska[ ]fält[ ]är|spara[ ]mitt[ ]namn,|du[ ]måste[ ](?:vara[ ]inloggad|logga[ ]in)[ ]för", ("Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *",), ("Din adress har ändrats.",)),
        "copyright": Row(r"alla[ ]rättigheter[ ]förbehåll(?:na|es)|mångfaldigande[ ]förbjudet", ("© 2024 Hamnbladet", "Alla rättigheter förbehållna.",), ("Upphovsrätten varar i sjuttio år.",)),
        "read-more-link": Row(r"läs[ ](?:också|även|mer|mera)|se[ ](?:också|även)|lyssna[ ]också", ("Läs också: Så byggdes bron", "Läs mer: Hamnen väntar på kranen",), ("Läs mer: det tyckte han om.",)),
        "cookie-notice": Row(r"\b(?:den[ ]här|denna|vår)[ ](?:webbplats(?:en)?|sajt(?:en)?|sida(?:n)?)[ ]använder[ ](?:cookies|kakor)|\bvi[ ]använder[ ](?:cookies|kakor)\b", ("Den här webbplatsen använder cookies.", "Vi använder cookies för att förbättra sidan",), ("Vi använder smör.",)),
        "sign-up": Row(r"(?:i|till)[ ]din[ ](?:inkorg|mejlkorg|e-?post|mejl)|prenumerera[ ]på[ ](?:vårt|våra|vår)[ ]nyhetsbrev|anmäl[ ]dig[ ]till[ ](?:vårt|våra)[ ]nyhetsbrev|avsluta[ ]när[ ]du[ ]vill", ("Dagens viktigaste nyheter direkt i din inkorg", "Prenumerera på vårt nyhetsbrev varje fredag",), ("Brevbäraren lade brevet i lådan.",)),
        "subscribers": Row(r"(?:artikel(?:n)?|innehåll(?:et)?)[ ](?:är[ ])?(?:endast[ ])?för[ ](?:dig[ ]som[ ]är[ ])?prenumerant(?:er)?|logga[ ]in[ ]för[ ]att[ ]läsa", ("Den här artikeln är för prenumeranter", "Logga in för att läsa hela artikeln",), ("Operans prenumeranter kom.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "sv",
    {
        "caption-credit": Row(
            r"Foto|FOTO|Bild|BILD|Fotograf|Illustration",
            (
                "Den gamla kvarnen om våren. Foto: Anna Poe/TT",
                "Bild: Getty Images",
            ),
            ("Fotot: en glädje för familjen.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
