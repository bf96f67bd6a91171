"""Who is one person across the documents of a council: one candidate or none, whatever order the names come in."""

import random

import pytest

from schemas.people import Naming
from schemas.vocabulary import NameLink, PersonKind
from tasks.linking.people import linked

MEMBER, OFFICER, UNKNOWN, CHAIR = PersonKind.MEMBER, PersonKind.OFFICER, PersonKind.UNKNOWN, PersonKind.CHAIR
TITLES = ("Councillor", "Mr", "Mrs", "Ms", "Dr")


def naming(words: str, kind: PersonKind = MEMBER) -> Naming:
    """Return a naming: `Councillor P B Heron`, `Mrs Ann Reed_Warbler` with a family name of two words."""
    *before, family = words.split()
    honorific = before.pop(0) if before and before[0] in TITLES else None
    initials = " ".join(part for part in before if part.isupper() and len(part) == 1) or None
    given = next((part for part in before if len(part) > 1), None)
    return Naming(f"{words}/{kind}", family.replace("_", " "), given, initials, honorific, kind)


def persons(*namings: Naming) -> dict[str, str | None]:
    """Return whom each naming means, by the fullest naming of that person."""
    names = {one.key: one.name for one in namings}
    return {one.naming.key: names[one.person] if one.person else None for one in linked(namings)}


# names / how many people they are
ONE_OR_MORE = {
    "initials_and_surname": (["Councillor P B Heron", "Councillor Heron", "Mr P Heron"], 1),
    "given_and_initial": (["Councillor Peter Heron", "Councillor P Heron"], 1),
    "other_initials": (["Councillor P B Heron", "Councillor P C Heron"], 2),
    "man_and_woman": (["Mr Heron", "Mrs Heron"], 2),
    "hyphens": (["Councillor Ann Reed-Warbler", "Councillor A Reed_Warbler", "Councillor ReedWarbler"], 1),
    "accents": (["Councillor Siân Crëyr", "Councillor S Creyr"], 1),
    "apostrophes": (["Councillor J O’Neill", "Councillor J ONeill"], 1),
    "a_slip_of_the_pen": (["Ms Sarah Farragher", "Ms Sarah Faragher"], 1),
    "short_names_are_alike_too_easily": (["Ms Sarah Reed", "Ms Sarah Reid"], 2),
    "a_slip_needs_the_same_given_name": (["Ms Sarah Farragher", "Ms Ann Faragher"], 2),
    "other_given_names": (["Councillor Peter Heron", "Councillor Paul Heron"], 2),
}


@pytest.mark.parametrize(("names", "people"), ONE_OR_MORE.values(), ids=ONE_OR_MORE)
def test_names_of_one_family_are_one_person_or_more(names: list[str], people: int) -> None:
    found = persons(*map(naming, names))
    assert None not in found.values()
    assert len(set(found.values())) == people


def test_a_name_that_fits_two_people_is_linked_to_none() -> None:
    found = persons(naming("Councillor Peter Heron"), naming("Councillor Paul Heron"), naming("Councillor Heron"))
    assert found["Councillor Heron/member"] is None
    links = {
        one.naming.name: one.link
        for one in linked(
            [naming("Councillor Peter Heron"), naming("Councillor Paul Heron"), naming("Councillor P Heron")]
        )
    }
    assert links["Councillor P Heron"] is NameLink.SEVERAL_CANDIDATES


def test_an_officer_is_not_the_councillor_of_the_name() -> None:
    found = persons(naming("Councillor J Heron"), naming("J Heron", OFFICER))
    assert len(set(found.values())) == 2


def test_a_chair_may_be_the_councillor_of_the_name() -> None:
    assert len(set(persons(naming("Councillor J Heron"), naming("J Heron", CHAIR)).values())) == 1


def test_a_name_whose_capacity_nobody_states_joins_but_begins_nobody() -> None:
    assert persons(naming("Mr J Heron", UNKNOWN)) == {"Mr J Heron/unknown": None}
    assert (
        persons(naming("Councillor J Heron"), naming("Mr J Heron", UNKNOWN))["Mr J Heron/unknown"]
        == "Councillor J Heron"
    )


def test_the_order_in_which_names_come_changes_nothing() -> None:
    names = [
        naming(f"Councillor {words}")
        for words in ("P B Heron", "Heron", "Peter Heron", "Ann Rook", "A Rook", "Rook", "R Rook")
    ]
    first = {one.naming.key: one for one in linked(names)}
    for seed in range(10):
        random.Random(seed).shuffle(names)
        assert {one.naming.key: one for one in linked(names)} == first
