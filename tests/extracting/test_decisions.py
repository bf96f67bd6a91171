"""Decisions in every form that minutes print them, and what is none."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# lines of one item / what was decided
EXPLICIT = {
    "inside_a_paragraph": (
        ["The depth was discussed. Following debate it was RESOLVED that the pond be fenced and the Clerk be thanked."],
        ["carried | other: the pond be fenced | other: the Clerk be thanked"],
    ),
    "after_the_vote": (
        ["Upon being put to the vote the motion was carried and it was RESOLVED that the plan be approved."],
        ["carried | approved: the plan be approved"],
    ),
    "two_in_one_paragraph": (
        ["RESOLVED that the plan be noted. It was further RESOLVED that the fee be agreed."],
        ["carried | noted: the plan be noted", "carried | agreed: the fee be agreed"],
    ),
    "a_remark_behind_it": (
        ["RESOLVED that the plan be noted. The Chair thanked the officers for their work."],
        ["carried | noted: the plan be noted"],
    ),
    "letter_spaced": (
        ["R E S O L V E D – T H A T the plan be noted."],
        ["carried | noted: the plan be noted"],
    ),
    "misprinted": (["RESLOVED: That the plan be noted."], ["carried | noted: the plan be noted"]),
    "recommended_to_council": (
        ["RECOMMENDED TO COUNCIL – That the plan be adopted."],
        ["carried | adopted: the plan be adopted"],
    ),
    "body_in_capitals": (["CABINET RESOLVED:", "1. To note the plan."], ["carried | 1. noted: To note the plan."]),
    "infinitive": (["RESOLVED to pay the invoices."], ["carried | other: to pay the invoices"]),
    "one_word": (["Report circulated. Noted."], ["carried | noted: Noted"]),
    "keyword_lends_its_verb": (["AGREED: The pond, with ducks."], ["carried | agreed: The pond, with ducks"]),
    "decision_block_of_infinitives": (
        ["Decision", "1) to note the plan", "2) to agree the fee"],
        ["carried | 1) noted: to note the plan | 2) agreed: to agree the fee"],
    ),
    "decision_block_that_tells": (
        ["Decision:", "The application was approved subject to conditions."],
        ["carried | approved: The application was approved subject to conditions."],
    ),
    "welsh": (["PENDERFYNWYD cymeradwyo’r adroddiad."], ["carried | approved: cymeradwyo’r adroddiad"]),
    "conditions": (
        [
            "RESOLVED that permission be GRANTED subject to:",
            "1. The works shall be approved in writing.",
            "2. A fence.",
        ],
        [
            "carried | granted: permission be GRANTED subject to: | >1. other: The works shall be approved in writing."
            " | >2. other: A fence."
        ],
    ),
    "a_body_with_a_long_name": (
        ["It was APPROVED:", "1. That the Committee for Ponds and Ducks notes the plan."],
        ["carried | 1. noted: That the Committee for Ponds and Ducks notes the plan."],
    ),
    "the_line_below_is_the_clause": (
        ["It was APPROVED", "2a. Ducks - Approve the fee.", "The meeting ended."],
        ["carried | approved: 2a. Ducks - Approve the fee."],
    ),
    "stem_lends_its_verb": (
        ["RESOLVED", "That the Cabinet agrees to:", "i. the sale of the site", "ii. note the risks"],
        ["carried | i. agreed: the sale of the site | ii. noted: note the risks"],
    ),
    "labels_on_one_line": (
        ["RESOLVED – (1) That the plan be noted; and (2) That a report be submitted in June."],
        ["carried | (1) noted: That the plan be noted; and | (2) requested: That a report be submitted in June."],
    ),
    "first_label_behind_the_keyword": (
        ["RESOLVED that (1) the plan be noted", "and", "(2) the fee be agreed."],
        ["carried | (1) noted: the plan be noted | (2) agreed: the fee be agreed."],
    ),
    "clauses_that_lost_their_numbers": (
        ["RESOLVED:", "The plan be noted;", "The fee be agreed; and", "Officers be thanked."],
        ["carried | noted: The plan be noted; | agreed: The fee be agreed; and | other: Officers be thanked."],
    ),
    "a_further_that": (
        ["RESOLVED: That the plan be noted;", "That the fee be agreed."],
        ["carried | noted: the plan be noted | agreed: That the fee be agreed."],
    ),
    "exempt": (
        ["RESOLVED that under Section 100A(4) of the Act the press and public be excluded from the meeting."],
        [
            "carried | excluded_public: under Section 100A(4) of the Act the press and public be excluded"
            " from the meeting"
        ],
    ),
    "deferred": (["RESOLVED that the application be deferred."], ["deferred | deferred: the application be deferred"]),
    "withdrawn": (["It was RESOLVED that the item be withdrawn."], ["withdrawn | withdrawn: the item be withdrawn"]),
    "deferred_in_part": (
        ["RESOLVED that plan A be approved and plan B be deferred."],
        ["carried | approved: plan A be approved | deferred: plan B be deferred"],
    ),
    "it_rejects_a_proposal": (
        ["RESOLVED that the proposal be rejected."],
        ["carried | rejected: the proposal be rejected"],
    ),
}

IMPLICIT = {
    "correct_record": (
        ["The minutes of the meeting held on 4 May 2020 were agreed as a correct record."],
        ["carried implicit | agreed: The minutes of the meeting held on 4 May 2020 were agreed as a correct record"],
    ),
    "found_to_be_correct": (
        ["Minutes of the meeting held on 4 May 2020 were found to be correct."],
        ["carried implicit | approved: Minutes of the meeting held on 4 May 2020 were found to be correct"],
    ),
    "previously_circulated": (
        ["The minutes, having been previously circulated, were taken as read."],
        ["carried implicit | approved: The minutes, having been previously circulated, were taken as read"],
    ),
    "minutes_proposed_and_approved": (
        ["The minutes were proposed by Cllr Heron, seconded by Cllr Teal, and approved."],
        [
            "carried implicit Cllr Heron / Cllr Teal | approved: The minutes were proposed by Cllr Heron,"
            " seconded by Cllr Teal, and approved"
        ],
    ),
    "it_was_agreed_that": (["It was agreed that the plan be noted."], ["carried | noted: the plan be noted"]),
    "it_was_agreed_to": (["It was agreed to note the plan."], ["carried | noted: to note the plan"]),
    "board_agreed_to": (["The Ponds Board agreed to note it."], ["carried | noted: to note it"]),
    "body_approved": (
        ["The Committee approved the plan."],
        ["carried implicit | approved: The Committee approved the plan"],
    ),
    "members_noted": (["Members noted the report."], ["carried implicit | noted: Members noted the report"]),
    "each_note_counts_where_nothing_has_a_keyword": (
        ["It was long. The report was noted.", "Questions followed.", "The update was noted."],
        ["carried implicit | noted: The report was noted", "carried implicit | noted: The update was noted"],
    ),
    "report_noted": (["The report was noted."], ["carried implicit | noted: The report was noted"]),
    "application_refused": (
        ["After debate, the application was REFUSED."],
        ["carried implicit | refused: the application was REFUSED"],
    ),
    "keyword_lost": (
        ["The officer spoke.", "That the plan be noted."],
        ["carried | noted: the plan be noted"],
    ),
    "keyword_lost_of_two_clauses": (
        ["1. That the plan be noted.", "2. That the fee be agreed."],
        ["carried | 1. noted: That the plan be noted. | 2. agreed: That the fee be agreed."],
    ),
    "keyword_lost_of_a_stem": (
        ["That the Ponds Board –", "(i) notes the plan; and", "(ii) endorses it."],
        ["carried | (i) noted: notes the plan; and | (ii) endorsed: endorses it."],
    ),
    "announced_list": (
        ["The Committee, having heard the Clerk, agreed:-", "(1) to note the plan; and", "(2) to defer the fee."],
        ["carried | (1) noted: to note the plan; and | (2) deferred: to defer the fee."],
    ),
    "scottish_list": (
        ["Following debate, the Board:", "(a) noted the plan; and", "(b) endorsed it."],
        ["carried | (a) noted: noted the plan; and | (b) endorsed: endorsed it."],
    ),
    "licence_and_conditions": (
        [
            "The Sub-Committee granted the licence subject to the following conditions:",
            "1. Shut at ten.",
            "2. A guard.",
        ],
        [
            "carried implicit | granted: The Sub-Committee granted the licence subject to the following conditions:"
            " | >1. other: Shut at ten. | >2. other: A guard."
        ],
    ),
    "proposed_and_agreed": (
        ["It was proposed by Cllr Heron, seconded by Cllr Teal and agreed to buy a bench."],
        ["carried Cllr Heron / Cllr Teal | agreed: to buy a bench"],
    ),
    "proposed_then_all_in_favour": (
        ["It was proposed by Cllr Heron and seconded by Cllr Teal that rents be raised. All in favour."],
        ["carried implicit Cllr Heron / Cllr Teal unanimous | other: rents be raised"],
    ),
    "proposed_then_agreed": (
        ["It was proposed by Cllr Heron and seconded by Cllr Teal that rents be raised.", "Agreed."],
        ["carried Cllr Heron / Cllr Teal | agreed: rents be raised"],
    ),
    "without_a_subject": (
        ["Agreed to re-visit the pond."],
        ["carried | agreed: to re-visit the pond"],
    ),
    "approved_and_signed": (
        ["Approved & signed as correct."],
        ["carried | approved: Approved & signed as correct"],
    ),
    "elected": (
        ["Councillor Teal was duly elected Chair for the year."],
        ["carried implicit | appointed: Councillor Teal was duly elected Chair for the year"],
    ),
    "payments": (
        ["The following payments were approved:", "Elder Ltd – £12"],
        ["carried implicit | approved: The following payments were approved"],
    ),
    "lost": (["The motion to dig was put to the vote and LOST."], ["lost implicit"]),
    "lost_before_a_resolution": (
        [
            "A motion to refuse, moved by Cllr Heron and seconded by Cllr Teal, was LOST by 7 votes to 4.",
            "RESOLVED by 7 votes to 4 – That permission be granted.",
        ],
        ["lost implicit Cllr Heron / Cllr Teal 4-7-?", "carried 7-4-? | granted: permission be granted"],
    ),
}

NONE = {
    "purpose": "To RESOLVE that the public be excluded.",
    "another_meeting": "At its last meeting Cabinet had RESOLVED that the pond be dug.",
    "another_body": "At its meeting on 4 May, Cabinet RESOLVED that the pond be dug.",
    "quoted": "The minutes should read “RESOLVED that the pond be dug”.",
    "a_report": "The report recommended that the pond be dug.",
    "welcomed": "Members welcomed the report.",
    "agreed_with": "Members agreed with the officer’s view.",
    "agreed_a_fact": "Members agreed that the pond was full.",
    "agreed_a_view": "Members agreed the importance of ponds.",
    "one_person_noted": "Councillor Heron noted that the report was late.",
    "one_person_agreed": "Councillor Heron agreed that the pond should be dug.",
    "chair_will_write": "The Chair agreed to write to the Minister.",
    "a_question": "A resident asked why the application was refused.",
    "a_condition": "If the application was approved, ducks would come.",
    "history": "The budget was approved in February 2020.",
    "past_perfect": "The budget had been agreed by Council.",
    "concerns": "Concerns about the report were noted.",
    "statements_received": "The following statements were received:",
    "also_noted": "The Committee also noted the plan of works.",
    "received": "The Committee received an update from the Director.",
    "asked_to": "Cabinet was asked to agree the budget.",
    "another_word": "The gears REVOLVED around the axle.",
    "elected_once": "Councillor Heron was elected to the Council in May.",
    "item_moved": "The Chair moved this item up the agenda.",
    "apologies": "Apologies for absence were received from Councillor Heron.",
}


@pytest.mark.parametrize(("lines", "expected"), EXPLICIT.values(), ids=EXPLICIT)
def test_a_keyword_states_a_decision(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


@pytest.mark.parametrize(("lines", "expected"), IMPLICIT.values(), ids=IMPLICIT)
def test_a_sentence_decides_without_a_keyword(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


@pytest.mark.parametrize("words", NONE.values(), ids=NONE)
def test_these_words_decide_nothing(words: str) -> None:
    assert decided(minutes(words)) == []


def test_what_is_noted_does_not_count_beside_a_resolution() -> None:
    found = decided(minutes("Members noted the report.", "RESOLVED that the plan be approved."))
    assert found == ["carried | approved: the plan be approved"]


def test_what_it_was_agreed_to_do_counts_above_a_resolution() -> None:
    found = decided(minutes("It was agreed that the Clerk write to the owner.", "RESOLVED that the plan be approved."))
    assert found == [
        "carried | requested: the Clerk write to the owner",
        "carried | approved: the plan be approved",
    ]


def test_beside_a_keyword_in_running_text_other_sentences_decide_too() -> None:
    found = decided(minutes("The following payments were approved:", "It was resolved to accept the quotation."))
    assert found == [
        "carried implicit | approved: The following payments were approved:",
        "carried | accepted: to accept the quotation",
    ]


# lines / trigger, first words of the span
TRIGGERS = {
    "that_is_left_out": (["RESOLVED that A be noted."], ("RESOLVED", "RESOLVED that")),
    "stop": (["RESOLVED: That A be noted."], ("RESOLVED:", "RESOLVED: That")),
    "body": (["Resolved – that the Committee", "notes A"], ("Resolved –", "Resolved – that")),
    "vote_before_a_stop": (["RESOLVED (7:3) – That A be noted."], ("RESOLVED (7:3) –", "RESOLVED (7:3)")),
    "vote_before_that": (["RESOLVED by 7 votes to 3 that A be noted."], ("RESOLVED by 7 votes to 3", "RESOLVED by")),
    "behind_its_mover": (
        ["It was moved by Cllr Heron, seconded by Cllr Teal and RESOLVED that A be noted."],
        ("RESOLVED", "RESOLVED that"),
    ),
    "vote_behind_two_stops": (
        ["RESOLVED: - (6 votes to 2) That A be noted."],
        ("RESOLVED: - (6 votes to 2)", "RESOLVED: -"),
    ),
    "vote_behind_its_movers": (
        ["It was proposed by Cllr Heron, seconded by Cllr Teal and agreed (4 for, 1 abstention) to OBJECT."],
        ("agreed (4 for, 1 abstention)", "agreed (4"),
    ),
    "minutes_behind_their_movers": (
        ["Proposed by Ald Heron, seconded by Cllr Teal and agreed that the minutes be adopted."],
        ("agreed", "agreed that"),
    ),
    "opener": (["Cllrs spoke. It was RESOLVED, by a majority, that A be noted."], ("It was RESOLVED", "It was")),
    "moved_by_nobody": (
        ["It was moved, seconded and RESOLVED that A be noted."],
        ("It was moved, seconded and RESOLVED", "It was"),
    ),
    "what_was_weighed_first": (
        ["The Panel, having heard the ducks, RESOLVED to note A."],
        ("The Panel, having heard the ducks, RESOLVED", "The Panel,"),
    ),
    "lost": (["That the report be noted."], (None, "That the")),
    "implicit": (["It was agreed to note A."], ("It was agreed", "It was")),
}


@pytest.mark.parametrize(("lines", "expected"), TRIGGERS.values(), ids=TRIGGERS)
def test_a_decision_begins_with_its_lead_in(lines: list[str], expected: tuple[str | None, str]) -> None:
    found = minutes(*lines)
    [decision] = found.decisions
    assert decision.trigger == expected[0]
    assert decision.evidence.quote(found.structure.document.text).startswith(expected[1])


# lines of one item / what was decided
BUSINESS = {
    "a_planning_list": (
        ["a) 21/0034, Elm Hill. RESOLVED: No objection.", "b) 21/0035, Oak End. Deferred to the next meeting.",
         "c) 21/0036, Ash Way. No objection.", "d) 21/0037, Yew Row. Supported."],
        ["carried | other: No objection", "deferred | deferred: Deferred to the next meeting",
         "carried implicit | other: No objection", "carried | supported: Supported"],
    ),
    "topics": (
        ["7.1 It was RESOLVED to pay the bills.", "7.2 Precept – deferred until May.", "7.3 The report was noted."],
        ["carried | other: to pay the bills", "deferred | deferred: deferred until May",
         "carried implicit | noted: The report was noted"],
    ),
    "a_debate_in_numbers": (
        ["7.1 The report was noted. Ducks quacked.", "7.2 The report was noted.", "RESOLVED: The report be noted."],
        ["carried | noted: The report be noted"],
    ),
    "two_verbs": (
        ["The bank reconciliation was received and noted."],
        ["carried implicit | received: The bank reconciliation was received | noted: noted"],
    ),
    "noted_and_remitted": (
        ["The Committee NOTED the report and REMITTED to the Convener to report in May."],
        ["carried implicit | noted: The Committee NOTED the report"
         " | referred: REMITTED to the Convener to report in May"],
    ),
    "movers_behind": (
        ["Accounts totalling £200 were approved for payment, proposed by Cllr Heron, seconded by Cllr Teal."],
        ["carried implicit Cllr Heron / Cllr Teal | approved: Accounts totalling £200 were approved for payment"],
    ),
    "conditions_below_a_sentence": (
        ["The application was APPROVED subject to this condition:", "1. The pond shall be fenced."],
        ["carried implicit | approved: The application was APPROVED subject to this condition:"
         " | >1. other: The pond shall be fenced."],
    ),
    "movers_between_commas": (
        ["RESOLVED, on the proposal of Councillor Heron, seconded by Councillor Teal, that the plan be approved."],
        ["carried Councillor Heron / Councillor Teal | approved: the plan be approved"],
    ),
    "on_a_condition": (
        ["The Board AGREED, subject to a survey of the pond, to sell the site."],
        ["carried | agreed: subject to a survey of the pond, to sell the site"],
    ),
    "a_vote_to": (
        ["The Panel voted by 6 votes to 3 to refer the plan back."],
        ["carried implicit 6-3-? | referred: The Panel voted by 6 votes to 3 to refer the plan back"],
    ),
    "content": (
        ["Cabinet was content to defer the plan until May."],
        ["deferred implicit | deferred: Cabinet was content to defer the plan until May"],
    ),
    "what_the_report_recommends": (
        ["RECOMMENDED that the plan be adopted.", "Ducks quacked.", "AGREED that the recommendation be adopted."],
        ["carried | adopted: the recommendation be adopted"],
    ),
    "recommendations_by_code": (
        ["It was APPROVED", "2a. Ducks - Approve the fee.", "2b. Geese - Note the plan.", "The Chair spoke."],
        ["carried | approved: 2a. Ducks - Approve the fee. | noted: 2b. Geese - Note the plan."],
    ),
    "the_line_below_a_heading": (
        ["DECISION", "The Sub-Committee decided to grant the licence.", "REASONS", "Ducks."],
        ["carried | granted: to grant the licence"],
    ),
    "candidates": (
        ["Councillor Wren nominated Councillor Heron, seconded by Councillor Rook. Councillor Finch nominated"
         " Councillor Teal, seconded by Councillor Crow.", "Councillor Teal was duly elected Mayor."],
        ["carried implicit Councillor Finch / Councillor Crow | appointed: Councillor Teal was duly elected Mayor"],
    ),
    "nobody_seconded": (
        ["Councillor Heron moved that ducks be fed. There being no seconder, the motion fell.",
         "RESOLVED that the plan be noted."],
        ["carried | noted: the plan be noted"],
    ),
    "movers_of_the_letter_above": (
        ["a) Monday Lunch Club", "It was proposed by Cllr Heron and seconded by Cllr Rook that help be given.",
         "i) The help is for a year.", "b) Duck Pond Carers", "They had asked for £150.",
         "RESOLVED that the application be refused."],
        ["carried | refused: the application be refused"],
    ),
    "a_vote_behind_the_words": (
        ["RESOLVED: Objection – loss of light (2 votes to 1)."],
        ["carried 2-1-? | other: Objection – loss of light"],
    ),
    "co_opted": (
        ["Mrs Ada Heron was co-opted on a show of hands."],
        ["carried implicit | appointed: Mrs Ada Heron was co-opted on a show of hands"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), BUSINESS.values(), ids=BUSINESS)
def test_each_business_of_an_item_has_its_own_outcome(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


def test_a_list_of_payments_stands_below_its_decision() -> None:
    found = minutes("RESOLVED that these payments be made:", "Fencing £1,150.00", "Hall hire £36.00", "Ducks quacked.")
    [decision] = found.decisions
    assert decision.evidence.quote(found.structure.document.text).endswith("be made:")
