"""Tasks that a meeting agrees on, in a list, in a sentence of its own or in passing."""

import pytest

from tests.extracting.passage import minutes

# lines / what is committed to, kind, strength
TASKS = {
    ("The pond was to close later and it was agreed that the ducks should be moved to the river.",): [
        ("the ducks should be moved to the river", "request", "resolved")
    ],
    ("It was agreed that a report on this be brought to the Board in twelve months’ time.",): [
        ("a report on this be brought to the Board in twelve months’ time", "future_report", "resolved")
    ],
    ("It was further agreed that the draft be circulated to partners.",): [
        ("the draft be circulated to partners", "request", "resolved")
    ],
    ("Mr Heron spoke of the geese, and it was agreed that the Warden contact the farmer.",): [
        ("the Warden contact the farmer", "request", "resolved")
    ],
    ("The bill was high. Agreed that the Clerk ask for a breakdown of it by the end of the month.",): [
        ("the Clerk ask for a breakdown of it by the end of the month", "request", "resolved")
    ],
    ("Proposed by Mr Heron and agreed that the minutes be adopted with the exception of those on ducks.",): [],
    ("AGREED:", "1. That the Duck Plan be rewritten with the tenants and brought to the Board in April 2018."): [
        (
            "That the Duck Plan be rewritten with the tenants and brought to the Board in April 2018",
            "request",
            "resolved",
        )
    ],
    ("AGREED:", "1. That Members each visit one pond before July."): [
        ("That Members each visit one pond before July", "request", "resolved")
    ],
    ("AGREED:", "1. That all Members visit the hatchery in May."): [
        ("That all Members visit the hatchery in May", "request", "resolved")
    ],
    ("AGREED to note the position and to receive a report on reeds, with costs, at the next meeting.",): [
        ("to receive a report on reeds, with costs, at the next meeting", "future_report", "resolved")
    ],
    ("RESOLVED:", "(a) That the Warden be recommended to report to the Panel in September on the ponds."): [
        (
            "That the Warden be recommended to report to the Panel in September on the ponds",
            "future_report",
            "resolved",
        )
    ],
    ("RESOLVED:", "(a) That the Council be recommended to approve the Duck Plan."): [],
    ("RESOLVED:", "(a) That it be recommended to the Mayor that she sign the Duck Plan."): [],
    ("RESOLVED that a working group of five Members be appointed to examine the sluices.",): [
        ("a working group of five Members be appointed to examine the sluices", "request", "resolved")
    ],
    ("RESOLVED that Mrs Wren be appointed to the Duck Board.",): [],
    (
        "Mr Heron explained that the pond had dried up. RESOLVED that it be noted and that Mrs Wren be invited in May.",
    ): [("Mrs Wren be invited in May", "request", "resolved")],
    ("Mr Heron spoke. AGREED to note the position and to receive a report on reeds at the next meeting.",): [
        ("to receive a report on reeds at the next meeting", "future_report", "resolved")
    ],
    ("Mr Heron said that it was late. That a duck plan be submitted to the Board on 19 March 2020.",): [
        ("That a duck plan be submitted to the Board on 19 March 2020", "request", "resolved")
    ],
    ("That was a surprise. That report had been brought to the Board.",): [],
}


@pytest.mark.parametrize(("lines", "expected"), TASKS.items(), ids=lambda value: str(value)[:60])
def test_a_task_that_is_agreed_on_stands_without_the_words_that_agree_on_it(
    lines: tuple[str, ...], expected: list[tuple[str, str, str]]
) -> None:
    found = minutes(*lines)
    text = found.structure.document.text
    assert [
        (text[one.evidence.start : one.evidence.end], one.kind.value, one.strength.value) for one in found.commitments
    ] == expected
