"""Where a passage names a person: an honorific and a name, a name beside a role or a verb, or a role alone.

In: a passage. Out: mentions with the parts of the name and the role that stands beside it. Will not:
decide which mentions are one person.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.people.known_names import KnownNames
from tasks.extracting.people.mention import Mention, span_of
from tasks.extracting.people.names import Name, is_given_name, may_be_place, names_in, plain_names
from tasks.extracting.people.posts import is_post
from tasks.extracting.people.role_spans import Roles, RoleSpan
from tasks.extracting.people.roles import is_other_kind
from tasks.extracting.people.unnamed_people import groups_in, small_speakers_in, speaking_small_titles, stands_beside
from tasks.extracting.people.verbs import verb_after

_FURTHEST = 40
"""Characters before a name among which a word says what it is the name of."""


def mentions_in(passage: Passage, known: KnownNames) -> list[Mention]:
    """Return the mentions in a passage in reading order; `known` are the names that lists have."""
    roles = Roles(passage.text)
    named = [_named(passage, name, roles) for name in _names(passage.text, roles, known)]
    named = _becoming(passage, named, roles)
    alone = [*_roles_alone(passage, named, roles), *_speaking_titles(passage, named, roles)]
    taken = {one.start for one in (*named, *alone)} | {one.role_start for one in named}
    others = [other for other in _unnamed(passage, named) if other.start not in taken]
    return sorted([*named, *alone, *others], key=lambda mention: mention.start)


def _roles_alone(passage: Passage, named: list[Mention], roles: Roles) -> Iterator[Mention]:
    """Yield the roles that stand beside no name and tell of somebody."""
    tied = {(mention.role_start, mention.role_end) for mention in named} if roles.all else set()
    for role in roles.all:
        start, end = span_of(passage, role.start, role.end)
        if (
            not _is_inside((start, end), tied)
            and not (_is_seat(passage.text, role) or _is_capacity(passage, role) or _is_anybody(passage.text, role))
            and not _is_said_of_whom(passage.text, role)
            and not any(one.start <= start < one.end for one in named)
        ):
            yield _role_alone(passage, role)


def _unnamed(passage: Passage, named: list[Mention]) -> Iterator[Mention]:
    """Yield the groups, and whoever is told of in small letters but stands beside no name."""
    yield from groups_in(passage)
    listed = list(small_speakers_in(passage))
    told = list(speaking_small_titles(passage, {one.start for one in listed}))
    ends = {mention.end: mention.start for mention in named} if listed or told else {}
    yield from (one for one in (*listed, *told) if not stands_beside(passage, one, ends))


_SPEAKING = pattern(
    "person.speaking_title",
    r"he(?<=\b[Tt]he)\s(?P<role>[A-Z][\w’&-]{1,24}(?:\s(?:(?:of|for|and)\s)?[A-Z][\w’&-]{1,24}){0,5})(?=,?\s[a-z])",
)


def _speaking_titles(passage: Passage, named: list[Mention], roles: Roles) -> Iterator[Mention]:
    """Yield who speaks by a post that no role begins with: `the Finance Business Partner confirmed that`."""
    for match in _SPEAKING.finditer(passage.text):
        start, end = match.span("role")
        if verb_after(passage.text, end) and is_post(match.group("role")) and not roles.cover(start, end):
            one = _role_alone(passage, RoleSpan(start, end, match.group("role")))
            yield from [one] if all(one.start != other.start for other in named) else []


def _is_inside(span: tuple[int, int], tied: Collection[tuple[int | None, int | None]]) -> bool:
    """Say whether a role is one that stands beside a name, or a part of one: `Manager` of `Pond Manager`."""
    return any(start is not None and end is not None and start <= span[0] and span[1] <= end for start, end in tied)


def _is_seat(text: str, role: RoleSpan) -> bool:
    """Say whether it is the seat and not who sits in it: `in the Chair`, `took the Chair`."""
    return _SEAT.search(text[max(0, role.start - _LONGEST_SEAT) : role.start]) is not None


def _is_anybody(text: str, role: RoleSpan) -> bool:
    """Say whether an article tells of nobody in particular: `No Officer`, `a second Enforcement Officer`."""
    if role.title.startswith("No "):
        return True
    sought = role.title.startswith("permanent ")  # a post of the council's that nobody holds yet
    return not sought and _ANYBODY.search(text[max(0, role.start - _LONGEST_ANYBODY) : role.start]) is not None


_LONGEST_ANYBODY = 24
_ANYBODY = pattern(
    "person.anybody",
    r"\b(?:[Nn]o|[Aa]n?|[Aa]nother|[Aa]\s(?:new|second|third|further|temporary|permanent|part-time|full-time|qualified|locum))\s$",
)


def _is_capacity(passage: Passage, role: RoleSpan) -> bool:
    """Say whether it is in what capacity somebody has an interest: `declared an interest as Chair of the Trust`."""
    start = passage.sentence_at(passage.start + role.start)[0] - passage.start
    before = passage.text[max(0, start) : role.start]
    return "interest" in before and _CAPACITY.search(before[-_LONGEST_SEAT:]) is not None


def _is_said_of_whom(text: str, role: RoleSpan) -> bool:
    """Say whether it is what somebody is or was: `he was Chairman of the Trust`, `Mr Teal had resigned as Chairman`."""
    return _IS_OR_WAS.search(text[max(0, role.start - _FURTHEST) : role.start]) is not None


_IS_OR_WAS = pattern(
    "person.is_or_was",
    r"\b(?:(?:[Hh]e|[Ss]he|they)\s(?:was|is|were|are|had\sbeen)\s(?:also\s|now\s)?|(?:resigned|retired|stood\sdown|stepped\sdown)\sas\s)"
    r"(?:the\s|an?\s)?$",
)
_CAPACITY = pattern("person.capacity", r"\b(?:as|being)\s(?:the\s|an?\s)?$")
_LONGEST_SEAT = 14
_SEAT = pattern("person.seat", r"\b(?:[Ii]n|took|takes?|taking|vacated|left|leave|resumed|assumed|occupied)\sthe\s$")


def _becoming(passage: Passage, named: list[Mention], roles: Roles) -> list[Mention]:
    """Give those without a role the one that they become: `that Councillor Heron be elected Chairman`."""
    for role in roles.all:
        start, end = span_of(passage, role.start, role.end)
        if not _elected().search(passage.text[max(0, role.start - _FURTHEST) : role.start]) or _is_capacity(
            passage, role
        ):
            continue
        at = max((at for at, one in enumerate(named) if one.end <= start), default=None)
        if at is not None and start - named[at].end <= _FURTHEST and named[at].role is None:
            named[at] = replace(named[at], role=role.title, role_start=start, role_end=end, relation="predicate")
    return named


@lru_cache(maxsize=1)
def _elected() -> Screened:
    cues = any_of(lexicon().words["people.becoming"])
    return screened(
        "person.becoming",
        rf"\b{cues}\s(?:the\s|as\s|its\s){{0,2}}$|(?<!resigned)(?<!replaced)(?<!down)(?<!succeeded)(?<!retired)\sas\s(?:the\s|its\s|our\s)?$",
    )


def _names(text: str, roles: Roles, known: KnownNames) -> Iterator[Name]:
    """Yield the names that honorific, list, role, verb or the given name itself show to be a person's."""
    sure = names_in(text)
    yield from sure
    for name in plain_names(text):
        free = not any(one.start <= name.start < one.end for one in sure) and not roles.cover(name.start, name.end)
        shown = known.has(name) or any(shows(text, name, roles) for shows in _SHOWN)
        if free and shown and not _is_other(text, name):
            yield name


