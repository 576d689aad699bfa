"""English: what bylines, datelines and lines of publication share.

Sources: the AP Stylebook (months and states as abbreviated in datelines), Canadian Press and Australian style for
provinces and states.
"""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        """
        january jan jan.
        february feb feb. febr
        march mar mar.
        april apr apr.
        may may.
        june jun jun.
        july jul jul.
        august aug aug.
        september sept sept. sep sep.
        october oct oct.
        november nov nov.
        december dec dec.
        """.strip().splitlines(),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: frozenset[str] = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    """.split()
)

# Behind the name of a town: states and provinces as datelines print them, and countries. In lower case.
REGIONS: frozenset[str] = frozenset(
    name.strip()
    for name in """
    ala.|alabama|alaska|ariz.|arizona|ark.|arkansas|calif.|california|colo.|colorado|conn.|connecticut|del.|delaware|fla.|florida|ga.|georgia
    hawaii|idaho|ill.|illinois|ind.|indiana|iowa|kan.|kansas|ky.|kentucky|la.|louisiana|maine|md.|maryland|mass.|massachusetts|mich.|michigan
    minn.|minnesota|miss.|mississippi|mo.|missouri|mont.|montana|neb.|nebraska|nev.|nevada|n.h.|new hampshire|n.j.|new jersey|n.m.|new mexico
    n.y.|new york|n.c.|north carolina|n.d.|north dakota|ohio|okla.|oklahoma|ore.|oregon|pa.|pennsylvania|r.i.|rhode island|s.c.|south carolina
    s.d.|south dakota|tenn.|tennessee|texas|tex.|utah|vt.|vermont|va.|virginia|wash.|washington|w.va.|west virginia|wis.|wisconsin|wyo.|wyoming
    d.c.|puerto rico|ontario|ont.|quebec|que.|alberta|alta.|british columbia|b.c.|manitoba|man.|saskatchewan|sask.|nova scotia|n.s.
    new brunswick|n.b.|newfoundland|n.l.|prince edward island|p.e.i.|new south wales|victoria|queensland|tasmania|western australia|south australia
    england|scotland|wales|northern ireland|ireland|france|germany|italy|spain|portugal|belgium|netherlands|switzerland|austria|poland|hungary
    greece|turkey|ukraine|russia|belarus|romania|bulgaria|serbia|croatia|bosnia|kosovo|albania|denmark|norway|sweden|finland|iceland|israel
    lebanon|syria|iraq|iran|jordan|egypt|libya|tunisia|algeria|morocco|sudan|south sudan|ethiopia|somalia|kenya|uganda|tanzania|rwanda|congo
    nigeria|ghana|senegal|mali|niger|south africa|zimbabwe|zambia|mozambique|angola|saudi arabia|yemen|qatar|kuwait|bahrain|oman|afghanistan
    pakistan|india|bangladesh|sri lanka|nepal|myanmar|thailand|vietnam|cambodia|laos|malaysia|indonesia|philippines|china|taiwan|japan
    south korea|north korea|mongolia|kazakhstan|uzbekistan|georgia|armenia|azerbaijan|australia|new zealand|mexico|guatemala|honduras
    el salvador|nicaragua|costa rica|panama|cuba|haiti|dominican republic|jamaica|colombia|venezuela|ecuador|peru|bolivia|chile|argentina
    uruguay|paraguay|brazil|canada|united states|u.s.|u.k.|britain|west bank|gaza strip
    """.replace("\n", "|").split("|")
    if name.strip()
)
