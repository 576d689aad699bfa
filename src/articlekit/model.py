"""The records that flow through articlekit, typed and frozen, and nothing else.

`Article` is what stages read and return: a text that never changes, and labels on it. `Record` is what writers write:
the same as a plain view whose JSON is described in the README.
"""

from typing import Any, Literal, NamedTuple

from msgspec import UNSET, Struct, UnsetType

Label = Literal[
    "title", "byline", "published", "modified", "dateline",
    "paragraph", "heading", "list-item", "quote", "caption", "removed",
]  # fmt: skip
BodyKind = Literal["paragraph", "heading", "list-item", "quote"]
QuoteKind = Literal["direct", "fragment", "turn", "indirect"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

BODY: frozenset[str] = frozenset(("paragraph", "heading", "list-item", "quote"))


HARD_SPACES = ("\n", "\u00a0", "\u2007", "\u202f")  # in a block: the ends of its lines, and spaces that do not break
# The mandatory breaks of Unicode's line breaking algorithm (UAX #14, classes BK, CR, NL).
LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")


def unify(text: str) -> str:
    """Return a text whose line ends (CR LF, CR, vertical tab, form feed, NEL, LS, PS) are all ``\\n``.

    >>> unify("a\\r\\nb\\x0cc\\u2028d")
    'a\\nb\\nc\\nd'
    """
    for end in LINE_ENDS:
        if end in text:
            text = text.replace(end, "\n")
    return text


class Span(NamedTuple):
    """`[start, end)` in Unicode code points of `Article.text`."""

    start: int
    end: int


class Block(Struct, frozen=True):
    """A line of the text, or the lines of one hard-wrapped paragraph; what it is, and which rule said so.

    `span` runs from the first to the last character that is not white space. `also` lists further uses of a line that
    serves two (a byline with the day of publication behind it). `score`: log-odds of being body, where a model spoke.
    """

    span: Span
    label: Label = "paragraph"
    also: tuple[Label, ...] = ()
    reason: str | None = None
    rule: str | None = None
    score: float | None = None
    credit: str | None = None  # of a caption: "Jeff Roberson/AP Photo"


class Byline(Struct, frozen=True):
    """Who wrote it, for whom, with whose help, and who put it up."""

    authors: tuple[str, ...] = ()
    publisher: str | None = None
    contributors: tuple[str, ...] = ()
    poster: str | None = None


class Dateline(Struct, frozen=True):
    """Where and when the story was filed and by which agency, as printed before its first words."""

    place: str | None = None
    agency: str | None = None
    date: str | None = None  # ISO 8601 day, or XXXX-MM-DD where no year is known


class Quote(Struct, frozen=True, omit_defaults=False):
    """The words inside one pair of quotation marks, and who said them."""

    text: str
    speaker: str | None  # the fullest name that the article gives
    mention: str | None  # the words beside the quote that name the speaker
    cue: str | None  # the reporting verb or phrase
    kind: QuoteKind
    span: Span
    speaker_role: str | None = None  # the words that introduce the speaker
    group: int | None = None  # the same for stretches of one utterance; None where one stands alone


class Speaker(Struct, frozen=True):
    """Someone quoted: the fullest name, the words that introduce them, how many quotes."""

    name: str
    role: str | None
    quotes: int


class TimeExpression(Struct, frozen=True):
    """A time expression with its TIMEX3 type and value, and the first and last day (ISO 8601) that it covers.

    `mod` is TIMEX3's: START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, ON_OR_AFTER.
    `offset` is a time's distance from UTC, where a zone is named.
    """

    text: str
    type: TimexType
    value: str
    start: str | None
    end: str | None
    span: Span
    mod: str | None = None
    offset: str | None = None


class OwnRule(Struct, frozen=True, kw_only=True):
    """A user's rule for lines that are not the article's: whole `lines`, or a `pattern`; see `articlekit.own`."""

    id: str
    reason: str
    lines: tuple[str, ...] = ()
    pattern: str | None = None
    heads: bool = False


class Own(Struct, frozen=True):
    """What a user adds to the rules of every language: lines to remove, names of publishers."""

    remove: tuple[OwnRule, ...] = ()
    publishers: tuple[str, ...] = ()


def softened(text: str) -> str:
    """Return a text with a space for each line end and hard space, as long as before.

    >>> softened("Oct.\\xa05,\\n2025")
    'Oct. 5, 2025'
    """
    for space in HARD_SPACES:
        text = text.replace(space, " ")
    return text


class Article(Struct, frozen=True):
    """A text and everything that is known of it.

    `text` has line ends as ``\\n``. `date` is the ISO 8601 day that relative dates count from, where the user gave one;
    it wins over `published`. `language` is BCP 47; None until `split` or the user says which. `keep` names reasons for
    which `strip` shall remove nothing, `drop` kinds of lines that it shall remove (see `articlekit.reasons`). `own` are
    the user's rules.
    """

    text: str
    source: str | None = None
    language: str | None = None
    date: str | None = None
    url: str | None = None
    title: str | None = None
    byline: Byline = Byline()
    dateline: Dateline | None = None
    dateline_span: Span | None = None
    published: str | None = None
    modified: str | None = None
    blocks: tuple[Block, ...] = ()
    quotes: tuple[Quote, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    extra: dict[str, Any] = {}
    keep: frozenset[str] = frozenset()
    drop: frozenset[str] = frozenset()
    own: Own = Own()

    def at(self, span: Span) -> str:
        """Return the characters that a span covers.

        >>> Article("By Ann Poe").at(Span(3, 10))
        'Ann Poe'
        """
        return self.text[span.start : span.end]

    def flat(self, block: Block) -> str:
        """Return a block's characters, softened: offsets into it are offsets into the block.

        >>> Article("said\\nMr.\\xa0Poe").flat(Block(Span(0, 12)))
        'said Mr. Poe'
        """
        return softened(self.text[block.span.start : block.span.end])


class Failure(Struct, frozen=True):
    """An input that is no article: why, and in which line of its file (from 1) where that can be said."""

    reason: str
    line: int | None = None


class Page(Struct, frozen=True):
    """The bytes of an HTML page whose article is yet to be found: by whoever has the time for it."""

    data: bytes
    source: str | None = None
    url: str | None = None
    extra: dict[str, Any] = {}


Found = Article | Failure | Page  # what readers yield


class BodyBlock(Struct, frozen=True):
    """A piece of the body as `Record` shows it."""

    kind: BodyKind
    text: str
    span: Span


class Caption(Struct, frozen=True):
    """A picture's caption and its credit."""

    text: str
    credit: str | None
    span: Span


class Removed(Struct, frozen=True, omit_defaults=True):
    """Words that are not the article's, why they went and which rule said so; `score` where a model decided."""

    text: str
    reason: str
    rule: str
    span: Span
    score: float | None = None


class Spans(Struct, frozen=True):
    """Where the fields at the head of a record were read."""

    title: tuple[Span, ...] = ()
    byline: tuple[Span, ...] = ()
    published: tuple[Span, ...] = ()
    modified: tuple[Span, ...] = ()
    dateline: tuple[Span, ...] = ()


class Record(Struct, frozen=True):
    """The article record: what articlekit writes, one JSON object an article, every key always there.

    `extra` (keys of an input record that articlekit does not know) and `text` (the text that spans point into) are
    there only where there is something to say: `text` in what a stage command writes, so that stages chain in a shell.
    """

    source: str | None
    language: str | None
    title: str | None
    byline: Byline
    dateline: Dateline | None
    published: str | None
    modified: str | None
    body: tuple[BodyBlock, ...]
    captions: tuple[Caption, ...]
    quotes: tuple[Quote, ...]
    speakers: tuple[Speaker, ...]
    dates: tuple[TimeExpression, ...]
    removed: tuple[Removed, ...]
    spans: Spans
    extra: dict[str, Any] | UnsetType = UNSET
    date: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    text: str | UnsetType = UNSET
