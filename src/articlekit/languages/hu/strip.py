"""Hungarian: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "hu",
    related_head="kapcsolódó cikkek|kapcsolódó|kapcsolódó tartalom|kapcsolódó anyagok|kapcsolódó bejegyzések|ez is érdekelheti|ez is érdekelhet|ezek is érdekelhetik|ezek is érdekelhetnek|további cikkek|további hírek|további híreink|további ajánlatok|olvassa el ezt is|olvasd el ezt is|olvasta már|hasonló cikkek|ajánlott cikkek|ajánljuk|ajánlott|ajánló|önnek ajánljuk|neked ajánljuk|legfrissebb|legfrissebb hírek|legfrissebb cikkek|friss hírek|legújabb cikkek|legutóbbi bejegyzések|legutóbbi hozzászólások|még több hír|a szerző további cikkei|a témában|ne maradjon le|szerkesztőség ajánlja",
    most_read_head="legolvasottabb|legolvasottabb cikkek|legolvasottabbak|legnézettebb|legnépszerűbb|legnépszerűbb cikkek|népszerű|népszerű cikkek|legkommenteltebb|most népszerű",
    comment_head="hozzászólások|hozzászólás|hozzászólás írása|hozzászólás küldése|hozzászólok|szóljon hozzá|szólj hozzá|írjon hozzászólást|kommentek|kommentelés|kommentelek|komment írása|vélemény, hozzászólás|vélemény, hozzászólás? kilépés a válaszból|válasz megszakítása|kilépés a válaszból|nincsenek hozzászólások|nincs hozzászólás|a hozzászólások le vannak zárva|a hozzászólás nem engedélyezett|hozzászólások megtekintése|összes hozzászólás|válasz|válaszadás|jelentem",
    newsletter_head="hírlevél|feliratkozás|feliratkozás hírlevélre|iratkozzon fel hírlevelünkre|iratkozz fel hírlevelünkre|iratkozz fel|iratkozzon fel|feliratkozom|feliratkozom a hírlevélre|e-mail cím|e-mail címe|az ön e-mail címe|adja meg e-mail címét|add meg az e-mail címed|köszönjük a feliratkozást|értesítések bekapcsolása",
    share_words="megosztás|megosztom|oszd meg|ossza meg|megosztás facebookon|megosztás a facebookon|megosztás twitteren|megosztás x-en|megosztás e-mailben|küldés e-mailben|küldje el ismerősének|link másolása|linkmásolás|másolás|link másolva|nyomtatás|cikk nyomtatása|mentés|cikk mentése|kedvencekhez|tetszik|betöltés|cikk meghallgatása|hallgassa meg|betűméret|hibát talált|hiba bejelentése|kövessen minket|kövess minket|kövessen minket facebookon|követés|közösségi média",
    ad_labels="hirdetés|hirdetések|reklám|támogatott tartalom|szponzorált tartalom|fizetett tartalom|promóció|együttműködő partnerünk|a cikk a hirdetés után folytatódik|hirdetés bezárása|pr cikk",
    account_words="bejelentkezés|belépés|kijelentkezés|kilépés|regisztráció|regisztrálok|fiókom|profilom|fiók létrehozása|előfizetés|előfizetek|előfizetőknek|csak előfizetőknek|már előfizetőnk|már előfizető? jelentkezzen be|elfelejtett jelszó|elfelejtette jelszavát|jelszó|felhasználónév|emlékezz rám|támogatás|támogatom|támogasson minket|támogass minket|adományozás|digitális lap",
    more_words="tovább|tovább olvasom|olvass tovább|olvasson tovább|tovább a cikkhez|tovább a teljes cikkhez|teljes cikk|a teljes cikk|elolvasom|részletek|bővebben|több|mutass többet|több betöltése|továbbiak|összes|összes megtekintése|összes cikk|minden hír|kattintson ide|kattints ide|következő oldal|előző oldal|tartalomjegyzék",
    player_words="lejátszás|videó lejátszása|videó megtekintése|némítás|teljes képernyő|felirat|letöltés|képgaléria|galéria megtekintése|galéria|megnézem a galériát|kép nagyítása|következő kép|előző kép|beágyazás|az ön böngészője nem támogatja a videót",
    site_words="ugrás a tartalomhoz|ugrás a tartalomra|ugrás a fő tartalomra|tovább a tartalomra|kilépés a tartalomba|ugrás a menüre|ugrás a keresőhöz|vissza a tetejére|az oldal tetejére|fel|vissza|vissza a főoldalra|vissza a címlapra|főoldal|címlap|kezdőlap|menü|főmenü|menü megnyitása|menü bezárása|bezárás|navigáció|bejegyzés navigáció|bejegyzések navigációja|előző|következő|előző cikk|következő cikk|előző bejegyzés|következő bejegyzés|régebbi bejegyzések|újabb bejegyzések|ön itt áll|jelenlegi hely|rovatok|keresés|kereső|keresés az oldalon|archívum|archívumok|kategóriák|meta|bejegyzések hírcsatorna|hozzászólások hírcsatorna|rss|oldaltérkép|nyelv|sötét mód|alkalmazás letöltése|az oldal nem található",
    legal_words="adatvédelem|adatvédelmi tájékoztató|adatvédelmi nyilatkozat|adatvédelmi szabályzat|adatkezelési tájékoztató|adatkezelés|süti szabályzat|süti beállítások|sütik kezelése|sütikezelés|cookie szabályzat|cookie tájékoztató|cookie beállítások|elfogadom|elfogadás|mindet elfogadom|összes elfogadása|elutasítom|elutasítás|beállítások|felhasználási feltételek|általános szerződési feltételek|ászf|szerzői jogok|jogi nyilatkozat|jogi tudnivalók|impresszum|kapcsolat|kapcsolatfelvétel|írjon nekünk|elérhetőségek|rólunk|médiaajánlat|hirdessen nálunk|hirdetési lehetőségek|állás|karrier|súgó|ügyfélszolgálat|minden jog fenntartva|akadálymentesítési nyilatkozat|etikai kódex|moderálási elvek",
    tag_heads="címkék|címke|kulcsszavak|témák|kategória|tagek",
    about_author="a szerzőről|a szerzőkről|szerzőnkről",
)  # fmt: skip
RULES = rules(
    "hu",
    {
        "stamp": Row(r"(?:frissítve[ ])?\d+[ ](?:perce|órája|napja|hete|hónapja)|\d+[ ](?:perccel|órával|nappal)[ ]ezelőtt|olvasási[ ]idő:?[ ]\d+[ ]perc", ("3 órája", "Olvasási idő: 4 perc",), ("Három órája esik az eső",)),
        "comment-fields": Row(r"az[ ]e-mail[ ]címet[ ]nem[ ]tesszük[ ]közzé|a[ ]kötelező[ ]mezőket|a[ ]nevem,[ ]e-mail[ ]címem", ("Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük",), ("Az e-mail cím megváltozott.",)),
        "copyright": Row(r"minden[ ]jog[ ]fenntartva", ("© 2024 Kikötői Hírlap", "Minden jog fenntartva.",), ("A szerzői jog hetven évig tart.",)),
        "read-more-link": Row(r"olvass(?:a|d)[ ]el[ ]ezt[ ]is|kapcsolódó(?:[ ]cikk)?|ez[ ]is[ ]érdekelhet(?:i)?", ("Olvassa el ezt is: Így épült a híd",), ("Ez is érdekelhet: szerette.",)),
        "cookie-notice": Row(r"\b(?:ez[ ]az?|a)[ ](?:weboldal|oldal|honlap)[ ](?:sütiket|cookie-kat)[ ]használ|\bsütiket[ ]használunk", ("Ez a weboldal sütiket használ.",), ("Vajat használunk.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "hu",
    {
        "caption-credit": Row(
            r"Fotó|FOTÓ|Kép|Forrás|Illusztráció",
            ("A régi malom tavasszal. Fotó: Nagy Anna/MTI",),
            ("Az a fotó: öröm a családnak.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
