"""German: stop words, after the commonest words of the DeReWo list."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
        sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
        man sein wurde sei ich wir ihr ihre wenn kann doch seine schon unter gegen vom können habe hatte diese dieser
        was wo wer ihm mich mir uns
        """.split()
    ),
)
