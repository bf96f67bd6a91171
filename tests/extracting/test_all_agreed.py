"""What all agree to is decided, but not a view that all share."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("To save money, the Clerk had bought a second-hand mower. All agreed.",): [],
    ("Cllr Teal felt the pond looked well. All agreed.",): [],
    ("The Chair said that the pond was a disgrace. All agreed.",): [],
    ("Cllr Heron thanked the Clerk. All agreed.",): [],
    ("Cllr Heron suggested buying a mower. All agreed.",): [
        "carried unanimous | agreed: All agreed",
    ],
    ("The lights should be turned off at ten. All agreed.",): [
        "carried unanimous | agreed: All agreed",
    ],
    ("A donation of £50 to the Scouts. All agreed.",): [
        "carried unanimous | agreed: All agreed",
    ],
    ("To co-opt Mr Heron. All in favour.",): [
        "carried implicit unanimous | appointed: To co-opt Mr Heron",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_all_agreed_to_what_was_to_be_done(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
