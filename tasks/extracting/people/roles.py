"""Roles as they stand in minutes: `Cabinet Member for Adult Social Care and Public Health`.

In: text. Out: whole role titles and where they stand, and the kind of person a role makes. Will not: say who
holds a role.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.vocabulary import PersonKind
from seeds.lexicon import lexicon
from tasks.extracting.people.roll_lines import plural_titles

_ARTICLES = ("The", "A", "An")
_OF_AREAS = ("Corporate", "Strategic", "Joint")
"""They qualify a role before it, and an area behind it: `Director of Corporate Services`."""
_WITH_BRACKET = ("Director", "Member", "Holder", "Service", "Officer")
_WITH_DASH = ("Leader", "Manager", "Specialist")
"""Behind these a dash may say what they are for, `Team Leader – Roads`, behind the others a bracket too."""
_AREA = pattern("role.area", r",|\s[–-]\s|\s\(")
_JOINT = pattern("role.joint", r"\s(?:of|and|for|to)\s")


@lru_cache(maxsize=1)
def role_pattern() -> re.Pattern[str]:
    """Return the pattern of a whole role title, without its article.

    A portfolio is a run of capitalised words; a comma goes on with it only where `and` or `&` ends the
    list, so that `Secretary of State for Health, Matt Hancock` stops before the name.
    """
    words = lexicon().words
    heads, needy = any_of(role_heads()), any_of(words["people.heads_with_area"])
    qualifiers, ends = any_of(words["people.qualifiers"]), any_of(words["people.role_ends"])
    ranks = any_of(word for word in words["people.qualifiers"] if word not in _OF_AREAS)
    letters = r"[A-Z](?:[\w’-]|'(?=[a-z]))*+"
    titles = [
        *words["people.honorifics"],
        *plural_titles(),
    ]
    others = rf"(?:{any_of(titles)}|{any_of(_ARTICLES)}|{ranks}|{heads})\b|[A-Z]\s(?:[A-Z]\s)?[A-Z][a-z]"
    noun = rf"(?!{others}){letters}"
    area = rf"{noun}(?:\s(?:of\s|of\sthe\s)?{noun}){{0,4}}"
    led = rf"{noun}\s(?:(?:and\s|&\s)?{noun}\s){{0,4}}(?:Lead\s)?{ends}\b"
    qualified = rf"(?:{qualifiers}\s){{1,3}}{ends}\b"
    alone = rf"(?!{needy}(?!\s(?:(?:of|for)\s|Teacher\s[Rr]epr))){heads}"
    headed = rf"(?P<head>(?:(?:permanent|{qualifiers})\s){{0,2}}{alone})"
    second = rf"(?(head)(?:\s(?:and|&)\s{heads}(?:{_reach(area, 'second')})?)?)"
    title = rf"(?:{headed}|{led}|{qualified})(?:{_reach(area, 'first')})?{second}"
    thing = any_of(words["people.not_after_role"])
    return pattern(
        "role.title",
        rf"(?<![\w’-])(?P<role>{title}(?:\s\((?:Interim|Acting)\))?)(?!\w|(?:[’']s?)?\s{thing}\b|[’']s?\s[A-Z])",
    )


def _reach(area: str, name: str) -> str:
    """Return the pattern of what a role is for: `for Health`, `, Roads and Parks`, ` – Adults`, ` (Adults)`.

    The pattern of an area is long, so it is said as seldom as may be: what opens the reach decides by two named groups
    whether one area is enough, and whether a bracket has to close.
    """
    linked = r"\s(?:of|for)\s(?:the\s)?|\sto\s(?:the\s|(?=Council\b))|(?<=Consultant)\sin\s"
    opening = rf"(?P<bracket_{name}>\((?![A-Z]\.?\s))"
    either, dash = ("|".join(rf"(?<={word})" for word in words) for words in (_WITH_BRACKET, _WITH_DASH))
    dashed = rf"(?:(?:{either}|{dash})\s[–-]\s|(?:{either})\s{opening})"
    listed = rf"(?:,\s{area}){{0,5}},?\s(?:and|&)\s{area}"
    opened = rf"(?:(?P<alone_{name}>{linked}|{dashed})|,?\s)"
    return rf"{opened}{area}(?:{listed}|(?(alone_{name})|(?!)))(?(bracket_{name})\))"


def role_heads() -> tuple[str, ...]:
    """Return the words that a role begins with: `Leader`, `Director`, `Cabinet Member`."""
    return tuple(word for words in lexicon().forms["people.role_kinds"].values() for word in words)


@lru_cache(maxsize=1)
def role_first_words() -> frozenset[str]:
    """Return the words that may open a role: `Leader`, `Cabinet`, `Interim`."""
    return frozenset(words.split()[0] for words in (*role_heads(), *lexicon().words["people.qualifiers"]))


@lru_cache(maxsize=1)
def role_end_words() -> frozenset[str]:
    """Return the words that end a role which opens otherwise: `Officer`."""
    return frozenset(lexicon().words["people.role_ends"])


def shorter_roles(title: str) -> tuple[str, ...]:
    """Return the titles that a title may be shortened to: `Leader of the Council` to `Leader`, but for a party group’s.

    >>> shorter_roles("Director of Parks and Ponds")
    ('Director', 'Director of Parks')
    >>> shorter_roles("Police and Crime Commissioner")
    ('Police', 'Commissioner')
    >>> shorter_roles("Leader of the Independent Group")
    ()
    >>> shorter_roles("Assistant Director Early Help")
    ('Assistant Director',)
    >>> shorter_roles("town clerk/rfo")
    ('clerk', 'rfo')
    """
    if title.lower().startswith("leader ") and title.lower().endswith(" group"):
        return ()
    cut = tuple(title[: cut.start()] for cut in _JOINT.finditer(title))
    last = title.rpartition(" ")[2]
    if last != title and last.lower() in lexicon().words["people.known_by_last_word"]:
        return (*cut, last)
    cut = (*cut, *_offices(title))
    bare, front = _bare_area().match(title), _front_area().search(title)
    ends = (front.group("head"),) if front else ()
    return (*cut, *((bare.group("head"),) if bare and not cut else ()), *ends)


def _offices(title: str) -> tuple[str, ...]:
    """Return the offices of a title that are told by themselves: `the Clerk`, who is the `Town Clerk & RFO`."""
    words = lexicon().words
    if title.lower().startswith(words["people.no_such_office"]):
        return ()
    found = [office for part in _PARTS.split(title) if (office := _office_of(part))]
    letters = lexicon().canonical("people.office_letters")
    found += [letters[office] for office in (*found, title) if office in letters]
    return tuple(dict.fromkeys(one for one in found if one != title))


def _office_of(part: str) -> str | None:
    """Return the office at the end of a title, as it is written there."""
    lowered = f" {part.lower()}"
    if not lowered.endswith(_known_offices()):
        return None
    return part[1 - max(len(one) for one in _known_offices() if lowered.endswith(one)) :]


@lru_cache(maxsize=1)
def _known_offices() -> tuple[str, ...]:
    """Return the offices that are told by themselves, each behind the space that parts it from other words."""
    return tuple(f" {office}" for office in lexicon().words["people.known_by_office"])


_PARTS = pattern("role.parts", r"\s?[/&]\s?|\sand\s")


@lru_cache(maxsize=1)
def _bare_area() -> re.Pattern[str]:
    """Match a title with its area behind it and no word between: `Assistant Director Early Help`."""
    ends = any_of(lexicon().words["people.titles_of_an_area"])
    return pattern(
        "role.bare_area",
        rf"(?P<head>(?:[\w’'-]{{1,25}}\s){{0,4}}?{ends})(?:,|\s[–-]|\s\(|\s)(?!of\b|for\b)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _front_area() -> re.Pattern[str]:
    """Match a title with its area in front: `Parks Service Manager`."""
    return pattern(
        "role.front_area", rf"\s(?P<head>{any_of(lexicon().words['people.heads_behind_area'])})$", re.IGNORECASE
    )


def canonical_honorific(honorific: str | None) -> str | None:
    """Return the honorific of which this is a form: Councillor for Cllr."""
    if honorific is None:
        return None
    words = " ".join(honorific.split())
    return _same_honorific().get(words.lower(), words)


@lru_cache(maxsize=1)
def _same_honorific() -> Mapping[str, str]:
    return lexicon().canonical("people.same_honorific")


def kind_of_title(title: str) -> PersonKind:
    """Return the kind of person that a title makes; UNKNOWN where the lexicon has no word of it."""
    head = _heads().search(title)
    if head:
        return PersonKind(_kinds()[" ".join(head.group(0).lower().split())])
    if title in _councillors():
        return PersonKind.MEMBER
    if title.endswith(lexicon().words["people.ends_of_no_kind"]):
        return PersonKind.UNKNOWN
    ends = _small_ends()
    return PersonKind.OFFICER if _AREA.split(title, maxsplit=1)[0].lower().endswith(ends) else PersonKind.UNKNOWN


@lru_cache(maxsize=1)
def _councillors() -> frozenset[str]:
    """Return the titles of councillors, which are a role where they stand alone: `County Councillor: Dr Heron`."""
    return frozenset(lexicon().forms["people.same_honorific"]["Councillor"])


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    return lexicon().canonical("people.role_kinds")


@lru_cache(maxsize=1)
def _small_ends() -> tuple[str, ...]:
    return tuple(word.lower() for word in lexicon().words["people.role_ends"])


@lru_cache(maxsize=1)
def _heads() -> re.Pattern[str]:
    return pattern("role.head", rf"\b{any_of(role_heads())}\b(?![’']s)", re.IGNORECASE)


def kind_of_person(honorific: str | None, titles: Sequence[str], *, named: bool) -> PersonKind:
    """Return the kind that honorific or roles state; UNKNOWN where neither does.

    Whoever is named and chairs is a member; only where nobody is named is the chair all that is known.
    """
    if is_member(honorific):
        return PersonKind.MEMBER
    kinds = [kind for title in titles if (kind := kind_of_title(title)) is not PersonKind.UNKNOWN]
    kind = kinds[0] if kinds else PersonKind.UNKNOWN
    return PersonKind.MEMBER if named and kind is PersonKind.CHAIR else kind


def is_member(honorific: str | None) -> bool:
    """Say whether a title is that of a member of the body: `Councillor`, not `Mr`."""
    return canonical_honorific(honorific) in lexicon().words["people.member_honorifics"]


def is_other_kind(honorific: str | None, title: str) -> bool:
    """Say whether a title cannot be that of a name beside it: `asked by Councillor Heron, the Manager, said`."""
    return is_member(honorific) and kind_of_title(title) is PersonKind.OFFICER
