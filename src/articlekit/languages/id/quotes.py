"""Indonesian: reporting verbs, titles and the words around a quotation."""

from articlekit.tables import Quotes

TABLE = Quotes(
    verbs=frozenset(
        """
        kata ujar ucap tutur jelas ungkap tegas imbuh tambah papar sebut terang kata mengatakan mengungkapkan menjelaskan menyatakan menegaskan menuturkan menambahkan memaparkan menyebut menyebutkan berkata bertanya menjawab mengaku menulis mengklaim mengakui menilai mengimbau mengingatkan menekankan tulis katanya ujarnya ucapnya tuturnya jelasnya ungkapnya tegasnya imbuhnya tambahnya paparnya terangnya
        """.split()
    ),
    frames=frozenset("menjuluki".split()),
    sources=(("menurut",),),
    pronouns={"ia": "one", "dia": "one", "mereka": "many", "saya": "speaker", "aku": "speaker", "kami": "speaker", "kita": "speaker", "yang": "relative"},
    determiners=frozenset("ini itu para seorang sang satu dua tiga beberapa banyak".split()),
    prepositions=frozenset("di ke dari pada untuk dengan oleh dalam tentang bagi sejak hingga kepada".split()),
    conjunctions=frozenset("dan tetapi tapi atau bahwa karena jika ketika saat serta".split()),
    between=frozenset("juga telah sudah lagi kemudian kepada saat lalu".split()),
    courtesy={"bapak": "m", "ibu": "f", "pak": "m", "bu": "f", "dr.": None, "haji": "m"},
    offices={
        "presiden": "president", "menteri": "minister", "gubernur": "governor", "bupati": "mayor", "wali": "mayor", "kota": "mayor", "walikota": "mayor", "kepala": "chief", "ketua": "chairman", "direktur": "director", "jaksa": "prosecutor", "hakim": "judge", "pengacara": "lawyer", "pelatih": "coach", "profesor": "professor", "anggota": "member", "kapolres": "chief", "kapolda": "chief", "sekretaris": "secretary", "pengamat": "analyst",
    },
    gendered={},
    people=frozenset("pria wanita perempuan warga saksi polisi ahli pakar pemerintah kementerian tetangga ibu ayah sumber".split()),
    documents=frozenset("keterangan surat laporan artikel buku pernyataan".split()),
    titled=frozenset("film buku lagu serial album berjudul bernama".split()),
    abbreviations=frozenset("dr. prof. jl. no. dll. dsb. kh. hj. h. ir.".split()),
    no_names=frozenset(
        """
        senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember ini itu para dan tetapi tapi atau bahwa karena jika ketika saat di ke dari pada untuk dengan oleh dalam menurut ia dia mereka saya kami kita yang juga telah sudah tidak ya apa siapa bagaimana mengapa kemarin besok kata ujar ucap tutur jelas ungkap tegas imbuh tambah papar terang katanya ujarnya namun sebelumnya selain hal
        """.split()
    ),
    that=frozenset("bahwa".split()),
)  # fmt: skip
