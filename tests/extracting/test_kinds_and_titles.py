"""What sort of person somebody is by what he or she does or by the list, and titles that lists share."""

import pytest

from schemas.minutes import Minutes
from tests.extracting.passage import minutes
from tests.extracting.test_attendance import page

# words / kind of Mr Heron
KINDS = {
    "Mr Heron moved that it be cleaned.": "member",
    "Mr Heron seconded the motion.": "member",
    "It was proposed by Mr Heron and agreed.": "member",
    "Mr Heron moved to Reedham in May.": "unknown",
    "Mr Heron moved house.": "unknown",
}


@pytest.mark.parametrize(("words", "kind"), KINDS.items(), ids=KINDS)
def test_only_a_member_moves_and_seconds(words: str, kind: str) -> None:
    assert [one.kind.value for one in minutes(words).people if one.family == "Heron"] == [kind]


# lines above the items / name, title and kind of each person
LISTED = {
    "officers": (
        "Officers present: Jo Rook, Mr B Teal",
        [("Jo Rook", None, "officer"), ("Mr B Teal", "Mr", "officer")],
    ),
    "a_side_of_staff": ("Staff Side: Mr B Teal", [("Mr B Teal", "Mr", "member")]),
    "county_councillors": (
        "Present: County Councillors A Heron and Mrs B Rook",
        [("A Heron", "County Councillor", "member"), ("Mrs B Rook", "County Councillor Mrs", "member")],
    ),
    "a_label": (
        "Present\nBorough Councillors:\nA Heron\nB Rook",
        [("A Heron", "Borough Councillor", "member"), ("B Rook", "Borough Councillor", "member")],
    ),
}


@pytest.mark.parametrize(("above", "expected"), LISTED.values(), ids=LISTED)
def test_lists_tell_title_and_kind(above: str, expected: list[tuple[str, str | None, str]]) -> None:
    found: Minutes = page(above)
    assert [(one.name, one.honorific, one.kind.value) for one in found.people] == expected


# words / the names of people without a name of their own
CAPACITIES: dict[str, list[str]] = {
    "Cllr Heron declared an interest as Treasurer of Reed Rovers.": [],
    "Cllr Heron declared a personal interest, being a Director of Reed Community Company.": [],
    "Cllr Heron spoke as Chair of the Trust.": [],
    "Cllr Heron spoke before the Chair of the Trust.": ["Chair of the Trust"],
}


@pytest.mark.parametrize(("words", "expected"), CAPACITIES.items(), ids=CAPACITIES)
def test_a_capacity_in_an_interest_is_nobody_else(words: str, expected: list[str]) -> None:
    assert [one.name for one in minutes(words).people if one.role_only] == expected
