"""What is the same in every language: the shapes that datelines are made of, and agencies, cities of datelines, time zones, name particles.

Sources: Wikipedia's "List of news agencies" and "List of time zone abbreviations"; the AP Stylebook's cities that stand
alone in datelines; United Nations member states' capitals. None of these is complete: they are what newsrooms print.
"""

# As they stand in brackets behind the place of a dateline, or alone as a story's credit.
AGENCIES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    AP|AFP|Reuters|REUTERS|Reuter|REUTER|UPI|dpa|DPA|dpa-AFX|EFE|ANSA|Ansa|Lusa|LUSA|PA|PTI|ANI|IANS|UNI|Xinhua|XINHUA|Yonhap|YONHAP
    Kyodo|KYODO|Jiji|JIJI|TASS|Tass|ITAR-TASS|Interfax|RIA|RIA Novosti|Sputnik|Ukrinform|Unian|BelTA|Belga|BELGA|ANP|NTB|TT|Ritzau|STT
    APA|SDA|sda|İHA|ANKA|ΑΠΕ-ΜΠΕ|ΑΠΕ|LETA|BNS|ELTA|TASR|SITA|STA|共同|時事|ATS|ats|Keystone-SDA|KNA|epd|SID|sid|AA|IHA|DHA|PAP|CTK|ČTK|ČT24|MTI|Agerpres|BTA|Tanjug|TANJUG|Hina|HINA|FENA|SRNA|Beta|ANA
    AMNA|CNA|Antara|ANTARA|Bernama|BERNAMA|APP|BSS|UNB|SANA|WAM|KUNA|QNA|SPA|MENA|IRNA|MNA|ISNA|Fars|NNA|Petra|WAFA|JTA|JNS|MAP|TAP
    APS|NAN|KBC|SAPA|AAP|NZPA|CP|The Canadian Press|La Presse Canadienne|Notimex|NOTIMEX|Télam|TELAM|Andina|ANDINA|Prensa Latina
    EUROPA PRESS|Europa Press|Europapress|Adnkronos|ADNKRONOS|AdnKronos|AGI|Agi|Askanews|askanews|LaPresse|ots|OTS|dts|AFX|awp|RTR
    Bloomberg|BLOOMBERG|Bloomberg News|Dow Jones|MarketWatch|CNN|CNN Business|BBC|BBC News|NBC News|CBS News|ABC News|Fox News|FOX News
    PRNewswire|PR Newswire|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|Accesswire|Marketwired|PRWEB|PRWeb
    Associated Press|The Associated Press|Agence France-Presse|Press Association|Press Trust of India|Thomson Reuters Foundation
    Deutsche Presse-Agentur|Australian Associated Press|United Press International|Tribune News Service|TNS|CNS|RNS|VOA|RFE/RL
    PA Media|新华网|中新网|中国新闻网|人民网|뉴스1|共同通信社|時事通信社|共同通信|時事通信|ロイター|新华社|新華社|中新社|中央社|연합뉴스|뉴시스|ТАСС|Интерфакс|РИА Новости|УНИАН|УНІАН|УНН|ІНТЕРФАКС-УКРАЇНА|ИНТЕРФАКС|БЕЛТА|Укринформ|Укрінформ
    Kyodo News|Jiji Press|Xinhua News Agency|Austria Presse Agentur|Anadolu Agency|Anadolu Ajansı|Anadolu|AFP Relaxnews|Canadian Press
    """.replace("\n", "|").split("|")
    if name.strip()
)

# Cities and bodies that datelines print without state or country; capitals; what English, German and Romance copy calls them.
CITIES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|Las Vegas|Los Angeles
    Miami|Milwaukee|Minneapolis|New Orleans|New York|New York City|Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City
    San Antonio|San Diego|San Francisco|Seattle|Washington|Washington, D.C.|Washington DC|Sacramento|Austin|Orlando|Tampa|Portland|Nashville
    Amsterdam|Baghdad|Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana|Helsinki|Hong Kong
    Islamabad|Istanbul|Jerusalem|Johannesburg|Kuwait City|London|Luxembourg|Macau|Madrid|Mexico City|Milan|Monaco|Montreal|Moscow|Munich
    New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|Rome|San Marino|Sao Paulo|São Paulo|Shanghai|Singapore|Stockholm|Sydney
    Tokyo|Toronto|Vatican City|Vienna|Zurich|United Nations|Kabul|Tirana|Algiers|Luanda|Buenos Aires|Yerevan|Canberra|Baku|Nassau|Manama|Dhaka
    Bridgetown|Minsk|Belmopan|La Paz|Sarajevo|Gaborone|Brasilia|Brasília|Sofia|Ouagadougou|Phnom Penh|Yaounde|Ottawa|N'Djamena|Santiago|Bogota|Bogotá
    Kinshasa|San Jose|San José|Zagreb|Nicosia|Copenhagen|Santo Domingo|Quito|San Salvador|Tallinn|Addis Ababa|Suva|Libreville|Tbilisi|Accra|Athens
    Conakry|Georgetown|Port-au-Prince|Tegucigalpa|Budapest|Reykjavik|Jakarta|Tehran|Baghdad|Kingston|Amman|Astana|Nairobi|Pristina|Bishkek|Riga
    Monrovia|Tripoli|Vilnius|Skopje|Antananarivo|Lilongwe|Kuala Lumpur|Bamako|Valletta|Chisinau|Ulaanbaatar|Podgorica|Rabat|Maputo|Naypyitaw|Yangon
    Windhoek|Kathmandu|Wellington|Auckland|Managua|Niamey|Abuja|Lagos|Pyongyang|Seoul|Oslo|Muscat|Ramallah|Gaza|Gaza City|Port Moresby|Lima|Manila
    Warsaw|Lisbon|Doha|Bucharest|Kigali|Riyadh|Dakar|Belgrade|Freetown|Bratislava|Ljubljana|Mogadishu|Pretoria|Cape Town|Durban|Juba|Colombo
    Khartoum|Bern|Damascus|Taipei|Dushanbe|Dar es Salaam|Lome|Tunis|Ankara|Ashgabat|Kampala|Kyiv|Kiev|Abu Dhabi|Dubai|Montevideo|Tashkent|Caracas
    Hanoi|Ho Chi Minh City|Sanaa|Lusaka|Harare|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Karachi|Lahore|Melbourne|Brisbane|Perth|Adelaide|Osaka
    Frankfurt|Hamburg|Köln|München|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Bremen|Essen|Dortmund|Duisburg|Nürnberg|Potsdam|Mainz|Wiesbaden
    Erfurt|Magdeburg|Kiel|Schwerin|Saarbrücken|Wien|Graz|Linz|Salzburg|Innsbruck|Zürich|Genf|Basel|Brüssel|Rom|Mailand|Moskau|Peking|Kiew|Warschau
    Prag|Athen|Lissabon|Kopenhagen|Belgrad|Bukarest|Kairo|Neu-Delhi|Teheran|Tel Aviv|Barcelona|Sevilla|Valencia|Bilbao|Marseille|Lyon|Toulouse
    Bordeaux|Strasbourg|Londres|Bruxelles|Genève|Roma|Milano|Torino|Napoli|Lisboa|Ciudad de México|México|Nueva York|Varsovia|Warszawa|Praha
    Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Birmingham|Liverpool|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Montpellier|Rotterdam|Antwerp
    """.replace("\n", "|").split("|")
    if name.strip()
)

