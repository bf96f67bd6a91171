"""Items under every numbering that councils print: alone, beside a year, a prefix or a meeting's code."""

import pytest

from tasks.structuring.numbering import longest_run, running_values
from tests.structuring.outlines import page_outline, whole_page

HEAD = (
    "DUNMERE DISTRICT COUNCIL",
    "Minutes of a meeting of the Ferry Committee held on 3 March 2014",
    "Present: Cllr A Tull",
)

# the numbers of three items as printed
NUMBERS = {
    "number_and_stop": ("7.", "8.", "9."),
    "number_alone": ("7", "8", "9"),
    "number_over_year": ("77/21", "78/21", "79/21"),
    "year_before_number": ("17/34", "17/35", "17/36"),
    "year_before_number_with_noughts": ("18/008", "18/009", "18/010"),
    "prefix": ("CO55", "CO56", "CO57"),
    "prefix_and_stop": ("HWB.14", "HWB.15", "HWB.16"),
    "prefix_and_slash": ("SC/77", "SC/78", "SC/79"),
    "prefix_and_space": ("C 10/034", "C 10/035", "C 10/036"),
    "prefix_number_year": ("PLA146/14", "PLA147/14", "PLA148/14"),
    "years_body_number": ("23-24/FRA/1", "23-24/FRA/2", "23-24/FRA/3"),
    "year_month_and_number": ("04/08:01", "04/08:02", "04/08:03"),
    "meeting_and_number": ("C048/23 1.", "C048/23 2.", "C048/23 3."),
    "month_and_number": ("2020-06_1.", "2020-06_2.", "2020-06_3."),
    "number_between_year_and_body": ("18/51/CNL", "18/52/CNL", "18/53/CNL"),
    "body_and_number": ("HWB.14", "HWB.15", "HWB.16"),
    "day_and_number": ("16/05/1", "16/05/2", "16/05/3"),
    "running_serial": ("14365", "14366", "14367"),
    "council_and_years": ("Cou/285/07-08", "Cou/286/07-08", "Cou/287/07-08"),
    "year_and_point": ("21.44", "21.45", "21.46"),
    "body_year_month_and_number": ("FC24.6.1", "FC24.6.2", "FC24.6.3"),
    "year_month_and_point": ("24.6.1", "24.6.2", "24.6.3"),
    "body_and_number_with_dashes": ("FC-24-1", "FC-24-2", "FC-24-3"),
    "square_brackets": ("[1]", "[2]", "[3]"),
    "in_brackets": ("(23)", "(24)", "(25)"),
    "small_letters_number_year": ("dpc 001/15", "dpc 002/15", "dpc 003/15"),
    "number_over_letter": ("49/C", "50/C", "51/C"),
    "one_is_left_out": ("7.", "8.", "10."),
}


@pytest.mark.parametrize("numbers", NUMBERS.values(), ids=NUMBERS)
def test_printed_items_go_on_from_each_other(numbers: tuple[str, str, str]) -> None:
    titles = ("Ferry", "Pier", "Quay")
    told = [
        line for number, title in zip(numbers, titles, strict=True) for line in (f"{number}  {title}", "It was seen.")
    ]
    expected = [
        line
        for number, title in zip(numbers, titles, strict=True)
        for line in (f"# {number.rstrip('.')} {title}", "It was seen.")
    ]
    assert page_outline(whole_page(*HEAD, *told)) == expected


CODED = {
    "body_year_number": ("C 13/031", "C 13/032", "C 13/033", "C 13/034"),
    "body_and_year_apart": ("ASH 28/14", "ASH 29/14", "ASH 30/14", "ASH 31/14"),
    "body_slash": ("CAB/31", "CAB/32", "CAB/33", "CAB/34"),
    "body_alone": ("HSC31", "HSC32", "HSC33", "HSC34"),
    "year_and_point": ("19.031", "19.032", "19.033", "19.034"),
    "item": ("Item 1", "Item 2", "Item 3", "Item 4"),
    "put_in_between": ("31/19", "31a/19", "32/19", "33/19"),
    "two_put_in": ("31/19", "31a/19", "31b/19", "32/19"),
    "the_stem_is_left_out": ("Item 4", "Item 5a", "Item 5b", "Item 6"),
}


