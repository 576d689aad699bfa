"""Dutch: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "nl",
    related_head="lees ook|lees meer|gerelateerde artikelen|gerelateerd|gerelateerd nieuws|verwante artikelen|meer over dit onderwerp|meer nieuws|meer artikelen|ander nieuws|laatste nieuws|het laatste nieuws|recente artikelen|recente berichten|aanbevolen|aanbevolen artikelen|aanraders|ook interessant|misschien vind je dit ook interessant|dit vind je misschien ook leuk|bekijk ook|zie ook|net binnen|meer uit deze rubriek|verder lezen",
    most_read_head="meest gelezen|meestgelezen|best gelezen|populair|populaire artikelen|meest bekeken|meest gedeeld|trending",
    comment_head="reacties|reactie|reageer|reageren|geef een reactie|laat een reactie achter|plaats een reactie|plaats reactie|schrijf een reactie|reactie annuleren|geef een reactie reactie annuleren|beantwoorden|antwoorden|geen reacties|bekijk alle reacties|toon reacties|reacties zijn gesloten|jouw reactie|opmerkingen",
    newsletter_head="nieuwsbrief|nieuwsbrieven|onze nieuwsbrief|schrijf je in voor onze nieuwsbrief|schrijf u in voor onze nieuwsbrief|inschrijven voor de nieuwsbrief|aanmelden voor de nieuwsbrief|meld je aan voor de nieuwsbrief|meld je aan|aanmelden|inschrijven|schrijf je in|je e-mailadres|uw e-mailadres|e-mailadres",
    share_words="delen|deel|deel dit artikel|deel dit|deel dit bericht|delen op facebook|delen op twitter|delen op x|delen via whatsapp|delen via e-mail|deel via e-mail|deel op facebook|deel op twitter|mail|mailen|e-mailen|printen|print|afdrukken|link kopiëren|kopieer link|link gekopieerd|opslaan|bewaren|bewaar artikel|volg ons|volg ons op|volgen|luister|luister naar dit artikel|artikel beluisteren",
    ad_labels="advertentie|advertenties|advertentie - lees hieronder verder|tekst gaat verder onder de advertentie|tekst loopt door onder de advertentie|de tekst gaat verder onder de foto|gesponsord|gesponsorde inhoud|partnerbijdrage|reclame",
    account_words="inloggen|log in|uitloggen|registreren|mijn account|account aanmaken|maak een account aan|abonneren|abonneer|abonneer je nu|word abonnee|neem een abonnement|al abonnee|al abonnee? log in|alleen voor abonnees|voor abonnees|word lid",
    more_words="lees verder|verder lezen|meer|meer lezen|meer informatie|meer weten|toon meer|bekijk alles|alles bekijken|meer laden|laad meer|klik hier|lees het hele artikel",
    site_words="ga naar de inhoud|ga naar inhoud|naar de inhoud|spring naar inhoud|overslaan en naar de inhoud gaan|terug naar boven|naar boven|terug|home|menu|menu openen|menu sluiten|sluiten|sluit|zoeken|zoek|volgende|vorige|vorig artikel|volgend artikel|vorig bericht|volgend bericht|bericht navigatie|berichtnavigatie|rubrieken|sitemap",
    legal_words="privacy|privacybeleid|privacyverklaring|privacystatement|cookiebeleid|cookieverklaring|cookie-instellingen|cookies|algemene voorwaarden|gebruiksvoorwaarden|voorwaarden|disclaimer|contact|contacteer ons|neem contact op|over ons|adverteren|vacatures|werken bij|toegankelijkheid|help|veelgestelde vragen|colofon|klantenservice|alle rechten voorbehouden",
    tag_heads="tags|onderwerpen|trefwoorden|categorieën|categorie|thema's|thema’s|meer over",
)  # fmt: skip
RULES = rules(
    "nl",
    {
        "stamp": Row(r"(?:bijgewerkt[ ]|gepubliceerd[ ])?(?:\d+|een)[ ](?:sec(?:onden)?|min(?:uten|uut)?|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)[ ]geleden|leestijd:?[ ]\d+[ ]min(?:uten|[.])?|\d+[ ]min(?:uten|[.])?[ ](?:leestijd|lezen)", ("3 uur geleden", "Leestijd: 4 minuten", "5 min leestijd",), ("Drie uur geleden regende het", "3 uur geleden regende het nog",)),
        "comment-fields": Row(r"(?:je|het|uw)[ ]e-?mailadres[ ](?:zal|wordt)[ ]niet[ ](?:getoond|gepubliceerd|worden)|(?:vereiste|verplichte)[ ]velden[ ]zijn|mijn[ ]naam,[ ]e-?mail|je[ ]moet[ ](?:ingelogd[ ]zijn|inloggen)[ ]om", ("Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",), ("Je adres is veranderd.",)),
        "copyright": Row(r"alle[ ]rechten[ ]voorbehouden|auteursrecht[ ]voorbehouden", ("© 2024 De Havenbode", "Alle rechten voorbehouden.",), ("Het auteursrecht duurt zeventig jaar.",)),
        "read-more-link": Row(r"lees[ ](?:ook|meer|hier)|bekijk[ ]ook|zie[ ]ook|luister[ ]ook", ("Lees ook: Hoe de brug werd gebouwd", "Bekijk ook: De haven wacht op de kraan",), ("Lees ook: dat vond hij mooi.",)),
        "cookie-notice": Row(r"\b(?:deze|onze)[ ](?:web)?site[ ](?:maakt[ ]gebruik[ ]van|gebruikt)[ ]cookies|\bwij?[ ](?:gebruiken|maken[ ]gebruik[ ]van)[ ]cookies", ("Deze website gebruikt cookies.", "Wij maken gebruik van cookies",), ("Wij gebruiken boter.",)),
        "sign-up": Row(r"in[ ](?:je|uw)[ ](?:inbox|mailbox|mail)|(?:schrijf|meld)[ ](?:je|u)[ ](?:nu[ ]|gratis[ ])?(?:in|aan)[ ]voor[ ](?:onze|de)[ ]nieuwsbrief|op[ ]elk[ ]moment[ ](?:weer[ ])?(?:uitschrijven|afmelden)", ("Elke ochtend het nieuws in je inbox", "Schrijf je in voor onze nieuwsbrief van vrijdag",), ("De postbode stopte de brief in de bus.",)),
        "subscribers": Row(r"(?:artikel|alleen)[ ](?:is[ ])?(?:exclusief[ ])?voor[ ]abonnees|om[ ]verder[ ]te[ ]lezen", ("Dit artikel is exclusief voor abonnees", "Log in om verder te lezen",), ("De abonnees van de opera kwamen.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "nl",
    {
        "caption-credit": Row(
            r"Foto|Foto['’]s|FOTO|Beeld|Afbeelding",
            (
                "De oude molen in de lente. Foto: Anna Poe/ANP",
                "Beeld: Getty Images",
            ),
            ("De foto: een geluk voor de familie.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
