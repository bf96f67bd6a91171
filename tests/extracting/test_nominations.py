"""What is only put forward is not decided yet; what a political group moved names the group."""

import pytest

from tests.extracting.test_attendance import page

# lines of an item / the decisions: outcome, words they begin with, who proposed
NOMINATIONS: dict[str, tuple[tuple[str, ...], list[tuple[str, str, str | None]]]] = {
    "of_two_the_one_that_is_resolved": (
        ("It was moved by Councillor Heron and seconded by Councillor Rook that Miss Coot be elected Mayor for this "
         "municipal year 2025/26.",
         "It was moved by Councillor Finch and seconded by Councillor Teal that Mrs Swan be elected Mayor for this "
         "municipal year 2025/26.",
         "RESOLVED: That Mrs Swan be elected Mayor for the municipal year."),
        [("carried", "RESOLVED: That Mrs Swan", "Councillor Finch")],
    ),
    "of_two_the_one_of_the_clause_below": (
        ("Councillor Heron proposed Miss Coot as Vice-Chair and this was duly seconded.",
         "Councillor Finch proposed Mrs Swan as Vice-Chair and this was duly seconded.",
         "RESOLVED:",
         "That Miss Coot be appointed Vice-Chair of the Committee."),
        [("carried", "RESOLVED:", "Councillor Heron")],
    ),
    "a_single_one_that_nothing_follows": (
        ("It was proposed by Councillor Heron and seconded by Councillor Rook that Miss Coot be elected Chair for "
         "the ensuing year.",),
        [("carried", "Miss Coot be elected", "Councillor Heron")],
    ),
    "the_movers_of_who_is_resolved": (
        ("Councillor Heron seconded by Councillor Rook, moved that Councillor A Coot be elected Deputy Mayor.",
         "Councillor Finch seconded by Councillor Teal, moved that Councillor B Swan be elected Deputy Mayor.",
         "COUNCIL RESOLVED - That Councillor A Coot be elected Deputy Mayor."),
        [("carried", "COUNCIL RESOLVED", "Councillor Heron")],
    ),
    "agreed_and_resolved_again": (
        ("Councillor Heron moved that Councillor Coot be appointed Chairman. Councillor Rook seconded the proposal. It "
         "was unanimously agreed that Councillor Coot be appointed Chairman.",
         "RESOLVED: That Councillor A B Coot be appointed Chairman for the year."),
        [("carried", "RESOLVED: That", "Councillor Heron")],
    ),
    "by_a_ballot": (
        ("A ballot having been taken, votes were cast as follows:-", "Jo Coot - 2 votes", "Miss Ann Swan - 13 votes",
         "Miss Ann Swan was therefore duly elected as Deputy Chairman for the ensuing year."),
        [("carried", "Miss Ann Swan was therefore", None)],
    ),
    "a_nominee_moves_nothing": (
        ("Councillor Heron proposed and Councillor Rook seconded the nomination of Councillor Jo Coot as Mayor.",
         "Resolved (unanimously) that:", "i. Councillor Jo Coot be elected Mayor."),
        [("carried", "Resolved (unanimously)", "Councillor Heron")],
    ),
    "procedural_motion_in_capitals": (
        ("Procedural motion that the two amendments be taken together CARRIED by 50 votes to 0.",),
        [("carried", "Procedural motion", None)],
    ),
    "an_amendment_of_a_group_decides_nothing": (
        ("Amendment on behalf of the Pond Group AGREED by 34 votes to 14 with three abstentions.",), []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), NOMINATIONS.values(), ids=NOMINATIONS)
def test_a_nomination_is_decided_by_what_follows(
    lines: tuple[str, ...], expected: list[tuple[str, str, str | None]]
) -> None:
    minutes = page(title="Election", lines=lines)
    text = minutes.structure.document.text
    found = [(one.outcome.value, one.evidence.quote(text), one.proposer) for one in minutes.decisions]
    begun = [words[: len(said)] for (_, words, _), (_, said, _) in zip(found, expected, strict=True)]
    assert [(outcome, words, mover) for (outcome, _, mover), words in zip(found, begun, strict=True)] == expected


# sentence / kind, outcome, for, against, abstentions
GROUPS = {
    "Amendment on behalf of the Pond Group NOT CARRIED by 28 votes to 11 with three abstentions.": (
        "amendment", "lost", 11, 28, 3),
    "Following debate, the amendment by the Reed Group was CARRIED by 31 votes to 13.": (
        "amendment", "carried", 31, 13, None),
    "Motion in the name of the Marsh Group LOST by 20 votes to 9.": ("motion", "lost", 9, 20, None),
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), GROUPS.items(), ids=GROUPS)
def test_a_group_moves(words: str, expected: tuple[str, str, int, int, int | None]) -> None:
    [motion] = page(lines=(words,)).motions
    vote = motion.vote
    assert vote is not None
    assert (motion.kind.value, motion.outcome.value, vote.for_, vote.against, vote.abstain) == expected
    assert (motion.proposer or "").endswith("Group")
