"""Where a passage names a person: an honorific and a name, a name beside a role or a verb, or a role alone.

In: a passage. Out: mentions with the parts of the name and the role that stands beside it. Will not: decide which
mentions are one person.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.kinds_said import kind_said
from tasks.extracting.people.known_names import KnownNames
from tasks.extracting.people.lone_roles import is_capacity, lone_roles, speaking_titles
from tasks.extracting.people.mention import NEAR, Mention, span_of
from tasks.extracting.people.names import Name
from tasks.extracting.people.persons_names import persons_names
from tasks.extracting.people.role_spans import Roles, RoleSpan
from tasks.extracting.people.roles import is_other_kind
from tasks.extracting.people.unnamed_people import groups_in, small_speakers_in, speaking_small_titles, stands_beside


def mentions_in(passage: Passage, known: KnownNames) -> list[Mention]:
    """Return the mentions in a passage in reading order; `known` are the names that lists have."""
    roles = Roles(passage.text)
    named = [_named(passage, name, roles) for name in persons_names(passage.text, roles, known)]
    named = _becoming(passage, named, roles)
    alone = [*lone_roles(passage, named, roles), *speaking_titles(passage, named, roles)]
    taken = {one.start for one in (*named, *alone)} | {one.role_start for one in named}
    others = [other for other in _unnamed(passage, named) if other.start not in taken]
    return sorted([*named, *alone, *others], key=lambda mention: mention.start)


def _named(passage: Passage, name: Name, roles: Roles) -> Mention:
    role = roles.beside(name.start, name.end)
    if role and is_other_kind(name.honorific, role.title):
        role = None
    start, end = span_of(passage, name.start, name.end)
    return Mention(
        start=start,
        end=end,
        rule="person.with_role" if name.honorific is None and role else name.rule,
        name=" ".join(passage.quote(start, end).split()),
        honorific=name.honorific,
        style=name.style,
        initials=name.initials,
        given=name.given,
        family=name.family,
        organisation=_organisation(passage.text, role),
        role=role.title if role else None,
        role_start=passage.start + role.start if role else None,
        role_end=passage.start + role.end if role else None,
        relation="apposition",
        kind=kind_said(passage.text, name),
    )


_ORGANISATION = pattern(
    "person.organisation", r",\s+(?P<name>(?:[A-Z][\w’&-]+\s){1,5}(?:Council|Trust|Group|Board|CCG))(?=[,.\s]|$)"
)


def _organisation(text: str, role: RoleSpan | None) -> str | None:
    """Return the organisation after the role: `Director of Commissioning, Kent County Council`."""
    match = _ORGANISATION.match(text, role.end) if role else None
    return match.group("name") if match else None


def _becoming(passage: Passage, named: list[Mention], roles: Roles) -> list[Mention]:
    """Give those without a role the one that they become: `that Councillor Heron be elected Chairman`."""
    for role in roles.all:
        start, end = span_of(passage, role.start, role.end)
        if not _elected().search(passage.text[max(0, role.start - NEAR) : role.start]) or is_capacity(passage, role):
            continue
        at = max((at for at, one in enumerate(named) if one.end <= start), default=None)
        if at is not None and start - named[at].end <= NEAR and named[at].role is None:
            named[at] = replace(named[at], role=role.title, role_start=start, role_end=end, relation="predicate")
    return named


@lru_cache(maxsize=1)
def _elected() -> Screened:
    cues = any_of(lexicon().words["people.becoming"])
    return screened(
        "person.becoming",
        rf"\b{cues}\s(?:the\s|as\s|its\s){{0,2}}$|(?<!resigned)(?<!replaced)(?<!down)(?<!succeeded)(?<!retired)\sas\s(?:the\s|its\s|our\s)?$",
    )


def _unnamed(passage: Passage, named: list[Mention]) -> Iterator[Mention]:
    """Yield the groups, and whoever is told of in small letters but stands beside no name."""
    yield from groups_in(passage)
    listed = list(small_speakers_in(passage))
    told = list(speaking_small_titles(passage, {one.start for one in listed}))
    ends = {mention.end: mention.start for mention in named} if listed or told else {}
    yield from (one for one in (*listed, *told) if not stands_beside(passage, one, ends))
