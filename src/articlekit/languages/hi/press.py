"""Hindi: what bylines, datelines and lines of publication share: months, weekdays, agencies, cities."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        जनवरी जन जन॰
        फरवरी फ़रवरी फ़र॰ फर
        मार्च
        अप्रैल अप्रै
        मई
        जून
        जुलाई जुल जुल॰
        अगस्त अग॰
        सितंबर सितम्बर सित सित॰
        अक्टूबर अक्तूबर अक्टू अक्टू॰ अक्तू॰
        नवंबर नवम्बर नव नव॰
        दिसंबर दिसम्बर दिस दिस॰
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset("सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार".split())

# As Hindi copy writes them; "भाषा" is the Hindi service of the Press Trust
AGENCIES: frozenset[str] = frozenset(
    "भाषा|पीटीआई|पीटीआई-भाषा|पीटीआई भाषा|आईएएनएस|एएनआई|यूनीवार्ता|वार्ता|हिन्दुस्थान समाचार|रॉयटर्स|एएफपी|एपी|शिन्हुआ".split("|")
)

CITIES: frozenset[str] = frozenset(
    "नई दिल्ली|नयी दिल्ली|दिल्ली|मुंबई|मुम्बई|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|लखनऊ|पटना|जयपुर|भोपाल|इंदौर|रांची|रायपुर|देहरादून|शिमला|चंडीगढ़|अहमदाबाद|कानपुर|वाराणसी"
    "|प्रयागराज|आगरा|मेरठ|नोएडा|गाजियाबाद|गुरुग्राम|अमृतसर|जम्मू|श्रीनगर|पुणे|नागपुर|सूरत|गुवाहाटी|भुवनेश्वर|तिरुवनंतपुरम|गोरखपुर|अयोध्या|उदयपुर|जोधपुर|वाशिंगटन|लंदन|इस्लामाबाद"
    "|काठमांडू|ढाका|बीजिंग|मॉस्को|न्यूयॉर्क|दुबई|पेरिस|संयुक्त राष्ट्र".split("|")
)

# Days of the month as words, as the Press Trust's Hindi service prints them
DAYS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        """
        एक|दो|तीन|चार|पांच पाँच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|इक्कीस|बाईस|तेईस|चौबीस|पच्चीस|छब्बीस|सत्ताईस|अट्ठाईस
        """.strip().split("|"),
        start=1,
    )
    for word in words.split()
} | {"उनतीस": 29, "तीस": 30, "इकतीस": 31}
