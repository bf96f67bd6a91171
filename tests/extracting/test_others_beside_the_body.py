"""What a report recommends, another body thinks or was carried before: beside what this body then resolves."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

_GRANTED = "RESOLVED that permission be granted."
# paragraphs of an item / what was decided
DECISIONS = {
    (
        "Ms Heron presented a report. It was recommended that fees rise by 5% from May.",
        "RESOLVED: that fees be frozen.",
    ): ["carried | other: fees be frozen"],
    ("After discussion it was recommended that fees be raised.", "RESOLVED: that the Clerk be thanked."): [
        "carried | recommended: fees be raised",
        "carried | other: the Clerk be thanked",
    ],
    ("Ms Heron presented a report. It was recommended that fees be raised.",): [
        "carried | recommended: fees be raised"
    ],
    ("Reed Parish Meeting supported the proposal.", _GRANTED): ["carried | granted: permission be granted"],
    ("The Parish Council objected to the application.", _GRANTED): ["carried | granted: permission be granted"],
    ("The Parish Council supported the proposal.",): [
        "carried implicit | supported: The Parish Council supported the proposal"
    ],
    ("The Parish Council supported the proposal.", "RESOLVED that the Clerk be thanked."): [
        "carried implicit | supported: The Parish Council supported the proposal",
        "carried | other: the Clerk be thanked",
    ],
    (
        "Councillor Heron proposed that fees be frozen. Councillor Teal seconded the proposal.",
        "On a vote being taken there were 5 in favour and 4 against and the proposal was declared carried.",
        "It was then proposed by Councillor Rook, seconded by Councillor Wren and",
        "RESOLVED: that, subject to the above, rents be raised.",
    ): [
        "carried implicit Councillor Heron / Councillor Teal 5-4-? | agreed: On a vote being taken there were 5 in"
        " favour and 4 against and the proposal was declared carried",
        "carried Councillor Rook / Councillor Wren | other: subject to the above, rents be raised",
    ],
    (
        "Councillor Heron proposed that fees be frozen. Councillor Teal seconded the proposal.",
        "On a vote being taken there were 5 in favour and 4 against and the proposal was declared carried.",
        "RESOLVED: that fees be frozen.",
    ): ["carried Councillor Heron / Councillor Teal 5-4-? | other: fees be frozen"],
    ("Cllrs Heron, Teal and Mrs Wren were appointed as the interview panel.",): [
        "carried implicit | appointed: Cllrs Heron, Teal and Mrs Wren were appointed as the interview panel"
    ],
    ("Cllr Heron said that he was appointed to the panel.",): [],
    ("Cllr Heron was appointed to the panel by the County Council.",): [],
}


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_others_do_not_decide(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes(*lines)) == expected


@pytest.mark.parametrize(
    ("line", "expected"), {"Key decision": True, "Non-key decision": False, "Key decisions of May": None}.items()
)
def test_a_line_above_the_minutes_marks_a_key_decision(line: str, expected: bool | None) -> None:
    found = minutes("RESOLVED: That it be cleared.", header=(line,))
    assert [one.key_decision for one in found.decisions] == [expected]
