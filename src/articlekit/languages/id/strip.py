"""Indonesian: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "id",
    related_head="baca juga|baca selengkapnya|berita terkait|artikel terkait|artikel lainnya|berita lainnya|berita terbaru|artikel terbaru|terkini|berita terkini|terbaru|pos terkait|rekomendasi|rekomendasi untuk anda|lihat juga|simak juga|pilihan editor|pilihan untukmu|jangan lewatkan|topik terkait|berita pilihan|baca juga artikel|baca lainnya|tonton juga|berita lain|terkait|konten terkait|video terkait|tulisan terkait|pos serupa|artikel serupa|berita serupa|rekomendasi untukmu|direkomendasikan untuk anda|pilihan redaksi|mungkin anda suka|anda mungkin suka|anda mungkin juga suka|mungkin anda tertarik|pos-pos terbaru|pos terbaru|tulisan terbaru|komentar terbaru|berita utama|sorotan|berita selanjutnya|berita hari ini|kabar terbaru|video terbaru|video lainnya|foto lainnya|indeks berita",
    most_read_head="terpopuler|berita terpopuler|paling populer|populer|paling banyak dibaca|trending|sedang tren|artikel terpopuler|berita populer|artikel populer|paling dibaca|terbanyak dibaca|terkomentari|banyak dibagikan|topik populer|tag terpopuler|tag populer",
    comment_head="komentar|tulis komentar|beri komentar|tinggalkan komentar|tinggalkan balasan|kirim komentar|tambahkan komentar|batalkan balasan|tinggalkan balasan batalkan balasan|balas|lihat semua komentar|belum ada komentar|tidak ada komentar|komentar ditutup|tulis komentar anda|berikan komentar|kirim|lihat komentar|tampilkan komentar|semua komentar|jadilah yang pertama berkomentar|kolom komentar ditutup|masuk untuk berkomentar|silakan login untuk berkomentar|login untuk berkomentar|laporkan|urutkan|terlama|nama anda|situs web|batal|batalkan|email|e-mail",
    newsletter_head="newsletter|buletin|berlangganan newsletter|daftar newsletter|langganan newsletter|alamat email|alamat email anda|email anda|daftar sekarang|daftarkan email anda|masukkan email anda|masukkan email|masukkan alamat email|aktifkan notifikasi|notifikasi|ikuti saluran whatsapp kami|gabung saluran whatsapp|ikuti whatsapp channel|ikuti kami di google news|terima kasih telah berlangganan|dapatkan berita terbaru",
    share_words="bagikan|bagikan artikel|bagikan artikel ini|bagikan berita ini|bagikan ini|bagikan ke facebook|bagikan ke twitter|bagikan di facebook|bagikan ke whatsapp|share|cetak|salin tautan|salin link|tautan disalin|simpan|ikuti kami|ikuti kami di|ikuti|dengarkan|kirim email|bagikan berita|bagikan ke|bagikan di twitter|bagikan di x|bagikan di whatsapp|bagikan via|bagikan lewat|share artikel|kirim ke teman|kirim lewat email|salin|salin url|link disalin|tersalin|cetak artikel|simpan artikel|tersimpan|tambahkan ke favorit|baca nanti|suka|menyukai ini|memuat|dengarkan artikel|dengarkan berita|ukuran huruf|ukuran teks|perbesar teks|perkecil teks|laporkan kesalahan|ikuti kami di media sosial|media sosial|sosial media|temukan kami di|follow|follow kami",
    ad_labels="iklan|advertisement|scroll to continue with content|scroll untuk melanjutkan|artikel bersponsor|konten bersponsor|sponsor|lanjutkan membaca di bawah iklan|advertorial|gulir untuk lanjut membaca|lanjutkan membaca setelah iklan|artikel berlanjut setelah iklan|konten berbayar|bersponsor|disponsori|disponsori oleh|konten promosi|kerja sama|pariwara",
    account_words="masuk|login|daftar|keluar|akun saya|buat akun|berlangganan|langganan|langganan sekarang|sudah berlangganan|sudah punya akun|khusus pelanggan|masuk/daftar|masuk atau daftar|logout|daftar gratis|registrasi|profil saya|lupa kata sandi|lupa password|kata sandi|nama pengguna|ingat saya|belum punya akun|konten premium|konten eksklusif|artikel premium|coba gratis|berlangganan sekarang|dukung kami|donasi|e-paper|epaper|koran digital",
    more_words="selengkapnya|lihat selengkapnya|lihat semua|baca lebih lanjut|muat lebih banyak|tampilkan lebih banyak|lainnya|klik di sini|lihat lainnya|halaman selanjutnya|baca lengkap|baca semua|baca berita|baca artikel|lanjut membaca|lanjutkan membaca|lihat lebih banyak|tampilkan semua|tampilkan lebih sedikit|muat lainnya|lebih banyak|lebih lanjut|info lebih lanjut|informasi selengkapnya|klik disini|halaman berikutnya|halaman sebelumnya|semua halaman|daftar isi|detail|sembunyikan|tampilkan",
    player_words="putar|putar video|tonton|tonton video|lihat video|jeda|senyapkan|bisukan|layar penuh|takarir|dengarkan podcast|unduh|galeri foto|foto-foto|lihat foto|perbesar gambar|perbesar foto|gambar selanjutnya|gambar sebelumnya|foto selanjutnya|sematkan|browser anda tidak mendukung audio|browser anda tidak mendukung video|aktifkan javascript|video sedang dimuat",
    site_words="langsung ke konten|lewati ke konten|loncat ke konten|kembali ke atas|ke atas|beranda|menu|buka menu|tutup menu|tutup|cari|pencarian|berikutnya|selanjutnya|sebelumnya|artikel sebelumnya|artikel berikutnya|pos sebelumnya|pos berikutnya|navigasi pos|indeks|langsung ke isi|lompat ke konten|lewati ke konten utama|langsung ke konten utama|kembali|kembali ke beranda|halaman utama|halaman depan|menu utama|buka|navigasi|navigasi tulisan|navigasi artikel|artikel selanjutnya|berita sebelumnya|berita berikutnya|tulisan sebelumnya|tulisan berikutnya|pos-pos lama|pos-pos lebih baru|tulisan lama|tulisan baru|anda berada di sini|anda di sini|semua kanal|cari berita|cari untuk|kata kunci pencarian|arsip|feed entri|feed komentar|umpan entri|umpan komentar|didukung oleh wordpress|ditenagai oleh wordpress|pilih bahasa|mode gelap|unduh aplikasi|download aplikasi|peta situs|halaman tidak ditemukan",
    legal_words="kebijakan privasi|privasi|kebijakan cookie|syarat dan ketentuan|syarat penggunaan|ketentuan layanan|pedoman media siber|pedoman pemberitaan media siber|redaksi|tentang kami|hubungi kami|kontak|kontak kami|karir|karier|info iklan|pasang iklan|bantuan|disclaimer|hak cipta dilindungi|kode etik|kebijakan privacy|pengaturan cookie|kelola cookie|terima|terima semua|terima cookie|setuju|saya setuju|tolak|tolak semua|pengaturan|simpan pengaturan|perlindungan data|syarat & ketentuan|ketentuan penggunaan|hak cipta|kode etik jurnalistik|kode perilaku|sanggahan|tim redaksi kami|susunan redaksi|beriklan|tarif iklan|media kit|lowongan|lowongan kerja|pusat bantuan|pertanyaan umum|layanan pelanggan|kirim tulisan|kirim berita|kotak pos",
    tag_heads="tag|tags|topik|kategori|kata kunci|tag terkait|tag berita|topik berita|ditandai",
    about_author="tentang penulis",
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
