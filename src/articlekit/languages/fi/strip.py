"""Finnish: lines that are not the article's, and why."""

from articlekit.languages.furniture import Row, phrases, rules
from articlekit.tables.strip import Strip

PHRASES = phrases(
    "fi",
    related_head="lue myös|lue lisää|lue lisää aiheesta|katso myös|kuuntele myös|aiheeseen liittyvää|lisää aiheesta|lisää aiheesta muualla|samasta aiheesta|suosittelemme|suositellut artikkelit|suosittelemme sinulle|sinulle suositeltua|sinua voisi kiinnostaa|saattaisit pitää myös|uusimmat|uusimmat uutiset|uusimmat artikkelit|viimeisimmät uutiset|tuoreimmat|tuoreimmat uutiset|viimeisimmät artikkelit|viimeisimmät kommentit|lisää uutisia|muut uutiset|muita artikkeleita|poimintoja|toimitus suosittelee|vastaavia|samankaltaisia artikkeleita",
    most_read_head="luetuimmat|luetuimmat jutut|luetuimmat uutiset|luetuimmat artikkelit|luetuinta|katsotuimmat|suosituimmat|suosituimmat artikkelit|suosittua|kommentoiduimmat|jaetuimmat|juuri nyt luetuimmat",
    comment_head="kommentit|kommentoi|kommentoi juttua|kommentoi artikkelia|jätä kommentti|kirjoita kommentti|lisää kommentti|lähetä kommentti|vastaa|vastaa peruuta vastaus|peruuta vastaus|näytä kommentit|näytä kaikki kommentit|lue kommentit|ei kommentteja|kommentointi on suljettu|kommentointi on päättynyt|kirjaudu kommentoidaksesi|osallistu keskusteluun|keskustele|ilmoita asiaton viesti|ilmianna|järjestä",
    newsletter_head="uutiskirje|uutiskirjeet|tilaa uutiskirje|tilaa uutiskirjeemme|tilaa uutiskirjeet|tilaa maksuton uutiskirje|sähköposti|sähköpostiosoite|sähköpostiosoitteesi|syötä sähköpostiosoitteesi|kiitos tilauksesta|ota ilmoitukset käyttöön",
    share_words="jaa|jaa artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|jaa x:ssä|jaa whatsappissa|jaa linkedinissä|jaa sähköpostilla|jaa tämä|jaa sivu|lähetä sähköpostilla|lähetä kaverille|kopioi linkki|linkki kopioitu|kopioitu|tulosta|tulosta artikkeli|tulosta sivu|tallenna|tallenna artikkeli|tallenna juttu|lisää suosikkeihin|tykkää|lataa|ladataan|kuuntele|kuuntele juttu|kuuntele artikkeli|kuuntele teksti|tekstin koko|ilmoita virheestä|löysitkö virheen|seuraa meitä|seuraa|seuraa aihetta|seuraa kirjoittajaa|lähetä juttuvinkki|juttuvinkki|uutisvinkki|twiittaa",
    ad_labels="mainos|mainokset|ilmoitus|kaupallinen yhteistyö|kaupallinen sisältö|maksettu mainos|sponsoroitu|sponsoroitu sisältö|yhteistyössä|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|teksti jatkuu mainoksen jälkeen|juttu jatkuu kuvan jälkeen|artikkeli jatkuu kuvan jälkeen|juttu jatkuu videon jälkeen|sulje mainos",
    account_words="kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|luo tunnus|luo tili|oma tili|omat tiedot|oma sivu|tilaa|tilaa nyt|tilaa lehti|tilaajille|vain tilaajille|tilaajapalvelu|tilaajapalvelut|oletko jo tilaaja|oletko jo tilaaja? kirjaudu sisään|onko sinulla jo tunnus|unohtuiko salasana|unohditko salasanasi|salasana|käyttäjätunnus|muista minut|kokeile ilmaiseksi|osta|digilehti|näköislehti|lue näköislehti|tue meitä|lahjoita",
    more_words="lue koko juttu|lue koko artikkeli|lue juttu|jatka lukemista|näytä lisää|näytä enemmän|näytä vähemmän|näytä kaikki|katso kaikki|lataa lisää|kaikki uutiset|kaikki artikkelit|lisätietoja|lisää|klikkaa tästä|seuraava sivu|edellinen sivu|sisällysluettelo|piilota",
    player_words="toista|toista video|katso video|katso|mykistä|koko näyttö|tekstitys|kuuntele podcast|lataa tiedosto|kuvagalleria|katso kuvat|katso kaikki kuvat|suurenna kuva|seuraava kuva|edellinen kuva|upota|selaimesi ei tue ääntä|selaimesi ei tue videota|ota javascript käyttöön",
    site_words="siirry sisältöön|siirry suoraan sisältöön|siirry pääsisältöön|hyppää sisältöön|hyppää pääsisältöön|hyppää navigointiin|siirry navigaatioon|siirry hakuun|takaisin ylös|sivun alkuun|palaa ylös|ylös|takaisin|palaa|etusivulle|etusivu|siirry etusivulle|valikko|päävalikko|avaa valikko|sulje valikko|sulje|avaa|navigaatio|artikkelien selaus|artikkelien navigointi|edellinen|seuraava|edellinen artikkeli|seuraava artikkeli|edellinen juttu|seuraava juttu|vanhemmat artikkelit|uudemmat artikkelit|olet tässä|osastot|haku|hae|etsi|hae sivustolta|hakusana|avaa haku|arkistot|arkisto|kategoriat|metatiedot|sisältösyöte|kommenttisyöte|rss|kieli|valitse kieli|sivukartta|lataa sovellus|sovellukset|sivua ei löytynyt|tumma tila",
    legal_words="tietosuoja|tietosuojaseloste|tietosuojakäytäntö|tietosuojalauseke|rekisteriseloste|yksityisyys|yksityisyysasetukset|evästeet|evästeasetukset|evästekäytäntö|evästekäytännöt|hallinnoi evästeitä|hyväksy|hyväksy kaikki|hyväksy evästeet|hylkää|hylkää kaikki|asetukset|tallenna asetukset|käyttöehdot|yleiset ehdot|tilausehdot|tekijänoikeudet|yhteystiedot|ota yhteyttä|yhteydenotto|tietoa meistä|meistä|toimituksen yhteystiedot|toimituksen periaatteet|päätoimittaja|mainosta|mediatiedot|mediamyynti|ilmoita lehdessä|avoimet työpaikat|töihin meille|asiakaspalvelu|ohjeet|ohje|usein kysyttyä|saavutettavuusseloste|saavutettavuus|kaikki oikeudet pidätetään",
    tag_heads="aiheet|avainsanat|asiasanat|tunnisteet|kategoria|tagit|aiheesta lisää|lue lisää näistä aiheista",
    about_author="kirjoittajasta|tietoa kirjoittajasta|kirjoittaja|kirjoittajat",
)  # fmt: skip
RULES = rules(
    "fi",
    {
        "stamp": Row(r"(?:julkaistu[ ]|päivitetty[ ])?(?:noin[ ])?\d+[ ](?:sekuntia|min(?:uuttia)?|tuntia|t|päivää|pv|viikkoa|kuukautta)[ ]sitten|lukuaika:?[ ](?:noin[ ])?\d+[ ]min(?:uuttia|[.])?", ("3 tuntia sitten", "Lukuaika: 4 min",), ("Kolme tuntia sitten alkoi sataa",)),
        "comment-fields": Row(r"sähköpostiosoitettasi[ ]ei[ ]julkaista|pakolliset[ ]kentät[ ]on[ ]merkitty|tallenna[ ]nimeni,", ("Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *",), ("Sähköpostiosoite on muuttunut.",)),
        "copyright": Row(r"kaikki[ ]oikeudet[ ]pidätetään", ("© 2024 Satamalehti", "Kaikki oikeudet pidätetään.",), ("Tekijänoikeus kestää seitsemänkymmentä vuotta.",)),
        "read-more-link": Row(r"lue[ ](?:myös|lisää)|katso[ ]myös|kuuntele[ ]myös", ("Lue myös: Näin silta rakennettiin",), ("Lue myös: hän piti siitä.",)),
        "cookie-notice": Row(r"\b(?:tämä|tällä|sivustomme|sivustolla)[ ](?:sivusto(?:lla)?[ ])?(?:käyttää|käytetään)[ ]evästeitä|\bkäytämme[ ]evästeitä", ("Tämä sivusto käyttää evästeitä.", "Käytämme evästeitä sivuston parantamiseen",), ("Käytämme voita.",)),
    },
)  # fmt: skip
CAPTIONS = rules(
    "fi",
    {
        "caption-credit": Row(
            r"Kuva|KUVA|Kuvat|Valokuva|Kuvaaja",
            ("Vanha mylly keväällä. Kuva: Anna Laine/Lehtikuva",),
            ("Se kuva: ilo perheelle.",),
        )
    },
)

TABLE = Strip(phrases=PHRASES, rules=RULES, captions=CAPTIONS, caption_hints=(":", "：", "/"))
