"""`quotes` in other languages than English: marks, verbs before and behind their speakers, dashes."""

import pytest

from articlekit.model import Article, Block, Span
from articlekit.stages.quotes import quotes

# The text, then of each quotation: its words, speaker, mention, cue
Said = tuple[str, str | None, str | None, str | None]
CASES: dict[str, list[tuple[str, list[Said]]]] = {
    "fr": [
        (
            "« Nous ouvrirons en juin », a déclaré Anne Poe, maire de Valmont.",
            [("Nous ouvrirons en juin", "Anne Poe", "Anne Poe", "déclaré")],
        ),
        ("« Nous ouvrirons en juin », dit Anne Poe.", [("Nous ouvrirons en juin", "Anne Poe", "Anne Poe", "dit")]),
        ("«Nous ouvrirons en juin», dit Anne Poe.", [("Nous ouvrirons en juin", "Anne Poe", "Anne Poe", "dit")]),
        (
            "“Nous ouvrirons en juin”, affirme Anne Poe.",
            [("Nous ouvrirons en juin", "Anne Poe", "Anne Poe", "affirme")],
        ),
        (
            '"Nous ouvrirons en juin", affirme Anne Poe.',
            [("Nous ouvrirons en juin", "Anne Poe", "Anne Poe", "affirme")],
        ),
        ("« Nous ouvrirons en juin », a-t-elle ajouté.", [("Nous ouvrirons en juin", None, "elle", "ajouté")]),
        ("« Je suis fière », dit-elle.", [("Je suis fière", None, "elle", "dit")]),
        ("« Oui », répond-il.", [("Oui", None, "il", "répond")]),
        (
            "Anne Poe a répondu : « Nous ne voulons plus attendre. »",
            [("Nous ne voulons plus attendre.", "Anne Poe", "Anne Poe", "répondu")],
        ),
        (
            "Selon Anne Poe, « les bateaux sont trop vieux ».",
            [("les bateaux sont trop vieux", "Anne Poe", "Anne Poe", "Selon")],
        ),
        ("« C’est une honte », selon Anne Poe.", [("C’est une honte", "Anne Poe", "Anne Poe", "selon")]),
        ("D’après Luc Ray, « tout est prêt ».", [("tout est prêt", "Luc Ray", "Luc Ray", "D’après")]),
        (
            "« Nous verrons », confie l’avocate Anne Poe.",
            [("Nous verrons", "Anne Poe", "l’avocate Anne Poe", "confie")],
        ),
        ("« Qui va payer ? », demande Luc Ray.", [("Qui va payer ?", "Luc Ray", "Luc Ray", "demande")]),
        (
            "« Le projet avance », assure le porte-parole du ministère.",
            [("Le projet avance", None, "le porte-parole du ministère", "assure")],
        ),
        (
            "Anne Poe, maire de Valmont, était là. « Le projet avance », a expliqué la maire.",
            [("Le projet avance", "Anne Poe", "la maire", "expliqué")],
        ),
        (
            "Anne Poe était là. « Le projet avance », a précisé Mme Poe.",
            [("Le projet avance", "Anne Poe", "Mme Poe", "précisé")],
        ),
        ("M. Ray a parlé d’un « scandale ».", [("scandale", "Ray", "M. Ray", "parlé")]),
        (
            "« Nous partons », annonce Luc Ray. « Il est trop tard pour attendre. »",
            [
                ("Nous partons", "Luc Ray", "Luc Ray", "annonce"),
                ("Il est trop tard pour attendre.", "Luc Ray", "Luc Ray", "annonce"),
            ],
        ),
        ("« Ils m’ont dit “jamais” », raconte Luc Ray.", [("Ils m’ont dit “jamais”", "Luc Ray", "Luc Ray", "raconte")]),
        ("Le film « Le Grand Bateau » sort en juin.", []),
        ("L’homme qui n’a rien dit est parti.", []),
    ],
    "es": [
        ("«Abriremos en junio», dijo Ana Poe.", [("Abriremos en junio", "Ana Poe", "Ana Poe", "dijo")]),
        ("“Abriremos en junio”, ha afirmado Ana Poe.", [("Abriremos en junio", "Ana Poe", "Ana Poe", "afirmado")]),
        ('"Abriremos en junio", señaló Ana Poe.', [("Abriremos en junio", "Ana Poe", "Ana Poe", "señaló")]),
        (
            "«Abriremos en junio», añadió la alcaldesa. Ana Poe, alcaldesa de Olmos, estaba allí.",
            [("Abriremos en junio", "Ana Poe", "la alcaldesa", "añadió")],
        ),
        (
            "Ana Poe aseguró: «No queremos esperar más».",
            [("No queremos esperar más", "Ana Poe", "Ana Poe", "aseguró")],
        ),
        ("Según Ana Poe, «los barcos son viejos».", [("los barcos son viejos", "Ana Poe", "Ana Poe", "Según")]),
        ("«Los barcos son viejos», según Ana Poe.", [("Los barcos son viejos", "Ana Poe", "Ana Poe", "según")]),
        (
            "—Vamos a abrir en junio —dijo Ana Poe—. Ha sido mucho tiempo.",
            [
                ("Vamos a abrir en junio", "Ana Poe", "Ana Poe", "dijo"),
                ("Ha sido mucho tiempo.", "Ana Poe", "Ana Poe", "dijo"),
            ],
        ),
        ("—¿Quién paga? —preguntó Luis Rey.", [("¿Quién paga?", "Luis Rey", "Luis Rey", "preguntó")]),
        ("— Nadie quiere pagar — respondió Luis Rey.", [("Nadie quiere pagar", "Luis Rey", "Luis Rey", "respondió")]),
        ("Ana Poe calificó el retraso de «vergüenza».", [("vergüenza", "Ana Poe", "Ana Poe", "calificó")]),
        (
            "«Abriremos en junio», explicó el portavoz del ministerio.",
            [("Abriremos en junio", None, "el portavoz del ministerio", "explicó")],
        ),
        (
            "Ana Poe es la alcaldesa. “Estoy muy contenta”, dijo ella.",
            [("Estoy muy contenta", "Ana Poe", "ella", "dijo")],
        ),
        (
            "«No», respondió Luis Rey. «Nunca lo haremos.»",
            [
                ("No", "Luis Rey", "Luis Rey", "respondió"),
                ("Nunca lo haremos.", "Luis Rey", "Luis Rey", "respondió"),
            ],
        ),
        (
            "Luis Rey estaba allí. «No esperaremos más», ha dicho Rey.",
            [("No esperaremos más", "Luis Rey", "Rey", "dicho")],
        ),
        (
            "“Me dijeron ‘nunca’ y se fueron”, contó Luis Rey.",
            [("Me dijeron ‘nunca’ y se fueron", "Luis Rey", "Luis Rey", "contó")],
        ),
        (
            "«Llegaremos tarde», tuiteó Luis Rey.",
            [("Llegaremos tarde", "Luis Rey", "Luis Rey", "tuiteó")],
        ),
        (
            "“La línea es un regalo”, de acuerdo con Ana Poe.",
            [("La línea es un regalo", "Ana Poe", "Ana Poe", "de acuerdo con")],
        ),
        ("La película «El barco» se estrena en junio.", []),
        ("La línea —que abre en junio— es cara.", []),
    ],
    "de": [
        ("»Wir öffnen im Juni«, sagte Anna Poe.", [("Wir öffnen im Juni", "Anna Poe", "Anna Poe", "sagte")]),
        ("„Wir öffnen im Juni“, so Anna Poe.", [("Wir öffnen im Juni", "Anna Poe", "Anna Poe", "so")]),
        ("„Das ist gut“, sagte sie.", [("Das ist gut", None, "sie", "sagte")]),
        (
            "Anna Poe sagte: „Wir warten nicht länger.“",
            [("Wir warten nicht länger.", "Anna Poe", "Anna Poe", "sagte")],
        ),
        (
            "„Wir öffnen im Juni“, sagte der Sprecher der Stadt, Bernd Rau.",
            [("Wir öffnen im Juni", "Bernd Rau", "der Sprecher der Stadt", "sagte")],
        ),
    ],
    "it": [
        ("«Apriremo a giugno», ha detto Anna Poe.", [("Apriremo a giugno", "Anna Poe", "Anna Poe", "detto")]),
        (
            "Anna Poe ha aggiunto: «Non vogliamo più aspettare».",
            [("Non vogliamo più aspettare", "Anna Poe", "Anna Poe", "aggiunto")],
        ),
        (
            "Secondo Anna Poe, «le barche sono vecchie».",
            [("le barche sono vecchie", "Anna Poe", "Anna Poe", "Secondo")],
        ),
    ],
    "pt": [
        ("“Vamos abrir em junho”, disse Ana Poe.", [("Vamos abrir em junho", "Ana Poe", "Ana Poe", "disse")]),
        ("Segundo Ana Poe, “os barcos são velhos”.", [("os barcos são velhos", "Ana Poe", "Ana Poe", "Segundo")]),
        (
            "“Vamos abrir em junho”, afirmou o secretário Luís Rei.",
            [("Vamos abrir em junho", "Luís Rei", "o secretário Luís Rei", "afirmou")],
        ),
        ("— Vamos abrir em junho — disse Ana Poe.", [("Vamos abrir em junho", "Ana Poe", "Ana Poe", "disse")]),
    ],
    "nl": [
        ("‘We gaan in juni open’, zegt Anna Poe.", [("We gaan in juni open", "Anna Poe", "Anna Poe", "zegt")]),
        (
            "“We gaan in juni open”, aldus burgemeester Anna Poe.",
            [("We gaan in juni open", "Anna Poe", "burgemeester Anna Poe", "aldus")],
        ),
        ("Volgens Anna Poe zijn de boten “te oud”.", [("te oud", "Anna Poe", "Anna Poe", "Volgens")]),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "said"), [(code, text, said) for code, rows in CASES.items() for text, said in rows]
)
def test_said(language: str, text: str, said: list[Said]) -> None:
    article = quotes(Article(text, language=language, blocks=(Block(Span(0, len(text))),)))
    assert [(q.text, q.speaker, q.mention, q.cue) for q in article.quotes] == said
    assert all(article.at(q.span) == q.text for q in article.quotes)
