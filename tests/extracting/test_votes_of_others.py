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
    "plain_names_as_many_as_are_counted": (
        ["For (3)", "A Heron, B Teal and C Wren", "Against (1)", "D Owl"],
        "3-1-? A Heron for, B Teal for, C Wren for, D Owl against",
    ),
    "a_plain_name_below_the_last_side": (
        ["FOR:", "Heron, Teal, Wren", "AGAINST:", "Owl", "ABSTAIN:", "Rook and Finch"],
        "3-1-2 Heron for, Teal for, Wren for, Owl against, Rook abstain, Finch abstain",
    ),
    "one_name_where_two_are_counted": (["For (2)", "Allotments"], "2-?-?"),
    "a_title_below_a_side": (["Against:", "Allotments"], None),
    "a_word_that_is_no_side": (["For", "the avoidance of doubt the lane stays open."], None),
}


@pytest.mark.parametrize(("lines", "vote"), BELOW.values(), ids=BELOW)
def test_a_vote_on_the_lines_below(lines: list[str], vote: str | None) -> None:
    assert vote_line(minutes(RESOLVED, *lines).decisions[0].vote) == vote


def test_the_rows_of_a_table_of_names_are_counted() -> None:
    rows = ["Vote | Councillors | Count", "For | R H Heron, N Teal and I K Finch | 3", "Against | P Rook | 1"]
    found = minutes(RESOLVED, *rows, "Abstain | None | 0")
    assert vote_line(found.decisions[0].vote) == "3-1-0 R H Heron for, N Teal for, I K Finch for, P Rook against"
    assert vote_line(minutes(RESOLVED, "Costs | For lamps, posts and signs | 3").decisions[0].vote) is None


def test_the_last_side_of_an_amendment_need_not_name_it() -> None:
    told = ["In favour of the amendment (4)", "Against the amendment (3)", "Abstained (1)"]
    [decision] = minutes(
        *told, "The amendment was declared carried.", "The motion was put and carried.", RESOLVED
    ).decisions
    assert decision.vote is None
    assert vote_line(minutes("For the motion (4)", "Abstained (1)", RESOLVED).decisions[0].vote) == "4-?-1"


@pytest.mark.parametrize(
    ("told", "vote"),
    [
        ("The motion was carried by 9 votes to 6 and Councillor Heron was duly elected.", "9-6-?"),
        ("That the policy, which had been agreed by 9 votes to 6 in May, be kept.", None),
        ("The Committee agreed the motion without division.", "unanimous"),
    ],
)
def test_what_alone_stands_below_decision_tells_its_vote(told: str, vote: str | None) -> None:
    assert vote_line(minutes("Councillor Teal spoke.", "Decision", told).decisions[0].vote) == vote


@pytest.mark.parametrize(
    ("words", "vote"),
    [
        ("There voted 9 for the motion, 4 for the first amendment and 6 for the second amendment.", None),
        ("There voted 9 for the motion and 4 against the motion.", "9-4-?"),
    ],
)
def test_who_voted_for_an_amendment_is_not_for_the_motion(words: str, vote: str | None) -> None:
    assert vote_line(minutes(words, RESOLVED).decisions[0].vote) == vote


def test_names_may_end_with_dots_and_their_number() -> None:
    there = ["There voted for the motion:", "Councillors Heron, Teal and Wren ............ 3"]
    found = minutes(RESOLVED, *there, "There voted against the motion:", "Councillor Owl ............ 1")
    assert vote_line(found.decisions[0].vote) == NAMES.format("?")


def test_who_is_named_before_a_count_is_no_voter() -> None:
    agreed = "It was AGREED, on the proposal of Alderman Heron, seconded by Councillor Teal, to defer it, "
    assert vote_line(minutes(f"{agreed}9 Members voting for and 3 against.").decisions[0].vote) == "9-3-?"
    assert vote_line(minutes(f"{agreed}Councillor Wren voting against.").decisions[0].vote) == (
        "?-1-? Councillor Wren against"
    )


MOVED = ("Moved by Councillor Owl,", "Seconded by Councillor Wren,", "That the decision of the Board be rejected.")

# what became of a line without a keyword / outcomes of decisions
TOLD = {
    "On a recorded vote, ten Members voted for the amendment and twelve against and it was declared lost.": [],
    "The amendment was lost by 12 votes to 10.": [],
    "The motion was lost by 12 votes to 10.": ["lost"],
    "On a recorded vote, twelve Members voted for the motion and ten against and it was declared carried.": ["carried"],
}


@pytest.mark.parametrize(("told", "outcomes"), TOLD.items())
def test_the_words_of_an_amendment_are_no_decision(told: str, outcomes: list[str]) -> None:
    assert [one.outcome.value for one in minutes(*MOVED, told).decisions] == outcomes


def test_an_amendment_moved_below_leaves_the_words_above_it_decided() -> None:
    moved = ("Councillor Kite moved an amendment.", "The amendment was lost.")
    assert [one.outcome.value for one in minutes(*MOVED, *moved).decisions] == ["carried"]


def test_a_verdict_behind_its_count_is_no_second_decision() -> None:
    moved = "Motion proposed by Cllr Heron, seconded by Cllr Teal: That the policy be adopted."
    found = minutes(moved, "Vote: 7 For, 2 Against – MOTION CARRIED")
    assert [vote_line(one.vote) for one in found.decisions] == ["7-2-?"]
