"""Counts of votes in every form, order and stop that minutes print, in the three places where they stand."""

import pytest

from tests.extracting.decided import vote_line
from tests.extracting.passage import minutes

RESOLVED = "RESOLVED that the plan be adopted."
# words: for, against and abstentions
EVERYWHERE = {
    "9 for, 2 against, 1 abs": "9-2-1",
    "9 for 2 against 1 abs.": "9-2-1",
    "For: 9; Against: 2; Abstentions: 1": "9-2-1",
    "For - 9, Against - 2, Abstain - 1": "9-2-1",
    "For – 9, Against – 2, Abstained – 1": "9-2-1",
    "For = 9 Against = 2": "9-2-?",
    "For 9 / Against 2 / Abstain 1": "9-2-1",
    "For: 4 / Against: 0 / Abstain: 1": "4-0-1",
    "For (9)  Against (2)  Abstained (1)": "9-2-1",
    "FOR: 9 AGAINST: 2 ABSTENTIONS: NIL": "9-2-0",
    "9 FOR – 2 AGAINST – 1 ABSTENTION": "9-2-1",
    "In favour 9, Against 2, Abstained 1": "9-2-1",
    "9 in favour, 2 against, 1 abstention": "9-2-1",
    "9 votes in favour and 2 votes against": "9-2-?",
    "nine in favour, two against and one abstention": "9-2-1",
    "Yes: 9 No: 2 Abstain: 1": "9-2-1",
    "Yes 9, No 2, Abstain 1": "9-2-1",
    "For 9 | Against 2 | Abstain 1": "9-2-1",
    "Ayes: 9, Nays: 2": "9-2-?",
    "by a show of hands 9-2": "9-2-?",
    "Voting For: 9 Voting Against: 2 Abstaining: 1": "9-2-1",
    "Votes for 9, votes against 2, abstentions 1": "9-2-1",
    "9 Councillors voted in favour; 2 Councillors voted against; 1 Councillor abstained": "9-2-1",
    "9 Members voted for the motion, 2 voted against and 1 abstained": "9-2-1",
    "with 9 voting in favour, 2 voting against and 1 abstaining": "9-2-1",
    "there were 9 votes in favour, 2 against and 1 abstention": "9-2-1",
    "by nine votes to two with one abstention": "9-2-1",
    "by a vote of 9 to 2": "9-2-?",
    "by twenty-four votes to nineteen": "24-19-?",
    "thirty-one in favour, forty against and twenty one abstentions": "31-40-21",
    "For: twenty-four, Against: nineteen": "24-19-?",
    "by five (5) votes to two (2)": "5-2-?",
    "Yes: nine No: two": "9-2-?",
    "by 9 votes to nil": "9-0-?",
    "9 in favour, none against": "9-0-?",
    "8 in favour and 3 opposed": "8-3-?",
    "3 against, 8 for": "8-3-?",
    "by 8 votes to 3, 2 Members abstaining": "8-3-2",
    "by 8 votes to 3; abstentions 2": "8-3-2",
    "with eight hands in favour and three against": "8-3-?",
    "with no votes against and one abstention": "?-0-1",
    "with one vote against": "?-1-?",
    "with two abstentions": "?-?-2",
    "9 voting FOR, 2 voting AGAINST and 1 ABSTAINING": "9-2-1",
    "4 VOTES were cast in FAVOUR and 3 VOTES were cast AGAINST with 1 ABSTENTION": "4-3-1",
    "three being in favour and one against": "3-1-?",
    "Favour 9 Against 2 Abstain 1": "9-2-1",
    "there voted for the motion, 9; against, 2; abstaining, 1": "9-2-1",
    "9 votes being cast for and 2 against": "9-2-?",
    "9 VOTES were cast IN FAVOUR and 1 VOTE was cast AGAINST": "9-1-?",
    "9 agreed, 2 against": "9-2-?",
    "9 supported, 2 opposed and 1 abstained": "9-2-1",
}  # fmt: skip
# The same where the words beside them must say that it is a vote.
IN_BRACKETS = {
    "(8/0/1)": "8-0-1",
    "and agreed 9 – 2.": "9-2-?",
    "(F8/A3/Ab1)": "8-3-1",
    "(F: 8, A: 3)": "8-3-?",
    "7F 2A 1Abs": "7-2-1",
    "(7F, 2A)": "7-2-?",
    "to the flats 7F and 2A.": None,
    "Votes 8-0 with 1 abstention.": "8-0-1",
    "The motion passed 6 to 2.": "6-2-?",
    "This was agreed by six members with two against.": "6-2-?",
    "This was approved by 6 votes, with 2 against.": "6-2-?",
    "Result: 5 Yes, 2 No, 1 Abstention.": "5-2-1",
    "Vote: 8 for.": "8-?-?",
    "All for.": "unanimous",
    "All for the same reason.": None,
    "(2-0, Councillor Heron abstaining)": "2-0-1 Councillor Heron abstain",
    "(flats F8, A3)": None,
    "AIF": "unanimous",
    "(7:3)": "7-3-?",
    "(7-3)": "7-3-?",
    "(7 - 3 - 1)": "7-3-1",
    "(by 9-2)": "9-2-?",
    "(by 8 to 3)": "8-3-?",
    "(Vote: 8 for; 3 against; 2 not voting)": "8-3-?",
    "(Members voted 8 to 3 in favour)": "8-3-?",
    "(Number for: 8 Number against: 3)": "8-3-?",
    "(Ayes: 9, Noes: 2)": "9-2-?",
    "(3 votes each, carried on the casting vote of the Chairman)": "3-3-? casting",
    "(on the casting vote of the Chair after a 4:4 tie)": "4-4-? casting",
    "(Members voted 2:1 in favour)": "2-1-?",
    "(nem. dis.)": "unanimous",
    "Agreed, 36 to 12.": "36-12-?",
    "(without division)": "unanimous",
    "(Councillor Teal dissenting)": "majority",
    "(by a majority of 9 to 2)": "9-2-?",
    "(08/10/19)": None,
    "(see page 7-3)": None,
}


@pytest.mark.parametrize(("words", "expected"), EVERYWHERE.items(), ids=EVERYWHERE)
def test_counts_are_read_behind_below_and_before_a_resolution(words: str, expected: str) -> None:
    line = words[0].upper() + words[1:]
    places = ([f"{RESOLVED} ({words})"], [RESOLVED, line], [f"The motion was carried, {words}, and it was {RESOLVED}"])
    votes = [minutes("The pond was full.", *lines).decisions[0].vote for lines in places]
    assert [vote_line(vote) for vote in votes] == [expected] * len(places)


@pytest.mark.parametrize(("words", "expected"), IN_BRACKETS.items(), ids=IN_BRACKETS)
def test_bare_counts_are_read_in_brackets(words: str, expected: str | None) -> None:
    [decision] = minutes("The pond was full.", f"{RESOLVED} {words}").decisions
    assert vote_line(decision.vote) == expected
