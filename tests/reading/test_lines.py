"""Plain text to blocks: one for each line that has words on it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.reading.text import lines_of

# (text, (words, indent, blank lines before) of each block)
LINES = {
    "one_line": ("Ponds", [("Ponds", 0, 0)]),
    "no_line_end_at_the_end": ("a\nb", [("a", 0, 0), ("b", 0, 0)]),
    "blank_lines": ("a\n\n\nb\n", [("a", 0, 0), ("b", 0, 2)]),
    "blank_lines_at_the_top": ("\n\na", [("a", 0, 2)]),
    "nbsp_only_line_is_blank": ("a\n\xa0\nb", [("a", 0, 0), ("b", 0, 1)]),
    "run_of_nbsp_is_indent": ("\xa0\xa0\xa0a \xa0", [("a", 3, 0)]),
    "nbsp_inside_stays": ("1.\xa0\xa0The pond", [("1.\xa0\xa0The pond", 0, 0)]),
    "zero_width_space_line_is_blank": ("a\n\u200b\nb", [("a", 0, 0), ("b", 0, 1)]),
    "byte_order_mark_inside_a_file": ("a\n\ufeffb", [("a", 0, 0), ("b", 1, 0)]),
    "soft_hyphen_at_the_end": ("a\xad\n", [("a", 0, 0)]),
    "tabs": ("\ta\tb\t", [("a\tb", 1, 0)]),
    "nothing": ("\n \n\xa0\n", []),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES)
def test_a_block_is_a_line_without_the_white_space_at_its_ends(text: str, expected: list[tuple[str, int, int]]) -> None:
    blocks = lines_of(text)
    assert [(text[block.start : block.end], block.indent, block.gap_before) for block in blocks] == expected


@given(st.text(alphabet=st.sampled_from("ab \xa0\t\n\u200b\ufeff\u3000é1.)–")))
def test_blocks_are_stripped_ordered_and_hold_every_word(text: str) -> None:
    blocks = lines_of(text)
    words = [text[block.start : block.end] for block in blocks]
    assert all(line == line.strip() and line and "\n" not in line for line in words)
    assert all(one.end < two.start for one, two in pairwise(blocks))
    assert "".join("".join(words).split()) == "".join(
        "".join(line.strip(" \xa0\t\u3000\u200b\ufeff") for line in text.split("\n")).split()
    )
