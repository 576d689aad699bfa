"""The words of bylines in the languages of a text, and what they tell: who signs for many, outlets, roles."""

from functools import cache

import regex
from msgspec import Struct

from articlekit.languages.world import AGENCIES, CITIES, DEGREES
from articlekit.patterns import compiled

DOMAIN = compiled(r"(?i:[\p{L}\p{N}-]+\.(?:com|org|net|de|co\.uk|info|news|tv|fr|es|it|at|ch))$")
AGENCY_NAMES = {name.casefold() for name in AGENCIES}
# An outlet's name may end in a word of this length, as in "Tagespresse"; shorter ones end surnames as well.
COMPOUND = 6
LONGEST_OUTLET = 4
LONGEST_DESK = 3
JOINED = compiled(r"[-–/]")


class Lexicon(Struct, frozen=True):
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
    prefixed: tuple[tuple[str, frozenset[str]], ...] = ()


@cache
def lexicon(tables: tuple[str, ...], publishers: tuple[str, ...] = ()) -> Lexicon:
    """Return the word lists of languages, given by their codes, and names of publishers that the user knows."""
    from articlekit.languages import language

    found = [language(code).byline for code in tables]

    def union(field: str) -> frozenset[str]:
        return frozenset().union(*(getattr(table, field) for table in found))

    def between(field: str) -> "regex.Pattern[str]":
        return compiled(r"(?i)(?:^|\s+|,\s*)\L<words>\s+", words=sorted(union(field)) or ["\0"])

    return Lexicon(
        union("roles"), union("beats"), union("desks"), union("outlets"), between("joins"), between("fors"),
        between("ins"), union("regions"), union("nobody"),
        compiled(r"(?i)\b\L<words>\b", words=sorted(union("pictures")) or ["\0"]),
        frozenset(name.casefold() for name in publishers),
        tuple(pair for table in found for pair in table.prefixed.items()),
    )  # fmt: skip


def signs_for_many(piece: str, words: Lexicon) -> bool:
    """Tell whether a piece of a credit is an agency, a desk or the staff."""
    if piece.casefold().removeprefix("the ") in AGENCY_NAMES or piece.casefold() in AGENCY_NAMES:
        return True
    tokens = piece.split()
    return len(tokens) <= 5 and any(token.strip(".,").lower() in words.desks for token in tokens)


def signs_for_staff(text: str, words: Lexicon) -> bool:
    """Tell whether words are a desk joined with other desks and agencies: "Staff and agencies".

    >>> words = lexicon(("en",))
    >>> [signs_for_staff(text, words) for text in ("Staff and agencies", "Harbour staff and AFP", "AFP and AP")]
    [True, True, False]
    """
    parts = [part.casefold() for part in words.joins.split(text)]
    desks = [part.rsplit(" ", 1)[-1] in words.desks and part.count(" ") < LONGEST_DESK for part in parts]
    known = all(desk or part in AGENCY_NAMES for part, desk in zip(parts, desks, strict=True))
    return len(parts) > 1 and known and any(desks)


def is_desk_name(text: str, words: Lexicon) -> bool:
    """Tell whether words are the name of a desk and no more: "Express News Service".

    >>> is_desk_name("Harbour News Service", lexicon(("en",))), is_desk_name("Staff of the port", lexicon(("en",)))
    (True, False)
    """
    tokens = text.split()
    named = 1 < len(tokens) <= LONGEST_DESK and all(is_capital(token[0]) for token in tokens)
    return named and any(token.lower() in words.desks for token in tokens)


def is_capital(character: str) -> bool:
    """Tell whether a character may begin a name: a capital, or a letter of a script that knows none.

    >>> is_capital("A"), is_capital("a"), is_capital("न"), is_capital("1")
    (True, False, True, False)
    """
    return character.isupper() or (character.isalpha() and character.upper() == character.lower())


def is_agency(name: str) -> bool:
    """Tell whether a name is an agency's, or those of agencies joined: "TT-AFP".

    >>> is_agency("dpa"), is_agency("TT-AFP"), is_agency("AP-style")
    (True, True, False)
    """
    return name.casefold() in AGENCY_NAMES or all(part.casefold() in AGENCY_NAMES for part in JOINED.split(name))


def is_joined_desk(word: str, words: Lexicon) -> bool:
    """Tell whether a word is an outlet's desk: "XY-Redaktion".

    >>> is_joined_desk("XY-Redaktion", lexicon(("de",))), is_joined_desk("Redaktion", lexicon(("de",)))
    (True, False)
    """
    outlet, mark, desk = word.rpartition("-")
    return bool(mark) and outlet[:1].isupper() and desk.lower() in words.desks and " " not in word


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
    if not tokens or len(tokens) > 6 or piece in DEGREES or piece.casefold() in words.outlets & words.nobody:
        return False
    if piece.casefold().removeprefix("the ") in AGENCY_NAMES or DOMAIN.fullmatch(piece):
        return True
    known = piece.title() in CITIES or piece.lower() in words.nobody
    return tokens[0][0].isupper() and (
        tokens[-1].strip(".").lower().rsplit("-", 1)[-1] in words.outlets
        or any(token.strip(".").lower() in words.outlets for token in tokens)
        or tokens[-1].lower().endswith(tuple(word for word in words.outlets if len(word) >= COMPOUND))
        or tokens[0] == "The"
        or (piece.isupper() and len(piece) > 2 and len(tokens) <= LONGEST_OUTLET and piece[-1] != "." and not known)
    )
