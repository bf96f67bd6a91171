"""People whom a list names, where the prose below names them by less."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

HEAD = "Pondby Parish Council\n\nMinutes of the meeting held on 4 June 2019\n\n"
ROLL = "Present: Ann Heron (Chair), Bob Rook, Zebedee Teal and C. Wren\n\n"
VOTED = "\n".join(f"Councillor {name} asked." for name in ("Heron", "Rook", "Teal"))

# the minutes / somebody, and the words that name him or her
KNOWN = {
    "initials_of_a_given_name": (f"{ROLL}1. Pond\nB. Rook asked why. Proposed: A Heron.", "Bob Rook", ["B. Rook"]),
    "initials_as_listed": (f"{ROLL}1. Pond\nC Wren to write.", "C. Wren", ["C Wren"]),
    "a_rare_given_name": (f"{ROLL}1. Pond\nThanks to Zebedee Teal.", "Zebedee Teal", ["Zebedee Teal"]),
    "another_initial": (f"{ROLL}1. Pond\nIt wrote to S. Rook.", "Bob Rook", []),
    "a_given_name_alone": (f"{ROLL}1. Pond\nAnn reported a leak. Thanks to Ann.", "Ann Heron", ["Ann", "Ann"]),
    "a_given_name_of_a_place": (f"{ROLL}1. Pond\nAnn reported a leak in Ann Street.", "Ann Heron", ["Ann"]),
    "a_given_name_of_whom_nothing_is_told": (f"{ROLL}1. Pond\nThe Ann is a boat.", "Ann Heron", []),
    "families_in_a_list_of_votes": (
        f"1. Pond\n{VOTED}\n2. Vote\nThe vote was recorded.\nFor (2): Heron and Rook\nAgainst: Teal, Heron",
        "Councillor Heron",
        ["Councillor Heron", "Heron", "Heron"],
    ),
    "a_list_with_somebody_else": (
        f"1. Pond\n{VOTED}\n2. Vote\nThe vote was recorded.\nFor: Heron, Smith",
        "Councillor Heron",
        ["Councillor Heron"],
    ),
}


@pytest.mark.parametrize(("words", "name", "expected"), KNOWN.values(), ids=KNOWN)
def test_a_listed_person_is_known_by_less(words: str, name: str, expected: list[str]) -> None:
    text = f"{HEAD}{words}\n3. Roads\nRESOLVED: That the lane be mended.\n"
    found = minutes_of(text.encode(), SourceEntry())
    below = text.index("1. Pond")
    places = [one.surfaces for one in found.people if one.name == name]
    assert [[text[at.start : at.end] for at in surfaces if at.start > below] for surfaces in places] == [expected]


def test_whom_a_given_name_tells_needs_no_initials() -> None:
    found = minutes_of(f"{HEAD}{ROLL}1. Pond\nB. Rook asked why.\n2. Roads\nRESOLVED: To mend.".encode(), SourceEntry())
    assert [(one.given, one.initials) for one in found.people if one.family == "Rook"] == [("Bob", None)]


# words that name nobody, or a house
NOBODY = (
    "No Officer was able to attend.",
    "An Advanced Nurse Practitioner is based there.",
    "A second Enforcement Officer would start in May.",
    "24/0087/FUL Heather Lea, Main Street was discussed.",
)


@pytest.mark.parametrize("words", NOBODY)
def test_an_office_that_anybody_may_hold_is_no_person(words: str) -> None:
    found = minutes_of(f"{HEAD}{ROLL}1. Pond\n{words}\n2. Roads\nRESOLVED: To mend.".encode(), SourceEntry())
    assert {one.name for one in found.people} == {"Ann Heron", "Bob Rook", "Zebedee Teal", "C. Wren"}


def test_a_title_reaches_to_services_behind_it() -> None:
    words = "The Service Director Children’s Services submitted a report. The Rights of Way Officer replied."
    found = minutes_of(f"{HEAD}{ROLL}1. Pond\n{words}\n2. Roads\nRESOLVED: To mend.".encode(), SourceEntry())
    titles = {role.title for one in found.people for role in one.roles}
    assert titles == {"Chair", "Service Director Children’s Services", "Rights of Way Officer"}


# the list of those present, and what is told below / each with the title
TITLES = {
    "behind_a_second_and": (
        "Present: Councillors Heron and Rook and Mrs J Teal",
        "",
        [("Heron", "Councillor"), ("Rook", "Councillor"), ("Mrs J Teal", "Mrs")],
    ),
    "past_the_chair": (
        "Present: Councillors A Heron (AH) Chair, B Rook (BR) Vice-chair, C Teal (CT)",
        "",
        [("A Heron", "Councillor"), ("B Rook", "Councillor"), ("C Teal", "Councillor")],
    ),
    "independent_members": (
        "Present: Cllrs A Heron and B Rook\nIndependent Members: Ms C Teal",
        "",
        [("A Heron", "Cllr"), ("B Rook", "Cllr"), ("Ms C Teal", "Ms")],
    ),
    "printed_beside_the_name": (
        "Present: Councillors Heron, B Rook",
        "Cllr Heron asked for a bench. Cllr Rook said that there was one.",
        [("Cllr Heron", "Cllr"), ("B Rook", "Councillor")],
    ),
}


@pytest.mark.parametrize(("roll", "told", "expected"), TITLES.values(), ids=TITLES)
def test_a_title_is_that_of_the_fullest_name(roll: str, told: str, expected: list[tuple[str, str]]) -> None:
    words = f"{HEAD}{roll}\n\n1. Pond\n{told}\nThe pond froze.\n2. Roads\nRESOLVED: To mend."
    found = minutes_of(words.encode(), SourceEntry())
    assert [(one.name, one.honorific) for one in found.people if not one.role_only] == expected
