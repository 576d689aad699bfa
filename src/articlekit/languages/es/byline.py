"""Spanish: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.es.press import MONTHS, WEEKDAYS
from articlekit.languages.world import (
    AGENCIES,
    BYLINE_BY,
    BYLINE_CONTRIBUTORS,
    BYLINE_LABEL,
    BYLINE_LEAD,
    BYLINE_OTHERS,
    BYLINE_SOURCE,
    BYLINE_TEXT_PHOTO,
    NOISE_DANGLING,
    NOISE_DAY,
    NOISE_LENGTH,
    STAMP_CALLED,
    STAMP_DAY_MONTH,
    STAMP_ISO,
    STAMP_MONTH_DAY,
    STAMP_NUMBERS,
)
from articlekit.rules import Rule
from articlekit.tables import Byline

BY = ("Por", "por", "POR")
# What stands before 'Por' and makes an author of who follows
WRITTEN = (
    "texto",
    "escrito",
    "reportaje",
    "entrevista",
    "análisis",
    "crónica",
    "opinión",
    "columna",
    "publicado",
    "redactado",
)
# What stands before a colon and an author
LABELS = (
    "texto",
    "textos",
    "autor",
    "autora",
    "autores",
    "redacción",
    "periodista",
    "reportero",
    "reportera",
    "texto y fotos",
    "texto y foto",
    "textos y fotos",
    "entrevista",
    "por",
    "escrito por",
    "redactor",
    "redactora",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "foto",
    "fotos",
    "fotografía",
    "fotografías",
    "imagen",
    "imágenes",
    "vídeo",
    "video",
    "ilustración",
    "gráfico",
    "gráficos",
    "edición",
    "traducción",
    "infografía",
    "cámara",
)
AT = (
    "a",
    "las",
    "-",
    "a las",
    "a la",
)
OCLOCK = ("h", "hs", "horas")
# Between the word that calls a stamp so and the stamp
LEADS = ("el", "a", "al", "en")

TABLE = Byline(
    credits=(
        Rule(
            id="es/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("fuente", "con información de"), "agencies": AGENCIES},
            yes={"Fuente: EFE": {"authors": "EFE"}},
            no=("Fuente: Anna",),
        ),
        Rule(
            id="es/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Fotos: Luis Mas": {"others": "Luis Mas"}},
            no=("Fotos de la boda",),
        ),
        Rule(
            id="es/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Texto Ana Ruiz Fotos Luis Mora": {"authors": "Ana Ruiz"}},
            no=("Texto Ana Ruiz",),
        ),
        Rule(
            id="es/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Texto: Ana Ruiz / Fotos: Luis Mas": {"authors": "Ana Ruiz"}},
            no=("Texto: una historia breve",),
        ),
        Rule(
            id="es/byline/work-of",
            pattern=r"""
            ^ \W{0,3} Una? [ ] (?: artículo | reportaje | texto | crónica | análisis | columna ) [ ] de [ ]? (?P<authors> \p{Lu}[\p{L}.'’-]+ (?:[ ]\p{Lu}[\p{L}.'’-]+){1,4} ) $
            """,
            yes={"Un artículo de Ana Ruiz": {"authors": "Ana Ruiz"}},
            no=("Un artículo de la casa",),
        ),
        Rule(
            id="es/byline/genre-of",
            pattern=r"""
            ^ \W{0,3} (?: Una?[ ] | Uma?[ ] )? (?i:\L<genres>) [ ] de [ ] (?P<authors> \p{Lu}[\p{L}'’-]+ (?: [ ](?:de|del|de[ ]la|da|dos|y|e) )?+ [ ]\p{Lu}[\p{L}'’-]+ (?: [ ]\p{Lu}[\p{L}'’-]+ ){0,4} ) $
            """,
            words={"genres": "texto textos reportaje crónica análisis artículo columna".split()},
            yes={"Texto de Ana Ruiz": {"authors": "Ana Ruiz"}},
            no=("Texto de la ley",),
        ),
        Rule(
            id="es/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Por Ana Ruiz y Luis Mas": {"authors": "Ana Ruiz y Luis Mas"}},
            no=("Por la ventana",),
        ),
    ),
    leads=(
        Rule(
            id="es/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Texto:",),
            no=("Por fin",),
        ),
    ),
    closings=(
        Rule(
            id="es/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={
                "helped": (
                    "con información de",
                    "con la colaboración de",
                    "con reportes de",
                    "con aportes de",
                    "colaboró",
                    "colaboraron",
                )
            },
            yes={"Con información de Ana Ruiz": {"contributors": "Ana Ruiz"}},
            no=("La colaboración de Ana Ruiz",),
        ),
    ),
    cues=frozenset(
        {"con información de", "con la colaboración de", "con reportes de", "con aportes de", "colaboró", "colaboraron"}
    ),
    stamps=(
        Rule(
            id="es/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("el 3 de mayo de 2021, 14:05 h",),
            no=("12 345",),
        ),
        Rule(
            id="es/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="es/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("mayo 3, 2025 8:11 am",),
            no=("mayo 2025",),
        ),
        Rule(
            id="es/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 a las 08:11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="es/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "publicado",
                    "publicada",
                    "publicación",
                    "fecha de publicación",
                    "creado",
                    "fecha",
                    "fecha de creación",
                    "subido",
                    "primera publicación",
                    "posteado",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Publicado el ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="es/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "actualizado",
                    "actualizada",
                    "modificado",
                    "última actualización",
                    "última modificación",
                    "actualización",
                    "última hora",
                    "act.",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Actualizado el ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Ana Ruiz el |": what led to a stamp that was taken out
        Rule(
            id="es/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Ana Ruiz el |",),
            no=("Ana",),
        ),
        Rule(
            id="es/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("lunes 3 de mayo 14:05",),
            no=("33 Ann",),
        ),
        Rule(
            id="es/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("hace",),
                "units": (
                    "min",
                    "minuto",
                    "minutos",
                    "hora",
                    "horas",
                    "día",
                    "días",
                    "semanas",
                    "comentarios",
                    "mes",
                    "meses",
                ),
                "after": ("de lectura",),
            },
            yes=("3 minutos de lectura",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("hasta desde antes después entre tras nacido".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        columnista corresponsal periodista redactor redactora redactor-jefe enviado enviada reportero
        reportera editor editora director directora colaborador colaboradora analista cronista fotógrafo
        fotógrafa especialista
        """.split()
    ),
    beats=frozenset("especial jefe jefa político política económico parlamentario deportivo senior adjunto".split()),
    desks=frozenset("agencias redacción agencia corresponsales equipo".split()),
    outlets=frozenset(
        """
        diario periódico prensa noticias televisión radio revista gaceta heraldo vanguardia mundo país
        universal nación cronista tiempo
        """.split()
    ),
    joins=frozenset("con e y".split()),
    fors=frozenset("de para".split()),
    ins=frozenset("desde en".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        compartir con cultura deportes economía el inicio la las los mundo más noticias para política por
        sociedad suscríbete un una opinión últimas hora portada leer ver también sucesos internacional
        nacional comentarios publicidad guardar lectura minutos actualizado publicado vídeo vídeos fotos
        tecnología ciencia salud
        """.split()
    ),
    pictures=frozenset(
        {"foto", "fotos", "imagen", "fotografía", "archivo", "cortesía", "getty", "shutterstock", "efe/", "reuters/"}
    ),
)