@pytest.mark.parametrize("behind", [" ", "\n", "\n\n", " | ", "\t"], ids=["space", "line", "apart", "pipe", "tab"])
@pytest.mark.parametrize("numbers", CODED.values(), ids=CODED)
def test_numbers_with_codes_go_on_from_each_other(numbers: tuple[str, ...], behind: str) -> None:
    titles = ("Apologies", "Pier", "Quay", "Lock")
    told = [
        line
        for number, title in zip(numbers, titles, strict=True)
        for line in (*f"{number}{behind}{title}".split("\n"), "It was seen.")
    ]
    found = whole_page(*HEAD, *told)
    assert [(item.number, item.title) for item in found.items] == list(zip(numbers, titles, strict=True))


# lines / the items' numbers
NO_NUMBERS = {
    "vouchers_go_on_above_payees": (
        (
            "1 Apologies",
            "None.",
            "2 Payments",
            "V12",
            "Water Plus",
            "V13",
            "Marsh Fencing",
            "V14",
            "Ann Heron",
            "3 Quay",
        ),
        ["1", "2", "3"],
    ),
    "an_address_below_another_item": (
        ("1 Apologies", "None.", "2 Plans", "10a Mill Lane", "No objection.", "3 Quay", "Seen."),
        ["1", "2", "3"],
    ),
    "letters_that_begin_with_none_before": (
        ("1 Apologies", "None.", "2 Plans", "2c Mill Lane", "No objection.", "3 Quay", "Seen."),
        ["1", "2", "3"],
    ),
}


@pytest.mark.parametrize(("told", "numbers"), NO_NUMBERS.values(), ids=NO_NUMBERS)
def test_what_looks_like_a_number_with_a_code_is_none(told: tuple[str, ...], numbers: list[str]) -> None:
    assert [item.number for item in whole_page(*HEAD, *told).items] == numbers


def test_a_star_before_a_number_is_no_part_of_it() -> None:
    told = (
        "*PR/58  Ferry",
        "It was seen.",
        "PR/59  Pier",
        "It was seen.",
        "* 60. Quays",
        "*PR/60  Quay",
        "It was seen.",
    )
    found = whole_page(*HEAD, *told)
    assert [item.number for item in found.items] == ["PR/58", "PR/59", "PR/60"]


BY_THEMSELVES = {
    **dict(list(NUMBERS.items())[:11]),
    "number_between_year_and_body": ("18/51/CNL", "18/52/CNL", "18/53/CNL"),
    "number_between_year_and_a_word": ("18/51/Plan", "18/52/Plan", "18/53/Plan"),
    "body_and_number": ("HWB.14", "HWB.15", "HWB.16"),
    "council_body_and_number": ("DDC - FC/11/21-22", "DDC - FC/12/21-22", "DDC - FC/13/21-22"),
}


@pytest.mark.parametrize("numbers", BY_THEMSELVES.values(), ids=BY_THEMSELVES)
def test_numbers_on_lines_of_their_own_go_on_from_each_other(numbers: tuple[str, str, str]) -> None:
    told = [
        line
        for number, title in zip(numbers, ("Ferry", "Pier", "Quay"), strict=True)
        for line in (number, title, "Minutes:", "Seen.")
    ]
    found = whole_page("Agenda and minutes", *told)
    assert [item.number for item in found.items] == [number.rstrip(".") for number in numbers]


# numbers as printed / their running values
VALUES = {
    "second_part_runs": (["17/34", "17/35"], [34, 35]),
    "first_part_runs": (["77/21", "78/21"], [77, 78]),
    "across_a_new_year": (["99/21", "100/22", "101/22"], [99, 100, 101]),
    "last_part_runs": (["C048/23 1.", "C048/23 2."], [1, 2]),
    "one_alone": (["CO55"], [55]),
    "nothing_to_count": (["A.", "12."], [0, 12]),
}


@pytest.mark.parametrize(("printed", "expected"), VALUES.values(), ids=VALUES)
def test_the_part_that_runs_is_the_value(printed: list[str], expected: list[int]) -> None:
    assert running_values(printed) == expected


