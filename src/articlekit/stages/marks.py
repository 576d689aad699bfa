"""Where quotations stand: the words inside the marks, in any style of marks."""

from collections.abc import Collection, Iterator, Sequence

from articlekit.model import Span
from articlekit.patterns import compiled

# What closes a quotation that a mark has opened. An English article may mix slanted and straight; German, Polish
# and Czech open low; Danish and German books turn guillemets inwards; Finnish and Swedish print the same mark twice;
# TeX and typewriters double the single marks.
CLOSERS = {
    "“": ("”", '"', "''"),
    '"': ('"', "”"),
    "„": ("“", "”", '"', "„"),
    "”": ("”", '"'),
    "«": ("»",),
    "»": ("«", "»"),
    "‹": ("›",),
    "›": ("‹", "›"),
    "「": ("」",),
    "『": ("』",),
    "``": ("''", '"', "”"),
    "''": ("''",),
    "‘‘": ("’’", "”"),
}  # fmt: skip
MARK = '“”"„«»‹›「」『』'
MARKS = compiled(f"[{MARK}]")
DOUBLED = compiled(r"``|''|‘‘|’’|[“”\"„«»‹›「」『』]")
SURE = frozenset(("“", "„", "``", "‘‘", "「", "『"))  # open whatever stands before
BEFORE = frozenset("([{—–-/‘'…“\">¿¡")  # what may stand before an opening mark, besides a space

SLIPPED = 600
DASHES = ("—", "–", "―")
ASIDE = compiled(r"\s[—–―]\s?(?=\p{Ll})")
RESUMED = compiled(r"[—–―][.,;:]?\s*")

SINGLE_OPENS = compiled(r"(?<![\w.,!?;:’'\)])['‘](?=[\w“\"…\[$£€])(?!\d\ds\b)")
SINGLE_CLOSES = compiled(r"(?<=[\w.,!?…\)\]”\"%])['’](?!\w)")


def marks_of(texts: Sequence[str]) -> tuple[str, ...]:
    """Return what may open a quotation in some paragraphs: the double marks that stand in them.

    >>> marks_of(["“Yes,” he said.", "“No.”"])
    ('“', '”')
    """
    text = "\n".join(texts)
    return tuple(mark for mark in (*MARK, "``", "''", "‘‘") if mark in text)


def quoted(text: str, doubled: bool = False) -> Iterator[Span]:
    """Yield the stretches of a paragraph that stand in double marks, the outermost only.

    A stretch without a closing mark ends with the paragraph, or before the next mark that opens one. `doubled`:
    ''so'' is quoted; ``so'' always is.

    >>> [text[a:b] for text in ['“Yes,” he said. "No.'] for a, b in quoted(text)]
    ['Yes,', 'No.']
    """
    twice = "``" in text or (doubled and ("''" in text or "‘‘" in text))
    marks = [found.span() for found in (DOUBLED if twice else MARKS).finditer(text)]
    at = 0
    while at < len(marks):
        start, end = marks[at]
        if not opens(text, start, end):
            at += 1
            continue
        closing = closing_mark(text, marks, at)
        begin = spaced(text, end)
        stop = trimmed(text, marks[closing][0] if closing < len(marks) else len(text))
        if stop > begin:
            yield Span(begin, stop)
        shut = closing < len(marks) and not opens_anew(text, marks[closing], text[start:end])
        at = closing + 1 if shut else closing


def spaced(text: str, at: int) -> int:
    """Return the first place from here on that is no space."""
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def trimmed(text: str, stop: int) -> int:
    """Return an end without the white space before it."""
    while stop and text[stop - 1].isspace():
        stop -= 1
    return stop


def opens(text: str, start: int, end: int) -> bool:
    """Tell whether the mark at a place can open a quotation: words follow and none runs into it."""
    mark = text[start:end]
    after = text[end : end + 1]
    if mark not in CLOSERS or not after:
        return False
    if after.isspace():  # French; or a space has slipped in behind the mark, or an ellipsis stands there
        free = not start or text[start - 1].isspace() or text[start - 1] in BEFORE
        return free and mark in "“«" and CLOSERS[mark][0] in text[end : end + SLIPPED]
    if mark in SURE:
        return True
    before = text[start - 1] if start else " "
    return (
        before.isspace()
        or before in BEFORE
        or (before == ":" and after.isupper())
        or (mark in ("«", "‹") and not before.isalnum())
    )


def opens_anew(text: str, mark: tuple[int, int], opener: str) -> bool:
    """Tell whether a mark inside a quotation opens another one: same style, a space before it and words after it."""
    start, end = mark
    if text[start:end] != opener and not (opener in '“"' and text[start:end] in '“"'):
        return False
    before = text[start - 1]
    return before.isspace() and opens(text, start, end)