# Hours and minutes from UTC. IST is India's here, as in its press; what an American page calls PT or ET depends on the
# season and stays unread.
ZONES: dict[str, str] = {
    "Z": "+00:00", "UTC": "+00:00", "GMT": "+00:00", "WET": "+00:00", "BST": "+01:00", "CET": "+01:00", "MEZ": "+01:00", "WAT": "+01:00",
    "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00", "SAST": "+02:00", "CAT": "+02:00", "EEST": "+03:00", "MSK": "+03:00",
    "EAT": "+03:00", "TRT": "+03:00", "IST": "+05:30", "PKT": "+05:00", "WIB": "+07:00", "HKT": "+08:00", "SGT": "+08:00", "MYT": "+08:00",
    "WITA": "+08:00", "WIT": "+09:00", "ICT": "+07:00", "PHT": "+08:00", "NPT": "+05:45", "GST": "+04:00", "COT": "-05:00", "PET": "-05:00",
    "JST": "+09:00", "KST": "+09:00", "AWST": "+08:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
    "NDT": "-02:30", "NST": "-03:30", "ADT": "-03:00", "AST": "-04:00", "EDT": "-04:00", "EST": "-05:00", "CDT": "-05:00", "CST": "-06:00",
    "MDT": "-06:00", "MST": "-07:00", "PDT": "-07:00", "PST": "-08:00", "AKDT": "-08:00", "AKST": "-09:00", "HST": "-10:00", "BRT": "-03:00", "ART": "-03:00",
}  # fmt: skip

