"""Decisions in the plain words of small councils, and what only sounds like one."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("Cllr Heron put forward a motion that the budget be approved, seconded by Cllr Teal. Carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("On a proposal from Cllr Heron, seconded by Cllr Teal, the budget was approved.",): [
        "carried implicit Cllr Heron / Cllr Teal | approved: the budget was approved",
    ],
    ("It was proposed that the budget be approved. Proposed Cllr Heron. Seconded Cllr Teal. Carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("It was suggested and agreed that the Clerk write to the County.",): [
        "carried | requested: the Clerk write to the County",
    ],
    ("It was the unanimous decision of the Council to mend the fence.",): [
        "carried unanimous | other: to mend the fence",
    ],
    ("The consensus was to mend the fence.",): [
        "carried | other: to mend the fence",
    ],
    ("The consensus was that the pond was full.",): [],
    ("Everyone agreed to mend the fence.",): [
        "carried unanimous | agreed: to mend the fence",
    ],
    ("Cllrs voted unanimously to mend the fence.",): [
        "carried implicit unanimous | other: to mend the fence",
    ],
    ("Council approved mending the fence at a cost of £400.",): [
        "carried implicit | approved: Council approved mending the fence at a cost of £400",
    ],
    ("Council gave its approval to mend the fence.",): [
        "carried implicit | authorised: Council gave its approval to mend the fence",
    ],
    ("The Council instructed the Clerk to mend the fence.",): [
        "carried implicit | requested: The Council instructed the Clerk to mend the fence",
    ],
    ("Councillor Wren sent her apologies which were accepted.",): [
        "carried implicit | accepted: Councillor Wren sent her apologies which were accepted",
    ],
    ("Apologies had been received from Mr Wren, who was away, and were accepted.",): [
        "carried implicit | accepted: Apologies had been received from Mr Wren, who was away, and were accepted",
    ],
    ("The firm sent its apologies, which residents had accepted.",): [],
    ("The report which was noted in May is attached.",): [],
    ("He explained the scheme which was approved.",): [],
    ("The minute of the Ponds Panel of 4 May, a copy of which is appended, was submitted and noted.",): [
        "carried implicit | noted: The minute of the Ponds Panel of 4 May, a copy of which is appended, was submitted "
        "and noted",
    ],
    ("The following cheques were approved, proposed by Councillor Heron, seconded by Councillor Teal:",): [
        "carried implicit Councillor Heron / Councillor Teal | approved: The following cheques were approved",
    ],
    ("The budget was approved by Council in February.",): [],
    ("Following a discussion the rent was fixed at £18 a plot.",): [
        "carried implicit | other: the rent was fixed at £18 a plot",
    ],
    ("The board was fixed at the gate.",): [],
    ("The update was noted and it was agreed to invite the consultant to the next meeting.",): [
        "carried implicit | noted: The update was noted",
        "carried | requested: to invite the consultant to the next meeting",
    ],
    ("The gate was broken and it was agreed to mend it.",): [
        "carried | agreed: to mend it",
    ],
    ("The meeting was adjourned at 7.30pm to allow members of the public to speak.",): [],
    ("Resolved: To pay the following: -", "Teal Ltd, mowing £90.00", "Proposed Cllr Heron, seconded Cllr Teal. All in "
     "favour."): [
        "carried Cllr Heron / Cllr Teal unanimous | other: To pay the following",
    ],
    ("The following accounts were approved for payment:", "Teal Ltd, mowing £90.00", "Wren & Son £4.00",
     "Proposed by Cllr Heron, seconded by Cllr Teal and agreed."): [
        "carried implicit Cllr Heron / Cllr Teal | approved: The following accounts were approved for payment",
    ],
    ("The Clerk’s report was noted. Cllr Heron proposed, seconded by Cllr Teal, that the gate be mended. All in "
     "favour.",): [
        "carried implicit | noted: The Clerk’s report was noted",
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: the gate be mended",
    ],
    ("It was PROPOSED by the CHAIRMAN, SECONDED by MR TEAL and RESOLVED that the bid be accepted.",): [
        "carried CHAIRMAN / MR TEAL | accepted: the bid be accepted",
    ],
    ("Members had no objection but asked that the lane should be swept.",): [
        "carried implicit | other: Members had no objection | requested: asked that the lane should be swept",
    ],
    ("The Government gave permission for the road.",): [],
    ("The Committee NOTED the plan of the pond and AGREED the following:", "1. That it be drawn by May.",): [
        "carried implicit | noted: The Committee NOTED the plan of the pond",
        "carried | 1. agreed: That it be drawn by May.",
    ],
    ("The Committee DELEGATED to the Clerk, in consultation with the Chair, responsibility for the design.",): [
        "carried implicit | delegated: The Committee DELEGATED to the Clerk, in consultation with the Chair,"
        " responsibility for the design",
    ],
    ("The Committee delegated authority to the Clerk to sign the lease.",): [
        "carried implicit | delegated: The Committee delegated authority to the Clerk to sign the lease",
    ],
    ("There was submitted and noted a report dated 9 May (circulated) by the Clerk, which gave the results.",): [
        "carried implicit | noted: There was submitted and noted a report dated 9 May (circulated) by the Clerk, which"
        " gave the results",
    ],
    ("The Board agreed that Councillor Heron would be the Deputy Chair for the year.",): [
        "carried | appointed: Councillor Heron would be the Deputy Chair for the year",
    ],
    ("The Board agreed that it would be the pond that was full.",): [],
    ("It having been proposed by Councillor A Heron, seconded by Councillors F Teal and A Wood, it was", "RESOLVED:",
     "That Councillor Rook be elected Chairman."): [
        "carried Councillor A Heron / F Teal | appointed: That Councillor Rook be elected Chairman.",
    ],
    ("Resolved that Cllr Heron is elected Chairman.",): [
        "carried | appointed: Cllr Heron is elected Chairman",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_plain_words_decide(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
