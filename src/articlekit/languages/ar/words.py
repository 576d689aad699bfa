"""Arabic: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        في من على إلى أن عن التي الذي هذا مع ما هذه لا كان قد بعد كما بين أو ذلك لم كل حيث خلال قبل وقد هو هي كانت يوم عند غير ثم وفي حتى إن أي لكن دون إنه وقال التى فى له بها
        """.split()
    ),
    typical=0.2,
)
