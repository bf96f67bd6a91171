"""What officers recommend stands above what was decided, and is no decision."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("Recommended - That the application be approved.", "Decision: Refused."): [
        "carried | refused: Refused",
    ],
    ("Officer recommendation: Approve.", "Decision: Refused."): [
        "carried | refused: Refused",
    ],
    ("Recommended: That the application be approved.", "Decision: The application be refused."): [
        "carried | refused: The application be refused",
    ],
    ("RECOMMENDED: That permission be granted.", "DECISION: That permission be refused."): [
        "carried | refused: permission be refused",
    ],
    ("RECOMMENDED that permission be granted.", "Decision", "Permission refused."): [
        "carried | refused: Permission refused.",
    ],
    ("Recommendation - that permission be granted", "RESOLVED: that permission be refused."): [
        "carried | refused: permission be refused",
    ],
    ("Recommended -", "(1) That the report be noted", "(2) That the fee be set", "Decision: Agreed."): [
        "carried | agreed: Agreed",
    ],
    (
        "Recommended -",
        "(1) That the report be noted",
        "(2) That the fee be set",
        "Decision:",
        "Agreed as recommended",
    ): [
        "carried | agreed: Agreed as recommended",
    ],
    ("Recommended -", "(1) That the report be noted", "(2) That the fee be set", "Agreed as recommended"): [
        "carried | agreed: Agreed as recommended",
    ],
    (
        "It was recommended that planning permission be refused for the reasons stated in the report.",
        "Members thought the harm small.",
        "The Committee agreed to grant planning permission subject to conditions.",
    ): [
        "carried | granted: to grant planning permission subject to conditions",
    ],
    ("It was recommended by officers that the licence be granted.", "RESOLVED", "That consideration be deferred."): [
        "deferred | deferred: That consideration be deferred.",
    ],
    (
        "19/00774/FUL Barn. It was recommended that the application be refused.",
        "19/00775/FUL Shed. It was agreed that the application be approved.",
    ): [
        "carried | refused: the application be refused",
        "carried | approved: the application be approved",
    ],
    ("It was recommended that the application be refused.", "It was agreed that the Clerk would write."): [
        "carried | refused: the application be refused",
        "carried | requested: the Clerk would write",
    ],
    ("Recommended that the report be noted.", "Agreed."): [
        "carried | noted: the report be noted",
        "carried | agreed: Agreed",
    ],
    ("RECOMMENDED: That Council adopt the plan.", "RESOLVED: That the report be noted."): [
        "carried | recommended: Council adopt the plan",
        "carried | noted: the report be noted",
    ],
    ("The Committee RECOMMENDED that Council adopt the plan.", "Decision: That the report be noted."): [
        "carried | recommended: Council adopt the plan",
        "carried | noted: the report be noted",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_recommendation_above_a_decision_is_none(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
