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
    "a_line_each_below_the_label": (
        ["PRESENT:", "Cllr Tull", "Cllr Orme"],
        ["H PRESENT:", "A Cllr Tull", "A Cllr Orme"],
    ),
    "names_on_two_lines": (
        ["Present: Cllrs Tull, Orme,", "Vane and Reed"],
        ["A Present: Cllrs Tull, Orme, Vane and Reed"],
    ),
    "officers_below_a_label_of_their_own": (
        ["Present:", "Cllr Tull", "Officers:", "Ms Teal (Clerk)"],
        ["H Present:", "A Cllr Tull", "H Officers:", "A Ms Teal (Clerk)"],
    ),
    "sublabels_with_names": (
        ["In the Chair: Alderman Tull", "Aldermen: Orme", "Councillors: Vane and Reed"],
        ["A In the Chair: Alderman Tull", "A Aldermen: Orme", "A Councillors: Vane and Reed"],
    ),
    "lines_that_no_label_tells": (
        ["Present:", "The Mayor (Ann Tull)", "Healthwatch: B Orme", "A Vane      C Reed", "Venue: Ferry Hall"],
        ["H Present:", "A The Mayor (Ann Tull)", "A Healthwatch: B Orme", "A A Vane C Reed"],
    ),
    "a_sentence_in_capitals": (
        ["Present: Cllr Tull", "COPIES OF ALL PAPERS ARE KEPT IN THE BOOK"],
        ["A Present: Cllr Tull", "COPIES OF ALL PAPERS ARE KEPT IN THE BOOK"],
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
    "labels_of_any_words_with_people_behind": (
        ["Present: Cllr Tull", "Co-opted (non-voting): Mr Orme", "Group B (Church): Ann Vane", "Public: 3"],
        ["A Present: Cllr Tull", "A Co-opted (non-voting): Mr Orme", "A Group B (Church): Ann Vane", "A Public: 3"],
    ),
    "members_without_a_word_of_presence": (
        ["Members: Councillor Tull", "Officers: Mr Orme"],
        ["A Members: Councillor Tull", "A Officers: Mr Orme"],
    ),
    "who_is_in_the_chair_below_the_label": (
        ["Present:", "Chairman:    Councillor Tull", "Councillors: A Orme", "B Vane"],
        ["H Present:", "A Chairman: Councillor Tull", "A Councillors: A Orme", "A B Vane"],
    ),
    "a_heading_that_leads_over_to_the_list": (
        ["The meeting was held in the Hall, when there were present:", "Councillors", "A Orme", "Officers", "B Vane"],
        ["H Councillors", "A A Orme", "H Officers", "A B Vane"],
    ),
    "who_else_was_there_for_something": (
        [
            "Present: Cllr Tull",
            "The following persons were also present and spoke on the applications shown:",
            "Apologies: Mr Vane",
        ],
        [
            "A Present: Cllr Tull",
            "A The following persons were also present and spoke on the applications shown:",
            "A Apologies: Mr Vane",
        ],
    ),
    "a_committee_above_its_day_is_no_label": (["Licensing Sub-Committee", "Wednesday, 26th June 2024"], []),
    "sentences_without_stops_and_people_below_them": (
        ["Present: Cllr Tull", "Mr Orme sent his apologies and these were accepted", "Locum Clerk: Ann Vane"],
        ["A Present: Cllr Tull", "A Mr Orme sent his apologies and these were accepted", "A Locum Clerk: Ann Vane"],
    ),
    "no_letterhead": (
        ["Clerk: Mrs Ann Teal Email: clerk@marl.example", "Present: Cllr Tull"],
        ["A Present: Cllr Tull"],
    ),
    "fields_are_no_names": (["Present: Cllr Tull", "Venue: Guildhall", "Contact: Ms Teal"], ["A Present: Cllr Tull"]),
    "the_heads_of_columns_are_no_names": (["Present:", "Cllr Tull", "Item No  Item"], ["H Present:", "A Cllr Tull"]),
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
