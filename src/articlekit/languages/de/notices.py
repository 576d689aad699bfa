"""German: what sites tell their readers in whole sentences, and captions that name no photographer."""

from articlekit.rules import Rule

NOTICES = (
    Rule(
        id="de/strip/licence",
        reason="copyright",
        needs=("commons", "unter der cc", "lizenz"),
        pattern=r"(?i)^(?=.{0,300}$).*?(?:\bcreative[ -]commons\b.{0,80}\b(?:lizenz|namensnennung)\b|\bsteh(?:t|en)[ ]unter[ ](?:einer|der)[ ](?:cc|creative)\b|^lizenz:?[ ]cc\b)",
        yes=("Die Bilder stehen unter einer Creative-Commons-Lizenz.", "Lizenz: CC BY-SA 4.0"),
        no=("Die Lizenz für den Kiosk läuft aus.",),
    ),
    Rule(
        id="de/strip/liability",
        reason="legal",
        needs=("haftung", "gewähr", "sorgfältiger"),
        pattern=r"(?i)^(?=.{0,300}$).*?(?:\b(?:keine|jegliche)[ ](?:haftung|gewähr)\b.{0,40}\b(?:inhalte?|links?|richtigkeit|angaben)\b|\btrotz[ ]sorgfältiger[ ](?:inhaltlicher[ ])?(?:kontrolle|prüfung)[ ]übernehme)",
        yes=("Trotz sorgfältiger inhaltlicher Kontrolle übernehmen wir keine Haftung für externe Links.",),
        no=("Der Verein übernimmt keine Haftung für den Schaden am Zaun.",),
    ),
    Rule(
        id="de/strip/tag-line",
        reason="tags",
        needs=("getaggt", "verschlagwortet", "schlagw", "kategorien", "tags", "abgelegt", "einsortiert"),
        pattern=r"(?i)^\W{0,3}(?:getaggt[ ](?:mit|als)|verschlagwortet[ ]mit|schlag(?:wörter|worte)|kategorien|tags)[ ]?:[ ]?\S.{0,200}$|^dieser[ ](?:beitrag|eintrag|artikel)[ ]wurde\b.{0,80}\b(?:getaggt|verschlagwortet|abgelegt|einsortiert)\b",
        yes=("Schlagwörter: Brücke, Verkehr", "Dieser Beitrag wurde unter Allgemein abgelegt."),
        no=("Kategorien gibt es viele.",),
    ),
    Rule(
        id="de/strip/newsletter-offer",
        reason="newsletter-form",
        needs=("newsletter", "abonnier"),
        pattern=r"(?i)^.{0,70}\b(?:abonnieren|bestellen|anmelden|registrieren|sichern)\b.{0,60}\bnewsletter\b.{0,90}$|^.{0,30}\b(?:zum|für[ ]den|den)[ ](?:\w+-)?newsletter\b.{0,60}\b(?:anmelden|abonnieren|bestellen|eintragen)\b.{0,60}$|\babonnieren?[ ].{0,30}\b(?:whatsapp|telegram|youtube)-?kanal\b",
        yes=("Abonnieren Sie kostenlos die Newsletter des Boten und bleiben Sie auf dem Laufenden.", "Jetzt zum Newsletter anmelden", "Abonniere den WhatsApp-Kanal des Boten."),
        no=("Der Newsletter des Amtes kam am Montag.",),
    ),
    Rule(
        id="de/strip/load-content",
        reason="cookie-notice",
        needs=("laden", "anzuzeigen", "entsperren"),
        pattern=r"(?i)^klicken?[ ](?:sie[ ])?auf[ ]den[ ](?:unteren[ ])?button\b.{0,80}\b(?:laden|anzuzeigen)\b|^(?:gefällt[ ]mir[ ])?wird[ ]geladen\W{0,4}$|^inhalte?[ ](?:entsperren|laden)\b|^(?:mit[ ]dem|beim)[ ]laden[ ]des[ ](?:videos|inhalts|beitrags)[ ](?:akzeptieren|wird|werden)\b",
        yes=("Klicken Sie auf den unteren Button, um die Karte zu laden.", "Wird geladen …", "Inhalt laden"),
        no=("Das Schiff wird geladen und legt ab.",),
    ),
    Rule(
        id="de/strip/comment-call",
        reason="comment-form",
        needs=("kommentar", "antwort", "was "),
        pattern=r"(?i)^(?:schreibe?[ ](?:einen|deinen)[ ])?(?:einen?[ ])?kommentar[ ](?:verfassen|schreiben|hinterlassen|abgeben|absenden)(?:[ ](?:antwort[ ])?abbrechen)?\W{0,3}$|^antwort[ ](?:schreiben|abbrechen|verfassen)\W{0,3}$|^was[ ](?:denkst[ ]du|meinst[ ]du|denken[ ]sie|meinen[ ]sie|ist[ ](?:deine|ihre)[ ]meinung)\W{1,3}$",
        yes=("Kommentar verfassen Antwort abbrechen", "Was denkst du?"),
        no=("Was denkst du über die Brücke?",),
    ),
    Rule(
        id="de/strip/share-this",
        reason="share-bar",
        needs=("teil", "druck", "empf", "merken", "speichern", "versenden"),
        pattern=r"(?i)^(?:teile?n?|empfehlen?|drucken|merken)[ ](?:sie[ ])?(?:diesen?[ ]|den[ ]|das[ ])?(?:beitrag|artikel|seite|post|text|rezept)\b.{0,50}$|^(?:artikel|beitrag|seite|rezept)[ ](?:teilen|drucken|empfehlen|versenden|merken|weiterempfehlen)\b.{0,60}$|^(?:teilen[ ]mit|teilen[ ]auf|bei[ ]\w+[ ](?:speichern|merken|teilen))\b.{0,40}$",
        yes=("Teile diesen Beitrag auf Social Media.", "Rezept drucken", "Teilen mit:"),
        no=("Der Artikel wurde gedruckt.",),
    ),
    Rule(
        id="de/strip/teaser-end",
        reason="read-more",
        needs=("[mehr", "[weiterlesen"),
        pattern=r"(?i)^(?=.{0,300}$).*?(?:\[(?:mehr|weiterlesen)[^\]]{0,12}\]\W{0,3}$)",
        yes=("Der Rat hat entschieden. [mehr]", "Es war ein langer Tag … [Weiterlesen …]"),
        no=("Er wollte mehr [und bekam es].",),
    ),
    Rule(
        id="de/strip/more-on",
        reason="related-articles",
        needs=("mehr z", "mehr aus", "weitere", "meistgelesen", "mehr informationen", "mehr inhalte", "mehr artikel", "mehr beiträge", "mehr themen", "mehr nachrichten", "mehr news"),
        pattern=r"(?i)^(?:mehr|weitere)[ ](?:informationen|inhalte|artikel|beiträge|themen|nachrichten|news)?[ ]?(?:zum[ ]thema|zu[ ]den[ ]themen|zum|zur|zu|aus[ ]der[ ]rubrik)[ ].{2,80}[^.!?]$|^die[ ]meistgelesenen\b.{0,60}$",
        yes=("Mehr zum Thema Wolf", "Weitere Informationen zum Hochwasser:", "Die meistgelesenen Artikel"),
        no=("Mehr zu sagen hatte er nicht.", "Weitere Häuser brannten"),
    ),
    Rule(
        id="de/strip/affiliate",
        reason="advertisement",
        needs=("affiliate", "provision"),
        pattern=r"(?i)\b(?:affiliate|provisions)-?links?\b|\berhalten[ ]wir[ ](?:eine|ggf[.][ ]eine)[ ](?:kleine[ ])?provision\b",
        yes=("Dieser Artikel enthält Affiliate-Links.",),
        no=("Die Provision war hoch.",),
    ),
    Rule(
        id="de/strip/text-checked",
        reason="legal",
        needs=("entspricht", "übersetzung", "redaktionell"),
        pattern=r"(?i)^dieser[ ](?:text|artikel|beitrag)[ ]entspricht[ ]den[ ]vorgaben\b|\bmaschinelle[ ]übersetzung[ ]eines[ ](?:artikels|beitrags|textes)\b|\b(?:meldung|text)[ ]redaktionell[ ]nicht[ ]bearbeitet\b",
        yes=("Dieser Text entspricht den Vorgaben der Fachliteratur und wurde von Ärzten geprüft.", "Dies ist eine maschinelle Übersetzung eines Artikels."),
        no=("Dieser Text entspricht dem Entwurf.",),
    ),
    Rule(
        id="de/strip/push",
        reason="newsletter-form",
        needs=("benachrichtig", "dürfen wir"),
        pattern=r"(?i)\bbenachrichtigung(?:en)?[ ]aktivieren\b|^dürfen[ ]wir[ ]sie\b.{0,60}\b(?:informieren|benachrichtigen)\b",
        yes=("Benachrichtigungen aktivieren", "Dürfen wir Sie über Neues informieren?"),
        no=("Er aktivierte den Alarm.",),
    ),
    Rule(
        id="de/strip/embed-data",
        reason="cookie-notice",
        needs=("einwillig", "einverstanden", "zustimmung", "privatsphäre", "personenbezogene", "willige"),
        pattern=r"(?i)\b(?:eingebettete|externe)[rn]?[ ]inhalte?\b.{0,60}\b(?:einwilligung|zustimmung)\b|\bprivatsphäre-einstellungen\b|\bpersonenbezogene[nr]?[ ]daten\b.{0,80}\b(?:übermitt|einverstanden|einwillig)|\bwillige[ ]ich\b|\bwiderrufliche?[ ]einwilligung\b|^(?:ja,[ ])?ich[ ]bin[ ](?:damit[ ])?einverstanden\b",
        yes=("Um eingebettete Inhalte zu sehen, ist deine Einwilligung nötig.", "Deine Privatsphäre-Einstellungen verhindern das Laden."),
        no=("Mit dem Plan sind alle einverstanden.",),
    ),
    Rule(
        id="de/strip/reader-call",
        reason="comment-form",
        needs=("kommentare", "gefallen", "gefällt", "lesen gern", "übersetzung", "community", "diskutieren", "mitglied", "abonnent"),
        pattern=r"(?i)^(?:leser)?kommentare[ ]geben[ ]nicht\b|^hat[ ](?:ihnen|dir)[ ](?:dieser|der|unser)[ ](?:artikel|beitrag)[ ]gefallen\b|^gefällt[ ](?:dir|ihnen)[ ](?:unser|dieser)\b|^sie[ ]lesen[ ]gerne?\b.{0,60}[?]|\bteilen?[ ](?:sie[ ])?(?:deine|ihre)\b.{0,40}\bcommunity\b|^diskutieren[ ]sie[ ]mit\b",
        yes=("Hat Ihnen dieser Artikel gefallen?", "Leserkommentare geben nicht die Meinung der Redaktion wieder."),
        no=("Der Artikel hat ihr gefallen.",),
    ),
    Rule(
        id="de/strip/bio-office",
        reason="author-bio",
        needs=("korrespondent", "redakteur", "reporter", "autor", "volontär", "zuständig"),
        pattern=r"^(?:Korrespondent|Redakteur|Reporter|Autor|Chefredakteur|Volontär)(?:in)?[ ]\p{Lu}\S+[ ]\p{Lu}\S+[ ](?:ist|berichtet|schreibt)\b|^\p{Lu}\S+[ ]\p{Lu}\S+[ ]ist\b.{0,60}\bfür\b.{0,60}\bzuständig[.]",
        yes=("Redakteurin Anna Post berichtet seit 2010 aus dem Hafen.", "Anna Post ist beim Boten für den Verkehr zuständig."),
        no=("Der Redakteur schreibt am Abend.",),
    ),
    Rule(
        id="de/strip/donations",
        reason="paywall",
        needs=("unterstütz", "spende"),
        pattern=r"(?i)^(?:unterstützen?|spenden?)[ ](?:sie[ ])?(?:uns|unsere?n?)\b.{0,100}$|\bfreuen[ ]wir[ ]uns[ ]über[ ](?:eine|deine|ihre)[ ]spende\b",
        yes=("Unterstützen Sie unsere Arbeit mit einer Spende!",),
        no=("Spenden kamen aus dem ganzen Land.",),
    ),
)  # fmt: skip

