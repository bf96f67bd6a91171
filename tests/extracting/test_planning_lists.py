"""Applications of a list in one item, each with its own votes and verdict; verdicts and lines of votes there."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# lines of one item / what was decided
LISTS = {
    "each_vote_is_of_one_application": (
        [
            "(1) 21/0318/FUL - Mill Street",
            "RESOLVED: That permission be refused for the following reasons:",
            "1. Too tall.",
            "2. Too wide.",
            "(Unanimous)",
            "(2) 21/0517/HOU - Castle Hill",
            "Rear extension.",
            "RESOLVED: That it be deferred for a site visit.",
        ],
        [
            "carried unanimous | refused: permission be refused for the following reasons:"
            " | >1. other: Too tall. | >2. other: Too wide.",
            "deferred | deferred: it be deferred for a site visit",
        ],
    ),
    "a_vote_above_is_not_the_next_ones": (
        [
            "1. Mill Street",
            "On being put to the vote, 7 voted in favour and 2 against.",
            "RESOLVED: That permission be granted.",
            "2. Castle Hill",
            "RESOLVED: That permission be refused.",
        ],
        ["carried 7-2-? | granted: permission be granted", "carried | refused: permission be refused"],
    ),
    "sentences_with_numbers_are_one_matter": (
        ["1. The vote was 7 in favour and 2 against.", "2. RESOLVED: That permission be granted."],
        ["carried 7-2-? | granted: permission be granted"],
    ),
    "counts_with_a_dash": (
        ["RESOLVED: That permission be granted.", "9 - 2 with 1 abstention"],
        ["carried 9-2-1 | granted: permission be granted"],
    ),
    "a_sentence_of_the_vote_and_its_names": (
        [
            "It was RESOLVED that permission be granted.",
            "The vote for the resolution was granted with no objections and 1 abstention."
            " Councillors Heron and Wren voted in favour. Councillor Teal abstained.",
        ],
        [
            "carried ?-0-1 Councillor Heron for, Councillor Wren for, Councillor Teal abstain"
            " | granted: permission be granted"
        ],
    ),
    "how_many_were_absent": (
        ["Voting Record – For: 7; Against: 3; Abstention: 0; Absent: 1.", "RESOLVED that permission be granted."],
        ["carried 7-3-0 | granted: permission be granted"],
    ),
    "conditions_in_one_paragraph": (
        ["RESOLVED: That permission be granted, subject to the following: 1. A fee for stops 2. A path of gravel."],
        [
            "carried | granted: permission be granted, subject to the following:"
            " | >1. other: A fee for stops | >2. other: A path of gravel."
        ],
    ),
    "whose_application_it_is": (
        ["31/0042/FUL - New roof", "FOR: Jo Rook", "RESOLVED: That permission be granted."],
        ["carried | granted: permission be granted"],
    ),
    "opinions_in_the_cells_of_a_table": (
        [
            "25/00214",
            "4 Duck Lane",
            "Porch",
            "Objection – too tall. (unanimous)",
            "25/00215",
            "Far Farm",
            "Barn",
            "No objection, if it is let to locals. Cllr Wren did not vote.",
            "25/00216",
            "The Sheds",
            "Sign",
            "Deferred to 23 June.",
        ],
        [
            "carried implicit unanimous | other: Objection – too tall",
            "carried implicit Cllr Wren not_voting | other: No objection, if it is let to locals",
            "deferred | deferred: Deferred to 23 June",
        ],
    ),
    "opinions_beside_a_resolution": (
        [
            "P/FUL/2025/01234",
            "4 Duck Lane",
            "The Council OBJECTS on the grounds of noise. The Clerk is to write.",
            "25/4416M",
            "Far Farm",
            "Members agreed no objection, subject to bats",
            "PL/07114 The Barn. Dim sylwadau/No comment.",
            "25/0216",
            "The Sheds",
            "RESOLVED that the application be supported.",
        ],
        [
            "carried implicit | other: The Council OBJECTS on the grounds of noise",
            "carried | agreed: no objection, subject to bats",
            "carried implicit | other: Dim sylwadau/No comment",
            "carried | supported: the application be supported",
        ],
    ),
    "several_applications_in_one_paragraph": (
        [
            "P/25/0871 – 4 lodges. No objections. P/25/0902 – Barn. The Council will object due to the noise.",
            "It was agreed to mend the fence.",
        ],
        [
            "carried implicit | other: No objections",
            "carried implicit | other: The Council will object due to the noise",
            "carried | agreed: to mend the fence",
        ],
    ),
    "an_opinion_that_is_agreed_behind_it": (
        [
            "25/0214 – Barn. Object - noise. Proposed NT, seconded JE and agreed unanimously.",
            "25/0215 – Flats - object (no parking). Carried 4-1, 1 abstention.",
        ],
        ["carried NT / JE unanimous | other: Object - noise", "carried 4-1-1 | other: object (no parking)"],
    ),
    "what_others_said_of_an_application": (
        ["25/0214 – Barn. The Council discussed this. Highways had no objection.", "RESOLVED that it be supported."],
        ["carried | supported: it be supported"],
    ),
    "verdict_with_its_vote": (["The Clerk spoke.", "APPROVED (unanimous)"], ["carried unanimous | approved: APPROVED"]),
    "minded_in_capitals": (
        ["RESOLVED that the Committee is MINDED TO REFUSE the application."],
        ["carried | refused: the Committee is MINDED TO REFUSE the application"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), LISTS.values(), ids=LISTS)
def test_what_was_decided_of_each_application(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


@pytest.mark.parametrize(
    "words",
    [
        "(Councillor Heron requested that her vote against the decision be recorded.)",
        "Councillor Wren asked that his abstention be minuted.",
        "Councillors Heron and Wren asked that their names be recorded as voting against.",
    ],
)
def test_what_the_minutes_record_by_saying_so_is_no_task(words: str) -> None:
    assert minutes("RESOLVED that it be refused.", words).commitments == ()


# lines / what was decided
BULLETS = {
    "the_next_of_a_list": (
        [
            "To consider the following applications:",
            "- 24/00123/FUL The Mill",
            "New roof.",
            "Agreed to recommend approval",
            "- 24/00124/FUL The Barn",
            "New wall.",
            "Unanimously AGREED to recommend refusal",
        ],
        ["carried | recommended: to recommend approval", "carried unanimous | recommended: to recommend refusal"],
    ),
    "clauses_below_bullets": (
        [
            "The Clerk told of these:",
            "- 24/00123/FUL The Mill",
            "It was agreed to ask the County for:",
            "- A sign",
            "- A lamp",
        ],
        ["carried | requested: to ask the County for: | >- other: A sign | >- other: A lamp"],
    ),
    "clauses_in_small_letters": (
        ["Members saw these:", "- The lane", "The Council resolved to ask the County for", "- a sign", "- a lamp"],
        ["carried | requested: to ask the County for | - other: a sign | - other: a lamp"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), BULLETS.values(), ids=BULLETS)
def test_a_bullet_below_a_resolution_is_its_clause_or_the_next_of_the_list_above(
    lines: list[str], expected: list[str]
) -> None:
    assert decided(minutes(*lines)) == expected


# rows of a table that tells of one application / what was decided
CELLS = {
    "approved": (["Site | Mill Street", "Decision | Approved subject to conditions"], [
        "carried | approved: Approved subject to conditions"]),
    "that": (["Site | Mill Street", "DECISION | That permission be refused."], [
        "carried | refused: permission be refused"]),
    "with_its_vote": (["Decision | Grant permission", "Vote | For 7, Against 2"], [
        "carried 7-2-? | granted: Grant permission"]),
    "heads_of_a_table": (["Decision | Approved by | Date", "To mow | Heron | May"], []),
    "what_is_to_be_done": (["Resolution | To be done by", "24/01 | Clerk"], []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), CELLS.values(), ids=CELLS)
def test_a_decision_in_the_cell_beside_its_label(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines, title="Applications")) == expected
