"""What councils of all kinds say in prose around a decision: movers, counts in words, abstainers, motions that fell."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.decided import decided
from tests.extracting.passage import minutes

HERON_TEAL = "Cllr Heron / Cllr Teal"
# lines of an item / what is decided
TOLD: dict[tuple[str, ...], list[str]] = {
    ("Cllr Heron proposed that a boat be bought, Cllr Teal seconded, four in favour and one abstention.",): [
        f"carried implicit {HERON_TEAL} 4-?-1 | other: a boat be bought"
    ],
    ("Cllr Heron proposed that the fence be painted, seconded Cllr Teal - 5 for, 1 against.",): [
        f"carried implicit {HERON_TEAL} 5-1-? | other: the fence be painted"
    ],
    ("It was proposed by Cllr Heron, seconded by Cllr Teal, that the fence be painted, with all in favour.",): [
        f"carried implicit {HERON_TEAL} unanimous | other: the fence be painted"
    ],
    ("Cllr Heron proposed the fence be painted. Cllr Teal seconded. Vote: 4 for, 1 against.",): [
        f"carried implicit {HERON_TEAL} 4-1-? | other: the fence be painted"
    ],
    ("Cllr Heron proposed that the lane be closed. Seconded by Cllr Teal. Lost 3-6.",): [
        f"lost implicit {HERON_TEAL} 3-6-?"
    ],
    (
        "Cllr Heron moved that it be deferred.",
        "This was seconded by Cllr Teal but on being put to the vote was lost by 6 votes to 3.",
    ): [f"lost implicit {HERON_TEAL} 3-6-?"],
    ("Cllr Heron moved that it be deferred. It was put to the vote and lost.",): ["lost implicit Cllr Heron / None"],
    ("The grant was approved with Councillor Rook abstaining.",): [
        "carried implicit ?-?-1 Councillor Rook abstain | approved: The grant was approved"
    ],
    ("The grant for the pond was approved, Councillor Rook not voting.",): [
        "carried implicit | approved: The grant for the pond was approved"
    ],
    ("The minute of the meeting of the Joint Committee of 4 May was submitted and noted.",): [
        "carried implicit | noted: The minute of the meeting of the Joint Committee of 4 May was submitted and noted"
    ],
    ("AGREED as follows:", "1. That the report be noted.", "2. That a visit be arranged."): [
        "carried | 1. noted: That the report be noted. | 2. requested: That a visit be arranged."
    ],
    ("Resolved that A be accepted, that B be declined on grounds of cost and that C be noted.",): [
        "carried | accepted: A be accepted | refused: B be declined on grounds of cost | noted: C be noted"
    ],
    ("RESOLVED to pay the following accounts:-", "Heron Ltd £140.20", "Clerk's salary £350.00"): [
        "carried | other: to pay the following accounts"
    ],
    ("RESOLVED that the following be appointed:\nVillage Hall: Cllr Heron\nTree Warden: Mr J Rook",): [
        "carried | appointed: the following be appointed: | >appointed: Village Hall: Cllr Heron"
        " | >appointed: Tree Warden: Mr J Rook"
    ],
    (
        "Mr Heron proposed that it be referred. "
        "This was seconded by Mr Teal and, on a show of hands, was lost by 3 votes to 5.",
    ): ["lost implicit Mr Heron / Mr Teal 3-5-?"],
    ("RESOLVED UNANIMOUSLY to:\nA. Note the forecast.\nB. Approve the carry forward of £900.",): [
        "carried unanimous | A. noted: Note the forecast. | B. approved: Approve the carry forward of £900."
    ],
    ("AH proposed and BT seconded that the quote of £614.20 be accepted for three years. Agreed by all.",): [
        "carried AH / BT unanimous | accepted: the quote of £614.20 be accepted for three years"
    ],
    ("AH proposed and BT seconded that Rob Wren be co-opted as a Councillor. All in favour.",): [
        "carried implicit AH / BT unanimous | appointed: Rob Wren be co-opted as a Councillor"
    ],
    (
        "Cllr Heron proposed, seconded by Cllr Teal, that £200 be paid. "
        "Upon being put to the vote, with 3 in favour and 1 against, the motion was carried.",
    ): [f"carried {HERON_TEAL} 3-1-? | other: £200 be paid"],
    ("The Panel having considered the application, the representations and the Act decided to grant the licence.",): [
        "carried | granted: to grant the licence"
    ],
    ("AGREED: On the proposal of Cllr Heron, seconded by Cllr Teal, to note it.",): [
        f"carried {HERON_TEAL} | noted: to note it"
    ],
    ("RESOLVED that it be refused on the grounds that it would be tall and that it would be dark.",): [
        "carried | refused: it be refused on the grounds that it would be tall and that it would be dark"
    ],
    ("Three quotations were received from firms.", "The report was noted."): [
        "carried implicit | noted: The report was noted"
    ],
    ("Planning application 24/0123/FUL - No objection.",): ["carried implicit | other: No objection"],
    ("24/0123/FUL The Dairy, Mill Lane. Erection of a porch - No objections",): [
        "carried implicit | other: No objections"
    ],
    ("Highways - No objection.",): [],
}
OTHERS = (
    "RESOLVED: That the report, that had been circulated, be noted.",
    "RESOLVED that the Clerk be asked to say, that being so, whether it is closed.",
)


@pytest.mark.parametrize(("lines", "expected"), TOLD.items(), ids=[lines[0] for lines in TOLD])
def test_a_decision_told_in_prose(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


@pytest.mark.parametrize("words", OTHERS)
def test_a_that_behind_a_comma_begins_no_clause_by_itself(words: str) -> None:
    assert len(minutes(words).decisions[0].clauses) == 1


def test_what_closes_a_meeting_or_leads_on_is_no_title() -> None:
    found = minutes(
        "It was then proposed by Cllr Heron, seconded by Cllr Teal, and", "RESOLVED that the pond be drained."
    )
    assert [item.title for item in found.structure.items] == ["Duck pond"]


def test_an_action_in_capitals_is_no_title_and_has_its_owner() -> None:
    lines = ("2. Pond", "It leaked.", "ACTION: CLERK TO MEND IT BY 30 JUNE", "3. Date of next meeting", "4 May.")
    page = ("OXBOW PARISH COUNCIL", "Minutes of the meeting held on 12 March 2024", "1. Apologies", "None.", *lines)
    found = minutes_of("\n\n".join(page).encode(), SourceEntry())
    assert [item.title for item in found.structure.items] == ["Apologies", "Pond", "Date of next meeting"]
    assert [(one.who, one.what) for one in found.commitments] == [("CLERK", "MEND IT BY 30 JUNE")]