# Small words inside names of people.
PARTICLES: frozenset[str] = frozenset(
    """
    de da do dos das del della dello degli di du des la le los las lo van von der den dem ten ter zu zum zur af av al el ul ibn bin bint ben
    abu y e i 't op in de' d' 'n san mac mc st. vom und dal dalla
    """.split()
) - {"in", "und"}

# Behind the name of a person and part of it.
SUFFIXES: frozenset[str] = frozenset("Jr Jr. Sr Sr. II III IV".split())
# Before or behind the name of a person and no part of it.
DEGREES: frozenset[str] = frozenset(
    "Dr. Dr DR. Prof. Prof PROF. Dipl.-Ing. PhD Ph.D. Ph.D MD M.D. MPH MBA JD J.D. RN RD RDN MS M.S. MA M.A. BA DO DDS DVM LCSW CNN ESQ Esq. FACP"
    " med. phil. rer. nat. jur. pol. habil. h.c. Mag. Univ.-Prof. Priv.-Doz. Dott. Dott.ssa Prof.ssa Avv. Ing. Dra. Lic. Mgr. MUDr. JUDr. PhDr. RNDr. dr hab. inż. mgr".split()
) - {"CNN"}

# What a place is made of. CAPS: cities in capitals, "RIO DE JANEIRO", "MOSCOW/KYIV", "O'FALLON", "McALLEN"; REGION: the
# state or country behind the comma; DASH: what closes a dateline. TO_DAY, TO_BRACKET: cheap looks ahead, for what a place's
# many readings would else look for in vain.
DATELINE_PARTS = r"""
    (?(DEFINE)
        (?P<caps>  (?: \p{Lu}\p{Ll}{0,2}(?=\p{Lu}{2}) | \p{Lu}['’] )? \p{Lu}(?:[\p{Lu}\p{M}'’]|[.](?!\s\p{Lu}\p{Ll})|-(?=\p{Lu}))*
                  (?:[ /]\s?(?:(?:(?i:de|do|da|la|le|el|al|and|of|the|on|upon|in|y|del|von|an|am|der)[ ])?
                     (?:Mc|Mac|d['’])?\p{Lu}[\p{Lu}\p{M}.'’]*(?:-\p{Lu}+)*)){0,6}+ )
        (?P<region> ,[ ] (?: \p{Lu}[\p{L}\p{M}.'’-]* (?:[ ](?:(?:of|and|the|del|de)[ ])*\p{Lu}[\p{L}\p{M}.'’-]*){0,3} | \[[^\]\n]{2,25}\] ) )
        (?P<to_day>  (?= \W{0,4} [^(\n\d:]{3,110} \d ) )
        (?P<to_bracket>  (?= \W{0,4} [^(\[]{2,110} [(\[] ) )
        (?P<dash>  (?: \s* (?:[-–—―_‒]|--|---)+ | \s*:(?=\s|$) ) \s* )
        (?P<month_name> (?i:\L<months>) \.? )
        (?P<full_year>  (?:19|20)\d\d )
    )
"""

# EFE, Lusa, Adnkronos, Reuters in German: "Madrid, 3 mar (EFE).-", "Paris, le 3 mai (Reuters) -"
PLACE_DAY_MONTH_AGENCY = (
    DATELINE_PARTS
    + r"""
        ^ (?&to_day) \W{0,4} (?P<place> \p{Lu}[^,(\n\d:]{1,45} (?&region)? ) [,.]* \s+ (?:(?:le|el|am|den)\s)? (?P<day>\d{1,2})[.º°]? \s(?:de\s)? (?P<month>(?&month_name)) (?:,?\s?(?:de\s)?(?P<year>(?&full_year)))?
        ,? \s* \( (?P<agency> \p{L}[\p{L}\p{N} ./&-]{1,28} ) \) (?:(?&dash)|[.]?[ ]|[.]-[ ]?)
    """
)

