"""Paragraphs that open a resolution, in the forms that councils print, and paragraphs that do not."""

import pytest

from tasks.structuring.lead_ins import lead_in
from tests.structuring.outlines import outline, page

# words -> (lead-in as printed, where the content begins)
LEAD_INS = {
    "RESOLVED that the report be noted.": ("RESOLVED that", "the report be noted."),
    "It was RESOLVED that the report be noted.": ("It was RESOLVED that", "the report be noted."),
    "It was resolved that the report be noted.": ("It was resolved that", "the report be noted."),
    "It was unanimously RESOLVED that A be noted.": ("It was unanimously RESOLVED that", "A be noted."),
    "It was therefore RESOLVED that A be noted.": ("It was therefore RESOLVED that", "A be noted."),
    "Cabinet RESOLVED that A be noted.": ("Cabinet RESOLVED that", "A be noted."),
    "The Council RESOLVED that A be noted.": ("The Council RESOLVED that", "A be noted."),
    "RESOLVED accordingly": ("RESOLVED accordingly", ""),
    "RESOLVED:": ("RESOLVED:", ""),
    "RESOLVED: That A be noted.": ("RESOLVED:", "A be noted."),
    "RESOLVED:   That A be noted.": ("RESOLVED:", "A be noted."),
    "RESOLVED: (Unanimously)": ("RESOLVED: (Unanimously)", ""),
    "RESOLVED (unanimously): That A be noted.": ("RESOLVED (unanimously):", "A be noted."),
    "RESOLVED – That A be noted.": ("RESOLVED –", "A be noted."),
    "RESOLVED - that A be noted.": ("RESOLVED - that", "A be noted."),
    "RESOLVED /-": ("RESOLVED /-", ""),
    "RESOLVED": ("RESOLVED", ""),
    "RESOLVED to approve A.": ("RESOLVED", "to approve A."),
    "RESOLVED the report be noted": ("RESOLVED", "the report be noted"),
    "RESOLVED\xa0\xa0That A be noted": ("RESOLVED", "A be noted"),
    "RESOVLED – That A be noted.": ("RESOVLED –", "A be noted."),
    "UNANIMOUSLY RESOLVED that A be noted": ("UNANIMOUSLY RESOLVED that", "A be noted"),
    "RESOLVED UNANIMOUSLY - That A be noted": ("RESOLVED UNANIMOUSLY -", "A be noted"),
    "RESOLVED, unanimously, that A be noted": ("RESOLVED, unanimously, that", "A be noted"),
    "Resolved – That A be noted.": ("Resolved –", "A be noted."),
    "Resolved – that the Board": ("Resolved – that the Board", ""),
    "Resolved: A be noted": ("Resolved:", "A be noted"),
    "Resolved:-": ("Resolved:-", ""),
    "Resolved-": ("Resolved-", ""),
    "Resolved to approve A": ("Resolved", "to approve A"),
    "Resolved (7:3) – That A be noted": ("Resolved (7:3) –", "A be noted"),
    "Resolved unanimously": ("Resolved unanimously", ""),
    "resolved: A be noted": ("resolved:", "A be noted"),
    "resolved to approve A": ("resolved", "to approve A"),
    "AGREED that: A be noted": ("AGREED that:", "A be noted"),
    "AGREED: A be noted": ("AGREED:", "A be noted"),
    "AGREED – That A be noted": ("AGREED –", "A be noted"),
    "AGREED": ("AGREED", ""),
    "AGREED.": ("AGREED.", ""),
    "AGREE: A": ("AGREE:", "A"),
    "Agreed.": ("Agreed.", ""),
    "Agreed – A be noted": ("Agreed –", "A be noted"),
    "Agreed unanimously.": ("Agreed unanimously.", ""),
    "NOTED": ("NOTED", ""),
    "Noted.": ("Noted.", ""),
    "RECOMMENDED: That A be adopted": ("RECOMMENDED:", "A be adopted"),
    "RECOMMENDED – T H A T A be adopted": ("RECOMMENDED – T H A T", "A be adopted"),
    "RECOMMENDED that Full Council:-": ("RECOMMENDED that Full Council", ":-"),
    "RESOLVED: That the Committee:": ("RESOLVED: That the Committee", ":"),
    "DECISION: to approve A": ("DECISION:", "to approve A"),
    "Decision:": ("Decision:", ""),
    "The decision: A be noted": ("The decision:", "A be noted"),
    "PENDERFYNWYD cymeradwyo'r adroddiad": ("PENDERFYNWYD", "cymeradwyo'r adroddiad"),
}

