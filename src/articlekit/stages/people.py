"""The names in a credit: who are people, who sign for many, and which outlet the credit names."""

from collections.abc import Iterator
from typing import NamedTuple

import regex
from msgspec import Struct

from articlekit.languages.given import FAMILIES, GIVEN
from articlekit.languages.world import CITIES, DEGREES, PARTICLES, SUFFIXES
from articlekit.patterns import compiled
from articlekit.stages.lexicon import (
    AGENCY_NAMES,
    Lexicon,
    is_outlet,
    is_role,
    outlet_of_role,
    signs_for_many,
    signs_for_staff,
)

# What parts the names of a credit. A dash or stroke needs its spaces: "Jean-Luc", but "Ann Poe - News".
BREAK = compiled(
    r"""\s* [;|•·●→/()\[\]—–:,、，／]+ \s* | \s+ - \s+ | (?<=\w)\s{2,}(?=\w) | \s*\t\s* | \s [―‒] \s""", regex.VERBOSE
)
WORD = compiled(r"(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.(?:\p{Lu}\.)*")
# "Ann PoeAnn Poe": a link's text and its title
DOUBLED = compiled(r"^(\p{Lu}.{4,40}?)\s?\1(?=$|\s*[|,])")
# The end of a name of two words at least, to which something may be glued
WHOLE = compiled(r"\p{L}[.]?[ ]\p{Lu}[\p{L}'’-]*$")
GLUED = compiled(r"(?<=\p{Ll})\p{Lu}\p{Ll}+")
UNCASED = compiled(r"[\p{Lo}]{2,6}(?:[ \u3000・][\p{Lo}]{1,6})?")
# Names of scripts without capitals that part their words: "سامي نجار", "गीता राणा"
SPACED = compiled(
    r"""
    (?(DEFINE) (?P<word> (?: [\p{Arabic}\p{Devanagari}\p{Hebrew}\p{Thai}] \p{M}* ){2,14} ) )
    (?&word) (?: [ ] (?&word) ){1,3}
    """,
    regex.VERBOSE,
)
# "山本 花子": family and given name
PARTED = compiled(r"\p{Han}{1,3}[ \u3000][\p{Han}\p{Hiragana}\p{Katakana}]{1,4}")
SOLID = compiled(r"\p{Han}{3,5}|\p{Han}{2,3}\p{Katakana}{2,3}|\p{Hangul}{3,4}")
SHORT = compiled(r"\p{Han}{2}")
# From here on a family name has two characters or more.
LONG_UNCASED = 4
# "CNN's Ann Poe"
OF_OUTLET = compiled(r"^.{2,40}?(?:['’]s?)\s+(?=\p{Lu})")
LONGEST_NAME = 5
LONGEST_ACRONYM = 4
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


class Piece(Struct, frozen=True):
    """A part of a credit: a ``person``, ``desk``, ``outlet`` or ``role``, or ``text`` that is none; and its outlet."""

    kind: str
    name: str
    outlet: str | None = None


def credit(text: str, words: Lexicon, *, alone: bool = False) -> Credit:
    """Return whom the words of a credit name. `alone`: no "by" led to them, so that a single word is nobody.

    >>> from articlekit.stages.lexicon import lexicon
    >>> credit("ANN POE and Bo Ray, Harbour News", lexicon(("en",)))
    Credit(people=('Ann Poe', 'Bo Ray'), desks=(), publisher='Harbour News')
    """
    if signs_for_staff(text, words):
        return Credit(desks=(text,))
    people: list[str] = []
    desks: list[str] = []
    publisher = place = None
    for part in without_pictures(untrailed(pieces(text, words), words), words):
        if is_place(part, place, words) and (place or people):
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
            desks.append(without_the(head))
        publisher = publisher or (without_the(piece.outlet) if piece.outlet else None)
    return Credit(tuple(dict.fromkeys(people[:MOST_NAMES])), tuple(desks), publisher)


def without_pictures(found: list[str], words: Lexicon) -> list[str]:
    """Return pieces without those of a picture: "Ann Poe", "Bo Ray", "photos" is Ann Poe's story."""
    pictures = {at for at, piece in enumerate(found) if words.pictures.fullmatch(piece)}
    return [piece for at, piece in enumerate(found) if not {at, at + 1} & pictures]


