"""Titles of what every meeting has, in the words of many clerks, and of business that sounds alike."""

import pytest

from tasks.structuring.procedural import is_procedural

TITLES = {
    "Receive & confirm minutes of meeting 15th April": True,
    "Note of Decisions of Last Meeting": True,
    "Communications by the Mayor": True,
    "Official announcements": True,
    "Questions from Members under Standing Order 12": True,
    "QUESTIONS FROM MEMBERS (SO 11)": True,
    "To receive any questions submitted by Councillors pursuant to Council Procedure Rule 10.2": True,
    "Members’ Questions with notice": True,
    "Deputations from the Public under Standing Order No 23": True,
    "Interests to be declared under the Localism Act 2011": True,
    "Present and apologies for absence": True,
    "Questions from Councillors": False,
    "Approve budget": False,
    "Agree the tender": False,
    "Communications strategy": False,
    "Confirm the closure of Mill Lane": False,
    "Standing Orders": False,
    "Interests of the farmers": False,
}


@pytest.mark.parametrize(("title", "expected"), TITLES.items(), ids=TITLES)
def test_a_title_is_of_procedure(title: str, expected: bool) -> None:
    assert is_procedural(title) is expected
