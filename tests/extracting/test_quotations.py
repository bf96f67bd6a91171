"""What somebody asked or answered in quotation marks decides nothing, whatever it tells."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

AGREED = ["carried | agreed: the fence be mended"]
# a paragraph of the minutes / what was decided
QUOTED = {
    "an_answer": ("“The Council agreed the plan and resolved to sell. It was agreed that a survey would follow.”", []),
    "straight_marks": ('"The Council approved the plan. It was agreed that a survey would follow."', []),
    "a_question": ('"Can the Leader say that the motion passed in May was carried by 20 votes to 10?"', []),
    "a_question_inside": ("The Leader was asked “whether it was agreed that the fence be mended?”", []),
    "a_quotation_inside": (
        "It was agreed that the “Long Walk” be opened.",
        ["carried | agreed: the “Long Walk” be opened"],
    ),
    "what_was_resolved": ("RESOLVED: “That the fence be mended.”", ["carried | other: the fence be mended"]),
    "no_quotation": ("It was agreed that the fence be mended.", AGREED),
}


@pytest.mark.parametrize(("words", "expected"), QUOTED.values(), ids=QUOTED)
def test_a_quotation_decides_nothing(words: str, expected: list[str]) -> None:
    assert decided(minutes(words)) == expected
