"""Who was there at boards of several bodies: bodies beside names, chairs below apologies, deputies of groups."""

import pytest

from tests.extracting.test_attendance import Row, page, present, rows, sorry
from tests.extracting.test_attendance_wordings import printed, said

# lines above the items / name, status, role, substitute for
ABOVE: dict[str, tuple[str, list[Row]]] = {
    "bodies_behind_names_that_lost_their_columns": (
        "PRESENT\nAnn Heron Dunmere National Park Authority\nJohn Teal Parish Council\n"
        "Councillor Joan Rook Winsmere Borough Council\nDr Sam Finch Dunmere NHS Foundation Trust\n"
        "Andrea Wren Dunmere Parish Council, WDC & Town Council\nKimberley Town Council",
        present("Ann Heron", "John Teal", "Councillor Joan Rook", "Dr Sam Finch", "Andrea Wren"),
    ),
    "councils_behind_initials_that_lost_their_columns": (
        "PRESENT\nCouncillor\nA Heron (Chair) Dunmere County Borough Council\nB Ll Teal Reedshire County Council\n"
        "C D Rook Winsmere Council\nN Reedshire County Council\n\n"
        "APOLOGIES\nCouncillor\nE Finch Reedshire County Council",
        [
            ("A Heron", "present", "Chair", None),
            *present("B Ll Teal", "C D Rook"),
            *sorry("E Finch"),
        ],
    ),
    "bodies_behind_commas_are_nobody": (
        "Present:\nCllr John Heron, DCC (Chair)\nCarol Teal, Dunmere JobCentre Plus (DWP)\n"
        "Hugh Rook, Strathmere Fire and Rescue\nMaj Cosmo d'Orme, Defence Lands Organisation",
        [
            ("Cllr John Heron", "present", "Chair", None),
            *present("Carol Teal", "Hugh Rook", "Maj Cosmo d'Orme"),
        ],
    ),
    "the_chair_below_the_apologies_was_there": (
        "Members Present:\nAnn Heron\nCllr Joy Teal\n\nApologies:\nDiana Finch\n\nChair: Jolyon Rook\n"
        "Vice Chair: Theresa Coot\n\nClerk: Heather Wren",
        [
            *present("Ann Heron", "Cllr Joy Teal"),
            *sorry("Diana Finch"),
            ("Jolyon Rook", "present", "Chair", None),
            ("Theresa Coot", "present", "Vice Chair", None),
            ("Heather Wren", "in_attendance", "Clerk", None),
        ],
    ),
    "by_invitation": (
        "PRESENT:\nCouncillors Heron, Teal\nBY INVITATION:-\nSteve Rook, FBU",
        [*present("Heron", "Teal"), ("Steve Rook", "in_attendance", None, None)],
    ),
    "at_the_request_of_an_officer": (
        "Present:-\nTrudy McHERON\nAnne Marie TEAL\nNon-members in attendance at request of Chief Officer:-\n"
        "Jenny FINCH",
        [*present("Trudy McHERON", "Anne Marie TEAL"), ("Jenny FINCH", "in_attendance", None, None)],
    ),
    "whom_members_represent": (
        "Present:\n\nRepresenting Highmere and Islands Enterprise (HIE):\nMr J Finch\n\n"
        "Representing Police Dunland (PD):\nDr M Teal\n\nCommunity Partnership Chairs:\nMr R Rook, Marsh",
        present("Mr J Finch", "Dr M Teal", "Mr R Rook"),
    ),
    "names_of_three_words": (
        "Present: M Carr (Chair), A Van de Weyer and Rose Mary Heron",
        [("M Carr", "present", "Chair", None), *present("A Van de Weyer", "Rose Mary Heron")],
    ),
    "a_family_named_like_a_side_of_the_land": (
        "Present: Councillors T Teal, Ms A Western and Mrs J East",
        present("T Teal", "Ms A Western", "Mrs J East"),
    ),
}


@pytest.mark.parametrize(("above", "expected"), ABOVE.values(), ids=ABOVE)
def test_who_was_there_at_a_board(above: str, expected: list[Row]) -> None:
    found = [(one.name, one.status.value, one.role, one.substitute_for) for one in printed(above).attendance]
    assert found == expected


def test_the_deputy_of_a_group_stands_in() -> None:
    words = (
        "Apologies were received from Councillor Finch. Councillor Rook was in attendance as the Green Group Deputy.",
    )
    found = rows(page(title="Apologies for absence", lines=words))
    assert [(name, status) for name, status, *_ in found] == [
        (name, status) for name, status, *_ in (*sorry("Councillor Finch"), *said(("Councillor Rook",), "substitute"))
    ]


def test_who_substitutes_in_brackets_may_have_a_rare_given_name() -> None:
    words = ("Apologies were received from Al Heron (with Nitin Teal substituting) and from Councillor Rook.",)
    found = rows(page(title="Apologies for absence", lines=words))
    assert found == [
        *sorry("Al Heron"),
        ("Nitin Teal", "substitute", None, "Al Heron"),
        *sorry("Councillor Rook"),
    ]


# a sentence of the apologies / who was away
AWAY = {
    "Apologies were received from, Dan Heron, Andy Teal and Cllr Rook.": ("Dan Heron", "Andy Teal", "Cllr Rook"),
    "Cllr Heron had sent his apologies and Cllr Teal proposed and Cllr Rook seconded and approved RESOLVED to accept"
    " the reason.": ("Cllr Heron",),
}


@pytest.mark.parametrize(("words", "expected"), AWAY.items(), ids=AWAY)
def test_who_was_away(words: str, expected: tuple[str, ...]) -> None:
    assert rows(page(title="Apologies for absence", lines=(words,))) == sorry(*expected)