# values, weights / places of the run
RUNS = {
    "a_list_inside": ([1, 2, 1, 2, 3, 4], [2, 2, 1, 1, 2, 2], [0, 1, 4, 5]),
    "a_gap_costs_less_than_it_brings": ([1, 2, 4], [1, 1, 1], [0, 1, 2]),
    "too_far": ([1, 2, 9], [1, 1, 1], [0, 1]),
    "a_longer_run_below": ([5, 1, 2, 3], [1, 1, 1, 1], [1, 2, 3]),
    "none": ([], [], []),
}


@pytest.mark.parametrize(("values", "weights", "expected"), RUNS.values(), ids=RUNS)
def test_the_heaviest_run_is_chosen(values: list[int], weights: list[float], expected: list[int]) -> None:
    assert longest_run(values, weights) == expected


def test_numbered_minutes_below_one_that_was_noted_are_no_clauses_of_it() -> None:
    found = whole_page(
        "OXBOW PARISH COUNCIL",
        "Minutes of the meeting held on 12 March 2024",
        *("Present: Cllrs A Heron, B Teal", "1. Apologies", "None.", "2. Finance"),
        "2.1 The Clerk reported the balances of all accounts. Noted.",
        "2.2 The report had come and it was agreed that it be accepted.",
        *("2.3 The Clerk is to write to the bank.", "3. Next meeting", "9 April 2024"),
    )
    assert [(one.label, one.level) for one in found.paragraphs if one.label] == [("2.1", 1), ("2.2", 1), ("2.3", 1)]


def test_a_numbered_minute_below_a_resolution_that_has_no_stop_is_no_clause_of_it() -> None:
    found = whole_page(
        "OXBOW BURIAL COMMITTEE",
        "Minutes of the meeting held on 1 June 2016",
        *("Present: Cllrs A Heron, B Teal", "1. Election of Chairman", "Resolved that Cllr Heron is elected Chairman."),
        *("2. Election of Vice Chairman", "Resolved that Cllr Teal is elected Vice Chairman"),
        "3. The accounts of 3 February, having been circulated, were taken as read and signed.",
        *("4. Burials", "The headstone has been moved."),
    )
    assert [one.kind.value for one in found.paragraphs if one.label == "3."] == ["paragraph"]


def test_a_minute_that_prints_the_number_of_its_item_again_has_no_other() -> None:
    found = whole_page(
        "Dunmere Fire Authority",
        "14 June 2017 - 10:00 to 12:00",
        *("1 Election of Chairman", "1", "Resolved:", "That Councillor Heron be elected Chairman."),
        *("2 Apologies for Absence", "2", "There were none."),
        "3 Declarations of Interest",
        "To note any declarations of interest to be made by Members.",
        *("3", "There were none.", "4 Pumps", "4", "Resolved:", "That the pumps be bought."),
    )
    assert [item.number for item in found.items] == ["1", "2", "3", "4"]
    assert [one.kind.value for one in found.paragraphs] == [
        *("resolution", "resolution_clause", "paragraph", "paragraph"),
        *("resolution", "resolution_clause"),
    ]


def test_the_heads_of_columns_above_the_first_item_are_no_items() -> None:
    found = whole_page(
        "Oxbow Schools Forum",
        "Minutes of the meeting held on 4 December 2013",
        *("Present: Ann Heron, Bob Teal", "ITEM", "ACTION", "1 Apologies", "None.", "2 Minutes", "Agreed."),
        *("3 Budget", "Noted."),
    )
    assert [item.title for item in found.items] == ["Apologies", "Minutes", "Budget"]


def test_how_many_voted_begins_no_item() -> None:
    found = whole_page(
        *HEAD,
        *("1 Apologies", "None.", "2 Ferry", "A vote was taken.", "3 Councillors voted in favour of the amendment."),
        *("Councillors Heron, Teal and Wren.", "4 Members voted against.", "3 Members for the new Board", "None."),
    )
    assert [item.title for item in found.items] == ["Apologies", "Ferry", "Members for the new Board"]


def test_initials_in_the_column_of_actions_begin_no_item() -> None:
    found = whole_page(
        "Oxbow Schools Forum",
        "Minutes of the meeting held on 4 December 2013",
        *("Present: Ann Heron (AH), Bob Teal (BT)", "1", "Apologies", "None.", "2", "Budget", "AH to send it.", "AH"),
        *("3", "Roofs", "They leak.", "AH/BT", "NO ACTION", "4", "Any other business", "None."),
    )
    assert [item.title for item in found.items] == ["Apologies", "Budget", "Roofs", "Any other business"]
    assert [one.evidence.quote(found.document.text) for one in found.paragraphs][-4:-1] == [
        "They leak.",
        "AH/BT",
        "NO ACTION",
    ]


