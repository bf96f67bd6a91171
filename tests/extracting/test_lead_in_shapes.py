"""Lead-ins that stand apart, twice, behind a vote or in somebody's announcement, and what belongs to the content."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# lines of one item / what was decided
SHAPES = {
    "heading_above_a_verdict": (
        ["DECISION", "APPROVED for signature by the Convener."],
        ["carried | approved: APPROVED for signature by the Convener"],
    ),
    "heading_above_a_lead_in": (["DECISION", "AGREED to adopt it."], ["carried | adopted: to adopt it"]),
    "a_heading_of_items_resolves_nothing": (
        ["RESOLVED: To note it.", "RESOLVED ITEMS"],
        ["carried | noted: To note it"],
    ),
    "recommended_to_a_sitting": (
        [
            "It was proposed by Cllr Heron, seconded by Cllr Teal and RECOMMENDED to the Special Meeting of Council on"
            " 31 July 2023 that it be adopted and that a map be bought."
        ],
        ["carried Cllr Heron / Cllr Teal | adopted: it be adopted | recommended: a map be bought"],
    ),
    "with_one_vote_against": (
        ["RESOLVED: That it be adopted, with one vote against."],
        ["carried ?-1-? | adopted: it be adopted"],
    ),
    "one_member_abstaining": (
        ["RESOLVED: That it be adopted, one member abstaining."],
        ["carried ?-?-1 | adopted: it be adopted"],
    ),
    "by_all_who_were_present": (
        ["RESOLVED unanimously by the nine members present that it be adopted."],
        ["carried unanimous | adopted: it be adopted"],
    ),
    "counts_and_who_abstained": (
        ["RESOLVED, with 8 in favour and Cllr Heron abstaining, that it be adopted."],
        ["carried 8-?-1 Cllr Heron abstain | adopted: it be adopted"],
    ),
    "by_a_majority_counted": (
        ["It was RESOLVED by a majority of 8 to 1 that it be adopted."],
        ["carried 8-1-? | adopted: it be adopted"],
    ),
    "recommended_to_a_named_body": (
        ["It was RECOMMENDED to the Roads and Transport Board that it be adopted."],
        ["carried | adopted: it be adopted"],
    ),
    "recommended_in_small_letters": (
        ["It was recommended to Cabinet that it be adopted."],
        ["carried | adopted: it be adopted"],
    ),
    "recommends": (
        ["The Panel RECOMMENDS to Cabinet:", "1. That it be adopted.", "2. That a map be bought."],
        ["carried | 1. adopted: That it be adopted. | 2. recommended: That a map be bought."],
    ),
    "in_english_and_in_welsh": (
        ["RESOLVED / PENDERFYNWYD that it be adopted."],
        ["carried | adopted: it be adopted"],
    ),
    "who_moves_below_a_list_is_none_of_it": (
        [
            "The Panel:-",
            "(i) noted it; and",
            "(ii) agreed to buy a map.",
            "Mr Heron, seconded by Mrs Teal, moved as an amendment that the map be bought later.",
        ],
        ["carried | (i) noted: noted it; and | (ii) agreed: agreed to buy a map."],
    ),
    "offices_filled_line_by_line": (
        ["RESOLVED:", "Ponds Committee – Councillor A Heron", "Roads Committee – Councillor B Teal", "It rained."],
        [
            "carried | appointed: Ponds Committee – Councillor A Heron"
            " | appointed: Roads Committee – Councillor B Teal"
        ],
    ),
    "a_slip_of_the_shift_key": (["ReSOLVED: That it be noted."], ["carried | noted: it be noted"]),
    "put_and_agreed": (
        ["It was moved by Cllr Heron and seconded by Cllr Teal that item 9 be taken next.",
         "The motion was put to the vote and AGREED."],
        ["carried implicit Cllr Heron / Cllr Teal | agreed: The motion was put to the vote and AGREED"],
    ),
    "a_space_in_the_sign": (
        ["The Chair gave thanks. It was agreed: -", "a) that the pond be dug; and", "b) to receive a plan in May."],
        ["carried | a) agreed: that the pond be dug; and | b) received: to receive a plan in May."],
    ),
    "by_a_required_majority": (
        [
            "Moved by Mr Heron, seconded by Mrs Teal, and resolved by the required majority of two thirds (11 for, none"
            " against, 2 abstentions): that the title be conferred on Miss Owl."
        ],
        ["carried Mr Heron / Mrs Teal 11-0-2 | granted: the title be conferred on Miss Owl"],
    ),
    "below_a_motion_that_was_lost": (
        [
            "It was moved by Mr Heron and seconded by Mrs Teal that it be referred to the Minister. On being put to the"
            " vote there were five votes for and seven against, and the motion was declared lost.",
            "AGREED (with one abstention):",
            "(1) to NOTE the talk; and",
            "(2) that a visit be arranged.",
        ],
        [
            "lost implicit Mr Heron / Mrs Teal 5-7-?",
            "carried ?-?-1 | (1) noted: to NOTE the talk; and | (2) requested: that a visit be arranged.",
        ],
    ),
    "heading_above_a_list": (
        ["DECISION", "(a) NOTED the plan.", "(b) AGREED to allocate £60."],
        ["carried | (a) noted: NOTED the plan. | (b) agreed: AGREED to allocate £60."],
    ),
    "heading_above_conditions": (
        ["DECISION", "DECIDED that it be approved, subject to conditions:-", "(i) no ducks; and", "(ii) no geese."],
        [
            "carried | approved: it be approved, subject to conditions:-"
            " | >(i) other: no ducks; and | >(ii) other: no geese."
        ],
    ),
    "heading_above_who_determined": (
        [
            "DECISION",
            "The Panel determined, by a majority of two to one, that Mr K was fit and that accordingly the application"
            " should be granted, on the following terms:",
            "1) that he complete a course;",
            "2) that he produce his record.",
        ],
        [
            "carried 2-1-? | other: Mr K was fit | granted: accordingly the application should be granted, on the"
            " following terms: | >1) other: that he complete a course; | >2) other: that he produce his record."
        ],
    ),
    "twice": (
        [
            "DECISION: The Sub-Committee, by a majority (2:1), decided not to revoke it but to modify it as follows:",
            "(a) no ducks;",
            "(b) no geese.",
        ],
        [
            "carried 2-1-? | other: not to revoke it | other: to modify it as follows:"
            " | >(a) other: no ducks; | >(b) other: no geese."
        ],
    ),
    "one_member_with_two_offices": (
        ["The Leader and Lead Member for Ponds RESOLVED to note the lease."],
        ["carried | noted: to note the lease"],
    ),
    "a_vote_before_the_colon": (
        ["Resolved, by 6 votes to 3: to approve the transfer."],
        ["carried 6-3-? | approved: to approve the transfer"],
    ),
    "a_vote_behind_the_body": (
        ["RECOMMENDED TO COUNCIL (4 for, 2 against):", "1) that A be adopted;", "2) that B be dug."],
        ["carried 4-2-? | 1) adopted: that A be adopted; | 2) recommended: that B be dug."],
    ),
    "a_vote_behind_the_content": (
        ["RESOLVED: to accept the quote of £1,295. Carried, 3 for, 1 against."],
        ["carried 3-1-? | accepted: to accept the quote of £1,295"],
    ),
    "a_verdict_on_terms": (
        ["APPROVED (unanimous) on the following conditions:", "- no ducks", "- no geese"],
        [
            "carried unanimous | approved: APPROVED (unanimous) on the following conditions:"
            " | >- other: no ducks | >- other: no geese"
        ],
    ),
    "announced": (
        ["On resuming, the Chairman announced that the Panel had resolved, nem con, to appoint Mr S, and would write."],
        ["carried unanimous | appointed: to appoint Mr S"],
    ),
    "announced_of_it": (
        ["The Sub-Committee returned and the Chair announced that it had decided to grant the licence."],
        ["carried | granted: to grant the licence"],
    ),
    "seconded_and_agreed_next": (
        ["He proposed that £750 be spent and that the Clerk should write. Seconded by PH and agreed unanimously."],
        ["carried None / PH unanimous | agreed: £750 be spent | requested: the Clerk should write"],
    ),
    "proposed_but_resolved_otherwise": (
        [
            "It was proposed by Cllr Heron and seconded by Cllr Teal that no more be moved.",
            "Resolved, by 6 votes to 3: to approve the transfer.",
        ],
        ["carried Cllr Heron / Cllr Teal 6-3-? | approved: to approve the transfer"],
    ),
    "numbers_that_go_on_below_a_colon": (
        ["5. The Clerk told of ducks.", "It was APPROVED:", "6. Approve the charge for ducks."],
        ["carried | 6. approved: Approve the charge for ducks."],
    ),
    "a_bare_body_below": (
        ["Resolved:", "Committee:", "Endorsed the terms."],
        ["carried | endorsed: Endorsed the terms."],
    ),
    "behind_somebody_s_going": (
        ["After TU had gone it was decided to hold a fair."],
        ["carried | other: to hold a fair"],
    ),
    "behind_a_topic": (
        ["Precept: After discussion it was proposed by JS, seconded PB, that it be raised. All in favour."],
        ["carried implicit JS / PB unanimous | other: it be raised"],
    ),
    "behind_a_number": (
        ["2583. Minutes of the last meeting: Approved & signed as correct."],
        ["carried | approved: Approved & signed as correct"],
    ),
    "a_cell_that_names_who_acts": (
        ["It was agreed to plant a hedge to the north. | RB"],
        ["carried | agreed: to plant a hedge to the north"],
    ),
    "that_behind_a_lost_motion": (
        ["The Chair cast her vote against the motion, which was lost.", "That no action be taken."],
        ["lost implicit", "carried | other: no action be taken"],
    ),
    "moved_with_initials": (
        ["The motion, as amended, was seconded by Cllr A. Teal and carried nem. con."],
        [
            "carried implicit None / Cllr A. Teal unanimous"
            " | agreed: The motion, as amended, was seconded by Cllr A. Teal and carried nem. con"
        ],
    ),
    "supports_behind_a_dash": (
        ["24/02218/FUL, Manor Farm – The Council SUPPORTS this application."],
        ["carried implicit | supported: The Council SUPPORTS this application"],
    ),
    "should_is_if": (["Should Ducks be accepted into the scheme, it could help.", "RESOLVED to wait."],
        ["carried | other: to wait"]),
    "lost_with_a_stop_in_brackets": (
        ["On being put to the vote the proposition was lost (3 for; 5 against)."],
        ["lost implicit 3-5-?"],
    ),
    "did_not_agree": (
        ["Decision: Forum did not agree the charge."],
        ["lost | other: Forum did not agree the charge"],
    ),
    "minutes_behind_the_verb": (
        ["There had been submitted and was approved the Minute of the meeting of 7 December 2023."],
        [
            "carried implicit | approved: There had been submitted and was approved the Minute of the meeting of"
            " 7 December 2023"
        ],
    ),
    "resolved_above_a_lead_in": (
        ["Cllr Heron proposed a visit. Cllr Wren seconded.", "RESOLVED", "It was resolved that the site be visited."],
        ["carried Cllr Heron / Cllr Wren | other: the site be visited"],
    ),
    "heading_of_a_table_of_votes": (
        ["It was RESOLVED:", "That the minutes be signed.", "Recorded Vote", "TitleTypeRecorded Vote textResult"],
        ["carried | approved: That the minutes be signed."],
    ),
    "who_carries_it_out": (
        ["Resolved –", "(1) That the plan be noted.", "(2)That the pond be dug.", "To be actioned by: the Clerk"],
        ["carried | (1) noted: That the plan be noted. | (2) other: That the pond be dug."],
    ),
    "lines_without_labels": (
        [
            "RESOLVED: That the item be deferred to:",
            "Add a hedge;",
            "Seek a smaller roof; and",
            "Talk to the owner.",
            "Voting: 7 – For 0 – Against 1 – Abstention",
        ],
        [
            "deferred 7-0-1 | deferred: the item be deferred to: | >other: Add a hedge;"
            " | >other: Seek a smaller roof; and | >other: Talk to the owner."
        ],
    ),
    "conditions_behind_a_dash": (
        ["RESOLVED:", "That permission be granted, on the following conditions –", "1. No geese.", "2. No ducks."],
        [
            "carried | granted: That permission be granted, on the following conditions –"
            " | >1. other: No geese. | >2. other: No ducks."
        ],
    ),
    "another_application_behind_a_resolution": (
        ["RESOLVED that the licence be granted.", "An application by Mr Wye for costs of £450 was refused."],
        [
            "carried | granted: the licence be granted",
            "carried implicit | refused: An application by Mr Wye for costs of £450 was refused",
        ],
    ),
}  # fmt: skip

# words behind `RESOLVED ` / verbs of the clauses
VERBS = {
    "to advance the Clerk by a point and to pay for the course.": ["other", "other"],
    "that the Committee note and endorse the position.": ["noted"],
    "that authority be given to the Clerk to sign.": ["delegated"],
    "that consent be given on payment of a fee.": ["granted"],
    "that the minutes of 4 July are correctly recorded and that they be signed.": ["approved", "approved"],
    "to continue consideration of the matter to the next meeting.": ["deferred"],
    "that the scheme be continued.": ["other"],
}


@pytest.mark.parametrize(("lines", "expected"), SHAPES.values(), ids=SHAPES)
def test_a_lead_in_of_any_shape_is_one_decision(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected


@pytest.mark.parametrize(("words", "verbs"), VERBS.items(), ids=VERBS)
def test_verbs(words: str, verbs: list[str]) -> None:
    [decision] = minutes("The Clerk told of the pond.", f"RESOLVED {words}").decisions
    assert [clause.verb for clause in decision.clauses] == verbs
