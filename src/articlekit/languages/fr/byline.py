"""French: bylines, the credits at a story's foot, and stamps of publication."""

from articlekit.languages.fr.press import MONTHS, WEEKDAYS
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

BY = ("Par", "par", "PAR")
# What stands before 'Par' and makes an author of who follows
WRITTEN = (
    "texte",
    "entretien",
    "tribune",
    "propos recueillis",
    "écrit",
    "publié",
    "rédigé",
    "enquête",
    "reportage",
    "chronique",
    "analyse",
    "récit",
    "recueilli",
)
# What stands before a colon and an author
LABELS = (
    "texte",
    "textes",
    "auteur",
    "autrice",
    "auteure",
    "auteurs",
    "rédaction",
    "journaliste",
    "texte et photos",
    "texte et photo",
    "textes et photos",
    "entretien",
    "propos recueillis par",
    "par",
    "écrit par",
    "rédaction et photos",
)
# What stands before a colon and someone who is no author
OTHERS = (
    "photo",
    "photos",
    "photographie",
    "photographies",
    "image",
    "images",
    "vidéo",
    "illustration",
    "illustrations",
    "dessin",
    "montage",
    "infographie",
    "traduction",
    "édition",
    "crédit photo",
    "caméra",
)
AT = ("à", "-")
OCLOCK = ("h",)
# Between the word that calls a stamp so and the stamp
LEADS = ("le", "à")

