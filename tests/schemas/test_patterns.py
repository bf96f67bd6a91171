"""Alternations of fixed phrases."""

import re

import pytest

from schemas.patterns import any_of

WORDS = ("Marsh", "Marsh Road", "Mar", "Reed", "reed", "Reeds & Co.", "A", "(B)")
PLAIN = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(WORDS, key=len, reverse=True))


@pytest.mark.parametrize("text", [" ".join(WORDS), "Marsh  Road", "Marshes", "Reeds", "", "MARSH"])
def test_what_begins_alike_is_said_once_and_matches_the_same(text: str) -> None:
    found = [match.span() for match in re.finditer(any_of(WORDS), text)]
    assert found == [match.span() for match in re.finditer(PLAIN, text)]
