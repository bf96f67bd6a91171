"""Business said as a phrase, or moved by one alone, and agreed or lost by the words behind it."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("At 9.25pm it was moved by the Mayor and agreed that the meeting carry on beyond three hours.",): [
        "carried Mayor / None | agreed: the meeting carry on beyond three hours",
    ],
    ("Cllr Heron proposed and it was carried that the public be asked to leave.",): [
        "carried Cllr Heron / None | excluded_public: the public be asked to leave",
    ],
    ("It was suggested by the Chair, and members concurred, that the item on housing move to June.",): [
        "carried | other: the item on housing move to June",
    ],
    ("It was recommended by the Clerk and accepted by everyone that the contractor come back in May.",): [
        "carried | accepted: the contractor come back in May",
    ],
    ("It was moved by Cllr Heron to defer the matter and, on that being seconded and put, it was agreed.",): [
        "deferred Cllr Heron / None | deferred: to defer the matter",
    ],
    ("A motion to buy two benches (moved Cllr Heron, seconded Cllr Teal) was passed 4-0.",): [
        "carried implicit Cllr Heron / Cllr Teal | other: to buy two benches",
    ],
    ("The motion that the seat be bought was carried.",): [
        "carried implicit | other: the seat be bought",
    ],
    ("Hedge, Pond Lane – contract to be extended 12 months. AGREED unanimously.",): [
        "carried unanimous | agreed: contract to be extended 12 months",
    ],
    ("Grant application to be submitted by Cllr Wren. Proposed by Cllr Heron, seconded by Cllr Teal, unanimous.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | granted: Grant application to be submitted by Cllr Wren",
    ],
    (
        "Standing Orders – Adoption of the model standing orders. Proposed Ann Heron. Seconded Liz "
        "Teal. All in favour.",
    ): [
        "carried implicit Ann Heron / Liz Teal unanimous | adopted: Adoption of the model standing orders",
    ],
    ("Cllrs Heron and Teal to be added as signatories, all agreed.",): [
        "carried unanimous | agreed: Cllrs Heron and Teal to be added as signatories",
    ],
    ("Bank mandate – Cllrs Heron and Teal to be added as signatories, all agreed.",): [
        "carried unanimous | agreed: Cllrs Heron and Teal to be added as signatories",
    ],
    ("We will go with the new host from April (£7 a month), all agreed.",): [
        "carried unanimous | agreed: We will go with the new host from April (£7 a month)",
    ],
    ("Cllr Wren will attend the forum on behalf of the Council, this was approved.",): [
        "carried | approved: Cllr Wren will attend the forum on behalf of the Council",
    ],
    ("Happy to go ahead at £90 – all agreed.",): [
        "carried unanimous | agreed: Happy to go ahead at £90",
    ],
    (
        "Proposal: to object on the ground of access. Proposer Cllr Heron, seconder Cllr Teal. "
        "Voting: for 4, against 1, abstain 1. Resolved.",
    ): [
        "carried Cllr Heron / Cllr Teal 4-1-1 | other: to object on the ground of access",
    ],
    ("PROPOSAL that a letter of warning be sent. Prop: Mr Heron Sec: Mrs Teal Vote: 3 for, 1 abs CARRIED",): [
        "carried Mr Heron / Mrs Teal 3-?-1 | requested: a letter of warning be sent",
    ],
    ("Cllr Heron proposed keeping reserves of £6k. Councillors were happy with this approach.",): [
        "carried Cllr Heron / None | other: keeping reserves of £6k",
    ],
    ("Cllr Heron proposed Liz Wren be appointed to the Council, seconded and carried unanimously.",): [
        "carried Cllr Heron / None unanimous | appointed: Liz Wren be appointed to the Council",
    ],
    ("Cllr Heron proposed we hold a public meeting, agreed unanimously.",): [
        "carried Cllr Heron / None unanimous | agreed: we hold a public meeting",
    ],
    ("Cllr Heron nominated Cllr Wren. Cllr Teal seconded the nomination and all voted in favour.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: Cllr Wren",
    ],
    ("Payments as listed below – proposed Cllr Heron, seconded Cllr Teal, carried.",): [
        "carried implicit Cllr Heron / Cllr Teal | agreed: Payments as listed below",
    ],
    ("The certificate was completed (proposed by Cllr Heron, seconded by Cllr Teal, all in favour).",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | agreed: The certificate was completed",
    ],
    (
        "The original proposal was then put to the meeting and declared ‘carried’ on a vote of 6 in"
        " favour and 3 against.",
    ): [
        "carried implicit 6-3-? | agreed: The original proposal was then put to the meeting and "
        "declared ‘carried’ on a vote of 6 in favour and 3 against",
    ],
    (
        "Cllr Heron moved that tenders be sought.",
        "The amendment on being put was lost by five votes to four and the motion was then carried by six to two.",
    ): [
        "carried implicit Cllr Heron / None 6-2-? | agreed: the motion was then carried by six to two",
    ],
    ("The Clerk will attend the forum on Monday, this was a first.",): [],
    ("Bins to be emptied on Friday. The Clerk had asked again.",): [],
    (
        "Cllr Heron proposed that the item be deferred. Cllr Teal was happy to second. The proposal"
        " was unanimously supported.",
    ): [
        "deferred Cllr Heron / Cllr Teal unanimous | deferred: the item be deferred",
    ],
    ("Mr Heron proposed 8p as a compromise which Mrs Teal seconded and after a show of hands was carried 4-1.",): [
        "carried Mr Heron / Mrs Teal 4-1-? | other: 8p as a compromise",
    ],
    ("Cllr Heron, seconded by Cllr Teal, proposed recommending refusal on highway grounds. All agreed.",): [
        "carried Cllr Heron / Cllr Teal unanimous | agreed: recommending refusal on highway grounds",
    ],
    ("It was then moved Cllr Heron, seconded Cllr Teal to raise them by 5% which was carried by 3 votes to 1.",): [
        "carried implicit Cllr Heron / Cllr Teal 3-1-? | other: to raise them by 5%",
    ],
    (
        "Cllr Heron proposed a vote of thanks to Cllr Teal. This was endorsed by Cllrs Wren and "
        "Dunlin and carried with acclamation.",
    ): [
        "carried Cllr Heron / None | other: a vote of thanks to Cllr Teal",
    ],
    (
        "At 9.28pm Cllr Heron proposed the suspension of Rule 9 so that the business could be "
        "finished. With no dissent this was done.",
    ): [
        "carried Cllr Heron / None unanimous | other: the suspension of Rule 9 so that the business could be finished",
    ],
    (
        "The accounts having been tabled it was proposed Cllr Heron and seconded Cllr Teal they be "
        "paid. Agreed unanimously.",
    ): [
        "carried Cllr Heron / Cllr Teal unanimous | agreed: they be paid",
    ],
    (
        "It was proposed that two should be bought at £180 each",
        "Proposed: SF    Seconded: PS      Votes: For: 4  Against: 1",
    ): [
        "carried implicit SF / PS 4-1-? | other: two should be bought at £180 each",
    ],
    ("Nominated: Cllr Wren. Proposed Cllr Heron Seconded Cllr Teal. All in favour. Cllr Wren took the chair.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: Cllr Wren",
    ],
    (
        "Cheques to be written for: K Moxey £180.40; Hedges £95.00; Hall £40.00. Proposed Cllr "
        "Heron, seconded Cllr Teal, agreed by all.",
    ): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: Cheques to be written for: K "
        "Moxey £180.40; Hedges £95.00; Hall £40.00",
    ],
    (
        "Councillor Heron felt there was no harm and so moved approval. This was seconded by "
        "Councillor Teal, voted upon and carried with one abstention.",
        "The application was APPROVED subject to the conditions in the report.",
    ): [
        "carried implicit Councillor Heron / Councillor Teal ?-?-1 | approved: The application was "
        "APPROVED subject to the conditions in the report",
    ],
    (
        "Councillor Heron proposed and Councillor Teal seconded approval. This was carried with 6 for and 3 against.",
        "Application APPROVED",
    ): [
        "carried implicit Councillor Heron / Councillor Teal 6-3-? | approved: Application APPROVED",
    ],
    (
        "Cllr Heron nominated Cllr Wren, Cllr Teal seconded, and it was AGREED unanimously that "
        "Cllr Wren be appointed.",
    ): [
        "carried Cllr Heron / Cllr Teal unanimous | appointed: Cllr Wren be appointed",
    ],
    ("The Chairman proposed a scheme which was drawn up by the county. Cllr Teal thought it dear.",): [],
    ("It was suggested the subscription not be renewed. This was put to the vote and unanimously rejected.",): [
        "lost implicit unanimous",
    ],
    ("Cllr Heron proposed that the hall be sold. Cllr Teal seconded but the vote was lost 2-4.",): [
        "lost implicit Cllr Heron / Cllr Teal 2-4-?",
    ],
    ("Cllr Heron proposed that the hall be sold, Cllr Teal seconded, but this was voted down by 4 to 2.",): [
        "lost implicit Cllr Heron / Cllr Teal 2-4-?",
    ],
    ("Cllr Heron proposed that the hall be sold, seconded Cllr Teal. On a show of hands it was lost.",): [
        "lost implicit Cllr Heron / Cllr Teal",
    ],
    ("Cllr Heron proposed that we meet on Mondays, all were happy with this.",): [
        "carried implicit Cllr Heron / None | other: we meet on Mondays",
    ],
    ("Cllr Heron proposed that we meet on Mondays. No one objected.",): [
        "carried Cllr Heron / None | other: we meet on Mondays",
    ],
    ("Cllr Heron proposed that we meet on Mondays. There were no objections and this was agreed.",): [
        "carried Cllr Heron / None | agreed: we meet on Mondays",
    ],
    ("Cllr Heron proposed that we meet on Mondays. This motion was carried.",): [
        "carried Cllr Heron / None | other: we meet on Mondays",
    ],
    ("Cllr Heron proposed that we meet on Mondays. Seconded: Cllr Teal. Vote: Carried.",): [
        "carried Cllr Heron / Cllr Teal | other: we meet on Mondays",
    ],
    ("Cllr Heron proposed that we meet on Mondays, Cllr Teal seconded this and it was agreed.",): [
        "carried Cllr Heron / Cllr Teal | agreed: we meet on Mondays",
    ],
    ("Cllr Heron proposed that we meet on Mondays, seconded by Cllr Teal; vote unanimous.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: we meet on Mondays",
    ],
    ("Cllr Heron proposed we meet on Mondays (seconded Cllr Teal) and this was agreed.",): [
        "carried Cllr Heron / Cllr Teal | agreed: we meet on Mondays",
    ],
    ("Agreed by four votes to one.",): [
        "carried 4-1-? | agreed: Agreed by four votes to one",
    ],
    ("The van was stolen but it was found and the claim was rejected by the insurer.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_phrase_of_business_is_what_was_agreed(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
