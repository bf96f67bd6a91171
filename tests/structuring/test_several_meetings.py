"""Several meetings in one file: each has its heading, its own people and items; one meeting is never cut in two."""

import pytest

from schemas.minutes import Structure
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.public_json import minutes_json
from tasks.shaping.rows import shape
from tests.structuring.outlines import whole_page

MAY = (
    "LITTLE DUNMERE PARISH COUNCIL",
    "Minutes of the Parish Council meeting held in the Hall on Monday 7th May 2018 at 7.00 pm",
    "Present: Cllr A Tull (Chair), Cllr B Orme",
    "Apologies: Cllr C Vane",
    "1. Declarations of interest", "None.",
    "2. Minutes of the meeting held on 2 April 2018", "These were agreed.",
    "3. Duck pond", "RESOLVED that the pond be dredged.",
    "The meeting closed at 8.15 pm.",
)  # fmt: skip
JUNE = (
    "LITTLE DUNMERE PARISH COUNCIL",
    "Minutes of the Parish Council meeting held in the Hall on Monday 4th June 2018 at 7.30 pm",
    "Present: Cllr B Orme (Chair), Cllr C Vane",
    "1. Declarations of interest", "None.",
    "2. Minutes of the meeting held on 7 May 2018", "These were agreed.",
    "3. Village green", "RESOLVED that the green be mown.",
)  # fmt: skip
SAVED = (
    "Agenda and minutes", "Cabinet - Tuesday, 9th October 2012 10.00 a.m.", "Venue: Guildhall", "Items", "No. Item",
    "7.", "Ferry", "Minutes:", "The ferry was seen.",
    "8.", "Pier", "Minutes:", "The pier was seen.",
    "Agenda and draft minutes", "Cabinet - Tuesday, 6th November 2012 10.00 a.m.", "Venue: Town Hall",
    "Items", "No. Item",
    "12.", "Harbour", "Minutes:", "The harbour was seen.",
)  # fmt: skip
ISSUE = (
    "Issue - meetings", "Harbour wall",
    "Meeting: 07/03/2023 - Cabinet (Item 45)", "45 Harbour wall repairs pdf icon PDF 114 KB",
    "To consider the report.", "Decision:", "That the works be agreed.",
    "Minutes:", "RESOLVED: That the works be agreed.",
    "Meeting: 02/11/2022 - Scrutiny Committee (Item 9)", "9. Sea defences", "Minutes:", "Members asked for a survey.",
)  # fmt: skip

APPROVED = ("Minutes of the meeting held on 2 April 2018", "Minutes of the meeting held on 7 May 2018")

# lines / of each meeting: committee, date, start time, titles
SEVERAL = {
    "a_parish_file_of_two_meetings": (
        MAY + JUNE,
        [
            ("Parish Council", "2018-05-07", "19:00", ["Declarations of interest", APPROVED[0], "Duck pond"]),
            ("Parish Council", "2018-06-04", "19:30", ["Declarations of interest", APPROVED[1], "Village green"]),
        ],
    ),
    "saved_pages_one_after_the_other": (
        SAVED,
        [("Cabinet", "2012-10-09", "10:00", ["Ferry", "Pier"]), ("Cabinet", "2012-11-06", "10:00", ["Harbour"])],
    ),
    "an_issue_page_newest_first": (
        ISSUE,
        [
            ("Cabinet", "2023-03-07", None, ["Harbour wall repairs"]),
            ("Scrutiny Committee", "2022-11-02", None, ["Sea defences"]),
        ],
    ),
}

ONE = {
    "the_item_that_approves_minutes_is_none": MAY,
    "the_heading_again_on_the_next_page": (*MAY[:6], *MAY[:3], *MAY[6:]),
    "an_unnumbered_title_of_minutes": (
        "Agenda and minutes",
        "Cabinet - Tuesday, 9th October 2012",
        "No. Item",
        "7.",
        "Apologies",
        "Minutes:",
        "None.",
        "Minutes of the meeting held on 4 September 2012",
        "8.",
        "Ferry",
        "Minutes:",
        "Seen.",
    ),
    "the_status_printed_twice": ("Agenda and minutes", *SAVED[:13]),
}


def meetings(found: Structure) -> list[tuple[str | None, str, str | None, list[str]]]:
    """Return committee, date, time and titles of each meeting."""
    text = found.document.text
    return [
        (
            heading.committee.quote(text) if heading.committee else None,
            str(heading.date),
            heading.start_time,
            [item.title for item in found.items if item.meeting_id == heading.id],
        )
        for heading in found.meetings
    ]


@pytest.mark.parametrize(("lines", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_each_meeting_has_its_own_heading_and_items(lines: tuple[str, ...], expected: list[object]) -> None:
    assert meetings(whole_page(*lines)) == expected


@pytest.mark.parametrize("lines", ONE.values(), ids=ONE)
def test_one_meeting_is_not_cut_in_two(lines: tuple[str, ...]) -> None:
    assert len(whole_page(*lines).meetings) == 1


def test_meetings_follow_each_other_without_a_gap() -> None:
    found = whole_page(*MAY, *JUNE)
    assert [one.start for one in found.meetings] == [0, found.document.text.rindex("LITTLE DUNMERE")]
    assert all(found.meeting_at(item.evidence.start).id == item.meeting_id for item in found.items)


def test_people_are_of_the_meeting_that_they_attended() -> None:
    found = minutes_of("\n".join(MAY + JUNE).encode(), SourceEntry())
    assert [(one.meeting_id, one.name, one.status.value) for one in found.attendance] == [
        ("m1", "Cllr A Tull", "present"),
        ("m1", "Cllr B Orme", "present"),
        ("m1", "Cllr C Vane", "apologies"),
        ("m2", "Cllr B Orme", "present"),
        ("m2", "Cllr C Vane", "present"),
    ]


def test_a_number_that_begins_again_is_no_gap() -> None:
    assert [issue.code.value for issue in whole_page(*MAY, *JUNE).issues if issue.code.value == "item_gap"] == []


def test_every_meeting_is_in_the_json_and_in_the_rows() -> None:
    minutes = minutes_of("\n".join(MAY + JUNE).encode(), SourceEntry(publisher="KEN", subject="KEN"))
    public = minutes_json(minutes)
    assert public["meeting"] == public["meetings"][0]
    assert [(one["date"], one["committee"]) for one in public["meetings"]] == [
        ("2018-05-07", None),
        ("2018-06-04", None),
    ]
    frames = {frame.table: frame for frame in shape(minutes, "x/year.txt", SourceEntry()).frames}
    rows = [dict(zip(frames["meetings"].columns, row, strict=True)) for row in frames["meetings"].rows]
    assert [(row["char_start"], row["meeting_date"]) for row in rows] == [
        (0, "2018-05-07"),
        (rows[0]["char_end"], "2018-06-04"),
    ]
    items = [dict(zip(frames["agenda_items"].columns, row, strict=True)) for row in frames["agenda_items"].rows]
    assert [item["meeting_id"] for item in items] == [rows[0]["meeting_id"]] * 3 + [rows[1]["meeting_id"]] * 3
