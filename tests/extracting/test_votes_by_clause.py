"""Votes clause by clause: where two clauses went differently, none of their counts is said of the whole resolution."""

import pytest

from schemas.issues import IssueCode
from tests.extracting.decided import vote_line
from tests.extracting.passage import minutes

NOTED, BUILT = "(1) That the report be noted.", "(2) That the hide be built."

# lines: the vote, and whether it is doubted
TAKEN = {
    "sentences_above": (
        ["Recommendation 1 was carried by 9 votes to 0.", "Recommendation 2 was carried by 7 votes to 2.", "RESOLVED:"],
        [NOTED, BUILT],
        ("", True),
    ),
    "sentences_that_agree": (
        ["Recommendation 1 was carried by 9 votes to 2.", "Recommendation 2 was carried by 9 votes to 2.", "RESOLVED:"],
        [NOTED, BUILT],
        ("9-2-?", False),
    ),
    "notes_between": (
        ["RESOLVED:"],
        [NOTED, "(Voting: 9 for, 0 against)", BUILT, "(Voting: 7 for, 2 against)"],
        ("", True),
    ),
    "notes_that_agree": (
        ["RESOLVED:"],
        [NOTED, "(Voting: 7 for, 2 against)", BUILT, "(Voting: 7 for, 2 against)"],
        ("7-2-?", False),
    ),
    "in_brackets": (["RESOLVED:"], [f"{NOTED} (Unanimous)", f"{BUILT} (7 for, 2 against)"], ("", True)),
    "of_the_first_alone": (["RESOLVED:"], [f"{NOTED} (7 for, 2 against)", BUILT], (None, False)),
    "behind_the_last": (["RESOLVED:"], [NOTED, f"{BUILT} (7 for, 2 against)"], ("7-2-?", False)),
    "below_them_all": (["RESOLVED:"], [NOTED, BUILT, "For 7, Against 2"], ("7-2-?", False)),
    "in_the_lead_in": (["RESOLVED by 7 votes to 2:"], [f"{NOTED} (Unanimous)", BUILT], ("7-2-?", False)),
    "at_their_heads": (
        ["RESOLVED (a) unanimously, that the report be noted; and (b) by 7 votes to 2, that the hide be built."],
        [],
        ("", True),
    ),
}


@pytest.mark.parametrize(("above", "clauses", "expected"), TAKEN.values(), ids=TAKEN)
def test_a_count_of_one_clause_is_none_of_the_whole(
    above: list[str], clauses: list[str], expected: tuple[str | None, bool]
) -> None:
    found = minutes(*above, *clauses)
    assert len(found.decisions) == 1
    doubted = any(one.code is IssueCode.VOTE_DOES_NOT_ADD_UP for one in found.issues)
    assert (vote_line(found.decisions[0].vote), doubted) == expected


def test_the_words_of_the_votes_are_still_shown() -> None:
    vote = minutes("RESOLVED:", f"{NOTED} (Unanimous)", f"{BUILT} (7 for, 2 against)").decisions[0].vote
    assert vote is not None
    assert vote.evidence.rule == "vote.by_clause"
