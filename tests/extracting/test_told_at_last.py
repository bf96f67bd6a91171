"""What a sentence tells at last: what was approved behind what was presented, wished, or deliberated."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("Read out by the Clerk, approved unanimously and to be signed.",): [
        "carried unanimous | approved: approved unanimously and to be signed",
    ],
    ("The Committee RECEIVED the plan and ASKED that its thanks be passed on.",): [
        "carried implicit | received: The Committee RECEIVED the plan | requested: ASKED that its thanks "
        "be passed on",
    ],
    ("Recommendation 1 was agreed; recommendation 2 (hourly rate) was deferred pending a report.",): [
        "carried implicit | agreed: Recommendation 1 was agreed | deferred: recommendation 2 (hourly "
        "rate) was deferred pending a report",
    ],
    ("Apologies were received from Cllr Elm and the reasons accepted.",): [
        "carried implicit | accepted: Apologies were received from Cllr Elm and the reasons accepted",
    ],
    ("The Clerk presented the accounts totalling £1,402.18, which were APPROVED for payment.",): [
        "carried implicit | approved: The Clerk presented the accounts totalling £1,402.18, which were "
        "APPROVED for payment",
    ],
    ("The Clerk presented the list of payments, which was approved (proposed Cllr Asp, seconded Cllr Elm).",): [
        "carried implicit Cllr Asp / Cllr Elm | approved: The Clerk presented the list of payments, "
        "which was approved",
    ],
    ("Requests for grants had been received and the following agreed:", "Bowls Club £300"): [
        "carried implicit | agreed: the following agreed",
    ],
    ("Invoices for payment approved:", "Teal Ltd £14.00", "Prop AB, sec CD"): [
        "carried implicit AB / CD | approved: Invoices for payment approved",
    ],
    ("Members did not wish to alter the rules.",): [
        "carried implicit | refused: Members did not wish to alter the rules",
    ],
    ("Members saw no reason to alter the rules.",): [
        "carried implicit | refused: Members saw no reason to alter the rules",
    ],
    ("He saw no reason to alter the rules.",): [],
    ("The Council declined to comment.",): [],
    ("Accordingly the appeal was upheld.",): [
        "carried implicit | other: Accordingly the appeal was upheld",
    ],
    ("The appeal at Duck Lane was dismissed.",): [],
    ("Members felt that he was a fit and proper person and the application was therefore allowed.",): [
        "carried implicit | other: the application was therefore allowed",
    ],
    ("The rise of 6.2% was then put and carried (4-1).",): [
        "carried implicit 4-1-? | other: The rise of 6.2% was then put and carried",
    ],
    ("Those who were present at the meeting resolved to mend the fence.",): [
        "carried | other: to mend the fence",
    ],
    ("The Clerk was instructed to sign the form.",): [
        "carried implicit | requested: The Clerk was instructed to sign the form",
    ],
    ("The Clerk was asked to sign the form.",): [],
    ("A solicitor was instructed by the owner.",): [],
    ("As nothing was raised the Council approved and accepted the annual return.",): [
        "carried implicit | approved: the Council approved and accepted the annual return",
    ],
    ("Weir: neutral stance agreed upon.",): [
        "carried implicit | agreed: neutral stance agreed upon",
    ],
    ("Application for a bridge at Duck Lane - no objection but the distance of 8m to be kept.",): [
        "carried implicit | other: no objection but the distance of 8m to be kept",
    ],
    ("Insurance at £489.12 AGREED, RC against.",): [
        "carried implicit | agreed: Insurance at £489.12 AGREED",
    ],
    ("On a proposal by AB, seconded by CD, Jo Heron was re-elected unopposed.",): [
        "carried implicit AB / CD | appointed: On a proposal by AB, seconded by CD, Jo Heron was "
        "re-elected unopposed",
    ],
    ("As there were no questions the accounts were approved.",): [
        "carried implicit | approved: the accounts were approved",
    ],
    ("The contract was let to Teal Ltd.",): [
        "carried implicit | granted: The contract was let to Teal Ltd",
    ],
    ("The allotment was let to Mr Asp.",): [
        "carried implicit | granted: The allotment was let to Mr Asp",
    ],
    ("The budget was not approved.",): [
        "lost implicit",
    ],
    ("The road was not approved.",): [],
    ("Street cleansing was suspended for five weeks.",): [],
    ("The licence was suspended for three months.",): [
        "carried implicit | other: The licence was suspended for three months",
    ],
    ("Cllrs approved payment of the invoices.",): [
        "carried implicit | approved: Cllrs approved payment of the invoices",
    ],
    ("Members confirmed their usual declarations of interest.",): [],
    ("Agreed as a true record of the meeting: Signed ................ Date ................",): [],
    ("22/0134 – 4 Duck Lane – Support; 22/0135 – Weir Lane – Object, too tall; 22/0136 Trees – No comment.",): [
        "carried | supported: Support",
        "carried implicit | other: Object, too tall",
        "carried implicit | other: No comment",
    ],
    ("22/0134 4 Duck Lane: no objection was raised. 22/0135 The Hall: the Parish Council supports this.",): [
        "carried implicit | other: no objection was raised",
        "carried implicit | supported: the Parish Council supports this",
    ],
    ("Shortfall £96k – NOT APPROVED (2-3)",): [
        "lost implicit 2-3-?",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_a_sentence_tells_at_last(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected
