"""A trigger says no only where the words cannot stand."""

import pytest

from tasks.extracting.triggers import Triggered, WordStarts, a_word_of_each, holds

PHRASES = ("standing order", "standing orders", "contract standing orders", "rule of procedure", "procedure rules")


@pytest.mark.parametrize("phrase", PHRASES)
def test_whatever_holds_a_phrase_holds_a_word_of_each(phrase: str) -> None:
    printed = phrase.replace(" ", "\xa0")
    assert holds(f"under {printed} 12 the pond was closed", a_word_of_each(PHRASES))


def test_one_word_serves_for_all_phrases_that_share_it() -> None:
    assert len(a_word_of_each(PHRASES)) == 2


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        pytest.param("ten ducks", True, id="at the beginning"),
        pytest.param("the ten ducks", True, id="behind a space"),
        pytest.param("in 2020ten ducks", True, id="behind a figure"),
        pytest.param("tenants", True, id="a word that begins so"),
        pytest.param("often", False, id="inside a word"),
        pytest.param("often, and then ten", True, id="inside a word first, then by itself"),
        pytest.param("ducks", False, id="nowhere"),
        pytest.param("", False, id="no text"),
    ],
)
def test_a_word_counts_where_it_begins_one(text: str, stands: bool) -> None:
    assert WordStarts(["ten", "twelve"]).stand_in(text) is stands


@pytest.mark.parametrize(
    ("text", "read"),
    [
        pytest.param("it was to close", ["plan", "aim"], id="its own word and one of the others"),
        pytest.param("it was closed", [], id="one of the others alone"),
        pytest.param("it came to close", ["aim"], id="its own word alone"),
    ],
)
def test_a_rule_may_need_a_further_word(text: str, read: list[str]) -> None:
    rules = Triggered([((" to ",), "plan"), ((" to ", "aim"), "aim")], also={"plan": ("was", "were")})
    assert rules.by(text) == read
