"""Paragraphs in the shapes of real pages: set to a width, under headings, ending in a decision, signed."""

import pytest

from tests.structuring.outlines import outline, page, whole_page

TOLD = "The Head of Ferries reported at length that all of the boats had been painted in the spring."
SET = (
    "The Head of Ferries reported that all of the boats had been painted in spring,",
    "and that the cost was known. The Director of Place and the Head of Finance were",
    "asked to write to Members. Councillor Tull asked whether the Quay Committee of",
    "the Council had seen it.",
)

# lines of minutes / outline
TREES = {
    "a_paragraph_set_in_lines": (list(SET), [" ".join(SET)]),
    "two_paragraphs_set_in_lines": ([*SET, "", *SET], [" ".join(SET)] * 2),
    "a_resolution_below_lines": ([*SET, "RESOLVED that it be noted."], [" ".join(SET), "R RESOLVED that it be noted."]),
    "lines_of_their_own": (
        ["Councillor Tull spoke", "Councillor Orme spoke"],
        ["Councillor Tull spoke", "Councillor Orme spoke"],
    ),
    "a_line_that_breaks_off": (["It was seen by Councillor", "Tull."], ["It was seen by Councillor Tull."]),
    "a_heading": (["Seen.", "Swift bricks", TOLD], ["Seen.", "H Swift bricks", TOLD]),
    "a_heading_in_capitals": (["Seen.", "PUBLIC QUESTIONS", TOLD], ["Seen.", "H PUBLIC QUESTIONS", TOLD]),
    "numbered_headings": (
        ["(1) Climate", TOLD, "RESOLVED that it be noted.", "(2) Bricks", TOLD],
        ["(1) H Climate", TOLD, "R RESOLVED that it be noted.", "(2) H Bricks", TOLD],
    ),
    "a_heading_with_a_number_of_its_own": (
        ["5.1", "Question on trees", "5.1.1", TOLD, "5.2", TOLD],
        ["5.1 H Question on trees", f"  5.1.1 {TOLD}", f"5.2 {TOLD}"],
    ),
    "actions": (
        ["Seen.", "ACTIONS:", "(1) Ms Teal to write.", "(2) Mr Rook to call."],
        ["Seen.", "H ACTIONS:", "(1) Ms Teal to write.", "(2) Mr Rook to call."],
    ),
    "a_name_heads_nothing": (["Seen.", "Councillor Tull", TOLD], ["Seen.", "Councillor Tull", TOLD]),
    "an_outcome_heads_nothing": (["Seen.", "Carried", TOLD], ["Seen.", "Carried", TOLD]),
    "cells_head_nothing": (["Seen:", "Band A", "12", "Band B", "14"], ["Seen:", "Band A", "12", "Band B", "14"]),
    "a_side_of_a_vote_heads_nothing": (["Seen.", "ABSTAIN: (0)", TOLD], ["Seen.", "ABSTAIN: (0)", TOLD]),
    "who_moved_heads_nothing": (["Seen.", "Proposed by the Chair", TOLD], ["Seen.", "Proposed by the Chair", TOLD]),
    "a_discussion_that_ends_in_a_decision": (
        ["It was seen. RESOLVED that it be noted."],
        ["It was seen. RESOLVED that it be noted."],
    ),
    "a_discussion_whose_decision_has_clauses": (
        ["It was seen. RESOLVED that:", "(a) it be noted;", "(b) it be painted."],
        ["R It was seen. RESOLVED that:", "  (a) C it be noted;", "  (b) C it be painted."],
    ),
    "clauses_by_capitals_without_a_stop": (
        ["RESOLVED to:", "A Approve the plan", "B Appoint a clerk"],
        ["R RESOLVED to:", "  A C Approve the plan", "  B C Appoint a clerk"],
    ),
    "capitals_that_are_words": (
        ["It was seen.", "A note from the clerk was read."],
        ["It was seen.", "A note from the clerk was read."],
    ),
    "a_decision_with_its_mover": (
        ["It was moved by Councillor Tull, seconded by Councillor Orme and RESOLVED that it be noted."],
        ["R It was moved by Councillor Tull, seconded by Councillor Orme and RESOLVED that it be noted."],
    ),
    "a_sentence_that_agrees": (
        ["The Committee AGREED, subject to funds, to paint it."],
        ["R The Committee AGREED, subject to funds, to paint it."],
    ),
    "agreeing_with_somebody": (
        ["The Committee agreed with Mr Teal that it rained."],
        ["The Committee agreed with Mr Teal that it rained."],
    ),
    "how_scottish_minutes_end": (
        ["It was seen.", "- ANN HERON, Convener."],
        ["It was seen.", "- ANN HERON, Convener."],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), TREES.values(), ids=TREES)
def test_paragraphs_are_told_by_their_shape(lines: list[str], expected: list[str]) -> None:
    assert outline(page(*lines)) == expected


