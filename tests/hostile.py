"""Records whose every field tries to be more than text; shared by the tests of pages."""

from articlekit.model import (
    BodyBlock,
    Byline,
    Caption,
    Dateline,
    Quote,
    Record,
    Removed,
    Span,
    Spans,
    Speaker,
    TimeExpression,
)

ATTACKS = (
    "<script>window.owned = 1; document.title = 'owned'</script>",
    '"><img src=x onerror="window.owned = 1">',
    "' onmouseover='window.owned = 1' x='",
    "</style></title></textarea><svg onload=window.owned=1>",
    "javascript:window.owned=1",
    "]]>--><!--",
    "\u202eGNP.exe\u2066 \u200f",
    "\x1b[2J\x1b]0;owned\x07\x9b31m",
    "nul\x00 surrogate\ud800 line\u2028end",
)
EVIL = " ".join(ATTACKS)


def record() -> Record:
    """Return a record that is hostile in each field."""
    text = f"{EVIL}\n\n“{EVIL}” he said on {EVIL}.\n\n{EVIL}\n\nA caption {EVIL}\n"
    starts = [0]
    for part in text.split("\n\n")[:-1]:
        starts.append(starts[-1] + len(part) + 2)
    ends = [start - 2 for start in starts[1:]] + [len(text) - 1]
    title, body, gone, caption = (Span(start, end) for start, end in zip(starts, ends, strict=True))
    quote = Span(body.start + 1, body.start + 1 + len(EVIL))
    date = Span(body.end - 1 - len(EVIL), body.end - 1)
    return Record(
        source=EVIL,
        language=EVIL,
        title=EVIL,
        byline=Byline((EVIL,), EVIL, (EVIL,), EVIL),
        dateline=Dateline(EVIL, EVIL, EVIL),
        published=EVIL,
        modified=EVIL,
        body=(BodyBlock("paragraph", text[body.start : body.end], body),),
        captions=(Caption(EVIL, EVIL, caption),),
        quotes=(Quote(EVIL, EVIL, EVIL, EVIL, "direct", quote, EVIL, 1),),
        speakers=(Speaker(EVIL, EVIL, 1),),
        dates=(TimeExpression(EVIL, "DATE", EVIL, EVIL, EVIL, date),),
        removed=(Removed(EVIL, EVIL, EVIL, gone, -1.0),),
        spans=Spans(title=(title,)),
        url=EVIL,
        text=text,
    )
