"""Where a labelled paragraph stands: its level, its parent, and the label that it should have."""

import pytest

from tests.structuring.outlines import outline, page, whole_page

# lines of minutes / outline
TREES = {
    "numbered_paragraphs": (["1. One", "2. Two"], ["1. One", "2. Two"]),
    "plain_paragraphs": (["One.", "Two."], ["One.", "Two."]),
    "list_below_a_colon": (
        ["1. Members said:-", "a) One", "b) Two", "2. The Chair replied"],
        ["1. Members said:-", "  a) One", "  b) Two", "2. The Chair replied"],
    ),
    "list_below_a_plain_paragraph": (["Members said:", "· One", "· Two"], ["Members said:", "  · One", "  · Two"]),
    "list_without_a_colon": (["1. Members spoke", "(a) One"], ["1. Members spoke", "  (a) One"]),
    "numbers_below_a_colon": (["Members said:", "1. One", "2. Two"], ["Members said:", "  1. One", "  2. Two"]),
    "nested": (
        ["1. Said:", "a) One:", "i) Deep", "ii) Deeper", "b) Two"],
        ["1. Said:", "  a) One:", "    i) Deep", "    ii) Deeper", "  b) Two"],
    ),
    "nested_without_a_colon": (
        ["1. Said:", "a) One", "· Deep", "b) Two"],
        ["1. Said:", "  a) One", "    · Deep", "  b) Two"],
    ),
    "second_kind_of_bullet_inside_the_first": (
        ["1.1 Said:", "·  One:", "v  Deep", "·  Two"],
        ["1.1 Said:", "  · One:", "    v Deep", "  · Two"],
    ),
    "letters_reach_i": (
        ["Said:", "g) One", "h) Two", "i) Three", "j) Four"],
        ["Said:", "  g) One", "  h) Two", "  i) Three", "  j) Four"],
    ),
    "numerals_inside_letter_h": (
        ["Said:", "g) One", "h) Two", "i) Deep", "ii) Deeper", "i) Three"],
        ["Said:", "  g) One", "  h) Two", "    i) Deep", "    ii) Deeper", "  i) Three"],
    ),
    "numerals_at_the_outside": (["i. One", "ii. Two"], ["i. One", "ii. Two"]),
    "misleading_indents": (
        ["Said:", "     a) One", "  b) Two", "             c) Three"],
        ["Said:", "  a) One", "  b) Two", "  c) Three"],
    ),
    "same_letters_again": (
        ["1. Said:", "a) One", "b) Two", "a) Again", "b) And again"],
        ["1. Said:", "  a) One", "  b) Two", "  a) Again", "  b) And again"],
    ),
    "letters_again_under_the_next_number": (
        ["1. Said:", "a) One", "2. Said:", "a) Two"],
        ["1. Said:", "  a) One", "2. Said:", "  a) Two"],
    ),
    "decimals_with_bullets": (
        ["13.1 Said:", "· One", "13.2 Said:", "· Two"],
        ["13.1 Said:", "  · One", "13.2 Said:", "  · Two"],
    ),
    "decimals_go_on_after_a_plain_paragraph": (
        ["13.1 One", "A heading", "13.2 Two"],
        ["13.1 One", "A heading", "13.2 Two"],
    ),
    "third_decimal_is_inside": (["3.1 One", "3.1.1 Two", "3.2 Three"], ["3.1 One", "  3.1.1 Two", "3.2 Three"]),
    "label_alone_on_its_line": (["1.", "One", "2.", "", "Two"], ["1. One", "2. Two"]),
    "heading_number_and_title": (
        ["7.", "Duck pond", "7.1 The pond was full"],
        ["7. H Duck pond", "7.1 The pond was full"],
    ),
    "heading_number_without_a_title": (["7.", "7.1 The pond was full"], ["7. H 7.", "7.1 The pond was full"]),
    "number_at_the_very_end": (["1. One", "2."], ["1. One", "2. 2."]),
    "wrapped_line": (["1. One and", "two and three", "2. Two"], ["1. One and two and three", "2. Two"]),
    "line_that_breaks_off_before_a_gap": (["The pond at the", "", "Mill was full"], ["The pond at the Mill was full"]),
    "line_after_a_gap_is_not_wrapped": (["1. One and", "", "two"], ["1. One and", "two"]),
    "line_after_a_stop_is_not_wrapped": (["One.", "two"], ["One.", "two"]),
    "lone_and": (["Said:", "a) One;", "and", "b) Two"], ["Said:", "  a) One;", "  b) Two"]),
    "lone_and_right_below_a_line_without_a_stop": (
        ["Said:", "a) One", "and", "b) Two"],
        ["Said:", "  a) One", "  b) Two"],
    ),
    "lone_or_before_a_small_letter": (["Said:", "a) One", "Or", "two"], ["Said:", "  a) One", "two"]),
    "gap": (["Said:", "a) One", "c) Three"], ["Said:", "  a) One", "  c) Three"]),
    "list_that_starts_part_of_the_way": (["Said:", "(b) Two"], ["Said:", "  (b) Two"]),
    "list_that_a_plain_paragraph_interrupts": (
        ["1. Said:", "a) One", "b) Two", "The otters left.", "They came back.", "c) Three"],
        ["1. Said:", "  a) One", "  b) Two", "The otters left.", "They came back.", "  c) Three"],
    ),
    "clauses_that_a_vote_interrupts": (
        ["RESOLVED that:", "1. A be noted", "Voting: unanimous", "2. B be noted", "Voting: unanimous"],
        ["R RESOLVED that:", "  1. C A be noted", "Voting: unanimous", "  2. C B be noted", "Voting: unanimous"],
    ),
    "list_of_its_own_behind_a_colon": (
        ["Heron said:", "a) One", "Coot said:", "b) Two"],
        ["Heron said:", "  a) One", "Coot said:", "  b) Two"],
    ),
    "attendance": (["Dr Finch was in attendance for this item."], ["A Dr Finch was in attendance for this item."]),
}

