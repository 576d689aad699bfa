"""Polish: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "pl",
    related_head="czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj też|przeczytaj również|zobacz także|zobacz też|zobacz również|zobacz więcej|polecamy|polecane|polecane artykuły|podobne artykuły|powiązane artykuły|powiązane tematy|więcej na ten temat|najnowsze|najnowsze artykuły|najnowsze wiadomości|ostatnie wpisy|inne artykuły|może cię zainteresować|to cię może zainteresować|warto przeczytać|nie przegap|dowiedz się więcej",
    most_read_head="najczęściej czytane|najpopularniejsze|popularne|najchętniej czytane|najczęściej komentowane|na czasie",
    comment_head="komentarze|komentarz|dodaj komentarz|napisz komentarz|skomentuj|zostaw komentarz|dodaj odpowiedź|odpowiedz|anuluj pisanie odpowiedzi|dodaj komentarz anuluj pisanie odpowiedzi|brak komentarzy|zobacz wszystkie komentarze|pokaż komentarze|twój komentarz|opinie|komentarze są wyłączone|zgłoś naruszenie",
    newsletter_head="newsletter|zapisz się|zapisz się do newslettera|zapisz się na newsletter|zapisz się na nasz newsletter|twój adres e-mail|twój e-mail|adres e-mail|podaj adres e-mail",
    share_words="udostępnij|podziel się|udostępnij na facebooku|udostępnij na twitterze|udostępnij na x|udostępnij artykuł|wyślij|wyślij e-mailem|wyślij znajomemu|drukuj|wydrukuj|kopiuj link|skopiuj link|link skopiowany|tweetnij|zapisz|zapisz na później|obserwuj|obserwuj nas|śledź nas|lubię to|posłuchaj|posłuchaj artykułu|posłuchaj tego artykułu",
    ad_labels="reklama|reklamy|koniec reklamy|dalsza część artykułu pod materiałem wideo|dalszy ciąg materiału pod wideo|artykuł sponsorowany|materiał sponsorowany|materiał partnera|sponsorowane|ogłoszenie|treść sponsorowana",
    account_words="zaloguj|zaloguj się|logowanie|wyloguj|wyloguj się|zarejestruj się|rejestracja|moje konto|załóż konto|prenumerata|subskrybuj|kup subskrypcję|kup prenumeratę|masz już konto|masz już subskrypcję|tylko dla prenumeratorów|wykup dostęp",
    more_words="więcej|czytaj dalej|czytaj całość|pokaż więcej|zobacz wszystkie|zobacz wszystko|załaduj więcej|kliknij tutaj|rozwiń",
    site_words="przejdź do treści|przejdź do głównej treści|skocz do treści|na górę|do góry|powrót na górę|wróć|powrót|strona główna|menu|otwórz menu|zamknij menu|zamknij|szukaj|wyszukaj|wyszukiwarka|następny|następne|poprzedni|poprzednie|następny artykuł|poprzedni artykuł|następny wpis|poprzedni wpis|nawigacja wpisu|mapa strony",
    legal_words="polityka prywatności|prywatność|polityka cookies|ustawienia cookies|cookies|regulamin|warunki korzystania|kontakt|skontaktuj się z nami|o nas|redakcja|reklama i współpraca|praca|kariera|pomoc|rodo|deklaracja dostępności|wszelkie prawa zastrzeżone|ustawienia prywatności",
    tag_heads="tagi|tematy|słowa kluczowe|kategorie|kategoria|tematy w artykule",
)  # fmt: skip
RULES = rules(
    "pl",
    {
        "stamp": Row(r"(?:aktualizacja:?[ ]|opublikowano:?[ ])?(?:\d+[ ])?(?:sek(?:und[ay]?|[.])|min(?:ut[aęy]?|[.])|godz(?:in[aęy]?|[.])|dni|dzień|tydzień|tygodni[e]?|miesiąc[ea]?|miesięcy|rok|lata?)[ ]temu|(?:czas[ ]czytania):?[ ](?:ok[.][ ])?\d+[ ]min(?:ut[ay]?|[.])?|\d+[ ]min(?:ut[ay]?|[.])?[ ]czytania", ("3 godziny temu", "Czas czytania: 4 minuty", "5 min czytania",), ("Trzy godziny temu padało", "3 godziny temu padało",)),
        "comment-fields": Row(r"twój[ ]adres[ ]e-?mail[ ]nie[ ]zostanie[ ]opublikowany|wymagane[ ]pola[ ]są|zapamiętaj[ ]moje[ ]dane|zapisz[ ]moje[ ]dane|(?:musisz|aby[ ]dodać[ ]komentarz,[ ]musisz)[ ](?:się[ ]zalogować|być[ ]zalogowan)", ("Twój adres email nie zostanie opublikowany. Wymagane pola są oznaczone *",), ("Twój adres się zmienił.",)),
        "copyright": Row(r"wszelkie[ ]prawa[ ]zastrzeżone|wszystkie[ ]prawa[ ]zastrzeżone|kopiowanie[ ](?:treści[ ])?zabronione", ("© 2024 Kurier Portowy", "Wszelkie prawa zastrzeżone.",), ("Prawo autorskie trwa siedemdziesiąt lat.",)),
        "read-more-link": Row(r"(?:prze)?czytaj[ ](?:też|także|również|więcej)|zobacz[ ](?:też|także|również|więcej)|sprawdź[ ]też|posłuchaj[ ]też", ("Czytaj też: Jak zbudowano most", "Zobacz także: Port czeka na dźwig",), ("Czytaj więcej: to lubił.",)),
        "cookie-notice": Row(r"\b(?:ta[ ]strona|nasza[ ]strona|nasz[ ]serwis|serwis|strona)[ ](?:korzysta[ ]z|używa)[ ](?:plików[ ])?(?:cookies?|ciasteczek)|\b(?:używamy|korzystamy[ ]z)[ ](?:plików[ ])?(?:cookies?|ciasteczek)", ("Ta strona używa plików cookies.",), ("Używamy masła.",)),
        "sign-up": Row(r"na[ ](?:swoją|twoją|twój|swój)[ ](?:skrzynkę|e-?mail|mail)|zapisz[ ]się[ ](?:do|na)[ ](?:nasz(?:ego)?[ ])?newslettera?|wypisać[ ]się[ ]w[ ](?:każdej|dowolnej)[ ]chwili", ("Codziennie najważniejsze wiadomości na twoją skrzynkę", "Zapisz się na nasz newsletter",), ("Listonosz włożył list do skrzynki.",)),
        "subscribers": Row(r"(?:artykuł|treść|tekst)[ ](?:dostępn[ya][ ])?tylko[ ]dla[ ](?:prenumeratorów|subskrybentów)|pozostało[ ]\d+[ ]?%[ ]artykułu", ("Artykuł dostępny tylko dla subskrybentów", "Pozostało 70% artykułu",), ("Prenumeratorzy opery przyszli.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "pl",
    {
        "caption-credit": Row(
            r"Fot[.]|fot[.]|Foto|FOTO|Zdjęcie|Zdjęcia|Źródło[ ]zdjęcia",
            (
                "Stary młyn na wiosnę. Fot.: Anna Poe/PAP",
                "Zdjęcie: Getty Images",
            ),
            ("To zdjęcie: radość dla rodziny.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
