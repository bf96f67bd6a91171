"""A line that says only what became of what was resolved above it: no clause, no decision of its own, but its vote."""

import pytest

from seeds.verdict_lines import only_verdict
from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# line / how it says that it was voted
VERDICTS = {
    "Carried.": "",
    "Carried unanimously.": " unanimous",
    "CARRIED UNANIMOUSLY": " unanimous",
    "Agreed unanimously.": " unanimous",
    "Passed unanimously.": " unanimous",
    "Carried nem con.": " unanimous",
    "All approved.": " unanimous",
    "(unanimous)": " unanimous",
    "This was agreed unanimously.": " unanimous",
    "The resolution was carried unanimously.": " unanimous",
    "Approved 5-2": " 5-2-?",
    "Agreed (5-2)": " 5-2-?",
    "Passed by five votes to two.": " 5-2-?",
    "Carried on a vote of 5 to 2.": " 5-2-?",
}
# paragraphs above / the clauses
ABOVE = {
    (
        "RESOLVED that",
        "(a) A be noted; and",
        "(b) B be approved.",
    ): "(a) noted: A be noted; and | (b) approved: B be approved.",
    ("It was agreed to:", "• note A", "• approve B."): "• noted: note A | • approved: approve B.",
    ("RESOLVED that B be approved.",): "approved: B be approved",
}


@pytest.mark.parametrize("above", ABOVE, ids=" ".join)
@pytest.mark.parametrize("line", VERDICTS)
def test_a_verdict_below_is_the_vote_on_what_was_resolved(line: str, above: tuple[str, ...]) -> None:
    found = decided(minutes("The Clerk told of the pond.", *above, line))
    assert found == [f"carried{VERDICTS[line]} | {ABOVE[above]}"]


# lines below / movers and vote
MOVERS_TOO = {
    ("Proposed: Cllr Wren Seconded: Cllr Teal", "Carried unanimously."): " unanimous",
    ("Proposed by Cllr Wren, seconded by Cllr Teal. All in favour.",): " unanimous",
    ("Carried unanimously. Proposed: Cllr Wren Seconded: Cllr Teal",): " unanimous",
    ("Moved by Cllr Wren, seconded by Cllr Teal", "Carried 5-2"): " 5-2-?",
    ("Proposal by Cllr Wren, seconded by Cllr Teal", "AGREED"): "",
    ("AGREED", "Proposed by Cllr Wren and seconded by Cllr Teal"): "",
}


@pytest.mark.parametrize("above", [above for above in ABOVE if above[0].startswith("RESOLVED")], ids=" ".join)
@pytest.mark.parametrize("lines", MOVERS_TOO, ids=" ".join)
def test_movers_and_verdict_below_are_of_what_was_resolved(lines: tuple[str, ...], above: tuple[str, ...]) -> None:
    found = decided(minutes("The Clerk told of the pond.", *above, *lines))
    assert found == [f"carried Cllr Wren / Cllr Teal{MOVERS_TOO[lines]} | {ABOVE[above]}"]


MOVED = "Proposed by Cllr Wren, seconded by Cllr Teal, that B be approved."


@pytest.mark.parametrize(
    ("line", "vote"),
    {"The vote was unanimous.": " unanimous", "Votes: all in favour.": " unanimous", "(5-2)": " 5-2-?"}.items(),
)
def test_a_vote_below_what_was_moved_carries_it(line: str, vote: str) -> None:
    assert decided(minutes(MOVED, line)) == [f"carried implicit Cllr Wren / Cllr Teal{vote} | approved: B be approved"]


def test_a_vote_that_was_lost_below_what_was_moved_carries_nothing() -> None:
    assert decided(minutes(MOVED, "Two members voted for and five against.")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Approved the plan.",
        "Agreed to",
        "Agreed in principle",
        "It was agreed on the casting vote of the Chairman to",
        "Carried over to May",
        "Adopted on 5 May 2019",
        "Cllr Wren agreed.",
        "The plan was approved.",
    ],
)
def test_what_says_more_is_no_verdict_on_something_else(words: str) -> None:
    assert not only_verdict(words)
