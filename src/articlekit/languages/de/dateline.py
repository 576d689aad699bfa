"""German: datelines ("Ortsmarken") of agencies and newspapers."""

from articlekit.languages.de.press import MONTHS
from articlekit.languages.world import CITIES, DATELINE_PARTS, PLACE_DAY_MONTH_AGENCY
from articlekit.rules import Rule
from articlekit.tables import Dateline

# A town: "Bad Homburg", "Frankfurt am Main", "Lüdenscheid/Siegerland", "Halle (Saale)"; words that end in -ung, -heit and
# the like are kickers, not towns.
TOWN = r"""
    (?(DEFINE)
        (?P<town> \p{Lu}[\p{L}\p{M}-]+ (?<! ung|UNG|heit|HEIT|keit|KEIT|schaft|SCHAFT|tion|TION|ismus|ISMUS|tät|TÄT|ball|BALL )
                  (?:[ ](?:(?:am|an[ ]der|im|in|ob[ ]der|vor[ ]der|bei|a[.]|i[.])[ ])?\p{Lu}[\p{L}\p{M}-]+){0,2} (?:[ ]\(\p{Lu}\p{L}+\))? )
    )
"""

RULES = (
    # Reuters in German
    Rule(
        id="de/dateline/place-day-month-agency",
        pattern=PLACE_DAY_MONTH_AGENCY,
        words={"months": MONTHS},
        yes={
            "Bonn, 3. Januar (Reuters) - Die Bahn": {
                "place": "Bonn",
                "day": "3",
                "month": "Januar",
                "agency": "Reuters",
            }
        },
        no=("Am 3. Januar, einem Freitag (so dpa), schneite es",),
    ),
    # The Swiss agency and the sports service print no dash
    Rule(
        id="de/dateline/city-agency-plain",
        pattern=TOWN
        + r"""
        ^ (?P<place> (?&town) (?:/(?&town))? ) [ ] \( (?P<agency> \L<agencies> ) \) [ ] (?= \p{Lu} | [„"“»‚«] | \d )
        """,
        words={
            "agencies": (
                "sda",
                "SDA",
                "sid",
                "SID",
                "awp",
                "ats",
                "Keystone-SDA",
                "epd",
                "KNA",
                "kath.ch",
                "APA",
                "dpa",
                "AFP",
            )
        },
        yes={"Bern (sda) Die Bahn": {"place": "Bern", "agency": "sda"}, "Köln (SID) Der Verein": {"agency": "SID"}},
        no=("Bern (sda) und Köln", "Er sagte (sda) Nein"),
    ),
    # Releases of associations and offices: place and day, a full stop or a dash
    Rule(
        id="de/dateline/place-date",
        pattern=DATELINE_PARTS
        + TOWN
        + r"""
        ^ (?P<place> (?&town) (?:/(?&town))? ) ,[ ] (?:den[ ])? (?P<day>\d{1,2})[.] \s? (?P<month>(?&month_name)) [ ] (?P<year>(?&full_year)) (?: [.:]\s+ | (?&dash) )
        """,
        words={"months": MONTHS},
        yes={"Mainz, 9. Januar 2021. Der Verband": {"place": "Mainz", "day": "9", "month": "Januar", "year": "2021"}},
        no=("Mainz, 9. Januar 2021 und Bonn, 10. Januar",),
    ),
    Rule(
        id="de/dateline/place-month",
        pattern=DATELINE_PARTS
        + TOWN
        + r"""
        ^ (?P<place> (?&town) ) [ ][-–][ ] (?:(?P<day>\d{1,2})[.][ ])? (?P<month>(?&month_name)) [ ] (?P<year>(?&full_year)) (?: [.:]\s+ | (?&dash) )
        """,
        words={"months": MONTHS},
        yes={"Jena - Mai 2020. Ein Team": {"place": "Jena", "day": None, "month": "Mai", "year": "2020"}},
        no=("Jena - Mai 2020 bis Juni 2021",),
    ),
    # A paper's short name in small letters, and a bar
    Rule(
        id="de/dateline/place-paper",
        pattern=DATELINE_PARTS
        + r"""
        ^ (?P<place> (?&caps) ) [ ] (?P<agency> \p{Ll}{2,5} ) [ ] [|] [ ]
        """,
        words={"months": MONTHS},
        yes={"ROSTOCK xyz | Der Rat": {"place": "ROSTOCK", "agency": "xyz"}},
        no=("ROSTOCK | Der Rat", "Rostock xyz | Der Rat"),
    ),
    # The day alone, in brackets
    Rule(
        id="de/dateline/date",
        pattern=DATELINE_PARTS
        + r"""
        ^ \( (?P<day>\d{1,2})[.] [ ] (?P<month>(?&month_name)) [ ] (?P<year>(?&full_year)) \) [ ]
        """,
        words={"months": MONTHS},
        yes={"(2. Mai 2020) Verbraucher": {"day": "2", "month": "Mai", "year": "2020"}},
        no=("Der Brief (2. Mai 2020) kam an",),
    ),
)

