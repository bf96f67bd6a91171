"""What is moved or wished in one sentence, and the verdict in it or in the next, are one decision."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("It was proposed by Cllr Heron and seconded by Cllr Teal to mend the gate and AGREED.",): [
        "carried Cllr Heron / Cllr Teal | agreed: to mend the gate",
    ],
    ("It was proposed by Cllr Heron, seconded by Cllr Teal that the gate be mended and AGREED.",): [
        "carried Cllr Heron / Cllr Teal | agreed: the gate be mended",
    ],
    ("It was proposed by Cllr Heron and seconded by Cllr Teal to buy it and unanimously agreed by a show of hands.",): [
        "carried Cllr Heron / Cllr Teal unanimous | agreed: to buy it",
    ],
    ("It was proposed by Cllr Heron that the plan be noted and agreed. Cllr Teal seconded this. All in favour.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | noted: the plan be noted | agreed: agreed",
    ],
    ("It was proposed by Cllr Heron, seconded by Cllr Teal and", "agreed that the fence be mended."): [
        "carried Cllr Heron / Cllr Teal | agreed: the fence be mended",
    ],
    ("On the proposal of Cllr Heron, seconded by Cllr Teal, it was", "unanimously agreed to mend the fence."): [
        "carried Cllr Heron / Cllr Teal unanimous | agreed: to mend the fence",
    ],
    ("Members heard that Mr Wren and his wife had", "agreed to mend the fence."): [],
    (
        "Councillor Heron moved that the strategy be approved. The motion was seconded by "
        "Councillor Teal and, following a vote (5:1), was CARRIED.",
    ): [
        "carried Councillor Heron / Councillor Teal 5-1-? | approved: the strategy be approved",
    ],
    (
        "Cllr Heron moved that the fund be frozen. This was seconded by Mrs Teal and, the Chairman "
        "having consented, was carried.",
    ): [
        "carried Cllr Heron / Mrs Teal | other: the fund be frozen",
    ],
    (
        "Cllr Heron proposed that a seat should be bought. Cllr Teal seconded the proposal and it "
        "was passed unanimously.",
    ): [
        "carried Cllr Heron / Cllr Teal unanimous | other: a seat should be bought",
    ],
    ("Moved by Cllr Heron that a working group be set up. Seconded and agreed.",): [
        "carried Cllr Heron / None | agreed: a working group be set up",
    ],
    ("Cllr Heron proposed that the post be filled, which was seconded by Cllr Teal and unanimously APPROVED.",): [
        "carried Cllr Heron / Cllr Teal unanimous | approved: the post be filled",
    ],
    ("Cllr Heron proposed that the payments be authorised, Cllr Teal seconded; passed.",): [
        "carried Cllr Heron / Cllr Teal | authorised: the payments be authorised",
    ],
    ("Cllr Heron proposed no fee be charged. Seconded Cllr Teal. Motion carried with Cllr Wren abstaining.",): [
        "carried Cllr Heron / Cllr Teal ?-?-1 Cllr Wren abstain | other: no fee be charged",
    ],
    (
        "Cllr Heron proposed that the fee be raised, seconded by Cllr Teal. Cllr Wren felt this "
        "should wait. Carried by a majority.",
    ): [
        "carried Cllr Heron / Cllr Teal majority | other: the fee be raised",
    ],
    (
        "Cllr Heron proposed that we ask the school to a meeting, seconded by Cllr Teal. Discussion"
        " ensued but ultimately all in favour.",
    ): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: we ask the school to a meeting",
    ],
    ("It was proposed by Cllr Heron that no comment be made. This was seconded and a majority voted in favour.",): [
        "carried implicit Cllr Heron / None majority | other: no comment be made",
    ],
    ("Cllr Heron proposed that Dr Wren be invited back. The Commission concurred.",): [
        "carried Cllr Heron / None | requested: Dr Wren be invited back",
    ],
    (
        "It was proposed by Cllr Heron and seconded by Cllr Teal to adopt the policy. There was unanimous agreement.",
    ): [
        "carried Cllr Heron / Cllr Teal unanimous | adopted: to adopt the policy",
    ],
    (
        "Cllr Heron proposed, seconded by Cllr Teal, that the item be referred back. With 4 votes "
        "for and 2 against the proposition was carried.",
    ): [
        "carried Cllr Heron / Cllr Teal 4-2-? | referred: the item be referred back",
    ],
    ("Cllr Heron moved that the seat be bought. Cllr Teal seconded this. There was a vote and it was passed.",): [
        "carried Cllr Heron / Cllr Teal | other: the seat be bought",
    ],
    (
        "It was proposed by Cllr Heron, seconded by Cllr Teal, that the lease be signed. A show of "
        "hands was taken and it was so resolved.",
    ): [
        "carried Cllr Heron / Cllr Teal | approved: the lease be signed",
    ],
    (
        "Cllr Heron moved that the scheme be unaltered. Mrs Teal, seconding, said that now was not "
        "the time. Adopted nem. diss.",
    ): [
        "carried Cllr Heron / Mrs Teal | adopted: the scheme be unaltered",
    ],
    ("It was felt that the fees should go up by 3%. So resolved.",): [
        "carried | other: the fees should go up by 3%",
    ],
    (
        "Councillor Heron proposed that names be withheld and upon being put to the vote this was "
        "agreed with 5 members voting for, 1 against and 1 abstaining.",
    ): [
        "carried Councillor Heron / None 5-1-1 | agreed: names be withheld",
    ],
    (
        "Cllr Heron proposed and Cllr Teal seconded that the lamp be replaced, and the Council "
        "voted 3-1 in favour, Cllr Wren voting against.",
    ): [
        "carried implicit Cllr Heron / Cllr Teal 3-1-? Cllr Wren against | other: the lamp be replaced",
    ],
    ("Moved that the fees be frozen, duly seconded and on a vote carried, Councillor Wren voting against.",): [
        "carried ?-1-? Councillor Wren against | other: the fees be frozen",
    ],
    ("Proposed Cllr Heron, seconded Cllr Teal, that the lower quote be accepted - all agreed.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | accepted: the lower quote be accepted",
    ],
    ("Cllr Heron proposed the Forum does not support this. Cllr Teal seconded. For - 3, against - 1. Passed.",): [
        "carried Cllr Heron / Cllr Teal 3-1-? | other: the Forum does not support this",
    ],
    (
        "It was proposed by Cllr Heron to adopt the policy and this was seconded by Cllr Teal. A "
        "vote was taken and it was approved unanimously.",
    ): [
        "carried Cllr Heron / Cllr Teal unanimous | adopted: to adopt the policy",
    ],
    ("Motion to paint the bench green proposed by Cllr Heron and seconded by Cllr Teal. Carried unanimously.",): [
        "carried Cllr Heron / Cllr Teal unanimous | other: to paint the bench green",
    ],
    ("It was thought wise to put £500 aside and this was agreed.",): [
        "carried | agreed: to put £500 aside",
    ],
    ("She suggested the Council join the scheme and Councillors concurred.",): [
        "carried implicit | other: the Council join the scheme",
    ],
    ("Mr Wren thought the contribution could be dropped to £150 and this was agreed.",): [
        "carried | agreed: the contribution could be dropped to £150",
    ],
    ("The Clerk asked for authority to move £900 to the reserve. So RESOLVED.",): [
        "carried | other: to move £900 to the reserve",
    ],
    ("The Clerk sought approval to pay the hall hire. Approved, proposed Cllr Heron, seconded Cllr Teal.",): [
        "carried Cllr Heron / Cllr Teal | approved: to pay the hall hire",
    ],
    (
        "The Committee was invited to agree to the reopening of the pool. This was agreed, it being"
        " understood that crews would be tested.",
    ): [
        "carried | agreed: to agree to the reopening of the pool",
    ],
    ("Cllr Heron suggested that we go up by 2%. Agreed.",): [
        "carried | agreed: we go up by 2%",
    ],
    ("Councillor Heron suggested a seat by the pond, which was agreed.",): [
        "carried implicit | other: a seat by the pond",
    ],
    ("The Clerk proposed a precept of £9,100 and this was agreed unanimously by the council.",): [
        "carried unanimous | agreed: a precept of £9,100",
    ],
    (
        "Cllr Heron proposed an increase to £24 per plot, with Cllr Teal seconding. On a show of "
        "hands this was passed by three to two.",
    ): [
        "carried Cllr Heron / Cllr Teal 3-2-? | other: an increase to £24 per plot",
    ],
    (
        "Mrs Heron proposed renewal for one year. Cllr Teal seconded. In favour 2, against 2; the "
        "Chairman used his casting vote in favour and the proposal was carried.",
    ): [
        "carried Mrs Heron / Cllr Teal 2-2-? casting | other: renewal for one year",
    ],
    ("Mrs Heron moved the reference back of this paragraph. Seconded by Cllr Teal and carried.",): [
        "carried Mrs Heron / Cllr Teal | other: the reference back of this paragraph",
    ],
    ("Mr Wren requested a map of the closed lanes. Agreed.",): [
        "carried | agreed: a map of the closed lanes",
    ],
    (
        "Councillor Heron moved that the decision be sent back. Councillor Teal seconded. Three "
        "voted for and two against.",
        "Resolved by 3 votes to 2: That the decision be referred back to the Cabinet.",
    ): [
        "carried Councillor Heron / Councillor Teal 3-2-? | referred: the decision be referred back to the Cabinet",
    ],
    (
        "Councillor Heron moved that the rents be set, seconded by Councillor Teal.",
        "RESOLVED (unanimously): That the rents be set.",
    ): [
        "carried Councillor Heron / Councillor Teal unanimous | other: the rents be set",
    ],
    (
        "Councillor Heron proposed approval, seconded by Councillor Teal.",
        "RESOLVED, by 5 votes to 2, to approve the application.",
    ): [
        "carried Councillor Heron / Councillor Teal 5-2-? | approved: to approve the application",
    ],
    (
        "Councillor Heron moved that the item be deferred, seconded by Councillor Teal.",
        "Resolved, with 1 abstention, that the item be deferred.",
    ): [
        "deferred Councillor Heron / Councillor Teal ?-?-1 | deferred: the item be deferred",
    ],
    (
        "Members felt that a 40mph limit should be pressed for.",
        "036/19 RESOLVED That the Clerk write to Highways accordingly, copy to Cllr Wren.",
    ): [
        "carried | requested: the Clerk write to Highways accordingly, copy to Cllr Wren",
    ],
    (
        "Councillor Heron proposed and Councillor Teal seconded that the verge be cut.",
        "On a vote it was agreed by three votes to one.",
    ): [
        "carried implicit Councillor Heron / Councillor Teal 3-1-? | agreed: On a vote it was "
        "agreed by three votes to one",
    ],
    (
        "Councillor Heron proposed and Councillor Teal seconded that the verge be cut.",
        "On a show of hands the motion was approved by three votes to one.",
    ): [
        "carried implicit Councillor Heron / Councillor Teal 3-1-? | approved: the motion was "
        "approved by three votes to one",
    ],
    ("Cllr Heron proposed that the verge be cut, seconded by Cllr Teal.", "Resolved accordingly."): [
        "carried Cllr Heron / Cllr Teal",
    ],
    ("Cllr Heron felt that the pond looked well. Cllr Teal agreed.",): [],
    ("Mr Wren requested a recorded vote.", "For 6, against 3."): [],
    ("Mrs Heron proposed no purchase this year; not seconded. The Board moved on.",): [],
    (
        "Cllr Heron proposed that the hall be closed. Cllr Teal felt this should wait. The Clerk "
        "would ask the school.",
    ): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_wish_and_its_verdict_are_one_decision(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