def _by_role(text: str, name: Name, roles: Roles) -> bool:
    """`Tamsin Reed, Head of Ponds`, `the Head of Ponds, Tamsin Reed,`."""
    return roles.beside(name.start, name.end) is not None


def _by_given_name(_text: str, name: Name, _roles: Roles) -> bool:
    """`Sarah Reed`: the given name is one, and it is no `Victoria Park`."""
    return is_given_name(name.given) and not may_be_place(name)


def _by_verb(text: str, name: Name, _roles: Roles) -> bool:
    """`Zebedee Reed explained`: who reports is a person, if nothing says that it is a body."""
    of_firm = _OF_FIRM.match(text, name.end)
    if may_be_place(name) and not is_given_name(name.given):
        return False
    return bool(name.given) and verb_after(text, of_firm.end() if of_firm else name.end) is not None


_OF_FIRM = pattern("person.of_firm", r"\s(?:of|from)\s[A-Z][^,.;:()]{1,60}(?:,\s[^,.;:()]{1,80})?(?=,\s)")
_SHOWN = (_by_role, _by_given_name, _by_verb)


def _is_other(text: str, name: Name) -> bool:
    """Say whether a plain name is a post, or words beside it make it a firm's, or one that a thing is named after."""
    if (
        text[name.start - 2 : name.start] == ", "
        and not is_given_name(name.given)
        and is_post(text[name.start : name.end])
    ):
        return True
    before = text[max(0, name.start - _FURTHEST) : name.start]
    if _APPLICATION.search(before) and text.startswith(",", name.end):
        return True
    return bool(_firm_before().search(before) or _firm_behind().match(text, name.end) or _namesake().search(before))


