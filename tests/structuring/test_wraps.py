"""Lines that go on with the sentence above them are one paragraph, whatever indent and width they are set to."""

import pytest

from tests.structuring.outlines import outline, page
from tests.structuring.wrapping import Print

FILLER = "The officer told the meeting about the pond, the reeds, the weir and the path that goes to the far bank"
SET = f"{FILLER}. {FILLER} and to the mill, which would be closed for the winter from the first week of November on."
"""A paragraph that shows how the page is set."""


HEADER = f"{'':20}MINUTES OF THE POND COMMITTEE\n\n"
PAGE_ENDS = f"    The officer told the meeting about the way to the mill, and thanked\n\n{'':30}1\n\n\n{HEADER}"


def outline_of(text: str) -> list[str]:
    """Return the paragraphs of an item's page behind the one that shows how it is set."""
    return outline(page(Print(64, 4).of(SET), "", text))[1:]


# lines below a paragraph that is set to 64 columns with a margin of 4 / the outline
SHAPES = {
    "a_paragraph": (
        "    Councillor Heron asked whether the gate by the bridge would be\n    mended; Mr Tod said that it would.",
        ["Councillor Heron asked whether the gate by the bridge would be mended; Mr Tod said that it would."],
    ),
    "a_capital_at_a_line_s_beginning": (
        "    Councillor Heron asked whether the gate by the bridge at Lower\n    Mill would be mended.",
        ["Councillor Heron asked whether the gate by the bridge at Lower Mill would be mended."],
    ),
    "a_label_that_hangs": (
        "5.2     Councillor Heron asked whether the gate by the bridge at Lower\n        Mill would be mended.",
        ["5.2 Councillor Heron asked whether the gate by the bridge at Lower Mill would be mended."],
    ),
    "a_number_at_a_line_s_beginning_is_no_label": (
        "    Councillor Heron asked about the report, which says on page\n    12. of its annex that it be mended.",
        ["Councillor Heron asked about the report, which says on page 12. of its annex that it be mended."],
    ),
    "the_second_of_several_in_a_sentence_is_no_paragraph": (
        "    The Committee asked that (1) a map of the pond be sent to all,\n    (2) a bench be bought.",
        ["The Committee asked that (1) a map of the pond be sent to all, (2) a bench be bought."],
    ),
    "a_dash_at_a_line_s_beginning_is_no_bullet": (
        "    There was circulated a report by the officer and the Director\n    – Infrastructure and Roads.",
        ["There was circulated a report by the officer and the Director – Infrastructure and Roads."],
    ),
    "a_blank_line_in_the_middle_of_a_sentence": (
        "    Councillor Heron asked whether the gate by the bridge would be\n\n    mended; Mr Tod said that it would.",
        ["Councillor Heron asked whether the gate by the bridge would be mended; Mr Tod said that it would."],
    ),
    "a_sentence_that_goes_on_over_a_page": (
        f"{PAGE_ENDS}    Councillor Teal for the map of the pond.\n\n{'':30}2\n\n\n{HEADER}    The map was shown.",
        ["The officer told the meeting about the way to the mill, and thanked Councillor Teal for the map of the pond.",
         "The map was shown."],
    ),
    "a_word_alone_below_a_colon_heads_a_list": (
        "    The officer told the meeting that the gate would be seen by the:\n    Wardens\n    Mr Tod",
        ["The officer told the meeting that the gate would be seen by the:", "Wardens", "Mr Tod"],
    ),
    "a_small_word_below_a_colon_does_not": (
        "    The officer told the meeting of two things at the old mill race:\n    reeds and mud.",
        ["The officer told the meeting of two things at the old mill race: reeds and mud."],
    ),
    "numbers_at_the_left_are_no_pages": (
        "    41\n\n    The officer spoke.\n\n    42\n\n    The officer left.",
        ["41", "The officer spoke.", "42", "The officer left."],
    ),
    "an_initial_ends_no_sentence": (
        "    The Chair thanked the people of the village, above all Mrs B.\n    Teal, for the new bench.",
        ["The Chair thanked the people of the village, above all Mrs B. Teal, for the new bench."],
    ),
    "a_list": (
        "    (a) that the reeds be cut and the weir be mended by the end of\n        May; and\n"
        "    (b) that a bench be bought.",
        ["  (a) that the reeds be cut and the weir be mended by the end of May; and", "  (b) that a bench be bought."],
    ),
    "names_on_lines_of_their_own": (
        "    Councillor Heron\n    Councillor Teal\n    Councillor Wren",
        ["Councillor Heron", "Councillor Teal", "Councillor Wren"],
    ),
    "rows_of_a_typed_table": (
        "    Allotment rents for the year         received    £1,204.00\n"
        "    Grass cutting by contractor          paid          £360.00",
        ["Allotment rents for the year received £1,204.00", "Grass cutting by contractor paid £360.00"],
    ),
    "a_field": (
        "    The vote was taken by a show of hands, with the following result\n    Against: Councillor Wren",
        ["The vote was taken by a show of hands, with the following result", "Against: Councillor Wren"],
    ),
    "a_heading_in_capitals": (
        "    THE MANAGEMENT OF THE POND AND THE MEADOW IN THE COMING YEAR\n    The officer spoke.",
        ["THE MANAGEMENT OF THE POND AND THE MEADOW IN THE COMING YEAR", "The officer spoke."],
    ),
    "a_word_that_is_cut": (
        "    Councillor Heron asked whether the works would be an improve-\n    ment on what is there.",
        ["Councillor Heron asked whether the works would be an improvement on what is there."],
    ),
    "a_hyphen_that_stays": (
        "    Councillor Heron asked whether the path would be a cross-\n    country one.",
        ["Councillor Heron asked whether the path would be a cross-country one."],
    ),
    "an_application_below_another": (
        "    22/0134/HH 4 Duck Lane, rear extension with flat roof: Granted.\n    22/0141/FUL Far Farm: Refused.",
        ["22/0134/HH 4 Duck Lane, rear extension with flat roof: Granted.", "22/0141/FUL Far Farm: Refused."],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHAPES.values(), ids=SHAPES)
def test_a_wrapped_paragraph_is_one(text: str, expected: list[str]) -> None:
    assert outline_of(text) == expected
