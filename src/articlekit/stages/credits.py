"""What lines say with a word that tells: "By", "Text:", "contributed to this report"."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from articlekit.languages import language
from articlekit.patterns import compiled
from articlekit.stages import people
from articlekit.stages.lexicon import AGENCY_NAMES, Lexicon, lexicon
from articlekit.stages.people import Credit
from articlekit.stages.zones import LONGEST, Line
from articlekit.tables import Byline as Table

# Names below a lead, with the commas between them.
LED = 8
SENTENCE = compiled(r"(?<=[\p{Ll}\p{N})]{2})[.][ ]+(?=\p{Lu})")


class Reading(Struct, frozen=True):
    """What a line says of its group of names, and whether the whole line is about it."""

    number: int
    group: str
    credit: Credit
    whole: bool = True


def readings(found: Iterable[Line], tables: tuple[Table, ...], words: Lexicon) -> Iterator[Reading]:
    """Yield what the credits among lines say: the first rule that matches reads a line."""
    for line in found:
        if len(line.words) > LONGEST:
            continue
        low = line.words.lower()
        rules = (rule for table in tables for rule in table.credits if rule.may_match(low))
        match = next((m for rule in rules if (m := rule.regex.search(line.words))), None)
        if match is None:
            continue
        said = {name: value for name, value in match.groupdict().items() if value}
        outlet = people.without_the(said.pop("publisher", "").strip()) or None
        for group, value in said.items():
            credit = people.credit(value, words)
            yield Reading(line.number, group, credit._replace(publisher=outlet or credit.publisher))
        if outlet and not said:
            yield Reading(line.number, "publisher", Credit(publisher=outlet))


def is_byline(text: str, codes: tuple[str, ...]) -> bool:
    """Tell whether a line is a byline and no more, in one of some languages: it names nobody but known given names.

    >>> is_byline("By Ann Poe and Bo Ray", ("en",)), is_byline("By bridge or by ferry", ("en",))
    (True, False)
    """
    line = Line(0, text, (), bare=True)
    found = readings((line,), tuple(language(code).byline for code in codes), lexicon(codes))
    names = [name for reading in found if reading.group == "authors" for name in reading.credit.people]
    return bool(names) and all(map(people.is_given, names))


def led(found: tuple[Line, ...], tables: tuple[Table, ...], words: Lexicon) -> Iterator[Reading]:
    """Yield names below a line that only leads to them ("By"), each on a line of its own."""
    for at, line in enumerate(found):
        if not any(rule.regex.search(line.words) for table in tables for rule in table.leads):
            continue
        for below in found[at + 1 : at + 1 + LED]:
            credit = people.credit(below.words.lstrip("•* "), words, alone=at + 1 != found.index(below))
            if not credit.names and below.words.strip(" ,&") and not words.joins.fullmatch(below.words + " "):
                break
            if credit.names:
                yield Reading(below.number, "authors", credit)
                yield Reading(line.number, "lead", Credit())


def closings(found: tuple[Line, ...], tables: tuple[Table, ...], words: Lexicon) -> Iterator[Reading]:
    """Yield the credits within the last lines: reporters, contributors."""
    some = cued("\n".join(line.words for line in found).lower(), tables)  # most stories have none
    for line in found if some else ():
        for table in cued(line.words.lower(), some):
            for rule in table.closings:
                for match in rule.regex.finditer(line.words):
                    group, value = next((g, v) for g, v in match.groupdict().items() if v)
                    credit = people.credit(last_sentence(value), words)
                    whole = 2 * len(match[0]) > len(line.words)
                    agency = group == "contributors" and value.strip(" .").casefold() in AGENCY_NAMES
                    if credit.people or agency:
                        yield Reading(line.number, group, credit._replace(publisher=None), whole)


def cued(low: str, tables: Iterable[Table]) -> list[Table]:
    """Return the tables of which a cue stands in a text in lower case."""
    return [table for table in tables if any(cue in low for cue in table.cues)]


def last_sentence(text: str) -> str:
    """Return the last sentence of a text.

    >>> last_sentence("Poe reported from Oslo. Bo J. Ray")
    'Bo J. Ray'
    """
    return SENTENCE.split(text)[-1]