def is_place(part: str, before: str | None, words: Lexicon) -> bool:
    """Tell whether a piece of a credit is a city, or the region of the place before it."""
    return part in CITIES or (before is not None and part.casefold() in words.regions)


def without_the(name: str) -> str:
    """Return a name without a small article before it, which is the sentence's.

    >>> without_the("the Harbour Post"), without_the("The Harbour Post")
    ('Harbour Post', 'The Harbour Post')
    """
    return name.removeprefix("the ")


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
        outlet = head if head.casefold() in AGENCY_NAMES else head.rpartition(" ")[0]
        return None, outlet if not first and is_outlet(outlet, words) else None
    if words.fors.match(head):
        return None, words.fors.sub("", head, count=1)
    if not first and is_outlet(head, words) and not is_given(head) and not ends_in_agency(head.split()):
        return None, outlet_of_role(head, words) if is_role(head.rsplit(" ", 1)[-1], words) else head
    return read(head, words, first=first, alone=alone)


def ends_in_agency(tokens: list[str]) -> bool:
    """Tell whether an agency's name stands behind what may be a person's."""
    return len(tokens) > 2 and any(" ".join(tokens[at:]).casefold() in AGENCY_NAMES for at in (2, 3, 4))


def pieces(text: str, words: Lexicon) -> list[str]:
    """Return the names and descriptions of a credit, each for itself.

    >>> from articlekit.stages.lexicon import lexicon
    >>> pieces("Ann Poe, Bo Ray and Cy Moe | Harbour News", lexicon(("en",)))
    ['Ann Poe', 'Bo Ray', 'Cy Moe', 'Harbour News']
    """
    found: list[str] = []
    for part in BREAK.split(unglued(DOUBLED.sub(r"\1", text), words)):
        whole = found and part.strip() and is_outlet(part.strip(), words) and not is_given(part.strip())
        for piece in [part] if whole else unprefixed(words.joins.split(part), words):
            piece = piece.strip(" .,-–—|*\"“”'\u200b")
            if is_row_of_names(piece):
                found.extend(piece.split())
            elif piece:
                found.append(piece + "." if ends_in_initial(piece) else piece)
    return found


def is_row_of_names(piece: str) -> bool:
    """Tell whether words without capitals are whole names in a row, as Chinese papers print them.

    >>> is_row_of_names("王小明 李丽"), is_row_of_names("山本 花子")
    (True, False)
    """
    tokens = piece.split()
    if len(tokens) == 1 or not any(map(is_uncased_name, tokens)):
        return False
    return all(is_whole_name(token, first=False, alone=False) for token in tokens)


def unprefixed(found: list[str], words: Lexicon) -> Iterator[str]:
    """Yield pieces, those of two names that the "and" of Arabic or Hebrew joins each for itself.

    >>> from articlekit.stages.lexicon import lexicon
    >>> list(unprefixed(["سامر حداد وليلى منصور", "هدى سليم وليد منصور"], lexicon(("ar",))))
    ['سامر حداد', 'ليلى منصور', 'هدى سليم وليد منصور']
    """
    for piece in found:
        tokens = piece.split() if words.prefixed else []
        places = (
            (at, len(prefix))
            for at in range(2, len(tokens) - 1)
            for prefix, names in words.prefixed
            if tokens[at].startswith(prefix) and tokens[at] not in names
        )
        if not (place := next(places, None)):
            yield piece
            continue
        yield " ".join(tokens[: place[0]])
        yield " ".join((tokens[place[0]][place[1] :], *tokens[place[0] + 1 :]))


def unglued(text: str, words: Lexicon) -> str:
    """Return a text with a mark where a page glues a role to the name before it.

    >>> from articlekit.stages.lexicon import lexicon
    >>> unglued("Ann PoeStaff Writer", lexicon(("en",)))
    'Ann Poe | Staff Writer'
    """
    known = words.roles | words.beats

    def mark(found: "regex.Match[str]") -> str:
        glued = found[0].lower() in known and WHOLE.search(text, endpos=found.start())
        return f" | {found[0]}" if glued else found[0]

    return GLUED.sub(mark, text)


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
    if outlet and piece[len(head) :].split()[0] in PARTICLES and not is_outlet(outlet, words):  # "Ana Ruiz de la Torre"
        head, outlet = piece, None
    if head.casefold() in AGENCY_NAMES:
        return None, outlet if first else head
    tokens, behind = tokens_of_name(OF_OUTLET.sub("", head).split(), words)
    if not tokens and outlet and not is_outlet(outlet, words):  # what someone is head of
        return None, None
    if not tokens or (len(tokens) == 1 and not is_whole_name(tokens[0], first=first, alone=alone)):
        return None, outlet
    name = " ".join(tokens)
    if not is_person(tokens, words):
        return None, outlet
    return proper(name), outlet or behind


