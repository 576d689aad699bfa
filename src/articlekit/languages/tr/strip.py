"""Turkish: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "tr",
    related_head="ilgili haberler|i̇lgili haberler|ilgili haber|i̇lgili haber|ilginizi çekebilir|i̇lginizi çekebilir|i̇lgili yazılar|i̇lgili içerikler|ilgili içerikler|benzer haberler|diğer haberler|son haberler|son dakika|son dakika haberleri|önerilen haberler|sizin için önerilenler|sizin için seçtiklerimiz|bunları da okuyun|ayrıca okuyun|bunlar da ilginizi çekebilir|öne çıkanlar|editörün seçtikleri|günün haberleri|daha fazla haber",
    most_read_head="en çok okunanlar|çok okunanlar|en çok okunan|en çok okunan haberler|çok okunan haberler|popüler|popüler haberler|en çok yorumlananlar|trend",
    comment_head="yorumlar|yorum|yorum yap|yorum yaz|yorum yazın|yorum gönder|yorum ekle|bir yorum yazın|bir cevap yazın|bir yanıt yazın|yanıtla|cevapla|yanıtı iptal et|tüm yorumlar|tüm yorumları gör|henüz yorum yok|yorumunuz|yorumlar kapalı|i̇lk yorumu siz yapın|ilk yorumu siz yapın",
    newsletter_head="bülten|e-bülten|bültenimize abone olun|bültene abone ol|e-bültene abone olun|e-posta adresiniz|e-posta adresi|bültene kaydol",
    share_words="paylaş|paylaşın|haberi paylaş|bu haberi paylaş|facebook'ta paylaş|facebook’ta paylaş|twitter'da paylaş|twitter’da paylaş|x'te paylaş|whatsapp'ta paylaş|yazdır|e-posta gönder|linki kopyala|bağlantıyı kopyala|kopyalandı|tweetle|kaydet|takip et|bizi takip edin|bizi takip et|dinle|haberi dinle|google news'te takip et|google news'te abone ol",
    ad_labels="reklam|reklamlar|i̇lan|sponsorlu|sponsorlu içerik|haberin devamı|haberin devamı aşağıda|reklamdan sonra devam ediyor|advertorial",
    account_words="giriş yap|giriş|üye girişi|üye ol|kayıt ol|çıkış|çıkış yap|hesabım|hesap oluştur|abone ol|abonelik|abonelere özel|zaten abone misiniz",
    more_words="devamı|devamını oku|daha fazla|daha fazlası|daha fazla göster|tümünü gör|tümü|hepsini gör|haberin detayı|detaylar için tıklayın|tıklayın",
    site_words="içeriğe geç|i̇çeriğe geç|ana içeriğe geç|i̇çeriğe atla|yukarı çık|başa dön|ana sayfa|anasayfa|menü|menüyü aç|menüyü kapat|kapat|ara|arama|sonraki|önceki|sonraki haber|önceki haber|geri|i̇leri|kategoriler|site haritası",
    legal_words="gizlilik politikası|gizlilik|çerez politikası|çerezler|çerez ayarları|kullanım koşulları|kullanım şartları|i̇letişim|iletişim|bize ulaşın|hakkımızda|künye|reklam ver|kariyer|yardım|kvkk|kvkk aydınlatma metni|aydınlatma metni|yasal uyarı|veri politikası|tüm hakları saklıdır",
    tag_heads="etiketler|i̇lgili konular|ilgili konular|konular|anahtar kelimeler|kategori",
)  # fmt: skip
RULES = rules(
    "tr",
    {
        "stamp": Row(r"\d+[ ](?:saniye|dakika|saat|gün|hafta|ay|yıl)[ ]önce|okuma[ ]süresi:?[ ]\d+[ ](?:dk|dakika)[.]?|\d+[ ](?:dk|dakika)[.]?[ ]okuma(?:[ ]süresi)?", ("3 saat önce", "Okuma süresi: 4 dakika",), ("Üç saat önce yağmur yağdı", "3 saat önce yağmur yağdı",)),
        "comment-fields": Row(r"e-?posta[ ](?:adresiniz|hesabınız)[ ]yayınlanmayacak|gerekli[ ]alanlar|daha[ ]sonraki[ ]yorumlarımda|yorum[ ]yapabilmek[ ]için[ ](?:giriş|oturum|üye)", ("E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",), ("Adresiniz değişti.",)),
        "copyright": Row(r"tüm[ ]hakları[ ]saklıdır|izinsiz[ ](?:ve[ ]kaynak[ ]gösterilmeden[ ])?(?:kullanılamaz|yayınlanamaz|kopyalanamaz|alıntı)", ("© 2024 Liman Gazetesi", "Tüm hakları saklıdır.",), ("Telif hakkı yetmiş yıl sürer.",)),
        "read-more-link": Row(r"[iİ]lgili[ ]haber|ayrıca[ ]okuyun|bunu[ ]da[ ]okuyun|haberin[ ]devamı|[iİ]lginizi[ ]çekebilir", ("İlgili haber: Köprü nasıl yapıldı", "İlginizi çekebilir: Liman vincini bekliyor",), ("Ayrıca okuyun: bunu severdi.",)),
        "cookie-notice": Row(r"\b(?:bu|web)[ ]?site(?:si|miz|mizde)?[ ].{0,30}çerez(?:ler)?[ ](?:kullan|kullanıyor)|\bçerezleri?[ ]kullanıyoruz|\bçerez[ ]kullanıyoruz|\bçerezler[ ]kullanıl", ("Bu site çerez kullanıyor.", "Sitemizde çerezler kullanılmaktadır",), ("Tereyağı kullanıyoruz.",)),
        "sign-up": Row(r"bültenimize[ ](?:abone|kayd)|e-?posta[ ]kutunuza|gelen[ ]kutunuza", ("Haftalık bültenimize abone olun", "Günün haberleri e-posta kutunuza gelsin",), ("Postacı mektubu kutuya bıraktı.",)),
        "subscribers": Row(r"(?:bu[ ])?(?:içerik|haber)[ ](?:sadece[ ]|yalnızca[ ])?abonelere[ ]özel|okumaya[ ]devam[ ]etmek[ ]için", ("Bu içerik yalnızca abonelere özeldir", "Okumaya devam etmek için abone olun",), ("Aboneler operaya geldi.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "tr",
    {
        "caption-credit": Row(
            r"Foto[ğg]raf|FOTO[ĞG]RAF|Foto|FOTO|Görsel|Kaynak[ ]fotoğraf",
            (
                "Eski değirmen baharda. Fotoğraf: Anna Poe/AA",
                "Foto: Getty Images",
            ),
            ("Bu fotoğraf: ailenin sevinci.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
