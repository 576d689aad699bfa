"""Czech: lines that are not the article's, and why."""

from articlekit.languages.cs.notices import NOTICES
from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "cs",
    related_head="čtěte také|čtěte dále|čtěte více|přečtěte si také|přečtěte si i|mohlo by vás zajímat|mohlo by vás také zajímat|související články|související|související témata|podobné články|další články|další zprávy|další z rubriky|více k tématu|k tématu|nejnovější články|nejnovější zprávy|nejnovější příspěvky|nejnovější komentáře|poslední zprávy|doporučujeme|doporučené články|nepřehlédněte|výběr redakce|podívejte se také|související video",
    most_read_head="nejčtenější|nejčtenější články|nejčtenější zprávy|nejsledovanější|nejdiskutovanější|populární články|populární|nejoblíbenější",
    comment_head="komentáře|přidat komentář|napsat komentář|napište komentář|okomentovat|odeslat komentář|zrušit odpověď na komentář|napsat komentář zrušit odpověď na komentář|zobrazit komentáře|zobrazit diskusi|vstoupit do diskuse|přidat příspěvek|diskuse k článku|komentáře nejsou povoleny|komentáře jsou uzavřeny|buďte první, kdo přidá komentář|odpovědět|nahlásit|přihlaste se pro přidání komentáře",
    newsletter_head="newsletter|přihlásit se k odběru|přihlásit k odběru|přihlaste se k odběru|odebírat newsletter|odebírejte náš newsletter|odebírat|váš e-mail|e-mailová adresa|zadejte svůj e-mail|vaše e-mailová adresa|děkujeme za přihlášení",
    share_words="sdílet|sdílet článek|sdílet na facebooku|sdílet na twitteru|sdílet na x|sdílejte|sdílejte článek|poslat e-mailem|poslat emailem|poslat známému|kopírovat odkaz|zkopírovat odkaz|odkaz zkopírován|zkopírováno|vytisknout|tisk|tisknout|uložit článek|uložit na později|sledujte nás|sledujte nás na|sledovat|poslechnout článek|poslechnout|nahlásit chybu|to se mi líbí|načítání|tweetnout",
    ad_labels="reklama|inzerce|komerční sdělení|komerční článek|placená inzerce|sponzorováno|sponzorovaný obsah|pokračování článku pod reklamou|článek pokračuje pod reklamou|partnerský obsah|konec reklamy",
    account_words="přihlásit|přihlásit se|přihlášení|odhlásit|odhlásit se|registrovat|registrovat se|registrace|vytvořit účet|můj účet|můj profil|předplatné|předplatit|předplaťte si|koupit předplatné|už mám předplatné|máte předplatné? přihlaste se|pouze pro předplatitele|pro předplatitele|zapomenuté heslo|zapomněli jste heslo|zapamatovat si mě|podpořte nás",
    more_words="více|více zde|číst více|číst dál|číst dále|pokračovat ve čtení|celý článek|zobrazit více|zobrazit další|zobrazit vše|načíst další|další informace|více informací|klikněte zde|další stránka|předchozí stránka|všechny články",
    player_words="přehrát|přehrát video|spustit video|zobrazit galerii|fotogalerie|celá obrazovka|vypnout zvuk|další fotografie|předchozí fotografie|zvětšit obrázek|stáhnout|váš prohlížeč nepodporuje přehrávání videa",
    site_words="přejít k obsahu|přejít na obsah|přejít k hlavnímu obsahu|přeskočit na obsah|přeskočit na hlavní obsah|přejít k navigaci|přejít k vyhledávání|zpět nahoru|nahoru|zpět|zpět na hlavní stránku|hlavní stránka|domů|úvod|menu|hlavní menu|otevřít menu|zavřít menu|zavřít|hledat|vyhledávání|vyhledat|navigace pro příspěvek|navigace pro příspěvky|předchozí|následující|předchozí článek|následující článek|další článek|předchozí příspěvek|další příspěvek|starší příspěvky|novější příspěvky|nacházíte se zde|archivy|rubriky|základní informace|zdroj kanálů (příspěvky|kanál komentářů|používáme wordpress|rss|mapa webu|mapa stránek|stránka nenalezena|tmavý režim|mobilní aplikace",
    legal_words="ochrana osobních údajů|ochrana soukromí|zásady ochrany osobních údajů|zpracování osobních údajů|osobní údaje|zásady cookies|nastavení cookies|nastavení soukromí|cookies|přijmout|přijmout vše|souhlasím|odmítnout|odmítnout vše|podmínky užití|podmínky používání|obchodní podmínky|všeobecné podmínky|kontakt|kontakty|kontaktujte nás|o nás|redakce a kontakty|inzerujte u nás|ceník inzerce|kariéra|nápověda|všechna práva vyhrazena|autorská práva|prohlášení o přístupnosti|etický kodex",
    tag_heads="štítky|tagy|témata|klíčová slova|kategorie|související témata článku",
    about_author="o autorovi|o autorce|o autorech",
)  # fmt: skip
RULES = rules(
    "cs",
    {
        "stamp": Row(r"(?:aktualizováno[ ])?před[ ](?:\d+[ ])?(?:sekundami|minut(?:ou|ami)|hodin(?:ou|ami)|dn(?:em|y)|týdn(?:em|y)|měsíc(?:em|i))|doba[ ]čtení:?[ ]\d+[ ]min(?:uty?|[.])?", ("před 3 hodinami", "Doba čtení: 4 min",), ("Před třemi hodinami začalo pršet",)),
        "comment-fields": Row(r"vaše[ ]e-mailová[ ]adresa[ ]nebude[ ]zveřejněna|vyžadované[ ]informace[ ]jsou|uložit[ ]do[ ]prohlížeče[ ]jméno", ("Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny *",), ("Vaše adresa se změnila.",)),
        "copyright": Row(r"všechna[ ]práva[ ]vyhrazena", ("© 2024 Přístavní listy", "Všechna práva vyhrazena.",), ("Autorské právo trvá sedmdesát let.",)),
        "read-more-link": Row(r"čtěte[ ](?:také|dále|více|i)|přečtěte[ ]si(?:[ ](?:také|i))?|mohlo[ ]by[ ]vás[ ]zajímat", ("Čtěte také: Jak se stavěl most",), ("Čtěte také: měl ji rád.",)),
        "cookie-notice": Row(r"\b(?:tento|náš)[ ]web[ ](?:používá|využívá)[ ](?:soubory[ ])?cookies|\btyto[ ]stránky[ ]používají[ ](?:soubory[ ])?cookies", ("Tento web používá soubory cookies.",), ("Tento web píše o másle.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "cs",
    {
        "caption-credit": Row(
            r"Foto|FOTO|Fotografie|Zdroj|Autor",
            ("Starý mlýn na jaře. Foto: Anna Malá/ČTK",),
            ("To foto: radost pro rodinu.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, notices=NOTICES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
