"""Which loops of a pattern can read one text in two ways: where they fail, they try all ways, 2^n of them.

A loop (a repeat without a bound, or with a large one) becomes an automaton whose states are the places of its pattern
that take a character (Glushkov 1961). Where two different paths of one text lead from a state back to it, their number
doubles with each turn (Weber & Seidl 1991, "exponential degree of ambiguity"). That is what `(a+)+`, `(a|ab|b)*` and
`(\\w+\\s*)+` have in common; `(a|ab)*` has not: each text has one way. Seen conservatively: look-arounds are taken for
true where they are more than one character, and characters for those of a sample. Polynomial cost (`.*.*x`) is not
seen: tests/test_linear.py measures it. A group that is atomic counts as if it gave back all but its last repeat.

The tree is that of the package `regex` itself, which has no public one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from typing import Any, NamedTuple

import regex
from regex import _regex_core as core

LOOP = 12  # repeats of at most so many are written out, unless that makes more places than this:
PLACES = 120
WORDS = 150  # of a named list that stand for all
# Characters that stand for those of their kind
SAMPLE = (
    "\t\n !\"#%&'()*+,-./059:;=?@AIVZ[]_`abesz|~\xa0§«°·»ÉÜßéœαΩжЯאبد۵३中五あア한"
    "\u0301\u064e\u0e47\u200b\u200f\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u3000、。😀"
)
WORD = regex.compile(r"\w")
# A group, or a list of words, that is repeated
REPEATS_MORE = regex.compile(r"[)>] (?: \s | \# .* \n )* [*+{]", regex.VERBOSE)
BOUNDARIES = (core.Boundary, core.DefaultBoundary)
Way = tuple[int, int]  # a place, and the characters (bits) that may come there, or behind it


class Part(NamedTuple):
    """A piece of a pattern: where it can begin and end, each way once; what may follow where it is empty."""

    first: tuple[Way, ...]
    last: tuple[Way, ...]
    empty: tuple[int, ...]


class Automaton:
    """The places of a loop, the characters (bits of the sample) that each takes, and the ways from one to another."""

    def __init__(self, loop: Any) -> None:
        self.letters = sorted({*SAMPLE, *literals(loop)})
        self.every = (1 << len(self.letters)) - 1
        self.word = self.mask(WORD.match)
        self.takes: list[int] = []
        self.ways: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        self.seen: dict[Any, int] = {}
        self.part(loop)

    def mask(self, takes: Any) -> int:
        return sum(1 << bit for bit, letter in enumerate(self.letters) if takes(letter))

    def characters(self, node: Any) -> int:
        """Return the characters that a node takes."""
        if node not in self.seen:
            self.seen[node] = self.mask(lambda letter: takes(node, letter))
        return self.seen[node]

    def place(self, taken: int) -> Part:
        self.takes.append(taken)
        way = (len(self.takes) - 1, self.every)
        return Part((way,), (way,), ())

    def join(self, before: Part, after: Part) -> None:
        for (p, behind), (q, here) in ((end, start) for end in before.last for start in after.first):
            if behind & here & self.takes[q]:
                self.ways[p][q].append(behind & here & self.takes[q])

    def then(self, before: Part, after: Part) -> Part:
        """Return one piece behind another."""
        self.join(before, after)
        return Part(
            few((*before.first, *((q, here & free) for free in before.empty for q, here in after.first))),
            few((*after.last, *((p, behind & free) for free in after.empty for p, behind in before.last))),
            few(one & other for one in before.empty for other in after.empty),
        )

    def part(self, node: Any, held: bool = False) -> Part:
        """Return the piece that a node is; a `held` one gives nothing back that it has taken."""
        match node:
            case core.Sequence():
                return self.sequence(node.items, held)
            case core.StringSet():
                words = sorted(node.info.kwargs[node.name])
                return self.trie([*words[:: len(words) // WORDS + 1]], node.case_flags)
            case core.Branch():
                return either(self.part(branch, held) for branch in node.branches)
            case core.Group():
                return self.part(node.subpattern, held)
            case core.Atomic():
                return self.part(node.subpattern, held=True)
            case core.GreedyRepeat():
                return self.repeat(node, held or isinstance(node, core.PossessiveRepeat))
            case core.ZeroWidthBase() | core.LookAround():
                return Part((), (), (self.every,))
            case _:
                return self.place(self.characters(node))

    def sequence(self, items: Iterable[Any], held: bool) -> Part:
        items, done = [*items], Part((), (), (self.every,))
        for item in items:
            if isinstance(item, (*BOUNDARIES, core.LookAround)):
                done = self.watched(done, item)
            else:
                done = self.then(done, self.part(item, held and item is items[-1]))
        return done

    def watched(self, before: Part, node: Any) -> Part:
        """Return a piece behind which a look-ahead of one character, or a boundary of words, must hold."""
        if isinstance(node, BOUNDARIES):
            return before._replace(last=tuple((p, behind & self.across(p, node)) for p, behind in before.last))
        inner = plain(node.subpattern)
        if node.behind or not isinstance(inner, SINGLE):
            return before
        free = self.characters(inner) if node.positive else self.every & ~self.characters(inner)
        last, empty = ((p, behind & free) for p, behind in before.last), (one & free for one in before.empty)
        return before._replace(last=tuple(last), empty=tuple(empty))

    def across(self, place: int, node: Any) -> int:
        """Return the characters behind a place for which a boundary of words is there, as far as that is sure."""
        inside, outside = not self.takes[place] & ~self.word, not self.takes[place] & self.word
        if not node.positive:
            inside, outside = outside, inside
        return self.every & ~self.word if inside else self.word if outside else self.every

    def repeat(self, node: Any, held: bool) -> Part:
        least, most = node.min_count, node.max_count
        start = len(self.takes)
        body = self.part(node.subpattern)
        size = len(self.takes) - start
        single = size == 1 and isinstance(plain(node.subpattern), SINGLE)
        guard = self.every & ~self.takes[start] if held and single else self.every
        if most is not None and most <= LOOP and size * most <= PLACES:
            copies = [body, *(self.part(node.subpattern) for _ in range(most - 1))]
        else:
            copies, most = [body, *(self.part(node.subpattern) for _ in range(min(least, LOOP) - 1))], None
            self.join(copies[-1], copies[-1])
        done = copies.pop()
        if most is None:
            done = done._replace(last=tuple((p, behind & guard) for p, behind in done.last))
        done = done._replace(empty=body.empty if least > len(copies) else (self.every,))
        for number, copy in reversed([*enumerate(copies, 1)]):
            kept = guard if number >= least else self.every  # what it has taken it gives back to nothing but the next
            own = self.then(copy, done)
            before = {p for p, _ in copy.last}
            last = tuple((p, behind & kept if p in before else behind) for p, behind in own.last)
            done = Part(own.first, last, own.empty if number <= least else (self.every,))
        return done if least else done._replace(empty=(self.every,))

    def trie(self, words: list[str], case_flags: int) -> Part:
        """Return the piece that a list of words is: words share places as far as they begin alike."""
        known: dict[str, int] = {}
        for word in words:
            for end in range(1, len(word) + 1):
                if word[:end] in known:
                    continue
                known[word[:end]] = self.place(
                    self.characters(core.Character(ord(word[end - 1]), case_flags=case_flags))
                ).first[0][0]
                if end > 1:
                    p, q = known[word[: end - 1]], known[word[:end]]
                    self.ways[p][q].append(self.takes[q])
        first = {known[word[:1]] for word in words if word}
        return Part(
            tuple((p, self.every) for p in sorted(first)),
            tuple((known[word], self.every) for word in words if word),
            (),
        )

    def doubles(self) -> bool:
        """Tell whether two paths of one text lead from a place back to it."""
        edges = {p: {q: union(masks) for q, masks in ends.items()} for p, ends in self.ways.items()}
        for p, ends in self.ways.items():
            for q, masks in ends.items():
                if any(one & other for one, other in combinations(masks, 2)) and (p in reached(edges, q) or p == q):
                    return True
        return any(self._meet_again(edges, p) for p in edges if p in reached(edges, p))

    def _meet_again(self, edges: dict[int, dict[int, int]], place: int) -> bool:
        def after(pair: tuple[int, int]) -> Iterator[tuple[int, int]]:
            for q, one in edges.get(pair[0], {}).items():
                for r, other in edges.get(pair[1], {}).items():
                    if one & other:
                        yield q, r

        before = defaultdict(set)
        todo, seen = [(place, place)], {(place, place)}
        while todo:
            pair = todo.pop()
            for found in after(pair):
                before[found].add(pair)
                if found not in seen:
                    seen.add(found)
                    todo.append(found)
        todo, back = [(place, place)], {(place, place)}
        while todo:
            fresh = before[todo.pop()] - back
            back |= fresh
            todo += fresh
        return any(q != r for q, r in back)


SINGLE = (core.Character, core.Property, core.Range, core.SetBase)


def plain(node: Any) -> Any:
    """Return what a node is without what only groups it."""
    while True:
        if isinstance(node, core.Group | core.Atomic):
            node = node.subpattern
        elif isinstance(node, core.Sequence) and len(node.items) == 1:
            node = node.items[0]
        elif type(node) is core.Branch and len(node.branches) == 1:
            node = node.branches[0]
        else:
            return node


@cache
def takes(node: Any, letter: str) -> bool:
    """Tell whether a node takes a character; the tree compares cases only when it is compiled."""
    if isinstance(node, core.RefGroup | core.Grapheme | core.Any):
        return True
    forms = {letter, letter.lower(), letter.upper()} if getattr(node, "case_flags", 0) else {letter}
    return any(node.matches(ord(form)) for form in forms if len(form) == 1)


def literals(node: Any) -> Iterator[str]:
    """Yield the characters that a pattern names."""
    if isinstance(node, core.Character):
        yield chr(node.value)
    for child in children(node):
        yield from literals(child)
    if isinstance(node, core.SetBase):
        for item in node.items:
            yield from literals(item)


def children(node: Any) -> list[Any]:
    """Return the nodes below a node."""
    if isinstance(node, core.StringSet):
        return []
    return [
        *getattr(node, "items", ()),
        *getattr(node, "branches", ()),
        *filter(None, [getattr(node, "subpattern", None)]),
    ]


def few(ways: Iterable[Any]) -> tuple[Any, ...]:
    """Return ways, none more than twice: that there are two is all that counts."""
    kept: dict[Any, int] = {}
    for way in ways:
        kept[way] = min(kept.get(way, 0) + 1, 2)
    return tuple(way for way, times in kept.items() for _ in range(times))


def either(parts: Iterable[Part]) -> Part:
    """Return a choice of pieces."""
    found = [*parts]
    return Part(*(few(way for part in found for way in part[field]) for field in range(3)))


def union(masks: Iterable[int]) -> int:
    found = 0
    for mask in masks:
        found |= mask
    return found


def reached(edges: dict[int, dict[int, int]], start: int) -> set[int]:
    """Return the places that ways lead to from one."""
    todo, seen = [start], set[int]()
    while todo:
        fresh = edges.get(todo.pop(), {}).keys() - seen
        seen |= fresh
        todo += fresh
    return seen


def tree(pattern: "regex.Pattern[Any]") -> Any:
    """Return the parsed tree of a compiled pattern."""
    source = core.Source(pattern.pattern)
    info = core.Info(pattern.flags, source.char_type, {name: [*words] for name, words in pattern.named_lists.items()})
    source.ignore_space = bool(info.flags & regex.VERBOSE)
    return core._parse_pattern(source, info)


def loops(node: Any) -> Iterator[Any]:
    """Yield the outermost loops of a tree that repeat more than one character.

    Of a loop that gives nothing back and is left as soon as it fails, only those inside.
    """
    if isinstance(node, core.PossessiveRepeat) and node.min_count <= 1:
        yield from loops(node.subpattern)
        return
    if isinstance(node, core.GreedyRepeat) and (node.max_count is None or node.max_count > LOOP):
        if not isinstance(plain(node.subpattern), SINGLE):
            yield node
        return
    for child in children(node):
        yield from loops(child)


def ambiguous(pattern: "regex.Pattern[Any]") -> bool:
    """Tell whether a loop of a pattern can read one text in two ways."""
    if not REPEATS_MORE.search(pattern.pattern):
        return False
    return any(Automaton(loop).doubles() for loop in loops(tree(pattern)))