BIO_HEAD = Rule(
    id="de/strip/about-author",
    reason="author-bio",
    pattern=r"^(?:Über(?:[ ]den[ ]Autor|[ ]die[ ]Autor(?:in|en|innen)|(?:[ ]\p{Lu}[\p{L}.’'-]+){2,3})|Zur[ ]Person|Autoreninfo)\W{0,2}$",
    yes=("Über den Autor", "Über Anna Post", "Zur Person:"),
    no=("Über Nacht", "Über Anna Post wurde gelacht."),
)  # fmt: skip

# Captions that no credit tells: who stands where, what is only a symbol, numbered figures.
WHO_STANDS_WHERE = (
    Rule(
        id="de/strip/caption-left",
        pattern=r"^.{0,200}\p{Lu}\S+[ ]\((?:l|r|m|li|re|links|rechts|Mitte|v[.]?[ ]?l|von[ ]links|2[.][ ]v[.][ ]l)[.]?\)|\((?:von[ ])?(?:li|links)[.]?[ ](?:nach|n[.])[ ](?:re|rechts)[.]?\)",
        yes={"Anna Post (l.) und Bo Ray bei der Übergabe": {}, "Bürgermeisterin Anna Post (links) gratuliert.": {}},
        no=("Sie bog ab (links) und hielt.",),
    ),
    Rule(
        id="de/strip/caption-symbol",
        pattern=r"(?i)\((?:symbol|archiv|beispiel)(?:bild|foto)?\)[.]?$|\b(?:symbolbild|archivbild|symbolfoto|archivfoto)\W{0,3}$|^(?:abbildung|abb[.])[ ]?\d+[ ]?:|^vergrößern[ ]\S",
        yes={"Der Deich bei Flut (Symbolbild).": {}, "Abb. 3: Der Aufbau der Brücke": {}},
        no=("Im Archiv liegt ein Bild.",),
    ),
)  # fmt: skip
