"""Who moved a list of clauses and how it was voted, behind its last clause or on lines of their own below it."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

FIRST, SECOND = "(a) the car park be resurfaced; and", "(b) the Clerk be instructed to seek tenders"
CLAUSES = "other: the car park be resurfaced; and", "requested: the Clerk be instructed to seek tenders"

VOTES = {
    ". Voting: 5 in favour, 2 against.": "5-2-?",
    ". The motion was carried by 5 votes to 2.": "5-2-?",
    ". A vote was taken: 5 for, 2 against, 1 abstention.": "5-2-1",
    ". On being put to the vote there were 5 for and 2 against.": "5-2-?",
    ". Five Members voted in favour and two against.": "5-2-?",
    ". All in favour.": "unanimous",
    ". Carried unanimously.": "unanimous",
}
MOVERS = [
    " Proposed by Cllr Heron, seconded by Cllr Teal.",
    " (Proposed Cllr Heron, seconded Cllr Teal)",
    " (Prop. Cllr Heron, Sec. Cllr Teal)",
    " This was proposed by Cllr Heron and seconded by Cllr Teal.",
]


def listed(last: str, *below: str) -> list[str]:
    """Return what is decided by a list of two clauses, the second with these words behind it."""
    return decided(minutes("The surface had worn.", "It was resolved that:", FIRST, SECOND + last, *below))


def expected(*head: str, last: str = ".") -> list[str]:
    return [" | ".join([" ".join(["carried", *head]), f"(a) {CLAUSES[0]}", f"(b) {CLAUSES[1]}{last}"])]


@pytest.mark.parametrize(("told", "vote"), VOTES.items(), ids=VOTES)
def test_a_vote_behind_the_last_clause_is_on_all_of_them(told: str, vote: str) -> None:
    assert listed(told) == expected(vote)


@pytest.mark.parametrize("told", MOVERS)
def test_movers_behind_the_last_clause_moved_all_of_them(told: str) -> None:
    assert listed("." + told) == expected("Cllr Heron / Cllr Teal")


@pytest.mark.parametrize("told", MOVERS)
@pytest.mark.parametrize("vote", VOTES)
def test_movers_may_stand_behind_the_vote(vote: str, told: str) -> None:
    assert listed(vote + told) == expected("Cllr Heron / Cllr Teal", VOTES[vote])


@pytest.mark.parametrize(
    ("told", "vote"),
    [
        (" (5 for, 2 against).", "5-2-?"),
        (" (5:2).", "5-2-?"),
        (" by 5 votes to 2.", "5-2-?"),
        (" (unanimous).", "unanimous"),
    ],
)
def test_a_vote_inside_the_last_clause_stays_in_its_words(told: str, vote: str) -> None:
    assert listed(told) == expected(vote, last=told)


@pytest.mark.parametrize(
    ("below", "head"),
    [
        (["All Members voted in favour."], ["unanimous"]),
        (["All Members voted in favour of the motion."], ["unanimous"]),
        (["All in favour.", "Proposed: Cllr Heron. Seconded: Cllr Teal."], ["Cllr Heron / Cllr Teal", "unanimous"]),
        (["For: 5 Against: 2 (Proposed Cllr Heron, seconded Cllr Teal)"], ["Cllr Heron / Cllr Teal", "5-2-?"]),
    ],
)
def test_lines_below_the_list_tell_of_it_too(below: list[str], head: list[str]) -> None:
    assert listed(".", *below) == expected(*head)


@pytest.mark.parametrize(
    "last",
    [". The tenders are to be opened in June.", ". All Members are asked to be there.", " for 5 years at 2 per cent."],
)
def test_other_sentences_of_the_last_clause_stay(last: str) -> None:
    assert listed(last) == expected(last=last)


@pytest.mark.parametrize("body", ["The Council resolved that", "Members resolved that", "It was resolved that"])
def test_that_the_motion_was_carried_is_no_second_decision(body: str) -> None:
    words = f"{body} the car park be resurfaced. The motion was carried by 5 votes to 2."
    assert decided(minutes("The surface had worn.", words)) == ["carried 5-2-? | other: the car park be resurfaced"]


@pytest.mark.parametrize(
    "moved",
    [
        "On the motion of Councillor Heron, seconded by Councillor Teal, Resolved - That",
        "Proposed by Councillor Heron, seconded by Councillor Teal Resolved: that",
        "Following a proposal by Councillor Heron and seconded by Councillor Teal, Resolved – That",
        "Moved by Councillor Heron, seconded by Councillor Teal RESOLVED that",
    ],
)
def test_a_keyword_behind_the_seconder_needs_no_and(moved: str) -> None:
    assert decided(minutes("The surface had worn.", f"{moved} the car park be resurfaced.")) == [
        "carried Councillor Heron / Councillor Teal | other: the car park be resurfaced"
    ]
