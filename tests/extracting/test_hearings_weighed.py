"""What a panel decides behind what it weighed, or below a heading that says whose decision it is."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

GRANTED = "carried | granted: to grant the licence"
# lines of the minutes of a hearing / what was decided
WEIGHED: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "having_weighed_has_decided": (
        ("The Sub-Committee, having taken the evidence into account, has decided to grant the licence.",),
        [GRANTED],
    ),
    "has_weighed_and_has_decided": (
        ("The Sub-Committee has carefully considered the evidence and has decided to grant the licence.",),
        [GRANTED],
    ),
    "below_a_heading": (
        ("DECISION", "The Sub-Committee has considered the evidence and has decided to grant the licence."),
        [GRANTED],
    ),
    "below_whose_decision_it_is": (
        ("Decision of the Sub-Committee", "The Sub-Committee decided to grant the licence."),
        [GRANTED],
    ),
    "whose_decision_it_is_alone": (
        ("Decision of the Sub-Committee", "The licence was granted."),
        ["carried implicit | granted: The licence was granted"],
    ),
    "behind_whose_decision_it_is": (
        ("The decision of the Committee: That permission be granted.",),
        ["carried | granted: permission be granted"],
    ),
    "as_follows": (
        ("The decision of the Sub-Committee is as follows:", "1. The licence is granted.", "2. The doors be shut."),
        ["carried | 1. granted: The licence is granted. | 2. other: The doors be shut."],
    ),
    "somebody_else_has_decided": (("The Solicitor said that the Council, having voted, has decided to sell.",), []),
    "has_weighed_and_decided_nothing": (("The Sub-Committee has considered the evidence and the law.",), []),
    "of_somebody_else": (("The decision of the Inspector: dismissed.",), []),
    "what_a_decision_is": (("The decision of the Committee is final and binding.",), []),
}


@pytest.mark.parametrize(("lines", "expected"), WEIGHED.values(), ids=WEIGHED)
def test_what_was_weighed_stands_before_what_is_decided(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("Members heard the Licensing Officer.", *lines, title="The Ferry Inn")) == expected