# Newspapers and releases: the city in capitals and the day, "PARIS, le 3 mai 2021 –"
PLACE_DAY_MONTH = (
    DATELINE_PARTS
    + r"""
        ^ (?P<place> (?&caps) (?&region)? ) ,[ ] (?:(?:le|el|am|den)[ ])? (?P<day>\d{1,2})[.º°]? [ ](?:de[ ])? (?P<month>(?&month_name))
        (?:,?[ ](?:de[ ])?(?P<year>(?&full_year)))? (?: \s*[-–—―]+\s+ | [.][ ]?[-–—]+\s* )
    """
)

# Digits of other scripts with a digit of ASCII each: Arabic, Persian, Devanagari, Bengali, Thai, full-width.
DIGITS: dict[int, int] = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９", "0123456789" * 6
)
# What says that a time is of the half of the day after noon, in lower case without stops and spaces (after the Unicode
# CLDR); HALF finds it, and what says the other half.
AFTERNOON: frozenset[str] = frozenset(
    "pm مساء مساءً مساءا م ظهرا ظهراً ظهرًا अपराह्न शाम दोपहर 오후 午後 下午 晚上 μμ du".split()
)
HALF = r"""
    (?P<half>
        (?i:[ap][.]?\s?m[.]?)(?!\p{Ll}) | صباح\p{Arabic}{1,2} | مساء\p{Arabic}{0,2} | ظهر\p{Arabic}{1,2} | [صم](?!\p{L})
        | पूर्वाह्न | अपराह्न | सुबह | दोपहर | शाम | 오전 | 오후 | [午上下][前午後] | 早上 | 晚上 | 凌晨 | [πμ][.]?μ[.]? | d[eu][.](?!\w)
    )
"""

# The years before the first of an era: reigns of Japan, the Republic of China
ERAS: dict[str, int] = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911, "中華民國": 1911}

