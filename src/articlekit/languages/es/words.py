"""Spanish: stop words."""

from articlekit.tables import Words

TABLE = Words(
    stop=frozenset(
        """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien
        tiempo mismo ese ahora otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella
        """.split()
    ),
)