TABLE = Byline(
    credits=(
        Rule(
            id="fr/byline/source",
            pattern=BYLINE_SOURCE,
            words={"sources": ("source", "sources"), "agencies": AGENCIES},
            yes={"Source: AFP": {"authors": "AFP"}},
            no=("Source: Anna",),
        ),
        Rule(
            id="fr/byline/others",
            pattern=BYLINE_OTHERS,
            words={"others": OTHERS, "by": BY},
            yes={"Photos : Luc Mas": {"others": "Luc Mas"}},
            no=("Photos de la fête",),
        ),
        Rule(
            id="fr/byline/text-photo",
            pattern=BYLINE_TEXT_PHOTO,
            words={"labels": LABELS, "others": OTHERS},
            yes={"Texte Anne Roux, photos Luc Mas": {"authors": "Anne Roux"}},
            no=("Texte Anne Roux",),
        ),
        Rule(
            id="fr/byline/label",
            pattern=BYLINE_LABEL,
            words={"labels": LABELS},
            yes={"Texte : Anne Roux / Photos : Luc Mas": {"authors": "Anne Roux"}},
            no=("Texte : une brève histoire",),
        ),
        # "De notre correspondante à Londres, Anne Roux"
        Rule(
            id="fr/byline/correspondent",
            pattern=r"""
            ^ \W{0,3} (?i: (?: de | par ) [ ]notre[ ] ) \p{Ll}[\p{L}é]+ (?:[ ]\p{Ll}+)* [ ] (?: à | en | au | aux ) [ ] \p{Lu}[^,:]{1,30} [,:] [ ] (?P<authors> \p{Lu} .{3,80} ) $
            """,
            yes={"De notre correspondante à Londres, Anne Roux": {"authors": "Anne Roux"}},
            no=("De notre table à Londres, rien",),
        ),
        Rule(
            id="fr/byline/work-of",
            pattern=r"""
            ^ \W{0,3} Une? [ ] (?: texte | article | récit | reportage | enquête | analyse | chronique ) [ ] (?: de | d['’](?=\p{Lu}) ) [ ]? (?P<authors> \p{Lu}[\p{L}.'’-]+ (?:[ ]\p{Lu}[\p{L}.'’-]+){1,4} ) $
            """,
            yes={"Un texte de Anne Roux": {"authors": "Anne Roux"}},
            no=("Un texte de la casa",),
        ),
        Rule(
            id="fr/byline/by",
            pattern=BYLINE_BY,
            words={"by": BY, "written": WRITTEN},
            yes={"Par Anne Roux et Luc Mas": {"authors": "Anne Roux et Luc Mas"}},
            no=("Par la fenêtre",),
        ),
    ),
    leads=(
        Rule(
            id="fr/byline/lead",
            pattern=BYLINE_LEAD,
            words={"by": BY, "written": WRITTEN, "labels": LABELS},
            yes=("Propos recueillis par",),
            no=("Par ailleurs",),
        ),
    ),
    closings=(
        Rule(
            id="fr/byline/contributors",
            pattern=BYLINE_CONTRIBUTORS,
            words={"helped": ("avec la contribution de", "avec la collaboration de", "avec")},
            yes={"Avec la contribution de Anne Roux": {"contributors": "Anne Roux"}},
            no=("La contribution de Anne Roux",),
        ),
    ),
    cues=frozenset({"avec la contribution de", "avec la collaboration de", "avec"}),
    stamps=(
        Rule(
            id="fr/byline/day-month",
            pattern=STAMP_DAY_MONTH,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("le 24 novembre 2017 à 18:42",),
            no=("12 345",),
        ),
        Rule(
            id="fr/byline/numbers",
            pattern=STAMP_NUMBERS,
            words={"at": AT, "oclock": OCLOCK},
            yes=("25/04/2024 14:07",),
            no=("25/04",),
        ),
        # As content managers set it up in English write it
        Rule(
            id="fr/byline/month-day",
            pattern=STAMP_MONTH_DAY,
            words={"at": AT, "oclock": OCLOCK, "months": MONTHS},
            yes=("mai 3, 2025",),
            no=("mai 2025",),
        ),
        Rule(
            id="fr/byline/iso",
            pattern=STAMP_ISO,
            words={"at": AT, "oclock": OCLOCK},
            yes=("2025-05-03 à 08h11",),
            no=("2025-13",),
        ),
    ),
    published=(
        Rule(
            id="fr/byline/published",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "publié",
                    "publiée",
                    "publié le",
                    "mis en ligne",
                    "publication",
                    "créé",
                    "date de publication",
                    "posté",
                    "posté le",
                    "mise en ligne",
                    "paru",
                    "diffusé",
                    "première publication",
                    "en ligne depuis",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Publié le ",),
            no=("Ann Poe ",),
        ),
    ),
    modified=(
        Rule(
            id="fr/byline/modified",
            pattern=STAMP_CALLED,
            words={
                "cues": (
                    "mis à jour",
                    "mise à jour",
                    "modifié",
                    "modifiée",
                    "actualisé",
                    "dernière mise à jour",
                    "dernière modification",
                    "actualisée",
                    "màj",
                ),
                "leads": LEADS,
                "weekdays": WEEKDAYS,
            },
            yes=("Mis à jour le ",),
            no=("Ann Poe ",),
        ),
    ),
    noise=(
        # "Anne Roux le |": what led to a stamp that was taken out
        Rule(
            id="fr/byline/dangling",
            pattern=NOISE_DANGLING,
            words={"leads": LEADS},
            yes=("Anne Roux le |",),
            no=("Anne",),
        ),
        Rule(
            id="fr/byline/day",
            pattern=NOISE_DAY,
            words={"weekdays": WEEKDAYS, "months": MONTHS, "at": AT, "oclock": OCLOCK},
            yes=("lundi 3 mai à 18h42",),
            no=("33 Ann",),
        ),
        Rule(
            id="fr/byline/length",
            pattern=NOISE_LENGTH,
            words={
                "before": ("il y a",),
                "units": (
                    "min",
                    "minute",
                    "minutes",
                    "heure",
                    "heures",
                    "jour",
                    "jours",
                    "semaines",
                    "mois",
                    "commentaires",
                ),
                "after": ("de lecture",),
            },
            yes=("il y a 3 heures",),
            no=("Ann Poe",),
        ),
    ),
    events=frozenset("depuis jusqu’au avant après entre né née dès".split()),
    months=MONTHS,
    weekdays=WEEKDAYS,
    roles=frozenset(
        """
        chroniqueur chroniqueuse correspondant correspondante journaliste rédacteur rédactrice reporter
        éditorialiste envoyé envoyée photographe directeur directrice rédacteur-en-chef grand-reporter
        contributeur contributrice analyste spécialiste
        """.split()
    ),
    beats=frozenset(
        """
        grand permanent permanente spécial spéciale chef politique économique régional indépendant
        indépendante
        """.split()
    ),
    desks=frozenset("rédaction service agence agences équipe".split()) | {"la rédaction", "la rédaction web"},
    outlets=frozenset(
        "figaro presse monde libération parisien gazette dépêche tribune télégramme voix journal quotidien".split()
    ),
    joins=frozenset("avec et".split()),
    fors=frozenset("pour".split()),
    ins=frozenset("en à".split()),
    nobody=WEEKDAYS
    | frozenset(
        """
        abonnez-vous accueil culture dans des la le les monde newsletter par partager politique pour société
        sport sur un une économie lire voir aussi plus abonnés abonné réservé commentaires publicité lecture
        écouter actualités actualité vidéo vidéos france international tous toutes que qui avec sans nos
        notre votre ce cette
        """.split()
    ),
    pictures=frozenset(
        {"photo", "photos", "image", "crédit", "archives", "illustration", "getty", "shutterstock", "afp/"}
    ),
)
