"""Indonesian: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        yang dan di untuk dengan ini dari itu pada dalam tidak adalah akan ke juga oleh telah sebagai tersebut bisa karena ada lebih saat atau mereka bahwa kami para sudah ia dia menjadi harus kata hanya dapat anda kita sangat setelah saya secara hal serta seperti namun masih lain agar antara tahun
        """.split()
    ),
    typical=0.25,
)
