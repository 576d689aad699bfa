"""English: datelines, in the forms of the agencies and of newspapers, and those of other languages' agencies that English copy keeps."""

from articlekit.languages.en.press import MONTHS, REGIONS
from articlekit.languages.world import AGENCIES, CITIES, PLACE_DAY_MONTH_AGENCY
from articlekit.languages.world import DATELINE_PARTS as PARTS
from articlekit.rules import Rule
from articlekit.tables import Dateline

WORDS = {"months": MONTHS}
WITH_AGENCIES = {**WORDS, "agencies": AGENCIES}
DAY = tuple(sorted({month[:3].lower() for month in MONTHS}))  # a month, as it begins
STROKE, BRACKETS = ("/",), ("(", "[")

RULES = (
    # Press releases: the wire's name between slashes
    Rule(
        id="en/dateline/newswire",
        pattern=PARTS
        + r"""
        ^ (?P<place> [^\n(/:]{2,60}? ) (?:,[ ] (?P<month>(?&month_name)) [ ] (?P<day>\d{1,2}) (?:,[ ](?P<year>(?&full_year)))? )? ,?
        \s* / (?P<agency> [\p{L}][\p{L} .-]{1,24} ) / \s* (?&dash)
        """,
        words=WORDS,
        needs=STROKE,
        yes={
            "TULSA, Okla., May 4, 2021 /PRNewswire/ -- Acme Rail said": {
                "place": "TULSA, Okla.",
                "agency": "PRNewswire",
            },
            "BASEL, Switzerland, Jan. 9, 2019 /PRNewswire/ -- A maker": {"month": "Jan.", "day": "9", "year": "2019"},
        },
        no=("The choice of and/or is the writer's",),
    ),
    # "(Business Wire)" with the dashes of its own style: no spaces at all
    Rule(
        id="en/dateline/business-wire",
        pattern=PARTS
        + r"""
        ^ (?P<place> (?&caps) (?&region)? ) \s* -- \s* \( (?P<agency> \L<agencies> ) \) \s* -- \s*
        """,
        words=WITH_AGENCIES,
        needs=("--",),
        yes={"RENO, Nev.--(BUSINESS WIRE)--A maker of": {"place": "RENO, Nev.", "agency": "BUSINESS WIRE"}},
        no=("He said so -- (AP) -- twice",),
    ),
    # Reuters, UPI, Xinhua, PTI: place, day and agency; some print no dash behind the bracket
    Rule(
        id="en/dateline/place-date-agency",
        pattern=PARTS
        + r"""
        ^ (?&to_day) \W{0,4} (?P<place> \p{Lu}[^,(\n\d:]{1,45} (?&region)? ) [,.]* \s+ (?P<month>(?&month_name)) \s? (?P<day>\d{1,2}) (?:,\s?(?P<year>(?&full_year)))?
        ,? \s* \( (?P<agency> \p{L}[\p{L}\p{N} ./&-]{1,28} ) \) (?:(?&dash)|[.]?[ ]|[.]-[ ]?)
        """,
        words=WORDS,
        needs=DAY,
        yes={
            "OSLO, Nov. 19 (UPI) — A ferry": {"place": "OSLO", "month": "Nov.", "day": "19", "agency": "UPI"},
            "RENO, Nev., Jan. 1 (UPI) — A handful": {"place": "RENO, Nev.", "day": "1"},
            "New Delhi [India], June 3 (ANI): The court": {"place": "New Delhi [India]", "agency": "ANI"},
            "PUNE, June 3 (PTI) The court": {"place": "PUNE", "agency": "PTI"},
            "ACCRA, Ghana, June 3, 2021 (Reuters) - A mine": {"place": "ACCRA, Ghana", "year": "2021"},
        },
        no=("The strike began on May 3 and was over on May 9 (AP)",),
    ),
    Rule(
        id="en/dateline/place-day-month-agency",
        pattern=PLACE_DAY_MONTH_AGENCY,
        words=WORDS,
        needs=DAY,
        yes={
            "LAGOS, 5 March 2020 (NAN) - The court": {"place": "LAGOS", "day": "5", "month": "March", "agency": "NAN"}
        },
        no=("It rained on 3 June and on 5 June (AP) - again",),
    ),
    # Reuters of old, PUTRAJAYA-style papers: place and day. Copy of 1987 slips: "march 4", "Tex. March 3", "March 4, -"
    Rule(
        id="en/dateline/place-date",
        pattern=PARTS
        + r"""
        ^ (?&to_day) [*\s]{0,5} (?P<place> (?!(?:By|In|On|At|The)\s) \p{Lu}[^,()<>\n\d:;!?"“”]{1,45} (?:,[ ]?[\p{L}][^,(\n\d:;!?"“”]{1,28}){0,2} ) [,.]* \s* (?:-\s+)? (?P<month>(?&month_name)) \s? (?P<day>\d{1,2}) (?!-\d)
        (?:(?:,\s?|\s)(?P<year>(?&full_year)))? \s? [,.]? (?&dash)
        """,
        words=WORDS,
        needs=DAY,
        yes={
            "TULSA, Okla., March 26 - A maker of": {"place": "TULSA, Okla.", "month": "March", "day": "26"},
            "BOGOTA, march 4 - The peso": {"place": "BOGOTA", "month": "march"},
            "IPOH, Nov 22 — Private firms": {"place": "IPOH", "month": "Nov", "day": "22"},
            "****LIMA, March 4 - The bank": {"place": "LIMA", "day": "4"},
            "WACO, Tex. March 3 -": {"day": "3"},
            "OSLO, May 3. — The ferry": {"place": "OSLO", "day": "3"},
        },
        no=(
            "The court said on March 26, 2020, that",
            "COURT FINDS MARCH 11-12 DROP WAS AN ERROR",
            "“We sold 4,” he said on March 4 - a record",
        ),
    ),
    Rule(
        id="en/dateline/place-day-month",
        pattern=PARTS
        + r"""
        ^ [*\s]{0,5} (?P<place> (?!(?:By|In|On|At|The)\s) \p{Lu}[^,()<>\n\d:;!?"“”]{1,45} (?:,[ ]?[\p{L}][^,(\n\d:;!?"“”]{1,28})? ) ,[ ] (?P<day>\d{1,2}) \s (?P<month>(?&month_name))
        (?:,?\s?(?P<year>(?&full_year)))? \s? ,? (?&dash)
        """,
        words=WORDS,
        needs=DAY,
        yes={"ABUJA, 22 May 2019 – The union": {"place": "ABUJA", "day": "22", "month": "May", "year": "2019"}},
        no=("They met on Friday, 22 May 2019, in Abuja",),
    ),
    # The United Nations' releases: the day in brackets
    Rule(
        id="en/dateline/place-day-brackets",
        pattern=PARTS
        + r"""
        ^ (?&to_bracket) (?P<place> (?&caps) (?&region)? | \L<cities> ) ,? \s* \( (?: (?P<day>\d{1,2}) [ ] (?P<month>(?&month_name)) | (?P<month>(?&month_name)) [ ] (?P<day>\d{1,2}) ) (?: ,? [ ] (?P<year>(?&full_year)) )? \) (?&dash)
        """,
        words={**WORDS, "cities": CITIES},
        needs=DAY,
        yes={
            "GENEVA (3 May 2025) – The council": {"place": "GENEVA", "day": "3", "year": "2025"},
            "Geneva (May 3) – The council": {"place": "Geneva", "month": "May"},
        },
        no=("The fair (3 May 2025) – a great day",),
    ),
    # A release with the wire's name and the day between strokes
    Rule(
        id="en/dateline/place-wire-date",
        pattern=PARTS
        + r"""
        ^ (?P<place> (?&caps) (?&region)? ) \s* / \s* (?P<agency> \L<agencies> ) \s* / \s* (?P<month>(?&month_name)) [ ] (?P<day>\d{1,2}) , [ ] (?P<year>(?&full_year)) \s* / \s*
        """,
        words=WITH_AGENCIES,
        needs=STROKE,
        yes={
            "RENO, NV / ACCESSWIRE / May 3, 2025 / A maker": {"place": "RENO, NV", "agency": "ACCESSWIRE", "day": "3"}
        },
        no=("RENO / OSLO / May 3, 2025 / a trip",),
    ),
    # UPI of today: no place
    Rule(
        id="en/dateline/date-agency",
        pattern=PARTS
        + r"""
        ^ (?P<month>(?&month_name)) [ ] (?P<day>\d{1,2}) (?:,[ ](?P<year>(?&full_year)))? ,? [ ] \( (?P<agency> \L<agencies> ) \) (?:(?&dash)|[ ])
        """,
        words=WITH_AGENCIES,
        needs=DAY,
        yes={"May 3 (UPI) -- A goat": {"month": "May", "day": "3", "agency": "UPI"}},
        no=("March 3 (a Friday) -- was cold",),
    ),
    # Health pages: the day alone, with its year
    Rule(
        id="en/dateline/date",
        pattern=PARTS
        + r"""
        ^ (?P<month>(?&month_name)) [ ] (?P<day>\d{1,2}) , [ ] (?P<year>(?&full_year)) \s* (?:--|—|–) \s* (?=\p{Lu}|["“‘]|$) (?!(?&month_name)[ ]\d)
        """,
        words=WORDS,
        needs=DAY,
        yes={"May 3, 2016 -- Sleep is": {"month": "May", "day": "3", "year": "2016"}},
        no=("March 3, 2016, was a Thursday", "May 3, 2016 – May 5, 2016"),
    ),
    # AP: the city in capitals, the state or country as in a sentence. AP's own transmissions of 1998 end in "_"; a station's
    # call sign stands where the agency does; CNN's pages glue the first word to the bracket
    Rule(
        id="en/dateline/place-agency",
        pattern=PARTS
        + r"""
        ^ (?&to_bracket) \W{0,4} (?P<place> (?&caps) (?&region)? (?:,?[ ]and[ ](?&caps)(?&region)?)? ) ,? \s* [(\[] (?P<agency> \p{L}[\p{L}\p{N} ./&-]{1,28} ) [)\]] (?: (?&dash) | [.]- \s* | (?=\p{Lu}(?:\p{Ll}|[ ])) )
        """,
        words=WORDS,
        needs=BRACKETS,
        yes={
            "LA PORTE, Ind. (AP) — A judge": {"place": "LA PORTE, Ind.", "agency": "AP"},
            "MINSK/KYIV (Reuters) - A train": {"place": "MINSK/KYIV", "agency": "Reuters"},
            "ABOARD AIR FORCE TWO (AP) — The": {"place": "ABOARD AIR FORCE TWO", "agency": "AP"},
            "WACO, Texas (KXYZ) -- A shop": {"place": "WACO, Texas", "agency": "KXYZ"},
            "ST. LOUIS, MO (KXYZ) – A school": {"place": "ST. LOUIS, MO", "agency": "KXYZ"},
            "RABAT, Morocco (AP)_ The king": {"place": "RABAT, Morocco", "agency": "AP"},
        },
        no=("NASA (AP) reported no fault", "The FBI (AP) said", "JOHN SMITH (left) waves"),
    ),
    # AFP and dpa: the city as in a sentence; only a known agency makes this a dateline
    Rule(
        id="en/dateline/city-agency",
        pattern=PARTS
        + r"""
        ^ (?&to_bracket) \W{0,4} (?P<place> [\p{Lu}\p{Lo}][\p{L}\p{M}.'’،/ -]{1,40}? (?&region)? ) ,? \s* [(\[] (?P<agency> \L<agencies> (?:/[\p{L}-]{2,12})? ) [)\]] (?: (?&dash) | \s*[.](?:[ ]?[-–]+)?(?=\s|$)\s* | (?=\p{Lu}(?:\p{Ll}|[ ])) )
        """,
        words=WITH_AGENCIES,
        needs=BRACKETS,
        yes={
            "Lagos (AFP) – A court": {"place": "Lagos", "agency": "AFP"},
            "London (CNN)It was the day": {"place": "London", "agency": "CNN"},
            "Kiel (dpa/lno) – Die Fähre": {"place": "Kiel", "agency": "dpa/lno"},
            "Mainz (KNA/xy). Der Bischof": {"place": "Mainz", "agency": "KNA/xy"},
        },
        no=("The spokesman told Reuters (Reuters) he", "Lagos (AFP reported) – A court"),
    ),
    # CNN's pages since 2020: no brackets, the dash on the same line, the story below
    Rule(
        id="en/dateline/city-agency-bare",
        pattern=PARTS
        + r"""
        ^ (?= .{2,60} (?: [—–-] \s* $ | [ ]—[ ] ) ) (?: (?P<place> \L<cities> | (?&caps) (?&region)? ) (?:,\s|\s) )? (?P<agency> \L<agencies> ) (?: \s* (?:—|–|--) \s* $ | [ ]{1,2}—[ ]{1,2} (?=\p{Lu}) )
        """,
        words={**WITH_AGENCIES, "cities": CITIES},
        yes={
            "New York CNN  —": {"place": "New York", "agency": "CNN"},
            "CNN —": {"place": None, "agency": "CNN"},
            "Oslo CNN — The ferry": {"place": "Oslo"},
        },
        no=("New York and CNN — the story", "AP – the company"),
    ),
    # The agency alone
    Rule(
        id="en/dateline/agency",
        pattern=PARTS
        + r"""
        ^ [(\[] (?P<agency> \L<agencies> ) [)\]] (?: (?&dash) | [.][ ]?-* \s* | (?=\p{Lu}(?:\p{Ll}|[ ])) )
        """,
        words=WITH_AGENCIES,
        needs=BRACKETS,
        yes={
            "(Reuters) — The court": {"agency": "Reuters"},
            "(CNN)The president": {"agency": "CNN"},
            "(EFE).- El juez": {"agency": "EFE"},
        },
        no=("(AP Photo/Ann Poe)", "(Reporting by Ann Poe)"),
    ),
)

