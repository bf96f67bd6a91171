"""Decisions as clerks jot them down: initials that second, counts behind the movers, sums announced, two verbs."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# lines of an item / what was decided
DECISIONS = {
    ("The minutes were accepted as a true record. Proposed by Cllr Heron, seconded by Cllr Teal – Approved.",): [
        "carried implicit Cllr Heron / Cllr Teal | accepted: The minutes were accepted as a true record",
    ],
    ("It was agreed to buy a bench. Proposed by Cllr Heron, seconded by Cllr Teal. Agreed.",): [
        "carried Cllr Heron / Cllr Teal | agreed: to buy a bench",
    ],
    ("RESOLVED to buy a bench. Proposed by Cllr Heron, seconded by Cllr Teal – Agreed.",): [
        "carried Cllr Heron / Cllr Teal | other: to buy a bench",
    ],
    ("The accounts were presented. Proposed by Cllr Heron, seconded by Cllr Teal – Agreed.",): [
        "carried Cllr Heron / Cllr Teal | agreed: Agreed",
    ],
    ("The minutes were read. AH proposed; BT seconded; unanimously approved with no changes.",): [
        "carried AH / BT unanimous | approved: approved",
    ],
    ("The press were asked to leave. Proposed Cllr Heron; seconded Cllr Teal; all agreed.",): [
        "carried Cllr Heron / Cllr Teal unanimous",
    ],
    ("The accounts were approved nem.con.",): [
        "carried implicit unanimous | approved: The accounts were approved nem.con",
    ],
    ("It was proposed, seconded, and unanimously resolved to mend the gate.",): [
        "carried unanimous | other: to mend the gate",
    ],
    ("The minutes were agreed and signed as a true record (AH/BT) .",): [
        "carried implicit AH / BT | agreed: The minutes were agreed and signed as a true record (AH/BT)",
    ],
    ("The minutes were accepted as a true record of the meeting AH/BT",): [
        "carried implicit AH / BT | accepted: The minutes were accepted as a true record of the meeting AH/BT",
    ],
    ("The minutes were accepted as a true record of the meeting. Bins to go AH/BT",): [
        "carried implicit | accepted: The minutes were accepted as a true record of the meeting",
    ],
    ("Resolved: Recommend refusal", "Proposed: Cllr A Heron Seconded: Cllr Mrs B Teal 4-1-0"): [
        "carried Cllr A Heron / Cllr Mrs B Teal 4-1-0 | recommended: Recommend refusal",
    ],
    ("Resolved: to mend the gate.", "Proposed: Cllr Heron; Seconded: Cllr Teal 6-0-0"): [
        "carried Cllr Heron / Cllr Teal 6-0-0 | other: to mend the gate",
    ],
    ("Resolved: to mend the gate.", "Proposed: Cllr Heron, Seconded: Cllr Teal 4-6-24"): [
        "carried Cllr Heron / Cllr Teal | other: to mend the gate",
    ],
    ("AH proposed that the lower quote be accepted, BLT seconded, all in favour.",): [
        "carried implicit AH / BLT unanimous | accepted: the lower quote be accepted",
    ],
    ("It was agreed to ask for the first year to be free, and to hold a sale for residents.",): [
        "carried | requested: to ask for the first year to be free | agreed: to hold a sale for residents",
    ],
    ("It was agreed to ask the Clerk to write to the owner, and to send a map.",): [
        "carried | requested: to ask the Clerk to write to the owner, and to send a map",
    ],
    ("The Committee noted that 219 notices had been served, and agreed that a report be brought in May.",): [
        "carried | noted: 219 notices had been served | agreed: a report be brought in May",
    ],
    ("The Committee noted that the Trust had met, and agreed that the pond was full.",): [
        "carried | noted: the Trust had met, and agreed that the pond was full",
    ],
    ("The following payments were agreed:", "A Heron £20.00", "B Teal £30.00"): [
        "carried implicit | agreed: The following payments were agreed",
    ],
    (
        "After discussion and having heard the Head of Housing in answer to questions, the Committee agreed:-",
        "(1) that grants be awarded; and",
        "(2) that a report be brought.",
    ): [
        "carried | (1) granted: that grants be awarded; and | (2) requested: that a report be brought.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_is_jotted_down_is_decided(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected


def test_a_lead_in_begins_with_the_body_that_decides() -> None:
    words = "After debate and having heard the Head of Housing in answer to questions, the Committee agreed:-"
    found = minutes(
        "The Clerk told of the pond.", words, "(1) that grants be awarded; and", "(2) that a report be brought."
    )
    assert [one.trigger for one in found.decisions] == ["the Committee agreed:-"]


def test_a_vote_in_brackets_is_whole_in_the_verdict() -> None:
    words = "It was proposed Cllr Heron seconded Cllr Teal that the offer be taken. Agreed (3 in favour, 1 abstention)"
    found = minutes("The Clerk told of the pond.", words)
    assert [one.trigger for one in found.decisions] == ["Agreed (3 in favour, 1 abstention)"]
