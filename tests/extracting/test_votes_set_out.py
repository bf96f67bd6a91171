"""Votes set out below a resolution in lines, cells and roll calls, and lines that only look so."""

import pytest

from tests.extracting.decided import decided, moved
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


NAMES = ("For (3)", "Heron", "Teal", "Wren", "Against (2)", "Owl", "Rook", "Abstained (1)", "Kite")


@pytest.mark.parametrize("before", [True, False])
def test_names_alone_on_their_lines_are_as_many_as_their_side_says(before: bool) -> None:
    moved, resolved = "Cllr Heron moved, seconded by Cllr Teal, that it wait.", "RESOLVED that it wait."
    lines = (moved, *NAMES, resolved) if before else (moved, resolved, *NAMES)
    named = "Heron for, Teal for, Wren for, Owl against, Rook against, Kite abstain"
    assert decided(minutes(*lines)) == [f"carried Cllr Heron / Cllr Teal 3-2-1 {named} | other: it wait"]


def test_more_lines_than_a_side_says_are_no_names_of_it() -> None:
    lines = ("RESOLVED that it wait.", "For (3)", "Heron", "Teal", "The Clerk spoke.")
    assert decided(minutes(*lines)) == ["carried 3-?-? | other: it wait"]


def test_a_long_roll_of_names_hides_no_side_below_it() -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    lines = ("FOR: 26", *(f"Cllr {one} Heron" for one in letters), "AGAINST: 1", "Cllr Zoe Teal", "ABSTAIN: 0")
    found = minutes("RESOLVED that it wait.", "Voting was as follows:", *lines)
    assert decided(found)[0].startswith("carried 26-1-0 ")


def test_a_total_counts_the_names_before_it() -> None:
    lines = ("In favour: Cllrs Heron and Teal. Total: 2", "Against: Cllr Owl. Total: 1")
    assert decided(minutes("RESOLVED that it wait.", *lines))[0].startswith("carried 2-1-? ")


AMENDED = (
    "Cllr Heron moved that the rent be raised, seconded by Cllr Teal.",
    "Cllr Wren moved an amendment, seconded by Cllr Owl, to wait.",
)


def test_votes_on_amendment_and_motion_that_count_who_was_against_are_no_division() -> None:
    told = ("For the Amendment (2)", "Against the Amendment (3)", "Abstained (1)", "The amendment was declared LOST.")
    told += ("For the Motion (4)", "Against the Motion (1)", "Abstained (0)", "RESOLVED that the rent be raised.")
    found = minutes(*AMENDED, *told)
    assert "amendment lost Cllr Wren / Cllr Owl amends m1 2-3-1" in moved(found)
    assert decided(found)[0].startswith("carried Cllr Heron / Cllr Teal 4-1-0 ")


def test_a_vote_below_the_verdict_on_an_amendment_that_was_counted_above_is_the_next() -> None:
    told = ("For: 2", "Against: 3", "The amendment was declared LOST.", "For: 4", "Against: 1")
    found = minutes(*AMENDED, *told, "RESOLVED that the rent be raised.")
    assert decided(found)[0].startswith("carried Cllr Heron / Cllr Teal 4-1-? ")


def test_a_vote_below_the_verdict_on_an_amendment_that_was_not_counted_before_is_its_own() -> None:
    told = ("The amendment was declared LOST.", "For: 2", "Against: 3", "RESOLVED that the rent be raised.")
    assert decided(minutes(*AMENDED, *told))[0].startswith("carried Cllr Heron / Cllr Teal |")
