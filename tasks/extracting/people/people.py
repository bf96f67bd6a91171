"""The people of a document: who is named, with which role, and who speaks.

In: passages, and who the attendance lists name. Out: Person, one a person, role or group, with every surface and
reporting verb. Will not: link people across documents, or name a role's holder unless the text does.

`Mr Carter` is `Mr P B Carter` if the document has one Carter with that honorific; where two could be meant, it is
linked to neither.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Person, Role, Speech
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.codes import coded, codes_of, printed_codes
from tasks.extracting.people.grouping import Group, Known
from tasks.extracting.people.known_names import KnownNames
from tasks.extracting.people.mention import Mention
from tasks.extracting.people.mentions import mentions_in
from tasks.extracting.people.named import Named, named_at
from tasks.extracting.people.names_alone import alone_in
from tasks.extracting.people.printed_titles import printed_title
from tasks.extracting.people.roles import kind_of_person
from tasks.extracting.people.speech import speech_in


@dataclass(frozen=True, slots=True)
class People:
    """The people of a document, and the names that could be two of them."""

    people: tuple[Person, ...]
    issues: tuple[Issue, ...]


_LONGEST_TITLE = 120
_Mentions = tuple[Passage, list[Mention]]


def people_of(passages: Sequence[Passage], listed: Iterable[Mention] = (), rolls: Sequence[Passage] = ()) -> People:
    """Return people in the order they are first named; `listed` are mentions outside the passages.

    `rolls` are the passages that stand above, where initials may be printed beside names.
    """
    listed = list(listed)
    names = KnownNames(listed)
    by_passage = [(passage, mentions_in(passage, names)) for passage in passages]
    members = {mention.start for mention in listed if mention.kind is PersonKind.MEMBER}
    inside = [_seated(mention, members) for _, mentions in by_passage for mention in mentions]
    known = Known([*_besides(listed, inside), *inside])
    by_passage = _with_short_forms(by_passage, known, rolls)
    ordered = sorted(known.groups, key=lambda group: min(mention.start for mention in group.mentions))
    numbers = {id(group): number for number, group in enumerate(ordered)}
    speech = _speech(by_passage, known, numbers)
    public = _public_places(passages)
    people = tuple(_person(f"n{at + 1}", group, speech.get(at, []), public) for at, group in enumerate(ordered))
    issues = [_ambiguous(mention, known.candidates[mention.start]) for mention in known.ambiguous]
    return People(people, tuple(sorted(issues, key=lambda issue: issue.start or 0)))


def _seated(mention: Mention, members: set[int]) -> Mention:
    """Return a mention as a member's where a list of members has it, and no words say more."""
    sits = mention.kind is None and mention.start in members
    return replace(mention, kind=PersonKind.MEMBER) if sits else mention


def _with_short_forms(by_passage: Sequence[_Mentions], known: Known, rolls: Sequence[Passage]) -> list[_Mentions]:
    """Add the places where people are named by their initials alone, or by one word."""
    groups = list(known.groups)
    ways = [group.ways for group in groups]
    passages = [passage for passage, _ in by_passage]
    codes = {**codes_of(ways), **printed_codes([group.mentions for group in groups], [*rolls, *passages])}
    taken = {mention.start for _, mentions in by_passage for mention in mentions}
    found: list[_Mentions] = []
    by_word = (owned for _, owned in alone_in([*rolls, *passages], ways))
    for (passage, by_code), by_one_word in zip(coded([*rolls, *passages], codes), by_word, strict=True):
        free = [(mention, owner) for mention, owner in (*by_code, *by_one_word) if mention.start not in taken]
        for mention, owner in free:
            known.attach(mention, groups[owner])
        found.append((passage, [mention for mention, _ in free]))
    return [
        (passage, sorted([*mentions, *short], key=lambda mention: mention.start))
        for (passage, mentions), (_, short) in zip(by_passage, found[len(rolls) :], strict=True)
    ]