CODES = ("PLA41/14", "FC 23/41", "Cou/41/07-08", "23.41", "C41", "TC/2023/041", "14341", "Minute No. 41", "(41)", "#41")
"""Numbers of minutes; those of the next two items have 42 and 43."""
AGENDA = (
    ("Apologies", "None were sent."),
    ("Duck pond", "The Clerk said that it was clean."),
    ("Bus shelter", "RESOLVED that it be mended."),
)


def _numbered(code: str) -> list[str]:
    return [code.replace("41", str(value)) for value in (41, 42, 43)]


@pytest.mark.parametrize("code", CODES)
def test_a_code_alone_on_its_line_is_the_number_of_the_title_below(code: str) -> None:
    told = [line for number, one in zip(_numbered(code), AGENDA, strict=True) for line in (number, *one)]
    found = whole_page(*HEAD, *told)
    assert [item.title for item in found.items] == [title for title, _ in AGENDA]
    assert all(item.number for item in found.items)


@pytest.mark.parametrize("code", [code for code in CODES if not code.startswith("(")])
def test_a_code_alone_on_its_line_is_the_number_of_the_title_above(code: str) -> None:
    told = [
        line
        for number, (title, words) in zip(_numbered(code), AGENDA, strict=True)
        for line in (title.upper(), number, words)
    ]
    found = whole_page(*HEAD, *told)
    assert [item.title for item in found.items] == [title.upper() for title, _ in AGENDA]
    assert all(item.number for item in found.items)
    assert not any(
        number in one.evidence.quote(found.document.text) for one in found.paragraphs for number in _numbered(code)
    )


@pytest.mark.parametrize("code", ["PC 41/14", "FC 23/41", "C41", "HWB-41"])
def test_a_code_may_stand_in_the_margin_to_the_right_of_its_title(code: str) -> None:
    told = [
        line
        for number, (title, words) in zip(_numbered(code), AGENDA, strict=True)
        for line in (f"{title}      {number}", words)
    ]
    found = whole_page(*HEAD, *told)
    assert [(item.title, item.number) for item in found.items] == [
        (title, number) for (title, _), number in zip(AGENDA, _numbered(code), strict=True)
    ]


def test_years_alone_on_their_lines_are_no_numbers() -> None:
    told = (
        "1. Apologies",
        "None.",
        "2. Homes built",
        "2019",
        "Ferry Road",
        "2020",
        "Pier Lane",
        "2021",
        "Quay Street",
        "3. Close",
        "9 pm.",
    )
    found = whole_page(*HEAD, *told)
    assert [item.title for item in found.items] == ["Apologies", "Homes built", "Close"]
    assert [one.label for one in found.paragraphs] == [None] * len(found.paragraphs)


def test_codes_that_do_not_go_on_from_each_other_are_no_numbers_of_items() -> None:
    told = (
        "1. Apologies",
        "None.",
        "2. Invoices",
        "A17/3",
        "Paint",
        "C4/99",
        "Sand",
        "A2/50",
        "Rope",
        "3. Close",
        "9 pm.",
    )
    assert [item.title for item in whole_page(*HEAD, *told).items] == ["Apologies", "Invoices", "Close"]


def test_the_rows_of_a_table_with_codes_are_no_items() -> None:
    told = ("1. Apologies", "None.", "2. Sites", "Site | Place | View", "SR/147/004 | Salem | No concerns.")
    rows = ("SR/147/005 | Mill Lane | No concerns.", "SR/147/006 | Pier Lane | Objection.", "3. Close", "9 pm.")
    assert [item.number for item in whole_page(*HEAD, *told, *rows).items] == ["1", "2", "3"]


def test_a_title_with_nothing_but_its_decision_below_has_no_number_there() -> None:
    told = ("APOLOGIES", "None were sent.", "DUCK POND", "Decision:", "The pond was seen.", "It is clean.")
    found = whole_page(*HEAD, *told, "BUS SHELTER", "RESOLVED that it be mended.")
    assert [item.title for item in found.items] == ["APOLOGIES", "DUCK POND", "BUS SHELTER"]
