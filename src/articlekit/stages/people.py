"""The names in a credit: who are people, who sign for many, and which outlet the credit names."""

from functools import cache
from typing import NamedTuple

import regex

from articlekit.languages.given import FAMILIES, GIVEN
from articlekit.languages.world import AGENCIES, DEGREES, PARTICLES, SUFFIXES

# What parts the names of a credit. A dash or stroke needs its spaces: "Jean-Luc", but "Ann Poe - News".
BREAK = regex.compile(
    r"""\s* [;|•·●→/()\[\]—–:,、，／]+ \s* | \s+ - \s+ | (?<=\w)\s{2,}(?=\w) | \s*\t\s* | \s [―‒] \s""", regex.VERBOSE
)
WORD = regex.compile(r"(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.(?:\p{Lu}\.)*")
DOMAIN = regex.compile(r"(?i:[\p{L}\p{N}-]+\.(?:com|org|net|de|co\.uk|info|news|tv|fr|es|it|at|ch))$")
# "Ann PoeAnn Poe": a link's text and its title
DOUBLED = regex.compile(r"^(\p{Lu}.{4,40}?)\s?\1(?=$|\s*[|,])")
GLUED = regex.compile(r"(?<=\p{Ll})\p{Lu}\p{Ll}+")
UNCASED = regex.compile(r"[\p{Lo}]{2,6}(?:[ \u3000・][\p{Lo}]{1,6})?")
# "山本 花子": family and given name
PARTED = regex.compile(r"\p{Han}{1,3}[ \u3000][\p{Han}\p{Hiragana}\p{Katakana}]{1,4}")
SOLID = regex.compile(r"\p{Han}{3,5}|\p{Han}{2,3}\p{Katakana}{2,3}|\p{Hangul}{3,4}")
# From here on a family name has two characters or more.
LONG_UNCASED = 4
# "CNN's Ann Poe"
OF_OUTLET = regex.compile(r"^.{2,40}?(?:['’]s?)\s+(?=\p{Lu})")
AGENCY_NAMES = {name.casefold() for name in AGENCIES}
LONGEST_NAME = 5
# An outlet's name may end in a word of this length, as in "Tagespresse"; shorter ones end surnames as well.
COMPOUND = 6
MOST_NAMES = 12


class Credit(NamedTuple):
    """Who a credit names: people, those who sign for many, and the outlet."""

    people: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    publisher: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """People; failing people, the desk or agency."""
        return self.people or self.desks


class Lexicon(NamedTuple):
    """The word lists of the languages that a text is read in, as one."""

    roles: frozenset[str]
    beats: frozenset[str]
    desks: frozenset[str]
    outlets: frozenset[str]
    joins: "regex.Pattern[str]"
    fors: "regex.Pattern[str]"
    ins: "regex.Pattern[str]"
    regions: frozenset[str]
    nobody: frozenset[str]
    pictures: "regex.Pattern[str]"
    publishers: frozenset[str] = frozenset()


@cache
def lexicon(tables: tuple[str, ...], publishers: tuple[str, ...] = ()) -> Lexicon:
    """Return the word lists of languages, given by their codes, and names of publishers that the user knows."""
    from articlekit.languages import language

    found = [language(code).byline for code in tables]

    def union(field: str) -> frozenset[str]:
        return frozenset().union(*(getattr(table, field) for table in found))

    def between(field: str) -> "regex.Pattern[str]":
        return regex.compile(r"(?i)(?:^|\s+|,\s*)\L<words>\s+", words=sorted(union(field)) or ["\0"])

    return Lexicon(
        union("roles"), union("beats"), union("desks"), union("outlets"), between("joins"), between("fors"),
        between("ins"), union("regions"), union("nobody"),
        regex.compile(r"(?i)\b\L<words>\b", words=sorted(union("pictures")) or ["\0"]),
        frozenset(name.casefold() for name in publishers),
    )  # fmt: skip


class Piece(NamedTuple):
    """A part of a credit: a ``person``, ``desk``, ``outlet`` or ``role``, or ``text`` that is none; and its outlet."""

    kind: str
    name: str
    outlet: str | None = None


