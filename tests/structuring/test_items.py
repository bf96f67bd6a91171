"""Items that belong to others: sub-items, parts of an agenda, matters that are heard in public and in private."""

import pytest

from schemas.minutes import Structure
from tests.structuring.outlines import whole_page

TOP = ("Agenda and minutes", "Items", "No. Item")


def item(number: str, title: str, *minutes: str) -> tuple[str, ...]:
    """Return the lines of an item; without minutes it has no `Minutes:` line either."""
    return (number, title, *(("Minutes:", *minutes) if minutes else ()))


def told(found: Structure) -> list[str]:
    """Return a line an item: id, number, title, kind, parent and twin where there are any."""
    return [
        " ".join(
            [one.id, one.number or "-", one.title, one.kind.value]
            + ([f"under {one.parent_id}"] if one.parent_id else [])
            + ([f"twin of {one.twin_of}"] if one.twin_of else [])
        )
        for one in found.items
    ]


# lines / items
PAGES = {
    "decimals": (
        [
            *item("5.", "Applications"),
            *item("5.1", "Land at Mill Lane", "Seen."),
            *item("5.2", "Land at Pond Lane", "Seen."),
            *item("6.", "Close", "Done."),
        ],
        [
            "i1 5 Applications heading",
            "i2 5.1 Land at Mill Lane substantive under i1",
            "i3 5.2 Land at Pond Lane substantive under i1",
            "i4 6 Close substantive",
        ],
    ),
    "letters": (
        [
            *item("4.", "Applications", "Taken together."),
            *item("4a", "Mill Lane", "Seen."),
            *item("4b.", "Pond Lane", "Seen."),
        ],
        [
            "i1 4 Applications substantive",
            "i2 4a Mill Lane substantive under i1",
            "i3 4b Pond Lane substantive under i1",
        ],
    ),
    "letters_of_which_one_has_a_report_and_no_minutes": (
        [
            *item("4.", "Applications", "Taken together."),
            *item("4a", "Mill Lane pdf icon PDF 114 KB"),
            *item("4b", "Pond Lane pdf icon PDF 20 KB", "Seen."),
        ],
        [
            "i1 4 Applications substantive",
            "i2 4a Mill Lane heading under i1",
            "i3 4b Pond Lane substantive under i1",
        ],
    ),
    "a_number_put_between": (
        [*item("30.", "Ferry", "Seen."), *item("30A", "Pier", "30.1  Seen."), *item("31.", "Quay", "Seen.")],
        ["i1 30 Ferry substantive", "i2 30A Pier substantive", "i3 31 Quay substantive"],
    ),
    "numbered_paragraphs_are_no_sub_items": (
        [*item("8.", "Ferry", "8.1", "The ferry was seen", "8.2", "It sailed"), *item("9.", "Pier", "Seen.")],
        ["i1 8 Ferry substantive", "i2 9 Pier substantive"],
    ),
    "a_list_in_the_minutes": (
        [*item("8.", "Ferry", "1.", "The ferry was seen", "2.", "It sailed"), *item("9.", "Pier", "Seen.")],
        ["i1 8 Ferry substantive", "i2 9 Pier substantive"],
    ),
    "nought_heads_what_follows": (
        [*item("1.", "Ferry", "Seen."), *item("0.", "Reports of officers"), *item("2.", "Pier", "Seen.")],
        ["i1 1 Ferry substantive", "i2 - Reports of officers heading", "i3 2 Pier substantive"],
    ),
    "a_title_that_ends_with_a_stop": (
        [*item("1.", "To approve the minutes of 4 March.", "Agreed."), *item("2.", "Pier;", "Seen.")],
        ["i1 1 To approve the minutes of 4 March. procedural", "i2 2 Pier; substantive"],
    ),
    "a_lone_star_before_the_number": (
        [*item("1.", "Ferry", "Seen."), "*", *item("2.", "Pier", "Seen.")],
        ["i1 1 Ferry substantive", "i2 2 Pier substantive"],
    ),
    "parts_that_go_on": (
        ["PART 1 - PUBLIC", *item("1.", "Ferry", "Seen."), "PART 2 - EXEMPT", *item("2.", "Pier", "Seen.")],
        ["i1 - PART 1 - PUBLIC heading", "i2 1 Ferry substantive", "i3 - PART 2 - EXEMPT heading", "i4 2 Pier exempt"],
    ),
    "parts_that_begin_again": (
        [
            "Part I",
            *item("1.", "Ferry", "Seen."),
            *item("2.", "Pier", "Seen."),
            "Part II",
            *item("1.", "Quay", "Seen."),
        ],
        [
            "i1 - Part I heading",
            "i2 1 Ferry substantive",
            "i3 2 Pier substantive",
            "i4 - Part II heading",
            "i5 1 Quay substantive",
        ],
    ),
    "second_part_after_the_public_left": (
        [*item("1.", "Exclusion of the press and public", "Agreed."), "PART II", *item("2.", "Pier", "Seen.")],
        ["i1 1 Exclusion of the press and public procedural", "i2 - PART II heading", "i3 2 Pier exempt"],
    ),
    "second_part_of_a_public_agenda": (
        [*item("1.", "Pier", "Seen."), "Part 2 - Finance", *item("2.", "Quay", "Seen.")],
        ["i1 1 Pier substantive", "i2 - Part 2 - Finance heading", "i3 2 Quay substantive"],
    ),
    "second_part_named_private": (
        [*item("1.", "Pier", "Seen."), "Part 2 - Confidential", *item("2.", "Quay", "Seen.")],
        ["i1 1 Pier substantive", "i2 - Part 2 - Confidential heading", "i3 2 Quay exempt"],
    ),
    "section_heads": (
        ["Procedural Business", *item("1.", "Apologies", "None."), "Items for decision", *item("2.", "Pier", "Seen.")],
        [
            "i1 - Procedural Business heading",
            "i2 1 Apologies procedural",
            "i3 - Items for decision heading",
            "i4 2 Pier substantive",
        ],
    ),
    "exempt_twin_in_brackets": (
        [*item("7.", "Sale of the quay", "Seen."), *item("8.", "Sale of the Quay (Exempt)", "Seen.")],
        ["i1 7 Sale of the quay substantive", "i2 8 Sale of the Quay (Exempt) exempt twin of i1"],
    ),
    "exempt_twin_with_part_2": (
        [*item("7.", "Sale of the quay", "Seen."), *item("8.", "Sale of the quay - Part 2", "Seen.")],
        ["i1 7 Sale of the quay substantive", "i2 8 Sale of the quay - Part 2 exempt twin of i1"],
    ),
    "exempt_twin_named_first": (
        [*item("7.", "Sale of the quay", "Seen."), *item("8.", "Exempt Appendix - Sale of the quay", "Seen.")],
        ["i1 7 Sale of the quay substantive", "i2 8 Exempt Appendix - Sale of the quay exempt twin of i1"],
    ),
    "exempt_twin_by_its_part": (
        [*item("7.", "Sale of the quay", "Seen."), "EXEMPT ITEMS", *item("8.", "Sale of the quay", "Seen.")],
        ["i1 7 Sale of the quay substantive", "i2 - EXEMPT ITEMS heading", "i3 8 Sale of the quay exempt twin of i1"],
    ),
    "one_title_twice_in_public": (
        [*item("7.", "Sale of the quay", "Seen."), *item("8.", "Sale of the quay", "Seen.")],
        ["i1 7 Sale of the quay substantive", "i2 8 Sale of the quay substantive"],
    ),
    "words_that_only_sound_private": (
        [
            *item("7.", "Exemption from charges", "Seen."),
            *item("8.", "Local Plan Part 2", "Seen."),
            *item("9.", "Private rented homes", "Seen."),
            *item("10.", "Confidential reporting code", "Seen."),
        ],
        [
            "i1 7 Exemption from charges substantive",
            "i2 8 Local Plan Part 2 substantive",
            "i3 9 Private rented homes substantive",
            "i4 10 Confidential reporting code substantive",
        ],
    ),
    "what_every_meeting_begins_with": (
        [
            *item("1.", "To receive apologies", "None."),
            *item("2.", "To approve and sign the minutes of 4 March", "Agreed."),
            *item("3.", "Approval of previous minutes", "Agreed."),
            *item("4.", "Minutes silence for the ferry", "Kept."),
        ],
        [
            "i1 1 To receive apologies procedural",
            "i2 2 To approve and sign the minutes of 4 March procedural",
            "i3 3 Approval of previous minutes procedural",
            "i4 4 Minutes silence for the ferry substantive",
        ],
    ),
    "prefixed_numbers": (
        [*item("CO55", "Ferry", "Seen."), *item("CO56", "Pier", "Seen."), *item("SC/77", "Quay", "Seen.")],
        ["i1 CO55 Ferry substantive", "i2 CO56 Pier substantive", "i3 SC/77 Quay substantive"],
    ),
    "numbers_with_years": (
        [*item("77/21", "Ferry", "Seen."), *item("78/21", "Pier", "Seen.")],
        ["i1 77/21 Ferry substantive", "i2 78/21 Pier substantive"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), PAGES.values(), ids=PAGES)
def test_items_are_told_apart(lines: list[str], expected: list[str]) -> None:
    assert told(whole_page(*TOP, *lines)) == expected


def test_numbers_that_begin_again_below_a_part_are_no_gap() -> None:
    lines, _ = PAGES["parts_that_begin_again"]
    assert whole_page(*TOP, *lines).issues == ()
