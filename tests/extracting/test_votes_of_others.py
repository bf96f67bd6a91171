"""Votes that are not this decision's, told beside it, and votes in shapes that count it all the same."""

import pytest

from tests.extracting.decided import vote_line
from tests.extracting.passage import minutes

RESOLVED = "RESOLVED that the policy be adopted."

# lines above the resolution / its vote
ABOVE = {
    "At its meeting in March the Council had agreed the policy by 30 votes to 12.": None,
    "The Sub-Committee had recommended approval by 4 votes to 1.": None,
    "Councillor Owl said that the Planning Committee had voted 8 to 1 for the policy.": None,
    "The Chair reminded Members that the vote at the last meeting was 8 for and 1 against.": None,
    "The residents’ association voted by 40 votes to 2 against the policy.": None,
    "The motion had been put and was carried by 7 votes to 2.": "7-2-?",
    "After four had voted for and three against, the motion was carried.": "4-3-?",
    "Members voted and there were 7 for and 2 against.": "7-2-?",
}


@pytest.mark.parametrize(("told", "vote"), ABOVE.items())
def test_a_vote_recounted_above_is_of_no_decision_here(told: str, vote: str | None) -> None:
    assert vote_line(minutes(told, RESOLVED).decisions[-1].vote) == vote


# a decision that tells a vote in its own words / its vote
WITHIN = {
    "The Committee noted that at its meeting in March the application was deferred by 7 votes to 3.": None,
    "Members noted that the Cabinet had supported the scheme by 6 votes to 2.": None,
    "RESOLVED that the policy, which the Cabinet had approved, be adopted (6 for, 2 against).": "6-2-?",
    "RESOLVED (by 7 votes, with 2 against and 1 abstention) that the policy be adopted.": "7-2-1",
    "RESOLVED that the policy be adopted. (Vote: Unanimous, 9 for)": "9-?-? unanimous",
    "RESOLVED that the policy be adopted, 9 for the North Ward.": None,
}


@pytest.mark.parametrize(("said", "vote"), WITHIN.items())
def test_a_vote_within_the_words_of_a_decision(said: str, vote: str | None) -> None:
    assert [vote_line(one.vote) for one in minutes(said).decisions] == [vote]


NAMES = "3-1-{} Councillor Heron for, Councillor Teal for, Councillor Wren for, Councillor Owl against"

# lines below the resolution / its vote
BELOW = {
    "counts_of_the_recommendation": (
        [
            "Number of votes in favour of the recommendation: 7",
            "Number of votes against the recommendation: 2",
            "Number of abstentions: 1",
        ],
        "7-2-1",
    ),
    "a_side_alone_above_its_names": (
        ["For", "Councillors Heron, Teal and Wren", "Against", "Councillor Owl", "Abstain", "None"],
        NAMES.format("0"),
    ),
    "a_side_in_capitals": (
        ["FOR THE MOTION", "Councillors Heron, Teal and Wren (3)", "AGAINST THE MOTION", "Councillor Owl (1)"],
        NAMES.format("?"),
    ),
    "members": (
        ["Members in favour: Heron, Teal, Wren", "Members against: Owl", "Members abstaining: none"],
        NAMES.format("0").replace("Councillor ", ""),
    ),
    "ayes_and_nays": (["AYES: Councillors Heron, Teal and Wren", "NAYS: Councillor Owl"], NAMES.format("?")),
    "totals_are_nobody": (
        ["Voting for: Councillors Heron, Teal, Wren. Total = 3", "Voting against: Councillor Owl. Total = 1"],
        NAMES.format("?"),
    ),
    "a_word_that_is_no_side": (["For", "the avoidance of doubt the lane stays open."], None),
}


@pytest.mark.parametrize(("lines", "vote"), BELOW.values(), ids=BELOW)
def test_a_vote_on_the_lines_below(lines: list[str], vote: str | None) -> None:
    assert vote_line(minutes(RESOLVED, *lines).decisions[0].vote) == vote
