"""Tasks of what was proposed in prose and carried, of second clauses without `that`, and of people by full name."""

import pytest

from tests.extracting.passage import minutes

# words / each commitment: the clause, who
CARRIED = {
    "Councillor Heron proposed that the Clerk obtains three prices for the sluice."
    " Seconded by Councillor Reed. Agreed.": (("the Clerk obtains three prices for the sluice", "Clerk"),),
    "Councillor Heron proposed that the Minister be invited to visit the pond."
    " This was seconded by Councillor Reed and agreed.": (("the Minister be invited to visit the pond", "Minister"),),
    "Councillor Heron proposed, and Councillor Reed seconded,"
    " that the Head of Ponds be asked to attend the July meeting."
    " On being put to the vote this was carried.": (
        ("the Head of Ponds be asked to attend the July meeting", "Head of Ponds"),
    ),
    "It was proposed by Cllr Heron that a letter be sent to the miller. Seconded by Cllr Reed. Carried unanimously.": (
        ("a letter be sent to the miller", None),
    ),
    "Cllr Heron proposed the Clerk write to the miller, seconded Cllr Reed, all in favour.": (
        ("the Clerk write to the miller", "Clerk"),
    ),
    "Cllr Heron moved that the Council write to the MP. Cllr Reed seconded. Motion carried.": (
        ("the Council write to the MP", "Council"),
    ),
    "RESOLVED that the price of Tern Fencing be accepted and the Clerk place the order.": (
        ("the Clerk place the order", "Clerk"),
    ),
    "RESOLVED that the tender be accepted, and Officers inform the other bidders.": (
        ("Officers inform the other bidders", "Officers"),
    ),
    "RESOLVED That Gail Tern provide a further report to the Committee in six months.": (
        ("Gail Tern provide a further report to the Committee in six months", "Gail Tern"),
    ),
}

NONE = [
    "Cllr Heron proposed that the sluice be mended. There was no seconder.",
    "Cllr Heron proposed that the Clerk write to the MP. The motion was lost by 5 votes to 2.",
    "Cllr Heron proposed that the report be noted. Seconded by Cllr Reed. Agreed.",
    "Cllr Heron proposed that a Duck Watch be set up. Seconded by Cllr Reed. Agreed.",
    "Cllr Heron proposed that the press and public be asked to leave. Seconded by Cllr Reed. Agreed.",
    "It was proposed by Cllr Heron that the hire be paid by direct debit. All agreed.",
    "RESOLVED that the report be noted and the Chair and Clerk be thanked.",
    "RESOLVED that Tern Park remain open.",
]


@pytest.mark.parametrize(("words", "expected"), CARRIED.items(), ids=CARRIED)
def test_what_was_carried_gives_somebody_a_task(words: str, expected: tuple[tuple[str, str | None], ...]) -> None:
    found = minutes(words)
    text = found.structure.document.text
    assert tuple((text[one.evidence.start : one.evidence.end], one.who) for one in found.commitments) == expected
    assert {one.strength.value for one in found.commitments} == {"resolved"}


@pytest.mark.parametrize("words", NONE)
def test_what_was_lost_or_decided_at_the_table_gives_none(words: str) -> None:
    assert minutes(words).commitments == ()


# words / how firm each task is
FIRMNESS = {
    "The Board approved the plan and instructed the Chief Officer to submit a report each year.": ["resolved"],
    "Resolved: to obtain prices for the sluice; Clerk to report back in May.": ["resolved", "resolved"],
    "The Board heard about the pond. Cllr Heron asked the Clerk to send a report each year.": ["firm"],
    "The plan was approved. The Clerk undertook to send the figures.": ["firm"],
}


@pytest.mark.parametrize(("words", "expected"), FIRMNESS.items(), ids=FIRMNESS)
def test_a_task_inside_what_was_decided_is_resolved(words: str, expected: list[str]) -> None:
    assert [one.strength.value for one in minutes(words).commitments] == expected
