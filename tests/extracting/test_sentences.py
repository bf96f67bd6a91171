"""Where a sentence ends, and where a full stop does not end one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extracting.passage import passage

SENTENCES = {
    "two": ["The pond was full.", "It was drained."],
    "question_and_exclamation": ["Why?", "Because!", "Oh."],
    "semicolon_before_a_capital": ["One;", "Two"],
    "semicolon_before_a_small_letter": ["one; and two"],
    "councillor": ["Cllr. Heron spoke.", "Cllrs. Coot and Teal left."],
    "honorifics": ["Mr. Reed and Mrs. Reed thanked Dr. Rush, Prof. Sedge and Rev. Moss."],
    "initials": ["Councillor A. J. Heron and P. Coot spoke.", "So did B.C. Teal."],
    "letters_of_things": ["They chose Option B.", "The map is at Appendix A.", "Mr B. Heron left."],
    "for_example": ["Birds, e.g. Herons, and fish, i.e. Carp, etc. were seen."],
    "number": ["See minute No. 5 and para. 3."],
    "saint": ["The school in St. Mary Street closed."],
    "decimal": ["It rose by 1.5 per cent."],
    "quotation": ["He said ‘no.’", "‘Yes,’ she said."],
    "amount_after_a_stop": ["It was late.", "£2m was lost."],
    "number_after_a_stop": ["It was late.", "12 ducks left."],
    "no_stop": ["the pond"],
    "nbsp_between": ["One.", "Two."],
    "points_of_a_list_inside": [
        "To secure the following: 1. A path 2. A gate 3. A fee of £5 and no more.",
        "It rained.",
    ],
    "points_that_are_sentences": ["Resolved: 1.", "That A be noted.", "2.", "That B be noted."],
    "abbreviation_at_the_end": ["It is in Marsh St."],
}


@pytest.mark.parametrize("sentences", SENTENCES.values(), ids=SENTENCES)
def test_sentences_are_told_apart(sentences: list[str]) -> None:
    found = passage("\xa0 ".join(sentences))
    assert [found.quote(*bounds) for bounds in found.sentences] == sentences


def test_a_run_without_a_stop_is_cut_between_words() -> None:
    found = passage("Heron 1 Coot 2 " * 200)
    assert all(end - start <= 1000 for start, end in found.sentences)
    assert not any(found.quote(*bounds).startswith(("eron", "oot", " ")) for bounds in found.sentences)


@given(st.text(alphabet="aB. ;?’\n\xa0", min_size=1).map(str.strip).filter(bool), st.integers(0, 99))
def test_every_position_lies_in_its_sentence(words: str, start: int) -> None:
    found = passage(words, start=start)
    for position in range(found.start, found.end):
        first, last = found.sentence_at(position)
        assert first <= position
        assert position < last or words[position - start].isspace()