def credit(text: str, words: Lexicon, *, alone: bool = False) -> Credit:
    """Return whom the words of a credit name. `alone`: no "by" led to them, so that a single word is nobody.

    >>> credit("ANN POE and Bo Ray, Harbour News", lexicon(("en",)))
    Credit(people=('Ann Poe', 'Bo Ray'), desks=(), publisher='Harbour News')
    """
    if signs_for_staff(text, words):
        return Credit(desks=(text,))
    people: list[str] = []
    desks: list[str] = []
    publisher = place = None
    for part in untrailed(pieces(text, words), words):
        if place and part.casefold() in words.regions:
            continue
        head, place = cut(part, words.ins)
        if alone and place and not place[0].isupper():  # running text: "Poe in a plain room"
            head, place = part, None
        named = bool(people or desks)
        piece = piece_of(head, words, first=not named, alone=alone)
        if piece.kind == "text" and (not named or (alone and is_clause(head))):
            return Credit()
        if alone and (is_running(piece.outlet or "") or (not named and piece.kind in ("role", "outlet"))):
            return Credit()
        if piece.kind == "person":
            people.append(piece.name)
        if piece.kind == "desk" and not people:
            desks.append(head)
        publisher = publisher or piece.outlet
    return Credit(tuple(dict.fromkeys(people[:MOST_NAMES])), tuple(desks), publisher)


def untrailed(found: list[str], words: Lexicon) -> list[str]:
    """Return pieces without the beats that a join parted from their role: "Ann Poe Data", "Graphics Reporter"."""
    kept = found[:]
    for at, after in enumerate(found[1:]):
        tokens = found[at].split()
        while len(tokens) > 2 and is_role(after, words) and tokens[-1].lower() in words.beats:
            tokens.pop()
        kept[at] = " ".join(tokens)
    return kept


def piece_of(head: str, words: Lexicon, *, first: bool, alone: bool) -> Piece:
    """Return what a piece of a credit is."""
    name, outlet = person_and_outlet(head, words, first=first, alone=alone)
    if name:
        return Piece("person", name, outlet)
    if signs_for_many(head, words) or (first and not alone and is_outlet(head, words)):
        return Piece("desk", head, outlet)
    if outlet:
        return Piece("outlet", head, outlet)
    if is_role(head, words):
        return Piece("role", head, None if first else outlet_of_role(head, words))
    return Piece("text", head) if first or not is_outlet(head, words) else Piece("outlet", head, head)


def is_clause(piece: str) -> bool:
    """Tell whether a piece of a line is running text, not a part of a credit."""
    return sum(token[0].islower() for token in piece.split()) > 2


def is_running(outlet: str) -> bool:
    """Tell whether what stands where an outlet might is running text: it goes on in small letters.

    >>> is_running("the council starts on Monday"), is_running("The Post of Oslo")
    (True, False)
    """
    return sum(token[0].islower() for token in outlet.split()) > 1


def person_and_outlet(head: str, words: Lexicon, *, first: bool, alone: bool) -> tuple[str | None, str | None]:
    """Return the person and the outlet that a piece of a credit names, neither where a desk signs."""
    if head.rsplit(" ", 1)[-1].lower() in words.desks and not is_given(head):
        return None, None
    if words.fors.match(head):
        return None, words.fors.sub("", head, count=1)
    if not first and is_outlet(head, words) and not is_given(head) and not ends_in_agency(head.split()):
        return None, head
    return read(head, words, first=first, alone=alone)


def ends_in_agency(tokens: list[str]) -> bool:
    """Tell whether an agency's name stands behind what may be a person's."""
    return len(tokens) > 2 and any(" ".join(tokens[at:]).casefold() in AGENCY_NAMES for at in (2, 3, 4))


def pieces(text: str, words: Lexicon) -> list[str]:
    """Return the names and descriptions of a credit, each for itself.

    >>> pieces("Ann Poe, Bo Ray and Cy Moe | Harbour News", lexicon(("en",)))
    ['Ann Poe', 'Bo Ray', 'Cy Moe', 'Harbour News']
    """
    found: list[str] = []
    for part in BREAK.split(unglued(DOUBLED.sub(r"\1", text), words)):
        whole = found and part.strip() and is_outlet(part.strip(), words) and not is_given(part.strip())
        for piece in [part] if whole else words.joins.split(part):
            piece = piece.strip(" .,-–—|*\"“”'\u200b")
            if piece:
                found.append(piece + "." if ends_in_initial(piece) else piece)
    return found


def unglued(text: str, words: Lexicon) -> str:
    """Return a text with a mark where a page glues a role to the name before it.

    >>> unglued("Ann PoeStaff Writer", lexicon(("en",)))
    'Ann Poe | Staff Writer'
    """
    return GLUED.sub(
        lambda found: " | " + found[0] if found[0].lower() in words.roles | words.beats else found[0], text
    )


