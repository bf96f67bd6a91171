"""What is told around a decision and is none: minutes signed, a heading, what is only supposed of a motion."""

import pytest

from tests.extracting.decided import decided, moved
from tests.extracting.passage import minutes

_MOTION = (
    "Motion",
    "To approve the report.",
    "Moved by Councillor Heron and seconded by Councillor Teal.",
    "Amendment",
    "To clear the pond.",
    "Moved by Councillor Rook and seconded by Councillor Wren.",
)
_MOVED = "The following amendment was moved by Councillor Rook and seconded by Councillor Wren:"
# paragraphs of an item / what was decided
DECISIONS = {
    ("The Committee approved the minute of 4 May. The minute was thereafter signed by the Chair.",): [
        "carried implicit | approved: The Committee approved the minute of 4 May"
    ],
    ("The minutes of 4 May were agreed. The minutes were then signed by the Chair.",): [
        "carried implicit | agreed: The minutes of 4 May were agreed"
    ],
    ("The minutes of 4 May were signed by the Chair.",): [
        "carried implicit | approved: The minutes of 4 May were signed by the Chair"
    ],
    (
        *_MOTION,
        "Decision",
        "Following a vote, the motion was successful by 6 votes to 3 and it was agreed to approve it.",
    ): ["carried Councillor Heron / Councillor Teal 6-3-? | approved: to approve it"],
    ("Decision", "By 6 votes to 3 the motion was carried and the Committee agreed to clear the pond."): [
        "carried 6-3-? | agreed: to clear the pond"
    ],
    ("Decision", "To clear the pond."): ["carried | other: To clear the pond."],
    (
        "It was moved by Councillor Heron and seconded by Councillor Teal:",
        "“That this Council",
        "(1) notes that the pond leaks.”",
        "An amendment was moved by Councillor Rook and seconded by Councillor Wren that paragraph (1) be deleted.",
        "The amendment was put to the vote and declared CARRIED by 11 votes to 8.",
        "The substantive motion was declared CARRIED and it was",
        "RESOLVED: That the pond be cleared.",
    ): ["carried Councillor Heron / Councillor Teal | other: the pond be cleared"],
}


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_is_told_around_it_is_no_decision(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


# what stands between an amendment and its end / what became of it
SUPPOSED = {
    (
        "Councillor Dorn asked what would be done if the amendment was passed.",
        "The amendment was LOST by 3 votes to 9.",
    ): "lost",
    (
        "The Mayor explained that should the amendment be lost there would be a second vote.",
        "On a vote the amendment was carried.",
    ): "carried",
    (
        "Councillor Dorn hoped that the amendment was not carried.",
        "The amendment was put and CARRIED by 9 votes to 3.",
    ): "carried",
    (
        "When the amendment was put to the vote it was LOST by 3 votes to 9.",
        "Councillor Dorn asked to be noted.",
    ): "lost",
}


@pytest.mark.parametrize(("lines", "outcome"), SUPPOSED.items(), ids=["".join(lines) for lines in SUPPOSED])
def test_what_is_only_supposed_became_of_nothing(lines: tuple[str, ...], outcome: str) -> None:
    found = moved(minutes(_MOVED, "“That the pond be cleared.”", *lines, "RESOLVED: That the report be noted."))
    assert [one.split()[1] for one in found] == [outcome]


def test_who_asks_what_follows_carries_nothing() -> None:
    found = minutes(
        "Councillor Heron moved that the pond be cleared. Councillor Teal seconded.",
        "Councillor Dorn asked who would do it when the motion was carried.",
        "The motion was declared LOST.",
    )
    assert decided(found) == ["lost implicit Councillor Heron / Councillor Teal"]
