"""The people of a document: who is named, with which role, and who speaks.

In: passages. Out: Person, one a person, role or group, with every surface and reporting verb. Will not:
link people across documents, take firms for people, or name a role's holder unless the text does.

A name is taken where an honorific or a role stands beside it. `Mr Carter` is `Mr P B Carter` if the
document has one Carter with that honorific; where two could be meant, it is linked to neither.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Person, Role, Speech
from seeds.lexicon import lexicon
from tasks.extracting.mentions import Mention, mentions_in
from tasks.extracting.passages import Passage
from tasks.extracting.roles import kind_of_person, shorter_roles
from tasks.extracting.speech import speech_of


@dataclass(frozen=True, slots=True)
class People:
    """The people of a document, and the names that could be two of them."""

    people: tuple[Person, ...]
    issues: tuple[Issue, ...]


Place = tuple[Passage, Mention]


@dataclass(slots=True)
class _Group:
    """The mentions taken for one person: every distinct way of naming, and each place."""

    ways: list[Mention]
    places: list[Place]


def people_of(passages: Sequence[Passage]) -> People:
    """Return people in the order they are first named."""
    places: dict[Way, list[Place]] = {}
    for passage in passages:
        for mention in mentions_in(passage):
            places.setdefault(_way(mention), []).append((passage, mention))
    known, issues = _Known(), list[Issue]()
    for named_alike in sorted(places.values(), key=lambda alike: -alike[0][1].completeness):
        fitting = known.fitting(named_alike[0][1])
        if len(fitting) > 1:
            issues.extend(_ambiguous(passage, mention, len(fitting)) for passage, mention in named_alike)
        else:
            known.add(fitting[0] if fitting else None, named_alike)
    ordered = sorted((sorted(group.places, key=_position) for group in known.groups), key=lambda one: _position(one[0]))
    people = tuple(_person(f"n{number}", group) for number, group in enumerate(ordered, start=1))
    return People(people, tuple(sorted(issues, key=lambda issue: issue.start or 0)))


Way = tuple[str | None, ...]


def _way(mention: Mention) -> Way:
    """Return what tells two ways of naming apart; mentions that are alike in it are of one person."""
    group = mention.role if mention.collective else None
    return mention.family, _canonical(mention.honorific), mention.given, mention.initials, mention.role, group


class _Known:
    """The people found so far, by family name and by role, so that a mention meets only those it may be."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self.groups: list[_Group] = []
        self._by_name: dict[str, list[_Group]] = {}
        self._by_role: dict[str, list[_Group]] = {}
        self._by_short_role: dict[str, list[_Group]] = {}
        self._collective: dict[str, list[_Group]] = {}

    def fitting(self, mention: Mention) -> list[_Group]:
        """Return who the mention may be: the role is one of theirs, or no part of the name contradicts."""
        if mention.collective:
            return self._collective.get(mention.role or "", [])
        if mention.family:
            namesakes = self._by_name.get(mention.family, [])
            return [group for group in namesakes if all(_compatible(way, mention) for way in group.ways)]
        return self._holders(mention.role or "")

    def _holders(self, role: str) -> list[_Group]:
        """Return who holds a role, or one of which it is the short or the long form."""
        found = [*self._by_role.get(role, ()), *self._by_short_role.get(role, ())]
        for short in shorter_roles(role):
            found += self._by_role.get(short, ())
        return list({id(group): group for group in found}.values())

    def add(self, group: _Group | None, places: list[Place]) -> None:
        """Note a way of naming, of a person known already or of a new one."""
        mention = places[0][1]
        if group is None:
            group = _Group([], [])
            self.groups.append(group)
            self._by_name.setdefault(mention.family or "", []).append(group)
        group.ways.append(mention)
        group.places.extend(places)
        if mention.collective:
            self._collective.setdefault(mention.role or "", []).append(group)
        elif mention.role:
            self._by_role.setdefault(mention.role, []).append(group)
            for short in shorter_roles(mention.role):
                self._by_short_role.setdefault(short, []).append(group)


def _position(place: Place) -> int:
    return place[1].start


def _compatible(known: Mention, new: Mention) -> bool:
    """Say whether two namings with one family name may be of one person: Mr John and Mr J may, Mr John and Mr P not."""
    return (
        _agree(_canonical(known.honorific), _canonical(new.honorific))
        and _agree(known.given, new.given)
        and _agree(_letters(known.initials), _letters(new.initials))
        and _agree(_first_letter(known), _first_letter(new))
    )


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _letters(initials: str | None) -> str | None:
    return initials.replace(" ", "") if initials else None


def _first_letter(mention: Mention) -> str | None:
    first = mention.given or mention.initials
    return first[0] if first else None


def _canonical(honorific: str | None) -> str | None:
    """Return the honorific of which this is a form: Councillor for Cllr."""
    return lexicon().canonical("people.same_honorific").get(honorific.lower(), honorific) if honorific else None


def _ambiguous(passage: Passage, mention: Mention, candidates: int) -> Issue:
    surface = passage.quote(mention.start, mention.end)
    said = f"{surface!r} could be {candidates} people of this document"
    return Issue(IssueCode.AMBIGUOUS_PERSON, said, start=mention.start, end=mention.end)


def _person(name: str, group: Sequence[Place]) -> Person:
    mentions = [mention for _, mention in group]
    fullest = max(mentions, key=lambda mention: (mention.completeness, len(mention.name or "")))
    roles = tuple(_roles(group))
    return Person(
        id=name,
        name=fullest.name or fullest.role or "",
        honorific=_first(mention.honorific for mention in mentions),
        initials=_first(mention.initials for mention in mentions),
        given=_first(mention.given for mention in mentions),
        family=fullest.family,
        roles=roles,
        organisation=_first(mention.organisation for mention in mentions),
        kind=kind_of_person(fullest.honorific, [role.title for role in roles], collective=fullest.collective),
        role_only=fullest.family is None,
        collective=fullest.collective,
        surfaces=tuple(Evidence(mention.start, mention.end, mention.rule) for mention in mentions),
        speech=tuple(_speech(group)),
    )


def _first(values: Iterator[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _roles(group: Sequence[Place]) -> Iterator[Role]:
    """Yield each title where it first stands, and wherever it stands beside the name."""
    seen: set[str] = set()
    for passage, mention in group:
        if mention.role_start is None or mention.role_end is None:
            continue
        span = Evidence(mention.role_start, mention.role_end, mention.rule)
        title = passage.quote(span.start, span.end)
        if mention.family or title not in seen:
            yield Role(title, mention.relation, span)
        seen.add(title)


def _speech(group: Sequence[Place]) -> Iterator[Speech]:
    for passage, mention in group:
        if passage.paragraph is not None:
            yield from speech_of(passage, mention)