LEFT_OUT = [
    "Signed ................ Date ................",
    "Chairman………………………",
    "Signed: ____________________ Chairman",
    "Date: ......................",
]


@pytest.mark.parametrize("line", LEFT_OUT)
def test_the_room_for_a_signature_is_no_paragraph(line: str) -> None:
    assert outline(page("It was seen.", line)) == ["It was seen."]


@pytest.mark.parametrize("line", ["Signed by the Chairman.", "Date of next meeting... the 4th of May was agreed."])
def test_what_is_said_of_a_signature_is_a_paragraph(line: str) -> None:
    assert outline(page("It was seen.", line)) == ["It was seen.", line]


EXCLUDED_FOR = "RESOLVED that the public be excluded from the meeting for {} under the Act."
EXCLUDED = "RESOLVED that the public be excluded for the following {}."
# title and minutes of the items / their kinds
KINDS = {
    "all_that_follows": (
        [("Exclusion of the public", EXCLUDED.format("items")), ("Ferry", "Seen."), ("Pier", "Seen.")],
        "procedural exempt exempt",
    ),
    "one_item": (
        [("Exclusion of the public", EXCLUDED.format("item")), ("Ferry", "Seen."), ("Pier", "Seen.")],
        "procedural exempt substantive",
    ),
    "nothing_came_of_it": (
        [("Exclusion of the public", "There were no such items."), ("Ferry", "Seen."), ("Pier", "Seen.")],
        "procedural substantive substantive",
    ),
    "for_an_appendix": (
        [("Exclusion of the public", EXCLUDED.format("items' appendix")), ("Ferry", "Seen."), ("Pier", "Seen.")],
        "procedural substantive substantive",
    ),
    "the_public_come_back": (
        [
            ("Exclusion of the public", EXCLUDED.format("items")),
            ("Readmission of the public", "Done."),
            ("Pier", "Seen."),
        ],
        "procedural procedural substantive",
    ),
    "items_by_number": (
        [
            ("Exclusion of the public", EXCLUDED_FOR.format("items 2 and 4")),
            ("Ferry", "Seen."),
            ("Pier", "Seen."),
            ("Quay", "Seen."),
        ],
        "procedural exempt substantive exempt",
    ),
    "business_of_an_item_by_number": (
        [
            ("Exclusion of the public", "RESOLVED to exclude the public for business specified in item 3 under it."),
            ("Ferry", "Seen."),
            ("Pier", "Seen."),
        ],
        "procedural substantive exempt",
    ),
    "what_the_chair_says_first": (
        [("Lord Mayor’s Communications", "None."), ("Leader's Question Time", "None."), ("Leader's report", "Seen.")],
        "procedural procedural substantive",
    ),
    "no_item_named": (
        [("Exclusion of public", "The Council resolved to exclude the public under the Act."), ("Ferry", "Seen.")],
        "procedural exempt",
    ),
    "no_item_named_below_confidential_business": (
        [
            ("Confidential business", "Agreed to exclude the press and public under the Act of 1960."),
            ("Ferry", "Seen."),
        ],
        "procedural exempt",
    ),
    "an_item_s_own_matter": (
        [("Ferry", "RESOLVED that the public be excluded under the Act."), ("Pier", "Seen.")],
        "exempt substantive",
    ),
    "during_this_item": (
        [
            ("Ferry", "It was late. The Council agreed to exclude the public during consideration of this item."),
            ("Pier", "Seen."),
        ],
        "exempt substantive",
    ),
    "while_advice_is_given": (
        [
            ("Exclusion of the public", "RESOLVED: That the parties be excluded while advice is given."),
            ("Ferry", "Seen."),
        ],
        "procedural substantive",
    ),
    "the_meetings_own_chair": (
        [("Election of Chairman", "Done."), ("Appointment of Vice-Chair for the year", "Done."), ("Pier", "Seen.")],
        "procedural procedural substantive",
    ),
    "the_chair_of_a_committee": (
        [("Appointment of Vice Chair of the Ferry Committee", "Done."), ("Ferry", "Seen."), ("Pier", "Seen.")],
        "substantive substantive substantive",
    ),
    "what_is_to_be_done_with_the_minutes": (
        [
            ("To approve and sign as a correct record the minutes of 2 May", "Done."),
            ("Ferry", "Seen."),
            ("Pier", "Seen."),
        ],
        "procedural substantive substantive",
    ),
}


@pytest.mark.parametrize(("items", "kinds"), KINDS.values(), ids=KINDS)
def test_an_items_kind_comes_from_its_title_and_the_items_before(items: list[tuple[str, str]], kinds: str) -> None:
    lines = [
        line for number, (title, told) in enumerate(items, start=1) for line in (f"{number}.", title, "Minutes:", told)
    ]
    assert " ".join(item.kind for item in whole_page("Agenda and minutes", *lines).items) == kinds