def is_whole_name(word: str, *, first: bool, alone: bool) -> bool:
    """Tell whether one word may be a name: behind "by" any, behind another name two characters that begin as a family.

    >>> is_whole_name("Poe", first=False, alone=False), is_whole_name("李丽", first=False, alone=False)
    (False, True)
    """
    if is_uncased_name(word) or (first and not alone):
        return True
    return not alone and bool(SHORT.fullmatch(word)) and word[0] in FAMILIES


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
    return without_outlet(tokens, words)


def before_role(tokens: list[str], words: Lexicon) -> tuple[list[str], str | None]:
    """Return the tokens before a role and its beats: two at least are the name's, where there are two."""
    end = len(tokens)
    while end > 2 and tokens[end - 1].strip(".,").lower() in words.roles | words.beats:
        end -= 1
    if end <= 2 and tokens[0].lower() in words.roles | words.beats:
        return [], None
    if len(tokens) > 2 and tokens[1].lower() in words.beats and is_outlet(tokens[0], words) and not is_given(tokens[0]):
        return [], tokens[0]
    name = tokens[:end]
    if name[0].casefold() in AGENCY_NAMES:
        return [], name[0]
    for size in (3, 2, 1):
        behind = " ".join(name[-size:])
        if behind.casefold() in AGENCY_NAMES and len(name) - size != 1:
            return name[:-size], behind
    return without_outlet(name, words)


def without_outlet(tokens: list[str], words: Lexicon) -> tuple[list[str], str | None]:
    """Return the tokens of a name without the outlet behind it, which ends as outlets do, and that outlet."""
    if len(tokens) <= 3 or tokens[-1].lower() not in words.outlets:
        return tokens, None
    size = 3 if len(tokens[1]) <= 2 and tokens[1][0].isupper() else 2
    return tokens[:size], " ".join(tokens[size:])


def is_person(tokens: list[str], words: Lexicon) -> bool:
    """Tell whether tokens may be a person's name."""
    name = " ".join(tokens)
    if SPACED.fullmatch(name):
        return words.nobody.isdisjoint(tokens) and not any(map(str.isdigit, name))
    if UNCASED.fullmatch(name):
        return True
    if not 1 <= sum(token.lower() not in PARTICLES for token in tokens) <= LONGEST_NAME + (tokens[-1] in SUFFIXES):
        return False
    said = [token.strip(".,").lower() for token in tokens if token not in PARTICLES]
    if any(len(token) > 2 and token in words.nobody for token in said) or any(map(str.isdigit, "".join(tokens))):
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


def proper(name: str) -> str:
    """Return a name in capitals, or with its family name in capitals, as one writes it; any other as it stands.

    >>> proper("SHEILA MCNULTY-O'BRIEN"), proper("J. R. DE SOUZA"), proper("DeAnn Poe")
    ("Sheila McNulty-O'Brien", 'J. R. De Souza', 'DeAnn Poe')
    >>> proper("Ольга ВЕТРОВА"), proper("Ann Poe USA")
    ('Ольга Ветрова', 'Ann Poe USA')
    """
    first, _, last = name.rpartition(" ")
    if not name.isupper() and first.istitle() and " " not in first and last.isupper() and len(last) > LONGEST_ACRONYM:
        return f"{first} {proper(last)}"
    if not name.isupper() or len(name) < 5:
        return name
    return regex.sub(r"\p{L}[\p{L}\p{M}]*", lambda found: capital(found[0]), name)


def capital(word: str) -> str:
    """Return a word with its first letter alone in capitals, and that behind Mc."""
    low = word[0] + word[1:].lower()
    return "Mc" + low[2:].capitalize() if low.startswith("Mc") and len(low) > 4 else low
