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
    ("The lights should be turned off at ten. All agreed.",): [
        "carried unanimous | agreed: All agreed",
    ],
    ("A donation of £50 to the Scouts. All agreed.",): [
        "carried unanimous | agreed: All agreed",
    ],
    ("To co-opt Mr Heron. All in favour.",): [
        "carried implicit unanimous | appointed: To co-opt Mr Heron",
    ],
    ("Cllr Heron suggested buying a mower. All agreed.",): [
        "carried unanimous | agreed: buying a mower",
    ],
    ("It was felt that the Council should write to the owner. Agreed.",): [
        "carried | agreed: the Council should write to the owner",
    ],
    ("The Clerk recommended that the pump be moved to the mill. This was approved.",): [
        "carried | approved: the pump be moved to the mill",
    ],
    ("Cllr Heron felt that the Council should help. It was resolved by 3 votes to 1 to grant £50.",): [
        "carried 3-1-? | granted: to grant £50",
    ],
    ("Cllr Heron felt that the pond should be cleared. Members agreed with this view.",): [],
    ("Allow the Green to be used in August – AGREED.",): [
        "carried | agreed: Allow the Green to be used in August",
    ],
    ("Clerk to ask for a mirror – agreed unanimously.",): [
        "carried unanimous | requested: Clerk to ask for a mirror",
    ],
    ("Transfer £500 to the reserve: AGREED",): [
        "carried | agreed: Transfer £500 to the reserve",
    ],
    ("Transfer of funds: AGREED",): [
        "carried | agreed: AGREED",
    ],
    ("No objection – AGREED. Cllr Teal took no part.",): [
        "carried | other: No objection",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_all_agreed_to_what_was_to_be_done(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
