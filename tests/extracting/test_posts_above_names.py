"""Posts on lines above names by turns, who attends for another, who takes part from afar, and who takes the chair."""

import pytest

from tests.extracting.passage import minutes
from tests.extracting.test_attendance import Row, page, present, rows, sorry


def serving(name: str, post: str) -> Row:
    return (name, "in_attendance", post, None)


MEMBERS = "Present: Councillors A Heron and B Rook\n"

# lines above the items / name, status, role, substitute for
ABOVE: dict[str, tuple[str, list[Row]]] = {
    "officers": (
        f"{MEMBERS}Officers:\nHead of Planning\nJo Wren\nSolicitor\nKit Coot",
        [*present("A Heron", "B Rook"), serving("Jo Wren", "Head of Planning"), serving("Kit Coot", "Solicitor")],
    ),
    "officers_below_their_names": (
        f"{MEMBERS}Officers:\nJo Wren\nHead of Planning\nKit Coot\nSolicitor",
        [*present("A Heron", "B Rook"), serving("Jo Wren", "Head of Planning"), serving("Kit Coot", "Solicitor")],
    ),
    "who_presides": (
        "Members Present:\n\nIn the chair\nA Heron\nVice-chair\nB Rook\n\nMembers\nC Finch\nD Wren",
        [
            ("A Heron", "present", "Chair", None),
            ("B Rook", "present", "Vice-chair", None),
            *present("C Finch", "D Wren"),
        ],
    ),
    "from_afar": (
        f"{MEMBERS}\nMembers who attended remotely were Councillor C Finch and Councillor D Wren",
        [
            *present("A Heron", "B Rook"),
            *[(f"Councillor {one}", "remote", None, None) for one in ("C Finch", "D Wren")],
        ],
    ),
    "from_afar_without_a_vote": (
        f"{MEMBERS}\nMembers who attended remotely and had no voting rights were Robert Finch, Mark Wren.",
        [*present("A Heron", "B Rook"), *[(one, "remote", None, None) for one in ("Robert Finch", "Mark Wren")]],
    ),
    "from_afar_at_another_time": (
        f"{MEMBERS}\nMembers who attended remotely were thanked by Councillor C Finch",
        present("A Heron", "B Rook"),
    ),
}


@pytest.mark.parametrize(("above", "expected"), ABOVE.values(), ids=ABOVE)
def test_a_post_stands_above_its_name(above: str, expected: list[Row]) -> None:
    assert rows(page(above)) == expected


# words / rows
ATTENDING: dict[str, list[Row]] = {
    "Apologies were received from Councillor Heron (Councillor Rook attending) and Jo Wren.": [
        *sorry("Councillor Heron"),
        ("Councillor Rook", "substitute", None, "Councillor Heron"),
        *sorry("Jo Wren"),
    ],
    "Apologies were received from Councillor Heron (Reedham) - Councillor Rook attending.": [
        *sorry("Councillor Heron"),
        ("Councillor Rook", "substitute", None, "Councillor Heron"),
    ],
    "Apologies were received from Councillor Heron (Reedham), and Councillor Rook.": sorry(
        "Councillor Heron", "Councillor Rook"
    ),
}


@pytest.mark.parametrize(("words", "expected"), ATTENDING.items(), ids=ATTENDING)
def test_who_attends_beside_one_who_is_away_stands_in(words: str, expected: list[Row]) -> None:
    assert rows(minutes(words, title="Apologies")) == expected


# the line below who was elected / the clauses
CHAIRED = {
    "(Councillor Heron in the Chair)": 1,
    "(Councillor Rook left the meeting)": 1,
    "That Councillor Rook be elected as Vice-Chair.": 2,
}


@pytest.mark.parametrize(("below", "clauses"), CHAIRED.items(), ids=CHAIRED)
def test_who_takes_the_chair_is_no_clause(below: str, clauses: int) -> None:
    found = minutes("The decision:", "That Councillor Heron be elected as Chair.", below, title="Election of Chair")
    assert [len(one.clauses) for one in found.decisions] == [clauses]
