"""The glitches of published minutes, each as it stands on a page and what is read all the same."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.structuring.outlines import outline, page

# (lines of the minutes, outline)
TREES = {
    "nbsp_runs_after_markers": (("1.\xa0\xa0\xa0\xa0\xa0 The pond was seen.",), ["1. The pond was seen."]),
    "spacer_lines_of_one_nbsp": (("First.", "\xa0", "Second."), ["First.", "Second."]),
    "indents_of_four_spaces": (("    1.  Seen.", "    2.  Heard."), ["1. Seen.", "2. Heard."]),
    "long_first_indent": (("\xa0" * 12 + "The pond was seen.",), ["The pond was seen."]),
    "hard_wrap": (("The pond was", "seen by all."), ["The pond was seen by all."]),
    "typo_in_the_keyword": (("RESOVLED: That the pond be dug.",), ["R RESOVLED: That the pond be dug."]),
    "letter_spaced_that": (("RESOLVED – T H A T the pond be dug.",), ["R RESOLVED – T H A T the pond be dug."]),
    "nbsp_before_the_colon": (("RESOLVED\xa0:\xa0That the pond be dug.",), ["R RESOLVED : That the pond be dug."]),
    "colon_dash": (("Resolved:-", "1.  That it be dug."), ["R Resolved:-", "  1. C That it be dug."]),
    "mixed_dashes": (("RESOLVED - That it be dug.",), ["R RESOLVED - That it be dug."]),
    "wingdings_bullet": (("Seen:", "v\xa0 frogs", "v\xa0 newts"), ["Seen:", "  v frogs", "  v newts"]),
    "restarting_list": (
        ("RESOLVED:", "  1. That it be dug.", "  1. That it be filled."),
        ["R RESOLVED:", "  1. C That it be dug.", "  1.=2. C That it be filled."],
    ),
    "a_reference_is_no_marker": (("Minute 58(b) was read.",), ["Minute 58(b) was read."]),
    "a_clock_time_is_no_marker": (("7.30 pm was late.",), ["7.30 pm was late."]),
    "repeated_words": (("RESOLVED that that it be dug.",), ["R RESOLVED that that it be dug."]),
}


@pytest.mark.parametrize(("lines", "expected"), TREES.values(), ids=TREES)
def test_the_tree_is_read_through_the_glitch(lines: tuple[str, ...], expected: list[str]) -> None:
    assert outline(page(*lines)) == expected


# (words of a paragraph, dates in EDTF)
DATES = {
    "split_ordinal": ("It met on 13 th April 2016.", ["2016-04-13"]),
    "nbsp_in_a_date": ("It met on 13\xa0April\xa02016.", ["2016-04-13"]),
    "year_like_a_month": ("The accounts for 2021-22 were seen.", ["2021-04/2022-03"]),
    "spaced_financial_year": ("The accounts for 2020 / 2021 were seen.", ["2020-04/2021-03"]),
    "minute_reference": ("Minute C104/Feb/2020 was read.", []),
    "application_number": ("Application 16/01084/FUL was read.", []),
}


@pytest.mark.parametrize(("words", "expected"), DATES.values(), ids=DATES)
def test_dates_are_read_through_the_glitch(words: str, expected: list[str]) -> None:
    data = f"Agenda item\n\nDuck pond\n\nMinutes:\n\n{words}\n".encode()
    assert [date.edtf for date in minutes_of(data, SourceEntry()).dates] == expected


def test_an_empty_block_behind_a_colon_gives_nothing() -> None:
    assert outline(page("The pond was seen.", "", "Supporting documents:")) == ["The pond was seen."]