LOOSE = (
    # Newspapers: the city in capitals and a dash; nothing but the form of the line says so
    Rule(
        id="en/dateline/place",
        pattern=PARTS
        + r"""
        ^ (?= \p{Lu} (?:\p{Ll}{0,2}|['’]|[.]) \p{Lu} ) (?! [^,]*?\p{Lu}{2}['’]S\b | (?:[^\s\p{Ll}]+[ ]){7} ) (?P<place> (?&caps) (?&region)? (?:,?[ ]and[ ](?&caps)(?&region)?)? ) ,?
        (?: \s+(?:[-–—―_‒]|--)\s* | \s*[–—―]\s* | \s*--\s+ ) (?= \p{Lu} | [0-9$€£"“‘'«„¿¡<(\[] | $ )
        """,
        words=WORDS,
        yes={
            "OTTAWA — The minister": {"place": "OTTAWA"},
            "DES PLAINES, Iowa - The terror": {"place": "DES PLAINES, Iowa"},
            "SAGINAW BAY NAVAL BASE, Cuba — The": {"place": "SAGINAW BAY NAVAL BASE, Cuba"},
            "RAFAH, GAZA — The": {"place": "RAFAH, GAZA"},
            "TULSA _ The economy": {"place": "TULSA"},
        },
        no=(
            "NATO-led forces",
            "A-levels are out",
            "12:00 PM PT -- The vote",
            "OHIO’S VOTERS LIKE NEITHER - Ann Poe",
            "POLLS ARE NOT ALL WRONG JUST TOO EARLY - Ann Poe",
        ),
    ),
    # Indian, Pakistani and East African papers: a colon
    Rule(
        id="en/dateline/place-colon",
        pattern=PARTS
        + r"""
        ^ (?P<place> (?i:\L<cities>) (?<!\p{Ll}) | \p{Lu}{4,} | (?&caps) (?&region) ) : \s+ (?= \p{Lu} | ["“‘'] | $ )
        """,
        words={**WORDS, "cities": CITIES},
        needs=(":",),
        yes={"NEW DELHI: The court": {"place": "NEW DELHI"}},
        no=("Karachi: The court", "NASA:the agency", "RISING ANGER: The minister"),
    ),
    # Stand-alone cities as in a sentence
    Rule(
        id="en/dateline/known-city",
        pattern=PARTS
        + r"""
        ^ (?P<place> \L<cities> (?: / \p{Lu}[\p{L}-]+ )? (?&region)? ) ,? (?: \s+(?:[-–—―]|--)\s+ | [.]\s?- \s* ) (?= \p{Lu} | ["“‘„«] | $ )
        """,
        words={**WORDS, "cities": CITIES},
        yes={"United Nations – The council": {"place": "United Nations"}, "Oslo.- El ministro": {"place": "Oslo"}},
        no=("Paris – a city of lights", "London-based firms"),
    ),
    # A town as in a sentence, and its state
    Rule(
        id="en/dateline/town-state",
        pattern=r"""
        ^ (?P<place> \p{Lu}[\p{L}.'’-]+ (?:[ ]\p{Lu}[\p{L}.'’-]+){0,3} ,[ ] (?i:\L<regions>) ) ,? (?: \s+(?:[-–—―]|--)\s+ | \s*[—―]\s* ) (?= \p{Lu} | ["“‘] | $ )
        """,
        words={"regions": REGIONS},
        needs=(",",),
        yes={
            "Cedar Point, Okla. – The council": {"place": "Cedar Point, Okla."},
            "Moe, Texas — A": {"place": "Moe, Texas"},
        },
        no=("Ann Poe, Oslo – The", "Moe, Texas – a town", "Moe, Texas, is a town"),
    ),
    # A paper's own name, where the place would be
    Rule(
        id="en/dateline/paper",
        pattern=r"""
        ^ (?P<agency> \p{Lu}[\p{L}']+ (?:[ ]\p{Lu}[\p{L}']+){0,2} [ ] (?:News|Newsroom|Wire) ) \s+ [–—] \s+ (?= \p{Lu} )
        """,
        yes={"Harbour News – Police in": {"agency": "Harbour News"}},
        no=("Breaking News: police", "The good news – and the bad"),
    ),
)

