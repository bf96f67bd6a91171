"""Roles that stand beside no name and tell of somebody: `the Clerk`, `the Finance Business Partner confirmed that`.

In: a passage, its roles, and who is named in it. Out: mentions. Will not: take a seat (`in the Chair`), a capacity
(`as Chair of the Trust`) or anybody (`No Officer`) for a person.
"""

from collections.abc import Collection, Iterator

from schemas.patterns import pattern
from tasks.extracting.passages import Passage
from tasks.extracting.people.mention import NEAR, Mention, span_of
from tasks.extracting.people.posts import is_post
from tasks.extracting.people.role_spans import Roles, RoleSpan
from tasks.extracting.people.verbs import verb_after


def lone_roles(passage: Passage, named: list[Mention], roles: Roles) -> Iterator[Mention]:
    """Yield the roles that stand beside no name and tell of somebody."""
    tied = {(mention.role_start, mention.role_end) for mention in named} if roles.all else set()
    for role in roles.all:
        start, end = span_of(passage, role.start, role.end)
        if (
            not _is_inside((start, end), tied)
            and not (_is_seat(passage.text, role) or is_capacity(passage, role) or _is_anybody(passage.text, role))
            and not _is_said_of_whom(passage.text, role)
            and not any(one.start <= start < one.end for one in named)
        ):
            yield _role_alone(passage, role)


def _role_alone(passage: Passage, role: RoleSpan) -> Mention:
    start, end = span_of(passage, role.start, role.end)
    return Mention(start, end, "person.role", role=role.title, role_start=start, role_end=end)


def _is_inside(span: tuple[int, int], tied: Collection[tuple[int | None, int | None]]) -> bool:
    """Say whether a role is one that stands beside a name, or a part of one: `Manager` of `Pond Manager`."""
    return any(start is not None and end is not None and start <= span[0] and span[1] <= end for start, end in tied)


_LONGEST_SEAT = 14
_SEAT = pattern("person.seat", r"\b(?:[Ii]n|took|takes?|taking|vacated|left|leave|resumed|assumed|occupied)\sthe\s$")


def _is_seat(text: str, role: RoleSpan) -> bool:
    """Say whether it is the seat and not who sits in it: `in the Chair`, `took the Chair`."""
    return _SEAT.search(text[max(0, role.start - _LONGEST_SEAT) : role.start]) is not None


_LONGEST_ANYBODY = 24
_ANYBODY = pattern(
    "person.anybody",
    r"\b(?:[Nn]o|[Aa]n?|[Aa]nother|[Aa]\s(?:new|second|third|further|temporary|permanent|part-time|full-time|qualified|locum))\s$",
)


def _is_anybody(text: str, role: RoleSpan) -> bool:
    """Say whether an article tells of nobody in particular: `No Officer`, `a second Enforcement Officer`."""
    if role.title.startswith("No "):
        return True
    sought = role.title.startswith("permanent ")  # a post of the council's that nobody holds yet
    return not sought and _ANYBODY.search(text[max(0, role.start - _LONGEST_ANYBODY) : role.start]) is not None


_CAPACITY = pattern("person.capacity", r"\b(?:as|being)\s(?:the\s|an?\s)?$")


def is_capacity(passage: Passage, role: RoleSpan) -> bool:
    """Say whether it is in what capacity somebody has an interest: `declared an interest as Chair of the Trust`."""
    start = passage.sentence_at(passage.start + role.start)[0] - passage.start
    before = passage.text[max(0, start) : role.start]
    return "interest" in before and _CAPACITY.search(before[-_LONGEST_SEAT:]) is not None


_IS_OR_WAS = pattern(
    "person.is_or_was",
    r"\b(?:(?:[Hh]e|[Ss]he|they)\s(?:was|is|were|are|had\sbeen)\s(?:also\s|now\s)?|(?:resigned|retired|stood\sdown|stepped\sdown)\sas\s)"
    r"(?:the\s|an?\s)?$",
)


def _is_said_of_whom(text: str, role: RoleSpan) -> bool:
    """Say whether it is what somebody is or was: `he was Chairman of the Trust`, `Mr Teal had resigned as Chairman`."""
    return _IS_OR_WAS.search(text[max(0, role.start - NEAR) : role.start]) is not None


_SPEAKING = pattern(
    "person.speaking_title",
    r"he(?<=\b[Tt]he)\s(?P<role>[A-Z][\w’&-]{1,24}(?:\s(?:(?:of|for|and)\s)?[A-Z][\w’&-]{1,24}){0,5})(?=,?\s[a-z])",
)


def speaking_titles(passage: Passage, named: list[Mention], roles: Roles) -> Iterator[Mention]:
    """Yield who speaks by a post that no role begins with: `the Finance Business Partner confirmed that`."""
    for match in _SPEAKING.finditer(passage.text):
        start, end = match.span("role")
        if verb_after(passage.text, end) and is_post(match.group("role")) and not roles.cover(start, end):
            one = _role_alone(passage, RoleSpan(start, end, match.group("role")))
            yield from [one] if all(one.start != other.start for other in named) else []
