"""Votes set out below a resolution in lines, cells and roll calls, and lines that only look so."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("RESOLVED that the fence be mended.", "5 For", "3 Against", "1 Abstention"): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    (
        "RESOLVED that the fence be mended.",
        "Members voting in favour: 5",
        "Members voting against: 3",
        "Members abstaining: 1",
    ): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    (
        "RESOLVED that the fence be mended.",
        "Number voting for: 5",
        "Number voting against: 3",
        "Number abstaining: 1",
    ): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Voting", "5 For", "3   Against", "1  Abstentions"): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "FOR: (5)", "AGAINST; (3)", "ABSTAIN: (0)"): [
        "carried 5-3-0 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "5 For", "3 Against", "The Chair declared the motion CARRIED."): [
        "carried 5-3-? | other: the fence be mended",
    ],
    (
        "RESOLVED that the fence be mended.",
        "Cllr Teal moved that the gate be shut.",
        "The Chair declared the motion CARRIED.",
    ): [
        "carried | other: the fence be mended",
        "carried implicit Cllr Teal / None | other: The Chair declared the motion CARRIED",
    ],
    ("For: (approval) 4", "Against: (approval) 1", "Abstained: 1", "RESOLVED that the fence be mended."): [
        "carried 4-1-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Ayes 5", "Noes 3"): [
        "carried 5-3-? | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "F5 A3 Abs1"): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Carried 5/3"): [
        "carried 5-3-? | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "For | 5", "Against | 3", "Abstain | 1"): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "In favour | 5 | Against | 3 | Abstained | 1"): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Vote: 5 (For) 3 (Against) 1 (Abstain)"): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Result: For 5; Against 3"): [
        "carried 5-3-? | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "The vote was 5-3 in favour."): [
        "carried 5-3-? | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "There voted:", "For: 5", "Against: 3"): [
        "carried 5-3-? | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Vote", "For", "5", "Against", "3", "Abstention", "1"): [
        "carried 5-3-1 | other: the fence be mended",
    ],
    ("For", "5", "Against", "3", "RESOLVED that the fence be mended."): [
        "carried 5-3-? | other: the fence be mended",
    ],
    (
        "Cllr Heron proposed, seconded by Cllr Teal, that the fence be mended.",
        "5 For",
        "3 Against",
        "Motion carried.",
    ): [
        "carried Cllr Heron / Cllr Teal 5-3-? | other: the fence be mended",
    ],
    (
        "RESOLVED that the fence be mended.",
        "Recorded vote:",
        "Cllr Heron: For",
        "Cllr Teal: For",
        "Cllr Wren: Against",
    ): [
        "carried 2-1-? Cllr Heron for, Cllr Teal for, Cllr Wren against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Cllr Heron | For", "Cllr Teal | Against", "Cllr Wren | Abstained"): [
        "carried 1-1-1 Cllr Heron for, Cllr Teal against, Cllr Wren abstain | other: the fence be mended",
    ],
    (
        "RESOLVED that the fence be mended.",
        "Councillor | For | Against | Abstain",
        "Heron | X",
        "Teal |  | X",
        "Wren |  |  | X",
    ): [
        "carried 1-1-1 Heron for, Teal against, Wren abstain | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "For: A.H., B.T.", "Against: E.F."): [
        "carried 2-1-? A.H for, B.T for, E.F against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "In favour: AH BT CD", "Against: EF"): [
        "carried 3-1-? AH for, BT for, CD for, EF against | other: the fence be mended",
    ],
    (
        "Recommendation (4) was put to a recorded vote.",
        "(a) For recommendation (4) – 18",
        "Cllr Heron and Cllr Teal.",
        "(b) Against recommendation (4) – 12",
        "Cllr Wren and Cllr Coot.",
        "(c) Abstentions – 0",
        "Recommendation (4) was approved.",
    ): [
        "carried implicit 18-12-0 Cllr Heron for, Cllr Teal for, Cllr Wren against, Cllr Coot against"
        " | approved: Recommendation (4) was approved",
    ],
    ("RESOLVED that the fence be mended.", "3 objections", "2 letters for"): [
        "carried | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "| For | Against |", "| Cllr Heron | Cllr Owl |", "| Cllr Teal | |"): [
        "carried 2-1-? Cllr Heron for, Cllr Owl against, Cllr Teal for | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "| Member | For | Against |", "| Heron | X | |", "| Owl | | X |"): [
        "carried 1-1-? Heron for, Owl against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Name | Vote", "Cllr Heron | For", "Cllr Owl | Against"): [
        "carried 1-1-? Cllr Heron for, Cllr Owl against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "For", "Against", "Abstain", "6", "2", "1"): [
        "carried 6-2-1 | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Councillor Heron: For; Councillor Teal: For; Councillor Owl: Against."): [
        "carried 2-1-? Councillor Heron for, Councillor Teal for, Councillor Owl against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "In favour were Councillors Heron and Teal; against was Councillor Owl."): [
        "carried 2-1-? Councillor Heron for, Councillor Teal for, Councillor Owl against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended. Cllrs Heron and Teal against, Cllr Owl abstained.",): [
        "carried ?-2-1 Cllr Heron against, Cllr Teal against, Cllr Owl abstain | other: the fence be mended",
    ],
    ("On a vote 4 were in favour and Derek Stannage abstained.", "RESOLVED that the fence be mended."): [
        "carried 4-?-1 Derek Stannage abstain | other: the fence be mended",
    ],
    ("RESOLVED that:", "(i) the fence be mended.", "[For     6          Against     2          Abstain     1]"): [
        "carried 6-2-1 | (i) other: the fence be mended.",
    ],
    (
        "RESOLVED that the fence be mended.",
        "In accordance with the Regulations, a recorded vote was taken as follows:",
        "For - Councillors Heron, Teal",
        "Against - Councillor Owl",
    ): [
        "carried 2-1-? Councillor Heron for, Councillor Teal for, Councillor Owl against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "| Proposer | Cllr Heron |", "| Seconder | Cllr Teal |"): [
        "carried Cllr Heron / Cllr Teal | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Proposed by", "Cllr Heron", "Seconded by", "Cllr Teal"): [
        "carried Cllr Heron / Cllr Teal | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Tickets for | Price", "Pond | 5"): [
        "carried | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "Councillor | Ward", "Heron | Pond", "Teal | Duck"): [
        "carried | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "What the Clerk asked for", "What the Mayor was against"): [
        "carried | other: the fence be mended",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_vote_is_read_however_it_is_set_out(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
