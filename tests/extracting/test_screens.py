"""Paragraphs that hold no word of a kind of fact are passed over, and none that holds one."""

import pytest

from schemas.patterns import any_word_of
from seeds.lexicon import lexicon
from tasks.extracting.dates.telling import may_tell_date
from tasks.extracting.figures.quantities import quantities_of
from tasks.extracting.votes.numbers import holds_number
from tests.extracting.passage import passages

WORDS_OF_DATES = (
    *lexicon().words["dates.feasts"],
    *lexicon().canonical("dates.relative"),
    *lexicon().canonical("dates.seasons"),
    *lexicon().canonical("dates.months"),
)


@pytest.mark.parametrize("printed", [str, str.upper], ids=["as listed", "in capitals"])
def test_whatever_holds_a_word_of_a_date_may_tell_one(printed: type[str]) -> None:
    assert not [word for word in WORDS_OF_DATES if not may_tell_date(printed(f"It was mended {word}."))]


@pytest.mark.parametrize(
    "words", ["two weeks ago", "the same day", "last Tuesday", "the third quarter", "5.6.24", "1stMay"]
)
def test_a_figure_or_a_day_may_tell_a_date(words: str) -> None:
    assert may_tell_date(f"The gate was mended, {words}.")


def test_most_paragraphs_tell_no_date() -> None:
    assert not may_tell_date("The Clerk had closed the gate, which nobody uses.")


@pytest.mark.parametrize("words", ["half of the ducks", "more than an hour", "Twelve ducks", "a third of the pond"])
def test_a_quantity_may_stand_without_a_figure(words: str) -> None:
    assert quantities_of(passages(f"It was {words}."))


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("carried by 5 votes to 3", True),
        ("None against", True),
        ("no-one voted against", True),
        ("It was agreed to note the report", False),
    ],
)
def test_votes_are_counted_only_in_words_with_a_number(words: str, holds: bool) -> None:
    assert holds_number(words) is holds


def test_a_word_of_a_list_begins_with_one_of_their_initials() -> None:
    assert any_word_of(["May", "mars", "June"]).startswith("(?=[mjMJ])")
