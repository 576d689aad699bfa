"""German: what stands around a text in small print: who wrote it, how it was made, whom to ask, what is not promised."""

from articlekit.rules import Rule

ROLES = """
    Journalist Journalistin Redakteur Redakteurin Reporter Reporterin Korrespondent Korrespondentin Autor Autorin Publizist Publizistin
    Kolumnist Kolumnistin Volontär Volontärin Chefredakteur Chefredakteurin Ressortleiter Ressortleiterin Fotojournalist
    Fotojournalistin Blogger Bloggerin Chefreporter Chefreporterin
""".split()

COLOPHON = (
    Rule(
        id="de/strip/life-year",
        reason="author-bio",
        needs=("jahrgang", "jg.", "geboren", "geb."),
        pattern=r"^(?=.{0,600}$)(?:\p{Lu}[\p{L}.’'-]+[ ]){1,3}\p{Lu}[\p{L}.’'-]+,?[ ]\(?(?:Jahrgang|Jg[.]|geboren|geb[.])[ ]?(?:19|20)\d\d(?:[ ]in[ ]\p{Lu}\S+)?\)?,?[ ](?:ist|arbeitet|schreibt|berichtet|leitet|lebt|lehrt|studierte)\b.*(?i:journalist|redakteur|reporter|korrespondent|autor|publizist|kolumnist|redaktion|schriftsteller|schreibt|berichtet|professor)",
        yes=("Anna Post, Jahrgang 1970, ist Redakteurin im Ressort Wissen.", "Bo Reh, geboren 1981 in Husum, arbeitet als freier Journalist."),
        no=("Anna Post, Jahrgang 1970, ist Bäckerin.", "Der Wein, Jahrgang 1970, ist gut."),
    ),
    Rule(
        id="de/strip/life-writes",
        reason="author-bio",
        needs=("schreibt", "berichtet", "arbeitet "),
        pattern=r"^(?=.{0,420}$)(?!.*[„“»])(?!(?:Der|Die|Das|Ein|Eine|Im|Am|In|Unsere?|Auch)\b)(?:\p{Lu}[\p{L}.’'-]+[ ]){1,3}\p{Lu}[\p{L}.’'-]+[ ](?:schreibt|berichtet|arbeitet)[ ](?:seit[ ](?:\p{L}+[ ])?\d{4}[ ])?(?:regelmäßig[ ]|hier[ ]|als[ ](?:\p{L}+[ ]){0,2}?\L<roles>[ ](?:in[ ]\p{Lu}\S+[ ])?)?(?:für|bei)\b.{0,100}\b(?:über|Redakteur\p{L}*|Autor\p{L}*|Redaktion|Ressort)\b",
        words={"roles": ROLES},
        yes=("Anna Post schreibt für den Boten über Häfen und Schiffe.", "Bo Reh arbeitet seit 2012 als freier Journalist für den Boten, meist über Wölfe."),
        no=("Anna Post schreibt für ihr Leben gern Briefe.", "Der Bote schreibt für seine Leser über den Hafen."),
    ),
    Rule(
        id="de/strip/life-is",
        reason="author-bio",
        needs=(" ist ",),
        pattern=r"^(?!(?:Der|Die|Das|Ein|Eine|Im|Am|In|Unsere?|Auch)\b)(?:\p{Lu}[\p{L}.’'-]+[ ]){1,3}\p{Lu}[\p{L}.’'-]+[ ]ist[ ](?=.{0,440}$)(?!.*[„“»])(?:seit[ ](?:\p{L}+[ ])?\d{4}[ ])?(?:(?:freie[rs]?|freiberufliche[rs]?|leitende[rs]?|verantwortliche[rs]?|stellvertretende[rs]?|wissenschaftliche[rs]?|politische[rs]?)[ ]){0,2}(?:\p{L}+-?)?(?i:\L<roles>)\b(?=.*\b(?:schreibt|berichtet|Schwerpunkte?n?|Ressort\p{L}*|Redaktion|Themen|lebt[ ](?:und[ ]arbeitet[ ])?in|beim?|in[ ]\p{Lu}\p{L}+(?=[.]?$)|für)\b)",
        words={"roles": ROLES},
        yes=("Anna Post ist freie Journalistin in Husum.", "Bo Reh ist Wirtschaftsredakteur beim Boten.", "Bo Reh ist Reporter und schreibt am liebsten über Wölfe."),
        no=("Anna Post ist Redakteurin geworden.", "Der alte Reh ist Reporter beim Boten."),
    ),
    Rule(
        id="de/strip/write-to-author",
        reason="author-bio",
        needs=("@",),
        pattern=r"(?i)^(?!.*[„“»])\W{0,3}(?:kontakt|e-?mail|mail|redaktion|feedback|autor(?:in)?|so[ ]erreichen[ ]sie\b[^@]{0,40}|(?:schreiben|mailen)[ ]sie[ ](?:dem|der|an|unser\p{L}*|ihm|ihr)\b[^@]{0,70}|e-?mail[ ]an[ ][^@]{0,60}|(?:anregungen|fragen|kritik|hinweise|lob)\b[^@.]{0,50}(?:(?=[?:])|\ban(?:[ ]die[ ]redaktion)?)|(?:ihre|deine)[ ](?:meinung|fragen?)\b[^@]{0,50})[ ]?[:?!]?[ ][^\s@]{2,40}@\S+[.]\p{L}{2,9}\b.{0,40}$",
        yes=("E-Mail an den Autor: reh@bote.example", "Kontakt: post@bote.example", "Fragen oder Anregungen? post@bote.example"),
        no=("Er schrieb an post@bote.example und wartete.",),
    ),
    Rule(
        id="de/strip/about-firm",
        reason="author-bio",
        needs=("über ",),
        pattern=r"^Über[ ](?:(?:die|den|das|uns:)[ ])?\p{Lu}[\p{L}\p{N}&.,/® -]{1,60}\b(?:GmbH|mbH|AG|SE|KG|KGaA|SA|e[.][ ]?V|Stiftung|Group|Gruppe|Inc|Holding|Institut|Verband)[.]?[ ]?:?$",
        yes=("Über die Beispiel GmbH", "Über den Hafenverein Husum e.V.", "Über Reh & Söhne AG:"),
        no=("Über die AG Wolf wird gestritten", "Über Nacht kam die Flut"),
    ),
    # The footnote that the masculine form means everyone
    Rule(
        id="de/strip/gender-note",
        reason="legal",
        needs=("lesbarkeit", "lesefluss", "männliche form", "generische", "geschlechter"),
        pattern=r"(?i)^(?=.{0,480}$)\W{0,4}(?:hinweis\p{L}*:?[ ]|anmerkung:?[ ])?(?:(?:aus[ ]gründen|zur|zugunsten|wegen|zwecks|im[ ]sinne|für)[ ](?:der[ ]|einer[ ]|eines[ ]|des[ ])?(?:\p{L}+[ ])?(?:lesbarkeit|leseflusses|lesefluss|verständlichkeit)\b.*(?:form|geschlecht|maskulin|gender|bezeichnung|männlich|weiblich|m/w/d)|(?:alle|sämtliche)[ ](?:personen|funktions|berufs)\p{L}*\b.{0,80}\bgeschlechter\b|.{0,120}\b(?:generische[ns]?[ ]maskulinum|männliche[ ]form)\b.{0,120}\b(?:geschlechter|lesbarkeit|gleichermaßen|verwendet|gewählt|mitgemeint|weiblich\p{L}*)\b)",
        yes=("Aus Gründen der besseren Lesbarkeit steht hier nur eine Form.", "* Alle Personenbezeichnungen gelten für alle Geschlechter.", "Wo die männliche Form steht, sind alle Geschlechter gemeint."),
        no=("Die Lesbarkeit der Schilder ist schlecht.", "Die männliche Form des Falters ist blau."),
    ),
    Rule(
        id="de/strip/last-change",
        reason="stamp",
        needs=("zuletzt", "letzte ", "letzter "),
        pattern=r"(?i)^(?=.{0,120}$)\W{0,3}(?:(?:diese|die)[ ]seite[ ](?:wurde[ ])?)?(?:(?:zuletzt|letztmals|letztmalig)[ ](?:(?:am[ ])?\d[^,;]{3,40}[ ])?(?:aktualisiert|geändert|bearbeitet|überarbeitet)\b(?:[ ]?:|[ ]am[ ]\d|[ ]am:|[ ]vor[ ]\d|[ ]\d|[.]?$).{0,60}|letzte[r]?[ ](?:änderung|aktualisierung|bearbeitung|überarbeitung|stand|update)[ ]?(?::|am[ ]\d|der[ ]seite\b).{0,60})$",
        yes=("Diese Seite wurde zuletzt am 5. Mai 2019 bearbeitet.", "Letzte Änderung: 5. Mai 2019", "Zuletzt aktualisiert am 5.5.2019"),
        no=("Zuletzt aktualisiert der Verein seine Regeln 1990 im Saal.", "Letzte Änderungen am Plan kamen spät."),
    ),
    Rule(
        id="de/strip/no-promise",
        reason="legal",
        needs=("ohne gewähr", "vorbehalten", "keine gewähr", "irrtü"),
        pattern=r"(?i)^(?=.{0,200}$)\W{0,3}(?:(?:alle[ ])?(?:angaben|zahlen|termine|daten|preise|kurse|informationen|gewinnzahlen)\b.{0,60}\bohne[ ]gewähr\b(?![ ]\p{L})|ohne[ ]gewähr\W{0,3}$|(?:(?:druckfehler|irrtum|irrtümer|änderungen|zwischenverkauf|preisänderungen)[ ,]*(?:und[ ]|oder[ ]|sowie[ ])?){1,3}(?:sind[ ]|bleiben[ ])?vorbehalten\b)",
        yes=("Alle Angaben ohne Gewähr", "Irrtümer und Änderungen vorbehalten.", "Preise und Termine sind ohne Gewähr."),
        no=("Das Recht der ersten Wahl bleibt ihr vorbehalten.", "Er sprach ohne Gewähr von seinen Irrtümern."),
    ),
    Rule(
        id="de/strip/found-error",
        reason="share-bar",
        needs=("fehler",),
        pattern=r"(?i)^(?=.{0,160}$)\W{0,3}(?:(?:haben[ ]sie|hast[ ]du|sie[ ]haben|du[ ]hast|habt[ ]ihr)[ ](?:einen[ ]|etwa[ ]einen[ ])?\p{L}*fehler[ ](?:im[ ](?:text|artikel|beitrag|rezept)[ ]?)?(?:gefunden|entdeckt|bemerkt)\b|\p{L}*fehler[ ](?:im[ ](?:text|artikel|beitrag|rezept)[ ]?)?(?:(?:gefunden|entdeckt|bemerkt)[ ]?(?:[?!]|$)|melden\W{0,3}$)|(?:einen[ ])?fehler[ ]im[ ](?:text|artikel|beitrag)\W{0,3}$)",
        yes=("Fehler gefunden? Schreiben Sie der Redaktion.", "Haben Sie einen Fehler entdeckt?", "Fehler im Artikel melden"),
        no=("Fehler im System führten zum Absturz.", "Die Prüfer haben Fehler gefunden."),
    ),
    Rule(
        id="de/strip/desk-note",
        reason="legal",
        needs=("redaktion:", "d. red", "transparenz", "korrekturhinweis", "früheren "),
        pattern=r"(?i)^(?=.{0,500}$)\W{0,3}(?:(?:hinweis|anmerkung|anm[.])[ ](?:der|d[.])[ ]red(?:aktion|[.])?[ ]?:|(?:transparenz|korrektur)-?hinweis\b[ ]?[:.]|(?:in|bei)[ ](?:einer|der)[ ](?:früheren|ersten|vorherigen|ursprünglichen)[ ](?:version|fassung)[ ](?:dieses|unseres)[ ](?:artikels|textes|beitrags|berichts)\b)",
        yes=("Hinweis der Redaktion: Der Text wurde um zwei Namen ergänzt.", "In einer früheren Version dieses Artikels stand eine falsche Zahl."),
        no=("Der Hinweis der Redaktion half der Polizei.", "In einer früheren Fassung des Gesetzes fehlte der Satz."),
    ),
    # Where to find help, below what tells of a suicide
    Rule(
        id="de/strip/helpline",
        reason="legal",
        needs=("telefonseelsorge", "suizid", "selbsttötung", "selbstmord"),
        pattern=r"(?i)^(?=.{0,700}$)(?:.*\btelefonseelsorge\b.*(?:\b0800\b|\b116[ ]?123\b|\b(?:nummer|notruf|telefon|tel[.])[ ]14[23]\b)|.*\b(?:0800|116[ ]?123)\b.*\btelefonseelsorge\b|(?:haben[ ]sie|hast[ ]du|kreisen|leiden[ ]sie|sie[ ]haben|du[ ]hast|wenn[ ]sie|wenn[ ]du)\b.*\b(?:suizid\p{L}*|selbsttötung\p{L}*|selbstmord\p{L}*)\b.*\b(?:hilfe|telefonseelsorge|kontaktieren|gedanken)\b|.{0,80}\b(?:berichten|berichtet)[ ](?:wir[ ])?(?:\p{L}+[ ]){0,4}?(?:nicht|zurückhaltend|nur)\b.{0,60}\b(?:suizid\p{L}*|selbsttötung\p{L}*|selbstmord\p{L}*)\b)",
        yes=("Haben Sie Suizidgedanken? Hilfe gibt es rund um die Uhr.", "Die Telefonseelsorge ist unter 0800 und weiteren Ziffern erreichbar.", "In der Regel berichten wir nicht über Selbsttötungen."),
        no=("Die Telefonseelsorge sucht neue Helfer.", "Der Suizid des Sängers bewegt das Land."),
    ),
    Rule(
        id="de/strip/made-by-machine",
        reason="legal",
        needs=("intelligenz", " ki ", "ki-", "automati", "maschinell"),
        pattern=r"(?i)^(?=.{0,320}$)\W{0,3}(?:hinweis:?[ ])?(?:dies(?:er|e|es)[ ](?:\p{L}+[ ])?(?:artikel|text|beitrag|zusammenfassung|übersetzung|audioversion|meldung|inhalt|bericht|bild)|die[ ](?:zusammenfassung|übersetzung|audioversion|vorlesefunktion))\b.{0,100}\b(?:künstlicher[ ]intelligenz|ki(?:-\p{L}+)?|automatisch|automatisiert|maschinell)\b.{0,120}\b(?:erstellt|übersetzt|generiert|verfasst|erzeugt|geschrieben|vorgelesen|zusammengefasst|produziert|vertont)\b.{0,120}$|^\W{0,3}(?:mit|von)[ ]ki[ ](?:generiert|erstellt|übersetzt|zusammengefasst)(?:[ ]und[ ].{3,50})?\W{0,3}$",
        yes=("Dieser Text wurde mit Hilfe künstlicher Intelligenz erstellt und geprüft.", "Die Zusammenfassung wurde automatisch erzeugt.", "Mit KI übersetzt"),
        no=("Der Text handelt von künstlicher Intelligenz.", "Die Bremse wird automatisch ausgelöst."),
    ),
    # Portals for press releases, and the releases' own ends
    Rule(
        id="de/strip/press-contact",
        reason="legal",
        needs=("kontakt", "original-content", "rückfragen", "ansprechpartner", "pressestelle"),
        pattern=r"(?i)^(?=.{0,320}$)\W{0,3}(?:(?:presse|medien)-?(?:kontakte?|anfragen|ansprechpartner(?:in)?)\b(?:[ ]?:.*|[ ]?$|[ ](?:der|des|für)\b.{0,60}$)|original-content[ ]von\b.*|(?:bei[ ]|für[ ]|weitere[ ])?(?:rückfragen|medienanfragen|presseanfragen)\b.{0,40}(?::|\bbitte[ ]an\b|\bwenden[ ]sie\b|\bsteh(?:t|en)[ ](?:ihnen|wir|der|die|unser\p{L}*)\b|\brichten[ ]sie\b).*|(?:ihr(?:e)?[ ])?ansprechpartner(?:in)?(?:[ ](?:für[ ].{2,40}|bei[ ].{2,40}))?[ ]?:.*|pressestelle[ ]?:.*|(?:kontakt|ansprechpartner(?:in)?)[ ](?:für[ ])?(?:die[ ])?(?:presse|medien|journalist\p{L}*)\b.{0,30}$)",
        yes=("Pressekontakt:", "Original-Content von: Beispiel AG, übermittelt durch einen Dienst", "Rückfragen bitte an: Polizei Husum", "Bei Rückfragen wenden Sie sich an Bo Reh."),
        no=("Die Pressestelle schwieg am Montag.", "Nach Rückfragen gab der Rat nach."),
    ),
    Rule(
        id="de/strip/press-material",
        reason="read-more",
        needs=("download", "belegexemplar", "pressem", "bildmaterial", "abdruck"),
        pattern=r"(?i)^(?=.{0,260}$)\W{0,3}(?:(?:weiteres?[ ]|druckfähige[sn]?[ ]|dieses?[ ]|das[ ]|die[ ]|alle[ ])?\p{L}*(?:material|bilder|fotos|infos|informationen|dokumente|unterlagen|mitteilung|meldung)\b.{0,40}\bzum[ ]download(?:[ ](?:finden|unter|hier|stehen|auf|gibt[ ]es[ ](?:unter|hier|auf))\b.*|\W{0,3}$)|abdruck\b.{0,20}\b(?:honorarfrei|kostenlos|kostenfrei|frei)\b|.{0,60}\bbelegexemplar\p{L}*[ ](?:erbeten|erwünscht)\b|(?:diese[ ])?(?:pressemitteilung|pressemeldung|meldung)[ ](?:als[ ]pdf|herunterladen|drucken|teilen|zum[ ]download|ausdrucken)\b|(?:alle|weitere|zurück[ ]zu[ ]den|mehr)[ ](?:pressemitteilungen|pressemeldungen)\b.{0,60}$|(?:bildmaterial|pressematerial|pressebilder|pressefotos)\b.{0,80}\b(?:unter|finden|abrufbar|download|anfrage)\b)",
        yes=("Weiteres Material zum Download", "Abdruck honorarfrei, Belegexemplar erbeten", "Pressemitteilung als PDF", "Weitere Pressemitteilungen der Beispiel AG"),
        no=("Die Pressemitteilung der Polizei kam spät.", "Weiteres Material zum Bau fehlt."),
    ),
    Rule(
        id="de/strip/in-charge",
        reason="legal",
        needs=("vg wort", "s.d.p", "verantwortlich", "handelsregister", "steuer-id"),
        pattern=r"(?i)^(?=.{0,220}$)\W{0,3}(?:v[.][ ]?i[.][ ]?s[.][ ]?d[.][ ]?p\b.*|(?:inhaltlich[ ]|redaktionell[ ])?verantwortliche?r?[ ](?:im[ ]sinne|i[.][ ]?s[.]|für[ ](?:den|die)[ ]inhalte?\b|(?:gemäß|nach)[ ]§[^.]{0,30}(?:tmg|ddg|mstv|rstv|medien)|laut[ ]§|ist[ ]der[ ]herausgeber).*|verantwortlich[ ]?:[ ](?-i:\p{Lu}).*|.{0,80}\bvg[ -]wort\b.{0,80}|(?:ust[.]?-?id|umsatzsteuer-?id|handelsregister|registergericht|registernummer|sitz[ ]der[ ]gesellschaft)\p{L}*(?:[ -]\p{L}{2,20}[.]?)?[ ]?:.*)$",
        yes=("Verantwortlich im Sinne des Presserechts: Anna Post", "Handelsregister: Amtsgericht Husum", "Gefördert durch ein Zählpixel der VG Wort", "V.i.S.d.P.: Bo Reh"),
        no=("Verantwortlich für die Flut war der Sturm.", "Im Handelsregister fehlt der Name."),
    ),
    Rule(
        id="de/strip/reprint",
        reason="copyright",
        needs=("nachdruck", "vervielfältig", "weiterverbreitung", "infocom", "urheberrecht"),
        pattern=r"(?i)^(?=.{0,320}$)\W{0,3}(?:©?[ ]?dpa-infocom,[ ]dpa:.*|(?:der[ ]|jede[ ]|jegliche[ ]|die[ ]|eine[ ])?(?:nachdruck|vervielfältigung|weiterverbreitung|weiterverwendung)\b.{0,160}\b(?:genehmigung|zustimmung|erlaubnis|honorarfrei|quellenangabe|belegexemplar)\b|(?:dieser|der|alle|die|diese)\b.{0,60}\b(?:ist|sind|unterliegen|unterliegt)\b.{0,20}(?:dem[ ](?:deutschen[ ])?)?urheberrecht\w*\b.{0,20}(?:geschützt|$|[.]))",
        yes=("Nachdruck nur mit Genehmigung des Verlags", "Die Vervielfältigung ohne Zustimmung ist untersagt.", "Alle Inhalte sind urheberrechtlich geschützt."),
        no=("Der Nachdruck des Romans kommt im Mai.", "Das Urheberrecht wird reformiert."),
    ),
    Rule(
        id="de/strip/shop",
        reason="advertisement",
        needs=("mwst", "mehrwertsteuer", "versandkosten", "warenkorb", "rückgaberecht"),
        pattern=r"(?i)^(?=.{0,130}$)\W{0,3}(?:(?:(?:alle|preise?|preisangaben|statt|ab|nur|uvp|eur|euro|chf|in|sind|verstehen|sich|je|pro|stück|€|\d\S*)[ :]{1,2}){0,6}\(?(?:inkl|zzgl|exkl|incl)[.]?[ ](?:\d+[ ]?%[ ])?(?:der[ ])?(?:gesetzl\p{L}*[.]?[ ])?(?:mwst|ust|mehrwertsteuer|versand)\b.*|(?:(?:in[ ](?:den|ihren)|zum)[ ]warenkorb(?:[ ](?:legen|hinzufügen|gehen))?|warenkorb[ ](?:ansehen|anzeigen)|ihr[ ]warenkorb(?:[ ]ist[ ]leer)?)(?:[ ]?\(\d+\))?\W{0,3}|versandkostenfrei(?:[ ](?:ab|innerhalb|in|nach)\b.{0,60}|\W{0,3})|\d+[ ](?:tage|wochen)[ ](?:\p{L}+[ ])?rückgaberecht\b.{0,40})$",
        yes=("12,90 € inkl. MwSt. zzgl. Versandkosten", "In den Warenkorb legen", "Alle Preise inkl. der gesetzlichen MwSt."),
        no=("Die Mehrwertsteuer soll sinken.", "Der Warenkorb der Statistiker wird neu gepackt."),
    ),
    Rule(
        id="de/strip/address",
        reason="legal",
        needs=("iban", "tel.", "telefon", "fax", "zeiten:", "anschrift"),
        pattern=r"(?i)^(?=.{0,200}$)\W{0,3}(?:(?:bankverbindung|iban|bic|spendenkonto|kontoinhaber(?:in)?)[ ]?:[ ].{2,120}|(?:spendenkonto\b.{0,60})?\biban\b[ ]?:?[ ]?(?:de|at|ch)\d\d\b.{0,80}|(?:tel(?:efon)?|fax|telefax)[ ]?[.:]{1,2}[ ]?[+(\d][\d\s()/+–.-]{5,24}(?:[,;|]?[ ]?(?:fax|telefax|e-?mail|mobil|durchwahl)\b.{0,60})?|(?:sprechzeiten|bürozeiten|telefonzeiten|postanschrift|hausanschrift|besucheranschrift|anschrift)[ ]?:.{0,120})$",
        yes=("Tel.: 04841 123456, Fax: 04841 123457", "Bankverbindung: Sparkasse Husum, IBAN DE12 3456", "IBAN: DE12 3456 7890", "Sprechzeiten: Montag, 9 bis 12 Uhr"),
        no=("Das Telefon klingelte.", "Die IBAN ist lang.", "Telefon 110 wählte niemand."),
    ),
)  # fmt: skip
