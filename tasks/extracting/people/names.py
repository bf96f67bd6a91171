"""The names of people as minutes print them: the parts of a name, and where a text has one.

In: text. Out: names with their parts, those with an honorific, those that share one in a list, and those without. Will
not: say that a name without an honorific is a person's; what stands beside it tells (see `plain_names`).
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from re import Match

from schemas.light import light
from schemas.patterns import pattern
from seeds.given_names import given_names
from seeds.lexicon import lexicon
from tasks.extracting.people.capitals import capitals
from tasks.extracting.people.name_patterns import (
    ALSO_GIVEN,
    also_families,
    in_list,
    initials_of,
    listed,
    no_names,
    placed,
    plain,
    shouted_family,
    titled,
)
from tasks.extracting.people.not_of_persons import is_firm, is_house
from tasks.extracting.people.office_titles import is_office
from tasks.extracting.people.roles import canonical_honorific
from tasks.extracting.people.title_words import first_words_of_titles, shared_title, without_level, words_opening_lists

_WIDEST = 8
"""Characters between two words of one name: a space, an initial with its stop."""


@light(frozen=True, slots=True)
class Name:
    """One name in a text; `start` and `end` bound it, with its honorific unless a list shares that."""

    start: int
    end: int
    rule: str
    honorific: str | None
    initials: str | None
    given: str | None
    family: str
    style: str | None = None
    """The second title: `Mrs` of `Councillor Mrs Heron`."""


def names_in(text: str, start: int = 0, end: int | None = None) -> list[Name]:
    """Return the names that an honorific shows to be names, and those in lists that share one, in reading order."""
    found: dict[int, Name] = {}
    for name in (*_listed_names(text, start, end), *_titled_names(text, start, end)):
        found.setdefault(name.start, name)
    return [found[position] for position in sorted(found)]


def plain_names(text: str, start: int = 0, end: int | None = None, *, listed: bool = False) -> Iterator[Name]:
    """Yield what may be a name without an honorific: `Jo Reed`, `J. Reed`; also `Red Kite`, which is none.

    In a list of names (`listed`) a given name may be a word that is common elsewhere: `Bill Reed`, `May Reed`.
    """
    free, end = start, len(text) if end is None else end
    words, others = capitals(text).all, no_names()
    for one, following in pairwise(words):
        if (
            one.start < free
            or following.end > end
            or following.start > one.end + _WIDEST
            or (len(one.word) > 1 and one.word in others and not (listed and one.word in ALSO_GIVEN))
        ):
            continue
        match = plain().match(text, one.start, end)
        if listed and match and (held := _before_post(match)):
            yield held
            free = held.end
        elif match and _may_be_plain(text, match, listed=listed):
            yield _name(match, "person.plain", None, match.start())
            free = match.end() if match.group("initials") or is_given_name(match.group("given")) else one.end


def _before_post(match: Match[str]) -> Name | None:
    """Return the name of a list behind which a post stands without a comma: `Jo Heron Solicitor`."""
    given, second, family = match.group("given", "second", "family")
    if second is None or family not in _posts() or second in no_names():
        return None
    spelt = _SPELT.match(match.string, match.end())
    if not (is_given_name(given) or (spelt and spelt["letters"] == given[0] + second[0])):
        return None
    return Name(match.start(), match.end("second"), "person.plain", None, None, given, second)


_SPELT = pattern("person.spelt", r"\s\((?P<letters>[A-Z]{2})\)")
"""`Arno Heron Chair (AH)`"""


@lru_cache(maxsize=1)
def _posts() -> frozenset[str]:
    return frozenset(lexicon().words["attendance.posts"])


def _may_be_plain(text: str, match: Match[str], *, listed: bool) -> bool:
    """Say whether no part of it is a word of another sort, and no place or firm is named by it."""
    family = match.group("family").split()[-1]
    given = None if listed and match.group("given") in ALSO_GIVEN else match.group("given")
    words = [given, match.group("second"), None if family in also_families() else family]
    if any(word in no_names() for word in words if word) or is_firm(text, match):
        return False
    return placed().match(text, match.end()) is None


def may_be_place(name: Name) -> bool:
    """Say whether a family name ends places' names too: `Victoria Park`."""
    return name.family in also_families()


def is_given_name(word: str | None) -> bool:
    """Say whether a word is a common given name; of a double one, `Mary-Ann`, the first part tells."""
    return bool(word) and str(word).split(" ")[0].replace("‑", "-").split("-")[0] in given_names()


def _titled_names(text: str, start: int, end: int | None) -> Iterator[Name]:
    free, end = start, len(text) if end is None else end
    titles, words = first_words_of_titles(), capitals(text)
    for one in words.all if not titles.isdisjoint(words.words) else ():
        if one.word not in titles or one.start < free or one.start >= end:
            continue
        match = titled().match(text, one.start, end)
        if match and not any(is_other(text, match) for is_other in (is_house, is_firm, _is_half, is_office)):
            free = match.end()
            yield from _of_title(text, match)


