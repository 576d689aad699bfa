"""Where bylines stand: the lines around a story's title, first and last paragraph, freed of stamps and noise."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from articlekit.model import BODY, Article, Block, Label
from articlekit.patterns import compiled
from articlekit.stages.published import Order, Stamp, stamps
from articlekit.tables import Byline as Table

# A byline is short; a paragraph is not.
LONGEST = 180
LONGEST_CREDIT = 700
PROSE = 80
PARAGRAPH = 140
# How far from the title and from the story's first and last paragraph its byline may stand, in blocks.
ABOVE, BELOW, UNDER, FOOT, AFTER = 4, 14, 10, 8, 13
# Blocks without prose after a few paragraphs of it that end the story
GAP, FEW = 20, 4
# Blocks between a standfirst and the story at most
FAR = 40
MARK = " | "
CALLED = ("published", "modified")
# No line without one of these holds noise that could hide a name.
NOISY = compiled(r"\d|[|@\[]|\p{Ll}\p{Lu}|://")


class Line(Struct, frozen=True):
    """A block near the story's head or foot: its number, its words without stamps and noise, and its stamps."""

    number: int
    words: str
    stamps: tuple[Stamp, ...]
    bare: bool  # nothing was taken out of its words


class Zone(Struct, frozen=True):
    """Where the story stands among the blocks: its title, its first, its second and its last paragraph.

    The first is often the standfirst: the byline stands between it and the second.
    """

    title: int
    first: int
    second: int
    last: int


def zone_of(article: Article) -> Zone:
    """Return where the story stands: without a title, the blocks before its first paragraph are its head."""
    prose = [at for at, block in enumerate(article.blocks) if block.label in BODY and size(block) >= PROSE]
    first, last = (prose[0], prose[-1]) if prose else (min(3, len(article.blocks)),) * 2
    titles = [at for at, block in enumerate(article.blocks) if block.label == "title"]
    title = titles[-1] if titles else max(-1, first - 6)
    after = [at for at in prose if at > title]
    first = after[0] if after else max(first, title + 1)
    second = after[1] if len(after) > 1 else first
    return Zone(title, first, min(second, first + FAR), last_of(after) if after else last)


def last_of(prose: list[int]) -> int:
    """Return the number of the story's last paragraph: what follows far below a few is another text's.

    >>> last_of([3, 4, 6, 7, 90, 91])
    7
    """
    ends = (at for at, (one, other) in enumerate(pairwise(prose), start=1) if other - one > GAP and at >= FEW)
    return prose[next(ends, len(prose)) - 1]


def head_of(zone: Zone) -> list[int]:
    """Return the numbers of the blocks around the title, and of those around the first paragraph."""
    title = range(max(0, zone.title - ABOVE), zone.title + BELOW)
    story = range(max(0, zone.first - BELOW), end_of_head(zone))
    return sorted({number for number in (*title, *story) if number < end_of_head(zone)})


def end_of_head(zone: Zone) -> int:
    """Return the number of the block at which the story's head has ended."""
    return max(zone.first + UNDER, zone.second + 1)


def foot_of(zone: Zone) -> list[int]:
    """Return the numbers of the blocks around the last paragraph that are not the head's."""
    return [number for number in range(max(zone.last - FOOT, 0), zone.last + AFTER) if number >= end_of_head(zone)]


def size(block: Block) -> int:
    """Return how many characters a block spans."""
    return block.span.end - block.span.start


def lines(article: Article, numbers: Iterable[int], tables: tuple[Table, ...]) -> Iterator[Line]:
    """Yield the short lines among blocks, and paragraphs and captions as they are; a title is no byline."""
    order = Order(article.text, tables[0])
    for number in numbers:
        if not 0 <= number < len(article.blocks):
            continue
        block = article.blocks[number]
        if block.label == "title" or size(block) > LONGEST_CREDIT:
            continue
        text = article.flat(block)
        if size(block) > LONGEST or block.label == "caption" or (block.label in BODY and size(block) > PARAGRAPH):
            yield Line(number, text, (), bare=True)
            continue
        found = tuple(stamps(text, tables, order))
        words = unmarked(text, found, tables)
        yield Line(number, words, found, bare=words == text)


def unmarked(text: str, found: tuple[Stamp, ...], tables: tuple[Table, ...]) -> str:
    """Return a line with its stamps and what is noise among names each made a mark between names."""
    for stamp in reversed(found):
        text = text[: called_at(text, stamp, tables)] + MARK + text[stamp.end :]
    noisy, low = bool(NOISY.search(text)), text.lower()
    for table in tables:
        for rule in table.noise:
            if (noisy or rule.needs) and rule.may_match(low):
                text = rule.regex.sub(MARK, text)
    return text.strip(" |")


def called_at(text: str, stamp: Stamp, tables: tuple[Table, ...]) -> int:
    """Return where the words that call a stamp a day of publication or change begin, else the stamp itself."""
    if stamp.kind not in CALLED:
        return stamp.start
    rules = (rule for table in tables for rule in (*table.modified, *table.published))
    cues = (rule.regex.search(text, endpos=stamp.start) for rule in rules)
    return next((cue.start() for cue in cues if cue and not cue.groupdict().get("who")), stamp.start)


def relabel(article: Article, numbers: Iterable[int], label: Label) -> Article:
    """Return the article with a label on blocks: their first use, or a further one of those that have one."""
    blocks = list(article.blocks)
    for number in numbers:
        block = blocks[number]
        if block.label in ("byline", "published", "modified"):
            blocks[number] = replace(block, also=tuple(dict.fromkeys((*block.also, label))))
        else:
            blocks[number] = replace(block, label=label, reason=None, rule=None)
    return replace(article, blocks=tuple(blocks))
