"""Hebrew: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        של את על לא זה הוא עם כי גם היא אל יותר כל או אבל הם אם רק היה מה יש בין אני כך אחרי עד כדי לפי אך שלא היו ידי ולא בו זו היום אין מי ביום שלו כאן
        """.split()
    ),
    typical=0.16,
)
