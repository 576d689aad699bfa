"""German: lines that are not the article's, and why.

After the publishing systems' German translations (WordPress, TYPO3, Disqus) and the habits of German news sites.
"""

from articlekit.rules import Rule
from articlekit.tables.strip import Phrases, Strip

PHRASES = (
    Phrases(
        id="de/strip/related-head",
        reason="related-articles",
        heads=True,
        lines=(
            "mehr zum thema", "mehr zum artikel", "das könnte sie auch interessieren", "das könnte dich auch interessieren",
            "auch interessant", "weitere artikel", "weitere themen", "weitere nachrichten", "weitere meldungen", "ähnliche artikel",
            "ähnliche beiträge", "verwandte artikel", "verwandte themen", "verwandte beiträge", "lesen sie auch", "lesen sie mehr",
            "lesetipps", "lesetipp", "mehr aus dem ressort", "neueste artikel", "neueste beiträge", "letzte beiträge", "empfehlungen",
            "unsere empfehlungen", "empfehlungen der redaktion", "passend dazu", "zum thema", "zum weiterlesen", "siehe auch",
            "aktuelle nachrichten", "aktuelle meldungen", "aktuelle artikel", "aktuelle beiträge", "artikel zum thema",
        ),
    ),
    Phrases(
        id="de/strip/most-read-head",
        reason="most-read",
        heads=True,
        lines=("meistgelesen", "meist gelesen", "meistgelesene artikel", "am häufigsten gelesen", "beliebt", "beliebte artikel", "top-themen", "topthemen", "meistkommentiert"),
    ),
    Phrases(
        id="de/strip/comment-head",
        reason="comment-form",
        heads=True,
        lines=(
            "kommentare", "kommentar", "kommentar schreiben", "kommentar verfassen", "kommentar hinterlassen", "kommentieren",
            "schreibe einen kommentar", "schreiben sie einen kommentar", "antworten", "antwort abbrechen", "diskutieren sie mit",
            "hinterlasse einen kommentar", "keine kommentare", "alle kommentare anzeigen", "kommentar abschicken", "leserkommentare",
            "schreibe einen kommentar antworten abbrechen", "mitdiskutieren", "beitrag melden",
        ),
    ),
    Phrases(
        id="de/strip/newsletter-head",
        reason="newsletter-form",
        heads=True,
        lines=(
            "newsletter", "newsletter abonnieren", "newsletter bestellen", "jetzt newsletter abonnieren", "zum newsletter anmelden",
            "jetzt anmelden", "unser newsletter", "unsere newsletter", "e-mail-adresse", "ihre e-mail-adresse",
        ),
    ),
    Phrases(
        id="de/strip/share-words",
        reason="share-bar",
        lines=(
            "teilen", "artikel teilen", "beitrag teilen", "auf facebook teilen", "auf twitter teilen", "auf x teilen",
            "per e-mail teilen", "per mail teilen", "per whatsapp teilen", "drucken", "artikel drucken", "seite drucken", "merken",
            "artikel merken", "link kopieren", "weiterleiten", "versenden", "artikel versenden", "folgen", "folgen sie uns",
            "folgen sie uns auf", "twittern", "mail", "vorlesen", "artikel anhören", "anhören",
        ),
    ),
    Phrases(
        id="de/strip/ad-labels",
        reason="advertisement",
        lines=("anzeige", "anzeigen", "werbung", "- anzeige -", "advertorial", "anzeige schließen", "sponsored"),
    ),
    Phrases(
        id="de/strip/account-words",
        reason="paywall",
        lines=(
            "anmelden", "abmelden", "einloggen", "login", "registrieren", "mein konto", "abonnieren", "jetzt abonnieren", "abo",
            "jetzt abo abschließen", "jetzt testen", "sie haben bereits ein abo", "zum abo",
        ),
    ),
    Phrases(
        id="de/strip/more-words",
        reason="read-more",
        lines=("mehr", "mehr lesen", "weiterlesen", "mehr anzeigen", "mehr erfahren", "alle anzeigen", "mehr dazu", "zum artikel", "weitere informationen", "mehr laden"),
    ),
    Phrases(
        id="de/strip/site-words",
        reason="navigation",
        lines=(
            "zum inhalt springen", "zum hauptinhalt springen", "direkt zum inhalt", "zur navigation springen", "zum seitenanfang",
            "nach oben", "zurück", "weiter", "startseite", "suche", "suchen", "menü", "menü öffnen", "menü schließen", "schließen",
            "vorheriger artikel", "nächster artikel", "vorheriger beitrag", "nächster beitrag", "zurück zur startseite",
        ),
    ),
    Phrases(
        id="de/strip/legal-words",
        reason="legal",
        lines=(
            "impressum", "datenschutz", "datenschutzerklärung", "agb", "kontakt", "nutzungsbedingungen", "nutzungsbasierte werbung",
            "mediadaten", "cookie-einstellungen", "cookies", "privatsphäre", "barrierefreiheit", "karriere", "über uns", "hilfe", "faq",
            "datenschutzhinweise", "widerruf", "utiq verwalten",
        ),
    ),
    Phrases(id="de/strip/tag-heads", reason="tags", heads=True, lines=("schlagworte", "schlagwörter", "themen", "stichworte", "kategorien", "tags")),
)  # fmt: skip

