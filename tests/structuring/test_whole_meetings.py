"""Whole meetings in the shapes that councils and extractors write: numbers apart, piped, printed, decisions first."""

import pytest

from schemas.minutes import Structure
from tests.structuring.outlines import whole_page

LINES_APART = (
    "Agenda and draft minutes", "", "Planning Committee - Monday, 3rd March, 2014 6.30 pm", "", "Venue: Guildhall", "",
    "Items", "No. Item", "",
    "41.", "", "Apologies for Absence", "", "Minutes:", "",
    "Apologies were received from Councillor Tull.", "", "\xa0", "",
    "42.", "", "Duck pond pdf icon PDF 114 KB", "", "To consider the pond.", "", "Additional documents:", "",
    "Decision:", "", "That the pond be dredged.", "", "Minutes:", "", "The pond was considered.", "",
    "RESOLVED:  That the pond be dredged.", "", "44.", "", "Urgent business", "", "Minutes:", "", "There was none.",
)  # fmt: skip

PIPED = (
    "Agenda and minutes", "Cabinet - Tuesday, 9th October 2012 10.00 a.m.", "No. | Item |", "---|---|",
    "7. | Apologies Minutes: There were none. |",
    "8. | Duck pond To consider the pond. Minutes: The pond was considered. |",
    "| RESOLVED: That the pond be dredged. |",
)  # fmt: skip

PRINTED = (
    "LITTLE DUNMERE PARISH COUNCIL", "Minutes of the Parish Council held in the Hall on Monday 7th May 2018 at 7.00 pm",
    "Present: Cllr A Tull (Chair), Cllr B Orme and the Clerk", "",
    "1. Apologies: Cllr Vane.", "2. Declarations of interest", "None.", "3. Duck pond", "The pond was considered.",
    "RESOLVED that the pond be dredged.", "4. Date of next meeting: 4th June 2018.",
)  # fmt: skip


def items(found: Structure) -> list[tuple[str | None, str, list[str]]]:
    """Return number, title and paragraphs of each item."""
    text = found.document.text
    return [
        (item.number, item.title, [p.evidence.quote(text) for p in found.paragraphs if p.item_id == item.id])
        for item in found.items
    ]


def test_numbers_on_lines_of_their_own_begin_items() -> None:
    assert items(whole_page(*LINES_APART)) == [
        ("41", "Apologies for Absence", ["Apologies were received from Councillor Tull."]),
        (
            "42",
            "Duck pond",
            [
                "Decision:",
                "That the pond be dredged.",
                "The pond was considered.",
                "RESOLVED:  That the pond be dredged.",
            ],
        ),
        ("44", "Urgent business", ["There was none."]),
    ]


def test_the_heading_tells_committee_date_status_and_venue() -> None:
    found = whole_page(*LINES_APART)
    heading, text = found.heading, found.document.text
    assert heading.committee is not None
    assert heading.venue is not None
    assert (heading.committee.quote(text), str(heading.date), heading.start_time) == (
        "Planning Committee",
        "2014-03-03",
        "18:30",
    )
    assert (heading.venue.quote(text), found.status) == ("Guildhall", "draft")


def test_a_gap_in_the_items_numbers_is_an_issue() -> None:
    assert [issue.message for issue in whole_page(*LINES_APART).issues] == ["item 44 follows item 42"]


def test_a_piped_table_with_title_purpose_and_minutes_on_one_line() -> None:
    found = whole_page(*PIPED)
    assert items(found) == [
        ("7", "Apologies", ["There were none."]),
        ("8", "Duck pond", ["The pond was considered.", "RESOLVED: That the pond be dredged."]),
    ]
    assert [span.quote(found.document.text) for span in found.items[1].purpose] == ["To consider the pond."]


def test_printed_minutes_have_number_and_title_on_one_line() -> None:
    found = whole_page(*PRINTED)
    assert items(found) == [
        ("1", "Apologies", ["Cllr Vane."]),
        ("2", "Declarations of interest", ["None."]),
        ("3", "Duck pond", ["The pond was considered.", "RESOLVED that the pond be dredged."]),
        ("4", "Date of next meeting", ["4th June 2018."]),
    ]
    assert str(found.heading.date) == "2018-05-07"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("1. Eggs", "2. Milk", "3. Flour"), None),
        (("Minutes of the Board held on 1 May 2019", "1. Eggs.", "2. Milk."), None),
    ],
    ids=["a_shopping_list", "too_few_numbers"],
)
def test_a_list_is_no_agenda(lines: tuple[str, ...], expected: None) -> None:
    from schemas.errors import DocumentRejectedError

    with pytest.raises(DocumentRejectedError):
        whole_page(*lines)


def test_a_page_without_the_minutes_line_has_its_purpose_apart() -> None:
    found = whole_page("Agenda item", "Duck pond", "To consider the pond.", "The pond was considered.")
    assert [span.quote(found.document.text) for span in found.items[0].purpose] == ["To consider the pond."]
    assert items(found)[0][2] == ["The pond was considered."]


def test_a_decision_that_the_minutes_repeat_is_marked_apart_from_them() -> None:
    openings = [(one.paragraph_id, one.block.value) for one in whole_page(*LINES_APART).lead_ins]
    assert openings == [("i2/decision.r1", "decision"), ("i2/r1", "minutes")]


def test_a_page_that_lost_its_numbers_has_its_items_by_shape_and_says_so() -> None:
    found = whole_page(
        "Agenda and minutes", "", "No. Item", "", "", "Apologies for Absence", "", "", "There were none.", "", "",
        "Duck pond", "", "", "To consider the pond.", "", "", "The pond was considered.", "", "",
        "RESOLVED:  That the pond be dredged.", "", "", "Urgent business", "", "", "There was none.",
    )  # fmt: skip
    assert items(found) == [
        (None, "Apologies for Absence", ["There were none."]),
        (None, "Duck pond", ["The pond was considered.", "RESOLVED:  That the pond be dredged."]),
        (None, "Urgent business", ["There was none."]),
    ]
    assert [issue.code.value for issue in found.issues] == ["items_by_shape"]
