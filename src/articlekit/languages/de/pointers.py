"""German: where sites send their readers: other stories, broadcasts, films, pages, months and topics."""

from articlekit.languages.de.press import MONTHS
from articlekit.rules import Rule

POINTERS = (
    Rule(
        id="de/strip/pages",
        reason="navigation",
        needs=("seite",),
        pattern=r"(?i)^\W{0,3}(?:seite[ ]\d{1,2}[ ]?(?:von|/)[ ]?\d{1,2}|(?:inhalt[ ])?seite[ ]\d{1,2}[ ]?[:—–-][ ]?\S.{0,110}|(?:hier[ ])?(?:weiter|weiterlesen|lesen[ ]sie|fortsetzung)[ ](?:geht[ ]es[ ]|geht['’]s[ ]|es[ ]geht[ ])?(?:\S+[ ]){0,3}?(?:auf|zu|zur|mit)[ ](?:der[ ])?(?:nächsten[ ]|folgenden[ ])?seite(?:[ ]\d{1,2})?(?:\W{0,3}|[ ]?[:»›>–].{0,80})|(?:nächste|vorherige|vorige|letzte)[ ]seite[ ]?[:|»›>]?(?:[ ]\S.{0,80})?|(?:artikel|text|alles)[ ]auf[ ]einer[ ]seite\b.{0,30}|auf[ ](?:der[ ]nächsten[ ]seite|seite[ ]\d{1,2}):?[ ].{3,110}[^.!?])$",
        yes=("Seite 2: Wie der Deich gebaut wurde", "Seite 1 von 3", "Weiter auf der nächsten Seite", "Lesen Sie weiter auf Seite 2"),
        no=("Seite an Seite gingen sie heim.", "Auf der nächsten Seite stand nichts."),
    ),
    Rule(
        id="de/strip/read-also",
        reason="read-more",
        needs=("lesen", "lies ", "interessant", "passend dazu", "tipp"),
        pattern=r"(?i)^(?=.{0,240}$)\W{0,3}(?:(?:lesen[ ]sie|lies)[ ](?:(?:hier|hierzu|dazu|jetzt|auch|weiter|ebenfalls|außerdem)\b[^?]*|mehr(?:[ ](?:zu\p{L}*|dazu|darüber|über|hier|auf|in|im|von)\b[^?]*|\W{0,3}))|(?:auch[ ]|besonders[ ])?lesenswert[ ]?[:|–—»>][ ]?\S.*|(?:auch|ebenfalls)[ ](?:interessant|spannend)[ ]?[:|–—»>][ ]?\S.*|passend[ ]dazu[ ]?[:|–—»>][ ]?\S.*|(?:lese|buch|hör|video|podcast|surf|link|tv)-?tipp[ ]?[:|][ ]?\S.*|(?:zum[ ]|hier[ ]|jetzt[ ])?weiterlesen[ ]?[:|–—»>][ ]?\S.*)$",
        yes=("Lesen Sie hier, wie die Brücke gebaut wurde.", "Passend dazu: Der lange Streit um den Deich", "Auch lesenswert: Brot ohne Hefe", "Lesetipp: Der Wolf ist zurück."),
        no=("Lesen Sie gern?", "Interessant ist vor allem der zweite Satz.", "Lesen Sie auch Romane?"),
    ),
    Rule(
        id="de/strip/more-here",
        reason="read-more",
        needs=("mehr ", "weitere ", "alle ", "nähere "),
        pattern=r"^\W{0,3}(?:(?:Noch[ ]mehr|Mehr)[ ](?:dazu|darüber|davon|zum|zu[rm]?|zu[ ]den|über|von|aus|(?i:infos?|informationen|details|hintergründe|nachrichten|artikel|beiträge|rezepte|tipps|themen))\b|(?:Weiteres?|Alles?|Nähere|Ausführliche|Viele[ ]weitere)\b[^.,]{0,40}(?i:informationen|infos|details|artikel|beiträge|nachrichten|meldungen|folgen|texte|ergebnisse|themen|entwicklungen|bilder|videos|fotos|termine|ausgaben|hintergründe|berichte|ausführungen|tipps|rezepte)\b)(?!.*[„“»]).{0,90}\b(?:lesen|finden|erfahren|sehen|hören|entdecken)[ ](?:Sie|[Dd]u|[Ii]hr)\b.{0,120}$|^\W{0,3}Mehr[ ](?:lesen|erfahren)[ ]Sie[ ](?:hier|unter|auf|in[ ]unser\p{L}*)\b.{0,120}$",
        yes=("Mehr dazu lesen Sie hier.", "Weitere Nachrichten aus der Region finden Sie auf unserer Startseite.", "Alle Folgen der Reihe finden Sie hier"),
        no=("Mehr lesen die Kinder nicht.", "Alle Kinder finden ihren Platz."),
    ),
    Rule(
        id="de/strip/may-interest",
        reason="related-articles",
        needs=("interessieren", "auch gefallen"),
        pattern=r"(?i)^(?=.{0,240}$)\W{0,3}(?:das|dies|diese\p{L}*|folgende\p{L}*|vielleicht)[ ](?:\p{L}+[ ]){0,2}?(?:könnten?|dürften?)[ ](?:sie|dich|euch|ihnen|dir)[ ](?:auch[ ]|ebenfalls[ ]|noch[ ]|vielleicht[ ]){0,2}(?:interessieren|gefallen)(?:[ ]?[:–|]|\W{0,4}$)",
        yes=("Das könnte Sie auch interessieren: Brot ohne Hefe", "Diese Artikel könnten Ihnen auch gefallen:"),
        no=("Das könnte sie sehr hart treffen.", "Wen könnte das auch interessieren?"),
    ),
    # Where a text was printed first
    Rule(
        id="de/strip/printed-in",
        reason="copyright",
        needs=("erschien", "stammt aus", "ausgabe", "zuerst "),
        pattern=r"(?i)^(?=.{0,300}$)(?!.*[„“»].*[.][ ])\W{0,3}(?:(?:hinweis:?[ ]|anmerkung:?[ ])?dies(?:er|es|e)[ ](?:vorliegende[ ]|leicht[ ]gekürzte[ ])?(?:artikel|beitrag|text|interview|reportage|aufsatz|essay|kommentar|rezension|bericht|kolumne|geschichte|gespräch)[ ](?:ist|erschien|stammt|wurde)\b(?=.*(?:erschien|veröffentlicht|publiziert|gedruckt)|(?<=stammt)).{0,60}(?:\b(?:zuerst|zunächst|ursprünglich|erstmals)[ ](?:\S+[ ])?(?:in|im|auf|bei|am|von)\b|\b(?:ausgabe|heft|printausgabe|magazin)\b)|der[ ]beitrag[ ].{3,160}[ ]erschien[ ]zuerst[ ]auf[ ][^,]{2,60}$|(?:zuerst|erstmals|ursprünglich)[ ](?:erschienen|veröffentlicht|publiziert|gedruckt)[ ](?:in|im|auf|bei)\b(?:[^,]{2,100}|[^,]{2,60},[ ](?:heft|ausgabe|nr|s[.]|jg|\d).*)$|(?:erschienen|gedruckt|abgedruckt|aus)[ ]?:?[ ](?:in[ ]|im[ ])?(?:der[ ]|dem[ ])?(?:\p{L}+[ ])?(?:ausgabe|printausgabe|heft)(?:[ ](?:nr[.][ ]?|vom[ ])?\d\S{0,12}(?:[ ](?:des|der|von|vom|[(]|/).{0,50})?)?\W{0,2}$|aus[ ]?:[ ].{2,60}\b(?:ausgabe|heft|nr[.])[ ]?\d)",
        yes=("Dieser Beitrag stammt aus Ausgabe 3/2019 des Hafenboten.", "Zuerst erschienen in: Der Hafenbote, Heft 2", "Der Beitrag Brot ohne Hefe erschien zuerst auf Mühlenblog.", "Aus: Der Hafenbote, Ausgabe 12"),
        no=("Der Artikel erschien im März und löste Streit aus.", "Dieser Text stammt aus der Bibel."),
    ),
    # Public broadcasters: when it was on the air
    Rule(
        id="de/strip/on-air",
        reason="read-more",
        needs=("sendung", "sende", "dieses thema", "programm", "uhr;"),
        pattern=r"^(?=.{0,280}$)\W{0,3}(?:(?i:(?:über[ ])?dieses[ ]thema)[ ](?i:im[ ]programm[ ]?:.*|(?:berichtete?n?|wurde|sendete?|behandelte?|lief)\b.*\d.*)|(?i:(?:sendung|im[ ]programm|programmhinweis|sendehinweis|sendetermin|aus[ ]der[ ]sendung|sendung[ ]vom))[ ]?:[ ].{0,100}\d.{0,60}|(?i:sendung[ ]vom|aus[ ]der[ ]sendung[ ]vom)[ ]\d.{0,100}|.{2,60},[ ]\d{1,2}[.][ ]?\p{L}*\d{0,2}[.]?[ ]?(?:\d{2,4})?,[ ]\d{1,2}[.:]\d\d[ ]Uhr;.{0,60})$",
        yes=("Dieses Thema im Programm: Welle Nord, 12.03.2019, 08:10 Uhr", "Über dieses Thema berichtete die Welle Nord am 5. März um 19 Uhr.", "Sendung: Der Morgen, 12. März, 6 Uhr", "Welle Nord, 12.03.2019, 6:00 Uhr; wn/red"),
        no=("Dieses Thema bewegt die Stadt.", "Die Sendung kam nie an."),
    ),
    Rule(
        id="de/strip/watch-or-hear",
        reason="read-more",
        needs=("hören sie", "sehen sie", "erfahren sie", "lesen sie", "gibt es "),
        pattern=r"^(?=.{0,260}$)(?!.*[„“])\W{0,3}(?:(?:(?:Das|Dies)[ ]und|Mehr|Alles|(?:Den|Die|Das)[ ](?:ganzen?|komplette[ns]?|vollständige[ns]?|gesamten?)[ ]\p{Lu})\b.{0,80}\b(?:hören|sehen|erfahren|lesen)[ ]Sie\b.*\b(?:Uhr|Sendung|Podcast|Mediathek|Audiothek|Radio|TV|Fernsehen|\p{L}*-?(?:[Aa]usgabe|[Hh]eft)|Programm|YouTube|Livestream)\b.*|(?:Das|Dies)[ ]und[ ](?:vieles[ ]|noch[ ]|viel[ ])?[Mm]ehr\b.*\b(?:gibt[ ]es|hören|sehen|lesen)\b.*|(?:Sehen|Hören)[ ]Sie[ ](?:hier|dazu|hierzu|auch|mehr|das|den|die|unseren)\b[^?]*\b(?i:video|beitrag|podcast|interview|sendung|folge|film|reportage|mehr|gespräch)\b[^?]*)$",
        yes=("Das und mehr hören Sie am Freitag um 18 Uhr auf Welle Nord.", "Sehen Sie dazu auch unseren Film über das Watt: Ein Video von der Küste"),
        no=("Mehr sehen die Leute vom Turm aus.", "Sehen Sie die Lage auch so ernst?", "Die Kinder hören Sie nicht."),
    ),
    Rule(
        id="de/strip/podcast",
        reason="player",
        needs=("podcast", "spotify", "mediathek", "audiothek"),
        pattern=r"^(?=.{0,260}$)(?!.*[„“])\W{0,3}(?:(?i:hören?|abonnieren?|sehen?|schauen?|folgen?|hört|abonniert|streamen?)[ ](?i:sie|jetzt|hier|gleich|dazu|mehr|auch|unseren?|den|die|uns|euch|rein)\b(?![ ]auf\b).{0,140}\b(?i:podcasts?|\p{L}+-?podcasts?|spotify|mediathek|audiothek)\b.*|(?i:(?:hier|jetzt)[ ](?:geht[ ]es[ ])?(?:zum|zur|den|im)|zum|zur)[ ](?:\S+[ ]){0,2}(?i:(?:\p{L}+-?)?podcast|mediathek|audiothek|podcast-folge)\b(?![ ](?:gehör|zähl|lad|lud|kam))[^.]{0,60}|(?i:alle[ ](?:weiteren[ ])?(?:folgen|episoden|ausgaben)|den[ ]podcast|unseren[ ]podcast|diesen[ ]podcast|die[ ]ganze[ ]folge)\b.{0,80}\b(?i:finden[ ]sie|findet[ ]ihr|(?<=podcasts?[ ])gibt[ ]es|können[ ]sie|hören[ ]sie|abonnieren|anhören|nachhören)\b.*)$",
        yes=("Hören Sie jetzt unseren Podcast aus dem Hafen.", "Hier geht es zum Podcast", "Alle Folgen des Podcasts gibt es auf unserer Seite.", "Zur Audiothek"),
        no=("Der Podcast hat viele Hörer.", "Alle Folgen des Streits sind noch nicht klar."),
    ),
    Rule(
        id="de/strip/gallery",
        reason="player",
        needs=("bild", "foto", "vergrößer", "galerie"),
        pattern=r"(?i)^\W{0,3}(?:(?:bild|foto)[ ]\d{1,3}[ ]?(?:von|/)[ ]?\d{1,3}\b.{0,40}|\d{1,3}[ ]?(?:von|/)[ ]?\d{1,3}[ ](?:bildern?|fotos?)|bild[ ]vergrößern\W{0,3}|zum[ ]vergrößern\b.{0,60}|klicken?[ ](?:sie[ ])?auf[ ](?:das|ein|die)[ ](?:bild|foto)\p{L}*\b.{0,80}|(?:bilder|foto)(?:strecke|galerie)n?[ ]?[:|–][ ]?\S.{0,120}|(?:alle[ ]|weitere[ ])?\d{1,3}[ ](?:bilder|fotos)[ ](?:ansehen|anzeigen|anschauen|öffnen)|(?:zur|zu[ ]den)[ ](?:bildern|fotos|bildergalerie|fotostrecke|bilderstrecke)\b[^.]{0,60})$",
        yes=("Bild 3 von 12", "Bilderstrecke: Die Flut in der Altstadt", "Klicken Sie auf das Bild, um es groß zu sehen", "Alle 14 Fotos ansehen"),
        no=("Das Bild von 1920 hängt im Saal.", "Bild und Ton sind gut."),
    ),
    Rule(
        id="de/strip/months",
        reason="navigation",
        needs=(" (",),
        pattern=r"^\W{0,3}(?i:\L<months>)[ ](?:19|20)\d\d[ ]{1,3}\(\d{1,4}\)$",
        words={"months": MONTHS},
        yes=("März 2012 (5)", "Dezember 1999 (12)"),
        no=("März 2012 (gekürzt)", "Im März 2012 (5)"),
    ),
    Rule(
        id="de/strip/filed-under",
        reason="tags",
        needs=(" unter", "kommentar hinterlassen", "veröffentlicht in", "schlagw", "permalink"),
        pattern=r"(?i)^(?=.{0,320}$)\W{0,3}(?:(?:dieser[ ](?:beitrag|eintrag|artikel)[ ](?:wurde|ist)[ ])?(?:veröffentlicht|publiziert|gepostet|eingetragen)[ ](?:unter|in)[ ][^.]{2,120}(?:[|·•]|\b(?:schlagw\p{L}*|verschlagwortet|getaggt|kommentar\p{L}*|permalink)\b).*|(?:abgelegt|einsortiert|kategorisiert|gespeichert)[ ](?:unter|in)\b[^.]{2,160}|veröffentlicht[ ]unter:?[ ](?!de[mnr]\b|eine[mr]\b|falsch\p{L}*\b)[^.,]{2,60}|.{0,160}\|[ ]?kommentar[ ]hinterlassen\b.*|(?:.{0,40}\b(?:lesezeichen|favoriten|bookmarke?)\b.{0,40})\bpermalink\b.*|dieser[ ](?:beitrag|eintrag|artikel)[ ]wurde\b.{0,120}\b(?:veröffentlicht|geschrieben|gepostet)[.].{0,20}\b(?:schlagw\p{L}*|lesezeichen|permalink)\b.*)$",
        yes=("Veröffentlicht unter Backen | Schlagwörter: Brot, Hefe | Kommentar hinterlassen", "Abgelegt unter: Backen, Brot", "Veröffentlicht unter Allgemein", "Setze ein Lesezeichen auf den Permalink."),
        no=("Veröffentlicht unter falschem Namen, verkaufte sich das Buch gut.", "Abgelegt unter dem Bett lag das Geld. Keiner fand es."),
    ),
    Rule(
        id="de/strip/next-post",
        reason="adjacent-article",
        needs=("vorherige", "nächste", "voriger", "vorangegangen"),
        pattern=r"(?i)^\W{0,3}(?:vorheriger|nächster|voriger|vorangegangener|vorherige|nächste)[ ](?:beitrag|artikel|post|meldung|eintrag|pressemitteilung|rezept)[ ]?[:»›>«‹|–-]{0,2}[ ]?\S.{2,140}[^.!]$",
        yes=("Nächster Beitrag: Brot ohne Hefe", "Vorheriger Artikel Der Wolf ist zurück"),
        no=("Der nächste Artikel regelt die Wahl.", "Nächste Woche: Brot ohne Hefe"),
    ),
)  # fmt: skip
