"""Who is meant: the full name behind a surname, a pronoun or a description, where the article leaves no doubt."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from articlekit.languages.given import GIVEN
from articlekit.stages.candidates import Answer
from articlekit.stages.cues import REACH, Passage
from articlekit.stages.mentions import Mention, head_of
from articlekit.stages.names import Names, Person, surname
from articlekit.stages.speakers import without_owner
from articlekit.stages.tokens import Token
from articlekit.tables import Quotes
from articlekit.tables.quotes import Gender

# What speaks for being meant by a pronoun: to stand first in a sentence, to have spoken last, a known gender.
FIRST, SPOKE, KNOWN, NEARER = 2, 2, 1, 1
ENOUGH = 2
FARTHEST = 2  # sentences between a pronoun and whom it means
APART = 5  # words between a description's noun and the comma behind it


class Near(Struct, frozen=True):
    """Someone named before a pronoun, `back` sentences away, as the first of the sentence or not."""

    person: Person
    back: int
    first: bool


def referent(answer: Answer, last: Person | None, names: Names, table: Quotes) -> Person | None:
    """Return whom an answer's mention means; None where the article leaves it open. `last` is who spoke before."""
    mention, tokens = answer.mention, answer.passage.tokens
    if mention.sort == "name":
        return named(tokens, mention, names, table)
    low = tokens[mention.first].low
    if mention.sort == "described":
        return described(answer, names, table)
    meaning = table.pronouns.get(low)
    if meaning == "relative":
        return antecedent(answer.passage, mention, names, table)
    if meaning in ("m", "f"):
        return meant(answer, meaning, last, names, table)
    return None


def named(tokens: Sequence[Token], mention: Mention, names: Names, table: Quotes) -> Person | None:
    """Return the person of a name: with the fullest name that the article gives."""
    title = tokens[mention.name - 1].low if mention.first < mention.name == mention.last - 1 else ""
    words = (title, *[token.text for token in tokens[mention.name : mention.last]])
    if len(words) == 1:
        return None
    if words not in names.meant:
        name = tuple(without_owner(word, table) for word in words[1:])
        names.meant[words] = one_named(name, table.courtesy.get(title), names)
    return names.meant[words]


def one_named(name: tuple[str, ...], gender: Gender | None, names: Names) -> Person:
    """Return the person of a name, or of a surname with what its courtesy title says."""
    known = names.named(surname(name).lower())
    if len(name) > 1:
        full = next((full for full in known if full.split()[0] == name[0] and set(name) <= set(full.split())), "")
        return known.get(full) or Person(" ".join(name), None, frozenset(), None)
    fitting = (who for who in known.values() if not gender or who.gender in (gender, None))
    return next(fitting, None) or Person(name[0], None, frozenset(), None)


def described(answer: Answer, names: Names, table: Quotes) -> Person | None:
    """Return the only person who holds the office that a definite description names: "the governor"."""
    mention, tokens = answer.mention, answer.passage.tokens
    named_next = apposed(answer, names, table)
    if named_next or tokens[mention.first].low not in table.definite:
        return named_next
    head = head_of(tokens, mention)
    office = table.offices.get(head)
    if office is None:
        return None
    gender = table.gendered.get(head)
    holders = [p for p in names.holders(office) if not gender or p.gender in (gender, None)]
    surnames = {surname(tuple(holder.name.split())) for holder in holders}
    if len(surnames) == 1:
        return holders[0]
    return next(
        (near.person for near in nearby(answer, names, table) if near.person in holders and near.back <= 1), None
    )


def apposed(answer: Answer, names: Names, table: Quotes) -> Person | None:
    """Return the person named behind a description: "said the mayor of Elm, Ann Poe."."""
    where, end = answer.passage, answer.mention.last
    tokens = where.tokens
    while end < min(answer.mention.last + APART, len(tokens)) and tokens[end].sort in "wC":
        end += 1
    name = next((m for m in where.mentions.within(end + 1, end + 2) if m.sort == "name" and not m.owner), None)
    if name is None or tokens[end].text != "," or (name.last < len(tokens) and tokens[name.last].sort not in "pQ"):
        return None
    who = named(tokens, name, names, table)
    return who if who and is_person(who) else None


def antecedent(where: Passage, relative: Mention, names: Names, table: Quotes) -> Person | None:
    """Return the person named right before a relative pronoun."""
    end = relative.first - (relative.first > 0 and where.tokens[relative.first - 1].text == ",")
    name = next((m for m in where.mentions.within(end - REACH, end) if m.last == end and m.sort == "name"), None)
    return named(where.tokens, name, names, table) if name else None


def nearby(answer: Answer, names: Names, table: Quotes) -> Iterator[Near]:
    """Yield the people named before a mention, the nearest sentence first, here and in the paragraph before."""
    place = answer.mention.first
    passages = [(answer.passage, place, answer.passage.tokens[place].sentence)]
    before = answer.slot.before
    if before and before is not answer.passage and before.tokens:
        passages.append(
            (before, len(before.tokens), before.tokens[-1].sentence + answer.passage.tokens[place].sentence + 1)
        )
    for where, stop, sentence in passages:
        found: dict[int, list[tuple[Mention, Person]]] = {}
        for mention in where.mentions.within(stop - 2 * REACH, stop):
            if mention.sort != "name" or sentence - where.tokens[mention.first].sentence > FARTHEST:
                continue
            who = named(where.tokens, mention, names, table)
            if who and names.person(who.name):
                found.setdefault(where.tokens[mention.first].sentence, []).append((mention, who))
        for at in sorted(found, reverse=True):
            for rank, (_, who) in enumerate(found[at]):
                yield Near(who, sentence - at, rank == 0)


def meant(answer: Answer, gender: str, last: Person | None, names: Names, table: Quotes) -> Person | None:
    """Return whom "he" or "she" means, where one person's evidence beats everyone else's."""
    scores: dict[str, int] = {}
    people: dict[str, Person] = {}
    for near in nearby(answer, names, table):
        who = near.person
        if (who.gender and who.gender != gender) or not is_person(who):
            continue
        score = (
            FIRST * near.first + KNOWN * (who.gender == gender) + NEARER * (near.back <= 1) + NEARER * (near.back == 0)
        )
        people[who.name] = who
        scores[who.name] = max(scores.get(who.name, 0), score)
    if last and last.gender in (gender, None) and is_person(last):
        people[last.name] = last
        scores[last.name] = scores.get(last.name, KNOWN * (last.gender == gender)) + SPOKE
    best = sorted(scores, key=lambda name: -scores[name])[:2]
    if not best or scores[best[0]] < ENOUGH or (len(best) > 1 and scores[best[0]] == scores[best[1]]):
        return None
    return people[best[0]]


def is_person(who: Person) -> bool:
    """Tell whether there is evidence that a name is a human being's: a given name, a gender, a role."""
    return bool(who.gender or who.role or who.offices) or who.name.split()[0].lower() in GIVEN
