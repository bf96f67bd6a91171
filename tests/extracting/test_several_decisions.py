"""Sentences that decide several things, and resolutions that stand behind a motion or behind each other."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# lines of one item / what was decided
RESOLVED = {
    "moved_and_then_printed": (
        [
            "It was moved by Cllr Heron and seconded by Cllr Teal that the advice be taken.",
            "RESOLVED -",
            "A. That the plan be noted;",
            "B. That the fee be agreed.",
        ],
        ["carried Cllr Heron / Cllr Teal | A. noted: That the plan be noted; | B. agreed: That the fee be agreed."],
    ),
    "moved_voted_and_then_printed": (
        [
            "Cllr Heron then moved that it be refused, seconded by Cllr Teal. For 6, Against 4.",
            "Resolved: That permission be REFUSED.",
        ],
        ["carried Cllr Heron / Cllr Teal 6-4-? | refused: permission be REFUSED"],
    ),
    "put_to_the_body": (
        ["The motion, seconded by Cllr Teal and put to the Panel, it was AGREED (8 for, 4 against) that A be noted."],
        ["carried None / Cllr Teal 8-4-? | noted: A be noted"],
    ),
    "two_joined_by_and": (
        ["The item being urgent, it was RECOMMENDED that Cabinet release it, and RESOLVED that a report be received."],
        ["carried | recommended: Cabinet release it", "carried | received: a report be received"],
    ),
    "told_and_then_resolved": (
        ["By the requisite majority, Council CONFERRED the Freedom upon Dr Heron, and AGREED that a dinner be held."],
        [
            "carried implicit | granted: By the requisite majority, Council CONFERRED the Freedom upon Dr Heron",
            "carried | agreed: a dinner be held",
        ],
    ),
    "directed_in_capitals": (
        ["The Panel RECOMMENDED to the Committee that it review the fee, and DIRECTED that a letter be sent."],
        ["carried | recommended: it review the fee | requested: DIRECTED that a letter be sent"],
    ),
    "moved_and_a_paragraph_that_agrees": (
        ["Cllr Heron moved and Cllr Teal seconded a proposal to take item 4 first.", "This was agreed by the Council."],
        ["carried implicit Cllr Heron / Cllr Teal | agreed: This was agreed by the Council"],
    ),
    "accordingly": (
        ["The motion was therefore CARRIED and the Committee AGREED accordingly."],
        ["carried implicit | agreed: The motion was therefore CARRIED and the Committee AGREED accordingly"],
    ),
    "a_vote_in_brackets_between_commas": (
        ["The Sub-Committee, by a majority (2:1), decided not to revoke the licence."],
        ["carried 2-1-? | other: not to revoke the licence"],
    ),
    "the_public_whatever_follows": (
        [
            "The Committee, under Section 50(A)(4) of the Act, excluded the public from the meeting.",
            "RESOLVED that the land be sold.",
        ],
        [
            "carried implicit | excluded_public: The Committee, under Section 50(A)(4) of the Act, excluded the public"
            " from the meeting",
            "carried | other: the land be sold",
        ],
    ),
}

# a sentence / its clauses
TOLD = {
    "Members endorsed the scope, endorsed the group, and left it to the Clerk to invite others.": [
        "endorsed: Members endorsed the scope",
        "endorsed: endorsed the group",
        "delegated: left it to the Clerk to invite others",
    ],
    "The Board considered and agreed the plan and noted the risks.": [
        "agreed: The Board considered and agreed the plan",
        "noted: noted the risks",
    ],
    "Leases: the Committee was minded to approve the extension and AUTHORISED the Clerk to sign.": [
        "approved: the Committee was minded to approve the extension",
        "authorised: AUTHORISED the Clerk to sign",
    ],
    "The presentation was welcomed and its recommendations supported.": [
        "welcomed: The presentation was welcomed",
        "supported: its recommendations supported",
    ],
    "The report was noted and the recommendations approved.": [
        "noted: The report was noted",
        "approved: the recommendations approved",
    ],
    "The report was received and noted.": ["received: The report was received", "noted: noted"],
    "Thereafter, the Committee NOTED the report.": ["noted: the Committee NOTED the report"],
    "The Panel noted the report, supported by the Clerk, and thanked him.": [
        "noted: The Panel noted the report, supported by the Clerk, and thanked him",
    ],
    "Noted, and agreed that the list be published.": ["agreed: the list be published"],
}


@pytest.mark.parametrize(("lines", "expected"), RESOLVED.values(), ids=RESOLVED)
def test_each_resolution_is_a_decision(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected


@pytest.mark.parametrize(("line", "clauses"), TOLD.items(), ids=TOLD)
def test_each_verb_of_a_sentence_is_a_clause(line: str, clauses: list[str]) -> None:
    [said] = decided(minutes("The Clerk told of the pond.", line))
    assert said.split(" | ")[1:] == clauses


def test_what_was_noted_behind_a_bullet_is_one_of_the_points_made() -> None:
    lines = ("Members made the following points:", "• It was noted that the pond was full.", "• Reeds grew in it.")
    assert decided(minutes(*lines)) == []
