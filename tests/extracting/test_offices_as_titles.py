"""Offices that are titles too, `Mayor Heron`, `Bailies Teal and Wren`, and one member who is replaced by another."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.test_attendance import Row, page, present, rows, sorry

# lines above the items / name, status, role, substitute for
ABOVE: dict[str, tuple[str, list[Row]]] = {
    "a_mayor_by_title": (
        "Present: Mayor Heron (Chair), Mayor Jamie Rook, Councillor B Teal",
        [("Mayor Heron", "present", "Chair", None), *present("Mayor Jamie Rook", "Councillor B Teal")],
    ),
    "a_mayor_by_office": (
        "Present: Mayor Cllr A Heron, Deputy Mayor Cllr B Rook, Cllr C Teal",
        [
            ("Cllr A Heron", "present", "Mayor", None),
            ("Cllr B Rook", "present", "Deputy Mayor", None),
            *present("Cllr C Teal"),
        ],
    ),
    "bailies": (
        "Present: Provost Heron; Bailies Rook and Wren; Councillors Teal and Finch",
        present("Provost Heron", "Rook", "Wren", "Teal", "Finch"),
    ),
    "bailies_in_another_spelling": (
        "Present: Provost Heron; Baillies Rook and Wren; Baillie Coot",
        present("Provost Heron", "Rook", "Wren", "Baillie Coot"),
    ),
}


@pytest.mark.parametrize(("above", "expected"), ABOVE.values(), ids=ABOVE)
def test_an_office_may_be_a_title(above: str, expected: list[Row]) -> None:
    assert rows(page(above)) == expected


def told(title: str, *words: str) -> Minutes:
    lines = ["Pondby Council", "Thursday 4 June 2026", "", f"1. {title}", *words, "2. Pond", "RESOLVED: To clean it."]
    return minutes_of("\n\n".join(lines).encode(), SourceEntry())


# words / who is named
NAMED = {
    "Mayor Heron welcomed Councillor Rook.": ["Mayor Heron", "Councillor Rook"],
    "The Mayor Making took place.": [],
    "Mayor Elect Cllr Rook spoke.": ["Cllr Rook"],
    "Mayor Civic Engagements were noted.": [],
    "The Town Mayor Councillor Rook spoke.": ["Councillor Rook"],
}


@pytest.mark.parametrize(("words", "expected"), NAMED.items(), ids=NAMED)
def test_only_a_name_has_a_title(words: str, expected: list[str]) -> None:
    titles = ("Mayor ", "Cllr ", "Councillor ")
    found = [one.name for one in told("News", words).people if one.family and one.name.startswith(titles)]
    assert found == expected


def test_the_office_alone_is_whoever_has_it_for_a_title() -> None:
    found = told("News", "Mayor Heron and Provost Wren spoke.", "The Mayor thanked the Provost.")
    surfaces = {one.name: len(one.surfaces) for one in found.people}
    assert surfaces == {"Mayor Heron": 2, "Provost Wren": 2}


def test_the_office_alone_is_whoever_holds_it_beside_a_title() -> None:
    found = told("News", "Councillor Teal (Mayor) welcomed Mayor Heron.", "The Mayor thanked the guests.")
    surfaces = {one.name: len(one.surfaces) for one in found.people if one.family}
    assert surfaces == {"Councillor Teal": 2, "Mayor Heron": 1}


def instead(name: str, whom: str) -> Row:
    return (name, "substitute", None, whom)


# title / words / rows
REPLACED: dict[str, tuple[str, tuple[str, ...], list[Row]]] = {
    "in_the_next_sentence": (
        "Apologies",
        ("Apologies were received from Cllr A Heron. Cllr A Heron was replaced by Cllr B Rook.",),
        [*sorry("Cllr A Heron"), instead("Cllr B Rook", "Cllr A Heron")],
    ),
    "in_the_next_paragraph": (
        "Apologies",
        ("Apologies were received from Cllr A Heron.", "Cllr C Wren was replaced by Cllr B Rook."),
        [*sorry("Cllr A Heron"), instead("Cllr B Rook", "Cllr C Wren")],
    ),
    "between_two_who_are_away": (
        "Apologies",
        ("Apologies were received from Cllr A Heron, who was replaced by Cllr B Rook, and Cllr C Wren.",),
        [*sorry("Cllr A Heron"), instead("Cllr B Rook", "Cllr A Heron"), *sorry("Cllr C Wren")],
    ),
    "on_another_body": (
        "Apologies",
        ("Apologies were received from Cllr A Heron.", "Cllr C Wren had been replaced by Cllr B Rook on the Board."),
        sorry("Cllr A Heron"),
    ),
    "where_nobody_is_away": ("Membership", ("Cllr C Wren was replaced by Cllr B Rook.",), []),
    "a_thing": (
        "Apologies",
        ("Apologies were received from Cllr A Heron.", "The gate was replaced by Cllr Rook."),
        sorry("Cllr A Heron"),
    ),
}


@pytest.mark.parametrize(("title", "words", "expected"), REPLACED.values(), ids=REPLACED)
def test_one_member_is_replaced_by_another(title: str, words: tuple[str, ...], expected: list[Row]) -> None:
    assert rows(told(title, *words)) == expected


# words / whether they decide
MINUTES = {
    "The minutes of 4 May were taken as a correct record and a copy is to be signed.": True,
    "The photographs were taken as a record of the pond.": False,
    "The minutes of 4 May were taken by the Clerk.": False,
}


@pytest.mark.parametrize(("words", "decides"), MINUTES.items(), ids=MINUTES)
def test_minutes_taken_as_a_correct_record_are_approved(words: str, decides: bool) -> None:
    assert len(told("Minutes", words).decisions) == 1 + decides
