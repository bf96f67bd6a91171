"""Recorded votes whose sides have a plain name on each line below, and counts that strokes part."""

import pytest

from tasks.extracting.votes.records import records_in
from tests.extracting.decided import vote_line
from tests.extracting.passage import minutes

RESOLVED = "RESOLVED that the policy be adopted."
LISTED = "2-1-{} {} for, {} for, {} against"
PLAIN = ("Heron", "Teal", "Owl")

# the lines of a vote / the vote
LISTS = {
    "surnames": (["For:", "Heron", "Teal", "Against:", "Owl"], LISTED.format("?", *PLAIN)),
    "in_capitals": (["FOR", "Heron", "Teal", "AGAINST", "Owl"], LISTED.format("?", *PLAIN)),
    "nobody_abstains": (
        ["For the motion:", "Heron", "Teal", "Against the motion:", "Owl", "Abstentions:", "None"],
        LISTED.format("0", *PLAIN),
    ),
    "those_who_voted": (
        ["Councillors voting for the motion:", "Heron", "Teal", "Councillors voting against the motion:", "Owl"],
        LISTED.format("?", *PLAIN),
    ),
    "initials_first": (
        ["For:", "J Heron", "M Teal", "Against:", "P Owl"],
        LISTED.format("?", "J Heron", "M Teal", "P Owl"),
    ),
    "surname_first": (["For", "Heron, A", "Teal, B", "Against", "Owl, C"], LISTED.format("?", *PLAIN)),
    "with_totals": (["For", "Heron", "Teal", "Total: 2", "Against", "Owl", "Total: 1"], LISTED.format("?", *PLAIN)),
    "whole_names": (
        ["For", "Ann Heron", "Bob Teal", "Against", "Cy Owl"],
        LISTED.format("?", "Ann Heron", "Bob Teal", "Cy Owl"),
    ),
}


@pytest.mark.parametrize(("lines", "vote"), LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("below", [True, False], ids=["below", "above"])
def test_each_side_has_the_names_below_it(lines: list[str], vote: str, below: bool) -> None:
    text = [RESOLVED, *lines] if below else [*lines, RESOLVED]
    assert vote_line(minutes(*text).decisions[-1].vote) == vote


def test_a_long_list_above_a_resolution_is_read_to_its_top() -> None:
    names = [
        f"Ann {word}"
        for word in ("Ash", "Box", "Elm", "Fir", "Gum", "Haw", "Ivy", "Oak", "Pear", "Rowan", "Sloe", "Yew")
    ]
    vote = minutes("For:", *names, "Against:", "Cy Owl", "Cy Kite", RESOLVED).decisions[-1].vote
    assert vote is not None and (vote.for_, vote.against) == (12, 2)


# lines below a resolution that are no two sides with names
NO_LISTS = {
    "one_side_alone": ["For:", "Heron", "Teal"],
    "headings": ["For information", "Parking", "For decision", "Drainage"],
    "what_follows": ["Against", "Carried", "For", "Resolved"],
}


@pytest.mark.parametrize("lines", NO_LISTS.values(), ids=NO_LISTS)
def test_what_names_no_two_sides_is_no_list(lines: list[str]) -> None:
    vote = minutes(RESOLVED, *lines).decisions[0].vote
    assert vote is None or not vote.records


# a line below a resolution / its vote
STROKES = {
    "(12 For/9 Against/3 Abstentions)": "12-9-3",
    "12 for/9 against/3 abstentions": "12-9-3",
    "For 12/Against 9/Abstain 3": "12-9-3",
    "FOR 12/AGAINST 9": "12-9-?",
    "Vote: 8/0/1": "8-0-1",
    "For 24/0512, which was refused in May, see above.": None,
    "The report is for 3/4 of the members against the rest.": None,
}


@pytest.mark.parametrize(("line", "vote"), STROKES.items())
def test_strokes_part_counts_and_not_the_parts_of_a_number(line: str, vote: str | None) -> None:
    assert vote_line(minutes(RESOLVED, line).decisions[0].vote) == vote


# lines above a decision / its vote
REFUSALS = {
    "to_refuse": (["For refusal: 5", "Against refusal: 4", "Abstentions: 1", "The application was refused."], "5-4-1"),
    "to_approve": (["For approval: 5", "Against approval: 4", "The application was approved."], "5-4-?"),
}


@pytest.mark.parametrize(("lines", "vote"), REFUSALS.values(), ids=REFUSALS)
def test_what_was_voted_for_is_named(lines: list[str], vote: str) -> None:
    assert vote_line(minutes(*lines).decisions[-1].vote) == vote


# lines above a resolution / its vote, as far as it is counted
AWAY = {
    "absent": (
        [
            "Voting For: (2) Councillors Heron and Teal",
            "Voting Against: (1) Councillor Owl",
            "Absent for the vote: (4) Councillor Wren",
        ],
        (2, 1),
    ),
    "not_there": (["For: 2", "Against: 1", "Not present for the vote: 4"], (2, 1)),
    "only_away": (["Absent for the vote: (4) Councillors Wren and Kite"], None),
}


@pytest.mark.parametrize(("lines", "counts"), AWAY.values(), ids=AWAY)
def test_who_was_away_for_a_vote_is_on_no_side(lines: list[str], counts: tuple[int, int] | None) -> None:
    vote = minutes(*lines, RESOLVED).decisions[-1].vote
    assert (vote and (vote.for_, vote.against)) == counts


# words of a vote / the names of each side
COLUMNS = {
    "a_cell_each": ("For | Against\n\nHeron\nTeal\n\nOwl", [("Heron", "for"), ("Teal", "for"), ("Owl", "against")]),
    "an_empty_cell_is_anybodys": ("For | Against | Abstain\n\nHeron\nTeal\n\nOwl", []),
    "rows": ("For | Against\nHeron | Owl\nTeal", [("Heron", "for"), ("Owl", "against"), ("Teal", "for")]),
}


@pytest.mark.parametrize(("words", "named"), COLUMNS.values(), ids=COLUMNS)
def test_a_column_of_names_is_of_its_side(words: str, named: list[tuple[str, str]]) -> None:
    assert [(one.name, one.choice.value) for one in records_in(words)] == named
