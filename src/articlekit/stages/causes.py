"""Why lines go by themselves: what the rules of `strip` say of each block."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import regex

from articlekit import tables
from articlekit.languages import language
from articlekit.model import Article, OwnRule
from articlekit.rules import Rule, first
from articlekit.stages.lists import headlines, listed
from articlekit.stages.lives import lives
from articlekit.stages.shape import Shape, for_short_lines, looker
from articlekit.stages.title import WORD
from articlekit.tables.strip import Phrases

LINGUA_FRANCA = "en"  # whose bylines and furniture stand on pages of any language
LONGEST_PHRASE, LONGEST_NOTICE = 60, 200  # words: what rules know is short
# What may stand around a phrase: white space, list marks, arrows, brackets.
FRAME = " \t\xa0.:…*•·|‹›»«→←>+-–—!?()[]✓×。：！？（）【】｜؟"
# Labels of advertisements, notices of consent and lines of boxes between the paragraphs of a story, from so many on,
# hide how close the paragraphs are. Of lines with so many words that stand so often in a page with a story, 99 in 100
# are furniture, 98 of those that do so three times beside one another (development pages); names of who speaks end in a
# colon.
PLACEHOLDERS, OFTEN, BOXES = frozenset(("advertisement", "cookie-notice")), 5, 3
BOX_LINE = range(3, 21)  # words
STORY, PARAGRAPH = 1000, 100  # characters of a page's paragraphs, and of one
SPOKEN = (":", "：", ".", "?", "!")


class Cause(NamedTuple):
    """Why a line goes; with `heads`, the furniture right behind it goes for the same reason."""

    reason: str
    rule: str
    heads: bool = False


# What rules say of a block: why it goes, and a caption's credit ("" where it names none).
Found = tuple[Cause | None, str | None]

WORDLESS = Cause("no-words", "strip/no-words")
LISTED = Cause("related-articles", "strip/headlines")
BOXED = Cause("repeated-text", "strip/repeated-line")
LIFE = Cause("author-bio", "strip/author-life")


def causes_of(article: Article, texts: Sequence[str], found: Sequence[Shape]) -> list[Found]:
    """Return what rules say of each block."""
    judge = judge_of(language(article.language).code, article.own.remove)
    causes = [judge(text, shape.words) for text, shape in zip(texts, found, strict=True)]
    told_lives = lives(found, texts, heads_of(causes, LIFE.reason))
    others = headlines(found, texts) | listed(found, heads_of(causes, LISTED.reason))
    known = {**dict.fromkeys(others, LISTED), **dict.fromkeys(told_lives, LIFE)}
    return [(cause[0] or known[i], None) if i in known else cause for i, cause in enumerate(causes)]


def heads_of(causes: Sequence[Found], reason: str) -> list[bool]:
    """Return which blocks are headings of what goes for a reason."""
    return [cause is not None and cause.heads and cause.reason == reason for cause, _ in causes]


def placeholders(article: Article) -> dict[int, Cause]:
    """Return which blocks stand there many times and are no part of a story, and why they go.

    Of a line that no rule knows the first is left: it may be the title. What the user's own rules know is theirs.
    """
    lines = [article.flat(block) for block in article.blocks]
    often = repeated(lines)
    if not often:
        return {}
    told = sum(len(line) for line in lines if len(line) >= PARAGRAPH and line not in often) >= STORY
    code, own = language(article.language).code, article.own.remove
    judge, look, theirs = judge_of(code, own), looker(code), {rule.id for rule in own}
    why = {line: repeated_cause(line, look(line).words, code, told=told) for line in often}
    seen: set[str] = set()
    found: dict[int, Cause] = {}
    for i, line in enumerate(lines):
        cause = why.get(line)
        if cause and (cause is not BOXED or line in seen):
            rule, credit = judge(line, look(line).words)
            if rule is None or rule.rule not in theirs:
                found[i] = rule if rule and credit is None else cause
        seen.add(line)
    return found


def repeated(lines: Sequence[str]) -> set[str]:
    """Return the lines that stand there often; a little less so beside one that stands there as often.

    >>> box = ["Most popular", "How the bridge was lost"]
    >>> repeated(["One.", *box, "Two.", *box, "Three.", *box, "Two.", "Two."]) == {*box}
    True
    """
    count = Counter(lines)
    pairs = Counter(pairwise(lines))
    boxed = [pair for pair, number in pairs.items() if number >= BOXES and count[pair[0]] == count[pair[1]]]
    return {line for line, number in count.items() if number >= OFTEN}.union(*boxed)


def repeated_cause(line: str, words: tuple[str, ...], code: str | None, *, told: bool) -> Cause | None:
    """Return why a line goes that stands there many times, in a page that tells a story or does not."""
    cause = row_of(language(code).strip, line, words) or row_of(language(LINGUA_FRANCA).strip, line, words)
    if cause:
        return cause if cause.reason in PLACEHOLDERS else None
    is_box = told and len(line.split()) in BOX_LINE and not line.endswith(SPOKEN)
    return BOXED if is_box else None


@cache
def judge_of(code: str | None, own: tuple[OwnRule, ...]) -> Callable[..., Found]:
    """Return what tells why a line goes, and a caption's credit ("": none).

    By the user's rules, a language's and those of English, of which pages in any language have lines.
    """
    table, english = language(code).strip, language(LINGUA_FRANCA).strip
    every = (table_of(own), table) if table is english else (table_of(own), table, english)

    def judge(text: str, words: tuple[str, ...]) -> Found:
        row = None
        if len(words) <= LONGEST_PHRASE:
            row = next((row for one in every if (row := row_of(one, text, words))), None)
        elif len(words) <= LONGEST_NOTICE:
            row = next((row for one in every if (row := notice_of(one, text, words))), None)
        caption = None if row else caption_of(table, text)
        if not caption:
            return row, None
        return Cause("caption", caption[0].id), (caption[1].groupdict().get("credit") or "").strip()

    return for_short_lines(judge)


def table_of(own: Iterable[OwnRule]) -> tables.Strip:
    """Return a user's rules as a table.

    >>> row_of(table_of([OwnRule(id="my/a", reason="legal", pattern="^House rules")]), "House rules apply", ()).rule
    'my/a'
    """
    return tables.Strip(
        phrases=tuple(
            Phrases(id=rule.id, reason=rule.reason, heads=rule.heads, lines=tuple(map(folded, rule.lines)))
            for rule in own
        ),
        rules=tuple(
            Rule(id=rule.id, reason=rule.reason, pattern=f"(?-x:{rule.pattern})") for rule in own if rule.pattern
        ),
    )


def folded(text: str) -> str:
    """Return a line as phrases are compared: in lower case, without the marks around it."""
    return text.strip(FRAME).lower()


def row_of(table: tables.Strip, text: str, words: tuple[str, ...]) -> Cause | None:
    """Return why a line goes by itself, None where no row of the table knows it."""
    if not WORD.search(text):
        return WORDLESS
    if phrase := table.lines.get(folded(text)):
        return Cause(phrase.reason, phrase.id, phrase.heads)
    if not table.hints or not table.hints.isdisjoint(words) or "©" in text:
        if label := first(table.labels, text):
            return Cause(label[0].reason, label[0].id, heads=True)
        if rule := first(table.rules, text):
            return Cause(rule[0].reason, rule[0].id)
    return notice_of(table, text, words)


def notice_of(table: tables.Strip, text: str, words: tuple[str, ...]) -> Cause | None:
    """Return why a line goes that is a notice to the reader."""
    near = table.noticed.of(words)
    low = text.lower() if near else ""
    rule = next((rule for rule in near if rule.may_match(low) and rule.regex.search(text)), None)
    return Cause(rule.reason, rule.id) if rule else None


def caption_of(table: tables.Strip, text: str) -> "tuple[Rule, regex.Match[str]] | None":
    """Return the rule that takes a line for a picture's caption, and what it found."""
    if table.caption_hints and not any(hint in text for hint in table.caption_hints):
        return None
    return first(table.captions, text)
