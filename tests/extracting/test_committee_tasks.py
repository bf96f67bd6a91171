"""Commitments as committees on care, children and housing tell them: span, kind, who and when."""

import pytest

from tests.extracting.passage import minutes

# words / span, kind, who, due
TASKS = {
    "The Service Manager was happy to come back to the Panel with the figures.": (
        "The Service Manager was happy to come back to the Panel with the figures",
        "future_report",
        "Service Manager",
        None,
    ),
    "The Clerk was asked to confirm the date in writing.": (
        "The Clerk was asked to confirm the date in writing",
        "request",
        "Clerk",
        None,
    ),
    "A register of ducks would be kept from now on.": (
        "A register of ducks would be kept from now on",
        "undertaking",
        None,
        None,
    ),
    "Cllr Heron asked what it would cost; the Clerk was unable to say but undertook to circulate an estimate.": (
        "undertook to circulate an estimate",
        "undertaking",
        "Clerk",
        None,
    ),
    "The Assistant Director – Early Help agreed to circulate the map.": (
        "The Assistant Director – Early Help agreed to circulate the map",
        "undertaking",
        "Assistant Director – Early Help",
        None,
    ),
    "Members asked the Service Manager – Adult Care to circulate the map.": (
        "Members asked the Service Manager – Adult Care to circulate the map",
        "request",
        "Service Manager – Adult Care",
        None,
    ),
    "Two matters had been settled and regular updates were to be submitted to the Panel.": (
        "regular updates were to be submitted to the Panel",
        "future_report",
        None,
        "regular",
    ),
    "She asked for Members to register their interest.": (
        "She asked for Members to register their interest",
        "request",
        "Members",
        None,
    ),
    "He called for officers to bring a report on reeds to the next meeting.": (
        "He called for officers to bring a report on reeds to the next meeting",
        "future_report",
        "officers",
        "the next meeting",
    ),
    "This would be done by the Chairman and Vice Chairman before the next meeting.": (
        "This would be done by the Chairman and Vice Chairman before the next meeting",
        "undertaking",
        "Chairman, Vice Chairman",
        "before the next meeting",
    ),
    "The tender would be published in May 2031.": (
        "The tender would be published in May 2031",
        "target",
        None,
        "2031-05",
    ),
    "The Treasurer anticipated a surplus of £3 and aimed to close the accounts by 31 May 2031.": (
        "aimed to close the accounts by 31 May 2031",
        "target",
        "Treasurer",
        "../2031-05-31",
    ),
    "Members asked the Clerk to write to the owner each month.": (
        "Members asked the Clerk to write to the owner each month",
        "request",
        "Clerk",
        "each month",
    ),
    "Members requested further information on rents, the number of repairs, and the cost of each of them.": (
        "Members requested further information on rents, the number of repairs, and the cost of each of them",
        "request",
        None,
        None,
    ),
    "Efforts would be made to secure a nomination.": (
        "Efforts would be made to secure a nomination",
        "undertaking",
        None,
        None,
    ),
    "The figures would be sent to Members in May 2031.": (
        "The figures would be sent to Members in May 2031",
        "undertaking",
        None,
        "2031-05",
    ),
}


@pytest.mark.parametrize(("words", "expected"), TASKS.items(), ids=TASKS)
def test_a_task_is_told_with_who_and_when(words: str, expected: tuple[str, str, str | None, str | None]) -> None:
    found = minutes(words)
    [one] = found.commitments
    assert (one.evidence.quote(found.structure.document.text), one.kind, one.who, one.due) == expected


def test_a_resolution_that_it_be_requested_gives_a_task() -> None:
    found = minutes(
        "RESOLVED:",
        "1. That it be requested that a map be brought to the next meeting; and",
        "2. That it be requested that the Panel be kept up to date.",
    )
    quoted = [one.evidence.quote(found.structure.document.text) for one in found.commitments]
    assert quoted == [
        "That it be requested that a map be brought to the next meeting",
        "That it be requested that the Panel be kept up to date",
    ]


def test_nothing_is_asked_for_where_two_verbs_share_an_object() -> None:
    found = minutes("No leave was asked for or granted to Members by the Clerk to speak.")
    assert [one.who for one in found.commitments if one.who == "or granted"] == []


def test_who_asks_is_the_subject_of_the_verb_before() -> None:
    [one] = minutes("Members considered the date of the visit and questioned the need for it.").questions
    assert one.asker == "Members"


@pytest.mark.parametrize(
    "words",
    [
        "Members are reminded that they must name the item.",
        "The boards said that they were keen to have a role in the plan.",
        "The draft which Mr Heron will then sign off was long.",
        "RESOLVED: That authority be given to the Head of Ponds to issue the notices.",
        "RESOLVED: That agreement be given to the withdrawal of the bid.",
    ],
)
def test_a_rule_a_wish_for_a_part_and_what_a_thing_is_described_by_are_no_tasks(words: str) -> None:
    assert minutes(words).commitments == ()


def test_what_is_agreed_of_a_thing_is_nobodys_task() -> None:
    [one] = minutes("It was said that Mr Heron agreed that a map be sent to the owner.").commitments
    assert one.who is None
