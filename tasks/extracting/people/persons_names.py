"""Which names are a person's: what an honorific, a list, a role, a verb or the given name itself shows.

In: text, its roles, the names that lists have. Out: names. Will not: take a post, a firm, or whom a thing is named
after for a person.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.people.known_names import KnownNames
from tasks.extracting.people.mention import NEAR
from tasks.extracting.people.names import Name, is_given_name, may_be_place, names_in, plain_names
from tasks.extracting.people.posts import is_post
from tasks.extracting.people.role_spans import Roles
from tasks.extracting.people.verbs import verb_after


def persons_names(text: str, roles: Roles, known: KnownNames) -> Iterator[Name]:
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


_OF_FIRM = pattern("person.of_firm", r"\s(?:of|from)\s[A-Z][^,.;:()]{1,60}(?:,\s[^,.;:()]{1,80})?(?=,\s)")


def _by_verb(text: str, name: Name, _roles: Roles) -> bool:
    """`Zebedee Reed explained`: who reports is a person, if nothing says that it is a body."""
    of_firm = _OF_FIRM.match(text, name.end)
    if may_be_place(name) and not is_given_name(name.given):
        return False
    return bool(name.given) and verb_after(text, of_firm.end() if of_firm else name.end) is not None


_SHOWN = (_by_role, _by_given_name, _by_verb)
_APPLICATION = pattern("person.application", r"\d[\dA-Z]{0,8}(?:[/.][\dA-Z]{1,8}){1,3}(?:\s[–-])?\s$")
"""`24/0087 Heather Lea, Main Street`: behind the number of an application stands a house."""


def _is_other(text: str, name: Name) -> bool:
    """Say whether a plain name is a post, or words beside it make it a firm's, or one that a thing is named after."""
    if (
        text[name.start - 2 : name.start] == ", "
        and not is_given_name(name.given)
        and is_post(text[name.start : name.end])
    ):
        return True
    before = text[max(0, name.start - NEAR) : name.start]
    if _APPLICATION.search(before) and text.startswith(",", name.end):
        return True
    return bool(_firm_before().search(before) or _firm_behind().match(text, name.end) or _namesake().search(before))


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
