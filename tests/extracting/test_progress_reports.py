"""What came of earlier actions: by the number of a minute, under a title that takes them up, or in a log."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.extracting.following.progress_words import status_in, status_of_cell

PAGE = (
    "Agenda and minutes\n\nPlanning Committee - Tuesday, 9th July, 2019 7.00 pm\n\nItems\n\nNo. Item\n\n1.\n\n"
    "Minutes of the last meeting\n\nMinutes:\n\nRESOLVED: that the minutes of the meeting held on 4 June 2019 be "
    "approved as a correct record.\n\n2.\n\n{title}\n\nMinutes:\n\n{words}\n"
)
LOG = (
    "<html><body><h1>Planning Committee</h1><h2>Action log</h2><p>RESOLVED: that the log be noted.</p><table>"
    "<tr><th>Action</th><th>Minute</th><th>Owner</th><th>Status</th></tr>"
    "<tr><td>Write to the owner of the mill</td><td>12</td><td>Clerk</td><td>Completed 3 July</td></tr>"
    "<tr><td>Obtain three quotes for the fence</td><td>14</td><td>Clerk</td><td>Ongoing</td></tr>"
    "<tr><td>Hire a hall</td><td>Minute 15</td><td>Clerk</td><td>Not completed</td></tr>"
    "<tr><td>Order the bench</td><td>16</td><td>Clerk</td><td></td></tr>"
    "</table></body></html>"
)


def told(words: str, title: str = "Matters arising") -> list[tuple[str, str | None, str | None]]:
    """Return status, minute and day of each report."""
    found = minutes_of(PAGE.format(title=title, words=words).encode(), SourceEntry()).progress
    return [(one.status.value, one.minute, one.minutes_date and one.minutes_date.isoformat()) for one in found]


REPORTS = [
    ("Minute 33 – Car park: the Head of Works reported that the resurfacing had been completed.", ["done 33"]),
    ("Minute No. 33/19, Car park. This work has now been carried out.", ["done 33/19"]),
    ("Minute 33 (Car park) - Completed.", ["done 33"]),
    (
        "Minute 33 – the survey was no longer required. Item 35 – the lease was in hand.",
        ["superseded 33", "underway 35"],
    ),
    ("Minute 33 – Car park.\n\nThe resurfacing was now complete.", ["done 33"]),
    ("Minute 33 – Car park: the resurfacing would be completed in August.", []),
    ("Minute 33 – Car park: Members asked whether the resurfacing had been completed.", []),
    ("Minute 33 – Car park: once the resurfacing had been completed, the lines would be painted.", []),
    ("Minute 33 – Car park: the first phase had been completed and the second was ongoing.", []),
    ("Minute 33 – Car park: the resurfacing had not been completed.", ["underway 33"]),
    ("Minute 33 – Car park: the cost was £3m.", []),
]


@pytest.mark.parametrize(("words", "wanted"), REPORTS, ids=[words[:70] for words, _ in REPORTS])
def test_matters_arising_by_the_number_of_a_minute(words: str, wanted: list[str]) -> None:
    assert [f"{status} {minute}" for status, minute, _ in told(words)] == wanted


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Minute 33 – the fence had been completed.", "2019-06-04"),
        ("Minute 33 (7 May 2019) – the fence had been completed.", "2019-05-07"),
    ],
    ids=["approved at this meeting", "beside the number"],
)
def test_the_day_is_beside_the_number_or_that_of_the_minutes_just_approved(words: str, day: str) -> None:
    assert told(words) == [("done", "33", day)]


def test_an_action_goes_by_the_number_that_it_has_in_its_list() -> None:
    words = "Action 14 – the letter had been sent (completed). Action 16 – the hall was ongoing."
    found = minutes_of(PAGE.format(title="Matters arising", words=words).encode(), SourceEntry()).progress
    assert [(one.status.value, one.minute, one.action) for one in found] == [
        ("done", None, "14"),
        ("underway", None, "16"),
    ]


def test_the_number_of_a_logged_action_is_in_a_column_of_its_own() -> None:
    page = LOG.replace("<th>Minute</th>", "<th>Ref</th>")
    found = minutes_of(page.encode(), SourceEntry()).progress
    assert [(one.minute, one.action) for one in found][:2] == [(None, "12"), (None, "14")]


def test_an_action_without_a_minute_is_reported_and_leads_nowhere() -> None:
    assert told("Action 14 – the letter had been sent (completed). Action 16 – a note would follow.") == [
        ("done", None, None)
    ]


@pytest.mark.parametrize("title", ["Car park", "Budget", "Planning applications"])
def test_elsewhere_a_thing_that_is_completed_is_no_report(title: str) -> None:
    assert told("Minute 33 – Car park: the resurfacing had been completed.", title) == []


def test_rows_of_an_action_log() -> None:
    found = minutes_of(LOG.encode(), SourceEntry()).progress
    assert [(one.status.value, one.minute, one.evidence.rule) for one in found] == [
        ("done", "12", "progress.log"),
        ("underway", "14", "progress.log"),
        ("underway", "15", "progress.log"),
    ]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Complete", "done"),
        ("COMPLETED", "done"),
        ("Closed – letter sent 3 July", "done"),
        ("In progress", "underway"),
        ("Partially complete", "underway"),
        ("Complete, apart from the gate, which is ongoing", None),
        ("To be completed by June", None),
        ("No longer required", "superseded"),
        ("Closed by the police", None),
        ("Green", None),
        ("", None),
    ],
)
def test_a_cell_of_a_log(cell: str, status: str | None) -> None:
    assert status_of_cell(cell) == status


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("The pump had since been fully implemented.", "done"),
        ("It was noted that all actions were complete.", "done"),
        ("The road was closed on Monday.", None),
        ("If it is completed in May, the grant is paid.", None),
        ("The work wasn’t yet under way, and the plan was superseded.", None),
    ],
)
def test_the_words_of_a_status(words: str, status: str | None) -> None:
    assert status_in(words) == status
