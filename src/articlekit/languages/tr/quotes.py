"""Turkish: reporting verbs, titles and the words around a quotation."""

from articlekit.rules import Rule
from articlekit.tables import Quotes

NAME = r"(?P<name>\p{Lu}\p{Ll}+(?:[ ]\p{Lu}\p{Ll}+){1,3})"
CUE = r"(?P<cue>dedi|dediler|diye[ ]konuştu|diye[ ]sordu|diye[ ]yazdı|diye[ ]ekledi|diye[ ]yanıtladı|ifadelerini[ ]kullandı|ifadesini[ ]kullandı|değerlendirmesinde[ ]bulundu|açıklamasını[ ]yaptı|şeklinde[ ]konuştu|şeklinde[ ]yazdı|diyerek|sözleriyle)"

TABLE = Quotes(
        # The verb stands last: Ann Poe, "…" dedi; or before a colon: Ann Poe şöyle konuştu: "…"
    forms=(
        Rule(
            id="tr/quotes/who-quoted-verb",
            pattern=r"\b (?P<mention>(?:(?:Belediye[ ]|Genel[ ])?(?:Başkanı|Cumhurbaşkanı|Bakanı|Bakan|Müdürü|Valisi|Sözcüsü|Başbakan|Avukat|Dr[.]|Prof[.])[ ])?" + NAME + r") (?:,|[ ](?:ise|da|de),?)?[ ] [^.\uFFFC]{0,60} \uFFFC [ ]?,?[ ]? " + CUE,
            yes={"Anna Poe, \uFFFC dedi": {"name": "Anna Poe", "cue": "dedi"}},
        ),
        Rule(
            id="tr/quotes/quoted-verb-who",
            pattern=r"\uFFFC [ ]?,?[ ]? (?P<cue>dedi|diyor|diye[ ]konuştu)[ ] (?P<mention>" + NAME + r")",
            yes={"\uFFFC dedi Anna Poe": {"name": "Anna Poe"}},
        ),
        Rule(
            id="tr/quotes/who-verb-colon",
            pattern=r"\b (?P<mention>" + NAME + r") (?:,|[ ](?:ise|da|de),?)?[ ] [^.\uFFFC]{0,60}? (?P<cue>dedi|söyledi|konuştu|kaydetti|ekledi|belirtti|yazdı|açıkladı|vurguladı|kullandı|yanıtladı) [ ]?[:;][ ]? \uFFFC",
            yes={"Anna Poe şöyle konuştu: \uFFFC": {"cue": "konuştu"}},
        ),
        Rule(
            id="tr/quotes/quoted-verb",
            pattern=r"\uFFFC [ ]?,?[ ]? " + CUE,
            yes={"\uFFFC ifadelerini kullandı": {"cue": "ifadelerini kullandı"}},
        ),
    ),
)  # fmt: skip