LOOSE = (
    # Regional papers: the town and a full stop, "Berlin. Der Senat"
    Rule(
        id="de/dateline/place-stop",
        pattern=TOWN
        + r"""
        ^ (?P<place> (?&town) (?:/(?&town))? ) [.] \s+ (?= \p{Lu}\p{Ll}+[ -] | [„"“»‚] | \d )
        """,
        yes={
            "Hagen. Der Rat": {"place": "Hagen"},
            "Bonn/Siegburg. Die Bahn": {"place": "Bonn/Siegburg"},
            "BAD HERSFELD. In der Stadt": {"place": "BAD HERSFELD"},
        },
        no=("Bonn und Siegburg. Die Bahn", "Hagen.Der Rat"),
    ),
    Rule(
        id="de/dateline/place-bracket",
        pattern=TOWN
        + r"""
        ^ \( (?P<place> (?&town) (?:/(?&town))? ) \) \s* [-–] \s+
        """,
        yes={"(Kassel) - Der Verband": {"place": "Kassel"}},
        no=("(Kassel) und Bonn",),
    ),
    # A known city, or a town and its dash; kickers look the same ("Wetter – Der Sommer"), so no common word may stand there
    Rule(
        id="de/dateline/place-dash",
        pattern=TOWN
        + r"""
        ^ (?P<place> (?: \L<cities> | (?&town) ) (?:/(?&town))? ) [ ] [-–—] [ ] (?= \p{Lu} | [„"“»‚] | \d )
        """,
        words={"cities": CITIES},
        yes={"Celle - Die Polizei": {"place": "Celle"}, "Erfurt/Gera – Zum Ende": {"place": "Erfurt/Gera"}},
        no=("Regierung - Die Pläne", "Celle-Nord - die Wache"),
    ),
)

NOT_PLACES = frozenset(
    """
    nein ja nun gut schluss ende endlich vorsicht achtung danke bitte stopp halt aus vorbei fertig klar genau richtig falsch schade hallo
    montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen abend nacht mittag januar februar märz april mai juni
    juli august september oktober november dezember migration wetter politik wirtschaft sport kultur kommentar interview analyse fußball
    update video foto fotos bild bilder anzeige werbung neu news exklusiv eilmeldung liveticker kolumne essay reportage porträt rezension
    kritik tipp tipps frage antwort wissen gesundheit reise auto technik digital leben liebe geld familie essen-tipp rezept krieg frieden
    corona klima energie streik urteil studie umfrage fazit hintergrund info hinweis bundesliga formel champions tennis handball eishockey
    der die das ein eine es er sie wir ich was wer wie wo warum wann dann doch aber und oder stille ruhe angst mord tod feuer wasser
    """.split()
)

TABLE = Dateline(months=MONTHS, rules=RULES, loose=LOOSE, not_places=NOT_PLACES)
