"""Who is one person across the documents of one council.

In: every way in which the council's documents name a member or officer. Out: whom each is of. Will not: look at
another council, choose between two candidates, or take in members of the public.

Fuller namings come first, so that a shorter one meets everybody it may mean: it joins the one it fits, and none where
it fits two. Nobody is begun by a naming whose capacity (member, officer) no document states.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from schemas.people import Linked, Naming
from schemas.vocabulary import NameLink, PersonKind
from seeds.lexicon import lexicon

_LIKE = 90
"""Likeness of two family names, of 100, from which one may be a slip for the other: Farragher and Faragher."""
_SHORTEST_VARIANT = 6
"""Shorter family names are alike too easily: Reed and Reid are two."""
_ELECTED = (PersonKind.MEMBER, PersonKind.CHAIR)


@dataclass(slots=True, eq=False)
class _Person:
    """The namings of one person, the fullest first."""

    namings: list[Naming] = field(default_factory=list)


def linked(namings: Iterable[Naming]) -> tuple[Linked, ...]:
    """Return each naming with its person, whatever order they come in."""
    ordered = sorted(set(namings), key=_place)
    people: dict[str, list[_Person]] = {}
    return tuple(_linked(naming, people) for naming in ordered)


def _linked(naming: Naming, people: dict[str, list[_Person]]) -> Linked:
    """Link one naming to the people found so far, or begin a person."""
    family = _plain(naming.family)
    fitting = [person for person in people.get(family, []) if _fits(person, naming)]
    link = NameLink.SHORTER
    if not fitting:
        fitting, link = _variants(naming, family, people), NameLink.VARIANT
    if len(fitting) > 1:
        return Linked(naming, None, NameLink.SEVERAL_CANDIDATES)
    if not fitting and naming.kind is PersonKind.UNKNOWN:
        return Linked(naming, None, NameLink.CAPACITY_UNKNOWN)
    person = fitting[0] if fitting else _Person()
    person.namings.append(naming)
    if person not in people.setdefault(family, []):
        people[family].append(person)
    return Linked(naming, person.namings[0].key, link if fitting else NameLink.FULLEST)


def _variants(naming: Naming, family: str, people: dict[str, list[_Person]]) -> list[_Person]:
    """Return who has the same given name and a family name that differs by a slip of the pen."""
    if not naming.given or len(family) < _SHORTEST_VARIANT:
        return []
    alike = (
        person
        for other, persons in people.items()
        if len(other) >= _SHORTEST_VARIANT and fuzz.ratio(family, other) >= _LIKE
        for person in persons
        if person.namings[0].given == naming.given and _fits(person, naming)
    )
    return list({id(person): person for person in alike}.values())


def _fits(person: _Person, naming: Naming) -> bool:
    return all(_compatible(known, naming) for known in person.namings)


def _compatible(one: Naming, other: Naming) -> bool:
    """Say whether two namings of one family name may be of one person."""
    return (
        _agree(_plain(one.given), _plain(other.given))
        and _initials_agree(_letters(one), _letters(other))
        and _agree(_gender(one), _gender(other))
        and _capacities_agree(one.kind, other.kind)
    )


def _agree(one: str | None, other: str | None) -> bool:
    return not one or not other or one == other


def _initials_agree(one: str, other: str) -> bool:
    """Say whether one may be the beginning of the other: P and P B, not P C and P B."""
    return one.startswith(other) or other.startswith(one)


def _capacities_agree(one: PersonKind, other: PersonKind) -> bool:
    """Say whether a person may be both: a chair is a member, but no officer of the name is the councillor."""
    if PersonKind.UNKNOWN in (one, other):
        return True
    return one is other or (one in _ELECTED and other in _ELECTED)


def _letters(naming: Naming) -> str:
    """Return the initials, of a given name the first letter, in small letters."""
    return _plain(naming.initials) or _plain(naming.given)[:1]


def _gender(naming: Naming) -> str | None:
    """Return the title that tells a man from a woman; None for one that does not."""
    genders = lexicon().forms["linking.genders"]
    printed = (naming.honorific or "").split()
    return next((gender for gender, titles in genders.items() if set(printed) & set(titles)), None)


def _plain(name: str | None) -> str:
    """Return letters only, small and without accents: O’Neill and ONeill, Reed-Warbler and Reed Warbler are alike."""
    folded = unicodedata.normalize("NFKD", name or "").casefold()
    return "".join(sign for sign in folded if sign.isalpha())


def _place(naming: Naming) -> tuple[int, int, int, str, str, str, str, str]:
    """Return the place in the order of linking: the fuller first, then by the alphabet, so that no chance decides."""
    return (
        -bool(naming.given),
        -len(_letters(naming)),
        -bool(naming.honorific),
        naming.family,
        naming.given or "",
        naming.initials or "",
        naming.honorific or "",
        naming.key,
    )
