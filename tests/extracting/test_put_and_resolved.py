"""What is told of a motion right above its resolution: its movers and vote are that one's, and it is no second one."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

_MOVED = "The recommendations in the report were moved by Councillor Heron, seconded by Councillor Teal and agreed"
# paragraphs of an item / what was decided
DECISIONS = {
    (f"{_MOVED} by 6 votes to 2.", "It was resolved that the pond be cleared."): [
        "carried Councillor Heron / Councillor Teal 6-2-? | other: the pond be cleared"
    ],
    (f"{_MOVED} by 6 votes to 2.", "It was resolved that:", "(1) the pond be cleared; and", "(2) ducks be asked."): [
        "carried Councillor Heron / Councillor Teal 6-2-? | (1) other: the pond be cleared; and"
        " | (2) requested: ducks be asked."
    ],
    (
        "The recommendations were moved by Councillor Heron and seconded by Councillor Teal. They were agreed by 6"
        " votes to 2.",
        "It was resolved that the pond be cleared.",
    ): ["carried Councillor Heron / Councillor Teal 6-2-? | other: the pond be cleared"],
    (
        "Proposed by Councillor Heron, seconded by Councillor Teal and agreed by 6 votes to 2.",
        "It was resolved that the pond be cleared.",
    ): ["carried Councillor Heron / Councillor Teal 6-2-? | other: the pond be cleared"],
    (
        "An amendment was moved by Councillor Heron, seconded by Councillor Teal and agreed by 6 votes to 2.",
        "It was resolved that the pond be cleared, as amended.",
    ): ["carried | other: the pond be cleared, as amended"],
    (f"{_MOVED} by 6 votes to 2.", "The Clerk was thanked."): [
        "carried implicit Councillor Heron / Councillor Teal 6-2-? | agreed: The recommendations in the report were"
        " moved by Councillor Heron, seconded by Councillor Teal and agreed by 6 votes to 2"
    ],
    (
        "Councillor Heron moved that the old boat be sold, Councillor Teal seconded and this was agreed by 6 votes"
        " to 2.",
        "It was resolved that the pond be cleared.",
    ): [
        "carried Councillor Heron / Councillor Teal 6-2-? | agreed: the old boat be sold",
        "carried | other: the pond be cleared",
    ],
    ("The minutes were taken as read. They were agreed.", "It was resolved that the pond be cleared."): [
        "carried implicit | approved: The minutes were taken as read",
        "carried implicit | agreed: They were agreed",
        "carried | other: the pond be cleared",
    ],
}


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_is_told_of_a_motion_belongs_to_its_resolution(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected
