"""Lists of what was asked for, and of actions below a sentence that announces them."""

import pytest

from tests.extracting.passage import minutes

POINTS = ("(a) the number of vacancies by ward;", "(b) a breakdown of agency costs.")
# lines / what is to be done, and by whom
LISTS = {
    "a_body_requests": (
        ("The Committee requested:", *POINTS),
        ["the number of vacancies by ward | None", "a breakdown of agency costs | None"],
    ),
    "with_doers": (
        ("Members asked that:", "• officers circulate the figures; and",
         "• the Head of Finance write to the Minister."),
        ["officers circulate the figures | officers", "the Head of Finance write to the Minister | Head of Finance"],
    ),
    "one_doer_for_all": (
        ("The Chair requested that the Head of Finance:", "• circulate the figures; and", "• write to the Minister."),
        ["circulate the figures | Head of Finance", "write to the Minister | Head of Finance"],
    ),
    "in_the_passive": (
        ("The following information was requested:", *POINTS),
        ["the number of vacancies by ward | None", "a breakdown of agency costs | None"],
    ),
    "that_in_future": (
        ("The Committee requested:", "1. that in future, reports show the cost.", "2. that a report be made in May."),
        ["reports show the cost | None", "a report be made in May | None"],
    ),
    "actions_that_were_agreed": (
        ("The following actions were agreed:", "• Circulate the slides – Mark Rudd.",
         "• Update to be provided at the next meeting."),
        ["Circulate the slides – Mark Rudd | Mark Rudd", "Update to be provided at the next meeting | None"],
    ),
    "questions": (("Members asked the following questions:", *POINTS), []),
    "clarification": (("Members asked for clarification on the following points:", *POINTS), []),
    "what_an_applicant_wants": (("The applicant requested the following:", "(a) to sell beer;"), []),
    "what_is_minuted": (("Councillor Heron requested that it be minuted that:", "(a) he disagreed."), []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), LISTS.values(), ids=LISTS)
def test_a_list_of_what_was_asked_for(lines: tuple[str, ...], expected: list[str]) -> None:
    found = minutes(*lines)
    text = found.structure.document.text
    assert [f"{one.evidence.quote(text)} | {one.who}" for one in found.commitments] == expected
