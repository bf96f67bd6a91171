"""The glitches of published minutes, each as it stands on a page and what is read all the same.

Every glitch that the survey lists is here or, where a page shape shows it, in `test_page_shapes.py` (no `Minutes:`,
markers at line ends, tags); votes, interests and references have theirs in `tests/extracting`.
"""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.structuring.outlines import outline, page, page_outline, whole_page

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
    "wrap_before_a_year_behind_a_spacer": (
        ("The accounts for the Year", "\xa0", "2007 – 2008 were seen."),
        ["The accounts for the Year 2007 – 2008 were seen."],
    ),
    "label_alone_on_its_line": (("Said:", "1.", "To dig", "2.", "To fill"), ["Said:", "  1. To dig", "  2. To fill"]),
    "decimals_on_lines_of_their_own": (
        ("8.1", "The pond was seen.", "8.2", "It was full."),
        ["8.1 The pond was seen.", "8.2 It was full."],
    ),
    "a_no_break_space_that_became_a_question_mark": (("?The pond was seen.",), ["The pond was seen."]),
    "a_letter_that_became_a_question_mark": (("The Gr?p saw it?",), ["The Gr?p saw it?"]),
    "smart_quotes": (("“The pond’s bank,” she said.",), ["“The pond’s bank,” she said."]),
    "double_colon": (("RESOLVED:: That it be dug.",), ["R RESOLVED:: That it be dug."]),
    "colon_space_dash": (("Resolved: - That it be dug.",), ["R Resolved: - That it be dug."]),
    "keyword_lost_in_bold": (
        ("The pond was seen.", "That the report be noted."),
        ["The pond was seen.", "R That the report be noted."],
    ),
    "glued_words": (
        ("It was agreed thatAnn Heron,as Chair,would write.",),
        ["It was agreed thatAnn Heron,as Chair,would write."],
    ),
    "flattened_table": (
        ("Councillor", "Minute Number", "Nature of Interest", "A Heron", "12", "Owns a duck"),
        ["Councillor", "Minute Number", "Nature of Interest", "A Heron", "12", "Owns a duck"],
    ),
    "collapsed_recorded_vote": (("TitleTypeRecorded Vote textResult",), ["TitleTypeRecorded Vote textResult"]),
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


# lines of a page / its items with number, title, purposes and paragraphs
PAGES = {
    "number_swallowed_by_a_bullet": (
        [
            "Agenda and minutes",
            "No. Item",
            "  • 4.",
            "Pond",
            "Minutes:",
            "Seen.",
            "  • 5.",
            "Ditch",
            "Minutes:",
            "Seen.",
        ],
        ["# 4 Pond", "Seen.", "# 5 Ditch", "Seen."],
    ),
    "empty_labels_give_nothing": (
        ["Agenda item", "Pond", "Email:", "Decision number:", "Additional documents:", "Minutes:", "Seen."],
        ["# Pond", "Seen."],
    ),
    "a_decision_block_without_words": (
        ["Agenda and minutes", "8.", "Pond", "Decision:", "Minutes:", "Seen.", "9.", "Ditch", "Minutes:", "Seen."],
        ["# 8 Pond", "Seen.", "# 9 Ditch", "Seen."],
    ),
    "lone_numbers_of_a_flattened_table": (
        [
            "Agenda and minutes",
            "8.",
            "Pond",
            "Minutes:",
            "Seen:",
            "Band A",
            "12",
            "Band B",
            "9.",
            "Ditch",
            "Minutes:",
            "Seen.",
        ],
        ["# 8 Pond", "Seen:", "Band A", "12", "Band B", "# 9 Ditch", "Seen."],
    ),
    "two_languages": (
        ["Agenda item", "Gorsaf Dŵr / Water Station", "Minutes:", "Seen."],
        ["# Gorsaf Dŵr / Water Station", "Seen."],
    ),
    "the_heading_twice": (
        [
            "Agenda and minutes",
            "Agenda and minutes",
            "8.",
            "Pond",
            "Minutes:",
            "Seen.",
            "9.",
            "Ditch",
            "Minutes:",
            "Seen.",
        ],
        ["# 8 Pond", "Seen.", "# 9 Ditch", "Seen."],
    ),
    "placeholders_left_in": (
        ["Agenda item", "Pond (Minute No.     )", "Minutes:", "It was held on xxxxxxxxxx 2008."],
        ["# Pond (Minute No.     )", "It was held on xxxxxxxxxx 2008."],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), PAGES.values(), ids=PAGES)
def test_the_page_is_read_through_the_glitch(lines: list[str], expected: list[str]) -> None:
    assert page_outline(whole_page(*lines)) == expected
