"""Icelandic: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        og að í á er sem til um við var af ekki fyrir með en það hann hún því þetta eru hefur þeir frá þá svo verið eftir eða ég verður hafa vera þegar þess við upp úr segir hafi voru sé þar mjög
        """.split()
    ),
)
