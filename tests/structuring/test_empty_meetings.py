"""Meetings without minutes: cancelled, empty, agendas that are named minutes; and pages that only look like one."""

import pytest

from schemas.errors import DocumentRejectedError
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape
from tests.structuring.outlines import whole_page

HEADING = ("Agenda and minutes", "Harbour Board - Tuesday, 9th October 2012 10.00 a.m.", "Venue: Guildhall")
AGENDA = ("Items", "No. Item", "1.", "Apologies", "2.", "Ferry", "To consider the ferry.", "3.", "Pier")

# lines / kind, number of items, issue codes
PAGES = {
    "cancelled": ((*HEADING, "This meeting has been cancelled."), ("agenda", 0, ["no_items", "meeting_cancelled"])),
    "cancelled_in_the_heading": (
        ("Agenda", "CANCELLED, Harbour Board - Tuesday, 9th October 2012 10.00 a.m."),
        ("agenda", 0, ["no_items", "meeting_cancelled"]),
    ),
    "cancelled_in_capitals": (
        ("HARBOUR BOARD", "Tuesday 9th October 2012", "MEETING CANCELLED"),
        ("agenda", 0, ["no_items", "meeting_cancelled"]),
    ),
    "cancelled_with_its_agenda": (
        (*HEADING, "The meeting did not take place.", *AGENDA),
        ("agenda", 3, ["meeting_cancelled"]),
    ),
    "inquorate": (
        ("Minutes of the Harbour Board held on 9 October 2012", "The meeting was inquorate."),
        ("agenda", 0, ["no_items", "meeting_cancelled"]),
    ),
    "nothing_published_yet": (HEADING, ("agenda", 0, ["no_items"])),
    "an_agenda_named_minutes": ((*HEADING, *AGENDA), ("agenda", 3, [])),
    "a_train_that_was_cancelled": (
        (*HEADING, "Items", "No. Item", "1.", "Ferry", "Minutes:", "The meeting heard that the ferry was cancelled."),
        ("meeting", 1, []),
    ),
}

NO_MEETING = {
    "no_date": ("Agenda and minutes", "Harbour Board", "Venue: Guildhall"),
    "no_heading": ("Harbour Board", "Tuesday 9th October 2012", "Ice cream was sold."),
    "long_prose": (*HEADING, "The otter swam. " * 40),
    "prose": (*HEADING, *["The otter swam."] * 5),
    "a_numbered_list": (*HEADING, "1. Eggs."),
    "a_list_of_meetings": tuple(f"Harbour Board - Tuesday, {day}th October 2012" for day in range(4, 19)),
}


@pytest.mark.parametrize(("lines", "expected"), PAGES.values(), ids=PAGES)
def test_a_meeting_without_minutes_is_told_as_one(lines: tuple[str, ...], expected: tuple[str, int, list[str]]) -> None:
    found = whole_page(*lines)
    assert (found.kind.value, len(found.items), [issue.code.value for issue in found.issues]) == expected
    assert str(found.heading.date) == "2012-10-09"


@pytest.mark.parametrize("lines", NO_MEETING.values(), ids=NO_MEETING)
def test_a_page_without_heading_or_date_is_no_meeting(lines: tuple[str, ...]) -> None:
    with pytest.raises(DocumentRejectedError):
        whole_page(*lines)


def test_a_cancelled_meeting_has_a_row_and_no_items() -> None:
    lines = (
        *HEADING,
        "Present: Councillor A Tull, Councillor B Orme",
        "The meeting was inquorate and did not take place.",
    )
    minutes = minutes_of("\n".join(lines).encode(), SourceEntry())
    rows = {frame.table: frame.rows for frame in shape(minutes, "x/cancelled.txt", SourceEntry()).frames}
    assert (len(rows["meetings"]), len(rows.get("agenda_items", ()))) == (1, 0)
    assert [one.name for one in minutes.attendance] == ["Councillor A Tull", "Councillor B Orme"]
    assert minutes.people
    assert minutes.committee is not None
    assert minutes.committee.name == "Harbour Board"
