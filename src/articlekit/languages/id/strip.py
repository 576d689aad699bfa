"""Indonesian: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "id",
    related_head="baca juga|baca selengkapnya|berita terkait|artikel terkait|artikel lainnya|berita lainnya|berita terbaru|artikel terbaru|terkini|berita terkini|terbaru|pos terkait|rekomendasi|rekomendasi untuk anda|lihat juga|simak juga|pilihan editor|pilihan untukmu|jangan lewatkan|topik terkait|berita pilihan",
    most_read_head="terpopuler|berita terpopuler|paling populer|populer|paling banyak dibaca|trending|sedang tren",
    comment_head="komentar|tulis komentar|beri komentar|tinggalkan komentar|tinggalkan balasan|kirim komentar|tambahkan komentar|batalkan balasan|tinggalkan balasan batalkan balasan|balas|lihat semua komentar|belum ada komentar|tidak ada komentar|komentar ditutup",
    newsletter_head="newsletter|buletin|berlangganan newsletter|daftar newsletter|langganan newsletter|alamat email|alamat email anda|email anda",
    share_words="bagikan|bagikan artikel|bagikan artikel ini|bagikan berita ini|bagikan ini|bagikan ke facebook|bagikan ke twitter|bagikan di facebook|bagikan ke whatsapp|share|cetak|salin tautan|salin link|tautan disalin|simpan|ikuti kami|ikuti kami di|ikuti|dengarkan|kirim email",
    ad_labels="iklan|advertisement|scroll to continue with content|scroll untuk melanjutkan|artikel bersponsor|konten bersponsor|sponsor|lanjutkan membaca di bawah iklan",
    account_words="masuk|login|daftar|keluar|akun saya|buat akun|berlangganan|langganan|langganan sekarang|sudah berlangganan|sudah punya akun|khusus pelanggan",
    more_words="selengkapnya|lihat selengkapnya|lihat semua|baca lebih lanjut|muat lebih banyak|tampilkan lebih banyak|lainnya|klik di sini|lihat lainnya|halaman selanjutnya",
    site_words="langsung ke konten|lewati ke konten|loncat ke konten|kembali ke atas|ke atas|beranda|menu|buka menu|tutup menu|tutup|cari|pencarian|berikutnya|selanjutnya|sebelumnya|artikel sebelumnya|artikel berikutnya|pos sebelumnya|pos berikutnya|navigasi pos|indeks",
    legal_words="kebijakan privasi|privasi|kebijakan cookie|syarat dan ketentuan|syarat penggunaan|ketentuan layanan|pedoman media siber|pedoman pemberitaan media siber|redaksi|tentang kami|hubungi kami|kontak|kontak kami|karir|karier|info iklan|pasang iklan|bantuan|disclaimer|hak cipta dilindungi|kode etik",
    tag_heads="tag|tags|topik|kategori|kata kunci|tag terkait|tag berita",
)  # fmt: skip
RULES = rules(
    "id",
    {
        "stamp": Row(r"(?:diperbarui[ ])?\d+[ ](?:detik|menit|jam|hari|minggu|bulan|tahun)[ ](?:yang[ ])?lalu|waktu[ ]baca:?[ ]\d+[ ]menit|\d+[ ]menit[ ](?:waktu[ ])?baca", ("3 jam lalu", "5 menit yang lalu", "Waktu baca: 4 menit",), ("Tiga jam lalu hujan turun", "3 jam lalu hujan turun",)),
        "comment-fields": Row(r"alamat[ ]email[ ]anda[ ]tidak[ ]akan[ ]dipublikasikan|ruas[ ]yang[ ]wajib[ ]ditandai|simpan[ ]nama,[ ]email|anda[ ]harus[ ](?:masuk|login)[ ]untuk", ("Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *",), ("Alamat Anda berubah.",)),
        "copyright": Row(r"hak[ ]cipta[ ]dilindungi|dilarang[ ](?:keras[ ])?(?:mengutip|menyalin|memperbanyak|mengambil)", ("© 2024 Kabar Pelabuhan", "Hak cipta dilindungi undang-undang",), ("Hak cipta berlaku tujuh puluh tahun.",)),
        "read-more-link": Row(r"baca[ ](?:juga|selengkapnya|pula)|lihat[ ]juga|simak[ ](?:juga|video)|tonton[ ]juga", ("Baca juga: Begini jembatan itu dibangun", "Baca Juga: Pelabuhan menanti derek",), ("Baca juga: ia menyukainya.",)),
        "cookie-notice": Row(r"\bsitus[ ](?:web[ ])?(?:ini|kami)[ ]menggunakan[ ]cookies?|\bkami[ ]menggunakan[ ]cookies?", ("Situs ini menggunakan cookie.",), ("Kami menggunakan mentega.",)),
        "sign-up": Row(r"(?:ke|di)[ ](?:kotak[ ]masuk|inbox|email)[ ]anda|(?:berlangganan|daftar)[ ](?:untuk[ ])?newsletter", ("Berita pilihan langsung ke kotak masuk Anda", "Daftar newsletter kami",), ("Tukang pos mengantar surat.",)),
        "subscribers": Row(r"(?:artikel|konten)[ ]ini[ ](?:hanya|khusus)[ ]untuk[ ]pelanggan|untuk[ ]melanjutkan[ ]membaca,[ ]silakan", ("Artikel ini khusus untuk pelanggan",), ("Para pelanggan opera datang.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "id",
    {
        "caption-credit": Row(
            r"Foto|FOTO|Gambar|Sumber[ ]foto|Kredit[ ]foto",
            (
                "Kincir tua di pagi hari. Foto: Anna Poe/Antara",
                "Foto: Getty Images",
            ),
            ("Foto itu: kebahagiaan keluarga.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