# How a day is stamped. What leads a stamp may be glued to the name before it ("Ann PoeDec. 21, 2023").
EDGE = r"""
    (?: (?<![\p{L}\p{N}]) | (?<=\p{Ll})(?=\p{Lu}) | (?<=\p{Lu})(?=\p{Lu}\p{Ll}{2}) | (?<=[a-z])(?=\d) )
"""
# "10:04 p.m. EDT", "18.08 CET", "14h05", "3 AM PT", "18:35 Uhr", "T22:10:05+02:00"
CLOCK = (
    r"""
    (?:
        (?: \s* (?: T | \L<at> | [,،·•|/@(–—-] ) \s* | \s+ | (?<=(?:19|20)\d\d)(?=\d\d?:\d\d) )
        (?: \L<at> \s* )?
        (?: """
    + HALF
    + r""" \s? )?
        (?: (?P<hour>[01]?\d|2[0-4]) \s? (?: (?: [:.] | h\s? ) (?P<minute>[0-5]\d) (?: :(?P<second>[0-5]\d) (?:[.]\d+)? )? (?!\d)
            | (?=\s?(?i:[ap][.]?m\b)) | (?=\s?\L<oclock>) ) )
        (?: \s? """
    + HALF
    + r""" )?
        (?: \s? \L<oclock> )?
        (?: \s? \(? (?P<zone> Z(?!\p{L}) | (?:UTC|GMT)?[+-]\d\d?:?(?:\d\d)? | \p{Lu}{2,5}?(?: (?!\p{L}) | (?=\p{Lu}\p{Ll}) ) ) \)? )?
    )?
"""
)
# "12:37 GMT, ", "4:30 PM on ": the time of day first
CLOCK_FIRST = r"""
    (?:
        (?<![\p{N}:.]) (?P<hour>[01]?\d|2[0-3]) [:.] (?P<minute>[0-5]\d) (?: \s? (?P<half>(?i:[ap][.]?\s?m[.]?)) (?!\p{Ll}) )?
        (?: \s? (?P<zone> \p{Lu}{2,5} ) \b )? (?: \s? \L<oclock> )? (?: , | \s\L<at> | \s?[-–—|·•] )? \s (?: \p{L}{2,10}[.]?,? \s )?
    )?
"""
# Stamps are tried at each character: what comes first says cheaply where none can begin.
STAMP_ISO = (
    r"(?=[12])"
    + EDGE
    + r"""
    (?P<year>(?:19|20)\d\d) (?: [-](?P<month>0?\d|1[0-2])[-] | [/](?P<month>0?\d|1[0-2])[/] | [.]\s?(?P<month>0?\d|1[0-2])[.]\s? )
    (?P<day>[0-2]?\d|3[01]) (?![\d/]) (?:[.](?!\d))?
"""
    + CLOCK
)
# "2025年5月3日(土) 午後8:11", "令和7年5月3日", "民國114年5月3日", "2025년 5월 3일 토요일 오후 8시 11분"
STAMP_CJK = (
    r"""
    (?: (?P<year>(?:19|20)\d\d) | (?P<era>令和|平成|民國|民国|中華民國) \s? (?P<year>\d{1,3}|元) ) \s? [年년] \s? (?P<month>\d{1,2}) \s? [月월] \s? (?P<day>\d{1,2}) \s? [日일]
    (?: \s* (?: [（(]\p{L}[)）]\s* | (?:星期|周|週)\p{Han}\s* | \p{Han}曜日?\s* | \p{Hangul}요일\s* )? (?: """
    + HALF
    + r""" \s? )?
        (?P<hour>[01]?\d|2[0-3]) \s? (?: [:：] | [時时시點点] \s? ) (?P<minute>[0-5]\d|(?<=\D)\d(?=[分분])) (?: [:：](?P<second>[0-5]\d) )? \s? [分분]? )?
"""
)
# "2025. május 3. 08:11": the year first and the month's name, as in Hungarian and Lithuanian
STAMP_YEAR_MONTH_DAY = (
    r"(?=[12])"
    + EDGE
    + r"""
    (?P<year>(?:19|20)\d\d) [.]? [ ] (?:m[.][ ])? (?P<month> (?i:\L<months>) ) [.]? [ ] (?P<day>[0-2]?\d|3[01]) (?!\d) [.]? (?:[ ]d[.])? (?: ,[ ] \p{Ll}{4,12} (?!\w) )?
"""
    + CLOCK
)
# "3 พฤษภาคม พ.ศ. 2568", "3 พ.ค. 68": years of the Buddhist era, 543 ahead, of which two digits may stand
STAMP_BUDDHIST = (
    r"(?=\d)"
    + r"""
    (?<!\d) (?P<day>[0-2]?\d|3[01]) (?: \s? (?P<month> \L<months> ) \s? (?: พ[.]?ศ[.]? \s? )? | / (?P<month>0?\d|1[0-2]) / ) (?P<buddhist> 2[45]\d\d | [5-8]\d ) (?!\d)
"""
    + CLOCK
)
# The weekday before it is read and of no account
STAMP_MONTH_DAY = (
    r"(?=\d|\p{Lu}|(?<!\w)\w)"
    + CLOCK_FIRST
    + EDGE
    + r"""
    (?P<month> (?i:\L<months>) ) [.]? (?:\s|(?<=[.]))\s? (?P<day>[0-2]?\d|3[01]) (?:st|nd|rd|th)? (?: ,?\s{0,2} | \s?,\s?)? (?<![\d]) (?P<year>(?:19|20)\d\d)
"""
    + CLOCK
)
STAMP_DAY_MONTH = (
    r"(?=\d)"
    + CLOCK_FIRST
    + EDGE
    + r"""
    (?P<day>[0-2]?\d|3[01]) (?:st|nd|rd|th|er)? [.º°]? [\s/-]? (?:de\s|of\s)? (?P<month> (?i:\L<months>) ) [.]?,? [\s/-]? \s? (?:del?\s)? (?P<year>(?:19|20)\d\d)
"""
    + CLOCK
)
STAMP_NUMBERS = (
    r"(?=\d)"
    + CLOCK_FIRST
    + EDGE
    + r"""
    (?P<first>[0-2]?\d|3[01]) (?: (?P<dot>[.])\s?(?P<second_number>[0-2]?\d|3[01])[.]\s? | [/](?P<second_number>[0-2]?\d|3[01])[/] | [-](?P<second_number>[0-2]?\d|3[01])[-] )
    (?P<year>(?:19|20)\d\d(?=\d\d?[.])|(?:19|20)\d\d(?!\d)|\d\d(?!\d)) (?! [./:-]\d (?!\d?:\d\d) )
"""
    + CLOCK
)