ORDINARY = [
    "The matter was RESOLVED last year",
    "Resolved issues are listed in the appendix",
    "Having RESOLVED the matter",
    "Agreed targets were met",
    "Agreed in part",
    "NOTED AUTHOR TO VISIT THE LIBRARY",
    "Noted with thanks",
    "Recommended reading was circulated",
    "Decision making would be shared",
    "Decisions: a list",
    "AGREEMENT was reached",
    "Members agreed that the pond was full",
    "The resolution was carried",
    "It was a fine pond",
    "Council tax would rise",
    "RESOLUTION of the dispute",
]


@pytest.mark.parametrize(("words", "expected"), LEAD_INS.items(), ids=LEAD_INS)
def test_a_lead_in_is_told_from_the_content(words: str, expected: tuple[str, str]) -> None:
    opening = lead_in(words)
    assert opening is not None
    assert (words[: opening.length], words[opening.content :].lstrip()) == expected


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_words_open_no_resolution(words: str) -> None:
    assert lead_in(words) is None


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Resolved – that the Board", "the Board"),
        ("RESOLVED: That Cabinet:-", "Cabinet"),
        ("RECOMMENDED that Full Council:-", "Full Council"),
        ("RESOLVED – That this Committee –", "this Committee"),
        ("RESOLVED that the Board be thanked", None),
        ("RESOLVED that", None),
    ],
)
def test_the_body_that_decides_is_read_where_the_lead_in_ends_with_it(words: str, body: str | None) -> None:
    opening = lead_in(words)
    assert opening is not None
    assert opening.body == body


