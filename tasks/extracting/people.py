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
from tasks.extracting.mentions import Mention, mentions_in
from tasks.extracting.passages import Passage
from tasks.extracting.roles import kind_of_person, same_role
from tasks.extracting.speech import speech_of


@dataclass(frozen=True, slots=True)
class People:
    """The people of a document, and the names that could be two of them."""

    people: tuple[Person, ...]
    issues: tuple[Issue, ...]


def people_of(passages: Sequence[Passage]) -> People:
    """Return people in the order they are first named."""
    found = [(passage, mention) for passage in passages for mention in mentions_in(passage)]
    groups: list[list[tuple[Passage, Mention]]] = []
    issues: list[Issue] = []
    for passage, mention in sorted(found, key=lambda pair: -pair[1].completeness):
        fitting = [group for group in groups if _is_same(group, mention)]
        if len(fitting) == 1:
            fitting[0].append((passage, mention))
        elif not fitting:
            groups.append([(passage, mention)])
        else:
            issues.append(_ambiguous(passage, mention, len(fitting)))
    ordered = sorted((sorted(group, key=_position) for group in groups), key=lambda group: _position(group[0]))
    people = tuple(_person(f"n{number}", group) for number, group in enumerate(ordered, start=1))
    return People(people, tuple(issues))


def _position(pair: tuple[Passage, Mention]) -> int:
    return pair[1].start


def _is_same(group: Sequence[tuple[Passage, Mention]], mention: Mention) -> bool:
    """Say whether a mention may be the person of a group: the role is one of his, or no name contradicts."""
    known = [mention for _, mention in group]
    if mention.collective or known[0].collective:
        return mention.collective and known[0].collective and known[0].role == mention.role
    if mention.family is None:
        return any(same_role(one.role, mention.role) for one in known)
    return all(_compatible(one, mention) for one in known)


def _compatible(known: Mention, new: Mention) -> bool:
    if known.family is None:
        return same_role(known.role, new.role)
    return (
        known.family == new.family
        and _agree(known.honorific, new.honorific)
        and _agree(known.given, new.given)
        and _agree(known.initials, new.initials)
    )


def _agree(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _ambiguous(passage: Passage, mention: Mention, candidates: int) -> Issue:
    surface = passage.quote(mention.start, mention.end)
    said = f"{surface!r} could be {candidates} people of this document"
    return Issue(IssueCode.AMBIGUOUS_PERSON, said, start=mention.start, end=mention.end)


def _person(name: str, group: Sequence[tuple[Passage, Mention]]) -> Person:
    mentions = [mention for _, mention in group]
    fullest = max(mentions, key=lambda mention: mention.completeness)
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


def _roles(group: Sequence[tuple[Passage, Mention]]) -> Iterator[Role]:
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


def _speech(group: Sequence[tuple[Passage, Mention]]) -> Iterator[Speech]:
    for passage, mention in group:
        if passage.paragraph is not None:
            yield from speech_of(passage, mention)