_APPLICATION = pattern("person.application", r"\d[\dA-Z]{0,8}(?:[/.][\dA-Z]{1,8}){1,3}(?:\s[–-])?\s$")
"""`24/0087 Heather Lea, Main Street`: behind the number of an application stands a house."""


@lru_cache(maxsize=1)
def _firm_before() -> Screened:
    cues = any_of(lexicon().words["people.firm_cues"])
    return screened("person.firm_before", rf"\b{cues}(?:,|\s\(|:)?\s(?:Messrs\s)?$")


@lru_cache(maxsize=1)
def _firm_behind() -> Pattern[str]:
    words = lexicon().words
    cues, endings = any_of(words["people.firm_cues"]), any_of(words["people.firm_endings"])
    return pattern(
        "person.firm_behind", rf"\s{endings}(?!\w)|(?:,\s|\s\()(?:the\s)?(?:Council[’']s\s)?(?:\w{{2,12}}\s)?{cues}\b"
    )


@lru_cache(maxsize=1)
def _namesake() -> Pattern[str]:
    return pattern("person.namesake", rf"\b{any_of(lexicon().words['people.namesake_cues'])}\s$|\b[Tt]he\s$")


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
        kind=_kind_said(passage.text, name),
    )


_ORGANISATION = pattern(
    "person.organisation", r",\s+(?P<name>(?:[A-Z][\w’&-]+\s){1,5}(?:Council|Trust|Group|Board|CCG))(?=[,.\s]|$)"
)


def _organisation(text: str, role: RoleSpan | None) -> str | None:
    """Return the organisation after the role: `Director of Commissioning, Kent County Council`."""
    match = _ORGANISATION.match(text, role.end) if role else None
    return match.group("name") if match else None


def _kind_said(text: str, name: Name) -> PersonKind | None:
    """Return the kind that the words beside a name say: `a resident, Mr Rook`, `Mr Rook seconded`."""
    before = text[max(0, name.start - _FURTHEST) : name.start]
    if _MOVES.match(text, name.end) or _MOVED_BY.search(before):
        return PersonKind.MEMBER
    said = _public_behind().match(text, name.end) or _public_before().search(before)
    return PersonKind.PUBLIC if said else None


_MOVES = pattern(
    "person.moves", r",?\s(?:(?:then|duly|formally)\s)?(?:moved|seconded|proposed)\b(?!\s(?:to\s|into|away|house|by\s))"
)
_MOVED_BY = pattern(
    "person.moved_by",
    r"\b(?:[Mm]oved|[Ss]econded|[Pp]roposed)\sby\s(?:the\s[A-Z]\w{3,10},\s)?$|\b[Pp]rop(?:oser|osed)?:\s$|\b[Ss]econde[rd]:\s$",
)
"""Only a member moves or seconds."""


@lru_cache(maxsize=1)
def _public_before() -> Screened:
    cues = any_of(lexicon().words["people.public_before"])
    return screened("person.public_before", rf"\b{cues}(?:,|\s\(|:|\s[–-])?\s$", IGNORECASE)


@lru_cache(maxsize=1)
def _public_behind() -> Pattern[str]:
    words = lexicon().words
    cues, verbs = any_of(words["people.public_after"]), any_of(words["people.public_verbs"])
    return pattern("person.public_behind", rf"(?:,\s|\s\(){cues}\b|\s(?:then\s|also\s)?{verbs}\b", IGNORECASE)


def _role_alone(passage: Passage, role: RoleSpan) -> Mention:
    start, end = span_of(passage, role.start, role.end)
    return Mention(start, end, "person.role", role=role.title, role_start=start, role_end=end)