# lines / outline
TREES = {
    "a_sentence_that_leads_itself_below_a_clause": (
        [
            "Decided:",
            "",
            "that A be noted.",
            "",
            "It was agreed, in terms of Section 50A of the Act, that B be closed.",
        ],
        [
            "R Decided:",
            "  C that A be noted.",
            "R It was agreed, in terms of Section 50A of the Act, that B be closed.",
        ],
    ),
    "in_one_paragraph": (["RESOLVED that A be noted."], ["R RESOLVED that A be noted."]),
    "numbered": (["8. It was RESOLVED that A be noted."], ["8. R It was RESOLVED that A be noted."]),
    "alone_on_a_line_then_that": (["RESOLVED", "", "That A be noted."], ["R RESOLVED", "  C That A be noted."]),
    "alone_on_a_line_then_verbs": (
        ["RESOLVED – That the Committee:-", "notes A; and", "requests B."],
        ["R RESOLVED – That the Committee:-", "  C notes A; and", "  C requests B."],
    ),
    "alone_on_a_line_then_to": (
        ["RESOLVED", "To note A", "To agree B"],
        ["R RESOLVED", "  C To note A", "  C To agree B"],
    ),
    "numbers": (
        ["RESOLVED –", "1. That A be noted.", "2. That B be agreed."],
        ["R RESOLVED –", "  1. C That A be noted.", "  2. C That B be agreed."],
    ),
    "letters": (
        ["RESOLVED that:", "(a) A be noted; and", "(b) B be agreed."],
        ["R RESOLVED that:", "  (a) C A be noted; and", "  (b) C B be agreed."],
    ),
    "letters_under_an_unlabelled_clause": (
        ["RESOLVED", "That the Committee:", "a) notes A", "b) agrees B"],
        ["R RESOLVED", "  C That the Committee:", "    a) C notes A", "    b) C agrees B"],
    ),
    "nested": (
        ["AGREED:", "1. That the Board:", "a) notes A", "b) agrees B", "2. That C be noted"],
        ["R AGREED:", "  1. C That the Board:", "    a) C notes A", "    b) C agrees B", "  2. C That C be noted"],
    ),
    "numbers_under_a_number": (
        ["7. Resolved:-", "1. That A be noted.", "2. That B be agreed.", "8. The meeting ended."],
        ["7. R Resolved:-", "  1. C That A be noted.", "  2. C That B be agreed.", "8. The meeting ended."],
    ),
    "list_after_a_complete_resolution": (
        ["RESOLVED that A be noted.", "Matters arising", "· One", "· Two"],
        ["R RESOLVED that A be noted.", "Matters arising", "  · One", "  · Two"],
    ),
    "paragraph_after_the_clauses": (
        ["RESOLVED:", "That A be noted.", "The meeting ended at 8 pm.", "That was early."],
        ["R RESOLVED:", "  C That A be noted.", "The meeting ended at 8 pm.", "That was early."],
    ),
    "debate_that_begins_with_a_verb": (
        ["RESOLVED:", "That A be noted.", "Support was expressed for B."],
        ["R RESOLVED:", "  C That A be noted.", "Support was expressed for B."],
    ),
    "two_resolutions": (
        ["RESOLVED: That A be noted.", "RESOLVED: That B be noted."],
        ["R RESOLVED: That A be noted.", "R RESOLVED: That B be noted."],
    ),
    "conditions_below_a_heading": (
        [
            "RESOLVED that the licence be granted subject to the following conditions:",
            "Hours",
            "1. The bar shall close at 11 pm.",
            "Conditions agreed with the Police",
            "2. The yard shall be shut.",
        ],
        [
            "R RESOLVED that the licence be granted subject to the following conditions:",
            "H Hours",
            "  1. C The bar shall close at 11 pm.",
            "H Conditions agreed with the Police",
            "  2. C The yard shall be shut.",
        ],
    ),
    "conditions_below_a_table_of_hours": (
        [
            "RESOLVED that the licence be granted subject to the following conditions:",
            "Sale of alcohol\t11 am to midnight",
            "Live music\t7 pm to 11 pm",
            "(1) The yard shall be shut.",
        ],
        [
            "R RESOLVED that the licence be granted subject to the following conditions:",
            "Sale of alcohol 11 am to midnight",
            "Live music 7 pm to 11 pm",
            "  (1) C The yard shall be shut.",
        ],
    ),
    "amendments_of_minutes_without_labels": (
        [
            "RESOLVED that the minutes be approved subject to the following amendments:",
            "Minute 4, delete “three” and insert “four”.",
            "Page 7, Mrs Heron to be shown as present.",
            "The Chair signed them.",
        ],
        [
            "R RESOLVED that the minutes be approved subject to the following amendments:",
            "  C Minute 4, delete “three” and insert “four”.",
            "  C Page 7, Mrs Heron to be shown as present.",
            "The Chair signed them.",
        ],
    ),
    "lines_of_sums_that_are_given": (
        ["RESOLVED that grants be awarded as follows:-", "  Youth Band   £300", "The Clerk spoke of it."],
        ["R RESOLVED that grants be awarded as follows:-", "Youth Band £300", "The Clerk spoke of it."],
    ),
    "lines_of_a_list_without_labels": (
        [
            "RESOLVED that seats be filled as follows:-",
            "  Youth Band   Cllr Teal",
            "  Boat Club   Cllr Reed",
            "The Clerk spoke of it.",
        ],
        [
            "R RESOLVED that seats be filled as follows:-",
            "  C Youth Band Cllr Teal",
            "  C Boat Club Cllr Reed",
            "The Clerk spoke of it.",
        ],
    ),
    "the_reason_below": (
        [
            "RESOLVED that consent be refused for the following reason:",
            "",
            "Harm to the pond.",
            "",
            "(5 for, 2 against)",
        ],
        ["R RESOLVED that consent be refused for the following reason:", "  C Harm to the pond.", "(5 for, 2 against)"],
    ),
    "a_paragraph_below_a_colon": (
        ["RESOLVED that the pond be dug, and noted:", "", "Councillor Teal spoke."],
        ["R RESOLVED that the pond be dug, and noted:", "Councillor Teal spoke."],
    ),
    "in_a_list": (
        ["1. The Board considered A and:", "a) RESOLVED that A be noted", "b) thanked the Clerk"],
        ["1. The Board considered A and:", "  a) R RESOLVED that A be noted", "  b) thanked the Clerk"],
    ),
    "the_word_inside_a_paragraph": (
        ["The dispute was RESOLVED in May.", "1. One"],
        ["The dispute was RESOLVED in May.", "1. One"],
    ),
    "numbers_of_the_item_go_on": (
        ["Decision", "Members:", "4.1 NOTED the progress; and", "4.2 AGREED that a ferry be bought."],
        ["R Decision", "  C Members:", "  4.1 C NOTED the progress; and", "  4.2 C AGREED that a ferry be bought."],
    ),
    "resolutions_of_a_meeting": (
        ["RESOLUTIONS", "", "(a) That A be noted.", "", "(b) That B be agreed."],
        ["R RESOLUTIONS", "  (a) C That A be noted.", "  (b) C That B be agreed."],
    ),
    "agreed_to_in_small_letters": (
        ["Agreed to:", "(a) note A; and", "(b) write to B."],
        ["R Agreed to:", "  (a) C note A; and", "  (b) C write to B."],
    ),
    "what_was_told_goes_on": (
        ["RESOLVED: That the minutes of 3 May were approved.", "That the minutes of 9 May were approved."],
        ["R RESOLVED: That the minutes of 3 May were approved.", "  C That the minutes of 9 May were approved."],
    ),
    "on_the_proposal_of": (
        ["On the proposal of Mr Heron, seconded by Ms Teal, it was agreed to buy a ferry."],
        ["R On the proposal of Mr Heron, seconded by Ms Teal, it was agreed to buy a ferry."],
    ),
    "a_semicolon_promises_another_clause": (
        [
            "RESOLVED",
            "",
            "that A be noted;",
            "",
            "the Clerk write to B; and",
            "",
            "Cllr Wren to draft C.",
            "",
            "Cllr Teal left.",
        ],
        [
            "R RESOLVED",
            "  C that A be noted;",
            "  C the Clerk write to B; and",
            "  C Cllr Wren to draft C.",
            "Cllr Teal left.",
        ],
    ),
    "the_next_number_before_a_small_letter": (
        ["RESOLVED that", "2.1 A be noted.", "2.2 the Clerk write to B.", "2.3 Cllr Teal left."],
        ["R RESOLVED that", "  2.1 C A be noted.", "  2.2 C the Clerk write to B.", "2.3 Cllr Teal left."],
    ),
    "numerals_in_capitals": (
        ["RESOLVED that", "I. the plan be noted.", "II. the fee be agreed.", "III. the Clerk write to C."],
        [
            "R RESOLVED that",
            "  I. C the plan be noted.",
            "  II. C the fee be agreed.",
            "  III. C the Clerk write to C.",
        ],
    ),
    "wrapped": (["RESOLVED that the", "report be noted."], ["R RESOLVED that the report be noted."]),
}


@pytest.mark.parametrize(("lines", "expected"), TREES.values(), ids=TREES)
def test_the_tree_of_a_resolution(lines: list[str], expected: list[str]) -> None:
    assert outline(page(*lines)) == expected
