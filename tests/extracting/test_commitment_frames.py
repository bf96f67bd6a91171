"""Commitments by their frames: offers, plans with a date, work kept up, notes of what is to be done."""

import pytest

from tests.extracting.passage import minutes

# words / the clause, kind
FRAMES = {
    "Mr Heron said he would pick this up with the school.": ("he would pick this up with the school", "undertaking"),
    "The Clerk will follow it up with the farmer.": ("The Clerk will follow it up with the farmer", "undertaking"),
    "Officers committed to reviewing the signs within a month.": (
        "Officers committed to reviewing the signs within a month",
        "undertaking",
    ),
    "The Vice-Chairman kindly agreed to judge the duck race.": (
        "The Vice-Chairman kindly agreed to judge the duck race",
        "undertaking",
    ),
    "Mrs Wren was happy to share the figures.": ("Mrs Wren was happy to share the figures", "undertaking"),
    "The pond would be kept under review.": ("The pond would be kept under review", "continuing"),
    "Officers were continuing to work with the farmer.": (
        "Officers were continuing to work with the farmer",
        "continuing",
    ),
    "The team continued to monitor the pond.": ("The team continued to monitor the pond", "continuing"),
    "The Council was in discussions with the farmer.": ("The Council was in discussions with the farmer", "continuing"),
    "Discussions were taking place with the farmer.": ("Discussions were taking place with the farmer", "continuing"),
    "It was expected that the building would be completed in July 2031.": (
        "the building would be completed in July 2031",
        "target",
    ),
    "Construction was programmed to start in early 2031.": (
        "Construction was programmed to start in early 2031",
        "target",
    ),
    "A decision was expected in the autumn.": ("A decision was expected in the autumn", "target"),
    "The Council aims to be carbon neutral by 2031.": ("The Council aims to be carbon neutral by 2031", "target"),
    "The target was to review every pond by March 2031.": (
        "The target was to review every pond by March 2031",
        "target",
    ),
    "To be discussed at the next meeting.": ("To be discussed at the next meeting", "undertaking"),
    "The matter will be on the agenda for the next meeting.": (
        "The matter will be on the agenda for the next meeting",
        "undertaking",
    ),
    "Members suggested that the survey be repeated next year.": (
        "Members suggested that the survey be repeated next year",
        "request",
    ),
    "Members asked to be kept informed of progress.": ("Members asked to be kept informed of progress", "request"),
    "Officers were tasked with producing a timetable.": ("Officers were tasked with producing a timetable", "request"),
    "The Chair requested an update on ducks at the next meeting.": (
        "The Chair requested an update on ducks at the next meeting",
        "future_report",
    ),
    "The Committee would receive quarterly reports.": (
        "The Committee would receive quarterly reports",
        "future_report",
    ),
    "Members agreed to NOTE the report and to receive a further update in May.": (
        "to receive a further update in May",
        "future_report",
    ),
    "Deputy Town Clerk to obtain a price for two benches.": (
        "Deputy Town Clerk to obtain a price for two benches",
        "request",
    ),
    "Head of Ponds to write to the farmer.": ("Head of Ponds to write to the farmer", "request"),
    "RESOLVED that the offer be rejected and that the Director of Ponds re-market the pond.": (
        "the Director of Ponds re-market the pond",
        "request",
    ),
}


@pytest.mark.parametrize(("words", "expected"), FRAMES.items(), ids=FRAMES)
def test_a_frame_commits_whatever_its_verb(words: str, expected: tuple[str, str]) -> None:
    found = minutes(words)
    text = found.structure.document.text
    [one] = found.commitments
    assert (text[one.evidence.start : one.evidence.end], one.kind) == expected


NOTHING = (
    "Without the grant the pond would close.",
    "He had been told that the lane would be closed for two days.",
    "The Committee sought an assurance that residents would be consulted.",
    "Mrs Wren requested that the application be refused.",
    "The Committee agreed to support the bid.",
    "Officers would be happy to help.",
    "Proposal to install a bench.",
    "The pond would open from 10.00 to 16.00.",
)


@pytest.mark.parametrize("words", NOTHING)
def test_a_frame_that_leaves_nothing_to_do_commits_nobody(words: str) -> None:
    assert minutes(words).commitments == ()


# words / the tasks
RESOLVED = {
    "RESOLVED: That the report be noted, that the Clerk obtain three quotes and that a meeting be arranged.": [
        "the Clerk obtain three quotes",
        "a meeting be arranged",
    ],
    "RESOLVED: That the report be noted and a further report be brought to the May meeting.": [
        "a further report be brought to the May meeting"
    ],
    "RESOLVED: That the Council write to the Minister.": ["the Council write to the Minister"],
    "RESOLVED: To write to the farmer about ducks.": ["To write to the farmer about ducks"],
    "RESOLVED: To agree that officers report back by July.": ["To agree that officers report back by July"],
    "RESOLVED: To bring the draft back in December.": ["To bring the draft back in December"],
    "RESOLVED: That a final report be received in six months.": ["a final report be received in six months"],
    "The Committee agreed that the pond be sold, and that the Treasurer write to the farmer.": [
        "the Treasurer write to the farmer"
    ],
    "RESOLVED: That the Clerk write to the farmer and that the minutes be approved.": ["the Clerk write to the farmer"],
    "RESOLVED: That permission be granted, and a noise limiter shall be installed.": [],
}


@pytest.mark.parametrize(("words", "expected"), RESOLVED.items(), ids=RESOLVED)
def test_a_resolution_gives_the_tasks_that_are_still_to_be_done(words: str, expected: list[str]) -> None:
    found = minutes(words)
    assert [one.evidence.quote(found.structure.document.text) for one in found.commitments] == expected
