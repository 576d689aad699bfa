"""English: words of newsrooms: roles, beats, desks, outlets, and who is nobody."""

from articlekit.languages.en.press import WEEKDAYS

ROLES = frozenset(
    """
    writer writers reporter reporters editor editors correspondent correspondents columnist columnists contributor contributors
    journalist journalists producer producers analyst analysts critic critics blogger author photographer photographers
    intern fellow director officer anchor host researcher researchers sportswriter meteorologist manager chief staff
    specialist strategist economist professor lecturer scientist engineer consultant founder president expert adviser advisor
    illustrator videographer copywriter coordinator planner trainer nutritionist dietitian attorney historian head
    """.split()
)
BEATS = frozenset(
    """
    senior junior chief associate assistant deputy managing executive contributing freelance guest staff special national international foreign
    political politics sports sport business economics economy finance financial money personal markets market investing crime courts court legal law health medical
    wellness fitness food wine travel style fashion beauty lifestyle culture arts art entertainment music film movie movies tv television
    media tech technology science space environment climate energy education religion faith transport transportation housing city metro local
    state statehouse congressional congress white house washington us uk world europe asia africa middle east news breaking general assignment investigative
    data graphics audience digital online web multimedia video photo opinion editorial features feature real estate consumer shopping commerce
    auto automotive cars gaming games software hardware security cybersecurity defense military diplomatic royal parliamentary labour labor social affairs
    enterprise public safety content copy night day weekend page founding principal lead former ai aerospace caribbean european
    product marketing communications creative research program programs policy design development developer general group night-life supreme
    """.split()
)
DESKS = frozenset(
    """
    staff newsroom desk editors team bureau agencies reporters correspondents correspondent wire wires newsdesk editorial board
    associates contributors networks network service services reports
    """.split()
)
OUTLETS = frozenset(
    """
    news times post press journal tribune herald gazette guardian telegraph mail observer register examiner chronicle dispatch bulletin
    ledger leader enquirer inquirer star sun globe standard record reporter sentinel courier courier-post courier-journal argus today daily
    weekly magazine review network media online.com blog mirror express independent democrat republican republic dealer union bee
    sun-times post-gazette times-union herald-tribune times-dispatch tribune-review record-journal broadcasting radio tv
    echo echoes newspaper newspapers digital online wire voice monitor week
    """.split()
)
NOBODY = WEEKDAYS | frozenset(
    """
    get manage current issue big all new best guide tips join become donate explore discover shop watch listen give want got need help about
    the a an this that these those his her our your their its it he she we you they i and or but if in on at of for to from with about into
    home news sports sport business politics world opinion video videos photo photos image images credit source share tweet email print
    read more related latest trending popular top stories story article articles section sections topics topic tags tag categories category
    login log sign subscribe newsletter newsletters account search menu close open skip main content site map contact privacy policy terms
    cookies advertisement advertise sponsored getty images shutterstock istock afp reuters comments comment reply published updated posted
    breaking live exclusive analysis review reviews editorial health science tech technology entertainment lifestyle travel food culture
    january february march april june july august september october november december north south east west new united states
    university college school department ministry committee council commission association institute foundation company corporation inc ltd llc
    press media magazine times post journal network channel radio television tv show podcast episode series season part chapter
    follow facebook twitter instagram youtube linkedin pinterest whatsapp reddit click here view all see next previous back how why what when
    where who which is are was were be been will would can could should may might must do does did has have had not no yes
    real estate social personal finance money market markets stock stocks weather local national international education crime
    car cars auto autos house homes jobs shop shopping deals games game team players league cup championship football baseball basketball
    """.split()
) - {
    "may",
    "will",
    "long",
    "april",
    "june",
    "august",
    "chapter",
    "reed",
    "art",
    "cook",
    "grace",
    "close",
    "west",
    "east",
    "north",
    "price",
    "main",
    "page",
    "post",
    "read",
    "house",
    "day",
}
