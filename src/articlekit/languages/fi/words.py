"""Finnish: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        ja on ei että oli se hän mutta ovat kun niin myös joka kuin mukaan sen vuoden ole ollut tai jo vain jos vuonna jossa kanssa olla sekä nyt mitä tämä voi sitä minä eivät hänen jotka ne tämän tästä mukaan vielä jälkeen siitä vaan koska
        """.split()
    ),
    typical=0.22,
)