# lines / outline with the label that was meant behind `=`
LOST = {
    "all_ones_under_a_resolution": (
        ["RESOLVED:", "1. That A be noted", "1. That B be noted", "1. That C be noted"],
        ["R RESOLVED:", "  1. C That A be noted", "  1.=2. C That B be noted", "  1.=3. C That C be noted"],
    ),
    "all_ones_at_the_outside": (["1. One", "1. Two", "1. Three"], ["1. One", "1.=2. Two", "1.=3. Three"]),
    "ones_go_on_with_numerals": (
        ["RESOLVED:", "i. Notes A", "1. Notes B", "1. Notes C"],
        ["R RESOLVED:", "  i. C Notes A", "  1.=ii. C Notes B", "  1.=iii. C Notes C"],
    ),
    "each_below_a_paragraph_of_its_own": (
        ["Councillor Heron asked:", "1. Why?", "Councillor Coot asked:", "1. When?"],
        ["Councillor Heron asked:", "  1. Why?", "Councillor Coot asked:", "  1. When?"],
    ),
    "two_lists_are_not_lost": (
        ["RESOLVED:", "1. That A be noted", "2. That B be noted"],
        ["R RESOLVED:", "  1. C That A be noted", "  2. C That B be noted"],
    ),
}

DOUBTS = {
    "lost": (["1. One", "1. Two"], ["label_lost"]),
    "gap": (["Said:", "a) One", "c) Three"], ["label_gap"]),
    "start": (["Said:", "(b) Two"], ["label_gap"]),
    "none": (["1. One", "2. Two"], []),
    "first_number_of_a_page_may_be_any": (["25.1 One", "25.2 Two"], []),
}


@pytest.mark.parametrize(("lines", "expected"), (TREES | LOST).values(), ids=TREES | LOST)
def test_the_tree_of(lines: list[str], expected: list[str]) -> None:
    assert outline(page(*lines)) == expected


@pytest.mark.parametrize(("lines", "codes"), DOUBTS.values(), ids=DOUBTS)
def test_numbering_that_is_not_to_be_trusted_is_an_issue(lines: list[str], codes: list[str]) -> None:
    assert [issue.code.value for issue in page(*lines).issues] == codes


def test_ids_come_from_the_labels() -> None:
    found = page("1. Said:", "a) One", "b) Two:", "· Deep", "RESOLVED:", "1. That A be noted", "Plain")
    assert [paragraph.id for paragraph in found.paragraphs] == ["p1", "p1.a", "p1.b", "p1.b.b1", "r1", "r1.1", "u1"]