# What opens an article in capitals and is no place: kickers, calls to look, company and office names.
NOT_PLACES = frozenset(
    words.strip()
    for words in """
    published|posted|created|breaking|update|updated|exclusive|watch|video|live|opinion|analysis|editorial|correction|corrected|clarification|photo|photos
    note|editor's note|editor’s note|warning|spoiler|spoilers|listen|read|review|interview|report|news|sport|sports|q|a|q&a|faq|tl;dr|tldr
    new|must read|see also|related|advertisement|sponsored|poll|quiz|column|commentary|explainer|recap|preview|urgent|alert|advisory|embargoed
    release|for immediate release|contact|media contact|byline|headline|dateline|section|length|source|copyright|summary|abstract|background
    introduction|conclusion|methods|results|objective|objectives|purpose|i|ii|iii|iv|v|part|part one|part two|chapter|step|day|week|winner|loser
    pros|cons|fact|myth|tip|tips|tip of the day|quote of the day|key points|key takeaways|highlights|breaking news|just in|developing|what
    who|when|where|why|how|the facts|the claim|the latest|bottom line|fox news|cnn|abc news|nbc news|cbs news|bbc news|ap|afp|reuters|us|uk|eu|usa|un
    ok|tv|pc|ps|am|pm|pt|et|dvd|ceo|nasa|nato|nfl|nba|mlb|nhl|fbi|cia|gop|dna|covid|covid-19|faqs|the good|the bad|the ugly|the verdict|verdict|rating
    starring|director|cast|ingredients|directions|serves|caption|image|picture|credit|fed|opec|imf|ec|ecb|gm|ibm|at&t
    """.replace("\n", "|").split("|")
)

TABLE = Dateline(months=MONTHS, rules=RULES, loose=LOOSE, not_places=NOT_PLACES)
