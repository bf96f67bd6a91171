"""Whether a decision is marked as a key decision, or as one that may be called in."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.extracting.passage import minutes

RESOLVED = "RESOLVED: That the pond be dug."
REPORT = "The Cabinet Member presented the report."

# a line below the decision / may be called in, is a key decision
BELOW = {
    "The call-in period ends at 5pm on 21 March 2024.": (True, None),
    "(This decision is subject to ‘Call In’.)": (True, None),
    "This decision is subject to the Council’s call-in procedure.": (True, None),
    "Date of implementation: 22 March 2024 (if not called in)": (True, None),
    "Date of implementation: 22 March 2024": (None, None),
    "Any request to call in this decision must be received by 5pm on 21 March 2024.": (True, None),
    "Last date for call-in: 21 March 2024": (True, None),
    "Call-in expiry date: 21 March 2024": (True, None),
    "The decision will not be implemented until the call-in period has expired.": (True, None),
    "This decision is not subject to the Council’s call-in procedure.": (False, None),
    "The Mayor had agreed that call-in be waived for this decision.": (False, None),
    "Call-in was waived by the Chair of the Scrutiny Committee.": (False, None),
    "The Chair of the Scrutiny Committee agreed that the decision be exempt from call-in on grounds of urgency.": (
        False,
        None,
    ),
    "Call-in: N/A": (False, None),
    "Subject to call-in: No": (False, None),
    "It comes into force on 21 March unless the call-in procedure is invoked.": (True, None),
    "Exempt from Call-in: Yes": (False, None),
    "Exempt from Call-in: No": (True, None),
    "(This matter is not a key decision and call-in does not apply)": (False, False),
    "Decision type: Non-key": (None, False),
    "Type of decision: Key": (None, True),
    "Key Decision: No | Subject to call-in: Yes": (True, False),
    "He asked whether the call-in period was long enough.": (None, None),
    "The previous decision may be called in.": (None, None),
    "The decision of January had been called in by five members.": (None, None),
}


@pytest.mark.parametrize(("line", "expected"), BELOW.items())
def test_a_note_below_a_decision(line: str, expected: tuple[bool | None, bool | None]) -> None:
    [decision] = minutes(RESOLVED, line).decisions
    assert (decision.call_in, decision.key_decision) == expected


# lines over what is told / may be called in, is a key decision
OVER = {
    ("KEY DECISION",): (None, True),
    ("*Key Decision*",): (None, True),
    ("Key Decision? Yes",): (None, True),
    ("Key Decision Reference No: KD1234",): (None, True),
    ("KEY DECISION NO. FCR 119",): (None, True),
    ("Key Decision: No",): (None, False),
    ("Non Key Decision",): (None, False),
    ("Is this a key decision?", "Yes", "Is the decision subject to call in?", "No"): (False, True),
    ("Key decisions of May were listed.",): (None, None),
    ("Councillor Heron asked whether this was a key decision.",): (None, None),
    ("The decision on the bridge was a key decision, due in June.",): (None, None),
}


@pytest.mark.parametrize(("lines", "expected"), OVER.items())
def test_a_mark_over_what_is_told(lines: tuple[str, ...], expected: tuple[bool | None, bool | None]) -> None:
    [decision] = minutes(*lines, REPORT, "There was a debate.", RESOLVED).decisions
    assert (decision.call_in, decision.key_decision) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    {"DUCK POND - KEY DECISION": True, "Duck pond (Key)": True, "Forward plan of key decisions": None}.items(),
)
def test_a_title_that_ends_with_the_mark(title: str, expected: bool | None) -> None:
    [decision] = minutes(REPORT, RESOLVED, title=title).decisions
    assert decision.key_decision == expected


def test_a_note_is_said_of_the_decision_above_it() -> None:
    found = minutes(RESOLVED, "(This decision is not subject to call-in.)", "RESOLVED: That ducks be bought.").decisions
    assert [one.call_in for one in found] == [False, None]


def test_what_is_told_of_a_call_in_is_not_said_of_the_decision_on_it() -> None:
    told = "Members noted that the decision was subject to call-in for five days."
    [decision] = minutes(told, RESOLVED, title="Call-in: duck pond").decisions
    assert decision.call_in is None


NOTICE = """Fenley Borough Council

Executive

Minutes of the meeting held on 12 March 2024

{notice}

6. Duck pond

RESOLVED: That the pond be dug.

7. Rates

RECOMMENDED to Council: That rates be frozen.

RESOLVED: That ducks be bought.

8. Geese

Deferred to the next meeting.
"""
# a notice above the first item / what it says of each decision
NOTICES = {
    "These decisions will come into force on 22 March 2024 unless called in.": [True, True, True, None],
    "A request to call in a decision must be made by noon. The recommendation at item 7 cannot be called in.": [
        True, False, True, None,
    ],
    "Decisions, with the exception of item 7, will come into force unless called in.": [True, None, None, None],
    "Members were asked whether decisions should be called in.": [None, None, None, None],
}  # fmt: skip


@pytest.mark.parametrize(("notice", "expected"), NOTICES.items())
def test_a_notice_above_all_items(notice: str, expected: list[bool | None]) -> None:
    found = minutes_of(NOTICE.format(notice=notice).encode(), SourceEntry())
    assert [one.call_in for one in found.decisions] == expected


def test_a_note_that_lets_a_decision_off_is_no_decision() -> None:
    alone = minutes("The Committee agreed that call-in be waived.").decisions
    assert len(alone) == 1
