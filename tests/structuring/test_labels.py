"""The label that a line begins with, and every way to read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tasks.structuring.labels import Form, Reading, print_label, read_label, roman_value, settled, to_roman

# line / label as printed / its readings as a page would print them in sequence / what stands behind it
LABELS = {
    "letter_in_square_brackets": ("[b] That the pond be cleaned", "[b]", ["[b]"], "That the pond be cleaned"),
    "number_in_square_brackets": ("[12] That the pond be cleaned", "[12]", ["[12]"], "That the pond be cleaned"),
    "number_and_stop": ("1.  The pond", "1.", ["1."], "The pond"),
    "number_and_nbsp_run": ("12.\xa0\xa0\xa0\xa0The pond", "12.", ["12."], "The pond"),
    "number_and_a_wide_gap": ("1          the Order be made", "1", ["1"], "the Order be made"),
    "number_and_bracket": ("3) The pond", "3)", ["3)"], "The pond"),
    "number_in_brackets": ("(3) The pond", "(3)", ["(3)"], "The pond"),
    "number_alone": ("25.", "25.", ["25."], ""),
    "decimal": ("25.1  The pond", "25.1", ["25.1"], "The pond"),
    "decimal_and_stop": ("25.1. The pond", "25.1.", ["25.1"], "The pond"),
    "three_levels": ("3.1.12 The pond", "3.1.12", ["3.1.12"], "The pond"),
    "minute_of_earlier_minutes": (
        "21/6: Minutes of 4 March were read",
        "21/6:",
        ["21/6"],
        "Minutes of 4 March were read",
    ),
    "minute_of_points": ("19/26 a) The pond", "19/26", ["19/26"], "a) The pond"),
    "letter_and_bracket": ("a) the pond", "a)", ["a)"], "the pond"),
    "letter_in_brackets": ("(b) the pond", "(b)", ["(b)"], "the pond"),
    "letter_and_stop": ("c. the pond", "c.", ["c."], "the pond"),
    "letter_or_numeral": ("i) the pond", "i)", ["i)", "i)"], "the pond"),
    "numeral": ("(iv) the pond", "(iv)", ["(iv)"], "the pond"),
    "numeral_and_stop": ("xii. the pond", "xii.", ["xii."], "the pond"),
    "capital_and_stop": ("A.  The pond", "A.", ["A."], "The pond"),
    "capital_and_bracket": ("B) The pond", "B)", ["B)"], "The pond"),
    "capital_in_brackets": ("(C) The pond", "(C)", ["(C)"], "The pond"),
    "capital_and_colon_before_a_deed": ("A:        Welcomes the pond", "A:", ["A:"], "Welcomes the pond"),
    "capital_before_a_small_letter": ("B. the pond", "B.", ["B."], "the pond"),
    "capital_letter_or_numeral": ("(I) The pond", "(I)", ["(I)", "(I)"], "The pond"),
    "numeral_in_capitals": ("IV. The pond", "IV.", ["IV."], "The pond"),
    "number_without_a_stop": ("2 That Cllr Wren go", "2", ["2"], "That Cllr Wren go"),
    "word_bullet": ("·\xa0\xa0 The pond", "·", ["·"], "The pond"),
    "round_bullet": ("• The pond", "•", ["•"], "The pond"),
    "square_bullet": ("§  The pond", "§", ["§"], "The pond"),
    "hyphen": ("- The pond", "-", ["-"], "The pond"),
    "dash": ("– The pond", "–", ["–"], "The pond"),
    "wingdings_letter": ("v  The pond", "v", ["v"], "The pond"),
    "second_level_letter": ("o\xa0 The pond", "o", ["o"], "The pond"),
    "private_character_of_symbol_font": ("\uf0b7 The pond", "\uf0b7", ["\uf0b7"], "The pond"),
    "bullet_alone": ("·", "·", ["·"], ""),
    "bullet_before_number": ("• 4.", "•", ["•"], "4."),
}

NO_LABEL = [
    "The pond",
    "10.30 am was the time",
    "10.00 a.m. The Chair opened the meeting",
    "7.30 p.m.",
    "18.30 hours",
    "19.30hrs",
    "6.30pm",
    "1.5 million people",
    "2.5 billion",
    "12.5 per cent of homes",
    "4.5%",
    "£1.50",
    "24.10.24 was the date",
    "28.07.2015",
    "2019. A year",
    "1234. too long",
    "2nd",
    "1a) mixed",
    "A. Fisher",
    "P. van Dyk",
    "A: In May, when the pond is full.",
    "Q: Who will dig it?",
    "I agree",
    "a pond",
    "i.e. the pond",
    "e.g. the pond",
    "v the council",
    "o dear",
    "(see below)",
    "(iiii) no such numeral",
    "-5 degrees",
    "•The pond",
    "",
]


@pytest.mark.parametrize(("line", "printed", "readings", "rest"), LABELS.values(), ids=LABELS)
def test_a_label_is_read_as_printed(line: str, printed: str, readings: list[str], rest: str) -> None:
    label = read_label(line)
    assert label is not None
    assert (label.printed, [print_label(reading) for reading in label.readings]) == (printed, readings)
    assert line[label.rest :] == rest


@pytest.mark.parametrize("line", NO_LABEL)
def test_a_time_an_amount_or_a_word_is_no_label(line: str) -> None:
    assert read_label(line) is None


# labels of a page / the form that each may have
SETTLED = {
    "numeral_before_ii": (["i)", "ii)"], ["roman", "roman"]),
    "letter_between_h_and_j": (["h)", "i)", "j)"], ["lower", "lower", "lower"]),
    "letter_h_then_numerals_inside_it": (["h)", "i)", "ii)", "i)"], ["lower", "roman", "roman", "lower|roman"]),
    "numeral_v_before_vi": (["iv.", "v.", "vi."], ["roman", "roman", "roman"]),
    "letter_v_before_w": (["u.", "v.", "w."], ["lower", "lower", "lower"]),
    "other_punctuation_says_nothing": (["i)", "(ii)"], ["lower|roman", "roman"]),
    "numeral_in_capitals_before_the_next": (["I.", "II."], ["roman", "roman"]),
    "alone": (["i)"], ["lower|roman"]),
    "no_label_between": (["i)", "", "ii)"], ["roman", "", "roman"]),
}


@pytest.mark.parametrize(("printed", "forms"), SETTLED.values(), ids=SETTLED)
def test_the_next_label_tells_letters_from_numerals(printed: list[str], forms: list[str]) -> None:
    labels = settled([read_label(f"{label} pond" if label else "") for label in printed])
    assert ["|".join(one.form.value for one in label.readings) if label else "" for label in labels] == forms


@given(st.integers(1, 39))
def test_numerals_are_printed_as_they_are_read(value: int) -> None:
    assert roman_value(to_roman(value)) == value


@pytest.mark.parametrize("word", ["", "iiii", "vv", "xxxxx", "ivx", "id", "l"])
def test_other_words_are_no_numerals(word: str) -> None:
    assert roman_value(word) == 0


@given(st.sampled_from([form for form in Form if form is not Form.BULLET]), st.integers(1, 99))
def test_any_place_of_any_sequence_can_be_printed(form: Form, value: int) -> None:
    style = {Form.DOTTED: "25.", Form.NUMBER: "(1)", Form.UPPER: "A.", Form.LOWER: "a)", Form.ROMAN: "i."}[form]
    printed = print_label(Reading(form, style, value))
    label = read_label(f"{printed}  pond")
    assert label is None or printed == label.printed