def closing_mark(text: str, marks: list[tuple[int, int]], at: int) -> int:
    """Return which mark closes the quotation that a mark opens (or cuts it short); the number of marks if none."""
    start, end = marks[at]
    opener = text[start:end]
    closers = CLOSERS[opener]
    depth = 0
    for index in range(at + 1, len(marks)):
        mark = text[marks[index][0] : marks[index][1]]
        if opens_anew(text, marks[index], opener):
            if not nests(text, marks, index, opener):
                return index
            depth += 1
        elif mark in closers or shuts(text, marks[index], opener):
            if not depth:
                return index
            depth -= 1
    return len(marks)


def shuts(text: str, mark: tuple[int, int], opener: str) -> bool:
    """Tell whether an opening mark was typed for a closing one: “No,“ he said."""
    start, end = mark
    if opener not in '“"' or text[start:end] != "“" or text[start - 1].isspace() or text[start - 1] in BEFORE:
        return False
    return not text[end : end + 1].isalnum()


def shuts_straight(text: str, mark: tuple[int, int]) -> bool:
    """Tell whether a straight mark can only close: words run into it and none out of it."""
    start, end = mark
    return text[start] == '"' and not text[start - 1].isspace() and not text[end : end + 1].isalnum()


def nests(text: str, marks: list[tuple[int, int]], at: int, opener: str) -> bool:
    """Tell whether a quotation inside another closes at once: before a second closing mark, or in straight marks."""
    if text[marks[at][0]] == opener == '"':
        return at + 2 < len(marks) and all(shuts_straight(text, mark) for mark in marks[at + 1 : at + 3])
    need = 1 if opener == '"' else 2
    if at + need >= len(marks) or text[marks[at][0]] != "“":
        return False
    return all(text[marks[index][0]] == "”" for index in range(at + 1, at + 1 + need))


def dashed(text: str) -> Iterator[Span]:
    """Yield what is spoken in a paragraph that opens with a dash, as novels and many papers print it.

    The reporter's words stand behind a dash without a space, or with one and in small letters, up to the next dash.

    >>> [text[a:b] for text in ["—Vamos —dijo Ana—. Ya es tarde."] for a, b in dashed(text)]
    ['Vamos', 'Ya es tarde.']
    """
    if text[:1] not in DASHES:
        return
    at = spaced(text, 1)
    while at < len(text):
        aside = ASIDE.search(text, at)
        stop = trimmed(text, aside.start() if aside else len(text))
        if stop > at:
            yield Span(at, stop)
        if not aside:
            return
        after = RESUMED.search(text, aside.end())
        at = after.end() if after else len(text)


def single_quoted(text: str, elisions: Collection[str]) -> Iterator[Span]:
    """Yield the stretches of a paragraph in single marks, as British papers print them; an apostrophe is none.

    `elisions` are the words that an apostrophe begins ("'em").

    >>> [text[a:b] for text in ["‘We don’t know,’ the bosses’ aide said."] for a, b in single_quoted(text, ())]
    ['We don’t know,']
    """
    at = next_close = 0
    opening = list(SINGLE_OPENS.finditer(text)) if "'" in text or "‘" in text else ()
    closes = [found.start() for found in SINGLE_CLOSES.finditer(text)] if opening else []
    for found in opening:
        start = found.end()
        if found.start() < at or WORD.match(text, start)[0].lower() in elisions:  # type: ignore[index]
            continue
        while next_close < len(closes) and closes[next_close] <= start:
            next_close += 1
        stop = single_close(text, closes, next_close)
        if stop is None:
            continue
        at = stop + 1
        yield Span(start, stop)


WORD = compiled(r"\w*")
PUNCTUATED = frozenset(".,!?…")
LOOK = 12  # closing marks looked at for one opening one: plural possessives inside a quotation are few


def single_close(text: str, closes: list[int], at: int) -> int | None:
    """Return where a single-quoted stretch ends: the first mark after punctuation or before it, else the first."""
    weak = None
    for stop in closes[at : at + LOOK]:
        before, after = text[stop - 1], text[stop + 1 : stop + 2]
        if before in PUNCTUATED or not after or after in ".,;:!?)—–" or before != "s":
            return stop
        if weak is None:
            weak = stop
    return weak


def outside(spans: Sequence[Span], others: Sequence[Span]) -> int:
    """Return how many stretches stand in none of the others: the marks that an article quotes in stand outside.

    >>> outside([Span(1, 9), Span(20, 25)], [Span(0, 10)])
    1
    """
    count = at = 0
    for span in spans:
        while at < len(others) and others[at].end < span.start:
            at += 1
        count += not (at < len(others) and others[at].start <= span.start and span.end <= others[at].end)
    return count
