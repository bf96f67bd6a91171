"""The words read off a pattern stand in every text that it matches."""

import re
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.required_words import folded, required_words

GROUPS = [
    (r"\b(?:was|were)\sdue\sto\s", [{"due"}]),
    (r"[Tt]he\s(?:Chair|chairman)\b", [{"chair"}]),
    (r"agreed?\s(?:that|to)", [{"agree"}]),
    (r"(?:very\s)?likely", [{"likely"}]),
    (r"(?:very\s){1,2}likely", [{"likely"}, {"very"}]),
    (r"(?P<one>a)pplication(?!\swithdrawn)", [{"application"}]),
    (r"(?<=Mr\s)\w+(?=\sreplied)", [{"replied"}]),
    (r"(?>ponds|lakes)\d", [{"ponds", "lakes"}]),
    (r"(?i)É[Cc]ole", [{"école"}]),
    (r"\d{2}/\d{4}", [{"/"}]),
    (r"\w+\s[a-z]+", []),
    (r"A(?:ge\s+UK|rt\s+Club)", [{"age", "club"}]),
    (r"[Aa](?:ward(?:s|\s+of)|pplications?\s+by)\s", [{"award", "application"}]),
    (r"(?:report|\d+)\s", []),
    (r"(?:report\s)*", []),
    (r"a|the", []),
]


@pytest.mark.parametrize(("source", "groups"), GROUPS)
def test_each_match_needs_a_word_of_every_group(source: str, groups: list[set[str]]) -> None:
    assert sorted(map(sorted, required_words(source))) == sorted(map(sorted, groups))


@given(st.data())
def test_what_a_pattern_matches_holds_its_words(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from([source for source, groups in GROUPS if groups]))
    flags = data.draw(st.sampled_from([0, re.IGNORECASE]))
    text = data.draw(st.from_regex(re.compile(source, flags)))
    assert all(any(word in folded(text) for word in group) for group in required_words(source, flags))


def test_where_case_is_ignored_every_sign_that_re_takes_for_a_letter_is_folded_to_it() -> None:
    signs = "".join(map(chr, range(0x80, 0x110000)))
    for letter in ascii_lowercase:
        taken = re.findall(letter, signs, re.IGNORECASE)
        assert all(letter in folded(sign) for sign in taken), taken
