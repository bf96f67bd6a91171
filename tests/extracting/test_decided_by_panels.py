"""How panels, groups and joint boards set out what they decide: stems in capitals, odd labels, powers, lost motions."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("The Executive Group resolved:", "to approve the minute as a correct record."): [
        "carried | approved: to approve the minute as a correct record.",
    ],
    ("The Steering Group agreed that the report be noted.",): ["carried | noted: the report be noted"],
    ("RESOLVED", "THAT:", "a)    Council approved the Panel; and", "b)    Council authorised the Clerk to sign."): [
        "carried | a) approved: Council approved the Panel; and"
        " | b) authorised: Council authorised the Clerk to sign.",
    ],
    ("RESOLVED", "(a).      that the rules be approved;", "(b).      that the Clerk be authorised to publish them."): [
        "carried | (a). approved: that the rules be approved;"
        " | (b). authorised: that the Clerk be authorised to publish them.",
    ],
    (
        "In deciding on these items, the Committee agreed, in terms of Section 149 of the Act:-",
        "(1)       To have due regard to the need to end harassment; and",
        "(2)       to take it into account.",
    ): [
        "carried | (1) agreed: To have due regard to the need to end harassment; and"
        " | (2) agreed: to take it into account.",
    ],
    (
        "It was then moved by Mrs Heron and seconded by Councillor Teal –",
        "That Councillor Rook be elected Chairman of the Panel.",
        "There being an equal number of votes for and against the motion, the motion therefore was not carried.",
    ): ["lost implicit Mrs Heron / Councillor Teal"],
    (
        "Moved by Mrs Heron and seconded by Councillor Teal:",
        "That Councillor Rook be elected Chairman of the Panel.",
        "The motion was lost.",
    ): ["lost implicit Mrs Heron / Councillor Teal"],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_panels_decide_is_read_as_they_set_it_out(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
