"""Hindi: how a report hangs a quotation to who says it.

The speaker stands before ने, an office before the name; the verb may stand before the quotation or behind it.
"""

from articlekit.rules import Rule
from articlekit.tables import Quotes

WORD = r"[\p{Devanagari}]{2,14}"
OFFICE = r"(?:(?:(?:मुख्य|उप|प्रधान|केंद्रीय|पूर्व|राज्य|विदेश|वित्त|गृह|रक्षा|पुलिस|जिला|पार्टी)[ ]?){0,2}(?:मंत्री|मुख्यमंत्री|प्रधानमंत्री|राष्ट्रपति|उपराष्ट्रपति|मेयर|महापौर|विधायक|सांसद|नेता|अध्यक्ष|प्रवक्ता|निदेशक|प्रबंधक|सचिव|आयुक्त|कलेक्टर|अधीक्षक|अधिकारी|वकील|जज|न्यायाधीश|प्रोफेसर|डॉक्टर|डॉ|डॉ[.]|कोच|कप्तान|अभिनेता|अभिनेत्री|निर्देशक|राज्यपाल|श्री|श्रीमती|सरपंच))"
NAME = r"(?P<name>" + WORD + r"(?:[ ]" + WORD + r"){0,2}?)"
CUE = r"(?P<cue>कहा|बताया|लिखा|पूछा|जवाब[ ]दिया|दावा[ ]किया|आरोप[ ]लगाया|ट्वीट[ ]किया|जोड़ा|चेतावनी[ ]दी|अपील[ ]की|स्पष्ट[ ]किया)"

TABLE = Quotes(
    forms=(
        Rule(
            id="hi/quotes/office-name",
            pattern=r"(?<!\p{Devanagari}) (?P<mention>" + OFFICE + r"[ ]" + NAME + r")(?:[ ]जी)?[ ]ने[ ] [^।\uFFFC]{0,40}? " + CUE + r" (?:[ ]कि|[ ]है)?[ ]?,?[ ]?[:-]?[ ]? \uFFFC",
            yes={"मेयर राम कुमार ने कहा, \uFFFC": {"name": "राम कुमार", "cue": "कहा"}, "प्रवक्ता अन्ना पो ने सोमवार को बताया कि \uFFFC": {"name": "अन्ना पो"}},
        ),
        Rule(
            id="hi/quotes/who",
            pattern=r"(?<!\p{Devanagari}) (?P<mention>" + WORD + r"(?:[ ]" + WORD + r")?)[ ]ने[ ] [^।\uFFFC]{0,40}? " + CUE + r" (?:[ ]कि|[ ]है)?[ ]?,?[ ]?[:-]?[ ]? \uFFFC",
            yes={"पुलिस ने कहा, \uFFFC": {"mention": "पुलिस"}},
        ),
        Rule(
            id="hi/quotes/quoted",
            pattern=r"\uFFFC [ ]?,?[ ]? (?P<mention>(?:" + OFFICE + r"[ ])?" + WORD + r"(?:[ ]" + WORD + r")?)[ ]ने[ ] [^।\uFFFC]{0,20}? " + CUE,
            yes={"\uFFFC, पुलिस ने कहा": {"mention": "पुलिस"}},
        ),
    ),
)  # fmt: skip
