"""English: stop words, after the commonest words of the Brown corpus."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which
        one you were her all she there would their we him been has when who will more no if out so said what up its about
        into than them can only other new some could time these two may then do first any my now such like our over me
        even most after also did many before must through where your how being because those between own while
        """.split()
    ),
)