def ends_in_initial(piece: str) -> bool:
    """Tell whether a full stop was cut off that belongs to the last word: "Jr."."""
    return piece.rsplit(" ", 1)[-1] in ("Jr", "Sr")


def cut(piece: str, between: "regex.Pattern[str]") -> tuple[str, str | None]:
    """Return what stands before and behind a word between the two."""
    found = between.search(piece)
    return (piece[: found.start()].strip(), piece[found.end() :].strip()) if found else (piece, None)


def read(piece: str, words: Lexicon, *, first: bool, alone: bool) -> tuple[str | None, str | None]:
    """Return the person and the outlet that a piece of a credit names."""
    head, outlet = cut(piece, words.fors)
    if head.casefold() in AGENCY_NAMES:
        return None, outlet if first else head
    tokens, behind = tokens_of_name(OF_OUTLET.sub("", head).split(), words)
    if not tokens and outlet and not is_outlet(outlet, words):  # what someone is head of
        return None, None
    if not tokens or (len(tokens) == 1 and (alone or not first) and not is_uncased_name(tokens[0])):
        return None, outlet
    name = " ".join(tokens)
    if not is_person(tokens, words):
        return None, outlet
    return proper(name), outlet or behind


def tokens_of_name(tokens: list[str], words: Lexicon) -> tuple[list[str], str | None]:
    """Return the tokens of a name without the role or the outlet behind it, and that outlet."""
    tokens = [token for token in tokens if token.strip(".,") not in DEGREES and token not in DEGREES]
    if not tokens:
        return [], None
    roles = [at for at, token in enumerate(tokens) if token.strip(".,").lower() in words.roles]
    if roles and roles[-1] == len(tokens) - 1:
        return before_role(tokens, words)
    if roles:
        return tokens[roles[-1] + 1 :], None
    for size in range(1, min(4, len(tokens) - 1)):
        behind = " ".join(tokens[-size:])
        if behind.casefold() in AGENCY_NAMES and len(tokens) - size >= 2:
            the = tokens[-size - 1].lower() == "the" and len(tokens) - size >= 3
            cut_at = len(tokens) - size - the
            return tokens[:cut_at], " ".join(tokens[cut_at:])
    if len(tokens) > 3 and tokens[-1].lower() in words.outlets:
        size = 3 if len(tokens[1]) <= 2 and tokens[1][0].isupper() else 2
        return tokens[:size], " ".join(tokens[size:])
    return tokens, None


def before_role(tokens: list[str], words: Lexicon) -> tuple[list[str], str | None]:
    """Return the tokens before a role and its beats: two at least are the name's, where there are two."""
    end = len(tokens)
    while end > 2 and tokens[end - 1].strip(".,").lower() in words.roles | words.beats:
        end -= 1
    if end <= 2 and tokens[0].lower() in words.roles | words.beats:
        return [], None
    name = tokens[:end]
    if name[0].casefold() in AGENCY_NAMES:
        return [], name[0]
    for size in (3, 2, 1):
        behind = " ".join(name[-size:])
        if behind.casefold() in AGENCY_NAMES and len(name) - size != 1:
            return name[:-size], behind
    return name, None


def is_person(tokens: list[str], words: Lexicon) -> bool:
    """Tell whether tokens may be a person's name."""
    if UNCASED.fullmatch(" ".join(tokens)):
        return True
    if not 1 <= sum(token.lower() not in PARTICLES for token in tokens) <= LONGEST_NAME + (tokens[-1] in SUFFIXES):
        return False
    if any(len(token) > 2 and token.strip(".,").lower() in words.nobody for token in tokens) or any(
        map(str.isdigit, "".join(tokens))
    ):
        return False
    if not all(WORD.fullmatch(token) or token.lower() in PARTICLES for token in tokens):
        return False
    return bool(WORD.fullmatch(tokens[-1])) and any(len(token.strip(".")) > 1 for token in tokens)


def is_given(name: str) -> bool:
    """Tell whether a name begins with a known given name, or with a family name where that one is the first.

    >>> is_given("Anna Poe"), is_given("Home Page"), is_given("鈴木一郎")
    (True, False, True)
    """
    first = name.split()[0].strip(".").casefold()
    return first in GIVEN or is_uncased_name(name) or any(part in GIVEN for part in first.split("-"))


