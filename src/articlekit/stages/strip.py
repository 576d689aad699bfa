"""`strip`: tell the article from the furniture around it, and find its title."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from msgspec.structs import replace

from articlekit.languages import language
from articlekit.model import Article, Block, Label
from articlekit.models import forest, sequence_model
from articlekit.models.lanes import Scores
from articlekit.stages import sequence
from articlekit.stages.again import said_before
from articlekit.stages.causes import LINGUA_FRANCA, Cause, Found, causes_of, placeholders
from articlekit.stages.company import company_of, terms_of
from articlekit.stages.credits import is_byline
from articlekit.stages.features import GROUPS, WORDS, features
from articlekit.stages.figures import Column, Hit, figures
from articlekit.stages.lists import as_one
from articlekit.stages.plain import headline
from articlekit.stages.ranking import Blocks, ranking, title_ranker, titles_of
from articlekit.stages.sequence import CERTAIN, odds_of, potentials, states_of, without_false_starts
from articlekit.stages.shape import Shape, shapes
from articlekit.stages.split import ITEM
from articlekit.stages.title import fold

# What a line is called that no rule knows and the model alone calls furniture, by where it stands.
REASONS = {sequence.BEFORE: "before-article", sequence.BETWEEN: "between-paragraphs", sequence.AFTER: "after-article"}
MODEL = "model/strip"

# The labels that this stage alone gives: where there is one, it has been here.
OWN = frozenset(("title", "removed", "caption", "heading", "list-item", "quote"))
SHORT_TEXT = 30  # blocks: no page has fewer
EXCERPT = 10  # blocks
# Clean text has lines that go for these, too: the copy of agencies ends in marks, a story in its author's life.
IN_CLEAN_TEXT = frozenset(("no-words", "end-mark", "author-bio", "advertisement"))
OPENING = 2  # blocks: a story that begins later has furniture before it
LONGEST_HEADING = 14
LONG_BLOCK = 30  # words: no stray line of a menu
# Words and ends of sentences of a block that is never furniture: none of 122 on the development pages is.
WHOLE_STORY, SENTENCES = 200, 4


REPEATED = Cause("repeated-title", "strip/repeated-title")
AGAIN = Cause("repeated-text", "strip/repeated-text")
# How much the chain's word counts beside the trees'; chosen by cross-validation among 0 to 0.5.
CHAIN = 0.3
# Log-odds from which a block is of the body: below even, for to lose a paragraph is worse than to keep a menu's line.
LEAST = -0.3
ANYWHERE: Scores = (0.0, 0.0, 0.0, 0.0)
SIGNS_APART = 3  # signs that stand between words by themselves in one print of a title, and not in another
NEXT = 2  # blocks behind the title in which it may stand once more
NEAR = 6  # blocks from the body within which a caption is the story's


class Evidence(NamedTuple):
    """What is known of one block before it gets its label."""

    text: str
    shape: Shape
    odds: float  # of being body text, as a logarithm
    cause: Cause | None  # why it goes
    credit: str | None  # of a caption: "" where it names none
    state: int = sequence.BODY


def strip(article: Article) -> Article:
    """Label furniture `removed`, each line with its reason; the title, captions, and the kinds of body blocks.

    >>> from articlekit.stages.split import split
    >>> strip(split(Article("Write a Comment", language="en"))).blocks[0].reason
    'comment-form'
    """
    if any(block.label in OWN for block in article.blocks):
        return replace(article, blocks=tuple(overridden(article, article.blocks)))
    if absent := placeholders(article):
        return beside(absent, article)
    judged_blocks, columns = evidence(article)
    known = course_of(judged_blocks)
    given, code = article.title, article.language
    title = given_title(known, given) if given else found_title(known, columns, code)
    name = given or (None if title is None else headline([one.text for one in known], title))
    return replace(article, blocks=tuple(overridden(article, labels(article.blocks, known, title))), title=name)


def beside(absent: Mapping[int, Cause], article: Article) -> Article:
    """Return the article with labels as if some blocks were not there, which go."""
    rest = strip(replace(article, blocks=tuple(block for i, block in enumerate(article.blocks) if i not in absent)))
    others = iter(rest.blocks)
    blocks = (
        replace(block, label="removed", reason=absent[i].reason, rule=absent[i].rule) if i in absent else next(others)
        for i, block in enumerate(article.blocks)
    )
    return replace(rest, blocks=tuple(overridden(article, blocks)))


def overridden(article: Article, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks as the user wants them: back in the body if removed for a reason of `keep`, gone if of `drop`."""
    for block in blocks:
        if block.label == "removed" and block.reason in article.keep:
            kind: Label = "list-item" if ITEM.match(article.text, block.span.start) else "paragraph"
            yield replace(block, label=kind, reason=None, rule=None, score=None)
        elif block.label in article.drop:
            yield replace(block, label="removed", reason=block.label, rule="option/drop", credit=None)
        else:
            yield block