# Bylines that differ between languages in their words alone. OTHERS: who is nobody's author, "Foto: X"; LABEL: "Text: X / Photo: Y";
# BY: "By X", also behind a time and a stroke, or glued to its name; LEAD: a line that leads to the names below it.
BYLINE_OTHERS = r"""
    ^ \W{0,4} (?i: \L<others> ) (?: \s* : \s* | [ ] \L<by> [ ] ) (?P<others> .+ ) $
"""
BYLINE_LABEL = r"""
    ^ \W{0,4} (?i: \L<labels> ) \s* : \s* (?P<authors> [\p{Lu}\p{Lo}] [^/;:]{1,90}? ) (?: (?: \s* [/;|,] \s* | [.]?\s+ ) [\p{L}'’]+ \s? : .* )? [.]? $
"""
# What stands between "by" and a name: also nothing, where a page glues them
AFTER_BY = r"(?: \s* : \s* | \s+ | (?<=\p{Ll})(?<![Dd]i)(?=\p{Lu}\p{Ll}+[ ]\p{Lu}) )"
BYLINE_BY = (
    r"""
    ^ (?: [^|•]{0,40} [|•] \s* )? \W{0,4} (?: (?:\p{L}+[ ])? (?i:\L<written>) [ ] )? \L<by> """
    + AFTER_BY
    + r""" (?P<authors> [\p{Lu}\p{Lo}] .* ) $
"""
)
# "Source: AFP" names who signs where nobody does.
BYLINE_SOURCE = r"""
    ^ \W{0,4} (?i: \L<sources> ) \s* [:：]? \s* (?P<authors> \L<agencies> ) (?: / \p{L}{2,12} | [ ] \p{Lu}\p{L}{2,12} )? [.]? $
"""
# What also heads a page's section leads to no name without its colon.
BYLINE_LEAD = r"""
    ^ \W{0,3} (?! (?i: interview | intervju | entrevista | intervista | entretien | wywiad | rozhovor | интервью | інтерв[’']ю | röportaj ) $ )
    (?: (?: (?:\p{L}+[ ])? (?i:\L<written>) [ ] )? \L<by> | (?i:\L<labels>) ) \s* :? $
"""
# "Text Ann Poe, photos Bo Ray", without colons
BYLINE_TEXT_PHOTO = r"""
    ^ \W{0,4} (?i: \L<labels> ) \s+ (?P<authors> \p{Lu}[\p{L}'’-]+ (?: [ ]\p{Lu}[\p{L}.'’-]+ ){1,3} ) (?: \s* [/;|,•·.] \s* | \s+ ) (?i: \L<others> ) \s+ \p{Lu}[\p{L}'’-]+ [ ]\p{Lu}.* $
"""
BYLINE_CONTRIBUTORS = r"""
    (?: ^ | [.(—–-] ) \s* (?i: \L<helped> ) \s* :? \s+ (?P<contributors> \p{Lu} [^;()]{1,200}? ) (?= [.]?\s*$ | ; | \) )
"""
# What stands before a stamp and says that the story was published or changed then
STAMP_CALLED = r"""
    \b (?i: \L<cues> ) (?: [ ] \L<leads> )? (?: :?[ ] (?i:\L<weekdays>) ,? )? (?: [ ] \L<leads> )? \W{0,4} $
"""
# Noise among names: a day without its year, "3 mai 14:05"; "3 minutes", "2 hours ago"
NOISE_DAY = r"""
    (?<![\p{L}\p{N}]) (?: (?i:\L<weekdays>) ,? [ ] )? \d{1,2} [.]? [ ] (?: de[ ] )? (?i:\L<months>) [.]? (?!\p{L}) (?: ,? [ ] (?:\L<at>[ ])? \d{1,2}[:.h]\d\d (?:[ ]\L<oclock>)? )?
"""
NOISE_DANGLING = r"""
    (?<=\w[ ]) \L<leads> \s* (?= \| | $ )
"""
NOISE_LENGTH = r"""
    (?i: (?: \L<before> [ ] )? (?<!\p{N}) \d{1,3} [ ] \L<units> [.]? (?!\p{L}) (?: [ ] \L<after> (?!\p{L}) )? )
"""
