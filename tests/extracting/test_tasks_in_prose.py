"""Tasks told in prose: where the clause begins and ends, who is to do it, and when; each with what must not be read."""

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.passage import minutes


def quotes(found: Minutes) -> list[str]:
    """Return the words of each commitment."""
    return [one.evidence.quote(found.structure.document.text) for one in found.commitments]


# words / what is quoted
CLAUSES = {
    "The Committee accepted the findings and asked for a map to be sent to Members.": (
        "asked for a map to be sent to Members"
    ),
    "Mrs Reed noted the position and instructed the Clerk to write to the farmer.": (
        "instructed the Clerk to write to the farmer"
    ),
    "Mrs Reed updated that the plan would be circulated in May.": "the plan would be circulated in May",
    "It agreed that the rules should be revised and the Panel approved two of them.": ("the rules should be revised"),
    "The survey was in. RESOLVED unanimously to ask the County Council to begin the works.": (
        "to ask the County Council to begin the works"
    ),
    "The lane was too narrow. It was resolved with Mr Teal dissenting to ask the District Council to refuse it.": (
        "to ask the District Council to refuse it"
    ),
    "The lane was too narrow. Resolved to object and to ask the County Councillor to call it in.": (
        "to ask the County Councillor to call it in"
    ),
    "It was agreed to add this to the agenda for the June meeting.": "to add this to the agenda for the June meeting",
    "Agreed to write to the Police.": "to write to the Police",
    "It was resolved that Clerk writes to the County.": "Clerk writes to the County",
    "Mr Reed said that the County Council had promised to attend by the end of May.": (
        "the County Council had promised to attend by the end of May"
    ),
    "Cllr Reed said she was happy to deliver the leaflets.": "she was happy to deliver the leaflets",
}


@pytest.mark.parametrize(("words", "quoted"), CLAUSES.items(), ids=CLAUSES)
def test_a_clause_is_quoted_without_what_stands_beside_it(words: str, quoted: str) -> None:
    assert quotes(minutes(words)) == [quoted]


NO_TASKS = [
    "Mr Reed said that the Council had agreed to adopt the plan.",
    "Agreed to adopt the policy.",
    "Resolved to add £200 to the budget for mowing.",
    "It was agreed to send a donation of £50 to the hall.",
    "Cllr Reed said she was happy to help.",
    "Cllr Reed asked that the minutes of 4 May be amended to show that he was there.",
    "Cllr Reed asked Mr Teal if he would be willing to look at the pond.",
]


@pytest.mark.parametrize("words", NO_TASKS)
def test_a_decision_good_will_or_a_question_is_no_task(words: str) -> None:
    assert quotes(minutes(words)) == []


# words / who
OWNERS = {
    "The Car Parks Department have advised that they will look into it.": "Car Parks Department",
    "Mrs Reed asked for evidence from the schools to support this.": None,
    "Mrs Reed asked for the wardens to patrol the lane.": "wardens",
    "Cllr Reed asked that a map be circulated by the Clerk.": "Clerk",
    "Cllr Reed asked that a map be circulated by the end of May.": None,
    "The Board asked for the plan to be drawn up by the Working Group.": "Working Group",
}


@pytest.mark.parametrize(("words", "who"), OWNERS.items(), ids=OWNERS)
def test_the_owner_is_who_acts_and_no_clause_or_paper(words: str, who: str | None) -> None:
    assert [one.who for one in minutes(words).commitments] == [who]


def test_a_given_name_alone_is_that_of_the_one_who_has_it() -> None:
    opening = "Sedgeford Parish Council\nMinutes of the meeting held on 9 May 2023\n\nPresent: Cllrs Robin Asp, "
    told = "\n\n1. Pond\nIt was agreed that Robin would bring a price to the next meeting.\n"
    one = minutes_of(f"{opening}Ann Dace{told}".encode(), SourceEntry())
    several = minutes_of(f"{opening}Robin Dace{told}".encode(), SourceEntry())
    assert [found.commitments[0].who for found in (one, several)] == ["Robin Asp", "Robin"]


# words / when
DUE = {
    "Officers would freeze the rents for 2024/25.": None,
    "Officers would provide the kerbs in 2024/25.": "2024-04/2025-03",
    "Officers agreed to bring a report back later this term.": "later this term",
    "Clerk to check when the work is due to start.": None,
    "The Clerk would ring him when the work is done.": "when the work is done",
}


@pytest.mark.parametrize(("words", "due"), DUE.items(), ids=DUE)
def test_a_year_that_something_is_for_and_what_is_asked_say_no_day(words: str, due: str | None) -> None:
    assert [one.due for one in minutes(words).commitments] == [due]


def test_who_is_written_to_ends_before_what_it_is_about() -> None:
    [one] = minutes("Clerk to write to the Parks Team re: the hedge (Mill Lane).").commitments
    assert one.to_whom == "Parks Team"


# words / the owner
BEFORE_A_DASH = {
    "Memorial Tree – Clerk to obtain a price for the work.": "Clerk",
    "Village Hall – Parish Clerk to write to the trustees.": "Parish Clerk",
    "Assistant Director – Early Help to write to the schools.": "Assistant Director – Early Help",
}


@pytest.mark.parametrize(("words", "who"), BEFORE_A_DASH.items(), ids=BEFORE_A_DASH)
def test_what_stands_before_a_dash_is_of_the_owner_only_where_it_is_an_office(words: str, who: str) -> None:
    found = minutes(words)
    assert [one.who for one in found.commitments] == [who]
    assert quotes(found)[0].startswith(who)
