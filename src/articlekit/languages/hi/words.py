"""Hindi: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        के में की है और को से का ने पर यह कि हैं भी इस कर लिए एक था नहीं तो हो थे ही साथ या उन जो वह बाद गया अपने किया कहा रहे थी तक कुछ होने द्वारा उनके करने दिया
        """.split()
    ),
    typical=0.32,
)
