"""Notes below a resolution that tell how it was voted, and verbs of deciding behind what a body did first."""

import pytest

from tests.extracting.decided import decided, vote_line
from tests.extracting.passage import minutes

RESOLVED = "RESOLVED: That permission be refused."
# a line below a resolution / its vote
NOTES = {
    "(The vote for this decision was 6 for and 2 against with 1 abstention)": "6-2-1",
    "The vote for this application was 6 for and 2 against.": "6-2-?",
    "The vote on this item was 6 for and 2 against.": "6-2-?",
    "The votes were 6 for and 2 against.": "6-2-?",
    "NB: Councillor Owl voted against the above resolution.": "?-1-? Councillor Owl against",
    "Note: Councillor Owl abstained.": "?-?-1 Councillor Owl abstain",
    "(On being put to a vote 9 voted for, 2 against and 1 abstained)": "9-2-1",
    "NB: Councillor Owl left the room and took no part.": None,
    "Note: The plans were on the wall.": None,
    "The vote for this post will be held in May.": None,
    "Vote: Approve 2 Refuse 6 Abstain 1": "?-?-1",
    "Vote: 6 For 2 Against 1 Abstain": "6-2-1",
}


@pytest.mark.parametrize(("line", "vote"), NOTES.items())
def test_a_note_tells_the_vote(line: str, vote: str | None) -> None:
    assert vote_line(minutes(RESOLVED, line).decisions[0].vote) == vote


# what decides / what was decided
MINDED = {
    "MINDED TO GRANT permission, if a legal agreement is signed.": "granted",
    "RESOLVED: Minded to GRANT permission.": "granted",
    "Decision: The Committee voted to refuse the application.": "refused",
    "Decision: The Committee voted unanimously to refuse the application.": "refused",
    "Decision: The Committee voted by 6 votes to 2 to refuse the application.": "refused",
    "RESOLVED: The Committee voted on the chair’s return.": "other",
}


@pytest.mark.parametrize(("words", "verb"), MINDED.items())
def test_the_verb_stands_behind_what_was_done_first(words: str, verb: str) -> None:
    clauses = [clause for one in minutes(words).decisions for clause in one.clauses]
    assert [one.verb.value for one in clauses if one.verb] == [verb]


def test_who_is_minded_of_nothing_decides_nothing() -> None:
    assert decided(minutes("MINDED OF THE TIME, members went home.")) == []


# what became of motions / the vote on each
FATES = {
    "a_vote_in_each_paragraph": (
        [
            "Vote on motion to refuse: 3 for, 9 against. Motion lost.",
            "Vote on motion to approve: 9 for, 3 against. Motion carried.",
        ],
        ["3-9-?", "9-3-?"],
    ),
    "a_casting_vote_declined": (
        ["There were 6 for and 6 against and the Mayor declined to use his casting vote. The motion was not carried."],
        ["6-6-?"],
    ),
    "a_casting_vote_used": (
        ["There were 6 for and 6 against and the Mayor used his casting vote. The motion was carried."],
        ["6-6-? casting"],
    ),
}


@pytest.mark.parametrize(("lines", "votes"), FATES.values(), ids=FATES)
def test_the_vote_on_each_motion_is_its_own(lines: list[str], votes: list[str]) -> None:
    assert [vote_line(one.vote) for one in minutes(*lines).decisions] == votes
