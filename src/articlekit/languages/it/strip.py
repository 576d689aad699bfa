"""Italian: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "it",
    related_head="leggi anche|potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|potrebbe interessarti anche|articoli correlati|articoli simili|notizie correlate|contenuti correlati|correlati|altri articoli|altre notizie|ultime notizie|ultimi articoli|articoli recenti|le ultime notizie|in evidenza|consigliati|consigliati per te|da non perdere|vedi anche|guarda anche|per approfondire|approfondimenti|sullo stesso argomento|dello stesso autore",
    most_read_head="i più letti|più letti|più lette|le più lette|articoli più letti|i più visti|più visti|i più commentati|di tendenza|tendenze|popolari",
    comment_head="commenti|commento|lascia un commento|scrivi un commento|aggiungi un commento|invia commento|pubblica commento|lascia un commento annulla risposta|annulla risposta|rispondi|nessun commento|vedi tutti i commenti|leggi i commenti|commenta|i commenti sono chiusi|il tuo commento|lascia una risposta",
    newsletter_head="newsletter|le newsletter|iscriviti alla newsletter|iscriviti alla nostra newsletter|iscriviti|iscrizione alla newsletter|ricevi la newsletter|la tua email|il tuo indirizzo email|indirizzo email|indirizzo e-mail",
    share_words="condividi|condividi su|condividi l'articolo|condividi l’articolo|condividi questo articolo|condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp|condividi su linkedin|condividi via email|invia per email|invia tramite email|stampa|stampa articolo|copia link|copia il link|link copiato|tweet|twitta|salva|salva articolo|seguici|seguici su|seguici su facebook|seguici su google news|segui|ascolta|ascolta l'articolo|ascolta l’articolo|regala questo articolo",
    ad_labels="pubblicità|annuncio|annunci|contenuto sponsorizzato|sponsorizzato|messaggio pubblicitario|contenuti sponsorizzati|- pubblicità -",
    account_words="accedi|login|entra|registrati|esci|il mio account|crea un account|abbonati|abbonati ora|abbonamenti|abbonamento|sei già abbonato|già abbonato|riservato agli abbonati|contenuto riservato agli abbonati|sostienici",
    more_words="leggi tutto|leggi di più|leggi l'articolo|leggi l’articolo|continua a leggere|continua|scopri di più|vedi tutti|vedi tutto|mostra di più|mostra altro|carica altri|altro|clicca qui|approfondisci",
    site_words="vai al contenuto|salta al contenuto|vai al contenuto principale|torna su|torna in alto|inizio pagina|torna alla home|home|menu|apri menu|chiudi menu|chiudi|cerca|ricerca|successivo|precedente|articolo precedente|articolo successivo|sezioni|indietro|avanti|mappa del sito",
    legal_words="note legali|privacy|privacy policy|informativa privacy|informativa sulla privacy|cookie policy|informativa sui cookie|preferenze cookie|gestisci cookie|impostazioni cookie|cookie|termini e condizioni|condizioni d'uso|condizioni d’uso|condizioni generali|contatti|contattaci|chi siamo|pubblicità e contatti|redazione e contatti|accessibilità|lavora con noi|aiuto|faq|tutti i diritti riservati|riproduzione riservata",
    tag_heads="tag|tags|argomenti|parole chiave|categorie|categoria|temi|altri argomenti",
)  # fmt: skip
RULES = rules(
    "it",
    {
        "stamp": Row(r"(?:pubblicato[ ]|aggiornato[ ])?(?:\d+|una?|un['’])[ ]?(?:sec(?:ondi)?|min(?:ut[oi])?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])[ ]fa|(?:tempo[ ]di[ ])?lettura:?[ ]\d+[ ]min(?:ut[oi]|[.])?|\d+[ ]min(?:uti)?[ ]di[ ]lettura", ("3 ore fa", "Aggiornato 5 minuti fa", "Tempo di lettura: 4 minuti",), ("Tre ore fa pioveva", "3 ore fa pioveva",)),
        "comment-fields": Row(r"il[ ]tuo[ ]indirizzo[ ]e-?mail[ ]non[ ]sarà[ ]pubblicato|i[ ]campi[ ]obbligatori[ ]sono|salva[ ]il[ ]mio[ ]nome,[ ]e-?mail|devi[ ](?:essere[ ]connesso|effettuare[ ]il[ ]login|accedere)[ ]per", ("Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",), ("Il tuo indirizzo è cambiato.",)),
        "copyright": Row(r"tutti[ ]i[ ]diritti[ ](?:sono[ ])?riservati|riproduzione[ ](?:riservata|vietata)", ("© 2024 Il Corriere del Porto", "Riproduzione riservata",), ("Il diritto d’autore dura settant’anni.",)),
        "read-more-link": Row(r"leggi[ ]anche|leggi[ ]qui|(?:ti[ ])?potrebbe[ ]interessarti(?:[ ]anche)?|vedi[ ]anche|guarda[ ]anche|per[ ]approfondire", ("Leggi anche: Come fu costruito il ponte", "Leggi anche > Il porto aspetta la gru",), ("Leggi anche: gli piaceva.",)),
        "cookie-notice": Row(r"\bquesto[ ]sito[ ](?:web[ ])?(?:utilizza|usa)[ ](?:i[ ])?cookie|\b(?:utilizziamo|usiamo)[ ](?:i[ ])?cookie", ("Questo sito utilizza cookie tecnici.",), ("Usiamo il burro.",)),
        "sign-up": Row(r"nella[ ]tua[ ](?:casella|e-?mail|posta|inbox)|iscriviti[ ](?:gratis[ ])?all[ae][ ](?:nostr[ae][ ])?newsletter|(?:annullare|cancellare)[ ]l['’]iscrizione[ ]in[ ](?:qualsiasi|ogni)[ ]momento", ("Ogni mattina le notizie nella tua casella di posta", "Iscriviti alla nostra newsletter settimanale",), ("Il postino mise la lettera nella sua casella.",)),
        "subscribers": Row(r"(?:contenuto|articolo)[ ]riservato[ ]agli[ ]abbonati|per[ ]continuare[ ]a[ ]leggere,?[ ](?:abbonati|accedi|registrati)", ("Articolo riservato agli abbonati", "Per continuare a leggere, abbonati",), ("Gli abbonati della Scala erano presenti.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "it",
    {
        "caption-credit": Row(
            r"Foto|FOTO|Fotografia|Immagine|Credits?|Crediti",
            (
                "Il vecchio mulino in primavera. Foto: Anna Poe/ANSA",
                "Credits: Getty Images",
            ),
            ("La foto: una gioia per la famiglia.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