def found_title(known: Sequence[Evidence], columns: Mapping[str, Column], code: str | None) -> int | None:
    """Return which block is the title, as the models rank them, its first print if it stands there twice.

    Neither what a rule knows nor a byline is one, nor, in a text that is all body, a sentence of prose.
    """
    texts, codes = [one.text for one in known], tuple(dict.fromkeys((language(code).code, LINGUA_FRANCA)))
    shapes, states = [one.shape for one in known], [one.state for one in known]
    ruled = [one.cause is not None for one in known]
    scores = ranking(title_ranker(), Blocks(texts, shapes, states, ruled, columns))
    whole = all(state == sequence.BODY for state in states)
    told = {i for i, shape in enumerate(shapes) if whole and shape.prose and shape.end == "."}
    ranked = titles_of(scores, texts, [shape.size for shape in shapes])
    best = next((i for i in ranked if i not in told and not is_byline(texts[i], codes)), None)
    return None if best is None else next(i for i in scores if i == best or repeats(known[best], known[i]))


def given_title(known: Sequence[Evidence], title: str) -> int | None:
    """Return which block is the title that the input record names; None where it is not in the text."""
    return next((i for i, one in enumerate(known) if fold(one.text) == fold(title)), None)


def evidence(article: Article) -> tuple[list[Evidence], dict[str, Column]]:
    """Return what rules and models say of each block, and the blocks' figures."""
    found, texts = shapes(article), list(map(article.flat, article.blocks))
    causes = causes_of(article, texts, found)
    terms = terms_of(found, language(article.language).words.stop)
    company = company_of(found, terms)
    columns = figures(found, list(map(len, texts)), terms, company, list(map(hit_of, causes)))
    odds = odds_of_body(causes, potentials(weighers(), features(found, company)), columns)
    return list(map(judged, texts, found, odds, causes)), columns


def odds_of_body(causes: Sequence[Found], scores: Iterable[Scores], columns: Mapping[str, Column]) -> list[float]:
    """Return the log-odds that blocks are of the body: the mean of what the two models say."""
    chain = odds_of(sequence_model().transitions, list(map(barred, causes, scores)))
    return list(map(mixed, chain, forest("trees").scores(columns, len(causes))))


def mixed(chain: float, trees: float) -> float:
    """Return the log-odds of both models together."""
    return CHAIN * chain + (1 - CHAIN) * max(-CERTAIN, min(CERTAIN, trees))


def hit_of(found: Found) -> Hit:
    """Return what figures tell of a rule that fits."""
    cause, credit = found
    if cause is None or credit is not None:
        return Hit(None, heads=False)
    return Hit(cause.reason, cause.heads)


@cache
def weighers() -> tuple[Callable[[Any], int], ...]:
    """Return what weighs the keys of a block, one for each of GROUPS and of WORDS."""
    model = sequence_model()
    return (*map(model.weigher, GROUPS), *map(model.word_weigher, WORDS))


def barred(found: Found, score: Scores) -> Scores:
    """Return the scores of one block: a rule that fits bars it from the body, a caption may stand anywhere."""
    cause, credit = found
    if credit is not None:
        return ANYWHERE
    return (score[0], score[1] + sequence.NEVER, score[2], score[3]) if cause else score


def judged(text: str, shape: Shape, odds: float, found: Found) -> Evidence:
    """Return what is known of one block."""
    return Evidence(text, shape, max(odds, CERTAIN) if is_story(shape) else odds, *found)


def is_story(shape: Shape) -> bool:
    """Tell whether a block is so long a piece of prose that it can only be the story, or a good part of it."""
    return shape.size >= WHOLE_STORY and shape.prose and shape.sentences >= SENTENCES