def _besides(listed: Iterable[Mention], found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions of lists at places where none is found already, each once."""
    taken = sorted((mention.start, mention.end) for mention in found)
    seen: set[int] = set()
    for mention in listed:
        at = bisect_right(taken, (mention.end,)) - 1
        free = at < 0 or taken[at][1] <= mention.start
        if free and mention.start not in seen:
            seen.add(mention.start)
            yield mention


def _speech(by_passage: Sequence[_Mentions], known: Known, numbers: dict[int, int]) -> dict[int, list[Speech]]:
    """Return what each person says, by the person's number."""
    found: dict[int, list[Speech]] = {}
    last: Named | None = None
    for passage, mentions in by_passage:
        if passage.paragraph is None:
            last = None
            continue
        named = [named_at(passage, mention, numbers.get(id(known.group_of(mention)))) for mention in mentions]
        events, last = speech_in(passage, named, last)
        for person, event in events:
            found.setdefault(person, []).append(event)
    return found


def _ambiguous(mention: Mention, candidates: int) -> Issue:
    said = f"{mention.name or mention.role!r} could be {candidates} people of this document"
    return Issue(IssueCode.AMBIGUOUS_PERSON, said, start=mention.start, end=mention.end)


def _person(number: str, group: Group, speech: Sequence[Speech], public: Sequence[tuple[int, int]]) -> Person:
    mentions = sorted(group.mentions, key=lambda mention: mention.start)
    fullest = max(mentions, key=lambda mention: (mention.completeness, len(mention.name or "")))
    roles = tuple(_roles(mentions))
    honorific = _first(mention.honorific for mention in mentions)
    return Person(
        id=number,
        name=fullest.name or fullest.role or "",
        honorific=printed_title(mentions),
        initials=_initials(mentions),
        given=_first(mention.given for mention in mentions),
        family=fullest.family,
        roles=roles,
        organisation=_first(mention.organisation for mention in mentions),
        kind=_kind(mentions, honorific, roles, public),
        role_only=fullest.family is None,
        collective=fullest.collective,
        surfaces=tuple(Evidence(mention.start, mention.end, mention.rule) for mention in mentions),
        speech=tuple(speech),
    )


def _kind(
    mentions: Sequence[Mention], honorific: str | None, roles: Sequence[Role], public: Sequence[tuple[int, int]]
) -> PersonKind:
    """Return the kind that honorific or roles state, else what the words around the names or the item's title say."""
    named = any(mention.family for mention in mentions)
    stated = kind_of_person(honorific, [role.title for role in roles], named=named)
    if stated is not PersonKind.UNKNOWN:
        return stated
    said = next((mention.kind for mention in mentions if mention.kind), None)
    asks = named and all(_is_within(public, mention.start) for mention in mentions)
    return said or (PersonKind.PUBLIC if asks else PersonKind.UNKNOWN)


def _is_within(places: Sequence[tuple[int, int]], position: int) -> bool:
    at = bisect_right(places, position, key=lambda place: place[0]) - 1
    return at >= 0 and position < places[at][1]


def _public_places(passages: Sequence[Passage]) -> list[tuple[int, int]]:
    """Return the bounds of the paragraphs of items in which the public speaks, by the items' titles."""
    words = lexicon().words["people.public_titles"]
    titles = (passage for passage in passages if passage.paragraph is None and len(passage.text) <= _LONGEST_TITLE)
    items = {title.paragraph_id for title in titles if any(word in title.text.casefold() for word in words)}
    return sorted((one.start, one.end) for one in passages if one.paragraph and one.paragraph.item_id in items)


def _initials(mentions: Sequence[Mention]) -> str | None:
    """Return the initials; where a given name is known, those beside one: `J. Teal` says no more of `Jo Teal`."""
    given = any(mention.given for mention in mentions)
    return _first(mention.initials for mention in mentions if mention.given or not given)


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _roles(mentions: Sequence[Mention]) -> Iterator[Role]:
    """Yield each title wherever it stands; not one that is cut short and lacks its area.

    `the Strategic Director` beside `the Strategic Director of Ponds` is that title again.
    """
    words = lexicon().words
    titles = {mention.role for mention in mentions if mention.role}
    for mention in mentions:
        title = mention.role
        if title is None or mention.role_start is None or mention.role_end is None:
            continue
        last = title.lower() in words["people.known_by_last_word"]
        if last and any(full.endswith(f" {title}") for full in titles):
            continue
        lacking = title.endswith(words["people.titles_of_an_area"])
        if not (lacking and any(full.startswith(tuple(title + join for join in _AREA_JOINS)) for full in titles)):
            yield Role(title, mention.relation, Evidence(mention.role_start, mention.role_end, mention.rule))


_AREA_JOINS = (" ", ", ")
