"""How far a title reaches: areas that no word joins, behind a title and in front of it."""

import pytest

from tests.extracting.test_people import people

# words / the titles in them
REACH = {
    "The Strategic Manager, Family Reform, confirmed it.": ["Strategic Manager, Family Reform"],
    "The Executive Director, Resources, said so.": ["Executive Director, Resources"],
    "The Service Manager Looked After Children reported it.": ["Service Manager Looked After Children"],
    "The Service Manager – Adult Care presented it.": ["Service Manager – Adult Care"],
    "The Group Manager (Commissioning) presented it.": ["Group Manager (Commissioning)"],
    "The Head of Service for Children in Care and Care Leavers said so.": [
        "Head of Service for Children in Care and Care Leavers"
    ],
    "The Head of Children in Care said so.": ["Head of Children in Care"],
    "The Parks Service Manager said so.": ["Parks Service Manager"],
    "The Adult Services Portfolio Holder said so.": ["Adult Services Portfolio Holder"],
    "The Chair of the Young People’s Overview and Scrutiny Committee said so.": [
        "Chair of the Young People’s Overview and Scrutiny Committee"
    ],
    "Councillor Heron, Chair of the Adult Care, Health and Reeds Panel spoke.": [
        "Chair of the Adult Care, Health and Reeds Panel"
    ],
    "The Chair of the Panel and Councillor Heron met the Board.": ["Chair of the Panel"],
    "The Director, Jo Heron, said so.": ["Director"],
    "The Director, Reed Care Trust, said so.": ["Director"],
    "The Head of Children in Care Council matters said so.": ["Head of Children"],
    "The Director of Housing, Adult Care was discussed.": ["Director of Housing"],
    "Jo Reed Service Manager said so.": ["Service Manager"],
}


@pytest.mark.parametrize(("words", "titles"), REACH.items(), ids=REACH)
def test_a_title_has_its_area_though_no_word_joins_them(words: str, titles: list[str]) -> None:
    assert [role.title for one in people(words) for role in one.roles] == titles


# paragraphs / each person with all titles
ONE = {
    "cut_short_behind": (
        ["The Assistant Director Early Help said so. The Assistant Director added it."],
        ["Assistant Director Early Help: Assistant Director Early Help"],
    ),
    "cut_short_before": (
        ["The Cabinet Member asked.", "Councillor Heron, Cabinet Member for Ponds, replied."],
        ["Councillor Heron: Cabinet Member for Ponds"],
    ),
    "front_and_back": (
        ["The Housing Portfolio Holder said so.", "The Portfolio Holder for Housing added it."],
        ["Portfolio Holder for Housing: Housing Portfolio Holder, Portfolio Holder for Housing"],
    ),
    "a_leader_is_one_in_short": (
        ["Councillor Heron, Leader of the Council, spoke.", "The Leader left."],
        ["Councillor Heron: Leader of the Council, Leader"],
    ),
    "an_officer_is_no_councillor": (
        ["In response to a query from Councillor Heron, the Strategic Manager, Family Reform, confirmed it."],
        ["Councillor Heron: ", "Strategic Manager, Family Reform: Strategic Manager, Family Reform"],
    ),
    "nor_who_is_answered": (
        ["In response to Mr Heron, the Strategic Manager, Family Reform, confirmed it."],
        ["Mr Heron: ", "Strategic Manager, Family Reform: Strategic Manager, Family Reform"],
    ),
}


@pytest.mark.parametrize(("paragraphs", "expected"), ONE.values(), ids=ONE)
def test_a_title_without_its_area_is_that_title_again(paragraphs: list[str], expected: list[str]) -> None:
    found = [f"{one.name}: {', '.join(role.title for role in one.roles)}" for one in people(*paragraphs)]
    assert found == expected