def _of_title(text: str, match: Match[str]) -> Iterator[Name]:
    """Yield the name of a match, and that of the other half of a couple: `Mr and Mrs Heron`."""
    honorific, style = match.group("honorific", "style")
    doubled = style is not None and canonical_honorific(style) == canonical_honorific(honorific)
    start = match.start("style" if doubled else "honorific")
    if match.group("given") and honorific in lexicon().words["people.ranks"] and _is_of_service(text, start):
        honorific, start = None, match.start("given")
    yield _name(match, "person.titled", honorific and without_level(honorific), start, None if doubled else style)
    if spouse := match.group("spouse"):
        yield _name(match, "person.couple", spouse, match.start())


_SERVICE = pattern("person.service", r"[A-Z][a-z]{2,7}\s$")


def _is_of_service(text: str, start: int) -> bool:
    """Say whether a service stands before a rank, which makes it a role: `Police Superintendent Jo Heron`."""
    return _SERVICE.search(text[max(0, start - 9) : start]) is not None


_COUPLED = pattern("person.coupled", r"\s(?:&|and)\s(?:Mrs|Ms|Miss|Mr|Dr)\.?\s[A-Z][\w’'-]{1,20}\s[A-Z][\w’'-]")


def _is_half(text: str, match: Match[str]) -> bool:
    """Say whether it is half of a couple whose family name stands with the other half: `Mr Tom & Mrs Ann Heron`.

    `Mr Scott and Mrs Heron` are two.
    """
    alone = not match.group("given") and not match.group("initials")
    return alone and is_given_name(match.group("family")) and _COUPLED.match(text, match.end()) is not None


def _listed_names(text: str, start: int, end: int | None) -> Iterator[Name]:
    """Yield the names that share a title: `Councillors Bill, Bray and Hall`; after the `and` the list is over."""
    end, plurals, words = len(text) if end is None else end, words_opening_lists(), capitals(text)
    for one in words.all if not plurals.keys().isdisjoint(words.words) else ():
        opening = listed().match(text, one.start, end) if one.word in plurals and one.start >= start else None
        if opening:
            yield from shared_names(text, opening.end(), end, shared_title(opening.group()))


def shared_names(text: str, position: int, end: int, shared: str) -> Iterator[Name]:
    """Yield the names of one list, from a position on; `shared` is the honorific that all of them have."""
    last = commas = ends = False
    offices = lexicon().words["people.member_honorifics"]
    while not last and (match := in_list().match(text, position, end)):
        own, join = match.group("own"), _NOTED.sub("", match.group("join") or "")
        if commas and own and join.startswith(";"):
            return  # another group, whose members have titles of their own
        if ends and own and _AND.search(join):
            return  # `Councillors Heron and Rook and Mrs Wren`: she is none
        ends |= _AND.search(join) is not None
        commas |= join.startswith(",")
        titles = (own, None) if own in offices else (shared, own)
        name = _name(match, "person.listed", titles[0], match.start("name"), titles[1])
        yield name
        position = name.end
        last = ("and" in join or "&" in join) and not _ANOTHER.match(text, position, end)


_NOTED = pattern("person.noted", r"\([^()]{1,80}\)")
"""`Heron (Sheriff & Deputy Mayor), Rook`: what joins the names stands behind the bracket."""
_AND = pattern("person.and", r"\b(?:and|AND)\b|&")
_ANOTHER = pattern("person.another", r"\s(?:and|&)\s(?!(?:the|an?)\b)")


def _name(match: Match[str], rule: str, honorific: str | None, start: int, style: str | None = None) -> Name:
    given, family = match.group("given", "family")
    initials, end = initials_of(match), match.end("family")
    if family.isupper() and initials and _is_shouted_given(initials):
        given, initials = initials, None
    elif not given and family.isupper() and (shouted := _family_behind(match.string, family, end)):
        given, family, end = family, shouted.group("family"), shouted.end()
    return Name(start, end, rule, honorific, initials, given, family, style)


_MOST_INITIALS = 4
"""Letters without a gap: five are a name."""


def _is_shouted_given(initials: str) -> bool:
    """Say whether what stands where initials would is a given name in capitals: `Councillor COLIN HERON`."""
    return len(initials) > _MOST_INITIALS or (len(initials) > 1 and is_given_name(initials.capitalize()))


_ENDS = pattern("person.ends", r"[^\S\n]?(?:$|[,;(\n])|\s(?:and|AND|&)\s")


def _family_behind(text: str, given: str, end: int) -> Match[str] | None:
    """Return the family name behind a given name where both are in capitals: `COUNCILLOR RUSSELL HERON`."""
    family = shouted_family().match(text, end)
    if family is None or is_given_name(given.capitalize()):
        return family
    ends = _ENDS.match(text, family.end()) is not None and family.group("family").capitalize() not in no_names()
    return family if ends else None
