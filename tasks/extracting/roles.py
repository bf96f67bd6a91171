"""Roles as they stand in minutes: `Cabinet Member for Adult Social Care and Public Health`.

In: text. Out: a pattern for whole role titles, and the kind of person a role makes. Will not: say who
holds a role.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon

_ARTICLES = ("The", "A", "An")
_JOINT = pattern("role.joint", r"\s(?:of|and|for)\s")


@lru_cache(maxsize=1)
def role_pattern() -> re.Pattern[str]:
    """Return the pattern of a whole role title, without its article.

    A portfolio is a run of capitalised words; a comma goes on with it only where `and` or `&` ends the
    list, so that `Secretary of State for Health, Matt Hancock` stops before the name.
    """
    words = lexicon().words
    heads, needy = any_of(role_heads()), any_of(words["people.heads_with_area"])
    qualifiers, ends = any_of(words["people.qualifiers"]), any_of(words["people.role_ends"])
    noun = rf"(?!(?:{any_of(words['people.honorifics'])}|{any_of(_ARTICLES)}|{qualifiers}|{heads})\b)[A-Z][\w’-]*+"
    area = rf"{noun}(?:\s(?:of\s|of\sthe\s)?{noun}){{0,4}}"
    areas = rf"{area}(?:(?:,\s{area}){{0,5}}\s(?:and|&)\s{area})?"
    listed = rf"{area}(?:,\s{area}){{0,5}}\s(?:and|&)\s{area}"
    reach = rf"(?:\s(?:of|for)\s(?:the\s)?{areas}|,?\s{listed})"
    led = rf"{noun}\s(?:(?:and\s)?{noun}\s){{0,4}}{ends}\b(?:,\s{listed})?"
    alone = rf"(?!{needy}(?!\s(?:of|for)\s)){heads}"
    headed = rf"(?:(?:permanent|{qualifiers})\s){{0,2}}{alone}(?:{reach}|\sand\s{heads}(?:{reach})?)?"
    return pattern("role.title", rf"(?<![\w’-])(?P<role>(?:{headed}|{led})(?:\s\((?:Interim|Acting)\))?)(?!\w)")


def role_heads() -> tuple[str, ...]:
    """Return the words that a role begins with: `Leader`, `Director`, `Cabinet Member`."""
    return tuple(word for words in lexicon().forms["people.role_kinds"].values() for word in words)


def shorter_roles(title: str) -> tuple[str, ...]:
    """Return the titles that a title may be shortened to: `Leader of the Council` to `Leader`.

    >>> shorter_roles("Director of Parks and Ponds")
    ('Director', 'Director of Parks')
    """
    return tuple(title[: cut.start()] for cut in _JOINT.finditer(title))


def kind_of_person(honorific: str | None, titles: Sequence[str], *, collective: bool) -> PersonKind:
    """Return the kind that roles or honorific state; UNKNOWN where neither does."""
    if collective:
        return PersonKind.MEMBER
    for title in titles:
        for kind, heads in lexicon().forms["people.role_kinds"].items():
            if any(re.search(rf"\b{re.escape(head)}", title) for head in heads):
                return PersonKind(kind)
        if title.split(",")[0].endswith(lexicon().words["people.role_ends"]):
            return PersonKind.OFFICER
    if honorific in lexicon().words["people.member_honorifics"]:
        return PersonKind.MEMBER
    return PersonKind.UNKNOWN
