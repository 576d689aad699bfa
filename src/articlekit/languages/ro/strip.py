"""Romanian: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "ro",
    related_head="citește și|citește si|citeşte şi|citiți și|citeste si|citește mai mult|vezi și|vezi si|vezi mai mult|articole similare|articole asemănătoare|articole recomandate|articole înrudite|articole conexe|articole recente|articole noi|știri similare|știri recomandate|alte știri|alte articole|mai multe știri|mai multe articole|mai multe despre|pe aceeași temă|din aceeași categorie|din aceeași secțiune|recomandări|recomandate|recomandări pentru tine|recomandarea redacției|recomandate pentru tine|ți-ar putea plăcea|te-ar putea interesa|te-ar putea interesa și|s-ar putea să-ți placă|ultimele știri|ultima oră|ultimele articole|cele mai noi|cele mai noi știri|știrile zilei|comentarii recente|nu rata|similare",
    most_read_head="cele mai citite|cele mai citite știri|cele mai citite articole|cele mai populare|cele mai vizionate|cele mai comentate|cele mai distribuite|populare|articole populare|top citite|în tendințe|top știri",
    comment_head="comentarii|comentariu|comentează|comenteaza|adaugă un comentariu|adaugă comentariu|lasă un comentariu|lasă un răspuns|lasă un răspuns anulează răspunsul|lasă un comentariu anulează răspunsul|anulează răspunsul|scrie un comentariu|publică comentariul|trimite comentariul|trimite comentariu|vezi comentariile|vezi toate comentariile|niciun comentariu|nu există comentarii|comentariile sunt închise|fii primul care comentează|spune-ți părerea|intră în cont pentru a comenta|răspunde|raportează",
    newsletter_head="newsletter|abonare la newsletter|abonează-te la newsletter|abonează-te la newsletterul nostru|abonează-te|abonare|mă abonez|înscrie-te la newsletter|adresa de e-mail|adresa de email|adresa ta de email|introdu adresa de email|introduceți adresa de email|email-ul tău|primește notificări|activează notificările|urmărește-ne pe whatsapp|urmărește-ne pe google news|mulțumim pentru abonare",
    share_words="distribuie|distribuie articolul|distribuie pe facebook|distribuie pe twitter|distribuie pe x|distribuie pe whatsapp|distribuie pe linkedin|distribuie prin e-mail|distribuie știrea|partajează|partajează asta|trimite unui prieten|trimite pe email|trimite prin email|copiază linkul|copiază link|link copiat|copiat|tipărește|printează|printare|imprimă|salvează|salvează articolul|salvat|adaugă la favorite|apreciază|îmi place|se încarcă|încarc|ascultă|ascultă articolul|dimensiune text|raportează o eroare|semnalează o eroare|ai găsit o greșeală|urmărește-ne|urmărește-ne pe|urmărește-ne pe facebook|urmăriți-ne|urmărește|rețele sociale",
    ad_labels="publicitate|reclamă|reclame|articolul continuă după reclamă|continuarea articolului după publicitate|conținut sponsorizat|sponsorizat|advertorial|articol susținut de|comunicat de presă|susținut de|în parteneriat cu|promovat",
    account_words="autentificare|autentifică-te|intră în cont|conectare|conectează-te|login|deconectare|ieșire|înregistrare|înregistrează-te|creează cont|creează un cont|cont nou|contul meu|profilul meu|ai uitat parola|am uitat parola|parola|parolă|ține-mă minte|abonamente|abonament|doar pentru abonați|pentru abonați|conținut exclusiv|ai deja cont|nu ai cont|ai deja abonament|susține-ne|donează|ediția tipărită|ediția digitală",
    more_words="mai mult|mai multe|mai multe detalii|citește mai departe|citeste mai departe|citește tot articolul|citește articolul|citește tot|continuă lectura|continuă să citești|vezi toate|vezi tot|vezi toate știrile|vezi toate articolele|toate știrile|toate articolele|afișează mai mult|arată mai mult|arată mai puțin|încarcă mai multe|încarcă mai mult|află mai multe|află mai mult|detalii|click aici|apasă aici|pagina următoare|pagina anterioară|cuprins",
    player_words="redă|redare|redă video|vezi video|vezi videoclipul|urmărește video|ecran complet|fără sunet|subtitrări|descarcă|galerie foto|vezi galeria foto|vezi galeria|foto galerie|vezi fotografiile|mărește imaginea|imaginea următoare|imaginea anterioară|încorporează|browserul tău nu suportă redarea video|activează javascript",
    site_words="sari la conținut|sari la conținutul principal|salt la conținut|mergi la conținut|mergi la conținutul principal|sari la navigare|sari la căutare|înapoi sus|înapoi la început|mergi sus|sus|înapoi|înapoi la prima pagină|prima pagină|acasă|pagina principală|meniu|meniu principal|deschide meniul|închide meniul|închide|navigare|navigare în articole|navigare articole|navigare principală|anterior|următor|următorul|anteriorul|articolul anterior|articolul următor|articolul precedent|articole mai vechi|articole mai noi|ești aici|te afli aici|secțiuni|categorii|caută|căutare|caută după|caută în site|arhive|arhiva|arhivă|meta|flux intrări|flux comentarii|rss|propulsat cu mândrie de wordpress|limba|alege limba|mod întunecat|descarcă aplicația|aplicații mobile|hartă site|harta site-ului|pagina nu a fost găsită",
    legal_words="politica de confidențialitate|politică de confidențialitate|confidențialitate|politica cookies|politica de cookies|politica de cookie-uri|politică cookie|politica cookie|setări cookies|setări cookie|preferințe cookies|modifică setările|gestionează cookie-urile|accept|acceptă|accept toate|acceptă toate|acceptă tot|refuz|refuză|refuză tot|setări|protecția datelor|prelucrarea datelor personale|termeni și condiții|termeni si conditii|termeni de utilizare|condiții de utilizare|drepturi de autor|contact|contactează-ne|despre noi|cine suntem|caseta redacțională|echipa|publicitate pe site|contact publicitate|cariere|anpc|ajutor|întrebări frecvente|toate drepturile rezervate|politica editorială|cod deontologic",
    tag_heads="etichete|taguri|tag-uri|cuvinte cheie|subiecte|categorie|etichetat cu|publicat în",
    about_author="despre autor|despre autoare|despre autori",
)  # fmt: skip
RULES = rules(
    "ro",
    {
        "stamp": Row(r"(?:actualizat[ ])?acum[ ](?:\d+|o|un)[ ](?:secunde?|min(?:ute?|ut)?|or[eă]|zi(?:le)?|săptămân[ăi]|lun[ăi])|timp[ ]de[ ]citire:?[ ]\d+[ ]min(?:ute|[.])?", ("acum 3 ore", "Timp de citire: 4 min",), ("Acum trei ore a început ploaia",)),
        "comment-fields": Row(r"adresa[ ]ta[ ]de[ ]email[ ]nu[ ]va[ ]fi[ ]publicată|câmpurile[ ]obligatorii[ ]sunt|salvează-mi[ ]numele", ("Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *",), ("Adresa s-a schimbat.",)),
        "copyright": Row(r"toate[ ]drepturile[ ]rezervate", ("© 2024 Ziarul Portului", "Toate drepturile rezervate.",), ("Dreptul de autor durează șaptezeci de ani.",)),
        "read-more-link": Row(r"cite(?:ș|ş|s)te[ ](?:și|şi|si)|vezi[ ](?:și|şi|si)|cite(?:ș|ş|s)te[ ]mai[ ]mult", ("Citește și: Cum a fost construit podul",), ("Citește și: îi plăcea.",)),
        "cookie-notice": Row(r"\b(?:acest|site-ul)[ ](?:site|nostru)[ ](?:web[ ])?(?:folosește|utilizează)[ ](?:module[ ])?cookie", ("Acest site folosește cookie-uri.",), ("Acest site scrie despre unt.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "ro",
    {
        "caption-credit": Row(
            r"Foto|FOTO|Sursa[ ]foto|Sursă[ ]foto|Credit[ ]foto",
            ("Moara veche primăvara. Foto: Ana Popescu/Agerpres",),
            ("Acea foto: o bucurie.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