def is_uncased_name(name: str) -> bool:
    """Tell whether characters that know no capitals are a name: a family name stands first, or a space parts the two.

    >>> is_uncased_name("鈴木一郎"), is_uncased_name("王小明"), is_uncased_name("金融機関"), is_uncased_name("印刷する")
    (True, True, False, False)
    """
    if PARTED.fullmatch(name):
        return True
    families = (name[:1],) if len(name) < LONG_UNCASED else (name[:2], name[:3])
    return bool(SOLID.fullmatch(name)) and any(family in FAMILIES for family in (*families, name[:2]))


def signs_for_many(piece: str, words: Lexicon) -> bool:
    """Tell whether a piece of a credit is an agency, a desk or the staff."""
    if piece.casefold().removeprefix("the ") in AGENCY_NAMES or piece.casefold() in AGENCY_NAMES:
        return True
    tokens = piece.split()
    return len(tokens) <= 5 and any(token.strip(".,").lower() in words.desks for token in tokens)


def signs_for_staff(text: str, words: Lexicon) -> bool:
    """Tell whether words are a desk joined with other desks and agencies: "Staff and agencies".

    >>> signs_for_staff("Staff and agencies", lexicon(("en",))), signs_for_staff("AFP and AP", lexicon(("en",)))
    (True, False)
    """
    parts = [part.casefold() for part in words.joins.split(text)]
    known = all(part in words.desks or part in AGENCY_NAMES for part in parts)
    return len(parts) > 1 and known and any(part in words.desks for part in parts)


def is_role(piece: str, words: Lexicon) -> bool:
    """Tell whether a piece of a credit only says what someone does."""
    tokens = [token.strip(".,").lower() for token in piece.split()]
    return bool(tokens) and any(token in words.roles for token in tokens)


def is_title(line: str, words: Lexicon) -> bool:
    """Tell whether a line is what someone is called and no more.

    >>> is_title("Chief Political Correspondent", lexicon(("en",))), is_title("The editor left", lexicon(("en",)))
    (True, False)
    """
    tokens = [token.strip(".,").casefold() for token in line.split()]
    known = all(token in words.roles or token in words.beats or words.joins.fullmatch(f" {token} ") for token in tokens)
    return known and any(token in words.roles for token in tokens)


def outlet_of_role(piece: str, words: Lexicon) -> str | None:
    """Return the outlet before a role: "CNN" of "CNN Senior Analyst"."""
    tokens = piece.split()
    if not tokens or tokens[-1].lower() not in words.roles:
        return None
    while tokens and tokens[-1].lower() in words.roles | words.beats:
        tokens.pop()
    outlet = " ".join(tokens)
    return outlet if is_outlet(outlet, words) else None


def is_outlet(piece: str, words: Lexicon) -> bool:
    """Tell whether a piece of a credit is an outlet's name."""
    tokens = piece.split()
    if piece.casefold() in words.publishers:
        return True
    if not tokens or len(tokens) > 6:
        return False
    if piece.casefold().removeprefix("the ") in AGENCY_NAMES or DOMAIN.fullmatch(piece):
        return True
    return tokens[0][0].isupper() and (
        tokens[-1].strip(".").lower().rsplit("-", 1)[-1] in words.outlets
        or any(token.strip(".").lower() in words.outlets for token in tokens)
        or tokens[-1].lower().endswith(tuple(word for word in words.outlets if len(word) >= COMPOUND))
        or tokens[0] == "The"
        or (piece.isupper() and len(piece) > 2 and len(tokens) < LONGEST_NAME and piece[-1] != ".")
    )


def proper(name: str) -> str:
    """Return a name in capitals as one writes it; any other as it stands.

    >>> proper("SHEILA MCNULTY-O'BRIEN"), proper("J. R. DE SOUZA"), proper("DeAnn Poe")
    ("Sheila McNulty-O'Brien", 'J. R. De Souza', 'DeAnn Poe')
    """
    if not name.isupper() or len(name) < 5:
        return name
    return regex.sub(r"\p{L}[\p{L}\p{M}]*", lambda found: capital(found[0]), name)


def capital(word: str) -> str:
    """Return a word with its first letter alone in capitals, and that behind Mc."""
    low = word[0] + word[1:].lower()
    return "Mc" + low[2:].capitalize() if low.startswith("Mc") and len(low) > 4 else low
