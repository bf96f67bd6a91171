"""What an authority, an officer or a neighbour says of an application is no decision of the council's."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# lines of one item / what was decided
VIEWS = {
    "highways_and_the_council": (
        [
            "22/0134/FUL – 4 Duck Lane – rear extension",
            "Highways comments: No objection",
            "Comments: Object",
            "22/0135/FUL – 6 Duck Lane – new porch",
            "Town Council comments: Support",
        ],
        ["carried implicit | other: Object", "carried | supported: Support"],
    ),
    "what_the_district_decided": (
        [
            "22/0134/FUL – 4 Duck Lane – rear extension",
            "District Council decision: Approved",
            "22/0135/FUL – 6 Duck Lane – new porch",
            "Council decision: No objection",
        ],
        ["carried | other: No objection"],
    ),
    "an_officer_on_the_line_of_the_application": (
        [
            "22/0134/FUL – 4 Duck Lane – rear extension. Conservation Officer – Object",
            "22/0135/FUL – 6 Duck Lane – new porch – No objection",
        ],
        ["carried implicit | other: No objection"],
    ),
    "fields_above": (
        [
            "Application No: 22/0134/FUL",
            "Location: 4 Duck Lane",
            "Environment Agency response: No comment",
            "Comments: No objection",
            "Application No: 22/0135/FUL",
            "Location: 6 Duck Lane",
            "Comments: Object",
        ],
        ["carried implicit | other: No objection", "carried implicit | other: Object"],
    ),
    "the_name_of_a_topic_is_nobody": (["Highways budget: Approved"], ["carried | approved: Approved"]),
}


@pytest.mark.parametrize(("lines", "expected"), VIEWS.values(), ids=VIEWS)
def test_a_label_says_whose_view_it_is(lines: list[str], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected
