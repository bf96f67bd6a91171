"""The clauses of a resolution: what each does, and to what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.issues import IssueCode
from schemas.minutes import Decision
from tasks.extracting.decisions.clauses import what_it_does
from tasks.extracting.decisions.inline_clauses import inline_clauses
from tests.extracting.passage import minutes

# words of one clause / verb: object
CLAUSES = {
    "That the report be noted.": "noted: the report",
    "the report be unanimously approved": "approved: the report",
    "planning permission be GRANTED": "granted: planning permission",
    "Councillor Heron be and is hereby appointed Chair": "appointed: Councillor Heron",
    "T H A T the report be noted": "noted: the report",
    "T H A T delegated authority be granted to the Clerk": "delegated: authority be granted to the Clerk",
    "authority be delegated to the Clerk": "delegated: authority",
    "the minutes be signed as a correct record": "approved: the minutes",
    "the press and public be excluded": "excluded_public: the press and public",
    "the report, which was noted by Cabinet, be rejected": "rejected: the report, which was noted by Cabinet,",
    "it be recommended to Council that the pond be dug": "recommended: to Council that the pond be dug",
    "Supports the outline of the plan": "supported: the outline of the plan",
    "notes the report; and": "noted: the report",
    "not to renew the lease": "other: not to renew the lease",
    "Not to support the bid": "rejected: the bid",
    "To note the report": "noted: the report",
    "that the Board notes the report": "noted: the report",
    "the Committee: welcomes the report": "welcomed: the report",
    "Members note the report": "noted: the report",
    "request a further report": "requested: a further report",
    "Delegate authority to the Clerk": "delegated: authority to the Clerk",
    "the Chair agree the approach with the Clerk": "delegated: the Chair agree the approach with the Clerk",
    "the Strategic Director write to the Minister": "requested: the Strategic Director write to the Minister",
    "further details are shared with Members": "requested: further details are shared with Members",
    "the owner be given a month’s notice": "other: the owner be given a month’s notice",
    "the full amount be given": "granted: the full amount",
    "the Clerk be given delegated powers to sign": "delegated: to sign",
    "to leave this for now": "deferred: ",
    "To agree that in accordance with Section 100A to exclude the public": "excluded_public: the public",
    "a report be submitted in May": "requested: a report be submitted in May",
    "The importance of ponds": "other: The importance of ponds",
    "the Clerk be thanked": "other: the Clerk be thanked",
    "the Clerk’s pond is deep": "other: the Clerk’s pond is deep",
    "support for ponds": "other: support for ponds",
    "the report is noted": "noted: the report",
    "the minutes of the last meeting are agreed as a correct record": "agreed: the minutes of the last meeting",
    "the plan which the Board says is agreed costs more": "other: the plan which the Board says is agreed costs more",
    "": "other: ",
    "that": "other: ",
}

# words after `RESOLVED that` / the clauses
INLINE = {
    "the report be noted.": ["noted: the report"],
    "A be noted and that B be approved.": ["noted: A", "approved: B"],
    "A be noted, and that B be approved.": ["noted: A", "approved: B"],
    "A be noted and B be approved.": ["noted: A", "approved: B"],
    "A be noted; B be approved; and C be agreed.": ["noted: A", "approved: B", "agreed: C"],
    "A be noted; and that B be approved": ["noted: A", "approved: B"],
    "A be welcomed and endorsed.": ["welcomed: A", "endorsed: A"],
    "A be received, noted and endorsed.": ["received: A", "noted: A", "endorsed: A"],
    "A be noted, and endorsed by Cabinet.": ["noted: A", "endorsed: A"],
    "the minutes be confirmed and signed by the Chair.": ["approved: the minutes"],
    "A and B be noted.": ["noted: A and B"],
    "bread and that butter be noted.": ["noted: bread and that butter"],
    "authority be delegated to the Clerk to agree A and to approve B.": ["delegated: authority"],
    "Members note A and agree B.": ["noted: A", "agreed: B"],
    "the Committee: notes A; and requests B.": ["noted: A", "requested: B"],
    "A be noted and the Clerk be thanked.": ["noted: A", "other: the Clerk be thanked"],
    "a group be set up and that it report back.": ["other: a group be set up", "other: it report back"],
    "A be deferred and that officers be asked to report.": ["deferred: A", "requested: officers"],
    "A be accepted and the Clerk authorised to sign it.": ["accepted: A", "authorised: the Clerk"],
    "the sum be noted and the charges set out in it approved.": [
        "noted: the sum",
        "approved: the charges set out in it",
    ],
    "the list be agreed and the fee, which the Clerk has approved.": ["agreed: the list"],
    "the policy be approved and published by May.": ["approved: the policy"],
    "A be approved and adopted.": ["approved: A"],
    "A be noted and the Treasurer report back.": ["noted: A", "requested: the Treasurer report back"],
    "A be noted and the Clerk write to B.": ["noted: A", "requested: the Clerk write to B"],
    "A be noted and Cllr Wren fell the tree.": ["noted: A", "other: Cllr Wren fell the tree"],
    "A be sent to the Chair and the Clerk for comment.": [
        "requested: A be sent to the Chair and the Clerk for comment"
    ],
    "the Chair and the Clerk meet the owner.": ["requested: the Chair and the Clerk meet the owner"],
    "the Council supports A and plants a hedge.": ["supported: A", "other: plants a hedge"],
    "the Council supports A and views of the hill.": ["supported: A and views of the hill"],
    "A be approved, the fence be cut and C be noted.": ["approved: A", "other: the fence be cut", "noted: C"],
    "A be granted and the rest carried forward.": ["granted: A", "other: the rest"],
    "A be noted and the seat mended by May.": ["noted: A", "other: the seat"],
    "A be noted and the actions proposed.": ["noted: A"],
    "the Clerk would write to A and Cllr Wren would meet B.": [
        "requested: the Clerk would write to A",
        "other: Cllr Wren would meet B",
    ],
    "Cllrs Wren and Teal would draw up B.": ["other: Cllrs Wren and Teal would draw up B"],
    "it be noted that the fee would rise and the Clerk would write.": [
        "noted: that the fee would rise and the Clerk would write"
    ],
    "A be noted and that the Managing Director report back.": [
        "noted: A",
        "requested: the Managing Director report back",
    ],
    "it review the fee, and DIRECTED that a letter be sent.": [
        "other: it review the fee",
        "requested: that a letter be sent",
    ],
    "A be noted and a report on cost and direction be brought to a future meeting.": [
        "noted: A",
        "requested: a report on cost and direction be brought to a future meeting",
    ],
    "A be sent to the Clerk and the Chair and the lease be signed.": [
        "requested: A be sent to the Clerk and the Chair",
        "approved: the lease",
    ],
    "the licence be granted and, on its renewal next year, authority be given to the Clerk.": [
        "granted: the licence",
        "delegated: to the Clerk",
    ],
    "this Council deplores the cut, calls on the Leader to meet the owner and asks that the fee be reviewed.": [
        "other: this Council deplores the cut",
        "requested: on the Leader to meet the owner",
        "requested: that the fee be reviewed",
    ],
    "the Council believes in fair pay, welcomes the report and requests an update.": [
        "other: the Council believes in fair pay",
        "welcomed: the report",
        "requested: an update",
    ],
    "the Council calls on the Leader to write to the owner, meet the tenants and report back.": [
        "requested: on the Leader to write to the owner, meet the tenants and report back",
    ],
    "THE MINUTES BE RECEIVED AND THAT THE PLAN THEREIN BE ADOPTED.": [
        "received: THE MINUTES",
        "adopted: THE PLAN THEREIN",
    ],
    "the Council should object and Cllr Heron to draft a letter.": [
        "other: the Council should object",
        "other: Cllr Heron to draft a letter",
    ],
    "the bench be mended and L. Teal to obtain paint.": [
        "other: the bench be mended",
        "other: L. Teal to obtain paint",
    ],
    "the Chair and the Clerk to meet the owner.": ["requested: the Chair and the Clerk to meet the owner"],
    "the Chair be authorised with Mrs Teal and the Clerk to sign it.": ["authorised: the Chair"],
    "listed building consent be refused on the ground of harm and amended plans be accepted.": [
        "refused: listed building consent",
        "accepted: amended plans",
    ],
    "delegated authority be granted to the Clerk.": ["delegated: authority be granted to the Clerk"],
    ";;;": [],
    "": [],
}

WHOLE = {
    "infinitive": (["RESOLVED to approve A and to note B."], ["approved: A", "noted: B"]),
    "list": (
        ["RESOLVED:", "1. That A be noted.", "2. That the Chair write to B."],
        ["noted: A", "requested: the Chair write to B"],
    ),
    "a_passive_stem_and_a_note": (
        [
            "RESOLVED that the following be noted:",
            "(1) Minutes of A; and",
            "(2) Delegated decision – B;",
            "Note – C follows.",
        ],
        ["noted: the following", "noted: Minutes of A", "noted: Delegated decision – B"],
    ),
    "conditions_below_the_first_label": (
        ["RESOLVED: (a) That A be APPROVED subject to the following conditions:", "(i) Time limit;", "(ii) Plans;"],
        ["approved: A", "other: Time limit", "other: Plans"],
    ),
    "list_on_a_line": (
        ["RESOLVED:", "1. That A be noted. 2. That the Chair write to B.", "3. That C be agreed."],
        ["noted: A", "requested: the Chair write to B", "agreed: C"],
    ),
    "a_task_behind_an_infinitive": (
        ["RESOLVED to note the report and that a group of three Members look at crime."],
        ["noted: the report", "other: a group of three Members look at crime"],
    ),
    "shouted": (
        ["The Board:", "1. NOTED A; and", "2. AGREED TO RECOMMEND to Council that B be filled."],
        ["noted: A", "recommended: to Council that B be filled"],
    ),
    "payments_with_their_movers": (
        ["Resolved to approve the following payments (prop. CF, sec. LB):", "D Teal £486.20"],
        ["approved: the following payments"],
    ),
    "payments_in_cells": (
        ["It was resolved to approve the following payments:", "Payee", "Amount", "D. Teal", "£486.20"],
        ["approved: the following payments"],
    ),
    "payments_with_more_behind_the_sum": (
        ["Resolved that payments listed below be authorised:", "14/09/2023\tTeal Ltd (mowing)\t£288.00\tLGA 1972"],
        ["authorised: payments listed below"],
    ),
    "grants_with_bullets": (
        ["It was agreed to award the following:-", "• Scouts - £400 towards tents", "• Silver Band - £85"],
        ["agreed: award the following"],
    ),
    "entries_of_two_parts": (
        [
            "RESOLVED that the committees be constituted as follows:",
            "",
            "Ponds – Cllrs Teal and Reed",
            "",
            "Ducks – all",
        ],
        ["other: the committees be constituted as follows", "appointed: Cllrs Teal and Reed", "other: Ducks – all"],
    ),
    "a_vote_behind_the_dash": (
        ["RESOLVED – by 5 votes to 2", "(a) That A be noted.", "(b) That B be agreed."],
        ["noted: A", "agreed: B"],
    ),
    "sub_clauses": (
        ["AGREED:", "1. Supports A:", "a) the depth of it", "b) Place ducks there", "2. That B be noted."],
        ["supported: A", "other: the depth of it", "other: Place ducks there", "noted: B"],
    ),
    "alone_then_that": (["RESOLVED", "That A be noted."], ["noted: A"]),
    "whole_in_a_block_of_its_own": (["RESOLVED:", "That A be noted and that B be approved."], ["noted: A"]),
    "in_capitals": (
        ["RESOLVED:", "1. THAT THE REPORT BE NOTED.", "2. THAT B BE AGREED."],
        ["noted: THE REPORT", "agreed: B"],
    ),
    "nothing_more": (["RESOLVED accordingly."], []),
    "a_series_of_infinitives": (
        ["RESOLVED to hold the fete, to buy a tent and to ask the Clerk for B."],
        ["other: hold the fete", "other: buy a tent", "requested: the Clerk for B"],
    ),
    "a_series_that_leaves_out_be": (
        ["RESOLVED that the report be noted, the plan approved and the bid refused."],
        ["noted: the report", "approved: the plan", "refused: the bid"],
    ),
    "a_task_of_somebody_with_a_series_is_one": (
        ["RESOLVED to ask the Clerk to write to A, to obtain B and to report back."],
        ["requested: the Clerk to write to A, to obtain B and to report back"],
    ),
    "to_before_a_colon": (["RESOLVED to: note A, approve B."], ["noted: A", "approved: B"]),
    "but": (["RESOLVED to refuse A, but to ask the Clerk for B."], ["refused: A", "requested: the Clerk for B"]),
    "but_otherwise": (["RESOLVED not to support A but otherwise to note B."], ["rejected: A", "noted: B"]),
    "to_ask_that_holds_two": (
        ["RESOLVED to ask the Clerk to measure A and to send B."],
        ["requested: the Clerk to measure A and to send B"],
    ),
    "to_note_that_holds_two": (
        ["RESOLVED to note that A and that the Chair wrote."],
        ["noted: that A and that the Chair wrote"],
    ),
    "two_in_a_block_below": (
        ["Decision:", "That A be noted and the Clerk be thanked."],
        ["noted: A", "other: the Clerk be thanked"],
    ),
    "one_in_a_block_below": (["Decision:", "That A and B be noted."], ["noted: A and B"]),
    "that_on_a_line": (
        ["RESOLVED /-", "That:", "(1) A be noted;", "(2) B be closed."],
        ["noted: A", "other: B be closed"],
    ),
    "that_alone_on_a_line": (["Decision:", "That", "(i) A be noted;", "(ii) B be agreed."], ["noted: A", "agreed: B"]),
    "that_alone_without_a_keyword": (["That", "(i) A be noted;", "(ii) B be agreed."], ["noted: A", "agreed: B"]),
    "a_body_of_two_names": (
        ["RESOLVED – That the Ponds and Ducks Board", "(a) notes A;", "(b) requests B."],
        ["noted: A", "requested: B"],
    ),
    "places_filled": (
        ["Agreed:", "- Duck Warden – Mr K Heron", "- Ponds Group – Cllrs Teal and Reed"],
        ["appointed: Mr K Heron", "appointed: Cllrs Teal and Reed"],
    ),
    "a_wish_of_some_is_no_clause": (
        [
            "RESOLVED –",
            "1. That A be noted.",
            "2. That B be agreed.",
            "(Councillors Heron and Teal requested that their votes be recorded.)",
        ],
        ["noted: A", "agreed: B"],
    ),
    "noted_alone": (["Noted."], ["noted: "]),
}


@pytest.mark.parametrize(("words", "expected"), CLAUSES.items(), ids=CLAUSES)
def test_a_clause_does_something_to_something(words: str, expected: str) -> None:
    doing = what_it_does(words)
    assert f"{doing.verb.value}: {doing.object}" == expected


@pytest.mark.parametrize(("words", "expected"), INLINE.items(), ids=INLINE)
def test_a_resolution_in_one_sentence_is_split_into_its_clauses(words: str, expected: list[str]) -> None:
    found = [one for one in inline_clauses(f"RESOLVED that {words}", 14) if one.start < one.end]
    assert [f"{one.doing.verb.value}: {one.doing.object}" for one in found] == expected


INFINITIVES = {
    "approve A and allocate £500.": ["approve A", "allocate £500"],
    "approve A and fees of £500.": ["approve A and fees of £500"],
    "mow the green, dispose of the mower and sweep the path.": [
        "mow the green",
        "dispose of the mower",
        "sweep the path",
    ],
    "re-appoint Mr Wren and co-opt Mrs Teal.": ["re-appoint Mr Wren", "co-opt Mrs Teal"],
    "approve A; repair the seat; and note B.": ["approve A", "repair the seat", "note B"],
    "appoint a builder to clear the ditch and mend the fence.": [
        "appoint a builder to clear the ditch and mend the fence"
    ],
    "ask the Clerk to call the owner and send the bill.": ["ask the Clerk to call the owner and send the bill"],
    "buy a bench and place it by the pond.": ["buy a bench and place it by the pond"],
    "wait until May and, in the meantime, ask the firm.": ["wait until May and, in the meantime, ask the firm"],
}


@pytest.mark.parametrize(("words", "expected"), INFINITIVES.items(), ids=INFINITIVES)
def test_a_verb_of_any_kind_before_what_it_is_done_to_begins_a_clause(words: str, expected: list[str]) -> None:
    printed = f"RESOLVED to {words}"
    found = [printed[one.start : one.end].removeprefix("to ") for one in inline_clauses(printed, 9)]
    assert found == expected


@pytest.mark.parametrize(("lines", "expected"), WHOLE.values(), ids=WHOLE)
def test_the_clauses_of_a_decision(lines: list[str], expected: list[str]) -> None:
    [decision] = minutes(*lines).decisions
    assert [f"{one.verb.value if one.verb else 'other'}: {one.object}" for one in decision.clauses] == expected


def test_the_spans_of_clauses_lie_in_the_decision_and_quote_its_words() -> None:
    found = minutes("8. It was RESOLVED that A be welcomed and endorsed and that B be noted.")
    text, [decision] = found.structure.document.text, found.decisions
    quotes = [clause.evidence.quote(text) for clause in decision.clauses]
    assert quotes == ["A be welcomed", "endorsed", "B be noted"]
    assert decision.evidence.quote(text) == "It was RESOLVED that A be welcomed and endorsed and that B be noted."


def test_a_decision_spans_its_lead_in_and_all_its_clauses() -> None:
    found = minutes("RESOLVED:", "1. That A be noted.", "2. That B be noted.", "The meeting ended.")
    text, [decision] = found.structure.document.text, found.decisions
    assert (decision.trigger, decision.body) == ("RESOLVED:", None)
    assert decision.evidence.quote(text).endswith("That B be noted.")


def decisions(*lines: str) -> tuple[Decision, ...]:
    return minutes(*lines).decisions


def test_ordinary_prose_with_the_word_inside_is_no_decision() -> None:
    assert decisions("The dispute was RESOLVED in May.", "Members agreed that ponds matter.") == ()


# lines / doubts about the decisions
DOUBTS = {
    "clause_without_a_verb": (["RESOLVED:", "1. Ponds."], [IssueCode.NO_CLAUSE_VERB]),
    "sub_clauses_need_none": (["RESOLVED:", "1. Notes A:", "a) ponds"], []),
    "no_decision": (["The pond was full."], [IssueCode.NO_DECISION]),
    "decision": (["RESOLVED that A be noted"], []),
}


@pytest.mark.parametrize(("lines", "expected"), DOUBTS.values(), ids=DOUBTS)
def test_what_is_doubtful_about_decisions_is_an_issue(lines: list[str], expected: list[IssueCode]) -> None:
    about = {IssueCode.NO_CLAUSE_VERB, IssueCode.NO_DECISION}
    assert [issue.code for issue in minutes(*lines).issues if issue.code in about] == expected


PARTS = [
    "A",
    "the report",
    " be noted",
    " be approved",
    " and ",
    " and that ",
    "; ",
    ", ",
    "noted",
    " to ",
    "that ",
    ":",
    ". ",
]


@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
def test_inline_clauses_are_trimmed_and_in_order(words: str) -> None:
    words = f"RESOLVED that {words}".rstrip()
    position = 14
    for one in inline_clauses(words, 14):
        if one.start < one.end:
            assert position <= one.start < one.end <= len(words)
            assert words[one.start : one.end].strip(" .;,:") == words[one.start : one.end]
            position = one.end
