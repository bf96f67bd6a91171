"""The names of people as minutes print them: the parts of a name, and the patterns that find one.

In: the lexicon's honorifics, particles and words that are no names. Out: patterns with the groups
`honorific`, `initials`, `given` and `family`. Will not: find a name that neither an honorific nor a role
stands beside; capitalised words are places and firms more often than people.
"""

from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.roles import role_heads, role_pattern

_CAPITAL, _SMALL = "A-ZÀ-ÖØ-ÞŴŶ", "a-zß-öø-ÿŵŷ"
_INITIALS = r"(?:(?:[A-Z]|Ll|Rh|Th)\.?\s?){1,3}(?<=[\s.])"
_WORD = rf"(?:[OD][’'])?[{_CAPITAL}][{_SMALL}]+(?:[{_CAPITAL}][{_SMALL}]+)?(?:-[{_CAPITAL}][{_SMALL}]+){{0,2}}(?!\w)"
"""One word of a name, always whole: `O’Neill`, `MacDonald`, `DeSouza`, `Reed-Warbler`."""


@lru_cache(maxsize=1)
def titled() -> Pattern[str]:
    """Match `Mr P B Carter`, `Councillor Mrs S S Chandler`, `Cllr. Frazer`, `Dr Jane Smith`."""
    gap = r"(?:\.\s?|\s{1,4})"
    first = rf"(?:(?P<initials>{_INITIALS})\s?|(?P<given>{_given()})\s{{1,4}}(?={_family()}))?"
    return pattern(
        "person.titled",
        rf"\b(?P<honorific>{_honorific()}){gap}(?:{_honorific()}{gap}){{0,2}}{first}(?P<family>{_family()}){_no_place()}",
    )


@lru_cache(maxsize=1)
def listed() -> Pattern[str]:
    """Match the words before a list of names that share a title: `Councillors ` in `Councillors Bill, Bray`."""
    plurals = any_of(form for forms in lexicon().forms["people.plurals"].values() for form in forms)
    return pattern("person.listed", rf"\b(?P<plural>{plurals})(?:\.\s?|\s{{1,4}})(?={_in_list()})")


@lru_cache(maxsize=1)
def in_list() -> Pattern[str]:
    """Match one name of such a list, with what joins it to the name before."""
    return pattern("person.in_list", rf"(?:,\s{{1,4}}(?:and\s)?|\s{{1,4}}(?:and|&)\s{{1,4}})?{_in_list(named=True)}")


@lru_cache(maxsize=1)
def beside_role() -> Pattern[str]:
    """Match `Sarah Farragher, Head of Adult Services` and `Jo Reed (Head of Ponds)`: a plain name, then a role."""
    return pattern(
        "person.with_role",
        rf"(?<![\w’])(?P<given>{_given()})\s(?P<family>{_family()})(?:,\s{{1,4}}|\s\()(?=(?:the\s)?{role_pattern().pattern})",
    )


@lru_cache(maxsize=1)
def after_role() -> Pattern[str]:
    """Match a plain name behind a role: `the Secretary of State for Health, Matt Hancock, had`."""
    return pattern(
        "person.after_role",
        rf",\s{{1,4}}(?P<given>{_given()})\s(?P<family>{_family()})(?=[,.;:)]|\s(?:{any_of(_verbs())}|and)\b|$)",
    )


def initials_of(match: Match[str]) -> str | None:
    """Return the initials without their stops: `P B`."""
    printed = match.groupdict().get("initials")
    return " ".join(printed.replace(".", " ").split()) if printed else None


def _in_list(*, named: bool = False) -> str:
    """Return the pattern of a name in a list: initials and family, given and family, or family."""
    if not named:
        return rf"(?:{_INITIALS}\s?)?{_family()}"
    first = rf"(?:(?P<initials>{_INITIALS})\s?|(?P<given>{_given()})\s(?={_family()}))?"
    return rf"{first}(?P<family>{_family()}){_no_place()}"


@lru_cache(maxsize=1)
def _honorific() -> str:
    return any_of(lexicon().words["people.honorifics"])


@lru_cache(maxsize=1)
def _given() -> str:
    """Return the pattern of a given name: a word that is no honorific, role, month, or part of a place's name."""
    words = lexicon().words
    others = any_of([*words["people.not_names"], *words["people.places"], *words["people.honorifics"], *role_heads()])
    return rf"(?!{others}(?!\w)){_WORD}"


@lru_cache(maxsize=1)
def _family() -> str:
    return rf"(?:{any_of(lexicon().words['people.particles'])}\s)?{_given()}"


@lru_cache(maxsize=1)
def _no_place() -> str:
    """Return what may not follow a name: `Dr Challoner’s Grammar School` is no doctor."""
    places = any_of(lexicon().words["people.places"])
    return rf"(?!(?:[’']s?)?\s(?:\w{{1,20}}\s)?{places}(?!\w))"


def _verbs() -> tuple[str, ...]:
    words = lexicon().words
    return words["people.speech_verbs"] + words["people.other_verbs"]