RULES = (
    Rule(
        id="de/strip/stamp",
        reason="stamp",
        pattern=r"(?i)^\W{0,3}(?:(?:aktualisiert|veröffentlicht):?[ ])?vor[ ](?:etwa[ ])?(?:\d+|einer|einem)[ ](?:sek(?:unden?|[.])|min(?:uten?|[.])|std[.]|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)\W{0,3}$|^\W{0,3}(?:lesezeit|lesedauer):?[ ](?:ca[.][ ])?\d+[ ]min(?:uten?|[.])?\W{0,3}$|^\W{0,3}\d+[ ]min(?:uten?|[.])?[ ]lesezeit\W{0,3}$",
        yes=("vor 3 Stunden", "Aktualisiert vor 5 Minuten", "Lesezeit: 4 Minuten", "6 Min. Lesezeit"),
        no=("Vor drei Stunden begann der Regen", "vor 3 Stunden begann der Regen"),
    ),
    Rule(
        id="de/strip/comment-fields",
        reason="comment-form",
        pattern=r"(?i)^(?:deine|ihre)[ ]e-mail-adresse[ ]wird[ ]nicht[ ]veröffentlicht|^erforderliche[ ]felder[ ]sind|^meinen[ ]namen,[ ](?:meine[ ])?e-mail",
        yes=("Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",),
        no=("Ihre E-Mail-Adresse wird von vielen Bürgern gesucht.",),
    ),
    Rule(
        id="de/strip/copyright",
        reason="copyright",
        pattern=r"(?i)^\W{0,3}(?:copyright|©)[ ]?(?:©[ ]?)?(?:(?:19|20)\d\d|by\b).{0,160}$|\balle[ ]rechte[ ]vorbehalten\b",
        yes=("© 2024 Beispiel-Verlag GmbH", "Alle Rechte vorbehalten."),
        no=("Das Urheberrecht gilt siebzig Jahre.",),
    ),
    Rule(
        id="de/strip/read-more-link",
        reason="read-more",
        pattern=r"^\W{0,3}(?i:lesen[ ]sie[ ](?:auch|mehr|dazu)|lesetipp|mehr[ ](?:zum[ ]thema|dazu)|auch[ ]interessant|siehe[ ]auch)[ ]?[:|–—][ ]?\S.{3,200}[^.\s]$",
        yes=("Lesen Sie auch: Wie die Brücke gebaut wurde", "Mehr zum Thema: Streit um den Haushalt"),
        no=("Mehr dazu: Er war ihr Vetter.",),
    ),
    Rule(
        id="de/strip/cookie-notice",
        reason="cookie-notice",
        pattern=r"(?i)\b(?:diese|unsere)[ ](?:web)?(?:seite|site)[ ](?:verwendet|nutzt|benutzt)[ ]cookies\b|\bwir[ ](?:verwenden|nutzen|benutzen)[ ]cookies\b",
        yes=("Diese Website verwendet Cookies.", "Wir nutzen Cookies, um die Seite zu verbessern."),
        no=("Wir nutzen Butter für die Kekse.",),
    ),
)  # fmt: skip

CAPTIONS = (
    Rule(
        id="de/strip/caption-credit",
        pattern=r"(?:^|[.!?“”\"][ ]*|[ ]\()(?:Foto|Bild|Fotos|Bildquelle|Quelle|Grafik)[ ]?:[ ]?(?P<credit>[\p{Lu}©][^.!?:]{2,70}?)\)?$",
        yes={"Die alte Mühle im Frühling. Foto: Anna Post/dpa": {"credit": "Anna Post/dpa"}, "Bild: Imago": {"credit": "Imago"}},
        no=("Das Foto: ein Glücksfall für die Familie.",),
    ),
    Rule(
        id="de/strip/caption-copyright",
        pattern=r"[ ](?P<credit>©[ ]?\p{Lu}[^.!?:]{2,60})$",
        yes={"Die Brücke bei Nacht © Anna Post/dpa": {"credit": "© Anna Post/dpa"}},
        no=("Copyright © bei den Autoren.",),
    ),
)  # fmt: skip

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "©"))