def course_of(known: Sequence[Evidence]) -> list[Evidence]:
    """Return the evidence with the state of each block.

    In a short text without one sentence of a story (a table, a poem) there is nothing to tell furniture by: it stays.
    """
    if len(known) <= SHORT_TEXT and not any(one.shape.prose for one in known):
        return [one._replace(state=sequence.AFTER) if one.cause else one for one in known]
    odds = as_one([one.odds for one in known], [one.shape for one in known], [one.cause is not None for one in known])
    known = [one._replace(odds=whole) for one, whole in zip(known, odds, strict=True)]
    states = states_of([one.odds > LEAST and not one.cause for one in known])
    states = without_false_starts(states, [one.shape.prose or one.shape.size >= LONG_BLOCK for one in known])
    if is_clean(known, states):
        return list(known)
    return without_repeats([one._replace(state=state) for one, state in zip(known, states, strict=True)])


def without_repeats(known: Sequence[Evidence]) -> list[Evidence]:
    """Return the evidence with what the body says a second time gone."""
    body = [i for i, one in enumerate(known) if one.state == sequence.BODY and not one.cause]
    again = said_before([known[i].text for i in body], [known[i].shape.size for i in body])
    gone = {body[i] for i in again}
    return [one._replace(cause=AGAIN, state=sequence.AFTER) if i in gone else one for i, one in enumerate(known)]


def is_clean(known: Sequence[Evidence], states: Sequence[int]) -> bool:
    """Tell whether a text has no furniture at all, so that all of it stays.

    No rule knows a line of it, and it is an excerpt or it begins or ends with the story itself: pages of the web do not
    (10 of the 1,355 of the benchmark; but 597 of its 609 clean bodies do).
    """
    if any(one.cause and one.cause.reason not in IN_CLEAN_TEXT and one.credit is None for one in known):
        return False
    return len(known) <= EXCERPT or sequence.BODY in (*states[:OPENING], states[-1])


def labels(blocks: Sequence[Block], known: Sequence[Evidence], title: int | None) -> Iterator[Block]:
    """Yield the labelled blocks."""
    name = known[title] if title is not None else None
    head: Cause | None = None
    body = [i for i, one in enumerate(known) if one.state == sequence.BODY and not one.cause]
    begun, last = (body[0], body[-1]) if body else (len(known), -1)
    head_ends = max(begun, title + NEXT) if title is not None else begun
    for i, (block, one) in enumerate(zip(blocks, known, strict=True)):
        if block.label != "paragraph":  # another stage knows it
            yield block
        elif i == title:
            yield replace(block, label="title")
        elif name and (i <= head_ends or one.state != sequence.BODY) and repeats(name, one):
            yield gone(block, one, REPEATED)
        elif one.credit is not None and begun - NEAR <= i <= last + NEAR:
            yield replace(block, label="caption", credit=one.credit or None)
        elif one.state == sequence.BODY and not one.cause:
            yield replace(block, label=kind_of(known, i))
        else:
            yield gone(block, one, one.cause or head)
        if one.cause or one.state == sequence.BODY:
            head = one.cause if one.cause and one.cause.heads else None


def repeats(name: Evidence, one: Evidence) -> bool:
    """Tell whether a block says the title once more; to compare all words is slow."""
    return abs(name.shape.size - one.shape.size) <= SIGNS_APART and fold(name.text) == fold(one.text)


def gone(block: Block, one: Evidence, cause: Cause | None) -> Block:
    """Return a block that goes, for a rule's reason or the model's."""
    if cause:
        return replace(block, label="removed", reason=cause.reason, rule=cause.rule)
    return replace(block, label="removed", reason=REASONS[one.state], rule=MODEL, score=round(one.odds, 2))


def kind_of(known: Sequence[Evidence], i: int) -> Label:
    """Return what kind of body block one is.

    A heading is a short line without a full stop, with a paragraph of the body after it.
    """
    shape = known[i].shape
    if shape.start == "#":
        return "heading"
    if known[i].text.startswith("> "):
        return "quote"
    if shape.item:
        return "list-item"
    after = next((one for one in known[i + 1 : i + 1 + NEAR] if not one.cause), None)
    heads = after and after.state == sequence.BODY and not after.shape.item and after.shape.size > shape.size
    if heads and shape.size <= LONGEST_HEADING and shape.end in "ad!q" and shape.start in "Adq" and not shape.sentences:
        return "heading"
    return "paragraph"
