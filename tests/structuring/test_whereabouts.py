"""Paragraphs that say nothing but who was there are attendance; those that say more are not."""

import pytest

from tasks.structuring.whereabouts import tells_whereabouts
from tests.structuring.outlines import outline, page, page_outline, whole_page

ATTENDANCE = (
    "Apologies for absence were received from Councillors Heron, Mrs M Teal and Dunlin.",
    "An apology was intimated on behalf of Mr H. Rook.",
    "Apologies were received from Mr J. Wren. Cllr Merle substituted for Mr Wren.",
    "Councillor Sue Pipit, Cabinet Member for Roads, sent her apologies.",
    "(Councillor Avocet left the meeting at 11.35am during the consideration of this item.)",
    "[Having declared an interest, Councillor Godwit left the room while this item was discussed.]",
    "Cllr Mrs Rail returned.",
    "At 8.15 pm Councillor Snipe joined the meeting.",
    "In attendance for this item: Dr Leonie Smew, Medical Director.",
    "All members were present.",
    "AH left the meeting at 7.50pm.",
    "Note: Councillor Heron arrived during consideration of this item (6.40 p.m.).",
    "There were 3 members of the public in attendance.",
)
MORE = (
    "An apology was received and accepted from Cllr Heron.",
    "The Chair welcomed everyone. Apologies were received from Cllr Teal.",
    "Councillor Rook declared an interest as a trustee and left the meeting.",
    "Cllr Wren left the room. £9,000 was available and applications for £14,350 had been made.",
    "Councillor Merle withdrew the motion standing in his name.",
    "The Sub-Committee retired at 2.35pm and returned at 2.50pm.",
    "The tenant had left the field in good order.",
    "Councillor Pipit left the room. It was RESOLVED to give £50.",
    "The Mayor drew attention to the fire exits.",
    "None.",
)


@pytest.mark.parametrize("words", ATTENDANCE)
def test_a_paragraph_tells_only_who_was_there(words: str) -> None:
    assert tells_whereabouts(words)
    assert outline(page("The pond was full.", words)) == ["The pond was full.", f"A {words}"]


@pytest.mark.parametrize("words", MORE)
def test_a_paragraph_tells_more_than_who_was_there(words: str) -> None:
    assert not tells_whereabouts(words)


@pytest.mark.parametrize(
    "words", ["Cllr Heron - unwell. County Cllr Teal - another meeting.", "Received from Cllr Wren."]
)
def test_names_alone_are_attendance_below_the_title_apologies(words: str) -> None:
    found = whole_page("MINUTES OF THE COUNCIL", "1. Apologies", words, "2. Ponds", words, "3. Wells", "Dry.")
    assert page_outline(found) == ["# 1 Apologies", f"A {words}", "# 2 Ponds", words, "# 3 Wells", "Dry."]
