"""Verdicts that end a line or follow what was put: what they decide, and what only looks like one."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# a line of an item / what was decided
VERDICTS = {
    "Payments of £1,204.66, approved.": "carried implicit | approved: Payments of £1,204.66, approved",
    "Approved 8/9.": "carried 8-?-? | approved: Approved 8/9",
    "Agreed 8 votes to 1.": "carried 8-1-? | agreed: Agreed 8 votes to 1",
    "The barn was approved 8/9.": "carried implicit 8-?-? | approved: The barn was approved 8/9",
    "Carried 8/1.": "carried implicit 8-1-?",
    "Request for £750 declined.": "carried implicit | refused: Request for £750 declined",
    "A supplement of 8% agreed for a year.": "carried implicit | agreed: A supplement of 8% agreed for a year",
    "Pond: quote of £90.00 + VAT from Teal accepted, all in favour.": (
        "carried implicit unanimous | accepted: quote of £90.00 + VAT from Teal accepted"
    ),
    "Grant of £5 to the Hall agreed, 3 for, 0 against, Cllr Heron abstaining.": (
        "carried implicit 3-0-1 Cllr Heron abstain | agreed: Grant of £5 to the Hall agreed"
    ),
    "Insurance: renewal at £612.35 for three years carried by 3 votes to 1.": (
        "carried implicit 3-1-? | other: renewal at £612.35 for three years carried by 3 votes to 1"
    ),
    "Consideration deferred at the applicant’s request.": (
        "deferred implicit | deferred: Consideration deferred at the applicant’s request"
    ),
    "Statements (receipts £31; payments £28) – approved.": "carried | approved: approved",
    "Cllr Teal was away; the reason was accepted.": "carried implicit | accepted: the reason was accepted",
    "“Cautious” was agreed by 6 votes to 1.": "carried implicit 6-1-? | agreed: “Cautious” was agreed by 6 votes to 1",
    "After discussion it was left to the Clerk to settle the matter.": (
        "carried implicit | delegated: it was left to the Clerk to settle the matter"
    ),
    "Ducks to be brought forward to the March meeting. Agreed.": (
        "carried | agreed: Ducks to be brought forward to the March meeting"
    ),
    "Cllr Heron proposed that these be paid; Cllr Teal seconded; all in favour.": (
        "carried implicit Cllr Heron / Cllr Teal unanimous | other: these be paid"
    ),
    "The motion was seconded by Councillor Teal and passed without dissent.": (
        "carried implicit None / Councillor Teal unanimous"
        " | agreed: The motion was seconded by Councillor Teal and passed without dissent"
    ),
    "Outcome: Report noted.": "carried | noted: Report noted",
    "RESOLVED: Application deferred to June.": "deferred | deferred: Application deferred to June",
    "Decision: Recommendations of the ward agreed.": "carried | agreed: Recommendations of the ward agreed",
    "RESOLVED: Minutes accepted and signed by the Chair.": (
        "carried | accepted: Minutes accepted and signed by the Chair"
    ),
    "The motion was CARRIED.": "carried implicit | agreed: The motion was CARRIED",
    "The minutes of 4 May were presented and the Mayor was authorised to sign them as a correct record.": (
        "carried implicit | approved: The minutes of 4 May were presented and the Mayor was authorised to sign them as"
        " a correct record"
    ),
    "The Chairman signed the minutes of the last meeting as a true record.": (
        "carried implicit | approved: The Chairman signed the minutes of the last meeting as a true record"
    ),
    "The motion was put and declared CARRIED.": "carried implicit | agreed: The motion was put and declared CARRIED",
    "C22/0714/19/LL - Extension, 4 Duck Lane - dim gwrthwynebiad / no objection.": (
        "carried implicit | other: dim gwrthwynebiad / no objection"
    ),
    "22/AP/0733 - Flats, High Street - object (loss of a shop; no parking). Carried 4-1.": (
        "carried 4-1-? | other: object (loss of a shop; no parking)"
    ),
    "Friends of the Pond – the application (£40) was refused.": (
        "carried implicit | refused: the application (£40) was refused"
    ),
    "The Complaints Procedure was re-adopted en bloc.": (
        "carried implicit | adopted: The Complaints Procedure was re-adopted en bloc"
    ),
    "It was further agreed that Mr Teal look into a fence, and report.": (
        "carried | agreed: Mr Teal look into a fence, and report"
    ),
    "On the proposal of Mr Heron, seconded by Ms Teal, the Minutes of 3 April were adopted.": (
        "carried implicit Mr Heron / Ms Teal | adopted: the Minutes of 3 April were adopted"
    ),
    "PENDERFYNWYD YN UNFRYDOL lofnodi cofnodion 9 Mai fel cofnod cywir.": (
        "carried unanimous | approved: lofnodi cofnodion 9 Mai fel cofnod cywir"
    ),
    "There had been circulated the minute of the meeting held on 4 May, which was APPROVED.": (
        "carried implicit | approved: There had been circulated the minute of the meeting held on 4 May,"
        " which was APPROVED"
    ),
    "The minute of the meeting held on 25th August was submitted and approved.": (
        "carried implicit | approved: The minute of the meeting held on 25th August was submitted and approved"
    ),
    "It was agreed that work begin in May.": "carried | agreed: work begin in May",
    "Letter from the County. Referred to the Ponds Committee.": (
        "carried | referred: Referred to the Ponds Committee"
    ),
    "Proposed by Cllr. Heron and seconded by Cllr. Teal that the minutes be accepted. PENDERFYNWYD / RESOLVED.": (
        "carried Cllr. Heron / Cllr. Teal | accepted: the minutes be accepted"
    ),
    "It was unanimously Agreed to approve the plan.": "carried unanimous | approved: to approve the plan",
    "The Ponds Committee Agreed that the plan be approved.": "carried | approved: the plan be approved",
    "The Ponds Committee Noted the report.": "carried implicit | noted: The Ponds Committee Noted the report",
    "It was Recommended that the plan be noted.": "carried | noted: the plan be noted",
    "Proposed by Cllr Heron, seconded by Cllr Teal and Agreed that the plan be noted.": (
        "carried Cllr Heron / Cllr Teal | noted: the plan be noted"
    ),
    "Agreed (5-2) that the plan be noted.": "carried 5-2-? | noted: the plan be noted",
    "Resolved, following a vote (5 for, 2 against), that it be noted.": "carried 5-2-? | noted: it be noted",
    "Agreed, on the proposal of Cllr Heron, seconded by Cllr Teal, to note the plan.": (
        "carried Cllr Heron / Cllr Teal | noted: to note the plan"
    ),
    "Agreed unanimously: 1) to note the plan; 2) to approve the fee.": (
        "carried unanimous | 1) noted: to note the plan; | 2) approved: to approve the fee."
    ),
    "Cllr Heron moved that it be kept. Agreed nem con.": "carried Cllr Heron / None unanimous | agreed: it be kept",
    "Members noted minutes of the Ponds Committee of 4 May.": (
        "carried implicit | noted: Members noted minutes of the Ponds Committee of 4 May"
    ),
    "Members noted previously circulated report on the pond.": (
        "carried implicit | noted: Members noted previously circulated report on the pond"
    ),
    "Not supported, 1 for, 3 against.": "lost implicit 1-3-?",
    "Approval was not agreed.": "lost implicit",
    "When put to the vote, this was lost.": "lost implicit",
    "The Chairman put the motion, which was NEGATIVED by five votes to two.": "lost implicit 2-5-?",
    "The Mayor gave a second vote against and it was therefore not adopted.": "lost implicit casting",
}  # fmt: skip

NONE = [
    "Approved 12/9/23.",
    "Ten questions and two statements were received from the public.",
    "It was agreed that the report was late.",
    "It was agreed that the work in the park looked good.",
    "It was agreed that this was a matter for the County.",
    "The fee agreed for the hall was paid.",
    "Members of the Panel agreed for a year.",
    "Cllr Heron reported the grant refused.",
    "The work approved in May has begun.",
    "Trees felled in Duck Lane, with permission granted by the District Council.",
    "The ball was lost and it was not approved of.",
    "Ducks to be fed in March.",
    "FRE accepted as an honour to serve.",
    "There were no requests received.",
    "23/0087 The Old Bakehouse – REFUSED 2nd October",
    "23/0088 The Forge – approved 12/3/24",
    "The details were left to the Clerk.",
]

# lines of an item that lists businesses / what was decided
LISTS = {
    "verdicts_below_applications": (
        ["0098/24 – Barn", "APPROVED (unanimous)", "0121/24 – Pods", "Item deferred at the applicant’s request."],
        ["approved", "deferred"],
    ),
    "a_vote_behind_an_opinion": (
        ["21/0447 – Barn. No objection.", "21/0450 – Shed. Object: noise. 3 for, 1 abstention."],
        ["other", "other"],
    ),
    "an_appeal": (["21/0447 – Barn. No objection.", "APP/X9999/W/21/328 – Houses – appeal noted."], ["other", "noted"]),
    "an_election_before_a_resolution": (
        ["Two stood. Cllr Heron was accordingly appointed until May 2018.", "RESOLVED: To thank Mr Teal."],
        ["appointed", "other"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), VERDICTS.items(), ids=VERDICTS)
def test_a_verdict_decides(line: str, expected: str) -> None:
    assert decided(minutes("The Clerk told of the pond.", line)) == [expected]


@pytest.mark.parametrize("line", NONE)
def test_what_only_looks_like_a_verdict_decides_nothing(line: str) -> None:
    assert decided(minutes("The Clerk told of the pond.", line)) == []


@pytest.mark.parametrize(("lines", "verbs"), LISTS.values(), ids=LISTS)
def test_each_business_of_a_list_has_its_verdict(lines: list[str], verbs: list[str]) -> None:
    found = minutes("The Clerk told of the pond.", *lines)
    assert [decision.clauses[0].verb for decision in found.decisions] == verbs


def test_the_topic_of_a_letter_has_its_verdict_beside_the_resolution_of_another() -> None:
    found = decided(
        minutes(
            "a) RESOLVED that the payments be made.",
            "b) Governance Statement 2023/24 - approved and signed. All in favour.",
            "c) Accounts 2023/24 - approved. Income was £19,876.",
        )
    )
    assert [one.split(" | ")[1] for one in found] == [
        "other: the payments be made",
        "approved: approved and signed",
        "approved: approved",
    ]


def test_movers_and_votes_of_one_letter_are_not_those_of_the_next() -> None:
    found = decided(
        minutes(
            "a) Proposed Cllr Heron, seconded Cllr Teal: to pay the bills. Carried 3 votes to 1.",
            "b) Balances of £11 were reported. Noted.",
        )
    )
    assert found[-1] == "carried | noted: Noted"


def test_lines_of_movers_above_a_resolution_belong_to_it() -> None:
    found = decided(
        minutes(
            "It was agreed that the Clerk write to the band.",
            "Proposed by Cllr Heron",
            "Seconded by Cllr Teal and",
            "RESOLVED: That awards be approved.",
        )
    )
    assert found == [
        "carried | requested: the Clerk write to the band",
        "carried Cllr Heron / Cllr Teal | approved: awards be approved",
    ]
