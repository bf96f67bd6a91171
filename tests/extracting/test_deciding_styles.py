"""Decisions in other councils' house styles: labels, verdicts behind, words of the agenda, movers that share a word."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("The Committee VOTED to GRANT permission (For: 7; Against: 2; Abstentions: 0).",): [
        "carried implicit 7-2-0 | granted: The Committee VOTED to GRANT permission",
    ],
    ("Members voted 7-2 to grant permission.",): [
        "carried implicit 7-2-? | granted: Members voted 7-2 to grant permission",
    ],
    ("Resolved, nem. con., that the fence be mended.",): [
        "carried unanimous | other: the fence be mended",
    ],
    ("RESOLVED not to renew the lease.",): [
        "carried | other: not to renew the lease",
    ],
    ("It was agreed not to proceed with the scheme.",): [
        "carried | agreed: not to proceed with the scheme",
    ],
    ("Councillors resolved not to object to the application.",): [
        "carried | other: not to object to the application",
    ],
    (
        "The Committee agreed – (a)   to approve the plan; (b)   to delegate authority to the Head of Parks; and"
        " (c)   that a working group be set up.",
    ): [
        "carried | (a) approved: to approve the plan; | (b) delegated: to delegate authority to the Head of Parks; and"
        " | (c) agreed: that a working group be set up.",
    ],
    ("It was agreed: a. To repair the pump b. To paint the gate",): [
        "carried | a. agreed: To repair the pump | b. agreed: To paint the gate",
    ],
    ("That the Committee - (a) notes the plan; (b) supports the bid; and (c) requests a report in May.",): [
        "carried | (a) noted: notes the plan; | (b) supported: supports the bid; and"
        " | (c) requested: requests a report in May.",
    ],
    ("Following debate, the Board: (a) noted the update; (b) endorsed the approach.",): [
        "carried implicit | (a) noted: noted the update; | (b) endorsed: endorsed the approach.",
    ],
    ("The Board heard of: (a) noted delays; (b) endorsed cheques.",): [],
    ("Resolution: It was resolved that the fence be mended.",): [
        "carried | other: the fence be mended",
    ],
    ("Decision: RESOLVED that the fence be mended.",): [
        "carried | other: the fence be mended",
    ],
    ("Resolution 24/031: The Council resolved to mend the fence.",): [
        "carried | other: to mend the fence",
    ],
    ("RESOLVED – unanimously – that the fence be mended.",): [
        "carried unanimous | other: the fence be mended",
    ],
    ("RESOLVED (For (5), Against (2)) – That the fence be mended.",): [
        "carried 5-2-? | other: the fence be mended",
    ],
    ("Resolved 12/24 that the fence be mended.",): [
        "carried | other: the fence be mended",
    ],
    ("It was RESOLVED on the proposal of Cllr Heron and seconded by Cllr Teal that the fence be mended.",): [
        "carried Cllr Heron / Cllr Teal | other: the fence be mended",
    ],
    (
        "It was moved by Cllr Heron, seconded by Cllr Teal and on being put to the vote (5 for, 1 "
        "against) resolved that the fence be mended.",
    ): [
        "carried Cllr Heron / Cllr Teal 5-1-? | other: the fence be mended",
    ],
    ("RESOLVED That the minutes be approved as a true record and be signed by the Chairman.",): [
        "carried | approved: the minutes be approved as a true record and be signed by the Chairman"
    ],
    ("Cabinet considered the report and NOTED:", "1. The plan; and", "2. The answers."): [
        "carried | 1. noted: The plan; and | 2. noted: The answers."
    ],
    ("In response to questions, it was noted that:", "1. ducks had come;", "2. geese had left."): [],
    (
        "DECISION MADE (Ref: CAB 12/13)",
        "Having heard from members, Cabinet made the following decision:",
        "(i) To approve the plan.",
        "(ii) To delegate authority to the Warden.",
    ): ["carried | (i) approved: To approve the plan. | (ii) delegated: To delegate authority to the Warden."],
    (
        "The Leader MOVED, seconded by Cllr Teal:",
        "That the plan be adopted.",
        "The MOTION was declared to have been CARRIED.",
    ): [
        "carried implicit Leader / Cllr Teal | agreed: The MOTION was declared to have been CARRIED"
    ],
    ("It was agreed that", "(1) the plan be approved; and", "(2) the Clerk be asked to obtain a quotation."): [
        "carried | (1) approved: the plan be approved; and | (2) requested: the Clerk be asked to obtain a quotation.",
    ],
    ("Agreed that the report be noted and that the plan be approved.",): [
        "carried | noted: the report be noted | approved: the plan be approved",
    ],
    ("Agreed that the fence be mended. Noted that it is old.",): [
        "carried | agreed: the fence be mended",
        "carried | noted: it is old",
    ],
    ("RESOLVED that the fence be mended. It was further agreed that the gate be painted.",): [
        "carried | other: the fence be mended",
        "carried | agreed: the gate be painted",
    ],
    ("RESOLVED that the fence be mended.", "All agreed."): [
        "carried unanimous | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended. Agreed unanimously.",): [
        "carried unanimous | other: the fence be mended",
    ],
    ("The minutes were taken as read. All agreed.",): [
        "carried implicit unanimous | approved: The minutes were taken as read",
    ],
    ("RECOMMENDED that the fence be mended.", "AGREED"): [
        "carried | recommended: the fence be mended",
        "carried | agreed: AGREED",
    ],
    ("RESOLVED that the fence be mended.", "MOTION CARRIED"): [
        "carried | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended (all in favour).",): [
        "carried unanimous | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended, by a majority of 5 to 2.",): [
        "carried 5-2-? | other: the fence be mended",
    ],
    ("The Committee voted by 6 to 3 to refuse the application.",): [
        "carried implicit 6-3-? | refused: The Committee voted by 6 to 3 to refuse the application",
    ],
    (
        "Cllr Heron moved, seconded by Cllr Teal, that the score be restored to 20. This was carried by 4 votes to 2.",
        "It was agreed that the score be restored to 20 and the register endorsed.",
    ): [
        "carried Cllr Heron / Cllr Teal 4-2-? | agreed: the score be restored to 20 | endorsed: the register endorsed",
    ],
    ("RESOLVED that the report, in which one lost-time accident was told, be noted.",): [
        "carried | noted: the report, in which one lost-time accident was told, be noted",
    ],
    ("Cllr Heron proposed buying a bench at £450. Cllr Teal seconded. Carried nem con.",): [
        "carried Cllr Heron / Cllr Teal unanimous | other: buying a bench at £450",
    ],
    ("Proposal to buy a bench at £450. Proposed: Cllr Heron. Seconded: Cllr Teal. Vote: unanimous.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: to buy a bench at £450",
    ],
    (
        "Motion: That the Council buys a bench.",
        "Proposed by: Cllr Heron",
        "Seconded by: Cllr Teal",
        "Vote: For 4 Against 2",
        "Result: Carried",
    ): [
        "carried Cllr Heron / Cllr Teal 4-2-? | other: the Council buys a bench",
    ],
    ("To buy a new bench for the green. Agreed by all.",): [
        "carried unanimous | agreed: To buy a new bench for the green",
    ],
    ("To buy a new bench for the green. AIF",): [
        "carried implicit unanimous | other: To buy a new bench for the green",
    ],
    ("To approve the minutes of 5 May. Cllr Heron proposed, Cllr Teal seconded, all in favour.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | approved: To approve the minutes of 5 May",
    ],
    ("To consider a new bench. Agreed to buy one.",): [
        "carried | agreed: to buy one",
    ],
    ("RESOLVED to mend the fence. Proposer/Seconder: Cllr Heron/Cllr Teal",): [
        "carried Cllr Heron / Cllr Teal | other: to mend the fence",
    ],
    ("RESOLVED to mend the fence. Prop/Sec: AH/BT",): [
        "carried AH / BT | other: to mend the fence",
    ],
    ("RESOLVED to mend the fence. P: Cllr Heron, S: Cllr Teal",): [
        "carried Cllr Heron / Cllr Teal | other: to mend the fence",
    ],
    ("RESOLVED to mend the fence. Proposed and seconded by Cllrs Heron and Teal.",): [
        "carried Cllr Heron / Cllr Teal | other: to mend the fence",
    ],
    ("Prop. Cllr Heron, Sec. Cllr Teal and unanimously agreed to support the application.",): [
        "carried Cllr Heron / Cllr Teal unanimous | supported: to support the application",
    ],
    ("Prop AH, Sec BT, all in favour to mend the fence.",): [
        "carried AH / BT unanimous | other: to mend the fence",
    ],
    ("It was Prop. Cllr Heron, Sec. Cllr Teal that the minutes be accepted. RESOLVED.",): [
        "carried Cllr Heron / Cllr Teal | accepted: the minutes be accepted",
    ],
    ("It was moved by Cllr Heron, 2nd Cllr Teal and carried that the fence be mended.",): [
        "carried Cllr Heron / Cllr Teal | other: the fence be mended",
    ],
    ("Planning application 24/0012: the Council OBJECTS on the grounds of access.",): [
        "carried implicit | other: the Council OBJECTS on the grounds of access",
    ],
    ("Council's decision: Support",): [
        "carried | supported: Support",
    ],
    ("Minded to grant permission, subject to an agreement.",): [
        "carried | granted: to grant permission, subject to an agreement",
    ],
    ("DELEGATED to the Clerk to mend the fence.",): [
        "carried | delegated: DELEGATED to the Clerk to mend the fence",
    ],
    ("It was discussed. All agreed that the fence be mended.",): [
        "carried unanimous | agreed: the fence be mended",
    ],
    ("Resolved the fence be mended.",): [
        "carried | other: the fence be mended",
    ],
    ("The Committee agreed that the following points had been raised:", "the road is narrow"): [],
    ("It was discussed. Recommended to Council: i. that the fence be mended; ii. that the gate be painted.",): [
        "carried | i. recommended: that the fence be mended; | ii. recommended: that the gate be painted.",
    ],
    (
        "Recommended to Council (4 for, 2 against): 1) that a budget be adopted; and 2) that a precept "
        "be levied.",
    ): [
        "carried 4-2-? | 1) adopted: that a budget be adopted; and | 2) recommended: that a precept be levied.",
    ],
    ("Grant of £500 to the hall agreed, For 3, Against 0.",): [
        "carried implicit 3-0-? | agreed: Grant of £500 to the hall agreed, For 3, Against 0",
    ],
    (
        "It was agreed that the following be appointed:\nReading Room - Cllrs Heron and Teal\nFootpaths - "
        "Cllr Wren",
    ): [
        "carried | appointed: the following be appointed:"
        " | >appointed: Reading Room - Cllrs Heron and Teal | >appointed: Footpaths - Cllr Wren",
    ],
    ("RESOLVED that the budget be approved.", "| For | Against | Abstentions |", "| 4 | 2 | 0 |"): [
        "carried 4-2-0 | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved.", "For\tAgainst", "4\t2"): [
        "carried 4-2-? | approved: the budget be approved",
    ],
}  # fmt: skip

PROPOSED = (
    "It was proposed, seconded and agreed that the minutes be approved as a correct record and signed by the Leader."
)


def test_what_was_proposed_seconded_and_agreed_is_nobody_s_promise() -> None:
    assert [one.what for one in minutes(PROPOSED).commitments] == []


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=[lines[0][:50] for lines in DECISIONS])
def test_a_decision_is_the_same_in_another_style(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected
