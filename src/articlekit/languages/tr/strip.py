"""Turkish: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.languages.tr.notices import NOTICES
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "tr",
    related_head="ilgili haberler|i̇lgili haberler|ilgili haber|i̇lgili haber|ilginizi çekebilir|i̇lginizi çekebilir|i̇lgili yazılar|i̇lgili içerikler|ilgili içerikler|benzer haberler|diğer haberler|son haberler|son dakika|son dakika haberleri|önerilen haberler|sizin için önerilenler|sizin için seçtiklerimiz|bunları da okuyun|ayrıca okuyun|bunlar da ilginizi çekebilir|öne çıkanlar|editörün seçtikleri|günün haberleri|daha fazla haber|bu haberler de ilginizi çekebilir|bunu da okuyun|ilgini çekebilir|ilginizi çekebilecek haberler|ilgili yazılar|benzer yazılar|benzer içerikler|diğer yazılar|daha fazla içerik|son yazılar|son eklenenler|son yorumlar|güncel haberler|en son haberler|en yeniler|önerilen içerikler|önerilenler|editörün seçimi|öne çıkan haberler|kaçırmayın|ayrıca bakınız|bakınız|video haberler|foto galeriler|yazarın diğer yazıları|yazarın tüm yazıları|sıradaki haber|bir sonraki haber|gündemdekiler|tüm haberler",
    most_read_head="en çok okunanlar|çok okunanlar|en çok okunan|en çok okunan haberler|çok okunan haberler|popüler|popüler haberler|en çok yorumlananlar|trend|çok konuşulanlar|en çok paylaşılanlar|en çok izlenenler|en çok izlenen|popüler yazılar|trendler|trend haberler|günün en çok okunanları",
    comment_head="yorumlar|yorum|yorum yap|yorum yaz|yorum yazın|yorum gönder|yorum ekle|bir yorum yazın|bir cevap yazın|bir yanıt yazın|yanıtla|cevapla|yanıtı iptal et|tüm yorumlar|tüm yorumları gör|henüz yorum yok|yorumunuz|yorumlar kapalı|i̇lk yorumu siz yapın|ilk yorumu siz yapın|yorum yapın|yorumunuzu yazın|bir yanıt yazın yanıtı iptal et|bir cevap yazın cevabı iptal et|cevabı iptal et|yorumu gönder|gönder|yorumları göster|yorumları gör|henüz yorum yapılmamış|yorum yok|ilk yorum yapan siz olun|ilk yorumu sen yap|yorumlara kapalı|yorum yapmak için giriş yapın|yorum yapabilmek için giriş yapmalısınız|yorum kuralları|şikayet et|bildir|sırala|en yeni|en eski|adınız|isminiz|internet sitesi|web sitesi|vazgeç|iptal",
    newsletter_head="bülten|e-bülten|bültenimize abone olun|bültene abone ol|e-bültene abone olun|e-posta adresiniz|e-posta adresi|bültene kaydol|haber bülteni|bültene abone olun|e-bültene kayıt ol|e-bülten aboneliği|haber bültenimize abone olun|abone olun|kaydol|e-posta|e-posta adresinizi girin|mail adresiniz|bildirimleri aç|bildirimlere izin ver|bildirimler|whatsapp kanalımıza katılın|whatsapp kanalımızı takip edin|google news'te takip edin|google haberler'de takip edin|bizi google news'te takip edin",
    share_words="paylaş|paylaşın|haberi paylaş|bu haberi paylaş|facebook'ta paylaş|facebook’ta paylaş|twitter'da paylaş|twitter’da paylaş|x'te paylaş|whatsapp'ta paylaş|yazdır|e-posta gönder|linki kopyala|bağlantıyı kopyala|kopyalandı|tweetle|kaydet|takip et|bizi takip edin|bizi takip et|dinle|haberi dinle|google news'te takip et|google news'te abone ol|haberi paylaşın|bu haberi paylaşın|bunu paylaş|yazıyı paylaş|facebookta paylaş|x’te paylaş|whatsapp’ta paylaş|whatsapp ile paylaş|linkedin'de paylaş|linkedin’de paylaş|telegram'da paylaş|e-posta ile paylaş|e-posta ile gönder|arkadaşına gönder|link kopyala|kopyala|bağlantı kopyalandı|haberi yazdır|sayfayı yazdır|haberi kaydet|favorilere ekle|okuma listesine ekle|sonra oku|beğen|bunu beğen|yükleniyor|sesli dinle|makaleyi dinle|yazı boyutu|yazıyı büyüt|yazıyı küçült|metin boyutu|hata bildir|haberde hata bildir|takip edin|takipte kalın|bizi sosyal medyada takip edin|sosyal medya|sosyal medya hesaplarımız|tweet at",
    ad_labels="reklam|reklamlar|i̇lan|sponsorlu|sponsorlu içerik|haberin devamı|haberin devamı aşağıda|reklamdan sonra devam ediyor|advertorial|sponsorlu içerikler|haberin devamı reklamdan sonra|haber reklamdan sonra devam ediyor|iş birliği|reklamı kapat|reklam alanı",
    account_words="giriş yap|giriş|üye girişi|üye ol|kayıt ol|çıkış|çıkış yap|hesabım|hesap oluştur|abone ol|abonelik|abonelere özel|zaten abone misiniz|oturum aç|oturumu kapat|üyelik|kaydolun|profilim|şifremi unuttum|şifrenizi mi unuttunuz|kullanıcı adı|beni hatırla|zaten üye misiniz|hesabınız var mı|hesabınız yok mu|aboneler için|sadece aboneler için|abone girişi|ücretsiz dene|ücretsiz üye ol|hemen abone ol|bağış yap|destek ol|bize destek olun|e-gazete|gazete oku",
    more_words="devamı|devamını oku|daha fazla|daha fazlası|daha fazla göster|tümünü gör|tümü|hepsini gör|haberin detayı|detaylar için tıklayın|tıklayın|daha fazla yükle|daha fazla oku|daha fazla bilgi|devamını okumak için|haberin devamını oku|tamamını oku|tümünü göster|tüm haberleri gör|daha az göster|gizle|göster|detaylar|detaylı bilgi|ayrıntılar|ayrıntılı bilgi|tıklayınız|buraya tıklayın|sonraki sayfa|önceki sayfa|içindekiler|habere git",
    player_words="oynat|videoyu oynat|videoyu izle|video izle|izle|izlemek için tıklayın|duraklat|sesi kapat|sesi aç|tam ekran|altyazı|podcast dinle|indir|foto galeri|fotoğraf galerisi|galeriye git|fotoğrafları gör|fotoğrafı büyüt|resmi büyüt|sonraki fotoğraf|önceki fotoğraf|yerleştir|tarayıcınız ses öğesini desteklemiyor|tarayıcınız video etiketini desteklemiyor|javascript'i etkinleştirin|video yükleniyor",
    site_words="içeriğe geç|i̇çeriğe geç|ana içeriğe geç|i̇çeriğe atla|yukarı çık|başa dön|ana sayfa|anasayfa|menü|menüyü aç|menüyü kapat|kapat|ara|arama|sonraki|önceki|sonraki haber|önceki haber|geri|i̇leri|kategoriler|site haritası|içeriğe atla|ana içeriğe atla|menüye geç|aramaya geç|yukarı|sayfa başına dön|sayfa başı|geri dön|ana sayfaya dön|anasayfaya dön|ana menü|aç|gezinme|gezinti|yazı gezinmesi|yazı dolaşımı|yazılar için sayfalandırma|önceki yazı|sonraki yazı|eski yazılar|yeni yazılar|daha eski yazılar|daha yeni yazılar|buradasınız|şu an buradasınız|tüm kategoriler|bölümler|arama yap|sitede ara|haber ara|arama terimi|arşiv|arşivler|kayıt beslemesi|yorum beslemesi|yazı beslemesi|wordpress gururla sunar|wordpress ile güçlendirilmiştir|dil seçin|karanlık mod|uygulamayı indir|mobil uygulama|mobil uygulamalar|uygulamalarımız|sayfa bulunamadı",
    legal_words="gizlilik politikası|gizlilik|çerez politikası|çerezler|çerez ayarları|kullanım koşulları|kullanım şartları|i̇letişim|iletişim|bize ulaşın|hakkımızda|künye|reklam ver|kariyer|yardım|kvkk|kvkk aydınlatma metni|aydınlatma metni|yasal uyarı|veri politikası|tüm hakları saklıdır|gizlilik sözleşmesi|gizlilik ilkeleri|gizlilik bildirimi|çerez tercihleri|çerezleri yönet|çerezleri kabul et|kabul et|tümünü kabul et|kabul ediyorum|reddet|tümünü reddet|ayarlar|tercihleri kaydet|kişisel verilerin korunması|kullanıcı sözleşmesi|üyelik sözleşmesi|şartlar ve koşullar|hizmet şartları|yasal bilgiler|telif hakkı|telif hakları|bize yazın|iletişim formu|biz kimiz|kurumsal|yayın ilkeleri|yayın ilkelerimiz|etik ilkeler|reklam verin|reklam iletişim|insan kaynakları|iş ilanları|yardım merkezi|müşteri hizmetleri|her hakkı saklıdır|haber gönder|bize haber gönderin|haber ihbar hattı|abonelik sözleşmesi|erişilebilirlik",
    tag_heads="etiketler|i̇lgili konular|ilgili konular|konular|anahtar kelimeler|kategori|etiket|ilgili etiketler|haber etiketleri",
    about_author="yazar hakkında|yazar hakkinda|yazarlar hakkında",
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

TABLE = Strip(phrases=PHRASES, rules=RULES, notices=NOTICES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
