"""Boards to which bodies send their officers: who stands in for whom, and bodies that look like people."""

import pytest

from tests.extracting.test_attendance import Row, page, present, rows, sorry


def instead(name: str, whom: str, role: str | None = None) -> Row:
    return (name, "substitute", role, whom)


# lines above the items / name, status, role, substitute for
SENT: dict[str, tuple[tuple[str, ...], list[Row]]] = {
    "sent_by_a_body": (
        ("Present:", "Jo Heron – Marsh NHS Trust (rep Beth Teal)", "Kit Rook – Fen Police (rep. Zenobia Coot-Wren)"),
        [instead("Jo Heron", "Beth Teal"), instead("Kit Rook", "Zenobia Coot-Wren")],
    ),
    "with_a_post": (
        ("Present:", "Jo Heron – Ward Manager, Marsh NHS Trust (representing Beth Teal)"),
        [instead("Jo Heron", "Beth Teal", "Ward Manager")],
    ),
    "for_herself_too_over_two_lines": (
        ("Present:", "Jo Heron – Head of Care, Marsh Council (also\nrepresenting Beth Teal)"),
        [("Jo Heron", "present", "Head of Care", None)],
    ),
    "of_a_party_before_a_panel": (
        ("Present:", "Jo Heron – Solicitor (representing Mr Teal)"),
        [("Jo Heron", "present", "Solicitor", None), *present("Mr Teal")],
    ),
    "a_representative_of_all": (("Present:", "Jo Heron (Union Rep)", "Kit Rook"), present("Jo Heron", "Kit Rook")),
    "of_those_away": (
        ("Apologies:", "Jo Heron – Marsh NHS Trust (representative Beth Teal)", "Kit Rook (rep: Lou Wren)"),
        [*sorry("Jo Heron"), instead("Beth Teal", "Jo Heron"), *sorry("Kit Rook"), instead("Lou Wren", "Kit Rook")],
    ),
}

# lines above the items / names of those present
BODIES: dict[str, tuple[tuple[str, ...], list[Row]]] = {
    "behind_a_dash_and_and": (
        ("Present:", "Jo Heron – Marsh and District YMCA", "Kim Rook – Citizens Advice", "Ann Wren – Marsh & Fen Mind"),
        present("Jo Heron", "Kim Rook", "Ann Wren"),
    ),
    "of_a_word_with_a_hyphen": (("Present:", "Jo Heron – Marsh African- Caribbean Club"), present("Jo Heron")),
    "of_capitals": (
        ("Present: Jo Heron – BUILD Marsh, Kit Rook – PCT-PBC Support, Ann Wren – Marsh Mind",),
        present("Jo Heron", "Kit Rook", "Ann Wren"),
    ),
    "a_person_with_a_dash_of_his_own": (
        ("Present: Jo Heron – Marsh Council and Zebedee Rook – Fen Council",),
        present("Jo Heron", "Zebedee Rook"),
    ),
    "people_behind_posts": (
        ("Present: Chair – Zebedee Rook, Vice-Chair – Ann Heron and Tarquin Teal",),
        [
            ("Zebedee Rook", "present", "Chair", None),
            ("Ann Heron", "present", "Vice-Chair", None),
            *present("Tarquin Teal"),
        ],
    ),
}


@pytest.mark.parametrize(("above", "expected"), [*SENT.values(), *BODIES.values()], ids=[*SENT, *BODIES])
def test_boards_of_bodies(above: tuple[str, ...], expected: list[Row]) -> None:
    assert rows(page(*above)) == expected


def test_those_away_in_a_list_of_whom_each_has_a_substitute() -> None:
    lines = (
        "Apologies for absence were received from:",
        "Councillor A Heron, for whom Councillor B Teal was substitute;",
        "Councillor C Rook, for whom Councillor D Wren attended",
        "Councillor E Coot, for whom no substitute was available",
    )
    assert rows(page(title="Apologies for absence", lines=lines)) == [
        *sorry("Councillor A Heron"),
        instead("Councillor B Teal", "Councillor A Heron"),
        *sorry("Councillor C Rook"),
        instead("Councillor D Wren", "Councillor C Rook"),
        *sorry("Councillor E Coot"),
    ]


def test_those_by_whom_a_meeting_was_attended() -> None:
    lines = ("Cllrs Ann Heron (Chairman), Bob Teal, Jo Wren.",)
    assert rows(page(title="Attended by", lines=lines)) == [
        ("Ann Heron", "present", "Chairman", None),
        *present("Bob Teal", "Jo Wren"),
    ]