def test_a_paragraph_without_a_label_leaves_the_ids_of_the_others_alone() -> None:
    before, after = page("1. One", "2. Two", "Three"), page("Zero", "1. One", "2. Two", "Three")
    assert [paragraph.id for paragraph in before.paragraphs] == ["p1", "p2", "u1"]
    assert [paragraph.id for paragraph in after.paragraphs] == ["u1", "p1", "p2", "u2"]


def test_the_printed_number_of_the_heading_is_the_items() -> None:
    assert page("7.", "Duck pond", "7.1 The pond was full").items[0].number == "7"


def test_a_letter_from_above_a_resolution_goes_on_with_its_own_list() -> None:
    found = page(
        "(a) 24/0512 – Land north of Ferry Lane",
        "The Officer presented it.",
        "RESOLVED: That permission be granted subject to:",
        "(i) an agreement; and",
        "(ii) the conditions set out in the report.",
        "(b) 24/0871 – Pier Farm",
        "RESOLVED: That permission be refused for these reasons:",
        "(i) the height of the barn; and",
        "(ii) the loss of light.",
        "(c) 24/0640 – 17 Quay Close",
        "It was deferred.",
    )
    assert outline(found) == [
        "(a) 24/0512 – Land north of Ferry Lane",
        "The Officer presented it.",
        "R RESOLVED: That permission be granted subject to:",
        "  (i) C an agreement; and",
        "  (ii) C the conditions set out in the report.",
        "(b) 24/0871 – Pier Farm",
        "R RESOLVED: That permission be refused for these reasons:",
        "  (i) C the height of the barn; and",
        "  (ii) C the loss of light.",
        "(c) 24/0640 – 17 Quay Close",
        "It was deferred.",
    ]


def test_a_letter_that_begins_a_list_below_a_clause_is_its_own() -> None:
    found = page("(a) The Clerk reported.", "RESOLVED: That the Clerk:", "(i) see to:", "(a) oars; and", "(b) ropes.")
    assert outline(found)[2:] == ["  (i) C see to:", "    (a) C oars; and", "    (b) C ropes."]


MATTERS = (
    ("Bank balances", "the balance be noted."),
    ("Payments", "£20 be paid."),
    ("Insurance", "the quote be taken."),
)


@pytest.mark.parametrize("title", ["14. Finance", "14. (a) Audit", "14/23 a) Audit"])
def test_titles_with_letters_below_what_was_resolved_are_no_clauses_of_it(title: str) -> None:
    letters = "bcd" if "a)" in title else "abc"
    bracket = "(" if "(a)" in title else ""
    shape = title.replace("14", "{}", 1).split(" ")[0]
    lines = ["Minutes of the meeting held on 4 May 2023", "Present: Cllrs Heron and Teal"]
    lines += [f"{shape.format(12)} Apologies", "None.", f"{shape.format(13)} Minutes", "They were read.", title]
    lines += ["RESOLVED that the audit be seen."] if "Audit" in title else []
    for letter, (name, decided) in zip(letters, MATTERS, strict=True):
        lines += [f"{bracket}{letter}) {name}", f"RESOLVED that {decided}"]
    found = whole_page(*lines)
    kinds = [paragraph.kind.value for paragraph in found.paragraphs]
    assert "resolution_clause" not in kinds
    assert kinds.count("resolution") == len(MATTERS) + ("Audit" in title)
    assert [item.number for item in found.items][-1] == shape.format(14).rstrip(".")


def test_a_name_with_a_letter_that_nothing_begins_is_a_clause() -> None:
    found = page("RESOLVED that the following be bought.", "(b) Oars", "(c) Ropes")
    assert outline(found)[1:] == ["  (b) C Oars", "  (c) C Ropes"]


@pytest.mark.parametrize("keyword", ["Resolved: to pay", "AGREED to pay", "Payments: Resolved: to pay"])
def test_a_capital_before_a_resolution_is_a_label(keyword: str) -> None:
    found = page(*(f"{letter}. {keyword} £20 for oars." for letter in "ABC"))
    assert len(found.lead_ins) == len("ABC")


def test_an_initial_before_a_name_is_no_label() -> None:
    assert outline(page("The Clerk spoke.", "A. Heron resolved to pay."))[1] == "A. Heron resolved to pay."
