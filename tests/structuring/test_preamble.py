"""What stands between the heading and the first item: lists of those present, and what is told there."""

import pytest

from tests.structuring.outlines import outline, whole_page

HEAD = ("Minutes of a meeting of the Ferry Committee held on 3 March 2014",)
ITEMS = ("1. Pier", "Seen.", "2. Quay", "Seen.", "3. Ferry", "Seen.")

# lines above the items / paragraphs above them
ABOVE = {
    "on_the_labels_line": (["Present: Cllrs Tull and Orme."], ["A Present: Cllrs Tull and Orme."]),
    "colon_and_dash": (
        ["Present:- Cllr Tull", "Apologies:- Cllr Orme sent hers."],
        ["A Present:- Cllr Tull", "A Apologies:- Cllr Orme sent hers."],
    ),
    "a_line_each_below_the_label": (["PRESENT:", "Cllr Tull", "Cllr Orme"], ["A Cllr Tull", "A Cllr Orme"]),
    "names_on_two_lines": (
        ["Present: Cllrs Tull, Orme,", "Vane and Reed"],
        ["A Present: Cllrs Tull, Orme, Vane and Reed"],
    ),
    "officers_below_a_label_of_their_own": (
        ["Present:", "Cllr Tull", "Officers:", "Ms Teal (Clerk)"],
        ["A Cllr Tull", "A Ms Teal (Clerk)"],
    ),
    "sublabels_with_names": (
        ["In the Chair: Alderman Tull", "Aldermen: Orme", "Councillors: Vane and Reed"],
        ["A In the Chair: Alderman Tull", "A Aldermen: Orme", "A Councillors: Vane and Reed"],
    ),
    "parties_of_a_hearing": (
        ["Present: Cllr Tull", "Applicant: Mr Orme, Ms Vane (Solicitor)", "Other Persons: Mrs Reed"],
        ["A Present: Cllr Tull", "A Applicant: Mr Orme, Ms Vane (Solicitor)", "A Other Persons: Mrs Reed"],
    ),
    "a_committee_with_its_day_is_no_label": (["Licensing Sub-Committee - Wednesday, 26th June 2024"], []),
    "who_presided": (["Councillor Tull in the Chair"], ["A Councillor Tull in the Chair"]),
    "a_sentence_of_who_was_there": (
        ["Present: Cllr Tull", "Councillor Orme was also present."],
        ["A Present: Cllr Tull", "A Councillor Orme was also present."],
    ),
    "what_was_said": (
        ["Present: Cllr Tull", "The Mayor opened the meeting and welcomed all."],
        ["A Present: Cllr Tull", "The Mayor opened the meeting and welcomed all."],
    ),
    "fields_are_no_names": (["Present: Cllr Tull", "Venue: Guildhall", "Contact: Ms Teal"], ["A Present: Cllr Tull"]),
    "the_heads_of_columns_are_no_names": (["Present:", "Cllr Tull", "Item No  Item"], ["A Cllr Tull"]),
    "nothing": ([], []),
}


@pytest.mark.parametrize(("lines", "expected"), ABOVE.values(), ids=ABOVE)
def test_the_lines_above_the_items_are_paragraphs_of_no_item(lines: list[str], expected: list[str]) -> None:
    found = whole_page(*HEAD, *lines, *ITEMS)
    above = [
        line for line, paragraph in zip(outline(found), found.paragraphs, strict=True) if paragraph.item_id is None
    ]
    assert above == expected
    assert len(found.paragraphs) == len(above) + len(found.items)
